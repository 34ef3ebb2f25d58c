"""A sentence -> the clauses of it that can be checked one by one, each with the words that say whom it is about."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from sayso.model import Span, Spans
from sayso.parse.assertions import english, german, russian, vietnamese
from sayso.parse.assertions.tokens import Part, Row, spans_of, tokens

_LONGEST = 1_500  # characters: a longer sentence is no news, and is left as it is
_LONG = 300  # tokens: the same
_SHORT = 40  # characters of a subject
_THING = 120  # characters
_FEWEST = 3  # words of a part
_MOST = 8  # parts of one sentence
_BARE = 4  # words on either side of a colon

_READERS: dict[str, Callable[[Row], Iterable[Part]]] = {
    "en": english.parts,
    "de": german.parts,
    "ru": russian.parts,
    "vi": vietnamese.parts,
}
_COMPLETE: dict[str, Callable[[Row], bool]] = {
    "en": english.complete,
    "de": german.complete,
    "ru": russian.complete,
}


def assertions(text: str, sentence: Span, language: str | None) -> list[Spans]:
    """What clauses of a sentence assert by themselves, in order, at most eight; none where it asserts one thing alone.

    Relative clauses, coordinated clauses and predicates, clauses of time that tell an event, participles of what came of
    it, and what is left of the main clause without them. Where a clause has its subject elsewhere, the first span holds
    that. Rules for English, German, Russian and Vietnamese; a sentence in another language gives none.
    """
    reader = _READERS.get(language or "en")
    if reader is None or sentence.length > _LONGEST:
        return []
    found: dict[Spans, None] = {}
    for piece in _around_colons(text, sentence):
        row = tokens(text, piece)
        if len(row) > _LONG:
            return []
        parts = [spans_of(row, part) for part in reader(row)]
        if piece != sentence and _COMPLETE.get(language or "en", bool)(row):
            parts.insert(0, spans_of(row, Part(((0, len(row)),))))
        for spans in parts:
            told = sum(1 for token in row if token.word and any(s.start <= token.start < s.end for s in spans))
            if spans and told >= _FEWEST and not _all_of(spans, sentence):
                found.setdefault(spans)
    return list(found)[:_MOST]


def complete(text: str, piece: Span, language: str | None) -> bool:
    """Whether a piece of a sentence may be an assertion: there is a verb in it that says something of somebody.

    True wherever the rules can't tell.
    """
    if piece.length > _LONGEST or language not in (None, "en", "de"):
        return True
    row = tokens(text, piece)
    return german.complete(row) if language == "de" else english.complete(row)


def asserts(text: str, piece: Span) -> bool:
    """Whether a piece of an English sentence has a verb before any clause that hangs on it, relative ones aside."""
    return english.asserts(tokens(text, piece))


def headless(text: str, piece: Span, language: str | None) -> bool:
    """Whether a piece begins with the verb of a subject that is not there. False wherever the rules can't tell."""
    if language not in (None, "en") or piece.length > _LONGEST or not text[piece.start].islower():
        return False
    return english.headless(tokens(text, piece))


def subject_alone(text: str, piece: Span, language: str | None) -> bool:
    """Whether the piece is no more than the subject of the verb that follows it: "The papers" of "The papers were signed"."""
    if language not in (None, "en") or not 0 < piece.length <= _SHORT or not text[piece.start].isalpha():
        return False
    row = tokens(text, Span(piece.start, min(len(text), piece.end + _SHORT)))
    return english.stands_before_verb(row, sum(token.start < piece.end for token in row))


def subject_of(text: str, sentence: Span, start: int) -> Span | None:
    """Of whom or what the clause of an English sentence tells that begins at `start` without its subject."""
    if sentence.length > _LONGEST:
        return None
    row = tokens(text, sentence)
    found = english.subject_at(row, start) if len(row) <= _LONG else None
    return Span(row[found[0]].start, row[found[1] - 1].end) if found else None


def thing_alone(text: str, piece: Span, language: str | None) -> bool:
    """Whether the piece only names a thing: "the new harbour tunnel", "a deal with the unions". False wherever the
    rules can't tell, and for what happens or is done ("the closure of the bridge")."""
    if language not in (None, "en") or not 0 < piece.length <= _THING:
        return False
    return english.names_a_thing(tokens(text, piece))


def _all_of(spans: Spans, sentence: Span) -> bool:
    return len(spans) == 1 and spans[0].length >= sentence.length - 2


def _around_colons(text: str, sentence: Span) -> Iterator[Span]:
    """The sentence, or what stands on either side of its first colon where both may be sentences."""
    row = tokens(text, sentence)
    for at, token in enumerate(row):
        if token.low == ":" and at + 1 < len(row) and row[at + 1].low != '"':
            behind = sum(t.word for t in row[at + 1 :])
            if behind >= _BARE and text[token.end : token.end + 1].isspace():
                if sum(t.word for t in row[:at]) >= _BARE:
                    yield Span(sentence.start, token.start)
                yield Span(token.end, sentence.end).trim(text)
                return
            break
    yield sentence
