"""Where things stand in an article, however long its one line is."""

from __future__ import annotations

import time

from sayso.judge.case import Case, Scene
from sayso.judge.quotations.whose_words import subject
from sayso.model import Document, Paragraph, ParagraphKind, Reading, Span, StatementKind
from sayso.parse import parse

TEXT = (
    "“The bridge is closed to 12 lorries,” said Anna Miller. It was built in 1960. “We wait for 12 weeks,” said Miller. "
    "“The tunnel floods every winter,” said Ben Carter."
)


def reading(text: str) -> Reading:
    where = Span(0, len(text))
    return parse(Document(text, (Paragraph(where, ParagraphKind.BODY),), language="en"))


def cases(text: str) -> list[Case]:
    read = reading(text)
    scene = Scene(read)
    return [Case(claim, scene, ()) for claim in read.claims]


def test_looks_up_what_a_scan_finds() -> None:
    read = reading(TEXT)
    scene = Scene(read)
    layout = scene.layout
    for claim in read.claims:
        first = claim.spans[0]
        assert layout.figures(claim.figures) == tuple(f for f in read.figures if f.id in claim.figures)
        assert layout.quoted_in(*claim.spans) == [q for q in scene.quoted if any(q.overlaps(s) for s in claim.spans)]
        assert layout.sentence(first) == next(s for s in scene.sentences if s.start <= first.start < s.end)
        assert layout.figures_in(first) == [f for f in read.figures if first.contains(f.spans[0])]
        assert layout.statements_at(first) == [s for s in read.statements if any(p.overlaps(first) for p in s.content)]
        where = {f.sentence for f in read.figures if f.sentence is not None and f.sentence.overlaps(first)}
        assert layout.figures_of(where) == [f for f in read.figures if f.sentence in where]
    before = [layout.sentence_before(sentence) for sentence in scene.sentences]
    assert before == [None, *scene.sentences[:-1]]
    assert set(layout.speakers) == {s.speaker for s in read.statements if s.speaker is not None}
    assert layout.sentences_in(Span(5, len(TEXT))) == list(scene.sentences[1:])
    assert layout.paragraph(Span(8, 9)) == Span(0, len(TEXT))
    for figure in read.figures:
        assert list(layout.twins(figure)) == [
            f for f in read.figures if (f.value, f.measure) == (figure.value, figure.measure)
        ]


def test_one_speaker_by_two_names() -> None:
    read = reading(TEXT)
    by_name = {s.speaker.name: s.speaker for s in read.statements if s.speaker is not None}
    said = Scene(read).layout.said_by(by_name["Anna Miller"])
    assert [s.content[0].of(TEXT)[1:4] for s in said] == ["The", "We "]
    assert Scene(read).layout.said_by(None) == []


def test_the_words_of_each_speaker_take_no_quadratic_time() -> None:
    def seconds(first: int, number: int) -> float:
        told = (
            f"“The {at} bridge stays closed to lorry {at},” said Anna{at} Mill{at}er. It was {at}. "
            for at in range(first, first + number)
        )
        found = [case for case in cases("".join(told)) if case.statement is not None]
        assert len(found) >= number
        assert found[0].statement is not None
        assert found[0].statement.kind is StatementKind.DIRECT
        start = time.process_time()
        for case in found:
            subject(case)
        return time.process_time() - start

    seconds(100, 20)
    few = seconds(1_000, 100)  # other words than the next, which would be remembered
    assert seconds(2_000, 400) < 9 * few  # four times as many, as long; quadratic: sixteen times
