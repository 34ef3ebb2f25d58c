"""Lines of JSON as a Parquet file."""

from __future__ import annotations

import json
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import Any

from sayso.batch.output import HASH, Kept
from sayso.batch.task import Task
from sayso.errors import InputError

_GROUP = 1_000  # lines in a row group: never more of them are held in memory


def parquet_ready() -> None:
    """Raises InputError where pyarrow is not installed."""
    try:
        import pyarrow.parquet  # noqa: F401, PLC0415 - a heavy extra
    except ImportError:
        raise InputError('Parquet needs an extra: pip install "sayso[parquet]"') from None


def to_parquet(lines: Path, target: Path, task: Task) -> None:
    """Writes the lines of JSON in `lines`, which `task` made, to `target`: it is there whole or not at all."""
    import pyarrow  # noqa: PLC0415
    from pyarrow.parquet import ParquetWriter  # noqa: PLC0415

    schema = task.columns().insert(1, pyarrow.field(HASH, pyarrow.string()))
    part = target.with_name(target.name + ".part")
    try:
        with ParquetWriter(part, schema, compression="zstd") as writer:
            for group in _groups(lines):
                rows = [task.cells(row) for row in group]
                writer.write_table(pyarrow.Table.from_pylist(rows, schema=schema))
        part.replace(target)
    except OSError as error:
        raise InputError(f"{target}: cannot be written: {error}") from None


def rows_in(table: Path, key: str) -> list[Kept]:
    """What the rows of a table that this command made tell of their texts."""
    from pyarrow.parquet import read_table  # noqa: PLC0415

    try:
        rows = read_table(table, columns=[key, HASH]).to_pylist()
        return [Kept(str(row[key]), str(row[HASH])) for row in rows]
    except (OSError, ValueError, KeyError):  # pyarrow's own errors are of these kinds
        raise InputError(f"{table}: no table of this command; --resume goes on only with its own output") from None


def to_lines(table: Path, lines: Path) -> None:
    """Writes the rows of a table back as lines, to go on from."""
    from pyarrow.parquet import ParquetFile  # noqa: PLC0415

    try:
        with ParquetFile(table) as file, lines.open("wb") as handle:
            for group in file.iter_batches(_GROUP):
                for row in group.to_pylist():
                    handle.write(json.dumps(row, ensure_ascii=False).encode() + b"\n")
    except OSError as error:
        raise InputError(f"{lines}: cannot be written: {error}") from None


def _groups(lines: Path) -> Iterator[list[dict[str, Any]]]:
    with lines.open(encoding="utf-8") as handle:
        while group := [json.loads(line) for line in islice(handle, _GROUP)]:
            yield group
