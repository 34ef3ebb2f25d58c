"""No input crashes or hangs `check`: it is judged, or refused in one line."""

from __future__ import annotations

import json
import time
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sayso.cli.main import main
from tests.gate.checking import EXAMPLE

ARCHIVE = EXAMPLE / "archive.jsonl"

# What news prose is made of, cut so that the pieces meet in ways no writer would think of.
MARKS = [*"“”\"'‘’«»„()[—–-….,:;!?%$€@#", "\n", "\n\n", "\t"]
WORDS = """
    1 250,000 250.000 3-5 2.5m half dozen million billion lakh per cent over nearly at least up to said says told wrote
    asked according to denied that he she they President Mr Smith Maria Kyiv Reuters AFAD on Thursday 6 February 2023
    yesterday recently killed wounded people soldiers homes in the region a post on X read
"""
PIECES = [*MARKS, *WORDS.split()]
prose = st.lists(st.sampled_from(PIECES), max_size=60).map(" ".join)
texts = st.one_of(prose, st.text(max_size=200), st.tuples(prose, st.text(max_size=30), prose).map("".join))


def outcome(article: Path, out: Path) -> int:
    code = main(["check", str(article), "--archive", str(ARCHIVE), "--format", "json", "-o", str(out)])
    if code != 2:
        assert json.loads(out.read_text(encoding="utf-8"))["schema"] == "sayso.report/1"
    return code


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=texts)
def test_any_text(text: str, tmp_path: Path) -> None:
    article = tmp_path / "article.txt"
    article.write_bytes(text.encode("utf-8", "surrogatepass"))
    assert outcome(article, tmp_path / "report.json") in (0, 1, 2)


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.binary(max_size=300), suffix=st.sampled_from([".txt", ".html", ".md"]))
def test_any_bytes(data: bytes, suffix: str, tmp_path: Path) -> None:
    article = tmp_path / f"article{suffix}"
    article.write_bytes(data)
    assert outcome(article, tmp_path / "report.json") in (0, 1, 2)


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(body=texts, tag=st.sampled_from(["p", "blockquote", "h1", "div", "li", "script", "table"]))
def test_any_page(body: str, tag: str, tmp_path: Path) -> None:
    article = tmp_path / "article.html"
    page = f"<html><body><article><{tag}>{body}</{tag}><p>{body}</p>"
    article.write_bytes(page.encode("utf-8", "surrogatepass"))
    assert outcome(article, tmp_path / "report.json") in (0, 1, 2)


LONG = {
    "quotation marks": "“" * 20_000,
    "straight quotation marks": '" ' * 10_000,
    "digits": "1" * 20_000,
    "groups of digits": "1,000," * 4_000,
    "spaces": "said" + " " * 20_000 + "he",
    "names": "Maria Smith " * 2_000,
    "cues": "he said that she said that " * 800,
    "brackets": "(" * 20_000,
    "hyphens": "a-" * 10_000,
    "full stops": ". " * 10_000,
    "a word": "ab" * 20_000,
    "numbers in words": "twenty-one thousand " * 1_000,
    "one number over and over": "Over 250,000 people were killed. " * 400,
}


@pytest.mark.slow
@pytest.mark.parametrize("kind", sorted(LONG))
def test_nothing_takes_forever(kind: str, tmp_path: Path) -> None:
    article = tmp_path / "article.txt"
    article.write_text(LONG[kind], encoding="utf-8")
    start = time.process_time()
    assert outcome(article, tmp_path / "report.json") in (0, 1, 2)
    assert time.process_time() - start < 30
