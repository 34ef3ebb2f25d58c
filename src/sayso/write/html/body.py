"""The article as blocks of marked text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from sayso.model import Document, Embed, Paragraph, ParagraphKind, Report, Span
from sayso.write.clean import line, shown, web_address
from sayso.write.html.card import Badge, Card
from sayso.write.html.marked import Mark, Piece, cleaned, cut
from sayso.write.order import WORST_FIRST, overall, worst_first


@dataclass(frozen=True, slots=True)
class Ref:
    """A numbered link from the article to a claim, or a lettered one to a finding (then without a badge)."""

    href: str
    name: str
    badge: Badge | None = None


@dataclass(frozen=True, slots=True)
class Run:
    """Text under the same marks, with its links."""

    text: str
    href: str | None
    id: str | None
    classes: str
    anchors: tuple[str, ...]
    inner: Ref | None  # the reference that stands inside the link
    refs: tuple[Ref, ...]


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph, title or embedded post."""

    kind: ParagraphKind
    runs: tuple[Run, ...]
    caption: str = ""
    link: str | None = None


def blocks(report: Report, cards: Sequence[Card]) -> list[Block]:
    """The whole text of the article; every claim and finding with a span in it is linked from there."""
    document = report.reading.document
    text = shown(document.text)
    marks = [
        Mark(card.number, cleaned(item.claim.spans, text), WORST_FIRST.index(overall(item)))
        for card, item in zip(cards, worst_first(report.judged), strict=True)
    ]
    marks += [Mark(number, cleaned(found.spans, text)) for number, found in enumerate(report.findings, 1)]
    badges = {card.number: card.badge for card in cards}
    paragraphs = list(_paragraphs(document, text))
    return [
        _block(document, paragraph, tuple(_run(piece, text, badges) for piece in pieces))
        for paragraph, pieces in zip(paragraphs, cut([p.span for p in paragraphs], marks), strict=True)
    ]


def letter(number: int) -> str:
    """The name of a finding: a to z, aa, ab, ..."""
    name = ""
    while number > 0:
        number, rest = divmod(number - 1, 26)
        name = chr(ord("a") + rest) + name
    return name


def _paragraphs(document: Document, text: str) -> Iterator[Paragraph]:
    """The document's paragraphs, and whatever text they leave out."""
    at, end = 0, len(text)
    for paragraph in sorted(document.paragraphs):
        span = Span(max(at, paragraph.span.start), min(end, paragraph.span.end))
        if span.length <= 0:
            continue
        yield from _rest(text, Span(at, span.start))
        yield Paragraph(span, paragraph.kind)
        at = span.end
    yield from _rest(text, Span(at, end))


def _rest(text: str, span: Span) -> Iterator[Paragraph]:
    if span.of(text).strip():
        yield Paragraph(span)


def _block(document: Document, paragraph: Paragraph, runs: tuple[Run, ...]) -> Block:
    embed = _embed(document.embeds, paragraph)
    if embed is None:
        return Block(paragraph.kind, runs)
    who = " ".join(part for part in (embed.author, embed.handle and f"@{embed.handle}") if part)
    return Block(
        ParagraphKind.EMBED,
        runs,
        caption=line(f"Post on {embed.platform}" + (f" by {who}" if who else "")),
        link=web_address(embed.url),
    )


def _embed(embeds: Iterable[Embed], paragraph: Paragraph) -> Embed | None:
    inside = (embed for embed in embeds if embed.span is not None and embed.span.overlaps(paragraph.span))
    return next(inside, None)


def _run(piece: Piece, text: str, badges: dict[int, Badge]) -> Run:
    own = piece.shown
    starts_here = own is not None and any(mark is own and index == 0 for mark, index in piece.starts)
    classes = [f"c{mark.number}" for mark in piece.claims]
    if own is not None:
        classes = ["mark", badges[own.number].kind, f"in-{badges[piece.claims[0].number].kind}", *classes]
    if piece.found:
        classes.append("found")
    refs = tuple(_ref(mark, badges) for mark in piece.ends if mark is not own)
    return Run(
        text=piece.span.of(text),
        href=None if own is None else f"#claim-{own.number}",
        id=f"at-{own.number}" if own is not None and starts_here else None,
        classes=" ".join(classes),
        anchors=tuple(_anchors(piece)),
        inner=_ref(own, badges) if own is not None and own in piece.ends else None,
        refs=refs,
    )


def _anchors(piece: Piece) -> Iterator[str]:
    for mark, index in piece.starts:
        if mark.rank is None:
            yield f"found-{mark.number}-{index + 1}"
        elif index == 0 and mark is not piece.shown:
            yield f"at-{mark.number}"


def _ref(mark: Mark, badges: dict[int, Badge]) -> Ref:
    if mark.rank is None:
        return Ref(f"#finding-{mark.number}", letter(mark.number))
    return Ref(f"#claim-{mark.number}", str(mark.number), badges[mark.number])
