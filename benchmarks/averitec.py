"""Four-label accuracy and macro F1 on AVeriTeC's claims, with its own questions and answers as the evidence.

`python benchmarks/averitec.py [dev|train] [--limit N]`, from the root of the checkout. Each question with its answers is
one archived text from its source's address; the labels are those of the shipped rules, as they check articles: where the
claim is that somebody said something, whether they did, else whether it is so. The claims are read from ../shared beside
the checkout (CC BY-NC 4.0; scores only).
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks.pairs import attributed, verdict

from sayso.model import Label, Stored

DATA = Path(__file__).resolve().parents[2] / "shared" / "data" / "averitec"


def evidence(row: dict[str, Any]) -> Iterator[Stored]:
    """Each question with its answers as one text."""
    for number, asked in enumerate(row["questions"]):
        for at, answer in enumerate(asked["answers"]):
            said = answer["answer"]
            if more := answer.get("boolean_explanation"):
                said = f"{said}. {more}"
            question = asked["question"].strip()
            question = question if question.endswith("?") else f"{question}?"
            address = answer.get("source_url") or None
            yield Stored(
                id=f"q{number}.{at}",
                text=f"{question}\n{said}",
                url=address,
                publisher=urlsplit(address).hostname if address else None,
                language="en",
            )


def day(text: str | None) -> date | None:
    """ "31-10-2020" as a date."""
    try:
        found = [int(part) for part in (text or "").split("-")]
        return date(found[2], found[1], found[0])
    except (ValueError, IndexError):
        return None


def scores(pairs: Sequence[tuple[str, str]]) -> str:
    """Accuracy, macro F1, and how each label came out, of (expected, given)."""
    labels = [label.value for label in Label]
    right = sum(want == got for want, got in pairs)
    rows, total = [], 0.0
    for label in labels:
        hit = sum(want == got == label for want, got in pairs)
        given, wanted = sum(got == label for _, got in pairs), sum(want == label for want, _ in pairs)
        f1 = 2 * hit / (given + wanted) if given + wanted else 0.0
        total += f1
        spread = Counter(got for want, got in pairs if want == label)
        rows.append(f"  {label:36} F1 {f1:.3f}  " + "  ".join(f"{name[:3]} {spread[name]}" for name in labels))
    return "\n".join(
        [f"accuracy {right / len(pairs):.3f}   macro F1 {total / len(labels):.3f}   n {len(pairs)}", *rows]
    )


def labels(row: dict[str, Any]) -> tuple[Label, Label | None]:
    """Of a claim that somebody said something, whether they did, where that is settled, of all others whether it is so; and
    of the former alone whether they said it."""
    told = row["claim"], list(evidence(row)), day(row.get("claim_date"))
    said = attributed(*told)
    if said is not None and said.label is not Label.NOT_ENOUGH:
        return said.label, said.label
    return verdict(*told), said.label if said is not None else None


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("part", nargs="?", default="dev", choices=["dev", "train"])
    parser.add_argument("--limit", type=int, default=None)
    args = parser.parse_args()
    path = DATA / f"{args.part}.json"
    if not path.exists():
        raise SystemExit("AVeriTeC is not beside the checkout (../shared/data/averitec)")
    rows = json.loads(path.read_text(encoding="utf-8"))[: args.limit]
    found = [(row["label"], *labels(row)) for row in rows]
    print(scores([(wanted, given.value) for wanted, given, _ in found]))
    said = [(wanted, given.value) for wanted, _, given in found if given is not None]
    print(f"of the {len(said)} that are as a whole what somebody said, whether they said it:\n{scores(said)}")


if __name__ == "__main__":
    main()
