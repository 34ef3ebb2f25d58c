"""Work shared among threads, also in a process that was forked off."""

from __future__ import annotations

import multiprocessing
import sys

import pytest

import sayso
from sayso.threads import Pool, use_threads

TEXT = "\n\n".join(["Flood"] + ["The dam held, said Mira Tolan, the premier. Over 300 people were killed."] * 12)


def test_answers_come_in_the_order_of_the_questions() -> None:
    pool = Pool(3)
    assert pool.map(str, range(50)) == [str(n) for n in range(50)]
    assert Pool(1).map(str, [1, 2]) == ["1", "2"]
    assert pool.map(str, []) == []


@pytest.mark.skipif(sys.platform != "linux", reason="there is no fork that is safe to use")
def test_a_process_forked_off_after_a_check_checks_too() -> None:
    use_threads(2)
    try:
        assert sayso.check(TEXT.encode()).judged
        with multiprocessing.get_context("fork").Pool(1) as pool:
            found = pool.apply_async(_checked).get(120)
        assert found == _checked()
    finally:
        use_threads(None)


def _checked() -> int:
    other = TEXT.replace("300", "400")  # the scores of a text are remembered: of another the networks are asked
    return len(sayso.check(other.encode()).judged)
