"""The subject of a verb of saying whose source nothing else has found: "Its head, the envoy Jane Roe, last week spoke of"."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace

from sayso.parse.statements import closed
from sayso.parse.statements.draft import Draft
from sayso.parse.statements.grammar import Phrase, subject_left
from sayso.parse.statements.lexicon import PHRASE_FORMS, VERBS
from sayso.parse.statements.units import Units
from sayso.parse.statements.verb_groups import verb_group

_TIMES = frozenset(
    "week month year night day morning evening afternoon weekend summer winter spring autumn fall".split()
)
_WHICH = frozenset(["last", "this", "that", "the", "on", "in", "earlier", "late", "early"])


def with_subjects(row: Units, drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts of a paragraph, an active verb without a source with the subject before it."""
    return [_with_subject(row, draft) if draft.cue and not draft.source else draft for draft in drafts]


def _with_subject(row: Units, draft: Draft) -> Draft:
    at = bisect_right(row.starts, draft.cue[0].start) - 1
    if (
        at < 0
        or row.starts[at] != draft.cue[0].start
        or not (row.low[at] in VERBS or row.low[at] in PHRASE_FORMS)
        or row.low[at].endswith("ing")
    ):
        return draft
    low = next((first for first, stop in row.sentences if first <= at < stop), at)
    group = verb_group(row, at, low)
    if group.passive or group.infinitive or row.low[at] in closed.AUXILIARIES | {"to"}:
        return draft
    phrase = subject_left(row, _before_times(row, group.start, low), low)
    if phrase is None or not _can_speak(row, phrase):
        return draft
    source = row.span(phrase.start, phrase.end).trim(row.text)
    begins = row.starts[low]  # what stands in sentences before it is no part of an object
    content = tuple(piece for piece in draft.content if piece.start >= begins and not piece.overlaps(source))
    return replace(draft, source=(source,), content=content) if content else draft


def _before_times(row: Units, at: int, low: int) -> int:
    """The unit behind a subject: before "last week", "on Monday" and adverbs."""
    first = at
    while at > low + 1:
        word = row.low[at - 1]
        if not (word in closed.DAYS or word in _TIMES or closed.is_adverb(word) or (at < first and word in _WHICH)):
            break
        at -= 1
    return at


def _can_speak(row: Units, phrase: Phrase) -> bool:
    """Whether a phrase names somebody, or stands for somebody: it has a capital inside or is a pronoun of a person."""
    if row.low[phrase.start] in {"he", "she", "they"}:
        return True
    return any(
        row.is_name(at) for at in range(phrase.start + (row.low[phrase.start] in closed.DETERMINERS), phrase.end)
    )
