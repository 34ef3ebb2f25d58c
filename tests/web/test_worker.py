"""What a worker answers, asked without a desk."""

from __future__ import annotations

import json
from base64 import b64encode
from datetime import date
from typing import Any

import pytest

from sayso.web.worker import Worker

ARTICLE = (
    "Ferry runs again\n\n7 March 2032\n\nThe ferry ran again, the harbour master said. Ten people were on board.\n"
)


@pytest.mark.parametrize(
    ("today", "published", "expected"),
    [
        (date(2031, 3, 5), None, None),
        (date(2032, 3, 6), None, "2032-03-07"),
        (date(2031, 3, 5), "2032-03-07", "2032-03-07"),  # who says so knows
    ],
)
def test_a_day_to_come_is_not_believed(today: date, published: str | None, expected: str | None) -> None:
    sent: list[dict[str, Any]] = []
    task = {"kind": "check", "archive": None, "as_of": None, "accounts": None, "name": "ferry.txt", "url": None}
    source = b64encode(ARTICLE.encode()).decode()
    Worker(sent.append, today=lambda: today).work(json.dumps({**task, "source": source, "published": published}))
    done = sent[-1]["done"]
    assert ("lies ahead of today" in done) == (expected is None)
    assert (f'"{expected}"' in done or expected is None) is True
