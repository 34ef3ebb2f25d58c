"""How many rumours are refuted by the headlines that debunk them, and how many true stories by mistake.

`python benchmarks/rumours.py`, from the root of the checkout. Emergent (Ferreira and Vlachos 2016; MIT) has the headlines of
articles on rumours of 2014 and 2015, each for, against or merely observing its claim. Each headline alone, then all headlines
on a claim together, are the archive that the claim is judged with. The thresholds of `debunked` were set on these
headlines, and the stance model has seen 94 % of the pairs: what is measured here is how far wordings reach, not what other
news makes of them.
"""

from __future__ import annotations

import csv
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks.pairs import verdict

from sayso.model import Stored

DATA = Path(__file__).resolve().parents[2] / "shared/data/nli/emergent/url-versions-2015-06-14-clean-train.csv"


def rumours(path: Path) -> dict[str, dict[str, str]]:
    """Each claim with its headlines and their stances."""
    found: dict[str, dict[str, str]] = {}
    with path.open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines):
            found.setdefault(row["claimHeadline"].rstrip("."), {})[row["articleHeadline"]] = row[
                "articleHeadlineStance"
            ]
    return found


def stored(number: int, headline: str) -> Stored:
    return Stored(
        id=f"d{number}", text=f"{headline}.", title=headline, language="en", publisher=f"outlet{number}.example"
    )


def alone(found: dict[str, dict[str, str]]) -> Iterator[tuple[str, str]]:
    for claim, headlines in found.items():
        for headline, stance in headlines.items():
            yield stance, verdict(f"{claim}.", [stored(0, headline)]).value


def together(found: dict[str, dict[str, str]]) -> Iterator[tuple[str, str]]:
    for claim, headlines in found.items():
        counts = Counter(headlines.values())
        kind = "no headline against" if not counts["against"] else "some against"
        if counts["against"] and counts["against"] >= counts["for"]:
            kind = "as many against as for, or more"
        yield kind, verdict(f"{claim}.", [stored(*item) for item in enumerate(headlines)]).value


def show(name: str, pairs: Iterator[tuple[str, str]]) -> None:
    print(name)
    rows = Counter(pairs)
    for kind in sorted({kind for kind, _ in rows}):
        spread = {label: count for (other, label), count in sorted(rows.items()) if other == kind}
        print(f"  {kind:32} {sum(spread.values()):5}  {spread}")


def main() -> None:
    if not DATA.exists():
        raise SystemExit("Emergent is not beside the checkout (../shared/data/nli/emergent)")
    found = rumours(DATA)
    show("each headline alone", alone(found))
    show("all headlines on a claim", together(found))


if __name__ == "__main__":
    main()
