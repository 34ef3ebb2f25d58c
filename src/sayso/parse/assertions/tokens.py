"""Words and marks of a sentence, as the rules for clauses walk over them."""

from __future__ import annotations

import re
from typing import NamedTuple

from sayso.model import Span

_TOKEN = re.compile(
    r"“[^”\"]*[”\"]|„[^“”\"]*[“”\"]|«[^»]*»|\"[^\"]*\"|\([^()]*\)|\[[^\[\]]*\]"  # one token: nothing is cut inside
    r"|[$€£₦¥]?\w+(?:[.,:/’'‘-]\w+|\.(?=\w))*(?:[’'](?=\s))?%?|[,;:–—…!?.]"
)


STOPS = frozenset((",", ";", ":", "–", "—", ".", "!", "?", "…"))  # marks that part what stands before from what comes


class Token(NamedTuple):
    """One word, mark, quotation or bracket."""

    start: int
    end: int
    low: str  # lower case; '"' for a quotation, "(" for a bracket
    capital: bool = False  # a word that begins with a capital or a digit

    @property
    def word(self) -> bool:
        """Whether it is a word, a number or a quotation rather than a mark."""
        return self.low[:1].isalnum() or self.low[:1] in '"$€£₦¥'


class Row(list[Token]):
    """The tokens of a sentence, with what is already known of them."""

    def __init__(self) -> None:
        super().__init__()
        self.finite: dict[int, bool] = {}


def tokens(text: str, span: Span) -> Row:
    """The tokens of a span in order; what is unbalanced falls into its words."""
    found = Row()
    for match in _TOKEN.finditer(text, *span):
        said = match.group()
        if said[0] in '“„«"':
            found.append(Token(match.start(), match.end(), '"'))
        elif said[0] in "([":
            found.append(Token(match.start(), match.end(), "("))
        else:
            found.append(Token(match.start(), match.end(), said.lower().replace("’", "'"), _capital(said)))
    return found


def _capital(said: str) -> bool:
    return said[0].isupper() or said[0].isdigit() or said[0] in "$€£₦¥"


class Part(NamedTuple):
    """A clause by the numbers of its tokens: pieces of it, and where its subject stands if that is elsewhere."""

    pieces: tuple[tuple[int, int], ...]
    subject: tuple[int, int] | None = None


def spans_of(row: Row, part: Part) -> tuple[Span, ...]:
    """The characters of a part, its subject first, without marks at the ends of its pieces."""
    found = []
    for piece in (*((part.subject,) if part.subject else ()), *part.pieces):
        held = [at for at in range(*piece) if row[at].word or row[at].low == "("]
        while held and not row[held[0]].word:
            held.pop(0)
        if held:
            found.append(Span(row[held[0]].start, row[held[-1]].end))
    return tuple(found)


def segments(row: Row) -> list[tuple[int, int]]:
    """What stands between the marks of a sentence, by the numbers of its tokens."""
    found: list[tuple[int, int]] = []
    start = 0
    for at in range(len(row) + 1):
        if at == len(row) or row[at].low in STOPS:
            if at > start:
                found.append((start, at))
            start = at + 1
    return found


def merged(pieces: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Pieces that only a mark parts, as one."""
    found = pieces[:1]
    for first, last in pieces[1:]:
        if first - found[-1][1] <= 1:
            found[-1] = found[-1][0], last
        else:
            found.append((first, last))
    return found
