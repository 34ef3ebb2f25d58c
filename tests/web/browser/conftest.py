"""A real browser, Debian's Chromium, and desks for it."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from typing import Any

import pytest

from sayso.web.jobs import Jobs
from tests.web.conftest import Server, kept, serve
from tests.write.sample import REPORT


@pytest.fixture(scope="package")
def browser() -> Iterator[Any]:
    playwright = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
    chromium = shutil.which("chromium")
    if chromium is None:
        pytest.skip("there is no chromium on this machine")
    with playwright.sync_playwright() as started:
        found = started.chromium.launch(executable_path=chromium, args=["--no-sandbox", "--disable-dev-shm-usage"])
        yield found
        found.close()


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    made = serve(tmp_path_factory.mktemp("browser"))
    yield made
    made.end()


@pytest.fixture(scope="package")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a kept report with every kind of verdict."""
    data = tmp_path_factory.mktemp("sample")
    jobs = Jobs(data)
    key = kept(jobs, REPORT)
    jobs.close()
    made = serve(data)
    yield f"{made.address}/reports/{key}"
    made.end()
