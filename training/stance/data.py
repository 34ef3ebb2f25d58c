"""Pairs of evidence and claim with what is known of their stance, from the sets whose licences allow weights."""

from __future__ import annotations

import csv
import hashlib
import json
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

csv.field_size_limit(1 << 24)
_ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(_ROOT / "training"), str(_ROOT / "src")]  # what the scripts beside this one import

ENTAILS, CONTRADICTS, NEITHER = 0, 1, 2

# Which stances a label leaves open: sets with two labels do not tell a contradiction from a mere silence.
_LABELS = {
    "entailment": (ENTAILS,),
    "contradiction": (CONTRADICTS,),
    "neutral": (NEITHER,),
    "not_entailment": (CONTRADICTS, NEITHER),
    "for": (ENTAILS,),
    "against": (CONTRADICTS,),
    "observing": (NEITHER,),
    "completely-support": (ENTAILS,),
    "partially-support": (ENTAILS, NEITHER),
    "refute": (CONTRADICTS,),
    "irrelevant": (NEITHER,),
}

SETS = {
    "mnli": ("mnli/dev.csv",),
    "snli": ("snli/dev.csv",),
    "rte": ("rte/train.csv", "rte/dev.csv"),
    "scitail": ("scitail/dev.csv",),
    "fever": ("fever/dev.txt", "fever/test.txt"),
    "factcheckbench": ("factcheckbench-stance.jsonl",),
    "emergent": ("emergent/url-versions-2015-06-14-clean-train.csv",),
}
SHARES = {"fever": 0.9}  # of a set that is trained on: long passages, two labels
OURS = Path(__file__).parent / "pairs"
_GROUPS_HELD = 1 / 8
_HELD = 0.06  # of the passages of each set, by their hash: looked at, never trained on

_BRACKETS = {"-LRB-": "(", "-RRB-": ")", "-LSB-": "[", "-RSB-": "]", "``": '"', "''": '"'}
_BRACKET = re.compile("|".join(map(re.escape, _BRACKETS)))
_BLANKS = re.compile(r"\s+([.,;:!?)\]])|\s+")


@dataclass(frozen=True)
class Pair:
    evidence: str
    claim: str
    open: tuple[int, ...]  # the stances that the label leaves open
    source: str
    held: bool


def load(folder: Path) -> list[Pair]:
    """All pairs, in the order of SETS and of their files."""
    found = []
    for source, names in SETS.items():
        for name in names:
            for evidence, claim, label in _rows(folder / name):
                where = int(hashlib.sha256(f"{source} {evidence}".encode()).hexdigest()[:8], 16) / 2**32
                held = where < _HELD
                if (
                    label in _LABELS
                    and evidence
                    and claim
                    and (held or where > 1 - SHARES.get(source, 1) * (1 - _HELD))
                ):
                    found.append(Pair(evidence, claim, _LABELS[label], source, held))
    if not found:
        sys.exit(f"no pairs in {folder}")
    return found


def groups() -> list[dict[str, Any]]:
    """Our own groups of contrary claims (see README.md), each with `held` and a `lang` that is "mixed" across languages."""
    found = []
    for path in sorted(OURS.glob("*.jsonl")):
        for line in path.read_text("utf-8").splitlines():
            group = json.loads(line)
            where = int(hashlib.sha256(f"news {group['a']}".encode()).hexdigest()[:8], 16) / 2**32
            found.append(group | {"held": where < _GROUPS_HELD, "lang": path.stem})
    return found


def hashes(folder: Path) -> dict[str, str]:
    return {name: hashlib.sha256((folder / name).read_bytes()).hexdigest() for names in SETS.values() for name in names}


def _rows(path: Path) -> Iterator[tuple[str, str, str]]:
    with path.open(encoding="utf-8", newline="") as lines:
        if path.suffix == ".jsonl":
            for line in lines:
                row = json.loads(line)
                yield _clean(row["evidence"]), _clean(row["claim"]), row["stance"]
        elif path.suffix == ".txt":
            for line in lines:
                label, evidence, claim = line.rstrip("\n").split("\t")
                yield _clean(evidence), _clean(claim), label
        else:
            for row in csv.DictReader(lines):
                if "premise" in row:
                    yield _clean(row["premise"]), _clean(row["hypothesis"]), row["label"]
                else:
                    yield _clean(row["articleHeadline"]), _clean(row["claimHeadline"]), row["articleHeadlineStance"]


def _clean(text: str) -> str:
    text = _BRACKET.sub(lambda match: _BRACKETS[match.group()], text)
    return _BLANKS.sub(lambda match: match.group(1) or " ", text).strip()


_AUXILIARY = re.compile(
    r"\b(is|are|was|were|will|would|can|could|should|must|has been|have been|had been)\b(?! not\b|n't)", re.IGNORECASE
)
_NOT = re.compile(
    r"\b(is|are|was|were|will|would|could|should|do|does|did|has|have|had)(?: not|n't)\b ?", re.IGNORECASE
)


def denied(claim: str) -> str | None:
    """The claim with a "not" more or less, where its grammar makes that safe: one auxiliary, one clause."""
    if "?" in claim or re.search(r"\b(no|never|nobody|nothing|none|neither|only|all|every|some|any)\b", claim, re.I):
        return None
    nots = _NOT.findall(claim)
    if len(nots) == 1 and nots[0].lower() not in ("do", "does", "did"):
        return _NOT.sub(lambda match: match.group(1) + " ", claim)
    found = list(_AUXILIARY.finditer(claim))
    if nots or len(found) != 1:
        return None
    at = found[0].start() + len(found[0].group().split(" ")[0])
    return f"{claim[:at]} not{claim[at:]}"
