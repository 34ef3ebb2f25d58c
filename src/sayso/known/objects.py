"""The ClaimReview objects in a file, however it wraps them: bounded in size and depth, references resolved."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from itertools import islice
from typing import Any, NamedTuple

from sayso.errors import InputError

Json = Any

MOST_BYTES = 256 * 2**20  # of one file; Data Commons' whole feed is a fraction of it
MOST_DEPTH = 12  # objects within objects; a page's graph has 3 or 4
MOST_SCRIPTS = 200  # of a page
_OPENING = re.compile(rb"<script\b[^>]{0,500}?\btype\s*=\s*[\"']?application/ld\+json\b[^>]{0,500}>", re.IGNORECASE)
_CLOSING = re.compile(rb"</script", re.IGNORECASE)
_BEFORE = re.compile(r"\A(?:<!--|/\*\s{0,9}<!\[CDATA\[\s{0,9}\*/|//\s{0,9}<!\[CDATA\[|<!\[CDATA\[)")
_AFTER = re.compile(r"(?:-->|/\*\s{0,9}\]\]>\s{0,9}\*/|//\s{0,9}\]\]>|\]\]>)\Z")


class Item(NamedTuple):
    """A ClaimReview as it came with the place it stood in, or in one line why there is none."""

    place: str
    value: dict[str, Json] | None
    problem: str | None = None


def items(data: bytes, name: str) -> Iterator[Item]:
    """The ClaimReviews of a file in their order; InputError where it is too large or holds nothing of the kind."""
    if len(data) > MOST_BYTES:
        raise InputError(f"{name}: {len(data) / 2**20:.0f} MiB, more than the {MOST_BYTES >> 20} MiB that are read")
    texts = list(_texts(data, name))
    rows = _is_rows(name)
    found = 0
    for place, text in texts:
        value, problem = _parse(text)
        if problem:
            found += 1
            yield Item(place, None, f"{place}: {problem}")
            continue
        number = 0
        for number, review in enumerate(_reviews(value), 1):
            found += 1
            where = f"{place}: review {number}"
            if review is None:
                yield Item(where, None, f"{where}: objects within objects, more than {MOST_DEPTH} deep")
            else:
                yield Item(where, review)
        if rows and not number:
            found += 1
            yield Item(place, None, f"{place}: no ClaimReview in it")
    if not found:
        raise InputError(f"{name}: no ClaimReview in it")


def _is_rows(name: str) -> bool:
    """Whether a file holds a review a line."""
    return name.lower().split("?")[0].endswith(".jsonl")


def _texts(data: bytes, name: str) -> Iterator[tuple[str, str]]:
    """The pieces of JSON in a file: scripts of a page, lines, or all of it."""
    start = data[:4096].lstrip(b"\xef\xbb\xbf \t\r\n")
    if start.startswith(b"<"):
        for number, script in enumerate(islice(_scripts(data), MOST_SCRIPTS), 1):
            yield f"{name}: script {number}", script
        return
    text = _decode(data, name)
    if _is_rows(name):
        for number, line in enumerate(text.split("\n"), 1):
            if line.strip():
                yield f"{name}:{number}", line
        return
    yield name, text


def _scripts(data: bytes) -> Iterator[str]:
    """The JSON-LD of a page, without the comment marks that some put around it."""
    at = 0
    while (opening := _OPENING.search(data, at)) and (closing := _CLOSING.search(data, opening.end())):
        text = data[opening.end() : closing.start()].decode("utf-8", "replace")
        yield _AFTER.sub("", _BEFORE.sub("", text.strip()))
        at = closing.end()


def _decode(data: bytes, name: str) -> str:
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise InputError(f"{name}: this is no text in UTF-8 (byte {error.start})") from None


def _parse(text: str) -> tuple[Json, str | None]:
    try:
        return json.loads(text, strict=False), None  # pages have raw line ends in their strings
    except json.JSONDecodeError as error:
        return None, f"this is no JSON ({error.msg}, line {error.lineno}, column {error.colno})"
    except ValueError:
        return None, "this is no JSON (a number of thousands of digits)"
    except RecursionError:
        return None, "this is no JSON that can be read (nested too deep)"


def _reviews(value: Json) -> Iterator[dict[str, Json] | None]:
    """Every ClaimReview below `value` in order, the objects it refers to put in; None for one that is too deep."""
    named: dict[str, dict[str, Json]] = {}
    found: list[dict[str, Json] | None] = []
    stack: list[tuple[Json, int]] = [(value, 0)]
    while stack:
        here, depth = stack.pop()
        if isinstance(here, list):
            stack.extend((entry, depth) for entry in reversed(here) if isinstance(entry, dict | list))
        elif isinstance(here, dict):
            if isinstance(here.get("@id"), str) and len(here) > 1:
                named.setdefault(here["@id"], here)
            is_review = _is_review(here)
            if is_review:
                found.append(here if depth <= MOST_DEPTH else None)
            if depth <= MOST_DEPTH:
                stack.extend((entry, depth + 1) for entry in reversed(here.values()) if isinstance(entry, dict | list))
    for review in found:
        yield None if review is None else {key: _resolved(entry, named) for key, entry in review.items()}


def _resolved(value: Json, named: dict[str, dict[str, Json]]) -> Json:
    """An object for a bare reference to it, one step deep."""
    if isinstance(value, dict) and len(value) == 1 and isinstance(value.get("@id"), str):
        return named.get(value["@id"], value)
    if isinstance(value, list) and len(value) == 1:
        return _resolved(value[0], named)
    return value


def _is_review(value: dict[str, Json]) -> bool:
    kinds = value.get("@type")
    kinds = kinds if isinstance(kinds, list) else [kinds]
    return any(isinstance(kind, str) and re.split(r"[/:#]", kind)[-1] == "ClaimReview" for kind in kinds)
