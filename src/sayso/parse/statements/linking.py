"""Second stage: join quotations to who said them, across sentences and paragraphs."""

from __future__ import annotations

from bisect import bisect_left, bisect_right, insort
from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import accumulate

from sayso.model import Span
from sayso.parse.statements.draft import Draft, in_order
from sayso.parse.statements.units import QUOTE, Units
from sayso.text.quotes import Quotation

_ALONE = frozenset([QUOTE, ".", ",", "!", "?", "…"])
_WORDS_OF_SPEECH = 4  # quoted words below this, without a cue, are a title, a nickname or a scare quote


@dataclass(frozen=True, slots=True)
class Scene:
    """One paragraph with its quotations and the drafts found in it."""

    row: Units
    drafts: list[Draft]


class _Cover:
    """Answers whether a span overlaps any of many, without looking at each."""

    def __init__(self, spans: Iterable[Span]) -> None:
        ordered = sorted(spans)
        self._starts = [span.start for span in ordered]
        self._reach = list(accumulate((span.end for span in ordered), max))

    def __contains__(self, span: Span) -> bool:
        at = bisect_left(self._starts, span.end) - 1
        return at >= 0 and self._reach[at] > span.start


def link(scenes: list[Scene]) -> list[Draft]:
    """All drafts of a document in reading order, each longer quotation in one of them."""
    result: list[Draft] = []
    previous: Draft | None = None
    for scene in scenes:
        drafts = _extend(scene)
        cover = _Cover(piece for draft in drafts for piece in draft.content)
        loose = [q for q in _quotes(scene.row) if q.outer not in cover]
        before = _Ends(scene.row, drafts)
        for quote in loose:
            owner = before.owner(quote)
            if owner is not None:
                before.put(owner, replace(drafts[owner], content=_merged(drafts[owner].content, quote.outer)))
            elif quote.reopened and previous is not None and result and not drafts:
                at = next(n for n in range(len(result) - 1, -1, -1) if result[n] is previous)
                previous = replace(previous, content=(*previous.content, quote.outer))
                result[at] = previous
            elif _is_speech(scene.row, quote):
                drafts.append(Draft((quote.outer,), carried=True))
                before.put(len(drafts) - 1, drafts[-1])
        drafts = in_order(drafts)
        result.extend(drafts)
        double = _Cover(q.outer for q in _quotes(scene.row) if q.double)
        spoken = [d for d in drafts if any(piece in double for piece in d.content)]
        if spoken:
            previous = max(spoken, key=lambda d: d.content[-1].end)
    return result


def _quotes(row: Units) -> list[Quotation]:
    return [row.quotes[at] for at in sorted(row.quotes)]


def _extend(scene: Scene) -> list[Draft]:
    """Quoted sentences that follow a quotation with its speaker belong to the same statement."""
    row = scene.row
    drafts = list(scene.drafts)
    cover = _Cover(piece for draft in drafts for piece in draft.content)
    quoted = _Cover(quote.outer for quote in row.quotes.values())
    ends = [row.ends[high - 1] for _, high in row.sentences]
    waiting = sorted((d.content[-1].start, n) for n, d in enumerate(drafts) if _speaks(quoted, d))[::-1]
    best: tuple[int, int] | None = None  # how far the draft that reaches farthest does, and minus its number
    for low, high in row.sentences:
        if row.low[low] != QUOTE or any(row.low[k] not in _ALONE for k in range(low, high)):
            continue
        quote = row.quotes[low]
        if quote.outer in cover:
            continue
        while waiting and waiting[-1][0] < quote.outer.start:
            number = waiting.pop()[1]
            found = (_reach(drafts[number]), -number)
            best = found if best is None else max(best, found)
        if best is None:
            continue
        owner = drafts[-best[1]]
        end = max([owner.content[-1].end, *(s.end for s in (*owner.cue, *owner.source))])
        if bisect_right(ends, quote.outer.start) - bisect_right(ends, end) <= 1:
            drafts[-best[1]] = replace(owner, content=_merged(owner.content, quote.outer))
            best = (_reach(drafts[-best[1]]), best[1])
    return drafts


def _reach(draft: Draft) -> int:
    return max(draft.content[-1].end, *(s.end for s in draft.cue)) if draft.cue else draft.content[-1].end


def _speaks(quoted: _Cover, draft: Draft) -> bool:
    return any(piece in quoted for piece in draft.content) or draft.lemma in {
        "say", "add", "tell", "write", "ask", "explain", "note",
    }  # fmt: skip


class _Ends:
    """The drafts of a paragraph by where their content ends."""

    def __init__(self, row: Units, drafts: list[Draft]) -> None:
        self._drafts = drafts
        self._sentences = [row.span(low, high) for low, high in row.sentences]
        self._at: dict[int, list[int]] = {}
        for number, draft in enumerate(drafts):
            self._at.setdefault(draft.content[-1].end, []).append(number)

    def put(self, number: int, draft: Draft) -> None:
        """`draft` stands at `number` from now on."""
        self._drafts[number] = draft
        insort(self._at.setdefault(draft.content[-1].end, []), number)

    def owner(self, quote: Quotation) -> int | None:
        """The number of the draft of the same sentence that the quotation goes on from."""
        sentence = bisect_right(self._sentences, (quote.outer.start, float("inf"))) - 1
        if sentence < 0 or not self._sentences[sentence].contains(quote.outer):
            return None
        for end in range(quote.outer.start, quote.outer.start - 3, -1):
            for number in self._at.get(end, ()):
                last = self._drafts[number].content[-1]
                if last.end == end and self._sentences[sentence].contains(last):
                    return number
        return None


def _merged(content: tuple[Span, ...], extra: Span) -> tuple[Span, ...]:
    return tuple(sorted((*content, extra)))


def _is_speech(row: Units, quote: Quotation) -> bool:
    """Whether quoted words without a cue are somebody's sentence, not a title or a word held at arm's length."""
    inner = quote.inner.of(row.text).strip()
    if inner.count(" ") + 1 < _WORDS_OF_SPEECH:
        return False
    return inner[-1:] in ".!?…,—" or inner.count(" ") > 8 or (not quote.closed and quote.reopened)
