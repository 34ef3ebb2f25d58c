"""Trains `src/sayso/parse/checkworthy/weights.npz` from ClaimBuster's crowdsourced debate sentences.

    python training/checkworthy/train.py CROWDSOURCED.CSV TEACHER.NPZ

TEACHER.NPZ is written by `teacher.py`. Every fourth debate is held out whole and never trained or tuned on. A linear
teacher over sentence vectors is fitted on whole-debate folds of the others; a small network learns the mean of the
label and the teacher's out-of-fold probability. The calibration is fitted on debates that a first run of the network
did not see; a second run, on all training debates, is shipped, in eight bits a weight for word vectors. Writes the
weights and `scores.json`, and prints the SHA-256 that belongs into `model.py`.
"""

from __future__ import annotations

import csv
import hashlib
import io
import json
import sys
from dataclasses import dataclass
from pathlib import Path
from zlib import crc32

import numpy as np
import torch
import torch.nn.functional as F
from network import Network
from sklearn.decomposition import PCA
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import average_precision_score, brier_score_loss
from sklearn.model_selection import GroupKFold
from sklearn.neighbors import NearestNeighbors

HERE = Path(__file__).resolve().parent
PACKAGE = HERE.parents[1] / "src/sayso/parse/checkworthy"
sys.path.insert(0, str(PACKAGE))  # the features alone: training needs nothing else of the package
from features import surface, tokens  # noqa: E402

TARGET = PACKAGE / "weights.npz"
DATA_SHA256 = "11026f911d96476daed6c9a83ba0fbf3555598c04ef9b7fa567eeadee8693843"
SEED = 20261125
WIDTH = 64  # of word vectors
MOST_WORDS = 60
LABEL_SHARE = 0.5  # of the target; the rest is the teacher's. 1.0 (no teacher): average precision 0.752, 0.5: 0.765
EPOCHS, BATCH, RATE, DECAY = 6, 64, 1e-3, 0.02  # held-out scores are flat from the 4th to the 8th epoch
TEACHER_C = 0.001
ALIKE = 0.55  # cosine from which a word that the debates lack shares the vector of the nearest one they have


@dataclass
class Data:
    texts: list[str]
    words: list[list[str]]
    surface: np.ndarray
    verdict: np.ndarray
    y: np.ndarray
    debate: np.ndarray
    debates: list[str]

    @property
    def held(self) -> np.ndarray:
        return self.debate % 4 == 2

    @property
    def tuning(self) -> np.ndarray:
        """Training debates that the first run leaves out, for the calibration."""
        return self.debate % 8 == 5


def load(path: str) -> Data:
    data = Path(path).read_bytes()
    if hashlib.sha256(data).hexdigest() != DATA_SHA256:
        sys.exit(f"{path} is not the file that the weights were trained on")
    rows = list(csv.DictReader(io.StringIO(data.decode("utf-8"))))
    texts = [row["Text"] for row in rows]
    words = [tokens(text) for text in texts]
    verdict = np.array([int(row["Verdict"]) for row in rows])
    debates = sorted({row["File_id"] for row in rows})
    return Data(
        texts,
        [w[:MOST_WORDS] for w in words],
        np.array([surface(t, w) for t, w in zip(texts, words, strict=True)]),
        verdict,
        (verdict == 1).astype(float),
        np.array([debates.index(row["File_id"]) for row in rows]),
        debates,
    )


def taught(data: Data, vectors: np.ndarray, features: np.ndarray) -> tuple[np.ndarray, float]:
    """Out-of-fold log-odds of the teacher for training debates, and its average precision on those held out."""
    vectors = np.nan_to_num(vectors.astype(np.float32), posinf=0, neginf=0)
    train = np.flatnonzero(~data.held)
    vectors = (vectors - vectors[train].mean(0)) / (vectors[train].std(0) + 1e-3)
    x = np.hstack([vectors, features])

    def fit(rows: np.ndarray) -> LogisticRegression:
        return LogisticRegression(C=TEACHER_C, max_iter=150).fit(x[rows], data.y[rows])

    odds = np.zeros(len(data.y))
    for seen, unseen in GroupKFold(4).split(train, groups=data.debate[train]):
        odds[train[unseen]] = fit(train[seen]).decision_function(x[train[unseen]])
    held = np.flatnonzero(data.held)
    return odds, float(average_precision_score(data.y[held], fit(train).decision_function(x[held])))


