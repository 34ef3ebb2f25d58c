"""The contract `sayso.report/1`, described by `report.schema.json` beside this file."""

from __future__ import annotations

from collections.abc import Sequence

from sayso.model import (
    Claim,
    Document,
    Evidence,
    Figure,
    Finding,
    Judged,
    Point,
    Report,
    Review,
    Series,
    Span,
    Statement,
    Verdict,
)
from sayso.model.span import Spans
from sayso.write.encode import Json, day, dumps, number, score

SCHEMA = "sayso.report/1"


def to_json(report: Report, reviews: Sequence[Review] = ()) -> str:
    """The report as JSON; offsets are code points into the text that was read, `[start, end)`."""
    reading = report.reading
    judged: dict[str, Json] = {"reviews": [_review(item) for item in reviews]} if reviews else {}
    return dumps(
        {
            "schema": SCHEMA,
            "article": _article(reading.document),
            "statements": [_statement(item) for item in reading.statements],
            "figures": [_figure(item) for item in reading.figures],
            "claims": [_judged(item) for item in report.judged],
            "evidence": [_evidence(item) for item in report.evidence],
            "findings": [_finding(item) for item in report.findings],
            "series": [_series(item) for item in report.series],
            "run": {
                "version": report.run.version,
                "documents": report.run.documents,
                "notes": list(report.run.notes),
            },
            **judged,
        }
    )


def _article(document: Document) -> Json:
    return {
        "url": document.url,
        "title": document.title,
        "published": day(document.published),
        "language": document.language,
        "sha256": document.sha256,
    }


def _statement(item: Statement) -> Json:
    return {
        "id": item.id,
        "kind": item.kind.value,
        "content": _spans(item.content),
        "cue": _spans(item.cue),
        "source": _spans(item.source),
        "speaker": None if item.speaker is None else item.speaker.name,
        "speaker_kind": None if item.speaker is None else item.speaker.kind.value,
        "channel": item.channel,
        "setting": item.setting,
        "modality": item.modality.value,
    }


def _figure(item: Figure) -> Json:
    return {
        "id": item.id,
        "spans": _spans(item.spans),
        "value": _value(item.value),
        "bound": item.bound.value,
        "unit": item.unit,
        "population": item.population,
        "measure": None if item.measure is None else item.measure.value,
        "place": item.place,
        "as_of": day(item.as_of),
        "statement": item.statement,
        "vague": item.vague,
    }


def _judged(item: Judged) -> Json:
    claim: Claim = item.claim
    return {
        "id": claim.id,
        "text": claim.text,
        "shown": claim.shown,
        "spans": _spans(claim.spans),
        "kind": claim.kind.value,
        "statement": claim.statement,
        "figures": list(claim.figures),
        "checkworthy": score(claim.checkworthy),
        "attribution": None if item.attribution is None else _verdict(item.attribution),
        "content": _verdict(item.content),
    }


def _verdict(item: Verdict) -> Json:
    return {
        "label": item.label.value,
        "confidence": score(item.confidence),
        "reasons": [
            {"check": reason.check, "text": reason.text, "evidence": list(reason.evidence)} for reason in item.reasons
        ],
    }


def _evidence(item: Evidence) -> Json:
    return {
        "id": item.id,
        "document": item.document,
        "url": item.url,
        "title": item.title,
        "publisher": item.publisher,
        "published": day(item.published),
        "span": _span(item.span),
        "text": item.text,
        "sha256": item.sha256,
        "stance": item.stance.value,
    }


def _finding(item: Finding) -> Json:
    return {"kind": item.kind, "text": item.text, "spans": _spans(item.spans)}


def _review(item: Review) -> Json:
    return {
        "claim": item.claim,
        "verdict": item.aspect.value,
        "decision": item.decision.value,
        "label": None if item.label is None else item.label.value,
        "text": item.text,
        "name": item.name,
        "at": item.at.isoformat(),
    }


def _series(item: Series) -> Json:
    return {"claim": item.claim, "figure": item.figure, "points": [_point(point) for point in item.points]}


def _point(item: Point) -> Json:
    return {
        "value": _value(item.value),
        "bound": item.bound.value,
        "measure": None if item.measure is None else item.measure.value,
        "population": item.population,
        "as_of": day(item.as_of),
        "publisher": item.publisher,
        "evidence": item.evidence,
    }


def _value(value: tuple[float, float | None]) -> Json:
    low, high = value
    return [number(low), None if high is None else number(high)]


def _span(span: Span) -> Json:
    return [span.start, span.end]


def _spans(spans: Spans) -> Json:
    return [_span(span) for span in spans]
