"""Whose words a source only hands on: "“...,” Roe told friends, according to two people", "Sources say Roe shouted: “...”",
"a voice identified as Roe's"."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace

from sayso.model import Span
from sayso.parse.statements.carriers import CARRIERS, head, takes, without_carrier, without_verb
from sayso.parse.statements.closed import PRONOUNS
from sayso.parse.statements.draft import OPENS, Draft
from sayso.parse.statements.inserted import inserted
from sayso.parse.statements.spans import drafts_of
from sayso.parse.statements.speakers.mention import Shape, mention_of
from sayso.parse.statements.speakers.names import named_in
from sayso.parse.statements.units import units
from sayso.text.quotes import Quotation

_NAMELESS = frozenset([Shape.UNNAMED, Shape.PAPER, Shape.ROLE, Shape.NONE])
_PERSONS = frozenset(["he", "she"])
_CAP = r"(?!(?:A|An|The|In|On)\s)[^\W\d_a-z][\w’'‑-]*\.?"
_NAMED = rf"(?:[a-z][\w’'‑-]*\s){{0,4}}{_CAP}(?:\s(?:(?:of|de|la|van|von|der|bin|al)\s)?{_CAP}){{0,5}}"
# "Roe can be heard saying: “...”", "Footage shows coach Roe shouting: “...”"
_SEEN = r"(?:(?:can|could|is|was)\s(?:\w+ly\s)?(?:be\s)?(?:heard|seen|shown|filmed)\s)"
_SHOWN = re.compile(
    rf"(?P<who>{_NAMED})\s(?P<verb>{_SEEN}?[a-z]+ing|(?:had|has)\s[a-z]+ed)(?:\s[^.!?:“”\"\n]{{0,60}})?[:,]?\s*\Z"
)
_SHOWN_BEHIND = re.compile(rf"\s+(?P<who>{_NAMED}|[Hh]e|[Ss]he)\s{_SEEN}(?P<verb>[a-z]+ing)\b")
_SHOWING = re.compile(r"(?:[a-z]+\s){0,3}?(?:to\s[a-z]+|shows?|showing|showed|has|have|had|captures?|catches)\s")
_ACCORDING = re.compile(r"\baccording\s+to\s+\Z", re.IGNORECASE)
_SEEMING = re.compile(r"(?:appears?|seems?|purports?|appeared|seemed|purported)\b", re.IGNORECASE)
# "a voice identified as Roe's", "a man said to be Senator Roe"; not who only claims to be somebody.
_TAKEN_FOR = re.compile(
    r"\b(?:voice|man|woman|boy|girl|person|figure|speaker|caller|someone|somebody|account|words|post|quote|message|letter)\s"
    r"[^.!?\n]{0,40}?\b(?:(?:identified|described|introduced|named|labelled|labeled|captioned|billed|presented)\s[^.!?\n]{0,30}?\bas"
    r"|(?:said|believed|thought|alleged|reported|understood|supposed|purported|purporting|appears?|seems?|appearing)\sto\s"
    r"(?:be|belong\sto)|sound(?:s|ing)\s(?:\w+\s){0,2}like)\s(?:that\sof\s|those\sof\s)?(?P<who>\S.{1,119})\Z",
    re.IGNORECASE | re.DOTALL,
)
# "The clip shows Mayor Roe. “...,” the voice says"
_HEARD = re.compile(
    r"(?:the|a|that|this)\s(?:[\w-]+\s){0,2}(?:voice|subtitles?|captions?|voice-?over)\Z", re.IGNORECASE
)
_MOVING = re.compile(r"\b(?:clip|video|footage|film|recording|audio|tape|reel)s?\b", re.IGNORECASE)
_THINGS = frozenset("footage audio video subtitles captions clips posts screenshots recordings reports".split())
_SAYING = frozenset("say tell write post tweet warn declare announce insist boast joke admit claim state vow".split())
# "“...,” it quotes her as saying"
_QUOTING = re.compile(
    r"(?:quotes?|quoted|quoting|cites?|cited|has|had)\s+(?P<who>[^.,:;“”\"\n]{2,80}?)\s+(?P<cue>(?:as\s+)?saying)\b"
)
_BEING = re.compile(r"to\s+(?:be|belong\s+to|show|have|feature)\s+")
_LEAST, _LONGEST = 3, 2000  # words of a quotation, characters of a content
_LEAD, _BEFORE = 160, 240  # characters before a quotation, and before a voice's words


def handed_on(text: str, quotes: Sequence[Quotation], drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts, the quotations that a source only hands on given to whom the source gives them to."""
    starts = [quote.outer.start for quote in quotes]
    taken = sorted(span for draft in drafts for span in draft.content)
    found: list[Draft] = []
    for each in filter(lambda draft: draft.content, drafts):
        draft = _quoted(text, _heard(text, _taken_for(text, _cut(text, _caught(text, each)))))
        draft = without_carrier(text, draft)
        within = [_within(quotes, starts, piece) for piece in draft.content]
        draft = without_verb(text, draft, within)
        parts = (takes(text, draft) or any(within)) and _hands_on(text, draft)
        found.extend(_parted(text, within, draft, taken) if parts else [draft])
    return list(dict.fromkeys(found))


