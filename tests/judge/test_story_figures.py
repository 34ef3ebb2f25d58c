"""Figures of a story by their kind: tolls, terms, rates, votes and times, in whatever words, format or unit."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from sayso.judge.figures.conversions import in_unit_of
from sayso.judge.figures.durations import clocks_in, joined
from sayso.judge.figures.figure_kinds import kind_in, of_the_whole
from sayso.judge.figures.other_days import of_other_days
from sayso.judge.figures.votes import margin_in, pair_in, split_in, went_through
from sayso.judge.witness import Witness
from sayso.model import Document, Figure, Paragraph, ParagraphKind, Reading, Span, Stored
from sayso.parse.figures import figures_of
from tests.judge.bench import about, article, report, stored

CASES: list[dict[str, Any]] = json.loads(Path(__file__).with_name("story_figures.json").read_text("utf-8"))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_claims_of_a_figure(case: dict[str, Any]) -> None:
    archive: list[Stored] = [
        stored(f"d{number}", text, title=title, published=day, language=language)
        for number, (day, language, title, text) in enumerate(case["archive"])
    ]
    document = article("\n\n".join(case["article"]), language=case["language"])
    judged = about(report(document, archive), case["claim"])
    assert judged.content.label == case["content"]


def figures(text: str, language: str) -> tuple[Figure, ...]:
    whole = Paragraph(Span(0, len(text)), ParagraphKind.BODY)
    return figures_of(Document(text=text, paragraphs=(whole,), language=language), ())


@pytest.mark.parametrize(
    ("text", "language", "kinds"),
    [
        ("She was jailed for four years and fined 3,000 euros.", "en", ["term", "fine"]),
        ("Das Boot mit 40 Menschen kenterte, sechs von ihnen starben.", "de", ["aboard", "killed"]),
        ("На заводе работают 700 человек, уволены 90.", "ru", ["employed", "jobs cut"]),
        ("Tài xế 41 tuổi bị tạm giữ.", "vi", ["age of the driver"]),
        ("The club was founded 40 years ago.", "en", [None]),
    ],
)
def test_the_kind_is_what_the_nearest_words_say(text: str, language: str, kinds: list[str | None]) -> None:
    found = figures(text, language)
    assert [kind_in(text, f, found) for f in found] == kinds


def test_those_of_whom_others_are_counted() -> None:
    assert of_the_whole("killed", "aboard")
    assert of_the_whole("employed", "jobs cut")
    assert not of_the_whole("killed", "killed")
    assert not of_the_whole("killed", None)


@pytest.mark.parametrize(
    ("wanted", "given", "value"),
    [
        ("A depth of 100 metres.", "A depth of 328 feet.", 100),
        ("It rose by 0.5 percentage points.", "It rose by 50 basis points.", 0.5),
        ("It reached 40 degrees Celsius.", "It reached 104 degrees Fahrenheit.", 40),
        ("It burnt 100 hectares.", "It burnt 247 acres.", 100),
        ("It burnt 100 hectares.", "It weighed 247 kilograms.", 247),
    ],
)
def test_units_are_converted_within_a_dimension(wanted: str, given: str, value: float) -> None:
    first, second = figures(wanted, "en")[0], figures(given, "en")[0]
    assert in_unit_of(first, second).low == pytest.approx(value, rel=0.01)


@pytest.mark.parametrize(
    ("text", "language", "value"),
    [
        ("He got four years and six months.", "en", [4.5]),
        ("Er erhielt vier Jahre und sechs Monate Haft.", "de", [4.5]),
        ("Он получил пять лет и три месяца.", "ru", [5.25]),
        ("He got four years, then six years.", "en", [4, 6]),
        ("It took six months and four years.", "en", [6, 4]),
    ],
)
def test_one_time_in_two_units_is_one(text: str, language: str, value: list[float]) -> None:
    assert [f.low for f in joined(text, figures(text, language))] == value


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("She won in two hours, nine minutes and 41 seconds.", [7_781]),
        ("1. Abebe 2:09:41, 2. Korir 2:10:00", [7_781, 7_800]),
        ("He needed 3:26.18 for it.", [206.18]),
        ("It begins at 12:30 today.", []),
    ],
)
def test_times_taken(text: str, seconds: list[float]) -> None:
    found = clocks_in(text, Span(0, len(text)), figures(text, "en"))
    assert [clock.seconds for clock in found] == pytest.approx(seconds)


@pytest.mark.parametrize(
    ("text", "pair", "through"),
    [
        ("Council rejected the plan by 31 votes to 28.", (31, 28), False),
        ("Mit 52 zu 48 Stimmen nahm der Rat den Antrag an.", (52, 48), True),
        ("Дума приняла закон: 300 голосов против 41.", (300, 41), True),
        ("They won the match 3 to 2.", None, None),
    ],
)
def test_a_vote_as_a_pair(text: str, pair: tuple[int, int] | None, through: bool | None) -> None:
    assert pair_in(text) == pair
    assert went_through(text) is through


@pytest.mark.parametrize(
    ("text", "split"),
    [
        ("19 members voted for it, 23 against.", (19, 23)),
        ("36 Abgeordnete stimmten dafür, 41 dagegen.", (36, 41)),
        ("Es gab 1.084 Ja-Stimmen und 916 Nein-Stimmen.", (1_084, 916)),
        ("За проголосовали 210 депутатов, против — 75.", (210, 75)),
        ("She voted against it.", None),
    ],
)
def test_votes_for_and_against(text: str, split: tuple[int, int] | None) -> None:
    assert split_in(text) == split


@pytest.mark.parametrize(
    ("text", "margin"),
    [
        ("She won by just 48 votes.", 48),
        ("Er gewann mit 1.204 Stimmen Vorsprung.", 1_204),
        ("Она победила с перевесом в 17 голосов.", 17),
        ("They lost by 48 votes to 50.", None),
    ],
)
def test_a_margin(text: str, margin: int | None) -> None:
    assert margin_in(text) == margin


def test_long_rows_of_numbers_are_read_in_time() -> None:
    text = "Killed 12 and 3:04:05, jailed 4 years against 10 votes to 9; " * 2_000
    found = figures(text, "en")
    assert len([kind_in(text, f, found) for f in found]) == len(found)
    assert split_in(text) is None or isinstance(split_in(text), tuple)
    assert sum(1 for _ in clocks_in(text, Span(0, len(text)), found)) > 0


@pytest.mark.parametrize(
    ("said", "day", "other"),
    [
        ("In June about 40 people rallied.", "2025-08-10", True),
        ("From December about 40 people will work there.", "2025-08-10", False),
        ("In August about 40 people rallied.", "2025-08-10", False),
        ("В 2019 году погибли 40 человек.", "2025-08-10", True),
        ("В марте погибли 40 человек.", "2025-08-10", True),
        ("Dư chấn làm 40 người bị thương.", "2025-08-10", True),
        ("40 people rallied on Sunday.", "2025-08-10", False),
    ],
)
def test_figures_of_days_before(said: str, day: str, other: bool) -> None:
    witness = Witness.of(
        stored("d", said, published=day), Reading(Document(text=said, language="en"), (), (), ()), source=0
    )
    figure = figures(said, "en" if said.isascii() else "ru")[0]
    assert of_other_days(witness, figure) is other
