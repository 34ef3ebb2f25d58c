"""What holds for all findings: kinds, spans, silence on a clean article, hostile input, and the real articles."""

from __future__ import annotations

import json
import re
import time
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sayso.examine.examine import RULES, Rule, examine
from sayso.parse import parse
from sayso.read import read
from tests.examine.building import Draft

ROOT = Path(__file__).resolve().parents[2]
DOSSIERS = ROOT.parent / "shared/dossiers"

CLEAN = """River Bridge Closed After Cracks Are Found
The city closed the Old River Bridge on Tuesday, 3 December 2024, after inspectors found cracks in two pillars.
“We would rather close a bridge too early than too late,” the city engineer, Ann Miller, told a press conference.
About 14,000 cars cross the bridge each day, according to a count of the roads department from 2023.
The department put the cost of the repair at 2.4 million euros.
Miller wrote on X (@citybridges) that a ferry would run from Thursday.
Peter Brown, who owns a bakery at the northern end, said he had lost half of his customers.
The bridge, 310 metres long, was opened in 1962 and last repaired in 1998.
"""


def test_nothing_is_found_in_a_clean_article() -> None:
    draft = Draft(CLEAN, published=date(2024, 12, 4))
    draft.figure("14,000", 14000, "cars").said("Ann Miller", "told", "We would rather close a bridge")
    assert draft.findings() == ()


def test_every_kind_is_explained_in_the_docs() -> None:
    page = (ROOT / "docs/findings.md").read_text(encoding="utf-8")
    with_archive = {"syndicated_text", "known_fact_check"}
    assert {rule.kind for rule in RULES} | with_archive == set(re.findall(r"^\| `(\w+)` \|", page, re.MULTILINE))


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.find.__name__)
def test_every_rule_says_what_it_finds(rule: Rule) -> None:
    assert RULES.count(rule) == 1
    assert (rule.find.__doc__ or "").strip()


@settings(max_examples=200, deadline=None)
@given(
    st.lists(st.sampled_from([*CLEAN.split(), "\n", "“", "”", "120,000", "120.000", "...", "31 June", "🙂", "\u202e"]))
)
def test_spans_point_into_the_text_and_nothing_crashes(words: list[str]) -> None:
    draft = Draft(" ".join(words), published=None)
    for finding in draft.findings():
        assert finding.text.strip() == finding.text
        assert "\n" not in finding.text
        assert finding.spans
        assert all(0 <= s.start < s.end <= len(draft.text) for s in finding.spans)
    assert draft.findings() == draft.findings()


@pytest.mark.parametrize(
    "body",
    [
        "word " * 60_000,
        "1,000 " * 50_000,
        "1,000" * 50_000,
        "“" * 30_000,
        "on his official official " * 10_000,
        "Monday " * 30_000,
        "a source " * 30_000,
        "The same seven words are here again. " * 8_000,
        "\u202e🙂\x00\u200b" * 50_000,
        " " * 300_000,
    ],
    ids=["words", "numbers", "digits", "quotes", "official", "monday", "source", "repeated", "odd", "space"],
)
def test_hostile_text_costs_little(body: str) -> None:
    draft = Draft(f"Headline Reportedly Confirms\n{body}\nEnd.", published=None)
    reading = draft.reading
    start = time.process_time()
    examine(reading)
    assert time.process_time() - start < 3.0


EXPECTED = {  # of the dossiers' findings those that the article gives away by itself
    "kursk-250000": {"headline_body_mismatch", "unverified_account", "number_format_drift", "stale_date"},
    "lang-nu-flood": {"truncated_headline"},
    "pope-pets-heaven": {"hearsay_marker"},
    "teen-trader-72m": {"headline_body_mismatch"},
}


@pytest.mark.parametrize(("name", "kinds"), EXPECTED.items())
def test_shared_articles(name: str, kinds: set[str]) -> None:
    folder = DOSSIERS / name
    if not folder.exists():
        pytest.skip("the shared dossiers are not here")
    expected = {f["kind"] for f in json.loads((folder / "expect.json").read_text(encoding="utf-8"))["findings"]}
    found = {finding.kind for finding in examine(parse(read(folder / "article.txt")))}
    print(name, sorted(found), "expected", sorted(expected))
    assert kinds <= found & expected
