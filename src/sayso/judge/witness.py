"""An archived document prepared for comparison: its sentences as terms, its statements and figures beside them."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import pairwise

from sayso.judge.denials.answers import refused
from sayso.judge.denials.denials import Denial, content, contrasts, denials
from sayso.judge.denials.factchecks import alleged, fact_checked
from sayso.judge.denials.referring import refers
from sayso.judge.denials.told_as_false import told_as_false
from sayso.judge.figures.population import Population, populations
from sayso.judge.memo import Memo
from sayso.judge.words.found import found
from sayso.judge.words.ideas import ideas
from sayso.judge.words.lexicon import CALLED_FALSE, CORRECTED, CORRECTING, MISSAID
from sayso.judge.words.names import names
from sayso.model import Figure, Modality, Reading, Span, Statement, Stored
from sayso.text.sentences import QUESTION, sentences
from sayso.text.words import Word, words

_SHORT = 20  # sentences of a report that is on one thing
_KEPT = 1_000  # documents prepared: those of the last checks are asked for again


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of a stored document (or two neighbours read together)."""

    span: Span
    words: tuple[Word, ...]  # offsets relative to the sentence
    terms: frozenset[str]
    ideas: frozenset[str]  # terms, and what they mean in any language that the lexicon has
    asks: bool = False  # a question asserts nothing
    double: bool = False  # two neighbours read together


@dataclass(frozen=True)
class Witness:
    """A stored document with what was read out of it, whole or in part.

    `source` numbers the independent source that it goes back to.
    """

    stored: Stored
    reading: Reading
    source: int
    sentences: tuple[Sentence, ...]
    units: tuple[Sentence, ...]  # each sentence alone, then with its successor: what one says often needs the other
    ideas: frozenset[str]  # of title and text
    corrects: bool  # whether it is there to correct what others said: its title, or a correction in its text, says so

    @classmethod
    def of(cls, stored: Stored, reading: Reading, source: int) -> Witness:
        where = tuple(paragraph.span for paragraph in reading.document.paragraphs)
        found = _sentences(stored, where)
        titled = _sentence(stored.title or "", Span(0, len(stored.title or "")), stored.language)
        return cls(
            stored=stored,
            reading=reading,
            source=source,
            sentences=found,
            units=_units(stored, where),
            ideas=titled.ideas.union(*(s.ideas for s in found)),
            corrects=bool(CORRECTING.search(stored.title or "") or CORRECTED.search(stored.text)),
        )

    @property
    def spans(self) -> tuple[Span, ...]:
        """What was read of the text."""
        return tuple(paragraph.span for paragraph in self.reading.document.paragraphs)

    @property
    def text(self) -> str:
        return self.stored.text

    @cached_property
    def whole(self) -> str:
        """Headline and text."""
        return f"{self.stored.title or ''} {self.text}"

    @property
    def long(self) -> bool:
        """Whether a report is too long to be on one thing alone."""
        return len(self.sentences) > _SHORT

    @cached_property
    def populations(self) -> dict[str, Population]:
        """What each figure counts, by id."""
        return populations(self.reading)

    @cached_property
    def named(self) -> frozenset[str]:
        """The names in its sentences, by their sound."""
        return frozenset().union(*(names(s.span.of(self.text), self.stored.language) for s in self.sentences))

    @cached_property
    def missaid(self) -> tuple[int, ...]:
        """Which units say that somebody did not say something."""
        return tuple(i for i, unit in enumerate(self.units) if found(MISSAID, unit.span.of(self.text)))

    @cached_property
    def falsehoods(self) -> tuple[int, ...]:
        """Which sentences call something untrue."""
        return tuple(at for at, _ in self.having(CALLED_FALSE))

    @cached_property
    def title_asks(self) -> bool:
        """Whether the headline is a question, which tells nothing."""
        return QUESTION.search(self.stored.title or "") is not None

    @cached_property
    def titled(self) -> frozenset[str]:
        """The ideas of its headline."""
        return frozenset().union(*ideas(self.stored.title or "", self.stored.language))

    def having(self, pattern: re.Pattern[str], most: int | None = None) -> tuple[tuple[int, re.Match[str]], ...]:
        """The sentences, questions aside, that have a pattern (in their first `most` characters), and where: looked for once,
        whatever number of claims ask."""
        said = ((at, s.span.of(self.text)[:most]) for at, s in enumerate(self.sentences) if not s.asks)
        return self.memo.once(  # by identity: to hash a long pattern takes as long as to read a sentence
            (id(pattern), most), lambda: tuple((at, match) for at, text in said if (match := found(pattern, text)))
        )

    def calls_false(self, span: Span) -> bool:
        """Whether what stands at `span` is called untrue there, or is told by a fact-check as the claim that it refutes."""
        return any(place.overlaps(span) for place in self._called_false)

    @cached_property
    def _called_false(self) -> tuple[Span, ...]:
        return (*(self.sentences[at].span for at in (*self.falsehoods, *self.told_as_false)), *alleged(self.text))

    @cached_property
    def told_as_false(self) -> frozenset[int]:
        """Which sentences tell something only to call it untrue."""
        return told_as_false([s.span.of(self.text) for s in self.sentences], self.stored.title or "")

    @cached_property
    def headline_denies(self) -> tuple[Denial, ...]:
        """What its headline, or its layout as a fact-check, says is not so."""
        title, language = self.stored.title or "", self.stored.language
        return (*denials(title, language, headline=True), *fact_checked(title, self.text, language))

    @cached_property
    def denies(self) -> tuple[tuple[int, tuple[Denial, ...]], ...]:
        """Which sentences say that something is not so, and what."""
        found = []
        for at, sentence in enumerate(self.sentences):
            said = sentence.span.of(self.text)
            told = () if sentence.asks else denials(said, self.stored.language)
            if at and not sentence.asks and refers(said):
                told = (*told, *content(self.sentences[at - 1].span.of(self.text), self.stored.language))
            if told:
                found.append((at, told))
        return tuple(found)

    @cached_property
    def denied(self) -> tuple[tuple[int, Denial], ...]:
        """All that it says is not so, each with the number of its sentence (-1: the headline)."""
        language = self.stored.language
        title = self.stored.title or ""
        found = [(-1, denial) for denial in (*self.headline_denies, *contrasts(title, language))]
        plain = dict(self.denies)
        for at, sentence in enumerate(self.sentences):
            if sentence.asks:
                continue
            said = sentence.span.of(self.text)
            beside = contrasts(said, language)
            apart = {denial.said for denial in beside}
            found += [
                (at, denial) for denial in (*beside, *plain.get(at, ())) if denial in beside or denial.said not in apart
            ]
            if at and self.sentences[at - 1].asks:
                asked = refused(self.sentences[at - 1].span.of(self.text), said, language)
                found += [(at, asked)] if asked else []
        return tuple(found)

    @cached_property
    def answers(self) -> tuple[tuple[Sentence, Sentence], ...]:
        """Each question with the sentence right behind it: looked for once, whatever number of claims ask."""
        return tuple((asked, said) for asked, said in pairwise(self.sentences) if asked.asks)

    def said(self, statement: Statement) -> str:
        """The words of a statement."""
        return " ".join(span.of(self.text) for span in statement.content)

    def sentence_of(self, span: Span) -> Span:
        """The sentence that holds the start of `span`."""
        at = self._holding(span)
        return span if at is None else self.sentences[at].span

    def around(self, at: int, reach: int) -> frozenset[str]:
        """The ideas of a sentence and of those beside it: a long report holds every word somewhere."""
        return frozenset().union(*(s.ideas for s in self.sentences[max(0, at - reach) : at + reach + 1]))

    def number_of(self, span: Span) -> int:
        """Which sentence holds the start of `span`."""
        return self._holding(span) or 0

    def asks(self, span: Span) -> bool:
        """Whether the sentence that holds the start of `span` is a question."""
        at = self._holding(span)
        return at is not None and self.sentences[at].asks

    def _holding(self, span: Span) -> int | None:
        """Which sentence holds the start of `span`, if one does: they stand in order and apart."""
        at = bisect_right(self._starts, span.start) - 1
        return at if at >= 0 and span.start < self.sentences[at].span.end else None

    @cached_property
    def _starts(self) -> tuple[int, ...]:
        return tuple(s.span.start for s in self.sentences)

    def paragraph_of(self, span: Span) -> Span:
        """The line that holds the start of `span`."""
        start = self.text.rfind("\n", 0, span.start) + 1
        end = self.text.find("\n", span.start)
        return Span(start, len(self.text) if end < 0 else end)

    @cached_property
    def memo(self) -> Memo:
        """What is found in its text for one claim and holds for all."""
        return Memo()

    def statements_at(self, span: Span) -> tuple[Statement, ...]:
        """Statements whose content overlaps `span`, the shortest (innermost) first."""
        return self.memo.once(("statements", span), lambda: self._statements_at(span))

    def _statements_at(self, span: Span) -> tuple[Statement, ...]:
        found = [s for s in self.reading.statements if any(piece.overlaps(span) for piece in s.content)]
        return tuple(sorted(found, key=lambda s: sum(piece.length for piece in s.content)))

    def in_doubt(self, span: Span) -> bool:
        """Whether what stands at `span` is only asked, or denied by somebody or by the report."""
        return self.memo.once(("in doubt", span), lambda: self._in_doubt(span))

    def _in_doubt(self, span: Span) -> bool:
        if self.number_of(span) in self.told_as_false:
            return True
        return self.asks(span) or any(s.modality in (Modality.ASKED, Modality.DENIED) for s in self.statements_at(span))

    def figures_at(self, span: Span) -> tuple[Figure, ...]:
        """The figures whose first words overlap `span`."""
        return self.memo.once(
            ("figures", span), lambda: tuple(f for f in self.reading.figures if f.spans[0].overlaps(span))
        )


