"""The model of stance: what it gives, that it is what was shipped, and models of others by folder."""

from __future__ import annotations

import hashlib
import json
import sys
from collections.abc import Sequence
from importlib.resources import files
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sayso.errors import InputError
from sayso.judge.stance import cross_encoder, model, stances, use_model
from sayso.judge.stance.foreign import columns

PAIRS = [
    ("Police arrested a 34-year-old man over the fire at the mill.", "A man was arrested over the fire."),
    ("Police arrested a 34-year-old man over the fire at the mill.", "Nobody was arrested over the fire."),
    ("The minister visited the factory on Friday.", "The factory will be sold."),
]


def test_gives_three_probabilities_for_each_pair() -> None:
    rows = stances(PAIRS)
    assert rows.shape == (3, 3)
    assert np.allclose(rows.sum(1), 1, atol=1e-5)
    assert rows.argmax(1).tolist() == [0, 1, 2]  # entails, contradicts, neither


def test_a_pair_does_not_depend_on_its_neighbours() -> None:
    together = stances(PAIRS)
    for pair, row in zip(PAIRS, together, strict=True):
        assert stances([pair])[0].tolist() == row.tolist()


def test_nothing_asked_is_nothing_given() -> None:
    assert stances([]).shape == (0, 3)


@given(st.text(max_size=300), st.text(max_size=300))
@settings(max_examples=25, deadline=None)
def test_any_text_is_read(passage: str, claim: str) -> None:
    assert np.isfinite(stances([(passage, claim)])).all()


def test_the_weights_are_those_that_were_measured() -> None:
    data = files("sayso.judge.stance").joinpath(model.FILE).read_bytes()
    told = Path(__file__).resolve().parents[2] / "training/stance/scores.json"
    assert hashlib.sha256(data).hexdigest() == model.SHA256 == json.loads(told.read_text())["weights SHA-256"]


def test_damaged_weights_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(model, "SHA256", "0" * 64)
    model.shipped.cache_clear()
    with pytest.raises(RuntimeError, match="damaged"):
        stances(PAIRS)
    monkeypatch.undo()
    assert stances(PAIRS).shape == (3, 3)


LABELS = [
    ({"0": "CONTRADICTION", "1": "NEUTRAL", "2": "ENTAILMENT"}, ((2,), (0,), (1,))),
    ({"0": "entailment", "1": "neutral", "2": "contradiction"}, ((0,), (2,), (1,))),
    ({"0": "entailment", "1": "not_entailment"}, ((0,), (), (1,))),
]


@pytest.mark.parametrize(("labels", "expected"), LABELS)
def test_columns_by_what_a_model_calls_them(
    labels: dict[str, str], expected: tuple[tuple[int, ...], ...], tmp_path: Path
) -> None:
    (tmp_path / "config.json").write_text(json.dumps({"id2label": labels}))
    assert columns(tmp_path / "config.json") == expected


BAD = [
    ({}, "no config.json"),
    ({"config.json": '{"id2label": {"0": "entailment", "1": "neutral", "2": "contradiction"}}'}, "no tokenizer.json"),
    ({"config.json": "{", "tokenizer.json": "{}", "model.onnx": ""}, "not readable"),
    ({"config.json": '{"id2label": {"0": "LABEL_0"}}', "tokenizer.json": "{}", "model.onnx": ""}, "no stances"),
    ({"config.json": '{"id2label": {"0": "entailment"}}', "tokenizer.json": "{}"}, "no model.onnx"),
]


@pytest.mark.parametrize(("found", "message"), BAD)
def test_a_folder_that_is_no_model_is_told_in_one_line(found: dict[str, str], message: str, tmp_path: Path) -> None:
    for name, text in found.items():
        (tmp_path / name).write_text(text)
    with pytest.raises(InputError, match=message):
        cross_encoder(tmp_path)


def test_a_model_that_is_damaged_is_told_in_one_line(tmp_path: Path) -> None:
    tokenizers = pytest.importorskip("tokenizers")
    (tmp_path / "config.json").write_text('{"id2label": {"0": "entailment", "1": "neutral", "2": "contradiction"}}')
    (tmp_path / "model.onnx").write_text("junk")
    (tmp_path / "tokenizer.json").write_text("junk")
    with pytest.raises(InputError, match=r"tokenizer\.json: cannot be used"):
        cross_encoder(tmp_path)
    tokenizers.Tokenizer(tokenizers.models.WordLevel({"a": 0}, unk_token="a")).save(str(tmp_path / "tokenizer.json"))
    with pytest.raises(InputError, match=r"model\.onnx: cannot be used"):
        cross_encoder(tmp_path)


class _Session:
    """Stands for a large network: says "entails" where passage and claim begin with the same piece."""

    def __init__(self, *_: object, **__: object) -> None: ...

    def get_inputs(self) -> list[SimpleNamespace]:
        return [SimpleNamespace(name="input_ids"), SimpleNamespace(name="attention_mask")]

    def run(self, _: None, feed: dict[str, np.ndarray]) -> list[np.ndarray]:
        assert set(feed) == {"input_ids", "attention_mask"}
        return [np.array([[0.0, 9.0, 0.0] if row[0] == row[1] else [0.0, 0.0, 9.0] for row in feed["input_ids"]])]


class _Splitter:
    @classmethod
    def from_file(cls, _: str) -> _Splitter:
        return cls()

    def enable_truncation(self, most: int, strategy: str) -> None:
        assert (most, strategy) == (256, "longest_first")

    def enable_padding(self) -> None: ...

    def encode_batch(self, pairs: Sequence[tuple[str, str]]) -> list[SimpleNamespace]:
        return [SimpleNamespace(ids=[ord(a[0]), ord(b[0])], attention_mask=[1, 1], type_ids=[0, 1]) for a, b in pairs]


def test_another_model_is_asked_in_batches_with_its_own_order_of_labels(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    onnxruntime = pytest.importorskip("onnxruntime")
    tokenizers = pytest.importorskip("tokenizers")
    monkeypatch.setattr(onnxruntime, "InferenceSession", _Session)
    monkeypatch.setattr(tokenizers, "Tokenizer", _Splitter)
    (tmp_path / "config.json").write_text(json.dumps({"id2label": {"0": "neutral", "1": "entails", "2": "contradict"}}))
    (tmp_path / "tokenizer.json").write_text("{}")
    (tmp_path / "model.onnx").write_text("")
    rows = cross_encoder(tmp_path)([("a", "a"), ("a", "b")] * 20)
    assert rows.shape == (40, 3)
    assert rows.argmax(1).tolist() == [0, 1] * 20


def test_a_name_without_its_client_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "huggingface_hub", None)  # as if it were not installed
    with pytest.raises(InputError, match=r"pip install .sayso\[encoder\]"):
        cross_encoder("somebody/large-nli")


def test_what_is_neither_folder_nor_name_is_told() -> None:
    with pytest.raises(InputError, match="no such folder"):
        use_model("/nowhere/model")
