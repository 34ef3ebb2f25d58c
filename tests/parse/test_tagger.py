"""The tagger: what must hold of any text, and that its answers do not depend on what else is tagged."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sayso.model import Span
from sayso.parse.tagger import encoder as shipped
from sayso.parse.tagger import tag
from sayso.parse.tagger.decode import Linker, best_labels, close
from sayso.parse.tagger.labels import LABELS, OUTSIDE, Role, begin, forbidden, inside, spans
from sayso.parse.tagger.windows import SIZE, windows_of
from sayso.parse.tagger.words import words_of

TEXT = (
    "The harbour will close on Friday, port director Ines Quandt said.\n"
    "“We have no choice,” she told reporters. Officials believe that 300 jobs are at risk.\n"
    "The weather was fine.\n"
)
LABEL = st.integers(0, LABELS - 1)
SCORES = st.lists(st.lists(st.floats(-9, 9, width=32), min_size=LABELS, max_size=LABELS), min_size=1, max_size=12)


def paragraphs(text: str) -> list[Span]:
    found, at = [], 0
    for line in text.split("\n"):
        if line.strip():
            found.append(Span(at, at + len(line)).trim(text))
        at += len(line) + 1
    return found


def shown(text: str) -> list[tuple[list[str], list[str], list[str]]]:
    return [
        tuple([span.of(text) for span in part] for part in tagged)  # type: ignore[misc]
        for tagged in tag(text, paragraphs(text))
    ]


def test_finds_who_said_what() -> None:
    found = shown(TEXT)
    assert (["“We have no choice,”"], ["told"], ["she"]) in found
    sources = [source for _, _, source in found]
    assert ["port director Ines Quandt"] in sources
    assert ["Officials"] in sources
    assert not any("weather" in piece for content, _, _ in found for piece in content)


@settings(max_examples=25, deadline=None)
@given(st.text(st.sampled_from("ab “”\"'.,\n—é🇫🇷\u202e\x00said"), max_size=300))
def test_offsets_stay_in_their_paragraphs(text: str) -> None:
    known = paragraphs(text)
    for tagged in tag(text, known):
        for span in (*tagged.content, *tagged.cue, *tagged.source):
            assert 0 <= span.start < span.end <= len(text)
            assert any(p.start <= span.start < p.end for p in known)


def test_the_same_in_any_company() -> None:
    filler = "\n".join(["The road is long, and the town is small, said the guide."] * 60)  # several windows
    words = [words_of(text, paragraphs(text)) for text in (TEXT, filler)]
    windows = [w for some in words for w in windows_of(some, shipped.weights().pieces)]
    assert len(windows) > 3
    alone = [shipped.Encoder(1).run([window])[0] for window in windows]
    together = shipped.Encoder(3).run(windows[::-1])[::-1]
    for (states, scores), (other_states, other_scores) in zip(alone, together, strict=True):
        assert np.array_equal(states, other_states)
        assert np.array_equal(scores, other_scores)


@given(st.lists(st.sampled_from(["word", "Antidisestablishmentarianism", ".", "“", "\n", "x" * 900]), max_size=400))
def test_windows_cover_each_word_once(parts: list[str]) -> None:
    text = " ".join(parts)
    words = words_of(text, paragraphs(text))
    windows = windows_of(words, shipped.weights().pieces)
    assert [i for w in windows for i in range(w.first, w.last)] == list(range(len(words)))
    assert all(len(w.ids) <= SIZE + 2 and len(w.heads) == w.last - w.first for w in windows)


@given(SCORES)
def test_a_span_goes_on_only_where_it_has_begun(scores: list[list[float]]) -> None:
    (labels,) = best_labels([np.array(scores, np.float32)], forbidden())
    for before, after in zip([OUTSIDE, *labels], labels, strict=False):
        for role in Role:
            if after == inside(role):
                assert before in (begin(role), inside(role))
    for ranges in spans(labels).values():
        assert all(start < end for start, end in ranges)


@given(st.lists(st.one_of(SCORES, st.just([])), max_size=4))
def test_labels_do_not_depend_on_the_windows_beside(rows: list[list[list[float]]]) -> None:
    scores = [np.array(row, np.float32).reshape(-1, LABELS) for row in rows]
    moves = shipped.weights().heads["moves"]
    assert best_labels(scores, moves) == [best_labels([each], moves)[0] for each in scores]


@given(SCORES, st.lists(st.booleans(), min_size=12, max_size=12))
def test_no_source_and_no_cue_goes_on_in_the_next_paragraph(rows: list[list[float]], breaks: list[bool]) -> None:
    scores = np.array(rows, np.float32)
    paragraphs = np.cumsum(breaks)[: len(rows)].tolist()
    close(scores, paragraphs)
    (labels,) = best_labels([scores], forbidden())
    found = spans(labels)
    for first, stop in (*found[Role.SOURCE], *found[Role.CUE]):
        assert paragraphs[first] == paragraphs[stop - 1]


def test_links_do_not_depend_on_how_many_spans_there_are() -> None:
    states = np.random.default_rng(0).normal(size=(64, 384)).astype(np.float32)
    linker = Linker.of(shipped.weights().heads, "cue_of")
    where = [(n, n + 1 + n % 3) for n in range(40)]
    whole = linker.side("ours", states, where)
    assert np.allclose(whole, np.concatenate([linker.side("ours", states, [each]) for each in where]), atol=1e-5)


def test_changed_weights_are_refused(monkeypatch: pytest.MonkeyPatch, tmp_path: object) -> None:
    from pathlib import Path

    room = Path(str(tmp_path))
    (room / "hashes.json").write_text('{"vocabulary.txt": "00"}', encoding="utf-8")
    (room / "vocabulary.txt").write_text("[PAD]", encoding="utf-8")
    monkeypatch.setattr(shipped, "_DATA", room)
    with pytest.raises(RuntimeError, match=r"vocabulary\.txt"):
        shipped._bytes("vocabulary.txt")
