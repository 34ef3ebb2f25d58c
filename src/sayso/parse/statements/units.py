"""A paragraph as a row of units: words, punctuation, and each quotation as one unit; cut into sentences."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from sayso.model import Span
from sayso.parse.statements.closed import STARTERS
from sayso.text.quotes import Quotation

QUOTE = "\ue000"  # the word of a unit that stands for a whole quotation (a private-use character)
_NO_QUOTE = "\ufffd"  # for that character where it stands in a text

_TOKEN = re.compile(
    r"(?:Mr|Mrs|Ms|Mx|Dr|Prof|Rev|Fr|Sr|Jr|St|Gov|Sen|Rep|Gen|Col|Lt|Capt|Sgt|Maj|Adm|Hon|Pres|Amb|Supt|Insp|Det|Atty"
    r"|Sens|Reps|Govs|Messrs|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|No|Inc|Co|Corp|Ltd|vs|etc|approx"
    r"|Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Md|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa"
    r"|Tenn|Tex|Vt|Va|Wash|Wis|Wyo)\.(?=\s?\S)"
    r"|(?:[A-Za-z]\.){2,}"  # U.S., a.m., D.C.
    r"|(?!I\.)[A-Z]\.(?=\s?[A-Z])"  # initials
    r"|https?://[^\s\"“”]{1,500}|@\w{1,50}"
    r"|\d+(?:[.,:]\d+)*(?:st|nd|rd|th|s|m|bn|k)?(?![^\W\d_])"
    r"|['’](?:s|re|ll|ve|d|m)\b"
    r"|[^\W_]+(?:(?:[-‑./&_]|['’](?=[A-Z]|t\b))[^\W_]+)*"
    r"|\.{2,}|—|--|[^\w\s]|_",
)
_END = frozenset(".!?…")
_CLOSING = frozenset(")]”\"’'»")
_MARKS = frozenset(",;()[]")
_ABBREVIATED = 4  # units back to a bracket
ABBREVIATION = re.compile(r"(?:[A-Za-z]\.)+\Z")


@dataclass(slots=True)
class Units:
    """Parallel rows: the text of each unit, its lower case, and where it stands. `quotes[i]` is set for a quotation."""

    text: str
    words: list[str] = field(default_factory=list)
    low: list[str] = field(default_factory=list)
    starts: list[int] = field(default_factory=list)
    ends: list[int] = field(default_factory=list)
    quotes: dict[int, Quotation] = field(default_factory=dict)
    sentences: list[tuple[int, int]] = field(default_factory=list)  # ranges of units
    marks: list[int] = field(default_factory=list)  # units that may end a content: commas, semicolons, brackets

    def span(self, first: int, stop: int) -> Span:
        """From the start of unit `first` to the end of the unit before `stop`."""
        return Span(self.starts[first], self.ends[stop - 1])

    def is_name(self, at: int) -> bool:
        """Whether the unit is a word that starts with a capital."""
        word = self.words[at]
        return word[0].isupper() and word != "I"

    def is_word(self, at: int) -> bool:
        return self.words[at][0].isalnum() or self.words[at][0] == "@"


def units(text: str, paragraph: Span, quotes: list[Quotation]) -> Units:
    """The units of one paragraph, given its outermost quotations."""
    row = Units(text)
    at = paragraph.start
    for quote in quotes:
        _words(row, at, quote.outer.start)
        row.quotes[len(row.words)] = quote
        row.words.append(QUOTE)
        row.low.append(QUOTE)
        row.starts.append(quote.outer.start)
        row.ends.append(quote.outer.end)
        at = quote.outer.end
    _words(row, at, paragraph.end)
    row.sentences = _sentences(row)
    row.marks = [at for at, word in enumerate(row.low) if word in _MARKS]
    return row


def _words(row: Units, start: int, end: int) -> None:
    for match in _TOKEN.finditer(row.text, start, end):
        word = match.group() if match.group() != QUOTE else _NO_QUOTE
        row.words.append(word)
        row.low.append(word.lower().replace("’", "'"))
        row.starts.append(match.start())
        row.ends.append(match.end())


def _sentences(row: Units) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    first, count = 0, len(row.words)
    at = 0
    while at < count:
        if _ends_sentence(row, at):
            while at + 1 < count and (row.words[at + 1] in _END or row.words[at + 1] in _CLOSING):
                at += 1
            found.append((first, at + 1))
            first = at + 1
        at += 1
    if first < count:
        found.append((first, count))
    return found


def _ends_sentence(row: Units, at: int) -> bool:
    word = row.words[at]
    last = at + 1 == len(row.words)
    if word in _END or word.startswith(".."):
        if last:
            return True
        after = row.words[at + 1]
        if word == "." and (after == "," or (after == ")" and _in_brackets(row, at))):
            return False  # "(D-Mass.) said", "R-S.C., said"
        return word != "…" or after[0].isupper() or after in _END
    if word == QUOTE:
        if last:
            return True
        inner = row.text[row.quotes[at].inner.start : row.quotes[at].inner.end].rstrip(" ’'”\"")
        after = row.words[at + 1]
        return inner[-1:] in _END and (after == QUOTE or (after[0].isupper() and not _cue_tail(row, at + 1)))
    if word[-1] == "." and ABBREVIATION.match(word) and not last:
        return row.low[at + 1] in STARTERS and row.words[at + 1][0].isupper()
    return False


def _in_brackets(row: Units, at: int) -> bool:
    """Whether a bracket with but a word or two before the full stop at `at` amid a sentence holds an abbreviation."""
    opened = next((step for step in range(at - 1, max(-1, at - _ABBREVIATED), -1) if row.words[step] == "("), None)
    return opened is not None and opened + 1 < at and at + 2 < len(row.words) and not row.words[at + 2][0].isupper()


def _cue_tail(row: Units, at: int) -> bool:
    """Whether a short "Smith said." or "Smith asked, ..." follows: then the quotation before belongs to its sentence."""
    from sayso.parse.statements.lexicon import QUOTING  # noqa: PLC0415 - only for quotations

    for step in range(at, min(at + 9, len(row.words))):
        if row.words[step] in ".!?,;:" or row.words[step] == QUOTE:
            return False
        if row.low[step] in QUOTING and step > at:
            return (
                step + 1 < len(row.words)
                and row.words[step + 1] in {".", ",", ":", "in", "of", "on", "at", "when", "as", "during", "after"}
            ) or step + 1 == len(row.words)
    return False
