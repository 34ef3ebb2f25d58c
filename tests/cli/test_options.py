"""Options that count things refuse what counts nothing."""

from __future__ import annotations

import pytest

from sayso.cli.main import main

CALLS = [
    ["archive", "search", "words", "--limit", "-2"],
    ["archive", "trace", "words", "--limit", "0"],
    ["ledger", "words", "--workers", "-3"],
    ["serve", "--workers", "0"],
    ["known", "match", "words", "--limit", "ten"],
]


@pytest.mark.parametrize("call", CALLS, ids=" ".join)
def test_a_count_is_one_or_more(call: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(call)
    assert ended.value.code == 2
    assert f"{call[-2]}: not a number of 1 or more" in capsys.readouterr().err
