"""A real browser, Debian's Chromium, and desks for it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from sayso.web.jobs import Jobs
from tests.web.conftest import Server, kept, serve
from tests.web.live import chromium
from tests.write.sample import REPORT


@pytest.fixture(scope="package")
def browser() -> Iterator[Any]:
    with chromium() as found:
        yield found


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
