"""Whether a report only prints the words that the article quotes: it shows that they were said, not that they are so."""

from __future__ import annotations

import re

from sayso.judge.case import Case
from sayso.judge.witness import Witness
from sayso.model import Span

__all__ = ["prints_them"]

_FEWEST = 6  # words in a row: fewer anybody may use
_WORD = re.compile(r"\w+")


def prints_them(case: Case, witness: Witness, span: Span) -> bool:
    """Whether a passage has a piece that the article quotes of somebody, word for word, with or without quotation marks."""
    if case.statement is None or case.statement.speaker is None:
        return False
    there = _plain(span.of(witness.text))
    quoted = (_plain(piece.of(case.text)) for piece in case.quoted)
    return any(f" {said} " in f" {there} " for said in quoted if said.count(" ") >= _FEWEST - 1)


def _plain(text: str) -> str:
    return " ".join(_WORD.findall(text.casefold()))
