"""Reads PolNeAR (brat standoff) into words with labels and links. Nothing of its text is written anywhere."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path

from sayso.model import Span
from sayso.parse.tagger.labels import LABELS, OUTSIDE, Role, begin, inside
from sayso.parse.tagger.words import Words, words_of

Parts = list[Span]


@dataclass(frozen=True)
class Attribution:
    content: Parts
    source: Parts
    cue: Parts


@dataclass(frozen=True)
class Article:
    name: str
    text: str
    paragraphs: list[Span]
    attributions: list[Attribution]


@dataclass(frozen=True)
class Example:
    """One article as word numbers: labels, and for each content and cue what it belongs to (None: nothing)."""

    name: str
    words: Words
    labels: list[int]
    cue_of: dict[tuple[int, int], tuple[int, int]]
    source_of: dict[tuple[int, int], tuple[int, int] | None]


def paragraphs_of(text: str) -> list[Span]:
    found, at = [], 0
    for line in text.split("\n"):
        span = Span(at, at + len(line)).trim(text)
        if span.length:
            found.append(span)
        at += len(line) + 1
    return found


def read(folder: Path) -> list[Article]:
    """Articles of a folder with text/*.txt and attributions/*.ann, each with its first annotator's marks."""
    articles = []
    for path in sorted((folder / "text").glob("*.txt")):
        marks = sorted((folder / "attributions").glob(path.stem + "_*.ann"))
        if marks:
            with path.open(encoding="utf-8", newline="") as handle:
                text = handle.read()
            articles.append(Article(path.stem, text, paragraphs_of(text), _attributions(marks[0])))
    return articles


def sha256(folder: Path) -> str:
    """One hash over names and bytes of all files that `read` looks at."""
    total = hashlib.sha256()
    for path in sorted([*(folder / "text").glob("*.txt"), *(folder / "attributions").glob("*.ann")]):
        total.update(path.name.encode() + b"\0" + hashlib.sha256(path.read_bytes()).digest())
    return total.hexdigest()


def _attributions(path: Path) -> list[Attribution]:
    marks: dict[str, Parts] = {}
    found = []
    for line in path.read_text(encoding="utf-8").split("\n"):  # a mark's text may hold other line breaks
        cells = line.split("\t")
        if line.startswith("T") and len(cells) > 2:
            _, where = cells[1].split(" ", 1)
            marks[cells[0]] = [Span(*map(int, part.split())) for part in where.split(";")]
        elif line.startswith("E") and len(cells) > 1:
            roles: dict[str, Parts] = {}
            for pair in cells[1].split():
                role, mark = pair.split(":")
                roles.setdefault(role.rstrip("0123456789"), []).extend(marks.get(mark, []))
            if roles.get("Content"):
                found.append(Attribution(roles["Content"], roles.get("Source", []), roles.get("Cue", [])))
    return found


def example(article: Article) -> Example:
    """Words, labels and links of an article; where marks overlap, the first one stands."""
    words = words_of(article.text, article.paragraphs)
    at_word = {}
    for number, (start, end) in enumerate(zip(words.starts, words.ends, strict=True)):
        for offset in range(start, end):
            at_word[offset] = number
    labels = [OUTSIDE] * len(words)
    taken: dict[tuple[int, int], Role] = {}

    def mark(parts: Parts, role: Role) -> list[tuple[int, int]]:
        ranges = []
        for part in parts:
            numbers = [at_word[o] for o in range(part.start, part.end) if o in at_word]
            if not numbers:
                continue
            where = (numbers[0], numbers[-1] + 1)
            if taken.get(where) is role:
                ranges.append(where)
            elif not any(labels[where[0] : where[1]]):
                labels[where[0]] = begin(role)
                for i in range(where[0] + 1, where[1]):
                    labels[i] = inside(role)
                taken[where] = role
                ranges.append(where)
        return ranges

    cue_of: dict[tuple[int, int], tuple[int, int]] = {}
    source_of: dict[tuple[int, int], tuple[int, int] | None] = {}
    for attribution in article.attributions:
        contents = mark(attribution.content, Role.CONTENT)
        cues, sources = mark(attribution.cue, Role.CUE), mark(attribution.source, Role.SOURCE)
        for cue in cues[:1]:
            if sources or not attribution.source:
                source_of[cue] = sources[0] if sources else None
            cue_of.update(dict.fromkeys(contents, cue))
    assert max(labels, default=0) < LABELS
    return Example(article.name, words, labels, cue_of, source_of)
