"""A report that gives another day for what the claim dates: "beginnt am 12. Juni", "beginnt am 19. Juni"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sayso.judge.bearing.all_else import added, clause_of, core, rest, spoken
from sayso.judge.bearing.days import since
from sayso.judge.case import Case, Proof, Signal
from sayso.judge.words.lexicon import HEARSAY, NEGATION
from sayso.model import ClaimKind, Span, Stance

_FEWEST = 2  # content words that both have
_MOST = 500  # characters of a sentence
_WEIGHT = 0.74
# A day of the year or of the week. General language, our own compilation.
_DATE = re.compile(
    r"\b(?:am\s+)?(?P<day>\d{1,2})\.?\s+(?P<month>Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember"
    r"|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря)\b"
    r"|\b(?P<weekday>(?:am|vom)\s+(?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag)"
    r"|(?:в|во)\s+(?:понедельник|вторник|среду|четверг|пятницу|субботу|воскресенье))\b",
    re.IGNORECASE,
)
# What a thing does once: it begins, is opened, takes place.
_ONCE = re.compile(
    r"\b(?:beginn\w*|begann\w*|startet\w*|eröffnet\w*|endet\w*|findet|fand|statt(?:finden)?|stattgefunden|tritt|schließt|öffnet|wählt"
    r"|начн[её]тся|начина\w+|начал\w+|откро\w+|открыва\w+|открыл\w+|закро\w+|состо(?:ится|ял\w*)|пройд[её]т|прош[её]л|прошл\w|завершит\w*|вступ\w+)\b",
    re.IGNORECASE,
)
_AGAIN = re.compile(
    r"\b(?:auch|wieder|erneut|noch|zweit\w+|weiter\w*|verschoben|verleg\w+|ursprünglich|statt\s+(?!$)\w+|также|снова|вновь|ещё|еще|втор\w+|перен[её]с\w*|вместо)\b",
    re.IGNORECASE,
)


def other_date(case: Case) -> Iterator[Signal]:
    """A report that is no older tells the same of a thing that is once, but for another day."""
    claim = core(case.claim.text)
    ours = list(_DATE.finditer(claim))
    if case.claim.kind is ClaimKind.HEADLINE or len(ours) != 1 or not _ONCE.search(claim) or _unsure(claim):
        return
    for witness in case.witnesses:
        if witness.stored.language != case.language or not since(case, witness):
            continue
        for sentence in witness.sentences:
            said = core(sentence.span.of(witness.text))
            if sentence.asks or len(said) > _MOST or _unsure(said):
                continue
            if _of_another_day(claim, ours[0], said, case.language):
                text = "the report gives another day for the same"
                yield Signal(Stance.REFUTES, _WEIGHT, text, Proof(witness, sentence.span), outranks=True)
                break


def _unsure(said: str) -> bool:
    return any(pattern.search(said) for pattern in (NEGATION, HEARSAY, _AGAIN))


def _of_another_day(claim: str, ours: re.Match[str], said: str, language: str | None) -> bool:
    there = list(_DATE.finditer(said))
    if len(there) != 1 or _named(ours) == _named(there[0]) or (ours["day"] is None) != (there[0]["day"] is None):
        return False
    clause = clause_of(said, [Span(*there[0].span())])
    kept = clause.of(said)
    words = rest(claim, [Span(*ours.span())], language)
    if len(words) < _FEWEST or any(idea.isdisjoint(spoken(kept, language)) for idea in words):
        return False
    return not added(rest(kept, [Span(*there[0].span()).shift(-clause.start)], language), claim, language)


def _named(match: re.Match[str]) -> tuple[str, ...]:
    return tuple((group or "").lower().split()[-1] if group else "" for group in match.group("day", "month", "weekday"))
