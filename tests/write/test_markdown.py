"""Markdown: everything of the report, and nothing from outside that would be obeyed."""

from __future__ import annotations

import pytest
from markdown_it import MarkdownIt

from sayso.model import Report
from sayso.write import Format, write
from sayso.write.markdown import plain
from sayso.write.order import worst_first
from tests.write.hostile import KEPT, NASTY, hostile
from tests.write.sample import EMPTY, JUDGED, REPORT

PARSER = MarkdownIt("commonmark")
TEXT = write(REPORT, Format.MARKDOWN)


def shown(markdown: str) -> list[str]:
    """What a reader of the rendered Markdown sees, piece by piece."""
    return [
        "".join(child.content for child in token.children or ())
        for token in PARSER.parse(markdown)
        if token.type == "inline"
    ]


@pytest.mark.parametrize("text", [
    "1. no list", "12) no list", "- no list", "+ none", "* none", "# no head", "> no quote", "a *b* _c_ `d` ~~e~~",
    "[a](http://b)", "![a](b)", "<b>html</b>", "&amp; &lt;", "a | b", "\\*", "***", "---", "===", "$x^2$", "100 - 3 + 4", *NASTY,
])  # fmt: skip
def test_plain_text_reads_as_it_was_written(text: str) -> None:
    from sayso.write.clean import line

    assert "".join(shown(plain(text))) == line(text)
    assert {token.type for token in PARSER.parse(plain(text))} <= {"paragraph_open", "inline", "paragraph_close"}


def test_all_claims_stand_worst_first_with_their_verdicts() -> None:
    heads = [row for row in TEXT.splitlines() if row.startswith("### ")]
    assert heads == [f"### {n}. {plain(item.claim.text)}" for n, item in enumerate(worst_first(JUDGED), 1)]
    assert TEXT.count("**Is it so?**") == len(JUDGED)
    assert TEXT.count("**Was it said?**") == sum(item.attribution is not None for item in JUDGED)


def test_evidence_and_findings_stand_there() -> None:
    assert "> The Ondra valley has 12,000 inhabitants." in TEXT
    for finding in REPORT.findings:
        assert finding.text[1:20] in TEXT
    assert "# No checkable claim was found" in write(EMPTY, Format.MARKDOWN)


@pytest.mark.parametrize("text", NASTY)
def test_hostile_words_make_no_html_and_no_link(text: str) -> None:
    report: Report = hostile(text, KEPT)
    tokens = PARSER.parse(write(report, Format.MARKDOWN))
    inner = [child for token in tokens for child in token.children or ()]
    assert "html_block" not in {token.type for token in tokens}
    assert {token.type for token in inner} <= {
        "text",
        "softbreak",
        "strong_open",
        "strong_close",
        "link_open",
        "link_close",
    }
    for token in inner:
        if token.type == "link_open":
            assert str(token.attrs["href"]).startswith("https://ok.example/")
