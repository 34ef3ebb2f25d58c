"""A report for which what the claim tells as done is yet to come: "is to close in 2027", "has not been elected yet"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta

from sayso.judge.bearing.days import before, since
from sayso.judge.bearing.supposals import open_yet, soon
from sayso.judge.case import Case, Proof, Signal
from sayso.judge.figures.other_days import months_named
from sayso.judge.outcomes.deeds import LIGHT, Deed, deeds
from sayso.judge.witness import Sentence, Witness
from sayso.judge.words.clauses import END
from sayso.judge.words.ideas import Idea, held
from sayso.judge.words.lexicon import FUTURE, NEGATION
from sayso.model import Stance
from sayso.text.cuts import begin_of, end_of
from sayso.text.dates import dates
from sayso.text.english_verbs import is_past
from sayso.text.years import YEAR

# General language, our own compilation.
_PLANNED = re.compile(
    rf"\b(?:{FUTURE}|(?:is|are)\s+(?:due|set|expected|scheduled|planned)|due\s+to|plan(?:s|ned)?|scheduled|not\s+(?:before|until)"
    r"|at\s+the\s+earliest|soll(?:en)?|wird|werden|geplant|frühestens|vorgesehen|erst(?=\s+(?:im|am|ab|in|Ende|Anfang|Mitte|nächste\w*))"
    r"|планиру\w+|намечен\w?|запланирован\w?|не\s+раньше|должн[аы]|должен|dự\s+kiến|lên\s+kế\s+hoạch|sớm\s+nhất)\b",
    re.IGNORECASE,
)
_NOT_YET = re.compile(
    r"\b(?:not\s+yet|(?:has|have|had|is|are)(?:\s+not|n[’']t)\s+(?:\w+\s+){0,2}yet|(?:has|have)\s+yet\s+to|noch\s+(?:nicht|kein\w{0,2})|bislang\s+(?:nicht|kein\w{0,2})"
    r"|(?:ещ[её]|пока)\s+не|(?:vẫn\s+)?chưa(?!\s+(?:đầy|đến|từng|rõ|kể)))\b",
    re.IGNORECASE,
)
_NEXT = re.compile(
    r"\b(?:next\s+(?:year|month|week|spring|summer|autumn|fall|winter)|nächste[ns]?\s+(?:Jahr|Monat|Woche|Frühjahr|Sommer|Herbst)\w*|kommende[ns]?\s+(?:Jahr|Monat|Woche)\w*"
    r"|в\s+следующем\s+(?:году|месяце)|на\s+следующей\s+неделе|(?:năm|tháng|tuần)\s+(?:sau|tới))\b",
    re.IGNORECASE,
)
# What a claim tells as done; in the present it may tell what is near.
_DONE = re.compile(
    r"\b(?:has|have|had|was|were|been|got|hat|haben|hatten?|ist|sind|war(?:en)?|wurden?|worden|seit|был[аио]?|уже|đã|vừa|mới|được|bị)\b",
    re.IGNORECASE,
)
_PRETERITE = re.compile(r"(?:ten?|л[аио]?|лся|лась|лись|ось)\Z")
_AHEAD = 150  # days within which a day without a year is still to come
_MONTHS = 6  # the same for one without a day
_LEAST = 2  # days
_RECENT = 20  # days before the article that a plan may be old
_REST, _FEWEST = 0.4, 2  # of the claim's words beside the deed in the passage
_WEIGHT = 0.75


def yet_to_come(case: Case) -> Iterator[Signal]:
    """A report of the story, of the article's days or later, tells as to come or as not done yet what the claim tells as done."""
    claim = case.claim.text
    if case.day is None or NEGATION.search(claim) or open_yet(claim) or soon(claim):
        return
    told = [d for d in deeds(claim, case.language) if _DONE.search(claim) or _past(claim[d.start : d.end])]
    mine = frozenset().union(*(deed.names for deed in told)) - LIGHT
    if not mine or _later(case, claim, case.language):
        return
    for witness in case.witnesses:
        if before(case, witness, _RECENT) or witness.stored.published is None or not case.scene.near(witness):
            continue
        if any(_done(witness, s, mine) for s in witness.sentences):
            continue  # it tells both the plan and the deed
        for at, sentence in enumerate(witness.sentences):
            if not sentence.asks and _to_come(case, witness, sentence, mine) and _of_it(case, witness, at, mine):
                text = "for the report what the claim tells as done is yet to come"
                yield Signal(Stance.REFUTES, _WEIGHT, text, Proof(witness, sentence.span))
                break


def _past(verb: str) -> bool:
    """Whether a verb is a past by itself, in English, German or Russian."""
    low = verb.lower()
    return is_past(low) or _PRETERITE.search(low) is not None


def _deeds(witness: Witness, sentence: Sentence, mine: frozenset[str]) -> list[Deed]:
    """The claim's deeds in a sentence; their places are those in the sentence."""
    return [d for d in deeds(sentence.span.of(witness.text), witness.stored.language) if d.names & mine]


def _done(witness: Witness, sentence: Sentence, mine: frozenset[str]) -> bool:
    """Whether a sentence tells one of the deeds without any word for what is to come, or not."""
    if not _deeds(witness, sentence, mine):
        return False
    said = sentence.span.of(witness.text)
    return not (open_yet(said) or NEGATION.search(said) or _PLANNED.search(said) or _NOT_YET.search(said))


def _to_come(case: Case, witness: Witness, sentence: Sentence, mine: frozenset[str]) -> bool:
    said = sentence.span.of(witness.text)
    for deed in _deeds(witness, sentence, mine):
        clause = said[begin_of(END, said, deed.start) : end_of(END, said, deed.end)]
        if _NOT_YET.search(clause) and since(case, witness, _LEAST):
            return True
        if _PLANNED.search(clause) and _later(case, clause, witness.stored.language):
            return True
    return False


def _later(case: Case, clause: str, language: str | None) -> bool:
    """Whether a clause names a day after the article's."""
    assert case.day is not None
    if _NEXT.search(clause) or any(int(y.group()) > case.day.year for y in YEAR.finditer(clause)):
        return True
    found = dates(clause, language, published=case.day + timedelta(_AHEAD))
    named: list[date] = [
        d.day for d in found if d.day is not None and any(c.isdigit() for c in clause[d.start : d.end])
    ]
    if not named and not YEAR.search(clause):
        ahead = [(month - case.day.month) % 12 for month in months_named(clause)]
        return bool(ahead) and 0 < min(ahead) <= _MONTHS and 0 not in ahead
    return bool(named) and min(named) > case.day + timedelta(_LEAST)


def _of_it(case: Case, witness: Witness, at: int, mine: frozenset[str]) -> bool:
    """Whether the passage has enough of the claim's other words."""
    rest: list[Idea] = [i for i in case.ideas if not i & mine]
    near = witness.titled | witness.around(at, 1)
    met = held(rest, near)
    return met >= max(_REST * len(rest), min(_FEWEST, len(rest)))