def _within(quotes: Sequence[Quotation], starts: Sequence[int], piece: Span) -> list[Quotation]:
    """The quotations of `piece` that are not all of it; none where nobody wrote so much at once."""
    if piece.length > _LONGEST:
        return []
    near = quotes[bisect_left(starts, piece.start) : bisect_left(starts, piece.end)]
    return [quote for quote in near if piece.contains(quote.outer) and quote.outer != piece]


def _hands_on(text: str, draft: Draft) -> bool:
    """Whether the source can be one who hands on what another said: whom words are taken from, or nobody named."""
    if not draft.cue:
        return not draft.source and text[draft.first] not in OPENS
    if not draft.source:
        return _SEEMING.match(draft.cue[0].of(text)) is not None
    if takes(text, draft) or draft.source[0].of(text).lower() in _THINGS:
        return True
    return mention_of(text, draft.source[0].start, draft.source[0].end).shape in _NAMELESS


def _parted(text: str, within: Sequence[Sequence[Quotation]], draft: Draft, taken: Sequence[Span]) -> Iterator[Draft]:
    rest: list[Span] = []
    given: list[Draft] = []
    via = draft.source[0] if draft.source else None
    named = via is not None and mention_of(text, via.start, via.end).shape not in _NAMELESS
    for piece, own in zip(draft.content, within, strict=True):
        find = _inner if own else _told
        inner = None if piece.length > _LONGEST else find(text, piece, own, draft)
        if inner is None or _elsewhere(inner, piece, taken):
            rest.append(piece)
        else:
            if named and text[inner.first] not in OPENS:  # an outlet that tells what somebody said speaks as well
                rest.append(piece)
            given.append(replace(inner, via=via, denied=draft.denied, possible=draft.possible))
    if not given:
        yield draft
    elif rest and draft.source:
        yield replace(draft, content=tuple(rest))
    yield from given


def _inner(text: str, piece: Span, quotes: Sequence[Quotation], outer: Draft) -> Draft | None:
    """Who is given the first quotation of `piece` by the words around it there."""
    quote = next((q for q in quotes if len(q.inner.of(text).split()) >= _LEAST), None)
    if quote is None:
        return None
    row = units(text, piece, list(quotes))
    found = [d for d in drafts_of(row) if any(span.overlaps(quote.outer) for span in d.content)]
    found += inserted(text, [piece], [Draft((quote.outer,), carried=True)])
    named = [
        d
        for d in found
        if d.source
        and d.cue
        and piece.contains(d.source[0])
        and _one(text, d, outer)
        and _spoken(text, d, piece, quote, outer)
    ]
    if named:
        return min(named, key=lambda d: sum(span.length for span in d.content))
    being = _BEING.match(text, piece.start, quote.outer.start)
    lead = max(being.end() if being else piece.start, quote.outer.start - _LEAD)
    at, shown = lead, _SHOWN.search(text[lead : quote.outer.start])
    if shown is None:
        at, shown = 0, _SHOWN_BEHIND.match(text, quote.outer.end, min(piece.end, quote.outer.end + _LEAD))
    if shown is None:
        return None
    who, cue = (Span(at + low, at + high) for low, high in (shown.span("who"), shown.span("verb")))
    return Draft((quote.outer,), (cue,), (_bare(text, who),), lemma="say")


def _spoken(text: str, inner: Draft, piece: Span, quote: Quotation, outer: Draft) -> bool:
    """Whether somebody says all of `piece`, not uses quoted words somewhere in it."""
    begins = inner.first == quote.outer.start
    if takes(text, outer):
        return begins or inner.source[0].start == piece.start
    return begins and text[piece.start : quote.outer.start].rstrip()[-1:] in {":", ",", ""}


