"""Accounts that the article shows, held against a registry."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from sayso.judge.quotations.accounts import of_url
from sayso.model import Document, Embed, Label, Link, Span
from sayso.pipeline import check
from tests.judge.bench import about, article

TEXT = "Mayor on the bridge\nMayor Jane Roe said the bridge will close.\nRoe wrote this in a post on her official X account{}."
WORDS = "Roe wrote this in a post on her official X account"


def judged(document: Document, registry: Path | None) -> Label:
    return about(check(document, accounts=registry), WORDS).content.label


@pytest.fixture
def registry(tmp_path: Path) -> Path:
    path = tmp_path / "accounts.csv"
    path.write_text("name,platform,handle,aliases\nJane Roe,X,JaneRoeMayor,Mayor of Milltown\n", encoding="utf-8")
    return path


def test_a_registered_handle_supports(registry: Path) -> None:
    assert judged(article(TEXT.format(" @janeroemayor")), registry) is Label.SUPPORTED


def test_without_a_registry_or_a_handle_nothing_is_known(registry: Path) -> None:
    assert judged(article(TEXT.format(" @janeroemayor")), None) is Label.NOT_ENOUGH
    assert judged(article(TEXT.format("")), registry) is Label.NOT_ENOUGH
    assert judged(article(TEXT.format(" @somebodyelse")), registry) is Label.NOT_ENOUGH


def test_an_embedded_post_by_her_name_on_another_account_refutes(registry: Path) -> None:
    embed = Embed("X", handle="JaneRoe_Official1", author="Jane Roe", url="https://x.com/JaneRoe_Official1/status/1")
    assert judged(replace(article(TEXT.format("")), embeds=(embed,)), registry) is Label.REFUTED


def test_a_link_to_another_account_is_told_and_refutes_nothing(registry: Path) -> None:
    linked = replace(article(TEXT.format("")), links=(Link(Span(0, 5), "https://twitter.com/JaneRoe1/status/1"),))
    verdict = about(check(linked, accounts=registry), WORDS).content
    assert verdict.label is Label.NOT_ENOUGH
    assert [r.text for r in verdict.reasons] == [
        "the article shows @janeroe1; the registry has @JaneRoeMayor for Jane Roe"
    ]
    elsewhere = replace(linked, links=(Link(Span(0, 5), "https://www.facebook.com/JaneRoe1"),))
    assert about(check(elsewhere, accounts=registry), WORDS).content.reasons[0].check == "nothing_found"


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://x.com/JaneRoe/status/12", ("X", "JaneRoe")),
        ("https://mobile.twitter.com/JaneRoe", ("X", "JaneRoe")),
        ("https://bsky.app/profile/roe.example", ("Bluesky", "roe.example")),
        ("https://t.me/roe/7", ("Telegram", "roe")),
        ("https://x.com/i/web/status/12", None),
        ("https://example.org/JaneRoe", None),
        ("https://[broken", None),
    ],
)
def test_addresses(url: str, expected: tuple[str, str] | None) -> None:
    assert of_url(url) == expected