def trained(
    ids: list[list[int]], features: np.ndarray, start: np.ndarray, target: np.ndarray, rows: list[int]
) -> Network:
    """A network that learned `target` of `rows`, from the word vectors `start`."""
    torch.manual_seed(SEED)
    random = np.random.default_rng(SEED)
    net = Network(torch.tensor(start, dtype=torch.float32), features.shape[1])
    optimiser = torch.optim.AdamW(net.parameters(), lr=RATE, weight_decay=DECAY)
    for epoch in range(EPOCHS):
        net.train()
        order = sorted(rows, key=lambda i: len(ids[i]) // 4 + random.random() * 2)  # alike in length, yet shuffled
        batches = [np.array(order[i : i + BATCH]) for i in range(0, len(order), BATCH)]
        for number in random.permutation(len(batches)):
            chosen = batches[number]
            optimiser.zero_grad()
            odds = net(*batch(ids, features, chosen))
            F.binary_cross_entropy_with_logits(odds, torch.tensor(target[chosen], dtype=torch.float32)).backward()
            optimiser.step()
        print("epoch", epoch, flush=True)
    return net.eval()


def batch(ids: list[list[int]], features: np.ndarray, rows: np.ndarray) -> tuple[torch.Tensor, torch.Tensor]:
    longest = max(len(ids[i]) for i in rows)
    padded = torch.tensor([ids[i] + [0] * (longest - len(ids[i])) for i in rows])
    return padded, torch.tensor(features[rows], dtype=torch.float32)


@torch.no_grad()
def odds_of(net: Network, ids: list[list[int]], features: np.ndarray, rows: np.ndarray) -> np.ndarray:
    parts = [rows[i : i + 256] for i in range(0, len(rows), 256)]
    return np.concatenate([net(*batch(ids, features, part)).numpy() for part in parts])


def vocabulary(data: Data, teacher) -> tuple[dict[str, int], np.ndarray]:
    """Row of each word, and the vectors to start from: row 0 is padding, row 1 any word that is not known."""
    train_words = {w for i in np.flatnonzero(~data.held) for w in data.words[i]}
    names, seen = teacher["words"].tolist(), int(teacher["seen"])
    vectors = np.nan_to_num(teacher["vectors"].astype(np.float32))
    known = [i for i in range(seen) if names[i] in train_words]
    flat = PCA(WIDTH, random_state=SEED).fit(vectors[known]).transform(vectors[known])
    signs = sorted(w for w in train_words if not w[0].isalpha())
    random = np.random.default_rng(SEED)
    start = random.normal(size=(2 + len(known) + len(signs), WIDTH)) * 0.3
    start[0] = 0
    start[2 : 2 + len(known)] = flat / flat.std()
    rows = {names[i]: n + 2 for n, i in enumerate(known)} | {w: n + 2 + len(known) for n, w in enumerate(signs)}
    others = [i for i in range(len(names)) if names[i] not in rows]
    last = vectors[:, -384:] - vectors[known, -384:].mean(0)
    near = NearestNeighbors(n_neighbors=1, metric="cosine").fit(last[known])
    distance, place = near.kneighbors(last[others])
    alike = {
        names[i]: int(p) + 2 for i, d, p in zip(others, distance[:, 0], place[:, 0], strict=True) if 1 - d >= ALIKE
    }
    print(len(known), "words with a vector,", len(alike), "of", len(others), "others share one")
    return rows | alike, start


def packed(net: Network, rows: dict[str, int], mean: np.ndarray, sd: np.ndarray, calibration: list[float]) -> bytes:
    """The file of weights; word vectors in eight bits, the rest in sixteen."""
    hashes = {crc32(word.encode("utf-8")): row for word, row in rows.items()}
    assert len(hashes) == len(rows), "two words have one hash"
    vectors = net.words.weight.detach().numpy()
    step = np.abs(vectors).max(0) / 127
    out = io.BytesIO()
    half = {name: p.detach().numpy().astype(np.float16) for name, p in net.named_parameters() if "words" not in name}
    np.savez_compressed(
        out,
        hashes=np.array(sorted(hashes), np.uint32),
        rows=np.array([hashes[h] for h in sorted(hashes)], np.uint16),
        vectors=np.round(vectors / step).astype(np.int8),
        step=step.astype(np.float32),
        mean=mean.astype(np.float32),
        sd=sd.astype(np.float32),
        calibration=np.array(calibration),
        near_weight=half["near.weight"].transpose(2, 1, 0),  # offset, in, out
        near_bias=half["near.bias"],
        far_weight=half["far.weight"].transpose(2, 1, 0),
        far_bias=half["far.bias"],
        hidden_weight=half["hidden.weight"].T,
        hidden_bias=half["hidden.bias"],
        out_weight=half["out.weight"][0],
        out_bias=half["out.bias"],
    )
    return out.getvalue()


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


def main(path: str, teacher_path: str) -> None:
    torch.set_num_threads(1)
    data = load(path)
    teacher = np.load(teacher_path)
    train, held = np.flatnonzero(~data.held), np.flatnonzero(data.held)
    mean, sd = data.surface[train].mean(0), data.surface[train].std(0)
    sd = np.where(
        sd == 0, 1e9, sd + 1e-3
    )  # what never varies in training (no sentence has under four words) says nothing
    features = (data.surface - mean) / sd
    odds, teacher_score = taught(data, teacher["sentences"], features)
    target = LABEL_SHARE * data.y + (1 - LABEL_SHARE) / (1 + np.exp(-odds))
    rows, start = vocabulary(data, teacher)
    ids = [[rows.get(word, 1) for word in words] for words in data.words]
    first = trained(ids, features, start, target, [i for i in train if not data.tuning[i]])
    tuning = np.flatnonzero(data.tuning)
    tuned = odds_of(first, ids, features, tuning)
    fitted = LogisticRegression(C=1e6).fit(tuned[:, None], data.y[tuning])
    calibration = [float(fitted.coef_[0, 0]), float(fitted.intercept_[0])]
    net = trained(ids, features, start, target, list(train))
    p = 1 / (1 + np.exp(-(calibration[0] * odds_of(net, ids, features, held) + calibration[1])))
    weights = packed(net, rows, mean, sd, calibration)
    TARGET.write_bytes(weights)
    result = {
        "weights SHA-256": hashlib.sha256(weights).hexdigest(),
        "bytes": len(weights),
        "data SHA-256": DATA_SHA256,
        "seed": SEED,
        "held-out debates": [data.debates[d] for d in sorted(set(data.debate[held]))],
        "teacher, average precision on held-out debates": round(teacher_score, 4),
        "tuning debates, average precision of the first run": round(
            float(average_precision_score(data.y[tuning], tuned)), 4
        ),
        "held out": scores(data, held, p),
    }
    (HERE / "scores.json").write_text(json.dumps(result, indent=1) + "\n", encoding="utf-8")
    print(json.dumps(result, indent=1))


if __name__ == "__main__":
    main(*sys.argv[1:])
