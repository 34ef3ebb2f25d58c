"""Networks as ONNX files: how those of this package are held against their hash, loaded, and asked."""

from __future__ import annotations

import hashlib
from importlib.resources import files
from typing import Any


def released(package: str, name: str, sha256: str) -> bytes:
    """A file of this package; one that is not what was released is an error of the installation: RuntimeError."""
    data = files(package).joinpath(name).read_bytes()
    found = hashlib.sha256(data).hexdigest()
    if found != sha256:
        raise RuntimeError(f"{name} is damaged: its SHA-256 is {found}, not {sha256}")
    return data


def session(network: bytes | str, threads: int = 1) -> Any:
    """An onnxruntime session on the processor, of a file's bytes or its path, each run in so many threads."""
    import onnxruntime  # noqa: PLC0415 - a third of a second: only where a network is really asked

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads, options.inter_op_num_threads = threads, 1
    options.log_severity_level = 3
    return onnxruntime.InferenceSession(network, options, providers=["CPUExecutionProvider"])
