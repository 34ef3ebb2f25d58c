"""English words of which the one tells the contrary of the other where all else is the same: raised and cut, for and against."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from sayso.judge.words.clauses import END
from sayso.judge.words.found import found
from sayso.judge.words.lexicon import NEGATION, sides, turned_by, whole

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
        r"ban(?:s|ned|ning)?|prohibit(?:s|ed)?|outlaw(?:s|ed)?|forb(?:ids?|ade|idden)|illegal",
        r"allow(?:s|ed)?|permit(?:s|ted)?|legal|lawful"
        r"|may\s+(?:still\s+)?(?:use|run|enter|smoke|drive|bring|carry|wear|drink|swim|park|travel|sell|keep|be\s+(?:used|sold|brought|worn|kept))",
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
    (r"in\s+favou?r\s+of", r"against"),
    (r"leads?|leading|ahead", r"trail(?:s|ed|ing)?|behind"),
    (r"signed|signs", r"veto(?:es|ed)?|refused\s+to\s+sign"),
    (r"safe(?:ly)?", r"crash(?:es|ed)|danger(?:ous(?:ly)?)?|unsafe|at\s+risk"),
    (r"a\s+draw|drew|tied", r"won|beat|lost|defeated|victory"),
    (r"(?:found|rescued|recovered)\s+(?:alive|safe|unharmed|unhurt)", r"(?:found|recovered)\s+dead|(?:body|bodies|remains)\s+of"),
    (r"all|every(?:one|body)?", r"only\s+(?:to|for|in|on|some|one|two|three|half|an?|those|\d+)"),
    (r"without\s+warning", r"after\s+(?:a|several|repeated)\s+warnings?"),
    (r"inside", r"outside"),
    (r"publicly|in\s+public", r"privately|in\s+private|behind\s+closed\s+doors"),
    (r"voluntar(?:y|ily)", r"compulsory|mandatory|forced"),
)  # fmt: skip
# Of what is said of a thing: "is the oldest", not "the oldest of them is".
_SAID_OF = r"(?:is|are|was|were|be|been|named|rated|ranked)\s+(?:[\w’'-]+\s+){0,3}?"
_TOPS = tuple(
    (rf"{_SAID_OF}(?:{one})", rf"{_SAID_OF}(?:{other})")
    for one, other in (
        (r"wettest|rainiest", r"driest"),
        (r"hottest|warmest", r"coldest|coolest"),
        (r"highest|tallest", r"lowest|shortest"),
        (r"largest|biggest|greatest", r"smallest|tiniest"),
        (r"richest|wealthiest", r"poorest"),
        (r"oldest|earliest", r"youngest|newest|latest"),
        (r"best", r"worst"),
        (r"fastest|quickest", r"slowest"),
        (r"most\s+expensive|dearest", r"cheapest|least\s+expensive"),
    )
)
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
# Of these the second may be so before the first: only who tells the second no earlier tells the contrary.
_SINCE = (
    (
        r"(?:will|to|would)\s+(?:close|shut)(?:\s+down)?|(?:will|to|would)\s+be\s+(?:closed|shut)",
        r"(?:keeps?|keeping|stays?|staying|remains?|remaining)\s+(?:(?!and|but)[\w’'-]+\s+){0,6}?open(?!\s+(?:until|till)\b)",
    ),
    (
        r"re-?opens?(?:ed)?|will\s+(?:re-?)?open",
        r"(?:stays?|staying|remains?|remaining)\s+(?:closed|shut)(?!\s+(?:until|till|on|at)\b)",
    ),
    (
        r"(?:will|to|would)\s+leave|is\s+leaving|leaves",
        r"(?:will|to|would)\s+(?:stay|remain)(?=\s+(?:at|with|in)\b(?![^,;.]*\b(?:until|till)\b))|(?:stays|remains)\s+(?:at|with)|extended\s+(?:his|her)\s+contract",
    ),
    (r"shot(?:\s+dead)?|killed|caught|captured|arrested", r"at\s+large|on\s+the\s+run"),
    (r"sold\s+out", r"(?:still|are|is|remain|remains)\s+(?:available|on\s+sale)"),
    (
        r"(?:reach|str[iu]ck|sign|cl?inch|agree)\w*\s+(?:on\s+)?(?:an?|the|their)\s+(?:deal|agreement|accord|contract)|came\s+to\s+an\s+agreement",
        r"(?:without|no)\s+(?:an?\s+)?(?:deal|agreement|accord)|failed\s+to\s+(?:agree|reach\s+\w+\s+(?:deal|agreement))|talks\s+(?:\w+\s+){0,6}?(?:collapsed|broke\s+down|failed)",
    ),
)  # fmt: skip
_PAIRS = sides((*_FIRM, *_TOPS, *_BY_THE_DAY, *_SINCE))
# That what else is told did not come to pass.
_UNDONE = whole(
    r"call(?:s|ed)\s+off|cancell?(?:s|ed)|scrap(?:s|ped)|postpone[sd]?|abandon(?:s|ed)|avert(?:s|ed)|avoid(?:s|ed)|escape[sd]?|rule[sd]?\s+out"
    r"|refuse[sd]?\s+to|fail(?:s|ed)\s+to|prevent(?:s|ed)|stop(?:s|ped)|foil(?:s|ed)|thwart(?:s|ed)"
)
_COMING = whole(r"will|would|shall|(?:is|are)\s+to(?=\s+[a-z])")
_FROM_DAILY = len(_FIRM) + len(_TOPS)  # the numbers of the pairs from which on they are of the next kind
_FROM_SINCE = _FROM_DAILY + len(_BY_THE_DAY)
_TURNED = turned_by(_PAIRS)
_CUT = re.compile(rf"{END.pattern}|\b(?:as|while|whereas|despite|amid|and|but)\b", re.IGNORECASE)


class Turn(NamedTuple):
    """Two texts of which each has only one of two contrary words, without these words."""

    ours: str
    theirs: str
    where: tuple[int, int]  # of the word in the second
    undone: bool = False  # whether the second says that what it tells did not come to pass
    by_the_day: bool = False  # whether either may be so, on another day
    since: bool = False  # whether only a report that is no older tells the contrary
    follows: bool = False  # whether what the report tells may have come after what the claim tells


@lru_cache(maxsize=20_000)
def turns(claim: str, said: str) -> tuple[Turn, ...]:
    """The contrary words of which the claim has only the one, and the passage only the other."""
    return tuple(_turns(claim, said))


def _turns(claim: str, said: str) -> Iterator[Turn]:
    match = found(_UNDONE, said)
    if match is not None and not found(_UNDONE, claim) and not found(NEGATION, claim):
        yield Turn(_COMING.sub(" ", claim), _UNDONE.sub(" ", said), match.span(), undone=True, since=True)
    for at, mine, other in _TURNED(claim, said):
        if (match := other.search(said)) is None:
            continue
        since = at >= _FROM_SINCE
        yield Turn(
            mine.sub(" ", claim),
            other.sub(" ", said),
            match.span(),
            by_the_day=_FROM_DAILY <= at < _FROM_SINCE,
            since=since,
            follows=since and mine is not _PAIRS[at][0],
        )


def clause_of(said: str, where: tuple[int, int]) -> str:
    """The clause of a passage in which a word stands."""
    start = max((m.end() for m in _CUT.finditer(said, 0, where[0])), default=0)
    stop = _CUT.search(said, where[1])
    return said[start : stop.start() if stop else len(said)]
