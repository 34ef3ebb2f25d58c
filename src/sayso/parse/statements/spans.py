"""First stage: in each sentence the source, cue and content of what is said, as spans."""

from __future__ import annotations

from sayso.model import Span, Spans
from sayso.parse.statements import closed
from sayso.parse.statements.cues import Cue, find_cues
from sayso.parse.statements.draft import Draft
from sayso.parse.statements.extents import clause_end, clause_start
from sayso.parse.statements.grammar import Phrase, apposition_right, noun_phrase_right
from sayso.parse.statements.lexicon import Frame
from sayso.parse.statements.nouns import noun_drafts
from sayso.parse.statements.units import QUOTE, Units

_SPEECH = Frame.CLAUSE | Frame.TELL | Frame.ASK | Frame.QUOTE
_END_MARKS = frozenset([".", "!", "?", ";", "…"])
_CROWD, _ROOM = 100, 50  # reporting words of one sentence, and characters for each, beyond which nobody wrote it


def drafts_of(row: Units) -> list[Draft]:
    """The attributions that reporting words of one paragraph make, in reading order."""
    found: list[Draft] = []
    for low, high in row.sentences:
        found.extend(_sentence(row, low, high))
    return found


def _sentence(row: Units, low: int, high: int) -> list[Draft]:
    cues = find_cues(row, low, high)
    if len(cues) > _CROWD and row.span(low, high).length < _ROOM * len(cues):
        return []
    starts = {cue.subject.start if cue.subject and cue.subject.start < cue.start else cue.start for cue in cues}
    found = [draft for cue in cues if (draft := draft_of(row, cue, (low, high), starts)) is not None]
    found.extend(according(row, low, high))
    found.extend(noun_drafts(row, low, high))
    return found


def draft_of(row: Units, cue: Cue, within: tuple[int, int], starts: set[int]) -> Draft | None:
    low, high = within
    listener = None
    pieces: list[Span] = []
    left = _left_content(row, cue, low, high)
    if left is not None:
        pieces.append(left)
    if not (cue.inverted and cue.subject is not None):
        right, listener = _right_content(row, cue, high, starts, left is not None)
    else:
        right = _after_comma(row, cue.subject.end, high, starts, left)
    if right is not None:
        pieces.append(right)
    if not pieces:
        return None
    source: Spans = () if cue.subject is None else (row.span(cue.subject.start, cue.subject.end),)
    if source and any(piece.contains(source[0]) for piece in pieces):
        return None
    return Draft(
        content=tuple(pieces),
        cue=(row.span(cue.start, cue.end),),
        source=source,
        lemma=cue.lemma,
        denied=cue.group.negated,
        possible=cue.group.possible,
        listener=listener,
    )


def _left_content(row: Units, cue: Cue, low: int, high: int) -> Span | None:
    """What stands before "..., Smith said." or "..., said Smith": the words from the sentence's start."""
    if not cue.frame & _SPEECH or cue.form not in {"past", "s", "base"}:
        return None
    if cue.inverted:
        edge = cue.at
    elif cue.subject is not None and cue.subject.end <= cue.start:
        edge = cue.subject.start
    else:
        return None
    if edge <= low:
        return None
    quoted = row.low[edge - 1] == QUOTE or (
        row.low[edge - 1] in {",", "—", "--"} and edge - 2 >= low and row.low[edge - 2] == QUOTE
    )
    if row.low[edge - 1] not in {",", QUOTE, "?", "!"} and not quoted:
        return None
    if not quoted and (cue.frame & Frame.QUOTE or not _closes_sentence(row, cue, high)):
        return None
    if (
        quoted
        and not cue.inverted
        and clause_start(row, cue.end, high) is not None
        and not _quote_next(row, cue, high)
        and row.low[cue.end] in {"that", *closed.SUBJECT_PRONOUNS}
    ):
        return None
    stop = edge
    while stop > low and row.low[stop - 1] in {",", "—", "--"}:
        stop -= 1
    begin = low
    if quoted and row.low[stop - 1] == QUOTE:
        begin = _quoted_clause(row, low, stop)
    while begin < stop - 1 and row.low[begin] in {"but", "and", "—", "--", ")", ","}:
        begin += 1
    return row.span(begin, stop) if begin < stop else None


def _quoted_clause(row: Units, low: int, stop: int) -> int:
    """Where a clause that ends in quoted words starts: the quotation itself if it is a sentence of its own."""
    quote = row.quotes[stop - 1]
    inner = quote.inner.of(row.text)
    lead = stop - 1 - low
    if lead == 0 or (inner[:1].isupper() and row.low[stop - 2] in {",", ":"}):
        return stop - 1
    return low


def _quote_next(row: Units, cue: Cue, high: int) -> bool:
    return cue.end < high and (row.low[cue.end] == QUOTE or (cue.end + 1 < high and row.low[cue.end + 1] == QUOTE))


def _closes_sentence(row: Units, cue: Cue, high: int) -> bool:
    """Whether the sentence ends after the reporting words, but for a time, a place or a parenthesis's comma."""
    at = cue.subject.end if cue.inverted and cue.subject else cue.end
    if at >= high or row.low[at] in _END_MARKS or row.low[at] == ",":
        return True
    return row.low[at] not in {"that", ":", QUOTE} and clause_start(row, at, high) is None


