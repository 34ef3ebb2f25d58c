"""Strings as PostgreSQL can hold them, and back: it takes every character but the NUL."""

from __future__ import annotations

import re
from typing import TypeVar

# U+FDD0 and U+FDD1 are no characters and stand in no honest text; where they do, they are doubled, and nothing is lost.
_PUT = str.maketrans({"\0": "\ufdd0\ufdd1", "\ufdd0": "\ufdd0\ufdd0"})
_GOT = re.compile("\ufdd0([\ufdd0\ufdd1])")

T = TypeVar("T")


def put(value: T) -> T:
    """A value for a parameter; what is no string stays as it is."""
    return value.translate(_PUT) if isinstance(value, str) and ("\0" in value or "\ufdd0" in value) else value  # type: ignore[return-value]


def got(value: T) -> T:
    """The value that `put` was given."""
    if isinstance(value, str) and "\ufdd0" in value:
        return _GOT.sub(lambda found: "\0" if found[1] == "\ufdd1" else "\ufdd0", value)  # type: ignore[return-value]
    return value
