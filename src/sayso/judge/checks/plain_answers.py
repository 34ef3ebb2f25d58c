"""Questions asked about a claim, and what the plain answers say together: all yes, or all no."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from sayso.judge.bearing.inquiry import Exchange, inquiry, of_others
from sayso.judge.case import Case, Proof, Signal
from sayso.judge.denials.answers import asks_what, negated, yes_or_no
from sayso.judge.words.ideas import Idea, held, ideas
from sayso.judge.words.lexicon import sides, turned_by
from sayso.judge.words.turned_round import turned_round
from sayso.model import Stance

_DENIES, _SAYS = 0.72, 0.6  # weights
_TOLD = 0.6  # share of the claim's words in the questions that got a yes, and in what was said to them
_OWN, _OF_CLAIM = 0.6, 0.25  # shares: of such a question's words that the claim holds, of the claim's that it holds
_FEWEST = 2  # words of the claim in a question to which a yes tells against it
# General language, our own compilation. A claim that tells of what is not so, though it has no negation.
_WITHOUT = re.compile(
    r"\b(?:without|fail(?:s|ed|ing|ure)?|lack(?:s|ed|ing)?|ban(?:s|ned|ning)?|illegal\w*|unlawful\w*|un\w+able|impossible|refus(?:es|ed|ing)|prevent\w*"
    r"|oppos(?:e|es|ed|ing)|reject(?:s|ed|ing)?|stop(?:s|ped|ping)?|den(?:y|ies|ied|ying))\b",
    re.IGNORECASE,
)
# What such a question asks for is not whether the claim is so: more to go by, or something beside it.
_FOR_MORE = re.compile(
    r"\b(?:information|details?|data|statistics?|figures?|numbers|verif\w+|corroborat\w+|consistent|reliable|authentic|accurate|definitions?"
    r"|surveys?|polls?|recent|available|(?:claim|it)\s+refers?|refer\s+to)\b",
    re.IGNORECASE,
)
_BESIDE = re.compile(
    r"\b(?:only|all|every|sole(?:ly)?|other|another|any\s+more|else|exactly|enough|always|everyone)\b", re.IGNORECASE
)
# A yes that goes on with what is not so.
_CONTRAST = re.compile(
    r"\b(?:but|however|although|though|only|not|no|never|without|false|incorrect|misleading)\b|n[’']t\b", re.IGNORECASE
)
# What stands for the claim in a question.
_MEANT = re.compile(
    r"\b(?:this|that|these|those|such|they|it|them|he|she|there|claim\w*|stor(?:y|ies)|posts?|tweets?|photos?|pictures?|images?|videos?"
    r"|quot(?:es?|ation)|articles?|sites?|websites?|pages?|episode|bill|law)\b",
    re.IGNORECASE,
)
_TURNED = turned_by(
    sides(
        [
            (r"alive|living", r"dead|dies|died|death|killed|passed\s+away"),
            (r"true|real|genuine|authentic", r"false|fake|hoax|fabricated"),
            (r"legal|allowed|permitted", r"illegal|banned|prohibited|forbidden"),
            (r"open(?:ed|s)?|continued?", r"clos(?:e[ds]?|ing)|stop(?:s|ped)?"),
            (r"safe|harmless", r"dangerous|harmful|unsafe"),
        ]
    )
)


def plain_answers(case: Case) -> Iterator[Signal]:
    """Questions were asked about this, and all plain answers were yes, or all were no."""
    asked = inquiry(case)
    plain = [(exchange, yes_or_no(exchange.said)) for exchange in asked if not exchange.blank]
    yes = [exchange for exchange, said in plain if said]
    no = [exchange for exchange, said in plain if said is False]
    if negated(case.claim.text):
        yield from _denied_wrongly(case, yes) if not no else ()
    elif no and not yes:
        yield from _denied(case, no)
    elif no:
        return
    elif turned := [e for e in yes if _TURNED(case.claim.text, e.asked) and _of_it(case, e)]:
        for exchange in turned:
            yield _signal(exchange, Stance.REFUTES, "asked whether the contrary of this is so, the answer is yes")
    elif yes and not any(exchange.blank for exchange in asked):
        yield from _borne_out(case, yes)


def _denied(case: Case, no: Sequence[Exchange]) -> Iterator[Signal]:
    """That the only plain answers are no."""
    claim = case.claim.text
    for exchange in () if _WITHOUT.search(claim) else no:
        if _of_it(case, exchange) and not _TURNED(claim, exchange.asked) and not turned_round(claim, exchange.asked):
            yield _signal(exchange, Stance.REFUTES, "asked about this, the only plain answer is no")


def _denied_wrongly(case: Case, yes: Sequence[Exchange]) -> Iterator[Signal]:
    """That what the claim says is not so is so."""
    for exchange in yes:
        if _of_it(case, exchange) and _met(case, exchange) >= _FEWEST:
            yield _signal(exchange, Stance.REFUTES, "asked whether what this denies is so, the answer is yes")


def _borne_out(case: Case, yes: Sequence[Exchange]) -> Iterator[Signal]:
    """That a yes was given to what the claim tells."""
    told = [exchange for exchange in yes if _asks_for(case, exchange) and case.share(exchange.words) >= _OF_CLAIM]
    if case.share(_words(told)) >= _TOLD:
        for exchange in told:
            yield _signal(exchange, Stance.SUPPORTS, "asked about this, the answer is yes")


def _signal(exchange: Exchange, stance: Stance, text: str) -> Signal:
    weight = _DENIES if stance is Stance.REFUTES else _SAYS
    return Signal(stance, weight, text, Proof(exchange.witness, exchange.where))


def _of_it(case: Case, exchange: Exchange) -> bool:
    """Whether a no to this question is one to the claim, or to a part of it."""
    asked = exchange.asked
    if asks_what(asked, exchange.witness.stored.language) or negated(asked) or _FOR_MORE.search(asked):
        return False
    if of_others(case, exchange):
        return False
    return not _beside(case, asked) and (_met(case, exchange) > 0 or _MEANT.search(asked) is not None)


def _beside(case: Case, asked: str) -> bool:
    """Whether a question asks for more than the claim tells, or for others."""
    return any(found.lower() not in case.claim.text.lower() for found in _BESIDE.findall(asked))


def _asks_for(case: Case, exchange: Exchange) -> bool:
    """Whether a yes to this question bears out a part of the claim."""
    asked = exchange.asked
    meant = ideas(asked, exchange.witness.stored.language)
    if _CONTRAST.search(exchange.said):
        return False
    if turned_round(case.claim.text, asked) or of_others(case, exchange):
        return False
    return not negated(asked) and not _beside(case, asked) and held(meant, case.forms) >= _OWN * len(meant)


def _met(case: Case, exchange: Exchange) -> int:
    return held(tuple(dict.fromkeys(ideas(exchange.asked, exchange.witness.stored.language))), case.forms)


def _words(told: Sequence[Exchange]) -> Idea:
    """All words of these questions and of their answers."""
    return frozenset[str]().union(*(exchange.all_words for exchange in told))
