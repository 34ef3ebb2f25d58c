"""Kill the server in the middle of its work: what it had accepted is done by the next one, and by no second one."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

import urllib3

from tests.web.conftest import serve, until

TEXT = "Flood number {}\n\n“The dam held,” said Mira Tolan, the premier. Over 300 people were killed in the valley.\n"


def test_nothing_accepted_is_lost(tmp_path: Path) -> None:
    with urllib3.PoolManager() as http:

        def ask(method: str, where: str, **rest: Any) -> Any:
            return http.request(method, where, retries=False, **rest).json()

        first = serve(tmp_path)
        try:
            keys = [
                ask("POST", f"{first.address}/api/v1/check", json={"text": TEXT.format(number)})["id"]
                for number in range(4)
            ]
            until(lambda: any(job["state"] == "running" for job in ask("GET", f"{first.address}/api/v1/jobs")))
        finally:
            first.kill()
        second = serve(tmp_path)
        try:
            jobs = {job["id"]: job for job in ask("GET", f"{second.address}/api/v1/jobs")}
            assert jobs.keys() == set(keys)
            assert any(job["state"] in ("queued", "running") for job in jobs.values())
            until(lambda: all(job["state"] == "done" for job in ask("GET", f"{second.address}/api/v1/jobs")))
            for number, key in enumerate(keys):
                report = ask("GET", f"{second.address}/api/v1/jobs/{key}/report")
                assert report["article"]["title"] == f"Flood number {number}"
        finally:
            second.end()


def test_a_folder_is_one_desk_s_until_that_ends(tmp_path: Path) -> None:
    first = serve(tmp_path)
    try:
        command = [sys.executable, "-m", "sayso.cli.main", "serve", "--port", "0", "--data", str(tmp_path)]
        second = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
        assert (second.returncode, second.stdout, second.stderr.count("\n")) == (2, "", 1)
        assert str(tmp_path) in second.stderr
        assert "--data" in second.stderr
    finally:
        first.kill()
    serve(tmp_path).end()  # nothing is left of the killed one that would keep others out
