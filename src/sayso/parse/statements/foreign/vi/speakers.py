"""Who speaks by a Vietnamese phrase: a person, a body, somebody without a name, or nobody."""

from __future__ import annotations

import re
from collections.abc import Sequence

from sayso.model import Span, Speaker, SpeakerKind
from sayso.parse.statements.foreign.lexicon import APPOSED, OFFICES, STARTS, SURNAMES_VI
from sayso.parse.statements.foreign.vi.lexicon import (
    ADDRESS_VI,
    BODY,
    BODY_LEAD,
    HEAD,
    NATIONS_VI,
    QUOTED_BY,
    SMALL_VI,
    STARTS_VI,
    TITLES_VI,
    UNNAMED_VI,
)
from sayso.parse.statements.foreign.vi.names import (
    FULL,
    HOUSE,
    LEFT,
    NAMES_VI,
    OFFICE,
    ONE,
    ROLE,
    SURE,
    SYLLABLE,
    WORD,
    addressed,
    fuller_vi,
    is_land,
    people_in,
)

_HEAD = re.compile(HEAD, re.IGNORECASE)
_BODY = re.compile(rf"{BODY_LEAD}(?P<body>{BODY})", re.IGNORECASE)
_APPOSED = re.compile(APPOSED["vi"], re.IGNORECASE)
_BRACKETS = re.compile(r"\s*(?:\([^()]*\)?)?\s*")
_QUOTED_BY = re.compile(rf"\b(?:{QUOTED_BY})(?!\w)", re.IGNORECASE)
_UNNAMED = re.compile(UNNAMED_VI, re.IGNORECASE)
_TRAILING = re.compile(
    r"\s+(?:[^\W\d_]+\s+[^\W\d_]+\s+và|cũng|đã|vừa|mới|lại|còn|vẫn|liền|từng|sau đó|chính thức|đồng loạt|nhanh chóng"
    r"|(?:chiều|sáng|trưa|tối|ngày"
    r"|hôm)\b.*)\s*\Z",
    re.DOTALL,
)
_SHORT = re.compile(r"\b[A-ZĐ]{2,8}\b")  # a body by its initials
_ALONE = re.compile(rf"\W*(?P<name>{ONE})(?:\s+[^\W\d_A-ZĐ]+){{0,4}}\s*")
_LONGEST = 90  # characters of a phrase that are looked at
_FEW = 4  # words: a phrase that names a country and little else speaks for it


def speaker_vi(text: str, phrase: Span, *, last: bool = True) -> tuple[Speaker, Span] | None:
    """The speaker that a phrase names and where the name stands; of several the `last` or the first."""
    whole = phrase
    if last:
        phrase = Span(max(phrase.start, phrase.end - _LONGEST), phrase.end)
    phrase = Span(phrase.start, min(phrase.end, phrase.start + _LONGEST))
    by = list(_QUOTED_BY.finditer(text, *phrase))
    if by and by[-1].end() < phrase.end:
        phrase = whole = Span(by[-1].end(), phrase.end)
    people = people_in(text, phrase, known=True)
    people = [p for p in people if p.sure == SURE] or people
    chosen = (people[-1] if last else people[0]) if people else None
    body = _BODY.match(text[whole.start : phrase.end]) if whole.length <= _LONGEST else None
    head = _HEAD.match(text[whole.start : phrase.end]) is not None
    told = chosen is not None and chosen.sure == SURE and (head or _called(text, chosen.span, whole))
    if body is not None and not told:
        return _organisation(text, Span(whole.start + body.start("body"), phrase.end))
    houses = list(HOUSE.finditer(text, *phrase))
    house = (houses[-1] if last else houses[0]) if houses else None
    if house is not None and (chosen is None or (chosen.sure < SURE and chosen.span.contains(Span(*house.span())))):
        close = house.end() >= phrase.trim(text).end - 6 if last else house.start() <= phrase.trim(text).start + 2
        return (Speaker(house.group(), SpeakerKind.ORGANISATION), Span(*house.span())) if close else None
    if chosen is not None:
        return Speaker(chosen.span.of(text), SpeakerKind.PERSON), chosen.span
    if last and (alone := _alone(text, whole)) is not None:
        return Speaker(alone.of(text), SpeakerKind.PERSON), alone
    return _nameless(text, phrase, last=last)


