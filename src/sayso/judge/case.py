"""One claim with everything a check may look at, and what a check may answer."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from functools import cached_property

from sayso.judge.layout import Layout
from sayso.judge.stance import Floats, Stances
from sayso.judge.witness import Witness
from sayso.judge.words.ideas import Idea, held, ideas
from sayso.judge.words.names import named, names
from sayso.model import Account, Claim, Figure, Reading, Span, Stance, Statement
from sayso.text.quotes import quotations
from sayso.text.sentences import sentences

_DIGITS = re.compile(r"\d[\d.,]*\w*")
_NUMBER = 1.5  # weights of a number, and of a word that most of the documents share
_COMMON = 0.5
_OPENING = 4  # sentences, the title among them, that say what the story is about
_STORY = 0.4  # share of these names that a report of the story holds
_NAMED = 0.5  # share of the claim's names
_CAST = 3  # names of the article
_LITERAL = 0.8  # share of a claim's characters that stand in quotation marks


class Aspect(StrEnum):
    ATTRIBUTION = "attribution"  # did the speaker say it?
    CONTENT = "content"  # is it so?


def middle_day(witnesses: Iterable[Witness]) -> date | None:
    """The middle one of the days of these reports; None where none is dated."""
    days = sorted(w.stored.published for w in witnesses if w.stored.published is not None)
    return days[len(days) // 2] if days else None


@dataclass(frozen=True, slots=True)
class Proof:
    """A place in a stored document."""

    witness: Witness
    span: Span


@dataclass(frozen=True, slots=True)
class Signal:
    """What one check found in one document."""

    stance: Stance
    weight: float  # 0 to 1: how far this alone settles the matter
    text: str  # what was compared, one sentence for the reader
    proof: Proof
    outranks: bool = False  # a correction or denial outranks the reports that it corrects
    given: tuple[float, float | None] | None = None  # the number that the text says the document gives, if it says one


@dataclass(frozen=True)
class Scene:
    """What all claims of one article share."""

    reading: Reading
    common: frozenset[str] = frozenset()  # ideas that stand in most of the documents: the subject, not the claim
    accounts: tuple[Account, ...] = ()  # official ones, from a registry
    stances: Stances | None = field(default=None, compare=False)  # the model to ask about passages, if any
    rare: Mapping[str, float] = field(default_factory=dict, compare=False, repr=False)  # see `bearing/bychance.py`
    weights: dict[Idea, float] = field(default_factory=dict, compare=False)  # found before: the same words come again
    # By identity, with the report itself, so that none of the same identity can come after it.
    met: dict[int, tuple[Witness, bool, bool]] = field(default_factory=dict, compare=False, repr=False)

    @property
    def large(self) -> bool:
        """Whether so many reports are compared that nobody chose them."""
        return bool(self.rare)

    @cached_property
    def rarest(self) -> float:
        """What a word weighs that no report has."""
        return max(self.rare.values(), default=0.0)

    @cached_property
    def quoted(self) -> tuple[Span, ...]:
        """The words in quotation marks, without the marks."""
        document = self.reading.document
        return tuple(q.inner for p in document.paragraphs for q in quotations(document.text, p.span))

    @cached_property
    def names(self) -> tuple[Idea, ...]:
        """The names that the article begins with, in its first sentences."""
        document = self.reading.document
        said = [s.of(document.text) for s in self.sentences[:_OPENING]]
        sounds = frozenset[str]().union(*(names(s, document.language) for s in said))
        found = (idea for s in said for idea in ideas(s, document.language) if idea & sounds)
        return tuple(dict.fromkeys(frozenset(idea & sounds) for idea in found))

    @cached_property
    def everybody(self) -> frozenset[str]:
        """All names of the article, by their sound."""
        document = self.reading.document
        return frozenset().union(*(names(s.of(document.text), document.language) for s in self.sentences))

    @cached_property
    def cast(self) -> tuple[Idea, ...]:
        """All names of the article, each once, with all its forms."""
        document = self.reading.document
        found = (idea for s in self.sentences for idea in named(s.of(document.text), document.language))
        return tuple(dict.fromkeys(found))

    def near(self, witness: Witness) -> bool:
        """Whether a report is of the article's story, or has several of the names that stand anywhere in the article."""
        return self._met(witness)[2]

    def told_in(self, witness: Witness) -> bool:
        """Whether a report is of the article's story: it holds enough of the names that the article begins with."""
        return self._met(witness)[1]

    def _met(self, witness: Witness) -> tuple[Witness, bool, bool]:
        """The report with both answers, looked up once: nearly every check asks, for every claim."""
        if (found := self.met.get(id(witness))) is None:
            told = bool(self.names) and held(self.names, witness.ideas) >= _STORY * len(self.names)
            near = told or held(self.cast, witness.ideas) >= _CAST
            found = self.met[id(witness)] = (witness, told, near)
        return found

    @cached_property
    def sentences(self) -> tuple[Span, ...]:
        document = self.reading.document
        return tuple(sentences(document.text, document.language))

    @cached_property
    def layout(self) -> Layout:
        return Layout(self.reading, self.sentences, self.quoted)


