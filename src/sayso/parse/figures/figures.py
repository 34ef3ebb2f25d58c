"""Document and its statements -> the figures in them, in reading order."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from sayso.model import Document, Figure, Span, Statement
from sayso.parse.figures.ages import bare_ages
from sayso.parse.figures.asked import counted_in_questions
from sayso.parse.figures.context import Surroundings, about
from sayso.parse.figures.draft import Quantity, Sentence
from sayso.parse.figures.lexicons import lexicon_of
from sayso.parse.figures.measures import assign
from sayso.parse.figures.nouns import counted
from sayso.parse.figures.owners import owned
from sayso.parse.figures.pairs import lend
from sayso.parse.figures.population import population, unit_name
from sayso.parse.figures.quantities import quantities
from sayso.parse.figures.sayers import Sayers
from sayso.parse.figures.skip import is_named
from sayso.parse.figures.subjects import outline
from sayso.parse.figures.tolls import settle
from sayso.text.dates import Dated, dates
from sayso.text.digits import Habit, habit
from sayso.text.numbers import Form, Number, numbers
from sayso.text.sentences import sentences

# Figures of one sentence, and characters for each, beyond which it is a row of numbers: what they count stands elsewhere.
_CROWD, _ROOM = 8, 12
# Little pictures, the signs that join them, and letters that make a flag: they part no number from what it counts.
_PICTURES = re.compile("[\u200d\u20e3\u2600-\u27bf\ufe0f\U0001f000-\U0001faff]")
_LETTER = re.compile(r"[^\W\d_]")
_CYRILLIC = re.compile(r"[\u0400-\u04ff]")
_UKRAINIAN, _RUSSIAN = frozenset("іїєґІЇЄҐ"), frozenset("ыэъёЫЭЪЁ")
_VIETNAMESE = re.compile(r"[\u1ea0-\u1ef9đơưĐƠƯ]")  # letters that hardly any other language has
_MARKED = 12  # letters, of which one is such
_LETTERS = 2000  # characters of a text that tell its language


def figures_of(document: Document, statements: Sequence[Statement]) -> tuple[Figure, ...]:
    """The figures of a document in reading order, with ids f1, f2 ...; offsets point into `document.text`.

    Each gets the innermost of `statements` whose content it stands in, and that statement's speaker as its source.
    Pure; linear in the length of the text. Years, ordinals, dates, times, scores and parts of names are no figures.
    """
    if _PICTURES.search(document.text):
        document = replace(document, text=_PICTURES.sub(" ", document.text))
    language = document.language or _written(document.text)
    decimal = habit(document.text, language)
    found: list[Figure] = []
    whole = [paragraph.span for paragraph in document.paragraphs] or [Span(0, len(document.text))]
    for span in whole:
        found.extend(_paragraph(document, span, language, decimal))
    if "?" in document.text:

        def read(told: str) -> list[Figure]:
            return list(_paragraph(replace(document, text=told), Span(0, len(told)), language, decimal))

        found = list(counted_in_questions(document.text, found, read))
    return tuple(owned(found, statements))


def _written(text: str) -> str:
    """The language that a text of none that is known is read as: by its letters, few as they may be."""
    letters = len(_LETTER.findall(text, 0, _LETTERS))
    cyrillic = _CYRILLIC.findall(text, 0, _LETTERS)
    if 2 * len(cyrillic) <= letters:
        return "vi" if _MARKED * len(_VIETNAMESE.findall(text, 0, _LETTERS)) > letters else "en"
    return "ru" if _UKRAINIAN.isdisjoint(cyrillic) or not _RUSSIAN.isdisjoint(cyrillic) else "uk"


def _paragraph(document: Document, span: Span, language: str, decimal: Habit) -> Iterator[Figure]:
    text = span.of(document.text)
    every = numbers(text, language, decimal=decimal)
    if not every:
        return
    days = dates(text, language, published=document.published)
    at = day_at = 0
    for piece in sentences(document.text, language, span):
        start, end = piece.start - span.start, piece.end - span.start
        inside: list[Number] = []
        while at < len(every) and every[at].start < end:
            number = every[at]
            if number.start >= start and number.end <= end:
                inside.append(number._replace(start=number.start - start, end=number.end - start))
            at += 1
        dated: list[Dated] = []
        while day_at < len(days) and days[day_at].start < end:
            day = days[day_at]
            if day.start >= start:
                dated.append(day._replace(start=day.start - start, end=day.end - start))
            day_at += 1
        if inside:
            yield from _sentence(Sentence(piece.of(document.text), piece.start, lexicon_of(language), dated), inside)


def _sentence(sentence: Sentence, found: Sequence[Number]) -> Iterator[Figure]:
    drafts = quantities(sentence, found)
    drafts = [q for q in drafts if math.isfinite(q.value) and (q.high is None or math.isfinite(q.high))]
    if (len(drafts) == 1 and _alone(sentence.text, drafts[0])) or (
        len(drafts) > _CROWD and len(drafts) * _ROOM > len(sentence.text)
    ):
        yield from (_bare(sentence, q) for q in drafts)
        return
    bare_ages(sentence, drafts)
    if not drafts:
        return
    for q in drafts:
        q.counted = counted(sentence, q)
    _suspended(sentence, drafts)
    lend(sentence, drafts)
    drafts = [q for q in drafts if not is_named(q, sentence)]
    assign(sentence, drafts)
    settle(sentence, drafts)
    around = Surroundings(sentence)
    whole = outline(sentence)
    sayers = Sayers(sentence, whole)
    earlier: tuple[str | None, int] = (None, -10)
    counted_before: str | None = None
    for q in drafts:
        plan = sayers.left_out(q.start)
        said_of = about(sentence, q, plan, earlier)
        if said_of is None and q.unit is None and q.counted is not None and about(sentence, q, whole, earlier):
            said_of = sentence.text[q.counted.start : q.counted.end]  # only who says so stands before it
        earlier = said_of, q.end
        what = population(sentence, q, plan, counted_before)
        yield _figure(sentence, q, around, what, earlier[0])
        counted_before = what if q.unit is None else counted_before


def _alone(text: str, q: Quantity) -> bool:
    """Whether no word stands beside a number, as in the cell of a table."""
    return _LETTER.search(text, 0, q.start) is None and _LETTER.search(text, q.end) is None


def _suspended(sentence: Sentence, drafts: Sequence[Quantity]) -> None:
    """Lends "four-" and "five-" what stands behind "six-cylinder"."""
    for at in range(len(drafts) - 2, -1, -1):
        q = drafts[at]
        if (
            q.unit is None
            and sentence.text[q.end : q.end + 1] == "-"
            and not sentence.text[q.end + 1 : q.end + 2].isalnum()
        ):
            q.counted, q.unit = drafts[at + 1].counted, drafts[at + 1].unit


def _bare(sentence: Sentence, q: Quantity) -> Figure:
    return Figure(
        id="",
        spans=(sentence.span(q.start, q.end),),
        value=(q.value, None if q.high == q.value else q.high),
        bound=q.bound,
        unit=unit_name(sentence, q),
        measure=q.measure,
        vague=q.form is Form.VAGUE,
        sentence=sentence.span(0, len(sentence.text)),
        trend=q.trend,
    )


def _figure(sentence: Sentence, q: Quantity, around: Surroundings, what: str | None, said_of: str | None) -> Figure:
    return replace(
        _bare(sentence, q),
        population=" ".join(what.split()) if what else what,
        place=around.place(q),
        as_of=around.as_of(q),
        source=around.source,
        about=said_of,
    )
