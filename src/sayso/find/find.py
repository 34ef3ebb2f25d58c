"""Claims -> passages of the archive that may bear on them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from sayso.model import Claim, Figure, Passage, Reading, Statement, Store

_PER_QUERY = 24  # passages asked for each query
_KEPT = 24  # passages kept for each claim after fusion
# Up to so many claims nothing is left out: 36,000 characters or so, and of 5,000 news articles one in a thousand is longer. Of a
# longer one a passage less is kept for every _STEP claims more, but no fewer than _LEAST.
_FULL, _STEP, _LEAST = 400, 20, 6
_DOCUMENTS = 60  # documents read for one article: those that rank best over all of its claims
_RANK_CONSTANT = 60.0  # Cormack, Clarke and Büttcher 2009: reciprocal rank fusion, the value they recommend


def find(reading: Reading, store: Store) -> dict[str, tuple[Passage, ...]]:
    """For each claim (by id) the passages that match it best, best first, fused from several queries.

    There are fewer of an article with very many claims (`left_out` tells how many).
    Queries: the claim's own words; its speaker with its words; its figures with what they count; each in full text.
    The same store and the same claim always give the same passages in the same order.
    """
    statements = {s.id: s for s in reversed(reading.statements)}
    order = {figure.id: number for number, figure in enumerate(reading.figures)}
    found: dict[str, tuple[Passage, ...]] = {}
    most = _most(reading)
    for claim in reading.claims:
        figures = [reading.figures[n] for n in sorted({order[key] for key in claim.figures if key in order})]
        statement = statements.get(claim.statement or "")
        found[claim.id] = _fused(_queries(claim, reading.document.title, statement, figures), store, most)
    best: dict[str, float] = defaultdict(float)
    for passages in found.values():
        for passage in passages:
            key = passage.document.id
            best[key] = max(best[key], passage.score)
    kept = set(sorted(best, key=lambda key: (-best[key], key))[:_DOCUMENTS])
    return {key: tuple(p for p in passages if p.document.id in kept) for key, passages in found.items()}


def left_out(reading: Reading) -> str | None:
    """What is not compared of an article far longer than news, in a sentence for the reader; None of any other."""
    most = _most(reading)
    if most == _KEPT:
        return None
    return f"The article makes {len(reading.claims):,} claims: each was compared with {most} passages at most, not {_KEPT}."


def _most(reading: Reading) -> int:
    """How many passages are kept for each claim."""
    return max(_LEAST, _KEPT - max(0, len(reading.claims) - _FULL) // _STEP)


def _queries(claim: Claim, title: str | None, statement: Statement | None, figures: Sequence[Figure]) -> Iterable[str]:
    yield claim.text
    if statement is not None and statement.speaker is not None:
        yield f"{statement.speaker.name} {claim.text}"
    if title:
        yield f"{title} {claim.text}"
    for figure in figures:
        if figure.population or figure.place:
            measure = figure.measure.value if figure.measure else ""
            yield f"{figure.population or ''} {measure} {figure.place or ''}"


def _fused(queries: Iterable[str], store: Store, most: int) -> tuple[Passage, ...]:
    scores: dict[tuple[str, int], float] = defaultdict(float)
    best: dict[tuple[str, int], Passage] = {}
    for query in dict.fromkeys(queries):
        for rank, passage in enumerate(store.search(query, limit=_PER_QUERY)):
            key = (passage.document.id, passage.span.start)
            scores[key] += 1.0 / (_RANK_CONSTANT + rank)
            best.setdefault(key, passage)
    ranked = sorted(best, key=lambda key: (-scores[key], key))[:most]
    return tuple(Passage(best[key].document, best[key].span, round(scores[key], 6)) for key in ranked)
