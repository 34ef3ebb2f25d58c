"""A quotation's way: who speaks it, how it drifts, and what may be the same in other words."""

from __future__ import annotations

from datetime import date

import pytest

from sayso.archive import Archive, Change, Filter
from sayso.archive.memory import Memory
from sayso.model import Stored
from sayso.tracing import Ascribed, Relation, Trace, traced

QUOTE = "We lost more than 1,200 containers in that storm, and Norway will have to pay for every one of them"


def told(key: str, text: str, day: int, language: str = "en", **rest: str) -> Stored:
    return Stored(key, text, publisher=f"{key}.example", published=date(2031, 3, day), language=language, **rest)


FIRST = told("first", f'Harbour master Oleksiy Chernenko spoke on Sunday. "{QUOTE}," Chernenko said.', 2)
LATER = told("later", f"“{QUOTE.replace('lost more than', 'have lost over')},” said Oleksiy Chernenko.", 3)
SHORT = told("short", '"We lost more than 1,200 containers in that storm," Oleksiy Chernenko said.', 3)
AGAIN = told("again", f"“{QUOTE}”, Oleksiy Chernenko said.", 3)
OTHER = told("other", f'The insurer was blunt. "{QUOTE}," Marta Lindqvist said.', 4)
GERMAN = told(
    "german",
    "Der Hafenmeister Oleksij Tschernenko wurde deutlich: „Mehr als 1.200 Container sind uns im Sturm verloren gegangen, "
    "und Norwegen wird jeden einzelnen bezahlen müssen“, sagte Tschernenko.",
    3,
    "de",
)
RUSSIAN = told(
    "russian",
    "«Во время шторма мы потеряли больше 1200 контейнеров, и Норвегия заплатит за каждый из них», — "
    "сказал Алексей Черненко.",
    2,
    "ru",
)
TWIN = told(
    "twin",
    '"The storm has cost us upwards of 1,200 boxes. Each will be on the bill that goes to Norway," '
    "Oleksiy Chernenko told reporters.",
    3,
)
# By others, at another time, of other numbers, with no number at all: none of these is the same.
FOREIGN = told("foreign", '"Norway will get a bill for 1,200 boxes from us, believe me," Jonas Falk told reporters.', 3)
LATE = told("late", '"The bill for 1,200 boxes went to Norway today," Oleksiy Chernenko told reporters.', 9)
COUNT = told("count", '"Norway sent us 40 divers, and I thank them for that," Oleksiy Chernenko told reporters.', 3)
PLAIN = told("plain", '"We are tired and want to sleep," Oleksiy Chernenko told reporters.', 3)
ALL = (FIRST, LATER, SHORT, AGAIN, OTHER, GERMAN, RUSSIAN, TWIN, FOREIGN, LATE, COUNT, PLAIN)


def trace(*documents: Stored, quote: str = QUOTE, **rest: object) -> Trace:
    return traced(Archive(Memory(documents)), quote, **rest)  # type: ignore[arg-type]


def relations(found: Trace) -> dict[str, Relation | None]:
    return {line.sighting.document.id: line.relation for line in found.lines}


def test_who_is_said_to_have_spoken() -> None:
    found = trace(*ALL)
    ascribed = {line.sighting.document.id: line.ascribed for line in found.lines}
    assert ascribed == {
        "first": Ascribed.SAME,
        "again": Ascribed.SAME,
        "later": Ascribed.SAME,
        "short": Ascribed.SAME,
        "other": Ascribed.OTHER,
    }
    assert [(speaker.name, count) for speaker, count in found.speakers] == [
        ("Oleksiy Chernenko", 4),
        ("Marta Lindqvist", 1),
    ]


def test_nobody_is_named() -> None:
    found = trace(told("bare", f"{QUOTE}.", 2), told("them", f'"{QUOTE}," officials said.', 3))
    assert [line.ascribed for line in found.lines] == [None, None]
    assert found.renderings == ()


