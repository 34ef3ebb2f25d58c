"""Who won, a year, a number, a rank or a place, of which a German report has another in the same words."""

from __future__ import annotations

import pytest

from sayso.model import Label
from tests.judge.bench import about, article, report, stored

WON = "Ida Grohl hat die Wahl in Velm gewonnen."
MINE = "Die Grube in Velm schließt 2033."
PORT = "Der Hafen von Velm ist der größte des Landes."


def label(claim: str, told: str, *, day: str = "2031-05-07") -> Label:
    found = report(
        article(f"Aus Velm\n{claim}", published="2031-05-06", language="de"),
        [stored("a", told, title="Aus Velm", published=day, language="de")],
    )
    return about(found, claim.rstrip(".")).content.label


@pytest.mark.parametrize(
    ("claim", "told"),
    [
        (WON, "Ole Brandt hat die Wahl in Velm gewonnen, teilte die Stadt mit."),
        (
            "Marta Olin wird neue Leiterin des Museums in Velm.",
            "Jens Falk wird neuer Leiter des Museums in Velm.",
        ),
        (MINE, "Die Grube in Velm schließt 2036, teilte der Betreiber mit."),
        ("Die Brauerei in Velm wurde 1820 gegründet.", "Die Brauerei in Velm wurde 1874 gegründet."),
        (PORT, "Der Hafen von Velm ist der drittgrößte des Landes."),
        ("Velm hat 340.000 Einwohner.", "Velm hat 214.000 Einwohner."),
    ],
)
def test_another(claim: str, told: str) -> None:
    assert label(claim, told) is Label.REFUTED


@pytest.mark.parametrize(
    ("claim", "told"),
    [
        (
            "Lumo baut seine Batteriefabrik in Velm.",
            "Lumo baut seine Batteriefabrik in Tolm, teilte das Unternehmen mit.",
        ),
        ("Der Dichter Emil Kraus wurde in Velm geboren.", "Emil Kraus wurde in Tolm geboren."),
        ("Das Finale findet in Velm statt.", "Das Finale findet in Tolm statt, teilte der Verband mit."),
    ],
)
def test_another_place_takes_two_reports(claim: str, told: str) -> None:
    assert label(claim, told) is Label.NOT_ENOUGH


@pytest.mark.parametrize(
    ("claim", "told"),
    [
        (WON, "Ole Brandt hat die Wahl in Tolm gewonnen."),
        (WON, "Ole Brandt hat die Landtagswahl in Velm gewonnen."),
        (MINE, "Die Grube in Tolm schließt 2036."),
        (MINE, "Die Grube in Velm schließt möglicherweise 2036."),
        ("Lumo baut eine Fabrik in Velm.", "Lumo baut eine Fabrik in Tolm."),
        ("Der Hafen von Velm ist einer der größten des Landes.", "Der Hafen von Velm ist der drittgrößte des Landes."),
        ("Velm hat 340.000 Einwohner.", "Velm hatte 1990 noch 214.000 Einwohner."),
        ("Emil Kraus wurde in Velm geboren.", "Die Tochter von Emil Kraus wurde in Tolm geboren."),
        (
            "Telora machte 2029 einen Umsatz von 40 Millionen Euro.",
            "Telora machte 2030 einen Umsatz von 60 Millionen Euro.",
        ),
    ],
)
def test_something_else(claim: str, told: str) -> None:
    assert label(claim, told) is not Label.REFUTED


def test_of_before() -> None:
    assert label(MINE, "Die Grube in Velm schließt 2036.", day="2031-04-07") is not Label.REFUTED
