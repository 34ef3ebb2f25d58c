"""Codes of languages, as documents have them and as questions name them."""

from __future__ import annotations

import re

_CODE = re.compile(r"[a-z]{2,3}(?![a-z])")
# The longer codes of those languages whose words are told apart; librarians' ones, too.
_SHORT = {
    "eng": "en", "deu": "de", "ger": "de", "rus": "ru", "ukr": "uk", "vie": "vi", "fra": "fr", "fre": "fr", "spa": "es",
}  # fmt: skip


def language_code(value: str | None) -> str | None:
    """The language without its region, in small letters ("en" of "en-GB" and of "eng"); None where this is no code."""
    found = _CODE.match(value.strip().lower()) if value else None
    return _SHORT.get(found.group(), found.group()) if found else None
