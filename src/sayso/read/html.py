"""An HTML page to a Document: trafilatura says what is article, our own reading where each character stands."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from sayso.errors import InputError
from sayso.model import Document, Embed, Link, ParagraphKind, Segment, SourceMap, Span
from sayso.read.blocks import Block, Page, page_of
from sayso.read.compose import Writer, found_in
from sayso.read.dateline import dateline
from sayso.read.embeds import embed_of
from sayso.read.extraction import Extract, chosen, extract, squeezed
from sayso.read.furniture import is_furniture
from sayso.read.language import language_of
from sayso.read.plain import MAX_CHARS
from sayso.read.posts import located, mark_posts, post_of

_ONE_TITLE = 0.6  # of the words of two titles must be the same for them to be one
_HEADINGS = ("h1", "h2", "h3")
_FIRST = 3  # blocks: below the headline
_REACH = 2  # blocks behind the last one of the article where an embedded post still is its own


def from_html(source: str, *, url: str | None = None) -> Document:
    """Document of a decoded HTML page; links are resolved against `url`. InputError where the page holds no text."""
    if len(source) > MAX_CHARS:
        raise InputError(f"the page has {len(source):,} characters; more than {MAX_CHARS:,} are not read")
    page = page_of(source, url)
    found = extract(source, page, url)
    title = _title(page, found, source)
    if title is not None and not any(map(str.isalnum, title.text)):
        title = None
    selected = chosen(page, found)
    kept = [at for at in selected if not _left_out(page.blocks[at], found, title)]
    kept = _undated(page, kept, found)
    written = Writer(source)
    if title is not None:
        written.block(title, ParagraphKind.TITLE)
    embeds = _compose(page, kept, written)
    if not selected:
        for text in found.texts:  # a page that brings its words as data for a script
            if not is_furniture(text, author=found.author, publisher=found.publisher):
                written.loose(text)
    if not written.paragraphs:
        raise InputError("the page holds no text that could be read as an article")
    text = written.text
    links = tuple(written.links)
    paragraphs, credited = mark_posts(text, tuple(written.paragraphs))
    taken = {embed.span.start for embed in embeds if embed.span}
    others = [embed for embed in credited if embed.span and embed.span.start not in taken]
    return Document(
        text=text,
        paragraphs=paragraphs,
        title=" ".join(title.text.split()) if title else found.title,
        byline=found.author,
        publisher=found.publisher,
        published=found.published,
        language=language_of(text) or _code(page.language),
        url=url or found.url,
        embeds=located((*embeds, *others), paragraphs, links),
        links=links,
        source_map=SourceMap(tuple(written.segments)),
    )


def _compose(page: Page, kept: Sequence[int], written: Writer) -> list[Embed]:
    """Write the article's blocks, and its posts where they stand."""
    chosen_blocks = set(kept)
    first, last = (kept[0], kept[-1] + _REACH) if kept else (0, len(page.blocks))
    embeds: list[Embed] = []
    index = 0
    for at in range(len(page.blocks) + 1):
        while index < len(page.frames) and page.frames[index][0] <= at:
            if first <= at <= last or not kept:
                embeds.append(_post(page, index, written))
            index += 1
        if at < len(page.blocks) and first <= at <= last and (bare := _bare(page.blocks[at])):
            embeds.append(bare)
        elif at in chosen_blocks and page.blocks[at].post is None:
            written.block(page.blocks[at], ParagraphKind.BODY)
    return embeds


def _bare(block: Block) -> Embed | None:
    """The post that a block names by nothing but its address, as some systems leave it for a script to fill in."""
    address = block.text.strip()
    if block.post is not None or not address.startswith("http") or " " in address:
        return None
    post = post_of(address)
    return Embed(post.platform, post.handle, None, address, post.published) if post else None


def _post(page: Page, index: int, written: Writer) -> Embed:
    """Write an embedded post's words, and the credit under them as a paragraph of its own."""
    at, frame = page.frames[index]
    blocks = []
    while at < len(page.blocks) and page.blocks[at].post == index:
        blocks.append(page.blocks[at])
        at += 1
    whole = _joined(blocks)
    embed, words = embed_of(frame, whole.text, whole.links)
    if words is None:
        return embed
    place = written.block(_slice(whole, words), ParagraphKind.EMBED)
    credit = Span(words.end, len(whole.text)).trim(whole.text)
    if credit.length and (embed.author or embed.handle):
        written.block(_slice(whole, credit), ParagraphKind.EMBED)
    return replace(embed, span=place)


def _title(page: Page, found: Extract, source: str) -> Block | None:
    """The headline: as the page shows it, else as its head names it."""
    shown = [block for block in page.blocks if block.name in _HEADINGS and block.post is None]
    if found.title:
        best = max(shown, key=lambda block: _alike(block.text, found.title or ""), default=None)
        if best and _alike(best.text, found.title) >= _ONE_TITLE:
            return best
        if page.title and (at := page.title.text.find(found.title)) >= 0:
            return _slice(page.title, Span(at, at + len(found.title)))
        return Block(found.title, tuple(found_in(source, found.title)), "title")
    first = [block for block in shown if block.name == "h1" and not block.within & {"nav", "footer"}]
    return first[0] if len(first) == 1 else page.title


def _left_out(block: Block, found: Extract, title: Block | None) -> bool:
    if block is title or is_furniture(block.text, author=found.author, publisher=found.publisher):
        return True
    return title is not None and block.name in _HEADINGS and squeezed(block.text) == squeezed(title.text)


def _undated(page: Page, kept: list[int], found: Extract) -> list[int]:
    """The blocks without the line, of the first ones, that tells the day of publication which the page's head gives too."""
    text = "\n".join(page.blocks[at].text for at in kept)
    for at in kept[:_FIRST] if found.published is not None else ():
        line = page.blocks[at].text
        told = dateline(line, [Span(0, len(line))], language_of(text)) if line.strip() else None
        if told is not None and told[0] == found.published and len(kept) > 1:
            return [other for other in kept if other != at]
    return kept


def _alike(one: str, other: str) -> float:
    """The share of words that two titles have in common."""
    a, b = set(one.casefold().split()), set(other.casefold().split())
    return len(a & b) / len(a | b) if a and b else 0.0


def _joined(blocks: Sequence[Block]) -> Block:
    """Several blocks as one, a line each."""
    text, segments, links = "", list[Segment](), list[Link]()
    for block in blocks:
        start = len(text) + 1 if text else 0
        text = f"{text}\n{block.text}" if text else block.text
        segments += [segment._replace(text_start=segment.text_start + start) for segment in block.segments]
        links += [Link(link.span.shift(start), link.url) for link in block.links]
    return Block(text, tuple(segments), "blockquote", tuple(links))


def _slice(block: Block, span: Span) -> Block:
    """A part of a block."""
    segments = []
    for text_start, source_start, length in block.segments:
        start, end = max(text_start, span.start), min(text_start + length, span.end)
        if start < end:
            segments.append(Segment(start - span.start, source_start + start - text_start, end - start))
    links = [
        Link(Span(max(link.span.start, span.start), min(link.span.end, span.end)).shift(-span.start), link.url)
        for link in block.links
        if link.span.overlaps(span)
    ]
    return Block(span.of(block.text), tuple(segments), block.name, tuple(links))


def _code(language: str | None) -> str | None:
    code = (language or "").replace("_", "-").partition("-")[0].strip().lower()
    return code if len(code) == 2 and code.isalpha() else None
