"""A report in which whoever did it is of another country or the other sex than the claim says."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from sayso.judge.bearing.days import since
from sayso.judge.case import Case, Proof, Signal
from sayso.judge.outcomes.outcomes import is_open
from sayso.judge.witness import Witness
from sayso.judge.words.culprits import ROLES
from sayso.judge.words.ideas import held
from sayso.judge.words.lexicon import HEARSAY, NEGATION
from sayso.model import Stance
from sayso.text.places import countries

# General language, our own compilation.
_ORIGIN = re.compile(  # that a country is one's own, behind or before it
    r"\b(?:citizens?|nationals?|national|passport|citizenship|born|native|man|woman|asylum\s+seeker|refugee|migrant|tourists?|visitor|student|teenager|boy|girl|youth|soldier|worker|trucker|footballer|pensioner|immigrant|origin|Staatsbürger\w*|Staatsangehörig\w*|Asylbewerber\w*|Flüchtling\w*|gebürtig\w*|Tourist\w*|Student\w*|Jugendliche\w*|Soldat\w*|Arbeiter\w*"
    r"|stämmig\w*|Mann|Frau|граждан\w+|уроже\w+|подданн\w+|беженец|мигрант\w*|выходец|турист\w*|студент\w*|подрост\w+|солдат\w*|рабоч\w+|công\s+dân|người|quốc\s+tịch|du\s+khách|gốc|di\s+dân|tị\s+nạn)\b",
    re.IGNORECASE,
)
_FEMALE = re.compile(
    r"\b(?:she|her|woman|girl|female|lady|schoolgirl|mother|Frau|sie|Fahrerin|Lenkerin|Täterin|Studentin|Rentnerin|Schülerin|Mutter|Mädchen|женщин\w+|девушк\w+|она|студентк\w+|пенсионерк\w+|школьниц\w+|мать"
    r"|nữ|bà|cô|chị|người\s+phụ\s+nữ|thiếu\s+nữ|cô\s+gái)\b",
    re.IGNORECASE,
)
_MALE = re.compile(
    r"\b(?:he|his|him|man|boy|male|father|schoolboy|Mann|er|Student|Rentner|Schüler|Junge|Vater|мужчин\w+|парень|парня|он|студент|пенсионер|школьник|отец|юнош\w+|nam|ông|anh|bác|người\s+đàn\s+ông|thanh\s+niên|chàng|nam\s+sinh)\b",
    re.IGNORECASE,
)
_SEVERAL = re.compile(
    r"\b(?:both|two|three|four|five|several|another|second|other|zwei|drei|mehrere|weitere\w*|beide\w*|andere\w*|двое|трое|двух|оба|другой|второй|втор\w+"
    r"|hai|ba|cả|nhóm|một\s+số|khác|các)\b",
    re.IGNORECASE,
)
_CLOSE = 30  # characters before a role
_REACH = 90  # and behind it
_TWO = re.compile(r"(?:[\w-]+\s+){1,2}\Z")  # "the Danish attacker"
_DAYS = 3
_MET = 2  # words of the claim, or names, that the passage and its report must hold beside
_WEIGHT = 0.74


def other_culprit(case: Case) -> Iterator[Signal]:
    """A report of the story gives whoever did it another country or the other sex."""
    claim = case.claim.text
    if NEGATION.search(claim) or HEARSAY.search(claim):
        return
    for role, origin, sex in _described(claim):
        for witness in case.witnesses:
            if not (case.scene.told_in(witness) or case.scene.near(witness)) or not since(case, witness, _DAYS):
                continue
            if (at := _contrary(case, witness, role, origin, sex)) is not None:
                proof = Proof(witness, witness.sentences[at].span)
                yield Signal(Stance.REFUTES, _WEIGHT, "the report describes another person", proof, outranks=True)


def _contrary(case: Case, witness: Witness, role: str, origin: frozenset[str], sex: str) -> int | None:
    """Which sentence describes whoever did it otherwise; none where another one describes them as the claim does."""
    found: int | None = None
    if any(f"@{country}" in witness.ideas for country in origin):
        return None
    told = case.scene.told_in(witness)
    for at, sentence in enumerate(witness.sentences):
        said = sentence.span.of(witness.text)
        for other, there, theirs in () if sentence.asks else _described(said):
            if other != role:
                continue
            if sex and sex == theirs and not origin:
                return None
            near = witness.titled | witness.around(at, 1)
            differs = (origin and there) or (sex and theirs and sex != theirs and not origin)
            if differs and found is None and (told or held(case.ideas, near) >= _MET):
                found = at
    return found


@lru_cache(maxsize=20_000)
def _described(text: str) -> tuple[tuple[str, frozenset[str], str], ...]:
    """The roles of a sentence, each with the country that is told to be theirs, and their sex (f, m, or neither)."""
    text = text[:700]
    found = []
    for role, pattern in ROLES:
        for match in pattern.finditer(text):
            before = _TWO.search(text, max(0, match.start() - _CLOSE), match.start())
            start = before.start() if before else match.start()
            told = text[start : match.end() + _REACH]
            cut = re.search(r"[;:!?]|\.\s", told[match.end() - start :])
            told = told[: match.end() - start + cut.start()] if cut else told
            if is_open(text, match.start()) or _SEVERAL.search(text, max(0, match.start() - _CLOSE), match.start()):
                continue
            origin = countries(told) if _ORIGIN.search(told) else frozenset[str]()
            female, male = _FEMALE.search(told) is not None, _MALE.search(told) is not None
            sex = "f" if female and not male else "m" if male and not female else ""
            if len(origin) <= 1 and (origin or sex):
                found.append((role, frozenset(origin), sex))
    return tuple(found)
