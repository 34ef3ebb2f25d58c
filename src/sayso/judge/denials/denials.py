"""What a headline or a sentence says is not so: the words that it denies, or those of the story that it calls a hoax."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from sayso.judge.denials.gainsaid_lexicon import CONCLUDES, THAT_WHERE
from sayso.judge.words.clauses import END, FAR_END, after_mark, supposed
from sayso.judge.words.ideas import Idea, ideas
from sayso.judge.words.names import names
from sayso.text.cuts import begin_of, end_of


class Kind(StrEnum):
    NOT = "not"  # "No, the bridge has not collapsed"
    DENIED = "denied"  # "He denied that he had closed the bridge"
    FALSE = "false"  # "The story of the collapsed bridge is a hoax", "Police deny reports that it has collapsed"
    CONTRAST = "contrast"  # "found in his jacket, not in his shoe", "by barge instead of by lorry"
    ANSWERED = "answered"  # "Has the bridge collapsed? No."


@dataclass(frozen=True, slots=True)
class Denial:
    kind: Kind
    said: tuple[Idea, ...]  # the content words of what is not so
    plainly: bool  # "No, ...", "Sorry, ..."
    key: tuple[Idea, ...] = ()  # those of them that the negation stands before
    sounds: Idea = frozenset()  # of the names among them
    instead: tuple[Idea, ...] = ()  # what is said to be so in its place
    none: bool = False  # "there was no bomb", "nobody was bitten"
    deed: tuple[Idea, ...] = ()  # "that anyone had died in the fire": that somebody died, not that it burned


REPORTS = (
    r"(?:claims?|reports?|reportedly|rumou?r(?:s|ed)?|stor(?:y|ies)|posts?|posting|videos?|clips?|footage|photos?|photographs?|pictures?"
    r"|images?|quotes?|allegations?|news|speculation|suggestions?|articles?|tweets?|letters?|messages?|accounts?|gossip"
    r"|Behauptung\w{0,2}|Bericht\w{0,2}|Meldung\w{0,2}|Gerücht\w{0,2}|Nachricht\w{0,2}|Video\w?|Bild\w{0,2}|Foto\w?|Spekulation\w{0,2}"
    r"|сообщени\w{1,2}|слух\w{0,3}|информаци\w|новост\w{1,2}|видео|фото\w{0,5}|публикаци\w{1,2}|утверждени\w{1,2}"
    r"|thông\s+tin|tin(?:\s+đồn)?|bài\s+viết|hình\s+ảnh|clip)"
)
UNTRUE_WORDS = (
    r"(?:false|untrue|bogus|fake[ds]?|fabricat(?:ed|ion)|hoax(?:es|er)?|debunk(?:ed|s)?|unfounded|baseless|fictitious|incorrect|erroneous"
    r"|(?<!mind\s)(?<!minds\s)(?<!mind\sis\s)(?<!minds\sare\s)(?<!mind\swas\s)(?<!minds\swere\s)(?<!minds\sare\salready\s)"
    r"made[- ]up(?!\s+(?:for|of|by|with|through|to|about|around|nearly|almost|roughly|just|more|less|over|under"
    r"|half|most|much|some|\d|one|two|three"
    r"|(?:an?|the)\s+(?:\w+\s+){0,2}(?:half|third|quarter|fifth|tenth|majority|minority|bulk|rest|largest|remainder|share|part))\b)"
    r"|phony|doctored|photoshopped|inaccurate|retract(?:ed|s)?|satir(?:e|ical)"
    r"|(?:not|n[’']t|never)\s+(?!necessarily|always|\w+ing\b)(?:\w{1,12}\s+){0,1}(?:true|real|genuine|authentic|accurate|correct)|no\s+truth|no\s+basis|put\s+to\s+rest"
    r"|falsch\w{0,2}|erfunden\w{0,2}|unwahr\w{0,2}|unzutreffend\w{0,2}|gefälscht\w{0,2}|haltlos\w{0,2}|Falschmeldung\w{0,2}|Falschnachricht\w{0,2}|Fake(?:news)?"
    r"|Ente|Fälschung|(?:stimm\w{1,3}|zutreffend)\s+nicht|nicht\s+(?:wahr|richtig|zutreffend\w{0,2})"
    r"|фейк\w{0,5}|ложн\w{1,3}|ложь|недостоверн\w{1,3}|неверн\w{1,2}|выдум\w{1,5}|вымыс\w{1,4}|неправд\w{1,2}|утк[аой]{1,2}|вброс\w{0,3}|мистификаци\w{1,2}"
    r"|не\s+соответству\w{2,4}(?:\s+действительности)?|сфабрикова\w{2,5}"
    r"|sai\s+sự\s+thật|tin\s+giả|bịa\s+đặt|không\s+(?:đúng|chính\s+xác|có\s+thật|có\s+cơ\s+sở)|thất\s+thiệt|giả\s+mạo|xuyên\s+tạc"
    r"|entbehr\w{1,3}\s+jeder\s+Grundlage|tr(?:e|i)ff(?:t|en)\s+(?:so\s+)?nicht\s+zu|(?:simply|plainly|flatly|completely|entirely|utterly|just\s+plain)\s+wrong)"
)
UNTRUE = re.compile(rf"\b(?:{UNTRUE_WORDS}|fake\s+news)\b", re.IGNORECASE)  # a word for what is not true
_HOAX = re.compile(
    rf"\b(?:hoax(?:es|er)?|fake\s+news|Falschmeldung\w{{0,2}}|фейк\w{{0,5}}|tin\s+giả|sai\s+sự\s+thật)\b"
    rf"|\b{REPORTS}\b(?:\W+\w+){{0,25}}?\W+{UNTRUE_WORDS}\b|\b{UNTRUE_WORDS}\W+(?:\w+\W+){{0,3}}?{REPORTS}\b"
    rf"|\b(?:is|are|was|were|as|a|an|be|ist|sind|war|waren|это)\s+(?:\w+\s+){{0,2}}?[\"“„]?{UNTRUE_WORDS}\b"
    rf"|(?:n[’']t|\bnot)\s+(?:true|real|genuine)\b|\A\W*(?:false|fake|untrue)\b\s*:|\A\W*(?:неправда|неверно|ложь)\s+(?:и\s+)?(?:то\s*,?\s*)?что\b|\A\W*(?:falsch|unwahr|unzutreffend)\s+ist\b|\bthere\s+is\s+no\s+truth\b",
    re.IGNORECASE,
)
_DENIES = re.compile(
    rf"\b(?:sh(?:oo|o)ts?\s+down(?=\s+(?:\w+\s+){{0,2}}?(?:{REPORTS}|idea|talk)\b)"  # not planes
    r"|den(?:y|ies|ied|ying)|refut(?:es?|ed|ing)|debunk(?:s|ed|ing)?|retract(?:s|ed|ing)?"
    r"|dementier\w{1,3}|bestreite\w{1,2}|bestritt\w{0,2}|widersprich\w{1,2}|widersprach\w{0,2}"
    r"|опроверг\w{0,4}|опроверга\w{2,4}|отрица\w{2,4}|отверг\w{0,3}|bác\s+bỏ|phủ\s+nhận|bác\s+(?=tin|thông))\b"
    r"|\b(?:dismiss(?:es|ed|ing)?|reject(?:s|ed|ing)?|rubbish(?:es|ed|ing)|quash(?:es|ed)|withdr(?:ew|awn?|aws)|pulled|dispel(?:s|led|ling)?"
    r"|scotch(?:es|ed)|knock(?:s|ed)\s+down|pour(?:s|ed)\s+cold\s+water\s+on|weis\w{1,2}|wies\w{0,2}|räum\w{1,3}|развея\w{1,3}|đính\s+chính)\b"
    rf"(?=(?:\W+\w+){{0,3}}\W+{REPORTS}\b)|\b{REPORTS}\s+(?:\w+\s+){{0,3}}?(?:zurückgewiesen|widersprochen)\b",
    re.IGNORECASE,
)
# "did not directly deny", "would use his speech to refute": not denied, or not yet.
_NO_DENIAL = re.compile(
    r"(?:\b(?:not|never|nor)|n[’']t)\s+(?:\w+ly\s+)?\Z"
    r"|\b(?:will|would|could|may|might|shall|(?:expected|going|set|planned|plans?|wants?)\s+to)\s+(?:[\w’']+\s+){0,6}?(?:to\s+)?\Z",
    re.IGNORECASE,
)
NOT = re.compile(
    r"\b(?:is|are|was|were|has|have|had|will|would|wo|do|does|did)(?:\s+(?:definitely|really|actually|certainly|apparently))?"
    r"\s*(?:\bnot\b|n[’']t\b|\bnever\b)|\b(?:not|never|no(?!\.?\s?\d|\s+(?:one\s+knows|doubt|wonder|secret|sign|end|matter|less|more|fewer))(?:\s+(?:longer|one))?|nobody|none"
    r"|neither|nor|nicht|nie|niemals|weder|noch\s+nie|keine?[nmrs]?|niemand(?:e[nm])?|не|ни|никто|никого|нет|không|chưa|chẳng|đâu\s+có)\b",
    re.IGNORECASE,
)
_NONE = re.compile(
    r"(?:no|nobody|none|no\s+one|neither|keine?[nmrs]?|niemand(?:e[nm])?|ни|никто|никого|нет)\Z", re.IGNORECASE
)
_THERE_IS = re.compile(r"\s*(?:hề\s+)?(?:có|còn)\b", re.IGNORECASE)  # "không có"
_REPORTED = re.compile(rf"(?:\W+\w+){{0,3}}?\W+{REPORTS}\b", re.IGNORECASE)  # denies reports, not a deed
# What stands before one that is asked for, or that could not be done.
_ASKED_NOT = re.compile(
    r"\b(?:ask|urg|warn|advis|order|tell|told|beg|plead|bitte|forder|rief|ruft|rät|warnt|appellier|прос[ия]|призыва|призвал|требу|совету|đề\s+nghị|khuyến\s+cáo|yêu\s+cầu|kêu\s+gọi)\w*\b[^.;:!?]{0,60}\Z"
    r"|\b(?:might|may)\s+(?:\w+sel(?:f|ves)|well|also|still)\s+\Z"
    r"|\b(?:could|can|would|should|must|might|may|ca|need|konnte\w{0,2}|kann|könne\w?|sollte\w{0,2}|soll|dürf\w+|darf)\s*\Z",
    re.IGNORECASE,
)
# What follows a negation that leaves open whether anything happened, or says that more than this did.
_OPEN = re.compile(
    r"\s*(?:(?:\w+ly\s+)?(?:deny|denied|dispute|refute|contest)|yet|(?:an)?other|further|more|additional|new|weiter\w{0,2}|andere\w?|других|друг\w{1,2}|новых|thêm|only|just|so|to|be|what|comment|say|said|know|known|respond|specif\w+|disclos\w+|confirm\w*|rule|ruled|mention\w*|can\b|may\b|must\b|should\b|allowed|named"
    r"|answer\w*|take\s+(?:(?:very\s+)?long|much)|(?:take|taking|took)\s+(?:any\s+)?questions?|discuss\w*|speculat\w*|elaborat\w*|(?:go|going)\s+into|be\s+drawn|reveal\w*|explain\w*"
    r"|identif\w+|clear|sure|immediately|surpris\w+|because|alone|every\w*|all|much|enough|necessarily|until|nur|только|chỉ"
    r"|được\s+(?:[^\W\d_]+\s+){0,5}?(?:xác\s+(?:nhận|minh)|kiểm\s+chứng|công\s+bố|làm\s+rõ)|liên\s+quan|biết|rõ|nhớ|thể|nên|dám|muốn|cần|nói|cung\s+cấp|công\s+bố|nêu|bình\s+luận|trả\s+lời|xác\s+nhận|tiết\s+lộ|loại\s+trừ|phải\s+ai"
    r"|bekannt|klar|sicher|auszuschließen|ausgeschlossen|известно|ясно|исключ\w+|комментир\w+|прокомментир\w+|уточн\w+|сообща\w+|знаю|знает|знают|может|могут|стоит|нужно|надо)\b",
    re.IGNORECASE,
)
_ONCE = re.compile(  # what was so, and is over: no word of it tells what was never so
    r"\bno\s+longer\b|\bany\s?more\b|\bany\s+longer\b|\bnicht\s+(?:mehr|länger)\b|\bkein\w{0,2}\b[^.;]{0,40}\bmehr\b|\bбольше\b|\bkhông\s+còn\b|\bnữa\b",
    re.IGNORECASE,
)
# "It has not taken patients since Monday": until then it did.
_UNTIL_THEN = re.compile(r"(?:has|have|had)(?:n[’']t)?\b[^.;]{0,80}\bsince\b", re.IGNORECASE)
_FRAGMENT = re.compile(
    r"\s*(?:on|in|at|for|from|with|by|of|about|im|in|auf|bei|mit|в|на|с|о|ở|về|trong)\s", re.IGNORECASE
)  # "Not on taxes."
_UNSAID = re.compile(  # neither denied nor asserted, advised, or somebody's own words
    r"confirm\s+(?:n?or|or)\s+den|may\s+or\s+may\s+not|\bor\s+not\b|\b[Dd]o(?:n[’']t|\s+not)\s|conspiracy\s+theor|\bif\s+only\b"
    r"|\A\W*(?:if|why|how|what(?![’']s\s+(?:false|not\s+true)\b)|ob|warum|wie|если|почему|nếu|vì\s+sao)\b",
    re.IGNORECASE,
)
_OF_ANOTHER = re.compile(r"\b(?:he|she|they|it|i|we|so\s+\w+)\s*\Z", re.IGNORECASE)  # "saying she would never be happy"
_RELATIVE = re.compile(r"\b(?:who|which|whom|whose|кото\w{3,6})\s+(?:\w+\s+)?\Z", re.IGNORECASE)
# "people who do not fly", "a plan that does not add to the debt": it says which, and of them alone.
_WHICH_ONES = re.compile(
    r"(?:\b(?:those|people|anyone|anybody|everyone|all|others)|\w{3,}s)\s+(?:who|that)\s+\Z"
    r"|\ban?\s+(?:[\w-]+\s+){1,3}(?:who|that)\s+\Z",
    re.IGNORECASE,
)
_SAID = re.compile(r"\b(?:say(?:s|ing)?|said|so|that|fear\w*|vow\w*|promis\w*|claim\w*)\b[^,;:]{0,30}\Z", re.IGNORECASE)
_CONTRAST = re.compile(r"\w,\s\Z")
_PLAINLY = re.compile(r"\A\W*(?:sorry|no|nope|nein|нет|không)\b", re.IGNORECASE)
_CUES = re.compile(
    rf"\b(?:{UNTRUE_WORDS}|{REPORTS}|(?:has|have|had)\s+been|update[ds]?|sorry|no|nope|viral|internet|online|alleged(?:ly)?|supposed(?:ly)?"
    rf"|fact[-\s]?check\w*|Faktencheck|true|real|probably|most\s+likely|turns?\s+out|officials?|confirm\w*|apparently|actually|really"
    rf"|definitely|den(?:y|ies|ied)|says?|said|wurden?|worden|seien?|habe[nt]?|hätten?|dementier\w{1, 3}|bestreite\w{1, 2})\b",
    re.IGNORECASE,
)
_OVER = re.compile(
    rf"\b(?:over|about|amid|after|for|wegen|über|из-за)\s+(?:\w+\s+){{0,2}}?{UNTRUE_WORDS}\b", re.IGNORECASE
)  # of something else
_ALIVE = re.compile(
    r"\b(?:alive(?:\s+and\s+(?:well|kicking))?|not\s+dead|am\s+Leben|lebt(?:\s+noch)?|nicht\s+tot|жива?|còn\s+sống|vẫn\s+sống)\b",
    re.IGNORECASE,
)
_DIED = {"de": "gestorben", "ru": "погиб", "vi": "chết"}  # "died" elsewhere
_THAT = re.compile(
    rf"\b(?:that|dass|что|rằng)\s+(?P<what>[^;!?\n]{{10,250}}?)(?:\s+(?:is|are|was|were|ist|sind|sei|war)\b|\W+(?={UNTRUE_WORDS}\b)|$)",
    re.IGNORECASE,
)
_AND_THAT = re.compile(
    r",?\s+(?:(?:and|und|и|và)\s+)?(?:that|dass|что|rằng)\s+|\s+(?:và)\s+(?=đã\b|có\b)", re.IGNORECASE
)
_STOP = re.compile(r"[;:–—!?|]|\.\s|\s-\s")
MOST = 400  # characters that are read of a sentence
_SHORT = 2  # content words


@lru_cache(maxsize=20_000)
def content(text: str, language: str | None) -> tuple[Denial, ...]:
    """A sentence that the next one calls untrue: the whole, and each of two things that it tells ("that ..., and that ...")."""
    said = text[:MOST]
    parts = [part for part in _AND_THAT.split(said) if len(told(part, language)) >= _SHORT]
    found = [said, *(parts if len(parts) > 1 else ())]
    return tuple(Denial(Kind.FALSE, told(part, language), plainly=True) for part in found)


@lru_cache(maxsize=20_000)
def denials(text: str, language: str | None, *, headline: bool = False) -> tuple[Denial, ...]:
    """What `text`, a headline or a sentence, says is not so; a question and what is left open deny nothing."""
    text = text[:MOST]
    if _UNSAID.search(text):
        return ()
    ends = _STOP if headline else END  # a headline is one clause, whatever its commas
    plainly = _PLAINLY.match(text) is not None
    found: list[tuple[Kind, str, str]] = []
    nones = set[str]()
    for match in NOT.finditer(text):
        start = begin_of(ends, text, match.start())
        if match.group().lower() == "chưa":  # "two boats sunk, three men not back yet": of the last clause alone
            start = max(start, text.rfind(",", 0, match.start()) + 1)
        if _RELATIVE.search(text, max(0, match.start() - 40), match.start()):  # "a friend who never came"
            start = match.start()
        # "in the north, not in the south" denies the south alone, "deaths do not point to a rise" the rise.
        if _CONTRAST.search(text, 0, match.start()) or CONCLUDES.match(text, match.end()):
            start = match.start()
        before = text[start : match.start()]
        if not before.strip(" \"“„«‘'") and _FRAGMENT.match(text, match.end()):
            continue
        if language in (None, "en") and _WHICH_ONES.search(text, max(0, match.start() - 80), match.start()):
            continue
        if _OPEN.match(text, match.end()) or _ASKED_NOT.search(text, 0, match.start()) or supposed(text, match.start()):
            continue
        if _OF_ANOTHER.search(before) and _SAID.search(text, 0, match.start()):
            continue
        none = _NONE.match(match.group()) is not None or _THERE_IS.match(text, match.end()) is not None
        far = FAR_END if none and not headline else ends  # "no widow whose son had drowned"
        begin = after_mark(text, match.end())
        rest = text[begin : end_of(far, text, begin)]
        if none:
            nones.add(f"{before} {rest}")
        again = NOT.search(rest)  # "has no lawyer and wants none"
        over = _ONCE.search(f"{match.group()}{rest}") or _UNTIL_THEN.match(text, match.start())
        key = "" if over else rest[: again.start()] if again else rest
        found.append((Kind.NOT, f"{before} {rest}", key))
    for match in (m for m in _DENIES.finditer(text) if not _NO_DENIAL.search(text, max(0, m.start() - 80), m.start())):
        kind = Kind.FALSE if _REPORTED.match(text, match.end()) else Kind.DENIED
        start, stop = match.end(), end_of(_STOP, text, match.end())
        if language == "de":  # "hat Berichte über ... dementiert": what is denied may stand before
            start = begin_of(_STOP, text, match.start())
            kind = Kind.FALSE if re.search(REPORTS, text[start:stop], re.IGNORECASE) else kind
        elif headline and len(ideas(text[start:stop], language)) <= _SHORT:
            start = begin_of(_STOP, text, match.start())  # "Both firms deny deal": who denies tells which
        found.append((kind, text[start:stop], text[start:stop]))
    if alive := _ALIVE.search(text):  # who is alive is not dead
        start = begin_of(_STOP, text, alive.start())
        died = _DIED.get(language or "", "died")
        found.append((Kind.NOT, f"{text[start : alive.start()]} {died}", died))
    if UNTRUE.search(text) and not text.rstrip().endswith("?") and _HOAX.search(_OVER.sub(" ", text)):
        found.append((Kind.FALSE, text, ""))
        for match in _THAT.finditer(text):
            whole = UNTRUE.match(text, match.end() + 1) is not None  # else only what comes before "is" or "was"
            found.append((Kind.FALSE, match["what"], match["what"] if whole else ""))
    sounds = names(text, language) if found else frozenset()
    return tuple(
        Denial(
            kind,
            said,
            plainly,
            told(key, language),
            sounds,
            none=words in nones,
            deed=_deed(kind, words, language),
        )
        for kind, words, key in found
        if (said := told(words, language))
    )


def _deed(kind: Kind, words: str, language: str | None) -> tuple[Idea, ...]:
    match = THAT_WHERE.search(words) if kind in (Kind.FALSE, Kind.DENIED) else None
    return told(match["deed"], language) if match else ()


_AS_TOLD = re.compile(  # "not in a shoe, as has been written"
    r"\b(?:as|wie|как|như)\s+(?:(?:has|had|have|was|were|is|it|some|many|the|widely|first|often|sometimes|earlier|previously|reports?|media"
    r"|einige|zunächst|oft|vielfach|fälschlich|это|ранее|многие|một\s+số|nhiều)\s+){0,4}?(?:been\s+)?(?:written|reported|claimed|said|stated"
    r"|suggested|rumou?red|told|believed|berichtet|behauptet|geschrieben|gemeldet|сообща\w+|писа\w+|утвержда\w+|đồn|đưa|viết)\b.*\Z",
    re.IGNORECASE,
)
_NOT_BUT = re.compile(
    r"(?:,|\band|\bbut)\s+(?:and\s+|but\s+|und\s+|а\s+|chứ\s+)?(?:not|nicht|kein\w{0,2}|не|không\s+phải(?:\s+là)?)\s+(?!only|just|nur|только|chỉ)"
    r"|\bchứ\s+không\s+(?:phải\s+)?(?:là\s+)?|\b(?:rather\s+than|instead\s+of|anstatt|anstelle|statt|вместо|thay\s+vì|thay\s+cho)\s+",
    re.IGNORECASE,
)
_WHAT_FALSE = re.compile(  # "reports of a second bomb are untrue", "it is not true that the bank has closed"
    rf"\b{REPORTS}\s+(?:(?:in|by|from|on)\s+(?:\w+\s+){{1,4}}?(?=that\s))?(?:that\s+|about\s+|of\s+|on\s+|über\s+|von\s+|vom\s+|zu\s+|dass\s+|об?\s+|про\s+|что\s+|về\s+(?:việc\s+)?|rằng\s+|cho\s+rằng\s+)?"
    rf"(?P<what>[^.;:!?\n]{{3,200}}?)\W+(?:(?:is|are|was|were|to\s+be|be|ist|sind|sei|seien|là)\s+)?(?:\w+\s+){{0,2}}?[\"“„]?{UNTRUE_WORDS}(?!\w)",
    re.IGNORECASE,
)
_WHICH = re.compile(
    r"\b(?:that|which|who|котор\w+|mà|đang|going\s+(?:a)?round|circulat\w+|spread\w*)\b|,", re.IGNORECASE
)


@lru_cache(maxsize=20_000)
def contrasts(text: str, language: str | None) -> tuple[Denial, ...]:
    """What a sentence says is not so where something else is, and what it calls untrue by name."""
    text = text[:MOST]
    if _UNSAID.search(text):
        return ()
    found: list[tuple[Kind, str, str]] = []
    for match in _NOT_BUT.finditer(text):
        start = begin_of(_STOP, text, match.start())
        if _ASKED_NOT.search(text, 0, match.start()):
            continue
        what = _AS_TOLD.sub("", text[match.end() : end_of(END, text, match.end())])
        found.append((Kind.CONTRAST, what, text[start : match.start()]))
    for match in _WHAT_FALSE.finditer(text) if not text.rstrip().endswith("?") else ():
        found.append((Kind.FALSE, _WHICH.split(match["what"])[0], ""))
    sounds = names(text, language) if found else frozenset()
    return tuple(
        Denial(kind, said, False, said, sounds, told(instead, language))
        for kind, words, instead in found
        if (said := told(words, language))
    )


def told(text: str, language: str | None) -> tuple[Idea, ...]:
    """The distinct content words, without those that only say that something is not so."""
    return tuple(dict.fromkeys(ideas(_CUES.sub(" ", text), language)))
