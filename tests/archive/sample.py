"""Invented dispatches for the tests of the archive."""

from __future__ import annotations

from datetime import date

from sayso.model import Stored


def stored(key: str, text: str, language: str = "en", **rest: object) -> Stored:
    return Stored(key, text, language=language, **rest)  # type: ignore[arg-type]


HARBOUR = (
    stored(
        "a1",
        "The harbour master of Ostwick said 1,200 containers were lost in the storm.\n\nInsurers put it at 900.",
        title="Storm empties Ostwick harbour",
        publisher="Coast Herald",
        published=date(2031, 3, 2),
    ),
    stored(
        "a2",
        "Der Hafenmeister Oleksij Tschernenko sprach von 1.200 verlorenen Containern in Ostwick.",
        "de",
        publisher="Küstenblatt",
        published=date(2031, 3, 3),
    ),
    stored(
        "a3",
        "Начальник порта Алексей Черненко сообщил о потере 1 200 контейнеров.",
        "ru",
        publisher="Порт",
        published=date(2031, 3, 4),
    ),
    stored("a4", "Oleksiy Chernenko, the harbour master, denied that any sailor was hurt.", published=date(2031, 3, 5)),
    stored("a5", "Giám đốc cảng nói 1.200 công-ten-nơ bị mất.", "vi", publisher="Báo Cảng"),
    stored("a6", "The bakery on Mill Lane won a prize for its rye bread.", publisher="Coast Herald"),
)
