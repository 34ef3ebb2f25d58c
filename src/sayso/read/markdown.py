"""Markdown to a Document: CommonMark says what is a mark and what a word; lines and dates are read as in plain text."""

from __future__ import annotations

import re
from bisect import bisect_right
from datetime import date

from sayso.errors import InputError
from sayso.model import Document, Link, Paragraph, ParagraphKind, SourceMap, Span
from sayso.read.blocks import HEADINGS
from sayso.read.commonmark import blocks_of
from sayso.read.compose import Writer
from sayso.read.dateline import dateline
from sayso.read.furniture import is_furniture, told
from sayso.read.language import language_of
from sayso.read.paragraphs import is_headline, lines, parted, wrapped
from sayso.read.plain import byline_in, checked, from_text, links_in
from sayso.read.posts import located, mark_posts
from sayso.text.dates import dates

_CHARS_MAX = 200_000  # a longer file is no single article, and marks made to hurt would take half a minute in it
_TITLE_WITHIN = 3  # paragraphs
_EACH_LINE = 0.8  # of the lines must end as sentences do for each to be a paragraph
_ENDS = (".", "!", "?", "…", ":", "。", "”", '"', "»")
_CLOSERS = "\"'”’»)]*"
_FIELD = re.compile(r"(title|author|byline|date|published|lang|language|publisher|site)[ \t]*:[ \t]*(.{1,300})$", re.I)


def from_markdown(text: str, *, url: str | None = None) -> Document:
    """Document of a Markdown text; links are resolved against `url`. InputError where it holds no words.

    `Document.text` is what a reader sees of it, and `source_map` leads back into `text`: marks, code and pictures are
    left out, raw HTML is text. The title is the first heading, or the first line where it reads like a headline. Where
    a file holds nothing but paragraphs, its lines and its date are read as those of a plain text.
    """
    source = checked(text)
    if len(source) > _CHARS_MAX:
        return from_text(text)
    front, begin = _front_matter(source)
    language = (front.get("lang") or front.get("language") or "")[:2].lower() or language_of(source[begin:])
    publisher = front.get("publisher") or front.get("site")
    blocks = blocks_of(source, begin, language=language, url=url)
    if not blocks:
        raise InputError("the text has no paragraph")
    written = Writer(source)
    names = {written.block(block, ParagraphKind.BODY).start: block.name for block in blocks}
    body = written.text
    spans = _paragraphs(body, [paragraph.span for paragraph in written.paragraphs], names, language)
    title = _title(body, spans, names, language)
    under = spans[spans.index(title) + 1 :][:2] if title else spans[:1]
    byline = front.get("author") or front.get("byline") or byline_in(body, under)
    others = [span for span in spans if span != title]
    dated = dateline(body, others, language)
    own = {
        title,
        *told(body, [s for s in others if not dated or s != dated[1]] or others, author=byline, publisher=publisher),
    }
    kept = [Paragraph(s, ParagraphKind.TITLE if s == title else ParagraphKind.BODY) for s in spans if s in own]
    paragraphs, embeds = mark_posts(body, tuple(kept))
    links = _links(body, written.links)
    before = len(text) - len(source)  # a byte-order mark
    return Document(
        text=body,
        paragraphs=paragraphs,
        title=front.get("title") or (" ".join(title.of(body).split()) if title else None),
        byline=byline,
        publisher=publisher,
        published=_day(front.get("date") or front.get("published"), language) or (dated[0] if dated else None),
        language=language,
        embeds=located(embeds, paragraphs, links),
        links=links,
        source_map=SourceMap(tuple(s._replace(source_start=s.source_start + before) for s in written.segments)),
    )


def _paragraphs(text: str, blocks: list[Span], names: dict[int, str], language: str | None) -> list[Span]:
    """Spans of the paragraphs: blocks, but each line of one where by-lines, dates or whole sentences stand on lines."""
    split = [[line.shift(block.start).trim(text) for line in lines(block.of(text))] for block in blocks]
    parts = parted(text, [found for block in split if (found := [line for line in block if line.length])], language)
    if set(names.values()) == {"p"} and _on_lines(text, parts) and (len(blocks) == 1 or not wrapped(text, parts)):
        parts = [[line] for part in parts for line in part]
    return [Span(part[0].start, part[-1].end) for part in parts]


def _on_lines(text: str, parts: list[list[Span]]) -> bool:
    """Whether the lines of a text, but for a headline, end as sentences do."""
    found = [line.of(text) for part in parts if len(part) > 1 for line in part]
    headed = len(parts[0]) > 1 and is_headline(found[0], following=True) and not found[1][0].islower()
    ended = sum(map(_ends, found[headed:]))
    return ended >= _EACH_LINE * (len(found) - headed)


def _ends(line: str) -> bool:
    """Whether a line ends as a sentence does."""
    return line.endswith(_ENDS) or line.rstrip(_CLOSERS).endswith(_ENDS)


def _title(text: str, spans: list[Span], names: dict[int, str], language: str | None) -> Span | None:
    """The first heading, where little stands before it, or a first line that reads like a headline."""
    small = True  # whether only dates, by-lines and the like were passed
    for span in spans[:_TITLE_WITHIN]:
        name = names.get(span.start, "p")
        if name == "h1" or (small and name in HEADINGS):
            return span
        line = span.of(text)
        small = small and (is_furniture(line) or dateline(text, [span], language) is not None)
        if not small and not is_headline(line, following=True):
            break
    return spans[0] if is_headline(spans[0].of(text), following=len(spans) > 1) else None


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


def _links(text: str, marked: list[Link]) -> tuple[Link, ...]:
    """The links that Markdown makes (the span is that of their words) and bare addresses, in order."""
    found = sorted(marked)
    starts = [link.span.start for link in found]
    bare = [
        link
        for link in links_in(text)
        if not (before := bisect_right(starts, link.span.start)) or found[before - 1].span.end <= link.span.start
    ]
    return tuple(sorted([*found, *bare]))


def _day(value: str | None, language: str | None) -> date | None:
    """The day that front matter gives, as ISO 8601 has it or in words."""
    try:
        return date.fromisoformat(value[:10]) if value else None
    except ValueError:
        return next((found.day for found in dates(value or "", language) if found.day), None)
