"""Passages of an article that stand in other outlets' archived texts."""

from __future__ import annotations

from collections.abc import Iterable
from urllib.parse import urlsplit

from sayso.find.runs import shared
from sayso.model import Document, Finding, Span, Stored

KIND = "syndicated_text"
_LEAST = 14  # words in a row outside quotation marks: two writers don't hit on them, a shared agency report has them
_SYLLABLES = 22  # the same in languages that write syllables apart
_NAMED = 3  # outlets named in the finding


def syndicated(document: Document, documents: Iterable[Stored]) -> tuple[Finding, ...]:
    """A finding that names the passages which stand word for word in archived texts of others, and where; or none.

    Quoted words don't count, nor texts of the same publisher or address. Who copied whom is not said: only that the
    passage is no independent report.
    """
    spans: list[Span] = []
    where: dict[str, None] = {}
    for other in documents:
        if _same_outlet(document, other) or other.text == document.text:
            continue
        found = list(shared(document.text, other.text, _SYLLABLES if document.language == "vi" else _LEAST))
        if found:
            spans.extend(found)
            where[_name(other)] = None
    if not spans:
        return ()
    merged = _merged(spans)
    names = list(where)
    more = f" and {len(names) - _NAMED} more" if len(names) > _NAMED else ""
    one = len(merged) == 1
    text = (
        f"{'A passage stands' if one else f'{len(merged)} passages stand'} word for word in archived texts of others "
        f"({', '.join(names[:_NAMED])}{more}): {'it is' if one else 'they are'} no independent report."
    )
    return (Finding(KIND, text, tuple(merged)),)


def _same_outlet(document: Document, other: Stored) -> bool:
    mine, theirs = _host(document.url), _host(other.url)
    if mine and mine == theirs:
        return True
    named, publisher = (document.publisher or "").casefold(), (other.publisher or "").casefold()
    return bool(publisher) and publisher != "unknown" and publisher in (named, mine)


def _host(url: str | None) -> str:
    host = urlsplit(url).hostname if url else None
    return (host or "").removeprefix("www.")


def _name(other: Stored) -> str:
    day = f", {other.published}" if other.published else ""
    known = other.publisher if other.publisher and other.publisher != "unknown" else None
    return f"{known or other.title or other.id}{day}"


def _merged(spans: Iterable[Span]) -> list[Span]:
    found: list[Span] = []
    for span in sorted(spans):
        if found and span.start <= found[-1].end:
            found[-1] = Span(found[-1].start, max(found[-1].end, span.end))
        else:
            found.append(span)
    return found
