"""Whom a report gives words to that go round as somebody else's: "the line is in fact Karl Finch's", "thực ra là của ông ..."."""

from __future__ import annotations

import re

from sayso.judge.witness import Witness
from sayso.judge.words.mentioned import mentions
from sayso.model import Span, Speaker
from sayso.text.capitals import NAME_WORD

__all__ = ["given_away"]

# General language, our own compilation. The name begins with a capital; a title may stand before it.
_NAME = rf"(?P<who>(?:[^\W\d_]+\.?\s+){{0,3}}?{NAME_WORD}(?:\s+{NAME_WORD}){{0,3}})"
_ACTUALLY = re.compile(
    r"\b(?:(?:in\s+fact|actually|in\s+reality|in\s+truth|really)\s+(?:(?:is|was|were|are|came|come|comes|stems?|dates?|said|spoken|uttered)\s+){0,2}(?:by|from|of)"
    r"|(?:is|was|were|are)\s+(?:in\s+fact|actually|really)\s+(?:said\s+|spoken\s+|uttered\s+|written\s+)?(?:by|from)"
    r"|(?:in\s+Wahrheit|in\s+Wirklichkeit|tatsächlich|eigentlich)\s+(?:(?:stammt|stammen|ist|sind)\s+)?von"
    r"|на\s+самом\s+деле\s+(?:принадлеж\w+|сказа\w+|произн[её]с\w*|написа\w+)"
    rf"|(?:thực\s+ra|thật\s+ra|thực\s+chất)\s+(?:là\s+)?(?:lời\s+|câu\s+nói\s+)?(?:của|do))\s+{_NAME}",
    re.IGNORECASE,
)
_BEHIND = 140  # characters behind the words


def given_away(witness: Witness, said: Span, speaker: Speaker) -> str | None:
    """Who, by the report, really spoke the words at `said`, if that is not `speaker`."""
    sentence = witness.sentence_of(said)
    match = _ACTUALLY.search(witness.text, said.end, min(max(sentence.end, said.end), said.end + _BEHIND))
    return match["who"] if match and not mentions(match["who"], speaker.name) else None
