"""What a report tells only as possible, planned or hoped for: "would be the first", "is said to plan", "wenn er gewinnt"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sayso.judge.ideas import Idea, ideas

_FAR = 250  # characters that a marker reaches at most
_VERB = 90  # characters before a German marker that its verb or object may stand in
_CHANCE = (
    r"(?:would(?!\s+(?:not\s+)?(?:say|comment|like\s+to\s+thank))|wouldn[’']t|could|might|may(?=\s+[a-z])|if|unless|in\s+case|hop(?:es?|ed|ing)\s+(?:to|for|that)"
    r"|(?:plan(?:s|ned|ning)?|intend(?:s|ed|ing)?|want(?:s|ed)|wish(?:es|ed)?|aim(?:s|ed|ing)?|threaten(?:s|ed|ing)?|vow(?:s|ed)?|tr(?:y|ies|ied|ying)"
    r"|prepar(?:es|ed|ing)|(?:is|are|was|were)\s+(?:expected|due|set|supposed|about|trying|hoping|going|unable)|fail(?:s|ed)?|refus(?:es|ed))\s+to"
    r"|attempt(?:s|ed|ing)?\s+(?:to|at)|in\s+an?\s+(?:attempt|bid)\s+to|almost|nearly\s+(?=[a-z]+ed\b)"
    r"|würden?|könnten?|dürften?|wollen|wollte[nt]?|möchten?|sollen|sollte[nt]?|wäre[nt]?|hätten?|falls|wenn|sofern|plant(?:e|en)?|beinahe"
    r"|бы|если|мог(?:ут|ла|ли)?\s+(?=\w+ть)|может(?=\s+\w+ть)|хо(?:чет|тят|тел|тела|тели)|планиру(?:ет|ют)|собира(?:ется|ются|лся|лись)|намерен\w?|едва\s+не|чуть\s+не"
    r"|nếu|có\s+thể|dự\s+định|dự\s+kiến|muốn|suýt|định(?=\s)|hy\s+vọng)"
)
_END = re.compile(
    r"[;:–—!?…()\"“”«»]|[.,]\s|\b(?:but|while|although|though|aber|obwohl|während|но|хотя|nhưng|mặc\s+dù)\b",
    re.IGNORECASE,
)
_MARK = re.compile(rf"\b{_CHANCE}\b", re.IGNORECASE)
# What is yet to come or only possible in a claim: it then says no more than such a report.
_OPEN = re.compile(
    rf"\b(?:{_CHANCE}|will|shall|won[’']t|can(?:not)?|wird|werden|kann|können|soll|будет|будут|должен|должны|может|могут|sẽ|sắp)\b|[’']ll\b",
    re.IGNORECASE,
)


def open_yet(text: str) -> bool:
    """Whether a text itself says that something may, might or will be."""
    return _OPEN.search(text) is not None


def supposals(text: str, language: str | None) -> Iterator[tuple[Idea, ...]]:
    """For each marker of what is only possible or planned the content words that it reaches in its clause."""
    for match in _MARK.finditer(text):
        stop = _END.search(text, match.end(), match.end() + _FAR)
        start = match.start()
        if language == "de":  # "die Halle könnte ... geschlossen werden": what it reaches stands on both sides
            before = [end.end() for end in _END.finditer(text, max(0, start - _VERB), start)]
            start = before[-1] if before else max(0, start - _VERB)
        yield ideas(text[start : stop.start() if stop else match.end() + _FAR], language)
