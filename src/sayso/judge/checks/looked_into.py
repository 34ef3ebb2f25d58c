"""What was found where a claim was looked into: that it is satire, a fake, denied, or that there is no such thing."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sayso.judge.bearing.inquiry import Exchange, inquiry, of_others
from sayso.judge.case import Case, Proof, Signal
from sayso.judge.denials.answers import asks_what, negated, says_not, yes_or_no
from sayso.judge.denials.looked_into_lexicon import (
    ABOUT_CLAIM,
    ALTERED,
    CLAIM_UNTRUE,
    DENIED,
    JEST,
    NO_RECORD,
    NO_SUCH,
    NOT_BEFORE,
    NOT_FALSE,
    UNTRUE_THING,
)
from sayso.judge.words.ideas import held, ideas
from sayso.model import Span, Stance
from sayso.text.sentences import sentences

_WEIGHT = 0.8
_READ = 4_000  # characters of an article
_MOST = 700  # characters of a sentence
_FEWEST = 2  # words of the claim in a question that asks for it
_HALF, _SHARE = 0.35, 0.25  # shares: of the question's words that the claim holds, of the claim's that it holds
_BEHIND = 3  # sentences of an answer
_OWN = 0.4  # share of the question's words that the claim holds


def looked_into(case: Case) -> Iterator[Signal]:
    """Questions were asked about this, and an answer calls it untrue, altered, denied or satire, or knows of no such thing."""
    if JEST.search(case.text[:_READ]):
        return
    for exchange in inquiry(case):
        if not exchange.blank and (why := _why(case, exchange)) is not None:
            proof = Proof(exchange.witness, exchange.where)
            yield Signal(Stance.REFUTES, _WEIGHT, why, proof, outranks=True)


def _why(case: Case, exchange: Exchange) -> str | None:
    language = exchange.witness.stored.language
    asked, said = exchange.asked, exchange.said
    told = [span.of(said)[:_MOST] for span in sentences(said, language, Span(0, len(said)))]
    if yes_or_no(said):
        told.append(asked)
    about = ABOUT_CLAIM.search(asked) is not None
    near = _asks_for_it(case, exchange)
    denied = negated(case.claim.text)
    untrue = UNTRUE_THING if not denied and case.statement is None else CLAIM_UNTRUE
    for sentence in told:
        if _says(JEST, sentence):
            return "asked where this comes from, the answer is satire or a joke"
        if _says(untrue, sentence):
            return "asked about this, the answer calls it untrue"
        if denied:  # whatever else is denied may be what the claim denies, too
            continue
        if _says(ALTERED, sentence):
            return "asked about this, the answer calls it altered"
        if _says(DENIED, sentence) and (about or near or ABOUT_CLAIM.search(sentence)):
            return "asked about this, the answer tells of a denial"
        if sentence is told[0] and _in_words(case, exchange, sentence, " ".join(told[1:_BEHIND])):
            return "asked about this, the answer denies it"
        if NO_SUCH.search(sentence) or (NO_RECORD.search(sentence) and near):
            return "asked about this, the answer knows of no such thing"
    return None


def _in_words(case: Case, exchange: Exchange, sentence: str, behind: str) -> bool:
    """Whether an answer denies in words of its own what a question on the claim asks."""
    language = exchange.witness.stored.language
    if yes_or_no(exchange.said) is not None or asks_what(exchange.asked, language) or negated(exchange.asked):
        return False
    if of_others(case, exchange):
        return False
    meant = tuple(dict.fromkeys(ideas(exchange.asked, language)))
    if held(meant, case.forms) < _HALF * len(meant) or case.share(exchange.words) < _SHARE:
        return False
    return says_not(exchange.words, sentence, behind, language) or says_not(case.forms, sentence, "", language)


def _says(what: re.Pattern[str], sentence: str) -> bool:
    """Whether a sentence says so, and not that it is not."""
    if NOT_FALSE.search(sentence):
        return False
    return any(not NOT_BEFORE.search(sentence, 0, match.start()) for match in what.finditer(sentence))


def _asks_for_it(case: Case, exchange: Exchange) -> bool:
    """Whether a question asks for something that the claim tells."""
    meant = tuple(dict.fromkeys(ideas(exchange.asked, exchange.witness.stored.language)))
    met = held(meant, case.forms)
    return met >= _FEWEST and met >= _OWN * len(meant)
