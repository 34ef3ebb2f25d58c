"""Looking up what overlaps a span gives what looking at each would."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from sayso.model import Span
from sayso.text.overlaps import Overlaps

SPAN = st.tuples(st.integers(0, 1_500), st.integers(0, 700)).map(lambda pair: Span(pair[0], pair[0] + pair[1]))


@given(st.lists(SPAN, max_size=30), st.lists(SPAN, min_size=1, max_size=3))
def test_finds_what_a_look_at_each_would(spans: list[Span], asked: list[Span]) -> None:
    found = Overlaps((span, number) for number, span in enumerate(spans)).of(*asked)
    assert found == [n for n, span in enumerate(spans) if any(span.overlaps(other) for other in asked)]
