"""Numbers that were asked for where a claim was looked into, and that the answers give as the claim does, or that make it up."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sayso.judge.bearing.inquiry import Exchange, inquiry
from sayso.judge.case import Case, Proof, Signal
from sayso.judge.denials.answers import negated, yes_or_no
from sayso.judge.figures.told_numbers import Number, asks_number, equal, told_numbers
from sayso.model import Span, Stance
from sayso.text.sentences import sentences

_LEAST = 2.0
_WORDS = 0.3  # share of the claim's words in the questions and answers that give its numbers
_SEVERAL, _ADDED = 2, 0.012  # answers that are added up, and how far the sum may be from the claim's number
_SAYS = 0.65  # weight

_Given = tuple[Exchange, Number, bool]  # the last: whether its sentence has a negation


def numbers_given(case: Case) -> Iterator[Signal]:
    """Asked for numbers of this, the answers give those of the claim."""
    found = [number for number in told_numbers(case.claim.text, case.language) if number.value >= _LEAST]
    wanted = [number for number in found if not number.lasting] or found
    if not wanted or negated(case.claim.text):
        return
    asked = [exchange for exchange in inquiry(case) if not exchange.blank]
    told = [given for exchange in asked for given in _given(exchange)]
    missed = [number for number in wanted if not any(equal(number, other) for _, other, _ in told)]
    if not missed:
        yield from _borne_out(case, asked, told, wanted)
    elif len(missed) == 1 and (added := _added_up(told, missed[0])):
        for exchange in added:
            yield _signal(exchange, "added up, the numbers of the answers are the claim's")


def _borne_out(
    case: Case, asked: Sequence[Exchange], told: Sequence[_Given], wanted: Sequence[Number]
) -> Iterator[Signal]:
    """That the answers give all of the claim's numbers, none of them to say that it is another."""
    if any(yes_or_no(exchange.said) is False for exchange in asked):
        return
    found = [given for given in told if any(equal(number, given[1]) for number in wanted)]
    shown = dict.fromkeys(exchange for exchange, _, _ in found if asks_number(exchange.asked))
    if not shown or any(denied for _, _, denied in found):
        return
    if case.share(frozenset[str]().union(*(exchange.witness.ideas for exchange in shown))) < _WORDS:
        return
    for exchange in shown:
        yield _signal(exchange, "asked for numbers of this, the answers give those of the claim")


def _signal(exchange: Exchange, text: str) -> Signal:
    return Signal(Stance.SUPPORTS, _SAYS, text, Proof(exchange.witness, exchange.where))


def _given(exchange: Exchange) -> Iterator[_Given]:
    said, language = exchange.said, exchange.witness.stored.language
    for span in sentences(said, language, Span(0, len(said))):
        sentence = span.of(said)
        for number in told_numbers(sentence, language):
            yield exchange, number, negated(sentence)


def _added_up(told: Sequence[_Given], number: Number) -> list[Exchange]:
    """The answers that make up the claim's number, where there are several, each asked for, and each gives one number."""
    given: dict[Exchange, list[float]] = {}
    for exchange, other, _ in told:
        if asks_number(exchange.asked):
            given.setdefault(exchange, []).append(other.value if other.percent is number.percent else 0.0)
    if len(given) < _SEVERAL or any(len(values) != 1 for values in given.values()):
        return []
    total = sum(values[0] for values in given.values())
    return list(given) if abs(total - number.value) <= _ADDED * number.value else []
