"""What the actions of `sayso archive` print for people."""

from __future__ import annotations

from collections.abc import Sequence

from sayso.archive import Feed, Stats
from sayso.model import Passage, Stored
from sayso.write.clean import line, shorten
from sayso.write.wording import size

_SHOWN = 400  # characters of a passage that a list shows
_NAMES = 10  # publishers and languages that `stats` lists


def passages(found: Sequence[Passage]) -> str:
    """Passages for people: where from, then the words."""
    if not found:
        return "nothing found\n"
    return "".join(f"{source(p.document)}\n    {shorten(p.text, _SHOWN)}\n\n" for p in found)


def feeds(found: Sequence[Feed]) -> str:
    """Feeds for people: when they were looked at, what came of it, what is wrong."""
    if not found:
        return "no feed was watched for this archive\n"
    return "".join(f"{line(feed.url)}\n    {feed_state(feed)}\n" for feed in found)


def feed_state(found: Feed) -> str:
    """How it stands with a feed, in one line."""
    parts = [f"looked at {found.looked:%Y-%m-%d %H:%M} UTC: {found.new:,} new, {found.stored:,} in all"]
    if found.failed:
        parts.append(f"{found.failed:,} page{'' if found.failed == 1 else 's'} could not be taken")
    if found.problem:
        since = f"{found.answered:%Y-%m-%d %H:%M} UTC" if found.answered else "never"
        parts.append(f"could not be read: {shorten(found.problem, _SHOWN)} (last read: {since})")
    if found.due:
        parts.append(f"next look {found.due:%Y-%m-%d %H:%M} UTC")
    return "; ".join(parts)


def counts(found: Stats) -> str:
    """Counts for people."""
    rows = [
        ("documents", f"{found.documents:,}"),
        ("passages", f"{found.passages:,}"),
        ("size", size(found.bytes)),
        ("from", str(found.earliest or "-")),
        ("to", str(found.latest or "-")),
        ("undated", f"{found.undated:,}"),
        ("languages", _names(found.languages)),
        ("publishers", _names(found.publishers)),
    ]
    return "".join(f"{name:<12}{value}\n" for name, value in rows)


def source(document: Stored) -> str:
    """A document for people, in one line."""
    day = document.published.isoformat() if document.published else "no date   "
    parts = [line(part) for part in (document.publisher, document.title) if part]
    return f"{day}  {' | '.join(parts) or line(document.url or document.id)} [{line(document.id)}]"


def entry(document: Stored) -> str:
    """A document in a list: its line, and where it came from."""
    address = f"    {line(document.url)}\n" if document.url else ""
    return f"{source(document)}\n{address}"


def _names(counted: Sequence[tuple[str, int]]) -> str:
    shown = ", ".join(f"{line(name) or '(none)'} {count:,}" for name, count in counted[:_NAMES])
    more = f", {len(counted) - _NAMES:,} more" if len(counted) > _NAMES else ""
    return (shown or "-") + more
