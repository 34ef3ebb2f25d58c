"""A filter as SQL."""

from __future__ import annotations

from sayso.archive.filter import Filter


def limits(where: Filter) -> tuple[str, list[str]]:
    """A filter as conditions on documents, each with AND before it, and their values."""
    parts, values = "", list[str]()
    for sign, day in ((">=", where.since), ("<=", where.until)):
        if day is not None:
            parts += f" AND d.published {sign} ?"
            values.append(day.isoformat())
    for name, held in (("publisher", where.publishers), ("language", where.languages)):
        if held:
            parts += f" AND d.{name} IN ({', '.join('?' * len(held))})"
            values.extend(sorted(held))
    return parts, values
