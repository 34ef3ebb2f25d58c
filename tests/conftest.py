"""What all tests share: who runs beside whom, and a heap that is not gone through again while one of them is timed."""

from __future__ import annotations

import gc
from collections.abc import Iterable
from pathlib import Path

import pytest

HERE = Path(__file__).parent
TOGETHER = ("archive", "gate", "web")  # their files share what is dear: a server, reports on dossiers, a browser


@pytest.hookimpl(tryfirst=True)  # before the one that reads the marks
def pytest_collection_modifyitems(items: Iterable[pytest.Item]) -> None:
    """With several processes (`pytest -n 2 --dist loadgroup`) a file stays in one of them, some folders too."""
    for item in items:
        place = item.path.relative_to(HERE)
        item.add_marker(pytest.mark.xdist_group(place.parts[0] if place.parts[0] in TOGETHER else place.as_posix()))


@pytest.fixture(autouse=True, scope="module")
def settled_heap() -> None:
    """Set aside what earlier modules left behind: a full collection of all that takes over a second late in a run, and falls
    into whatever is being timed."""
    gc.collect()
    gc.freeze()