def _told(text: str, piece: Span, quotes: Sequence[Quotation], outer: Draft) -> Draft | None:
    """Who is said to have said what `piece` is all about, where nobody named hands it on: "Roe said it was over, according to
    a post"."""
    if not takes(text, outer) or head(outer.source[0].of(text)) not in CARRIERS:
        return None
    found = [d for d in drafts_of(units(text, piece, list(quotes))) if d.lemma in _SAYING and d.source]
    return next((d for d in found if d.source[0].start == piece.start and _one(text, d, outer)), None)


def _one(text: str, draft: Draft, outer: Draft) -> bool:
    """Whether a source can be another than who hands its words on: "they" are those, "he" is the aide who tells."""
    who = draft.source[0].of(text).lower()
    if who not in PRONOUNS:
        return True
    many = not outer.source or outer.source[0].of(text).split()[-1].lower().endswith("s")
    return who in _PERSONS and (many or takes(text, outer))


def _elsewhere(inner: Draft, piece: Span, taken: Sequence[Span]) -> bool:
    """Whether another attribution has the words already, within those handed on."""
    at = bisect_left(taken, Span(inner.first, inner.first))
    return any(
        span != piece and piece.contains(span) and span.overlaps(inner.content[0])
        for span in taken[max(0, at - 2) : at + 2]
    )


def _caught(text: str, draft: Draft) -> Draft:
    """The draft of quoted words that nobody is given, with whom the words before the colon let say them: "A recording seems
    to catch Roe ordering: “...”"."""
    quote = draft.content[0]
    if (
        draft.source
        or text[quote.start] not in OPENS
        or not text[max(0, quote.start - 4) : quote.start].rstrip().endswith(":")
    ):
        return draft
    low = max(0, quote.start - _LEAD)
    lead = max(text.rfind("\n", low, quote.start) + 1, low)
    shown = _SHOWN.search(text[lead : quote.start])
    if shown is None:
        return draft
    who, cue = (Span(lead + low, lead + high) for low, high in (shown.span("who"), shown.span("verb")))
    return replace(draft, cue=(cue,), source=(_bare(text, who),), lemma="say", carried=False)


def _bare(text: str, who: Span) -> Span:
    """A name phrase without the verb that it is the object of: "to catch Admiral Roe", "shows coach Roe"."""
    verb = _SHOWING.match(text, who.start, who.end)
    return Span(verb.end(), who.end) if verb else who


def _cut(text: str, draft: Draft) -> Draft:
    """The draft without what its words are taken from in its source: "According to a letter, Roe told ..."."""
    if not draft.source or not draft.cue or takes(text, draft):
        return draft
    source = draft.source[0]
    before, comma, who = source.of(text).rpartition(", ")
    if not comma or draft.cue[0].start < source.end or head(before) not in CARRIERS:
        return draft
    if _ACCORDING.search(text[max(0, source.start - 20) : source.start]) is None:
        return draft
    return replace(
        draft, source=(Span(source.end - len(who), source.end),), via=Span(source.start, source.start + len(before))
    )


def _taken_for(text: str, draft: Draft) -> Draft:
    """The draft with the name in "a voice identified as Roe's" as its source."""
    if not draft.source:
        return draft
    source = draft.source[0]
    match = _TAKEN_FOR.search(source.of(text)[:300])
    if match is None or not re.search(_CAP, match["who"]):
        return draft
    return replace(draft, source=(Span(source.start + match.start("who"), source.end),))


def _heard(text: str, draft: Draft) -> Draft:
    """The draft of a voice with the one person as its source whom what stands before it, on the line, shows or lets hear."""
    if not draft.source or not draft.cue or not _HEARD.match(draft.source[0].of(text)):
        return draft
    end = draft.start
    start = max(0, end - _BEFORE)
    start = max(text.rfind("\n", start, end) + 1, start)
    if not _MOVING.search(text[start:end]):
        return draft
    people = [name for name in named_in(text, start, end) if not name.body and (" " in name.name or name.title)]
    if len({name.name for name in people}) != 1:
        return draft
    return replace(draft, source=(people[0].span,))


def _quoted(text: str, draft: Draft) -> Draft:
    """The draft of what quotes somebody with whom it quotes as its source."""
    match = _QUOTING.match(text, draft.cue[0].start, draft.cue[0].start + _LEAD) if draft.cue and draft.source else None
    if match is None or draft.source[0].overlaps(Span(*match.span())):
        return draft
    who, cue = Span(*match.span("who")), Span(*match.span("cue"))
    content = tuple(piece for piece in draft.content if not piece.overlaps(who) and not piece.overlaps(cue))
    if not content:
        return draft
    return replace(draft, content=content, cue=(cue,), source=(who,), lemma="say", via=draft.source[0])
