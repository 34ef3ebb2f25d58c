"""Which words of a sentence really report something, and whose."""

from __future__ import annotations

from dataclasses import dataclass

from sayso.parse.statements import closed
from sayso.parse.statements.extents import LONGEST
from sayso.parse.statements.grammar import Phrase, apposition_right, first_subject, noun_phrase_right, subject_left
from sayso.parse.statements.lexicon import PHRASE_FORMS, PHRASES, VERBS, Frame
from sayso.parse.statements.units import QUOTE, Units
from sayso.parse.statements.verb_groups import Group, verb_group

_AFTER_INVERSION = frozenset(
    [
        ",",
        ".",
        ";",
        ":",
        "?",
        "!",
        "—",
        "--",
        "in",
        "on",
        "at",
        "during",
        "after",
        "before",
        "as",
        "when",
        "while",
        "to",
        "via",
        "through",
        "by",
    ]
) | {QUOTE}


_VERBAL_NOUNS = frozenset(["warning", "finding", "feeling", "hearing", "meaning", "understanding", "ruling"])


@dataclass(frozen=True, slots=True)
class Cue:
    """A reporting verb in use: its units, what it takes, and its subject."""

    start: int
    at: int
    end: int  # the unit after the verb and its particle
    lemma: str
    frame: Frame
    form: str
    group: Group
    subject: Phrase | None
    inverted: bool = False


def find_cues(row: Units, low: int, high: int) -> list[Cue]:
    """The reporting verbs of one sentence, left to right."""
    found: list[Cue] = []
    for at in range(low, high):
        word = row.low[at]
        verb = VERBS.get(word)
        lemma = verb.lemma if verb else PHRASE_FORMS.get(word)
        if lemma is None:
            continue
        frame, end = _frame(row, at, high, lemma, verb.frame if verb else Frame(0))
        if not frame:
            continue
        form = verb.form if verb else ("ing" if word.endswith("ing") else "base" if word == lemma else "past")
        cue = _cue(row, Cue(at, at, end, lemma, frame, form, Group(at), None), (low, high), found)
        if cue is not None:
            found.append(cue)
    return found


def _frame(row: Units, at: int, high: int, lemma: str, frame: Frame) -> tuple[Frame, int]:
    for step in (1, 2):
        if at + step < high:
            extra = PHRASES.get((lemma, row.low[at + step]))
            if extra and (step == 1 or lemma == "make"):
                return extra, at + step + 1
    return frame, at + 1


def _cue(row: Units, cue: Cue, within: tuple[int, int], before: list[Cue]) -> Cue | None:
    low, high = within
    at = cue.at
    word = row.low[at]
    noun = word in VERBS and VERBS[word].noun
    if row.words[at][0].isupper() and at > low and cue.form != "s":
        return None
    inverted = _inverted(row, cue, low, high)
    if inverted is not None:
        return Cue(at, at, cue.end, cue.lemma, cue.frame, cue.form, Group(at), inverted, inverted=True)
    group = verb_group(row, at, low)
    if noun and not _used_as_verb(row, at, group, low, high):
        return None
    if cue.form == "ing" and not group.infinitive and group.start == at:
        return _participle(row, cue, group, low, high, before)
    if group.infinitive:
        subject = before[-1].subject if before else first_subject(row, low, at)
        return Cue(group.start, at, cue.end, cue.lemma, cue.frame, cue.form, group, subject)
    if group.passive:
        return Cue(group.start, at, cue.end, cue.lemma, cue.frame, cue.form, group, _agent(row, cue.end, high))
    subject = subject_left(row, group.start, low)
    if subject is None and group.start > low and row.low[group.start - 1] in {"and", "but", ",", "or", "then"}:
        subject = before[-1].subject if before and not before[-1].inverted else first_subject(row, low, at)
        if subject is not None and subject.end > group.start:
            subject = None
    elif subject is None and group.start > low and row.low[group.start - 1] == QUOTE:
        return None
    if subject is None and (cue.form in {"past", "part"} or noun or cue.form == "base"):
        return None
    return Cue(group.start, at, cue.end, cue.lemma, cue.frame, cue.form, group, subject)


