"""What somebody does about a thing, and the contrary of it, in English: admits and denies, remembers and has no memory of."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from sayso.judge.words.lexicon import whole

__all__ = ["Stand", "stands"]

# General vocabulary, our own compilation.
_ADMITS = (
    r"(?:admit(?:s|ted|ting)?|acknowledg(?:es?|ed|ing)|conced(?:es?|ed|ing)|confess(?:es|ed)?|confirm(?:s|ed|ing)?)"
    r"(?!\s+(?:as|by)\b)"
)
_DENIES = (
    r"(?:den(?:y|ies|ied|ying)(?!\s+(?:\w+\s+){0,3}(?:access|entry|permission|bail))"
    r"|reject(?:s|ed|ing)?\s+(?:\w+\s+){0,2}(?:claims?|allegations?|accusations?|suggestions?|reports?))"
)
_REMEMBERS = r"(?:remember(?:s|ed)?|recalls?|recollects?|confirm(?:s|ed)?)"
_NO_MEMORY = (
    r"(?:(?:no|without\s+any)\s+(?:\w+\s+)?(?:memory|recollection)\s+of"
    r"|(?:(?:does|did|do|could|can)(?:n[’']t|\s?not)|never)\s+(?:remember|recall))"
)
_ENDS = (
    r"(?:scrap(?:s|ped|ping)?|abolish(?:es|ed|ing)?|repeal(?:s|ed|ing)?|eliminat(?:es?|ed|ing)|(?:do|does|did|done|doing)\s+away\s+with"
    r"|end(?:s|ed|ing)?|cancel(?:s|led|ling|ed|ing)?|remov(?:es?|ed|ing)|lift(?:s|ed|ing)?)"
)
_SHORT_OF_ENDING = (
    r"(?:delay(?:s|ed|ing)?|postpon(?:es?|ed|ing)|suspend(?:s|ed|ing)?|put(?:s|ting)?\s+off|paus(?:es?|ed|ing)"
    r"|fewer|limit(?:s|ed|ing)?(?!\s+of)|reduc(?:es?|ed|ing)|scal(?:es?|ed|ing)\s+back|trim(?:s|med|ming)?)"
)
_FOR_GOOD = r"\b(?:for\s+good|altogether|once\s+and\s+for\s+all|for\s+ever|forever|permanently|entirely|completely)\b"
_PROSECUTED = r"(?:formally\s+|criminally\s+|ever\s+)?(?:charged|indicted|prosecuted)"
_CHARGED = rf"(?:has|have|had|was|were|is|are)\s+(?:since\s+|also\s+|now\s+|already\s+)?(?:been\s+)?{_PROSECUTED}"
_NOT_CHARGED = (
    rf"(?:has|have|had|was|were|is|are)(?:n[’']t|\s+not|\s+never)\s+(?:yet\s+)?(?:been\s+)?{_PROSECUTED}"
    r"|(?:faces?|facing)\s+no\s+charges"
)
_ATTENDS = r"(?:(?:will|to)\s+(?:attend|take\s+part\s+in|join)|attend(?:s|ed)|t(?:akes|ook)\s+part\s+in|joined)"
_STAYS_AWAY = (
    r"(?:(?:will|would|did)(?:n[’']t|\s+not)\s+(?:attend|take\s+part\s+in|join)|won[’']t\s+(?:attend|take\s+part\s+in|join)"
    r"|(?:declin|refus)(?:es|ed|ing)\s+to\s+(?:attend|take\s+part\s+in|join)|boycott(?:s|ed|ing)?|stay(?:s|ed|ing)?\s+away\s+from"
    r"|pull(?:s|ed|ing)?\s+out\s+of|skip(?:s|ped|ping))"
)
_BACKS = (
    r"(?:back(?:s|ed)|support(?:s|ed)|endors(?:es|ed)|vot(?:es|ed)\s+(?:for|in\s+favou?r\s+of)"
    r"|thr[eo]wn?\s+(?:his|her|its|their)\s+(?:\w+\s+)?(?:support|weight)\s+behind)"
)
_OPPOSES = (
    r"(?:oppos(?:es|ed)|vot(?:es|ed)\s+against|passed\s+over|c[ao]me\s+out\s+against"
    r"|(?:declin|refus)(?:es|ed)\s+to\s+(?:back|support|endorse)"
    r"|(?:does|did|do|has|have)(?:n[’']t|\s+not)\s+(?:back(?:ed)?|support(?:ed)?|endorse[d]?))"
)
_AGREES = r"(?:agree(?:s|d)\s+to|accept(?:s|ed)|consent(?:s|ed)\s+to)"
_REFUSES = r"(?:(?:refus|declin)(?:es|ed)(?:\s+to)?|reject(?:s|ed)|turn(?:s|ed)\s+down|balk(?:s|ed)\s+at)"
_GRANTS = (
    r"(?:grant(?:s|ed|ing)?|approv(?:es|ed|ing)|dismiss(?:es|ed|ing)|thr(?:ew|own|ows|owing)\s+out|accept(?:s|ed|ing))"
)
_WHETHER_TO_GRANT = (
    r"(?:will|must|has\s+to|have\s+to|is\s+to|yet\s+to|still|needs?\s+to)\s+(?:\w+\s+)?(?:determin|decid|consider|weigh|rul)\w*"
    r"(?:\s+on)?\s+(?:whether|if)\s+(?:or\s+not\s+)?to\s+(?:grant|approve|dismiss|throw\s+out|accept|drop)"
)
_SAYS = r"(?:say(?:s|ing)|said|claim(?:s|ed|ing)|alleg(?:es|ed|ing)|accus(?:es|ed|ing))"
_DID_NOT_SAY = (
    r"(?:(?:did|does|has|have|do)(?:n[’']t|\s+not)|never)\s+(?:say|said|claim(?:ed)?|allege[d]?|accuse[d]?|identif(?:y|ied)|named?)"
    r"(?!\s+(?:when|whether|how|why|what|who|where|if|which|much|more|anything|specifically|exactly|so)\b)"
)


@dataclass(frozen=True, slots=True)
class Stand:
    """What a claim may tell of somebody, and what shuts it out; `since` is from how many days after the article (negative:
    before it) a report may tell it, since people change their minds. `final` has to stand in the claim, too; of `words` a report
    has others, too, by the same speaker."""

    mine: re.Pattern[str]
    other: re.Pattern[str]
    since: int = 0
    final: re.Pattern[str] | None = None
    words: bool = False
    passive: bool = False  # done to whom the claim names: a report need not say of what


def _both(one: str, other: str, since: int = 0) -> tuple[Stand, Stand]:
    return Stand(whole(one), whole(other), since), Stand(whole(other), whole(one), since)


_STANDS = (
    *_both(_ADMITS, _DENIES),
    *_both(_BACKS, _OPPOSES),
    *_both(_ATTENDS, _STAYS_AWAY),
    *_both(_AGREES, _REFUSES),
    Stand(whole(_REMEMBERS), whole(_NO_MEMORY), -7),
    Stand(whole(_CHARGED), whole(_NOT_CHARGED), passive=True),
    Stand(whole(_GRANTS), whole(_WHETHER_TO_GRANT), 1),
    Stand(whole(_SAYS), whole(_DID_NOT_SAY), -7, words=True),
    Stand(whole(_ENDS), whole(_SHORT_OF_ENDING), -2, re.compile(_FOR_GOOD, re.IGNORECASE)),
)


def stands(claim: str) -> Iterator[tuple[re.Match[str], Stand]]:
    """Each stand that an English claim tells: where, and what shuts it out; none whose contrary it tells, too."""
    for stand in _STANDS:
        if stand.final is not None and not stand.final.search(claim):
            continue
        if (match := stand.mine.search(claim)) and not stand.other.search(claim):
            yield match, stand
