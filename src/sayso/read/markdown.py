"""Markdown to a Document whose text is the file's text as it is: spans leave the markup of lines out.

Enough of CommonMark for articles: headings, block quotes, lists, fences, front matter, links. Markup inside a line
(emphasis, links) stays in the text, because offsets point into the file.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from sayso.errors import InputError
from sayso.model import Document, Link, Paragraph, ParagraphKind, Span
from sayso.read.furniture import told
from sayso.read.language import language_of
from sayso.read.paragraphs import is_headline, lines
from sayso.read.plain import byline_in, checked, links_in, source_map
from sayso.read.posts import located, mark_posts

_LEAD = re.compile(r"(?:[ \t]{0,3}>[ \t]?){0,20}[ \t]*")
_ITEM = re.compile(r"(?:[-*+]|\d{1,9}[.)])[ \t]+(?=\S)")
_HEADING = re.compile(r"#{1,6}(?:[ \t]+|$)")
_RULE = re.compile(r"(?:[ \t]*[-*_]){3,}[ \t]*$")
_UNDERLINE = re.compile(r"(?:=+|-+)[ \t]*$")
_FENCE = re.compile(r"`{3,}|~{3,}")
_DEFINITION = re.compile(r"\[[^\[\]]{1,200}\]:[ \t]*\S+")
_LINK = re.compile(
    r"\[([^\[\]\n]{1,500})\]\([ \t]*<?(https?://[^\s<>()]{1,2000}(?:\([^\s<>()]{0,200}\)[^\s<>()]{0,500})?)", re.I
)
_EMPHASIS = re.compile(r"(?<!\w)(\*{1,3}|_{1,3})(?=\S)(.{1,300}?)(?<=\S)\1(?!\w)", re.S)
_FIELD = re.compile(r"(title|author|byline|date|published|lang|language|publisher|site)[ \t]*:[ \t]*(.{1,300})$", re.I)


class _Block(NamedTuple):
    span: Span
    heading: bool = False


def from_markdown(text: str) -> Document:
    """Document of a Markdown text; `Document.text` is `text` itself, without a byte-order mark."""
    body = checked(text)
    front, begin = _front_matter(body)
    blocks = list(_blocks(body, begin))
    if not blocks:
        raise InputError("the text has no paragraph")
    first = blocks[0].span.of(body)
    headed = blocks[0].heading or is_headline(plainly(first), following=len(blocks) > 1)
    byline = front.get("author") or front.get("byline") or byline_in(body, [block.span for block in blocks[1:3]])
    spans = [block.span for block in blocks]
    spans = [*spans[:headed], *told(body, spans[headed:], author=byline, publisher=front.get("publisher"))]
    kinds = [ParagraphKind.TITLE if headed and at == 0 else ParagraphKind.BODY for at in range(len(spans))]
    paragraphs, embeds = mark_posts(body, tuple(map(Paragraph, spans, kinds)))
    links = _links(body, begin)
    return Document(
        text=body,
        paragraphs=paragraphs,
        title=front.get("title") or (plainly(first) if headed else None),
        byline=byline,
        publisher=front.get("publisher") or front.get("site"),
        published=_day(front.get("date") or front.get("published")),
        language=(front.get("lang") or front.get("language") or "")[:2].lower() or language_of(body[begin:]),
        embeds=located(embeds, paragraphs, links),
        links=links,
        source_map=source_map(text, body),
    )


def plainly(text: str) -> str:
    """A line without emphasis, link targets and line breaks."""
    return " ".join(_EMPHASIS.sub(r"\2", _LINK.sub(lambda m: m[1], text).replace("](", " (")).split())


def _blocks(text: str, begin: int) -> Iterator[_Block]:
    """Paragraphs and headings: runs of lines at one depth of quotation, without the markup at their beginning."""
    open_block: Span | None = None
    depth, fence = 0, ""
    for line in lines(text):
        if line.start < begin:
            continue
        lead = _LEAD.match(text, line.start, line.end)
        start = lead.end() if lead else line.start
        content = text[start : line.end].rstrip()
        quoted = text.count(">", line.start, start)
        if fence_mark := _FENCE.match(content):
            fence = "" if fence and content.startswith(fence) else fence or fence_mark[0]
            content = ""
        heading = None if fence else _HEADING.match(content)
        if open_block and not fence and _UNDERLINE.match(content) and quoted == depth:
            yield _Block(open_block, heading=True)
            open_block = None
            continue
        item = None if fence else _ITEM.match(content)
        ends = not content or bool(heading) or bool(item) or _RULE.match(content) is not None
        if open_block and (ends or fence or (quoted != depth and quoted)):
            yield _Block(open_block)
            open_block = None
        if not content or _RULE.match(content) or _DEFINITION.match(content):
            continue
        depth = quoted
        if heading:
            title = Span(start + heading.end(), start + len(content.rstrip("#").rstrip() or content)).trim(text)
            if title.length > 0:
                yield _Block(title, heading=True)
            continue
        start += item.end() if item else 0
        open_block = Span(open_block.start if open_block else start, start + len(text[start : line.end].rstrip()))
    if open_block:
        yield _Block(open_block)


def _front_matter(text: str) -> tuple[dict[str, str], int]:
    """The fields between `---` lines at the very beginning, and where the text after them begins."""
    fields: dict[str, str] = {}
    for at, line in enumerate(lines(text)):
        content = line.of(text).strip()
        if at == 0 and content != "---":
            return {}, 0
        if at and content in ("---", "..."):
            return fields, line.end
        if at > 60:
            return {}, 0
        if match := _FIELD.match(content):
            fields[match[1].lower()] = match[2].strip().strip("\"'").strip()
    return {}, 0


def _links(text: str, begin: int) -> tuple[Link, ...]:
    """Inline links (the span is that of their words) and bare addresses, in order."""
    inline = [(match, Link(Span(*match.span(1)), match[2])) for match in _LINK.finditer(text, begin)]
    taken = [Span(match.start(2), match.end(2)) for match, _ in inline]
    starts = {span.start for span in taken}
    bare = [link for link in links_in(text) if link.span.start >= begin and link.span.start not in starts]
    return tuple(sorted([link for _, link in inline] + bare))


def _day(value: str | None) -> date | None:
    try:
        return date.fromisoformat(value[:10]) if value else None
    except ValueError:
        return None
