"""The channel and the occasion of one speaker's words are not those of the next one's."""

from __future__ import annotations

import pytest

from sayso.parse import parse
from tests.judge.bench import article


@pytest.mark.parametrize(
    ("text", "first", "second"),
    [
        (
            "At least 40 islanders died on Sunday, mayor Ada Norr said in a post on X. “We will rebuild,” said Karl Ott.",
            "post on X",
            None,
        ),
        (
            "Ada Norr said at a press conference on Monday that the bridge is safe. Karl Ott said it will fall.",
            "press conference",
            None,
        ),
        (
            "Ada Norr said in a post on X that the bridge is safe. Norr said it would stay open.",
            "post on X",
            "post on X",
        ),
    ],
)
def test_channels(text: str, first: str, second: str | None) -> None:
    said = parse(article(f"Storm over Korsund\n{text}")).statements
    assert [statement.channel for statement in said[:2]] == [first, second]


def test_occasions() -> None:
    text = "Some 9,000 trees fell, the county said on Tuesday. In Korsund 40 roofs were lost, the mayor said."
    said = parse(article(f"Storm over Korsund\n{text}")).statements
    assert [statement.setting for statement in said[:2]] == ["on Tuesday", None]
