"""An encoder of somebody else's from a folder: `model.onnx` and `tokenizer.json`, as Hugging Face models are exported."""

from __future__ import annotations

import hashlib
import json
from functools import cache
from pathlib import Path
from typing import Any

from sayso.embed.embed import Encoder
from sayso.embed.network import Network
from sayso.errors import InputError, in_short
from sayso.threads import thread_count

_NETWORKS = ("model.onnx", "onnx/model.onnx")
_TOKENS = ("tokenizer.json", "onnx/tokenizer.json")
# Files of sentence-transformers that say how vectors are made; all may be absent.
_POOLING = "1_Pooling/config.json"
_LENGTH = "sentence_bert_config.json"
_PROMPTS = "config_sentence_transformers.json"
_LONGEST, _MOST = 256, 512  # pieces of a text that count, where nothing is said, and at most: passages are short
_CHARACTERS = 64  # of a text for each piece that counts: what lies behind is not looked at


def encoder_at(path: str | Path) -> Encoder:
    """The sentence encoder in a folder; InputError says in one line what is wrong with it. Nothing is fetched.

    The states of all pieces are averaged, or the first one is taken where `1_Pooling/config.json` says so.
    """
    folder = Path(path)
    network, tokens = _one_of(folder, _NETWORKS), _one_of(folder, _TOKENS)
    pooling, length, prompts = (_config(folder / name) for name in (_POOLING, _LENGTH, _PROMPTS))
    longest = length.get("max_seq_length") or _LONGEST
    if not isinstance(longest, int) or longest < 3:
        raise InputError(f"{folder / _LENGTH}: max_seq_length is no number of pieces: {longest!r}")
    longest = min(longest, _MOST)
    first = bool(pooling.get("pooling_mode_cls_token"))
    said = prompts.get("prompts")
    said = said if isinstance(said, dict) else {}
    passage = str(said.get("passage") or said.get("document") or "")
    question = str(said.get("query") or "")
    recipe = json.dumps([longest, first, passage, question])
    digest = hashlib.sha256(recipe.encode())
    for file in (
        network,
        network.with_name(network.name + "_data"),
        tokens,
    ):  # large networks have their numbers beside
        if file.is_file():
            digest.update(hashlib.sha256(file.read_bytes()).digest())
    split = _splitter(tokens, longest)

    @cache
    def load() -> Network:
        try:
            return Network(str(network), thread_count(), first=first)
        except Exception as error:  # onnxruntime has its own kinds
            raise InputError(f"{network}: cannot be used as a sentence encoder: {in_short(error)}") from None

    def pieces(text: str) -> list[int]:
        return list(split.encode(text[: longest * _CHARACTERS]).ids)

    return Encoder(f"{folder.resolve().name}@{digest.hexdigest()}", pieces, load, before=(passage, question))


def _splitter(file: Path, longest: int) -> Any:
    try:
        from tokenizers import Tokenizer  # noqa: PLC0415 - an extra
    except ImportError:
        raise InputError("an encoder of your own needs its splitter: pip install 'sayso[encoder]'") from None
    try:
        found = Tokenizer.from_file(str(file))
    except Exception as error:  # it raises nothing more special
        raise InputError(f"{file}: cannot be used: {in_short(error)}") from None
    found.no_padding()
    found.enable_truncation(longest)
    return found


def _one_of(folder: Path, names: tuple[str, ...]) -> Path:
    for name in names:
        if (folder / name).is_file():
            return folder / name
    raise InputError(f"{folder}: an encoder is a folder with model.onnx and tokenizer.json; {names[0]} is not there")


def _config(file: Path) -> dict[str, Any]:
    if not file.is_file():
        return {}
    try:
        found = json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise InputError(f"{file}: cannot be read: {in_short(error)}") from None
    if not isinstance(found, dict):
        raise InputError(f"{file}: this is no JSON object")
    return found
