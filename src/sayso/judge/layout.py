"""Where things stand in an article: looked up once, whatever number of claims ask."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterable, Sequence

from sayso.judge.memo import Memo
from sayso.judge.words.people import same
from sayso.model import Figure, Measure, Reading, Span, Speaker, Statement
from sayso.text.overlaps import Overlaps

__all__ = ["Layout"]


class Layout(Memo):
    """The sentences, quotations, statements and figures of an article by place, by id and by what they have in common."""

    def __init__(self, reading: Reading, sentences: Sequence[Span], quoted: Sequence[Span]) -> None:
        super().__init__()
        self.statements = {s.id: s for s in reversed(reading.statements)}
        self._said = reading.statements
        self._sentences = sentences
        self._starts = [s.start for s in sentences]
        self._quoted = Overlaps((q, q) for q in quoted)
        self._paragraphs = Overlaps((p.span, p.span) for p in reading.document.paragraphs)
        self._counted = Overlaps((f.spans[0], f) for f in reading.figures)
        self._content = Overlaps((span, s) for s in reading.statements for span in s.content)
        self._figures: dict[str, list[tuple[int, Figure]]] = {}
        self._alike: dict[tuple[tuple[float, float | None], Measure | None], list[Figure]] = {}
        self._told: dict[Span | None, list[tuple[int, Figure]]] = {}
        self._speakers: dict[Speaker, list[int]] = {}
        for number, figure in enumerate(reading.figures):
            self._figures.setdefault(figure.id, []).append((number, figure))
            self._alike.setdefault((figure.value, figure.measure), []).append(figure)
            self._told.setdefault(figure.sentence, []).append((number, figure))
        for number, statement in enumerate(reading.statements):
            if statement.speaker is not None:
                self._speakers.setdefault(statement.speaker, []).append(number)

    def figures(self, ids: Iterable[str]) -> tuple[Figure, ...]:
        """The figures of these ids, in the article's order."""
        found = sorted((item for key in set(ids) for item in self._figures.get(key, ())), key=lambda item: item[0])
        return tuple(figure for _, figure in found)

    def figures_in(self, span: Span) -> list[Figure]:
        """The figures whose first words stand within a span."""
        return [figure for figure in self._counted.of(span) if span.contains(figure.spans[0])]

    def figures_of(self, sentences: Iterable[Span | None]) -> list[Figure]:
        """The figures that these sentences tell, in the article's order."""
        found = sorted((item for s in set(sentences) for item in self._told.get(s, ())), key=lambda item: item[0])
        return [figure for _, figure in found]

    def twins(self, figure: Figure) -> Sequence[Figure]:
        """The figures of the same value and measure."""
        return self._alike.get((figure.value, figure.measure), ())

    def quoted_in(self, *spans: Span) -> list[Span]:
        """The words in quotation marks that overlap one of these."""
        return self._quoted.of(*spans)

    def paragraph(self, span: Span) -> Span:
        """The first paragraph that `span` stands in, itself where it stands in none."""
        return next(iter(self._paragraphs.of(span)), span)

    def sentence(self, span: Span) -> Span:
        """The sentence that holds the start of `span`, itself where none does."""
        at = bisect_right(self._starts, span.start) - 1
        return self._sentences[at] if at >= 0 and span.start < self._sentences[at].end else span

    def sentence_before(self, span: Span) -> Span | None:
        """The last sentence that ends before `span` begins, if one does."""
        at = bisect_right(self._starts, span.start) - 1
        while at >= 0 and self._sentences[at].end > span.start:
            at -= 1
        return self._sentences[at] if at >= 0 else None

    def sentences_in(self, span: Span) -> list[Span]:
        """The sentences that stand whole within a span."""
        near = self._sentences[bisect_left(self._starts, span.start) : bisect_right(self._starts, span.end)]
        return [sentence for sentence in near if span.contains(sentence)]

    def statements_at(self, span: Span) -> list[Statement]:
        """The statements of which a piece overlaps `span`, in the article's order."""
        return list({id(s): s for s in self._content.of(span)}.values())

    @property
    def speakers(self) -> Collection[Speaker]:
        """Who speaks in the article, each once."""
        return self._speakers.keys()

    def said_by(self, speaker: Speaker | None) -> list[Statement]:
        """The statements of a speaker, by any name that fits."""
        return self.once(("said by", speaker), lambda: self._said_by(speaker))

    def _said_by(self, speaker: Speaker | None) -> list[Statement]:
        numbers = [n for other, listed in self._speakers.items() if same(other, speaker) for n in listed]
        return [self._said[number] for number in sorted(numbers)]
