"""How a content is put forward: said, denied, asked, promised, feared, or only possible."""

from __future__ import annotations

import re
from dataclasses import dataclass

from sayso.model import Modality
from sayso.parse.statements import closed
from sayso.parse.statements import modality_lexicon as words_of
from sayso.parse.statements.draft import Draft
from sayso.parse.statements.lexicon import ASKING, VERBS
from sayso.parse.statements.open_questions import open_question

_BEGINNING = 120  # characters of the content that its first words are looked for in
_FIRST = 60  # characters in which "to" follows whom it is for: "ordered the company to pay"
_LONGEST_CUE = 200
_SUBJECT = 8  # words before the main verb of a content, at most
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_QUOTES = "\"“”„‘’'«»‚‹›"
_MODALS = frozenset(["may", "might", "could"])
# Before the main verb none of these stands: what comes behind them is not it.
_NOT_SUBJECT = (
    (closed.AUXILIARIES - _MODALS)
    | closed.RELATIVES
    | closed.SUBORDINATORS
    | closed.COMMON_VERBS
    | {"and", "or", "but"}
)


@dataclass(frozen=True, slots=True)
class _Put:
    """What is looked at of one attribution."""

    cue: str
    words: frozenset[str]  # of the cue, with the base forms of its verbs
    content: str  # its first words, without marks before them
    after: str  # the cue with the content behind it
    negated: bool
    behind: bool  # whether the content stands behind the cue


def lemma_of(text: str, draft: Draft) -> str | None:
    """The reporting word's base form: as the finder gave it, else by the words of the cue."""
    if draft.lemma is not None:
        return draft.lemma
    for span in draft.cue:
        for match in reversed(list(_WORD.finditer(text, span.start, min(span.end, span.start + _LONGEST_CUE)))):
            verb = VERBS.get(match.group().lower())
            if verb is not None:
                return verb.lemma
    return None


def modality_of(text: str, draft: Draft, lemma: str | None) -> Modality:
    """The modality of one attribution; what is neither marked nor known counts as said."""
    found = _modality(text, draft, lemma)
    asked = found is Modality.SAID and all(open_question(text, "en", piece) for piece in draft.content)
    return Modality.ASKED if asked else found  # "was silent on whether": nobody says that it is so


def _modality(text: str, draft: Draft, lemma: str | None) -> Modality:
    put = _put(text, draft, lemma)
    refused = _refused(put)
    if refused is not None:
        return refused
    if lemma in ASKING and not (put.words & words_of.DENIALS):
        return Modality.ASKED if _asks(text, draft) else Modality.SAID
    if _only_questions(text, draft) or _requested(put):
        return Modality.ASKED
    if _promised(put):
        return Modality.PROMISED
    if put.words & words_of.FEARS or (put.words & words_of.WARNINGS and _of_danger(put)):
        return Modality.FEARED
    if words_of.THOUGHT_OF_AS.search(put.cue):
        return Modality.SAID
    unsure = words_of.SUPPOSING | words_of.WISHING | words_of.WEIGHING
    if draft.possible or put.words & unsure or words_of.TO_BE_SAID.search(put.cue):
        return Modality.POSSIBLE
    if lemma is None and put.words & words_of.ASKING_NOUNS:
        return Modality.ASKED
    return Modality.POSSIBLE if not put.words & words_of.FACTS and _hedged(text, draft) else Modality.SAID


def _put(text: str, draft: Draft, lemma: str | None) -> _Put:
    cue = " ".join(text[s.start : min(s.end, s.start + _LONGEST_CUE)] for s in draft.cue)
    found = {match.group().lower().replace("’", "'") for match in _WORD.finditer(cue)}
    found |= {VERBS[word].lemma for word in found if word in VERBS} | {s for word in found for s in _stems(word)}
    if lemma is not None:
        found.add(lemma)
    end = draft.cue[-1].end if draft.cue else 0
    first = next((span for span in draft.content if span.start >= end), draft.content[0])
    content = text[first.start : min(first.end, first.start + _BEGINNING)].lstrip(" " + _QUOTES).lower()
    empty = words_of.NO_NEGATION.search(cue) is not None
    nobody = bool(draft.source) and words_of.NOBODY.match(text, draft.source[0].start) is not None
    negated = not empty and (draft.denied or nobody or words_of.NEGATED.search(cue) is not None)
    return _Put(cue, frozenset(found), content, f"{cue} {content}", negated, first.start >= end)


