"""What the article itself tells -> claims."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from sayso.model import Claim, ClaimKind, Document, ParagraphKind, Span, Spans, Statement, hull
from sayso.parse.acts import is_deed
from sayso.parse.assertions import complete, headless
from sayso.parse.clauses import pieces
from sayso.parse.datelines import behind_dateline
from sayso.parse.drafts import CLOSING, FEWEST_TERMS, Figures, claim_at, pieces_of
from sayso.parse.fragments import fragment, unsaid
from sayso.parse.remains import of_saying, remains, whole_abroad, with_source
from sayso.text.overlaps import Overlaps
from sayso.text.sentences import sentences
from sayso.text.words import terms

_ACCOUNT = re.compile(
    r"\b(?:handle|(?<!either )account|profile|page|feed|channel|post(?:ed|s|ing)?|tweet(?:ed|s|ing)?|retweet(?:ed)?)\b",
    re.IGNORECASE,
)

_OFFICIAL = re.compile(
    r"\b(?:official|verified|personal)\s(?:[\w’'-]+\s){0,3}(?:handle|account|profile|page|feed|channel)\b",
    re.IGNORECASE,
)
# What somebody was asked is no assertion: "Asked whether it was safe, he".
_ASKED = re.compile(r"(?:when\s+)?asked\s", re.IGNORECASE)


def narrated(document: Document, statements: Sequence[Statement], figures: Figures) -> Iterator[Claim]:
    text = document.text
    said = sorted(
        span
        for s in statements
        if not is_deed(text, s) and not all(unsaid(document, span) for span in s.content)
        for span in (*s.content, *s.source, *s.cue)
        if not fragment(text, span.trim(text))
    )
    told_by = Overlaps((span, span) for span in said)
    marks = Overlaps((span, span) for s in statements if not is_deed(text, s) for span in (*s.cue, *s.source))
    posted = any((s.channel or "").startswith("post") for s in statements)
    for paragraph in document.paragraphs:
        if paragraph.kind is ParagraphKind.EMBED:
            continue
        kind = ClaimKind.HEADLINE if paragraph.kind is ParagraphKind.TITLE else ClaimKind.NARRATION
        for sentence in sentences(text, document.language, behind_dateline(text, paragraph.span)):
            told = _ACCOUNT if posted else _OFFICIAL
            inside = told_by.of(sentence)
            mostly_said = any(2 * span.length > sentence.length for span in inside)  # “...,” the post read
            if kind is ClaimKind.NARRATION and told.search(text, *sentence) and not mostly_said:
                yield claim_at(text, (sentence,), figures, kind=ClaimKind.ACCOUNT, statement=None)
                continue
            if not inside:
                yield from _told(document, sentence, figures, kind)
            elif rest := remains(text, sentence, inside, document.language):
                yield from _rest(document, rest, marks.of(sentence), figures, kind)


def left(document: Document, found: Sequence[Claim], figures: Figures) -> Iterator[Claim]:
    """The sentences of which nothing has become a claim, as the article tells them."""
    taken = Overlaps((span, span) for claim in found for span in claim.spans)
    for paragraph in document.paragraphs:
        if paragraph.kind is not ParagraphKind.BODY:
            continue
        for sentence in sentences(document.text, document.language, behind_dateline(document.text, paragraph.span)):
            if not taken.of(sentence):
                yield from _told(document, sentence, figures, ClaimKind.NARRATION)


def _told(document: Document, sentence: Span, figures: Figures, kind: ClaimKind) -> Iterator[Claim]:
    if kind is ClaimKind.NARRATION and sentence.of(document.text).rstrip(CLOSING).endswith(("?", "？")):
        return
    headline = kind is ClaimKind.HEADLINE
    found = (
        pieces(document.text, sentence, figures.of(sentence)) if headline else pieces_of(document, sentence, figures)
    )
    for piece in found:
        claim = claim_at(document.text, (piece,), figures, kind=kind, statement=None)
        if claim.figures or len(terms(claim.text, document.language)) >= FEWEST_TERMS:
            yield claim


def _rest(document: Document, rest: Spans, marks: Sequence[Span], figures: Figures, kind: ClaimKind) -> Iterator[Claim]:
    """What is left of a sentence, where it tells more than that something was said: what can stand alone by itself."""
    text, language = document.text, document.language
    groups: list[Spans] = [rest]
    if kind is ClaimKind.NARRATION and language == "vi":
        groups = [(span,) for piece in rest if (span := whole_abroad(text, piece, marks)).length]
    if kind is ClaimKind.NARRATION and language in (None, "en"):
        groups = _grouped(
            text, [span if of_saying(text, span, marks) else with_source(text, span, marks) for span in rest]
        )
    for spans in groups:
        if _ASKED.match(text, spans[0].start):
            continue
        claim = claim_at(text, spans, figures, kind=kind, statement=None)
        saying = not claim.figures and all(of_saying(text, span, marks) for span in spans)
        alone = spans[0] not in rest or complete(text, hull(spans if not claim.figures else rest), language)
        if kind is ClaimKind.NARRATION and (saying or not alone):  # no figure is lost
            continue
        if claim.figures or len(terms(claim.text, language)) > FEWEST_TERMS:
            yield claim


def _grouped(text: str, rest: Sequence[Span]) -> list[Spans]:
    """The pieces that stand alone; a subject with the verb that what was taken out parts it from."""
    found: list[Spans] = []
    for span in rest:
        if found and not complete(text, found[-1][-1], "en") and headless(text, span, "en"):
            found[-1] = (*found[-1], span)
        else:
            found.append((span,))
    return found