def _nameless(text: str, phrase: Span, *, last: bool) -> tuple[Speaker, Span] | None:
    """Somebody whom a phrase only describes, a body by its initials, or a country."""
    if who := _UNNAMED.match(text[phrase.start : phrase.end]):
        found = _plain(text, Span(phrase.start + who.start("who"), phrase.end))
        return Speaker(found.of(text), SpeakerKind.UNNAMED), found
    piece = phrase.trim(text)
    short = [Span(*m.span()) for m in _SHORT.finditer(text, *piece) if m.group().lower() not in TITLES_VI]
    if short and (short[-1].end == piece.end if last else short[0].start <= piece.start + 2):
        span = short[-1] if last else short[0]
        if text[span.start - 1 : span.start] != ".":
            return Speaker(span.of(text), SpeakerKind.ORGANISATION), span
    if piece.of(text).lower() in NATIONS_VI:
        return Speaker(piece.of(text), SpeakerKind.ORGANISATION), piece
    word = _foreign_word(text, phrase) if last else None
    if word is not None and not is_land(word.of(text)):
        return Speaker(word.of(text), SpeakerKind.ORGANISATION), word
    land = NAMES_VI.search(text, *phrase)
    if land and is_land(land.group()) and len(WORD.findall(text, *phrase)) <= _FEW:
        return _organisation(text, phrase)
    return None


def named_in_pieces(text: str, pieces: Sequence[Span]) -> tuple[Speaker, Span] | None:
    """Who is named in the nearest of the pieces before a word of saying; one that says what somebody is yields to the name
    before it: "chị Mận (36 tuổi), một người thoát nạn, kể"."""
    for at, piece in enumerate(pieces):
        named = speaker_vi(text, piece)
        tells = _APPOSED.match(text, *piece.trim(text)) or (named and named[0].kind is SpeakerKind.UNNAMED)
        enclosed = named and named[0].kind is SpeakerKind.ORGANISATION and text[piece.end : piece.end + 1] == ","
        for behind in range(at + 1, len(pieces)) if tells or enclosed else ():
            owner = speaker_vi(text, pieces[behind])
            if (
                owner
                and owner[0].kind is SpeakerKind.PERSON
                and _BRACKETS.fullmatch(text, owner[1].end, pieces[behind].end)
            ):
                return owner
            if not _APPOSED.match(text, *pieces[behind].trim(text)):
                break
        if named is not None:
            return named
    return None


def _called(text: str, name: Span, phrase: Span) -> bool:
    """Whether a name follows a form of address or what its bearer is."""
    left = text[max(phrase.start, name.start - LEFT) : name.start]
    full = " " in name.of(text)
    return addressed(text, name) or bool(full and (ROLE.search(left) or OFFICE.search(left)))


def _plain(text: str, span: Span) -> Span:
    """A phrase up to the bracket or the small words that lead to the verb."""
    piece = _TRAILING.sub("", span.of(text)).rstrip(" .")
    if "(" in piece:
        piece = piece[: piece.index("(")]
    return Span(span.start, span.start + len(piece)).trim(text)


def _organisation(text: str, span: Span) -> tuple[Speaker, Span]:
    found = _plain(text, span)
    return Speaker(found.of(text), SpeakerKind.ORGANISATION), found


def _alone(text: str, phrase: Span) -> Span | None:
    """The given name with which a phrase begins, of somebody whom the text names in full: "Mẫu khai"."""
    match = _ALONE.fullmatch(text, *phrase)
    if match is None:
        return None
    name = Span(*match.span("name"))
    low = name.of(text).lower()
    if low in ADDRESS_VI or low in OFFICES or low in STARTS or low in STARTS_VI or is_land(name.of(text)):
        return None
    full = fuller_vi(text, name.of(text))
    return name if full.split(maxsplit=1)[0].lower() in SURNAMES_VI and " " in full else None


def _foreign_word(text: str, phrase: Span) -> Span | None:
    """The one foreign name that all of a phrase is, as bodies and firms have: "Acme cho biết"."""
    match = _ALONE.fullmatch(text, *phrase)
    name = Span(*match.span("name")) if match else None
    if name is None or name.length <= FULL or SYLLABLE.match(name.of(text).lower()) or name.of(text).isupper():
        return None
    rest = WORD.findall(text, name.end, phrase.end)
    return name if len(rest) <= FULL and set(map(str.lower, rest)) <= SMALL_VI else None
