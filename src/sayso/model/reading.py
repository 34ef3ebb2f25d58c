"""An article taken apart."""

from __future__ import annotations

from dataclasses import dataclass

from sayso.model.claim import Claim
from sayso.model.document import Document
from sayso.model.figure import Figure
from sayso.model.statement import Statement


@dataclass(frozen=True, slots=True)
class Reading:
    """What parsing found in one document; ids are unique within it and in reading order (s1, s2; f1; c1)."""

    document: Document
    statements: tuple[Statement, ...] = ()
    figures: tuple[Figure, ...] = ()
    claims: tuple[Claim, ...] = ()
    not_tried: tuple[str, ...] = ()  # what was not attempted, e.g. check-worthiness in a language other than English
