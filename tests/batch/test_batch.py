"""Batches: one order and the same bytes for any number of workers, failures named, interruptions survived."""

from __future__ import annotations

import gzip
import json
import os
import signal
import subprocess
import sys
import time
from hashlib import sha256
from pathlib import Path

import pytest

from sayso.batch import Order, Task, batch
from sayso.batch.batch import Format
from sayso.batch.progress import Watcher
from sayso.errors import InputError
from sayso.threads import use_threads
from tests.batch.sample import TASK, THREADED, rows

TEXTS = [f"Rain fell for {n} days in the hills{' and take your time' * (n % 5 == 0)}." for n in range(40)]


def hashed(text: str) -> str:
    return sha256(text.encode()).hexdigest()


def run(order: Order, task: Task = TASK) -> tuple[int, list[str], int]:
    """How many failed, each problem, and how many were told as through."""
    problems: list[str] = []
    through: list[int] = []
    failed = batch(task, order, Watcher(through.append, problems.append))
    return failed, problems, sum(through)


def test_the_same_bytes_for_any_number_of_workers_and_threads(tmp_path: Path) -> None:
    source = rows(tmp_path / "rows.jsonl", [*TEXTS, "", "Divide or do not divide by zero.", *TEXTS])
    found = {}
    for name, workers, task in (("one", 1, TASK), ("threads", 1, THREADED), ("three", 3, TASK)):
        out = tmp_path / f"{name}.jsonl"
        use_threads(3)
        failed, problems, through = run(Order([str(source)], out, workers=workers), task)
        use_threads(None)
        assert (failed, through) == (2, 82)
        found[name] = (out.read_bytes(), problems)
    assert found["one"] == found["threads"] == found["three"]
    lines, problems = found["one"]
    assert [json.loads(line)["id"] for line in lines.splitlines()] == [f"r{n}" for n in range(82) if n not in (40, 41)]
    assert problems == [
        f"{source}:41: the text is empty",
        f"{source}:42: failed, which is a fault of Sayso: ZeroDivisionError: by zero",
    ]


def test_a_process_that_dies_costs_one_text(tmp_path: Path) -> None:
    source = rows(tmp_path / "rows.jsonl", [*TEXTS[:10], "Now kill the process.", *TEXTS[:10]])
    failed, problems, _ = run(Order([str(source)], tmp_path / "out", workers=2))
    assert (failed, problems) == (1, [f"{source}:11: its process died (killed, or out of memory)"])
    assert len((tmp_path / "out").read_bytes().splitlines()) == 20


def test_folders_files_and_packed_rows(tmp_path: Path) -> None:
    (tmp_path / "in" / "deep").mkdir(parents=True)
    (tmp_path / "in" / "b.txt").write_text("Rain fell all day in the hills.\n")
    (tmp_path / "in" / "deep" / "a.md").write_text("Rain fell all day in the hills.\n")
    (tmp_path / "in" / "not.csv").write_text("1,2\n")
    plain = rows(tmp_path / "rows.jsonl", TEXTS[:2])
    (tmp_path / "in" / "c.jsonl.gz").write_bytes(gzip.compress(plain.read_bytes()))
    (tmp_path / "torn.jsonl.gz").write_bytes(gzip.compress(plain.read_bytes())[:-9])
    failed, problems, _ = run(Order([str(tmp_path / "in"), str(tmp_path / "torn.jsonl.gz")], tmp_path / "out"))
    ids = [json.loads(line)["id"] for line in (tmp_path / "out").read_text().splitlines()]
    assert ids[:4] == ["in/b", "r0", "r1", "in/deep/a"]
    assert failed == 1
    assert problems[0].startswith(f"{tmp_path}/torn.jsonl.gz: cannot be read")


