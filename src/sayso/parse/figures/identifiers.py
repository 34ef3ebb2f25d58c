"""Numbers that only tell one thing from another: telephone numbers, accounts, blocks of a street, junctions of a road."""

from __future__ import annotations

import re

from sayso.parse.figures.draft import Quantity, Sentence
from sayso.text.words import terms

_PHONE = re.compile(
    r"(?<!\d)0\d{2,4}[\s/-]\d{3,4}[\s-]\d{3,4}|\+\d{1,3}(?:[\s()/.-]{1,2}\d{1,5}){1,6}|\(?\d{3}\)?[\s.-]\d{3}[\s.-]?\d{4}"
    r"|\b\d{3}-\d{4}\b"
)
_AROUND = 24  # characters
_DIGITS = 7  # of a telephone number in full
_JOINED = re.compile(r"[A-Z]\d?[\s-]?\+\Z")  # "the P5+1 talks"
_ROW = 8  # digits without a break: what is counted is written with breaks, or its noun follows
_NEXT = re.compile(r"\s[^\W\d_]{2,30}")
# Words that a number to be dialled follows: our own compilation.
_DIALLED = re.compile(
    r"\b(?:(?:call|phone|ring|text)(?:s|ed|ing)?|r[au]ng|dial(?:s|led|ling|ed|ing)?|(?:hot|help)line(?:\s(?:on|at))?|telephone|phone\snumber"
    r"|(?:wähl(?:e|en|te|ten|t)|ruf(?:t|en)?|rief(?:en)?)(?:\s(?:die|den))?(?:\snotruf|\snummer)?|notruf(?:nummer)?|(?:telefon|ruf)nummer"
    r"|(?:по)?звони(?:те|л|ла|ли|ть)(?:\s(?:в|по|на))?|набра(?:л|ла|ли|ть)|по\s(?:номеру|телефону)"
    r"|gọi(?:\s(?:đến|tới|cho|số))*|tổng\sđài|đường\sdây\snóng)\s?:?\s\Z",
    re.IGNORECASE,
)
_LEAD = 32  # characters
_REACHED = re.compile(
    r"\b(?:call|phone|ring|text|contact|reach)(?:ed|ing|s)?\s(?:[\w’']+\s){1,4}(?:on|at)\s\Z", re.IGNORECASE
)
_GROUPS = re.compile(r"(?<![\d.,])\d{3,6}(?:[ -]\d{2,4})*(?![.,]?\d|[^\W\d]|\s?%)")
_FULL = 5  # characters of a number that is given for somebody
_EMERGENCY = re.compile(r"1\d\d")
_DIALLED_FOR = re.compile(  # "a 911 call", "the 999 caller", "112 dispatchers"
    r"(?:911|999|112|110|000)[\s-](?:call(?:er)?|operator|dispatcher|recording|emergency|system|centre|center|line)\b"
)
_ARTICLE = frozenset("a an the one his her their this that".split())
_BLOCK = re.compile(r"[\s-]block\b(?!s)|\s(?:and\s\d+\s)?blocks?\s(?:of|on)\s(?:[NSEW][.]?\s|[A-Z0-9])")
_HUNDRED = 100
# Nouns in the plural that give their numbers behind them: "junctions 11 and 12".
_NUMBERED = frozenset(
    "junctions exits platforms gates rooms pages chapters sections articles paragraphs phases stages flights routes highways "
    "interstates seasons episodes grades wards precincts lots tiers schedules clauses".split()
)
# What is made in models that maker and number name ("Boeing 737 jets"): our own compilation.
_MADE = frozenset(
    "jet jets plane planes aircraft airliner airliners airplane airplanes aeroplane aeroplanes helicopter helicopters model "
    "models series rifle rifles tractor tractors".split()
)
_LONGEST = 3  # words from such a number to its noun
_GIVEN_TO = frozenset("in at to from with by for like near outside inside as than and or".split())
_CHAINED = re.compile(r"\d+|and|to|or|through|,|-|–|&")
_CHAIN = 8  # words

# Vietnamese words of two syllables that give a paper, a road or a site its number: "Chỉ thị 16", "cơ sở 2".
_PAPERS_VI = frozenset(
    "chỉ thị,nghị định,nghị quyết,thông tư,công văn,pháp lệnh,công điện,phụ lục,quốc lộ,tỉnh lộ,đại lộ".split(",")
)
_SITES_VI = frozenset({"cơ sở", "quyết định", "giai đoạn", "khu phố"})  # but "cơ sở 40 giường" counts beds


def of_a_paper(sentence: Sentence, at: int) -> bool:
    """Whether the two Vietnamese syllables before word `at`, a number, are numbered by it."""
    first, second, following = sentence.token(at - 2), sentence.token(at - 1), sentence.token(at + 1)
    if first is None or second is None:
        return False
    before = f"{first.low} {second.low}"
    counts = following is not None and following.text[:1].islower() and following.low not in sentence.lexicon.stops
    return before in _PAPERS_VI or (before in _SITES_VI and not counts)


