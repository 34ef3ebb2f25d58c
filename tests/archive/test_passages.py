"""Documents cut into passages: nothing lost, nothing twice, of a readable length."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import example, given
from hypothesis import strategies as st

from sayso.archive.passages import LONGEST, passages

paragraph = st.lists(st.sampled_from(["Word", "said.", "he", '"No!"', "3.5", "a\u00a0b", "(so)", "…"]), max_size=300)


@given(st.one_of(st.text(max_size=400), st.lists(paragraph.map(" ".join), max_size=6).map("\n\n".join)))
@example("a" * 5000)
@example("\r\n \u2028 x\x1c y\x85z\n")
@example("“ ” ‘ \u202e . . . ! ? \u200b")
def test_all_words_in_one_passage_each(text: str) -> None:
    spans = passages(text, "en")
    assert [word for span in spans for word in span.of(text).split()] == text.split()
    assert all(a.end <= b.start for a, b in pairwise(spans))
    assert all(0 < len(span.of(text).split()) <= LONGEST for span in spans)


def test_sentences_stay_whole() -> None:
    text = " ".join(f"Sentence number {n} has a few more words than the last." for n in range(200))
    spans = passages(text, "en")
    assert all(span.of(text).endswith("last.") for span in spans)
    assert all(100 <= len(span.of(text).split()) <= LONGEST for span in spans[:-1])


def test_short_documents_are_one_passage() -> None:
    text = "A headline\n\nOne paragraph of a dispatch.\n\nAnother one."
    assert [span.of(text) for span in passages(text, "en")] == [text]
