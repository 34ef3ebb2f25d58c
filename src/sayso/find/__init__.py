"""Claims -> passages of the archive, copies collapsed."""

from sayso.find.copies import source_groups
from sayso.find.find import find
from sayso.find.syndicated import syndicated

__all__ = ["find", "source_groups", "syndicated"]
