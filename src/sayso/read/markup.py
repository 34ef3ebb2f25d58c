"""HTML source to a stream of tags and text with their places, in one linear pass; no markup is too broken."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape
from typing import NamedTuple

from sayso.model import Span

_NAME = re.compile(r"</?([a-zA-Z][a-zA-Z0-9:-]{0,40})")
_STOP = re.compile(r"=\s*[\"']|>")
_ATTRIBUTE = re.compile(r"([^\s/>=\"'<]{1,80})(?:\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s>\"']{1,4000})))?")
_ATTRIBUTES_MAX = 60
_ATTRIBUTES_CHARS = 20_000  # of one tag that are looked at: some pages put whole data sets there
# Elements whose content is no markup: the words of a title count, those of the others are not for readers.
_RAW = frozenset(("script", "style", "textarea", "title", "iframe", "noembed", "noframes", "xmp"))
_MARKS = re.compile("<")


class Tag(NamedTuple):
    """A start or end tag; `source` is the whole page, so that attributes are only read where they are wanted."""

    name: str
    closing: bool
    place: Span
    source: str

    def attributes(self) -> dict[str, str]:
        """The attributes, names in small letters, entities replaced; the first of each name counts."""
        begin = self.place.start + 1 + self.closing + len(self.name)
        found: dict[str, str] = {}
        end = min(self.place.end - 1, begin + _ATTRIBUTES_CHARS)
        for match in _ATTRIBUTE.finditer(self.source, begin, end):
            value = next((part for part in match.groups()[1:] if part is not None), "")
            found.setdefault(match[1].lower(), unescape(value))
            if len(found) >= _ATTRIBUTES_MAX:
                break
        return found


class Text(NamedTuple):
    """Characters between tags; `raw` names the element whose content they are, where that is no markup."""

    place: Span
    raw: str | None = None


class _Ahead:
    """Looks for strings ahead and remembers which never come again, so that each is missed only once."""

    def __init__(self, source: str) -> None:
        self._source = source
        self._missing: dict[str, int] = {}

    def find(self, wanted: str, start: int) -> int:
        if start >= self._missing.get(wanted, len(self._source) + 1):
            return -1
        at = self._source.find(wanted, start)
        if at < 0:
            self._missing[wanted] = start
        return at

    def closing(self, name: str, start: int) -> re.Match[str] | None:
        """The end tag of a raw element."""
        if start >= self._missing.get(f"</{name}", len(self._source) + 1):
            return None
        match = re.compile(rf"</{name}(?=[\s/>])", re.I).search(self._source, start)
        if not match:
            self._missing[f"</{name}"] = start
        return match


def tokens(source: str) -> Iterator[Tag | Text]:
    """The tags and texts of a page in order. Comments and declarations are left out; a stray `<` is text."""
    ahead = _Ahead(source)
    last = source.rfind(">")
    at = begin = 0  # where to look on; where the text that is not yet given out begins
    while at < len(source):
        match = _MARKS.search(source, at)
        if not match or match.start() > last:
            break
        start = match.start()
        name = _NAME.match(source, start)
        end = _tag_end(source, start, ahead) if name else _declaration_end(source, start, ahead)
        if end is None:
            at = start + 1
            continue
        if begin < start:
            yield Text(Span(begin, start))
        at = begin = end
        if not name:
            continue
        tag = Tag(name[1].lower(), source.startswith("</", start), Span(start, end), source)
        yield tag
        if tag.name in _RAW and not tag.closing and not source.startswith("/>", end - 2):
            close = ahead.closing(tag.name, end)
            if close:
                yield Text(Span(end, close.start()), raw=tag.name)
                at = begin = close.start()
    if begin < len(source):
        yield Text(Span(begin, len(source)))


def _tag_end(source: str, start: int, ahead: _Ahead) -> int | None:
    """Behind the `>` of a tag, past those in quoted values; an unclosed quote counts for nothing."""
    at = start
    while match := _STOP.search(source, at):
        if match[0] == ">":
            return match.end()
        close = ahead.find(match[0][-1], match.end())
        at = close + 1 if close >= 0 else match.end()
    close = ahead.find(">", start)
    return close + 1 if close >= 0 else None


def _declaration_end(source: str, start: int, ahead: _Ahead) -> int | None:
    """Behind a comment, a declaration or a broken end tag; None where the `<` is a character of the text."""
    if source.startswith("<!--", start):
        if source.startswith((">", "->"), start + 4):
            return source.index(">", start + 4) + 1
        close = ahead.find("-->", start + 4)
        return close + 3 if close >= 0 else _next(ahead, start)
    if source.startswith("<![CDATA[", start):
        close = ahead.find("]]>", start)
        return close + 3 if close >= 0 else _next(ahead, start)
    return _next(ahead, start) if source.startswith(("<!", "<?", "</"), start) else None


def _next(ahead: _Ahead, start: int) -> int | None:
    close = ahead.find(">", start)
    return close + 1 if close >= 0 else None
