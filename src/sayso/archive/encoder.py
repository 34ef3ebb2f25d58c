"""What an archive needs of whoever makes vectors of its passages."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


class Encoder(Protocol):
    """What makes vectors of texts; those of another `model` are never compared with its own."""

    @property
    def model(self) -> str:
        """The name of the network and the hash of its files."""
        ...

    @property
    def languages(self) -> frozenset[str] | None:
        """Codes of the languages that it knows; None means any. Questions in others are left to words."""
        ...

    def passages(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """One vector for each text that is searched."""
        ...

    def question(self, text: str) -> NDArray[np.float32]:
        """The vector of a text that is searched for."""
        ...
