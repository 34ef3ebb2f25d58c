"""A claim and the texts that bear on it, judged by the shipped rules, without an article around and without a search."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from sayso.judge import judge, stances
from sayso.judge.stance import Stances
from sayso.model import Claim, Document, Label, Paragraph, Passage, Span, Stored, Verdict
from sayso.parse import parse
from sayso.pipeline import witnesses_of


def verdict(claim: str, texts: Sequence[Stored], published: date | None = None) -> Label:
    """The content label of one claim."""
    return judged(claim, texts, published).label


def judged(
    claim: str,
    texts: Sequence[Stored],
    published: date | None = None,
    *,
    model: Stances | None = stances,
    language: str = "en",
) -> Verdict:
    """The content verdict on one claim, read as a sentence that an article of that day narrates; `model` is asked."""
    span = Span(0, len(claim))
    document = Document(text=claim, paragraphs=(Paragraph(span),), published=published, language=language)
    reading = parse(document, claims=False, quick=True)
    whole = Claim(id="c1", text=claim, spans=(span,), figures=tuple(f.id for f in reading.figures))
    found = tuple(Passage(text, Span(0, len(text.text))) for text in texts)
    judgement = judge(replace(reading, claims=(whole,)), {"c1": found}, witnesses_of(texts), stances=model)
    return judgement.judged[0].content
