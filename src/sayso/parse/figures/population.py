"""Who or what a figure counts, as worded, and the unit it is compared by."""

from __future__ import annotations

import re

from sayso.model import Measure
from sayso.parse.figures.draft import Phrase, Quantity, Sentence
from sayso.parse.figures.nouns import names_persons, phrase_at, singular
from sayso.parse.figures.subjects import Outline, subject
from sayso.parse.figures.toll_words import BEHIND
from sayso.text.numbers import Form
from sayso.text.unit_names import UnitKind

_NUMBER_OF = re.compile(
    r"\b(?:number|total|count|toll|share|percentage|proportion|amount|majority|rest)\s+(?:\w+\s+)?of\s+(?:the\s+|"
    r"all\s+|its\s+|their\s+)?",
    re.IGNORECASE,
)
_FROM = frozenset({"from", "of"})
_THOSE = frozenset({"those", "these", "them", "whom", "which"})
_DETERMINERS = frozenset("the its their his her all a an these our der die das les la le el los las".split())
_ARMY = re.compile(r"(?:platoon|battalion|regiment|brigade)s?$", re.IGNORECASE)
_DEMONYM = re.compile(r"^[A-Z]\w+(?:ans|ese|ards|ovites)$")
_NEAR = 60  # characters


def unit_name(sentence: Sentence, q: Quantity) -> str | None:
    """The unit in the singular; for a count "person" or its noun, None where nothing is named."""
    if q.unit is not None:
        return f"{q.unit.name} per {singular(q.per)}" if q.per else q.unit.name
    if q.form is Form.FRACTION:
        return "fraction"
    if q.counted is None and q.toll:
        return "person"
    if q.counted is None:
        return "person" if q.form is Form.VAGUE and _ARMY.search(sentence.text, q.start, q.end) else None
    if is_person(sentence, q.counted):
        return "person"
    head = q.counted.head.casefold()
    return singular(head) if sentence.lexicon.language == "en" else head


def is_person(sentence: Sentence, phrase: Phrase) -> bool:
    """Whether a noun phrase counts persons."""
    lexicon, head = sentence.lexicon, phrase.head.casefold()
    if lexicon.head_first:
        return names_persons(lexicon, sentence.text[phrase.start : phrase.end].casefold().split())
    if head in lexicon.people or any(word in lexicon.people for word in head.split("-")):
        return True
    return head.endswith(lexicon.people_ends) if lexicon.people_ends else bool(_DEMONYM.search(phrase.head))


def population(sentence: Sentence, q: Quantity, plan: Outline, earlier: str | None) -> str | None:
    """The noun phrase of what is counted: behind the number, else named before it ("the number of ... is 3,000").

    `earlier` is the population of the figure before: "48 people were killed and 17 injured" counts people twice.
    """
    text = sentence.text
    phrase = q.counted
    if phrase is not None and phrase.head.casefold() in sentence.lexicon.tolls:
        words = text[phrase.start : phrase.end]
        if len(words.split()) == 1 and (owner := _before(sentence, q, plan)):
            return owner
        return words
    if phrase is not None:
        return text[phrase.start : _end(sentence, phrase)].removeprefix("số ")
    if q.unit is not None:
        return None if q.measure is Measure.RANK else _of(sentence, q, plan)
    if q.toll:
        return q.population
    before = _before(sentence, q, plan)
    if before and sentence.lexicon.head_first:  # "số người chết": the number of
        before = re.sub(r"\A[Ss]ố\s", "", before)
    return before or (earlier if q.measure is not None else None)


def _end(sentence: Sentence, phrase: Phrase) -> int:
    """Takes in where they are from: "soldiers from Chile"."""
    at = sentence.index(phrase.end)
    token = sentence.token(at)
    if token is None or token.low not in _FROM or phrase.head.casefold() not in sentence.lexicon.people:
        return phrase.end
    at += 1
    while (token := sentence.token(at)) and token.low in ("the", "its", "their"):
        at += 1
    if token is None or not token.text[:1].isupper():
        return phrase.end
    more = phrase_at(sentence, at)
    return more.end if more else phrase.end


def _of(sentence: Sentence, q: Quantity, plan: Outline) -> str | None:
    """What a measured quantity is of: "5% of its revenue", "3 tonnes of rice", "a fine of $800"."""
    kind = q.unit.kind if q.unit is not None else None
    time = kind is UnitKind.TIME
    of = sentence.lexicon.of
    at = sentence.index(q.end)
    token = sentence.token(at)
    told = (
        kind is not UnitKind.AGE
        and token is not None
        and (token.low in of or (not time and token.low in ("in", "for")))
    )
    if told:
        at += 1
        while (token := sentence.token(at)) and token.low in _DETERMINERS:
            at += 1
        if phrase := phrase_at(sentence, at):
            return sentence.text[phrase.start : phrase.end]
        if token is not None and token.low in _THOSE:  # "84 per cent of those infected"
            return None
    if sentence.lexicon.language not in ("en", "de"):
        return None
    near = plan.before(max(0, q.start - _NEAR), q.start)
    if time:
        lead = sentence.token(sentence.index(q.start) - 1)
        near = near if lead is not None and lead.low in of else []
    if not near or (near[-1].preposition and near[-1].phrase.head.endswith("ing")):
        return None
    phrase = near[-1].phrase
    if q.trend is not None and near[-1].preposition:  # "burglaries in the valley fell by 12 per cent"
        phrase = next(iter(subject(sentence, plan, q.start, nearest=False)), phrase)
    return sentence.text[phrase.start : phrase.end].removesuffix(" cost").removesuffix(" costs")


def _before(sentence: Sentence, q: Quantity, plan: Outline) -> str | None:
    """Of whom, where the number stands alone: after "the number of", else the nearest persons, else the subject."""
    text = sentence.text
    if match := _NUMBER_OF.search(text, max(0, q.start - 160), q.start):
        phrase = phrase_at(sentence, sentence.index(match.end()))
        if phrase is None:  # "the number of dead"
            return None
        if phrase.end <= q.start:
            return text[phrase.start : _end(sentence, phrase)]
    phrases = [chunk.phrase for chunk in plan.before(max(0, q.start - 160), q.start)]
    people = [p for p in phrases if p.head.casefold() in sentence.lexicon.people and not BEHIND.match(text, p.end)]
    wanted = [p for p in people if p.head.casefold() not in sentence.lexicon.tolls]
    wanted = wanted or [p for p in people if " " in text[p.start : p.end]]  # "enemy casualties"
    if wanted:
        return text[wanted[-1].start : wanted[-1].end]
    if q.form is Form.FRACTION or q.measure is not None:
        return None
    found = subject(sentence, plan, q.start, nearest=False)
    return text[found[0].start : found[0].end] if found else None
