"""What a long fuzz has seen so far, in a form that a file can keep."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path

LONG = 200  # words: below this a text's own time is mostly noise, and only the sum of all such counts
LIMIT = 100.0  # milliseconds a thousand words
_KEPT = 8  # slowest texts of each stage that are remembered


@dataclass(slots=True)
class Tally:
    """Counts of one seed's texts up to the number `next`."""

    seed: int
    next: int = 0
    texts: int = 0
    words: float = 0.0
    seconds: float = 0.0  # of processor time
    crashes: list[int] = field(default_factory=list)
    slowest: dict[str, list[tuple[float, int, str]]] = field(
        default_factory=dict
    )  # stage: ms a 1,000 words, number, kind
    short: dict[str, list[float]] = field(default_factory=dict)  # stage: seconds, words, texts of all texts below LONG
    long: dict[str, list[float]] = field(default_factory=dict)
    doubtful: list[tuple[int, dict[str, float]]] = field(default_factory=list)  # too slow so far, and not yet ranked
    above: dict[str, dict[str, int]] = field(default_factory=dict)  # stage and kind: long texts over LIMIT

    def add(self, spent: Mapping[str, float], words: float) -> None:
        """The times of one text."""
        for stage, taken in spent.items():
            sums = (self.long if words >= LONG else self.short).setdefault(stage, [0.0, 0.0, 0.0])
            for at, value in enumerate((taken, words, 1)):
                sums[at] += value

    def rank(self, rates: Mapping[str, float], number: int, kind: str) -> None:
        """The times of one long text, each the best of several, in milliseconds a thousand words."""
        for stage, rate in rates.items():
            self.slowest[stage] = sorted([*self.slowest.get(stage, []), (rate, number, kind)], reverse=True)[:_KEPT]
            if rate > LIMIT:
                kinds = self.above.setdefault(stage, {})
                kinds[kind] = kinds.get(kind, 0) + 1

    def interesting(self, rates: Mapping[str, float]) -> bool:
        """Whether a long text is slow enough to be timed again before it is remembered."""
        kept = self.slowest
        return any(r > LIMIT or len(kept.get(s, ())) < _KEPT or r > kept[s][-1][0] for s, r in rates.items())

    def lines(self) -> list[str]:
        """The report, a line for each thing."""
        found = [
            f"{self.texts:,} texts, {self.words:,.0f} words, {self.seconds:.0f} s of processor time, "
            f"{len(self.crashes)} crashes"
        ]
        for name, sums in (("short", self.short), ("long", self.long)):
            for stage, (taken, words, texts) in sums.items():
                rate = 1e6 * taken / max(words, 1)
                found.append(f"{name} texts, {stage}: {texts:,.0f} of {words:,.0f} words, {rate:.1f} ms a thousand")
        for stage, slow in self.slowest.items():
            worst = "; ".join(f"{rate:.0f} ({kind}, {number})" for rate, number, kind in slow)
            found.append(f"worst of the long, {stage}: {worst}")
        for stage, kinds in self.above.items():
            counts = ", ".join(f"{kind} {n}" for kind, n in sorted(kinds.items(), key=lambda pair: -pair[1]))
            found.append(f"over {LIMIT:.0f} ms, {stage}: {counts}")
        return found

    def save(self, path: Path) -> None:
        """Put it into a file that `load` reads, whole or not at all."""
        new = path.with_name(path.name + ".new")
        new.write_text(json.dumps(asdict(self)), encoding="utf-8")
        new.replace(path)

    @classmethod
    def load(cls, path: Path, seed: int, first: int) -> Tally:
        """What the file holds, a new tally where there is none; a file of another seed is refused."""
        if not path.exists():
            return cls(seed, first)
        found = cls(**json.loads(path.read_text(encoding="utf-8")))
        if found.seed != seed:
            raise SystemExit(f"{path} is of seed {found.seed}")
        found.doubtful = [(number, rates) for number, rates in found.doubtful]
        found.slowest = {stage: [(rate, at, kind) for rate, at, kind in slow] for stage, slow in found.slowest.items()}
        return found
