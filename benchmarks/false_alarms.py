"""How often a check of ordinary news says Refuted, which among reports of one set is nearly always a false alarm.

`python benchmarks/false_alarms.py [--articles N] [--archive N] [--seed S] [--quiet]`, from the root of the checkout.
Articles are drawn from ../shared/data/news and each is checked, as of a day after it, against an archive of the others of
the same set. Prints the labels of all claims, and every Refuted with its first proofs, to be read by eye: the count is an
upper bound of the false alarms. The texts are their publishers'; nothing of them is kept.
"""

from __future__ import annotations

import argparse
import gzip
import json
import random
import tempfile
import time
from collections import Counter
from datetime import date, timedelta
from itertools import islice
from pathlib import Path
from typing import Any

from sayso.archive import Archive, Filter
from sayso.model import Document, Label, Report, Stored
from sayso.pipeline import check
from sayso.read import from_text

DATA = Path(__file__).resolve().parents[2] / "shared" / "data" / "news" / "articles.jsonl.gz"


def rows_of(count: int) -> list[dict[str, Any]]:
    """The first articles of the set that have a date."""
    with gzip.open(DATA, "rt", encoding="utf-8") as lines:
        return list(islice((row for row in map(json.loads, lines) if row.get("published")), count))


def stored(row: dict[str, Any]) -> Stored:
    return Stored(
        id=row["id"],
        text=row["text"],
        title=row.get("title"),
        url=row.get("url"),
        publisher=row.get("publisher"),
        published=date.fromisoformat(row["published"][:10]),
        language="en",
    )


def article(row: dict[str, Any]) -> Document:
    day = date.fromisoformat(row["published"][:10])
    return from_text(f"{row.get('title') or ''}\n\n{row['text']}", language="en", published=day)


def show(report: Report, row: dict[str, Any]) -> int:
    """Print every Refuted; how many there are."""
    by_id = {item.id: item for item in report.evidence}
    count = 0
    for judged in report.judged:
        for part, verdict in (("attribution", judged.attribution), ("content", judged.content)):
            if verdict is None or verdict.label is not Label.REFUTED:
                continue
            count += 1
            print(f"{row['id']} {row['published'][:10]} {part} {verdict.confidence}: {judged.claim.text[:200]}")
            for reason in verdict.reasons[:2]:
                proof = next((by_id[key] for key in reason.evidence if key in by_id), None)
                said = f"{proof.document} {proof.published}: {proof.text[:200]}" if proof else ""
                print(f"    {reason.check}: {reason.text[:120]} | {said}")
    return count


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--articles", type=int, default=60)
    parser.add_argument("--archive", type=int, default=2_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--quiet", action="store_true", help="the counts alone")
    args = parser.parse_args()
    if not DATA.exists():
        raise SystemExit("the news are not beside the checkout (../shared/data/news)")
    rows = rows_of(args.archive)
    drawn = random.Random(args.seed).sample(rows, min(args.articles, len(rows)))
    labels: Counter[str] = Counter()
    alarmed = refuted = 0
    with tempfile.TemporaryDirectory() as folder, Archive.at(folder, create=True) as archive:
        archive.add(stored(row) for row in rows if row not in drawn)
        begun = time.perf_counter()
        for row in drawn:
            document = article(row)
            until = document.published + timedelta(days=1) if document.published else None
            report = check(document, archive.within(Filter(until=until)))
            labels.update(judged.content.label.value for judged in report.judged)
            count = sum(
                verdict is not None and verdict.label is Label.REFUTED
                for judged in report.judged
                for verdict in (judged.attribution, judged.content)
            )
            if not args.quiet:
                show(report, row)
            refuted += count
            alarmed += count > 0
        spent = time.perf_counter() - begun
    print(
        f"{len(drawn)} articles against {len(rows)}, {labels.total()} claims: "
        f"{refuted} verdicts Refuted, in {alarmed} articles; {spent / max(1, len(drawn)):.2f} s an article"
    )
    print("  content labels:", "  ".join(f"{name} {number}" for name, number in labels.most_common()))


if __name__ == "__main__":
    main()
