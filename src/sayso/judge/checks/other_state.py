"""A report of the same story that tells the opposite state of the same thing: put off for passed, discharged for dead."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from sayso.judge.bearing.days import since
from sayso.judge.case import Case, Proof, Signal
from sayso.judge.outcomes.states import told
from sayso.judge.outcomes.whose_outcome import of_them
from sayso.judge.witness import Witness
from sayso.judge.words.clauses import clause_of
from sayso.judge.words.ideas import Idea, held, ideas
from sayso.judge.words.lexicon import NEGATION
from sayso.judge.words.names import named
from sayso.model import Stance

_NOT_YET = re.compile(  # what the claim does not say to be so
    r"\b(?:will|would|could|may|might|should|going\s+to|set\s+to|due\s+to|plans?\s+to|wird|werden|soll\w{0,2}|könnt\w{1,2}|будет|будут|может|могут"
    r"|sẽ|có\s+thể|dự\s+kiến)\b",
    re.IGNORECASE,
)
_NAMED = 0.5  # share of the claim's names that the passage must hold
_REST = 0.35  # share of the other words of the claim's clause
_FEWEST, _NEAR = 2, 3  # of them in the sentence or its headline, and beside it
_CLOSE = 0.6  # of them: then it is told of the same thing in much the same words
_DAY = 1
_WEIGHT, _SURE = 0.6, 0.72


def other_state(case: Case) -> Iterator[Signal]:
    """A report that is not before the article tells of the same thing a state that shuts out the one that the claim tells."""
    claim = case.claim.text
    if NEGATION.search(claim) or _NOT_YET.search(claim):
        return
    whom = named(claim, case.language)
    for match, mine, other in told(claim):
        clause = clause_of(claim, match.start())
        rest = tuple(dict.fromkeys(ideas(mine.sub(" ", clause), case.language)))
        for witness in case.witnesses if len(rest) + bool(whom) >= _FEWEST else ():
            if (
                not since(case, witness, _DAY)
                or not case.scene.near(witness)
                or mine.search(witness.stored.title or "")
            ):
                continue
            best = max(_passages(witness, mine, other, rest, whom), default=None)
            if best is not None:
                at = -best[1]
                proof = Proof(witness, witness.sentences[at].span)
                close = best[0] >= _CLOSE
                text = "the report tells the opposite of the same"
                yield Signal(Stance.REFUTES, _SURE if close else _WEIGHT, text, proof, outranks=close)


def _passages(
    witness: Witness, mine: re.Pattern[str], other: re.Pattern[str], rest: Sequence[Idea], whom: Sequence[Idea]
) -> Iterator[tuple[float, int]]:
    """The sentences (by their number, negative) that tell the opposite, with the share of the claim's clause in them."""
    title = witness.stored.title or ""
    for at, sentence in enumerate(witness.sentences):
        said = f"{title}. {sentence.span.of(witness.text)}" if at == 0 else sentence.span.of(witness.text)
        match = None if sentence.asks else other.search(said)
        if match is None or mine.search(other.sub(" ", said)):
            continue
        if whom and not of_them(said, match.span(), frozenset().union(*whom), witness.stored.language):
            continue
        near = witness.titled | witness.around(at, 1)
        met = held(whom, near)
        by_name = met >= 1 and held(whom, witness.ideas) >= _NAMED * len(whom)
        if (met < _NAMED * len(whom) and not by_name) or held(rest, witness.titled | sentence.ideas) < min(
            _FEWEST, len(rest)
        ):
            continue
        found = held(rest, near)
        deeds = held([idea for idea in rest if idea not in whom], near)
        if found >= max(_REST * len(rest), min(_NEAR, len(rest))) and deeds:
            yield found / len(rest), -at
