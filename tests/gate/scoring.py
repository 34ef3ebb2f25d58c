"""How a report does against what is expected of a dossier: the rules of the shared tool, for dossiers that are ours."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.gate.checking import Json

LABELS = {
    "supported": "Supported",
    "refuted": "Refuted",
    "conflicting": "Conflicting Evidence/Cherrypicking",
    "not_enough_evidence": "Not Enough Evidence",
}
KINDS = frozenset({"figure", "quote", "event", "identity"})
_SHARED = 0.5  # of the shorter of the two spans: what shares less is another claim


@dataclass(frozen=True, slots=True)
class Score:
    right: int
    total: int
    caught: int
    to_catch: int
    alarms: int
    clean: int
    unseen: int

    def __str__(self) -> str:
        return (
            f"right {self.right}/{self.total}   caught {self.caught}/{self.to_catch}   "
            f"false alarm {self.alarms}/{self.clean}   unseen {self.unseen}/{self.total}"
        )


def scored(reports: Sequence[tuple[Path, Json]]) -> Score:
    """The score over dossier folders, each with its report."""
    pairs = [pair for folder, report in reports for pair in _pairs(folder, report)]
    clean = [got for want, got in pairs if want in (LABELS["supported"], LABELS["not_enough_evidence"])]
    return Score(
        right=sum(want == got for want, got in pairs),
        total=len(pairs),
        caught=sum(want == got == LABELS["refuted"] for want, got in pairs),
        to_catch=sum(want == LABELS["refuted"] for want, _ in pairs),
        alarms=clean.count(LABELS["refuted"]),
        clean=len(clean),
        unseen=sum(got is None for _, got in pairs),
    )


def _pairs(folder: Path, report: Json) -> Iterator[tuple[str, str | None]]:
    """The label that is expected of each claim and the one it got; a further `acceptable` one counts as expected."""
    text = (folder / "article.txt").read_bytes().decode("utf-8")
    for claim in json.loads((folder / "expect.json").read_text(encoding="utf-8"))["claims"]:
        start = text.find(claim["article_span"])
        part = "attribution" if claim["kind"] == "quote" else "content"
        found = pick(report["claims"], start, start + len(claim["article_span"]), part)
        got = found[part]["label"] if found else None
        others = {LABELS[other] for other in claim.get("acceptable", [])}
        yield (got if got in others else LABELS[claim["verdict"]]), got


def pick(claims: Sequence[Json], start: int, end: int, part: str) -> Json | None:
    """The claim with a verdict on this part that shares most with the span."""
    best: tuple[float, Json] | None = None
    for claim in claims:
        own = sum(e - s for s, e in claim["spans"])
        both = sum(max(0, min(e, end) - max(s, start)) for s, e in claim["spans"])
        alike = both / (end - start + own - both)
        if claim[part] and both >= _SHARED * (min(end - start, own) or 1) and alike > (best[0] if best else 0.0):
            best = alike, claim
    return best[1] if best else None


def sound(folder: Path) -> None:
    """Fail unless what is expected of a dossier stands in its article, and what proves it in its archive."""
    text = (folder / "article.txt").read_text(encoding="utf-8")
    meta = json.loads((folder / "article.json").read_text(encoding="utf-8"))
    rows = [json.loads(line) for line in (folder / "archive.jsonl").read_text(encoding="utf-8").splitlines()]
    ids = {row["id"] for row in rows}
    assert text.split("\n")[0] == meta["title"]
    assert meta["language"] == folder.name.split("-")[0]
    assert len(ids) == len(rows)
    assert all(row["text"].strip() and row["url"] != meta["url"] for row in rows)
    for claim in json.loads((folder / "expect.json").read_text(encoding="utf-8"))["claims"]:
        assert claim["article_span"] in text, claim["id"]
        assert set(claim["because"]) <= ids, claim["id"]
        assert claim["kind"] in KINDS
        assert claim["verdict"] in LABELS
        assert (claim["verdict"] == "not_enough_evidence") == (not claim["because"]), claim["id"]
