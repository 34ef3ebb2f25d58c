"""A report of the story that gives another name to whoever did it: "the attacker was identified as ..."."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from sayso.judge.bearing.days import since
from sayso.judge.case import Case, Proof, Signal
from sayso.judge.words.culprits import ANY_ROLE
from sayso.judge.words.lexicon import HEARSAY, NEGATION
from sayso.judge.words.mentioned import mentions
from sayso.model import Stance
from sayso.text.capitals import CAPITAL, NAME_WORD

# General language, our own compilation.
_PART = rf"(?:{NAME_WORD}|{CAPITAL})\.?"
_NAME = rf"(?P<who>{_PART}(?:\s+{_PART}){{1,4}})"
_TITLE = r"(?:(?:mr|mrs|ms|dr|ông|bà|anh|chị|Herrn|Frau)\.?\s+)?"
_IDENTIFIED = re.compile(
    r"\b(?:(?:identif(?:y|ies|ied)|nam(?:ed?|es)|unmask(?:ed|s))\s+(?:(?!as\b)[\w’'-]+\s+){0,6}?(?:as|to\s+be)"
    r"|als(?=\s\S+(?:\s\S+){1,3}\s+identifiziert)|handelt\s+(?:es\s+)?sich\s+(?:dabei\s+)?um(?:\s+den)?|(?:опознан|установлен|назван)\w*\s+(?:как|—)"
    rf"|(?:được\s+xác\s+định|danh\s+tính|nghi\s+phạm|hung\s+thủ|đối\s+tượng|thủ\s+phạm)\s+(?:[\w’'-]+\s+){{0,4}}?là)\s+{_TITLE}{_NAME}",
    re.IGNORECASE,
)
_SEVERAL = re.compile(
    r"\b(?:attackers|assailants|gunmen|shooters|killers|suspects|bombers|drivers|robbers|accomplices?|both\s+men|two\s+men|brothers|duo|pair|second\s+(?:suspect|attacker|gunman|man)"
    r"|Mittäter\w{0,2}|Komplize\w?|zwei\s+(?:Männer|Täter)|сообщник\w*|двое|двух|đồng\s+phạm|(?:nhóm|hai)\s+(?:đối\s+tượng|nghi\s+phạm|hung\s+thủ|kẻ|tên|cướp))\b",
    re.IGNORECASE,
)
_VICTIM = re.compile(
    r"\b(?:victims?|dead|deceased|body|killed|injured|wounded|hero|Opfer|Tote[rn]?|погибш\w+|жертв\w+|пострадавш\w+|nạn\s+nhân|tử\s+vong)\b",
    re.IGNORECASE,
)
_BEFORE = 90  # characters before the name in which whoever did it, or a victim, is spoken of
_DAYS = 3
_WEIGHT = 0.76


def identified_as(case: Case) -> Iterator[Signal]:
    """A report of the story, not before the article, gives the one who did it another name than the claim does, and nowhere
    speaks of several."""
    claim = case.claim.text
    mine = _named(case.sentence.of(case.text))
    if (
        len(mine) != 1
        or mine[0][0] not in claim
        or NEGATION.search(claim)
        or HEARSAY.search(claim)
        or _SEVERAL.search(case.text)
    ):
        return
    name, victim, _ = mine[0]
    if victim:
        return
    for witness in case.witnesses:
        if not case.scene.near(witness) or not since(case, witness, _DAYS) or _SEVERAL.search(witness.whole):
            continue
        for sentence in witness.sentences:
            told = () if sentence.asks else _named(sentence.span.of(witness.text))
            others = [who for who, hurt, did in told if did and not hurt]
            if len(others) != 1 or witness.in_doubt(sentence.span):
                continue
            if mentions(others[0], name) or mentions(name, others[0]):
                break  # it has the same name
            text = f"the report names {others[0]}"
            yield Signal(Stance.REFUTES, _WEIGHT, text, Proof(witness, sentence.span), outranks=True)
            break


@lru_cache(maxsize=20_000)
def _named(text: str) -> tuple[tuple[str, bool, bool], ...]:
    """Who a text says somebody is, and whether it says so of a victim or of whoever did it."""
    found = []
    for match in _IDENTIFIED.finditer(text[:700]):
        before = text[max(0, match.start() - _BEFORE) : match.start("who")]
        found.append((match["who"].rstrip("."), bool(_VICTIM.search(before)), bool(ANY_ROLE.search(before))))
    return tuple(found)
