"""Tables of figures over time, from CSV or JSON: each row becomes a document of one line, its figures given."""

from __future__ import annotations

import csv
import io
import json
import math
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

from sayso.archive.rows import identity, whole
from sayso.errors import InputError
from sayso.model import Bound, Figure, Measure, Span, Stored

MOST_BYTES = 256 * 1024 * 1024
_MOST_CELL = 2_000  # characters of a cell that are kept
_GROUPED = re.compile(r"[+-]?\d{1,3}(?:[, \u00a0\u202f]\d{3})+(?:\.\d+)?")
_PLAIN = re.compile(r"[+-]?\d+(?:\.\d+)?(?:[eE][+-]?\d{1,3})?")
_DAY = re.compile(r"\d{4}-\d\d-\d\d(?=$|[T ])")
_BOUNDS = {
    **{bound.value: bound for bound in Bound},
    "more": Bound.OVER, "more than": Bound.OVER, ">": Bound.OVER, "less": Bound.UNDER, "less than": Bound.UNDER,
    "fewer than": Bound.UNDER, "<": Bound.UNDER, "approximately": Bound.ABOUT, "approx.": Bound.ABOUT, "~": Bound.ABOUT,
    "≥": Bound.AT_LEAST, "≤": Bound.AT_MOST,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Mapped:
    """What the columns of a table say; no `columns` means all that hold numbers."""

    columns: tuple[str, ...] = ()
    population: str | None = None  # else the column's name
    measure: Measure | None = None
    unit: str | None = None
    source: str | None = None  # whose count, and who publishes the table
    url: str | None = None


class Series(NamedTuple):
    """A row as a document with its figures by column, or what is wrong with it in one line."""

    document: Stored | None
    figures: Mapping[str, Figure]
    problem: str | None = None


def read_series(path: Path, mapped: Mapped) -> Iterator[Series]:
    """The rows of a table; InputError in one line where it is none, has no days, or leaves open what is counted."""
    rows = _rows(path)
    names = list(dict.fromkeys(name for row in rows for name in row))
    days = next((name for name in names if _all(rows, name, _day)), None)
    if days is None:
        raise InputError(f"{path}: no column holds days like 2024-12-31 in every row")
    numeric = [name for name in names if name != days and _all(rows, name, _number)]
    columns = mapped.columns or tuple(numeric)
    if missing := [name for name in columns if name not in names]:
        raise InputError(f"{path}: there is no column {missing[0]!r}; it has {', '.join(names)}")
    if not columns:
        raise InputError(f"{path}: no column holds numbers")
    if len(columns) > 1 and (mapped.population or mapped.measure or mapped.unit):
        raise InputError(f"{path}: which of the columns {', '.join(columns)} is meant? Name it with --column")
    return (_series(row, f"{path}: row {number}", days, columns, mapped) for number, row in enumerate(rows, 1))


def _series(row: dict[str, str], where: str, days: str, columns: Sequence[str], mapped: Mapped) -> Series:
    day = _day(row.get(days, ""))
    if day is None:
        return Series(None, {}, f"{where}: {row.get(days, '')[:40]!r} is no day like 2024-12-31")
    places: dict[str, Span] = {}
    text = ""
    for name, cell in row.items():
        text += ("; " if text else "") + f"{name}: "
        places[name] = Span(len(text), len(text) + len(cell))
        text += cell
    key = identity(text, f"{mapped.url or ''}\0{mapped.source or ''}")
    document = Stored(key, text, mapped.url, None, mapped.source, day)
    figures: dict[str, Figure] = {}
    for name in columns:
        cell = row.get(name, "")
        if not cell:
            continue
        value = _number(cell)
        if value is None:
            return Series(None, {}, f"{where}: {cell[:40]!r} in {name!r} is no number")
        figures[name] = Figure(
            id=f"f{len(figures) + 1}",
            spans=(places[name],),
            value=(value, None),
            bound=_bound(row, name),
            unit=mapped.unit,
            population=mapped.population or name,
            measure=mapped.measure,
            as_of=day,
            source=mapped.source,
            sentence=Span(0, len(text)),
        )
    return Series(document, figures)


def _bound(row: Mapping[str, str], name: str) -> Bound:
    """What a column beside says of the number: "personnel*", "personnel_bound" or "personnel bound"."""
    said = next((row[other] for other in (f"{name}*", f"{name}_bound", f"{name} bound") if row.get(other)), "")
    return _BOUNDS.get(said.casefold(), Bound.EXACT)


def _rows(path: Path) -> list[dict[str, str]]:
    try:
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
    except OSError as error:
        raise InputError(f"{path}: cannot be read: {error.strerror}") from None
    if len(data) > MOST_BYTES:
        raise InputError(f"{path}: has more than {MOST_BYTES // 2**20} MiB")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise InputError(f"{path}: this is not UTF-8") from None
    found = _json(text, str(path)) if text.lstrip()[:1] in ("[", "{") else _csv(text, str(path))
    if not found:
        raise InputError(f"{path}: there are no rows in it")
    return found


def _json(text: str, path: str) -> list[dict[str, str]]:
    """A list of objects, an object that holds one, or an object a line."""
    try:
        try:
            held = json.loads(text)
        except json.JSONDecodeError:
            held = [json.loads(line) for line in text.splitlines() if line.strip()]
    except (ValueError, RecursionError):
        raise InputError(f"{path}: this is not JSON") from None
    if isinstance(held, dict):
        lists = [value for value in held.values() if isinstance(value, list)]
        held = lists[0] if len(lists) == 1 else [held]
    if not all(isinstance(row, dict) for row in held):
        raise InputError(f"{path}: this is no list of objects")
    return [{_clean(name): _cell(value) for name, value in row.items()} for row in held]


def _csv(text: str, path: str) -> list[dict[str, str]]:
    head = text.partition("\n")[0]
    sign = max(",;\t", key=head.count)
    try:
        read = csv.DictReader(io.StringIO(text, newline=""), delimiter=sign, restkey="", restval="")
        return [{_clean(n): _cell(v) for n, v in row.items() if n} for row in read]
    except csv.Error as error:
        raise InputError(f"{path}: this is no table: {error}") from None


def _cell(value: Any) -> str:
    if value is None or isinstance(value, list | dict):
        return ""
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e15:
        value = int(value)
    return _clean(str(value))


def _clean(text: str) -> str:
    return whole(" ".join(text[:_MOST_CELL].split()))


def _all(rows: Sequence[Mapping[str, str]], name: str, reads: Any) -> bool:
    """Whether every cell of a column that is not empty can be read so, and at least one is there."""
    cells = [cell for row in rows if (cell := row.get(name, ""))]
    return bool(cells) and all(reads(cell) is not None for cell in cells)


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text[:10]) if _DAY.match(text) else None
    except ValueError:
        return None


def _number(text: str) -> float | None:
    if _GROUPED.fullmatch(text):
        text = re.sub(r"[, \u00a0\u202f]", "", text)
    elif not _PLAIN.fullmatch(text):
        return None
    value = float(text)
    return value if math.isfinite(value) else None
