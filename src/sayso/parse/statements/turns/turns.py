"""Turns of speech where labels say who speaks: transcripts, interviews, posts shown with the name of who posted them.

What stands before a colon at the beginning of a line, or inside one behind the end of a sentence, is a label. Not every
one names a speaker. It does where the text is a conversation:

- at least two labels are speakers, and at least two turns are theirs;
- a label is a speaker's if it calls somebody by what they do there ("HOST", "Moderator", "Вопрос", "PV"), or if it has the
  form of a name (all words with a capital, or all in capitals) and comes again, or stands once, in the same form and before
  a sentence, in a text where others are speakers for the reasons before; of only two labels, the first asks and the second
  is somebody whom title or text name elsewhere, or both are last names in capitals and the one that stands once is named there;
- behind a name in full and a comma a label may say what somebody is, or whose ("Jane Roe, chief executive", "Jane Roe, Tarn
  Radio"): then it has the form of a name;
- the words speak: somebody asks, or says "I", "we" or "you" (once beside a role, else in half of the turns).

So a field of a form, a fact-check or a table is none: "Claim", "Verdict", "Units", "Update", "Behauptung" are listed (see
`turns_lexicon.FIELDS`), other headings do not come again or have small letters ("Other findings"), places before their
numbers do not speak, and a time begins with a digit. A label that ends with a word of saying ("Roe added: ...") is left to the
grammar. A post needs no second voice: its label says that it is one ("Jane Roe (verified)", "By Jane Roe on Facebook").
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto
from functools import lru_cache

from sayso.model import Document, Span, Speaker
from sayso.parse.statements.closed import PRONOUNS, STARTERS
from sayso.parse.statements.dialogues import dialogue
from sayso.parse.statements.foreign.lexicon import STARTS
from sayso.parse.statements.turns.lexicon import (
    ANSWERS,
    FIELDS,
    JOINING,
    PARLIAMENT,
    PARTICLES,
    ROLES,
    SPOKEN,
    THE,
)
from sayso.parse.statements.turns.speakers import answerer, called, described, post_label, ranked
from sayso.parse.statements.turns.words import ASKS, Rows, Turn, line_end
from sayso.text.german_nouns import common_noun
from sayso.text.names import HONORIFICS, fold
from sayso.text.sentences import lines

_SHORT = r"(?:[^\W\d_]|(?i:Dr|Mr|Mrs|Ms|Prof|Rt|Hon|Sen|Rep|Gov|Gen|Col|Lt|Capt|Sgt|Rev|Abg))\.\s?"
_NAMED = rf"(?P<label>(?:{_SHORT}){{0,4}}[^\W\d_][^\n:;,.!?«»“”„\"…()\[\]]{{0,59}})"
_CLOCK = r"(?:\[?\d{1,2}:\d{2}(?::\d{2})?\]?\s+)?"
_WHAT = r"(?:(?<=\w),\s(?P<what>[^\n:;,.!?«»“”„\"…()\[\]]{1,50}(?:,\s[^\n:;,.!?«»“”„\"…()\[\]]{1,40})?))?"
_LABEL = re.compile(
    rf"(?:^[ \t]*(?:[-–—•]\s+)?{_CLOCK}|(?<=[.!?…»”\"\])—]\s))[*_]{{0,2}}{_NAMED}(?:\s?\([^()\n]{{1,40}}\))?{_WHAT}[*_]{{0,2}}:"
    r"[*_]{0,2}(?=\s)|^(?P<letter>[QA])\.(?=\s)",
    re.MULTILINE,
)
_FEWEST = 2  # turns, and speakers
_SENTENCE = re.compile(r"[.!?…][\"”»’)]*(?:\s|\Z)")
_WORDS = 7  # of a label
_LOOSE = 4  # lines to a turn: where there are more, lines without a label are the article's own
_INITIALS = (2, 3)  # letters
_MANY = 2_000  # labels that are looked at; no transcript has more


class Shape(Enum):
    """What a label looks like."""

    ROLE = auto()
    NAME = auto()
    NONE = auto()


@dataclass(frozen=True, slots=True)
class _Label:
    span: Span
    start: int  # of what it gives: behind the colon
    key: str
    shape: Shape
    begins: bool  # a line
    what: str | None = None  # what it says of somebody behind the name


def turns_of(document: Document) -> list[Turn]:
    """The turns of a document in reading order; none overlaps another. Only what stands in its paragraphs is given."""
    text = document.text
    rows = Rows(document)
    found: list[Turn] = []
    if ":" in text or "Q." in text:
        found = [*_posts(document, rows), *_conversation(document, rows)]
    if not found:
        return list(dialogue(document, rows, lambda at: _labelled(document, at)))
    taken: list[Turn] = []
    for turn in sorted(found, key=lambda t: (t.label.start, -t.whole.end)):
        if not taken or taken[-1].whole.end <= turn.label.start:
            taken.append(turn)
    return taken


# -- conversations ---------------------------------------------------------------------------------------------------


def _conversation(document: Document, rows: Rows) -> Iterator[Turn]:
    text = document.text
    labels = list(_labels(text, document.language))
    speakers = _speakers(document, labels)
    labels = [label for label in labels if label.key in speakers]
    if len(labels) < _FEWEST or len(speakers) < _FEWEST or not _spoken(text, labels):
        return
    inner = lines(text, Span(labels[0].span.start, labels[-1].start))
    tight = len(inner) <= _LOOSE * len(labels)
    who = {label.key: _who(document, label) for label in sorted(labels, key=lambda at: at.span.length)}
    _spell_out(who, {label.key: label.span.of(text) for label in labels})
    for number, label in enumerate(labels):
        end = labels[number + 1].span.start if number + 1 < len(labels) else line_end(text, label.start)
        end = end if tight else min(end, line_end(text, label.start))
        content = rows.words(Span(label.start, end))
        if content:
            yield Turn(label.span, content, who[label.key])


def _labelled(document: Document, at: int) -> tuple[Span, int, Speaker] | None:
    """The label that a line of a dialogue begins with behind its dash, where the words begin, and whom it names."""
    match = _LABEL.match(document.text, at)
    if match is None or match["letter"]:
        return None
    where = Span(*match.span("label")).trim(document.text)
    shape = shape_of(" ".join(where.of(document.text).split()), document.language)
    if shape is Shape.NONE or not _SENTENCE.search(document.text, match.end(), line_end(document.text, match.end())):
        return None
    return where, match.end(), called(where.of(document.text), document, role=shape is Shape.ROLE)


def _who(document: Document, label: _Label) -> Speaker:
    words = label.span.of(document.text)
    if label.key in ANSWERS and (person := answerer(document)) is not None:
        return person
    speaker = called(words, document, role=label.shape is Shape.ROLE)
    return replace(speaker, role=label.what) if label.what and label.what[0].islower() else speaker


def _spell_out(who: dict[str, Speaker], labels: dict[str, str]) -> None:
    """Give a label of initials the name of the one other speaker who has them."""
    for key, label in labels.items():
        if label.isupper() and label.isalpha() and len(label) in _INITIALS:
            named = [s for s in who.values() if "".join(part[0] for part in s.name.split()).upper() == label]
            if len(named) == 1:
                who[key] = named[0]


def _labels(text: str, language: str | None) -> Iterator[_Label]:
    for number, match in enumerate(_LABEL.finditer(text)):
        if number >= _MANY:
            return
        where = Span(*match.span("letter" if match["letter"] else "label")).trim(text)
        said = " ".join(where.of(text).split())
        shape = shape_of(said, language)
        what = match["what"]
        begins = not match.start() or text[match.start() - 1] == "\n"
        if shape is not Shape.NONE and (what is None or (begins and shape is Shape.NAME and described(said, what))):
            yield _Label(where, match.end(), _key(said, shape), shape, begins, what)


@lru_cache(maxsize=4096)
def shape_of(label: str, language: str | None) -> Shape:
    """Whether a label calls somebody by a role, has the form of a name, or neither."""
    words = label.split()
    low = [word.lower().strip(".") for word in words]
    if not words or len(words) > _WORDS:
        return Shape.NONE
    if low[0] == "the" and len(low) > 1 and all(word in ROLES or word in HONORIFICS for word in low[1:]):
        return Shape.ROLE
    if label.isupper() and low[0] in THE and len(low) > 1 and any(word in PARLIAMENT for word in low[1:3]):
        return Shape.ROLE
    plain = [word for word in low if word not in JOINING and not word.isdigit() and not word.startswith("№")]
    if not words[0][0].isupper():
        return Shape.NONE
    if " ".join(plain) in ANSWERS or (plain and all(word in ROLES for word in plain)):
        return Shape.ROLE
    starts = low[0] in STARTERS | STARTS and words[0][-1] != "."  # an initial is no word
    field = low[0] in PRONOUNS or any(word in FIELDS for word in (low[0], low[-1], " ".join(low)))
    if starts or field or any(ch.isdigit() for ch in label):
        return Shape.NONE
    if len(words) == 1 and language == "de" and not label.isupper() and common_noun(label):
        return Shape.NONE
    if all(word[:1].isupper() or word in PARTICLES for word in words) and len(fold(label)) > 1:
        return Shape.NAME
    return Shape.NONE


def _key(label: str, shape: Shape) -> str:
    """What labels of one speaker have in common: a name's last word."""
    return label.lower().strip(". ") if shape is Shape.ROLE else fold(label.rsplit(maxsplit=1)[-1])


