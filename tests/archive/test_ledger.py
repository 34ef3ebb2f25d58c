"""Kept figures: the same answers from every backend, and for good."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from contextlib import closing
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from sayso.archive import TEXT, Archive, Ask, Counted, Filter, Held, Reader
from sayso.archive.folder import DOCUMENTS
from sayso.model import Bound, Figure, Measure, Modality, Span, Stored, Trend
from tests.archive.conftest import Make
from tests.archive.sample import HARBOUR, stored

FIRST, SECOND = Reader(TEXT, "1"), Reader(TEXT, "2")
FULL = Figure(
    id="f7",
    spans=(Span(32, 37),),
    value=(1200.0, 1300.0),
    bound=Bound.AT_LEAST,
    unit="person",
    population="sailors",
    measure=Measure.KILLED,
    place="Ostwick",
    as_of=date(2031, 3, 1),
    source="the harbour master",
    vague=True,
    sentence=Span(0, 74),
    trend=Trend.UP,
    about="the storm",
)


def counted(value: float, kind: str | None = "sailor", *countries: str, **rest: object) -> Counted:
    figure = replace(FULL, value=(value, None), as_of=None, **rest)  # type: ignore[arg-type]
    return Counted(figure, kind, frozenset(countries))


def values(found: Iterable[Held]) -> list[float]:
    return [held.figure.low for held in found]


def test_a_figure_comes_back_as_it_was_kept(make: Make) -> None:
    archive = make(HARBOUR)
    whole = Counted(FULL, "sailor", frozenset({"NO", "DK"}), Modality.DENIED)
    bare = Counted(Figure("f1", (Span(0, 3),), (0.5, None), sentence=Span(0, 3)), "boat")
    archive.keep(FIRST, [("a1", [whole, bare])])
    assert archive.figures(Ask(kind="sailor")) == [Held(HARBOUR[0], whole)]
    assert archive.figures(Ask(kind="boat")) == [Held(HARBOUR[0], bare)]
    assert archive.figures(Ask(kind="whale")) == []


@pytest.mark.parametrize(
    ("ask", "expected"),
    [
        (Ask(kind="sailor"), [3, 1, 2]),  # by day; those without one last
        (Ask(countries=frozenset({"NO"})), [7, 1, 5]),
        (Ask(kind="sailor", countries=frozenset({"NO"})), [1, 5]),  # 5 says only that somebody was killed
        (Ask(kind="sailor", countries=frozenset({"NO", "DK"})), [3, 1, 5]),
        (Ask(kind="boat", measures=frozenset({Measure.DESTROYED})), [6]),
        (Ask(kind="sailor", measures=frozenset({Measure.DESTROYED})), []),
        (Ask(kind="sailor", place="OSTWICK"), [3, 1, 2]),
        (Ask(kind="boat", place="Master"), []),  # neither in the sentence nor in the title
        (Ask(kind="boat", place="Ostwick"), [6]),  # the only place of the title, and the sentence names none
        (Ask(kind="boat", near="master"), []),
        (Ask(kind="boat", near="Insurers"), [6]),
        (Ask(kind="sailor", place="Northport"), []),
        (Ask(kind="sailor", where=Filter(until=date(2031, 3, 2))), [3]),
        (Ask(kind="sailor", where=Filter(languages=frozenset({"vi"}))), [2]),
    ],
)  # fmt: skip
def test_what_is_asked_for(make: Make, ask: Ask, expected: list[float]) -> None:
    archive = make(HARBOUR)
    insurers = Span(HARBOUR[0].text.index("Insurers"), len(HARBOUR[0].text))
    archive.keep(
        FIRST,
        [
            ("a5", [counted(2)]),
            ("a2", [counted(1, "sailor", "NO"), counted(7, "master", "NO")]),
            ("a3", [counted(5, None, "NO"), counted(8, None, "NO", measure=None), counted(9, None)]),
            ("a1", [counted(3, "sailor", "DK"), counted(6, "boat", measure=Measure.DESTROYED, place=None, sentence=insurers)]),
            ("nobody", [counted(4)]),
        ],
    )  # fmt: skip
    found = values(archive.figures(ask))
    assert sorted(found) == sorted(expected)
    if ask.kind == "sailor" and not ask.countries:
        assert found == expected


def test_a_document_is_read_once_by_each_version(make: Make) -> None:
    archive = make(HARBOUR)
    assert [d.id for d in archive.unread(FIRST)] == [d.id for d in HARBOUR]
    archive.keep(FIRST, [("a1", [counted(1)]), ("a2", [])])
    assert [d.id for d in archive.unread(FIRST)] == ["a3", "a4", "a5", "a6"]
    assert len(list(archive.unread(SECOND))) == len(HARBOUR)
    archive.keep(SECOND, [("a1", [counted(2)])])
    assert values(archive.figures(Ask(kind="sailor"))) == [2]


def test_more_documents_than_are_handed_out_at_once(make: Make) -> None:
    archive = make([stored(f"n{n:04}", f"Note {n}.") for n in range(450)])
    seen = []
    for document in archive.unread(FIRST):
        seen.append(document.id)
        archive.keep(FIRST, [(document.id, [])])
    assert seen == [f"n{n:04}" for n in range(450)]


def test_figures_that_a_table_gives_replace_those_read_in_its_lines(make: Make) -> None:
    archive = make(HARBOUR)
    archive.keep(FIRST, [("a1", [counted(1)])])
    archive.keep(Reader("column dead", ""), [("a1", [counted(2)])])
    archive.keep(Reader("column hurt", ""), [("a1", [counted(3)])])
    assert "a1" not in [d.id for d in archive.unread(SECOND)]
    found = archive.figures(Ask(kind="sailor"))
    assert 1 not in values(found)
    assert found[-1].by == "column hurt"


def test_what_was_kept_is_there_when_opened_again(tmp_path: Path) -> None:
    with Archive.at(tmp_path / "archive", create=True) as archive:
        archive.add(HARBOUR)
        archive.keep(FIRST, [("a1", [counted(1)])])
        archive.keep(Reader("column dead", ""), [("a2", [counted(2)])])
        archive.keep(Reader("column hurt", ""), [("a2", [counted(3)])])
    with Archive.at(tmp_path / "archive") as archive:
        assert values(archive.figures(Ask(kind="sailor"))) == [1, 2, 3]
        assert [d.id for d in archive.unread(FIRST)] == ["a3", "a4", "a5", "a6"]


def test_keeping_is_all_or_nothing(tmp_path: Path) -> None:
    def torn() -> Iterable[tuple[str, list[Counted]]]:
        yield "a1", [counted(1)]
        raise RuntimeError

    with Archive.at(tmp_path / "archive", create=True) as archive:
        archive.add(HARBOUR)
        with pytest.raises(RuntimeError):
            archive.keep(FIRST, torn())
        assert archive.figures(Ask(kind="sailor")) == []


def test_an_archive_of_steps_before_is_brought_up_to_date(tmp_path: Path) -> None:
    with Archive.at(tmp_path / "archive", create=True) as archive:
        archive.add(HARBOUR)
    with closing(sqlite3.connect(tmp_path / "archive" / DOCUMENTS)) as base:  # as it was in step 2
        for table in ("figure_country", "figure", "reading", "feed", "meaning", "removed"):
            base.execute(f"DROP TABLE {table}")
        base.execute("DROP INDEX passage_document")
        base.execute("PRAGMA user_version = 2")
    with Archive.at(tmp_path / "archive") as archive:
        archive.keep(FIRST, [("a1", [counted(1)])])
        assert values(archive.figures(Ask(kind="sailor"))) == [1]


def test_a_held_figure_shows_its_sentence() -> None:
    document = Stored("x", "  Words. Two sailors died.  \n", published=date(2031, 1, 1))
    figure = Figure("f1", (Span(9, 12),), (2, None), sentence=Span(8, 29))
    held = Held(document, Counted(figure))
    assert (held.text, held.day) == ("Two sailors died.", date(2031, 1, 1))
