"""Nouns that carry words or thoughts: "his claim that", "the fear that", "their refusal to", "criticism of"."""

from __future__ import annotations

from sayso.parse.statements import closed
from sayso.parse.statements.draft import Draft
from sayso.parse.statements.extents import clause_end
from sayso.parse.statements.grammar import noun_phrase_left
from sayso.parse.statements.lexicon import OF_NOUNS, THAT_NOUNS, TO_NOUNS
from sayso.parse.statements.units import Units

_LEMMAS = {"claim": "claim", "denial": "deny", "fear": "fear", "promise": "promise", "pledge": "pledge"}


def noun_drafts(row: Units, low: int, high: int) -> list[Draft]:
    """The attributions of one sentence whose cue is a noun."""
    found: list[Draft] = []
    for at in range(low, high - 2):
        word, after = row.low[at], row.low[at + 1]
        if after == "that":
            if word not in THAT_NOUNS or row.low[at + 2] in closed.AUXILIARIES:
                continue
            start = at + 1
        elif after == "to":
            if word not in TO_NOUNS:
                continue
            start = at + 1
        elif word in OF_NOUNS and OF_NOUNS[word] == after:
            start = at + 2
        else:
            continue
        draft = _draft(row, at, start, low, high)
        if draft is not None:
            found.append(draft)
    return found


def _draft(row: Units, at: int, start: int, low: int, high: int) -> Draft | None:
    source = None
    left = at
    while left > low and row.is_word(left - 1) and row.low[left - 1] not in closed.DETERMINERS and left > at - 3:
        left -= 1
    if left > low and row.low[left - 1] in closed.POSSESSIVES:
        source = row.span(left - 1, left)
    elif left > low and row.low[left - 1] in {"'s", "’", "'"}:
        phrase = noun_phrase_left(row, left - 1, low)
        source = row.span(phrase.start, phrase.end) if phrase else None
    elif row.low[start] != "that" or row.low[left - 1] not in closed.ARTICLES:
        return None
    end = clause_end(row, start, high, set(), tight=True)
    if end <= start:
        return None
    word = row.low[at].rstrip("s")
    return Draft((row.span(start, end),), (row.span(at, at + 1),), (source,) if source else (), lemma=_LEMMAS.get(word))
