"""The table of checks, and how their signals become a verdict."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from sayso.judge.case import Aspect, Case, Signal
from sayso.judge.checks.account_known import account_known
from sayso.judge.checks.agreed_number import agreed_number
from sayso.judge.checks.alive_since import alive_since
from sayso.judge.checks.answered import answered
from sayso.judge.checks.asked_how_many import asked_how_many
from sayso.judge.checks.asked_of_them import asked_of_them
from sayso.judge.checks.called_false import called_false
from sayso.judge.checks.contrary_word import contrary_word
from sayso.judge.checks.counted_otherwise import counted_otherwise
from sayso.judge.checks.debunked import debunked
from sayso.judge.checks.denied_on_record import denied_on_record
from sayso.judge.checks.disputed import disputed
from sayso.judge.checks.exchanged import exchanged
from sayso.judge.checks.fabricated import fabricated
from sayso.judge.checks.figure_denied import figure_denied
from sayso.judge.checks.figures_add_up import figures_add_up
from sayso.judge.checks.figures_compared import figures_compared
from sayso.judge.checks.final_count import final_count
from sayso.judge.checks.identified_as import identified_as
from sayso.judge.checks.in_error import in_error
from sayso.judge.checks.in_jest import in_jest
from sayso.judge.checks.looked_into import looked_into
from sayso.judge.checks.mistaken_for import mistaken_for
from sayso.judge.checks.more_than_all import more_than_all
from sayso.judge.checks.never_did import never_did
from sayso.judge.checks.no_such_name import no_such_name
from sayso.judge.checks.no_such_step import no_such_step
from sayso.judge.checks.none_counted import none_counted
from sayso.judge.checks.none_of_them import none_of_them
from sayso.judge.checks.none_such import none_such
from sayso.judge.checks.not_all import not_all
from sayso.judge.checks.number_in_phrase import number_in_phrase
from sayso.judge.checks.numbers_given import numbers_given
from sayso.judge.checks.numbers_together import numbers_together
from sayso.judge.checks.only_asked import only_asked
from sayso.judge.checks.opposed_outcome import opposed_outcome
from sayso.judge.checks.opposite import opposite
from sayso.judge.checks.opposite_stand import opposite_stand
from sayso.judge.checks.other_culprit import other_culprit
from sayso.judge.checks.other_date import other_date
from sayso.judge.checks.other_fate import other_fate
from sayso.judge.checks.other_holder import other_holder
from sayso.judge.checks.other_in_frame import other_in_frame
from sayso.judge.checks.other_in_german import other_in_german
from sayso.judge.checks.other_nationality import other_nationality
from sayso.judge.checks.other_number import other_number
from sayso.judge.checks.other_outcome import other_outcome
from sayso.judge.checks.other_partner import other_partner
from sayso.judge.checks.other_place import other_place
from sayso.judge.checks.other_state import other_state
from sayso.judge.checks.other_unit import other_unit
from sayso.judge.checks.other_way_round import other_way_round
from sayso.judge.checks.pair_told import pair_told
from sayso.judge.checks.part_exceeds_whole import part_exceeds_whole
from sayso.judge.checks.part_of_them import part_of_them
from sayso.judge.checks.plain_answers import plain_answers
from sayso.judge.checks.plainly_contrary import plainly_contrary
from sayso.judge.checks.plainly_negated import plainly_negated
from sayso.judge.checks.reports_agree import reports_agree
from sayso.judge.checks.said_otherwise import said_otherwise
from sayso.judge.checks.same_numbers import same_numbers
from sayso.judge.checks.same_proposition import same_proposition
from sayso.judge.checks.same_time import same_time
from sayso.judge.checks.same_words import same_words
from sayso.judge.checks.score_told import score_told
from sayso.judge.checks.set_right import set_right
from sayso.judge.checks.some_counted import some_counted
from sayso.judge.checks.speaker_figure import speaker_figure
from sayso.judge.checks.stance import stance
from sayso.judge.checks.story_figure import story_figure
from sayso.judge.checks.story_figure_agrees import story_figure_agrees
from sayso.judge.checks.told_in_other_words import told_in_other_words
from sayso.judge.checks.turned_word import turned_word
from sayso.judge.checks.votes_counted import votes_counted
from sayso.judge.checks.yet_to_come import yet_to_come
from sayso.model import Label, Stance

Check = Callable[[Case], Iterator[Signal]]


@dataclass(frozen=True, slots=True)
class Rule:
    """One check: the name in reports, which verdict it speaks to, and the function whose docstring explains it."""

    name: str
    aspect: Aspect
    check: Check
    timeless: bool = False  # whether reports of other years may refute by it: whose words they are does not change
    denies: bool = False  # whether a passage that it finds cannot speak for the claim, too
    direct: bool = False  # whether what it finds is said of the claim itself, whatever else the report tells
    beside: float = 0.0  # share of the claim in the passage or beside it, where many reports are compared
    # There the model must read a passage that supports as saying so, unless this check vouches for the report.
    unread: str | None = None
    compares: bool = False  # whether it holds numbers or the very words against each other, rather than reads a denial
    asks: bool = False  # whether it reads questions with their answers
    worded: bool = False  # whether a passage that it finds has most of the claim's words


RULES = (
    Rule(
        "same_words",
        Aspect.ATTRIBUTION,
        same_words,
        timeless=True,
        denies=True,
        unread="same_proposition",
        compares=True,
    ),
    Rule("same_proposition", Aspect.ATTRIBUTION, same_proposition, beside=0.5, unread="same_words"),
    Rule("speaker_figure", Aspect.ATTRIBUTION, speaker_figure),
    Rule("said_otherwise", Aspect.ATTRIBUTION, said_otherwise),
    Rule("denied_on_record", Aspect.ATTRIBUTION, denied_on_record, beside=0.3),
    Rule("asked_of_them", Aspect.ATTRIBUTION, asked_of_them, timeless=True, asks=True),
    Rule("looked_into", Aspect.ATTRIBUTION, looked_into, timeless=True, denies=True),
    Rule("account_known", Aspect.CONTENT, account_known, timeless=True, compares=True),
    Rule("figures_compared", Aspect.CONTENT, figures_compared, unread="same_numbers", compares=True),
    Rule("opposed_outcome", Aspect.CONTENT, opposed_outcome),
    Rule("none_such", Aspect.CONTENT, none_such, denies=True, beside=0.4),
    Rule("only_asked", Aspect.CONTENT, only_asked),
    Rule("other_state", Aspect.CONTENT, other_state, denies=True),
    Rule("yet_to_come", Aspect.CONTENT, yet_to_come, denies=True, direct=True, beside=0.4),
    Rule("other_way_round", Aspect.CONTENT, other_way_round, direct=True, denies=True, beside=0.4),
    Rule("other_culprit", Aspect.CONTENT, other_culprit, direct=True, beside=0.4),
    Rule("other_place", Aspect.CONTENT, other_place, direct=True, denies=True, beside=0.4),
    Rule("other_nationality", Aspect.CONTENT, other_nationality, direct=True, denies=True, beside=0.4),
    Rule("other_partner", Aspect.CONTENT, other_partner, direct=True, denies=True, beside=0.4),
    Rule("identified_as", Aspect.CONTENT, identified_as, direct=True, denies=True, beside=0.4),
    Rule("fabricated", Aspect.CONTENT, fabricated, direct=True, denies=True),
    Rule("in_jest", Aspect.CONTENT, in_jest, direct=True, denies=True, beside=0.4),
    Rule("in_error", Aspect.CONTENT, in_error, direct=True, denies=True, compares=True),
    Rule("alive_since", Aspect.CONTENT, alive_since, direct=True),
    Rule("more_than_all", Aspect.CONTENT, more_than_all, direct=True, denies=True, compares=True),
    Rule("not_all", Aspect.CONTENT, not_all, direct=True, denies=True),
    Rule("no_such_name", Aspect.CONTENT, no_such_name, direct=True, denies=True),
    Rule("mistaken_for", Aspect.CONTENT, mistaken_for, direct=True, denies=True),
    Rule("other_outcome", Aspect.CONTENT, other_outcome, denies=True, direct=True, beside=0.25),
    Rule("other_number", Aspect.CONTENT, other_number, compares=True),
    Rule("number_in_phrase", Aspect.CONTENT, number_in_phrase, denies=True, direct=True, compares=True),
    Rule("other_fate", Aspect.CONTENT, other_fate, denies=True, direct=True, compares=True),
    Rule("exchanged", Aspect.CONTENT, exchanged, denies=True, direct=True, compares=True),
    Rule("counted_otherwise", Aspect.CONTENT, counted_otherwise, direct=True, compares=True),
    Rule("agreed_number", Aspect.CONTENT, agreed_number, direct=True, beside=0.35, compares=True),
    Rule("final_count", Aspect.CONTENT, final_count, compares=True),
    Rule("story_figure", Aspect.CONTENT, story_figure, direct=True, compares=True),
    Rule("votes_counted", Aspect.CONTENT, votes_counted, denies=True, direct=True, compares=True),
    Rule("pair_told", Aspect.CONTENT, pair_told, direct=True, compares=True),
    Rule("same_time", Aspect.CONTENT, same_time, direct=True, compares=True),
    Rule("none_counted", Aspect.CONTENT, none_counted),
    Rule("none_of_them", Aspect.CONTENT, none_of_them, direct=True, denies=True, beside=0.4),
    Rule("some_counted", Aspect.CONTENT, some_counted, direct=True, denies=True, beside=0.4),
    Rule("part_exceeds_whole", Aspect.CONTENT, part_exceeds_whole, compares=True),
    Rule("other_unit", Aspect.CONTENT, other_unit, denies=True, direct=True, compares=True),
    Rule("part_of_them", Aspect.CONTENT, part_of_them, denies=True, direct=True, compares=True),
    Rule("figure_denied", Aspect.CONTENT, figure_denied, beside=0.4),
    Rule("set_right", Aspect.CONTENT, set_right, direct=True, compares=True),
    Rule("figures_add_up", Aspect.CONTENT, figures_add_up, compares=True),
    Rule("disputed", Aspect.CONTENT, disputed),
    Rule("opposite", Aspect.CONTENT, opposite, beside=0.3),
    Rule("turned_word", Aspect.CONTENT, turned_word, direct=True, denies=True, beside=0.4),
    Rule("contrary_word", Aspect.CONTENT, contrary_word, direct=True, denies=True, beside=0.4),
    Rule("plainly_contrary", Aspect.CONTENT, plainly_contrary, denies=True, direct=True, beside=0.4),
    Rule("plainly_negated", Aspect.CONTENT, plainly_negated, denies=True, direct=True, beside=0.4),
    Rule("other_holder", Aspect.CONTENT, other_holder, denies=True, direct=True, beside=0.4),
    Rule("other_in_frame", Aspect.CONTENT, other_in_frame, denies=True, direct=True, beside=0.4),
    Rule("other_in_german", Aspect.CONTENT, other_in_german, denies=True, direct=True, beside=0.4),
    Rule("other_date", Aspect.CONTENT, other_date, denies=True, direct=True, beside=0.4),
    Rule("opposite_stand", Aspect.CONTENT, opposite_stand, direct=True, denies=True, beside=0.4),
    Rule("no_such_step", Aspect.CONTENT, no_such_step, direct=True, denies=True, beside=0.4),
    Rule("never_did", Aspect.CONTENT, never_did, direct=True, denies=True, beside=0.4),
    Rule("called_false", Aspect.CONTENT, called_false, beside=0.4),
    Rule("debunked", Aspect.CONTENT, debunked, denies=True, direct=True),
    Rule("answered", Aspect.CONTENT, answered, asks=True),
    Rule("looked_into", Aspect.CONTENT, looked_into, denies=True, direct=True),
    Rule("plain_answers", Aspect.CONTENT, plain_answers, denies=True, direct=True, asks=True),
    Rule("numbers_given", Aspect.CONTENT, numbers_given, direct=True, compares=True, asks=True),
    Rule("asked_how_many", Aspect.CONTENT, asked_how_many, direct=True, compares=True, asks=True),
    Rule("same_numbers", Aspect.CONTENT, same_numbers, unread="same_numbers"),
    Rule("numbers_together", Aspect.CONTENT, numbers_together, unread="same_numbers"),
    Rule("score_told", Aspect.CONTENT, score_told, direct=True),
    Rule("story_figure_agrees", Aspect.CONTENT, story_figure_agrees, unread="same_numbers"),
    Rule("reports_agree", Aspect.CONTENT, reports_agree, unread="same_numbers", worded=True),
    Rule("told_in_other_words", Aspect.CONTENT, told_in_other_words, beside=0.5, unread="same_numbers"),
    Rule("stance", Aspect.CONTENT, stance),
)

# A wrong Refuted costs more than a missed one: refuting takes more than supporting.
REFUTES_AT = 0.7
SUPPORTS_AT = 0.5
NOTHING = 0.9  # how sure an abstention is where nothing speaks either way
SETTLED = 0.7  # a denial or correction of at least this weight outranks the reports that it corrects


def label(signals: Sequence[tuple[str, Signal]]) -> tuple[Label, float]:
    """The label and how sure of it, from all signals of one aspect.

    Signals are combined over independent sources: in each source the strongest on either side counts once, and sources
    add up as 1 - (1 - w1)(1 - w2)... (noisy or). A correction outranks what it corrects: every report that is not
    dated after it.
    """
    given = [signal for _, signal in signals]
    for_it, against = (_combined(s for s in given if s.stance is side) for side in (Stance.SUPPORTS, Stance.REFUTES))
    corrections = [s for s in given if s.stance is Stance.REFUTES and s.outranks]
    corrected = _combined(corrections)
    if corrected >= SETTLED:
        later = _combined(s for s in given if s.stance is Stance.SUPPORTS and _after(s, corrections))
        return (Label.CONFLICTING, min(later, corrected)) if later >= SUPPORTS_AT else (Label.REFUTED, corrected)
    if against >= REFUTES_AT and for_it >= SUPPORTS_AT:
        return Label.CONFLICTING, min(for_it, against)
    if against >= REFUTES_AT:
        return Label.REFUTED, against
    if for_it >= SUPPORTS_AT:
        return Label.SUPPORTED, for_it * (1 - against / 2)
    return Label.NOT_ENOUGH, min(NOTHING, 1 - max(for_it, against) / 2)


def how_many(first: Signal, group: Sequence[Signal]) -> str:
    """How many independent sources tell what the first does; those that give another number to the same end apart."""
    alike = {s.proof.witness.source for s in group if s.given == first.given}
    others = len({s.proof.witness.source for s in group} - alike)
    counted = [f"{len(alike)} independent sources"] if len(alike) > 1 else []
    if others:
        who = "more" if counted else f"other independent source{'' if others == 1 else 's'}"
        counted.append(f"{others} {who} {'gives another number' if others == 1 else 'give other numbers'}")
    return f" ({'; '.join(counted)})" if counted else ""


def _after(signal: Signal, corrections: Sequence[Signal]) -> bool:
    """Whether a report is dated after all of the corrections."""
    day = signal.proof.witness.stored.published
    dated = [d for c in corrections if (d := c.proof.witness.stored.published) is not None]
    return day is not None and len(dated) == len(corrections) and day > max(dated)


def _combined(signals: Iterable[Signal]) -> float:
    strongest: dict[int, float] = {}
    for signal in signals:
        source = signal.proof.witness.source
        strongest[source] = max(strongest.get(source, 0.0), signal.weight)
    left = 1.0
    for source in sorted(strongest):
        left *= 1 - strongest[source]
    return min(0.99, 1 - left)
