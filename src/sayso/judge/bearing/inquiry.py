"""Questions that somebody asked about a claim, with the answers: what is found where a claim was looked into."""

from __future__ import annotations

import re
from dataclasses import dataclass

from sayso.judge.case import Case
from sayso.judge.witness import Witness
from sayso.judge.words.ideas import Idea, vocabulary
from sayso.judge.words.names import names
from sayso.model import Span

_MOST = 40  # texts: whoever looks into one claim asks no more
_ABOUT = 0.4  # share of the claim's words in all questions and answers together
_OF_IT = 0.25  # the same in one of them, where the article tells more than this claim
_LONG = 3_000  # characters: a longer answer is a report that begins with a question
_ANSWERED = 0.6  # share of the claim's words in an answer that tells it
_ASKS = re.compile(r"[?？][\"”“’')\]»\s]*\Z")
_ALONE = 0.6  # share of an article's letters that are the claim: it is then all that is looked into
# General language, our own compilation: that there is no answer, which is no "no".
_BLANK = re.compile(
    r"[\W_]*(?:(?:no|none)\s+(?:\w+\s+){0,2}?(?:answers?|data|information|results?|details?)\b|(?:an?\s+)?answer\s+(?:could|can)\s*not\b|unknown\b|n/?a\b|unclear\b)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Exchange:
    """A question and all that was answered."""

    witness: Witness
    question: Span
    answer: Span

    @property
    def asked(self) -> str:
        return self.question.of(self.witness.text)

    @property
    def said(self) -> str:
        return self.answer.of(self.witness.text)

    @property
    def where(self) -> Span:
        return Span(self.question.start, self.answer.end)

    @property
    def blank(self) -> bool:
        """Whether the answer is that there is none."""
        return _BLANK.match(self.said) is not None

    @property
    def words(self) -> Idea:
        """All that the words of the question may be met by."""
        return vocabulary(self.asked, self.witness.stored.language)

    @property
    def all_words(self) -> Idea:
        """The same of the question and its answer."""
        return vocabulary(self.where.of(self.witness.text), self.witness.stored.language)


def inquiry(case: Case) -> tuple[Exchange, ...]:
    """The questions with their answers, where nothing else was found for the claim: they were then asked about it, and "this
    story" in them is the claim. Nothing where any text found is of another kind, or, of an article that tells more than the
    claim, where all together may be of something else."""
    if not case.witnesses or len(case.witnesses) > _MOST:
        return ()
    found = [exchanges(witness) for witness in case.witnesses]
    if not all(found):
        return ()
    alone = sum(span.length for span in case.claim.spans) >= _ALONE * len(case.text.strip())
    if not alone and case.share(frozenset().union(*(witness.ideas for witness in case.witnesses))) < _ABOUT:
        return ()
    return tuple(e for each in found for e in each if alone or case.share(e.all_words) >= _OF_IT)


def of_others(case: Case, exchange: Exchange) -> bool:
    """Whether a question names somebody or a place, and none that the claim names, which names some, too."""
    whom, theirs = names(case.claim.text, case.language), names(exchange.asked, exchange.witness.stored.language)
    return bool(whom and theirs) and whom.isdisjoint(theirs)


def in_question(case: Case, witness: Witness, span: Span) -> bool:
    """Whether the claim's words in a passage stand in a question of a text that consists of questions and answers, and not in
    what is said to it."""
    for exchange in exchanges(witness):
        if exchange.question.overlaps(span):
            rest = witness.text[max(exchange.question.end, span.start) : max(exchange.question.end, span.end)]
            return case.share(vocabulary(rest, witness.stored.language)) < _ANSWERED
    return False


def exchanges(witness: Witness) -> tuple[Exchange, ...]:
    """The questions and answers of a text that consists of them: a line that asks, and those behind it up to the next one."""
    return witness.memo.once("exchanges", lambda: _exchanges(witness))


def _exchanges(witness: Witness) -> tuple[Exchange, ...]:
    found: list[Exchange] = []
    asked: Span | None = None
    said: Span | None = None
    start = 0
    for line in witness.text.splitlines(keepends=True):
        text, span = line.strip(), Span(start, start + len(line.rstrip()))
        start += len(line)
        if not text:
            continue
        if _ASKS.search(text) and (asked is None or said is not None):
            if asked is not None and said is not None:
                found.append(Exchange(witness, asked, said))
            asked, said = span, None
        elif asked is None:
            return ()
        else:
            said = Span(span.start if said is None else said.start, span.end)
    if asked is not None and said is not None:
        found.append(Exchange(witness, asked, said))
    return () if any(exchange.answer.length > _LONG for exchange in found) else tuple(found)
