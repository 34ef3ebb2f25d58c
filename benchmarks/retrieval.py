"""Whether vectors help to find what bears on a claim: `python benchmarks/retrieval.py [SET...] [--encoder FOLDER]`.

Five archives, each asked by words, by vectors, and by both as a search fuses them:

- `averitec`: AVeriTeC dev, 500 claims against the answers of all of them (each question with an answer is a document);
  right are the claim's own.
- `known`: CheckThat! 2020 task 2, dev: 197 posts against 10,375 checked claims; right are those that the post repeats.
- `news`: titles of 300 news articles against their texts, without the titles; right is the article that has it.
- `dossiers`: the same with the 60 documents of the shared dossiers, in four languages, many of them on one event.
- `across`: titles in German, Russian and Vietnamese, of the dossiers shared and our own, against English documents: the
  300 of news and those of the dossiers; right are those of the title's own dossier, but for its distractors. An encoder
  that knows these languages is needed: `--encoder`, see `e5.py`.

Recall is the mean share of what is right among the first 10 and 24 documents (24 is what a check looks at), MRR the mean
of one over the place of the first right one. The texts are read from ../shared beside the checkout, for scores only. With
`--store FOLDER` the archives are kept with their vectors for the next run; without, all vectors are made anew (some minutes).
"""

from __future__ import annotations

import argparse
import json
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import replace
from itertools import islice
from pathlib import Path
from typing import NamedTuple

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks import averitec, known_claims
from benchmarks.check import NEWS, SHARED

from sayso.archive import ANY, Archive, from_row, read_rows
from sayso.archive.meaning import Meaning
from sayso.embed import Encoder, encoder_at, shipped
from sayso.model import Passage, Stored

LIMIT = 24
ARTICLES = 300
DOSSIERS = SHARED / "dossiers"
OWN = Path(__file__).resolve().parents[1] / "tests" / "gate" / "own"
Search = Callable[[str], Sequence[Passage]]


class Asked(NamedTuple):
    """A question and the ids of the documents that answer it."""

    text: str
    right: set[str]


class Case(NamedTuple):
    documents: list[Stored]
    questions: list[Asked]


def of_averitec() -> Case:
    documents, questions = [], []
    for number, row in enumerate(json.loads((averitec.DATA / "dev.json").read_text(encoding="utf-8"))):
        own = [replace(text, id=f"{number}.{text.id}") for text in averitec.evidence(row)]
        documents.extend(own)
        questions.append(Asked(row["claim"], {text.id for text in own}))
    return Case(documents, [question for question in questions if question.right])


def of_known() -> Case:
    rows = ({"id": c.id, "text": c.claim, "title": c.title, "language": "en"} for c in known_claims.collection())
    questions = [Asked(text, answers) for text, answers in known_claims.questions("dev")]
    return Case([from_row(row) for row in rows], questions)


def of_news() -> Case:
    return titled([row.document for row in islice(read_rows(NEWS), ARTICLES) if row.document is not None])


def of_dossiers() -> Case:
    """Documents of one name may stand in two of them: the first is taken."""
    rows = (row.document for path in sorted(DOSSIERS.glob("*/archive.jsonl")) for row in read_rows(path))
    return titled({text.id: text for text in reversed([row for row in rows if row is not None])}.values())


def titled(held: Collection[Stored]) -> Case:
    """Titles as questions for the texts that they stand over, which do not say them."""
    texts = [replace(d, title=None, text=d.text.replace(d.title or "\0", " ")) for d in held]
    return Case(texts, [Asked(d.title, {d.id}) for d in held if d.title])


def of_across() -> Case:
    documents = {row.document.id: row.document for row in islice(read_rows(NEWS), ARTICLES) if row.document is not None}
    questions = []
    for path in sorted([*DOSSIERS.glob("*/archive.jsonl"), *OWN.glob("*/archive.jsonl")]):
        held = [row.document for row in read_rows(path) if row.document is not None]
        english = {f"{path.parent.name}/{d.id}": d for d in held if d.language == "en"}
        documents |= {key: replace(d, id=key) for key, d in english.items()}
        right = {key for key, d in english.items() if not d.id.startswith("x")}
        questions += [Asked(d.title, right) for d in held if right and d.title and d.language != "en"]
    return Case([*documents.values()], questions)


CASES: dict[str, tuple[Callable[[], Case], Path]] = {
    "averitec": (of_averitec, averitec.DATA),
    "known": (of_known, known_claims.DATA),
    "news": (of_news, NEWS),
    "dossiers": (of_dossiers, DOSSIERS),
    "across": (of_across, NEWS),
}


def ways(archive: Archive, encoder: Encoder) -> Iterator[tuple[str, Search]]:
    """The ways of searching that are compared."""
    meaning, dense = Meaning(encoder), archive.by_meaning(encoder)
    yield "words", lambda text: archive.search(text, limit=LIMIT)
    yield "vectors", lambda text: meaning.near(archive._backend, text, limit=LIMIT, where=ANY)
    yield "both", lambda text: dense.search(text, limit=LIMIT)


def scores(search: Search, questions: Sequence[Asked]) -> tuple[float, float, float, float]:
    """Recall among 10 and 24, MRR, and the median of milliseconds."""
    ten, all_, first, taken = [], [], [], []
    for question in questions:
        start = time.perf_counter()
        found = list(dict.fromkeys(passage.document.id for passage in search(question.text)))
        taken.append(time.perf_counter() - start)
        ten.append(len(question.right & set(found[:10])) / len(question.right))
        all_.append(len(question.right & set(found)) / len(question.right))
        first.append(next((1 / place for place, key in enumerate(found, 1) if key in question.right), 0.0))
    return statistics.mean(ten), statistics.mean(all_), statistics.mean(first), statistics.median(taken) * 1000


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument(
        "sets", metavar="SET", nargs="*", default=[*CASES], help="of averitec, known, news, dossiers, across"
    )
    options.add_argument("--encoder", type=Path, help="a folder with an encoder instead of the shipped one")
    options.add_argument("--store", type=Path, help="a folder to keep the archives in")
    args = options.parse_args()
    encoder = encoder_at(args.encoder) if args.encoder else shipped()
    print(f"| {'archive':46} | {'by':7} | recall@10 | recall@24 | MRR   | ms   |")
    print(f"| {'-' * 46} | ------- | --------- | --------- | ----- | ---- |")
    with tempfile.TemporaryDirectory() as room:
        for name in args.sets:
            make, source = CASES[name]
            if not source.exists():
                print(f"left out: {source} is absent")
                continue
            compare(name, make(), args.store or Path(room), encoder)


def compare(name: str, case: Case, store: Path, encoder: Encoder) -> None:
    with Archive.at(store / name, create=True, dense=False) as archive:
        archive.add(case.documents)
        archive.embed(encoder)
        told = f"{name}: {len(case.questions)} questions, {archive.stats().passages:,} passages"
        for way, search in ways(archive, encoder):
            ten, all_, first, taken = scores(search, case.questions)
            print(f"| {told:46} | {way:7} | {ten:9.3f} | {all_:9.3f} | {first:.3f} | {taken:4.0f} |", flush=True)


if __name__ == "__main__":
    main()
