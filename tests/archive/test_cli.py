"""`sayso archive`, as it is typed."""

from __future__ import annotations

import gzip
import json
from pathlib import Path
from typing import Any

import pytest

from sayso.archive import Archive
from sayso.model import Stored
from sayso.read.plain import from_text
from tests.archive.conftest import file
from tests.archive.sample import HARBOUR
from tests.read.test_pdf import pdf
from tests.test_tracing import ALL as TRACED
from tests.test_tracing import QUOTE
from tests.typed import Run


def loaded(run: Run, *words: object) -> Any:
    code, out, problems = run(*words, "--format", "json")
    assert (code, problems) == (0, "")
    return json.loads(out)


def test_add_search_trace_stats(run: Run, tmp_path: Path) -> None:
    rows = file(HARBOUR, tmp_path / "rows.jsonl")
    assert run("add", rows) == (0, "added 6\n6 new, 0 already there; the archive holds 6 documents\n", "")
    assert run("add", rows)[1] == "0 new, 6 already there; the archive holds 6 documents\n"
    assert [item["document"] for item in loaded(run, "search", "rye", "bread")] == ["a6"]
    assert loaded(run, "search", "Chernenko", "--language", "de", "--limit", 5)[0]["publisher"] == "Küstenblatt"
    assert loaded(run, "search", "1200", "--as-of", "2031-03-02", "--publisher", "Coast Herald")[0]["document"] == "a1"
    assert loaded(run, "search", "1200", "--since", "2031-03-05") == []
    sighting = loaded(run, "trace", "denied that any sailor was hurt")[0]
    text = HARBOUR[3].text
    assert (sighting["exact"], sighting["text"]) == (True, text[slice(*sighting["span"])])
    assert loaded(run, "stats")["documents"] == 6


def test_output_for_people(run: Run, tmp_path: Path) -> None:
    run("add", file(HARBOUR, tmp_path / "rows.jsonl"))
    assert "2031-03-02  Coast Herald | Storm empties Ostwick harbour [a1]" in run("search", "storm")[1]
    assert run("search", "zeppelin")[1] == "nothing found\n"
    assert "[-no-][+any+]" in run("trace", "denied that no sailor was hurt")[1]
    assert run("trace", "an altogether different sentence")[1] == "this archive does not hold these words\n"
    assert "documents   6\n" in run("stats")[1]


def test_add_takes_folders_texts_pages_and_rows(run: Run, tmp_path: Path) -> None:
    folder = tmp_path / "in" / "below"
    folder.mkdir(parents=True)
    (folder / "note.txt").write_text("A plain note about the ferry that did not run.")
    page = "<html><head><title>Ferry</title></head><body><article><p>{}</p></article></body></html>"
    (folder / "page.html").write_text(page.format("The ferry to the islands ran again on Monday after repairs. " * 8))
    with gzip.open(folder / "rows.jsonl.gz", "wt") as out:
        out.write('{"id": 7, "text": "The ferry was sold."}\n')
    (folder / "picture.png").write_bytes(b"\x89PNG")
    (folder / "paper.PDF").write_bytes(pdf(["The ferry was painted in the spring, the harbour master said on Monday."]))
    code, out_, problems = run("add", tmp_path / "in")
    passed = "1 file of another kind is passed over (.png); a file that is named is read"
    assert (code, problems) == (0, f"{tmp_path / 'in'}: {passed}\n")
    assert "4 new" in out_
    assert len(loaded(run, "search", "ferry")) == 4
    assert "4 already there" in run("add", tmp_path / "in")[1]


def test_a_bad_document_is_one_line_and_the_rest_is_added(run: Run, tmp_path: Path) -> None:
    rows = tmp_path / "rows.jsonl"
    rows.write_bytes(
        b'{"id": "a", "text": "Good."}\nnot json\n{"id": "b"}\n[1]\n{"id": "c", "text": "x", "published": "soon"}\n'
        b'\xff\xfe\n{"id": "a", "text": "Another."}\n{"id": "d", "text": "Good too."}\n' + b"[" * 100_000 + b"\n"
    )
    code, out, problems = run("add", rows, tmp_path / "nowhere.txt", tmp_path / "nowhere.jsonl")
    assert code == 2
    assert "2 new, 0 already there, 9 could not be added" in out
    lines = problems.splitlines()
    assert len(lines) == 9
    assert all(line.startswith("sayso: ") for line in lines)
    assert [f"rows.jsonl:{n}:" in line for n, line in zip((2, 3, 4, 5, 6, 9), lines, strict=False)] == [True] * 6


