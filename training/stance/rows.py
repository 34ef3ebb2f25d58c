"""Everything that is trained on or looked at, as one small file of texts and rows, to be carried to another machine.

    python training/stance/rows.py NLI_FOLDER OUT.xz

A row is a passage and a claim by the numbers of their texts, with the stances that its label leaves open (none: not labelled; a
larger network is to say). The rows of a group of ours follow one another in the order of `GROUP`.
"""

from __future__ import annotations

import io
import lzma
import random
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from data import CONTRADICTS, ENTAILS, NEITHER, SETS, Pair, denied, groups, load
from frames import framed

PLAIN, DENIED, FRAMED, GROUPED, STRANGER, ASKED = range(6)  # kinds of rows
SOURCES = (*SETS, "ours")
LANGUAGES = ("en", "vi", "de", "ru", "mixed")
# Passage, claim and stance of the rows of a group: the first eight decide, passages pa pa pb pb, each beside a, then b.
_DECIDING = [
    (p, i, claim, ENTAILS if p[1] == claim else CONTRADICTS) for p in ("pa", "pb") for i in (0, 1) for claim in "ab"
]
GROUP = (
    *_DECIDING,
    *(("other", i, claim, NEITHER) for i in (0, 1) for claim in "ab"),
    *((p, i, "c", NEITHER) for p, i in (("pa", 0), ("pb", 1), ("other", 0))),
)
_SEED = 20261126
_SHORT = 28  # words of a passage that may stand for a claim
_RARE = 400  # passages: a word in more of them finds none
_TURNED = {(ENTAILS,): (CONTRADICTS,), (CONTRADICTS,): (ENTAILS,), (NEITHER,): (NEITHER,)}
_WORD = re.compile(r"\w+")


@dataclass
class Rows:
    texts: list[str]
    evidence: np.ndarray  # number of the text
    claim: np.ndarray
    left: np.ndarray  # (rows, 3) whether a stance is left open
    source: np.ndarray
    language: np.ndarray
    held: np.ndarray
    kind: np.ndarray

    def first_of_groups(self) -> np.ndarray:
        """Numbers of the rows that groups begin with."""
        return np.flatnonzero(self.kind == GROUPED)[:: len(GROUP)]


class _Maker:
    def __init__(self) -> None:
        self.numbers: dict[str, int] = {}
        self.rows: list[tuple[int, int, int, int, int, bool, int]] = []

    def add(self, evidence: str, claim: str, left: tuple[int, ...], where: tuple[str, str, bool], kind: int) -> None:
        """`where`: set, language, whether it is held out."""
        source, language, held = where
        e, c = (self.numbers.setdefault(" ".join(text.split()), len(self.numbers)) for text in (evidence, claim))
        mask = sum(1 << stance for stance in left)
        self.rows.append((e, c, mask, SOURCES.index(source), LANGUAGES.index(language), held, kind))

    def pack(self) -> bytes:
        columns = np.array(self.rows, np.int32).T
        room = io.BytesIO()
        np.savez(room, texts=np.frombuffer("\n".join(self.numbers).encode(), np.uint8), rows=columns)
        return lzma.compress(room.getvalue())


def read(path: Path) -> Rows:
    with lzma.open(path) as file, np.load(io.BytesIO(file.read())) as found:
        texts, columns = found["texts"].tobytes().decode().split("\n"), found["rows"]
    evidence, claim, mask, source, language, held, kind = columns
    left = (mask[:, None] >> np.arange(3)) & 1 > 0
    return Rows(texts, evidence, claim, left, source, language, held > 0, kind)


