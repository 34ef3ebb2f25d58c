"""Whether a quotation's words could be anybody's, or are so many, so long or so near to the story that they are one person's."""

from __future__ import annotations

from sayso.judge.bearing.days import of_those_days
from sayso.judge.case import Case
from sayso.judge.quotations.passed_on import of_story
from sayso.judge.quotations.standing import Standing, plain
from sayso.judge.witness import Witness
from sayso.judge.words.ideas import ideas, share
from sayso.judge.words.mentioned import mentions
from sayso.model import Span
from sayso.text.words import terms

__all__ = ["by_itself", "called_out", "same_story", "telling_words"]

_EXACT = 0.9  # Dice of all words, function words too: what refutes by its speaker must be the very words
_DISTINCT = 4  # content words: two people may say "we are very disappointed with this", hardly four such or a name
_NAMED = 4  # words of all kinds, a name or a number among them
_LONG = 7  # content words: such a sentence is not said twice by chance, whatever story it stands in
_FAIR = 5  # content words: such a sentence neither, where it stands there word for word within days
_NEARLY = 0.8  # Dice of all words, where all content words are the same
_VERBATIM = 0.97  # Dice of all words
_WORDY, _SYLLABLES = 10, 14  # words of all kinds, Vietnamese ones: so many in a row are nobody's chance either
_OF_THESE = 3  # content words among them
_SHORT = 6  # words of all kinds: fewer two people may say of one thing
_DAYS = 30  # between article and report
_STORY = 0.25  # share of the headline's words that a report must hold to be of the same story


def by_itself(case: Case, witness: Witness, piece: Span, standing: Standing) -> bool:
    """Whether the sentence is one that nobody says by chance, whatever story it stands in: a long one, or word for word
    one of some length, put down within days of the article."""
    length = len(terms(piece.of(case.text), case.language))
    return (
        length >= _LONG
        or _wordy(case, piece)
        or (length >= _FAIR and standing.exact >= _VERBATIM and of_those_days(case, witness, _DAYS))
    )


def called_out(case: Case, witness: Witness, piece: Span, standing: Standing) -> bool:
    """Whether a short sentence, all of it, stands word for word in a report of the story and its days."""
    return (
        standing.exact >= _VERBATIM
        and len(plain(piece.of(case.text))) >= _SHORT
        and of_story(case, witness)
        and of_those_days(case, witness, _DAYS)
    )


def _wordy(case: Case, piece: Span) -> bool:
    """Whether a sentence has many words, whatever they are."""
    said = piece.of(case.text)
    fewest = _SYLLABLES if case.language == "vi" else _WORDY
    return len(plain(said)) >= fewest and len(terms(said, case.language)) >= _OF_THESE


def same_story(case: Case, witness: Witness) -> bool:
    """Whether the report names the speaker or tells what the article's headline tells."""
    assert case.statement is not None
    assert case.statement.speaker is not None
    named = mentions(witness.whole, case.statement.speaker.name)
    if named or of_story(case, witness):
        return True
    title = ideas(case.reading.document.title or "", case.language)
    return not title or share(title, witness.ideas, case.weight) >= _STORY


def telling_words(case: Case, piece: Span, standing: Standing) -> bool:
    """Whether the very words stand there, and no other would say them by chance."""
    said = piece.of(case.text)
    spoken = plain(said)
    named = any(word[0].isupper() or word[0].isdigit() for word in spoken[1:] if word != "I")
    length = len(terms(said, case.language))
    # "We would be the right home for it": every word that tells something, and nearly all others.
    nearly = standing.score >= _VERBATIM and standing.exact >= _NEARLY and length >= _FAIR and not case.scene.large
    return (standing.exact >= _EXACT or nearly) and (
        length >= _DISTINCT or (named and len(spoken) >= _NAMED) or _wordy(case, piece)
    )
