"""The doors in order, nothing else."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
from importlib.metadata import version
from pathlib import Path

from sayso.examine import examine
from sayso.find import accounts_of, excerpts, find, left_out, source_groups, syndicated
from sayso.judge import Witness, judge, stances
from sayso.known import Matcher, fact_checked
from sayso.model import Article, Document, Paragraph, ParagraphKind, Reading, Report, Run, Span, Store, Stored
from sayso.parse import parse
from sayso.read import read
from sayso.text.sentences import lines

_READINGS = 1_000  # archived documents whose reading is kept: those of the last checks are asked for again


def check(
    article: str | Path | bytes | bytearray | memoryview | Article | Document,
    archive: Store | None = None,
    *,
    allow_private: bool = False,
    accounts: str | Path | None = None,
    facts: Matcher | None = None,
    progress: Callable[[str], None] | None = None,
) -> Report:
    """Read an article, take it apart, look for evidence in `archive`, and judge every claim.

    `article` is a path, a URL, bytes (of a text: `text.encode()`), or what `read` returned. Without an archive every
    verdict is an abstention and the findings on the article itself remain. `accounts` is a registry of official accounts
    (CSV or JSON). `facts` are published fact-checks: findings name those of the article's claims. `progress` is called with
    the name of each stage as it begins. Raises InputError (FetchError) and ArchiveError, nothing else on purpose, but for
    TypeError where something of another kind is given. The same article and the same archive give the same report, byte
    for byte.
    """
    if archive is not None and not hasattr(archive, "search"):  # else it would fail after all has been read
        raise TypeError(
            f"an archive is what Archive.at(path) or Archive.of(documents) gives, not a {type(archive).__name__}"
        )
    tell = progress or _silent
    tell("read")
    document = article if isinstance(article, Document) else read(article, allow_private=allow_private)
    known = accounts_of(accounts) if accounts is not None else ()
    tell("parse")
    reading = parse(document)
    tell("find")
    found = find(reading, archive) if archive is not None else {}
    tell("judge")
    stored = {p.document.id: p.document for passages in found.values() for p in passages}
    witnesses = witnesses_of([stored[key] for key in sorted(stored)], excerpts(found))
    judgement = judge(reading, found, witnesses, accounts=known, stances=stances)
    tell("examine")
    return Report(
        reading=reading,
        judged=judgement.judged,
        evidence=judgement.evidence,
        findings=(
            *examine(reading),
            *syndicated(document, (_excerpt(w.stored, w.spans) for w in witnesses.values())),
            *(fact_checked(reading, facts) if facts is not None else ()),
        ),
        series=judgement.series,
        run=Run(
            version=version("sayso"),
            documents=0 if archive is None else len(archive),
            notes=(*document.notes, *reading.not_tried, *_not_covered(reading, archive, witnesses)),
        ),
    )


def _silent(stage: str) -> None:
    """Tell nobody."""


def witnesses_of(
    documents: Sequence[Stored], excerpted: Mapping[str, tuple[Span, ...]] | None = None
) -> dict[str, Witness]:
    """Archived documents prepared for comparison, by id, with the copies among them known.

    `excerpted` holds by id the spans of each document that are read; all of it where it has none.
    """
    where = {d.id: (excerpted or {}).get(d.id) or tuple(lines(d.text)) for d in documents}
    sources = source_groups([_excerpt(d, where[d.id]) for d in documents])
    return {d.id: _witness(d, where[d.id], sources[d.id]) for d in documents}


@lru_cache(maxsize=_READINGS)
def _witness(stored: Stored, where: tuple[Span, ...], source: int) -> Witness:
    """A document prepared, kept with all that is found in it for the next claims and checks."""
    return Witness.of(stored, _reading(stored, where), source)


@lru_cache(maxsize=_READINGS)
def _excerpt(stored: Stored, where: tuple[Span, ...]) -> Stored:
    """What is read of a document, as a text of its own."""
    return replace(stored, text="\n".join(span.of(stored.text) for span in where))


@lru_cache(maxsize=_READINGS)
def _reading(stored: Stored, where: tuple[Span, ...]) -> Reading:
    """What `read_stored` gives, kept for the next claims and checks."""
    return read_stored(stored, where)


def read_stored(stored: Stored, where: Sequence[Span] | None = None) -> Reading:
    """An archived document taken apart, by rules alone: there are many, and each is only compared with.

    Only the spans `where` are read; all of it where none are given.
    """
    document = Document(
        text=stored.text,
        paragraphs=tuple(_paragraphs(stored, lines(stored.text) if where is None else where)),
        title=stored.title,
        publisher=stored.publisher,
        published=stored.published,
        language=stored.language,
        url=stored.url,
    )
    return parse(document, claims=False, quick=True)


def _paragraphs(stored: Stored, spans: Sequence[Span]) -> Iterator[Paragraph]:
    """The lines; the first is the title where it says the same."""
    for number, span in enumerate(spans):
        titled = number == 0 and stored.title is not None and span.of(stored.text).strip() == stored.title.strip()
        yield Paragraph(span, ParagraphKind.TITLE if titled else ParagraphKind.BODY)


def _not_covered(reading: Reading, archive: Store | None, witnesses: dict[str, Witness]) -> tuple[str, ...]:
    if archive is None:
        return ("No archive was given: nothing could be supported or refuted.",)
    if not len(archive):
        return ("The archive is empty: nothing could be supported or refuted.",)
    if not witnesses:
        return ("Nothing in the archive shares a word with the article.",)
    undated = sum(w.stored.published is None for w in witnesses.values())
    dates = f"{undated} of {len(witnesses)} archived documents compared have no date." if undated else None
    return tuple(note for note in (dates, left_out(reading)) if note is not None)
