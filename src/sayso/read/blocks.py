"""A page as a list of blocks: paragraphs, headings, list items, each with its place in the source."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import NamedTuple
from urllib.parse import urljoin, urlsplit

from sayso.model import Link, Segment, Span
from sayso.read.embeds import Frame, frame_of
from sayso.read.flow import Flow
from sayso.read.markup import Tag, Text, tokens

_BLOCKS = frozenset(
    """
    address article aside blockquote body button caption center dd details dialog div dl dt fieldset figcaption figure
    footer form h1 h2 h3 h4 h5 h6 head header hr html legend li main menu nav ol optgroup option p pre section select
    summary table tbody td tfoot th thead title tr ul
    """.split()
)
# Elements whose content no reader sees, or sees as something other than text.
_UNSEEN = frozenset(
    "script style noscript template svg math object canvas audio video iframe textarea head noembed noframes".split()
)
ASIDE = frozenset("nav footer aside form header figure menu dialog button select".split())
_KEPT_OPEN = ASIDE | {"article", "main"}
HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_POST_CHARS = 6000  # a post is not longer; a block quotation that is was never closed


class Block(NamedTuple):
    """A run of text between two borders of blocks."""

    text: str
    segments: tuple[Segment, ...]  # text_start counts from the block's beginning
    name: str  # of the element that holds it
    links: tuple[Link, ...] = ()  # spans count from the block's beginning
    within: frozenset[str] = frozenset()  # which of nav, footer, aside, article, ... it stands in
    post: int | None = None  # index of the embedded post that it belongs to


@dataclass(slots=True)
class Page:
    """What one pass over the source brought up."""

    blocks: list[Block] = field(default_factory=list)
    title: Block | None = None  # of the head
    frames: list[tuple[int, Frame]] = field(default_factory=list)  # embedded posts: block they stand before, and whose
    tags: int = 0
    depth: int = 0  # the deepest nesting
    language: str | None = None  # as the page declares it


def page_of(source: str, url: str | None = None) -> Page:
    """The blocks of an HTML page in order; linear in its length."""
    return _Reader(source, url).read()


class _Reader:
    def __init__(self, source: str, url: str | None) -> None:
        self.page = Page()
        self._source, self._url = source, url
        self._flow = Flow()
        self._name = "body"
        self._names: list[str] = []  # of the blocks that are open
        self._nested: Counter[str] = Counter()  # the same, by name
        self._open: Counter[str] = Counter()
        self._unseen: str | None = None
        self._unseen_depth = 0
        self._anchor: tuple[int, str] | None = None  # where the open link's words begin, and where it leads
        self._links: list[Link] = []
        self._post: int | None = None
        self._post_name, self._post_depth, self._post_chars = "", 0, 0

    def read(self) -> Page:
        for token in tokens(self._source):
            if isinstance(token, Text):
                self._text(token)
            else:
                self.page.tags += 1
                self._tag(token)
        self._flush()
        if self._post is not None:
            self._dissolve()
        return self.page

    def _text(self, token: Text) -> None:
        if token.raw == "title" and self.page.title is None and self._unseen in (None, "head"):
            flow = Flow()
            flow.add(self._source, token.place)
            self.page.title = Block(flow.text, tuple(flow.segments), "title")
        elif token.raw is None and self._unseen is None:
            self._flow.add(self._source, token.place)

    def _tag(self, tag: Tag) -> None:
        if tag.name in ("script", "iframe", "div", "blockquote") and not tag.closing:
            self._begin_post(tag)
        if self._unseen is not None:
            self._hidden(tag)
        elif tag.name in _UNSEEN:
            if tag.name == "head":
                self._flush()
            if not (tag.closing or self._source.startswith("/>", tag.place.end - 2)):
                self._unseen, self._unseen_depth = tag.name, 1
        elif tag.name == "br":
            if self._flow.breaks and self._post is None:
                self._flush()  # two in a row stand between paragraphs
            else:
                self._flow.line_break()
        elif tag.name == "a":
            self._link(tag)
        elif tag.name in _BLOCKS:
            self._border(tag)

    def _hidden(self, tag: Tag) -> None:
        """Inside an element that is not shown; a page that never closes its head begins with its body."""
        if tag.name == self._unseen:
            self._unseen_depth += -1 if tag.closing else 1
            if self._unseen_depth <= 0:
                self._unseen = None
        elif self._unseen == "head" and tag.name in _BLOCKS - {"title", "head", "html"}:
            self._unseen = None
            self._border(tag)

    def _link(self, tag: Tag) -> None:
        if self._anchor:
            start, address = self._anchor
            self._anchor = None
            self._add_link(start, address)
        if not tag.closing:
            address = tag.attributes().get("href", "").strip()
            target = resolved(address, self._url)
            self._anchor = (self._flow.length, target) if target else None

    def _add_link(self, start: int, address: str) -> None:
        self._links.append(Link(Span(start, self._flow.length), address))

    def _border(self, tag: Tag) -> None:
        self._flush()
        if tag.name == "html":
            if not tag.closing:
                self.page.language = tag.attributes().get("lang") or self.page.language
            return
        if tag.name in _KEPT_OPEN:
            self._open[tag.name] = max(0, self._open[tag.name] + (-1 if tag.closing else 1))
        self._nest(tag)
        if self._post is not None and tag.name == self._post_name:
            self._post_depth += -1 if tag.closing else 1
            if self._post_depth <= 0:
                self._post = None

    def _nest(self, tag: Tag) -> None:
        """Keep count of the blocks that are open: the innermost gives a run of text its name."""
        if not tag.closing and tag.name != "hr":
            if self._names and self._names[-1] in ("p", *HEADINGS):
                self._nested[self._names.pop()] -= 1  # closed by the next block
            self._names.append(tag.name)
            self._nested[tag.name] += 1
            self.page.depth = max(self.page.depth, len(self._names))
        while tag.closing and self._nested[tag.name] > 0:
            name = self._names.pop()
            self._nested[name] -= 1
            if name == tag.name:
                break
        self._name = self._names[-1] if self._names else "body"

    def _begin_post(self, tag: Tag) -> None:
        frame = frame_of(tag)
        if frame is None or self._post is not None:
            return
        self._flush()
        self.page.frames.append((len(self.page.blocks), frame))
        if frame.holds:
            self._post = len(self.page.frames) - 1
            self._post_name, self._post_depth, self._post_chars = tag.name, 0, 0

    def _dissolve(self) -> None:
        """What was taken for a post goes on for too long: its blocks are like others."""
        for at in range(len(self.page.blocks) - 1, -1, -1):
            if self.page.blocks[at].post != self._post:
                break
            self.page.blocks[at] = self.page.blocks[at]._replace(post=None)
        self._post = None

    def _flush(self) -> None:
        flow = self._flow
        if not flow.length:
            return
        text = flow.text
        if self._anchor:  # a link around several blocks has words in each
            self._add_link(self._anchor[0], self._anchor[1])
            self._anchor = (0, self._anchor[1])
        if text.strip():
            within = frozenset(name for name, count in self._open.items() if count)
            links = tuple(Link(span, url) for words, url in self._links if (span := words.trim(text)).length)
            block = Block(text, tuple(flow.segments), self._name, links, within, self._post)
            self.page.blocks.append(block)
            if self._post is not None:
                self._post_chars += len(text)
                if self._post_chars > _POST_CHARS:
                    self._dissolve()
        self._flow, self._links = Flow(), []


def resolved(address: str, base: str | None) -> str | None:
    """The web address that a link leads to, or None for a link inside the page, a script or nonsense."""
    try:
        whole = urljoin(base, address) if base else address
        parts = urlsplit(whole)
    except ValueError:
        return None
    return whole if parts.scheme in ("http", "https") and parts.netloc and address[:1] != "#" else None
