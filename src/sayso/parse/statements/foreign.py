"""Whose words stand in a text of another language than English: quotations, and clauses after plain words of saying."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from functools import cache

from sayso.model import Document, Span, Speaker, SpeakerKind, Statement, StatementKind
from sayso.parse.statements.finding import paragraphs_of
from sayso.parse.statements.foreign_lexicon import BESIDE, BY, THAT, VERBS
from sayso.parse.statements.foreign_names import fuller, speaker_in
from sayso.text.quotes import Quotation, paragraphs_quotations
from sayso.text.sentences import sentences

_FEWEST = 4  # quoted words: less is a title or a word held at arm's length
_CLAUSE = 3  # words of a clause: less says nothing
_MANY = 8  # quoted words: more are somebody's sentence even without a word of saying
_NEAR = 110  # characters beside a quotation in which its speaker must stand
_WORD = re.compile(r"\w+")
_LONGEST = 1200  # characters of a sentence that are read

_Found = tuple[Speaker | None, tuple[Span, ...], tuple[Span, ...]]  # speaker, source, cue


def foreign_statements(document: Document) -> list[Statement]:
    """Quotations with the speaker who stands right beside them, and what is reported of whom in plain patterns.

    German, Russian, Ukrainian, Vietnamese, French, Spanish; of other languages quotations without speakers.
    """
    text, language = document.text, document.language or ""
    paragraphs = paragraphs_of(document)
    rows = paragraphs_quotations(text, paragraphs)
    posts = list(_posts(document))
    taken = [s.content[0] for s in posts]
    found = [s for s in _quoted(text, language, paragraphs, rows) if not _in(s.content[0], taken)]
    quotes = [s.content[0] for s in found]
    starts = [q.start for q in quotes]
    for paragraph in paragraphs if language in VERBS else ():
        inside = quotes[bisect_left(starts, paragraph.start) : bisect_left(starts, paragraph.end)]
        for statement in _reported(text, language, paragraph):
            if not _in(statement.content[0], inside) and not _in(statement.content[0], taken):
                found.append(statement)
    return posts + found


def _in(span: Span, others: list[Span]) -> bool:
    return any(span.overlaps(other) for other in others)


def _posts(document: Document) -> Iterator[Statement]:
    for embed in document.embeds:
        if embed.span is not None and embed.span.length:
            name = embed.author or (f"@{embed.handle}" if embed.handle else None)
            speaker = Speaker(name, SpeakerKind.PERSON) if name else None
            channel = f"post on {embed.platform}" if embed.platform else "post"
            yield Statement("", StatementKind.DIRECT, (embed.span,), speaker=speaker, channel=channel)


@cache
def _pattern(language: str, kind: str) -> re.Pattern[str]:
    if kind == "beside":
        extra = f"|{BESIDE[language]}" if language in BESIDE else ""
        return re.compile(rf"\b(?:{VERBS[language]}{extra})\b", re.IGNORECASE)
    if kind == "by":
        return re.compile(rf"\b(?P<cue>{BY[language]})\s+(?P<who>[^,.;:«»„“”\"]{{2,90}})", re.IGNORECASE)
    return re.compile(
        rf"(?P<who>[^,.;:«»„“”\"]{{0,90}}?)\s*\b(?P<cue>{VERBS[language]})\b(?P<after>{THAT[language]})(?P<what>\S.*)",
        re.IGNORECASE | re.DOTALL,
    )


# -- quotations ------------------------------------------------------------------------------------------------------


def _quoted(text: str, language: str, paragraphs: list[Span], rows: list[list[Quotation]]) -> Iterator[Statement]:
    previous: Speaker | None = None
    for paragraph, quotes in zip(paragraphs, rows, strict=True):
        for quote in quotes:
            inner = text[quote.inner.start : min(quote.inner.end, quote.inner.start + _LONGEST)].strip()
            count = len(_WORD.findall(inner))
            if count < _FEWEST or not (inner[0].isalnum() or inner[0] in '«„“"…[('):
                continue
            beside = _beside(text, language, quote, paragraph) if language in VERBS else None
            if beside is None and not quote.reopened and count <= _MANY and inner[-1] not in ".!?…":
                continue
            speaker, source, cue = beside or (previous if quote.reopened else None, (), ())
            previous = speaker
            yield Statement("", StatementKind.DIRECT, (quote.outer,), cue, source, speaker)


def _beside(text: str, language: str, quote: Quotation, paragraph: Span) -> _Found | None:
    """The speaker in the words right after the quotation, else right before it."""
    after = Span(quote.outer.end, min(paragraph.end, quote.outer.end + _NEAR))
    stop = re.search(r"[.!?;](?:\s|\Z)|[«„“\"]", after.of(text))
    after = Span(after.start, after.start + (stop.start() if stop else after.length))
    before = Span(max(paragraph.start, quote.outer.start - _NEAR), quote.outer.start)
    cuts = list(re.finditer(r"[.!?;]\s|[»“”\"]", before.of(text)))
    before = Span(before.start + (cuts[-1].end() if cuts else 0), before.end)
    for side in (after, before):
        if side is before and side.of(text).rstrip()[-1:] not in {":", ","}:
            continue
        by = _pattern(language, "by").search(text, *side)
        if by is not None and (named := speaker_in(text, Span(*by.span("who")), language)):
            return fuller(text, named[0], language), (named[1],), (Span(*by.span("cue")),)
        cues = list(_pattern(language, "beside").finditer(text, *side))
        if not cues:
            continue
        cue = cues[0] if side is after else cues[-1]
        left, right = Span(side.start, cue.start()), Span(cue.end(), side.end)
        parts = [*_segments(text, left), (right, False)] if left.trim(text).length else [(right, False)]
        for part, last in parts:
            if named := speaker_in(text, part, language, last=last):
                return fuller(text, named[0], language), (named[1],), (Span(*cue.span()),)
        return None, (), (Span(*cue.span()),)
    return None


def _segments(text: str, span: Span) -> list[tuple[Span, bool]]:
    """The last two pieces between commas, the nearest to the end first."""
    found: list[tuple[Span, bool]] = []
    end = span.end
    while len(found) < 2 and end > span.start:
        cut = text.rfind(",", span.start, end)
        piece = Span(cut + 1 if cut >= 0 else span.start, end)
        if piece.trim(text).length:
            found.append((piece, True))
        end = cut if cut >= 0 else span.start
    return found


# -- clauses ---------------------------------------------------------------------------------------------------------


def _reported(text: str, language: str, paragraph: Span) -> Iterator[Statement]:
    for sentence in sentences(text, language, paragraph):
        if sentence.length > _LONGEST:
            continue
        found = _by(text, language, sentence, begins=True) or _that(text, language, sentence)
        found = found or _by(text, language, sentence, begins=False)
        if found is not None:
            yield found


def _by(text: str, language: str, sentence: Span, *, begins: bool) -> Statement | None:
    """ "Laut Muster ...", "theo Ủy ban ..., ...": the rest of the sentence is the source's."""
    match = _pattern(language, "by").search(text, *sentence)
    if match is None:
        return None
    start = match.start() <= sentence.start + 2 or text[match.start()].isupper()
    if start is not begins:
        return None
    who = _phrase(text, Span(*match.span("who")), language)
    named = speaker_in(text, who, language)
    if named is None:
        return None
    after = max(who.end, match.end("who")) if language != "de" else who.end
    content = Span(after, sentence.end) if start else Span(sentence.start, match.start())
    content = _stripped(text, content)
    if len(_WORD.findall(text, *content)) < _CLAUSE:
        return None
    cue = Span(*match.span("cue"))
    return Statement("", StatementKind.INDIRECT, (content,), (cue,), (named[1],), fuller(text, named[0], language))


