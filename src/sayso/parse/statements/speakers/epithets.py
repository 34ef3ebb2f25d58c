"""Whom a politician's description behind a quotation means: "Jane Roe pushed back. “No,” the Republican said."."""

from __future__ import annotations

import re

from sayso.parse.statements.speakers.cast import Entity
from sayso.parse.statements.speakers.match import sentences_before
from sayso.parse.statements.speakers.mention import Mention
from sayso.parse.statements.speakers.names import low
from sayso.parse.statements.speakers.roles import head_of, name_end
from sayso.parse.statements.speakers.subjects import Subjects

__all__ = ["epithet"]

_PARTIES = {"democrat": "D", "republican": "R"}
# By these a paper calls somebody whom it has just named; by "the judge" or "the driver" it may bring in somebody new.
_CALLED = frozenset(
    ["democrat", "republican", "senator", "lawmaker", "legislator", "congressman", "congresswoman", "politician"]
)
_OFFICES = _CALLED | frozenset(
    "speaker leader chairman chairwoman chair whip governor representative candidate nominee member".split()
)
_BEHIND = re.compile(r"[,?!][”\"’]+\s*(?:[a-z]+\s)?\Z")  # "...,” | the senator said", "...,” said | the senator"
_OF_PARTY = re.compile(r",?\s\(?([DR])-[A-Z]")  # "Roe, R-Mo.", "Roe (D-Mo.)"
_EACH = 8  # mentions of somebody in which the party is looked for
_BACK = 20  # characters


def epithet(subjects: Subjects, mention: Mention, place: int) -> Entity | None:
    """The subject of the sentence right before a quotation whose speaker is only called "the senator" or the like; nobody
    where an office or the party that the text gives them speaks against it."""
    if mention.head not in _CALLED or not mention.text.lower().startswith("the "):
        return None
    text = subjects.text
    if _BEHIND.search(text[max(0, place - _BACK) : place]) is None:
        return None
    quote = max((q for q in subjects.quoted if q.end <= place), default=None)
    entity = _subject_before(subjects, quote.start) if quote is not None else None
    if entity is None or not entity.known or _other_office(entity, mention.head):
        return None
    party = _PARTIES.get(mention.head)
    shown = {m[1] for at in entity.at[:_EACH] if (m := _OF_PARTY.match(text, name_end(text, at, entity)))}
    return entity if party is None or not shown - {party} else None


def _subject_before(subjects: Subjects, quote: int) -> Entity | None:
    """The person who is the subject of the sentence right before a quotation, in its paragraph or the one before."""
    here = subjects.paragraph(quote)
    for number in (here, here - 1):
        if number < 0:
            return None
        end = quote if number == here else subjects.paragraphs[number].end
        start = subjects.paragraphs[number].start
        if not subjects.text[start:end].strip():
            continue
        last = sentences_before(subjects.begins, start, end)[-1]
        found = (subjects.subject_in(last, word) for word in ("he", "she"))
        return next((entity for entity, sure in found if entity is not None and sure), None)
    return None


def _other_office(entity: Entity, head: str) -> bool:
    """Whether somebody is known, but by no office of a politician's; one of a member's where no party is told."""
    offices = {head_of(role) or low(role) for _, role in entity.roles[:_EACH]}
    return bool(offices) and offices.isdisjoint(_OFFICES if head in _PARTIES else _CALLED)
