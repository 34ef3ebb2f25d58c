"""What a language's lexicon of figures holds."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from sayso.model import Bound, Measure, Trend


@dataclass(frozen=True, slots=True)
class Lexicon:
    """General words of one language around numbers. Words are in lower case; no name of anybody or anything."""

    language: str
    before: Mapping[str, Bound]  # words directly before a number
    after: Mapping[str, Bound]  # words directly after it or after its unit
    stops: frozenset[str]  # words that end a noun phrase: articles, prepositions, pronouns, auxiliaries
    verbs: frozenset[str]  # verb forms that may follow a noun
    people: frozenset[str]  # nouns that count persons
    measures: re.Pattern[str]  # of small letters; one named group per measure, named as the enum's members
    tolls: frozenset[str]  # nouns for a count of losses: what they count is named elsewhere
    between: re.Pattern[str]  # "between": a range follows
    place: re.Pattern[str]  # group "place": a place as worded
    trends: Mapping[str, Trend]
    forces: frozenset[str] = frozenset()  # nouns for soldiers as a body
    of: frozenset[str] = frozenset()  # words that lead from a quantity to what it is of
    source: re.Pattern[str] | None = None  # group "source": whose count
    head_first: bool = False  # the head of a noun phrase is its first word
    noun_capital: bool = False  # nouns are written with a capital: the first such word ends the phrase
    people_ends: tuple[str, ...] = ()  # ends of compounds that count persons
    pairs: Mapping[str, frozenset[str]] = field(default_factory=dict)  # nouns of two words that count persons
    none_before: re.Pattern[str] | None = None  # right before a word for a measure: nobody is counted
    none_after: re.Pattern[str] | None = None  # right behind one
    verb_first: bool = False  # a verb may stand before what it counts, with other words between
    longest: int = 7  # words of a noun phrase behind a number


def bounds(listed: Mapping[Bound, str]) -> dict[str, Bound]:
    """Turns lists of phrases, one a comma, into a look-up."""
    return {" ".join(phrase.split()): bound for bound, phrases in listed.items() for phrase in phrases.split(",")}


def measures(listed: Mapping[Measure, str]) -> re.Pattern[str]:
    """One pattern over all measures' words; the first that matches wins, so the wider ones come first.

    For texts in small letters: a pattern that looks for both takes several times as long.
    """
    groups = [f"(?P<{measure.name}>{words.lower()})" for measure, words in listed.items()]
    return re.compile(rf"(?<!\w)(?:{'|'.join(groups)})(?!\w)")


def lowered(text: str) -> str:
    """The text in small letters, each where it stood."""
    low = text.lower()
    return low if len(low) == len(text) else "".join(c.lower() if len(c.lower()) == 1 else c for c in text)
