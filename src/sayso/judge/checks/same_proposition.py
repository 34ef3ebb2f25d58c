"""The same speaker is on record with the same proposition in other words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sayso.judge.bearing.plainly_denied import plainly_denied
from sayso.judge.case import Case, Proof, Signal
from sayso.judge.denials.assent import other_mind
from sayso.judge.denials.contrary import affirmed, contrary
from sayso.judge.figures.amounts import agrees, bears_out, same_unit
from sayso.judge.outcomes.directions import other_direction
from sayso.judge.quotations.asked_words import not_as_said
from sayso.judge.quotations.passed_on import of_story, own_account, supposed, untold
from sayso.judge.quotations.polarity import affirms, denial, denied_too
from sayso.judge.quotations.quoted_part import of_another_thing, other_quoted, quoted_held, rest_told
from sayso.judge.quotations.turned_words import part_turned
from sayso.judge.witness import Witness
from sayso.judge.words.clauses import negated
from sayso.judge.words.ideas import Idea, held, ideas, share, vocabulary
from sayso.judge.words.lexicon import FALSE_AFTER, NEGATED_BEFORE, NEGATION
from sayso.judge.words.mentioned import mentions
from sayso.judge.words.people import called_by_office, same, same_body, same_role, speaks_for, unnamed_turn
from sayso.model import Figure, Modality, Span, Stance, Statement, StatementKind, hull

_SHARED = 0.5  # share of the smaller proposition's content words that the other holds
_LITERAL_SHARED = 0.6  # a quotation's own words must be there to a larger part
_FOREIGN = 0.35  # the same of a quotation in another language
_FEW = 2  # shared content words of a short claim, or of a quotation in another language
_FEWEST = 3  # shared content words
_WINDOW = 3  # sentences of a text of the speaker's own
_ANYTHING = frozenset({None, "year", "month", "week", "day", "hour", "minute", "percentage"})  # units of any two things
_BESIDE = 120  # characters before and after a figure that may say that it is wrong
_MANY, _IN_SEVERAL = 4, 0.45  # shared content words, and their share, in all of them


def same_proposition(case: Case) -> Iterator[Signal]:
    """What the archive has of the same speaker was compared, word by word, with what the article ascribes."""
    if case.statement is None or case.statement.speaker is None:
        return
    own = frozenset().union(*ideas(case.statement.speaker.name, case.language))
    claimed = [idea for idea in case.ideas if not idea & own]
    parts = affirmed(case)
    if not rest_told(case):
        return
    for witness in case.witnesses:
        if case.quoted and of_another_thing(case, witness):
            continue
        best: tuple[float, Statement] | None = None
        for statement in witness.reading.statements:
            asked = statement.modality is Modality.ASKED and case.statement.modality is not Modality.ASKED
            if asked or not _speaks(case, witness, statement):
                continue
            if witness.number_of(statement.content[0]) in witness.told_as_false:
                continue
            if supposed(witness, statement) or untold(witness, statement):
                continue
            score = _shared(case, claimed, witness, statement, own)
            if score and not (_alike_put(case, parts, witness, statement) and _in_marks_too(case, witness, statement)):
                continue
            if score and not case.literal and other_direction(case.claim.text, witness.said(statement)):
                continue
            if score and (best is None or score > best[0]):
                best = (score, statement)
        if best is not None and case.literal and not_as_said(case, witness):
            continue
        if best is not None:
            score, statement = best
            text = f"{case.statement.speaker.name} is reported with the same in other words"
            yield Signal(Stance.SUPPORTS, 0.35 + 0.5 * score, text, Proof(witness, _place(witness, statement)))
        elif denial(case):
            continue  # what denies has no words of its own there
        elif own_account(witness.stored, case.statement.speaker) and (found := _written(case, claimed, witness)):
            text = f"a text of {case.statement.speaker.name}'s has the same in other words"
            yield Signal(Stance.SUPPORTS, 0.35 + 0.5 * found[0], text, Proof(witness, found[1]))


def _written(case: Case, claimed: list[Idea], witness: Witness) -> tuple[float, Span] | None:
    """Where a text of the speaker's own has most of what the claim says, in one sentence or in three, and how much; not what it
    denies or asks."""
    best: tuple[float, Span] | None = None
    denies = NEGATION.search(case.claim.text) is not None
    windows = [(unit.ideas, unit.span, _FEWEST, _LITERAL_SHARED) for unit in witness.units if not unit.asks]
    for at in range(len(witness.sentences)):
        near = [s for s in witness.sentences[at : at + _WINDOW] if not s.asks]
        if len(near) > 1:
            windows.append(
                (frozenset[str]().union(*(s.ideas for s in near)), hull([s.span for s in near]), _MANY, _IN_SEVERAL)
            )
    for there, where, fewest, least in windows:
        score = share(claimed, there, case.weight)
        if held(claimed, there) < fewest or score < least or not _figures_there(case, witness, where):
            continue
        if not denies and any(
            share(claimed, frozenset[str]().union(*reached), case.weight) >= _SHARED
            for reached in negated(where.of(witness.text), witness.stored.language)
        ):
            continue
        if best is None or score > best[0]:
            best = (score, where)
    return best


def _figures_there(case: Case, witness: Witness, where: Span) -> bool:
    """Whether each figure of the claim agrees with one that stands there."""
    there = [f for f in witness.figures_at(where) if not _disowned(witness, f)]
    return all(any(same_unit(f, o) and bears_out(f, o) > 0 for o in there) for f in case.figures)


def _disowned(witness: Witness, figure: Figure) -> bool:
    """Whether a text gives a figure only to say that it is wrong."""
    sentence = witness.sentence_of(figure.spans[0])
    before = witness.text[max(sentence.start, figure.spans[0].start - _BESIDE) : figure.spans[0].start]
    after = witness.text[figure.spans[-1].end : min(sentence.end, figure.spans[-1].end + _BESIDE)]
    return NEGATED_BEFORE.search(before) is not None or FALSE_AFTER.search(after) is not None


def _alike_put(case: Case, parts: list[tuple[Idea, ...]], witness: Witness, statement: Statement) -> bool:
    """Whether a statement denies what the article has its speaker deny, or says what it has them say: neither of them
    negates what the other affirms."""
    if denial(case):
        return denied_too(case, parts, witness, statement)
    if statement.modality is Modality.DENIED or contrary(case, parts, witness, statement):
        return False
    said = witness.said(statement)
    if witness.stored.language == case.language and part_turned(case.claim.text, said, case.language):
        return False
    if other_mind(case, witness, statement):
        return False
    if plainly_denied(case.claim.text, case.language, said, witness.stored.language):
        return False
    return not affirms(case, said, witness.stored.language)


def _in_marks_too(case: Case, witness: Witness, statement: Statement) -> bool:
    """Whether what the claim puts in marks is not plainly something else there."""
    if case.literal:
        return not other_quoted(case, witness, statement)
    if witness.stored.language != case.language:
        return True
    return quoted_held(case, vocabulary(witness.said(statement), witness.stored.language))


def _speaks(case: Case, witness: Witness, statement: Statement) -> bool:
    """Whether the statement is the claim's speaker's: by name, or by role where the report names them."""
    speaker = case.statement.speaker if case.statement else None
    if same(speaker, statement.speaker):
        return True
    if same_body(speaker, statement.speaker) or speaks_for(speaker, statement.speaker, witness.text):
        return of_story(case, witness)
    title = witness.stored.title or ""
    if speaker is not None and unnamed_turn(witness.text, statement):
        return mentions(f"{title} {witness.paragraph_of(Span(0, 1)).of(witness.text)}", speaker.name)
    meant = same_role(speaker, statement.speaker) or called_by_office(speaker, statement, witness.text)
    return meant and speaker is not None and mentions(witness.whole, speaker.name)


def _shared(case: Case, claimed: list[Idea], witness: Witness, statement: Statement, own: frozenset[str]) -> float:
    said = [idea for idea in ideas(witness.said(statement), witness.stored.language) if not idea & own]
    there = frozenset().union(*said)
    # Of another language not every word is known: what is left of a translation are two or three.
    foreign = witness.stored.language != case.language and statement.kind is not StatementKind.INDIRECT
    fewest = _FEW if foreign or (case.quoted and len(claimed) <= 4) else _FEWEST
    if held(claimed, there) < fewest or _numbers_differ(case, witness, statement, foreign=foreign):
        return 0.0
    forward = share(claimed, there, case.weight)
    if case.literal:
        return forward if forward >= (_FOREIGN if foreign else _LITERAL_SHARED) else 0.0
    score = max(forward, share(said, frozenset().union(*claimed), case.weight))
    return score if score >= _SHARED else 0.0


def _numbers_differ(case: Case, witness: Witness, statement: Statement, *, foreign: bool) -> bool:
    """Whether a figure of the claim is not among those of the statement, if that has any; what is counted is not compared
    across languages."""
    there = [f for span in statement.content for f in witness.figures_at(span)]
    if foreign:
        return bool(there) and any(all(f.value != o.value for o in there) for f in case.figures)
    if there:
        return any(not any(agrees(f, o) for o in there) for f in case.figures)
    at = witness.number_of(statement.content[0])
    beside = [f for s in witness.sentences[max(0, at - 1) : at + 2] for f in witness.figures_at(s.span)]
    return any(_otherwise_beside(f, beside) for f in case.figures)


def _otherwise_beside(figure: Figure, beside: Sequence[Figure]) -> bool:
    """Whether the report itself, right beside a statement without figures, counts as many others of the same as the claim."""
    alike = [
        o
        for o in beside
        if same_unit(figure, o)
        and o.unit not in _ANYTHING
        and (figure.measure is o.measure or (o.unit != "person" and None in (figure.measure, o.measure)))
    ]
    return bool(alike) and not any(agrees(figure, o) for o in alike)


def _place(witness: Witness, statement: Statement) -> Span:
    whole = hull([*statement.content, *statement.source, *statement.cue])
    first, last = witness.sentence_of(whole), witness.sentence_of(Span(whole.end - 1, whole.end))
    return hull([whole, first, last]).trim(witness.text)
