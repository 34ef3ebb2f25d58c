"""Whether two speakers are one."""

from __future__ import annotations

import re
from functools import lru_cache

from rapidfuzz.distance import JaroWinkler

from sayso.model import Modality, Speaker, SpeakerKind, Statement, StatementKind
from sayso.text.capitals import CAPITAL
from sayso.text.names import fold, same_person
from sayso.text.words import terms

_DEFINITE = frozenset("the der die das vị".split())
_NAMED = re.compile(rf"(?<![.!?]\s)(?<!\A)\b{CAPITAL}[\w’'-]+")  # no word that begins a sentence
_BEFORE = 240  # characters before an office's words in which the name stands
_SINCE = 2  # words with a capital from the name on
_QUOTES = frozenset("\"“„«‘'")
_SURE = 0.8
_MISSPELT = 0.95  # likeness of whole names from which one may be a slip of the pen for the other
_ROLE = 2  # content words that name a role: "minister" alone may be any of them
_MAYBE = 0.5  # a first name alone, a surname alone with another spelling: within one story that is the same person
_BODY = 0.6  # share of its name's words by which a body is named
_SPOKES = re.compile(r"spokes|sprecher|пресс-?секретар|представител|người\s+phát\s+ngôn|đại\s+diện", re.IGNORECASE)
_OFFICE = re.compile(r"(?P<who>.*\w)['’]s?\s(?:office|campaign|team|spokes\w+)\Z")
_BODIES = (
    re.compile(
        r"\b(?:court|judges?|\w*gericht\w{0,2}|\w*kammer|Richter\w{0,2}|суд\w{0,2}|toà|tòa|hội\s+đồng\s+xét\s+xử|hđxx|tand)\b",
        re.I,
    ),
    re.compile(r"\b(?:police|\w*polizei|полици\w|мвд|công\s+an|cảnh\s+sát)\b", re.IGNORECASE),
    re.compile(r"\b(?:prosecutors?|\w*staatsanwaltschaft|прокуратур\w|viện\s+kiểm\s+sát|vks\w{0,2})\b", re.IGNORECASE),
)


def same(first: Speaker | None, second: Speaker | None, *, sure: bool = True) -> bool:
    """Whether both are named and their names fit together; not `sure`: may be one, by what is named of them."""
    if first is None or second is None:
        return False
    if SpeakerKind.UNNAMED in (first.kind, second.kind):
        return False
    return bool(same_person(first.name, second.name) >= (_SURE if sure else _MAYBE))


def same_role(first: Speaker | None, second: Speaker | None) -> bool:
    """Whether the second is unnamed but called by what the first is: "the former finalist" for a finalist of that name."""
    if first is None or second is None or first.role is None or second.kind is not SpeakerKind.UNNAMED:
        return False
    role, called = set(terms(first.role)), set(terms(second.name))
    return len(role & called) >= _ROLE and len(role & called) >= _MAYBE * len(called)


def called_by_office(first: Speaker | None, statement: Statement, text: str) -> bool:
    """Whether a statement is by somebody called by an office alone ("the chairman admitted"), and the last one named before
    is the first speaker."""
    second = statement.speaker
    if first is None or second is None or second.kind is not SpeakerKind.UNNAMED or not statement.source:
        return False
    if second.name.split()[0].lower() not in _DEFINITE:
        return False
    before = text[max(0, statement.content[0].start - _BEFORE) : statement.content[0].start]
    at = before.rfind(first.name.split()[-1])
    return at >= 0 and len(_NAMED.findall(before, at)) <= _SINCE


def speaks_for(first: Speaker | None, second: Speaker | None, told: str) -> bool:
    """Whether the first is a body, and the second speaks for it, as a report that names the body says."""
    if first is None or second is None or first.kind is not SpeakerKind.ORGANISATION:
        return False
    if second.kind is not SpeakerKind.PERSON or not _SPOKES.search(second.role or ""):
        return False
    wanted, there = set(terms(first.name)), set(terms(told))
    return len(wanted & there) >= max(1.0, _BODY * len(wanted))


def same_office(first: Speaker | None, second: Speaker | None) -> bool:
    """Whether both speak for one person: "Jane Roe's office" and "a spokesman for Senator Jane Roe"."""
    if first is None or second is None:
        return False
    for one, other in ((first, second), (second, first)):
        whose = _OFFICE.match(one.name)
        if whose is None:
            continue
        called = {fold(word) for word in f"{other.name} {other.role or ''}".replace("’", "'").split()}
        speaks = _SPOKES.search(other.role or "") or _OFFICE.match(other.name)
        if speaks and not called.isdisjoint(_forms(whose["who"].split()[-1])):
            return True
    return False


def _forms(name: str) -> set[str]:
    return {fold(name), fold(name) + "s"}


def named_before(first: Speaker | None, statement: Statement, text: str) -> bool:
    """Whether the first is a body, right behind whose name the statement's speaker is named: "Green League aide Jane Roe"."""
    second = statement.speaker
    if first is None or second is None or first.kind is not SpeakerKind.ORGANISATION or not statement.source:
        return False
    if second.kind is not SpeakerKind.PERSON or " " not in first.name:
        return False
    return statement.source[0].of(text).lower().removeprefix("the ").startswith(f"{first.name.lower()} ")


def same_body(first: Speaker | None, second: Speaker | None) -> bool:
    """Whether both are bodies of one kind, of which a story has one: "das Gericht" and "die Kammer"."""
    if first is None or second is None:
        return False
    return not _bodies(first.name).isdisjoint(_bodies(second.name))


@lru_cache(maxsize=4_096)
def _bodies(name: str) -> frozenset[int]:
    """Of which kinds of bodies the name is."""
    return frozenset(at for at, kind in enumerate(_BODIES) if kind.search(name))


def different(first: Speaker | None, second: Speaker | None) -> bool:
    """Whether both are named persons whose names don't fit together in any way; an unnamed one may be anybody."""
    if first is None or second is None or not (first.kind is second.kind is SpeakerKind.PERSON):
        return False
    if JaroWinkler.similarity(fold(first.name), fold(second.name)) >= _MISSPELT:
        return False
    return not same(first, second, sure=False)


def same_group(first: Speaker | None, second: Speaker | None) -> bool:
    """Whether both are unnamed and called the same: "some theologians" and "theologians"."""
    if first is None or second is None or not (first.kind is second.kind is SpeakerKind.UNNAMED):
        return False
    one, other = terms(first.name), terms(second.name)
    return bool(one and other) and one[-1] == other[-1]


def unnamed_turn(text: str, statement: Statement) -> bool:
    """Whether a statement is an answer in an interview whose labels name nobody: "A: ...", "Antwort: ..."."""
    speaker = statement.speaker
    unnamed = speaker is not None and speaker.kind is SpeakerKind.UNNAMED and " " not in speaker.name
    return unnamed and statement.modality is not Modality.ASKED and turn(text, statement)


def turn(text: str, statement: Statement) -> bool:
    """Whether a statement is a turn of a transcript: a label is its source, or a dash stands before it, no word says so, and
    no marks are around it."""
    start = statement.content[0].start
    if statement.cue or statement.kind is not StatementKind.DIRECT or text[start] in _QUOTES:
        return False
    return bool(statement.source) or text[text.rfind("\n", 0, start) + 1 : start].strip() in {"-", "–", "—"}
