"""What was found out once, kept for whoever asks again."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import TypeVar, cast

__all__ = ["Memo"]

T = TypeVar("T")


class Memo:
    """Answers by question, whatever number of claims ask."""

    def __init__(self) -> None:
        self._kept: dict[Hashable, object] = {}

    def once(self, key: Hashable, find: Callable[[], T]) -> T:
        """What `find` gives, asked for the first time; no two questions may have one key."""
        if key not in self._kept:
            self._kept[key] = find()
        return cast(T, self._kept[key])
