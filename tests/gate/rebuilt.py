"""Dossiers made of real news, put together from ../shared/data/news by recipe.

A recipe (`tests/gate/real/NAME.json`) holds none of the texts. Of the article it gives the pieces in order: where each
stands ([id, start, end] of a text, or of a headline: "id#title"), or words of ours, which make some of it false. Of the
archive it gives the article that each excerpt is taken from and the paragraphs, and of each claim the characters of the
article that make it. What is built lies in a temporary folder and looks like any dossier.
"""

from __future__ import annotations

import gzip
import json
from collections.abc import Sequence
from functools import cache
from pathlib import Path

from tests.gate.checking import SHARED, Json

NEWS = SHARED / "data" / "news" / "articles.jsonl.gz"
RECIPES = tuple(sorted((Path(__file__).parent / "real").glob("*.json")))


@cache
def _articles() -> dict[str, Json]:
    with gzip.open(NEWS, "rt", encoding="utf-8") as handle:
        return {row["id"]: row for row in map(json.loads, handle)}


def _piece(piece: str | Sequence[str | int]) -> str:
    if isinstance(piece, str):
        return piece
    where, start, end = str(piece[0]), int(piece[1]), int(piece[2])
    row = _articles()[where.removesuffix("#title")]
    return str(row["title" if where.endswith("#title") else "text"])[start:end]


def rebuild(recipe: Path, folder: Path) -> Path:
    """Write article.txt, article.json, archive.jsonl and expect.json of a recipe into a folder of its name, and return that."""
    made = json.loads(recipe.read_text(encoding="utf-8"))
    text = "".join(map(_piece, made["article"]))
    archive = []
    for excerpt in made["archive"]:
        row = _articles()[excerpt["article"]]
        paragraphs = "\n".join(row["text"][start:end] for start, end in excerpt["spans"])
        known = {key: row.get(key) for key in ("url", "title", "publisher", "published", "language")}
        archive.append({"id": excerpt["id"], **known, "text": paragraphs})
    meta = {"title": text.split("\n")[0]} | {key: made[key] for key in ("url", "publisher", "published", "language")}
    claims = [
        {**{k: v for k, v in claim.items() if k != "span"}, "article_span": text[claim["span"][0] : claim["span"][1]]}
        for claim in made["claims"]
    ]
    target = folder / recipe.stem
    target.mkdir()
    (target / "article.txt").write_text(text, encoding="utf-8")
    (target / "article.json").write_text(json.dumps(meta, ensure_ascii=False), encoding="utf-8")
    rows = "".join(f"{json.dumps(row, ensure_ascii=False)}\n" for row in archive)
    (target / "archive.jsonl").write_text(rows, encoding="utf-8")
    (target / "expect.json").write_text(json.dumps({"claims": claims}, ensure_ascii=False), encoding="utf-8")
    return target
