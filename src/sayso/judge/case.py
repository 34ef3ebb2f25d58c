"""One claim with everything a check may look at, and what a check may answer."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from sayso.judge.witness import Witness
from sayso.model import Claim, Figure, Reading, Span, Stance, Statement, StatementKind
from sayso.text.words import terms


class Aspect(StrEnum):
    ATTRIBUTION = "attribution"  # did the speaker say it?
    CONTENT = "content"  # is it so?


@dataclass(frozen=True, slots=True)
class Proof:
    """A place in a stored document."""

    witness: Witness
    span: Span


@dataclass(frozen=True, slots=True)
class Signal:
    """What one check found in one document."""

    stance: Stance
    weight: float  # 0 to 1: how far this alone settles the matter
    text: str  # what was compared, one sentence for the reader
    proof: Proof
    outranks: bool = False  # a correction or denial outranks the reports that it corrects


@dataclass(frozen=True, slots=True)
class Case:
    """A claim, what it stands in, and the documents found for it."""

    claim: Claim
    reading: Reading
    witnesses: tuple[Witness, ...]
    common: frozenset[str]  # terms that stand in most of the documents: the subject, not the claim
    terms: tuple[str, ...]
    statement: Statement | None
    figures: tuple[Figure, ...]

    @classmethod
    def of(cls, claim: Claim, reading: Reading, witnesses: tuple[Witness, ...], common: frozenset[str]) -> Case:
        wanted = set(claim.figures)
        return cls(
            claim=claim,
            reading=reading,
            witnesses=witnesses,
            common=common,
            terms=tuple(terms(claim.text, reading.document.language)),
            statement=next((s for s in reading.statements if s.id == claim.statement), None),
            figures=tuple(f for f in reading.figures if f.id in wanted),
        )

    @property
    def text(self) -> str:
        return self.reading.document.text

    @property
    def literal(self) -> bool:
        """Whether the claim is that these very words were said."""
        return self.statement is not None and self.statement.kind is StatementKind.DIRECT

    def weight(self, term: str) -> float:
        """How much a term counts when texts are compared: numbers more, the subject that all documents share less."""
        if term[:1].isdigit():
            return 1.5
        return 0.5 if term in self.common else 1.0
