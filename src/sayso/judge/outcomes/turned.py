"""Words of which the one tells the contrary of the other where all else is told the same: raised and cut, for and against."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from sayso.judge.words.clauses import END
from sayso.judge.words.lexicon import sides, turned_by

__all__ = ["Turn", "clause_of", "turns"]

# General English, our own compilation. Of these only one can be so of the same thing.
_FIRM = (
    (
        r"(?:post|report|book|mak)(?:ed|s|es)\s+(?:a\s+)?(?:\w+\s+)?loss(?:es)?|loss(?:es)?\s+of|los(?:t|ing)\s+(?=[€$£]?\d)|made\s+(?:a\s+)?(?:\w+\s+)?loss|deficit",
        r"(?:post|report|book|mak|earn)(?:ed|s|es)\s+(?:a\s+)?(?:\w+\s+)?profits?|made\s+(?:a\s+)?(?:\w+\s+)?profits?|profits?\s+of|surplus",
    ),
    (
        r"voted\s+(?:for|to|in\s+favou?r\s+of|through)|votes?\s+in\s+favou?r\s+of",
        r"voted\s+(?:against|down|not\s+to)|votes?\s+against",
    ),
    (
        r"ban(?:s|ned|ning)?|prohibit(?:s|ed)?|outlaw(?:s|ed)?|forb(?:ids?|ade|idden)",
        r"allow(?:s|ed)?|permit(?:s|ted)?|may\s+use",
    ),
    (r"(?:is|are|be|was|were)\s+free(?:\s+of\s+charge)?|free\s+of\s+charge", r"costs?|charges?|pay(?:s|ing)?|paid"),
    (
        r"confess(?:ed|es)?|admit(?:s|ted)|plead(?:ed|s)?\s+guilty",
        r"den(?:y|ies|ied)|plead(?:ed|s)?\s+not\s+guilty|protests\s+(?:his|her|their)\s+innocence",
    ),
    (r"at\s+night|overnight|after\s+dark|in\s+the\s+dark", r"at\s+(?:noon|midday)|in\s+(?:broad\s+)?daylight|during\s+the\s+day"),
    (r"burst\s+(?:its|their)\s+banks|overflowed|flooded", r"(?:stayed|remained|kept)\s+within\s+(?:its|their)\s+banks"),
    (r"higher|more\s+expensive|dearer", r"lower|cheaper|less\s+expensive"),
    (r"more(?!\s+than)", r"fewer(?!\s+than)|less(?!\s+than)"),
    (r"larger|bigger|taller|longer|older|heavier|faster|warmer", r"smaller|shorter|younger|newer|lighter|slower|colder"),
    (
        r"wants?|support(?:s|ed)?|back(?:s|ed)?|(?:is|are|was|were)\s+(?:for|in\s+favou?r\s+of)|favou?r(?:s|ed)?",
        r"oppos(?:es?|ed)|(?:is|are|was|were)\s+against",
    ),
    (
        r"began|begins?|started|starts?|opened|opens?|got\s+under\s+way",
        r"(?:was|were|is|are|been)\s+(?:postponed|adjourned|put\s+off|delayed|called\s+off|cancelled|canceled|scrapped)",
    ),
    (r"without\s+warning", r"after\s+(?:a|several|repeated)\s+warnings?"),
    (r"inside", r"outside"),
    (r"publicly|in\s+public", r"privately|in\s+private|behind\s+closed\s+doors"),
    (r"voluntar(?:y|ily)", r"compulsory|mandatory|forced"),
)  # fmt: skip
# Of these first the one may be so and then the other: they need the same number, day, month or year.
_BY_THE_DAY = (
    (
        r"ros[en]|rises?|risen|increas(?:es?|ed)|climb(?:s|ed)|gr[eo]wn?|grows|jump(?:s|ed)|gain(?:s|ed)|surg(?:es?|ed)|soar(?:s|ed)|went\s+up",
        r"f[ae]ll(?:s|en)?|drop(?:s|ped)|declin(?:es?|ed)|decreas(?:es?|ed)|slip(?:s|ped)|s[au]nk|shr[aiu]nk|plung(?:es?|ed)|tumbl(?:es?|ed)|went\s+down",
    ),
    (r"rais(?:es?|ed)|increas(?:es?|ed)|hik(?:es?|ed)|lifted", r"cuts?|lower(?:s|ed)|reduc(?:es?|ed)|slash(?:es|ed)"),
    (
        r"hir(?:es?|ed|ing)|recruit(?:s|ed|ing)?|tak(?:e|es|ing)\s+on|creat(?:e|es|ing)",
        r"cut(?:s|ting)?|lay(?:s|ing)?\s+off|laid\s+off|dismiss(?:es|ed)?|shed(?:s|ding)?|axe[sd]?",
    ),
    (r"clos(?:es?|ed)|shut(?:s|\s+down)?", r"(?:re-?)?open(?:s|ed)?|stay(?:s|ed)?\s+open"),
)  # fmt: skip
_PAIRS = sides((*_FIRM, *_BY_THE_DAY))
_TURNED = turned_by(_PAIRS)
_CUT = re.compile(rf"{END.pattern}|\b(?:as|while|whereas|despite|amid|and|but)\b", re.IGNORECASE)


class Turn(NamedTuple):
    """Two texts of which each has only one of two contrary words, without these words."""

    ours: str
    theirs: str
    where: tuple[int, int]  # of the word in the second
    by_the_day: bool  # whether either may be so, on another day


@lru_cache(maxsize=20_000)
def turns(claim: str, said: str) -> tuple[Turn, ...]:
    """The contrary words of which the claim has only the one, and the passage only the other."""
    return tuple(
        Turn(mine.sub(" ", claim), other.sub(" ", said), match.span(), at >= len(_FIRM))
        for at, mine, other in _TURNED(claim, said)
        if (match := other.search(said)) is not None
    )


def clause_of(said: str, where: tuple[int, int]) -> str:
    """The clause of a passage in which a word stands."""
    start = max((m.end() for m in _CUT.finditer(said, 0, where[0])), default=0)
    stop = _CUT.search(said, where[1])
    return said[start : stop.start() if stop else len(said)]
