"""How a report hands on words: as never said, by hearsay, as somebody else's, or cut short by others."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from urllib.parse import unquote

from sayso.judge.bearing.days import of_those_days
from sayso.judge.case import Case, Proof
from sayso.judge.denials.answers import SAYING
from sayso.judge.quotations.rumours import handed_round
from sayso.judge.witness import Witness
from sayso.judge.words.found import found
from sayso.judge.words.ideas import held, ideas, share
from sayso.judge.words.lexicon import MISSAID, NO_PROOF
from sayso.judge.words.mentioned import mentions
from sayso.judge.words.people import same, turn
from sayso.model import Modality, Span, Speaker, Statement, StatementKind, Stored
from sayso.text.capitals import CAPITAL
from sayso.text.names import fold as fold_name
from sayso.text.words import words

_BEFORE = 60  # characters before the words in which they may be denied
_ON = 200  # characters behind the words in which their sentence goes on
_MONTH = 31
_SEVERAL, _STORY = 2, 0.25  # of the article's first names that a report of its story holds
_HANDLE = re.compile(r"@([\w.-]{3,40})")
_HANDLED = 5  # letters of a surname that the name of an account holds
_COMPACT = 8  # letters of a name in full that an address begins with
_LONG = 12  # letters of an address that need not be the whole of a name: "metalworkers" of the Metalworkers Union
_LETTERS = re.compile(r"[^a-z]+")
_PIECES = re.compile(r"[-_.+\s]+")
_MORE = 2  # words: so many more make it another sentence
_BESIDE_CUT, _OF_THESE = 2, 2  # sentences around one that tells of a cut; words of the quotation there
# "That was Jane Roe", right before the words.
_WAS = re.compile(
    r"\b(?:[Tt]hat|[Ii]t|[Dd]as)\s+(?:was|war)\s+(?:(?:my|our|the|mein\w?|unser\w?|der|die)\s+(?:[^\W\d_]+\s+){0,2})?"
    rf"(?P<who>{CAPITAL}\w+(?:\s+{CAPITAL}\w+){{0,2}})(?:,\s+not\s+me)?[.:,!]?\s*[“”\"„«‘'][^“”\"„«»\n]{{0,60}}\Z"
    rf"|\bэто\s+(?:был[аи]?|сказал[аи]?)\s+(?:\w+\s+)?(?P<ru>{CAPITAL}\w+(?:\s+{CAPITAL}\w+){{0,2}})[.:,!]?\s*[“\"„«][^“”\"„«»\n]{{0,60}}\Z",
)
# That the speaker reads out somebody else's words, right before them.
_READS = re.compile(
    r"\b(?:I|and\s+I|we|let\s+me)\s+quote\b[^“”\"„«»\n]{0,40}[“”\"„«‘']?\Z|\bquote\s*[:,.]\s*[“”\"„«‘']?\Z|\b(?:ich\s+zitiere|Zitat)\b\s*[:.,]?\s*[“”\"„«‘']?\Z"
    r"|\bцитирую\b\s*[:.,]?\s*[“”\"„«‘']?\Z|\b(?:tôi|xin)\s+(?:xin\s+)?(?:trích|dẫn)(?:\s+(?:nguyên\s+văn|lại|lời))?\s*[:.,]?\s*[“”\"„«‘']?\Z",
    re.IGNORECASE,
)
# That a quotation was cut: "shortened a sentence after the word", "quoted incompletely", "taken out of context".
_WORDS = (
    r"(?:quot\w{1,7}|sentences?|remarks?|comments?|words?|clips?|statement|Zitat\w{0,2}|Satz\w{0,2}|Äußerung\w{0,2}|Worte?|цитат\w{0,2}"
    r"|фраз\w{0,2}|слов\w{0,2}|высказывани\w|câu|lời|phát\s+ngôn|phát\s+biểu|trích\s+dẫn)"
)
_CUT = (
    r"(?:cut|shorten\w{0,3}|truncat\w{2,3}|clipped|trimmed|cropp\w{2,3}|incomplete(?:ly)?|partial(?:ly)?|selective(?:ly)?|edited"
    r"|out\s+of\s+context|half|gekürzt\w{0,2}|verkürzt\w{0,2}|abgeschnitten\w{0,2}|unvollständig\w{0,2}|aus\s+dem\s+Zusammenhang"
    r"|обреза\w{1,4}|сокра\w{2,6}|уреза\w{1,4}|вырва\w{1,4}|оборва\w{1,4}|неполн\w{1,4}|cắt|lược\s+bỏ|không\s+đầy\s+đủ|nửa)"
)
_SHORTENED = re.compile(
    rf"\b{_WORDS}\b[^.;?!]{{0,60}}?\b{_CUT}\b|\b{_CUT}\b[^.;?!]{{0,30}}?\b{_WORDS}\b"
    r"|\b(?:left\s+out|dropped|omitted|removed)\s+(?:the\s+)?(?:rest|second\s+half|end|context)\b",
    re.IGNORECASE,
)
_GOES_ON = re.compile(r"\s*[,:;–—-]?\s*(?P<more>[^.!?…\"“”»\n]*)")

# Words that a report doubts: "is supposed to have called it", "the words attributed to her", "приписывают слова".
_SUPPOSED = re.compile(
    r"\b(?:is|are|was|were)\s+(?:supposed|alleged|claimed|purported)\s+to\s+have\b|\b(?:allegedly|supposedly|purportedly)\b"
    r"|\b(?:words?|quot\w{1,7}|remarks?|sentence|line|comment)\s+(?:\w+\s+){0,2}?(?:attributed|ascribed)\s+to\b"
    r"|\b(?:puts?|put)\s+(?:\w+\s+){0,3}?in(?:to)?\s+(?:his|her|their)\s+mouth\b|\bangeblich\b|\bin\s+den\s+Mund\s+(?:ge)?leg\w{1,2}\b"
    r"|\b(?:zugeschrieben|nachgesagt)\w{0,2}\b|\bякобы\b|\bприпис(?:ыва|ан|ал)\w{0,4}\b|\b(?:được|bị)\s+(?:gán|cho\s+là\s+đã\s+nói)\b",
    re.IGNORECASE,
)
_SUPPOSED_AFTER = re.compile(
    r"\A\W*(?:,\s*)?(?:\w+\s+){0,2}?(?:soll|sollen|is\s+supposed|is\s+alleged|allegedly|supposedly|якобы|(?:(?:được|bị)\s+)?gán|(?:đang\s+)?lan\s+truyền)\b"
    r"|\A\W*(?:\w+\s+){0,6}?(?:không\s+phải\s+(?:là\s+)?(?:lời|câu|của|do)|stammt\s+(?:\w+\s+){0,2}?nicht|ist\s+(?:frei\s+)?(?:erfunden|gefälscht)|не\s+принадлеж\w+|выдуман\w*"
    r"|(?:is|was|were)\s+(?:not|never)\s+(?:\w+\s+){0,2}?(?:his|hers?|theirs|by)|(?:is|was|were)\s+(?:fake|fabricated|invented|made\s+up|never\s+said))\b",
    re.IGNORECASE,
)

# "It is not true that she said", before the words.
_UNTRUE_THAT = re.compile(
    r"\b(?:not\s+true|untrue|false|wrong)\s+(?:either\s+)?that\b|\b(?:falsch|unwahr|nicht\s+wahr)\s+ist[^.;!?\n]{0,20}\bdass\b|\b(?:неправда|неверно|ложь)\b[^.;!?\n]{0,20}\bчто\b"
    r"|\bkhông\s+(?:đúng|có\s+chuyện)\b[^.;!?\n]{0,20}\b(?:rằng|là)\b",
    re.IGNORECASE,
)
_FALSE_QUOTE = re.compile(  # a headline that calls the words false: "the false quote", "Falsches Zitat"
    r"\b(?:false|fake|invented|made-up|fabricated|bogus)\s+(?:\w+\s+){0,3}?(?:quote|quotation|words|remark)s?\b|\b(?:falsche\w?|erfundene\w?|gefälschte\w?)\s+(?:\w+\s+)?(?:Zitat\w*|Worte)\b"
    r"|\b(?:ложн|фейков|выдуманн)\w+\s+(?:\w+\s+)?(?:цитат|слов)\w*|\b(?:phát\s+ngôn|câu\s+nói)\s+(?:giả|bịa)\w*",
    re.IGNORECASE,
)
_PRESUMED = re.compile(
    r"\A\W*(?:and\s+|but\s+|so\s+)?(?:why|when|where|how|warum|wieso|weshalb|wann|wo|wie|почему|зачем|когда|где|как|tại\s+sao|vì\s+sao|khi\s+nào)\b",
    re.IGNORECASE,
)
# "There is no evidence that": not "There is no evidence of arson, she said".
_NO_SIGN = (
    rf"(?:(?:{NO_PROOF}|\b(?:no|without)\s+(?:\w+\s+){{0,2}}?(?:signs?|traces?|confirmation|mention)\b)"
    r"[^,.;:“”„«»\"\n]{0,40}?(?:,\s+(?:dass|что)|\b(?:that|cho\s+thấy|rằng|là|việc))\b)"
)
_NO_SIGN_SAID = re.compile(rf"{_NO_SIGN}[^,.;:“”„«»\"\n]{{0,60}}\Z", re.IGNORECASE)  # before who said it
_NO_SIGN_OF = re.compile(rf"{_NO_SIGN}[^.;:“”„«»\"\n]{{0,80}}\Z", re.IGNORECASE)  # before the words


def of_story(case: Case, witness: Witness) -> bool:
    """Whether the report holds several of the names that the article begins with, or is of its days and holds several of
    all its names or of the words of its title."""
    names = case.scene.names
    if held(names, witness.ideas) >= max(_SEVERAL, _STORY * len(names)):
        return True
    title = ideas(case.reading.document.title or "", case.language)
    alike = held(case.scene.cast, witness.ideas) >= _SEVERAL or share(title, witness.ideas, case.weight) >= _STORY
    return alike and of_those_days(case, witness, _MONTH)


def own_account(stored: Stored, speaker: Speaker) -> bool:
    """Whether a text is published under the speaker's own name: by the publisher's name, the account's, its site or address."""
    return _own(stored.publisher or "", stored.url or "", speaker.name)


