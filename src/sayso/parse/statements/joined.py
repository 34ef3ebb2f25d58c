"""Contents that the network cut where they go on, and whole where two things are said: "denies that it | was warned", "rejected
criticism: “We acted.”"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from sayso.model import Span
from sayso.parse.statements.draft import Draft, in_order
from sayso.parse.statements.lexicon import DENIALS, VERBS
from sayso.parse.statements.units import Units

_MARKS = frozenset('“"«„')
_BEFORE, _WHETHER = 80, 16  # characters before a question that is told, and of it
_ASKED = re.compile(
    r"\b(?:questions?|asked|pressed|quizzed|challenged|grilled)\b[^.!?“”\"\n]{0,80}?\s(?:whether|if)\s", re.IGNORECASE
)
_QUESTIONED = re.compile(
    r"\s+(?:in\s+(?:response|reply|answer)\s+to|when\s+asked|asked|after\s+being)\b.*\Z", re.DOTALL
)
_SUBJECT = 5  # words: "that" and the subject of a clause whose verb was taken for another cue


def joined(row: Units, drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts of a paragraph, a "that" with a subject alone joined to the passive and its object behind it, which nobody
    is said to speak."""
    found = list(drafts)
    for draft in drafts:
        end = draft.content[-1].end
        words = draft.content[-1].of(row.text).lower().split()
        if not draft.cue or words[0] != "that" or not 1 < len(words) <= _SUBJECT:
            continue
        on = next((o for o in found if not o.source and o.cue and row.text[end : o.cue[0].start].isspace()), None)
        if on is None or len(on.content) > 1 or on.content[0].start < end:
            continue
        whole = Span(draft.content[-1].start, on.content[0].end)
        found[found.index(draft)] = replace(draft, content=(*draft.content[:-1], whole))
        found.remove(on)
    return found


def with_own_words(row: Units, drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts of a paragraph, what somebody denied parted from what they say behind a colon: that they do not deny."""
    return in_order(part for draft in drafts for part in _parts(row, draft))


def _parts(row: Units, draft: Draft) -> Iterator[Draft]:
    if draft.lemma in DENIALS and draft.source:
        for at, quote in row.quotes.items():
            colon = row.span(at - 1, at) if at and row.low[at - 1] == ":" else None
            if colon is None or draft.cue[-1].end >= colon.start or draft.content[-1].end != quote.outer.end:
                continue
            denied = tuple(
                Span(piece.start, min(piece.end, colon.start)) for piece in draft.content if piece.start < colon.start
            )
            if denied:
                yield replace(draft, content=denied)
                yield Draft((quote.outer,), (colon,), draft.source, lemma="say")
                return
    yield draft


def answers_alone(text: str, drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts, an answer in quotation marks without the question told beside it: "“No,” he said in response to a question
    about whether it rained", "Pressed on whether it rained, he said, “No.”"."""
    return [_answer_alone(text, draft) for draft in drafts]


def _answer_alone(text: str, draft: Draft) -> Draft:
    quoted = tuple(piece for piece in draft.content if text[piece.start] in _MARKS)
    rest = [piece for piece in draft.content if piece not in quoted]
    if not quoted or not rest or not draft.cue:
        return draft
    if not all(_ASKED.search(text, max(0, p.start - _BEFORE), min(p.end, p.start + _WHETHER)) for p in rest):
        return draft
    first = draft.cue[0]
    words = _QUESTIONED.sub("", first.of(text))
    verb = VERBS.get(words.lower())
    return replace(
        draft,
        content=quoted,
        cue=(Span(first.start, first.start + len(words)), *draft.cue[1:]),
        lemma=verb.lemma if verb is not None else draft.lemma,
    )
