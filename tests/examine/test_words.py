"""Findings that the words alone give away: tables of (text, kinds)."""

from __future__ import annotations

from datetime import date

import pytest

from sayso.model import Embed
from tests.examine.building import Draft

TABLE = [
    # two spellings of one number
    ("Dam Breaks\nAbout 120,000 people fled.\nNow 120.000 people live in tents.", ["number_format_drift"]),
    ("Dam Breaks\nAbout 120,000 people fled.\nNow 130.000 litres are brought a day.", []),
    (
        "Dam Breaks\nThe bill is 1,200 dollars.\nIt holds 1.200 litres, that is 1.2 cubic metres.",
        ["number_format_drift"],
    ),
    ("Dam Breaks\nAbout 120 000 people fled.\nNow 120 000 people live in tents.", []),
    ("Dam Breaks\nSerial 0,120 and serial 0.120 were found.", []),
    # the same passage twice
    (
        "Dam Breaks\nThe water came in the night and nobody was warned of it.\nHelp is on the way.\n"
        "The water came in the night, and nobody was warned of it!",
        ["repeated_passage"],
    ),
    (
        "Dam Breaks\n“The water came in the night and nobody was warned of it,” she said.\n"
        "The water came in the night and nobody was warned of it.",
        ["repeated_passage"],
    ),
    (
        "Dam Breaks\n“The water came in the night and nobody was warned,” she said.\n"
        "“The water came in the night and nobody was warned,” she said, in tears.",
        [],
    ),
    ("Dam Breaks\nHe declined to comment.\nThe dam is old.\nHe declined to comment.", []),
    ("The Dam Broke in the Night and Nobody Knew\nThe dam broke in the night and nobody knew\nHelp is coming.", []),
    # an account that can't be looked up
    ("Dam Breaks\nThe mayor announced this in a post on her official Facebook page.", ["unverified_account"]),
    ("Dam Breaks\nThe mayor wrote on X that the dam was old.", ["unverified_account"]),
    ("Dam Breaks\nThe agency said so in a statement posted to its verified Telegram channel.", ["unverified_account"]),
    ("Dam Breaks\nOn his official X handle, the mayor wrote that the dam was safe.", ["unverified_account"]),
    ("Dam Breaks\nLater, on her Facebook page, the mayor of the valley town wrote of fear.", ["unverified_account"]),
    ("Dam Breaks\nOn Facebook, the shares of the valley fell for the third day.", []),
    ("Dam Breaks\nThe film about the dam ran on YouTube, and nobody knew what the old mayor said.", []),
    ("Dam Breaks\nThe mayor wrote on X (@mayor_of_the_dam) that the dam was old.", []),
    ("Dam Breaks\nThe mayor wrote on X, at https://x.com/mayor/status/1, that the dam was old.", []),
    ("Dam Breaks\nShe opened a bank account and spent hours on Facebook.", []),
    ("Dam Breaks\nThe minister gave an account of the night and said that it was cold.", []),
    # hearsay
    ("Dam Breaks\nAccording to multiple reports, the valley is empty.", ["hearsay_marker"]),
    ("Dam Breaks\nThe dam, rumoured to be unsafe for years, gave way.", ["hearsay_marker"]),
    ("Dam Breaks\nAccording to the report of the agency, the valley is empty.", []),
    ("Dam Breaks\nThe agency denied it. “It is a rumour,” she said.", []),
    # sources without a name
    ("Dam Breaks\nA source close to the ministry said the dam was old.", ["unnamed_source"]),
    ("Dam Breaks\nTwo engineers spoke on condition of anonymity.", ["unnamed_source"]),
    ("Dam Breaks\nOfficials of the water agency said the dam was old.", []),
    ("Dam Breaks\nThe source of the river is near the dam.", []),
    # nobody in particular
    ("Dam Breaks\nIt has been claimed that the gates were left open.", ["unsourced_statement"]),
    ("Dam Breaks\nMany say the gates were left open.", ["unsourced_statement"]),
    ("Dam Breaks\nIt was said by the mayor herself.", []),
    # dates that never were (Christmas Eve of 2024 was a Tuesday)
    ("Dam Breaks\nIt broke on Monday, 24 December 2024, at noon.", ["impossible_date"]),
    ("Dam Breaks\nIt broke on Tuesday, 24 December 2024, at noon.", []),
    ("Dam Breaks\nIt broke on Tuesday, Dec. 24, at noon.", []),
    ("Dam Breaks\nIt broke on Sunday, Dec. 24, at noon.", []),  # of 2023
    ("Dam Breaks\nIt broke on Saturday, December 24th, at noon.", ["impossible_date"]),
    ("Dam Breaks\nIt broke on 31 November and was mended in spring.", ["impossible_date"]),
    ("Dam Breaks\nIt broke on February 29, 2023, at noon.", ["impossible_date"]),
    ("Dam Breaks\nIt broke on February 29, a leap day.", []),
    ("Dam Breaks\nIt broke in May 2024; in March 31 men had looked at it.", []),
    # a headline that breaks off
    ("Three More Found After the Dam ...\nHelp is on the way.", ["truncated_headline"]),
    # a share of people above a hundred per cent
    ("Dam Breaks\nSome 120 percent of registered voters took part.", ["part_exceeds_whole"]),
    ("Dam Breaks\nThe debt is 120 percent of output.", []),
    ("Dam Breaks\nAll 100 percent of voters took part.", []),
    # a headline surer than its body
    (
        "Minister Confirms Old Dam Was Sold Abroad\nAccording to several reports, the old dam was sold abroad.",
        ["headline_body_mismatch", "hearsay_marker"],
    ),
    (
        "Old Dam Was Sold Abroad in Spring\nThe old dam was reportedly sold abroad in spring.",
        ["headline_body_mismatch", "hearsay_marker"],
    ),
    ("Old Dam Was Sold Abroad, Paper Says\nThe old dam was reportedly sold abroad.", ["hearsay_marker"]),
    ("Old Dam Was Reportedly Sold Abroad\nThe old dam was reportedly sold abroad.", ["hearsay_marker"]),
]


