"""How much memory a worker may take, so that one article cannot take the machine."""

from __future__ import annotations

from contextlib import suppress

try:
    import resource
except ImportError:  # Windows has no such limits
    resource = None  # type: ignore[assignment]

MIB = 2**20


def bound(most: int) -> None:
    """Let this process take at most `most` MiB of its own; asking for more is then a MemoryError.

    Files that are only read through memory, as those of a large archive, do not count. Where the system knows no such
    limit, there is none.
    """
    if resource is not None:
        _, hard = resource.getrlimit(resource.RLIMIT_DATA)
        with suppress(ValueError, OSError):  # the user's own limit is lower, or the system will not
            resource.setrlimit(resource.RLIMIT_DATA, (most * MIB, hard))


def lift() -> None:
    """Take the limit away, so that there is room for the last words."""
    if resource is not None:
        _, hard = resource.getrlimit(resource.RLIMIT_DATA)
        with suppress(ValueError, OSError):
            resource.setrlimit(resource.RLIMIT_DATA, (hard, hard))
