"""`python -m sayso` is the same program."""

from __future__ import annotations

import subprocess
import sys
from importlib.metadata import version


def test_the_package_runs_as_a_module() -> None:
    run = subprocess.run([sys.executable, "-m", "sayso", "--version"], capture_output=True, text=True, check=True)
    assert run.stdout == f"sayso {version('sayso')}\n"
