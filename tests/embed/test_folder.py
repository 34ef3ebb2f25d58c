"""An encoder from a folder: the shipped network, exported as others are, must give the shipped vectors."""

from __future__ import annotations

import builtins
import json
import shutil
import time
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from sayso.embed import available, encoder_at, shipped, weights
from sayso.errors import InputError

tokenizers = pytest.importorskip("tokenizers", reason="needs sayso[encoder]")
pytestmark = pytest.mark.skipif(not available(), reason="the extra sayso[dense] is not installed")

TEXTS = ["The mayor resigned on Tuesday.", "Ein Bürgermeister trat zurück!", "", "a" * 300, "🚢 \u202e\0 250.000"]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The shipped network with a splitter file, as Hugging Face has them."""
    where = tmp_path_factory.mktemp("encoder")
    shipped_at = weights.path()
    assert shipped_at is not None
    shutil.copy(shipped_at, where / "model.onnx")
    (where / "vocab.txt").write_text("\n".join(weights.vocabulary()), encoding="utf-8")
    tokenizers.BertWordPieceTokenizer(str(where / "vocab.txt"), lowercase=True).save(str(where / "tokenizer.json"))
    return where


def variant(folder: Path, to: Path, **configs: Any) -> Path:
    """The same folder with files of sentence-transformers beside."""
    shutil.copytree(folder, to)
    for name, config in configs.items():
        path = to / {"pooling": "1_Pooling/config.json", "prompts": "config_sentence_transformers.json"}[name]
        path.parent.mkdir(exist_ok=True)
        path.write_text(json.dumps(config))
    return to


def test_the_same_network_gives_the_same_vectors(folder: Path) -> None:
    own = encoder_at(folder)
    assert own.passages(TEXTS).tobytes() == shipped().passages(TEXTS).tobytes()
    assert own.question(TEXTS[0]).tobytes() == own.passages(TEXTS[:1])[0].tobytes()
    assert own.model != shipped().model


def test_its_name_tells_all_that_vectors_depend_on(folder: Path, tmp_path: Path) -> None:
    plain = encoder_at(folder)
    first = encoder_at(variant(folder, tmp_path / "first", pooling={"pooling_mode_cls_token": True}))
    said = encoder_at(variant(folder, tmp_path / "said", prompts={"prompts": {"query": "ask: ", "passage": "tell: "}}))
    assert len({plain.model.split("@")[1], first.model.split("@")[1], said.model.split("@")[1]}) == 3
    assert encoder_at(folder).model == plain.model
    assert not np.allclose(first.passages(TEXTS[:1]), plain.passages(TEXTS[:1]))
    assert said.question("Who?").tobytes() == plain.question("ask: Who?").tobytes()
    assert said.passages(["Who?"]).tobytes() == plain.passages(["tell: Who?"]).tobytes()


def test_a_megabyte_costs_no_more_than_its_beginning(folder: Path) -> None:
    own = encoder_at(folder)
    own.question("load")
    start = time.perf_counter()
    own.passages(["The council met. " * 60_000, "x" * 1_000_000])
    assert time.perf_counter() - start < 10  # 0.2 s where nothing else runs


@pytest.mark.parametrize(
    ("name", "content", "says"),
    [
        ("model.onnx", None, "model.onnx is not there"),
        ("tokenizer.json", None, "tokenizer.json is not there"),
        ("tokenizer.json", "{}", "tokenizer.json: cannot be used"),
        ("config_sentence_transformers.json", "[]", "no JSON object"),
        ("config_sentence_transformers.json", "{", "cannot be read"),
        ("sentence_bert_config.json", '{"max_seq_length": "many"}', "max_seq_length"),
    ],
)
def test_what_is_wrong_is_one_line(folder: Path, tmp_path: Path, name: str, content: str | None, says: str) -> None:
    broken = variant(folder, tmp_path / "broken")
    (broken / name).unlink(missing_ok=True)
    if content is not None:
        (broken / name).write_text(content)
    with pytest.raises(InputError, match=says) as caught:
        encoder_at(broken)
    assert "\n" not in str(caught.value)


def test_a_network_that_is_none_is_one_line(folder: Path, tmp_path: Path) -> None:
    broken = variant(folder, tmp_path / "broken")
    (broken / "model.onnx").write_bytes(b"nothing\nof the kind")
    with pytest.raises(InputError, match="cannot be used as a sentence encoder") as caught:
        encoder_at(broken).question("Who?")
    assert "\n" not in str(caught.value)


def test_without_its_library(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = builtins.__import__

    def without(name: str, *rest: Any) -> Any:
        if name == "tokenizers":
            raise ImportError(name)
        return real(name, *rest)

    monkeypatch.setattr(builtins, "__import__", without)
    with pytest.raises(InputError, match=r"sayso\[encoder\]"):
        encoder_at(folder)
