"""What an archive needs of the place where its documents are kept; every backend passes tests/archive/."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from sayso.archive.feeds import Feed
from sayso.archive.filter import ANY, Filter
from sayso.archive.ledger import Ask, Counted, Held, Reader
from sayso.archive.tokens import Group
from sayso.archive.vectors import Bytes
from sayso.model import Passage, Stored


@dataclass(frozen=True, slots=True)
class Visit:
    """That an address was fetched, and what its server gave to ask with whether it has changed since."""

    url: str
    etag: str | None = None
    modified: str | None = None
    failures: int = 0  # how often it could not be fetched, since it last could


@dataclass(frozen=True, slots=True)
class Added:
    """What became of documents handed to `add`."""

    stored: int = 0
    known: int = 0  # were there already
    refused: tuple[str, ...] = ()  # one line each: another text was there under the same id


Progress = Callable[[int], None]


class Backend(Protocol):
    """Stored documents with an index over their passages."""

    fleeting: bool  # whether what is kept beside the documents lasts no longer than they are open

    def __len__(self) -> int: ...

    def get(self, key: str) -> Stored | None:
        """The document with this id."""
        ...

    def documents(self, where: Filter = ANY) -> Iterator[Stored]:
        """The documents that `where` allows, ordered by id."""
        ...

    def addressed(self, url: str) -> list[str]:
        """Ids of the documents that came from this very address, in order."""
        ...

    def languages(self) -> Sequence[str]:
        """Codes of the languages held, sorted."""
        ...

    def passages(self) -> int:
        """How many passages are held."""
        ...

    def top(self, groups: Sequence[Group], *, limit: int, least: int, where: Filter) -> list[Passage]:
        """The `limit` best passages that have at least `least` of the groups, by score, then document id, then place.

        Scores are `sayso.archive.score.score`'s, over all passages held, whatever `where` says.
        """
        ...

    def bare(self, model: str, most: int) -> list[tuple[int, Passage]]:
        """The next passages, at most so many, that have no vector of this model, and their numbers, which rise."""
        ...

    def mean(self, model: str, numbers: Sequence[int], vectors: Bytes) -> bool:
        """Keep vectors of these passages, for good; False where they are not the next ones (any more)."""
        ...

    def meant(self, model: str | None = None) -> int:
        """How many passages have a vector of this model; of any, no more than that some have is told."""
        ...

    def near(self, model: str, asked: Bytes, *, limit: int, where: Filter) -> list[Passage]:
        """The `limit` passages whose vectors come nearest, by cosine, then document id, then place."""
        ...

    def put(self, documents: Iterable[Stored], progress: Progress | None) -> Added:
        """Store documents; `progress` is told the number of new ones that are stored for good."""
        ...

    def remove(self, keys: Sequence[str]) -> list[str]:
        """Forget the documents with these ids and all that was made of them, in one step; the ids of those that were held."""
        ...

    def tally(self) -> Iterable[tuple[str | None, str | None, date | None, int]]:
        """How many documents there are of each language, publisher and date."""
        ...

    def visit(self, url: str) -> Visit | None:
        """What is remembered of an address."""
        ...

    def remember(self, visit: Visit) -> None:
        """Remember an address, in place of what was remembered of it before."""
        ...

    def feeds(self) -> list[Feed]:
        """The feeds that were looked at, ordered by address."""
        ...

    def note(self, feed: Feed) -> None:
        """Keep how a look at a feed went, in place of what was kept of it before."""
        ...

    def unread(self, reader: Reader) -> Iterator[Stored]:
        """The documents whose figures are not kept as this reader would read them, nor given by any other."""
        ...

    def keep(self, reader: Reader, read: Iterable[tuple[str, Sequence[Counted]]]) -> None:
        """Keep the figures of documents (by id) in place of what this reader, or that of texts, had read in them.

        One step: all of `read` is kept or none. Documents that are not held are passed over.
        """
        ...

    def figures(self, ask: Ask) -> list[Held]:
        """The kept figures that `sayso.archive.ledger.chosen` lets through, in its order."""
        ...

    def remark(self) -> str | None:
        """What could be better where this is kept, in one line."""
        ...

    def size(self) -> int:
        """Bytes on disk."""
        ...

    def close(self) -> None: ...
