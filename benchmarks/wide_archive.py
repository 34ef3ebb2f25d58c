"""How often a verdict is warranted where the archive is large.

`python benchmarks/wide_archive.py [--part NAME | --dossiers] [--workers N] [--show] [--fit]`, from the root of the checkout. News
articles (../shared/data/news) are checked, each as of the day after it, against all others of the set that are not checked
themselves: nearly 5,000 of nine years, mostly on the same few dozen people. Every *Supported*, *Refuted* and *Conflicting* was
read by a language model, with its sentence and the passages that it rests on before it, and without a word on which version of
the program it came from; samples were read again by eye. The marks are: warranted, in part (a detail or a date is not shown), not
warranted, no claim at all (footers, captions, cut sentences). They stand in `wide_archive.tsv`, by a digest of the claim: the
texts are their publishers'. Seven parts: the program was mended on each after it had been read, before the next one was. What
nobody has read is counted as "unread"; `--show` prints it. How far the confidence of *Supported* can be taken at its word is
printed; `--fit` fits it to the parts asked for, and writes it into the table that the package ships.

With `--dossiers` the articles of our own dossiers (tests/gate/own) and of the shared ones are checked against one archive of
all their reports and of the news together, and scored as they are alone.
"""

from __future__ import annotations

import argparse
import csv
import hashlib
import json
import os
import sys
import tempfile
from collections import Counter
from datetime import date, timedelta
from functools import partial
from multiprocessing import Pool
from pathlib import Path
from typing import Any

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks.calibration import Given, fitted, keep, reliability
from benchmarks.false_alarms import DATA, article, rows_of, stored

from sayso.archive import Archive, Filter
from sayso.judge import confidence
from sayso.model import Label, Stored
from sayso.pipeline import check
from sayso.write.json_ import to_json

MARKS = Path(__file__).with_suffix(".tsv")
WORDS = {"y": "warranted", "p": "in part", "n": "not", "x": "no claim", "?": "unread"}
PARTS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh")
# The parts that are not in the archive of one, where it is more than that one: so they were read.
ASIDE = {"first": ("first", "second"), "second": ("first", "second"), "third": ("first", "second", "third")}
ALL = 5_000
Verdict = tuple[str, str, str, str]  # article, aspect, label, claim
Sure = tuple[Verdict, float]  # with its confidence


def digest(claim: str) -> str:
    return hashlib.sha1(claim.encode(), usedforsecurity=False).hexdigest()[:12]


def verdicts(key: str, folder: str, *, raw: bool = False) -> list[Sure]:
    """All that is decided in one article, each once; with `raw`, *Supported* with what its confidence is read from: the
    model's probability, less one for an earlier report."""
    if raw:
        confidence.of_many = lambda earlier, read: read - earlier
    row = {r["id"]: r for r in rows_of(ALL)}[key]
    document = article(row)
    until = document.published + timedelta(days=1) if document.published else None
    with Archive.at(folder) as archive:
        report = check(document, archive.within(Filter(until=until)))
    found = (
        ((key, aspect, verdict.label.value, judged.claim.text), verdict.confidence)
        for judged in report.judged
        for aspect, verdict in (("attribution", judged.attribution), ("content", judged.content))
        if verdict is not None and verdict.reasons and verdict.label.value != "Not Enough Evidence"
    )
    return list(dict(found).items())


def marks() -> tuple[dict[str, list[str]], dict[Verdict, str]]:
    """The articles of each part, and the mark of each verdict, its claim as a digest."""
    articles: dict[str, list[str]] = {part: [] for part in PARTS}
    found: dict[Verdict, str] = {}
    with MARKS.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, delimiter="\t"):
            if row["article"] not in articles[row["part"]]:
                articles[row["part"]].append(row["article"])
            found[row["article"], row["aspect"], row["label"], row["claim"]] = row["mark"]
    return articles, found


