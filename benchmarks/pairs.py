"""A claim and the texts that bear on it, judged by the shipped rules, without an article around and without a search."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from sayso.judge import judge, stances
from sayso.judge.stance import Stances
from sayso.model import Claim, Document, Judged, Label, Modality, Paragraph, Passage, Reading, Span, Stored, Verdict
from sayso.parse import parse
from sayso.pipeline import witnesses_of

_WHOLE = 0.8  # share of a claim that is who said it, and what


def verdict(claim: str, texts: Sequence[Stored], published: date | None = None) -> Label:
    """The content label of one claim."""
    return judged(claim, texts, published).label


def attributed(claim: str, texts: Sequence[Stored], published: date | None = None) -> Verdict | None:
    """Whether the speaker said it, of a claim that is as a whole what somebody said ("Roe wrote that ..."); None of others."""
    reading = parse(_sentence(claim, published, "en"), claims=False)
    for said in reading.statements:
        told = sum(span.length for span in (*said.content, *said.cue, *said.source))
        if said.speaker is not None and said.cue and said.modality is Modality.SAID and told >= _WHOLE * len(claim):
            words = " … ".join(span.of(claim) for span in said.content)
            part = Claim(id="c1", text=words, spans=said.content, statement=said.id)
            return _judged(reading, part, texts, stances).attribution
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
    reading = parse(_sentence(claim, published, language), claims=False, quick=True)
    whole = Claim(id="c1", text=claim, spans=(Span(0, len(claim)),), figures=tuple(f.id for f in reading.figures))
    return _judged(reading, whole, texts, model).content


def _sentence(claim: str, published: date | None, language: str) -> Document:
    return Document(text=claim, paragraphs=(Paragraph(Span(0, len(claim))),), published=published, language=language)


def _judged(reading: Reading, claim: Claim, texts: Sequence[Stored], model: Stances | None) -> Judged:
    found = {claim.id: tuple(Passage(text, Span(0, len(text.text))) for text in texts)}
    return judge(replace(reading, claims=(claim,)), found, witnesses_of(texts), stances=model).judged[0]
