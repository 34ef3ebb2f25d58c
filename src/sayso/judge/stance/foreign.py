"""Larger cross-encoders by name: any of Hugging Face's that has labels of entailment and comes as ONNX."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path
from typing import Any

import numpy as np

from sayso.errors import InputError, in_short
from sayso.judge.stance.model import Floats, Stances, softmax
from sayso.text.networks import session
from sayso.threads import thread_count

_FILES = ("model.onnx", "onnx/model.onnx", "model_quantized.onnx", "onnx/model_quantized.onnx")
_NAME = re.compile(r"\w[\w.-]{0,95}/\w[\w.-]{0,95}")
_MOST = 256  # pieces of a pair
_BATCH = 16
# What models call the three stances; a model of two labels has no contradiction of its own.
_STANCES = (("entailment", "entail", "entails"), ("contradiction", "contradict", "contradicts"), ("neutral", "neither"))
_NOT = ("not_entailment", "not-entailment", "not entailment")


def cross_encoder(name: str | Path) -> Stances:
    """The cross-encoder in the folder `name`, or of that name in Hugging Face's cache or hub.

    The folder holds `model.onnx` (or `onnx/model.onnx`), `tokenizer.json` and `config.json` whose `id2label` names
    entailment, contradiction and neutral, in any order; of a model with two labels the second is read as neither.
    Raises InputError where something of it is missing.
    """
    folder = Path(name) if Path(name).is_dir() else _fetched(str(name))
    for wanted in ("config.json", "tokenizer.json"):
        if not (folder / wanted).is_file():
            raise InputError(f"{name}: no {wanted} there: this is no cross-encoder as Hugging Face stores them")
    network = next((folder / file for file in _FILES if (folder / file).is_file()), None)
    if network is None:
        raise InputError(f"{name}: no model.onnx there: export it first (optimum-cli export onnx)")
    return _Foreign(network, folder / "tokenizer.json", columns(folder / "config.json"))


def columns(config: Path) -> tuple[tuple[int, ...], ...]:
    """Which outputs of a model are entails, contradicts and neither."""
    try:
        listed = json.loads(config.read_text(encoding="utf-8")).get("id2label") or {}
        labels = {int(number): str(label).lower() for number, label in listed.items()}
    except (ValueError, AttributeError) as error:
        raise InputError(f"{config}: not readable: {error}") from None
    found = [tuple(n for n, label in labels.items() if label in wanted) for wanted in _STANCES]
    if not found[2]:
        found[2] = tuple(n for n, label in labels.items() if label in _NOT)
    if not found[0] or not found[2]:
        said = ", ".join(labels.values()) or "none"
        raise InputError(f"{config}: its labels are no stances (entailment, contradiction, neutral): {said}")
    return tuple(found)


def _fetched(name: str) -> Path:
    if not _NAME.fullmatch(name):
        raise InputError(f"{name}: no such folder, and no name of a model (owner/model)")
    try:
        hub: Any = import_module("huggingface_hub")
    except ModuleNotFoundError:
        raise InputError(f"{name}: no such folder; to take a model by its name: pip install 'sayso[encoder]'") from None
    try:
        found = hub.snapshot_download(name, allow_patterns=["config.json", "tokenizer.json", *_FILES])
    except Exception as error:
        raise InputError(f"{name}: could not be fetched: {in_short(error)}") from None
    return Path(found)


class _Foreign:
    def __init__(self, network: Path, tokenizer: Path, wanted: tuple[tuple[int, ...], ...]) -> None:
        try:
            tokenizers: Any = import_module("tokenizers")
        except ModuleNotFoundError:
            raise InputError(
                f"{tokenizer.parent}: its words are split by a package: pip install 'sayso[encoder]'"
            ) from None
        try:
            self._pieces = tokenizers.Tokenizer.from_file(str(tokenizer))
        except Exception as error:  # it raises nothing more special
            raise InputError(f"{tokenizer}: cannot be used: {in_short(error)}") from None
        self._pieces.enable_truncation(_MOST, strategy="longest_first")
        self._pieces.enable_padding()
        try:
            self._session = session(str(network), thread_count())
        except Exception as error:  # onnxruntime has its own kinds
            raise InputError(f"{network}: cannot be used: {in_short(error)}") from None
        self._inputs = {item.name for item in self._session.get_inputs()}
        self._wanted = wanted

    def __call__(self, pairs: Sequence[tuple[str, str]]) -> Floats:
        rows = [self._some(pairs[at : at + _BATCH]) for at in range(0, len(pairs), _BATCH)]
        return np.concatenate(rows) if rows else np.zeros((0, 3), np.float32)

    def _some(self, pairs: Sequence[tuple[str, str]]) -> Floats:
        read = self._pieces.encode_batch(list(pairs))
        whole = {
            "input_ids": [item.ids for item in read],
            "attention_mask": [item.attention_mask for item in read],
            "token_type_ids": [item.type_ids for item in read],
        }
        feed = {name: np.array(rows, np.int64) for name, rows in whole.items() if name in self._inputs}
        given = softmax(np.asarray(self._session.run(None, feed)[0], np.float32))
        return np.stack([given[:, list(where)].sum(1) for where in self._wanted], 1)
