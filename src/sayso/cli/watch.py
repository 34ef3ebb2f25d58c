"""`sayso archive watch`: what feeds and sitemaps name, fetched politely."""

from __future__ import annotations

import re
import time
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from pathlib import Path
from urllib.parse import urlsplit
from urllib.robotparser import RobotFileParser

from sayso.archive import Archive, Feed, Visit
from sayso.cli.ahead import by_today
from sayso.cli.fetching import bare, named, page
from sayso.errors import FetchError, InputError
from sayso.model import Stored
from sayso.read.feed import Entry, entries
from sayso.read.fetch import Validators, fetch, fetch_changed
from sayso.read.urls import is_url
from sayso.text.ahead import ahead

AGENT = "sayso"
_LISTS = 10  # lists of an index of sitemaps that are looked at: the newest
_TRIES = 3  # looks at which a page that cannot be fetched is tried
_SLOWEST = 30.0  # seconds between two requests that a site's robots.txt may ask for at most
_SECRET = re.compile(r"https?://[^/]*@", re.IGNORECASE)


@dataclass
class _Look:
    """How one look at a feed goes."""

    problem: str | None = None  # why the feed itself could not be read
    stored: int = 0
    failed: int = 0  # pages, and lists that the feed names


@dataclass
class Watch:
    """Goes through feeds once each time `once` is called; what fails is told to `problem`, and the rest goes on."""

    archive: Archive
    problem: Callable[[str], None]
    allow_private: bool = False
    timeout: float = 20.0
    pause: float = 1.0  # seconds between two requests to one host
    most: int = 50  # new pages of one feed in one go, the first that it lists
    every: float | None = None  # minutes to the next look, to be kept with the feed
    note: Callable[[str], None] = lambda _: None  # told what is nobody's fault
    today: date = field(default_factory=date.today)
    _rules: dict[str, RobotFileParser | str] = field(default_factory=dict)  # of sites; or why they are not to be had
    _asked: dict[str, float] = field(default_factory=dict)

    def once(self, sources: list[str]) -> int:
        """Look at every source; how many new documents were stored."""
        return sum(self._source(source) for source in sources)

    def _source(self, source: str) -> int:
        """A feed's address, a file that is a feed, or a file of such addresses, one a line."""
        if is_url(source):
            return self._noted(source, lambda look: self._feed(source, look))
        try:
            data = Path(source).read_bytes()
        except OSError as error:
            self.problem(f"{source}: cannot be read: {error.strerror}")
            return 0
        try:
            pages = [entry for entry in _told_apart(entries(data)) if not entry.is_list]
        except InputError as error:
            feeds = [line.strip() for line in data.decode("utf-8", "replace").splitlines()]
            feeds = [line for line in feeds if is_url(line)]
            if not feeds:
                self.problem(f"{source}: {error}, and it names no addresses")
            return sum(self._source(feed) for feed in feeds)
        return self._noted(source, lambda look: self._pages(pages, look))

    def _noted(self, source: str, look_at: Callable[[_Look], object]) -> int:
        """Look at a feed and keep with the archive how that went; how many documents were stored."""
        look, now = _Look(), datetime.now(UTC).replace(microsecond=0)
        look_at(look)
        url = source.encode("utf-8", "replace").decode()  # a file's name may hold what is no character
        if _SECRET.match(url):  # it is refused, and what it says is nobody's to keep
            return look.stored
        before = next((feed for feed in self.archive.feeds() if feed.url == url), Feed(url, now, looks=0))
        self.archive.note(
            Feed(
                url,
                looked=now,
                answered=before.answered if look.problem else now,
                problem=look.problem,
                new=look.stored,
                stored=before.stored + look.stored,
                failed=look.failed,
                looks=before.looks + 1,
                minutes=self.every,
            )
        )
        return look.stored

    def _feed(self, url: str, look: _Look, *, below: bool = False) -> None:
        known = self.archive.visit(url)
        try:
            self._wait(url)
            asked = Validators(known.etag, known.modified) if known else Validators()
            answer = fetch_changed(url, asked, allow_private=self.allow_private, timeout=self.timeout)
            if answer is None:
                return
            article, now = answer
            found = _told_apart(entries(article.data, url=article.url))
        except InputError as error:
            self.problem(named(url, error))
            if below:
                look.failed += 1
            else:
                look.problem = str(error)
            return
        whole = self._pages([entry for entry in found if not entry.is_list], look)
        for entry in _newest(found) if not below else ():
            self._feed(entry.url, look, below=True)
        if whole:  # else what is left is for next time, and the feed has to be read again for that
            self.archive.remember(Visit(url, now.etag, now.modified))

    def _pages(self, listed: list[Entry], look: _Look) -> bool:
        """Store the new pages; whether none is left for next time."""
        visits = [(entry, self.archive.visit(entry.url)) for entry in listed]
        due = [(entry, visit) for entry, visit in visits if visit is None or 0 < visit.failures < _TRIES]
        whole = len(due) <= self.most
        for entry, visit in due[: self.most]:
            failures = 0
            try:
                document = self._page(entry)
                if document is not None:
                    look.stored += self.archive.add([document]).stored
                look.failed += document is None
            except InputError as error:
                self.problem(str(error))
                look.failed += 1
                # What is no article will be none next time; what could not be fetched may be there then.
                failures = (visit.failures if visit else 0) + 1 if isinstance(error, FetchError) else 0
            whole = whole and not 0 < failures < _TRIES
            self.archive.remember(Visit(entry.url, failures=failures))
        return whole

    def _page(self, entry: Entry) -> Stored | None:
        rules = self._robots(entry.url)
        if isinstance(rules, str):
            raise FetchError(
                f"{entry.url}: not fetched, since the site's robots.txt is not to be had for the moment ({rules})"
            )
        if not rules.can_fetch(AGENT, entry.url):
            self.problem(f"{entry.url}: the site's robots.txt does not want it fetched")
            return None
        self._wait(entry.url)
        found = page(entry.url, allow_private=self.allow_private, timeout=self.timeout)
        found = by_today(found, self.today, self.note)
        listed = None if ahead(entry.published, self.today) else entry.published
        return replace(found, title=found.title or entry.title, published=found.published or listed)

    def _robots(self, url: str) -> RobotFileParser | str:
        """The site's rules, none where it has none; where it cannot tell them, why: nothing may be fetched then (RFC 9309)."""
        parts = urlsplit(url)
        site = f"{parts.scheme}://{parts.netloc}"
        if site not in self._rules:
            rules = RobotFileParser()
            try:
                self._wait(url)
                text = fetch(f"{site}/robots.txt", allow_private=self.allow_private, timeout=self.timeout).data
                rules.parse(text[:500_000].decode("utf-8", "replace").splitlines())
            except FetchError as error:
                if error.status is None or error.status >= 500:
                    self._rules[site] = str(error)
                    return str(error)
                rules.parse([])  # there is none
            self._rules[site] = rules
        return self._rules[site]

    def _wait(self, url: str) -> None:
        """Leave some time between two requests to one host."""
        host = urlsplit(url).netloc
        rules = self._rules.get(f"{urlsplit(url).scheme}://{host}")
        wanted = float(rules.crawl_delay(AGENT) or 0) if isinstance(rules, RobotFileParser) else 0.0
        due = self._asked.get(host, 0.0) + max(self.pause, min(wanted, _SLOWEST))
        time.sleep(max(0.0, due - time.monotonic()))
        self._asked[host] = time.monotonic()


def _told_apart(listed: list[Entry]) -> list[Entry]:
    """What a list names, each page once, to whichever places in it the list leads."""
    kept: dict[str, Entry] = {}
    for entry in listed:
        kept.setdefault(bare(entry.url), replace(entry, url=bare(entry.url)))
    return list(kept.values())


def _newest(listed: list[Entry]) -> list[Entry]:
    """The lists that a list names, the newest first, those without a date last; at most ten."""
    lists = [entry for entry in listed if entry.is_list]
    dated = sorted((e for e in lists if e.published), key=lambda e: str(e.published), reverse=True)
    return [*dated, *(e for e in lists if not e.published)][:_LISTS]
