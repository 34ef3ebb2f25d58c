"""Whose words stand in a text of another language than English: quotations, and clauses after plain words of saying."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import replace

from sayso.model import Document, Modality, Span, Speaker, SpeakerKind, Statement, StatementKind
from sayso.parse.statements.finding import paragraphs_of
from sayso.parse.statements.foreign.carried import carried
from sayso.parse.statements.foreign.clauses import (
    led_by_preposition,
    named_before,
    pieces_before,
    pronoun_first,
    reported,
    spoken_of_again,
)
from sayso.parse.statements.foreign.hearsay import cited, citing, house, it_was_said
from sayso.parse.statements.foreign.inserted import dashed, inserted
from sayso.parse.statements.foreign.introduced import END, introduced
from sayso.parse.statements.foreign.lexicon import VERBS
from sayso.parse.statements.foreign.names import fuller, plainly, speaker_in
from sayso.parse.statements.foreign.patterns import pattern
from sayso.parse.statements.foreign.titles import closes_title, opens_title
from sayso.parse.statements.foreign.unnamed import teller_of
from sayso.parse.statements.foreign.vi.vi import sentence_vi, speaker_of_vi
from sayso.parse.statements.foreign.words import author_words, inverted, part_of, within_cue
from sayso.parse.statements.open_questions import open_question
from sayso.parse.statements.turns.speakers import answerer
from sayso.parse.statements.turns.turns import turns_of
from sayso.parse.statements.turns.words import Turns
from sayso.text.quotes import Quotation, paragraphs_quotations

_FEWEST = 4  # quoted words: less is a title or a word held at arm's length, but beside a plain word of saying
_SHORTEST = 2
_MANY = 8  # quoted words: more are somebody's sentence even without a word of saying
_NEAR = 110  # characters beside a quotation in which its speaker must stand
_STOP = re.compile(r"(?<!\bDr)(?<!\bProf)(?<!\bSt)(?<!\b[A-ZА-ЯЁ])[.!?;](?:\s|\Z)|[«„“\"]")
_WORD = re.compile(r"\w+")
# "heißt es darin" hands on the words of whoever wrote the letter that was named before.
_OF_LETTERS = re.compile(r"heißt es", re.IGNORECASE)
_LETTER = re.compile(r"\b\w*(?:schreiben|briefe?|mail|nachricht|beitrag|posting)\b|\bPost\b|\bschrieb\b", re.IGNORECASE)
_UPPER = frozenset({"de", "ru", "uk"})
_INNER = re.compile(r"(?<=\s)(?:er|sie)(?=\s)")
_LONGEST = 1200  # characters of a sentence that are read

_Found = tuple[Speaker | None, tuple[Span, ...], tuple[Span, ...]]  # speaker, source, cue


def foreign_statements(document: Document) -> list[Statement]:
    """Quotations with the speaker who stands right beside them, and what is reported of whom in plain patterns.

    German, Russian, Ukrainian, Vietnamese, French, Spanish; of other languages quotations without speakers.
    """
    text, language = document.text, document.language or ""
    paragraphs = paragraphs_of(document)
    rows = paragraphs_quotations(text, paragraphs)
    turns = Turns(document, turns_of(document))
    posts = list(_posts(document))
    taken = [s.content[0] for s in posts]
    found = [s for s in _quoted(text, language, paragraphs, rows) if not _in(s.content[0], taken)]
    found.extend(_reported(text, language, paragraphs, found, taken))
    found = [s for s in found if _beside(turns, s)]
    told = carried(text, language, paragraphs, found, _hero(document)) if language in VERBS else found
    told = [replace(s, modality=Modality.ASKED) if _left_open(text, language, s) else s for s in told]
    return [*posts, *turns.statements(), *told]


def _left_open(text: str, language: str, statement: Statement) -> bool:
    return statement.kind is not StatementKind.DIRECT and all(
        open_question(text, language, piece) for piece in statement.content
    )


def _hero(document: Document) -> Speaker | None:
    return answerer(document) if document.language == "vi" else None


def _beside(turns: Turns, statement: Statement) -> bool:
    """Whether a statement stands in no turn, or names its own speaker within the words of one."""
    spans = (*statement.content, *statement.source, *statement.cue)
    if not turns.touched(*spans):
        return True
    return statement.speaker is not None and bool(statement.source) and turns.inside(*spans) is not None


def _reported(
    text: str, language: str, paragraphs: list[Span], quoted: list[Statement], taken: list[Span]
) -> list[Statement]:
    """What is reported in clauses; quotations of nobody in particular that a clause of somebody's holds are taken out of
    `quoted`, since they are that one's words."""
    hulls = [Span(s.content[0].start, s.content[-1].end) for s in quoted]
    starts = [span.start for span in hulls]
    cues = {cue for s in quoted for cue in s.cue}
    found: list[Statement] = []
    held: set[int] = set()
    for paragraph in paragraphs if language in VERBS else ():
        here = range(bisect_left(starts, paragraph.start), bisect_left(starts, paragraph.end))
        for statement in reported(text, language, paragraph):
            content = statement.content[0]
            over = [at for at in here if hulls[at].overlaps(content)]
            ours = statement.speaker is not None and all(
                content.contains(hulls[at])
                and (
                    not (quoted[at].speaker or quoted[at].source)
                    or (language == "de" and quoted[at].cue == statement.cue and content.start < hulls[at].start)
                )
                for at in over
            )
            if (over and not ours) or _in(content, taken) or (language == "vi" and not cues.isdisjoint(statement.cue)):
                continue
            held.update(over)
            found.append(replace(statement, kind=StatementKind.MIXED) if over else statement)
    quoted[:] = [s for at, s in enumerate(quoted) if at not in held]
    return found


