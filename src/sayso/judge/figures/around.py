"""What stands right around a figure: in its clause, between other figures."""

from __future__ import annotations

import re

from sayso.judge.bearing.overstated import overstated, standing_total
from sayso.judge.bearing.plainly_denied import plainly_denied
from sayso.judge.bearing.settled import tells_deeds, told_otherwise
from sayso.judge.bearing.sought import sought
from sayso.judge.case import Case
from sayso.judge.figures.amounts import bears_out
from sayso.judge.figures.figure_kinds import kind_in
from sayso.judge.outcomes.deeds import deeds
from sayso.judge.witness import Witness
from sayso.judge.words.ideas import Idea, held, ideas, share, vocabulary
from sayso.judge.words.lexicon import FALSE_AFTER
from sayso.model import Figure, Span
from sayso.text.digits import significant
from sayso.text.unit_names import EXACT, UnitKind

__all__ = ["clause_of", "of_another_sum", "of_other_money", "shows_nothing", "words_around"]

_CLAUSE = re.compile(r"[;:()—–]|,(?!\d)|\.\s|\s-\s")
_MONEY = frozenset(name for name, kind in EXACT.values() if kind is UnitKind.MONEY)
_SUMS = frozenset({"profit", "revenue", "fine", "damages", "prize", "pay", "stolen"})
_AFTER = 160  # characters behind a number in which it may be called untrue
_TELLING = 2  # words around a number that tell what it is of
_LITTLE, _BETTER, _MARGIN = 0.3, 0.5, 0.3  # shares of them beside the same number, and beside another
_ROUND = 2  # digits: two sums of a story are often the same round one
_SMALL = 100  # such a number has many uses in a story
# "raised by 25 percent" is not "raised to 25 percent".
_STEP = re.compile(r"\b(?:by|um|на)\s+(?:[^\W\d_]+\s+)?\Z", re.IGNORECASE)
_LEVEL = re.compile(r"\b(?:to|auf|до)\s+(?:[^\W\d_]+\s+)?\Z", re.IGNORECASE)
_CAME_TO = re.compile(
    r"\d\s*(?:%|[^\W\d_]+(?:\s+cent)?)\s+(?:to|auf|до)\s+\d", re.IGNORECASE
)  # "by 5 percent to 25 percent"
_RIGHT_BEFORE = 24  # characters
_ENOUGH = 5  # words around a sum that tell what it was paid for


def words_around(case: Case, figure: Figure) -> tuple[Idea, ...]:
    """The claim's content words around the figure, numbers and units aside."""
    key = "around", case.claim.spans, case.claim.figures, figure.spans
    return case.scene.layout.once(key, lambda: _around(case, figure))


def _around(case: Case, figure: Figure) -> tuple[Idea, ...]:
    first = figure.spans[0]
    span = next((s for s in case.claim.spans if s.overlaps(first)), case.claim.spans[0])
    others = [f.spans[0] for f in case.figures if f is not figure]
    start = max((o.end for o in others if o.end <= first.start and span.contains(o)), default=span.start)
    end = min((o.start for o in others if o.start >= first.end and span.contains(o)), default=span.end)
    said = f"{case.text[start : first.start]} · {case.text[first.end : end]}"
    return tuple(dict.fromkeys(i for i in ideas(said, case.language) if not any(f[:1].isdigit() for f in i)))


def clause_of(witness: Witness, figure: Figure) -> Span:
    """The part of the sentence that a figure stands in, between marks and other figures."""
    sentence, own = figure.sentence or figure.spans[0], figure.spans[0]
    return witness.memo.once(("clause", sentence, own), lambda: _clause(witness, sentence, own))


def _words(witness: Witness, figure: Figure) -> Idea:
    """The words of that part."""
    return vocabulary(clause_of(witness, figure).of(witness.text), witness.stored.language)


def _clause(witness: Witness, sentence: Span, own: Span) -> Span:
    start, end = sentence
    for cut in _CLAUSE.finditer(witness.text, *sentence):
        if cut.end() <= own.start:
            start = cut.end()
        elif cut.start() >= own.end:
            end = min(end, cut.start())
            break
    for other in witness.figures_at(sentence):
        if other.spans[0].end <= own.start:
            start = max(start, other.spans[0].end)
        elif other.spans[0].start >= own.end:
            end = min(end, other.spans[0].start)
    return Span(start, end)


