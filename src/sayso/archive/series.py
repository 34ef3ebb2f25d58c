"""Tables of figures over time, from CSV or JSON: each row becomes a document of one line, its figures given."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

from sayso.archive.cells import ReadsDay, ReadsNumber, day_reader, empty, is_dotted, number_reader
from sayso.archive.rows import identity, whole
from sayso.errors import InputError
from sayso.model import Bound, Figure, Measure, Span, Stored

MOST_BYTES = 256 * 1024 * 1024
_MOST_CELL = 2_000  # characters of a cell that are kept
_MORE = "\n"  # in place of a column's name, which never has one: the row has cells beyond the last column
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


class _Table(NamedTuple):
    """The rows of a table, and how its cells are read."""

    rows: Sequence[Mapping[str, str]]
    days: str
    day: ReadsDay
    numbers: Mapping[str, ReadsNumber]  # by the columns that hold the figures


def read_series(path: Path, mapped: Mapped) -> Iterator[Series]:
    """The rows of a table; InputError in one line where it is none, has no days, or leaves open what is counted."""
    rows, sign = _rows(path)
    try:
        table = _table(rows, mapped, sign)
    except InputError as error:
        raise InputError(f"{path}: {error}") from None
    return (_series(row, f"{path}: row {number}", table, mapped) for number, row in enumerate(rows, 1))


def _table(rows: Sequence[Mapping[str, str]], mapped: Mapped, sign: str) -> _Table:
    names = [name for name in dict.fromkeys(name for row in rows for name in row) if name != _MORE]
    days, day = _days(rows, names)
    if missing := [name for name in mapped.columns if name not in names]:
        raise InputError(f"there is no column {missing[0]!r}; it has {', '.join(names)}")
    numbers: dict[str, ReadsNumber] = {}
    for name in mapped.columns or names:
        cells = _filled(rows, name)
        if mapped.columns or (name != days and cells):
            reads = number_reader(cells, name, dotted=is_dotted(day) and sign != "", semicolons=sign == ";")
            if mapped.columns or all(reads(cell) is not None for cell in cells):
                numbers[name] = reads
    if not numbers:
        raise InputError("no column holds numbers in every row; with --column it is told which rows hold none")
    if len(numbers) > 1 and (mapped.population or mapped.measure or mapped.unit):
        raise InputError(f"which of the columns {', '.join(numbers)} is meant? Name it with --column")
    return _Table(rows, days, day, numbers)


def _days(rows: Sequence[Mapping[str, str]], names: Sequence[str]) -> tuple[str, ReadsDay]:
    """The column of days and how they are written: the first that holds nothing else, or else days in half its rows."""
    for strict in (True, False):
        for name in names:
            reads = day_reader(_filled(rows, name), name, all_of_them=strict)
            if reads is not None:
                return name, reads
    raise InputError("no column holds days like 2024-12-31")


def _series(row: Mapping[str, str], where: str, table: _Table, mapped: Mapped) -> Series:
    if _MORE in row:
        return Series(None, {}, f"{where}: it has more cells than there are columns")
    said = row.get(table.days, "")
    day = table.day(said)
    if day is None:
        return Series(None, {}, f"{where}: {said[:40]!r} is no day like 2024-12-31, or not written as the others are")
    places: dict[str, Span] = {}
    text = ""
    for name, cell in row.items():
        text += ("; " if text else "") + f"{name}: "
        places[name] = Span(len(text), len(text) + len(cell))
        text += cell
    key = identity(text, f"{mapped.url or ''}\0{mapped.source or ''}")
    document = Stored(key, text, mapped.url, None, mapped.source, day)
    figures: dict[str, Figure] = {}
    for name, reads in table.numbers.items():
        cell = row.get(name, "")
        if empty(cell):
            continue
        value = reads(cell)
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


def _rows(path: Path) -> tuple[list[dict[str, str]], str]:
    """The rows, and the sign that parts their cells; '' in JSON, whose numbers have a decimal point wherever they are."""
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
    held = text.lstrip()[:1] in ("[", "{")
    sign = max(",;\t", key=text.partition("\n")[0].count)
    found = _json(text, str(path)) if held else _csv(text, str(path), sign)
    if not found:
        raise InputError(f"{path}: there are no rows in it")
    return found, "" if held else sign


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


def _csv(text: str, path: str, sign: str) -> list[dict[str, str]]:
    try:
        lines = [line for line in csv.reader(io.StringIO(text, newline=""), delimiter=sign) if line]
    except csv.Error as error:
        raise InputError(f"{path}: this is no table: {error}") from None
    names = [_clean(name) for name in lines[0]] if lines else []
    if twice := [name for at, name in enumerate(names) if name and name in names[:at]]:
        raise InputError(f"{path}: two columns are called {twice[0]!r}")
    rows = []
    for line in lines[1:]:
        cells = [*map(_cell, line), *[""] * (len(names) - len(line))]
        row = {name: cell for name, cell in zip(names, cells, strict=False) if name}
        if any(cells[len(names) :]):  # as "2024-12-31,1,200" has, where 1,200 was meant
            row[_MORE] = ""
        rows.append(row)
    return rows


def _cell(value: Any) -> str:
    if value is None or isinstance(value, list | dict):
        return ""
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e15:
        value = int(value)
    return _clean(str(value))


def _clean(text: str) -> str:
    return whole(" ".join(text[:_MOST_CELL].split()))


def _filled(rows: Sequence[Mapping[str, str]], name: str) -> list[str]:
    """The cells of a column that hold something."""
    return [cell for row in rows if not empty(cell := row.get(name, ""))]
