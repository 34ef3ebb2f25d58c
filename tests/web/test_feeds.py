"""The page of feeds and their state."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from sayso.archive import Archive, Feed
from tests.web.conftest import Open

NOW = datetime.now(UTC).replace(microsecond=0)
WELL = Feed("https://a.example/feed", NOW, NOW, new=2, stored=1_234, looks=9, minutes=15)
ALONE = Feed("https://b.example/feed", NOW - timedelta(days=3), NOW - timedelta(days=3), minutes=15)
BROKEN = Feed("feeds/<script>.xml", NOW, None, problem="answered 500 <b>", minutes=15)
PARTLY = Feed("javascript://c.example/%0Aalert(1)", NOW, NOW, failed=3)


@pytest.fixture
def watched(tmp_path: Path) -> str:
    with Archive.at(tmp_path / "archive", create=True) as archive:
        for feed in (WELL, ALONE, BROKEN, PARTLY):
            archive.note(feed)
    return str(tmp_path / "archive")


def test_each_feed_says_how_it_stands(watched: str, idle: Callable[..., Open]) -> None:
    made = idle(archive=watched)
    page = made.client.get("/archive/feeds").text
    stood = {part.split("<p class=")[0]: part for part in page.split('<li class="sheet">')[1:]}
    [broken, partly, well, alone] = [
        next(part for head, part in stood.items() if name in head)
        for name in ("script", "c.example", "a.example", "b.example")
    ]
    assert "It answers." in well
    assert "1,234" in well
    assert "Nobody watches it" in alone
    assert "answered 500 &lt;b&gt;" in broken
    assert "never" in broken
    assert "but 3 of its pages" in partly
    assert "<script>.xml" not in page
    assert 'href="javascript' not in page
    assert "4 feeds" in made.client.get("/archive").text


def test_the_same_for_programs(watched: str, idle: Callable[..., Open]) -> None:
    rows = idle(archive=watched).client.get("/api/v1/archive/feeds").json()
    assert [row["url"] for row in rows] == sorted(feed.url for feed in (WELL, ALONE, BROKEN, PARTLY))
    [row] = [row for row in rows if row["url"] == WELL.url]
    assert (row["stored"], row["due"]) == (1_234, (NOW + timedelta(minutes=15)).isoformat())


def test_an_archive_without_feeds_says_how_to_get_some(desk: Open) -> None:
    assert "sayso archive watch" in desk.client.get("/archive/feeds").text
    assert desk.client.get("/api/v1/archive/feeds").json() == []
