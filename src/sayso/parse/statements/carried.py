"""Quoted words without a cue of their own: whose they are, and later copies of a post that stand without marks."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence

from sayso.model import Span, Statement, StatementKind
from sayso.parse.statements.lexicon import QUOTING
from sayso.parse.statements.speakers.match import only_one
from sayso.parse.statements.speakers.names import low, named_in
from sayso.parse.statements.speakers.speakers import Resolver
from sayso.parse.statements.speakers.subjects import Said
from sayso.text.similarity import in_order, shingles

_WORD = re.compile(r"[^\W\d_]+|\d[\d.,]*")
_TAIL = re.compile(r"(?:[^.!?\n]|(?<=[A-Z])\.|(?<=[A-Z][a-z])\.|(?<=[A-Z][a-z][a-z])\.){0,240}")
_LISTENER = re.compile(r"\s+((?:the\s+|The\s+)?[A-Z][\w’'&.-]*(?:\s+[A-Z][\w’'&.-]*){0,4}|(?:the|a)\s+[\w-]+)")
_RECENT = 40  # statements
_QUESTION = 300  # characters
_SHINGLE, _CANDIDATES = 3, 8  # words in a row that a copy shares with its original; originals tried for each
_LONGEST_COPY = 2000  # characters
QUOTES = frozenset('“"„«‟')
_SHORTEST_COPY = 4  # words: less may be repeated by chance
_LONGER = 3  # times: what has more letters than this cannot have about as many words
_COPY = 0.9  # share of the words that must stand in both, in order


def speaker_after(text: str, quote: Span, paragraph: Span) -> tuple[Span, Span, Span | None] | None:
    """Source, cue and listener where the name and, past an apposition, the verb follow a quotation: "“...,” Jane Roe, a doctor
    at ..., told a paper"."""
    tail = _TAIL.match(text, quote.end, paragraph.end)
    if tail is None or text[quote.end - 2 : quote.end - 1] not in {",", "?", "!", "—", "-"}:
        return None
    end = _next_mark(text, quote.end, tail.end())
    names = named_in(text, quote.end, end)
    if not names or _WORD.search(text, quote.end, names[0].span.start - len(names[0].title or "")):
        between = text[quote.end : names[0].span.start] if names else ""
        if not names or names[0].title is None or len(between.split()) > len(names[0].title.split()):
            return None
    for match in _WORD.finditer(text, names[0].span.end, end):
        if match.group().lower() in QUOTING:
            told = _LISTENER.match(text, match.end(), end) if match.group().lower() in {"told", "tells"} else None
            return names[0].span, Span(*match.span()), Span(*told.span(1)) if told else None
    return None


def _next_mark(text: str, start: int, end: int) -> int:
    for at in range(start, end):
        if text[at] in '“"«„':
            return at
    return end


def is_title(text: str, quote: Span) -> bool:
    """Whether quoted words are a work's title: each word of more than three letters has a capital."""
    words = [m.group() for m in re.finditer(r"[^\W\d_]+", text[quote.start : min(quote.end, quote.start + 200)])]
    return 0 < len(words) < 12 and all(w[0].isupper() or len(w) <= 3 for w in words) and not words[-1].isupper()


def owner_of(resolver: Resolver, quote: Span) -> Said | None:
    """Whose words a quotation without a cue is: by the sentence before it, else by who spoke last."""
    here = resolver.paragraph(quote.start)
    if _asked(resolver, quote, here) and (person := resolver.main or only_one(resolver.cast)) is not None:
        return Said(quote.start, here, (), resolver.of(person, quote.start), person)
    last = next(
        (s for s in reversed(resolver.said[-_RECENT:]) if s.start < quote.start and s.speaker is not None), None
    )
    start = resolver.paragraphs[here].start
    lead = resolver.text[start : quote.start]
    if lead.strip():
        entity = resolver.subject_before(quote.start, here)
        if entity is not None and (last is None or last.paragraph < here or last.entity is not entity):
            same = [s for s in resolver.said[-_RECENT:] if s.entity is entity]
            return Said(
                quote.start, here, (), resolver.of(entity, quote.start), entity, same[-1].channel if same else None
            )
    if last is not None and last.paragraph >= here - (2 if _quoted(resolver, last) else 1):
        return last
    beside = resolver.subject_behind(quote.end, here) if not lead.strip() else None
    return Said(quote.start, here, (), resolver.of(beside, quote.start), beside) if beside is not None else None


def _asked(resolver: Resolver, quote: Span, here: int) -> bool:
    """Whether a quotation is a paragraph by itself behind a question of the paper's own."""
    paragraph = resolver.paragraphs[here]
    before = resolver.paragraphs[here - 1].of(resolver.text) if here else ""
    asks = before.endswith("?") and before[0] not in QUOTES and len(before) <= _QUESTION
    return asks and not resolver.text[paragraph.start : quote.start].strip()


def _quoted(resolver: Resolver, said: Said) -> bool:
    """Whether somebody named or quoted spoke: what others only told ends with the next paragraph."""
    named = said.entity is not None
    return named or any(resolver.text[piece.start] in QUOTES for piece in said.content)


def copies_of(
    text: str, paragraphs: Sequence[Span], statements: Sequence[Statement]
) -> Iterator[tuple[Span, Statement]]:
    """Paragraphs that repeat, without any mark, the quoted words of an earlier statement; with that statement."""
    paragraphs = [p for p in paragraphs if p.length <= _LONGEST_COPY]
    if not paragraphs:
        return
    longest = max(p.length for p in paragraphs) * _LONGER
    index: dict[tuple[str, ...], list[tuple[list[str], Statement]]] = defaultdict(list)
    for statement in statements:
        whole = statement.kind is StatementKind.DIRECT
        quoted = [span for span in statement.content if whole or text[span.start] in QUOTES]
        pieces = [" ".join(span.of(text) for span in statement.content)] if whole and len(quoted) > 1 else []
        for piece in [*pieces, *(span.of(text) for span in quoted)]:
            words = _words(piece) if len(piece) <= longest else []
            if len(words) >= _SHORTEST_COPY:
                for shingle in shingles(words, _SHINGLE):
                    if len(index[shingle]) < _CANDIDATES:
                        index[shingle].append((words, statement))
    if not index:
        return
    for paragraph in paragraphs:
        words = _words(paragraph.of(text))
        hits = [hit for shingle in sorted(shingles(words, _SHINGLE)) for hit in index.get(shingle, ())]
        for known, statement in hits[: 4 * _CANDIDATES]:
            if statement.content[0].start < paragraph.start and _alike(words, known):
                yield paragraph, statement
                break


def _alike(a: list[str], b: list[str]) -> bool:
    if not _COPY <= len(a) / len(b) <= 1 / _COPY:
        return False
    return in_order(a, b) >= _COPY


def _words(text: str) -> list[str]:
    return [low(re.sub(r"(?<=\d)[.,](?=\d)", "", m.group())).rstrip(",") for m in _WORD.finditer(text[:4000])]
