"""Passages found by meaning, alike in every backend: fused with words, kept for good, never mixed between encoders."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from datetime import date
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sayso.archive import Archive, Filter
from sayso.archive.meaning import PORTION
from sayso.archive.vectors import whole
from sayso.errors import ArchiveError
from sayso.model import Stored
from tests.archive.concepts import Concepts
from tests.archive.conftest import BACKENDS, database, filled
from tests.archive.sample import stored

LIBRARY = (
    stored("m1", "Two vessels ran aground near the quay.", publisher="Coast Herald", published=date(2031, 3, 2)),
    stored("m2", "The loaf costs more than last year.", publisher="Coast Herald", published=date(2031, 3, 3)),
    stored("m3", "Ein Schiff liegt im Hafen.", "de", publisher="Küstenblatt", published=date(2031, 3, 4)),
    stored("m4", "A gale kept every ship in the harbour.", published=date(2031, 3, 5)),
    stored("m5", "The warden retired."),
)
WITHOUT = "postgres without pgvector"
Make = Callable[[Sequence[Stored]], Archive]


def bytes_only(address: str) -> None:
    """Make the table of vectors as it is where the server has no pgvector."""
    import psycopg

    with psycopg.connect(address, autocommit=True) as base:
        base.execute(
            "DROP TABLE meaning; CREATE TABLE meaning (model TEXT NOT NULL, passage BIGINT NOT NULL, "
            "value BYTEA NOT NULL, PRIMARY KEY (model, passage))"
        )


def held(backend: str, documents: Sequence[Stored], where: Path) -> Archive:
    if backend != WITHOUT:
        return filled(backend, documents, where)
    address = database(where)
    with Archive.at(address, create=True) as archive:
        archive.add(documents)
    bytes_only(address)
    return Archive.at(address)


@pytest.fixture(params=(*BACKENDS, WITHOUT))
def make(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Make]:
    """Makes archives of one backend, without vectors."""
    if "postgres" in request.param:
        request.getfixturevalue("server")
    numbers = count()
    with ExitStack() as stack:
        yield lambda documents: stack.enter_context(held(request.param, documents, tmp_path / f"m{next(numbers)}"))


def found(archive: Archive, query: str, **rest: Any) -> list[str]:
    return [passage.document.id for passage in archive.search(query, **rest)]


def test_other_words_are_found(make: Make) -> None:
    archive, encoder = make(LIBRARY), Concepts()
    assert found(archive, "boat tempest") == []
    assert archive.embed(encoder) == archive.embedded(encoder) == len(LIBRARY)
    assert found(archive, "boat tempest") == []  # not asked for
    dense = archive.by_meaning(encoder)
    assert found(dense, "boat tempest")[:2] == ["m4", "m1"]
    assert found(dense, "boat tempest", limit=1) == ["m4"]
    assert found(dense, "keeper", limit=0) == []
    assert found(dense, "the of and") == []  # no word that means anything


def test_words_and_meaning_count_both(make: Make) -> None:
    archive, encoder = make(LIBRARY), Concepts()
    archive.embed(encoder)
    dense = archive.by_meaning(encoder)
    both = dense.search("A gale kept every ship")
    assert both[0].document.id == "m4"
    assert both[0].score == round(2 / 61, 6)  # first in both rankings
    assert [p.score for p in both] == sorted((p.score for p in both), reverse=True)
    assert all(p.text == p.span.of(p.document.text) for p in both)


def test_questions_in_a_language_that_it_does_not_know_are_left_to_words(make: Make) -> None:
    archive, encoder = make(LIBRARY), Concepts(languages=frozenset({"en"}))
    archive.embed(encoder)
    dense = archive.by_meaning(encoder)
    assert found(dense, "a boat and a tempest")[:2] == ["m4", "m1"]
    assert found(dense, "das Schiff und der tempest") == ["m3"]


@pytest.mark.parametrize(
    ("where", "expected"),
    [
        (Filter(until=date(2031, 3, 4)), {"m1", "m2", "m3"}),
        (Filter(since=date(2031, 3, 3), until=date(2031, 3, 4)), {"m2", "m3"}),
        (Filter(publishers=frozenset(["Coast Herald"])), {"m1", "m2"}),
        (Filter(languages=frozenset(["de"])), {"m3"}),
        (Filter(languages=frozenset(["vi"])), set[str]()),
    ],
)
def test_filters_hold_for_both_rankings(make: Make, where: Filter, expected: set[str]) -> None:
    archive, encoder = make(LIBRARY), Concepts()
    archive.embed(encoder)
    dense = archive.by_meaning(encoder)
    assert set(found(dense, "boat loaf ship", where=where)) == expected
    assert set(found(dense.within(where), "boat loaf ship")) == expected
    assert set(found(archive.within(where).by_meaning(encoder), "boat loaf ship")) == expected
    assert len(found(dense, "boat loaf ship")) == len(LIBRARY)  # and with none, all again


def test_vectors_of_different_encoders_never_meet(make: Make) -> None:
    archive, one, other = make(LIBRARY), Concepts("one"), Concepts("other")
    archive.embed(one)
    assert archive.embedded(other) == 0
    assert found(archive.by_meaning(other), "boat tempest") == []
    assert archive.embed(other) == len(LIBRARY)
    assert archive.embed(one) == archive.embed(other) == 0
    assert found(archive.by_meaning(other), "boat tempest") == found(archive.by_meaning(one), "boat tempest") != []


def test_what_was_reported_is_not_made_again(make: Make) -> None:
    documents = [stored(f"k{n:03}", f"The keeper wrote entry {n}.") for n in range(3 * PORTION + 10)]
    archive, reports = make(documents), list[int]()
    with pytest.raises(KeyboardInterrupt):
        archive.embed(Concepts(fails=2 * PORTION), progress=reports.append)
    assert reports == [PORTION, 2 * PORTION]
    assert archive.embedded(Concepts()) == 2 * PORTION
    rest = Concepts()
    assert archive.embed(rest, progress=reports.append) == rest.seen == PORTION + 10
    assert reports[2:] == [PORTION, PORTION + 10]
    assert len(found(archive.by_meaning(rest), "warden", limit=1000)) == 24  # no more than that by meaning alone


def test_equal_passages_come_by_id(make: Make) -> None:
    archive, encoder = make([stored(f"c{n:02}", "The ship left.") for n in range(90)][::-1]), Concepts()
    archive.embed(encoder)
    assert found(archive.by_meaning(encoder), "vessel", limit=7) == [f"c{n:02}" for n in range(7)]


@pytest.mark.parametrize("backend", ["embedded", "postgres", WITHOUT])
def test_documents_that_come_later(backend: str, request: pytest.FixtureRequest, tmp_path: Path) -> None:
    if backend != "embedded":
        request.getfixturevalue("server")
    encoder = Concepts()
    with held(backend, LIBRARY[:2], tmp_path / "a") as archive:
        dense = archive.by_meaning(encoder)
        archive.embed(encoder)
        assert found(dense, "boat") == ["m1", "m2"]
        archive.add(LIBRARY[2:])
        assert found(dense, "warden") == ["m1", "m5", "m2"]  # by its words, as high as the nearest that has a vector
        assert found(dense, "keeper") == ["m1", "m2"]
        assert archive.embed(encoder) == 3
        assert found(dense, "keeper")[0] == "m5"


@pytest.mark.parametrize("backend", ["embedded", "postgres", WITHOUT])
def test_two_at_once_make_each_vector_once(backend: str, request: pytest.FixtureRequest, tmp_path: Path) -> None:
    if backend != "embedded":
        request.getfixturevalue("server")
    documents = [stored(f"k{n:03}", f"The keeper wrote entry {n}.") for n in range(5 * PORTION)]
    with held(backend, documents, tmp_path / "a") as first, ThreadPoolExecutor(2) as pool:
        place = first._backend._folder if backend == "embedded" else None  # type: ignore[attr-defined]
        with Archive.at(place) if place else again(first) as second:
            made = sum(pool.map(lambda archive: archive.embed(Concepts()), (first, second)))
        assert made == first.embedded(Concepts()) == 5 * PORTION
        assert len(found(first.by_meaning(Concepts()), "warden entry", limit=1000)) == 5 * PORTION


def again(archive: Archive) -> Archive:
    """Another connection to the same database."""
    info = archive._backend._connection.info  # type: ignore[attr-defined]
    return Archive.at(f"postgresql://{info.user}@/{info.dbname}?host={info.host}&options={_quoted(info.options)}")


def _quoted(options: str) -> str:
    return options.replace("=", "%3D").replace(" ", "%20")


texts = st.lists(st.sampled_from("boat ship loaf rye gale storm port keeper one two".split()), min_size=1, max_size=6)


@settings(max_examples=10, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data(), library=st.lists(texts, min_size=1, max_size=12), query=texts)
def test_every_backend_gives_the_same(
    server: str,
    tmp_path_factory: pytest.TempPathFactory,
    data: st.DataObject,
    library: list[list[str]],
    query: list[str],
) -> None:
    documents = [stored(f"d{n:02}", " ".join(words)) for n, words in enumerate(library)]
    where, encoder, answers = tmp_path_factory.mktemp("same"), Concepts(), []
    for number, backend in enumerate((*BACKENDS, WITHOUT)):
        shuffled = data.draw(st.permutations(documents))
        with held(backend, shuffled, where / f"a{number}") as archive:
            archive.embed(encoder)
            near = archive._backend.near(
                "concepts/1", whole(encoder.question(" ".join(query))), limit=3, where=Filter()
            )
            answers.append((list(archive.by_meaning(encoder).search(" ".join(query), limit=3)), near))
    assert all(answer == answers[0] for answer in answers)


def test_it_has_to_be_there_where_it_is_asked_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    place = tmp_path / "archive"
    with Archive.at(place, create=True) as archive:
        archive.add(LIBRARY)
        assert archive.remark is None
    with pytest.raises(ArchiveError, match="no passage of this archive has a vector"):
        Archive.at(place, dense=True)
    monkeypatch.setattr("sayso.embed.available", lambda: False)
    with pytest.raises(ArchiveError, match="needs an encoder"):
        Archive.at(place, dense=True)
    with Archive.at(place) as archive:
        archive.embed(Concepts())
    with Archive.at(place) as archive:
        assert "by words alone" in str(archive.remark)
    with Archive.at(place, dense=False) as archive:
        assert archive.remark is None
