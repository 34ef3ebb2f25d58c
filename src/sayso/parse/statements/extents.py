"""Where the content of a reporting word starts and ends."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from sayso.parse.statements import closed
from sayso.parse.statements.grammar import noun_phrase_right
from sayso.parse.statements.lexicon import VERBS
from sayso.parse.statements.units import QUOTE, Units

_CLOSERS = frozenset(".!?;")
LONGEST = 250  # units of a sentence that are looked through for one cue: a "sentence" without end costs no more
_REACH = 30  # units between a cue and its "that" or quotation
_TIME_STARTS = frozenset(
    [
        "on",
        "in",
        "at",
        "during",
        "after",
        "before",
        "by",
        "via",
        "through",
        "from",
        "to",
        "of",
        "with",
        "as",
        "for",
        "about",
        "when",
        "while",
    ]
)


def clause_start(row: Units, at: int, high: int) -> int | None:
    """The unit where the content after a verb of saying starts, past times, places and listeners; None if nowhere."""
    first = at
    while at < high and at - first < _REACH:
        word = row.low[at]
        if word == "that":
            if (at + 1 < high and row.low[at + 1] in {",", "."}) or at + 1 >= high:
                return None
            return at
        if word in {":", QUOTE}:
            start = at + 1 if word == ":" else at
            return start if start < high else None
        if word == ",":
            if at + 1 < high and row.low[at + 1] == QUOTE:
                return at + 1
            return _after_comma(row, at, high)
        if word in _CLOSERS or word in {"—", "--"}:
            return None
        if (
            word in closed.DAYS
            or closed.is_adverb(word)
            or (word in {"in", "so"} and at + 1 < high and row.low[at + 1] == ".")
        ):
            at += 1
            continue
        if word in closed.SUBJECT_PRONOUNS or word in {"there", "if", "whether", "how", "why", "what", "no", "not"}:
            return at
        if word in {"last", "this", "next"} and at + 1 < high and row.low[at + 1] in closed.DAYS | {
            "week", "month", "year", "morning", "evening", "night", "weekend", "afternoon"}:  # fmt: skip
            at += 2
            continue
        if word in _TIME_STARTS:
            after = _past_phrase(row, at, high)
            if after is None:
                return None
            at = after
            continue
        if at == first or row.is_word(at) or word in {"$", "(", "["}:
            return at if _has_verb(row, at, high) else None
        return None
    return None


def _after_comma(row: Units, comma: int, high: int) -> int | None:
    """After "said on Tuesday, ..." nothing follows; after "noted, however, that" the content does."""
    for step in range(comma + 1, min(high, comma + 14)):
        if row.low[step] == "," and step + 1 < high and row.low[step + 1] == "that":
            return step + 1
        if row.low[step] in _CLOSERS or row.low[step] == QUOTE:
            return None
    return None


def _past_phrase(row: Units, at: int, high: int) -> int | None:
    """The unit after the prepositional phrase that starts at `at`."""
    if at + 1 >= high:
        return None
    if row.low[at + 1] in closed.DAYS | closed.MONTHS:
        step = at + 2
        while step < high and row.low[step][0].isdigit():
            step += 1
        return step
    if row.low[at + 1] in {QUOTE, "that"}:
        return at + 1
    phrase = noun_phrase_right(row, at + 1, high)
    if phrase is None:
        return at + 1 if row.low[at + 1] not in _CLOSERS else None
    return phrase.end


def _has_verb(row: Units, at: int, high: int) -> bool:
    for step in range(at + 1, min(high, at + LONGEST)):
        word = row.low[step]
        if word in closed.AUXILIARIES or word in closed.COMMON_VERBS or word == QUOTE:
            return True
        if word in VERBS or (word.endswith(("ed", "s")) and row.words[step][0].islower()):
            return True
        if word in {";"}:
            return False
    return False


def clause_end(row: Units, start: int, high: int, cues: frozenset[int] | set[int], tight: bool = False) -> int:
    """The unit after the content that starts at `start`: the sentence's end, or where its narrator takes over.

    `cues` are the units where other reporting words of the sentence start; `tight` ends a noun phrase's content at a
    comma.
    """
    high = min(high, start + LONGEST)
    depth = 0
    for at in row.marks[bisect_right(row.marks, start) : bisect_left(row.marks, high)]:
        word = row.low[at]
        if word in {"(", "["}:
            depth += 1
        elif word in {")", "]"}:
            depth -= 1
            if depth < 0:
                return at
        elif word == ";" or (depth <= 0 and at + 1 < high and _narrator(row, at + 1, high, cues, tight)):
            return at
    return _without_closing(row, start, high)


def _narrator(row: Units, at: int, high: int, cues: frozenset[int] | set[int], tight: bool) -> bool:
    """Whether the narrator speaks again after the comma before `at`."""
    word = row.low[at]
    if word == "according":
        return True
    verb = VERBS.get(word)
    if verb is not None and verb.form == "ing":
        return True
    if (
        word.endswith("ing")
        and row.words[at][0].islower()
        and word not in {"including", "during", "according", "nothing"}
    ):
        return True
    if word in {"but", "which", "while", "though", "although"}:
        return True
    if word in {"and", "who", "as", "when", "where", "with", "after", "before", "in", "to", "a"}:
        return tight
    # ", Smith said" at the end of the sentence
    return any(cue in cues for cue in range(max(at + 1, high - 4), at + 9))


def _without_closing(row: Units, start: int, high: int) -> int:
    """The sentence's end without its final marks."""
    end = high
    while end > start + 1 and row.low[end - 1] in {".", "!", "?", "…", ",", ":", "—", "--", ")", "]"} | {
        "..",
        "...",
        "....",
    }:
        if row.low[end - 1] in {")", "]"} and any(row.low[k] in {"(", "["} for k in range(start, end - 1)):
            break
        end -= 1
    return end
