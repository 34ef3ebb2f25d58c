"""Quotations found again: exactly, drifted, across the ends of passages, and not where others only sound alike."""

from __future__ import annotations

from datetime import date

import pytest

from sayso.archive import Change
from tests.archive.conftest import Make
from tests.archive.sample import stored

QUOTE = "We will not leave a single fisherman behind, whatever the sea may bring"
CARRIED = (
    stored("late", f"On Friday the minister repeated: “{QUOTE}”, and sat down.", published=date(2031, 5, 9)),
    stored("first", f'"{QUOTE.upper()}!" the minister wrote.', published=date(2031, 5, 2)),
    stored("drift", "“We won't leave a single fisherman behind,” she said.", published=date(2031, 5, 3)),
    stored("other", "Fishermen brought a single cod from the sea behind the pier.", published=date(2031, 5, 1)),
    stored("undated", f"{QUOTE}."),
)

# quotation, what stands in the archive, whether that is a sighting
PAIRS = [
    ("The dam is safe and it will hold", "the dam is safe, and it will hold", True),
    ("The dam is safe and it will hold", "The dam is safe and will hold", True),
    ("The dam is safe and it will hold", "The dam, he said, is safe and it will hold", True),
    ("The dam is safe and it will hold", "The dam may not hold, and nobody there is safe", False),
    ("The dam is safe and it will hold", "Officials said the dam will be rebuilt next year", False),
    ("We lost 1,200 containers that night", "We lost 1.200 containers that night", True),
    ("We lost 1,200 containers that night", "We lost 1,900 containers that night", True),  # drifted, and shown as such
    ("We lost 1,200 containers that night", "That night the harbour lost its crane", False),
    ("No child should go to bed hungry", "No child must ever go to bed hungry", True),
    ("No child should go to bed hungry", "Children went to bed early, hungry or no", False),
    ("It is what it is", "Well, it is what it is, she said", True),  # function words alone
    ("It is what it is", "What it will be is open", False),
    ("Ich werde nicht zurücktreten", "„Ich werde nicht zurücktreten“, sagte er", True),
]


def test_earliest_first_undated_last(make: Make) -> None:
    sightings = make(CARRIED).trace(QUOTE)
    assert [s.document.id for s in sightings] == ["first", "drift", "late", "undated"]
    assert [s.exact for s in sightings] == [True, False, True, True]


def test_sightings_are_verbatim(make: Make) -> None:
    for sighting in make(CARRIED).trace(QUOTE):
        assert sighting.text == sighting.span.of(sighting.document.text)
        assert " ".join(p.quoted for p in sighting.pieces if p.quoted).replace(",", "") == QUOTE.replace(",", "")
        if sighting.exact:
            assert sighting.text.casefold() == QUOTE.casefold()


def test_differences_are_aligned(make: Make) -> None:
    drift = next(s for s in make(CARRIED).trace(QUOTE) if s.document.id == "drift")
    assert drift.text == "We won't leave a single fisherman behind"
    assert [(p.change, p.quoted, p.found) for p in drift.pieces] == [
        (Change.SAME, "We", "We"),
        (Change.OTHER, "will not", "won't"),
        (Change.SAME, "leave a single fisherman behind", "leave a single fisherman behind"),
        (Change.MISSING, "whatever the sea may bring", ""),
    ]


@pytest.mark.parametrize(("quote", "text", "expected"), PAIRS)
def test_near_and_not_near(make: Make, quote: str, text: str, expected: bool) -> None:
    assert bool(make([stored("d", text)]).trace(quote)) == expected


def test_a_quotation_over_the_ends_of_passages(make: Make) -> None:
    quote = "the pilot saw three green lights over the northern reef and turned the ferry around at once"
    before = " ".join(f"Line {n} of the logbook is blank." for n in range(40))
    for shift in range(0, 12, 2):
        text = (
            before + " Yes." * shift + " He wrote that " + quote.replace(" and", ". And") + ". The rest is lost." * 30
        )
        assert [s.likeness for s in make([stored("d", text)]).trace(quote)] == [1.0]


def test_every_place_in_a_document(make: Make) -> None:
    text = "Stay calm, the buoy is lit. " + "Nothing else was heard for an hour. " * 60 + "Stay calm, the buoy is lit."
    assert [s.span.start for s in make([stored("d", text)]).trace("stay calm the buoy is lit")] == [0, len(text) - 27]


def test_at_most_so_many_the_likest(make: Make) -> None:
    assert [s.document.id for s in make(CARRIED).trace(QUOTE, limit=2)] == ["first", "late"]
