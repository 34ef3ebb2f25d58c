"""ClaimBuster's crowdsourced debate sentences: which are trained on, looked at and held out; and how scores are told."""

from __future__ import annotations

import csv
import hashlib
import io
import lzma
import sys
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from sklearn.metrics import average_precision_score, brier_score_loss

PACKAGE = Path(__file__).resolve().parents[2] / "src/sayso/parse/checkworthy"
sys.path.insert(0, str(PACKAGE))  # the features alone: training needs nothing else of the stage
sys.path[1:1] = [str(PACKAGE.parents[2]), str(Path(__file__).resolve().parents[1])]
from features import SURFACE, surface, tokens  # noqa: E402

DATA_SHA256 = "11026f911d96476daed6c9a83ba0fbf3555598c04ef9b7fa567eeadee8693843"

__all__ = ["DATA_SHA256", "SURFACE", "Data", "load", "scores", "surface", "tokens"]


@dataclass
class Data:
    texts: list[str]
    surface: np.ndarray
    verdict: np.ndarray
    y: np.ndarray
    debate: np.ndarray
    debates: list[str]
    line: np.ndarray  # number of each sentence in its debate, in which some are missing

    @property
    def held(self) -> np.ndarray:
        """Debates held out whole: measured once, at the end."""
        return self.debate % 4 == 2

    @property
    def tuning(self) -> np.ndarray:
        """Training debates that are left out to look at after each epoch, and for the calibration."""
        return self.debate % 16 == 5


def load(path: str) -> Data:
    data = Path(path).read_bytes()
    data = lzma.decompress(data) if path.endswith(".xz") else data
    if hashlib.sha256(data).hexdigest() != DATA_SHA256:
        sys.exit(f"{path} is not the file that the weights were trained on")
    rows = list(csv.DictReader(io.StringIO(data.decode("utf-8"))))
    texts = [row["Text"] for row in rows]
    verdict = np.array([int(row["Verdict"]) for row in rows])
    debates = sorted({row["File_id"] for row in rows})
    return Data(
        texts,
        np.array([surface(text, tokens(text)) for text in texts]),
        verdict,
        (verdict == 1).astype(float),
        np.array([debates.index(row["File_id"]) for row in rows]),
        debates,
        np.array([int(row["Line_number"]) for row in rows]),
    )


def scores(data: Data, rows: np.ndarray, p: np.ndarray) -> dict[str, object]:
    y, verdict = data.y[rows], data.verdict[rows]
    bins = []
    for low in np.arange(0, 1, 0.1):
        inside = (p >= low) & (p < low + 0.1 + 1e-9 * (low > 0.85))
        bins.append([round(float(low), 1), int(inside.sum()), *(round(float(v[inside].mean()), 3) for v in (p, y))])
    return {
        "sentences": len(rows),
        "check-worthy": int(y.sum()),
        "average precision against all the rest": round(float(average_precision_score(y, p)), 4),
        "average precision against non-factual": round(
            float(average_precision_score(y[verdict != 0], p[verdict != 0])), 4
        ),
        "Brier score": round(float(brier_score_loss(y, p)), 4),
        "expected calibration error": round(sum(b[1] * abs(b[2] - b[3]) for b in bins if b[1]) / len(rows), 4),
        "reliability: from, sentences, mean score, share check-worthy": bins,
        "by debate": {
            data.debates[d]: round(float(average_precision_score(y[g], p[g])), 3)
            for d in sorted(set(data.debate[rows]))
            if (g := data.debate[rows] == d).any()
        },
    }