def is_identifier(q: Quantity, sentence: Sentence) -> bool:
    """Whether a number in digits is written as a telephone number is, names a block or a junction, or stands in one long row."""
    text, start, end = sentence.text, q.number_start, q.number_end
    near = _PHONE.finditer(text, max(0, start - _AROUND), end + _AROUND)
    if any(m.start() <= start < m.end() and sum(map(str.isdigit, m.group())) >= _DIGITS for m in near):
        return True
    if _JOINED.search(text, max(0, start - 3), start):
        return True
    if q.unit is not None or q.scaled or not text[start:end].isdigit():
        return False
    if any(told(q, sentence) for told in (_of_a_street, _dialled, _among_numbered, _of_a_model)):
        return True
    if end - start < _ROW:
        return False
    following = _NEXT.match(text, end)
    return following is None or not terms(following.group(), sentence.lexicon.language)


def _of_a_street(q: Quantity, sentence: Sentence) -> bool:
    """Whether it names houses: "the 1400 block of Pine Street"."""
    text = sentence.text
    return q.value >= _HUNDRED and q.value % _HUNDRED == 0 and _BLOCK.match(text, q.number_end) is not None


def _dialled(q: Quantity, sentence: Sentence) -> bool:
    """Whether it is a number that one calls: "called 911 on Thursday", "a 999 call"; "called 300 witnesses" counts."""
    text, start = sentence.text, q.number_start
    last = sentence.token(sentence.index(start) - 1)
    if last is not None and last.low in _ARTICLE and _DIALLED_FOR.match(text, start):
        return True
    number = _GROUPS.search(text, max(0, start - _AROUND), q.number_end + _AROUND)
    while number is not None and number.end() <= start:
        number = _GROUPS.search(text, number.end(), q.number_end + _AROUND)
    if number is None or number.start() > start:
        return False
    low = max(0, number.start() - _LEAD)
    reached = len(number.group()) >= _FULL and _REACHED.search(text, low, number.start())
    if not reached and not _DIALLED.search(text, low, number.start()):
        return False
    if sentence.lexicon.head_first:
        return _EMERGENCY.fullmatch(number.group()) is not None
    return not _noun_follows(sentence, number.end())


def _noun_follows(sentence: Sentence, end: int) -> bool:
    following = sentence.token(sentence.index(end))
    return following is not None and following.is_word and following.low not in sentence.lexicon.stops


def _among_numbered(q: Quantity, sentence: Sentence) -> bool:
    """Whether a noun in the plural before it is numbered by it, alone or with others: "between junctions 11 and 12"."""
    if _noun_follows(sentence, q.number_end):
        return False
    at = sentence.index(q.number_start) - 1
    for back in range(at, max(-1, at - _CHAIN), -1):
        token = sentence.tokens[back]
        if token.low in _NUMBERED:
            return True
        if not _CHAINED.fullmatch(token.low):
            return False
    return False


def _of_a_model(q: Quantity, sentence: Sentence) -> bool:
    """Whether a number names what is made: "Boeing 737 MAX jets", "two new 737 jets"; "sold Italy 737 jets" counts them."""
    if q.start != q.number_start or sentence.lexicon.language != "en":
        return False
    at = sentence.index(q.number_start)
    ahead = sentence.tokens[at + 1 : at + 1 + _LONGEST]
    made = next((place for place, token in enumerate(ahead) if token.low in _MADE), None)
    if made is None or not all(token.text[0].isupper() for token in ahead[:made]):
        return False
    if q.value >= _HUNDRED and not ahead[made].low.endswith(("s", "aircraft")):
        return True  # "a 737 jet"
    return _behind_maker(sentence, at) or _behind_count(sentence, at)


def _behind_maker(sentence: Sentence, at: int) -> bool:
    """Whether a name that is given nothing stands before the token `at`."""
    maker, lead = sentence.token(at - 1), sentence.token(at - 2)
    if maker is None or not maker.text.isalpha() or not maker.text[0].isupper() or maker.low.endswith("ly"):
        return False
    lexicon = sentence.lexicon
    if any(maker.low in known for known in (lexicon.stops, lexicon.verbs, lexicon.before, lexicon.trends)):
        return False
    if lead is None:
        return True
    given = (
        lead.low in _GIVEN_TO or lead.low in lexicon.verbs or lead.low.endswith("ed") or lead.start in sentence.measured
    )
    return not (given or lead.text[0].isupper())


def _behind_count(sentence: Sentence, at: int) -> bool:
    """Whether another number stands before the token `at`, with no more than adjectives between."""
    for back in range(at - 1, max(-1, at - 1 - _LONGEST), -1):
        token = sentence.tokens[back]
        if token.start in sentence.masked:
            return True
        if not token.text.isalpha() or not token.text.islower() or token.low in sentence.lexicon.stops:
            return False
    return False
