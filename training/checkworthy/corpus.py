"""Sentences without labels, from texts whose licences allow weights: what a student reads beside the debates.

    python training/checkworthy/corpus.py DATA OUT.TXT.XZ [MORE.TXT.XZ ...]

DATA holds the folders `nli` (FEVER, MultiNLI, SNLI, RTE, SciTail, Emergent) and `polnear/train`; MORE are files like OUT, such
as `invent.py` writes. One sentence a line, each once, in an order that depends on nothing but the sentences.
"""

from __future__ import annotations

import csv
import hashlib
import lzma
import re
import sys
from collections.abc import Iterator
from pathlib import Path

SHARES = {"fever": 30, "snli": 30, "mnli": 6, "scitail": 10, "rte": 2, "polnear": 2}  # one sentence in so many is kept
_END = re.compile(r"(?<=[.!?])[\"'”]?\s+(?=[\"'“A-Z])")
_TIGHT = ((" ,", ","), (" .", "."), (" ;", ";"), (" :", ":"), (" ?", "?"), (" !", "!"), (" 's", "'s"), (" n't", "n't"))
_TIGHT += (
    ("`` ", '"'),
    (" ''", '"'),
    ("( ", "("),
    (" )", ")"),
    ("-LRB- ", "("),
    (" -RRB-", ")"),
    (" %", "%"),
    ("$ ", "$"),
)


def main(root: str, out: str, *more: str) -> None:
    found: dict[str, str] = {}
    for source, text in read(Path(root)):
        for sentence in _END.split(text):
            plain = " ".join(sentence.split())
            if 4 <= len(plain.split()) <= 60 and any(c.isalpha() for c in plain) and plain not in found:
                found[plain] = source
    kept = [text for text, source in found.items() if int(_draw(text), 16) % SHARES.get(source, 1) == 0]
    invented = [line for path in more for line in lines_of(Path(path))]
    kept = sorted({*kept, *invented}, key=_draw)
    Path(out).write_bytes(lzma.compress("\n".join(kept).encode("utf-8"), preset=9))
    print(len(kept), "sentences, invented", len(invented), "bytes", Path(out).stat().st_size)


def lines_of(path: Path) -> list[str]:
    """The sentences of a file like OUT."""
    return lzma.decompress(path.read_bytes()).decode("utf-8").split("\n")


def read(root: Path) -> Iterator[tuple[str, str]]:
    """Where a text comes from, and the text."""
    for path in sorted((root / "nli/fever").glob("*.txt")):
        for line in path.read_text(encoding="utf-8").splitlines():
            _, evidence, claim = line.split("\t")
            for spaced, tight in _TIGHT:
                evidence = evidence.replace(spaced, tight)
            yield "fever", evidence
            yield "fever", claim
    columns = {"premise", "hypothesis", "claimHeadline", "articleHeadline"}
    for name in ("mnli", "snli", "rte", "scitail", "emergent"):
        for path in sorted((root / "nli" / name).glob("*.csv")):
            with path.open(encoding="utf-8", newline="") as file:
                for row in csv.DictReader(file):
                    yield from ((name, row[column]) for column in sorted(columns & row.keys()) if row[column])
    for path in sorted((root / "polnear/train/text").glob("*.txt")):
        yield from (("polnear", part) for part in path.read_text(encoding="utf-8").split("\n") if part.strip())


def _draw(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()[:12]


if __name__ == "__main__":
    main(*sys.argv[1:])