def _right_content(
    row: Units, cue: Cue, high: int, starts: set[int], has_left: bool
) -> tuple[Span | None, Span | None]:
    at = cue.end
    listener = None
    if at >= high:
        return None, None
    if cue.group.passive and not cue.frame & (Frame.CLAUSE | Frame.TELL | Frame.ASK):
        return None, None
    start: int | None = None
    tight = False
    if cue.frame & Frame.TELL and not cue.group.passive and row.low[at] not in {"that", ":", QUOTE, ","}:
        phrase = noun_phrase_right(row, at, high)
        if phrase is not None:
            listener = row.span(phrase.start, phrase.end)
            at = phrase.end
            if at < high and row.low[at] == "to":
                start = at
    if at >= high:
        return None, listener
    if start is None and cue.frame & Frame.TO and row.low[at] == "to":
        start = at
    if start is None and cue.frame & Frame.ASK:
        start = _question_start(row, at, high)
    if start is None and cue.frame & (Frame.CLAUSE | Frame.TELL):
        start = clause_start(row, at, high)
        if start is not None and has_left and row.low[start] not in {QUOTE, "that"}:
            start = None
    if start is None and cue.frame & Frame.ASK and row.low[at] in {",", ":", QUOTE}:
        start = clause_start(row, at, high)
    if start is None and cue.frame & Frame.QUOTE:
        start = _next_quote(row, at, high)
    if start is None and cue.frame & Frame.OBJECT and not has_left and not cue.group.passive:
        start = _object_start(row, at, high)
        tight = True
    if start is None and has_left:
        return _after_comma(row, at, high, starts, None), listener
    if start is None or start >= high:
        return None, listener
    end = clause_end(row, start, high, starts, tight)
    return (row.span(start, end) if start < end else None), listener


def _question_start(row: Units, at: int, high: int) -> int | None:
    for step in range(at, min(high, at + 14)):
        word = row.low[step]
        if word in {"whether", "if", "how", "why", "what", "when", "where", "who", "about"}:
            return step + 1 if word == "about" and step + 1 < high else step
        if word in {",", ".", ";", QUOTE, ":"}:
            return None
    return None


def _next_quote(row: Units, at: int, high: int) -> int | None:
    for step in range(at, min(high, at + 12)):
        if row.low[step] == QUOTE:
            return step
        if row.low[step] in {".", ";"}:
            return None
    return None


def _object_start(row: Units, at: int, high: int) -> int | None:
    while at < high and closed.is_adverb(row.low[at]):
        at += 1
    if at >= high:
        return None
    word = row.low[at]
    if word == QUOTE or word in closed.DETERMINERS or word in closed.PRONOUNS or word in {"how", "what", "why"}:
        return at
    if not row.is_word(at) or word in closed.PREPOSITIONS or word in closed.SUBORDINATORS or word in closed.AUXILIARIES:
        return None
    if word in closed.DAYS or word in closed.CONJUNCTIONS:
        return None
    return at


def _after_comma(row: Units, at: int, high: int, starts: set[int], left: Span | None) -> Span | None:
    """The rest of a statement that the reporting words interrupt: "The plan, she said, was dead"."""
    step = at
    while step < high and step < at + 20 and row.low[step] != ",":
        if row.low[step] == QUOTE:
            return row.span(step, clause_end(row, step, high, starts))
        if row.low[step] in _END_MARKS or row.low[step] == ":":
            break
        step += 1
    if step < high and row.low[step] == ":" and step + 1 < high:
        return row.span(step + 1, clause_end(row, step + 1, high, starts))
    if step + 1 >= high or row.low[step] != ",":
        return None
    start = step + 1
    word = row.low[start]
    if word == QUOTE:
        return row.span(start, clause_end(row, start, high, starts))
    if (
        step != at
        or word.endswith("ing")
        or word in {"who", "which", "and", "but", "while", "as", "when", "according", "in", "after"}
    ):
        return None
    if left is not None and row.text[left.end - 1] in "”\"’'»“":
        return None
    return row.span(start, clause_end(row, start, high, starts))


def according(row: Units, low: int, high: int) -> list[Draft]:
    """ "According to X, ..." and "..., according to X"; "citing X" names where something was taken from."""
    found: list[Draft] = []
    for at in range(low, high - 2):
        if row.low[at] != "according" or row.low[at + 1] != "to":
            continue
        phrase = noun_phrase_right(row, at + 2, high, loose=True)
        if phrase is None:
            continue
        phrase = apposition_right(row, phrase, high) if at > low + 1 else phrase
        content = _beside(row, at, phrase, low, high)
        if content:
            found.append(
                Draft(content, (row.span(at, at + 2),), (row.span(phrase.start, phrase.end),), lemma="according")
            )
    return found


def _beside(row: Units, at: int, phrase: Phrase, low: int, high: int) -> Spans:
    stop = at
    while stop > low and row.low[stop - 1] in {",", "—", "--", "("}:
        stop -= 1
    begin = low
    while begin < stop and (
        row.low[begin] in closed.CONJUNCTIONS or (not row.is_word(begin) and row.low[begin] not in {QUOTE, "$"})
    ):
        begin += 1
    pieces: list[Span] = []
    if stop - begin > 1 or (stop > begin and row.low[begin] == QUOTE):
        pieces.append(row.span(begin, stop))
    after = phrase.end
    if (
        after + 1 < high
        and row.low[after] == ","
        and (not pieces or not row.low[after + 1].endswith("ing"))
        and row.low[after + 1] not in {"which", "who", "and", "but"}
    ):
        end = clause_end(row, after + 1, high, set())
        if end > after + 1 and not pieces:
            pieces.append(row.span(after + 1, end))
    return tuple(pieces)
