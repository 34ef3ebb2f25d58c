"""Markdown (CommonMark, with tables) to blocks such as a page has, each character with its place in the source."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import cache

from markdown_it import MarkdownIt
from markdown_it.helpers import parseLinkDestination, parseLinkTitle
from markdown_it.token import Token

from sayso.model import Link, Span
from sayso.read.blocks import Block, resolved
from sayso.read.flow import Flow
from sayso.text.dates import dates

_LINE_END = re.compile(r"\r\n?|\n")
_IN_LINE = re.compile(r"[^\n]+")
_BACKTICKS = re.compile(r"`+")
_NUMBER = re.compile(r"\d{1,9}[.)][ \t]+$")
# Text that was only moved to the right is no code: it ends as a sentence does and has none of the signs of programs.
_SENTENCES = re.compile(r"[^{}<>=;`$\\|]{20,}[.!?…][\"'”’»)]{0,3}")
_NEAR = 10_000  # characters behind what was read last in which the next words stand; addresses of links are shorter
_OPENED = {"heading_open": "", "th_open": "", "td_open": "", "paragraph_open": "p"}  # "" for the tag's own name
_AROUND = {"list_item": "li", "blockquote": "blockquote"}


def blocks_of(source: str, begin: int = 0, *, language: str | None = None, url: str | None = None) -> list[Block]:
    """The paragraphs, headings, list items and table cells of `source` from `begin` on, without the marks.

    Code blocks, pictures and comments are left out; other raw HTML stays as it was typed. A line break inside a
    paragraph stays one. Links are resolved against `url`; `language` is that of dates that look like list items.
    """
    return list(_Reader(source.replace("\0", "\ufffd"), begin, language, url).blocks())


class _Reader:
    def __init__(self, source: str, begin: int, language: str | None, url: str | None) -> None:
        self._source, self._language, self._url = source, language, url
        ends = list(_LINE_END.finditer(source, begin))
        starts = [begin, *(end.end() for end in ends)]
        self._lines = list(map(Span, starts, [*(end.start() for end in ends), len(source)]))
        self._begin = begin
        self._cell = 0  # behind the last cell of a table's row

    def blocks(self) -> Iterator[Block]:
        tokens = _parser().parse(self._source[self._begin :])
        around: list[str] = []
        name, alone = "p", False
        for at, token in enumerate(tokens):
            kind, _, side = token.type.rpartition("_")
            if kind in _AROUND:
                if side == "open":
                    around.append(_AROUND[kind])
                    # A list of one item that does not begin with 1 is a sentence that begins with a number.
                    alone = kind == "list_item" and token.info not in ("", "1") and token.map == tokens[at - 1].map
                else:
                    around.pop()
            elif token.type in _OPENED:
                name = _OPENED[token.type] or token.tag
                name = around[-1] if around and name == "p" else name
            elif token.type == "tr_open":
                self._cell = 0
            elif token.type == "inline" and not _is_comment(token.content):
                yield from self._written(self._inline(token, name, alone), name)
                alone = False
            elif token.type == "code_block":
                for lines in self._indented(token):
                    yield from self._written((lines, []), "p")

    def _written(self, found: tuple[Flow, list[Link]], name: str) -> Iterator[Block]:
        flow, links = found
        text = flow.text
        if text.strip():
            kept = tuple(Link(span, link.url) for link in links if (span := link.span.trim(text)).length)
            yield Block(text, tuple(flow.segments), name, kept)

    def _indented(self, token: Token) -> Iterator[Flow]:
        """The paragraphs of an indented block that are sentences and no code."""
        flow = Flow()
        first, last = token.map or (0, 0)
        for at in range(first, last + 1):
            line = self._lines[at] if at < last else Span(0, 0)
            if line.of(self._source).strip():
                flow.add(self._source, line, references=False)
                flow.line_break()
            elif flow.length:
                if _SENTENCES.fullmatch(flow.text):
                    yield flow
                flow = Flow()

    def _inline(self, token: Token, name: str, alone: bool) -> tuple[Flow, list[Link]]:
        first = (token.map or (0, 0))[0]
        places: list[tuple[int, int]] = []  # where each line of the content begins, there and in the source
        begin = 0
        for at, line in enumerate(token.content.split("\n"), first):
            words = line.strip()
            span = self._lines[min(at, len(self._lines) - 1)]
            if name in ("td", "th"):
                place = self._source.find(words, max(span.start, self._cell), span.end)
                self._cell = place + len(words) if place >= 0 else self._cell
            else:
                place = self._source.rfind(words, span.start, span.end)
            places.append((begin, place - (len(line) - len(line.lstrip())) if place >= 0 else -len(self._source) - 1))
            begin += len(line) + 1
        inline = _Inline(self._source, token.content, places, self._url)
        start = max(0, places[0][1])
        line_start = self._lines[min(first, len(self._lines) - 1)].start
        if name == "li" and (number := _NUMBER.search(self._source, max(line_start, start - 12), start)):
            day = next(iter(dates(number[0].split()[0] + " " + token.content[:40], self._language)), None)
            if alone or (day is not None and day.start == 0 and day.day is not None):
                inline.flow.add(self._source, Span(*number.span()))
        inline.write(token.children or [])
        return inline.flow, inline.links


class _Inline:
    """The words of one paragraph, found again in its source one after the other."""

    def __init__(self, source: str, content: str, places: Sequence[tuple[int, int]], url: str | None) -> None:
        self.flow = Flow()
        self.links: list[Link] = []
        self._source, self._content, self._url = source, content, url
        self._begins = [begin for begin, _ in places]
        self._places = [place for _, place in places]
        self._at = 0  # how far the content is read
        self._anchor: tuple[int, str] | None = None  # where the open link's words begin, and where it leads
        self._auto = False  # inside <https://...>

    def write(self, tokens: Sequence[Token]) -> None:
        for token in tokens:
            match token.type:
                case "text" if not self._auto:
                    self._text(token.content)
                case "text_special":
                    self._special(token)
                case "softbreak" | "hardbreak":
                    self.flow.line_break()
                    self._at = self._content.find("\n", self._at) + 1 or self._at
                case "code_inline":
                    self._code(token)
                case "image":
                    start = self._content.find("![", self._at)
                    self._at = self._behind_target(start + len(token.content) + 3) if start >= 0 else self._at
                case "link_open":
                    self._open(token)
                case "link_close":
                    self._close()
                case _:  # emphasis
                    start = self._content.find(token.markup, self._at) if token.markup else -1
                    self._at = start + len(token.markup) if start >= 0 else self._at

    def _text(self, words: str) -> None:
        start = self._content.find(words, self._at, self._at + len(words) + _NEAR)
        if start < 0:
            self.flow.unplaced(words)
        else:
            self._add(start, start + len(words))

    def _special(self, token: Token) -> None:
        """A character behind a backslash, or a reference such as `&amp;`."""
        start = self._content.find(token.markup, self._at, self._at + _NEAR)
        if start < 0:
            self.flow.unplaced(token.content)
        elif token.info == "entity":
            self._add(start, start + len(token.markup), references=True)
        else:
            self._add(start + len(token.markup) - len(token.content), start + len(token.markup))

    def _code(self, token: Token) -> None:
        start = self._content.find(token.markup, self._at) + len(token.markup)
        runs = _BACKTICKS.finditer(self._content, start)
        end = next((run.start() for run in runs if run[0] == token.markup), start)
        for at, line in enumerate(_IN_LINE.finditer(self._content, start, end)):
            if at:
                self.flow.line_break()
            self._add(*line.span())
        self._at = end + len(token.markup)

    def _open(self, token: Token) -> None:
        target = resolved(str(token.attrs.get("href", "")), self._url)
        self._auto = token.info == "auto"
        mark = self._content.find("<" if self._auto else "[", self._at)
        self._at = mark + 1 if mark >= 0 else self._at
        begin = self.flow.length
        if self._auto:
            end = self._content.find(">", self._at)
            self._add(self._at, end)
        self._anchor = (begin, target) if target else None

    def _close(self) -> None:
        if self._anchor:
            begin, target = self._anchor
            self.links.append(Link(Span(begin, self.flow.length), target))
            self._anchor = None
        mark = self._content.find(">" if self._auto else "]", self._at)
        if mark >= 0:
            self._at = mark + 1 if self._auto else self._behind_target(mark + 1)
        self._auto = False

    def _behind_target(self, at: int) -> int:
        """Behind the address in brackets or the name of a reference that follows the words of a link."""
        text, end = self._content, len(self._content)
        if text.startswith("[", at):
            return text.find("]", at) + 1 or at
        if not text.startswith("(", at):
            return at
        found = parseLinkDestination(text, self._blank(at + 1), end)
        behind = self._blank(found.pos if found.ok else at + 1)
        title = parseLinkTitle(text, behind, end)
        behind = self._blank(title.pos) if title.ok else behind
        return behind + 1 if text.startswith(")", behind) else at

    def _blank(self, at: int) -> int:
        while at < len(self._content) and self._content[at].isspace():
            at += 1
        return at

    def _add(self, start: int, end: int, *, references: bool = False) -> None:
        line = bisect_right(self._begins, start) - 1
        place = self._places[line] + start - self._begins[line]
        if place >= 0:
            self.flow.add(self._source, Span(place, place + end - start), references=references)
        else:
            self.flow.unplaced(self._content[start:end])
        self._at = end


def _is_comment(content: str) -> bool:
    return content.startswith("<!--") and content.find("-->") == len(content) - len("-->")


@cache
def _parser() -> MarkdownIt:
    # Escaped characters as tokens of their own: joined with the text around them, they would not be found in the source.
    return MarkdownIt("commonmark", {"html": False}).enable("table").disable("text_join")
