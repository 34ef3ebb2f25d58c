"""Where the piece of a text begins and ends that holds a place."""

from __future__ import annotations

import re

from sayso.text.cuts import begin_of, end_of

TEXT = "One; two, then three; four"
CUT = re.compile(r";\s")


def test_between_two_cuts() -> None:
    at = TEXT.index("then")
    assert TEXT[begin_of(CUT, TEXT, at) : end_of(CUT, TEXT, at)] == "two, then three"


def test_where_nothing_cuts_it_goes_as_far_as_it_may() -> None:
    at = TEXT.index("then")
    assert begin_of(CUT, TEXT, at, at - 5) == at - 5
    assert end_of(CUT, TEXT, at, at + 6) == at + 6
    assert end_of(CUT, TEXT, TEXT.index("four"), 1_000) == len(TEXT)
    assert begin_of(CUT, TEXT, 2) == 0
