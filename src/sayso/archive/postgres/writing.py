"""New documents into the tables: one transaction a batch, by bulk copies."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from typing import Any, NamedTuple

from sayso.archive.passages import passages
from sayso.archive.postgres.schema import LOCK
from sayso.archive.postgres.strings import got, put
from sayso.archive.score import kept_length
from sayso.archive.tokens import tokens
from sayso.model import Span, Stored

Refuse = Callable[[Stored], None]


class _Cut(NamedTuple):
    span: Span
    counts: Counter[str]


def insert(base: Any, documents: Sequence[Stored], refuse: Refuse) -> int:
    """Store documents within the transaction that is open; how many were new."""
    base.execute(LOCK)
    new = _new(base, documents, refuse)
    if not new:
        return 0
    cut = [cuts(document) for document in new]  # not before the lock, for most of what is added again is known
    counted = Counter(token for pieces in cut for piece in pieces for token in piece.counts)
    held, held_passages, held_terms = base.execute("SELECT documents, passages, terms FROM total").fetchone()
    known, made = _terms(base, counted, held_terms)
    rows: list[Sequence[Any]] = []
    places: list[Sequence[Any]] = []
    postings: list[Sequence[Any]] = []
    at, length = held_passages, 0
    for number, (document, pieces) in enumerate(zip(new, cut, strict=True), held + 1):
        head = (document.id, document.url, document.title, document.publisher)
        rows.append(
            (number, *map(put, head), document.published, put(document.language), document.sha256, put(document.text))
        )
        for piece in pieces:
            at += 1
            size = piece.counts.total()
            length += size
            kept = kept_length(size)
            places.append((at, number, piece.span.start, piece.span.end, size))
            postings.extend((known[token], at, times, kept) for token, times in piece.counts.items())
    _copy(base, "document (row, id, url, title, publisher, published, language, sha256, text)", rows)
    _copy(base, "passage (row, document, start_at, end_at, length)", places)
    _copy(base, "posting (term, passage, times, kept)", postings)
    change = "UPDATE total SET documents = documents + %s, passages = %s, terms = terms + %s, tokens = tokens + %s"
    base.execute(change, (len(new), at, made, length))
    return len(new)


def _new(base: Any, documents: Iterable[Stored], refuse: Refuse) -> list[Stored]:
    listed = list(documents)
    keys = [put(document.id) for document in listed]
    found = base.execute("SELECT id, text FROM document WHERE id = ANY(%s)", (keys,)).fetchall()
    held = {got(key): got(text) for key, text in found}
    new = []
    for document in listed:
        if document.id not in held:
            held[document.id] = document.text
            new.append(document)
        elif held[document.id] != document.text:
            refuse(document)
    return new


def cuts(document: Stored) -> list[_Cut]:
    """The passages of a document, and what stands in each how often."""
    titled = tokens(document.title or "", document.language)
    found = []
    for span in passages(document.text, document.language):
        counts = Counter(titled)
        counts.update(tokens(span.of(document.text), document.language))
        found.append(_Cut(span, counts))
    return found


def _terms(base: Any, counted: Counter[str], held: int) -> tuple[dict[str, int], int]:
    """The rows of all tokens, with how many passages hold them brought up to date, and how many are new."""
    rows = base.execute("SELECT token, row FROM term WHERE token = ANY(%s)", (list(counted),)).fetchall()
    known: dict[str, int] = dict(rows)
    fresh = [token for token in counted if token not in known]
    base.execute(
        "UPDATE term SET passages = term.passages + more.passages "
        "FROM unnest(%s::bigint[], %s::bigint[]) AS more (row, passages) WHERE term.row = more.row",
        (list(known.values()), [counted[token] for token in known]),
    )
    known |= {token: held + number for number, token in enumerate(fresh, 1)}
    _copy(base, "term (row, token, passages)", [(known[token], token, counted[token]) for token in fresh])
    return known, len(fresh)


def _copy(base: Any, table: str, rows: Iterable[Sequence[Any]]) -> None:
    with base.cursor() as cursor, cursor.copy(f"COPY {table} FROM STDIN") as copy:
        for row in rows:
            copy.write_row(row)
