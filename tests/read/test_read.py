"""The stage's door: files, standard input, bytes; what cannot be read says so in one line."""

from __future__ import annotations

import io
import os
import sys
from datetime import date
from pathlib import Path

import pytest

from sayso.errors import InputError
from sayso.model import Article, ParagraphKind
from sayso.read import from_text, read

ARTICLE = "Bridge stays closed, minister says\r\n\r\nThe bridge stays closed.\r\n“For a week,” she said.\r\n"


def test_a_text_file_is_read_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "article.txt"
    path.write_bytes(ARTICLE.encode())
    document = read(path)
    assert document.text == ARTICLE
    assert document.title == "Bridge stays closed, minister says"
    assert [p.kind for p in document.paragraphs] == [ParagraphKind.TITLE, ParagraphKind.BODY, ParagraphKind.BODY]
    assert document.language == "en"
    assert document.article is not None
    assert document.article.path == str(path)
    assert all(document.source_map.to_source(at) == at for at in range(len(ARTICLE)))


def test_a_text_file_with_tags_in_it_stays_plain(tmp_path: Path) -> None:
    path = tmp_path / "article.txt"
    path.write_text("<p>He typed the tags himself.</p>\n<p>All of them.</p>")
    assert read(path).text == path.read_text()


def test_a_byte_order_mark_is_no_text() -> None:
    document = read(b"\xef\xbb\xbfThe bridge is closed.")
    assert document.text == "The bridge is closed."


def test_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(ARTICLE.encode()), newline=""))
    assert read("-").text == ARTICLE


def test_standard_input_has_no_name_and_so_no_marks(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "# The *old* bridge\n\nIt is closed.\n"
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(text.encode())))
    assert read("-").text == text


def test_html_on_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    page = "<!doctype html><title>Bridge closed</title><p>The bridge over the river is closed for a week.</p>"
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(page.encode())))
    document = read("-")
    assert "<" not in document.text
    assert "The bridge over the river is closed for a week." in document.text


KINDS = [
    # name, content, first paragraph
    ("a.html", "<p>The old bridge is closed.</p>", "The old bridge is closed."),
    ("a.htm", "no tags at all", "no tags at all"),
    ("a.md", "# The *old* bridge\n\nIt is closed.", "The old bridge"),
    ("a.markdown", "# The *old* bridge\n\nIt is closed.", "The old bridge"),
    ("a", "# The *old* bridge\n\nIt is closed.", "# The *old* bridge"),
    ("a", "<!DOCTYPE html><html><body><p>The old bridge is closed.</p></body></html>", "The old bridge is closed."),
    ("a", "Plain words with 3 < 4 and <b>.", "Plain words with 3 < 4 and <b>."),
    ("a.txt", "# no heading", "# no heading"),
    ("a", "<figure><img src='b.jpg'></figure><p>The old bridge is closed.</p>", "The old bridge is closed."),
    ("a", "<strong>Ostwick</strong><p>The old bridge is closed.</p>", "The old bridge is closed."),
    ("a", "<b>Ostwick</b> The old bridge is closed.", "<b>Ostwick</b> The old bridge is closed."),
    ("a", "{The old bridge} is closed.", "{The old bridge} is closed."),
    ("a.txt", '{"text": "The old bridge is closed."}', '{"text": "The old bridge is closed."}'),
]


@pytest.mark.parametrize(("name", "content", "first"), KINDS)
def test_the_kind_is_told_by_name_and_content(tmp_path: Path, name: str, content: str, first: str) -> None:
    path = tmp_path / name
    path.write_text(content)
    document = read(path)
    assert document.paragraphs[0].span.of(document.text) == first


def test_a_relative_link_is_resolved_against_where_a_copy_came_from(tmp_path: Path) -> None:
    path = tmp_path / "copy.html"
    path.write_text("<p>The <a href='/report?a=1&amp;b=2'>report of the inspectors</a> was published on Friday.</p>")
    document = read(path, url="https://news.example/today/bridge")
    assert document.url == "https://news.example/today/bridge"
    (link,) = document.links
    assert (link.url, link.span.of(document.text)) == (
        "https://news.example/report?a=1&b=2",
        "report of the inspectors",
    )


UNREADABLE = [
    (b"", "it is empty"),
    (b" \r\n\t\x00\x00", "it is empty"),
    (b"\xef\xbb\xbf\n", "it is empty"),
    (b"%PDF-1.4", "PDF"),
    (bytes(range(256)) * 9, "binary data"),
    (b"<html><head><script>var a = 1;</script></head><body></body></html>", "no text"),
    (b'<?xml version="1.0"?><rss version="2.0"><channel></channel></rss>', "feed"),
    (b"WARC/1.0\r\nWARC-Type: warcinfo\r\n", "web archive"),
    (b'{"text": "The old bridge is closed."}', "this is JSON, not text or HTML"),
    (b'\xef\xbb\xbf[{"text": "The old bridge is closed."}]\n', "this is JSON, not text or HTML"),
    (b'{"text": "The old bridge is closed."}\n{"text": "It opened."}\n', "this is JSON, not text or HTML"),
    (b"a" * (10 * 2**20 + 1), "too large"),
]


@pytest.mark.parametrize(("data", "reason"), UNREADABLE)
def test_what_cannot_be_read_says_so_in_one_line(tmp_path: Path, data: bytes, reason: str) -> None:
    path = tmp_path / "thing"
    path.write_bytes(data)
    for source in (path, data, Article(data, url="https://news.example/a")):
        with pytest.raises(InputError) as error:
            read(source)
        assert reason in str(error.value)
        assert len(str(error.value).splitlines()) == 1


def test_a_file_of_50_mb_is_not_even_read(tmp_path: Path) -> None:
    path = tmp_path / "large.txt"
    with path.open("wb") as handle:
        handle.truncate(50 * 2**20)
    with pytest.raises(InputError, match=r"large\.txt: 50\.0 MiB, too large for an article \(at most 10 MiB\)"):
        read(path)


def test_a_pipe_without_end_is_cut(tmp_path: Path) -> None:
    if not Path("/dev/zero").exists():
        pytest.skip("no /dev/zero here")
    with pytest.raises(InputError, match="more than 10 MiB"):
        read("/dev/zero")


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("missing.txt", "no such file"),
        (".", "a folder"),
        ("a\0b", "cannot be read"),
        ("ftp://x.example/a", "only http"),
    ],
)
def test_a_path_that_is_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, reason: str) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(InputError, match=reason):
        read(name)


def test_a_file_that_must_not_be_read(tmp_path: Path) -> None:
    path = tmp_path / "secret.txt"
    path.write_text("words")
    path.chmod(0)
    if os.access(path, os.R_OK):
        pytest.skip("this user may read everything")
    with pytest.raises(InputError, match="no permission"):
        read(path)


def test_what_is_known_of_a_text_is_kept() -> None:
    document = from_text(
        "Words.", language="de", title="Words.", publisher="The Test Post", published=date(2024, 12, 24)
    )
    assert (document.language, document.publisher, document.published) == ("de", "The Test Post", date(2024, 12, 24))
    assert document.paragraphs[0].kind is ParagraphKind.TITLE
