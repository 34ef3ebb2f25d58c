"""The same words stand in an archived report, said by the same speaker or by another one."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sayso.judge.case import Case, Proof, Signal
from sayso.judge.denials.contrary import affirmed
from sayso.judge.figures.amounts import worded
from sayso.judge.quotations.another import clearly_another
from sayso.judge.quotations.asked_words import answers_another, asked_outright, only_asked
from sayso.judge.quotations.given_away import given_away
from sayso.judge.quotations.how_many import other_share
from sayso.judge.quotations.not_by_chance import by_itself, called_out, same_story, telling_words
from sayso.judge.quotations.other_numbers import other_number
from sayso.judge.quotations.passed_on import cited, cut_short, hearsay, of_story, own_account, reads_out, unsaid
from sayso.judge.quotations.polarity import denial, denied_too, plainly_told, without_negation
from sayso.judge.quotations.quoted_of import spoken_by
from sayso.judge.quotations.quoted_part import of_another_thing, rest_told
from sayso.judge.quotations.rumours import handed_round
from sayso.judge.quotations.standing import NEAR, Standing, plain, stands
from sayso.judge.witness import Witness
from sayso.judge.words.clauses import END, negated
from sayso.judge.words.ideas import ideas, share
from sayso.judge.words.lexicon import NEGATION
from sayso.judge.words.mentioned import mentions
from sayso.judge.words.offices import holds
from sayso.judge.words.people import (
    called_by_office,
    named_before,
    same,
    same_body,
    same_group,
    same_office,
    speaks_for,
    unnamed_turn,
)
from sayso.model import Span, Speaker, SpeakerKind, Stance, Statement
from sayso.text.sentences import sentences
from sayso.text.words import terms

_FEWEST = 2  # content words: a quoted piece with fewer ("anytime") proves nothing
_IN_FULL = 5  # words of all kinds: with one of content, it bears out only word for word, by the same speaker
_PART = 0.4  # share of a quotation that must have been found for its speaker to be settled by it
_SENTENCE = 0.34  # that share is enough where it is given to the same speaker: a sentence of two or three
_ALIKE = 0.5  # Dice of all words: the same remark, put down by two reporters
_EXACT = 0.9  # Dice of all words, function words too: what refutes by its speaker must be the very words
_VERBATIM = 0.97  # Dice of all words
_DEFINITE = frozenset("the der die das dieser diese vị người".split())
_OPENING = 60  # characters
_SIGNATURE = 160  # characters at the end of a letter
_NAME = 80  # characters of the line with the name there
_CLAUSE_END = re.compile(r"[.;!?]")
_SET_OFF = re.compile(r"\n| [-–—] |-- ")
_HALF = 0.5  # of a claim's characters, in quotation marks, or of its words
_SHORTLY = 25  # characters before the words in which a negation of them stands


def same_words(case: Case) -> Iterator[Signal]:
    """The quoted words were looked up in the archive, in order, and who they are ascribed to there was compared."""
    if case.statement is None or case.statement.speaker is None:
        return
    pieces = [s for span in case.quoted for s in sentences(case.text, case.language, span)]
    wanted = {s: found for s in pieces if _enough(s.of(case.text), found := terms(s.of(case.text), case.language))}
    if not wanted:
        return
    total = sum(map(len, wanted.values()))
    rest = rest_told(case)
    for witness in case.witnesses:
        standing = {s: best for s, found in wanted.items() if (best := stands(case, s, found, witness))}
        if not standing:
            continue
        part = sum(len(wanted[s]) for s in standing) / total
        piece = max(standing, key=lambda s: (len(wanted[s]), -s.start))
        signal = _ascribed(case, witness, piece, standing[piece], part)
        if len(wanted[piece]) < _FEWEST and (signal.stance is not Stance.SUPPORTS or standing[piece].exact < _VERBATIM):
            continue
        if signal.stance is Stance.SUPPORTS and only_asked(case, witness, standing[piece]):
            signal = _in_a_question(case, witness, piece, standing[piece], signal)
        elif (
            signal.stance is Stance.SUPPORTS and (told := other_number(case, standing[piece].span, witness)) is not None
        ):
            text = f"{signal.text}, but with another number: {worded(told)}"
            signal = Signal(Stance.MENTIONS, 0.3, text, Proof(witness, told.sentence or told.spans[0]))
        elif signal.stance is Stance.SUPPORTS and answers_another(case, piece, standing[piece], witness):
            signal = Signal(Stance.MENTIONS, 0.3, f"{signal.text}, in answer to another question", signal.proof)
        elif signal.stance is Stance.SUPPORTS and of_another_thing(case, witness):
            signal = Signal(Stance.MENTIONS, 0.3, f"{signal.text}, on another occasion and matter", signal.proof)
        elif signal.stance is Stance.SUPPORTS and (not rest or _but_a_phrase(case, witness, standing[piece])):
            signal = Signal(Stance.MENTIONS, 0.3, f"{signal.text}, but not the rest", signal.proof)
        yield signal


def _enough(said: str, content: list[str]) -> bool:
    """Whether a quotation has enough words to be looked up: some of content, or many of all kinds with one."""
    return len(content) >= _FEWEST or (len(content) == 1 and len(plain(said)) >= _IN_FULL)


def _in_a_question(case: Case, witness: Witness, piece: Span, standing: Standing, found: Signal) -> Signal:
    """What it shows that the words stand in a question: that the speaker did not say so, where they ask outright."""
    speaker = case.statement.speaker if case.statement is not None else None
    own = [s for s in witness.statements_at(standing.span) if same(speaker, s.speaker) and not handed_round(witness, s)]
    if speaker is not None and any(asked_outright(case, piece, standing, witness, s) for s in own):
        return Signal(Stance.REFUTES, 0.75, f"the same words by {speaker.name}, who only asks so", found.proof)
    return Signal(Stance.MENTIONS, 0.3, "the same words, in a question", found.proof)


def _ascribed(case: Case, witness: Witness, piece: Span, standing: Standing, part: float) -> Signal:
    speaker = spoken_by(case, piece)
    assert speaker is not None
    proof = Proof(witness, standing.unit.span)
    false = witness.number_of(standing.span) in witness.told_as_false
    if false or unsaid(case, witness, standing.unit.span, standing.span):
        return Signal(Stance.MENTIONS, 0.3, "the same words, of which the report says that they were not said", proof)
    if (really := given_away(witness, standing.span, speaker)) is not None:
        return Signal(Stance.REFUTES, 0.85, f"the same words, which are really by {really}", proof, outranks=True)
    if hearsay(witness, standing.span):
        return Signal(Stance.MENTIONS, 0.3, "the same words, which the report only knows by hearsay", proof)
    there = [
        s for s in witness.statements_at(standing.span) if s.speaker is not None and not unnamed_turn(witness.text, s)
    ]
    if denial(case):
        parts = affirmed(case)
        if not any(same(speaker, s.speaker) and denied_too(case, parts, witness, s) for s in there):
            return Signal(Stance.MENTIONS, 0.3, "the same words, which the article has denied", proof)
    elif without_negation(case, piece, standing, witness):
        ours = [s for s in there if same(speaker, s.speaker) and plainly_told(witness, s)]
        if ours and standing.score >= _EXACT and standing.exact >= NEAR:
            return Signal(Stance.REFUTES, 0.75, f"the same words by {speaker.name}, but without the negation", proof)
        return Signal(Stance.MENTIONS, 0.3, "the same words, but without the negation", proof)
    elif _with_negation(case, witness, piece, standing):
        plainly = standing.score >= _EXACT and NEGATION.search(case.claim.text) is None
        plainly = plainly and not only_asked(case, witness, standing)  # "Isn't it a shame?" says that it is
        if plainly and any(same(speaker, s.speaker) for s in there):
            text = f"the same words by {speaker.name}, but with a negation"
            return Signal(Stance.REFUTES, 0.75 if standing.exact >= NEAR else 0.6, text, proof)
        return Signal(Stance.MENTIONS, 0.3, "the same words, but with a negation", proof)
    told = standing.unit.span.of(witness.text)
    if (said_by := cited(witness, standing.span, speaker, there)) is not None:
        text = f"the same words, which {speaker.name} gives to {said_by}"
        return Signal(Stance.REFUTES, 0.55 + 0.35 * standing.score, text, proof)
    if reads_out(witness, standing.span):
        return Signal(Stance.MENTIONS, 0.3, "the same words, which are read out there", proof)
    ours = [s for s in there if same(speaker, s.speaker)]
    if ours and all(handed_round(witness, s) for s in ours):
        return Signal(Stance.MENTIONS, 0.3, "the same words, which the report has only from what goes round", proof)
    if ours and (where := cut_short(case, witness, piece, standing.span)) is not None:
        text = f"the same words, cut short: {speaker.name} goes on, and a report says that they were cut"
        return Signal(Stance.REFUTES, 0.85, text, where, outranks=True)
    if ours and standing.exact >= NEAR and other_share(case, piece, standing.span, witness):
        text = f"the same words by {speaker.name}, of another share of them"
        return Signal(Stance.REFUTES, 0.75, text, proof)
    if any(same(speaker, s.speaker, sure=False) or same_group(speaker, s.speaker) for s in there) or (
        not there and mentions(told, speaker.name)
    ):
        weight = 0.6 + 0.35 * standing.score if part >= _SENTENCE else 0.4
        return Signal(Stance.SUPPORTS, weight, f"the same words by {speaker.name}", proof)
    if part >= _PART and any(_meant_so(case, witness, standing, s) for s in there):
        return Signal(Stance.SUPPORTS, 0.6, f"the same words, by whom the report means {speaker.name}", proof)
    alike = standing.score >= _EXACT and (standing.exact >= _ALIKE or not case.scene.large)
    alike = alike or (standing.exact >= _ALIKE and of_story(case, witness))
    if not there and part >= _PART and alike and _named_before(witness, standing, speaker):
        return Signal(Stance.SUPPORTS, 0.6, f"the same words in a report on {speaker.name}", proof)
    if not there and part >= _PART and (_signed(witness, standing, speaker) or own_account(witness.stored, speaker)):
        return Signal(Stance.SUPPORTS, 0.8, f"the same words in a text of {speaker.name}'s", proof)
    other = clearly_another(speaker, witness, there, standing)
    telling = part >= _PART and telling_words(case, piece, standing)
    telling = telling and (by_itself(case, witness, piece, standing) or same_story(case, witness))
    telling = telling or (part >= _PART and called_out(case, witness, piece, standing))
    telling = telling and not (case.scene.large and _by_the_way(case))
    if other is not None and telling and not mentions(told, speaker.name):
        return Signal(Stance.REFUTES, 0.55 + 0.35 * standing.score, f"the same words, said by {other.name}", proof)
    return Signal(Stance.MENTIONS, 0.3, "the same words, without a clear speaker", proof)


def _but_a_phrase(case: Case, witness: Witness, standing: Standing) -> bool:
    """Whether, where nobody chose the reports, a phrase of a claim that is mostly told stands without the half of the rest."""
    near = witness.around(witness.number_of(standing.span), 1)
    return case.scene.large and _by_the_way(case) and case.share(near) < _HALF


def _by_the_way(case: Case) -> bool:
    """Whether the claim has but a phrase in quotation marks, which many may have used."""
    return sum(s.length for s in case.quoted) < _HALF * sum(s.length for s in case.claim.spans)


def _with_negation(case: Case, witness: Witness, piece: Span, standing: Standing) -> bool:
    """Whether a negation that the quotation has not stands in the clause of the words, or reaches most of them."""
    before = case.text[min(case.claim.spans[0].start, piece.start) : piece.start]
    if NEGATION.search(piece.of(case.text)) or NEGATION.search(_CLAUSE_END.split(before)[-1]):
        return False
    start = max(standing.unit.span.start, standing.span.start - _SHORTLY)
    clause = END.split(witness.text[start : standing.span.start])[-1] + standing.span.of(witness.text)
    if NEGATION.search(clause):
        return True
    said = ideas(piece.of(case.text), case.language)
    told = witness.sentence_of(standing.span)
    before = witness.text[told.start : standing.span.end]
    return any(
        share(said, frozenset[str]().union(*reached), case.weight) >= NEAR
        for reached in negated(before, witness.stored.language)
    )


def _meant_so(case: Case, witness: Witness, standing: Standing, statement: Statement) -> bool:
    """Whether a statement is by somebody whom the report means by the claim's speaker: who speaks for them, a body of their
    kind in the same story, or "the senator" right behind a sentence that begins with their name."""
    assert case.statement is not None
    speaker, other = case.statement.speaker, statement.speaker
    assert speaker is not None
    if speaks_for(speaker, other, witness.whole) or named_before(speaker, statement, witness.text):
        return True
    if same_office(speaker, other):
        return True
    unnamed = other is not None and other.kind is SpeakerKind.UNNAMED and standing.exact >= _EXACT
    if unnamed and other is not None and holds(speaker, other.name, witness.text):
        return True
    if same_body(speaker, other):
        return of_story(case, witness)
    if standing.exact >= _ALIKE and called_by_office(speaker, statement, witness.text):
        return True
    if other is None or other.kind is not SpeakerKind.UNNAMED or not statement.source or standing.exact < _EXACT:
        return False
    number = witness.number_of(statement.source[0])
    before = witness.sentences[number - 1].span.of(witness.text) if number else witness.stored.title or ""
    described = other.name.split()[0].lower() in _DEFINITE
    return described and mentions(before[:_OPENING], speaker.name)


def _named_before(witness: Witness, standing: Standing, speaker: Speaker) -> bool:
    """Whether the title, the words' own paragraph or the one before names the speaker of words that nobody else is given, or
    the first line of an interview that names nobody else."""
    if any(unnamed_turn(witness.text, s) for s in witness.statements_at(standing.span)):
        opening = witness.text[: witness.paragraph_of(Span(0, 1)).end]
        return speaker.kind is SpeakerKind.PERSON and mentions(f"{witness.stored.title or ''} {opening}", speaker.name)
    start = witness.paragraph_of(standing.span).start
    before = witness.text[max(0, witness.text.rfind("\n", 0, max(0, start - 1))) : standing.span.start]
    return speaker.kind is SpeakerKind.PERSON and mentions(f"{witness.stored.title or ''} {before}", speaker.name)


def _signed(witness: Witness, standing: Standing, speaker: Speaker) -> bool:
    """Whether the words stand in a letter: the speaker's name is set off near its end."""
    end = witness.text[max(standing.span.end, len(witness.text) - _SIGNATURE) :]
    pieces = _SET_OFF.split(end)[1:]
    return any(mentions(piece, speaker.name) and len(piece) <= _NAME for piece in pieces)