@lru_cache(maxsize=10_000)  # every claim of a speaker asks the same reports
def _own(publisher: str, url: str, name: str) -> bool:
    if mentions(publisher, name):
        return True
    parts = [fold_name(part) for part in name.split()]
    # The first piece of the address alone, where it is no headline: "/jane-roe", not "/jane-roe-explains-her-vote".
    piece = unquote(url.partition("://")[2].partition("/")[2].partition("/")[0].partition("?")[0])
    address = _LETTERS.sub("", fold_name(piece)) if len(_PIECES.split(piece)) <= len(parts) + 1 else ""
    handle = _HANDLE.search(url)
    if handle is not None and len(parts[-1]) >= _HANDLED and parts[-1][:_HANDLED] in fold_name(handle[1]):
        return True
    compact = "".join(parts)
    host = url.partition("://")[2].partition("/")[0].removeprefix("www.") or publisher
    label = fold_name(host.partition(".")[0]).replace("-", "")
    if (len(label) >= _COMPACT and label == compact) or (len(label) >= _LONG and compact.startswith(label)):
        return True
    return len(parts) > 1 and len(compact) >= _COMPACT and address.startswith(compact)


_FEWEST_CUT = 4  # words of a quotation: of fewer none was left out, they are a name for something


def cut_short(case: Case, witness: Witness, piece: Span, said: Span) -> Proof | None:
    """Where the sentence goes on behind the quoted words, as somebody who knows the story says that others left out."""
    behind = witness.text[said.end : said.end + _ON]
    own = piece.of(case.text)
    tail = words(own, case.language)
    if len(tail) < _FEWEST_CUT:
        return None
    last = max((at for at, word in enumerate(tail) if word.term), default=len(tail))
    for word in tail[last + 1 :]:  # small words that the quotation ends with
        match = re.match(rf"\W{{0,3}}{re.escape(own[word.start : word.end])}\b", behind, re.IGNORECASE)
        behind = behind[match.end() :] if match is not None else behind
    more = _GOES_ON.match(behind)
    if more is None or len(words(more["more"])) < _MORE:
        return None
    told = ideas(own, case.language)
    for other in filter(case.scene.near, case.witnesses):
        cuts = [at for at, s in enumerate(other.sentences) if _SHORTENED.search(s.span.of(other.text))]
        if case.scene.large:  # some report tells of something that was cut: of these words?
            cuts = [at for at in cuts if held(told, other.around(at, _BESIDE_CUT)) >= _OF_THESE]
        if cuts:
            return Proof(witness, witness.sentence_of(said))
    return None


