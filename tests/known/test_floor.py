"""The score by words alone on CheckThat!'s development posts has a floor; with vectors it is benchmarks/known_claims.py."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest

from sayso.known import FactChecks, Matcher
from sayso.known.query import asked

FLOOR = 0.80  # of MAP@5; 0.8139 when this was written


def benchmark() -> ModuleType:
    file = Path(__file__).resolve().parents[2] / "benchmarks" / "known_claims.py"
    spec = importlib.util.spec_from_file_location("known_claims", file)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_words_alone_find_most_claims(tmp_path: Path) -> None:
    bench = benchmark()
    if not bench.DATA.is_dir():
        pytest.skip("../shared/data/known-claims is not here")
    posts = bench.questions("dev")
    with FactChecks.at(tmp_path, create=True) as facts:
        facts.add(bench.collection())
        found = Matcher(facts, dense=False).match_all([asked(text) for text, _ in posts])
    precisions = []
    for matches, (_, answers) in zip(found, posts, strict=True):
        places = [place for place, m in enumerate(matches, 1) if answers & {review.id for review in m.reviews}]
        precisions.append(sum(hit / place for hit, place in enumerate(places, 1)) / min(5, len(answers)))
    assert sum(precisions) / len(posts) >= FLOOR
