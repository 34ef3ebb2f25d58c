"""The HTML page: what stands on it, that it is sound, and that nothing from outside is more than text."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sayso.model import Document, Evidence, Finding, Reading, Reason, Report, Run, Span, Stance
from sayso.write import Format, write
from sayso.write.clean import line, shown
from sayso.write.order import worst_first
from sayso.write.wording import SHORT, day
from tests.write.hostile import KEPT, NASTY, hostile
from tests.write.page import Page, assert_sound, page_of, words
from tests.write.sample import EMPTY, JUDGED, REPORT, TEXT

PAGE = page_of(REPORT)
CARDS = {card.get("data-claim"): card for card in PAGE.kind("card")}


def article_text(page: Page) -> str:
    """The article as shown, without the references and captions that the page adds."""
    block = page.one("//div[@class='words']")
    for added in block.xpath(".//sup|.//footer"):
        added.drop_tree()
    return "\n".join(paragraph.text_content().replace("\u2060", "") for paragraph in block)


@pytest.mark.parametrize("report", [REPORT, EMPTY])
def test_pages_are_sound(report: Report) -> None:
    assert_sound(page_of(report))


def test_the_verdict_stands_on_top() -> None:
    assert (
        words(PAGE.one("//h1")) == "3 of 15 claims refuted, 2 conflicting evidence, 1 supported, 9 not enough evidence"
    )
    assert words(PAGE.one("/html/head/title")).startswith("3 of 15 claims refuted")
    assert words(page_of(EMPTY).one("//h1")) == "No checkable claim was found"


def test_claims_come_worst_first() -> None:
    assert list(CARDS) == [item.claim.id for item in worst_first(JUDGED)]
    heads = [words(head) for head in PAGE.all("//h2")]
    assert heads == [
        "Refuted 3 claims", "Conflicting evidence 2 claims", "About the article itself 3", "Not enough evidence 9 claims",
        "Supported 1 claim", "Who says what 6 speakers", "The article", "What this report does not cover", "How to read it",
    ]  # fmt: skip


@pytest.mark.parametrize("item", JUDGED, ids=lambda item: item.claim.id)
def test_each_claim_has_its_verdicts_in_words(item: Any) -> None:
    card = CARDS[item.claim.id]
    rulings = {ruling.get("aria-label"): words(ruling) for ruling in PAGE.kind("ruling", card)}
    expected = {"Is it so?": item.content} | ({"Was it said?": item.attribution} if item.attribution else {})
    assert rulings.keys() == expected.keys()
    for question, verdict in expected.items():
        assert SHORT[verdict.label] in rulings[question]
        assert f"confidence, {verdict.confidence:.2f}" in rulings[question]
        for reason in verdict.reasons:
            assert reason.text in rulings[question]
    assert item.claim.text in words(card.find("h3"))


@pytest.mark.parametrize("item", JUDGED, ids=lambda item: item.claim.id)
def test_card_and_passage_link_to_each_other(item: Any) -> None:
    card = CARDS[item.claim.id]
    number = card.get("id").removeprefix("claim-")
    [back] = PAGE.kind("back", card)
    assert back.find("a").get("href") == f"#at-{number}"
    links = PAGE.all(f"//article[@id='article']//a[@href='#claim-{number}']")
    marked = "".join(part.text_content() for part in PAGE.kind(f"c{number}"))
    assert any(f"(claim {number}, " in words(link) for link in links)
    for span in item.claim.spans:
        assert "".join(span.of(TEXT).split())[:12] in "".join(marked.split())


@pytest.mark.parametrize(
    ("claim", "expected"),
    [
        ("c1", ["Mira Tolan, Premier", "in the article’s own words", "post on X"]),
        ("c3", ["Mira Tolan, Premier", "said, in quotation marks", "post on X"]),
        ("c4", ["Jon Averel", "statement to reporters", "on Thursday"]),
        ("c9", ["Unnamed officials (unnamed)"]),
        ("c15", ["Corvin Dray, head of the Harrow company", "denied, in the article’s own words", "interview"]),
    ],
)
def test_who_said_it_how_and_where(claim: str, expected: list[str]) -> None:
    [meta] = PAGE.kind("meta", CARDS[claim])
    for part in expected:
        assert part in words(meta)


def test_all_statements_stand_speaker_by_speaker() -> None:
    [section] = PAGE.kind("voices")
    assert [words(head) for head in section.iter("h3")] == [
        "Mira Tolan, Premier", "Jon Averel", "Petra Quill", "Unnamed officials (unnamed)",
        "Corvin Dray, head of the Harrow company", "Speaker not named",
    ]  # fmt: skip
    rows = [words(row) for row in section.iter("li")]
    assert len(rows) == len(REPORT.reading.statements)
    assert "his engineers had seen the cracks denied, in the article’s own words · interview claim 3, refuted" in rows


def test_evidence_is_quoted_with_its_source() -> None:
    quotes = PAGE.kind("quote", CARDS["c1"])
    assert words(quotes[0].find("blockquote")) == "The Ondra valley has 12,000 inhabitants."
    caption = words(quotes[0].find("figcaption"))
    assert caption == "e2 Caldonia Bureau of Statistics, 9 March 2031: Population by valley speaks against it being so"
    assert quotes[0].find("figcaption//a").get("href") == "https://survey.example/2031/ondra"
    for reason in PAGE.kind("reasons", CARDS["c1"]):
        assert {link.get("href") for link in reason.iter("a")} <= {f"#{quote.get('id')}" for quote in quotes}


def test_a_passage_cited_twice_is_quoted_once_with_both_bearings() -> None:
    again = replace(REPORT.evidence[1], id="e2b", stance=Stance.SUPPORTS)
    assert JUDGED[0].attribution is not None
    said = replace(JUDGED[0].attribution, reasons=(Reason("same_words", "The same words.", ("e2b",)),))
    report = replace(
        REPORT, evidence=(*REPORT.evidence, again), judged=(replace(JUDGED[0], attribution=said), *JUDGED[1:])
    )
    page = page_of(report)
    card = page.one("//article[@data-claim='c1']")
    [quote] = [quote for quote in page.kind("quote", card) if "12,000 inhabitants" in words(quote)]
    assert words(quote.find("figcaption")).startswith("e2 e2b Caldonia Bureau")
    assert words(quote.find("figcaption")).endswith("speaks against it being so; speaks for it having been said")
    assert len(page.all(f"//a[@href='#{quote.get('id')}']")) == 2
    assert_sound(page)


def test_an_address_that_is_no_web_address_is_no_link() -> None:
    assert "javascript:" not in PAGE.source
    [quote] = [quote for quote in PAGE.kind("quote") if "passed without remark" in words(quote)]
    assert quote.find(".//a") is None


def test_remarks_are_linked_with_their_passages() -> None:
    first = PAGE.one("//li[@id='finding-1']")
    assert (
        words(first) == "a One number is spelt in two ways: 250,000 and 250.000. In the article: “250,000”, “250.000”"
    )
    for link in first.iter("a"):
        assert PAGE.one(f"//*[@id='{link.get('href')[1:]}']") is not None
    assert len(PAGE.all("//article[@id='article']//a[@href='#finding-1']")) == 2


def test_the_picture_has_words_and_a_table_behind_it() -> None:
    [figure] = PAGE.kind("picture", CARDS["c1"])
    for drawing in figure.findall("svg"):
        assert drawing.get("role") == "img"
        assert "250,000" in words(drawing.find("title"))
        assert "from 100 to 12,000" in words(drawing.find("desc"))
    rows = [" ".join(map(words, row)) for row in figure.findall(".//tbody/tr")]
    assert len(rows) == 8
    assert [row for row in rows if "This article" in row] == [
        "14 March 2031 over 250,000 killed residents of the Ondra valley This article "
    ]
    assert figure.find("details//table") is not None


def test_the_same_figures_are_drawn_once() -> None:
    again = replace(REPORT, series=(*REPORT.series, replace(REPORT.series[0], claim="c3", figure="f2")))
    page = page_of(again)
    assert len(page.kind("picture")) == len(PAGE.kind("picture"))
    [same] = page.kind("same")
    assert same.find("a").get("href") == "#claim-1"


def test_the_article_stands_there_whole() -> None:
    assert article_text(page_of(REPORT)).split() == TEXT.split()


def test_embedded_posts_say_whose_they_are() -> None:
    post = PAGE.one("//blockquote[@class='post']")
    assert words(post.find("footer")) == "Post on X by Corvin Dray @harrow_dray"
    assert post.find("footer/a").get("href") == "https://x.example/harrow_dray/1"


def test_what_was_not_covered_is_said() -> None:
    assert REPORT.run.notes[0] in words(PAGE.one("//footer[h2 or section]"))


def test_same_report_same_bytes() -> None:
    assert write(REPORT, Format.HTML) == PAGE.source


@pytest.mark.parametrize("text", NASTY)
def test_text_from_outside_is_shown_as_text(text: str) -> None:
    page = page_of(hostile(text, KEPT))
    assert_sound(page)
    assert {words(title) for title in page.all("//article/h3/span[@class='words']")} == {line(text)}
    for quote in page.all("//figure/blockquote"):
        assert quote.text_content() == shown(text)
    assert "\u202e" not in page.source
    assert page.source.encode("utf-8")


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(text=st.one_of(st.text(max_size=60), st.lists(st.sampled_from(NASTY), max_size=3).map("".join)))
def test_any_text_in_any_field(text: str) -> None:
    page = page_of(hostile(text, KEPT))
    assert_sound(page)
    numbered = page.all("//article/h3/span[@class='words']")
    assert len(numbered) == len(JUDGED)
    assert {words(title) for title in numbered} == {line(text)}
    assert_sound(page_of(hostile(text, set())))


spans = st.tuples(st.integers(-5, 60), st.integers(-5, 60)).map(lambda pair: Span(*pair))


@settings(max_examples=100, deadline=None)
@given(
    text=st.text(alphabet="ab <&\n\u2028\x1c“", max_size=50),
    marks=st.lists(st.lists(spans, max_size=3).map(tuple), max_size=6),
    found=st.lists(st.lists(spans, max_size=2).map(tuple), max_size=3),
)
def test_any_spans_over_any_text(text: str, marks: list[tuple[Span, ...]], found: list[tuple[Span, ...]]) -> None:
    judged = tuple(
        replace(item, claim=replace(item.claim, spans=spans)) for item, spans in zip(JUDGED, marks, strict=False)
    )
    findings = tuple(Finding("some", "A remark.", spans) for spans in found)
    report = Report(Reading(Document(text)), judged, (), findings, (), Run("1", 0))
    page = page_of(report)
    assert_sound(page)
    if shown(text).strip():
        assert article_text(page).split() == shown(text).split()


def test_a_long_report_takes_no_long_time(measure: Callable[[], float]) -> None:
    many = 2000
    text = ("Some forty words stand in this line. " * 40 + "\n\n") * (many // 10)
    judged = tuple(
        replace(JUDGED[n % 15], claim=replace(JUDGED[n % 15].claim, id=f"c{n}", spans=(Span(n * 100, n * 100 + 150),)))
        for n in range(many)
    )
    start = measure()
    write(Report(Reading(Document(text)), judged, (), (), (), Run("1", 0)), Format.HTML)
    assert measure() - start < 5


@pytest.fixture
def measure() -> Callable[[], float]:
    from time import process_time

    return process_time


def test_evidence_without_a_date_says_so() -> None:
    undated = next(evidence for evidence in REPORT.evidence if evidence.published is None)
    assert isinstance(undated, Evidence)
    assert day(undated.published) is None
    assert "undated" in words(next(q for q in PAGE.kind("quote") if undated.text in words(q)))
