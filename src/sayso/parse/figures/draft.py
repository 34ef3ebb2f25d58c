"""A figure while it is being read, and the sentence it is read from."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass, field
from typing import NamedTuple

from sayso.model import SUMS, Bound, Measure, Span, Trend
from sayso.parse.figures.lexicon import Lexicon, lowered
from sayso.text.dates import Dated
from sayso.text.numbers import Form
from sayso.text.unit_names import Unit

_TOKEN = re.compile(r"[^\W_]+(?:[&.'’][^\W_]+|[-‐‑][^\W_]+)*|[^\w\s]|_+")
_TITLE_SHARE = 0.7  # of the longer words: more capitals than that is a headline's style
_LONG = 4  # letters
_NEGATION = 40  # characters before a word for a measure


Hit = tuple[int, int, Measure]  # start and end of a word for a measure


class Token(NamedTuple):
    """A word or a sign; offsets into the sentence."""

    start: int
    end: int
    text: str
    low: str

    @property
    def is_word(self) -> bool:
        return self.text[0].isalnum()


class Phrase(NamedTuple):
    """A noun phrase: offsets into the sentence, and its head."""

    start: int
    end: int
    head: str


@dataclass(slots=True)
class Quantity:
    """One number or range with what was found about it so far; offsets into the sentence."""

    start: int
    end: int
    value: float
    high: float | None = None
    form: Form = Form.DIGITS
    number_end: int = 0  # where the number itself ends, before any unit
    number_start: int = 0
    scaled: bool = False
    unit: Unit | None = None
    per: str | None = None
    bound: Bound = Bound.EXACT
    trend: Trend | None = None
    counted: Phrase | None = None  # the noun phrase of what is counted or measured
    population: str | None = None
    measure: Measure | None = None
    about: str | None = None
    is_range: bool = False
    toll: bool = False  # a noun before it says that it counts the dead or the hurt; `population` is whom that names

    @property
    def whole_end(self) -> int:
        """Where it ends with the noun of what it counts."""
        return self.counted.end if self.counted else self.end


@dataclass(slots=True)
class Sentence:
    """A sentence with its words and everything around a figure that a rule may look at."""

    text: str
    start: int  # in the document
    lexicon: Lexicon
    dates: list[Dated]
    tokens: list[Token] = field(init=False)
    starts: list[int] = field(init=False)
    date_starts: list[int] = field(init=False)
    headline: bool = field(init=False)
    hits: list[Hit] = field(init=False)  # words for a measure, in order
    masked: frozenset[int] = field(init=False, default=frozenset())  # where the words of numbers start
    measured: frozenset[int] = field(init=False)  # where those words start

    def __post_init__(self) -> None:
        self.tokens = [
            Token(m.start(), m.end(), word := m.group(), "u.s." if word in {"US", "U.S"} else word.lower())
            for m in _TOKEN.finditer(self.text)
        ]
        self.date_starts = [d.start for d in self.dates]
        self.starts = [token.start for token in self.tokens]
        self.hits = [
            (m.start(), m.end(), Measure[m.lastgroup or ""]) for m in self.lexicon.measures.finditer(lowered(self.text))
        ]
        self.measured = frozenset(hit[0] for hit in self.hits)
        self.hits = [hit for hit in self.hits if not self._nobody(hit)]
        long = [t.text for t in self.tokens if t.end - t.start >= _LONG and t.text.isalpha()]
        self.headline = len(long) > 2 and sum(w[0].isupper() for w in long) > _TITLE_SHARE * len(long)

    def _nobody(self, hit: Hit) -> bool:
        """Whether the words around one for a measure say that there were none: "keine Verletzten", "погибших нет"."""
        if hit[2] in SUMS:  # "no fine may exceed $200"
            return False
        before, after = self.lexicon.none_before, self.lexicon.none_after
        if before and before.search(self.text[max(0, hit[0] - _NEGATION) : hit[0]]):
            return True
        return after is not None and after.match(self.text, hit[1]) is not None

    def index(self, offset: int) -> int:
        """The first token that starts at `offset` or behind it."""
        return bisect_left(self.starts, offset)

    def token(self, at: int) -> Token | None:
        return self.tokens[at] if 0 <= at < len(self.tokens) else None

    def dated(self, start: int, end: int) -> bool:
        """Whether a date or time of day overlaps the range."""
        at = bisect_left(self.date_starts, end) - 1  # dates don't overlap: only the last one before `end` can reach in
        return at >= 0 and start < self.dates[at].end

    def span(self, start: int, end: int) -> Span:
        return Span(self.start + start, self.start + end)