def test_a_torn_file_gives_what_it_has(run: Run, tmp_path: Path) -> None:
    whole = gzip.compress(b"".join(b'{"id": "n%d", "text": "Row %d of many."}\n' % (n, n) for n in range(5000)))
    (tmp_path / "rows.jsonl.gz").write_bytes(whole[: len(whole) // 2])
    code, out, problems = run("add", tmp_path / "rows.jsonl.gz")
    assert code == 2
    assert int(out.split()[1]) > 0
    assert problems.count("\n") <= 2  # the row that was cut through may be one


@pytest.mark.parametrize(
    ("words", "problem"),
    [
        (["search", "x"], "there is no archive"),
        (["stats", "--archive", "nowhere.jsonl"], "nowhere.jsonl"),
        (["search", "x", "--since", "May"], "--since"),
        (["add", "letter", "--column", "x"], "--column is for tables of figures: add --figures"),
        (["watch", "letter", "--once", "--every", "5"], "--every has no effect with --once"),
        (["add", "x", "--archive", "."], "something else"),
    ],
)
def test_what_cannot_be_done_is_one_line(
    run: Run, words: list[str], problem: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "letter").touch()
    monkeypatch.chdir(tmp_path)
    code, out, problems = run(*words)
    assert (code, out) == (2, "")
    assert problems.startswith("sayso: ")
    assert problems.count("\n") == 1
    assert problem in problems


@pytest.mark.parametrize("words", [["add"], ["watch", "--once"]])
def test_no_archive_is_made_for_what_is_not_there(run: Run, words: list[str], tmp_path: Path) -> None:
    code, out, problems = run(*words, tmp_path / "none.txt")
    assert (code, out, problems) == (2, "", f"sayso: {tmp_path / 'none.txt'}: no such file or folder\n")
    assert not (tmp_path / "archive").exists()
    run("add", file(HARBOUR, tmp_path / "rows.jsonl"))
    assert "none.txt: " in run(*words, tmp_path / "none.txt")[2]


def test_a_document_can_be_added_as_it_was_read(tmp_path: Path) -> None:
    document = from_text("Ferry\n\nThe ferry ran again.")
    with Archive.at(tmp_path / "archive", create=True) as archive:
        assert archive.add([document, Stored("s1", "The ferry was sold.")]).stored == 2
        assert {held.text for held in archive} == {document.text, "The ferry was sold."}
        assert archive.add([document]).known == 1


def test_a_whole_text_in_place_of_a_name_is_one_line(run: Run) -> None:
    text = "The ferry runs again. " * 300
    code, _, problems = run("add", text)
    assert (code, problems.count("\n")) == (2, 1)
    code, _, problems = run("search", "ferry", "--archive", text)
    assert (code, problems.count("\n")) == (2, 1)
    assert "cannot be opened" in problems


def test_no_archive_named(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SAYSO_ARCHIVE")
    assert "which archive?" in run("stats")[2]


def test_control_characters_are_not_obeyed(run: Run, tmp_path: Path) -> None:
    (tmp_path / "rows.jsonl").write_text(
        json.dumps({"id": "\x1b[2J", "title": "\x1b]0;x\x07", "text": "A \x1b[31mlamp."})
    )
    run("add", tmp_path / "rows.jsonl")
    assert "\x1b" not in run("search", "lamp")[1] + run("trace", "a lamp")[1] + run("stats")[1]


def test_a_trace_tells_speakers_drift_and_other_translations(run: Run, tmp_path: Path) -> None:
    run("add", file(TRACED, tmp_path / "rows.jsonl"))
    found = loaded(run, "trace", QUOTE)
    assert [item["document"] for item in found] == ["first", "again", "later", "short", "other"]
    first, _, later, *_, other = found
    assert (first["relation"], first["drift"], first["speaker"]["name"]) == ("earliest", [], "Oleksiy Chernenko")
    assert {"change": "other", "quoted": "more than", "found": "over"} in later["drift"]
    assert (later["relation"], later["ascribed"]) == ("changed words", "same speaker")
    assert (other["speaker"]["name"], other["ascribed"]) == ("Marta Lindqvist", "another speaker")
    assert {item["document"] for item in first["other_translations"]} == {"german", "russian", "twin"}
    assert "1,200" in first["other_translations"][0]["shared"]
    shown = run("trace", QUOTE)[1]
    assert "said by Marta Lindqvist (another speaker)" in shown
    assert "ascribed to: Oleksiy Chernenko (4 documents), Marta Lindqvist (1 document)" in shown
    assert "other translations (possible)" in shown
    near = run("trace", QUOTE.replace("lost", "mislaid"))[1]
    assert "changed words, beside the earliest: We [+have+] lost [-more than-][+over+]" in near