def of_other_money(case: Case, figure: Figure, witness: Witness, other: Figure) -> bool:
    """Whether two round sums are as much and nothing more: not a word around the one stands in the clause of the other."""
    if figure.unit not in _MONEY or significant(figure.low) > _ROUND:
        return False
    said = [idea for idea in words_around(case, figure) if not any(form[:1] == "~" for form in idea)]
    return len(said) >= _ENOUGH and not held(said, _words(witness, other))


def of_another_sum(case: Case, figure: Figure, witness: Witness, other: Figure) -> bool:
    """Whether two sums are of kinds that a story tells apart: profit and revenue, a fine and damages."""
    if figure.unit not in _MONEY or figure.unit != other.unit:
        return False
    kinds = kind_in(case.text, figure, case.reading.figures), kind_in(witness.text, other, witness.reading.figures)
    return kinds[0] != kinds[1] and _SUMS.issuperset(kinds)


def _of_another(case: Case, figure: Figure, witness: Witness, other: Figure) -> bool:
    """Whether the report says of another number of this unit what the claim says of its own: the same number stands beside
    something else there."""
    words = words_around(case, figure)
    if len(words) < _TELLING:
        return False

    def told(o: Figure) -> float:
        return share(words, _words(witness, o), case.weight)

    own = told(other)
    rivals = (o for o in witness.reading.figures if o.unit == other.unit and not bears_out(figure, o))
    return own <= _LITTLE and any(told(o) >= max(_BETTER, own + _MARGIN) for o in rivals)


def _other_deed(case: Case, figure: Figure, witness: Witness, sentence: Span) -> bool:
    """Whether a small number stands in a report beside other deeds than the claim's."""
    if figure.low >= _SMALL or figure.measure is not None:
        return False
    told = tells_deeds(case.claim.text, case.language, sentence.of(witness.text), witness.stored.language)
    titled = tells_deeds(case.claim.text, case.language, witness.stored.title or "", witness.stored.language)
    return told is False and not titled and bool(deeds(sentence.of(witness.text), witness.stored.language))


def _step_for_level(text: str, figure: Figure, theirs: str, other: Figure) -> bool:
    """Whether the one number is how much something changed by and the other what it came to."""
    return {_changed(text, figure), _changed(theirs, other)} == {_STEP, _LEVEL}


def _changed(text: str, figure: Figure) -> re.Pattern[str] | None:
    start, end = figure.spans[0].start, figure.spans[-1].end
    before = text[max(0, start - _RIGHT_BEFORE) : start]
    if _STEP.search(before):
        return _LEVEL if _CAME_TO.search(text, start, end) else _STEP
    return _LEVEL if _LEVEL.search(before) else None


def shows_nothing(case: Case, figure: Figure, witness: Witness, other: Figure, *, among: bool = False) -> bool:
    """Whether the same number in a report bears the claim out in nothing: it is of another sum or of something else, a
    change and not what it came to, of all that there are, was only asked for, or is called untrue there. A number that
    stands among others of the claim (`among`) need not have its deed in the same sentence."""
    if of_other_money(case, figure, witness, other) or _of_another(case, figure, witness, other):
        return True
    if _step_for_level(case.text, figure, witness.text, other):
        return True
    sentence = other.sentence or other.spans[0]
    if standing_total(case.claim.text, clause_of(witness, other).of(witness.text)):
        return True
    if overstated(case.claim.text, sentence.of(witness.text)) or told_otherwise(
        case.claim.text, case.language, sentence.of(witness.text), witness.stored.language
    ):
        return True
    if plainly_denied(case.claim.text, case.language, sentence.of(witness.text), witness.stored.language):
        return True
    if not among and _other_deed(case, figure, witness, sentence):
        return True
    if sought(sentence.of(witness.text)) and not sought((figure.sentence or case.sentence).of(case.text)):
        return True
    return (
        FALSE_AFTER.search(witness.text[other.spans[-1].end : min(sentence.end, other.spans[-1].end + _AFTER)])
        is not None
    )
