"""Statements, figures and narration -> checkable claims."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from sayso.model import Claim, ClaimKind, Document, Figure, Modality, ParagraphKind, Span, Spans, Statement
from sayso.parse.acts import is_deed
from sayso.parse.checkworthy import checkworthiness
from sayso.parse.clauses import RESULT, pieces
from sayso.parse.overlaps import Overlaps
from sayso.text.sentences import sentences
from sayso.text.words import terms

Figures = Overlaps[Figure]  # by where their first span stands

_FEWEST_TERMS = 3  # content words: less than this can't be checked, unless a figure stands in it
_MARKS = frozenset("“”„«»‹›「『\"'‘’‚`")
_CLOSING = " \n\"'”’»)"
_PREPOSITION = re.compile(r"(?:by|with|from|in|on|for|of|at|into|during|after|before|through|without|via)\s")
_ACCOUNT = re.compile(
    r"\b(?:handle|account|profile|page|feed|channel|post(?:ed|s|ing)?|tweet(?:ed|s|ing)?|retweet(?:ed)?)\b",
    re.IGNORECASE,
)

_OFFICIAL = re.compile(
    r"\b(?:official|verified|personal)\s(?:[\w’'-]+\s){0,3}(?:handle|account|profile|page|feed|channel)\b",
    re.IGNORECASE,
)
_LONE = re.compile(r"[a-z]+")
_JOINED = re.compile(r"[,\s]+(?:and|but|while)\s*\Z", re.IGNORECASE)


def claims_of(document: Document, statements: Sequence[Statement], figures: Sequence[Figure]) -> tuple[Claim, ...]:
    """The claims of a document in reading order: each statement's content, and what the article itself narrates.

    The quoted words of a statement are one claim, each sentence of its other words another; a sentence that asserts
    several things, or several figures, gives a claim for each, a statement's also one for the whole. Questions are no
    claims. `checkworthy` is filled for all of them in one batch.
    """
    counted = Overlaps((figure.spans[0], figure) for figure in figures)
    found = list(_narrated(document, statements, counted))
    for statement in statements:
        if statement.modality is not Modality.ASKED:
            found.extend(_stated(document, statement, counted))
    found.extend(_left(document, found, counted))
    size = {s.id: sum(span.length for span in s.content) for s in statements}
    # The same words may stand in two statements, one inside the other: the inner speaker's they are.
    found.sort(key=lambda claim: (claim.statement is None, size.get(claim.statement or "", 0)))
    unique = {claim.spans: claim for claim in reversed(found)}
    ordered = sorted(unique.values(), key=lambda claim: (claim.spans[0].start, -claim.spans[-1].end, claim.kind))
    scores = checkworthiness([claim.text for claim in ordered])
    return tuple(
        replace(claim, id=f"c{number}", checkworthy=round(score, 4))
        for number, (claim, score) in enumerate(zip(ordered, scores, strict=True), 1)
    )


def _stated(document: Document, statement: Statement, figures: Figures) -> Iterator[Claim]:
    text = document.text
    content = tuple(
        span for piece in statement.content if (span := piece.trim(text)).length and not _fragment(text, span)
    )
    if not content:
        return
    title = document.title_span
    kind = ClaimKind.HEADLINE if title and title.overlaps(content[0]) else ClaimKind.STATEMENT
    quoted = tuple(span for span in content if text[span.start] in _MARKS)
    wholes = [quoted] if quoted else []
    for span in content:
        if span not in quoted:
            wholes.extend((sentence,) for sentence in sentences(text, document.language, span))
    for spans in wholes:
        whole = _claim(text, spans, figures, kind=kind, statement=statement.id)
        if len(terms(whole.text, document.language)) >= _FEWEST_TERMS - 1 or whole.figures:
            yield whole
        if len(whole.figures) > 1 or spans != quoted:
            yield from _parts(document, whole, figures)


def _parts(document: Document, whole: Claim, figures: Figures) -> Iterator[Claim]:
    """What one part of a statement says by itself, where it says something."""
    text = document.text
    for span in whole.spans:
        for sentence in sentences(text, document.language, span):
            for piece in pieces(text, sentence, figures.of(sentence)):
                told = RESULT.match(text, piece.start, piece.end) is not None
                part = _claim(
                    text,
                    (piece,),
                    figures,
                    kind=ClaimKind.NARRATION if told else whole.kind,
                    statement=None if told else whole.statement,
                )
                enough = part.figures or len(terms(part.text, document.language)) >= _FEWEST_TERMS
                if enough and part.spans != whole.spans:
                    yield part


def _narrated(document: Document, statements: Sequence[Statement], figures: Figures) -> Iterator[Claim]:
    text = document.text
    said = sorted(
        span
        for s in statements
        if not is_deed(text, s) and not all(_fragment(text, span.trim(text)) for span in s.content)
        for span in (*s.content, *s.source, *s.cue)
        if not _fragment(text, span.trim(text))
    )
    told_by = Overlaps((span, span) for span in said)
    posted = any((s.channel or "").startswith("post") for s in statements)
    for paragraph in document.paragraphs:
        if paragraph.kind is ParagraphKind.EMBED:
            continue
        kind = ClaimKind.HEADLINE if paragraph.kind is ParagraphKind.TITLE else ClaimKind.NARRATION
        for sentence in sentences(text, document.language, paragraph.span):
            told = _ACCOUNT if posted else _OFFICIAL
            inside = told_by.of(sentence)
            mostly_said = any(2 * span.length > sentence.length for span in inside)  # “...,” the post read
            if kind is ClaimKind.NARRATION and told.search(text, *sentence) and not mostly_said:
                yield _claim(text, (sentence,), figures, kind=ClaimKind.ACCOUNT, statement=None)
                continue
            if not inside:
                yield from _told(document, sentence, figures, kind)
            elif rest := _without(text, sentence, inside):
                claim = _claim(text, rest, figures, kind=kind, statement=None)
                if claim.figures or len(terms(claim.text, document.language)) > _FEWEST_TERMS:
                    yield claim


def _left(document: Document, found: Sequence[Claim], figures: Figures) -> Iterator[Claim]:
    """The sentences of which nothing has become a claim, as the article tells them."""
    taken = Overlaps((span, span) for claim in found for span in claim.spans)
    for paragraph in document.paragraphs:
        if paragraph.kind is not ParagraphKind.BODY:
            continue
        for sentence in sentences(document.text, document.language, paragraph.span):
            if not taken.of(sentence) and not sentence.of(document.text).rstrip(_CLOSING).endswith(("?", "？")):
                yield from _told(document, sentence, figures, ClaimKind.NARRATION)


def _told(document: Document, sentence: Span, figures: Figures, kind: ClaimKind) -> Iterator[Claim]:
    for piece in pieces(document.text, sentence, figures.of(sentence)):
        claim = _claim(document.text, (piece,), figures, kind=kind, statement=None)
        if claim.figures or len(terms(claim.text, document.language)) >= _FEWEST_TERMS:
            yield claim


def _fragment(text: str, span: Span) -> bool:
    """Whether words ascribed to somebody are no assertion but the end of one: "by selling them at the market", or the
    "killed" of "were reported killed"."""
    return _PREPOSITION.match(text, span.start, span.end) is not None or _LONE.fullmatch(text, *span) is not None


def _without(text: str, sentence: Span, said: Sequence[Span]) -> Spans:
    """What is left of a sentence when statements, with who said them, are taken out; only runs of several words."""
    left: list[Span] = []
    start = sentence.start
    for span in [*said, Span(sentence.end, sentence.end)]:
        piece = Span(start, max(start, min(span.start, sentence.end)))
        words = re.findall(r"\w+", piece.of(text))
        if len(words) >= _FEWEST_TERMS:
            left.append(_stripped(text, piece))
        start = max(start, span.end)
    return tuple(left)


def _stripped(text: str, span: Span) -> Span:
    start, end = span
    if joined := _JOINED.search(text, *span):  # what it joined is somebody's words
        end = joined.start()
    while start < end and not text[start].isalnum() and text[start] not in "$€£#":
        start += 1
    while end > start and not text[end - 1].isalnum() and text[end - 1] not in "%)":
        end -= 1
    return Span(start, end)


def _claim(text: str, spans: Spans, figures: Figures, *, kind: ClaimKind, statement: str | None) -> Claim:
    inside = tuple(figure.id for figure in figures.of(*spans))
    words = " … ".join(" ".join(span.of(text).split()) for span in spans)
    return Claim(id="", text=words, spans=spans, kind=kind, statement=statement, figures=inside)
