"""Claims against reports of the same story with another outcome, or of somebody else's outcome; all sentences are ours."""

from __future__ import annotations

import json
from pathlib import Path
from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.judge.outcomes.outcomes import SHUT_OUT, outcomes_of
from sayso.model import Label
from tests.judge.bench import about, article, report, stored


class Case(NamedTuple):
    language: str
    article: str
    claim: str
    reports: list[list[str]]  # day, language, headline, text
    refuted: bool


CASES = [Case(*row) for row in json.loads(Path(__file__).with_name("outcomes.json").read_text("utf-8"))]


@pytest.mark.parametrize("case", CASES, ids=[f"{n}-{c.claim[:40]}" for n, c in enumerate(CASES)])
def test_another_outcome_refutes_and_that_of_others_does_not(case: Case) -> None:
    told = [
        stored(f"k{at}", text, title=title, published=day, language=language)
        for at, (day, language, title, text) in enumerate(case.reports)
    ]
    item = about(report(article(case.article, language=case.language), told), case.claim)
    assert (item.content.label is Label.REFUTED) == case.refuted, item.content


@pytest.mark.parametrize(
    ("text", "language", "matter", "which"),
    [
        ("The jury found the baker guilty.", "en", "verdict", "guilty"),
        ("The judge cleared her of all charges.", "en", "verdict", "acquitted"),
        ("Die Anklage wurde fallen gelassen.", "de", "verdict", "dropped"),
        ("Der Prozess soll im Mai beginnen.", "de", "verdict", "untried"),
        ("Рейсы идут по расписанию.", "ru", "things.access", "open"),
        ("Пожар начался из-за короткого замыкания.", "ru", "cause", "technical"),
        ("Nhà máy vẫn hoạt động bình thường.", "vi", "things.access", "open"),
        ("Tài xế đạp nhầm chân ga.", "vi", "cause", "careless"),
    ],
)
def test_outcomes_are_read_in_four_languages(text: str, language: str, matter: str, which: str) -> None:
    assert (matter, which) in {(o.matter, o.which) for o in outcomes_of(text, language)}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("If found guilty, she faces six years.", "en"),
        ("He was not convicted.", "en"),
        ("The festival could be cancelled.", "en"),
        ("Prosecutors want him to be convicted.", "en"),
        ("Was the mayor acquitted?", "en"),
        ("The singer has reportedly died.", "en"),
        ("Das Fest könnte abgesagt werden.", "de"),
        ("Мост может быть закрыт.", "ru"),
        ("Chợ có thể đóng cửa.", "vi"),
    ],
)
def test_what_is_denied_or_open_is_no_outcome(text: str, language: str) -> None:
    assert outcomes_of(text, language) == ()


def test_outcomes_are_told_in_every_language_and_shut_out_by_known_ones() -> None:
    for (matter, _), others in SHUT_OUT.items():
        assert all((matter, other) in SHUT_OUT for other in others)


@given(st.text(max_size=800), st.sampled_from(["en", "de", "ru", "vi", None]))
def test_any_text_is_read(text: str, language: str | None) -> None:
    assert all(0 <= o.start < o.end <= len(text) for o in outcomes_of(text, language))
