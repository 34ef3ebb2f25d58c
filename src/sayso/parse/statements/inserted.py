"""Who said quoted words that carry no mark of it, by the words right behind or before them: "“...,” the gran beamed as",
"“...!” thundered union boss Jane Roe", "A card from the family read: “...”"."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from sayso.model import Span
from sayso.parse.statements.draft import OPENS, Draft, in_order
from sayso.parse.statements.lexicon import QUOTING, VERBS
from sayso.parse.statements.turns.lexicon import FIELDS
from sayso.parse.statements.units import Units

_ARTICLE = r"(?:[Tt]he|[Aa]n?|[Oo]ne|[Aa]nother|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|[Oo]ur)"
_PLAIN = r"[a-z0-9][\w’'‑-]*"
_CAP = r"(?:(?:[A-Z]|Mr|Mrs|Ms|Dr|Prof|Rev|Gen|Col|Lt|Capt|Sgt|Sen|Rep|Gov|St)\.\s?){0,3}[^\W\d_a-z][\w’'‑-]*"
_LINK = r"(?:(?:of|for|from|at|in|de|la|van|von|der|bin|al|the)\s){0,2}"
# A noun phrase: "the doting mum-of-two", "union boss Mick Roe", "Roe".
_PHRASE = (
    rf"(?:{_ARTICLE}(?:\s{_PLAIN}){{1,5}}(?:\s{_LINK}{_CAP}){{0,5}}|(?:{_PLAIN}\s){{0,5}}{_CAP}(?:\s{_LINK}{_CAP}){{0,5}}"
    rf"|{_ARTICLE}(?:\s{_CAP}){{1,4}}(?:\s{_PLAIN}){{0,3}})"
)
_IRREGULAR = (
    "said says wrote writes told tells sang wept swore spat read reads went put ran began shot hit thought asks cries laughs "
    "jokes admits insists adds explains warns recalls smiles shrugs sighs grins beams quips"
)
_SPEAKING = frozenset(_IRREGULAR.split()) | QUOTING
_MARK = re.compile(r"[,?!…—–-][\"”’'»]+\Z")
_BEHIND = re.compile(rf"\s+(?P<verb>[a-z]+)(?:\s(?:back|out|on|in|up|off|[a-z]+ly))?\s(?P<who>{_PHRASE})")
_BEFORE_VERB = re.compile(
    rf"\s+(?P<who>{_PHRASE.replace('{1,5}', '{1,4}?')}|[Hh]e|[Ss]he|[Tt]hey)\s(?:[a-z]+ly\s)?(?P<verb>[a-z]+)"
    r"(?=[.,;:]|\s*\Z|\s(?:as|when|while|after|before|in|on|at|to|from|with|through|during|of|outside|about|over|last|this"
    r"|yesterday|today|later|us|me|back|out|[a-z]+ly|[A-Z]\w+day)\b)"
)
_COLON = re.compile(
    rf"(?P<who>{_PHRASE}?(?:,\s[^,.:“”\"]{{1,60}},)?)\s(?:[a-z]+ly\s)?(?P<verb>[a-z]+)"
    r"(?:\s[^.!?:“”\"\n]{0,60})?:\s*\Z"
)
# "Jane Roe, 34, a nurse: “...”": who, and what they are, in a paragraph that goes on with the words.
_LABEL = re.compile(
    rf"(?P<who>{_CAP}(?:\s{_LINK}{_CAP}){{0,3}})(?:,\s(?:\d{{1,3}}|[a-z])[^.!?:;“”\"\n]{{0,60}}|\s\([^)\n]{{1,40}}\))(?P<colon>:)\s*"
)
_WORDED = re.compile(rf"\b(?P<cue>[Ii]n\sthe\swords\sof)\s(?P<who>{_PHRASE}),?\s\Z")
_CLAUSE = re.compile(r"(?:[.!?][\"”’)]*|,)\s+")
_END = re.compile(r"[.!?][\"”’)]*\s")
_BACK, _ON = 240, 200  # characters


class Inserted(NamedTuple):
    """Who said something, and the word that says so."""

    source: Span
    cue: Span


def inserted(text: str, paragraphs: Sequence[Span], drafts: Sequence[Draft]) -> Iterator[Draft]:
    """The drafts, those that are quoted words without a source with the one that stands right beside them; where a verb
    before a colon was given the subject of another sentence, with the subject of its own."""
    starts = [paragraph.start for paragraph in paragraphs]
    for draft in drafts:
        quote = draft.content[0]
        paragraph = paragraphs[max(0, bisect_right(starts, quote.start) - 1)]
        found = None
        if text[quote.start] in OPENS and not draft.source:
            found = _behind(text, quote, paragraph) or _introduced(text, quote, paragraph)
        elif text[quote.start] in OPENS and (not draft.cue or _far(text, draft)):
            found = _introduced(text, quote, paragraph)
        if found is None or any(piece.overlaps(found.source) for piece in draft.content):
            yield draft
            continue
        verb = VERBS.get(found.cue.of(text))
        lemma = verb.lemma if verb else "say"
        yield replace(draft, source=(found.source,), cue=(found.cue,), lemma=lemma, carried=False)


def parted(text: str, paragraphs: Sequence[Span], drafts: Sequence[Draft]) -> Iterator[Draft]:
    """The drafts, those told in other words without what is quoted behind the next paragraph: that is carried, whosever it
    is."""
    starts = [paragraph.start for paragraph in paragraphs]
    for draft in drafts:
        here = max(0, bisect_right(starts, (draft.cue or draft.content)[0].start) - 1)
        stop = paragraphs[min(here + 1, len(paragraphs) - 1)].end
        near = tuple(piece for piece in draft.content if piece.start < stop)
        if not draft.cue or not near or len(near) == len(draft.content) or any(text[p.start] in OPENS for p in near):
            yield draft
            continue
        yield replace(draft, content=near)
        yield from (Draft((piece,), carried=True) for piece in draft.content[len(near) :])


def worded(row: Units, drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts of a paragraph, with quotations behind "in the words of" somebody, however short these are."""
    found = list(drafts)
    for quote in row.quotes.values():
        start = max(0, quote.outer.start - _BACK)
        match = _WORDED.search(row.text[start : quote.outer.start])
        if match is None or any(quote.outer.overlaps(piece) for draft in drafts for piece in draft.content):
            continue
        who, cue = (Span(start + low, start + high) for low, high in (match.span("who"), match.span("cue")))
        found.append(Draft((quote.outer,), (cue,), (who,), lemma="say"))
    return in_order(found)


