"""All figures of an archive, comparable by population, measure and place, over time.

Where the stages meet a second time: `parse` reads the figures, `judge` says what they count, `archive` keeps them.
"""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import ExitStack
from dataclasses import replace
from datetime import date
from functools import cache, partial
from importlib.resources import files
from importlib.resources.abc import Traversable
from itertools import chain, islice

from sayso.archive import ANY, TEXT, Archive, Ask, Counted, Filter, Held, Reader, chosen
from sayso.archive.ledger import PERSONS
from sayso.batch.workers import pool_of
from sayso.errors import ArchiveError, InputError
from sayso.find import source_groups
from sayso.judge.figures.population import Population, population, populations
from sayso.model import Evidence, Figure, Measure, Modality, Reading, Reported, Stored
from sayso.parse.figures.fates import fate_of
from sayso.parse.figures.lexicons import lexicon_of
from sayso.pipeline import read_stored
from sayso.text.places import countries
from sayso.text.where import clause_of
from sayso.text.words import words

# Code and word lists that reading a figure hangs on: figures that are kept are read anew when any of it changes.
_READING = ("parse/figures", "parse/statements", "text", "judge/figures/population.py", "ledger.py")
_PORTION = 100  # documents whose figures are kept at once
_CHUNK = 5  # documents that go to a process at once
_PEOPLE = ("military", "people")  # kinds that many words name
_MOST_WORDS = 24  # of a question
_TOLL = "(toll)"  # the kind of those of whom is said only that they are dead, hurt or missing
_LOSSES = frozenset({Measure.KILLED, Measure.WOUNDED, Measure.MISSING, Measure.CASUALTIES})


def ledger(
    archive: Archive,
    what: str,
    *,
    measures: Sequence[Measure] = (),
    place: str | None = None,
    where: Filter = ANY,
    progress: Callable[[int], None] | None = None,
) -> list[Reported]:
    """Every figure that documents of `archive` report about `what` ("North Korean soldiers"), by day.

    Countries, soldiers and people are known in any wording and language that figures are read in; anything else is
    compared by its words. `measures` and `place` narrow it down. Documents that nobody has read yet are read first
    (`progress` is told how many), and what was found is kept in the archive where that can be written to.
    """
    ask = question(what, measures=measures, place=place, where=where)
    asks = [ask]
    if ask.countries and ask.kind is not None:  # whose a toll is the country alone tells
        asks.append(replace(ask, kind=_TOLL))
    try:
        index_figures(archive, progress=progress)
        answers = [archive.figures(each) for each in asks]
    except ArchiveError:  # it cannot be written to: the answer is the same, and will take as long the next time
        reader = text_reader()
        rest = [Held(d, c) for d in archive.unread(reader) for c in counted(d)]
        languages = sorted({language or "en" for language, _ in archive.stats().languages})
        answers = [chosen(each, [*archive.figures(each), *rest], languages) for each in asks]
    found = _once(sorted(chain(*answers), key=_in_order))
    sources = _sources_of(found)
    return [
        Reported(
            figure=entry.figure,
            evidence=_evidence(number, entry),
            day=entry.day,
            report=sources[entry.document.id],
            named=not ask.countries or bool(ask.countries & countries(entry.figure.population or "")),
            modality=entry.counted.modality,
        )
        for number, entry in enumerate(found, 1)
    ]


def index_figures(archive: Archive, *, progress: Callable[[int], None] | None = None, workers: int = 1) -> int:
    """Read the figures of all documents that have not been read so yet, and keep them; how many documents that were.

    What was kept stays whatever happens next. Several `workers` (processes) share the reading where there is much of
    it. Raises ArchiveError where the archive cannot be written to.
    """
    done = 0
    reader = text_reader()
    waiting = archive.unread(reader)
    with ExitStack() as stack:
        read: Callable[[list[Stored]], list[list[Counted]]] = _counted
        while portion := list(islice(waiting, _PORTION)):
            if workers > 1 and done == 0 and len(portion) == _PORTION:
                read = partial(_side_by_side, stack.enter_context(pool_of(workers)))
            archive.keep(reader, zip((document.id for document in portion), read(portion), strict=True))
            done += len(portion)
            if progress is not None:
                progress(done)
    return done


def _counted(portion: list[Stored]) -> list[list[Counted]]:
    return [counted(document) for document in portion]


def _side_by_side(pool: ProcessPoolExecutor, portion: list[Stored]) -> list[list[Counted]]:
    try:
        return list(pool.map(counted, portion, chunksize=_CHUNK))
    except BrokenProcessPool:  # one of them died, of memory perhaps: this process has more
        return _counted(portion)


def counted(stored: Stored) -> list[Counted]:
    """The figures of one document as the archive keeps them."""
    reading = read_stored(stored)
    counts = populations(reading)
    said = [span.of(stored.text) for statement in reading.statements for span in statement.source]
    modality = {statement.id: statement.modality for statement in reading.statements}
    return [
        Counted(
            replace(figure, statement=None),  # the reading that it points into is not kept
            _kind(figure, counts[figure.id], stored.language),
            _countries(figure, reading, said),
            modality.get(figure.statement or "", Modality.SAID),
        )
        for figure in reading.figures
    ]