def asked_whether_said(question: str, name: str) -> bool:
    """Whether a question asks of somebody, by name, what they said or wrote."""
    return found(SAYING, question) is not None and mentions(question, name)


def supposed(witness: Witness, statement: Statement) -> bool:
    """Whether a report only says that somebody is supposed to have said it."""
    return statement.modality is Modality.POSSIBLE and any(_SUPPOSED.search(c.of(witness.text)) for c in statement.cue)


def untold(witness: Witness, statement: Statement) -> bool:
    """Whether a report asks whether somebody said it, says that they did not or that nothing shows it, or has it only from
    what goes round, so tells no statement of theirs.

    "Why did he say so?" tells one, and so does a question that is itself what was said.
    """
    return witness.memo.once(("untold", statement.id), lambda: _untold(witness, statement))


def _untold(witness: Witness, statement: Statement) -> bool:
    marks = (*statement.source, *statement.cue)
    start = min((m.start for m in marks), default=statement.content[0].start)
    told = witness.sentence_of(Span(start, start + 1))
    last = statement.content[-1]
    quoted = statement.kind is not StatementKind.INDIRECT and "?" in witness.text[last.end - 2 : last.end]
    if marks and witness.asks(told) and not quoted and not _PRESUMED.search(witness.text, *told):
        return True
    cue = statement.cue[0].start if statement.cue else start
    if _NO_SIGN_SAID.search(witness.text, told.start, max(told.start, cue)) is not None:
        return True
    if found(MISSAID, witness.text[told.start : max(told.start, statement.content[0].start)]) is not None:
        return True
    after = witness.text[last.end : last.end + _BEFORE].split("\n")[0]
    if statement.kind is not StatementKind.INDIRECT and _SUPPOSED_AFTER.search(after) is not None:
        return True
    return handed_round(witness, statement)


