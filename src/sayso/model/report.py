"""Everything that was found out about one article."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sayso.model.claim import Claim
from sayso.model.evidence import Evidence
from sayso.model.figure import Bound, Measure
from sayso.model.reading import Reading
from sayso.model.span import Spans
from sayso.model.verdict import Label, Verdict


@dataclass(frozen=True, slots=True)
class Finding:
    """Something about the article itself that needs no evidence."""

    kind: str  # a stable name: "headline_body_mismatch"
    text: str  # one sentence for the reader
    spans: Spans = ()


@dataclass(frozen=True, slots=True)
class Judged:
    """A claim with its two verdicts; `attribution` is None where nobody but the article speaks."""

    claim: Claim
    content: Verdict
    attribution: Verdict | None = None

    @property
    def labels(self) -> tuple[Label, ...]:
        return (self.content.label,) if self.attribution is None else (self.attribution.label, self.content.label)


@dataclass(frozen=True, slots=True)
class Point:
    """One reported figure in the picture of a claim; `evidence` is None for the article's own."""

    value: tuple[float, float | None]
    bound: Bound
    measure: Measure | None
    population: str | None
    as_of: date | None  # of the count, else of the publication; None where neither is known
    publisher: str | None
    evidence: str | None = None


@dataclass(frozen=True, slots=True)
class Series:
    """The comparable figures found for one figure of a claim, oldest first, the article's own among them."""

    claim: str
    figure: str
    points: tuple[Point, ...]


@dataclass(frozen=True, slots=True)
class Run:
    """What the report was made with and what could not be covered."""

    version: str
    documents: int  # how many the archive holds; 0 where none was given
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Report:
    """The whole result for one article."""

    reading: Reading
    judged: tuple[Judged, ...]
    evidence: tuple[Evidence, ...]
    findings: tuple[Finding, ...]
    series: tuple[Series, ...]
    run: Run

    @property
    def refuted(self) -> bool:
        return any(Label.REFUTED in item.labels for item in self.judged)
