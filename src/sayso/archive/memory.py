"""A backend in memory over rows of a file: read-only, made when it is opened."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from heapq import nsmallest
from operator import itemgetter
from pathlib import Path

import numpy as np

from sayso.archive.backend import Added, Progress, Visit
from sayso.archive.feeds import Feed
from sayso.archive.filter import ANY, Filter
from sayso.archive.ledger import TEXT, Ask, Counted, Held, Reader, chosen
from sayso.archive.passages import passages
from sayso.archive.rows import read_rows
from sayso.archive.score import part, weigh
from sayso.archive.tokens import Group, tokens
from sayso.archive.vectors import Bytes, Matrix
from sayso.errors import ArchiveError
from sayso.model import Passage, Span, Stored


class Memory:
    """All documents of a `.jsonl` with postings of their passages."""

    fleeting = True

    def __init__(self, documents: Iterable[Stored], *, name: str = "the archive", size: int = 0) -> None:
        self._name = name
        self._size = size
        self._documents: dict[str, Stored] = {}
        self._passages: list[tuple[Stored, Span]] = []
        self._lengths: list[int] = []
        self._postings: dict[str, dict[int, int]] = defaultdict(dict)
        for document in documents:
            before = self._documents.setdefault(document.id, document)
            if before is document:
                self._index(document)
            elif before.text != document.text:
                raise ArchiveError(f"{name}: two rows with different texts have the id {document.id!r}")
        self._figures: dict[tuple[str, str], tuple[str, Sequence[Counted]]] = {}  # by document and reader
        self._meanings: dict[str, Matrix] = {}
        self._average = sum(self._lengths) / max(1, len(self._lengths))
        self._languages = tuple(sorted({d.language or "en" for d in self._documents.values()}))

    @classmethod
    def of(cls, path: Path) -> Memory:
        """The rows of a `.jsonl` or `.jsonl.gz`; ArchiveError names the first line that is none."""

        def rows() -> Iterator[Stored]:
            for row in read_rows(path):
                if row.document is None:
                    raise ArchiveError(row.problem or f"{path}: cannot be read")
                yield row.document

        return cls(rows(), name=str(path), size=path.stat().st_size if path.exists() else 0)

    def _index(self, document: Stored) -> None:
        titled = tokens(document.title or "", document.language)
        for span in passages(document.text, document.language):
            counts = Counter(titled)
            counts.update(tokens(span.of(document.text), document.language))
            at = len(self._passages)
            self._passages.append((document, span))
            self._lengths.append(counts.total())
            for token, times in counts.items():
                self._postings[token][at] = times

    def __len__(self) -> int:
        return len(self._documents)

    def get(self, key: str) -> Stored | None:
        return self._documents.get(key)

    def documents(self, where: Filter = ANY) -> Iterator[Stored]:
        return (self._documents[key] for key in sorted(self._documents) if where.allows(self._documents[key]))

    def addressed(self, url: str) -> list[str]:
        return [document.id for document in self.documents() if document.url == url]

    def languages(self) -> Sequence[str]:
        return self._languages

    def passages(self) -> int:
        return len(self._passages)

    def top(self, groups: Sequence[Group], *, limit: int, least: int, where: Filter) -> list[Passage]:
        scores: dict[int, float] = defaultdict(float)
        had: Counter[int] = Counter()
        nothing: dict[int, int] = {}
        wanted = weigh(groups, lambda token: len(self._postings.get(token, nothing)), len(self._passages))
        for group in wanted:
            times: dict[int, int] = {}
            for token in group.alternates:
                for at, count in self._postings[token].items():
                    times[at] = max(count, times.get(at, 0))
            for at, count in times.items():
                scores[at] += part(group.weight, count, self._lengths[at], self._average)
                had[at] += 1
        found = [
            (-value, document.id, span, document)
            for at, value in scores.items()
            for document, span in (self._passages[at],)
            if had[at] >= least and where.allows(document)
        ]
        best = nsmallest(max(0, limit), found, key=itemgetter(0, 1, 2))
        return [Passage(document, span, -value) for value, _, span, document in best]

    def bare(self, model: str, most: int) -> list[tuple[int, Passage]]:
        done = self.meant(model)
        return [(n, Passage(*place)) for n, place in enumerate(self._passages[done : done + most], done + 1)]

    def mean(self, model: str, numbers: Sequence[int], vectors: Bytes) -> bool:
        matrix = self._meanings.setdefault(model, Matrix(vectors.shape[1]))
        if len(matrix) != numbers[0] - 1:
            return False
        matrix.extend([vectors])
        return True

    def meant(self, model: str | None = None) -> int:
        return len(self._meanings.get(model, ())) if model else len(self._meanings)

    def near(self, model: str, asked: Bytes, *, limit: int, where: Filter) -> list[Passage]:
        if model not in self._meanings:
            return []
        allowed = np.array([where.allows(document) for document, _ in self._passages], np.bool_)
        hits = self._meanings[model].nearest(asked, limit, allowed)
        found = [Passage(*self._passages[hit.row - 1], hit.score) for hit in hits]
        return sorted(found, key=lambda p: (-p.score, p.document.id, p.span))[: max(0, limit)]

    def put(self, documents: Iterable[Stored], progress: Progress | None) -> Added:  # noqa: ARG002
        raise self._fixed()

    def remove(self, keys: Sequence[str]) -> list[str]:  # noqa: ARG002
        raise self._fixed()

    def visit(self, url: str) -> Visit | None:  # noqa: ARG002 - a file remembers none
        return None

    def remember(self, visit: Visit) -> None:  # noqa: ARG002
        raise self._fixed()

    def feeds(self) -> list[Feed]:
        return []

    def note(self, feed: Feed) -> None:  # noqa: ARG002
        raise self._fixed()

    def unread(self, reader: Reader) -> Iterator[Stored]:
        done = {
            key for (key, by), (version, _) in self._figures.items() if by != reader.by or version == reader.version
        }
        return (d for d in list(self.documents()) if d.id not in done)

    def keep(self, reader: Reader, read: Iterable[tuple[str, Sequence[Counted]]]) -> None:
        for key, found in list(read):
            if key in self._documents:
                self._figures.pop((key, TEXT), None)
                self._figures[key, reader.by] = reader.version, found

    def figures(self, ask: Ask) -> list[Held]:
        kept = self._figures.items()
        held = (Held(self._documents[key], counted, by) for (key, by), (_, found) in kept for counted in found)
        return chosen(ask, held, self._languages)

    def _fixed(self) -> ArchiveError:
        return ArchiveError(f"{self._name}: it is only read; make a folder with 'sayso archive add'")

    def tally(self) -> Iterable[tuple[str | None, str | None, date | None, int]]:
        counts = Counter((d.language, d.publisher, d.published) for d in self._documents.values())
        return [(*key, count) for key, count in counts.items()]

    def remark(self) -> str | None:
        return None

    def size(self) -> int:
        return self._size

    def close(self) -> None:
        """Nothing is held open."""


class Bare(Memory):
    """A folder without documents, such as one that published fact-checks are kept in: asked as any, never written to."""

    fleeting = False

    def __init__(self, folder: Path) -> None:
        super().__init__((), name=str(folder))

    def _fixed(self) -> ArchiveError:
        return ArchiveError(f"{self._name}: there are no documents in it yet; 'sayso archive add' puts some there")
