"""Quotations whose speaker one way of reading found and another did not."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from sayso.model import SpeakerKind, Statement, StatementKind
from sayso.text.overlaps import Overlaps


def completed(text: str, found: Sequence[Statement], exact: Sequence[Statement]) -> tuple[Statement, ...]:
    """`found`, with the quotations of `exact` that a person speaks there and no person here, in reading order.

    What "according to reports, Roe told them: ..." hands on is Roe's quotation inside the reports' statement; and a
    quotation without a speaker beside it is rather the person's of whom its paragraph tells than an outlet's named in
    the paragraph before. Ids are given anew.
    """
    near = Overlaps((span, number) for number, statement in enumerate(found) for span in statement.content)
    added = [s for s in exact if _quotes_a_person(s) and _unspoken(text, s, _overlapping(near, s, found))]
    if not added:
        return tuple(found)
    ordered = sorted((*found, *added), key=lambda s: (s.content[0].start, -s.content[-1].end, s.source, s.cue))
    return tuple(replace(s, id=f"s{number}") for number, s in enumerate(ordered, 1))


def _quotes_a_person(statement: Statement) -> bool:
    return statement.kind is StatementKind.DIRECT and _person(statement)


def _unspoken(text: str, statement: Statement, found: Sequence[Statement]) -> bool:
    """Whether nobody in particular speaks these words in what was found, or who does is named elsewhere."""
    if any(_person(other) for other in found):
        return False
    return bool(statement.source) or any(other.source and _apart(text, statement, other) for other in found)


def _apart(text: str, statement: Statement, other: Statement) -> bool:
    first, last = sorted((statement.content[0].start, other.source[0].start))
    return "\n" in text[first:last]


def _person(statement: Statement) -> bool:
    return statement.speaker is not None and statement.speaker.kind is SpeakerKind.PERSON


def _overlapping(near: Overlaps[int], statement: Statement, found: Sequence[Statement]) -> list[Statement]:
    return [found[at] for at in sorted(set(near.of(*statement.content)))]
