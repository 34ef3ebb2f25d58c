"""Passages found by their words: candidates from the rarest words on, until no other passage can come in."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from typing import Any, NamedTuple

from sayso.archive.filter import Filter
from sayso.archive.postgres.strings import put
from sayso.archive.score import K1, B, Weighted, weigh
from sayso.archive.tokens import Group

# How far a sum that the server makes may be from ours, as a share: it may add up in another order.
_ROUNDING = 1e-9
_FIRST = 3  # words that candidates are looked for by at first: the rarest

# The candidates are what holds one of the first words; of each the score is summed over all words of the query.
_SCORED = """
    WITH candidate AS MATERIALIZED (
        SELECT DISTINCT posting.passage FROM posting {joined} WHERE posting.term = ANY(%(first)s) {limits}
    ), word AS (
        SELECT * FROM unnest(%(terms)s::bigint[], %(groups)s::int[], %(weights)s::float8[]) AS w (term, number, weight)
    ), part AS (
        SELECT posting.passage, word.number, max(word.weight * (1 + %(k)s::float8) * posting.times
            / (posting.times + %(k)s::float8 * (1 - %(b)s::float8 + %(b)s::float8 * posting.kept / %(average)s::float8))) AS score
        FROM candidate
        JOIN posting ON posting.passage = candidate.passage
        JOIN word ON word.term = posting.term
        GROUP BY posting.passage, word.number
    )
    SELECT passage, sum(score) AS score FROM part GROUP BY passage HAVING count(*) >= %(least)s
"""


class Terms(NamedTuple):
    """The words of a query as the tables know them."""

    rows: dict[str, int]
    frequency: dict[str, int]


class Found(NamedTuple):
    """Passages among which the best are, with what they hold of the query."""

    wanted: list[Weighted]
    counts: dict[int, Counter[str]]


def terms(base: Any, groups: Sequence[Group]) -> Terms:
    """Which of the words are held, and by how many passages."""
    tokens = sorted({token for group in groups for token in group.alternates})
    rows = base.execute("SELECT token, row, passages FROM term WHERE token = ANY(%s)", (tokens,)).fetchall()
    return Terms({token: row for token, row, _ in rows}, {token: count for token, _, count in rows})


def candidates(
    base: Any, groups: Sequence[Group], *, limit: int, least: int, where: Filter, totals: tuple[int, float]
) -> Found:
    """Every passage that may be one of the `limit` best; `totals` are their number and average length."""
    passages, average = totals
    known = terms(base, groups)
    wanted = weigh(groups, lambda token: known.frequency.get(token, 0), passages)
    if not wanted or limit < 1 or least > len(wanted):
        return Found(wanted, {})
    order = sorted(range(len(wanted)), key=lambda at: (-wanted[at].weight, at))
    most = len(wanted) - least + 1  # words: whatever has `least` of all has one of these
    # Upper bounds of what the words from some place in the order on can give together.
    rest = [sum(wanted[at].weight * (1 + K1) for at in order[first:]) for first in range(len(order) + 1)]
    first = min(most, _FIRST)
    while True:
        scores = _scored(base, wanted, order[:first], known, (least, where, average))
        ranked = sorted(scores.values(), reverse=True)
        floor = ranked[limit - 1] * (1 - _ROUNDING) if len(ranked) >= limit else 0.0
        if first >= most or floor > rest[first]:  # what holds none of the first words cannot come in
            break
        enough = next((at for at in range(first + 1, most) if floor > rest[at]), most)
        first = enough if floor else min(most, first * 2)
    chosen = [passage for passage, score in scores.items() if score >= floor]
    return Found(wanted, _counts(base, chosen, known))


def _scored(
    base: Any,
    wanted: Sequence[Weighted],
    first: Sequence[int],
    known: Terms,
    limits: tuple[int, Filter, float],
) -> dict[int, float]:
    least, where, average = limits
    listed = [(known.rows[t], at, group.weight) for at, group in enumerate(wanted) for t in group.alternates]
    parts, values = conditions(where)
    joined = "JOIN passage AS p ON p.row = posting.passage JOIN document AS d ON d.row = p.document" if values else ""
    query = _SCORED.format(joined=joined, limits="".join(f" AND {c}" for c in parts))
    values |= {
        "first": [known.rows[t] for at in first for t in wanted[at].alternates],
        "terms": [term for term, _, _ in listed],
        "groups": [number for _, number, _ in listed],
        "weights": [weight for _, _, weight in listed],
        "k": K1,
        "b": B,
        "average": average,
        "least": least,
    }
    return dict(base.execute(query, values).fetchall())


def conditions(where: Filter) -> tuple[list[str], dict[str, Any]]:
    """A filter as conditions on documents `d`, and their values."""
    parts, values = [], dict[str, Any]()
    for name, sign, day in (("since", ">=", where.since), ("until", "<=", where.until)):
        if day is not None:
            parts.append(f"d.published {sign} %({name})s")
            values[name] = day
    for name, held in (("publisher", where.publishers), ("language", where.languages)):
        if held:
            parts.append(f"d.{name} = ANY(%({name})s)")
            values[name] = [put(value) for value in sorted(held)]
    return parts, values


def _counts(base: Any, passages: Sequence[int], known: Terms) -> dict[int, Counter[str]]:
    names = {row: token for token, row in known.rows.items()}
    found: dict[int, Counter[str]] = defaultdict(Counter)
    query = "SELECT passage, term, times FROM posting WHERE passage = ANY(%s) AND term = ANY(%s)"
    for passage, term, times in base.execute(query, (list(passages), list(names))).fetchall():
        found[passage][names[term]] = times
    return found
