"""What the first stage finds and the later ones complete: source, cue and content as spans."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from sayso.model import Span, Spans

OPENS = frozenset("“\"«„‘'")  # marks that quoted words begin with


@dataclass(frozen=True, slots=True)
class Draft:
    """One attribution as found in the text. Any producer of spans may make these; offsets as in Document.text."""

    content: Spans
    cue: Spans = ()
    source: Spans = ()
    lemma: str | None = None  # the reporting word, where one is known
    denied: bool = False  # the reporting itself is negated: "did not say"
    possible: bool = False  # "may have said", "is expected to say"
    carried: bool = False  # quoted words without cue and source of their own: they belong to the speaker before
    listener: Span | None = None  # who was told: "told Reuters"
    via: Span | None = None  # who only hands the words on: "Roe said, according to two people"

    @property
    def start(self) -> int:
        return min(span.start for span in (*self.content, *self.source, *self.cue))

    @property
    def first(self) -> int:
        """Where the content starts."""
        return self.content[0].start


def in_order(drafts: Iterable[Draft]) -> list[Draft]:
    """Drafts by where they start, the longer content first."""
    return sorted(drafts, key=lambda d: (d.start, d.first, -d.content[-1].end))