def test_drift_is_held_against_the_earliest() -> None:
    found = trace(FIRST, LATER, SHORT)
    drift = {line.sighting.document.id: line.sighting.drift for line in found.lines}
    assert drift["first"] == ()
    changed = [(p.change, p.quoted, p.found) for p in drift["later"] if p.change is not Change.SAME]
    assert changed == [(Change.ADDED, "", "have"), (Change.OTHER, "more than", "over")]
    assert [p.change for p in drift["short"]] == [Change.SAME, Change.MISSING]
    assert drift["short"][-1].quoted.startswith("and Norway")


def test_without_a_date_nothing_is_the_earliest() -> None:
    undated = [Stored(key, f"{QUOTE}.", language="en") for key in "ab"]
    assert [(line.sighting.drift, line.relation) for line in trace(*undated).lines] == [((), None), ((), None)]
    (first, second) = trace(undated[0], told("dated", f"{QUOTE}.", 2)).lines
    assert (first.sighting.document.id, first.sighting.drift) == ("dated", ())
    assert [p.change for p in second.sighting.drift] == [Change.SAME]


def test_relations() -> None:
    assert relations(trace(FIRST, LATER, SHORT, AGAIN)) == {
        "first": Relation.FIRST,
        "again": Relation.SAME,
        "later": Relation.CHANGED,
        "short": Relation.CUT,
    }


def test_other_renderings_are_found_and_only_called_possible() -> None:
    found = trace(*ALL)
    assert {r.document.id for r in found.renderings} == {"german", "russian", "twin"}
    for rendering in found.renderings:
        assert found.lines[rendering.sighting].speaker == rendering.speaker
        assert set(rendering.shared) >= {"1,200", "Norway"}
        assert rendering.days <= 1
        assert rendering.text == rendering.span.of(rendering.document.text)
    assert "(possible)" in Relation.TRANSLATION.value


DRIFTED = told(
    "drifted",
    '"More than 1,200 containers were taken from us in that storm, and Norway must now pay for every single one," '
    "Oleksiy Chernenko said.",
    3,
)


def test_a_changed_wording_may_be_a_translation_only_where_there_is_another_language() -> None:
    assert relations(trace(FIRST, DRIFTED))["drifted"] is Relation.CHANGED
    assert relations(trace(FIRST, DRIFTED, TWIN))["drifted"] is Relation.CHANGED
    assert relations(trace(FIRST, DRIFTED, GERMAN))["drifted"] is Relation.TRANSLATION
    tampered = Stored("t", DRIFTED.text.replace("1,200", "9,000"), published=DRIFTED.published, language="en")
    assert relations(trace(FIRST, tampered, GERMAN))["t"] is Relation.CHANGED
    somebody = Stored(
        "s", DRIFTED.text.replace("Oleksiy Chernenko", "Marta Lindqvist"), published=date(2031, 3, 3), language="en"
    )
    assert relations(trace(FIRST, somebody, GERMAN))["s"] is Relation.CHANGED


@pytest.mark.parametrize("lost", [FIRST, GERMAN])
def test_filters_hold_for_renderings_too(lost: Stored) -> None:
    found = trace(FIRST, GERMAN, RUSSIAN, where=Filter(until=date(2031, 3, 2)))
    assert {r.document.id for r in found.renderings} == {"russian"}
    assert trace(GERMAN, RUSSIAN).lines == ()


@pytest.mark.parametrize("day", [date.min, date.max])
def test_documents_at_the_ends_of_the_calendar(day: date) -> None:
    found = trace(Stored("end", FIRST.text, published=day, language="en"), TWIN)
    assert relations(found) == {"end": Relation.FIRST}
    assert found.renderings == ()


@pytest.mark.parametrize(
    "quote", ["", "“”", "x" * 50_000, "a b " * 20_000, "1,200 " * 3_000, "\ud800 \u202e 💥", "the of"]
)
def test_hostile_questions(quote: str) -> None:
    trace(*ALL, quote=quote)
