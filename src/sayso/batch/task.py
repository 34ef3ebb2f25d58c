"""What is done with each text of a batch."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

from sayso.model import Document


class Task(NamedTuple):
    """From a text to a line of output; goes to other processes, so its functions stand at the top of a module."""

    key: str  # the member of a line that holds the text's id
    line: Callable[[str, Document], dict[str, Any]]  # id and text -> the line
    columns: Callable[[], Any]  # the line as a pyarrow schema, asked for where Parquet is written
    cells: Callable[[dict[str, Any]], dict[str, Any]] = dict  # the line as a row of that schema
    network: bool = False  # whether a network does most of the work: then texts are taken side by side in threads
