"""An archived document prepared for comparison: its sentences as terms, its statements and figures beside them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sayso.model import Figure, Reading, Span, Statement, Stored
from sayso.text.places import countries
from sayso.text.sentences import sentences
from sayso.text.words import Word, fold, words


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of a stored document (or two neighbours read together)."""

    span: Span
    words: tuple[Word, ...]  # offsets relative to the sentence
    terms: frozenset[str]


@dataclass(frozen=True, slots=True)
class Witness:
    """A stored document with what was read out of it; `source` numbers the independent source it goes back to."""

    stored: Stored
    reading: Reading
    source: int
    sentences: tuple[Sentence, ...]
    terms: frozenset[str]  # of title and text
    countries: frozenset[str]  # that title and text name

    @classmethod
    def of(cls, stored: Stored, reading: Reading, source: int) -> Witness:
        found = tuple(
            Sentence(span, said := tuple(words(span.of(stored.text), stored.language)), _terms(said))
            for span in sentences(stored.text, stored.language)
        )
        title = _terms(words(stored.title or "", stored.language))
        return cls(
            stored=stored,
            reading=reading,
            source=source,
            sentences=found,
            terms=frozenset().union(title, *(s.terms for s in found)),
            countries=countries(f"{stored.title or ''}\n{stored.text}"),
        )

    @property
    def text(self) -> str:
        return self.stored.text

    def units(self) -> Iterator[Sentence]:
        """Each sentence alone, then with its successor: what one says often needs the other."""
        for number, sentence in enumerate(self.sentences):
            yield sentence
            if number + 1 < len(self.sentences):
                after = self.sentences[number + 1]
                yield Sentence(
                    Span(sentence.span.start, after.span.end),
                    sentence.words + after.words,
                    sentence.terms | after.terms,
                )

    def sentence_of(self, span: Span) -> Span:
        """The sentence that holds the start of `span`."""
        return next((s.span for s in self.sentences if s.span.start <= span.start < s.span.end), span)

    def statements_at(self, span: Span) -> list[Statement]:
        """Statements whose content overlaps `span`, the shortest (innermost) first."""
        found = [s for s in self.reading.statements if any(piece.overlaps(span) for piece in s.content)]
        return sorted(found, key=lambda s: sum(piece.length for piece in s.content))

    def figures_at(self, span: Span) -> list[Figure]:
        return [f for f in self.reading.figures if f.spans[0].overlaps(span)]


def _terms(found: Sequence[Word]) -> frozenset[str]:
    return frozenset(word.term for word in found if word.term)


def mentions(text: str, name: str) -> bool:
    """Whether the last word of a name stands in a text, folded."""
    parts = [fold(part) for part in name.split()]
    return bool(parts) and parts[-1] in {fold(part) for part in text.replace("’", "'").split()}
