"""First names that a report leaves out, and those of somebody else."""

from __future__ import annotations

import pytest

from sayso.judge.words.ideas import ideas
from sayso.judge.words.surnames import left_out

CLAIM = "In May Anna Brandt and Peter B. Holm went to North Tarsia."


@pytest.mark.parametrize(
    ("report", "missing"),
    [
        ("Holm and Brandt flew to Tarsia.", "Anna Peter North"),
        ("It was Dr. Brandt who went.", "Anna"),
        ("“I am glad,” said Holm.", "Peter"),
        ("Clara Brandt went with Jens Holm to South Tarsia.", ""),
        ("Anna Brandt went with Peter Holm to North Tarsia.", ""),
        ("Nobody went.", ""),
    ],
)
def test_left_out(report: str, missing: str) -> None:
    whole = frozenset[str]().union(*ideas(report, "en"))
    found = left_out(CLAIM, "en", report, whole)
    assert set(found) == {idea for name in missing.split() for idea in ideas(name, "en")}


def test_the_first_of_several_names() -> None:
    report = "The board trusts Ford."
    found = left_out("Mary Lane Ford left.", "en", report, frozenset[str]().union(*ideas(report, "en")))
    assert len(found) == len(["Mary", "Lane"])


def test_in_english_only() -> None:
    assert not left_out("Anna Brandt ging.", "de", "Brandt ging.", frozenset({"brandt"}))
