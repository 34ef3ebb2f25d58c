"""How many passages are kept for each claim, and that a reader is told where fewer are."""

from __future__ import annotations

import sys
from dataclasses import replace

import pytest

from sayso.archive import Archive
from sayso.archive.memory import Memory
from sayso.find import find, left_out
from sayso.model import Reading, Stored
from sayso.parse import parse
from sayso.pipeline import check
from tests.judge.bench import article

SENTENCE = "The ferry of Tarn was late again on the river."
REPORTS = [Stored(id=f"k{at}", text=f"The ferry of Tarn was late by {at} minutes on the river.") for at in range(30)]


def of_claims(number: int) -> Reading:
    reading = parse(article(f"The ferry of Tarn\n{SENTENCE}"), quick=True)
    claim = next(c for c in reading.claims if c.text in SENTENCE)
    return replace(reading, claims=tuple(replace(claim, id=f"c{at}") for at in range(number)))


@pytest.mark.parametrize(("claims", "kept"), [(1, 24), (400, 24), (500, 19), (1_000, 6)])
def test_passages_for_each_claim(claims: int, kept: int) -> None:
    reading = of_claims(claims)
    with Archive(Memory(REPORTS)) as archive:
        found = find(reading, archive)
    assert {len(passages) for passages in found.values()} == {kept}
    told = left_out(reading)
    if kept == 24:
        assert told is None
    else:
        assert told == f"The article makes {claims:,} claims: each was compared with {kept} passages at most, not 24."


def test_those_kept_are_the_best() -> None:
    with Archive(Memory(REPORTS)) as archive:
        few, all_ = (find(of_claims(number), archive)["c0"] for number in (1_000, 1))
    assert few == all_[: len(few)]


def test_the_report_tells(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys.modules["sayso.find.find"], "_FULL", -400)
    document = article(f"The ferry of Tarn\n{SENTENCE} It sank off Orsk in May. Nobody was hurt in the town of Velm.")
    with Archive(Memory(REPORTS)) as archive:
        notes = check(document, archive).run.notes
        assert notes[-1].endswith("claims: each was compared with 6 passages at most, not 24.")
        monkeypatch.undo()
        assert not any("passages at most" in note for note in check(document, archive).run.notes)
