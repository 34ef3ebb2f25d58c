"""Text from outside, made safe to look at: one character for each, so that offsets still hold."""

from __future__ import annotations

import re

STAND_IN = "\ufffd"

# What a terminal or a browser would obey instead of show: control characters (a tab and a line feed are no harm),
# embeddings, overrides and isolates that turn the reading direction (the plain marks U+200E and U+200F are needed in
# honest text and stay), invisible tags, line and paragraph separators, and surrogates, which UTF-8 cannot hold.
_OBEYED = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff"
    "\ud800-\udfff\U000e0000-\U000e007f]"
)
_SPACE = re.compile(r"\s+")


def shown(text: str) -> str:
    """`text` with each character that would be obeyed replaced by one that is seen (a carriage return by a space)."""
    return _OBEYED.sub(lambda found: " " if found[0] in "\r\u2028\u2029" else STAND_IN, text)


def line(text: str) -> str:
    """`text` on one line, safe to look at."""
    return _SPACE.sub(" ", shown(text)).strip()


def sentence(text: str) -> str:
    """`text` on one line, beginning with a capital letter."""
    text = line(text)
    return text[:1].upper() + text[1:] if len(text[:1].upper()) == 1 else text


def shorten(text: str, length: int) -> str:
    """One line of at most `length` characters, cut at a word where that loses little."""
    text = line(text)
    if len(text) <= length:
        return text
    cut = text[: length - 1]
    at_word = cut.rfind(" ")
    return (cut[:at_word] if at_word > length * 0.7 else cut).rstrip(" ,;:") + "…"


def web_address(url: str | None) -> str | None:
    """The address if it may become a link: http or https with a host, no blank and nothing that would be obeyed."""
    if url is None or not re.match(r"https?://[^\s/]", url, re.IGNORECASE):
        return None
    return None if shown(url) != url or _SPACE.search(url) else url
