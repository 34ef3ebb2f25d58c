"""Reported figures as a page: the picture, and the table that it is drawn from."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256
from importlib.resources import files
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from sayso.model import Modality, Reported
from sayso.write.clean import line, shorten, web_address
from sayso.write.ledger.series import drawing, figure_markup, note
from sayso.write.wording import MODALITY, day, measured, worded

_SENTENCE = 400  # characters of one


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table."""

    day: str
    iso: str | None
    figure: str
    measure: str
    population: str
    place: str
    source: str
    publisher: str
    report: int
    url: str | None
    text: str


def to_page(lines: Sequence[Reported], title: str) -> str:
    """One HTML page with its style inside: no script, no request to anywhere, everything from outside as text."""
    style = files("sayso.write.html").joinpath("templates", "style.css").read_text(encoding="utf-8").rstrip("\n")
    page = (
        environment()
        .get_template("ledger.html")
        .render(
            style=Markup(style),  # noqa: S704 - our own file
            style_hash=b64encode(sha256(style.encode()).digest()).decode(),
            **values(lines, title),
        )
    )
    return page.rstrip("\n") + "\n"


def values(lines: Sequence[Reported], title: str) -> dict[str, Any]:
    """What `reported.html` shows of the lines."""
    found, left = drawing(lines)
    return {
        "title": line(title),
        "picture": found,
        "drawings": figure_markup(found) if found is not None else "",
        "note": note(left),
        "rows": [_row(item) for item in lines],
        "reports": len({item.report for item in lines}),
    }


def environment() -> Environment:
    """The templates of this room, with everything escaped."""
    return Environment(
        loader=PackageLoader("sayso.write.ledger"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )


def _row(item: Reported) -> Row:
    f, e = item.figure, item.evidence
    unit = f" {line(f.unit)}" if f.unit and f.unit != "person" else ""
    said = "" if item.modality is Modality.SAID else f" ({MODALITY[item.modality]})"
    return Row(
        day=day(item.day) or "undated",
        iso=item.day.isoformat() if item.day else None,
        figure=f"{worded(f.value, f.bound)}{unit}{said}",
        measure=measured(f.measure),
        population=line(f.population or "") + ("" if item.named else " (named nearby)"),
        place=line(f.place or ""),
        source=line(f.source or ""),
        publisher=line(e.publisher or "publisher unknown"),
        report=item.report,
        url=web_address(e.url),
        text=shorten(e.text, _SENTENCE),
    )
