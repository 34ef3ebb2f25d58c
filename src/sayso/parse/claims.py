"""Statements, figures and narration -> checkable claims."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from sayso.model import Claim, ClaimKind, Document, Figure, Modality, ParagraphKind, Span, Spans, Statement
from sayso.parse.acts import demanded, is_deed
from sayso.parse.assertions import assertions, complete, headless
from sayso.parse.checkworthy import checkworthiness
from sayso.parse.clauses import RESULT
from sayso.parse.datelines import behind_dateline
from sayso.parse.drafts import CLOSING, FEWEST_TERMS, Figures, claim_at, pieces_of
from sayso.parse.fragments import unsaid
from sayso.parse.narration import left, narrated
from sayso.parse.parted import parted
from sayso.parse.shown import shown
from sayso.parse.statements.open_questions import open_question
from sayso.text.overlaps import Overlaps
from sayso.text.sentences import sentences
from sayso.text.words import terms

_ANSWER = 2  # words: so short a quotation is a claim, for it was said by somebody or not: "“Absolutely not,” she said."
_MARKS = frozenset("“”„«»‹›「『\"'‘’‚`")
_MOST = 0.6  # share of a piece that a clause holds
_QUOTED = 4  # sentences of one quotation that are claims of their own
_SUBJECT = 20  # characters: "The 24-year-old" counts nothing, "The 24 people who were held" does
_ENDING = frozenset(".,;:!…")
_AIM = re.compile(r"to\s[a-z]+\b")  # "when guards were sent to clear the hall" is told by whoever tells of the sending


def claims_of(document: Document, statements: Sequence[Statement], figures: Sequence[Figure]) -> tuple[Claim, ...]:
    """The claims of a document in reading order: each statement's content, and what the article itself narrates.

    The quoted words of a statement are one claim, each sentence of its other words another; a sentence that asserts
    several things, or several figures, gives a claim for each beside one for the whole; a clause whose subject stands
    elsewhere has that as its first span. Questions are no claims. `checkworthy` is filled for all of them in one batch.
    """
    counted = Overlaps((figure.spans[0], figure) for figure in figures)
    found = list(narrated(document, statements, counted))
    for statement in statements:
        if statement.modality is not Modality.ASKED:
            found.extend(_stated(document, statement, counted))
    found.extend(left(document, found, counted))
    for statement in statements:  # what somebody called for was said by them or not, though it is neither so nor not so
        if statement.modality is Modality.ASKED and demanded(document, statement):
            found.extend(_stated(document, statement, counted))
    found = _with_clauses(document, found, list(_clauses(document, statements, counted)))
    size = {s.id: sum(span.length for span in s.content) for s in statements}
    # The same words may stand in two statements, one inside the other: the inner speaker's they are.
    found.sort(key=lambda claim: (claim.statement is None, size.get(claim.statement or "", 0)))
    telling = [claim for claim in found if any(map(str.isalpha, claim.text))]  # a cell of a table is no claim
    unique = {claim.spans: claim for claim in reversed(telling)}
    ordered = sorted(unique.values(), key=lambda claim: (claim.spans[0].start, -claim.spans[-1].end, claim.kind))
    ordered = shown(document, ordered, statements, counted)
    scores = checkworthiness([claim.text for claim in ordered])
    return tuple(
        replace(claim, id=f"c{number}", checkworthy=round(score, 4))
        for number, (claim, score) in enumerate(zip(ordered, scores, strict=True), 1)
    )


def _stated(document: Document, statement: Statement, figures: Figures) -> Iterator[Claim]:
    text = document.text
    content = tuple(
        span for piece in statement.content if (span := piece.trim(text)).length and not unsaid(document, span)
    )
    if not content:
        return
    title = document.title_span
    kind = ClaimKind.HEADLINE if title and title.overlaps(content[0]) else ClaimKind.STATEMENT
    quoted = tuple(span for span in content if text[span.start] in _MARKS)
    if quoted == content[:1] and text[content[-1].end - 1] in CLOSING:
        quoted = content  # «Слова, — сказал он. — Ещё слова»
    wholes = [quoted] if quoted else []
    clause = () if quoted else parted(text, statement)
    english = document.language in (None, "en")
    alone = [english and complete(text, s, "en") and not headless(text, s, "en") for s in clause]
    if clause and not all(alone):
        whole = claim_at(text, clause, figures, kind=kind, statement=statement.id)
        yield replace(whole, text=whole.text.replace(" … ", " "))
        if not any(alone):
            return
        content = tuple(span for span, says in zip(clause, alone, strict=True) if says)
    for span in content:
        if span not in quoted:
            wholes.extend((sentence,) for sentence in sentences(text, document.language, span))
    for spans in wholes:
        whole = claim_at(text, spans, figures, kind=kind, statement=statement.id)
        enough = len(terms(whole.text, document.language)) >= FEWEST_TERMS - 1 or whole.figures
        if enough or (spans == quoted and english and statement.source and len(whole.text.split()) >= _ANSWER):
            yield whole
        if spans == quoted:
            yield from _quoted(document, whole, figures)
        if len(whole.figures) > 1 or spans != quoted:
            yield from _parts(document, whole, figures)


def _quoted(document: Document, whole: Claim, figures: Figures) -> Iterator[Claim]:
    """The sentences of a quotation of several, of those that say something; the first few of a long one."""
    text = document.text
    found: list[Span] = []
    for span in whole.spans:  # a quotation is one sentence to the library as long as its marks are there
        inner = sentences(text, document.language, Span(span.start + 1, max(span.start + 1, span.end - 1)))
        if inner:
            inner[0] = Span(span.start, inner[0].end)
            inner[-1] = Span(inner[-1].start, span.end)
        found.extend(inner)
    if len(found) < 2:
        return
    for sentence in found[:_QUOTED]:
        claim = claim_at(text, (sentence,), figures, kind=whole.kind, statement=whole.statement)
        enough = len(terms(claim.text, document.language)) > FEWEST_TERMS
        enough = enough or (sentence in whole.spans and len(claim.text.split()) > FEWEST_TERMS)
        if enough and not claim.text.rstrip(CLOSING).endswith("?"):
            yield claim


def _parts(document: Document, whole: Claim, figures: Figures) -> Iterator[Claim]:
    """What one part of a statement says by itself, where it says something."""
    text = document.text
    for span in whole.spans:
        for sentence in sentences(text, document.language, span):
            for piece in pieces_of(document, sentence, figures):
                told = RESULT.match(text, piece.start, piece.end) is not None
                part = claim_at(
                    text,
                    (piece,),
                    figures,
                    kind=ClaimKind.NARRATION if told else whole.kind,
                    statement=None if told else whole.statement,
                )
                enough = part.figures or len(terms(part.text, document.language)) >= FEWEST_TERMS
                if enough and part.spans != whole.spans:
                    yield part


def _clauses(document: Document, statements: Sequence[Statement], figures: Figures) -> Iterator[Claim]:
    """What the clauses of sentences say by themselves: the narrator's, and those within a statement's own words."""
    text = document.text
    said = [s for s in statements if not is_deed(text, s) and not all(unsaid(document, span) for span in s.content)]
    contents = Overlaps(
        (span, span) for s in said for span in s.content if not unsaid(document, span) and not _AIM.match(text, *span)
    )
    for paragraph in document.paragraphs:
        if paragraph.kind is ParagraphKind.BODY:
            for part in _parts_of(document, behind_dateline(text, paragraph.span)):
                if not any(span.overlaps(piece) for span in contents.of(*part) for piece in part):
                    yield _clause(text, part, figures, statement=None)
    title = document.title_span
    for statement in said:
        if statement.modality is Modality.ASKED or (title and title.overlaps(statement.content[0])):
            continue
        for content in statement.content:
            if content.trim(text).length and text[content.trim(text).start] not in _MARKS:
                for part in _parts_of(document, content):
                    yield _clause(text, part, figures, statement=statement.id)


def _parts_of(document: Document, span: Span) -> Iterator[Spans]:
    for sentence in sentences(document.text, document.language, span):
        if not sentence.of(document.text).rstrip(CLOSING).endswith(("?", "？")):
            found = assertions(document.text, sentence, document.language)
            yield from (part for part in found if not open_question(document.text, document.language, part[-1]))


def _with_clauses(document: Document, found: Sequence[Claim], clauses: Sequence[Claim]) -> list[Claim]:
    """The claims and those of clauses that say something; without what is there twice but for a mark at its end, and
    without a bare predicate that is there with its subject too."""
    text = document.text
    telling = [c for c in clauses if c.figures or len(terms(c.text, document.language)) >= FEWEST_TERMS]
    predicates = {(c.statement, _bare(text, c.spans[-1])) for c in telling if len(c.spans) > 1}
    clauses_at = Overlaps((span, c) for c in telling for span in c.spans)
    seen: dict[tuple[str | None, Spans], Claim] = {}
    for claim in [*(c for c in found if not _left_over(document, c, clauses_at)), *telling]:
        bare = tuple(_bare(text, span) for span in claim.spans)
        if len(bare) > 1 or claim.kind is ClaimKind.HEADLINE or (claim.statement, bare[0]) not in predicates:
            seen.setdefault((claim.statement, bare), claim)
    return list(seen.values())


def _left_over(document: Document, claim: Claim, clauses: Overlaps[Claim]) -> bool:
    """Whether a claim is what is left of a sentence, begins with its verb, and a clause has the same with its subject."""
    if len(claim.spans) > 1 or claim.kind is not ClaimKind.NARRATION:
        return False
    bare = _bare(document.text, claim.spans[0])
    return headless(document.text, bare, document.language) and any(_holds(c, bare) for c in clauses.of(bare))


def _holds(clause: Claim, span: Span) -> bool:
    """Whether a clause begins before a piece of a sentence and holds most of it."""
    shared = sum(max(0, min(s.end, span.end) - max(s.start, span.start)) for s in clause.spans)
    return clause.spans[0].start < span.start and shared >= _MOST * span.length


def _bare(text: str, span: Span) -> Span:
    end = span.end
    while end > span.start and text[end - 1] in _ENDING:
        end -= 1
    return Span(span.start, end)


def _clause(text: str, spans: Spans, figures: Figures, *, statement: str | None) -> Claim:
    """A clause with its subject or antecedent, as one would say it; what is counted elsewhere is no figure of it."""
    kind = ClaimKind.NARRATION if statement is None else ClaimKind.STATEMENT
    words = " ".join(" ".join(span.of(text).split()) for span in spans)
    counted = spans[1:] if len(spans) > 1 and spans[0].length < _SUBJECT else spans
    inside = tuple(figure.id for figure in figures.of(*counted))
    return Claim(id="", text=words, spans=spans, kind=kind, statement=statement, figures=inside)
