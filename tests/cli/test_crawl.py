"""`sayso archive add crawl.warc.gz`, as it is typed."""

from __future__ import annotations

import json
import time
from pathlib import Path
from typing import Any

import pytest

from sayso.archive import Archive, from_document
from sayso.cli.deadline import Late, within
from tests.read.warcs import answer, crawl, packed, page, record
from tests.typed import Run


def found(run: Run, *words: object) -> Any:
    return json.loads(run("search", *words, "--format", "json")[1])


def test_pages_become_documents(run: Run, tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    path = tmp_path / "in" / "crawl.warc.gz"
    front = record(answer(b"<html><body><nav>Home</nav></body></html>"), "https://herald.example/")
    path.write_bytes(packed([*crawl(3), front, record(b"nonsense", "https://herald.example/9")]))
    code, out, problems = run("add", tmp_path / "in")
    assert code == 2
    assert "3 new, 0 already there, 1 could not be added" in out
    assert "(https://herald.example/9): nonsense" in problems
    assert "1 of 4 pages hold no article" in problems
    (first, *rest) = found(run, "ferry", "2")
    assert len(rest) == 2
    assert first["url"] == "https://herald.example/2"
    assert first["title"] == "Ferry 2 runs again"
    assert (first["publisher"], first["published"], first["language"]) == ("Coast Herald", "2021-03-02", "en")


def test_a_second_run_goes_on_where_the_first_ended(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "crawl.warc.gz"
    path.write_bytes(packed(crawl(3)))
    run("add", path)
    code, out, notes = run("add", path)
    assert (code, out) == (0, "0 new, 0 already there; the archive holds 3 documents\n")
    assert "goes on at byte" in notes
    path.write_bytes(packed(crawl(5)))  # the rest of it came
    assert run("add", path)[1].endswith("2 new, 0 already there; the archive holds 5 documents\n")
    path.write_bytes(packed(crawl(1)))  # another file, of the same name
    assert "0 new, 1 already there" in run("add", path)[1]


@pytest.mark.parametrize("form", ["crawl.warc", "crawl.warc.gz"])
def test_a_page_that_was_cut_off_is_read_when_the_rest_of_it_came(run: Run, tmp_path: Path, form: str) -> None:
    path = tmp_path / form
    whole = packed(crawl(5)) if form.endswith(".gz") else b"".join(crawl(5))
    path.write_bytes(whole[:-400])
    assert "4 new, 0 already there, 1 could not be added" in run("add", path)[1]
    path.write_bytes(whole)
    code, out, _ = run("add", path)
    assert (code, out.splitlines()[-1]) == (0, "1 new, 0 already there; the archive holds 5 documents")


def test_after_a_fault_only_what_was_stored_is_passed_over(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sayso.archive.batches._BATCH", 2)
    path, other = tmp_path / "a.warc.gz", tmp_path / "b.warc.gz"
    path.write_bytes(packed(crawl(5)))
    other.write_bytes(packed([record(answer(page(f"Other {n}")), f"https://other.example/{n}") for n in range(3)]))
    real = Archive.add

    def torn(self: Archive, documents: Any, **rest: Any) -> Any:
        def some() -> Any:
            for number, document in enumerate(documents):
                if number == 7:
                    raise KeyboardInterrupt
                yield document

        return real(self, some(), **rest)

    with monkeypatch.context() as patch:
        patch.setattr(Archive, "add", torn)
        assert run("add", path, other)[1] == "added 2\nadded 4\nadded 6\n"
    out = run("add", path, other)[1]
    assert "2 new" in out
    assert "the archive holds 8 documents" in out


def test_a_page_that_takes_too_long_is_one_line(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = from_document

    def slow(document: Any) -> Any:
        if document.url.endswith("/2"):
            try:
                time.sleep(30)
            except Exception:  # the alarm is none
                raise AssertionError from None
        return real(document)

    monkeypatch.setattr("sayso.cli.crawl.from_document", slow)
    monkeypatch.setattr("sayso.cli.crawl._SECONDS", 1.0)
    path = tmp_path / "crawl.warc"
    path.write_bytes(b"".join(crawl(3)))
    code, out, problems = run("add", path)
    assert (code, problems) == (2, "sayso: https://herald.example/2: takes longer than 1 seconds to read\n")
    assert "2 new" in out


def test_a_deadline_that_is_kept_leaves_no_trace() -> None:
    with within(0.05):
        pass
    time.sleep(0.1)
    with pytest.raises(Late), within(0.05):
        time.sleep(5)


def test_a_file_that_is_not_there_is_one_line(run: Run, tmp_path: Path) -> None:
    code, _, problems = run("add", tmp_path / "none.warc.gz")
    assert (code, problems.count("\n")) == (2, 1)


@pytest.mark.parametrize(
    ("data", "problem"), [(b"<p>A page, no crawl.</p>\n", "no record begins here"), (b"", "it is empty")]
)
def test_what_is_no_crawl_is_told_each_time(run: Run, tmp_path: Path, data: bytes, problem: str) -> None:
    path = tmp_path / "page.warc"
    path.write_bytes(data)
    for _ in range(2):
        code, out, problems = run("add", path)
        assert (code, out) == (2, "0 new, 0 already there, 1 could not be added; the archive holds 0 documents\n")
        assert problem in problems
        assert "goes on" not in problems
