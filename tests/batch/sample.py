"""Tasks for tests, at the top of a module so that other processes can run them, and texts for them."""

from __future__ import annotations

import json
import os
import time
from pathlib import Path
from typing import Any

from sayso.batch import Task
from sayso.model import Document


def line(name: str, document: Document) -> dict[str, Any]:
    """The length of a text; some texts do worse things."""
    if "take your time" in document.text:
        time.sleep(0.05)
    if "divide by zero" in document.text:
        raise ZeroDivisionError("by\nzero")
    if "kill the process" in document.text:
        os._exit(9)
    return {"id": name, "length": len(document.text)}


def columns() -> Any:
    import pyarrow as pa

    return pa.schema([("id", pa.string()), ("length", pa.int64())])


TASK = Task("id", line, columns)
THREADED = Task("id", line, columns, network=True)


def rows(path: Path, texts: list[str]) -> Path:
    """A `.jsonl` of texts with the ids r0, r1, ..."""
    path.write_text(
        "".join(json.dumps({"id": f"r{n}", "text": t, "language": "en"}) + "\n" for n, t in enumerate(texts))
    )
    return path
