"""Whether words stand in a question: what is asked is not said, and what answers one question answers no other."""

from __future__ import annotations

import re

from sayso.judge.bearing.days import of_those_days
from sayso.judge.case import Case
from sayso.judge.quotations.standing import NEAR, Standing, stands
from sayso.judge.witness import Witness
from sayso.judge.words.ideas import held, ideas
from sayso.judge.words.lexicon import NEGATION
from sayso.model import Modality, Span, Statement
from sayso.text.cuts import begin_of
from sayso.text.sentences import sentences
from sayso.text.words import terms

__all__ = ["answers_another", "asked_outright", "not_as_said", "only_asked"]

_ASKED = re.compile(r"\?[\"\u201d\u201c\u2019»]*\s*\Z")
_GOES_ON = re.compile(r"[^.?!…\n\"“”«»]{0,200}([.?!])")  # to where the sentence ends, in the quotation itself
_BACK = 300  # characters before the words in which the question begins
_ENDED = re.compile(r"[.?!]\s+")  # a sentence within the quotation
_BEGUN = re.compile(r"[.?!…:]\s+|\n|[\"“„«]")
# A plain question in English, which nothing answers in advance: "And do we think that he was right?", not "Isn't he right?",
# "Do you know that he was right?", "Can you believe that he was right?".
_OUTRIGHT = re.compile(
    r"\A\W*(?:(?:and|but|so|well|now|or)\W+)?(?:do|does|did|is|are|was|were|can|could|will|would|should|has|have|had)\s+(?!n[’']t|not\b)\w",
    re.IGNORECASE,
)
_PRESUMED = re.compile(
    r"\b(?:know|knew|knows|realiz\w+|realis\w+|remember\w{0,3}|imagine|hear[ds]?|seen?|saw|aware|notic\w+|understand|forg[eo]t\w{0,3}|why|how"
    r"|(?:can|could|would)\s+(?:you|anyone|anybody|we)\s+believe)\b",
    re.IGNORECASE,
)
_SAYS = re.compile(  # a finite verb: words without one may be asked about and be so all the same ("the worst of all")
    r"\b(?:is|are|was|were|be|been|has|have|had|will|would|can|could|may|might|must|shall|should|does|did|do)\b",
    re.IGNORECASE,
)
_QUESTIONED = re.compile(  # "Asked how many would come, she said": the question, up to where its clause ends
    r"\b(?:asked|pressed|questioned|quizzed)\s+(?:\w+\s+){0,6}?(?P<what>(?:about|whether|if|how|what|why|when|where|who)\b[^,.;:\"“”\n]{4,160})",
    re.IGNORECASE,
)
_OWN_QUESTION = re.compile(r"[^.?!\n\"“”]{12,240}\?\s*[\"“”]?\s*\Z")
_FEWEST = 2  # content words
_DAYS = 3  # between article and report: another day they may say so outright


def only_asked(case: Case, witness: Witness, standing: Standing) -> bool:
    """Whether the words stand in a question there, and are none in the article."""
    if _ASKED.search(case.claim.text) or (case.statement is not None and case.statement.modality is Modality.ASKED):
        return False
    return witness.asks(standing.span) or _question_goes_on(witness, standing.span)


def _question_goes_on(witness: Witness, words: Span) -> bool:
    """Whether the words' own sentence, within a quotation, is a question, however the report goes on: "“Was it?” she said."."""
    end = _GOES_ON.match(witness.text, words.end)
    return end is not None and end[1] == "?"


def asked_outright(case: Case, piece: Span, standing: Standing, witness: Witness, said: Statement) -> bool:
    """Whether the article has it as told what the speaker asks there outright, in the very words."""
    words = piece.of(case.text)
    if (
        standing.exact < NEAR
        or not of_those_days(case, witness, _DAYS)
        or not _SAYS.search(words)
        or case.language not in (None, "en")
    ):
        return False
    if not any(span.contains(standing.span) for span in said.content):
        return False
    at = standing.span.start
    question = witness.text[begin_of(_BEGUN, witness.text, at, max(0, at - _BACK)) : at]
    return not (
        _OUTRIGHT.match(question) is None
        or _PRESUMED.search(question)
        or NEGATION.search(question)
        or NEGATION.search(words)
    )


def answers_another(case: Case, piece: Span, standing: Standing, witness: Witness) -> bool:
    """Whether the article has the words as an answer to a question which shares nothing with the one that the speaker puts
    right before them."""
    asked = _QUESTIONED.search(case.text, case.sentence.start, piece.start)
    low = max(0, standing.span.start - _BACK)
    own = _OWN_QUESTION.search(witness.text, low, begin_of(_ENDED, witness.text, standing.span.start, low))
    if asked is None or own is None:
        return False
    ours, theirs = ideas(asked["what"], case.language), ideas(own.group(), witness.stored.language)
    there = frozenset[str]().union(*theirs)
    return min(len(ours), len(theirs)) >= _FEWEST and held(ours, there) < _FEWEST


def not_as_said(case: Case, witness: Witness) -> bool:
    """Whether quoted words stand in a report as a question, or as an answer to another one."""
    pieces = [piece for span in case.quoted for piece in sentences(case.text, case.language, span)]
    for piece in pieces:
        wanted = terms(piece.of(case.text), case.language)
        standing = stands(case, piece, wanted, witness) if len(wanted) >= _FEWEST else None
        if standing is not None and (
            only_asked(case, witness, standing) or answers_another(case, piece, standing, witness)
        ):
            return True
    return False