def _in(span: Span, others: list[Span]) -> bool:
    return any(span.overlaps(other) for other in others)


def _posts(document: Document) -> Iterator[Statement]:
    for embed in document.embeds:
        if embed.span is not None and embed.span.length:
            name = embed.author or (f"@{embed.handle}" if embed.handle else None)
            speaker = Speaker(name, SpeakerKind.PERSON) if name else None
            channel = f"post on {embed.platform}" if embed.platform else "post"
            yield Statement("", StatementKind.DIRECT, (embed.span,), speaker=speaker, channel=channel)


# -- quotations ------------------------------------------------------------------------------------------------------


def _quoted(text: str, language: str, paragraphs: list[Span], rows: list[list[Quotation]]) -> Iterator[Statement]:
    previous: Speaker | None = None
    for paragraph, quotes in zip(paragraphs, rows, strict=True):
        if (spoken := dashed(text, language, paragraph)) is not None:
            previous = spoken.speaker
            yield Statement("", StatementKind.DIRECT, spoken.content, spoken.cue, spoken.source, spoken.speaker)
            continue
        for quote in quotes:
            inner = text[quote.inner.start : min(quote.inner.end, quote.inner.start + _LONGEST)].strip()
            count = len(_WORD.findall(inner))
            if count < _SHORTEST or not (inner[0].isalnum() or inner[0] in '«„“"…[('):
                continue
            if (within := inserted(text, language, quote)) is not None:
                previous = within.speaker
                yield Statement("", StatementKind.DIRECT, within.content, within.cue, within.source, within.speaker)
                continue
            beside = _speaker_of(text, language, quote, paragraph) if language in VERBS else None
            if count < _FEWEST and (beside is None or not _attached(text, quote, beside)):
                continue
            whole = (
                _sentence(text, language, quote, inner)
                or inner[-1] in ".!?…"
                or (language == "vi" and sentence_vi(text, quote.outer))
            )
            if beside is None and not quote.reopened and count <= _MANY and not whole:
                continue
            speaker, source, cue = beside or (previous if quote.reopened else None, (), ())
            previous = speaker
            yield Statement("", StatementKind.DIRECT, (quote.outer,), cue, source, speaker)


