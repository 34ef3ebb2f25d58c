"""Who else, clearly, spoke words that an article gives to its speaker."""

from __future__ import annotations

from collections.abc import Sequence

from sayso.judge.quotations.standing import Standing
from sayso.judge.witness import Witness, mentions
from sayso.judge.words.people import different, same, turn
from sayso.model import Modality, Span, Speaker, SpeakerKind, Statement, StatementKind

__all__ = ["clearly_another"]


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
        named = named or _meant(witness, paragraph, statement, speaker)
        if named and different(speaker, statement.speaker):
            return statement.speaker
        if labelled and statement.speaker.kind is SpeakerKind.UNNAMED and _takes_turns(witness, speaker):
            return statement.speaker
    return None


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
    if last is None or not paragraph.contains(last) or not mentions(last.of(witness.text), statement.speaker.name):
        return False
    return not mentions(witness.text[last.start : max(words.end, source.end)], speaker.name)


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
