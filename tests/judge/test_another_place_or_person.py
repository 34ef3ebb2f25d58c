"""The same deed told of another place, or of another of two who did it together."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from sayso.model import Label
from tests.judge.bench import about, article, report, stored

PLACED = "General Orlan Veth was killed on Friday in a drone strike in the Tarvian capital, Olmen."
DATED = "A May 21 attack near the northern city of Ruvik killed dozens of villagers, and rebels spoke of poison gas."
MET = "A conversation with the envoy, Pavel Orin, took place at the Tarvian embassy in September."
PAIR = "The liberal judges Ada Brenner and Sonja Malk joined the conservative judges in the ruling on the bakery."
ADVICE = "The decision to dismiss him rested on the recommendation of Minister Ada Brenner and his deputy, Anton Mack."

BESIDE = (
    "General Orlan Veth, Pavel Orin, Jon Falk, Sonja Malk, Anton Mack, Lena Torvald and Per Kaas were all in the news."
)
OWN = (  # what only one report has: they are no copies
    "Farmers brought in the first hay. General Orlan Veth, Pavel Orin, Jon Falk and Sonja Malk were in the news.",
    "The theatre sold all seats for its play. Falk, Malk, Orin, Veth and Kaas came; Lena Torvald and Anton Mack did not.",
    "Schools close a week early. Torvald and Mack said why, and Orin, Malk and General Veth heard it with Jon Falk.",
)
PEOPLE = "Ada Brenner, Stig Walden and Steve Darrow were there."


def label(claim: str, *told: str) -> Label:
    """The verdict on a claim by reports of the same story, each of another source."""
    documents = [
        stored(f"r{at}", f"{said}\n{OWN[at]}", title=f"The week of Orin, Falk, Malk, {at}", published="2031-05-28")
        for at, said in enumerate(told)
    ]
    text = f"A week of news from Olmen\n{claim}\n{BESIDE} {PEOPLE}"
    return about(report(article(text, published="2031-05-27"), documents), claim).content.label


@pytest.mark.parametrize(
    ("claim", "told"),
    [
        (
            PLACED,
            (
                "A drone strike at Sorva airport killed General Orlan Veth.",
                "The minister ordered the strike against Veth near the Sorva airport.",
            ),
        ),
        (
            DATED,
            (
                "Rebels said that poison gas was used in the attack near Sorva on May 21.",
                "The assault happened on May 21 on villages in Gorn, which is east of Sorva, the rebels said of the gas.",
            ),
        ),
        (
            MET,
            (
                "Envoy Pavel Orin met the senator twice. The second meeting was held in September in the senator's office.",
                "He spoke with Pavel Orin in his Senate office in September.",
            ),
        ),
        (
            PAIR,
            ("Two of the liberal judges, Ada Brenner and Elena Kass, joined the conservative judges in the ruling.",),
        ),
        (
            ADVICE,
            (
                "He says he relied on the recommendation of Ada Brenner (who is on leave) and the new deputy, Rolf Stein.",
            ),
        ),
    ],
)
def test_told_of_another(claim: str, told: Sequence[str]) -> None:
    assert label(claim, *told) is Label.REFUTED


@pytest.mark.parametrize(
    ("claim", "told"),
    [
        # one report alone may err, and another may tell the claim's place
        (PLACED, ("A drone strike at Sorva airport killed General Orlan Veth.",)),
        (
            PLACED,
            (
                "A drone strike at Sorva airport killed General Orlan Veth.",
                "The minister ordered the strike against Veth near the Sorva airport.",
                "General Veth was killed in Olmen.",
            ),
        ),
        # another one was killed there
        (
            PLACED,
            (
                "A drone strike at Sorva airport killed Colonel Ulf Hagen.",
                "The minister ordered the strike against Hagen near the Sorva airport.",
            ),
        ),
        # where somebody spoke of it
        (
            PLACED,
            (
                "The killing of Veth was wrong, a monk said near Sorva.",
                "The killing of Orlan Veth would not stand, his brother said outside Sorva.",
            ),
        ),
        # another day
        (
            DATED,
            (
                "Rebels said that poison gas was used in the attack near Sorva on May 24.",
                "The assault happened on May 24 on villages in Gorn, which is east of Sorva, the rebels said of the gas.",
            ),
        ),
        # more than two did it
        (
            PAIR,
            (
                "The liberal judges Ada Brenner, Elena Kass and Sonja Malk joined the conservative judges in the ruling.",
            ),
        ),
        (
            PAIR,
            (
                "The liberal judges Ada Brenner and Elena Kass joined the conservative judges in the ruling.",
                "Sonja Malk, a liberal, joined the conservative judges in the ruling on the bakery, too.",
            ),
        ),
    ],
)
def test_not_told_of_another(claim: str, told: Sequence[str]) -> None:
    assert label(claim, *told) is not Label.REFUTED
