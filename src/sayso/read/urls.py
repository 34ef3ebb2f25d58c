"""What is an address of the web, and what is the name of a file."""

from __future__ import annotations

import re

_URL = re.compile(r"https?://", re.IGNORECASE)


def is_url(source: str) -> bool:
    """Whether a source that somebody names is an address of the web."""
    return _URL.match(source) is not None
