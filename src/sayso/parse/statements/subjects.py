"""The subject of a verb of saying whose source nothing else has found: "Its head, the envoy Jane Roe, last week spoke of"."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace

from sayso.model import Span
from sayso.parse.statements import closed
from sayso.parse.statements.draft import Draft
from sayso.parse.statements.grammar import Phrase, first_subject, noun_phrase_right, subject_left
from sayso.parse.statements.lexicon import PHRASE_FORMS, VERBS
from sayso.parse.statements.units import Units
from sayso.parse.statements.verb_groups import verb_group

_TIMES = frozenset(
    "week month year night day morning evening afternoon weekend summer winter spring autumn fall".split()
)
_END = re.compile(r"(?:(?<=[a-z]{4})|(?<=\d\d))[.!?][\"”]?\s+(?=[A-Z][a-z]{2})")
_LONG = 400  # characters of a source
_AGENT = 25  # units behind a passive verb in which "by" is looked for
_WHICH = frozenset(["last", "this", "that", "the", "on", "in", "earlier", "late", "early"])


def with_subjects(row: Units, drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts of a paragraph, an active verb without a source with the subject before it."""
    return [
        _clipped(row, draft) if draft.source else _with_subject(row, draft) if draft.cue else draft for draft in drafts
    ]


def _clipped(row: Units, draft: Draft) -> Draft:
    """The draft with no more of its source than stands in one sentence: the part nearest to its cue."""
    text, source = row.text, draft.source[0]
    cuts = list(_END.finditer(text, source.start, min(source.end, source.start + _LONG)))
    if len(draft.source) != 1 or not cuts:
        return draft
    if draft.cue and draft.cue[0].start >= source.end:
        return replace(draft, source=(Span(cuts[-1].end(), source.end),))
    return replace(draft, source=(Span(source.start, cuts[0].start()),))


def _sentence(row: Units, place: int) -> tuple[int, int]:
    """The units of the sentence that an offset stands in."""
    at = max(0, bisect_right(row.starts, place) - 1)
    number = bisect_right(row.sentences, (at, len(row.words))) - 1
    return row.sentences[number] if number >= 0 else (at, at + 1)


def _with_subject(row: Units, draft: Draft) -> Draft:
    first, last = (bisect_right(row.starts, at) - 1 for at in (draft.cue[0].start, draft.cue[0].end - 1))
    at = next((k for k in range(last, first - 1, -1) if row.low[k] in VERBS or row.low[k] in PHRASE_FORMS), -1)
    if at < 0:
        return draft
    low, high = _sentence(row, row.starts[at])
    if row.low[at].endswith("ing"):
        return _by_saying(row, draft, at, low)
    group = verb_group(row, at, low)
    if group.passive and (agent := _agent(row, at, high)) is not None:
        source = row.span(agent.start, agent.end)
        return draft if any(piece.overlaps(source) for piece in draft.content) else replace(draft, source=(source,))
    if group.passive or group.infinitive or row.low[first] == "to":
        return draft
    phrase = subject_left(row, _before_times(row, group.start, low), low)
    if phrase is None or not _can_speak(row, phrase):
        return draft
    source = row.span(phrase.start, phrase.end).trim(row.text)
    begins = row.starts[low]  # what stands in sentences before it is no part of an object
    content = tuple(piece for piece in draft.content if piece.start >= begins and not piece.overlaps(source))
    return replace(draft, source=(source,), content=content) if content else draft


def _by_saying(row: Units, draft: Draft, at: int, low: int) -> Draft:
    """The draft of "..., by saying that ..." with the subject of its sentence; of another participle as it is."""
    phrase = first_subject(row, low, at) if at > low and row.low[at - 1] == "by" else None
    if phrase is None or not _can_speak(row, phrase):
        return draft
    source = row.span(phrase.start, phrase.end).trim(row.text)
    return draft if any(piece.overlaps(source) for piece in draft.content) else replace(draft, source=(source,))


def _agent(row: Units, at: int, high: int) -> Phrase | None:
    """Who did what a passive says: "was hailed as “historic” by the mayor"."""
    by = next((step for step in range(at + 1, min(high, at + _AGENT)) if row.low[step] == "by"), None)
    phrase = noun_phrase_right(row, by + 1, high, loose=True) if by is not None else None
    return phrase if phrase is not None and _can_speak(row, phrase) else None


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
