"""A report of the same story that says that there was no such thing, or that nobody did or suffered it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from sayso.judge.case import Case, Proof, Signal
from sayso.judge.denials.gainsaid_lexicon import OFFICE, argued
from sayso.judge.witness import Witness
from sayso.judge.words.ideas import Idea, ideas
from sayso.judge.words.lexicon import NEGATION
from sayso.judge.words.names import names
from sayso.model import SpeakerKind, Stance

_WORDS = r"[\w’'-]+(?:\ [\w’'-]+){0,2}"
_END = r"\s*[.,;!\"”“]"
_NONE = re.compile(  # general language, our own compilation
    rf"\bthere(?:\ (?:is|was|were|are|has\ been|have\ been|had\ been)|[’']s)\ (?:never\ (?:a|any)|no)\ (?P<there>{_WORDS}){_END}"
    r"|\b(?:nobody|no\ one)\ (?:was|has\ been|had\ been|is|has|had)\ (?P<nobody>[\w’'-]+)\b"
    r"|\b(?:nobody|no\ one)\ (?P<nobodydid>\w{2,15}ed)\b|\b(?:has|have|had)\ (?P<hasnone>\w{2,15}ed)\ (?:nobody|no\ one)\b"
    r"|\bno\ (?P<unreported>\w+(?:\ or\ \w+)?)\ (?:was|were|(?:has|have|had)\ been)\ (?:immediately\ )?(?:reported|recorded)\b"
    rf"|\b(?:is|was|were|are)\ (?:not\ an?|no)\ (?P<isnot>[\w’'-]+){_END}"
    rf"|\b(?:war|ist|waren|sind)\ kein\w{{0,2}}\ (?P<kein>[\w’'-]+){_END}"
    r"|\bniemand\ (?:wurde|ist|war|hat)\ (?:\w+\ )?(?P<niemand>\w+)"
    r"|\b(?:hat|haben|hatten?)\ niemand(?:en)?\ (?P<niemanden>\w+)|\b(?P<wurde>\w+)\ wurde\ niemand\b"
    rf"|\b(?:gab|gibt)\ es\ (?:\w+\ ){{0,5}}?kein\w{{0,2}}\ (?P<gab>{_WORDS}){_END}"
    r"|\bникто\ не\ (?P<nikto>\w+)|\bникого\ не\ (?P<nikogo>\w+)"
    r"|\bэто\ (?:был\w?\ )?не\ (?P<ne>\w+),?\ а\b|\b(?P<nebylo>\w+)\ не\ было\b"
    r"|(?:\A|[.;]\ )(?P<nikakih>\w+(?:\ \w+)?)(?:\ и\ \w+)?\ (?:между|среди|на|во?)\ [^.;]{2,80}\ не\ было\b"
    rf"|\bkhông\ phải\ (?:là\ )?(?P<khong>{_WORDS}){_END}"
    rf"|\bkhông\ (?:có\ )?ai\ (?:bị\ |đã\ )?(?P<ai>{_WORDS}){_END}"
    rf"|\bkhông\ (?:hề\ )?có\ (?:chuyện|việc|ca|vụ|trường\ hợp)\ (?P<chuyen>{_WORDS}?)(?:\ nào)?{_END}",
    re.IGNORECASE,
)
_ELSE = re.compile(
    r"\b(?:other|further|more|new|additional|else|since|yet|so far|longer|noch|bisher|weiter\w{0,2}|пока|больше|thêm|khác)\b",
    re.I,
)
_MOST = 400  # characters of a sentence
_ITSELF = 0.9  # share of the claim in a sentence
_NEAR = 1  # sentences around it
_BESIDE = 2  # words of the claim that stand there or in the headline, beside what is denied
_WEIGHT, _SAID, _DOUBT = (
    0.72,
    0.7,
    0.4,
)  # in the report's own voice; said by an office or a firm; by a person, or before


def none_such(case: Case) -> Iterator[Signal]:
    """A report of the story says that there was no such thing as the claim tells: no dog, nobody was bitten."""
    claim = case.claim.text
    if NEGATION.search(claim):
        return
    whom = names(claim, case.language)
    for witness in case.witnesses:
        weight = _weight(case, witness)
        for at, sentence in enumerate(witness.sentences) if weight else ():
            said = sentence.span.of(witness.text)
            if not sentence.asks and _denied(case, witness, at, said, whom):
                said_by = witness.statements_at(sentence.span)
                person = any(
                    s.speaker and s.speaker.kind is SpeakerKind.PERSON and not OFFICE.search(f"{s.speaker.role} {said}")
                    for s in said_by
                )
                sure = _DOUBT if person or argued(said) else _SAID if said_by else _WEIGHT
                text = "the report says that there was no such thing"
                yield Signal(Stance.REFUTES, min(sure, weight), text, Proof(witness, sentence.span))
                break


def _weight(case: Case, witness: Witness) -> float:
    """What a report weighs: nothing if it is of another story, less if it may be from before."""
    if not case.scene.near(witness):
        return 0.0
    ours, theirs = case.day, witness.stored.published
    return _WEIGHT if ours is not None and theirs is not None and theirs >= ours else _DOUBT


def _denied(case: Case, witness: Witness, at: int, said: str, whom: Idea) -> bool:
    language = witness.stored.language
    for what in _none(said[:_MOST], language):
        if case.share(witness.sentences[at].ideas) >= _ITSELF:
            return False  # it tells the claim itself, and denies something beside it
        forms = frozenset[str]().union(*what)
        if not all(idea & case.forms and not idea & whom for idea in what):
            continue
        beside = witness.around(at, _NEAR) | witness.titled
        if sum(not idea & forms and not idea.isdisjoint(beside) for idea in case.ideas) >= min(
            _BESIDE, len(case.ideas) // 2
        ):
            return True
    return False


@lru_cache(8_192)  # every claim asks the same sentences
def _none(said: str, language: str | None) -> tuple[tuple[Idea, ...], ...]:
    """What a sentence says there was none of."""
    if _ELSE.search(said):
        return ()
    found = (tuple(ideas(match[match.lastgroup or 0], language)) for match in _NONE.finditer(said))
    return tuple(what for what in found if what)