def _speaker_of(text: str, language: str, quote: Quotation, paragraph: Span) -> _Found | None:
    """The speaker in the words right after the quotation, else right before it."""
    if language == "vi":
        return speaker_of_vi(text, quote.outer, paragraph)
    after = Span(quote.outer.end, min(paragraph.end, quote.outer.end + _NEAR))
    stops = (m.start() for m in _STOP.finditer(text, *after) if not opens_title(text, m.start()))
    after = Span(after.start, next(stops, after.end))
    if language in _UPPER and quote.closed and text[after.start : after.end].strip()[:1].isupper():
        after = Span(after.start, after.start)  # the next sentence begins
    before = Span(max(paragraph.start, quote.outer.start - _NEAR), quote.outer.start)
    cuts = [m for m in END.finditer(text, *before) if not closes_title(text, m.start())]
    before = Span(cuts[-1].end() if cuts else before.start, before.end)
    for side in (after, before):
        if side is before and side.of(text).rstrip()[-1:] not in {":", ","}:
            return part_of(text, language, side)
        if side is before and language == "ru" and (teller := teller_of(text, side.trim(text))) is not None:
            return teller[0], (teller[1],), ()
        by = pattern(language, "by").search(text, *side)
        if by is not None and (named := speaker_in(text, Span(*by.span("who")), language)):
            oblique = by["cue"][:3].lower() in ("по ", "за ")
            who = plainly(text, named[0], language) if oblique else named[0]
            return fuller(text, who, language), (named[1],), (Span(*by.span("cue")),)
        cues = list(pattern(language, "beside").finditer(text, *side))
        if not cues:
            if side is after and (
                found := author_words(text, language, side) or inverted(text, language, before, side)
            ):
                return found
            if side is before and (named := introduced(text, language, side, paragraph)):
                return fuller(text, named[0], language), (named[1],), ()
            continue
        cue = Span(*(cues[0] if side is after else cues[-1]).span())
        left, right = Span(side.start, cue.start), Span(cue.end, side.end)
        if it_was_said(text, cue) and (named := house(text, left, right)):
            return named[0], (named[1],), (cue,)
        if _OF_LETTERS.fullmatch(text, *cue) and not _LETTER.search(text, paragraph.start, quote.outer.start):
            return None, (), (cue,)
        if citing(text, cue) and (quoted := speaker_in(text, cited(text, right), language, last=False)):
            who = plainly(text, quoted[0], language)
            return fuller(text, who, language), (quoted[1],), (cue,)
        if pronoun_first(text, language, right) and (side is after or not left.trim(text).length):
            return None, _pronoun(text, language, left, right), (cue,)
        if again := spoken_of_again(text, language, right):
            return None, again, (cue,)
        turned = speaker_in(text, right, language, last=False) if led_by_preposition(text, language, left) else None
        turned = turned or within_cue(text, language, cue)
        named = turned or named_before(text, language, left)
        said = _pronoun(text, language, left, Span(right.start, right.start)) if named is None else ()
        named = named or (speaker_in(text, right, language, last=False) if not said else None)
        if named is not None:
            return fuller(text, named[0], language), (named[1],), (cue,)
        said = said or _pronoun(text, language, left, right)
        if not said and language == "de" and (inner := _INNER.search(text, *cue)):  # "lässt er offen"
            said = (Span(*inner.span()),)
        return None, said, (cue,)
    return None


def _sentence(text: str, language: str, quote: Quotation, inner: str) -> bool:
    """Whether a quotation is a sentence by its full stop, which stands behind the mark in Russian."""
    if language not in ("ru", "uk") or not inner[0].isupper():
        return False
    before = text[max(0, quote.outer.start - 3) : quote.outer.start].rstrip()
    return text[quote.outer.end : quote.outer.end + 1] == "." and (not before or before[-1] in ".!?…:")


def _attached(text: str, quote: Quotation, found: _Found) -> bool:
    """Whether a word of saying with its speaker stands behind the comma that ends a quotation, or before its colon."""
    speaker, source, cue = found
    if not (source or speaker):
        return False
    before = text[max(0, quote.outer.start - 3) : quote.outer.start].rstrip()
    if before and before[-1] not in '.!?…:»“”"\n–—-':
        return False  # a part of a sentence
    if cue and cue[0].start >= quote.outer.end:
        return text[quote.outer.end : cue[0].start].lstrip()[:1] in {",", "—", "–"}
    return before[-1:] == ":"


def _pronoun(text: str, language: str, left: Span, right: Span) -> tuple[Span, ...]:
    """Where a pronoun stands for the speaker: "сказал он", "ông nói", ", bà từng nói"."""
    for part in (right, left.trim(text), *(piece.trim(text) for piece in pieces_before(text, left)[:1])):
        if part.length and (said := pattern(language, "pronoun").match(text, *part)):
            return (Span(*said.span("who")),)
    return ()
