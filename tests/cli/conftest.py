"""Every test here may type a command."""

from tests.typed import run

__all__ = ["run"]
