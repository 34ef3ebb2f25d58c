"""Claims -> passages of the archive, copies collapsed."""

from sayso.find.copies import source_groups
from sayso.find.find import find

__all__ = ["find", "source_groups"]
