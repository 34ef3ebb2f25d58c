"""Whose words stand in a text of another language than English: quotations, and clauses after plain words of saying."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import replace

from sayso.model import Document, Span, Speaker, SpeakerKind, Statement, StatementKind
from sayso.parse.statements.finding import paragraphs_of
from sayso.parse.statements.foreign_carried import carried
from sayso.parse.statements.foreign_clauses import named_before, pattern, pieces_before, pronoun_first, reported
from sayso.parse.statements.foreign_inserted import inserted
from sayso.parse.statements.foreign_lexicon import ADDRESS_VI, OFFICES, STARTS, VERBS
from sayso.parse.statements.foreign_names import full_names, fuller, speaker_in
from sayso.parse.statements.turns import turns_of
from sayso.parse.statements.turns_speakers import answerer
from sayso.parse.statements.turns_words import Turns
from sayso.text.quotes import Quotation, paragraphs_quotations

_FEWEST = 4  # quoted words: less is a title or a word held at arm's length
_MANY = 8  # quoted words: more are somebody's sentence even without a word of saying
_NEAR = 110  # characters beside a quotation in which its speaker must stand
_STOP = re.compile(r"(?<!\bDr)(?<!\bProf)(?<!\bSt)(?<!\b[A-ZА-ЯЁ])[.!?;](?:\s|\Z)|[«„“\"]")
_WORD = re.compile(r"\w+")
_END = re.compile(r"(?<!\b[A-ZÄÖÜА-ЯЁ])[.!?;]\s|[»“”\"]")
_SENTENCE = 220  # characters of a sentence that ends with a colon
# "heißt es darin" hands on the words of whoever wrote the letter that was named before.
_OF_LETTERS = re.compile(r"heißt es", re.IGNORECASE)
_LETTER = re.compile(r"\b\w*(?:schreiben|briefe?|mail|nachricht|beitrag|posting)\b|\bPost\b|\bschrieb\b", re.IGNORECASE)
_LEAD = 3  # words before the name that it begins with
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
    return [*posts, *turns.statements(), *told]


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
                content.contains(hulls[at]) and not (quoted[at].speaker or quoted[at].source) for at in over
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
        for quote in quotes:
            inner = text[quote.inner.start : min(quote.inner.end, quote.inner.start + _LONGEST)].strip()
            count = len(_WORD.findall(inner))
            if count < _FEWEST or not (inner[0].isalnum() or inner[0] in '«„“"…[('):
                continue
            if (within := inserted(text, language, quote)) is not None:
                previous = within.speaker
                yield Statement("", StatementKind.DIRECT, within.content, within.cue, within.source, within.speaker)
                continue
            beside = _speaker_of(text, language, quote, paragraph) if language in VERBS else None
            if beside is None and not quote.reopened and count <= _MANY and inner[-1] not in ".!?…":
                continue
            speaker, source, cue = beside or (previous if quote.reopened else None, (), ())
            previous = speaker
            yield Statement("", StatementKind.DIRECT, (quote.outer,), cue, source, speaker)


def _speaker_of(text: str, language: str, quote: Quotation, paragraph: Span) -> _Found | None:
    """The speaker in the words right after the quotation, else right before it."""
    after = Span(quote.outer.end, min(paragraph.end, quote.outer.end + _NEAR))
    stop = _STOP.search(after.of(text))
    after = Span(after.start, after.start + (stop.start() if stop else after.length))
    before = Span(max(paragraph.start, quote.outer.start - _NEAR), quote.outer.start)
    cuts = list(_END.finditer(before.of(text)))
    before = Span(before.start + (cuts[-1].end() if cuts else 0), before.end)
    for side in (after, before):
        if side is before and side.of(text).rstrip()[-1:] not in {":", ","}:
            continue
        by = pattern(language, "by").search(text, *side)
        if by is not None and (named := speaker_in(text, Span(*by.span("who")), language)):
            return fuller(text, named[0], language), (named[1],), (Span(*by.span("cue")),)
        cues = list(pattern(language, "beside").finditer(text, *side))
        if not cues:
            if side is before and (named := _introduced(text, language, side, paragraph)):
                return fuller(text, named[0], language), (named[1],), ()
            if side is before and language == "vi" and (found := _introduced_vi(text, side, paragraph)):
                return found
            continue
        cue = Span(*(cues[0] if side is after else cues[-1]).span())
        left, right = Span(side.start, cue.start), Span(cue.end, side.end)
        if _OF_LETTERS.fullmatch(text, *cue) and not _LETTER.search(text, paragraph.start, quote.outer.start):
            return None, (), (cue,)
        if pronoun_first(text, language, right) and (side is after or not left.trim(text).length):
            return None, _pronoun(text, language, left, right), (cue,)
        named = named_before(text, language, left)
        said = _pronoun(text, language, left, Span(right.start, right.start)) if named is None else ()
        named = named or (speaker_in(text, right, language, last=False) if not said else None)
        if named is not None:
            return fuller(text, named[0], language), (named[1],), (cue,)
        return None, said or _pronoun(text, language, left, right), (cue,)
    return None


def _introduced(text: str, language: str, side: Span, paragraph: Span) -> tuple[Speaker, Span] | None:
    """Whom a colon introduces without a word of saying: "Deutlicher wurde Karl Ott: ...", "Karl Ott (58), sichtlich müde:
    ..."; only somebody named in full, right before it or as the first and only one of the sentence."""
    piece = side.trim(text)
    if piece.of(text)[-1:] != ":":
        return None
    named = named_before(text, language, Span(side.start, piece.end - 1))
    person = named is not None and named[0].kind is SpeakerKind.PERSON and " " in named[0].name
    if named is not None and person and named[1].end == piece.end - 1:
        return named
    start = max(paragraph.start, piece.end - _SENTENCE)
    cuts = list(_END.finditer(text, start, piece.end))
    sentence = Span(cuts[-1].end() if cuts else start, piece.end)
    names = full_names(text, sentence, language)
    lead = _WORD.findall(text, sentence.start, names[0].start) if names else []
    if len(names) != 1 or len(lead) > _LEAD or (lead and lead[0].lower() in STARTS):
        return None
    return Speaker(names[0].of(text), SpeakerKind.PERSON), names[0]