@lru_cache(maxsize=_KEPT)
def _sentences(stored: Stored, where: tuple[Span, ...]) -> tuple[Sentence, ...]:
    return tuple(
        _sentence(stored.text, span, stored.language)
        for line in where
        for span in sentences(stored.text, stored.language, line)
    )


@lru_cache(maxsize=_KEPT)
def _units(stored: Stored, where: tuple[Span, ...]) -> tuple[Sentence, ...]:
    found: list[Sentence] = []
    single = _sentences(stored, where)
    for number, sentence in enumerate(single):
        found.append(sentence)
        if number + 1 < len(single):
            after = single[number + 1]
            shift = after.span.start - sentence.span.start
            moved = tuple(Word(w.start + shift, w.end + shift, w.term) for w in after.words)
            found.append(
                Sentence(
                    Span(sentence.span.start, after.span.end),
                    sentence.words + moved,
                    sentence.terms | after.terms,
                    sentence.ideas | after.ideas,
                    sentence.asks or after.asks,
                    double=True,
                )
            )
    return tuple(found)


def _sentence(text: str, span: Span, language: str | None) -> Sentence:
    said = tuple(words(span.of(text), language))
    meant = ideas(span.of(text), language, said)
    asks = QUESTION.search(text, span.start, span.end) is not None
    terms = frozenset(word.term for word in said if word.term)
    return Sentence(span, said, terms, frozenset().union(*meant), asks)
