"""Interviews whose questions and answers begin with a dash and name nobody: "— question — answer", line by line.

Lines with a dash are a dialogue, and not a list, where they alternate: at least two begin with it, the first is a
question of the interview, at least half of the odd ones end with a question mark, and fewer of the even ones do. Whose the
answers are a label behind the dash says ("— Jane: ..."), else the title: the only person that it names in full; else
nobody is given as their speaker.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from sayso.model import Document, Span, Speaker
from sayso.parse.statements.turns.speakers import answerer
from sayso.parse.statements.turns.words import ASKS, Rows, Turn
from sayso.text.sentences import lines

_DASH = re.compile(r"[ \t]*[—–-]\s+(?=\S)")
_LANGUAGES = frozenset({"ru", "uk", "vi", "fr", "es"})  # which write dialogues so
_FEWEST = 4  # lines with a dash
_WORDY = 3  # words of an answer on average: less is a list


def dialogue(
    document: Document, rows: Rows, labelled: Callable[[int], tuple[Span, int, Speaker] | None]
) -> Iterator[Turn]:
    """The turns of an interview in dashes, questions and answers by turns; none where the text is no such interview.
    `labelled` reads a label behind the dash of a line: its span, where the words behind it begin, and the speaker."""
    text = document.text
    if document.language not in _LANGUAGES:
        return
    dashed = [(row, mark.end()) for row in lines(text) if (mark := _DASH.match(text, *row)) is not None]
    if len(dashed) < _FEWEST:
        return
    asks = [ASKS.search(text, start, row.end) is not None for row, start in dashed]
    odd, even = asks[::2], asks[1::2]
    words = sum(len(row.of(text).split()) for row, _ in dashed[1::2])
    if 2 * sum(odd) < len(odd) or sum(even) * len(odd) >= sum(odd) * len(even) or words < _WORDY * len(even):
        return
    speaker = answerer(document)
    for number, (row, start) in enumerate(dashed):
        if (label := labelled(row.start)) is not None:
            if content := rows.words(Span(label[1], row.end)):
                yield Turn(label[0], content, label[2], asks=ASKS.search(document.text, label[1], row.end) is not None)
            continue
        content = rows.words(Span(start, row.end))
        if content:
            yield Turn(Span(row.start, row.start), content, None if number % 2 == 0 else speaker, asks=number % 2 == 0)
