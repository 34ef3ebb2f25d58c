"""What all tests share: who runs beside whom, and a heap that is not gone through again while one of them is timed."""

from __future__ import annotations

import gc
import os

import pytest
from xdist.remote import Producer  # type: ignore[import-untyped]
from xdist.scheduler import LoadScopeScheduling  # type: ignore[import-untyped]

# Invented documents and articles are of days to come: for all that the tests start, it is a day after them.
os.environ["SAYSO_TODAY"] = "2042-01-01"
TOGETHER = ("archive", "gate", "web")  # their files share what is dear: a server, reports on dossiers, a browser


class Rooms(LoadScopeScheduling):  # type: ignore[misc]
    """With several processes (`pytest -n 2`) a file stays in one of them, some folders too.

    What `--dist loadgroup` is for; that does nothing under pytest 9 (xdist 3.8 sets a name that is no longer read).
    """

    def _split_scope(self, nodeid: str) -> str:
        file = nodeid.split("::", 1)[0]
        room = file.split("/")[1]
        return room if room in TOGETHER else file


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Producer) -> Rooms:
    return Rooms(config, log)


@pytest.fixture(autouse=True, scope="module")
def settled_heap() -> None:
    """Set aside what earlier modules left behind: a full collection of all that takes over a second late in a run, and falls
    into whatever is being timed."""
    gc.collect()
    gc.freeze()