@pytest.mark.parametrize(("text", "kinds"), TABLE)
def test_words(text: str, kinds: list[str]) -> None:
    assert Draft(text).kinds() == kinds


UNDATED = [
    ("Dam Breaks\nThe dam broke on Thursday.", ["“on Thursday”"]),
    ("Dam Breaks\nRecently, the mayor left.\nThe dam broke last week.", ["“Recently”", "“last week”"]),
    ("Dam Breaks\nThe mayor said Friday that help was coming.", ["“Friday”"]),
    ("Dam Breaks\nThe dam broke on Thursday, 19 December 2024.\nHelp came on Friday.", []),
    ("Dam Breaks\nThe log: week of June 2-8, 2025.\nThe dam broke on Thursday.", []),
    ("Dam Breaks\nThe log: week of June 2-8.\nThe dam broke on Thursday.", ["“on Thursday”"]),
    ("Dam Breaks\nThe shops open for Black Friday.\nThe Sunday Times wrote about it.\nSunday's match is off.", []),
    ("Dam Breaks\n“It broke on Thursday,” she said.", []),
]


@pytest.mark.parametrize(("text", "words"), UNDATED)
def test_days_without_a_date(text: str, words: list[str]) -> None:
    found = [f for f in Draft(text, published=None).findings() if f.kind == "stale_date"]
    assert len(found) == bool(words)
    assert all(word in found[0].text for word in words)
    assert Draft(text).kinds() == []  # the day of publication dates them


def test_what_somebody_said_recently_is_undated_in_a_dated_article_too() -> None:
    draft = Draft("Dam Breaks\nRecently, Ann Miller had warned that the dam was old.\nThe valley was recently mapped.")
    assert draft.kinds() == []
    (finding,) = draft.said("Ann Miller", "warned", "that the dam was old").findings()
    assert finding.kind == "stale_date"
    assert [span.of(draft.text) for span in finding.spans] == ["Recently"]


@pytest.mark.parametrize(
    "seen", [{"links": ("https://www.facebook.com/mayor",)}, {"embeds": (Embed("Facebook", handle="mayor"),)}]
)
def test_an_account_with_a_link_or_an_embedded_post_can_be_looked_up(seen: dict[str, tuple[object, ...]]) -> None:
    text = "Dam Breaks\nThe mayor announced this in a post on her official Facebook page."
    assert Draft(text, **seen).kinds() == []  # type: ignore[arg-type]
    assert Draft(text, links=("https://example.org/netflix.com",)).kinds() == ["unverified_account"]


def test_the_account_is_named_and_pointed_at() -> None:
    draft = Draft("Dam Breaks\nThe mayor announced this in a post on her official Facebook page.")
    (finding,) = draft.findings()
    assert [span.of(draft.text) for span in finding.spans] == ["on her official Facebook page"]
    assert "“on her official Facebook page”" in finding.text


@pytest.mark.parametrize("language", ["de", "ru", "vi"])
def test_in_other_languages_only_what_needs_no_language(language: str) -> None:
    text = (
        "Dam Breaks ...\nAccording to multiple reports, 120,000 people fled.\nMany say so.\n"
        "The water came in the night and 120.000 people fled.\nThe water came in the night and 120.000 people fled."
    )
    found = Draft(text, published=date(2024, 1, 1), language=language).kinds()
    assert found == ["truncated_headline", "number_format_drift", "repeated_passage"]
