"""Copies collapse into one source; reports of the same words do not."""

from __future__ import annotations

import itertools
import time
from dataclasses import replace
from itertools import combinations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from sayso.find import source_groups, syndicated
from sayso.find.runs import shared
from sayso.find.shared import shared as keys_shared
from tests.judge.bench import article, stored

AGENCY = (
    "The harbour of Velm was closed on Monday after a tanker loaded with palm oil struck the outer mole. "
    "Divers found a hole of two metres in the hull below the water line and pumped the oil into barges."
)


def groups(*texts: str) -> list[int]:
    found = source_groups([stored(f"d{n}", text) for n, text in enumerate(texts)])
    return [found[f"d{n}"] for n in range(len(texts))]


def test_a_copy_with_a_paragraph_of_its_own_is_one_source() -> None:
    first, second = groups(AGENCY, f"Our correspondent adds some colour of his own here.\n{AGENCY}\nMore tomorrow.")
    assert first == second


def test_a_lightly_edited_copy_is_one_source() -> None:
    first, second = groups(AGENCY, AGENCY.replace("on Monday", "yesterday").replace("pumped", "then pumped"))
    assert first == second


def test_own_words_are_two_sources() -> None:
    first, second = groups(
        AGENCY, "A palm-oil tanker hit the mole at Velm. Since Monday the port is shut; the hull leaks."
    )
    assert first != second


def test_the_same_quotation_is_no_copy() -> None:
    quote = "“The ship came in far too fast and did not answer any of our calls that evening at all,”"
    first, second = groups(
        f"{quote} the harbour master said.", f"At the port the master told our paper: {quote} and left."
    )
    assert first != second


def test_order_changes_no_grouping() -> None:
    texts = [stored("a", AGENCY), stored("b", "Something else altogether happened."), stored("c", AGENCY + " Again.")]
    forward, backward = source_groups(texts), source_groups(texts[::-1])
    assert forward["a"] == forward["c"] != forward["b"]
    assert backward["a"] == backward["c"] != backward["b"]


def test_passages_that_others_print_are_named() -> None:
    document = article(f"Harbour closed\nWe were there.\n{AGENCY}\nNobody was hurt.")
    (finding,) = syndicated(document, [stored("wire", AGENCY, published="2020-01-02"), stored("x", "Other news.")])
    assert finding.kind == "syndicated_text"
    assert "wire.example, 2020-01-02" in finding.text
    assert [span.of(document.text) for span in finding.spans] == [AGENCY.rstrip(".")]


def test_quotations_and_own_texts_are_not_syndicated() -> None:
    quote = "“" + AGENCY.replace(". ", "; ") + "”"
    document = article(f"Harbour closed\nThe master said: {quote}")
    assert syndicated(document, [stored("wire", f"He said: {quote}")]) == ()
    own = article(f"Harbour closed\n{AGENCY}")
    assert syndicated(own, [stored("same", own.text)]) == ()


@given(st.text(max_size=300), st.text(max_size=300))
def test_runs_stand_in_both_texts(one: str, other: str) -> None:
    for span in shared(one, other, 6):
        assert 0 <= span.start < span.end <= len(one)


def test_a_text_of_one_word_takes_no_long_time() -> None:
    start = time.perf_counter()
    list(shared("tata " * 20_000, "tata " * 20_000, 14))
    assert time.perf_counter() - start < 5


OWN = "Our reporter went to the quay and met two divers who had slept in their boat since the weekend. Rain fell. "


def test_a_reworded_passage_in_a_report_of_its_own_is_no_second_source() -> None:
    reworded = AGENCY.replace("loaded", "laden").replace("struck", "rammed").replace("pumped", "moved")
    first, second = groups(AGENCY, f"{OWN}{reworded} {OWN[::-1]}")
    assert first == second


def test_what_an_outlet_prints_below_all_its_articles_joins_none_of_many() -> None:
    footer = "Subscribe to the free morning letter of our newspaper and read each week what moves harbours and islands."
    other = "Write to the editors of this paper if you have found a mistake in a report or want to add something to it."
    own = [" ".join(f"Word{n}x{i} word{n}y{i} stood." for i in range(90)) for n in range(150)]
    texts = [
        replace(stored(f"d{n}", f"{text} {footer} {other}"), publisher="one.example") for n, text in enumerate(own)
    ]
    assert len(set(source_groups(texts).values())) == 150


def test_an_agency_report_in_many_outlets_is_one_source() -> None:
    texts = [stored(f"d{n}", f"{AGENCY} Reader {n} adds a word{n} here.") for n in range(150)]
    texts += [stored(f"o{n}", f"Nothing{n} of that{n} kind{n} was seen{n} by anybody{n} at all.") for n in range(20)]
    found = source_groups(texts)
    assert len({found[f"d{n}"] for n in range(150)}) == 1
    assert len({found[f"o{n}"] for n in range(20)}) == 20


def test_time_grows_with_the_number_of_documents() -> None:
    fresh = itertools.count()

    def spent(count: int) -> float:
        """The quickest of three, each on texts that no earlier one has left in a cache."""
        times = []
        for _ in range(3):
            texts = [
                stored(f"d{n}", " ".join(f"w{n * 7919 % 9973}a{i} is the part of it." for i in range(60)))
                for n in itertools.islice(fresh, count)
            ]
            begin = time.thread_time()
            source_groups(texts)
            times.append(time.thread_time() - begin)
        return min(times)

    spent(50)
    small = spent(150)
    assert spent(600) < 10 * small  # four times the documents: far from sixteen times the time


@given(st.lists(st.sets(st.integers(0, 12)), max_size=6))
def test_shared_keys_are_counted_as_by_hand(sets: list[set[int]]) -> None:
    found = keys_shared([np.array(sorted(one), np.int64) for one in sets])
    by_hand = {(a, b): (len(sets[a] & sets[b]),) * 2 for a, b in combinations(range(len(sets)), 2) if sets[a] & sets[b]}
    assert found == by_hand
