"""Who else, clearly, spoke words that an article gives to its speaker."""

from __future__ import annotations

import re
from collections.abc import Sequence

from sayso.judge.quotations.standing import Standing
from sayso.judge.witness import Witness
from sayso.judge.words.mentioned import mentions
from sayso.judge.words.offices import bearer
from sayso.judge.words.people import different, same, turn
from sayso.model import Modality, Span, Speaker, SpeakerKind, Statement, StatementKind
from sayso.text.capitals import CAPITAL, NAME_WORD

__all__ = ["clearly_another"]

# The first name in a sentence, past a day and a word whose capital only shows that it begins there.
_NAME = re.compile(
    r"(?:\A|(?<=\s))(?!(?:On|In|At|The|A|An|But|And|After|Before|When|As|Moments|\w+day)\b)"
    rf"(?:{NAME_WORD}\.?|{CAPITAL}\.)(?:\s(?:{NAME_WORD}\.?|{CAPITAL}\.)){{0,5}}"
)


def clearly_another(
    speaker: Speaker, witness: Witness, there: Sequence[Statement], standing: Standing
) -> Speaker | None:
    """Somebody else who is named as the one who spoke these words, in the same paragraph or, in a transcript, at the
    beginning of the turn; or whom a transcript calls by another label than the speaker, who has turns of their own."""
    paragraph = witness.paragraph_of(standing.span)
    for statement in there:
        holds = any(piece.contains(standing.span) for piece in statement.content)
        if not holds or statement.speaker is None or statement.modality is Modality.ASKED:
            continue
        labelled = _turn(statement) or turn(witness.text, statement)
        named = labelled or any(
            paragraph.contains(source) and mentions(source.of(witness.text), statement.speaker.name)
            for source in _sources(witness, statement)
        )
        named = named or _in_office(witness, statement) or _meant(witness, paragraph, statement, speaker)
        if named and different(speaker, statement.speaker):
            return statement.speaker
        if labelled and statement.speaker.kind is SpeakerKind.UNNAMED and _takes_turns(witness, speaker):
            return statement.speaker
    return None


def _in_office(witness: Witness, statement: Statement) -> bool:
    """Whether the speaker is told by an office alone ("the president said") that the report gives to them and nobody else."""
    if statement.speaker is None or witness.stored.language not in (None, "en"):
        return False
    named = (bearer(source.of(witness.text), witness.whole) for source in statement.source)
    return any(name is not None and mentions(name, statement.speaker.name) for name in named)


def _meant(witness: Witness, paragraph: Span, statement: Statement, speaker: Speaker) -> bool:
    """Whether a pronoun there means the statement's speaker: the paragraph names them before it, and not the claim's; or
    the sentence right before the words names them, and the claim's speaker is named neither there nor beside the words."""
    assert statement.speaker is not None
    if not any(paragraph.contains(source) for source in statement.source):
        return False
    told = paragraph.of(witness.text)
    before = witness.text[paragraph.start : statement.source[0].start]
    if mentions(before, statement.speaker.name) and not mentions(told, speaker.name):
        return True
    words = witness.sentences[witness.number_of(statement.content[0])].span
    source = witness.sentence_of(statement.source[0])
    last = next((s.span for s in reversed(witness.sentences) if not s.double and s.span.end <= words.start), None)
    if last is None or not mentions(last.of(witness.text), statement.speaker.name):
        return False
    if not paragraph.contains(last) and not _told_of(witness, last, statement.speaker):
        return False
    return not mentions(witness.text[last.start : max(words.end, source.end)], speaker.name)


def _told_of(witness: Witness, sentence: Span, speaker: Speaker) -> bool:
    """Whether the last sentence of the paragraph before is one of what the speaker said or did: they are its source, or
    the first whom it names."""
    if any(
        sentence.contains(source) and same(speaker, s.speaker)
        for s in witness.reading.statements
        for source in s.source
    ):
        return True
    first = _NAME.search(sentence.of(witness.text))
    return first is not None and mentions(first[0], speaker.name)


def _turn(statement: Statement) -> bool:
    """Whether a statement is somebody's turn in a transcript: the label before it is its source, and no word says so."""
    return bool(statement.source) and not statement.cue and statement.kind is StatementKind.DIRECT


def _takes_turns(witness: Witness, speaker: Speaker) -> bool:
    return any(_turn(s) and same(speaker, s.speaker) for s in witness.reading.statements)


def _sources(witness: Witness, statement: Statement) -> list[Span]:
    """Where the speaker is named; a quotation that goes on has its source with the one before it."""
    if statement.source:
        return list(statement.source)
    start = statement.content[0].start
    before = [
        s
        for s in witness.reading.statements
        if s.source and s.speaker == statement.speaker and s.source[0].start < start
    ]
    return list(max(before, key=lambda s: s.source[0].start).source) if before else []