def _speakers(document: Document, labels: Sequence[_Label]) -> set[str]:
    """The keys of the labels that are speakers'."""
    text = document.text
    counts = Counter(label.key for label in labels)
    roles = {label.key for label in labels if label.shape is Shape.ROLE}
    sure = roles | {key for key, number in counts.items() if number >= _FEWEST}
    plain = [label for label in labels if text[label.span.start - 1 : label.span.start] in ("", "\n")]
    titled = {label.key for label in plain if ranked(label.span.of(text))}
    if len(titled) >= _FEWEST:  # minutes: "Landrätin Muster: ...", "Abg. Ott (XYZ): ..."
        sure |= titled
    if len(sure) == 1:  # "OTT: ... ROE: ... OTT: ..." where the text tells of "Dr Jane Roe"
        sure |= {label.key for label in labels if label.begins and _shouted(document, label)}
    if not roles and len(sure) < _FEWEST:
        pair = [label for label in labels if label.begins]
        known = len(pair) == _FEWEST == len(counts) and _asks(text, pair[0]) and _named(document, pair[1])
        return set(counts) if known else set()
    shout = all(
        label.span.of(text).isupper() and label.span.length > max(_INITIALS) for label in labels if label.key in sure
    )
    once = (label for label in labels if label.key not in sure and _says(text, label))
    return sure | {label.key for label in once if label.span.of(text).isupper() or (label.begins and not shout)}


