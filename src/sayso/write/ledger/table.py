"""Reported figures for people at a terminal."""

from __future__ import annotations

from collections.abc import Sequence

from sayso.model import Modality, Reported
from sayso.write.clean import line, shorten, web_address
from sayso.write.wording import MODALITY, measured, worded

_SENTENCE = 300  # characters of one
_WIDEST = 34  # of a column


def to_table(lines: Sequence[Reported]) -> str:
    """A row for each figure, its sentence and address below it; '~' before what only the context names."""
    if not lines:
        return "no figure of that in this archive\n"
    rows = [_cells(item) for item in lines]
    heads = ("DAY", "FIGURE", "OF WHOM OR WHAT", "WHOSE COUNT", "PUBLISHER")
    columns = list(zip(heads, *rows, strict=True))
    wide = [min(_WIDEST, max(len(cell) for cell in column)) for column in columns]
    out = [_row(heads, wide)]
    for item, row in zip(lines, rows, strict=True):
        out.append(_row(row, wide))
        out.append(f"            “{shorten(item.evidence.text, _SENTENCE)}”")
        address = web_address(item.evidence.url)
        out.append(f"            {address or ''} [{line(item.evidence.document)}]".replace("  [", " ["))
    reports = len({item.report for item in lines})
    figures = f"{len(lines):,} figure{'' if len(lines) == 1 else 's'}"
    out.append(f"\n{figures} from {reports:,} independent source{'' if reports == 1 else 's'}")
    if not all(item.named for item in lines):
        out.append("~ its own words do not name the country: the sentence or the title does")
    return "\n".join(out) + "\n"


def _cells(item: Reported) -> tuple[str, ...]:
    f = item.figure
    said = "" if item.modality is Modality.SAID else f"({MODALITY[item.modality]}) "
    unit = f" {line(f.unit)}" if f.unit and f.unit != "person" else ""
    measure = f" {measured(f.measure)}" if f.measure else ""
    of = ", ".join(line(part) for part in (f.population, f.place) if part)
    return (
        item.day.isoformat() if item.day else "no date",
        f"{said}{worded(f.value, f.bound)}{unit}{measure}",
        ("" if item.named else "~ ") + of,
        line(f.source or "-"),
        line(item.evidence.publisher or "-"),
    )


def _row(cells: Sequence[str], wide: Sequence[int]) -> str:
    return "  ".join(shorten(cell, size).ljust(size) for cell, size in zip(cells, wide, strict=True)).rstrip()
