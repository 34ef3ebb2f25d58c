"""Posts of social networks: what their addresses tell, and credit lines ("— Name (@handle) December 23, 2024")."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import NamedTuple
from urllib.parse import urlsplit

from sayso.model import Embed, Link, Paragraph, ParagraphKind, Span

_MONTHS = "january february march april may june july august september october november december".split()
_NAMED = re.compile(r"\b(?:(\d{1,2})\.?\s+)?([A-Z][a-z]{2,8})\.?\s+(?:(\d{1,2}),?\s+)?(\d{4})\b")
_ISO = re.compile(r"\b(\d{4})-(\d{2})-(\d{2})\b")
# The line under a post as the networks' own embed code writes it: a dash, the name, the handle in brackets, the date.
_CREDIT = re.compile(
    r"[—–―-]{1,3}\s*(?P<author>[^()\n\r]{1,100}?)\s*\(@(?P<handle>[\w.-]{1,60}(?:@[\w.-]{1,80})?)\)\s*(?P<rest>[^\n\r]{0,200})$"
)
_CREDIT_LEAST = 8  # characters: "- A (@b)"


class Post(NamedTuple):
    """What the address of a post tells."""

    platform: str
    handle: str | None = None
    published: date | None = None


# (hosts, platform, path with the handle and the number of the post where the network puts them there)
_NETWORKS: tuple[tuple[str, str, str], ...] = (
    ("twitter.com x.com", "X", r"/(?P<handle>\w{1,20})/status(?:es)?/(?P<id>\d{5,20})"),
    ("instagram.com", "Instagram", r"/(?:(?P<handle>[\w.]{1,40})/)?(?:p|reel|tv)/[\w-]+"),
    ("tiktok.com", "TikTok", r"/@(?P<handle>[\w.]{1,40})/(?:video|photo)/\d+"),
    ("threads.net threads.com", "Threads", r"/@(?P<handle>[\w.]{1,40})/post/[\w-]+"),
    ("t.me telegram.me", "Telegram", r"/(?:s/)?(?P<handle>[A-Za-z]\w{2,40})/\d+"),
    ("truthsocial.com", "Truth Social", r"/(?:users/)?@(?P<handle>\w{1,40})/(?:posts/|statuses/)?(?P<id>\d{10,20})"),
    ("bsky.app", "Bluesky", r"/profile/(?P<handle>[\w.:-]{1,100})/post/\w+"),
    ("facebook.com", "Facebook", r"/(?P<handle>[\w.-]{1,80})/(?:posts|videos|photos)/[\w./-]+"),
    ("facebook.com", "Facebook", r"/(?:permalink|story|photo|watch|reel|video)\b"),
    ("vk.com", "VK", r"/wall-?\d+_\d+"),
    ("weibo.com", "Weibo", r"/\d+/\w+"),
    ("linkedin.com", "LinkedIn", r"/(?:feed/update|posts|embed)/"),
)
_NO_HANDLES = ("i", "share", "reel", "watch", "c", "s", "permalink.php")  # path parts that stand where a handle would
_NETWORKS_READ = tuple((frozenset(hosts.split()), name, re.compile(path)) for hosts, name, path in _NETWORKS)
_FEDIVERSE = re.compile(r"/(?:users/)?@?(?P<handle>\w{1,40})/(?:statuses/|posts/)?(?P<id>\d{10,20})(?:/embed)?/?$")
_X_EPOCH_MS = 1288834974657  # X counts from here: the upper bits of a post's number are milliseconds (Snowflake)


def post_of(url: str, *, fediverse: bool = False) -> Post | None:
    """What the address of a post tells, or None for an address that is no post's.

    `fediverse` says that the page marks it as a Mastodon post, whose addresses have no host in common.
    """
    try:
        parts = urlsplit(url)
        host = (parts.hostname or "").lower()
    except ValueError:
        return None
    for prefix in ("www.", "mobile.", "m."):
        host = host.removeprefix(prefix)
    for hosts, platform, path in _NETWORKS_READ:
        if host in hosts and (match := path.match(parts.path)):
            found = match.groupdict()
            handle = found.get("handle")
            if handle and (handle.lower() in _NO_HANDLES or handle.startswith("did:")):
                handle = None
            return Post(platform, handle, _moment(platform, found.get("id")))
    if fediverse and parts.scheme in ("http", "https") and (match := _FEDIVERSE.search(parts.path)):
        return Post("Mastodon", f"{match['handle']}@{host}", _moment("Mastodon", match["id"]))
    return None


def date_in(text: str) -> date | None:
    """The first full date in a credit line: "December 23, 2024", "23 Dec 2024" or "2024-12-23"."""
    try:
        if match := _ISO.search(text):
            return date(int(match[1]), int(match[2]), int(match[3]))
        for match in _NAMED.finditer(text):
            month = next((at for at, name in enumerate(_MONTHS, 1) if name.startswith(match[2].lower()[:4])), 0)
            day = match[3] or match[1]
            if month and day:
                return date(int(match[4]), month, int(day))
    except ValueError:
        return None
    return None


def credit_in(line: str) -> tuple[int, Embed] | None:
    """Where a credit line begins at the end of `line`, and whose post it says this is."""
    mark = line.find("(@")
    if mark < 0 or len(line) < _CREDIT_LEAST:
        return None
    mark = line.rfind("(@")
    start = max(line.rfind(dash, max(0, mark - 110), mark) for dash in "—–―-")
    # A name may hold a hyphen ("Jean-Pierre"): the dash of a credit line follows white space or begins the line.
    while start > 0 and not line[start - 1].isspace() and line[start - 1] not in "—–―-":
        start = max(line.rfind(dash, max(0, mark - 110), start) for dash in "—–―-")
    if start < 0:
        return None
    match = _CREDIT.match(line, start)
    if not match:
        return None
    while start and line[start - 1] in "—–―-":  # "-- Name"
        start -= 1
    handle = match["handle"]
    platform = "X" if "@" not in handle and "." not in handle else "Mastodon" if "@" in handle else "Bluesky"
    return start, Embed(platform, handle, match["author"].strip(" —–―-") or None, None, date_in(match["rest"]))


def mark_posts(text: str, paragraphs: tuple[Paragraph, ...]) -> tuple[tuple[Paragraph, ...], tuple[Embed, ...]]:
    """Mark the paragraphs that are posts by the credit line after them (on a line of its own or at their end)."""
    marked = list(paragraphs)
    embeds = []
    for at, paragraph in enumerate(paragraphs):
        line = paragraph.span.of(text)
        found = credit_in(line)
        if not found or paragraph.kind is ParagraphKind.TITLE:
            continue
        start, embed = found
        words: Span | None = Span(paragraph.span.start, paragraph.span.start + start).trim(text)
        if words is not None and not words.length:
            before = marked[at - 1] if at else None
            words = before.span if before and before.kind is ParagraphKind.BODY else None
            if words:
                marked[at - 1] = Paragraph(words, ParagraphKind.EMBED)
        if words is None or (start and embed.published is None):
            continue  # "... - somebody (@handle)" inside narration, without a date, is no embedded post
        marked[at] = Paragraph(paragraph.span, ParagraphKind.EMBED)
        embeds.append(Embed(embed.platform, embed.handle, embed.author, None, embed.published, words))
    return tuple(marked), tuple(embeds)


def located(embeds: tuple[Embed, ...], paragraphs: tuple[Paragraph, ...], links: tuple[Link, ...]) -> tuple[Embed, ...]:
    """The posts with their addresses: that of a link in the post's own paragraph or the credit line after it."""
    return tuple(
        embed if embed.url or not embed.span else replace(embed, url=_linked(embed.span, paragraphs, links))
        for embed in embeds
    )


def _linked(words: Span, paragraphs: tuple[Paragraph, ...], links: tuple[Link, ...]) -> str | None:
    at = bisect_right(paragraphs, words.start, key=lambda paragraph: paragraph.span.start)  # the one after it
    end = paragraphs[min(at, len(paragraphs) - 1)].span.end
    for link in links[bisect_left(links, words.start, key=lambda link: link.span.start) :]:
        if link.span.start >= end:
            break
        if post_of(link.url):
            return link.url
    return None


def _moment(platform: str, number: str | None) -> date | None:
    """The day a post was made (UTC), where the network writes the time into the post's number."""
    if not number:
        return None
    millis = (int(number) >> 22) + _X_EPOCH_MS if platform == "X" else int(number) >> 16
    try:
        day = datetime.fromtimestamp(millis / 1000, UTC).date()
    except (OverflowError, ValueError, OSError):
        return None
    # X numbered posts one by one before November 2010; such numbers all give the first day of the count.
    plausible = range(2011, 2100) if platform == "X" else range(2016, 2100)  # Mastodon began in 2016
    return day if day.year in plausible else None