def in_one_archive(workers: int) -> None:
    """All dossiers, each against the reports of all of them and the news."""
    from tests.gate.checking import DOSSIERS, OWN, documents
    from tests.gate.scoring import scored

    articles, _ = marks()
    aside = {*articles["first"], *articles["second"]}
    with tempfile.TemporaryDirectory() as folder:
        with Archive.at(folder, create=True) as archive:
            archive.add(stored(row) for row in rows_of(ALL) if row["id"] not in aside)
            archive.add(
                Stored(
                    id=f"{place.name}-{row['id']}",
                    text=row["text"],
                    title=row.get("title"),
                    url=row.get("url"),
                    publisher=row.get("publisher"),
                    published=date.fromisoformat(row["published"][:10]) if row.get("published") else None,
                    language=row.get("language"),
                )
                for place in (*OWN, *DOSSIERS)
                for row in documents(place / "archive.jsonl").values()
            )
            print(f"{len(OWN) + len(DOSSIERS)} dossiers, {len(archive)} documents")
        with Pool(workers, maxtasksperchild=10) as pool:
            reports = pool.map(partial(checked, folder=folder), [*OWN, *DOSSIERS])
    print(" ", scored(list(zip([*OWN, *DOSSIERS], reports, strict=True))))


def checked(place: Path, folder: str) -> Any:
    """The report on a dossier's article, as JSON."""
    with Archive.at(folder) as archive:
        return json.loads(to_json(check(place / "article.txt", archive)))


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--part", choices=PARTS, action="append", help="which parts (all)")
    parser.add_argument("--workers", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--show", action="store_true", help="print what nobody has read")
    parser.add_argument(
        "--fit", action="store_true", help="fit the confidence of Supported to these parts, and ship it"
    )
    parser.add_argument("--dossiers", action="store_true", help="dossiers in one archive instead")
    args = parser.parse_args()
    if not DATA.exists():
        raise SystemExit("the news are not beside the checkout (../shared/data/news)")
    if args.dossiers:
        in_one_archive(args.workers)
        return
    articles, known = marks()
    every: list[Sure] = []
    for part in args.part or PARTS:
        aside = {key for other in ASIDE.get(part, (part,)) for key in articles[other]}
        with tempfile.TemporaryDirectory() as folder:
            with Archive.at(folder, create=True) as archive:
                archive.add(stored(row) for row in rows_of(ALL) if row["id"] not in aside)
            with Pool(args.workers, maxtasksperchild=10) as pool:
                each = pool.imap(partial(verdicts, folder=folder, raw=args.fit), articles[part])
                found = [verdict for some in each for verdict in some]
        print(f"{part}: {len(articles[part])} articles")
        tell(found, known, show=args.show)
        every += found
    rows = supported(every, known)
    if args.fit:
        for earlier, kind in confidence.OF_MANY.items():
            given = [
                Given(Label.SUPPORTED, raw + earlier, right, "news") for raw, right in rows if (raw < 0) is earlier
            ]
            if (knots := fitted(given).get(Label.SUPPORTED.value)) is None:
                raise SystemExit(f"too few verdicts to fit: {kind}")
            keep({kind: knots})
        rows = [(confidence.of_many(raw < 0, raw + (raw < 0)), right) for raw, right in rows]
    bins, error = reliability(*(np.array(column, float) for column in zip(*rows, strict=True)))
    print("supported: confidence  verdicts  mean  share warranted", *bins, sep="\n")
    print(f"  expected calibration error {error:.3f}")


def supported(found: list[Sure], known: dict[Verdict, str]) -> list[tuple[float, bool]]:
    """How sure each *Supported* that somebody has read is, and whether it is warranted."""
    read = (
        (sure, known.get((key, aspect, label, digest(claim)), "?"))
        for (key, aspect, label, claim), sure in found
        if aspect == "content" and label == Label.SUPPORTED.value
    )
    return [(sure, mark == "y") for sure, mark in read if mark in ("y", "p", "n")]


def tell(found: list[Sure], known: dict[Verdict, str], *, show: bool) -> None:
    counts: Counter[tuple[str, str, str]] = Counter()
    for (key, aspect, label, claim), _ in found:
        mark = known.get((key, aspect, label, digest(claim)), "?")
        counts[aspect, label, mark] += 1
        if show and mark == "?":
            print(f"  {key} {aspect} {label}: {claim[:200]}")
    for aspect, label in sorted({(a, name) for a, name, _ in counts}):
        number = {mark: counts[aspect, label, mark] for mark in WORDS}
        print(f"  {aspect:11} {label:35}", "  ".join(f"{WORDS[mark]} {number[mark]:3}" for mark in WORDS))


if __name__ == "__main__":
    main()
