"""What all tests share: a heap that is not gone through again while one of them is timed."""

from __future__ import annotations

import gc

import pytest


@pytest.fixture(autouse=True, scope="module")
def settled_heap() -> None:
    """Set aside what earlier modules left behind: a full collection of all that takes over a second late in a run, and falls
    into whatever is being timed."""
    gc.collect()
    gc.freeze()
