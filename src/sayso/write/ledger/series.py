"""Reported figures as a picture: a series without an article."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from importlib.resources import files

from markupsafe import Markup

from sayso.model import Evidence, Point, Reported, Series
from sayso.write.picture import Picture, picture

MOST = 60  # figures up to which a picture shows all: more would lie on each other
_TIMES = 24  # parts of the time then, with a figure of each measure for each
_TONES = {
    "ink": "#1c2026", "soft": "#555d68", "sheet": "#ffffff", "rule": "#d9d5cc", "own": "#8a1c7c", "other": "#1f5f87",
    "band": "#e3edf3", "grid": "#e6e3dc",
}  # fmt: skip


def drawing(lines: Sequence[Reported]) -> tuple[Picture | None, int]:
    """The picture of the lines, None where there are none, and how many figures it leaves to the table.

    Of more than it has room for, those of each measure are thinned out evenly over time; the last, the lowest and the
    highest of each stay.
    """
    kept = _thinned(lines)
    points = tuple(_point(lines[at]) for at in kept)
    evidence: dict[str, Evidence] = {line.evidence.id: line.evidence for line in lines}
    found = picture(Series(claim="", figure="", points=points), name="ledger", evidence=evidence, rows=kept)
    return found, len(lines) - len(kept)


def to_svg(lines: Sequence[Reported]) -> str:
    """The wide picture as a file of its own, '' where nothing is reported."""
    found, _ = drawing(lines)
    if found is None:
        return ""
    sheet = files("sayso.write.html").joinpath("templates", "style.css").read_text(encoding="utf-8")
    rules = "\n".join(row for row in sheet.splitlines() if row.startswith(".picture ") and "@media" not in row)
    style = f":root {{ {' '.join(f'--{name}: {tone};' for name, tone in _TONES.items())} }}\n"
    style += f"svg {{ background: var(--sheet); font: 13px system-ui, 'Noto Sans', sans-serif; }}\n{rules}"
    head, end, body = str(found.wide).partition(">")
    head = head.replace('class="wide"', 'xmlns="http://www.w3.org/2000/svg" width="760" height="400" class="picture"')
    return f"{head}{end}<style>{style}</style>{body}\n"


def note(left: int) -> str:
    """What is said beside a picture that does not show all, '' otherwise."""
    return f"The picture leaves out {left:,} of the figures; the table has them all." if left else ""


def _point(line: Reported) -> Point:
    f = line.figure
    return Point(f.value, f.bound, f.measure, f.population, line.day, line.evidence.publisher, line.evidence.id)


def _thinned(lines: Sequence[Reported]) -> list[int]:
    """Which lines are drawn."""
    if len(lines) <= MOST:
        return list(range(len(lines)))
    days = [line.day for line in lines if line.day is not None]
    first, length = min(days, default=date.min), max(1, (max(days) - min(days)).days if days else 1)
    kept: dict[object, int] = {}
    for at, line in enumerate(lines):
        time = None if line.day is None else (line.day - first).days * (_TIMES - 1) // length
        kept[line.figure.measure, time] = at  # the last of its time stands for all
        for name, best in (("low", min), ("high", max)):
            key = line.figure.measure, name
            kept[key] = best(kept.get(key, at), at, key=lambda n: lines[n].figure.low)
    return sorted(set(kept.values()))


def figure_markup(found: Picture) -> Markup:
    """Both drawings, of which the page's style shows one."""
    return found.wide + found.narrow