def test_going_on_gives_what_an_unbroken_run_gives(tmp_path: Path) -> None:
    source = rows(tmp_path / "rows.jsonl", ["", *TEXTS])
    whole = tmp_path / "whole"
    run(Order([str(source)], whole))
    data = whole.read_bytes()
    for cut in (0, 1, 17, data.index(b"\n"), data.index(b"\n") + 1, len(data) // 2, len(data) - 1, len(data)):
        part = tmp_path / "part"
        part.write_bytes(data[:cut])
        failed, problems, through = run(Order([str(source)], part, resume=True))
        assert part.read_bytes() == data
        assert (failed, through) == (1, 41)
        assert problems == [f"{source}:1: the text is empty"]


def test_a_killed_run_goes_on(tmp_path: Path) -> None:
    source = rows(tmp_path / "rows.jsonl", TEXTS * 4)
    run(Order([str(source)], tmp_path / "whole"))
    out = tmp_path / "out"
    program = f"""
from pathlib import Path
from sayso.batch import Order, batch
from tests.batch.sample import TASK
if __name__ == "__main__":
    batch(TASK, Order([{str(source)!r}], Path({str(out)!r}), workers=2))
"""
    (tmp_path / "program.py").write_text(program)
    path = os.pathsep.join([str(Path(__file__).resolve().parents[2]), *filter(None, [os.environ.get("PYTHONPATH")])])
    child = subprocess.Popen([sys.executable, tmp_path / "program.py"], env={**os.environ, "PYTHONPATH": path})
    limit = time.monotonic() + 30
    while not (out.exists() and out.stat().st_size) and time.monotonic() < limit:
        time.sleep(0.01)
    child.send_signal(signal.SIGKILL)
    child.wait()
    assert out.stat().st_size > 0
    with out.open("ab") as handle:
        handle.write(b'{"id": "r1')  # a line that the kill tore
    run(Order([str(source)], out, resume=True))
    assert out.read_bytes() == (tmp_path / "whole").read_bytes()


def test_what_failed_before_is_tried_again(tmp_path: Path) -> None:
    source = rows(tmp_path / "rows.jsonl", [TEXTS[0], "", TEXTS[2]])
    out = tmp_path / "out"
    assert run(Order([str(source)], out))[0] == 1
    rows(source, TEXTS[:3])
    assert run(Order([str(source)], out, resume=True)) == (0, [], 3)
    assert [json.loads(line)["id"] for line in out.read_text().splitlines()] == ["r0", "r2", "r1"]
    rows(source, TEXTS[:5])
    for _ in range(2):  # what was tried again stands behind what came after it: that is gone on from, too
        assert run(Order([str(source)], out, resume=True)) == (0, [], 5)
        assert [json.loads(line)["id"] for line in out.read_text().splitlines()] == ["r0", "r2", "r1", "r3", "r4"]


@pytest.mark.parametrize(
    "there",
    [
        b'{"doc": "r0", "sha256": "0"}\n',
        b'{"id": "r0", "length": 5}\n',
        b"[1]\n",
        b"no json\n",
        b'{"id": "zz", "sha256": "0"}\n',
        b'{"id": "r0", "sha256": "0"}\n',
        b"\xff\xfe\n",
    ],
)
def test_no_going_on_with_somebody_elses_file(tmp_path: Path, there: bytes) -> None:
    source = rows(tmp_path / "rows.jsonl", TEXTS[:3])
    (tmp_path / "out").write_bytes(there)
    with pytest.raises(InputError, match="out"):
        run(Order([str(source)], tmp_path / "out", resume=True))
    assert (tmp_path / "out").read_bytes() == there


def test_parquet_holds_the_lines_and_is_whole_or_absent(tmp_path: Path) -> None:
    pytest.importorskip("pyarrow", reason="the extra sayso[parquet] is not installed")
    from pyarrow.parquet import read_table

    source = rows(tmp_path / "rows.jsonl", TEXTS)
    first, second = tmp_path / "one.parquet", tmp_path / "two.parquet"
    run(Order([str(source)], first, Format.PARQUET))
    assert read_table(first).to_pylist()[3] == {"id": "r3", "sha256": hashed(TEXTS[3]), "length": len(TEXTS[3])}
    line = json.dumps({"id": "r0", "sha256": hashed(TEXTS[0]), "length": 5})
    (tmp_path / "two.parquet.lines").write_text(f'{line}\n{{"id"')
    run(Order([str(source)], second, Format.PARQUET, resume=True))
    assert [row["id"] for row in read_table(second).to_pylist()] == [f"r{n}" for n in range(40)]
    assert read_table(second).to_pylist()[0]["length"] == 5  # kept from before, not made again
    assert sorted(p.name for p in tmp_path.iterdir()) == ["one.parquet", "rows.jsonl", "two.parquet"]
    before = second.read_bytes()
    assert run(Order([str(source)], second, Format.PARQUET, resume=True)) == (0, [], 40)
    assert second.read_bytes() == before
    rows(source, [*TEXTS, "One more."])
    assert run(Order([str(source)], second, Format.PARQUET, resume=True)) == (0, [], 41)
    assert [row["length"] for row in read_table(second).to_pylist()][-2:] == [len(TEXTS[39]), len("One more.")]
    before = second.read_bytes()
    rows(source, ["Other words."])
    with pytest.raises(InputError, match=r"two\.parquet: line 1 \('r0'\) was made from another text of that name"):
        run(Order([str(source)], second, Format.PARQUET, resume=True))
    with pytest.raises(InputError, match="no table of this command"):
        run(Order([str(source)], second, Format.PARQUET, resume=True), TASK._replace(key="doc"))
    assert second.read_bytes() == before
    assert sorted(p.name for p in tmp_path.iterdir()) == ["one.parquet", "rows.jsonl", "two.parquet"]


def test_what_cannot_be_done_is_one_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    source = str(rows(tmp_path / "rows.jsonl", TEXTS[:1]))
    for order, words in (
        (Order([source], workers=0), "--workers"),
        (Order([source], resume=True), "-o FILE"),
        (Order([source], format=Format.PARQUET), "-o FILE"),
        (Order([source], tmp_path / "no" / "folder"), "cannot be written"),
    ):
        with pytest.raises(InputError, match=words):
            run(order)
    monkeypatch.setitem(sys.modules, "pyarrow.parquet", None)
    with pytest.raises(InputError, match=r"sayso\[parquet\]"):
        run(Order([source], tmp_path / "out.parquet", Format.PARQUET))


@pytest.mark.parametrize("name", ["rows.jsonl", "wire/a.txt", "alias", "wire/new.jsonl", "wire/deep/new.txt"])
def test_what_is_read_is_not_written_over(tmp_path: Path, name: str) -> None:
    source = rows(tmp_path / "rows.jsonl", TEXTS[:3])
    folder = tmp_path / "wire"
    (folder / "deep").mkdir(parents=True)
    (folder / "a.txt").write_text("Rain fell on the hills.")
    (tmp_path / "alias").symlink_to(source)
    before = source.read_bytes()
    with pytest.raises(InputError, match="texts are read from it; write to another file"):
        batch(TASK, Order([str(source), str(folder)], tmp_path / name))
    assert source.read_bytes() == before
    assert (folder / "a.txt").read_text() == "Rain fell on the hills."
    assert not (folder / "new.jsonl").exists()
    assert batch(TASK, Order([str(source), str(folder)], folder / "out")) == 0  # of an ending that is not read


def test_a_row_without_an_id_goes_by_its_place_and_what_is_no_json_is_said(tmp_path: Path) -> None:
    source = tmp_path / "rows.jsonl"
    source.write_text(
        '{"id": null, "text": "Rain fell."}\n{"text": "It went on."}\n{"id": 0, "text": "It ended."}\nRain\n'
    )
    _, problems, _ = run(Order([str(source)], tmp_path / "out"))
    ids = [json.loads(line)["id"] for line in (tmp_path / "out").read_text().splitlines()]
    assert ids == [f"{source}:1", f"{source}:2", "0"]
    assert problems == [f"{source}:4: this is not JSON (Expecting value at column 1)"]
