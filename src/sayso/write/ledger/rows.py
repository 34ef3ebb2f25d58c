"""Reported figures as flat rows: the same fields in CSV, JSON and Parquet."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Sequence
from datetime import date
from typing import Final

from sayso.model import Reported
from sayso.write.encode import Json, day, dumps, number

Value = str | int | float | bool | date | None
# Name and kind of each field, in the order of the columns.
FIELDS: Final[dict[str, type]] = {
    "day": date, "low": float, "high": float, "bound": str, "vague": bool, "unit": str, "population": str,
    "measure": str, "place": str, "as_of": date, "counted_by": str, "modality": str, "named": bool, "report": int,
    "publisher": str, "published": date, "title": str, "url": str, "document": str, "start": int, "end": int,
    "text": str, "sha256": str,
}  # fmt: skip
# What a spreadsheet would take for a formula; a negative number is none.
_FORMULA = re.compile(r"\s*[=+@|\t\r]|\s*-(?![\d.]+$)")


def records(lines: Sequence[Reported]) -> list[dict[str, Value]]:
    """A row for each line; `start` and `end` are where `text` stands in the stored document."""
    found = []
    for line in lines:
        f, e = line.figure, line.evidence
        values: tuple[Value, ...] = (
            line.day, f.value[0], f.value[1], f.bound.value, f.vague, f.unit, f.population,
            f.measure.value if f.measure else None, f.place, f.as_of, f.source, line.modality.value, line.named,
            line.report, e.publisher, e.published, e.title, e.url, e.document, e.span.start, e.span.end, e.text,
            e.sha256,
        )  # fmt: skip
        found.append(dict(zip(FIELDS, values, strict=True)))
    return found


def to_json(lines: Sequence[Reported]) -> str:
    """A list of objects; dates as YYYY-MM-DD."""
    found: list[Json] = [{name: _json(value) for name, value in row.items()} for row in records(lines)]
    return dumps(found)


def to_csv(lines: Sequence[Reported]) -> str:
    """Comma-separated, a head first; what a spreadsheet would run as a formula gets an apostrophe before it."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(FIELDS)
    writer.writerows([_cell(value) for value in row.values()] for row in records(lines))
    return out.getvalue()


def _json(value: Value) -> Json:
    if isinstance(value, date):
        return day(value)
    return number(value) if isinstance(value, float) else value


def _cell(value: Value) -> str | int | float:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, str):
        value = value.encode("utf-8", "replace").decode().replace("\0", "\ufffd")
        return f"'{value}" if _FORMULA.match(value) else value
    return number(value)
