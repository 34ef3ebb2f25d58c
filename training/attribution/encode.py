"""Writes what a tagger learns from as numbers and a list of distinct words, so that it can be trained without the texts.

    python encode.py --data FOLDER_WITH_TRAIN_AND_DEV --plain FILE [FILE ...] --out encoded.npz

`--plain` names text files, a paragraph a line, from which students learn only what their teachers make of them.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterable
from pathlib import Path

import corpus
import numpy as np
from numpy.typing import NDArray

from sayso.parse.tagger.words import Words, words_of
from sayso.text.wordpieces import latin

AT_ONCE = 40  # lines of plain text that make an article
UNSPELT = "\ue000"  # stands for all words that no pieces spell
NOTHING = -1  # instead of a word's number: belongs to nothing


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--plain", type=Path, nargs="*", default=[])
    parser.add_argument("--out", type=Path, required=True)
    args = parser.parse_args()
    table: dict[str, int] = {}
    arrays: dict[str, NDArray[np.generic]] = {}
    for part in ("train", "dev"):
        examples = [corpus.example(article) for article in corpus.read(args.data / part)]
        arrays |= {f"{part}.{name}": array for name, array in packed(examples, table).items()}
    examples = [example for path in args.plain for example in plain(path)]
    arrays |= {f"plain.{name}": array for name, array in packed(examples, table).items()}
    arrays["table"] = np.frombuffer("\n".join(table).encode(), np.uint8)
    arrays["sha256"] = np.frombuffer(corpus.sha256(args.data / "train").encode(), np.uint8)
    np.savez_compressed(args.out, **arrays)
    print(args.out.stat().st_size, {name: array.shape for name, array in arrays.items()})


def plain(path: Path) -> Iterable[corpus.Example]:
    """The lines of a file, so many at a time, as examples without any attribution."""
    lines = [line for line in path.read_text(encoding="utf-8").split("\n") if line.strip()]
    for at in range(0, len(lines), AT_ONCE):
        text = "\n".join(lines[at : at + AT_ONCE])
        words = words_of(text, corpus.paragraphs_of(text))
        yield corpus.Example(f"{path.stem} {at}", words, [0] * len(words), {}, {})


def packed(examples: Iterable[corpus.Example], table: dict[str, int]) -> dict[str, NDArray[np.generic]]:
    """Examples as arrays over all their words; links are rows of example, start, end, start, end."""
    pieces = latin()
    words, features, breaks, labels, sizes = [], [], [], [], []
    links: dict[str, list[tuple[int, ...]]] = {"cue_of": [], "source_of": []}
    for number, example in enumerate(examples):
        sizes.append(len(example.words))
        labels += example.labels
        features += example.words.features
        breaks += [a != b for a, b in zip(example.words.paragraphs, [-1, *example.words.paragraphs], strict=False)]
        for word in example.words.texts:
            known = UNSPELT if pieces.of(word) == (pieces.unknown,) else word.lower()
            words.append(table.setdefault(known, len(table)))
        for name, found in (("cue_of", example.cue_of), ("source_of", example.source_of)):
            links[name] += [(number, *ours, *(to or (NOTHING, NOTHING))) for ours, to in found.items()]
    arrays: dict[str, NDArray[np.generic]] = {
        "words": np.array(words, np.int32),
        "features": np.array(features, np.uint8),
        "breaks": np.packbits(np.array(breaks, bool)),
        "labels": np.array(labels, np.uint8),
        "sizes": np.array(sizes, np.int32),
    }
    return arrays | {name: np.array(rows, np.int16).reshape(-1, 5) for name, rows in links.items()}


def unpacked(path: Path, part: str) -> list[corpus.Example]:
    """The examples of a part again; of each word only its small letters are known."""
    with np.load(path) as file:
        arrays = {name.split(".")[1]: file[name] for name in file.files if name.startswith(f"{part}.")}
        table = file["table"].tobytes().decode().split("\n")
    examples, at = [], 0
    breaks = np.unpackbits(arrays["breaks"])
    links: list[dict[int, dict[tuple[int, int], tuple[int, int] | None]]] = [{}, {}]
    for which, name in enumerate(("cue_of", "source_of")):
        for number, *ends in arrays[name].tolist():
            to = None if ends[2] == NOTHING else (ends[2], ends[3])
            links[which].setdefault(number, {})[(ends[0], ends[1])] = to
    for number, size in enumerate(arrays["sizes"].tolist()):
        here = slice(at, at + size)
        words = Words([], [], [table[i] for i in arrays["words"][here]], arrays["features"][here].tolist())
        words.starts.extend(range(size))
        words.paragraphs.extend((np.cumsum(breaks[here]) - 1).tolist())
        labels = arrays["labels"][here].tolist()
        cue_of = {ours: to for ours, to in links[0].get(number, {}).items() if to}
        examples.append(corpus.Example(str(number), words, labels, cue_of, links[1].get(number, {})))
        at += size
    return examples


if __name__ == "__main__":
    main()
