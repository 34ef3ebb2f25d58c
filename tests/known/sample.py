"""A few reviews of our own making."""

from __future__ import annotations

from datetime import date

from sayso.model import FactCheck, Label

REVIEWS = (
    FactCheck(
        "k1",
        "The new harbour bridge cost 40 million euros.",
        "False",
        Label.REFUTED,
        publisher="Bridge Watch",
        url="https://checks.example/bridge",
        published=date(2024, 5, 6),
        claimant="A. Mayor",
        title="Did the harbour bridge cost 40 million?",
        language="en",
    ),
    FactCheck("k2", "A photograph shows a wolf crossing the town's market square.", "Half true", Label.CONFLICTING),
    FactCheck("k3", "Drinking lemon juice cures the flu within a day.", "No evidence", Label.NOT_ENOUGH),
    FactCheck("k4", "The ferry company raised its fares twice last year.", "True", Label.SUPPORTED),
    FactCheck(
        "k5", "the new harbour bridge cost ‘40 million’ euros", "Mostly false", Label.REFUTED, publisher="Second Look"
    ),
    FactCheck("k6", "Schools will teach chess instead of mathematics.", "Satire"),
)