def _used_as_verb(row: Units, at: int, group: Group, low: int, high: int) -> bool:
    """Whether a form that is a noun too ("claims", "report") is a verb here."""
    if group.start < at and any(
        row.low[k] in closed.AUXILIARIES - closed.BE or row.low[k] in closed.BE or row.low[k] == "to"
        for k in range(group.start, at)
    ):
        return True
    if at == low:
        return False
    before = row.low[group.start - 1] if group.start > low else ""
    if before in closed.SUBJECT_PRONOUNS or before == "who":
        return True
    if (
        before in closed.DETERMINERS
        or before in closed.PREPOSITIONS
        or before in {"'s", "’", "'", "and", "or"}
        or not before
    ):
        return False
    after = row.low[at + 1] if at + 1 < high else "."
    follows = (
        after in {"that", ":", QUOTE, "whether", "how", "if", "to"}
        or after in closed.SUBJECT_PRONOUNS
        or after in closed.ARTICLES
        or after in closed.POSSESSIVES
    )
    if after in {":", QUOTE} and VERBS[row.low[at]].form == "base" and not before.endswith("s"):
        return False  # "in the annual address: “...”": in the present only several people say so
    return follows and row.is_word(group.start - 1) and not row.low[group.start - 1].endswith("ing")


def _inverted(row: Units, cue: Cue, low: int, high: int) -> Phrase | None:
    """The subject after the verb: "“...,” said Smith, a doctor"."""
    at = cue.at
    if at <= low or cue.form not in {"past", "s"} or cue.frame & Frame.TELL or cue.end >= high:
        return None
    if not cue.frame & (Frame.CLAUSE | Frame.QUOTE | Frame.ASK):
        return None
    before = row.low[at - 1]
    if before not in {QUOTE, ","}:
        return None
    if before == "," and not (
        row.low[at - 2] == QUOTE or cue.lemma in {"say", "write", "add", "note", "explain", "report"}
    ):
        return None
    phrase = noun_phrase_right(row, cue.end, high)
    if phrase is None or row.low[phrase.start] in {"that", "no"}:
        return None
    after = row.low[phrase.end] if phrase.end < high else "."
    if (
        after not in _AFTER_INVERSION
        and after not in {"who", "of", "for", "from", "with"} | closed.DAYS
        and not after.endswith("ly")
    ):
        return None
    if row.low[phrase.start] in closed.OBJECT_PRONOUNS:
        return None
    return apposition_right(row, phrase, high)


def _participle(row: Units, cue: Cue, group: Group, low: int, high: int, before: list[Cue]) -> Cue | None:
    """ "..., adding that": the subject is that of the clause before."""
    at = cue.at
    left = row.low[at - 1] if at > low else ""
    if left in closed.DETERMINERS or left == "of" or left in {"'s", "’"}:
        return None
    if row.low[at] in _VERBAL_NOUNS and at - 1 > low and row.low[at - 2] in closed.DETERMINERS:  # "a stern warning"
        return None
    subject = None
    if at == low or left == QUOTE:
        comma = next((k for k in range(at, min(high, at + LONGEST)) if row.low[k] == ","), None)
        subject = noun_phrase_right(row, comma + 1, high) if comma is not None else None
        if at != low and before:
            subject = before[-1].subject
    elif before:
        subject = next(
            (c.subject for c in reversed(before) if c.subject is not None and c.form != "ing"), before[-1].subject
        )
    else:
        subject = first_subject(row, low, at)
    return Cue(group.start, at, cue.end, cue.lemma, cue.frame, cue.form, group, subject)


def _agent(row: Units, at: int, high: int) -> Phrase | None:
    """Who a passive is by: "was told by Smith", "asked by a woman"."""
    for step in range(at, min(high, at + 12)):
        if row.low[step] == "by":
            return noun_phrase_right(row, step + 1, high, loose=True)
        if row.low[step] in {",", ".", "that", QUOTE}:
            return None
    return None
