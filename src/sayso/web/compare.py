"""Two versions of one article: which claims are new, gone, reworded, or judged otherwise."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from rapidfuzz import fuzz, process
from rapidfuzz.distance import Indel

from sayso.model import Judged, Report
from sayso.write.clean import line, shown
from sayso.write.html.card import Badge
from sayso.write.order import overall, worst_first

ALIKE = 70  # of 100: below it two claims are two claims, above it one that was reworded
_PARAGRAPH_ALIKE = 55
_MOST = 400  # claims or paragraphs of a version that are compared
_WORDS = re.compile(r"\S+\s*")


@dataclass(frozen=True, slots=True)
class Part:
    """A run of words: in both versions, or only in the one before or after."""

    change: str  # "same", "gone", "new"
    text: str


@dataclass(frozen=True, slots=True)
class Pair:
    """A claim before and after; None where it is not there."""

    before: Badge | None
    after: Badge | None
    parts: tuple[Part, ...]
    reworded: bool

    @property
    def judged_otherwise(self) -> bool:
        return self.before is not None and self.after is not None and self.before != self.after


@dataclass(frozen=True, slots=True)
class Compared:
    """All of it, and the two texts paragraph by paragraph."""

    new: tuple[Pair, ...]
    gone: tuple[Pair, ...]
    changed: tuple[Pair, ...]
    same: int
    paragraphs: tuple[tuple[Part, ...], ...]


def compared(before: Report, after: Report) -> Compared:
    """Claims are paired by their words, each with the likest that is left; paragraphs likewise, in order."""
    old, new = worst_first(before.judged)[:_MOST], worst_first(after.judged)[:_MOST]
    partner = _partners([line(i.claim.text) for i in old], [line(i.claim.text) for i in new], ALIKE)
    pairs = [_pair(old[partner[at]] if at in partner else None, item) for at, item in enumerate(new)]
    taken = set(partner.values())
    gone = [_pair(item, None) for at, item in enumerate(old) if at not in taken]
    both = [pair for pair in pairs if pair.before is not None]
    changed = [pair for pair in both if pair.reworded or pair.judged_otherwise]
    return Compared(
        new=tuple(pair for pair in pairs if pair.before is None),
        gone=tuple(gone),
        changed=tuple(changed),
        same=len(both) - len(changed),
        paragraphs=tuple(_paragraphs(before, after)),
    )


def differing(before: str, after: str) -> tuple[Part, ...]:
    """The words of both, those of the one before first where they differ."""
    left, right = _WORDS.findall(before), _WORDS.findall(after)
    bare = [[word.strip() for word in side] for side in (left, right)]
    parts: list[Part] = []
    gone = new = ""
    for code in [*Indel.opcodes(*bare), None]:
        if code is not None and code.tag != "equal":
            gone += "".join(left[code.src_start : code.src_end])
            new += "".join(right[code.dest_start : code.dest_end])
            continue
        parts += [Part(change, text) for change, text in (("gone", gone), ("new", new)) if text]
        gone = new = ""
        if code is not None:
            parts.append(Part("same", "".join(right[code.dest_start : code.dest_end])))
    return tuple(parts)


def _pair(before: Judged | None, after: Judged | None) -> Pair:
    words = [line(item.claim.text) if item is not None else "" for item in (before, after)]
    badges = [None if item is None else Badge.of(overall(item)) for item in (before, after)]
    return Pair(badges[0], badges[1], differing(*words), words[0] != words[1])


def _partners(old: Sequence[str], new: Sequence[str], least: float) -> dict[int, int]:
    """For each of `new` its one of `old`, the likest pairs first; equal ones in order."""
    if not old or not new:
        return {}
    likeness = process.cdist(new, old, scorer=fuzz.ratio, score_cutoff=least)
    ranked = sorted(
        (float(-likeness[n][o]), n, o) for n in range(len(new)) for o in range(len(old)) if likeness[n][o] >= least
    )
    found: dict[int, int] = {}
    taken: set[int] = set()
    for _, n, o in ranked:
        if n not in found and o not in taken:
            found[n] = o
            taken.add(o)
    return found


def _paragraphs(before: Report, after: Report) -> list[tuple[Part, ...]]:
    old, new = (
        [shown(row.strip()) for row in report.reading.document.text.splitlines() if row.strip()][:_MOST]
        for report in (before, after)
    )
    partner = _partners([row[:500] for row in old], [row[:500] for row in new], _PARAGRAPH_ALIKE)
    made: list[tuple[Part, ...]] = []
    next_old = 0
    taken = set(partner.values())
    for at, row in enumerate(new):
        if at in partner:
            while next_old < partner[at]:
                if next_old not in taken:
                    made.append((Part("gone", old[next_old]),))
                next_old += 1
            made.append(differing(old[partner[at]][:20_000], row[:20_000]))
        else:
            made.append((Part("new", row),))
    made += [(Part("gone", row),) for at, row in enumerate(old[next_old:], next_old) if at not in taken]
    return made
