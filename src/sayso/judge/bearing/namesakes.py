"""Whether a report says that a name of the claim is another's, too: "a man of the same name", "mistaken for"."""

from __future__ import annotations

import re

from sayso.judge.case import Case
from sayso.judge.words.found import found
from sayso.judge.words.ideas import held
from sayso.judge.words.names import named

__all__ = ["namesake"]

_NAMESAKE = re.compile(  # "a man of the same name", "has been mistaken for"
    r"\b(?:namesakes?|(?:of|with|shares?|sharing|shared|bears?|has|have|had|by)\s+(?:the|his|her|a)\s+(?:same|identical|similar)\s+(?:sur)?name|shares?\s+(?:his|her|their|a)\s+name"
    r"|(?:mistaken|confused|mixed\s+up|confusing|mistook|mixing\s+up)\s+(?:\S+\s+){0,5}?(?:for|with)|mix-up\s+(?:of|over)\s+names|(?<!\bhad\s)(?<!\bhas\s)(?<!\bhave\s)(?<!\bbears\s)(?<!\bbear\s)(?<!\bbore\s)(?<!\bin\s)no\s+relation\s+to|not\s+(?:to\s+be\s+)?confused"
    # Persons, not things: "was not related to the fire".
    r"|(?:who|he|she|they|men|women|two)\s+(?:is|are|was|were)\s+not\s+related|not\s+related(?=\s*[),])"
    r"|Namensvetter\w?|Namensgleichheit|gleichen\s+Namens|gleichnamig\w{1,2}|verwechsel\w+|Verwechslung\w{0,2}|namensgleich\w{0,2}"
    r"|т[её]зк\w{1,3}|однофамил\w+|полн\w+\s+т[её]зк\w+|перепутал\w?|спутал\w?|совпадени\w+\s+(?:имён|имени|фамил\w+)"
    r"|trùng\s+(?:cả\s+)?(?:họ\s+)?tên|cùng\s+tên|bị\s+nhầm|nhầm\s+(?:lẫn|với|người)|homonymes?|homonymie|tocay[oa]|homónim[oa])\b",
    re.IGNORECASE,
)
_BESIDE = 1  # sentences


def namesake(case: Case) -> bool:
    """Whether any report says that one of the claim's names is another's, too."""
    wanted = [idea for idea in named(case.claim.text, case.language) if not any(form[:1] == "@" for form in idea)]
    if not wanted:  # there is no other country of the name
        return False
    for witness in case.witnesses:
        if found(_NAMESAKE, witness.whole) is None:
            continue
        for at, sentence in enumerate(witness.sentences):
            if found(_NAMESAKE, sentence.span.of(witness.text)) and held(wanted, witness.around(at, _BESIDE)):
                return True
        if _NAMESAKE.search(witness.stored.title or "") and held(wanted, witness.titled):
            return True
    return False
