"""Cuts a sentence into pieces that can be checked one by one: at strong breaks, and between figures."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from itertools import islice, pairwise

from sayso.model import Figure, Span

# Breaks after which a new assertion begins: dashes set off by spaces or between words, semicolons, adversatives, a
# second "that", and the participles that tell what came of it (", leaving 20 dead"). What a dash sets off is no
# assertion of its own where it goes on with a preposition ("— by selling them").
_ON = r"(?!(?:by|with|from|in|on|for|of|to|at|after|before|including|such|as|like|both|even|or|and)\b)"
_RESULT = (
    r"(?:sparking|leaving|prompting|raising|causing|forcing|killing|injuring|wounding|making|triggering|fuell?ing"
    r"|destroying|damaging|displacing|stoking|bringing|pushing|driving)\s"
)
_BREAK = re.compile(
    rf"\s+[—–-]{{1,2}}\s+(?:but\s+)?{_ON}|—{_ON}|;\s+|,\s+(?:but|while|whereas|although|though)\s+"
    rf"|,?\s+and\s+(?:(?:then|later|also|now|finally|afterwards)\s+)?(?=that\s)|,\s+(?={_RESULT})",
    re.IGNORECASE,
)
RESULT = re.compile(_RESULT, re.IGNORECASE)  # what begins so the narrator tells, not the speaker whose words it follows

# Where a list of figures may be cut: commas and the word for "and" in the languages whose figures are read.
_LIST = re.compile(r",?\s+(?:and|und|et|y|e|и|та|và|còn|sowie|but)\s+|[,;(]\s*", re.IGNORECASE)

# What goes on so says nothing by itself: "two died, one of them a girl of 16".
_OF_THEM = re.compile(
    r"(?:one|two|three|four|five|some|most|many|half|all|none|each|both|several|\d+)\s+of\s+(?:them|whom|which)\b"
    r"|among\s+(?:them|whom)\b|whose\b|including\b|darunter\b|davon\b|в\s+том\s+числе\b|из\s+(?:них|которых)\b|среди\s+них\b"
    r"|(?:bao\s+)?gồm\b|trong\s+(?:đó|số)\b"
    r"|(?:up|down)\s+from\b|from\b|compared\s+(?:with|to)\b|versus\b|at\s+[$€£]",
    re.IGNORECASE,
)
# A verb without its subject, which stands before the commas: "39 thi thể ở hạt Mẫu, miền Đông, đã được nhận dạng".
_VERB = re.compile(r"(?:đã|đang|sẽ|vẫn|bị|được)\s", re.IGNORECASE)
_AGE = re.compile(r"\d{1,3}\s*(?:,|\Z)")
_NAME_END = re.compile(r"[A-ZÀ-Þ][\w’'-]+\Z")
_IN_BRACKETS = re.compile(r"[^()\n]{1,30}\)")
_WORDS = re.compile(r"\w+")
_FEWEST = 2  # words: a shorter piece says nothing on its own


def pieces(text: str, sentence: Span, figures: Sequence[Figure]) -> list[Span]:
    """Spans within `sentence`, in order, each with at most one figure as far as the wording allows; trimmed."""
    cuts: list[Span] = []
    for match in _BREAK.finditer(text, sentence.start, sentence.end):
        if _long_enough(text, sentence.start, match.start()) and _long_enough(text, match.end(), sentence.end):
            cuts.append(Span(*match.span()))
    inside = sorted(hull for f in figures if sentence.contains(hull := Span(f.spans[0].start, f.spans[-1].end)))
    starts = [cut.start for cut in cuts]
    for before, after in pairwise(inside):
        at = bisect_left(starts, before.end)
        if at < len(starts) and cuts[at].end <= after.start:
            continue
        between = [Span(*m.span()) for m in _LIST.finditer(text, before.end, after.start)]
        bare = [i for i, cut in enumerate(between) if cut.of(text).strip() == "," and _VERB.match(text, cut.end)]
        goes_on = max(bare, default=-1)
        between = between[goes_on + 1 :]
        wide = [
            cut for cut in between if _says_something(text, before.end, cut.start) and not _hangs(text, cut, sentence)
        ]
        if wide:
            cuts.append(wide[-1])
    return _between(text, sentence, sorted(cuts))


def _hangs(text: str, cut: Span, sentence: Span) -> bool:
    """Whether what follows a comma says nothing without what stands before it: "up from 29", somebody's age, what a sum is
    in other money."""
    if "(" in cut.of(text):
        return _IN_BRACKETS.match(text, cut.end, sentence.end) is not None
    if _AGE.match(text, cut.end, sentence.end) and _NAME_END.search(text, sentence.start, cut.start):
        return True
    return _OF_THEM.match(text, cut.end) is not None


def _between(text: str, sentence: Span, cuts: Sequence[Span]) -> list[Span]:
    found: list[Span] = []
    start = sentence.start
    for cut in [*cuts, Span(sentence.end, sentence.end)]:
        piece = Span(start, cut.start).trim(text)
        if piece.length and _WORDS.search(text, piece.start, piece.end):
            found.append(piece)
        start = cut.end
    return found


def _long_enough(text: str, start: int, end: int) -> bool:
    return sum(1 for _ in islice(_WORDS.finditer(text, start, end), _FEWEST)) >= _FEWEST


def _says_something(text: str, start: int, end: int) -> bool:
    return _WORDS.search(text, start, end) is not None
