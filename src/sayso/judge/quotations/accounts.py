"""Which accounts an article shows, and what a registry says of them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple
from urllib.parse import urlsplit

from sayso.judge.witness import Witness
from sayso.model import Account, Document, Paragraph, Reading, Span, Stored
from sayso.text.names import same_person

_SURE = 0.8
_HANDLE = re.compile(r"(?<![\w@.])@(\w[\w.]{1,40}\w)")
_NETWORKS = {
    "x.com": "X", "twitter.com": "X", "facebook.com": "Facebook", "instagram.com": "Instagram", "t.me": "Telegram",
    "bsky.app": "Bluesky", "tiktok.com": "TikTok", "threads.net": "Threads", "threads.com": "Threads",
    "youtube.com": "YouTube",
}  # fmt: skip
_NO_HANDLES = frozenset("i s p profile share watch hashtag search intent status home groups pages reel stories".split())


class Shown(NamedTuple):
    """An account that the article shows: in an embedded post, a link, or as @handle (then of any platform)."""

    platform: str | None
    handle: str
    author: str | None = None


def shown_in(document: Document) -> list[Shown]:
    """The accounts in embedded posts, links and text, each once, in that order."""
    return list(dict.fromkeys(_shown(document)))


def _shown(document: Document) -> Iterator[Shown]:
    for embed in document.embeds:
        address = of_url(embed.url) if embed.url else None
        handle = embed.handle or (address[1] if address else None)
        if handle:
            yield Shown(embed.platform, handle.casefold(), embed.author)
    for link in document.links:
        if found := of_url(link.url):
            yield Shown(found[0], found[1].casefold())
    for match in _HANDLE.finditer(document.text):
        yield Shown(None, match.group(1).casefold())


def of_url(url: str) -> tuple[str, str] | None:
    """Platform and handle of an address of a social network, else None."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return None
    platform = _NETWORKS.get((parts.hostname or "").removeprefix("www.").removeprefix("mobile.").removeprefix("m."))
    names = [part for part in parts.path.split("/") if part]
    if platform == "Bluesky" and names[:1] == ["profile"]:
        names = names[1:]
    if platform is None or not names:
        return None
    handle = names[0].removeprefix("@")
    return None if handle.casefold() in _NO_HANDLES else (platform, handle)


def owned_by(accounts: tuple[Account, ...], name: str) -> list[Account]:
    """The accounts whose owner goes by this name, by name or alias."""
    folded = name.casefold()
    return [
        account
        for account in accounts
        if same_person(account.owner, name) >= _SURE
        or any(alias.casefold() == folded or same_person(alias, name) >= _SURE for alias in account.aliases)
    ]


def entry(account: Account) -> Witness:
    """A registry's entry as a document to be shown as evidence."""
    text = account.line
    stored = Stored(
        id=f"account:{account.platform}:{account.handle}",
        text=text,
        url=account.source if account.source and "://" in account.source else None,
        title="Registry of accounts",
        publisher=account.source if account.source and "://" not in account.source else None,
    )
    document = Document(text=text, paragraphs=(Paragraph(Span(0, len(text))),))
    return Witness.of(stored, Reading(document), source=-1)
