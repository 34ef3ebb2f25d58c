"""What is asked about: a claim of an article, or a post as it was copied, made fit to be matched."""

from __future__ import annotations

import re
from typing import NamedTuple

MOST = 4_000  # characters that are looked at

# "— Name (@handle) January 8, 2020", as copied posts end
_SIGNED = re.compile(r"\s[—–-]\s?([^—\n]{0,80}?)\s?\(@\w{1,30}\)\s[^()\n]{0,25}\b(?:19|20)\d\d\s*$")
_ADDRESS = re.compile(r"(?:https?://|www\.|pic\.twitter\.com/)\S+")
_TAG = re.compile(r"[#@](\w+)")
_PART = re.compile(r"\d+|[^\W\d_]?[^\WA-Z\d_]+|[A-Z]+(?![a-z])")


class Asked(NamedTuple):
    """A claim, and who makes it where that is known."""

    text: str
    who: str | None = None

    @property
    def whole(self) -> str:
        """Both in one, as they are compared."""
        return f"{self.who}: {self.text}" if self.who else self.text


def asked(text: str, who: str | None = None) -> Asked:
    """`text` without addresses, tags taken apart into words, a signature at its end read as who said it."""
    text = text[:MOST]
    signed = _SIGNED.search(text[-200:])
    if signed:
        who = who or signed[1].strip() or None
        text = text[: len(text) - len(signed[0])]
    bare = _TAG.sub(lambda tag: f" {' '.join(_PART.findall(tag[1])) or tag[1]} ", _ADDRESS.sub(" ", text))
    return Asked(" ".join(bare.split()) or " ".join(text.split()), who)
