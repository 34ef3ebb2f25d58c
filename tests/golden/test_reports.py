"""A report of the invented sample is the same as the one that somebody has looked at, in each format."""

from __future__ import annotations

import pytest

from tests.golden.rewrite import HERE, REPORTS, made


@pytest.mark.parametrize("name", REPORTS.values())
def test_report_is_as_it_was(name: str) -> None:
    kept = (HERE / name).read_bytes().decode("utf-8")
    assert made()[name] == kept, "rewritten by python -m tests.golden.rewrite; look at the difference first"
