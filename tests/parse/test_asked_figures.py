"""Numbers that answer a question count what it asks for."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.model import Document, Figure, Paragraph, Span
from sayso.parse.figures import figures_of


def figures(text: str, language: str = "en") -> tuple[Figure, ...]:
    return figures_of(Document(text=text, paragraphs=(Paragraph(Span(0, len(text))),), language=language), ())


@pytest.mark.parametrize(
    ("text", "language", "value", "unit", "population", "measure"),
    [
        (
            "How many people were killed in the fire at Tarn? 14, the mayor said.",
            "en",
            14,
            "person",
            "people",
            "killed",
        ),
        ("How many homes in Tarn have power? 84.7 per cent, as of May.", "en", 84.7, "percentage", "homes", "rate"),
        ("What percentage of households in Tarn have a boat? 41.", "en", None, None, None, None),
        (
            "What percentage of households in Tarn have a boat? 41.5, in May.",
            "en",
            41.5,
            "percentage",
            "households",
            "rate",
        ),
        ("What was the rent of the hall in 2018?\n$900 a month.", "en", 900, "dollar per month", None, None),
        (
            "Wie viele Menschen starben bei dem Brand? Zwölf, sagt die Polizei.",
            "de",
            12,
            "person",
            "Menschen",
            "killed",
        ),
        ("Сколько человек погибло при пожаре? 12, сообщили в полиции.", "ru", 12, "person", "человек", "killed"),
    ],
)
def test_what_was_asked_for(
    text: str, language: str, value: float | None, unit: str | None, population: str | None, measure: str | None
) -> None:
    found = figures(text, language)
    if value is None:
        assert all(f.population is None for f in found)
        return
    assert [f.value for f in found][-1] == (value, None)
    figure = found[-1]
    assert figure.unit == unit
    assert population is None or figure.population == population
    assert (figure.measure.value if figure.measure else None) == measure


def test_the_sentence_of_an_answer_begins_with_its_question() -> None:
    text = "It burned. How many people were hurt? 14, the mayor said. It rained."
    figure = figures(text)[0]
    assert figure.sentence is not None
    assert figure.sentence.of(text) == "How many people were hurt? 14, the mayor said."


def test_other_questions_lend_nothing() -> None:
    assert figures("Was it late? 14 men were there.")[0].population == "men"
    assert figures("How many people came? She had seen the 40 boats of the harbour.")[0].population == "boats"
    assert all(f.population is None for f in figures("Why? At 12.5 it was too hot."))


@given(asked=st.text(max_size=80), answer=st.text(max_size=40))
def test_any_question_and_any_answer(asked: str, answer: str) -> None:
    text = f"{asked} how many people {asked}? 14 {answer}"
    for figure in figures(text):
        assert figure.sentence is not None
        assert figure.sentence.start <= figure.spans[0].start < figure.spans[-1].end <= figure.sentence.end <= len(text)
