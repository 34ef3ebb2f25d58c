"""What a headline or a sentence says is not so: the words that it denies, or those of the story that it calls a hoax."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from sayso.judge.clauses import END
from sayso.judge.ideas import Idea, ideas


class Kind(StrEnum):
    NOT = "not"  # "No, the bridge has not collapsed"
    DENIED = "denied"  # "He denied that he had closed the bridge"
    FALSE = "false"  # "The story of the collapsed bridge is a hoax", "Police deny reports that it has collapsed"


@dataclass(frozen=True, slots=True)
class Denial:
    kind: Kind
    said: tuple[Idea, ...]  # the content words of what is not so
    plainly: bool  # "No, ...", "Sorry, ..."


_REPORTS = (
    r"(?:claims?|reports?|reportedly|rumou?r(?:s|ed)?|stor(?:y|ies)|posts?|posting|videos?|clips?|footage|photos?|photographs?|pictures?"
    r"|images?|quotes?|allegations?|news|speculation|suggestions?|articles?|tweets?|letters?|messages?|accounts?|gossip"
    r"|Behauptung\w{0,2}|Bericht\w{0,2}|Meldung\w{0,2}|Gerücht\w{0,2}|Nachricht\w{0,2}|Video\w?|Bild\w{0,2}|Foto\w?|Spekulation\w{0,2}"
    r"|сообщени\w{1,2}|слух\w{0,3}|информаци\w|новост\w{1,2}|видео|фото\w{0,5}|публикаци\w{1,2}|утверждени\w{1,2}"
    r"|thông\s+tin|tin(?:\s+đồn)?|bài\s+viết|hình\s+ảnh|clip)"
)
UNTRUE_WORDS = (
    r"(?:false|untrue|bogus|fake[ds]?|fabricat(?:ed|ion)|hoax(?:es|er)?|debunk(?:ed|s)?|unfounded|baseless|fictitious|incorrect|erroneous"
    r"|made[- ]up|phony|doctored|photoshopped|inaccurate|retract(?:ed|s)?|satir(?:e|ical)"
    r"|(?:not|n[’']t|never)\s+(?:\w{1,12}\s+){0,1}(?:true|real|genuine|authentic|accurate|correct)|no\s+truth|no\s+basis|put\s+to\s+rest"
    r"|falsch\w{0,2}|erfunden\w{0,2}|unwahr\w{0,2}|gefälscht\w{0,2}|haltlos\w{0,2}|Falschmeldung\w{0,2}|Falschnachricht\w{0,2}|Fake(?:news)?"
    r"|Ente|Fälschung|(?:stimm\w{1,3}|zutreffend)\s+nicht|nicht\s+(?:wahr|richtig|zutreffend\w{0,2})"
    r"|фейк\w{0,5}|ложн\w{1,3}|ложь|недостоверн\w{1,3}|выдум\w{1,5}|вымыс\w{1,4}|неправд\w{1,2}|утк[аой]{1,2}|вброс\w{0,3}|мистификаци\w{1,2}"
    r"|не\s+соответству\w{2,4}(?:\s+действительности)?|сфабрикова\w{2,5}"
    r"|sai\s+sự\s+thật|tin\s+giả|bịa\s+đặt|không\s+(?:đúng|chính\s+xác|có\s+thật|có\s+cơ\s+sở)|thất\s+thiệt|giả\s+mạo|xuyên\s+tạc)"
)
UNTRUE = re.compile(rf"\b(?:{UNTRUE_WORDS}|fake\s+news)\b", re.IGNORECASE)  # a word for what is not true
_HOAX = re.compile(
    rf"\b(?:hoax(?:es|er)?|fake\s+news|Falschmeldung\w{{0,2}}|фейк\w{{0,5}}|tin\s+giả|sai\s+sự\s+thật)\b"
    rf"|\b{_REPORTS}\b(?:\W+\w+){{0,25}}?\W+{UNTRUE_WORDS}\b|\b{UNTRUE_WORDS}\W+(?:\w+\W+){{0,3}}?{_REPORTS}\b"
    rf"|\b(?:is|are|was|were|as|a|an|be|ist|sind|war|waren|это)\s+(?:\w+\s+){{0,2}}?{UNTRUE_WORDS}\b"
    rf"|(?:n[’']t|\bnot)\s+(?:true|real|genuine)\b|\A\W*(?:false|fake|untrue)\b\s*:|\bthere\s+is\s+no\s+truth\b",
    re.IGNORECASE,
)
_DENIES = re.compile(
    rf"\b(?:sh(?:oo|o)ts?\s+down(?=\s+(?:\w+\s+){{0,2}}?(?:{_REPORTS}|idea|talk)\b)"  # not planes
    r"|den(?:y|ies|ied|ying)|refut(?:es?|ed|ing)|debunk(?:s|ed|ing)?|retract(?:s|ed|ing)?"
    r"|dementier\w{1,3}|bestreite\w{1,2}|bestritt\w{0,2}|widersprich\w{1,2}|widersprach\w{0,2}"
    r"|опроверг\w{0,4}|опроверга\w{2,4}|отрица\w{2,4}|отверг\w{0,3}|bác\s+bỏ|phủ\s+nhận|bác\s+(?=tin|thông))\b"
    rf"|\b(?:dismiss(?:es|ed|ing)?|reject(?:s|ed|ing)?|rubbish(?:es|ed|ing)|quash(?:es|ed)|withdr(?:ew|awn?|aws)|pulled|weis\w{{1,2}}|wies\w{{0,2}})\b"
    rf"(?=(?:\W+\w+){{0,3}}\W+{_REPORTS}\b)",
    re.IGNORECASE,
)
_NOT = re.compile(
    r"\b(?:is|are|was|were|has|have|had|will|would|wo|do|does|did)(?:\s+(?:definitely|really|actually|certainly|apparently))?"
    r"\s*(?:\bnot\b|n[’']t\b|\bnever\b)|\b(?:not|never|no(?!\s+(?:one\s+knows|doubt|wonder|secret|sign|end|matter|less|more|fewer))(?:\s+(?:longer|one))?|nobody|none"
    r"|neither|nor|nicht|nie|niemals|weder|noch\s+nie|keine?[nmrs]?|niemand|не|ни|никто|никого|нет|không|chưa|chẳng|đâu\s+có)\b",
    re.IGNORECASE,
)
_REPORTED = re.compile(rf"(?:\W+\w+){{0,3}}?\W+{_REPORTS}\b", re.IGNORECASE)  # denies reports, not a deed
# What follows a negation that leaves open whether anything happened, or says that more than this did.
_OPEN = re.compile(
    r"\s*(?:yet|only|just|so|to|be|comment|say|said|know|known|respond|specif\w+|disclos\w+|confirm\w*|rule|ruled|mention\w*|can\b|may\b|must\b|should\b|allowed|named"
    r"|identif\w+|clear|sure|immediately|surpris\w+|because|alone|every\w*|all|much|enough|necessarily|until|nur|только|chỉ)\b",
    re.IGNORECASE,
)
_UNSAID = re.compile(  # neither denied nor asserted, advised, or somebody's own words
    r"confirm\s+(?:n?or|or)\s+den|may\s+or\s+may\s+not|\bor\s+not\b|\b[Dd]o(?:n[’']t|\s+not)\s|conspiracy\s+theor|\bif\s+only\b"
    r"|\A\W*(?:if|why|how|what(?![’']s\s+(?:false|not\s+true)\b)|ob|warum|wie|если|почему|nếu|vì\s+sao)\b",
    re.IGNORECASE,
)
_OF_ANOTHER = re.compile(r"\b(?:he|she|they|it|i|we|so\s+\w+)\s*\Z", re.IGNORECASE)  # "saying she would never be happy"
_SAID = re.compile(r"\b(?:say(?:s|ing)?|said|so|that|fear\w*|vow\w*|promis\w*|claim\w*)\b[^,;:]{0,30}\Z", re.IGNORECASE)
_CONTRAST = re.compile(r"\w,\s\Z")
_PLAINLY = re.compile(r"\A\W*(?:sorry|no|nope|nein|нет|không)\b", re.IGNORECASE)
_CUES = re.compile(
    rf"\b(?:{UNTRUE_WORDS}|{_REPORTS}|(?:has|have|had)\s+been|update[ds]?|sorry|no|nope|viral|internet|online|alleged(?:ly)?|supposed(?:ly)?"
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
_REFERS = re.compile(  # "This is a fake.", "Untrue."
    rf"\A\W*(?:(?:this|that|it|these|all\s+of\s+(?:it|this)|none\s+of\s+(?:it|this)|das|dies|nichts\s+davon|это|всё\s+это|đây|điều\s+này|việc\s+này)\b"
    rf"|{UNTRUE_WORDS}\W*\Z)|(?:đây|điều\s+này|это|das|dies|this)\s+(?:là|is|was|ist|sei|war)?\s*(?:\w+\s+){{0,3}}{UNTRUE_WORDS}\W*\Z",
    re.IGNORECASE,
)
_STOP = re.compile(r"[;:–—!?|]|\.\s|\s-\s")
MOST = 400  # characters that are read of a sentence
_SHORT = 2  # content words


def refers(text: str) -> bool:
    """Whether a sentence calls untrue what the one before it tells."""
    return UNTRUE.search(text) is not None and _REFERS.search(text[:MOST]) is not None


@lru_cache(maxsize=20_000)
def content(text: str, language: str | None) -> Denial:
    """A sentence that the next one calls untrue."""
    return Denial(Kind.FALSE, told(text[:MOST], language), plainly=True)


@lru_cache(maxsize=20_000)
def denials(text: str, language: str | None, *, headline: bool = False) -> tuple[Denial, ...]:
    """What `text`, a headline or a sentence, says is not so; a question and what is left open deny nothing."""
    text = text[:MOST]
    if _UNSAID.search(text):
        return ()
    ends = _STOP if headline else END  # a headline is one clause, whatever its commas
    plainly = _PLAINLY.match(text) is not None
    found = []
    for match in _NOT.finditer(text):
        start = _begin(ends, text, match.start())
        if match.group().lower() == "chưa":  # "two boats sunk, three men not back yet": of the last clause alone
            start = max(start, text.rfind(",", 0, match.start()) + 1)
        if _CONTRAST.search(text, 0, match.start()):  # "in the north, not in the south" denies the south alone
            start = match.start()
        if _OPEN.match(text, match.end()) or (
            _OF_ANOTHER.search(text, 0, match.start()) and _SAID.search(text, 0, match.start())
        ):
            continue
        end = ends.search(text, match.end())
        rest = text[match.end() : end.start() if end else len(text)]
        found.append((Kind.NOT, f"{text[start : match.start()]} {rest}"))
    for match in _DENIES.finditer(text):
        end = _STOP.search(text, match.end())
        kind = Kind.FALSE if _REPORTED.match(text, match.end()) else Kind.DENIED
        start, stop = match.end(), end.start() if end else len(text)
        if language == "de":  # "hat Berichte über ... dementiert": what is denied may stand before
            start = _begin(_STOP, text, match.start())
            kind = Kind.FALSE if re.search(_REPORTS, text[start:stop], re.IGNORECASE) else kind
        elif headline and len(ideas(text[start:stop], language)) <= _SHORT:
            start = _begin(_STOP, text, match.start())  # "Both firms deny deal": who denies tells which
        found.append((kind, text[start:stop]))
    if alive := _ALIVE.search(text):  # who is alive is not dead
        start = _begin(_STOP, text, alive.start())
        found.append((Kind.NOT, f"{text[start : alive.start()]} {_DIED.get(language or '', 'died')}"))
    if UNTRUE.search(text) and not text.rstrip().endswith("?") and _HOAX.search(_OVER.sub(" ", text)):
        found.append((Kind.FALSE, text))
        found += [(Kind.FALSE, match["what"]) for match in _THAT.finditer(text)]
    return tuple(Denial(kind, said, plainly) for kind, words in found if (said := told(words, language)))


def told(text: str, language: str | None) -> tuple[Idea, ...]:
    """The distinct content words, without those that only say that something is not so."""
    return tuple(dict.fromkeys(ideas(_CUES.sub(" ", text), language)))


def _begin(ends: re.Pattern[str], text: str, at: int) -> int:
    """Where the clause begins that holds `at`."""
    return max((end.end() for end in ends.finditer(text, 0, at)), default=0)
