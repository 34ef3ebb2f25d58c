"""Which days cannot have been yet."""

from __future__ import annotations

from datetime import date


def ahead(day: date | None, today: date) -> bool:
    """Whether a day has begun nowhere on earth, if it is `today` here: tomorrow it is somewhere, or nearly."""
    return day is not None and (day - today).days > 1


def not_known(day: date | None, today: date) -> str:
    """What to say of such a day."""
    return f"{day}, which lies ahead of today ({today}): its day is taken as not known"
