"""Second stage: join quotations to who said them, across sentences and paragraphs."""

from __future__ import annotations

from dataclasses import dataclass, replace

from sayso.model import Span
from sayso.parse.statements.draft import Draft, in_order
from sayso.parse.statements.units import QUOTE, Units
from sayso.text.quotes import Quotation

_WORDS_OF_SPEECH = 4  # quoted words below this, without a cue, are a title, a nickname or a scare quote


@dataclass(frozen=True, slots=True)
class Scene:
    """One paragraph with its quotations and the drafts found in it."""

    row: Units
    drafts: list[Draft]


def link(scenes: list[Scene]) -> list[Draft]:
    """All drafts of a document in reading order, each longer quotation in one of them."""
    result: list[Draft] = []
    previous: Draft | None = None
    for scene in scenes:
        drafts = _extend(scene)
        loose = [q for q in _quotes(scene.row) if not _covered(q.outer, drafts)]
        for quote in loose:
            owner = _owner(scene.row, quote, drafts)
            if owner is not None:
                drafts[drafts.index(owner)] = replace(owner, content=_merged(owner.content, quote.outer))
            elif quote.reopened and previous is not None and result and not drafts:
                at = result.index(previous)
                previous = replace(previous, content=(*previous.content, quote.outer))
                result[at] = previous
            elif _is_speech(scene.row, quote):
                drafts.append(Draft((quote.outer,), carried=True))
        drafts = in_order(drafts)
        result.extend(drafts)
        spoken = [d for d in drafts if any(_covered(q.outer, [d]) for q in _quotes(scene.row) if q.double)]
        if spoken:
            previous = max(spoken, key=lambda d: d.content[-1].end)
    return result


def _quotes(row: Units) -> list[Quotation]:
    return [row.quotes[at] for at in sorted(row.quotes)]


def _covered(span: Span, drafts: list[Draft]) -> bool:
    return any(piece.overlaps(span) for draft in drafts for piece in draft.content)


def _extend(scene: Scene) -> list[Draft]:
    """Quoted sentences that follow a quotation with its speaker belong to the same statement."""
    row = scene.row
    drafts = list(scene.drafts)
    for low, high in row.sentences:
        if row.low[low] != QUOTE or any(row.low[k] not in {QUOTE, ".", ",", "!", "?", "…"} for k in range(low, high)):
            continue
        quote = row.quotes[low]
        if _covered(quote.outer, drafts):
            continue
        before = [d for d in drafts if d.content[-1].start < quote.outer.start and _speaks(row, d)]
        if before:
            owner = max(
                before, key=lambda d: max(d.content[-1].end, *(s.end for s in d.cue)) if d.cue else d.content[-1].end
            )
            end = max([owner.content[-1].end, *(s.end for s in (*owner.cue, *owner.source))])
            if _sentences_between(row, end, quote.outer.start) <= 1:
                drafts[drafts.index(owner)] = replace(owner, content=_merged(owner.content, quote.outer))
    return drafts


def _speaks(row: Units, draft: Draft) -> bool:
    return any(piece.overlaps(q.outer) for q in row.quotes.values() for piece in draft.content) or draft.lemma in {
        "say", "add", "tell", "write", "ask", "explain", "note",
    }  # fmt: skip


def _sentences_between(row: Units, start: int, end: int) -> int:
    return sum(1 for low, high in row.sentences if row.ends[high - 1] > start and row.ends[high - 1] <= end)


def _owner(row: Units, quote: Quotation, drafts: list[Draft]) -> Draft | None:
    """The draft of the same sentence that the quotation goes on from."""
    for low, high in row.sentences:
        where = row.span(low, high)
        if where.contains(quote.outer):
            same = [d for d in drafts if d.content[-1].end <= quote.outer.start and where.contains(d.content[-1])]
            last = max(same, key=lambda d: d.content[-1].end, default=None)
            if last is not None and quote.outer.start - last.content[-1].end <= 2:
                return last
    return None


def _merged(content: tuple[Span, ...], extra: Span) -> tuple[Span, ...]:
    return tuple(sorted((*content, extra)))


def _is_speech(row: Units, quote: Quotation) -> bool:
    """Whether quoted words without a cue are somebody's sentence, not a title or a word held at arm's length."""
    inner = quote.inner.of(row.text).strip()
    if inner.count(" ") + 1 < _WORDS_OF_SPEECH:
        return False
    return inner[-1:] in ".!?…,—" or inner.count(" ") > 8 or (not quote.closed and quote.reopened)
