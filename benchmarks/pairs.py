"""A claim and the texts that bear on it, judged by the shipped rules, without an article around and without a search."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from sayso.judge import judge, stances
from sayso.judge.stance import Stances
from sayso.model import Claim, Document, Label, Modality, Paragraph, Passage, Span, Stored, Verdict
from sayso.parse import parse
from sayso.pipeline import witnesses_of

_WHOLE = 0.8  # share of a claim that is who said it, and what


def verdict(claim: str, texts: Sequence[Stored], published: date | None = None) -> Label:
    """The content label of one claim."""
    return judged(claim, texts, published).label


def attributed(claim: str, texts: Sequence[Stored], published: date | None = None) -> Verdict | None:
    """Whether the speaker said it, of a claim that is as a whole what somebody said ("Roe wrote that ..."); None of others."""
    document = Document(text=claim, paragraphs=(Paragraph(Span(0, len(claim))),), published=published, language="en")
    reading = parse(document, claims=False)
    for said in reading.statements:
        told = sum(span.length for span in (*said.content, *said.cue, *said.source))
        if said.speaker is not None and said.cue and said.modality is Modality.SAID and told >= _WHOLE * len(claim):
            words = " … ".join(span.of(claim) for span in said.content)
            part = Claim(id="c1", text=words, spans=said.content, statement=said.id)
            found = tuple(Passage(text, Span(0, len(text.text))) for text in texts)
            judgement = judge(replace(reading, claims=(part,)), {"c1": found}, witnesses_of(texts), stances=stances)
            return judgement.judged[0].attribution
    return None


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