def _far(text: str, draft: Draft) -> bool:
    """Whether a sentence ends between the source and the cue behind it, which ends with a colon before the words."""
    source, cue, quote = draft.source[-1], draft.cue[0], draft.content[0]
    if not source.end <= cue.start < quote.start or not text[cue.start : quote.start].rstrip().endswith(":"):
        return False
    return _END.search(text, source.end, cue.start) is not None


def _behind(text: str, quote: Span, paragraph: Span) -> Inserted | None:
    if _MARK.search(text[max(quote.start, quote.end - 4) : quote.end]) is None:
        return None
    stop = min(paragraph.end, quote.end + _ON)
    match = _BEHIND.match(text, quote.end, stop)
    if match is None or not _speaks(match["verb"]):
        match = _BEFORE_VERB.match(text, quote.end, stop)
        if match is None or not _speaks(match["verb"]):
            return None
    return Inserted(Span(*match.span("who")), Span(*match.span("verb")))


def _introduced(text: str, quote: Span, paragraph: Span) -> Inserted | None:
    """Subject and verb of the sentence that ends with a colon right before `quote`."""
    start = max(paragraph.start, quote.start - _BACK)
    if not text[start : quote.start].rstrip().endswith(":"):
        return None
    label = _LABEL.match(text, paragraph.start, quote.start)
    if label is not None and label.end() == quote.start and label["who"].split()[0].lower() not in FIELDS:
        return Inserted(Span(*label.span("who")), Span(*label.span("colon")))
    lead = text[start : quote.start]
    places = sorted({0, *(m.end() for m in _CLAUSE.finditer(lead))})
    match = next((m for at in places if (m := _COLON.match(lead, at)) is not None and _speaks(m["verb"])), None)
    if match is None:
        return None
    who, verb = match.span("who"), match.span("verb")
    return Inserted(Span(start + who[0], start + who[1]), Span(start + verb[0], start + verb[1]))


def _speaks(word: str) -> bool:
    """Whether a lower-case word beside a quotation says that somebody spoke: any past tense does."""
    return word in _SPEAKING or (len(word) > 3 and word.endswith("ed"))  # "bed", "red"
