"""What a claim of a long article costs does not grow with the article, nor with all the figures of the reports."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TypeVar

import pytest

from sayso.judge import judge
from sayso.judge.case import Case, Scene
from sayso.judge.checks import figures_compared
from sayso.judge.figures.amounts import bears_out
from sayso.judge.figures.as_many import as_many, possible
from sayso.judge.figures.conversions import in_unit_of
from sayso.model import Figure, Passage, Reading, Span, Statement
from sayso.parse import parse
from sayso.pipeline import witnesses_of
from tests.judge.bench import article, stored

T = TypeVar("T")

BLOCK = (
    "Anna Morvald, the mayor of Tarn, said on Monday that {a} people were killed and {b} injured at the dam of Orsk. "
    "“The bridge of Tarn is closed to {b} lorries,” said Piet Hollam. The Orsk court fined the firm {c} million euros, "
    "and the council voted 12 to 7 against it.\n"
)
REPORT = stored(
    "k1",
    "Anna Morvald, the mayor of Tarn, said that 40 people were injured and 12 killed at the dam of Orsk. The council of "
    "Orsk voted 7 to 12 for it. “The bridge of Tarn is closed to 30 lorries,” said Piet Hollam. The fine was 5 million euros.",
    title="Dam of Orsk: 12 killed",
)


class Counted(tuple[T, ...]):
    """A tuple that knows how often it was gone through from its beginning."""

    times: int

    def __iter__(self) -> Iterator[T]:
        self.times = getattr(self, "times", 0) + 1
        return super().__iter__()


def of_length(blocks: int) -> Reading:
    told = "".join(BLOCK.format(a=12 + at, b=40 + at, c=5 + at) for at in range(blocks))
    return parse(article(f"What happened in Tarn and Orsk\n{told}"), quick=True)


def gone_through(blocks: int) -> int:
    """How often all figures or all statements of the article are looked at, while its claims are judged."""
    reading = of_length(blocks)
    figures, statements = Counted[Figure](reading.figures), Counted[Statement](reading.statements)
    found = {claim.id: [Passage(REPORT, Span(0, len(REPORT.text)))] for claim in reading.claims}
    assert len(found) >= 3 * blocks
    judge(replace(reading, figures=figures, statements=statements), found, witnesses_of([REPORT]))
    return figures.times + statements.times


def test_no_claim_goes_through_the_whole_article() -> None:
    assert gone_through(24) == gone_through(8)


def claims_of(text: str) -> list[Case]:
    reading = parse(article(f"What happened in Tarn and Orsk\n{text}"), quick=True)
    scene = Scene(reading)
    witnesses = tuple(witnesses_of([LONG]).values())
    return [Case(claim, scene, witnesses) for claim in reading.claims]


LONG = stored(
    "k2",
    "In Tarn 41 people were killed and 95 injured. More than 30 houses burnt. The dam is 2 kilometres long and cost 80 million "
    "euros. About 45 people were killed in Orsk. Under 60 people are missing. The water rose by 12 percent, and 20 to 50 "
    "boats were lost. It was 50 degrees Fahrenheit in Orsk.",
    title="Tarn counts its dead",
)


def test_what_is_left_out_unseen_is_neither_borne_out_nor_the_same_number() -> None:
    cases = claims_of(
        "In Tarn 40 people were killed. The dam of Orsk is 2,000 metres long. About 50 people were hurt in Orsk. "
        "More than 55 people are missing. It was 10 degrees Celsius in Orsk. In Orsk 25 to 30 boats were lost."
    )
    kept = left = 0
    for case in cases:
        for figure in case.figures:
            for witness in case.witnesses:
                met = as_many(case, figure, witness)
                for other in witness.reading.figures:
                    here = in_unit_of(figure, other)
                    if id(other) in met:
                        kept += 1
                        continue
                    left += 1
                    assert not bears_out(figure, here)
                    assert figure.value != other.value
    assert kept >= 6
    assert left > 2 * kept


def test_for_how_many_numbers_one_may_be_as_much() -> None:
    cases = claims_of("In Tarn 40 people were killed and 95 injured.")
    (witness,) = cases[0].witnesses
    kinds = {figure.id: as_many(case, figure, witness) for case in cases for figure in case.figures}.values()
    assert possible(kinds, witness.reading.figures) == 2
    assert possible(kinds, witness.reading.figures[1:2]) == 1
    assert possible(kinds, ()) == 0


def test_figures_of_another_kind_are_not_compared_one_by_one(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[Figure] = []
    compare = figures_compared._comparable

    def counting(case: Case, figure: Figure, *there: object) -> bool:
        seen.append(figure)
        return compare(case, figure, *there)  # type: ignore[arg-type]

    monkeypatch.setattr(figures_compared, "_comparable", counting)
    (*_, case) = claims_of("In Tarn 40 people were killed.")
    (figure,) = case.figures
    (witness,) = case.witnesses
    found = [other.value[0] for _, other in figures_compared.comparable_to(case, figure)]
    assert 41.0 in found
    assert len(witness.reading.figures) > 7
    assert len(seen) == 2  # the two counts of people killed


def test_the_sentence_of_a_place_is_that_which_a_scan_finds() -> None:
    (witness,) = witnesses_of([LONG]).values()
    for at in range(len(LONG.text)):
        place = Span(at, at + 1)
        held = [n for n, s in enumerate(witness.sentences) if s.span.start <= at < s.span.end]
        assert witness.number_of(place) == (held or [0])[0]
        assert witness.sentence_of(place) == (witness.sentences[held[0]].span if held else place)
        assert not witness.asks(place)
