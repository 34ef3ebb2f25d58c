"""What programs hand in: documents, rows, codes of languages, and what is none of these."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from sayso.archive import Archive, Filter
from sayso.errors import ArchiveError
from sayso.model import Stored
from sayso.read import from_text
from tests.archive.conftest import Make

DAM = "The soldiers were walking over the bridges of Ostwick."
HAND = "an archive is opened with Archive.at"


@pytest.mark.parametrize("code", ["en", "EN", "en-GB", "en_US", "eng", " en "])
def test_words_are_found_whatever_the_code_of_their_language(make: Make, code: str) -> None:
    archive = make([Stored("a", DAM, language=code)])
    assert [document.language for document in archive] == ["en"]
    assert [p.document.id for p in archive.search("soldier walked bridge")] == ["a"]
    for asked in ("en", code):
        assert [p.document.id for p in archive.search("soldier", where=Filter(languages=frozenset([asked])))] == ["a"]
    assert archive.search("soldier", where=Filter(languages=frozenset(["de"]))) == []


def test_an_archive_of_documents_at_hand() -> None:
    rows: list[Any] = [
        Stored("a", DAM, published=date(2031, 3, 4)),
        {"id": "b", "text": "The dam broke.", "published": "2031-03-05", "title": "Dam"},
        {"id": 7, "text": "The dam held.", "published": datetime(2031, 3, 6, 12, tzinfo=UTC)},
        {"text": "The dam was built anew."},
        from_text("The bridge over the Ost is closed, the town said."),
    ]
    archive = Archive.of(iter(rows))
    assert len(archive) == 5
    assert [p.document.id for p in archive.search("dam", where=Filter(since=date(2031, 3, 5)))] == ["b", "7"]
    assert archive.get("b") == Stored("b", "The dam broke.", title="Dam", published=date(2031, 3, 5))
    with pytest.raises(ArchiveError, match="it is only read"):
        archive.add([Stored("c", DAM)])


def test_one_page_is_one_document_whichever_way_somebody_came_to_it(tmp_path: Path) -> None:
    page = "https://paper.example.org/dam?id=7"
    addresses = [page, f"{page}&utm_source=mail", f"{page}&fbclid=x&gclid=y"]
    given: list[Any] = [{"text": DAM, "url": url} for url in addresses]
    given += [Stored("", DAM, url=url) for url in addresses]
    given += [replace(from_text(DAM), url=url) for url in addresses]
    with Archive.at(tmp_path / "archive", create=True) as archive:
        assert (archive.add(given).stored, archive.add(given).known) == (1, 9)
        assert [document.url for document in archive] == [page]
        assert archive.add([{"text": DAM, "url": "https://paper.example.org/dam?id=8"}]).stored == 1  # another page
        assert len(archive.remove([addresses[1]])) == 1


def test_rows_can_be_added(tmp_path: Path) -> None:
    with Archive.at(tmp_path / "archive", create=True) as archive:
        added = archive.add([{"id": "a", "text": DAM}, {"text": "The dam held."}])
        assert (added.stored, len(archive)) == (2, 2)
        assert archive.add([Stored("", "The dam held.")]).known == 1  # named by its text, as a row is


@pytest.mark.parametrize(
    ("given", "problem"),
    [
        (Stored("b", DAM, published="2031-03-04"), "document 2: `published` is no datetime.date: '2031-03-04'"),  # type: ignore[arg-type]
        (Stored(5, DAM), "document 2: `id` is no string: '5'"),  # type: ignore[arg-type]
        (Stored("b", DAM.encode()), "document 2: `text` is no string"),  # type: ignore[arg-type]
        (Stored("b", DAM, title=3), "document 2: `title` is no string"),  # type: ignore[arg-type]
        ({"id": "b"}, "document 2: there is no text in `text`"),
        ({"text": DAM, "published": "March"}, "document 2: `published` is no date like 2024-12-31: 'March'"),
        (DAM, "document 2: this is a str; a Stored, a Document or a row is wanted"),
        (None, "document 2: this is a NoneType"),
    ],
)
def test_what_is_no_document_is_one_line(tmp_path: Path, given: Any, problem: str) -> None:
    with Archive.at(tmp_path / "archive", create=True) as archive:
        for work in (archive.add, Archive.of):
            with pytest.raises(ArchiveError) as caught:
                work([Stored("a", DAM), given])
            assert str(caught.value).startswith(problem)
        archive.add([Stored("a", DAM)])  # nothing is left locked
        assert len(archive) == 1


@pytest.mark.parametrize("given", [Stored("a", DAM), {"text": DAM}, DAM, from_text(DAM)])
def test_one_document_is_no_list(tmp_path: Path, given: Any) -> None:
    with Archive.at(tmp_path / "archive", create=True) as archive:
        for work in (archive.add, Archive.of):
            with pytest.raises(TypeError, match=f"a list of documents is wanted, not a {type(given).__name__}"):
                work(given)


@pytest.mark.parametrize("given", ["reports.jsonl", Path("reports.jsonl"), [Stored("a", DAM)]])
def test_the_class_itself_opens_nothing(given: Any) -> None:
    with pytest.raises(TypeError, match=HAND):
        Archive(given)


@pytest.mark.parametrize("given", [None, 5, b"reports.jsonl", [{"text": DAM}]])
def test_what_is_no_path_is_said(given: Any) -> None:
    with pytest.raises(TypeError, match=r"the path of an archive is wanted, not a .*; Archive\.of takes documents"):
        Archive.at(given)


def test_an_empty_name_is_no_archive_of_this_folder() -> None:
    with pytest.raises(ArchiveError, match="no archive is named"):
        Archive.at("")


@pytest.mark.parametrize("name", ["since", "until"])
def test_a_day_as_text_is_said_at_once(name: str) -> None:
    """Compared with documents it would find nothing, or fail only where one has a date."""
    with pytest.raises(TypeError, match=f"{name}: a datetime.date is wanted, not '2031-03-04'"):
        Filter(**{name: "2031-03-04"})  # type: ignore[arg-type]
