"""Names in quotation marks that are no quotations: "die Gruppe „Freie Heide“", «завод «Красный луч»»."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sayso.model import Span, Speaker, SpeakerKind
from sayso.parse.statements.foreign import german, russian

_TITLE = re.compile(r"(?<=[^\W\d_]\s)[«„“\"‚](?P<name>[^«»„“”\"‚\n:,.!?]{2,40})[»“”\"‘](?!\s*[,—–-])(?!\w)")
_ANY = re.compile(_TITLE.pattern.split("(?!\\s*")[0])  # in a phrase that is known to be a source
_CLOSED = re.compile(r"[^\W\d_]\s[«„“\"‚][^«»„“”\"‚\n:,.!?]{2,40}\Z")
_ROOM = 44  # characters of a title with its marks
_TITLED = {
    "de": re.compile(rf"(?<!\w){german.TITLED}\s+\Z", re.IGNORECASE),
    "ru": re.compile(rf"(?<!\w)(?:{russian.TITLED})\s+\Z", re.IGNORECASE),
}


def titles(text: str, span: Span) -> Iterator[Span]:
    """The short names in quotation marks of a phrase, without their marks."""
    for match in _ANY.finditer(text, max(0, span.start - 2), min(len(text), span.end + _ROOM)):
        if match.start() < span.end and match.end() > span.start:
            yield Span(*match.span("name"))


def opens_title(text: str, at: int) -> bool:
    """Whether the mark at `at` opens such a name rather than a quotation."""
    return _TITLE.match(text, at) is not None


def closes_title(text: str, at: int) -> bool:
    """Whether the mark at `at` closes one: what follows goes on with the sentence."""
    following = text[at + 1 : at + 3].lstrip()[:1]
    return (following.isalnum() or following in {")", ":"}) and _CLOSED.search(text, max(0, at - _ROOM), at) is not None


def titled(text: str, phrase: Span, language: str, names: list[Span]) -> tuple[Speaker, Span] | None:
    """The body in a phrase whose name stands in quotation marks behind the word for what it is; None beside persons."""
    if language not in _TITLED or any(" " in name.of(text) for name in names):
        return None
    for name in titles(text, phrase):
        if _TITLED[language].search(text, phrase.start, name.start - 1):
            return Speaker(name.of(text), SpeakerKind.ORGANISATION), name
    return None
