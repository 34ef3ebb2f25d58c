"""`sayso archive watch` against a real server on the loopback address."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from datetime import date, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from sayso.archive import Archive
from sayso.cli.main import main
from sayso.cli.watch import Watch

PAGE = "<html><head><title>{0}</title></head><body><article><h1>{0}</h1><p>{1}</p></article></body></html>"
BODY = "The ferry to the islands ran again on Monday after the engine had been repaired, its captain said. " * 4


class _Site(BaseHTTPRequestHandler):
    """A paper with a feed that can be asked whether it changed, and a page that robots may not fetch."""

    def do_GET(self) -> None:
        server: Site = self.server  # type: ignore[assignment]
        server.asked.append(self.path)
        if self.path == "/feed":
            tag = f'"{len(server.pages)}"'
            if self.headers.get("If-None-Match") == tag:
                return self._send(304, "")
            items = "".join(f"<item><link>{server.url(name)}</link></item>" for name in server.pages)
            return self._send(200, f"<rss><channel>{items}</channel></rss>", ETag=tag)
        if self.path == "/robots.txt":
            return self._send(server.rules, "User-agent: *\nDisallow: /private\n")
        if self.path in server.moved:
            return self._send(302, "", Location=server.moved[self.path])
        listed = {page.partition("#")[0] for page in (*server.pages, *server.moved.values())}
        if self.path in listed and self.path not in server.broken:
            return self._send(200, PAGE.format(f"Ferry {self.path[1:]}", f"{BODY} It was trip {self.path[1:]}."))
        return self._send(500 if self.path in server.broken else 404, "no")

    def _send(self, status: int, text: str, **headers: str) -> None:
        self.send_response(status)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(text.encode())))
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(text.encode())

    def log_message(self, *args: object) -> None:
        """Say nothing."""


class Site(ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Site)
        self.asked: list[str] = []
        self.pages = ["/one", "/two", "/private/three"]
        self.broken: set[str] = set()
        self.moved: dict[str, str] = {}
        self.rules = 200  # what robots.txt is answered with

    def url(self, path: str) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}{path}"

    def since(self) -> list[str]:
        """What was asked for since this was called last."""
        asked, self.asked = self.asked, []
        return asked


@pytest.fixture
def site() -> Iterator[Site]:
    server = Site()
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
    thread.start()
    yield server
    server.shutdown()
    server.server_close()


def look(folder: Path, source: str, *, most: int = 50) -> tuple[int, list[str]]:
    problems: list[str] = []
    with Archive.at(folder, create=True) as archive:
        return Watch(archive, problems.append, allow_private=True, pause=0.0, most=most).once([source]), problems


def test_each_page_once_and_the_feed_only_if_it_changed(site: Site, tmp_path: Path) -> None:
    folder, feed = tmp_path / "archive", site.url("/feed")
    assert look(folder, feed) == (2, [f"{site.url('/private/three')}: the site's robots.txt does not want it fetched"])
    assert site.since() == ["/feed", "/robots.txt", "/one", "/two"]
    assert look(folder, feed) == (0, [])
    assert site.since() == ["/feed"]
    site.pages.insert(0, "/four")
    assert look(folder, feed) == (1, [])
    assert site.since() == ["/feed", "/robots.txt", "/four"]
    with Archive.at(folder) as archive:
        assert {document.url for document in archive} == {site.url(f"/{name}") for name in ("one", "two", "four")}


def test_a_page_that_fails_is_tried_again_and_given_up(site: Site, tmp_path: Path) -> None:
    folder, feed = tmp_path / "archive", site.url("/feed")
    site.pages, site.broken = ["/one", "/two"], {"/one"}
    assert look(folder, feed)[0] == 1
    assert look(folder, feed) == (0, [f"{site.url('/one')}: answered 500 Internal Server Error"])
    site.broken = set()
    assert look(folder, feed) == (1, [])
    site.pages, site.broken = ["/five"], {"/five"}
    assert [len(look(folder, feed)[1]) for _ in range(4)] == [1, 1, 1, 0]


def test_a_site_that_cannot_tell_its_rules_is_left_alone_for_the_moment(site: Site, tmp_path: Path) -> None:
    folder, feed = tmp_path / "archive", site.url("/feed")
    site.pages, site.rules = ["/one", "/two"], 503
    stored, problems = look(folder, feed)
    assert (stored, len(problems)) == (0, 2)
    host = f"127.0.0.1:{site.server_address[1]}"
    assert problems[0].startswith(f"http://{host}/one: not fetched, since the site's robots.txt is not to be had")
    assert "answered 503" in problems[0]
    assert site.since() == ["/feed", "/robots.txt"]
    site.rules = 200
    assert look(folder, feed) == (2, [])


def test_a_site_without_rules_has_none_to_keep(site: Site, tmp_path: Path) -> None:
    site.rules = 404
    assert look(tmp_path / "archive", site.url("/feed")) == (3, [])


def test_a_page_is_one_whichever_way_somebody_came_to_it(site: Site, tmp_path: Path) -> None:
    site.pages = ["/one?utm_source=rss&utm_medium=feed", "/one?fbclid=x", "/one"]
    assert look(tmp_path / "archive", site.url("/feed")) == (1, [])
    with Archive.at(tmp_path / "archive") as archive:
        assert [document.url for document in archive] == [site.url("/one")]
        assert archive.named(site.url("/one?gclid=7")) == [document.id for document in archive]


@pytest.mark.parametrize(("today", "expected"), [(date(2031, 3, 5), None), (date(2032, 3, 6), date(2032, 3, 7))])
def test_a_day_to_come_is_no_day_of_a_page(site: Site, tmp_path: Path, today: date, expected: date | None) -> None:
    feed = tmp_path / "feed.xml"
    item = f"<item><link>{site.url('/one')}</link><pubDate>Sun, 07 Mar 2032 10:00:00 GMT</pubDate></item>"
    feed.write_text(f"<rss><channel>{item}</channel></rss>")
    with Archive.at(tmp_path / "archive", create=True) as archive:
        Watch(archive, pytest.fail, allow_private=True, pause=0.0, today=today).once([str(feed)])
        assert [document.published for document in archive] == [expected]


def test_a_page_is_one_whatever_place_in_it_is_meant(site: Site, tmp_path: Path) -> None:
    site.pages, site.moved = ["/one#part-2", "/one", "/two#top", "/three"], {"/three": "/four#end"}
    assert look(tmp_path / "archive", site.url("/feed")) == (3, [])
    assert [path for path in site.since() if path != "/robots.txt"] == ["/feed", "/one", "/two", "/three", "/four"]
    site.pages = ["/two", "/one#part-3"]
    assert look(tmp_path / "archive", site.url("/feed")) == (0, [])
    file = tmp_path / "feed.xml"
    file.write_text(f"<rss><channel><item><link>{site.url('/two#end')}</link></item></channel></rss>")
    assert look(tmp_path / "archive", str(file)) == (0, [])
    with Archive.at(tmp_path / "archive") as archive:
        assert {document.url for document in archive} == {site.url(path) for path in ("/one", "/two", "/four")}


def test_adding_an_address(site: Site, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    command = ["archive", "add", "--allow-private", "--archive", str(tmp_path / "archive")]
    secret = site.url("/one").replace("//", "//ada:hidden@")
    assert main([*command, site.url("/one#part-2"), site.url("/one"), site.url("/gone?page=7#x"), secret]) == 2
    out, err = capsys.readouterr()
    assert "1 new, 1 already there, 2 could not be added" in out
    gone, kept = err.splitlines()
    assert gone == f"sayso: {site.url('/gone?page=7')}: answered 404 Not Found"
    assert "hidden" not in kept
    with Archive.at(tmp_path / "archive") as archive:
        assert [document.url for document in archive] == [site.url("/one")]


def test_at_most_so_many_and_the_rest_next_time(site: Site, tmp_path: Path) -> None:
    site.pages = [f"/{n}" for n in range(5)]
    assert [look(tmp_path / "a", site.url("/feed"), most=2)[0] for _ in range(4)] == [2, 2, 1, 0]


def test_a_file_of_feeds_from_the_command_line(site: Site, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    site.pages = ["/one"]
    (tmp_path / "feeds.txt").write_text(f"# ours\n{site.url('/feed')}\n")
    command = ["archive", "watch", "--once", "--allow-private", "--archive", str(tmp_path / "archive")]
    assert main([*command, str(tmp_path / "feeds.txt")]) == 0
    assert capsys.readouterr() == ("1 new; the archive holds 1 documents\n", "")
    assert main([*command, str(tmp_path / "nowhere.txt"), site.url("/missing")]) == 2
    nowhere, missing = capsys.readouterr().err.splitlines()
    assert "nowhere.txt: cannot be read" in nowhere
    assert missing == f"sayso: {site.url('/missing')}: answered 404 Not Found"


def test_how_the_looks_went_is_kept(site: Site, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder, feed = tmp_path / "archive", site.url("/feed")
    look(folder, feed)
    look(folder, site.url("/nowhere"))
    site.pages, site.broken = ["/one", "/two", "/five", "/six"], {"/five"}
    look(folder, feed)
    look(folder, "http://me:secret@127.0.0.1/feed")
    where = ("--archive", str(folder))
    with Archive.at(folder) as archive:
        good, bad = archive.feeds()
    assert (good.url, good.new, good.stored, good.failed, good.looks) == (feed, 1, 3, 1, 2)
    assert good.answered == good.looked
    assert (good.problem, good.minutes, good.due) == (None, None, None)
    assert (bad.url, bad.new, bad.stored, bad.answered, bad.looks) == (site.url("/nowhere"), 0, 0, None, 1)
    assert bad.problem == "127.0.0.1: answered 404 Not Found"
    assert main(["archive", "feeds", *where]) == 0
    told = capsys.readouterr().out
    assert "1 new, 3 in all; 1 page could not be taken" in told
    assert "could not be read: 127.0.0.1: answered 404 Not Found (last read: never)" in told
    assert main(["archive", "feeds", *where, "--format", "json"]) == 0
    assert [row["stored"] for row in json.loads(capsys.readouterr().out)] == [3, 0]


def test_a_feed_that_answers_again_and_files_of_feeds(site: Site, tmp_path: Path) -> None:
    folder, file, problems = tmp_path / "archive", tmp_path / "feed.xml", list[str]()
    site.broken = {"/one"}
    file.write_text(f"<rss><channel><item><link>{site.url('/two')}</link></item></channel></rss>")
    with Archive.at(folder, create=True) as archive:
        watch = Watch(archive, problems.append, allow_private=True, pause=0.0, every=30)
        assert watch.once([str(file)]) == 1
        assert watch.once([site.url("/one")]) == 0  # answers 500
        site.broken = set()
        assert watch.once([site.url("/one")]) == 0  # is no feed
        kept = {feed.url: feed for feed in archive.feeds()}
    assert kept[str(file)].stored == 1
    assert (kept[site.url("/one")].problem, kept[site.url("/one")].looks) == ("this is no feed and no sitemap", 2)
    assert kept[str(file)].due == kept[str(file)].looked + timedelta(minutes=30)


@pytest.mark.parametrize("minutes", ["-1", "nan", "inf", "1e12"])
def test_a_time_that_no_clock_has_is_told_and_kept_nowhere(
    minutes: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    archive = tmp_path / "archive"
    assert main(["archive", "watch", "feed.xml", "--every", minutes, "--archive", str(archive)]) == 2
    assert "minutes from 0 to" in capsys.readouterr().err
    assert not archive.exists()