def _named(document: Document, label: _Label) -> bool:
    """Whether title or text name somebody in full as a label does, elsewhere too."""
    name = label.span.of(document.text)
    return " " in name and (name in (document.title or "") or document.text.count(name) >= _FEWEST)


def _shouted(document: Document, label: _Label) -> bool:
    """Whether a label is the last name, in capitals, of somebody whom title or text name as names are written."""
    name = label.span.of(document.text)
    usual = re.compile(rf"(?<=[^\W\d_] ){re.escape(name.title())}\b")
    return name.isupper() and any(usual.search(said) for said in (document.title or "", document.text))


def _says(text: str, label: _Label) -> bool:
    """Whether what a label gives has the form of a sentence."""
    return _SENTENCE.search(text, label.start, line_end(text, label.start)) is not None


def _asks(text: str, label: _Label) -> bool:
    return ASKS.search(text, label.start, line_end(text, label.start)) is not None


def _spoken(text: str, labels: Sequence[_Label]) -> bool:
    """Whether somebody asks, or speaks of "me" and "you": anybody where a label holds an office, else in half of the turns."""
    told = [text[label.start : line_end(text, label.start)] for label in labels]
    spoken = sum(SPOKEN.search(words) is not None or ASKS.search(words) is not None for words in told)
    clear = any(label.shape is Shape.ROLE or ranked(label.span.of(text)) for label in labels)
    return spoken > 0 if clear else 2 * spoken >= len(told)


# -- posts -----------------------------------------------------------------------------------------------------------


def _posts(document: Document, rows: Rows) -> Iterator[Turn]:
    text = document.text
    told = lines(text)
    found = [(number, post) for number, row in enumerate(told) if (post := post_label(document, row)) is not None]
    for at, (number, (label, start, speaker, channel)) in enumerate(found):
        last = told[number]
        alone = not text[start : last.end].strip()
        if number == 0 or alone:  # all of the text is the post, as far as no other voice comes in
            stop = found[at + 1][0] if at + 1 < len(found) else len(told)
            below = range(number + 1, stop if number == 0 else min(stop, number + 2))
            last = told[next((n - 1 for n in below if _LABEL.match(text, told[n].start)), below.stop - 1)]
        content = rows.words(Span(start, max(last.end, start)))
        if content:
            yield Turn(label, content, speaker, channel)
