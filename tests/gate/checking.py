"""Runs `sayso` as a user does and reads what it wrote."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

from sayso.cli.main import main

ROOT = Path(__file__).resolve().parents[2]
SHARED = ROOT.parent / "shared"
EXAMPLE = ROOT / "examples"
OWN = tuple(sorted(p.parent for p in (Path(__file__).parent / "own").glob("*/expect.json")))  # invented, by language
DOSSIERS = tuple(sorted(p.parent for p in (SHARED / "dossiers").glob("*/expect.json")))

Json = dict[str, Any]


def check(article: Path, archive: Path, out: Path) -> Json:
    """The JSON report of `sayso check`, run inside this process."""
    code = main(["check", str(article), "--archive", str(archive), "--format", "json", "-o", str(out)])
    report: Json = json.loads(out.read_text(encoding="utf-8"))
    verdicts = [
        claim[part]["label"] for claim in report["claims"] for part in ("attribution", "content") if claim[part]
    ]
    assert code == int("Refuted" in verdicts)
    return report


def check_apart(article: Path, archive: Path, *, seed: int) -> bytes:
    """What `sayso check --format json` prints in a process of its own, whose hashes are seeded with `seed`."""
    command = [sys.executable, "-m", "sayso.cli.main", "check", str(article), "--archive", str(archive)]
    environment = os.environ | {"PYTHONHASHSEED": str(seed)}
    run = subprocess.run([*command, "--format", "json"], check=False, capture_output=True, env=environment)
    assert run.returncode in (0, 1), run.stderr.decode()
    return run.stdout


def documents(archive: Path) -> dict[str, Json]:
    """The rows of a `.jsonl` archive by id."""
    lines = archive.read_text(encoding="utf-8").split("\n")
    return {row["id"]: row for row in map(json.loads, filter(str.strip, lines))}


def score(tool: str, *arguments: str | Path) -> str:
    """What one of the shared scoring tools prints."""
    command = [sys.executable, str(SHARED / "tools" / tool), *map(str, arguments)]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout
