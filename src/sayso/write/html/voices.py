"""Who says what in the article: its statements, speaker by speaker."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sayso.model import Report, Statement
from sayso.write.clean import line, shorten, shown
from sayso.write.html.card import Badge, Card
from sayso.write.html.marked import cleaned
from sayso.write.order import worst_first
from sayso.write.wording import MODALITY, QUOTED, spoken

WORDS = 240  # characters of a statement; the article beside it holds the whole


@dataclass(frozen=True, slots=True)
class Utterance:
    """One statement, and the cards of the claims in it as (number, badge)."""

    words: str
    how: str
    where: str
    claims: tuple[tuple[int, Badge], ...]


@dataclass(frozen=True, slots=True)
class Voice:
    """One speaker with all that the article has from them."""

    name: str
    said: tuple[Utterance, ...]


def voices(report: Report, cards: Sequence[Card]) -> list[Voice]:
    """The speakers in the order in which they first speak; statements without a speaker come together."""
    text = shown(report.reading.document.text)
    claims: dict[str, list[tuple[int, Badge]]] = {}
    for card, item in zip(cards, worst_first(report.judged), strict=True):
        if item.claim.statement is not None:
            claims.setdefault(item.claim.statement, []).append((card.number, card.badge))
    found: dict[str, tuple[str, list[Utterance]]] = {}
    for statement in report.reading.statements:
        name = statement.speaker.name if statement.speaker is not None else ""
        _, said = found.setdefault(name, (spoken(statement.speaker), []))
        said.append(_utterance(statement, text, claims.get(statement.id, [])))
    return [Voice(words, tuple(said)) for words, said in found.values()]


def _utterance(statement: Statement, text: str, claims: list[tuple[int, Badge]]) -> Utterance:
    words = " … ".join(span.of(text) for span in cleaned(statement.content, text))
    return Utterance(
        words=shorten(words, WORDS),
        how=f"{MODALITY[statement.modality]}, {QUOTED[statement.kind]}",
        where=", ".join(line(part) for part in (statement.channel, statement.setting) if part),
        claims=tuple(claims),
    )
