"""A report that gives the claim's two numbers the other way round: the first of the second thing, the second of the first."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations

from sayso.judge.case import Case, Proof, Signal
from sayso.judge.figures.amounts import turned
from sayso.judge.figures.subject import same_matter
from sayso.judge.witness import Witness
from sayso.judge.words.ideas import Idea, held, ideas
from sayso.model import Figure, Measure, Span, Stance
from sayso.text.digits import grouped

_LEAST = 2
_MOST = 6  # figures of a claim, or of its sentence
_SHARE = 0.5  # of the words that tell the one thing from the other
_MATTER = 0.3  # share of the words around
_REACH = 90  # characters of what stands behind the last number, or before the first
_WEIGHT = 0.78
_NEVER = frozenset({Measure.AGE, Measure.RANK})


def exchanged(case: Case) -> Iterator[Signal]:
    """The two numbers of the claim were held against a report that has both, each beside the words of the other."""
    for first, second in _couples(case):
        ours = _apart(case.text, first, second, case.language)
        if not all(ours):
            continue
        for witness in case.witnesses:
            if not case.scene.told_in(witness):
                continue
            for pair in _pairs(first, second, witness):
                if _matched(ours, witness, pair) and not witness.in_doubt(pair[0].spans[0]):
                    if same_matter(case, first, witness, pair[0]) < _MATTER:
                        continue
                    proof = Proof(witness, pair[0].sentence or pair[0].spans[0])
                    text = f"the report has {grouped(first.low)} and {grouped(second.low)} the other way round"
                    yield Signal(Stance.REFUTES, _WEIGHT, text, proof, outranks=True)
                    break


def _couples(case: Case) -> Iterator[tuple[Figure, Figure]]:
    """Two numbers of one sentence, of which the claim has one at least."""
    ids = {f.id for f in case.figures[:_MOST]}
    places = {f.sentence for f in case.figures[:_MOST] if f.sentence is not None}
    beside = [f for f in case.scene.layout.figures_of(places) if _plain(f)]
    for first, second in combinations(beside[:_MOST], 2):
        if first.sentence == second.sentence and first.value != second.value and {first.id, second.id} & ids:
            yield first, second


def _plain(figure: Figure) -> bool:
    single = figure.value[1] is None and not figure.vague and figure.low >= _LEAST
    return single and figure.measure not in _NEVER


def _pairs(first: Figure, second: Figure, witness: Witness) -> Iterator[tuple[Figure, Figure]]:
    """The places of a report that have both numbers in one sentence."""
    figures = witness.reading.figures
    for one in (f for f in figures if f.value == first.value and f.sentence is not None):
        for other in figures:
            there = other.value == second.value and other.sentence == one.sentence
            if there and not turned(first, one) and not turned(second, other):
                yield one, other


def _matched(ours: tuple[tuple[Idea, ...], tuple[Idea, ...]], witness: Witness, pair: tuple[Figure, Figure]) -> bool:
    """Whether the words of each number stand beside the other one in the report, and not beside its own."""
    theirs = _apart(witness.text, *pair, witness.stored.language)
    one, other = (frozenset[str]().union(*words) for words in theirs)
    first, second = ours
    if held(first, one) or held(second, other):
        return False
    return held(first, other) >= _SHARE * len(first) and held(second, one) >= _SHARE * len(second)


def _apart(text: str, first: Figure, second: Figure, language: str | None) -> tuple[tuple[Idea, ...], tuple[Idea, ...]]:
    """The words of each of two numbers, without those that both have: what stands behind it up to the other, or before it
    where nothing stands behind the last one."""
    last = max(first, second, key=lambda f: f.spans[0].start)
    sentence = last.sentence or last.spans[0]
    behind = bool(ideas(text[last.spans[-1].end : sentence.end][:_REACH], language))
    spans = _beside(first, second, behind=behind), _beside(second, first, behind=behind)
    one, other = (ideas(span.of(text), language) for span in spans)
    return _without(one, other), _without(other, one)


def _without(words: Sequence[Idea], others: Sequence[Idea]) -> tuple[Idea, ...]:
    there = frozenset[str]().union(*others)
    return tuple(i for i in dict.fromkeys(words) if i.isdisjoint(there) and not any(f[:1].isdigit() for f in i))


def _beside(figure: Figure, other: Figure, *, behind: bool) -> Span:
    sentence = figure.sentence or figure.spans[0]
    if behind:
        start = figure.spans[-1].end
        limit = other.spans[0].start if other.spans[0].start >= start else sentence.end
        return Span(start, max(start, min(limit, start + _REACH)))
    end = figure.spans[0].start
    limit = other.spans[-1].end if other.spans[-1].end <= end else sentence.start
    return Span(min(end, max(limit, end - _REACH)), end)
