"""Whom "he" or "she" means behind a sentence that begins with an office alone: "The governor was unmoved. She wrote ..."."""

from __future__ import annotations

import re

from sayso.model import Speaker, SpeakerKind
from sayso.parse.statements.speakers import lexicon
from sayso.parse.statements.speakers.cast import Entity
from sayso.parse.statements.speakers.match import fits, sentences_before
from sayso.parse.statements.speakers.names import low
from sayso.parse.statements.speakers.roles import by_role
from sayso.parse.statements.speakers.subjects import Subjects

__all__ = ["named_holder", "unnamed_holder"]

_PAST = "is|was|has|had|will|would|did|[a-z]+ed"
_OFFICE = re.compile(rf"The\s(?:[a-z-]+\s)??([a-z]+)(?=\s(?:{_PAST})\b)")
_PLACE = r"(?:\sof\s(?:the\s)?[A-Z][\w-]+(?:\s[A-Z][\w-]+)?)?"
_TOLD = "lost|told|gave|took|made|began|came|went|put|set|kept|left|spoke|wrote|saw|stood"
_UNNAMED = re.compile(rf"The\s(?:[a-z-]+\s)??(?P<office>[a-z]+){_PLACE}(?=\s(?:{_PAST}|{_TOLD})\b)")
_STOPS = frozenset(".!?")


def named_holder(subjects: Subjects, word: str, place: int) -> Entity | None:
    """Who holds the office with which the sentence right before begins, and is named before: "The president was unmoved.
    He wrote ..."."""
    start = subjects.paragraphs[subjects.paragraph(place)].start
    spans = sentences_before(subjects.begins, start, place)
    if not spans or subjects.text[max(0, place - 2) : place].rstrip()[-1:] not in _STOPS:
        return None
    called = _OFFICE.match(subjects.text, *spans[-1])
    if called is None or low(called[1]) not in lexicon.OFFICES:
        return None
    entity = by_role(subjects.cast, called[0], place)
    return entity if entity is not None and entity.before(place) >= 0 and fits(entity, word) else None


def unnamed_holder(subjects: Subjects, place: int) -> Speaker | None:
    """Who is called by an office alone at the beginning of a sentence before, in a paragraph that has named nobody yet."""
    start = subjects.paragraphs[subjects.paragraph(place)].start
    if any(entity.kind is SpeakerKind.PERSON for _, entity in subjects.cast.between(start, place)):
        return None
    for sentence in reversed(sentences_before(subjects.begins, start, place)):
        called = _UNNAMED.match(subjects.text, *sentence)
        if called is not None and low(called["office"]) in lexicon.OFFICES:
            return Speaker(called[0], SpeakerKind.UNNAMED)
    return None