def _stems(word: str) -> tuple[str, ...]:
    """What a regular verb may be the form of."""
    for ending in ("ing", "ed", "es", "s"):
        if word.endswith(ending):
            stem = word[: -len(ending)]
            return stem, f"{stem}e", stem[:-1]
    return ()


def _refused(put: _Put) -> Modality | None:
    """What a cue that denies, refuses or is denied itself comes to: "did not deny" leaves it open."""
    if words_of.NO_DOUBT.search(put.cue):
        return Modality.SAID
    if put.words & words_of.DOUBTS:
        return Modality.SAID if put.negated else Modality.DENIED
    refused = bool(put.words & words_of.REFUSALS or words_of.SHORT_OF.search(put.cue))
    refused = refused and not words_of.NO_NEGATION.search(put.cue)
    open_ = (put.negated or refused) and (
        put.content.startswith(("to deny", "to rule out", "to exclude")) or "exclude" in put.words
    )
    if open_ or put.words & words_of.DENIALS or words_of.TURNED_DOWN.search(put.cue):
        return Modality.POSSIBLE if put.negated or refused else Modality.DENIED
    if put.negated and words_of.UNSETTLED.search(put.cue):
        return Modality.POSSIBLE
    return Modality.DENIED if put.negated or refused or words_of.TAKEN_BACK.search(put.cue) else None


def _requested(put: _Put) -> bool:
    to = put.content.startswith(("to ", "not to "))
    if put.words & words_of.REQUESTS or words_of.CALLS.search(put.after[: len(put.cue) + 8]):
        return True
    if put.words & words_of.ORDERS:
        return to or " to " in put.content[:_FIRST]
    if put.words & words_of.TOLD_TO and put.behind:
        against = put.content.startswith("against ") or put.cue.endswith(" against")
        return to or against or words_of.LISTENER_TO.match(put.content) is not None
    return False


def _promised(put: _Put) -> bool:
    to = put.content.startswith(("to ", "not to ")) or put.cue.endswith(" to")
    if put.words & words_of.PROMISES or words_of.WORD_GIVEN.search(put.cue):
        return True
    if put.words & words_of.ASSURANCES:
        return to or words_of.FUTURE.search(put.content) is not None
    return bool(put.words & words_of.PLANS) and to


def _of_danger(put: _Put) -> bool:
    told = (
        put.content if put.content.startswith(("if ", "that if ", "unless ")) else words_of.CLAUSE.split(put.content)[0]
    )
    return put.after[len(put.cue) :].startswith((" of ", " about ")) or bool(
        re.search(r"\b(?:of|about)\Z", put.cue) or words_of.DANGER.search(told)
    )


def _asks(text: str, draft: Draft) -> bool:
    """Whether all that is asked is questions: “Who? Me? I never ...,” he asked, asserts something too."""
    quoted = [span.of(text).strip(" " + _QUOTES) for span in draft.content if text[span.start] in _QUOTES]
    return all(words.endswith(("?", ",")) and not words_of.SENTENCE.search(words) for words in quoted)


def _only_questions(text: str, draft: Draft) -> bool:
    """Whether the content is one quoted question and nothing else."""
    for span in draft.content:
        words = span.of(text).strip(" " + _QUOTES)
        if text[span.start] not in _QUOTES or not words.endswith("?") or words_of.SENTENCE.search(words):
            return False
    return True


def _hedged(text: str, draft: Draft) -> bool:
    """Whether the main verb of the content's only sentence is put as possible: "the ship may have struck a mine"."""
    first = draft.content[0]
    words = text[first.start : min(first.end, first.start + 2 * _BEGINNING)].strip(" " + _QUOTES)
    if len(draft.content) > 1 and words.endswith((",", ".")):  # “It may rain,” he said. “Bring a coat.”
        return False
    if "? " in words or words_of.SENTENCE.search(words):
        return False
    if words_of.PERHAPS.match(words):
        return True
    found = list(_WORD.finditer(words))
    low = [match.group().lower() if match.group() != "May" else "May" for match in found]
    start = 1 if low[:1] == ["that"] else 0
    for at in range(start, min(len(low), start + _SUBJECT + 1)):
        if low[at] in _MODALS:
            return low[at] != "could" or not words_of.ABILITY & set(low[at + 1 : at + 2])
        if low[at] in _NOT_SUBJECT or any(mark in ",;:()" for mark in words[found[at].end() : found[at].end() + 1]):
            return False
    return False