def hearsay(witness: Witness, said: Span) -> bool:
    """Whether the report says, in the words' own sentence, that somebody is supposed to have said them."""
    if _FALSE_QUOTE.search(witness.stored.title or ""):
        return True
    told = witness.sentence_of(said)
    before = witness.text[told.start : max(told.start, said.start)]
    after = witness.text[said.end : min(told.end, said.end + _BEFORE)]
    return _SUPPOSED.search(before) is not None or _SUPPOSED_AFTER.search(after) is not None


def cited(witness: Witness, said: Span, speaker: Speaker, there: Sequence[Statement]) -> str | None:
    """To whom the speaker, in a turn of their own, gives the words: "That was Jane Roe. “The boat is mine.”"."""
    for statement in there:
        if turn(witness.text, statement) and same(speaker, statement.speaker):
            start = max(statement.content[0].start, said.start - 2 * _BEFORE)
            match = _WAS.search(witness.text, start, said.start)
            who = match["who"] or match["ru"] if match is not None else None
            if who is not None and not mentions(who, speaker.name):
                return who
            if reads_out(witness, said):
                return "somebody whom it quotes"
    return None


def reads_out(witness: Witness, said: Span) -> bool:
    """Whether "I quote" stands right before the words: they are somebody else's."""
    return _READS.search(witness.text, max(0, said.start - 2 * _BEFORE), said.start) is not None


def unsaid(case: Case, witness: Witness, unit: Span, said: Span) -> bool:
    """Whether "did not say", or "no evidence that", stands right before the words, and is none of them."""
    start = max(unit.start, said.start - _BEFORE)
    denied = (
        MISSAID.search(witness.text[start : said.start])
        or _UNTRUE_THAT.search(witness.text, unit.start, said.start)
        or _NO_SIGN_OF.search(witness.text, unit.start, said.start)
    )
    return denied is not None and MISSAID.search(case.claim.text) is None