def _countries(figure: Figure, reading: Reading, sources: Sequence[str]) -> frozenset[str]:
    """The countries whose people or things are counted: by the figure's own words, else those of its clause, else the
    one that its sentence names, else the one that the title names. Who says so counts for nothing."""
    text, sentence = reading.document.text, figure.sentence
    own = countries(figure.population or "")
    if own or sentence is None:
        return own
    clause = clause_of(text, sentence, figure.spans[0])
    named = countries(_without(sources, clause.of(text)))
    if named and clause != sentence:
        return named
    for said in (sentence.of(text), reading.document.title or ""):
        named = countries(_without(sources, said))
        if named:
            return named if len(named) == 1 else frozenset()
    return frozenset()


def _without(sources: Sequence[str], said: str) -> str:
    for source in sources:
        said = said.replace(source, " ")
    return said


def question(what: str, *, measures: Sequence[Measure], place: str | None, where: Filter) -> Ask:
    """What is asked for in these words; InputError where they name nothing that could be counted."""
    said = [what[word.start : word.end] for word in words(what) if word.term][:_MOST_WORDS]
    named = countries(" ".join(said))
    if fate := fate_of(what):  # "deaths", "Verletzte in Ostwick": whoever they are
        near = _without_countries(fate.rest, named)
        return Ask(None, named, frozenset(measures) or fate.measures, " ".join(near[:_MOST_WORDS]), place or "", where)
    rest = _without_countries(said, named)
    kinds = {word: population(_figure(word), None).kind for word in rest}
    people = [word for word in rest if kinds[word] in _PEOPLE]
    heads = people or rest[-1:]
    if not named and not heads:
        raise InputError(f"what is counted? {what!r} names nothing")
    kind = kinds[people[0]] if people else kinds[rest[-1]] if rest else None
    near = [word for word in rest if word not in heads]
    return Ask(kind, named, frozenset(measures), " ".join(near), place or "", where)


def _without_countries(said: Sequence[str], named: frozenset[str]) -> list[str]:
    """The words that belong to no country's name: without one that does another country, or none, is named."""
    words = list(said)
    return [w for at, w in enumerate(words) if not named or countries(" ".join(words[:at] + words[at + 1 :])) == named]


def given(figure: Figure, language: str | None = None) -> Counted:
    """A figure that a table gives, with what it counts by its own words."""
    counts = population(figure, language)
    return Counted(figure, _kind(figure, counts, language), counts.countries)


@cache
def text_reader() -> Reader:
    """The reader of running text; its version is a hash of the code and word lists that figures are read with."""
    digest = hashlib.sha256()
    root = files("sayso")
    for name in _READING:
        for path in _sources(root.joinpath(name)):
            digest.update(path.name.encode() + b"\0" + path.read_bytes())
    return Reader(TEXT, digest.hexdigest()[:16])


def _sources(root: Traversable) -> Iterator[Traversable]:
    if root.is_file():
        yield root
        return
    for path in sorted(root.iterdir(), key=lambda path: path.name):
        if path.is_dir():
            yield from _sources(path)
        elif path.name.endswith((".py", ".json", ".txt")):
            yield path


def _sources_of(entries: Sequence[Held]) -> dict[str, int]:
    """The number, from 1 on in order, of the independent source of each document; the rows of a table are one."""
    tellers: dict[object, dict[str, Stored]] = defaultdict(dict)  # copies tell the same: only such need comparing
    for entry in entries:
        f = entry.figure
        if entry.by == TEXT:
            tellers[f.value, f.unit, f.measure][entry.document.id] = entry.document
    alike = {key: held for found in tellers.values() if len(found) > 1 for key, held in found.items()}
    texts = source_groups([alike[key] for key in sorted(alike)])
    numbers: dict[object, int] = {}
    found = {}
    for entry in entries:
        document = entry.document
        own = texts.get(document.id, document.id)
        key = own if entry.by == TEXT else (document.publisher, document.url)
        found[document.id] = numbers.setdefault(key, len(numbers) + 1)
    return found


def _evidence(number: int, entry: Held) -> Evidence:
    document = entry.document
    found = Evidence(
        id=f"e{number}",
        document=document.id,
        span=entry.span,
        text=entry.text,
        sha256=document.sha256,
        url=document.url,
        publisher=document.publisher,
        published=document.published,
        title=document.title,
    )
    assert found.text
    assert found.holds(document)
    return found


def _kind(figure: Figure, counts: Population, language: str | None) -> str | None:
    """What a figure counts; _TOLL or None where its words are those of a toll ("casualties") or only name a country."""
    said = (figure.population or "").split()
    if not said or said[-1].casefold() in lexicon_of(language or "en").tolls:
        return _TOLL if figure.measure in _LOSSES and figure.unit in PERSONS else None
    if counts.kind not in _PEOPLE and counts.countries and all(countries(word) for word in said[-1:]):
        return None  # "3,000 North Koreans"
    return counts.kind


def _in_order(entry: Held) -> tuple[object, ...]:
    """As the archive orders them: by day, those without one last, then by document and place in it."""
    return (entry.day is None, entry.day or date.min, entry.document.id, entry.figure.spans, entry.figure.id)


def _figure(words: str) -> Figure:
    return Figure("", (), (0, None), population=words)


def _once(entries: Sequence[Held]) -> list[Held]:
    """Each figure of a document once: as its body first says it, else its title."""
    found: dict[tuple[object, ...], Held] = {}
    for entry in entries:
        f, document = entry.figure, entry.document
        key = (document.id, f.value, f.bound, f.unit, f.measure, entry.day)
        if key not in found or found[key].text == (document.title or "").strip():
            found[key] = entry
    return list(found.values())
