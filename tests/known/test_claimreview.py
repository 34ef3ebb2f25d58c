"""ClaimReview as it is met: every wrapping, every field in the shapes that JSON-LD allows, and hostile files."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sayso.errors import InputError
from sayso.known import read_reviews
from sayso.known.claimreview import MOST_CLAIM, MOST_TEXT
from sayso.known.objects import MOST_DEPTH
from sayso.model import FactCheck, Label

REVIEW: dict[str, Any] = {
    "@context": "https://schema.org",
    "@type": "ClaimReview",
    "url": "https://checks.example/1",
    "claimReviewed": "The bridge cost 40 million euros.",
    "datePublished": "2024-05-06T10:00:00Z",
    "inLanguage": "en-GB",
    "headline": "What did the bridge cost?",
    "author": {"@type": "Organization", "name": "Bridge Watch", "url": "https://checks.example"},
    "itemReviewed": {"@type": "Claim", "author": {"@type": "Person", "name": "A. Mayor"}},
    "reviewRating": {"@type": "Rating", "ratingValue": 1, "worstRating": 1, "bestRating": 5, "alternateName": "False"},
}


def read(value: object, name: str = "f.json") -> list[FactCheck]:
    data = value if isinstance(value, bytes) else json.dumps(value).encode()
    found = list(read_reviews(data, name))
    assert [row.problem for row in found] == [None] * len(found)
    return [row.review for row in found if row.review]


def with_(**fields: object) -> dict[str, Any]:
    return {**REVIEW, **fields}


def page(*scripts: str, kind: str = 'type="application/ld+json"') -> bytes:
    return (
        f"<!doctype html><html><head>{''.join(f'<script {kind}>{s}</script>' for s in scripts)}</head></html>".encode()
    )


TEXT = json.dumps(REVIEW)
FEED = {"@type": "DataFeed", "dataFeedElement": [{"@type": "DataFeedItem", "item": [REVIEW]}, {"item": REVIEW}, {}]}
GRAPH = {"@graph": [{"@id": "#us", "@type": "Organization", "name": "Bridge Watch"}, with_(author={"@id": "#us"})]}


def test_all_fields() -> None:
    (review,) = read(REVIEW)
    assert review == FactCheck(
        id=review.id,
        claim="The bridge cost 40 million euros.",
        rating="False",
        label=Label.REFUTED,
        publisher="Bridge Watch",
        url="https://checks.example/1",
        published=date(2024, 5, 6),
        claimant="A. Mayor",
        title="What did the bridge cost?",
        language="en",
    )


@pytest.mark.parametrize(
    ("data", "count"),
    [
        (TEXT.encode(), 1),
        (b"\xef\xbb\xbf" + TEXT.encode(), 1),
        (f"[{TEXT}, {TEXT}]".encode(), 2),
        (json.dumps(FEED).encode(), 2),
        (json.dumps(GRAPH).encode(), 1),
        (json.dumps({"@type": "NewsArticle", "review": REVIEW}).encode(), 1),
        (page(TEXT), 1),
        (page("{}", f"[{TEXT}]", TEXT), 2),
        (page(TEXT, kind="id=x TYPE = 'application/ld+json' class=y"), 1),
        (page(f"<!-- {TEXT} -->"), 1),
        (page(f"//<![CDATA[\n{TEXT}\n//]]>"), 1),
        (page(TEXT.replace("What did", "What\ndid")), 1),  # a raw line end in a string, as pages have them
    ],
)
def test_wrappings(data: bytes, count: int) -> None:
    reviews = read(data)
    assert len(reviews) == count
    assert {r.claim for r in reviews} == {REVIEW["claimReviewed"]}
    assert {r.publisher for r in reviews} == {"Bridge Watch"}


def test_lines() -> None:
    found = list(read_reviews(f"{TEXT}\n\n{{oops\n{TEXT}\n".encode(), "rows.jsonl"))
    assert [bool(row.review) for row in found] == [True, False, True]
    assert (found[1].problem or "").startswith("rows.jsonl:3: this is no JSON")


@pytest.mark.parametrize("line", ['{"foo": 1}', "[1, 2]", '{"@type": "Article"}', "7"])
def test_a_line_without_a_review_is_named(line: str) -> None:
    found = list(read_reviews(f"{TEXT}\n{line}\n".encode(), "rows.jsonl"))
    assert [row.problem for row in found] == [None, "rows.jsonl:2: no ClaimReview in it"]
    assert len(read([REVIEW, {"@type": "Article"}])) == 1  # what stands beside a review is no row of its own


@pytest.mark.parametrize(
    "kind", ["ClaimReview", "schema:ClaimReview", "http://schema.org/ClaimReview", ["Thing", "ClaimReview"]]
)
def test_types(kind: object) -> None:
    assert len(read(with_(**{"@type": kind}))) == 1


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"claimReviewed": "Tom &amp; Jerry <b>retire</b>\n soon\u202e"}, {"claim": "Tom & Jerry retire soon"}),
        ({"claimReviewed": ["One.", "Two."]}, {"claim": "One."}),
        ({"claimReviewed": {"@value": "One.", "@language": "en"}}, {"claim": "One."}),
        ({"claimReviewed": None, "itemReviewed": {"text": "From there."}}, {"claim": "From there.", "claimant": None}),
        ({"claimReviewed": "x" * 9_000}, {"claim": "x" * MOST_CLAIM}),
        ({"headline": "y" * 9_000}, {"title": "y" * MOST_TEXT}),
        ({"headline": None, "name": "N"}, {"title": "N"}),
        ({"author": "Plain Name"}, {"publisher": "Plain Name"}),
        ({"author": [{"name": "First"}, {"name": "Second"}]}, {"publisher": "First"}),
        ({"author": None, "publisher": {"name": "P"}}, {"publisher": "P"}),
        ({"author": 7.5, "publisher": []}, {"publisher": "7.5"}),
        ({"url": "javascript:alert(1)"}, {"url": None}),
        ({"url": None, "mainEntityOfPage": {"@id": "https://checks.example/2"}}, {"url": "https://checks.example/2"}),
        ({"datePublished": "6 May 2024"}, {"published": None}),
        ({"datePublished": "2024-13-45"}, {"published": None}),
        ({"datePublished": 20240506}, {"published": None}),
        ({"inLanguage": {"@type": "Language", "alternateName": "vi"}}, {"language": "vi"}),
        ({"inLanguage": "English"}, {"language": None}),
        ({"reviewRating": [{"alternateName": "Wahr"}]}, {"rating": "Wahr", "label": Label.SUPPORTED}),
        (
            {"reviewRating": {"ratingValue": "4", "worstRating": "1", "bestRating": "5"}},
            {"label": Label.CONFLICTING, "rating": "4 (on a scale from 1, the worst, to 5, the best)"},
        ),
        ({"reviewRating": {"ratingValue": "4"}}, {"label": None, "rating": "4"}),
        ({"reviewRating": {"ratingValue": "nan", "worstRating": 1, "bestRating": 5}}, {"rating": "nan", "label": None}),
    ],
)  # fmt: skip
def test_fields(fields: dict[str, object], expected: dict[str, object]) -> None:
    (review,) = read(with_(**fields))
    assert {name: getattr(review, name) for name in expected} == expected


@pytest.mark.parametrize(
    ("fields", "problem"),
    [
        ({"claimReviewed": None}, "f.json: review 1: a ClaimReview without claimReviewed"),
        ({"claimReviewed": "…!"}, "f.json: review 1: a ClaimReview without claimReviewed"),
        ({"claimReviewed": True}, "f.json: review 1: a ClaimReview without claimReviewed"),
        ({"reviewRating": None}, "f.json: review 1: a ClaimReview without a rating"),
        ({"reviewRating": "False"}, "f.json: review 1: a ClaimReview without a rating"),
    ],
)
def test_a_bad_row_is_one_line_and_the_rest_goes_on(fields: dict[str, object], problem: str) -> None:
    found = list(read_reviews(json.dumps([with_(**fields), REVIEW]).encode(), "f.json"))
    assert found[0].problem == problem
    assert found[1].review is not None


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        (b"", "no JSON"),
        (b"{", "no JSON"),
        (b"[" * 200_000, "nested too deep"),
        (b'{"@type":"ClaimReview","ratingValue":' + b"9" * 10_000 + b"}", "no JSON"),
        (page("{oops"), "f.json: script 1: this is no JSON"),
    ],
)
def test_broken_json_is_one_line(data: bytes, problem: str) -> None:
    (row,) = read_reviews(data, "f.json")
    assert row.review is None
    assert problem in (row.problem or "")
    assert "\n" not in (row.problem or "")


@pytest.mark.parametrize(
    "data", [b"{}", b"[]", b"null", b"<html></html>", b"\xff\xfe\x00", json.dumps({"@type": "Review"}).encode(), page()]
)
def test_a_file_without_any_says_so(data: bytes) -> None:
    with pytest.raises(InputError, match=r"f\.json: "):
        list(read_reviews(data, "f.json"))


def test_a_review_too_deep_is_named() -> None:
    value: object = REVIEW
    for _ in range(MOST_DEPTH + 1):
        value = {"x": value}
    (row,) = read_reviews(json.dumps([value]).encode(), "f.json")
    assert "deep" in (row.problem or "")


def test_references_in_a_circle_end() -> None:
    value = {
        "@graph": [{"@id": "#a", "author": {"@id": "#a"}}, with_(author={"@id": "#a"}, itemReviewed={"@id": "#b"})]
    }
    assert read(value)[0].publisher is None


@pytest.mark.parametrize(
    "data",
    [
        b"<" + b"<script type=application/ld+json>" * 30_000,
        b"<" + b"<script " * 100_000,
        page(TEXT.replace("The bridge", "<" * 300_000)),
        page(TEXT.replace("The bridge", "a" * 1_000_000)),
        page(" " * 1_000_000 + TEXT + " " * 1_000_000),
        page(*["{}"] * 20_000, TEXT),
    ],
)
def test_hostile_pages_are_read_in_linear_time(data: bytes) -> None:
    try:
        list(read_reviews(data, "f.html"))
    except InputError as error:
        assert "no ClaimReview" in str(error)  # noqa: PT017


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(st.sampled_from([*REVIEW, "@id", "name", "text"]), inner, max_size=6)
    ),
    max_leaves=20,
)


@settings(max_examples=150, deadline=None)
@given(st.dictionaries(st.sampled_from(list(REVIEW)), JSON))
def test_no_fields_break_the_reading(fields: dict[str, object]) -> None:
    data = json.dumps([{**with_(**fields), "@type": "ClaimReview"}, REVIEW]).encode()
    rows = list(read_reviews(data, "f.json"))
    assert len(rows) >= 2
    assert all((row.review is None) != (row.problem is None) for row in rows)
    for row in rows:
        if row.review is not None:
            assert row.review.claim.split()
            assert row.review.rating
            row.review.claim.encode()


@settings(max_examples=100, deadline=None)
@given(st.binary(max_size=200), st.sampled_from(["f.json", "f.jsonl", "f.html"]))
def test_no_bytes_break_the_reading(data: bytes, name: str) -> None:
    try:
        rows = list(read_reviews(data, name))
    except InputError as error:
        assert "\n" not in str(error)  # noqa: PT017
    else:
        assert all(row.problem for row in rows)


def test_the_same_claim_of_the_same_page_has_the_same_id() -> None:
    first, second, other = read(
        [
            REVIEW,
            with_(claimReviewed="the bridge cost “40 million” euros", headline=None),
            with_(url="https://checks.example/2"),
        ]
    )
    assert first.id == second.id != other.id
