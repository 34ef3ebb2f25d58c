"""Claims -> passages of the archive, copies collapsed."""

from sayso.find.accounts import accounts_of
from sayso.find.copies import source_groups
from sayso.find.excerpts import excerpts
from sayso.find.find import find, left_out
from sayso.find.syndicated import syndicated

__all__ = ["accounts_of", "excerpts", "find", "left_out", "source_groups", "syndicated"]
