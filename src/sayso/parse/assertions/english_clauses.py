"""An English sentence walked from left to right, and cut where a clause of its own begins."""

from __future__ import annotations

from dataclasses import dataclass, field

from sayso.parse.assertions.english_marks import (
    before_source,
    behind_pair,
    behind_participle,
    behind_source,
    relative,
    result,
    within_that,
)
from sayso.parse.assertions.english_phrases import antecedent, before_time, first_comma, phrase_left
from sayso.parse.assertions.english_verbs import opens_clause, starts_with_verb, verb
from sayso.parse.assertions.english_words import JOINS, SKIPPED, TIMES
from sayso.parse.assertions.tokens import Row
from sayso.parse.statements import closed

_BESIDE = frozenset(["while", "whereas"])  # behind these another subject has its verb


@dataclass(eq=False)
class Clause:
    """A clause: its pieces by the numbers of their tokens, and where its subject stands if that is elsewhere."""

    kind: str  # main, relative, time, result
    start: int
    subject: tuple[int, int] | None = None
    pieces: list[tuple[int, int]] = field(default_factory=list)

    def close(self, end: int) -> None:
        """End the piece that is open."""
        if end > self.start:
            self.pieces.append((self.start, end))


class Clauses:
    """The clauses of one sentence, in the order they end; a main clause that others interrupt has several pieces."""

    def __init__(self, row: Row) -> None:
        self._row = row
        self._high = before_source(row)
        self._now = Clause("main", behind_source(row))
        if row and row[0].low in TIMES and opens_clause(row, 1):
            self._now = Clause("time", 1)
        self._main = self._now if self._now.kind == "main" else None
        self._done: list[Clause] = []
        at = self._now.start + 1
        while at < self._high - 1:
            low = row[at].low
            if low == ",":
                at = self._comma(at)
                continue
            if low in JOINS and self._told(at):
                self._join(at)
            elif low in TIMES and self._told(at) and opens_clause(row, at + 1) and row[at - 1].low != row[at + 1].low:
                self._next(Clause("time", at + 1), before_time(row, at, self._now.start))
            at += 1
        self._now.close(self._high)
        self._done.append(self._now)

    def found(self) -> list[Clause]:
        """Each clause once."""
        return list(dict.fromkeys(self._done))

    def _told(self, at: int) -> bool:
        return verb(self._row, self._now.start, at) is not None

    def _next(self, clause: Clause, end: int) -> None:
        self._now.close(end)
        self._done.append(self._now)
        self._now = clause

    def _comma(self, at: int) -> int:
        """What a comma parts; gives the token to go on with."""
        row, now, nxt = self._row, self._now, at + 1
        joins = row[nxt].low in JOINS
        if now.kind == "relative" and not self._told(at):  # "who, it turned out, also ..."
            return nxt
        if relative(row, nxt) and (whose := antecedent(row, at, now.start)) is not None:
            self._next(Clause("relative", nxt, None if row[nxt].low == "where" else whose), at)
            return nxt + 1
        if result(row, nxt) and self._told(at) and not any(row[k].low in _BESIDE for k in range(now.start, at)):
            self._next(Clause("result", nxt, self._subject(now)), at)
        elif now.kind in ("relative", "result") and not joins and self._goes_on(nxt):
            main = self._main or Clause("main", nxt)
            main.start = nxt
            self._next(main, at)
            self._main = main
        elif now is self._main and starts_with_verb(row, nxt) and not self._told(at):
            comma = first_comma(row, now.start, at)
            busy = comma is not None and row[comma + 1].low.endswith("ing")  # "Roe, wearing a hat, headed in, ..."
            later = None if busy else behind_participle(row, nxt, self._high)
            if later is not None:  # "The dam, finished in 2003, was ..."
                now.close(at)
                now.start = later
                return later
            if comma is not None and not self._several(comma, at):  # "Roe, the minister, has ..."
                now.close(comma)
                now.start = nxt
        elif now.kind == "time" and not self._done and not joins:
            main = Clause("main", nxt)
            self._next(main, at)
            self._main = main
        return nxt

    def _several(self, comma: int, at: int) -> bool:
        """Whether others stand beside the one before a comma: "Roe, 24, and Poe, 26, were held"."""
        row = self._row
        return any(row[k].low == "and" and row[k - 1].low == "," for k in range(comma + 1, at))

    def _goes_on(self, at: int) -> bool:
        """Whether what follows the comma is the main clause again: its verb if it had none, else no list goes on."""
        row, main = self._row, self._main
        if main is None or not main.pieces:
            return opens_clause(row, at)
        if starts_with_verb(row, at):
            return True
        if verb(row, *main.pieces[-1]) is None:  # "At the dam, where hundreds worked, two men were hurt"
            return row[main.pieces[0][0]].low in closed.PREPOSITIONS and opens_clause(row, at)
        return self._now.kind == "relative" and (row[at].low in closed.PREPOSITIONS or opens_clause(row, at))

    def _join(self, at: int) -> None:
        joined = self._joined(at)
        if joined is None:
            return
        comma = self._row[at - 1].low == ","
        if comma and self._now.kind == "relative" and self._main is not None and joined.subject is not None:
            joined.subject = self._subject(self._main)
            joined.kind = "main"
        self._next(joined, at - comma)
        if joined.kind == "main":
            self._main = joined

    def _joined(self, at: int) -> Clause | None:
        """The clause that "and" opens: a verb of the same subject, or another subject with its verb."""
        row, now, nxt = self._row, self._now, at + 1
        nxt += nxt < len(row) and row[nxt].low in JOINS
        if nxt >= len(row) - 1:
            return None
        if starts_with_verb(row, nxt):
            two = row[at - 1].low.endswith("ed") and not row[nxt].low.endswith("ed")  # "is accused and has ..."
            if (two and verb(row, now.start, at) == at - 1) or self._both(at):
                return None
            subject = self._subject(now)
            return Clause(now.kind, nxt, subject) if subject else None
        if row[at - 1].low != "," and now.kind == "relative":
            return None
        if row[nxt].low in closed.SUBORDINATORS or within_that(row, now.start, at):
            return None
        if row[at - 1].low == "," and (behind := behind_pair(row, nxt)) is not None:
            return Clause("main", nxt) if opens_clause(row, behind) else None
        if any(row[k].low in JOINS and behind_pair(row, k + 1) == nxt for k in range(max(now.start, at - 4), at)):
            return None  # "broke and local and regional crews went out"
        return Clause("main", nxt) if opens_clause(row, nxt) else None

    def _both(self, at: int) -> bool:
        """Whether "and" joins two participles of one verb: "was feared and hated"."""
        row = self._row
        after = row[at + 1].low
        return (
            after not in closed.AUXILIARIES
            and row[at - 1].low.endswith(("ed", "en"))
            and any(row[k].low in closed.BE for k in range(max(0, at - 4), at - 1))
        )

    def _subject(self, clause: Clause) -> tuple[int, int] | None:
        """The noun phrase before the clause's first verb; what a relative clause is said of."""
        row = self._row
        if clause.subject is not None:
            return clause.subject
        for first, last in [*clause.pieces, (clause.start, len(row))]:
            told = verb(row, first, last)
            if told is None:
                continue
            if told == first:
                before = next((p for p in reversed(clause.pieces) if p[1] <= first), None)
                return phrase_left(row, before[1], before[0]) if before else None
            if row[told - 1].low == ",":  # "Roe, the minister, has ..."
                comma = first_comma(row, first, told - 1)
                return phrase_left(row, comma, first) if comma else None
            if told > first + 1 and row[told - 1].low == "than":  # "more than doubled"
                told -= 2
            while told > first and (row[told - 1].low in SKIPPED or closed.is_adverb(row[told - 1].low)):
                told -= 1
            return phrase_left(row, told, first)
        return None
