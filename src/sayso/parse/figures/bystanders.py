"""Words for a measure that are said of others, or mean something else beside what stands behind them."""

from __future__ import annotations

import re

from sayso.model import Measure
from sayso.parse.figures.draft import Sentence

_PARTICIPLE = re.compile(
    r"dead|killed|wounded|injured|missing|displaced|infected|rescued|arrested|detained", re.IGNORECASE
)
_SOME_OF_THEM = re.compile(
    r"\b(?:some|many|most|several|(?:a|quite\sa)\sfew|others)(?:\sof\s(?:them|whom|these|those))?\s(?:[\w-]+\s){0,2}\Z",
    re.IGNORECASE,
)
_NEAR = 40  # characters
_TO_HOSPITAL = re.compile(r"[^,;:.]{0,20}?\sto\s(?:\w+\s){0,4}(?:hospital|clinic|emergency\sroom)s?\b", re.IGNORECASE)


def of_others(sentence: Sentence, start: int, end: int) -> bool:
    """Whether a participle stands before persons of its own ("200,000 ballots in the names of dead people"), or tells of some
    of those counted ("107 prisoners came home, some of them badly wounded")."""
    if sentence.lexicon.language != "en" or not _PARTICIPLE.fullmatch(sentence.text, start, end):
        return False
    if _SOME_OF_THEM.search(sentence.text, max(0, start - _NEAR), start):
        return True
    following = sentence.token(sentence.index(end))
    return following is not None and following.start == end + 1 and following.low in sentence.lexicon.people


def sent_where(measure: Measure, text: str, end: int) -> Measure:
    """The measure of those whom something sends, up to `end`: to a hospital they are treated."""
    return Measure.TREATED if measure is Measure.DEPLOYED and _TO_HOSPITAL.match(text, end) else measure
