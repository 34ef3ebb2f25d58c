"""German nouns and names both have capitals."""

from __future__ import annotations

import pytest

from sayso.text.german_nouns import common_noun


@pytest.mark.parametrize(
    "word", ["Menschen", "Wahlbeteiligung", "Stahlwerks", "Mitarbeiterzahl", "Prozent", "Ärztin", "Kündigungen"]
)
def test_nouns(word: str) -> None:
    assert common_noun(word)


@pytest.mark.parametrize(
    "word", ["Müller", "Siegen", "Essen", "Volkswagen", "Darmstadt", "Merz", "Katrin", "Düsseldorf", "Norwegen"]
)
def test_names(word: str) -> None:
    assert not common_noun(word)
