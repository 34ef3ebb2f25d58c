"""Matching: what is found, that the order of adding does not show, and nothing breaks it."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sayso.embed import available
from sayso.known import FactChecks, Matcher, known
from sayso.known.query import asked
from sayso.known.words import WordIndex, likeness, runs
from sayso.model import Claim, FactCheck
from tests.known.sample import REVIEWS

DENSE = [False, pytest.param(True, marks=pytest.mark.skipif(not available(), reason="sayso[dense] is not installed"))]


@pytest.fixture(scope="module")
def facts(tmp_path_factory: pytest.TempPathFactory) -> FactChecks:
    held = FactChecks.at(tmp_path_factory.mktemp("known"), create=True)
    held.add(REVIEWS)
    return held


@pytest.mark.parametrize("dense", DENSE)
@pytest.mark.parametrize(
    ("claim", "first"),
    [
        ("The harbour bridge has cost 40 million euros", "k1"),
        ("wolf photographed on market square http://t.example/x — Ann (@ann_) May 3, 2024", "k2"),
        ("#LemonJuice cures flu!", "k3"),
        ("Fares of the ferry went up twice", "k4"),
    ],
)
def test_the_same_claim_is_found(facts: FactChecks, dense: bool, claim: str, first: str) -> None:
    best, *rest = Matcher(facts, dense=dense).match(claim)
    assert best.reviews[0].id == first
    assert best.sure
    assert [match.score for match in rest] == sorted((match.score for match in rest), reverse=True)
    assert all(0 < match.score <= best.score <= 1 for match in rest)


@pytest.mark.skipif(not available(), reason="sayso[dense] is not installed")
def test_vectors_find_other_words(facts: FactChecks) -> None:
    claim = "Pupils are to learn a board game in place of arithmetic"
    assert Matcher(facts, dense=True).match(claim)[0].reviews[0].id == "k6"


@pytest.mark.parametrize("dense", DENSE)
@pytest.mark.parametrize("claim", ["The volcano on the island has been quiet since spring.", "", " …! ", "\x00", "🙂"])
def test_nothing_sure_where_nothing_is_near(facts: FactChecks, dense: bool, claim: str) -> None:
    assert not any(match.sure for match in Matcher(facts, dense=dense).match(claim))


@pytest.mark.parametrize("dense", DENSE)
def test_another_number_is_never_sure(facts: FactChecks, dense: bool) -> None:
    matcher = Matcher(facts, dense=dense)
    (same, *_), (other, *_) = (matcher.match(f"The new harbour bridge cost {n} million euros.") for n in (40, 55))
    assert same.reviews == other.reviews
    assert (same.sure, other.sure) == (True, False)


VOSS = (
    FactCheck("v1", "Tara Voss said she will never tour again.", "False", claimant="Tara Voss", language="en"),
    FactCheck("v2", "Tara Voss gave her house to a shelter for cats.", "True", claimant="Tara Voss", language="en"),
)


@pytest.mark.parametrize("dense", DENSE)
@pytest.mark.parametrize("count", [1, 2])
@pytest.mark.parametrize(
    ("claim", "who", "sure"),
    [
        ("I will never tour again", "Tara Voss", True),
        ("Tara Voss will never go on tour again", None, True),
        ("Never again will I tour, said Tara Voss", "Voss", True),
        ("Being famous is the loneliest job in the world,", "Tara Voss", False),
        ("Fans should vote for Karl Harne in November", "Tara Voss", False),
        ("Tara Voss says being famous is lonely", None, False),
        ("Tara Voss", "Tara Voss", False),
    ],
)
def test_a_name_alone_is_no_match(
    tmp_path: Path, dense: bool, count: int, claim: str, who: str | None, sure: bool
) -> None:
    with FactChecks.at(tmp_path, create=True) as held:
        held.add([*VOSS[:count], *REVIEWS])
        assert Matcher(held, dense=dense).match(claim, who=who)[0].sure is sure


@pytest.mark.parametrize("dense", DENSE)
def test_who_makes_the_claim_never_makes_it_less_alike(tmp_path: Path, dense: bool) -> None:
    with FactChecks.at(tmp_path, create=True) as held:
        held.add([*VOSS, FactCheck("f1", "The ferry off Ostwick sank twice.", "False", claimant="Coast Guard")])
        matcher = Matcher(held, dense=dense)
        none, whole, part, other = (
            matcher.match("The ferry sank twice off Ostwick", who=who)[0].score
            for who in (None, "Coast Guard", "the Coast Guard of Ostwick", "Karl Harne")
        )
    assert whole >= none > other
    assert part >= none


def test_many_at_once_are_as_one_by_one(facts: FactChecks) -> None:
    matcher = Matcher(facts)
    claims = ["bridge cost", "", "wolf in the square", "bridge cost"]
    assert matcher.match_all([asked(c) for c in claims]) == [matcher.match(c) for c in claims]


def test_reviews_of_one_claim_stand_together(facts: FactChecks) -> None:
    best = Matcher(facts, dense=False).match("The new harbour bridge cost 40 million euros")[0]
    assert [review.publisher for review in best.reviews] == ["Bridge Watch", "Second Look"]
    assert best.score > 0.8


@pytest.mark.parametrize("dense", DENSE)
def test_the_order_of_adding_does_not_show(facts: FactChecks, tmp_path: Path, dense: bool) -> None:
    shuffled = list(REVIEWS)
    random.Random(7).shuffle(shuffled)
    with FactChecks.at(tmp_path, create=True) as other:
        for review in shuffled:
            other.add([review])
        for claim in ("bridge over the harbour", "the fares of the ferry", "lemon juice and a wolf"):
            assert Matcher(other, dense=dense).match(claim) == Matcher(facts, dense=dense).match(claim)


def test_claims_of_an_article_get_their_sure_matches(facts: FactChecks) -> None:
    claims = [
        Claim("c1", "The bridge in the harbour cost 40 million euros", ()),
        Claim("c2", "The council met on Monday", ()),
    ]
    found = known(claims, Matcher(facts), speakers={"c1": "A. Mayor"}, language="en")
    assert list(found) == ["c1"]
    assert [review.rating for review in found["c1"][0].reviews] == ["False", "Mostly false"]


def test_an_empty_store_has_no_match(tmp_path: Path) -> None:
    with FactChecks.at(tmp_path, create=True) as empty:
        assert Matcher(empty).match("anything") == []
        assert known([Claim("c1", "anything", ())], Matcher(empty)) == {}


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=300), st.none() | st.text(max_size=40))
def test_any_claim_can_be_asked_about(facts: FactChecks, claim: str, who: str | None) -> None:
    matches = Matcher(facts, dense=False).match(claim, who=who)
    assert all(0 < match.score <= 1 for match in matches)


@pytest.mark.parametrize("dense", DENSE)
@pytest.mark.parametrize(
    "claim", ["word " * 200_000, "w" * 1_000_000, "#" + "aB" * 500_000, "— x (@y) " * 100_000, "@" * 500_000]
)
def test_a_megabyte_can_be_asked_about(facts: FactChecks, dense: bool, claim: str) -> None:
    Matcher(facts, dense=dense).match(claim)


@pytest.mark.parametrize(
    ("text", "expected", "who"),
    [
        ("Taxes fall. https://t.co/abc", "Taxes fall.", None),
        ("Taxes fall #TaxCut2024 @FinanceMin", "Taxes fall Tax Cut 2024 Finance Min", None),
        ("#NASAImages of storms", "NASA Images of storms", None),
        ("Taxes fall pic.twitter.com/xyz — Jo Doe (@jo_doe) January 8, 2020", "Taxes fall", "Jo Doe"),
        ("Steuern sinken — Jo (@jo) 8. Januar 2020", "Steuern sinken", "Jo"),
        ("A plain sentence — with a dash, in 2020.", "A plain sentence — with a dash, in 2020.", None),
        ("https://t.co/abc", "https://t.co/abc", None),
    ],
)
def test_posts_are_cleaned(text: str, expected: str, who: str | None) -> None:
    assert asked(text) == (expected, who)


WORDS = st.lists(st.sampled_from("abcdef"), max_size=8)


@given(st.lists(WORDS, max_size=6), WORDS)
def test_word_scores_are_cosines(texts: list[list[str]], query: list[str]) -> None:
    scores = WordIndex(texts).scores(query)
    assert len(scores) == len(texts)
    assert all(0 <= score <= 1 + 1e-6 for score in scores)
    for text, score in zip(texts, scores, strict=True):
        assert (score > 0) == bool(set(text) & set(query))
        if text and sorted(text) == sorted(query):
            assert score == pytest.approx(1, abs=1e-6)


@given(st.text(max_size=60), st.text(max_size=60))
def test_likeness_is_even_handed(one: str, other: str) -> None:
    assert likeness(runs(one), runs(other)) == likeness(runs(other), runs(one)) <= 1 + 1e-9
    if runs(one):
        assert likeness(runs(one), runs(one)) == pytest.approx(1)


def test_different_claims_stay_apart(tmp_path: Path) -> None:
    with FactChecks.at(tmp_path, create=True) as held:
        held.add([FactCheck("a", "The toll was 40.", "False"), FactCheck("b", "The toll was 41.", "True")])
        assert len(Matcher(held, dense=False)) == 2
