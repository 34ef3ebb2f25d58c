"""Values as JSON: numbers, dates and text, the same bytes each time."""

from __future__ import annotations

import json
import re
from datetime import date
from typing import TypeAlias

Json: TypeAlias = "bool | int | float | str | list[Json] | dict[str, Json] | None"

EXACT_INTEGERS = 2**53  # beyond it a float no longer tells neighbouring integers apart

# Control and bidirectional override characters and lone surrogates: JSON may hold them raw, but a terminal that shows
# the file would obey the first, and UTF-8 cannot hold the last. Written as \uXXXX they read back as the same text.
_UNSAFE = re.compile("[\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ud800-\udfff]")


_PLAIN = json.JSONEncoder(
    ensure_ascii=False, allow_nan=False
)  # one for all: `json.dumps` would make one for each scalar


def number(value: float) -> int | float:
    """An integral float as an int, so that 250000.0 is written 250000."""
    return int(value) if float(value).is_integer() and abs(value) <= EXACT_INTEGERS else value


def score(value: float) -> int | float:
    """A confidence or score, with as many digits as mean anything."""
    return number(round(value, 4))


def day(value: date | None) -> str | None:
    return None if value is None else value.isoformat()[:10]


def dumps(value: Json) -> str:
    """JSON with two spaces of indent, keys in the order given, and lists of scalars (offsets, ids) on one line."""
    return _UNSAFE.sub(lambda found: f"\\u{ord(found[0]):04x}", _lay(value, "")) + "\n"


def _lay(value: Json, indent: str) -> str:
    inner = indent + "  "
    if isinstance(value, dict) and value:
        rows = [f"{inner}{_scalar(key)}: {_lay(item, inner)}" for key, item in value.items()]
        return "{\n" + ",\n".join(rows) + f"\n{indent}}}"
    if isinstance(value, list) and any(isinstance(item, dict) and item for item in value):
        return "[\n" + ",\n".join(inner + _lay(item, inner) for item in value) + f"\n{indent}]"
    return _scalar(value)


def _scalar(value: Json) -> str:
    return _PLAIN.encode(value)
