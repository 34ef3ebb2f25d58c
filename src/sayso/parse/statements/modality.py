"""How a content is put forward: said, denied, asked, promised, feared, or only possible."""

from __future__ import annotations

import re

from sayso.model import Modality
from sayso.parse.statements.draft import Draft
from sayso.parse.statements.lexicon import ASKING, DENIALS, FEARING, PROMISING, VERBS

_DENYING_NOUNS = frozenset(["denial", "denials", "rejection", "doubt", "doubts", "refusal"])
_FEARING_NOUNS = frozenset(["fear", "fears", "concern", "concerns", "worry", "worries", "anxiety"])
_PROMISING_NOUNS = frozenset(
    ["promise", "promises", "pledge", "pledges", "vow", "vows", "commitment", "offer", "offers"]
)
_ASKING_NOUNS = frozenset(
    ["question", "questions", "request", "requests", "call", "calls", "demand", "demands", "appeal"]
)
_POSSIBLE_NOUNS = frozenset(
    ["rumor", "rumors", "rumour", "rumours", "speculation", "possibility", "suspicion", "guess"]
)
_REQUESTING = frozenset(["urge", "order", "request", "demand", "implore", "beg", "instruct", "command", "invite"])
_REFUSING = frozenset(["refuse", "decline"])
_SUPPOSING = frozenset(["suspect", "speculate", "guess", "suppose", "surmise", "hypothesize", "theorize", "theorise"])
_WISHING = frozenset(["hope", "wish", "want", "dream"])
_PLANS = frozenset(["plan", "intend", "agree", "decide", "aim", "offer", "threaten"])  # promises only with "to"
_BEGINNING = 120  # characters of the content that its first words are looked for in
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_NOUNS = (
    (Modality.DENIED, _DENYING_NOUNS),
    (Modality.FEARED, _FEARING_NOUNS),
    (Modality.PROMISED, _PROMISING_NOUNS),
    (Modality.POSSIBLE, _POSSIBLE_NOUNS),
    (Modality.ASKED, _ASKING_NOUNS),
)
_NOT = re.compile(r"\b(?:not|never|[a-z]+n['’]t|cannot|without|nor|neither)\b", re.IGNORECASE)
_PERHAPS = re.compile(r"\b(?:may|might|is (?:expected|likely) to|are (?:expected|likely) to)\b", re.IGNORECASE)


def lemma_of(text: str, draft: Draft) -> str | None:
    """The reporting word's base form: as the finder gave it, else by the words of the cue."""
    if draft.lemma is not None:
        return draft.lemma
    for span in draft.cue:
        for match in reversed(list(_WORD.finditer(text, span.start, min(span.end, span.start + 200)))):
            verb = VERBS.get(match.group().lower())
            if verb is not None:
                return verb.lemma
    return None


def modality_of(text: str, draft: Draft, lemma: str | None) -> Modality:
    """The modality of one attribution; what is neither marked nor known counts as said."""
    first = draft.content[0]
    content = text[first.start : min(first.end, first.start + _BEGINNING)].lstrip(" \"“‘'").lower()
    cue = " ".join(span.of(text) for span in draft.cue)
    if draft.denied or _NOT.search(cue):
        # "did not deny" says neither that it is so nor that it isn't
        return Modality.POSSIBLE if lemma in DENIALS else Modality.DENIED
    if lemma in ASKING:
        return Modality.ASKED if _asks(text, draft) else Modality.SAID
    if lemma in DENIALS or lemma in _REFUSING:
        return Modality.DENIED
    if lemma in FEARING:
        return Modality.FEARED
    if lemma in _REQUESTING and (content.startswith("to ") or " to " in content[:60]):
        return Modality.ASKED
    if lemma in PROMISING and (lemma not in _PLANS or content.startswith("to ")):
        return Modality.PROMISED
    if draft.possible or lemma in _SUPPOSING or lemma in _WISHING or _PERHAPS.search(cue):
        return Modality.POSSIBLE
    if lemma is None or lemma not in VERBS:
        words = {match.group().lower() for match in _WORD.finditer(cue)}
        return next((modality for modality, nouns in _NOUNS if words & nouns), Modality.SAID)
    return Modality.SAID


def _asks(text: str, draft: Draft) -> bool:
    """Whether all that is asked is questions: “Who? Me? I never ...,” he asked, asserts something too."""
    quoted = [span.of(text).strip(" \"“”‘’'") for span in draft.content if span.of(text)[:1] in "\"“‘'«„"]
    return all(words.endswith(("?", ",")) for words in quoted)