def _introduced_vi(text: str, side: Span, paragraph: Span) -> _Found | None:
    """The subject of a Vietnamese sentence that a colon ends: the only one there who is named in full, or is called by
    what they are: "Đứng trước tòa, bị cáo thản nhiên: ..."."""
    piece = side.trim(text)
    if piece.of(text)[-1:] != ":":
        return None
    start = max(paragraph.start, piece.end - _SENTENCE)
    cuts = list(_END.finditer(text, start, piece.end))
    sentence = Span(cuts[-1].end() if cuts else start, piece.end)
    pieces = pieces_before(text, Span(sentence.start, piece.end - 1))
    for part in pieces[:1]:
        if said := pattern("vi", "pronoun").match(text, *part.trim(text)):
            return None, (Span(*said.span("who")),), ()
    names = full_names(text, sentence, "vi")
    lead = _WORD.findall(text, sentence.start, names[0].start) if names else []
    others = {name.of(text) for name in names[1:] if _called_so(text, name)} - {names[0].of(text)} if names else set()
    begins = all(word.lower() in OFFICES for word in lead) and not others
    if names and (begins or len({name.of(text) for name in names}) == 1):
        return Speaker(names[0].of(text), SpeakerKind.PERSON), (names[0],), ()
    return None


def _called_so(text: str, name: Span) -> bool:
    """Whether a form of address stands before a name."""
    before = _WORD.findall(text, max(0, name.start - 8), name.start)
    return bool(before) and before[-1].lower() in ADDRESS_VI


def _pronoun(text: str, language: str, left: Span, right: Span) -> tuple[Span, ...]:
    """Where a pronoun stands for the speaker: "сказал он", "ông nói", ", bà từng nói"."""
    for part in (right, left.trim(text), *(piece.trim(text) for piece in pieces_before(text, left)[:1])):
        if part.length and (said := pattern(language, "pronoun").match(text, *part)):
            return (Span(*said.span("who")),)
    return ()