@dataclass(frozen=True)
class Case:
    """A claim, what it stands in, and the documents found for it."""

    claim: Claim
    scene: Scene
    witnesses: tuple[Witness, ...]
    beside: dict[str, list[tuple[Witness, Figure]]] = field(default_factory=dict, compare=False)  # comparable figures
    as_many: dict[tuple[str, int], frozenset[int]] = field(
        default_factory=dict, compare=False
    )  # see `figures/as_many.py`

    @property
    def reading(self) -> Reading:
        return self.scene.reading

    @property
    def text(self) -> str:
        return self.scene.reading.document.text

    @property
    def language(self) -> str | None:
        return self.scene.reading.document.language

    def stances(self, pairs: Sequence[tuple[str, str]]) -> Floats:
        """What the model makes of (passage, claim) pairs; see `sayso.judge.stance`. There has to be one."""
        assert self.scene.stances is not None
        return self.scene.stances(pairs)

    def read_by_model(self, *languages: str | None) -> bool:
        """Whether there is a model to ask about texts in these languages."""
        return self.scene.stances is not None and all(language in (None, "en") for language in languages)

    def entailed(self, proofs: Sequence[Proof]) -> list[float | None]:
        """How likely the model thinks each passage to entail the claim; None for what it doesn't read."""
        asked = [at for at, p in enumerate(proofs) if self.read_by_model(self.language, p.witness.stored.language)]
        found: list[float | None] = [None] * len(proofs)
        if asked:
            rows = self.stances([(proofs[at].span.of(proofs[at].witness.text), self.claim.text) for at in asked])
            for at, row in zip(asked, rows, strict=True):
                found[at] = float(row[0])
        return found

    @cached_property
    def day(self) -> date | None:
        """The article's date; where it shows none, the middle one of the dated reports of its story."""
        shown = self.reading.document.published
        if shown is not None:
            return shown
        return middle_day([w for w in self.witnesses if self.scene.told_in(w)])

    @cached_property
    def ideas(self) -> tuple[Idea, ...]:
        """The distinct content words of the claim, each as everything it may be met by."""
        return tuple(dict.fromkeys(ideas(self.claim.text, self.language)))

    @cached_property
    def wording(self) -> tuple[Idea, ...]:
        """The content words that are no numbers."""
        return tuple(i for i in self.ideas if not any(f[:1].isdigit() for f in i))

    @cached_property
    def deeds(self) -> tuple[Idea, ...]:
        """The content words that are neither names nor numbers: what is said of somebody. All of them in languages that
        write every noun with a capital."""
        if self.language == "de":
            return self.wording
        return tuple(i for at, i in enumerate(self.wording) if at == 0 or not any(f[:1] == "~" for f in i))

    @cached_property
    def numbers(self) -> tuple[Idea, ...]:
        """Numbers of the claim that no figure was read from: years, days, names with a number."""
        read = [f.spans for f in self.figures]
        told = " ".join(
            word.group()
            for span in self.claim.spans
            for word in _DIGITS.finditer(self.text, *span)
            if not any(s.start < word.end() and word.start() < s.end for spans in read for s in spans)
        )
        return ideas(told, self.language)

    @cached_property
    def statement(self) -> Statement | None:
        return self.scene.layout.statements.get(self.claim.statement or "")

    @cached_property
    def figures(self) -> tuple[Figure, ...]:
        return self.scene.layout.figures(self.claim.figures)

    @cached_property
    def quoted(self) -> tuple[Span, ...]:
        """The pieces of the claim that stand in quotation marks, without the marks."""
        spans = [
            Span(max(q.start, s.start), min(q.end, s.end))
            for s in self.claim.spans
            for q in self.scene.layout.quoted_in(s)
        ]
        whole = Span(0, len(self.text))
        embeds = [e.span for e in self.reading.document.embeds if e.span is not None and whole.contains(e.span)]
        return tuple(spans) or tuple(s for s in self.claim.spans if any(e.overlaps(s) for e in embeds))

    @cached_property
    def literal(self) -> bool:
        """Whether the claim is that these very words were said."""
        if self.statement is None:
            return False
        return sum(s.length for s in self.quoted) >= _LITERAL * sum(s.length for s in self.claim.spans)

    @cached_property
    def sentence(self) -> Span:
        """The sentence of the article that the claim stands in, or begins in."""
        return self.scene.layout.sentence(self.claim.spans[0])

    @cached_property
    def neighbours(self) -> frozenset[str]:
        """The names of the paragraph that the claim begins in, by their sound."""
        where = self.scene.layout.paragraph(self.claim.spans[0])
        return self.scene.layout.once(("names", where), lambda: self._names_in(where))

    def _names_in(self, where: Span) -> frozenset[str]:
        said = (s.of(self.text) for s in self.scene.layout.sentences_in(where))
        return frozenset().union(*(names(s, self.language) for s in said))

    def named_in(self, witness: Witness) -> bool:
        """Whether a report has most of those whom the claim names."""
        whom = names(self.claim.text, self.language)
        return bool(whom) and len(whom & witness.ideas) >= _NAMED * len(whom)

    def weight(self, idea: Idea) -> float:
        """How much a word counts when texts are compared: numbers more, the subject that all documents share less."""
        found = self.scene.weights.get(idea)
        if found is None:
            number = any(form[:1].isdigit() for form in idea)
            found = self.scene.weights[idea] = _NUMBER if number else _COMMON if idea & self.scene.common else 1.0
        return found

    @cached_property
    def _weighed(self) -> tuple[tuple[Idea, float], ...]:
        return tuple((idea, self.weight(idea)) for idea in self.ideas)

    @cached_property
    def _total(self) -> float:
        return sum(weight for _, weight in self._weighed)

    @cached_property
    def forms(self) -> frozenset[str]:
        """All forms of the claim's words."""
        return frozenset().union(*self.ideas)

    def share(self, whole: frozenset[str]) -> float:
        """The weighted share (0 to 1) of the claim's words that stand in `whole`."""
        if not self._total or self.forms.isdisjoint(whole):
            return 0.0
        return sum(weight for idea, weight in self._weighed if not idea.isdisjoint(whole)) / self._total
