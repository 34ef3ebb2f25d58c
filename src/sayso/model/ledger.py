"""One line of a ledger."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sayso.model.evidence import Evidence
from sayso.model.figure import Figure
from sayso.model.statement import Modality


@dataclass(frozen=True, slots=True)
class Reported:
    """A figure that a stored document reports; `evidence` is the sentence that does, word for word.

    `figure`'s offsets point into that document's text. Lines with the same `report` go back to one source.
    """

    figure: Figure
    evidence: Evidence
    day: date | None  # that the count is given for, else that of publication
    report: int = 0
    named: bool = True  # the figure's own words name what was asked for; else the sentence or the title around it does
    modality: Modality = Modality.SAID

    @property
    def who(self) -> str | None:
        """Whose count it is: as the text says, else the publisher's own."""
        return self.figure.source or self.evidence.publisher
