"""What a ledger lists: the same figure in any wording, each with its sentence, and nothing else."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from sayso.archive import Archive, Ask, Filter
from sayso.archive.memory import Memory
from sayso.errors import ArchiveError, InputError
from sayso.ledger import index_figures, ledger, question, text_reader
from sayso.model import Bound, Measure, Modality, Reported, Stored

DISPATCHES = (
    Stored(
        "b1",
        "At least 40 Norwegian soldiers were killed in Ostwick, General Arne Holt said on Monday.\n"
        "The rebels hold 3 harbours.",
        title="Norwegian losses mount",
        publisher="Coast Herald",
        published=date(2031, 3, 4),
        language="en",
        url="https://herald.example/1",
    ),
    Stored(
        "b2",
        "Nach Angaben des Ministers sind etwa 60 norwegische Soldaten getötet worden.",
        publisher="Küstenblatt",
        published=date(2031, 3, 6),
        language="de",
    ),
    Stored(
        "b3",
        "Between 50 and 70 soldiers were killed near Ostwick.",
        title="Norwegian troops lose ground",
        publisher="The Wire",
        published=date(2031, 3, 5),
        language="en",
    ),
    Stored("b4", "About 25 Danish soldiers were killed in Ostwick.", published=date(2031, 3, 5), language="en"),
    Stored("b5", "Norway sold 12 million barrels of oil. Some 9,000 Norwegian villagers fled.", language="en"),
    Stored(
        "b6",
        "The minister denied that 500 Norwegian soldiers had been killed.",
        published=date(2031, 3, 7),
        language="en",
    ),
)


def listed(what: str, **rest: object) -> list[Reported]:
    return ledger(Archive(Memory(DISPATCHES)), what, **rest)  # type: ignore[arg-type]


def lows(found: list[Reported]) -> list[float]:
    return [item.figure.low for item in found]


def test_one_population_in_any_wording_by_day() -> None:
    found = listed("Norwegian soldiers", measures=[Measure.KILLED])
    assert lows(found) == [40, 50, 60, 500]
    first = found[0]
    assert first.evidence.text == DISPATCHES[0].text.splitlines()[0]
    assert first.evidence.holds(DISPATCHES[0])
    assert first.evidence.url == "https://herald.example/1"
    assert (first.figure.bound, first.named) == (Bound.AT_LEAST, True)
    assert "Holt" in (first.who or "")
    assert (found[1].figure.low, found[1].figure.high) == (50, 70)
    assert [item.modality for item in found] == [Modality.SAID, Modality.SAID, Modality.SAID, Modality.DENIED]


@pytest.mark.parametrize(
    ("what", "rest", "expected"),
    [
        ("troops of Norway", {}, [40, 50, 60, 500]),
        ("norwegische Truppen", {}, [40, 50, 60, 500]),
        ("Danish soldiers", {}, [25]),
        ("soldiers", {"measures": [Measure.KILLED]}, [25, 40, 50, 60, 500]),
        ("Norwegian soldiers", {"place": "Ostwick"}, [40, 50]),
        ("Norwegian soldiers", {"place": "Nowhere"}, []),
        ("Norwegian soldiers", {"where": Filter(until=date(2031, 3, 5))}, [40, 50]),
        ("Norwegian villagers", {}, [9000]),
        ("harbours", {}, [3]),
        ("whales", {}, []),
    ],
)
def test_what_is_listed(what: str, rest: dict[str, object], expected: list[float]) -> None:
    assert sorted(lows(listed(what, **rest))) == expected


TOLD = (
    ("en", "The death toll in Velm rose to 52."),
    ("de", "Die Zahl der Toten stieg auf 53."),
    ("ru", "Число погибших выросло до 54."),
    ("vi", "Số người chết tăng lên 55."),
    ("en", "At least 12 islanders were killed."),
    ("en", "Norway counts 14 dead."),
    ("en", "Some 30 sailors were wounded."),
    ("de", "Es gab 7 Verletzte."),
    ("en", "The number of injured stands at 61."),
    ("en", "Five miners are missing."),
    ("en", "The yard has 400 employees."),
)
DEAD, HURT = [12, 14, 52, 53, 54, 55], [7, 30, 61]


@pytest.mark.parametrize(
    ("what", "expected"),
    [
        *((what, DEAD) for what in ("deaths", "dead", "victims", "death toll", "people killed")),
        *((what, DEAD) for what in ("Tote", "Zahl der Toten", "погибшие", "người chết", "muertos")),
        *((what, HURT) for what in ("injured", "wounded", "Verletzte", "раненые", "người bị thương")),
        ("missing", [5]),
        ("dead and injured", sorted(DEAD + HURT)),
        ("deaths in Velm", [52]),
        ("Norwegian deaths", [14]),
        ("Norwegian soldiers", [14]),  # 14 whose country alone is told
        ("wounded sailors", [30]),
        ("dead seals", []),
        ("employees", [400]),
    ],
)
def test_a_fate_is_of_anybody(what: str, expected: list[float]) -> None:
    told = [Stored(f"t{at}", text, language=language) for at, (language, text) in enumerate(TOLD)]
    assert sorted(lows(ledger(Archive(Memory(told)), what))) == expected


def test_a_measure_that_is_asked_for_goes_before_the_fate() -> None:
    asked = question("deaths", measures=[Measure.MISSING], place=None, where=Filter())
    assert asked == Ask(None, frozenset(), frozenset({Measure.MISSING}))


@pytest.mark.parametrize("what", ["", "   ", "the of and", "!!!", "\x00\u202e"])
def test_nothing_that_could_be_counted(what: str) -> None:
    with pytest.raises(InputError, match="what is counted"):
        listed(what)


@pytest.mark.parametrize(
    "what", ["x" * 100_000, "word " * 20_000, "🚢 soldiers", "'; DROP TABLE figure; --", "\ud800 x"]
)
def test_hostile_questions(what: str) -> None:
    listed(what, place=what)


def test_a_question_taken_apart() -> None:
    asked = question("wounded South Korean sailors", measures=[], place="Kiel", where=Filter())
    assert asked == Ask("sailor", frozenset({"KR"}), frozenset(), "wounded", "Kiel")
    assert question("Koreans of the North", measures=[], place=None, where=Filter()).kind is not None


# text, title, and in which places its figures are
PLACED = [
    ("After 12 miners died in Velm, 40 miners were rescued in Ostwick.", "", {"Velm": [12], "Ostwick": [40]}),
    ("In Ostwick, 40 miners were rescued.", "", {"Ostwick": [40]}),
    ("Forty miners were rescued.", "Fire near Ostwick", {"Ostwick": [40]}),
    ("Forty miners were rescued.", "Fires in Velm, at Ostwick", {"Ostwick": [], "Velm": []}),
    ("40 miners were rescued in Velm.", "Fire near Ostwick", {"Ostwick": [], "Velm": [40]}),
    ("40 miners were rescued between Velm and Ostwick.", "", {"Velm": [40], "Ostwick": [40]}),
    ("40 miners were rescued.\nThe mayor lives in Ostwick.", "", {"Ostwick": []}),
    ("40 miners were rescued in Norway, 30 miners in Denmark.", "", {"Norway": [40], "Denmark": [30]}),
]


@pytest.mark.parametrize(("text", "title", "expected"), PLACED)
def test_a_figure_is_of_the_place_next_to_it(text: str, title: str, expected: dict[str, list[float]]) -> None:
    archive = Archive(Memory([Stored("p", text, title=title or None, language="en")]))
    assert {place: lows(ledger(archive, "miners", place=place)) for place in expected} == expected


@pytest.mark.parametrize(
    ("text", "title", "expected"),
    [
        ("Norway lost 40 soldiers, while Denmark lost 30 soldiers.", "", {"Norwegian": [40], "Danish": [30]}),
        (
            "In the fighting between Norway and Denmark some 40 soldiers were killed.",
            "",
            {"Norwegian": [], "Danish": []},
        ),
        ("Some 40 soldiers were killed.", "Norwegian losses mount", {"Norwegian": [40], "Danish": []}),
        ("Some 40 soldiers were killed.", "Denmark counts the dead after the battle with Norway", {"Norwegian": []}),
        (
            "Denmark's ministry said some 40 soldiers were killed.",
            "Norwegian losses mount",
            {"Norwegian": [40], "Danish": []},
        ),
    ],
)
def test_whose_soldiers_a_figure_counts(text: str, title: str, expected: dict[str, list[float]]) -> None:
    archive = Archive(Memory([Stored("p", text, title=title or None, language="en")]))
    assert {who: lows(ledger(archive, f"{who} soldiers")) for who in expected} == expected


def test_copies_are_one_source() -> None:
    copy = Stored("b7", DISPATCHES[0].text, publisher="Another", published=date(2031, 3, 5), language="en")
    found = ledger(Archive(Memory([*DISPATCHES, copy])), "Norwegian soldiers", measures=[Measure.KILLED])
    assert lows(found).count(40) == 2
    assert len({item.report for item in found}) == len(found) - 1


def test_a_figure_is_listed_once_a_document_as_its_body_says_it() -> None:
    title = "60 miners missing"
    text = f"{title}\nSixty miners are missing after the flood, and 60 miners are still missing, the owner said."
    found = ledger(Archive(Memory([Stored("m", text, title=title, language="en")])), "miners")
    assert [item.evidence.text for item in found] == [text.splitlines()[1]]


def test_a_folder_is_read_once_and_as_a_file_is(tmp_path: Path) -> None:
    folder = tmp_path / "archive"
    with Archive.at(folder, create=True) as archive:
        archive.add(DISPATCHES)
        told: list[int] = []
        first = ledger(archive, "Norwegian soldiers", progress=told.append)
        assert told == [len(DISPATCHES)]
        assert first == listed("Norwegian soldiers")
        assert index_figures(archive) == 0
        archive.add([Stored("b8", "Some 80 Norwegian soldiers were killed.", language="en")])
        assert ledger(archive, "Norwegian soldiers")[-1].figure.low == 80


def test_several_processes_read_the_same(tmp_path: Path) -> None:
    many = [Stored(f"n{n}", f"Some {n + 2} Norwegian soldiers were killed in Velm.", language="en") for n in range(110)]
    answers = []
    for workers in (1, 2):
        with Archive.at(tmp_path / f"archive{workers}", create=True) as archive:
            archive.add(many)
            told: list[int] = []
            assert index_figures(archive, progress=told.append, workers=workers) == 110
            assert told == [100, 110]
            answers.append(ledger(archive, "Norwegian soldiers"))
    assert answers[0] == answers[1]
    assert len(answers[0]) == 110


def test_what_cannot_be_kept_is_read_each_time(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise ArchiveError("the disk is full")

    folder = tmp_path / "archive"
    with Archive.at(folder, create=True) as archive:
        archive.add(DISPATCHES)
        monkeypatch.setattr(Archive, "keep", full)
        assert ledger(archive, "Norwegian soldiers") == listed("Norwegian soldiers")
        with pytest.raises(ArchiveError, match="disk"):
            index_figures(archive)


def test_the_reader_is_told_by_what_it_is_made_of() -> None:
    assert len(text_reader().version) == 16
    assert text_reader() == text_reader()
