"""Whether a Vietnamese report has none of the names of a Vietnamese claim as a whole, however many of their syllables."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from sayso.judge.case import Case
from sayso.judge.witness import Witness

__all__ = ["other_names"]

_WORD = re.compile(r"[^\W\d_]+")
_FEWEST = 2  # syllables of a name: one alone is part of many others


def other_names(case: Case, witness: Witness) -> bool:
    """Whether a claim names somebody or something by two syllables or more, and a report has no such name whole, but one that
    begins alike: "Mai Đức Bạch" is not "Mai Xuân Bách"."""
    if case.language != "vi" or witness.stored.language != "vi":
        return False
    names = _names(case.claim.text)
    whole = unicodedata.normalize("NFC", witness.whole)
    if not names or any(name in whole for name in names):
        return False
    alike = {name.split()[0] for name in names}  # a title may stand before it there
    return any(not alike.isdisjoint(other.split()[:-1]) for other in _names(f"- {whole}"))


@lru_cache(maxsize=4_096)
def _names(text: str) -> tuple[str, ...]:
    """The runs of words with a capital, without the word that the text begins with."""
    text = unicodedata.normalize("NFC", text)
    runs: list[list[re.Match[str]]] = []
    for word in _WORD.finditer(text):
        if not word[0][0].isupper() or not text[: word.start()].strip(" \"“‘'"):
            continue
        if runs and text[runs[-1][-1].end() : word.start()] == " ":
            runs[-1].append(word)
        else:
            runs.append([word])
    return tuple(text[run[0].start() : run[-1].end()] for run in runs if len(run) >= _FEWEST)
