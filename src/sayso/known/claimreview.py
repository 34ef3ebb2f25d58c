"""ClaimReview objects -> fact-checks. Text from outside: each field is bounded, and a bad row is one line."""

from __future__ import annotations

import hashlib
import html
import math
import re
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any, NamedTuple

from sayso.known.objects import Item, items
from sayso.known.rating import label_of
from sayso.model import FactCheck
from sayso.text.words import fold

Json = Any

MOST_CLAIM, MOST_TEXT, MOST_URL = 2_000, 400, 2_000  # characters that are kept
_TAG = re.compile(r"<[^<>]{0,300}>")
_HIDDEN = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufeff\ud800-\udfff]")
_DAY = re.compile(r"(\d{4})-(\d{2})-(\d{2})(?!\d)")
_ADDRESS = re.compile(r"https?://[^\s/<>\"]+[^\s<>\"]*", re.IGNORECASE)
_WORD = re.compile(r"\w+")


class Found(NamedTuple):
    """One row of a file: a fact-check, or in one line why it is none."""

    review: FactCheck | None
    problem: str | None = None


def read_reviews(data: bytes, name: str) -> Iterator[Found]:
    """All ClaimReviews in a file: JSON-LD (an object, a list, a graph, Data Commons' feed), JSON lines, or a web page.

    `name` is what the problems are called by. A row that cannot be read is reported in its place and the rest goes on.
    """
    for item in items(data, name):
        yield Found(None, item.problem) if item.value is None else _row(item)


def claim_key(claim: str) -> str:
    """What two wordings of a claim share that differ in case, blanks, accents of type and marks only."""
    return " ".join(fold(word) for word in _WORD.findall(claim))


def _row(item: Item) -> Found:
    review = item.value or {}
    try:
        return Found(_review(review))
    except ValueError as error:
        return Found(None, f"{item.place}: {error}")


def _review(review: Mapping[str, Json]) -> FactCheck:
    claim = _text(review.get("claimReviewed"), MOST_CLAIM)
    about = _first(review.get("itemReviewed"))
    if not claim:
        claim = _text(about.get("text"), MOST_CLAIM) or _text(about.get("name"), MOST_CLAIM)
    if not claim_key(claim):
        raise ValueError("a ClaimReview without claimReviewed")
    scale = _first(review.get("reviewRating"))
    rating = _text(scale.get("alternateName"), MOST_TEXT) or _text(scale.get("name"), MOST_TEXT)
    value, worst, best = (_number(scale.get(name)) for name in ("ratingValue", "worstRating", "bestRating"))
    rating = rating or _text(scale.get("ratingValue"), MOST_TEXT)
    if not rating:
        raise ValueError("a ClaimReview without a rating")
    publisher = _name(review.get("author")) or _name(review.get("publisher"))
    url = _address(review.get("url")) or _address(review.get("mainEntityOfPage"))
    return FactCheck(
        id=_id(url or publisher or "", claim),
        claim=claim,
        rating=_with_scale(rating, value, worst, best),
        label=label_of(rating, value, worst, best),
        publisher=publisher,
        url=url,
        published=_day(review.get("datePublished")),
        claimant=_name(about.get("author")),
        title=_text(review.get("headline"), MOST_TEXT) or _text(review.get("name"), MOST_TEXT) or None,
        language=_language(review.get("inLanguage")),
    )


def _id(source: str, claim: str) -> str:
    return hashlib.sha256(f"{source}\n{claim_key(claim)}".encode()).hexdigest()[:20]


def _first(value: Json) -> Mapping[str, Json]:
    """The first object of what may be one, a list of them, or nothing."""
    if isinstance(value, list):
        value = next((entry for entry in value if isinstance(entry, dict)), None)
    return value if isinstance(value, dict) else {}


def _text(value: Json, most: int) -> str:
    """A field as one line of text: whatever JSON-LD may write it as, without markup and hidden characters."""
    if isinstance(value, list):
        value = next((entry for entry in value if isinstance(entry, str | int | float | dict)), None)
    if isinstance(value, dict):
        value = value.get("@value")
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return ""
    plain = html.unescape(_TAG.sub(" ", str(value)[: 4 * most]))
    return " ".join(_HIDDEN.sub("", plain).split())[:most].rstrip()


def _name(value: Json) -> str | None:
    """The name of a person or organisation, given as an object or as text."""
    thing = _first(value)
    if thing:
        return _text(thing.get("name"), MOST_TEXT) or None
    return _text(value, MOST_TEXT) or None


def _number(value: Json) -> float | None:
    try:
        found = float(_text(value, 20))
    except ValueError:
        return None
    return found if math.isfinite(found) else None


def _address(value: Json) -> str | None:
    if isinstance(value, dict):
        value = value.get("@id") or value.get("url")
    found = _text(value, MOST_URL)
    return found if _ADDRESS.fullmatch(found) else None


def _day(value: Json) -> date | None:
    match = _DAY.match(_text(value, 40))
    try:
        return date(int(match[1]), int(match[2]), int(match[3])) if match else None
    except ValueError:
        return None


def _with_scale(rating: str, value: float | None, worst: float | None, best: float | None) -> str:
    """The rating in its publisher's words; a bare number with the scale that it stands on, without which it says nothing."""
    bare = value is not None and not any(map(str.isalpha, rating))
    if not bare or worst is None or best is None or worst == best or "/" in rating:
        return rating
    return f"{rating} (on a scale from {worst:g}, the worst, to {best:g}, the best)"


def _language(value: Json) -> str | None:
    thing = _first(value)
    code = _text(thing.get("alternateName") if thing else value, 20).lower()
    match = re.match(r"[a-z]{2,3}(?![a-z])", code)
    return match[0] if match else None
