"""A quotation's way through an archive: where its words stand, whose they are said to be, and what became of them.

Where the stages meet a third time: `archive` finds the words, `parse` says who speaks them, `judge` compares speakers.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

from sayso.archive import ANY, NEAR, Archive, Change, Filter, Sighting, aligned, forms
from sayso.find import excerpts
from sayso.judge.words.people import different, same
from sayso.model import Passage, Reading, Span, Speaker, SpeakerKind, Statement, StatementKind, Stored, hull
from sayso.pipeline import read_stored
from sayso.text.marks import Mark, marks

_NEAR_DAYS = 2  # between two reports of one occasion
_LOOKED_AT = 48  # passages in which other renderings are looked for, for each speaker
_SPEAKERS = 3  # to whom the words are ascribed most, for whom that is done
_SHARED = 2  # numbers and names that two renderings must have in common, unless
_TELLING = 1_000  # they share a number of that size
_LONGER = 3.0  # times as many words: more is no rendering of the same words
_REPLACED = 0.2  # of the words: fewer are a slip, no other translation


class Relation(StrEnum):
    """How a sighting's words relate to the earliest one's; what no other text shows is not said."""

    FIRST = "earliest"
    SAME = "same words"
    CUT = "same words, cut"
    CHANGED = "changed words"
    TRANSLATION = "other translation (possible)"


class Ascribed(StrEnum):
    """Whether a sighting gives the words to whom the earliest one that names somebody gives them."""

    SAME = "same speaker"
    OTHER = "another speaker"
    UNCLEAR = "unclear"


@dataclass(frozen=True, slots=True)
class Traced:
    """A sighting with who is said there to have spoken."""

    sighting: Sighting
    speaker: Speaker | None
    relation: Relation | None  # None where no sighting has a date, so that none is the earliest
    ascribed: Ascribed | None = None  # None where nobody is named, here or anywhere


@dataclass(frozen=True, slots=True)
class Rendering:
    """Other words that may be a translation of the same: by the same speaker, at that time, with the same `shared`."""

    document: Stored
    span: Span
    speaker: Speaker
    shared: tuple[str, ...]  # numbers and names, as the sighting words them
    days: int  # from the sighting
    sighting: int  # which of the lines it is held against

    @property
    def text(self) -> str:
        return self.span.of(self.document.text)


@dataclass(frozen=True, slots=True)
class Trace:
    """All of it, the earliest first."""

    lines: tuple[Traced, ...]
    renderings: tuple[Rendering, ...] = ()

    @property
    def speakers(self) -> list[tuple[Speaker, int]]:
        """To whom the words are ascribed in how many documents; one person under several spellings is one."""
        found: list[tuple[Speaker, set[str]]] = []
        for line in self.lines:
            if line.speaker is None:
                continue
            for speaker, documents in found:
                if line.speaker == speaker or same(line.speaker, speaker):
                    documents.add(line.sighting.document.id)
                    break
            else:
                found.append((line.speaker, {line.sighting.document.id}))
        return [(speaker, len(documents)) for speaker, documents in found]


def traced(archive: Archive, quote: str, *, limit: int = 200, where: Filter = ANY) -> Trace:
    """Where the words of `quote` stand, the earliest first, by whom, and what may be other translations of them."""
    found = archive.trace(quote, limit=limit, where=where)
    readings = _readings([Passage(s.document, s.span) for s in found])
    said = [_speaker(readings[s.document.id], s.span) for s in found]
    named = next((speaker for speaker in said if speaker is not None and speaker.kind is not SpeakerKind.UNNAMED), None)
    lines = [Traced(s, who, _relation(s), _ascribed(named, who)) for s, who in zip(found, said, strict=True)]
    renderings = tuple(_renderings(archive, lines, where))
    foreign = {r.sighting for r in renderings if r.document.language != found[r.sighting].document.language}
    return Trace(tuple(_retold(line, lines[0], bool(foreign)) for line in lines), renderings)


def _readings(passages: Sequence[Passage]) -> dict[str, Reading]:
    """What is read around the passages, by document."""
    documents = {passage.document.id: passage.document for passage in passages}
    return {key: read_stored(documents[key], spans) for key, spans in excerpts({"": passages}).items()}


def _speaker(reading: Reading, span: Span) -> Speaker | None:
    """Who is said to have spoken what stands there: the innermost statement counts."""
    around = [s for s in reading.statements if s.speaker is not None and any(p.overlaps(span) for p in s.content)]
    best = min(around, key=lambda s: (sum(p.length for p in s.content), s.id), default=None)
    return best.speaker if best else None


def _ascribed(named: Speaker | None, speaker: Speaker | None) -> Ascribed | None:
    if named is None or speaker is None:
        return None
    if speaker == named or same(named, speaker):
        return Ascribed.SAME
    return Ascribed.OTHER if different(named, speaker) else Ascribed.UNCLEAR


def _relation(sighting: Sighting) -> Relation | None:
    changes = [piece.change for piece in sighting.drift]
    if not changes:
        return Relation.FIRST if sighting.document.published is not None else None
    if set(changes) == {Change.SAME}:
        return Relation.SAME
    ends = {at for at in (0, len(changes) - 1) if changes[at] is Change.MISSING}
    inside = {change for at, change in enumerate(changes) if at not in ends}
    return Relation.CUT if inside == {Change.SAME} else Relation.CHANGED


def _retold(line: Traced, first: Traced, foreign: bool) -> Traced:
    """A changed wording as a possible translation: only where the archive holds the words in another language too."""
    one, other = first.sighting, line.sighting
    if not foreign or line.relation is not Relation.CHANGED or not same(first.speaker, line.speaker):
        return line
    if _days(one.document, other.document) > _NEAR_DAYS or _replaced(other) < _REPLACED:
        return line
    wanted = marks(one.text, one.document.language)
    if not wanted or not wanted.keys() <= marks(other.text, other.document.language).keys():
        return line
    return replace(line, relation=Relation.TRANSLATION)


def _replaced(sighting: Sighting) -> float:
    """The share of the words that others stand for; what is only left out or put in counts for nothing."""
    gone, come, all_ = 0, 0, 0
    for piece in sighting.drift:
        quoted, found = len(list(forms(piece.quoted))), len(list(forms(piece.found)))
        all_ += max(quoted, found)
        if piece.change is not Change.SAME:
            gone, come = gone + quoted, come + found
    return min(gone, come) / all_ if all_ else 0.0


def _renderings(archive: Archive, lines: Sequence[Traced], where: Filter) -> Iterator[Rendering]:
    """What the same speakers said in other words around the same days, with the same numbers and names."""
    anchors: list[int] = []
    for at, line in enumerate(lines):
        known = [lines[other].speaker for other in anchors]
        if line.speaker and line.sighting.document.published and not any(same(line.speaker, one) for one in known):
            anchors.append(at)
    taken = {line.sighting.document.id for line in lines}
    for at in anchors[:_SPEAKERS]:
        for found in _of_one(archive, lines[at], at, where):
            if found.document.id not in taken:
                taken.add(found.document.id)
                yield found


def _of_one(archive: Archive, line: Traced, at: int, where: Filter) -> Iterator[Rendering]:
    document, speaker = line.sighting.document, line.speaker
    wanted = {m: w for m, w in marks(line.sighting.text, document.language).items() if not _in_name(m, w, speaker)}
    day = document.published
    if day is None or speaker is None or speaker.kind is SpeakerKind.UNNAMED or not _enough(wanted):
        return
    first, last = _around(day)
    within = replace(where, since=max(first, where.since or first), until=min(last, where.until or last))
    query = " ".join([speaker.name, *wanted.values()])
    passages = [p for p in archive.search(query, limit=_LOOKED_AT, where=within) if p.document.id != document.id]
    readings = _readings(passages)
    for key in dict.fromkeys(passage.document.id for passage in passages):
        other = next(p.document for p in passages if p.document.id == key)
        for statement in readings[key].statements:
            shared = _shared(line, wanted, other, statement)
            if shared:
                yield Rendering(other, hull(statement.content), speaker, shared, _days(document, other), at)
                break


def _shared(line: Traced, wanted: dict[Mark, str], other: Stored, statement: Statement) -> tuple[str, ...]:
    """What the statement has in common with the sighting, if that is enough to be the same said otherwise."""
    own = line.sighting.document
    sure = own.language == other.language  # of a foreign form of address some may be taken for a part of the name
    if statement.kind is StatementKind.INDIRECT or not same(line.speaker, statement.speaker, sure=sure):
        return ()
    span = hull(statement.content)
    said, text = list(forms(own.text, line.sighting.span)), list(forms(other.text, span))
    if not text or max(len(said), len(text)) > _LONGER * min(len(said), len(text)):
        return ()
    if aligned(own.text, said, other.text, text)[0] >= NEAR:
        return ()
    there = marks(span.of(other.text), other.language)
    if any(mark.kind == "number" and mark not in there for mark in wanted):
        return ()
    common = {mark: word for mark, word in wanted.items() if mark in there}
    return tuple(common.values()) if _enough(common) else ()


def _enough(found: dict[Mark, str]) -> bool:
    return len(found) >= _SHARED or any(m.kind == "number" and float(m.value) >= _TELLING for m in found)


def _in_name(mark: Mark, word: str, speaker: Speaker | None) -> bool:
    return mark.kind == "name" and speaker is not None and word.casefold() in speaker.name.casefold()


def _around(day: date) -> tuple[date, date]:
    """The first and the last day that are near; some archives date what has no date on the calendar's first day."""
    before, after = min(_NEAR_DAYS, (day - date.min).days), min(_NEAR_DAYS, (date.max - day).days)
    return day - timedelta(days=before), day + timedelta(days=after)


def _days(one: Stored, other: Stored) -> int:
    """Days between two documents; without a date they are far apart."""
    return abs((one.published - other.published).days) if one.published and other.published else 10**6
