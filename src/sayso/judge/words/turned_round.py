"""Words of which another text has the contrary: "unable" and "able", "illegal" and "legal"."""

from __future__ import annotations

import re
from functools import lru_cache

# English, our own compilation: what the beginning of a word turns round; other words only look so.
_UN = re.compile(r"\bun([a-z]{4,})\b", re.IGNORECASE)
_SO_ONLY = frozenset({"less", "rest", "ited", "ions", "ique", "iform", "iverse", "iversity", "dergo", "dertake"})
_TURNED = {
    **{
        "illegal": "legal",
        "illegally": "legally",
        "impossible": "possible",
        "incorrect": "correct",
        "invalid": "valid",
    },
    **{"inaccurate": "accurate", "ineffective": "effective", "insufficient": "sufficient", "dishonest": "honest"},
    **{"disapprove": "approve", "disagree": "agree", "disqualified": "qualified"},
}


def turned_round(claim: str, asked: str) -> bool:
    """Whether one has a word of which the other has the contrary: "unable" and "able"."""
    (ours, turned), (theirs, other) = _words(claim), _words(asked)
    return bool((turned & theirs) - ours | (other & ours) - theirs)


@lru_cache(maxsize=10_000)
def _words(text: str) -> tuple[frozenset[str], frozenset[str]]:
    """The words of a text, and those of which it has the contrary."""
    words = frozenset(re.findall(r"[a-z]+", text.casefold()))
    plain = {found.lower() for found in _UN.findall(text)} - _SO_ONLY
    return words, frozenset(plain | {_TURNED[word] for word in words & _TURNED.keys()})