def ours(made: _Maker, found: list[dict[str, Any]]) -> None:
    """Groups, their claims beside the passages of others, and what else of them a larger network is asked about."""
    draw = random.Random(_SEED)
    for group in found:
        where = ("ours", group["lang"], group["held"])
        for passage, i, claim, stance in GROUP:
            made.add(group[passage][i], group[claim], (stance,), where, GROUPED)
    for group in found:
        if group["held"]:
            continue
        where = ("ours", group["lang"], False)
        near = [g for g in draw.sample(found, 200) if g["lang"] == group["lang"] and not g["held"] and g is not group]
        passages = [text for g in near for text in (*g["pa"], *g["pb"])]
        for claim in "ab" if passages else "":
            words = frozenset(_WORD.findall(group[claim].lower()))
            best = max(passages, key=lambda text: len(words & frozenset(_WORD.findall(text.lower()))))
            made.add(best, group[claim], (NEITHER,), where, STRANGER)
        if group["lang"] == "en":
            for evidence, claim in _more_of(group, draw):
                made.add(evidence, claim, (), where, ASKED)


def _more_of(group: dict[str, Any], draw: random.Random) -> Iterator[tuple[str, str]]:
    """The third claim beside the other passages, claims denied, claims and passages beside one another."""
    told = [*group["pa"], *group["pb"], *group["other"]]
    for passage in (group["pa"][1], group["pb"][0], group["other"][1]):
        yield passage, group["c"]
    for claim in "ab":
        if other := denied(group[claim]):
            yield from ((passage, other) for passage in told)
    yield from ((group[x], group[y]) for x, y in ("ab", "ba", "ac", "bc"))
    for _ in range(4):
        yield tuple(draw.sample(told, 2))  # type: ignore[misc]


def sets(made: _Maker, pairs: list[Pair]) -> None:
    """The sets' pairs, some of them denied and framed, and pairs of their texts without a label."""
    draw = random.Random(_SEED)
    for pair in pairs:
        where = (pair.source, "en", pair.held)
        made.add(pair.evidence, pair.claim, pair.open, where, PLAIN)
        if pair.held:
            continue
        if other := denied(pair.claim):
            made.add(pair.evidence, other, _TURNED.get(pair.open, ()), where, DENIED if pair.open in _TURNED else ASKED)
        if draw.random() < 0.4 and (frame := framed(pair, draw)):
            made.add(frame[0], pair.claim, frame[1], where, FRAMED)
    for source in SETS:
        fit = [pair for pair in pairs if pair.source == source and not pair.held]
        for evidence, claim in (*_turned(fit, draw), *_near(fit)):
            made.add(evidence, claim, (), (source, "en", False), ASKED)


def _turned(pairs: list[Pair], draw: random.Random) -> Iterator[tuple[str, str]]:
    """Of each claim, itself as the passage: of its own, where that is short, and of another claim on the same passage."""
    beside = defaultdict(list)
    for pair in pairs:
        beside[pair.evidence].append(pair.claim)
    for pair in pairs:
        if len(pair.evidence.split()) <= _SHORT and draw.random() < 0.4:
            yield pair.claim, pair.evidence
        other = draw.choice(beside[pair.evidence])
        if other != pair.claim and draw.random() < 0.6:
            yield pair.claim, other


def _near(pairs: list[Pair]) -> Iterator[tuple[str, str]]:
    """Each claim beside the passage of another that shares most of its rarer words."""
    texts = list(dict.fromkeys(pair.evidence for pair in pairs))
    where = defaultdict(list)
    for number, text in enumerate(texts):
        for word in frozenset(_WORD.findall(text.lower())):
            where[word].append(number)
    for pair in pairs:
        shared: Counter[int] = Counter()
        for word in frozenset(_WORD.findall(pair.claim.lower())):
            if 0 < len(where.get(word, ())) <= _RARE:
                for number in where[word]:
                    shared[number] += 1
        best = next((n for n, _ in shared.most_common(2) if texts[n] != pair.evidence), None)
        if best is not None:
            yield texts[best], pair.claim


def main(folder: str, out: str) -> None:
    made = _Maker()
    sets(made, load(Path(folder)))
    ours(made, groups())
    Path(out).write_bytes(made.pack())
    told = read(Path(out))
    kinds = ("plain", "denied", "framed", "of groups", "beside strangers", "without label")
    print(Path(out).stat().st_size, "bytes,", len(told.texts), "texts")
    print({name: int((told.kind == kind).sum()) for kind, name in enumerate(kinds)}, int(told.held.sum()), "held out")


if __name__ == "__main__":
    main(*sys.argv[1:])
