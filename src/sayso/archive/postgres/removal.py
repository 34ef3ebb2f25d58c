"""Documents out of the tables, with all that was made of them: passages, their words, figures, vectors."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Any

from sayso.archive.postgres.schema import LOCK
from sayso.archive.postgres.strings import got, put
from sayso.archive.postgres.writing import cuts
from sayso.model import Stored

_GET = "SELECT row, id, text, url, title, publisher, published, language FROM document WHERE id = %s"
_PLACE = "SELECT array_agg(row), count(*), coalesce(sum(length), 0) FROM passage WHERE document = %s"
_LESS = """
    UPDATE total SET removed_documents = removed_documents + 1, removed_passages = removed_passages + %s,
        tokens = tokens - %s
"""


def remove(base: Any, keys: Sequence[str]) -> list[str]:
    """Forget the documents with these ids within the transaction that is open; the ids of those that were held."""
    base.execute(LOCK)
    gone = []
    for key in dict.fromkeys(keys):
        found = base.execute(_GET, (put(key),)).fetchone()
        if found is not None:
            _remove(base, found[0], Stored(*map(got, found[1:])))
            gone.append(key)
    return gone


def _remove(base: Any, row: int, document: Stored) -> None:
    places, count, length = base.execute(_PLACE, (row,)).fetchone()
    places = places or []
    _unindex(base, places, document)
    base.execute("DELETE FROM meaning WHERE passage = ANY(%s)", (places,))
    base.execute("DELETE FROM reading WHERE document = %s", (row,))  # its figures go with it
    base.execute("DELETE FROM passage WHERE document = %s", (row,))
    base.execute("DELETE FROM document WHERE row = %s", (row,))
    base.execute(_LESS, (count, length))


def _unindex(base: Any, places: Sequence[int], document: Stored) -> None:
    """Take the words of these passages out; they are found by what the document is made of, as they were put in."""
    held = Counter(token for piece in cuts(document) for token in piece.counts)
    rows = base.execute("SELECT row, token FROM term WHERE token = ANY(%s)", (list(held),)).fetchall()
    terms = [row for row, _ in rows]
    base.execute("DELETE FROM posting WHERE term = ANY(%s) AND passage = ANY(%s)", (terms, list(places)))
    base.execute(
        "UPDATE term SET passages = term.passages - less.passages "
        "FROM unnest(%s::bigint[], %s::bigint[]) AS less (row, passages) WHERE term.row = less.row",
        (terms, [held[token] for _, token in rows]),
    )
    base.execute("DELETE FROM term WHERE row = ANY(%s) AND passages <= 0", (terms,))
