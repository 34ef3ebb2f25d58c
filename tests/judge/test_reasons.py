"""How figures are worded in reasons, and how many sources are said to give them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from sayso.judge.case import Proof, Signal
from sayso.judge.figures.amounts import worded
from sayso.judge.quotations.accounts import entry
from sayso.judge.rules import how_many
from sayso.model import Account, Bound, Figure, Label, Measure, Span, Stance
from tests.judge.bench import about, article, report, stored

HERE = (Span(0, 1),)


@pytest.mark.parametrize(
    ("figure", "words"),
    [
        (Figure("f1", HERE, (34_200_000_000, None), unit="dollar", population="damage"), "34,200,000,000 dollars, damage"),
        (Figure("f1", HERE, (1e9, None), unit="dollar", population="people"), "1,000,000,000 dollars"),
        (Figure("f1", HERE, (1_200, None), Bound.OVER, "container", "containers"), "over 1,200 containers"),
        (Figure("f1", HERE, (52, None), unit="person", population="islanders", measure=Measure.KILLED),
         "52 islanders (killed)"),
        (Figure("f1", HERE, (52, 60), unit="person"), "52 to 60"),
        (Figure("f1", HERE, (1, None), unit="kilometre"), "1 kilometre"),
        (Figure("f1", HERE, (420_000, None), unit="pound sterling"), "420,000 pounds sterling"),
        (Figure("f1", HERE, (1, None), unit="pound sterling"), "1 pound sterling"),
        (Figure("f1", HERE, (7.25, None), unit="percentage", population="voters"), "7.25%, voters"),
    ],
)  # fmt: skip
def test_a_figure_in_words(figure: Figure, words: str) -> None:
    assert worded(figure) == words


def signals(*given: int | None) -> list[Signal]:
    """A signal from a source of its own for each number."""
    found = []
    for number, value in enumerate(given):
        witness = replace(entry(Account(owner="Ada Norr", platform="X", handle="norr")), source=number)
        told = None if value is None else (float(value), None)
        found.append(Signal(Stance.REFUTES, 0.5, "so", Proof(witness, Span(0, 1)), given=told))
    return found


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ((52,), ""),
        ((52, 52), " (2 independent sources)"),
        ((52, 41), " (1 other independent source gives another number)"),
        ((52, 41, 40), " (2 other independent sources give other numbers)"),
        ((52, 52, 40), " (2 independent sources; 1 more gives another number)"),
        ((None, None, None), " (3 independent sources)"),
    ],
)
def test_only_who_gives_the_number_counts_for_it(given: tuple[int | None, ...], words: str) -> None:
    group = signals(*given)
    assert how_many(group[0], group) == words


def test_a_headline_that_denies_is_given_word_for_word() -> None:
    claim = "The flu vaccine of Pellam has killed 14 patients in Carrow."
    title = "No, the flu vaccine of Pellam has not killed 14 patients in Carrow"
    told = [stored("a", "The agency was asked about the flu vaccine of Pellam by worried patients.", title=title)]
    verdict = about(report(article(f"Vaccine kills 14 patients\n{claim}"), told), claim).content
    assert verdict.label is Label.REFUTED
    assert f"the report's headline says that this is not so: “{title}”" in [reason.text for reason in verdict.reasons]
