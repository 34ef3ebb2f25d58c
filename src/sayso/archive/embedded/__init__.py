"""The backend that needs no set-up: a folder with a SQLite database and a tantivy index."""

from sayso.archive.embedded.embedded import Embedded

__all__ = ["Embedded"]