def _phrase(text: str, span: Span, language: str) -> Span:
    """The source after "laut": in German it ends where the verb of the sentence begins, in lower case."""
    verb = _pattern(language, "beside").search(text, *span)
    if verb is not None and verb.start() > span.start:
        return Span(span.start, verb.start()).trim(text)
    if language != "de":
        return span
    end = span.start
    for match in re.finditer(r"\S+", span.of(text)):
        word = match.group()
        small = (
            word[0].islower()
            and not word.endswith(("en", "er", "es", "em"))
            and word not in {"von", "und", "der", "des"}
        )
        if small and end > span.start:
            break
        end = span.start + match.end()
        if word[0].islower() and word.endswith("en") and end - span.start > 30:
            break
    return Span(span.start, end)


def _that(text: str, language: str, sentence: Span) -> Statement | None:
    """ "Muster sagte, dass ...", "ông Mẫu cho biết ...": what follows is the subject's."""
    match = _pattern(language, "that").match(text, *sentence)
    if match is None:
        return None
    named = speaker_in(text, Span(*match.span("who")), language)
    if named is None and match.end("after") - match.start("after") > 4:
        named = speaker_in(text, Span(*match.span("after")), language)
    content = _stripped(text, Span(*match.span("what")))
    if named is None or len(_WORD.findall(text, *content)) < _CLAUSE:
        return None
    cue = Span(*match.span("cue"))
    return Statement("", StatementKind.INDIRECT, (content,), (cue,), (named[1],), fuller(text, named[0], language))


def _stripped(text: str, span: Span) -> Span:
    start, end = span
    while start < end and not (text[start].isalnum() or text[start] in '«„“"('):
        start += 1
    while end > start and not (text[end - 1].isalnum() or text[end - 1] in '»“”")%'):
        end -= 1
    return Span(start, end)
