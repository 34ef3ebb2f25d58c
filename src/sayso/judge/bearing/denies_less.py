"""Whether a passage denies less than a claim tells: that it is so yet, or altogether, or of some of them."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise

from sayso.judge.words.lexicon import FUTURE, NEGATION

__all__ = ["denies_less", "not_yet", "of_some"]

_COMING = re.compile(rf"\b{FUTURE}\b", re.IGNORECASE)
_YET = re.compile(
    r"\b(?:not\s+yet|(?:ha\w{1,2}|is|are)\s+yet\s+to|noch\s+nicht|(?:ещ[её]|пока)\s+не|chưa)\b", re.IGNORECASE
)
# "did not hit the town directly": it may have hit it all the same. Vietnamese, where such a word stands behind the verb.
_NARROWED = re.compile(
    r"\b(?:không|chưa)\s+(?:[\w-]+\s+){0,4}?(?P<how>trực\s+tiếp|hoàn\s+toàn|ngay(?:\s+lập\s+tức)?|toàn\s+bộ|triệt\s+để|đáng\s+kể)\b",
    re.IGNORECASE,
)
_CUT = re.compile(r"[,;:.!?()](?!\d)|\brằng\b|\bcho\s+(?:biết|hay)\b|\b(?:nói|khẳng\s+định)\b", re.IGNORECASE)
_WORD = re.compile(r"\w+")
_MOST = 2  # words put into the name of whom something is told
# Words that do not tell some of them from the others.
_NONE = frozenset("ở tại của các những thuộc cổ phần tnhh tập đoàn mẹ là do thì cũng đều vẫn đã sẽ đang".split())


def not_yet(claim: str, said: str) -> bool:
    """Whether a passage says that what the claim tells as to come is not so yet, which both may be."""
    return _YET.search(said) is not None and _COMING.search(claim) is not None and not NEGATION.search(claim)


@lru_cache(maxsize=20_000)
def denies_less(claim: str, language: str | None, said: str) -> bool:
    """Whether a passage that denies something leaves it open that the claim is so."""
    if not_yet(claim, said):
        return True
    if language != "vi":
        return False
    narrowed = _NARROWED.search(said)
    if narrowed is not None and narrowed["how"].casefold() not in claim.casefold():
        return True
    denial = NEGATION.search(said)
    return denial is not None and of_some(claim, said[: denial.start()])


def of_some(claim: str, before: str) -> bool:
    """Whether words that tell in Vietnamese whom a sentence is of have one between two of the claim's: "contract teachers of
    the school get none" for "teachers of the school get some"."""
    ours = [word.casefold() for word in _WORD.findall(_CUT.split(claim)[0])]
    theirs = _WORD.findall(_CUT.split(before)[-1])
    there = [word.casefold() for word in theirs]
    pairs, known = set(pairwise(ours)), {*ours, *_NONE}
    for at, word in enumerate(there):
        for size in range(1, _MOST + 1):
            between = theirs[at + 1 : at + 1 + size]
            after = there[at + 1 + size : at + 2 + size]
            if after and (word, after[0]) in pairs and all(w.islower() and w not in known for w in between):
                return True
    return False
