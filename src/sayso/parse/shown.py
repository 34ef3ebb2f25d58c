"""How a claim is shown whose own words are no sentence: with who said it, or with what its figure hangs on."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from sayso.model import Claim, ClaimKind, Document, Span, Statement, hull
from sayso.parse.assertions import asserts, complete, headless, subject_of
from sayso.parse.datelines import behind_dateline
from sayso.parse.drafts import Figures
from sayso.parse.remains import LEAD
from sayso.parse.statements import closed
from sayso.text.sentences import sentences

_THAT = re.compile(r"that\s+(?!(?:day|night|morning|evening|afternoon|week|month|year|time|same)\b)")
_SPLIT = re.compile(r"(?:to|how|why|whether|who|which|whose|where|with|what|from|for|as)\s")
_RELATIVE = re.compile(r"(?:who|which|that|whose)\b")
_ABOUT = re.compile(
    r"(?:\s+(?:about|some|around|more\s+than|nearly|almost|over|at\s+least|up\s+to|as\s+many\s+as|only))+\s*\Z"
)
_ADVERB = re.compile(r"[a-z]{2,}ly\s+")
_NEXT = re.compile(r"[ ]([^\W\d_][\w’'-]*)")
_GOES_ON = closed.CONJUNCTIONS | closed.SUBORDINATORS | closed.DAYS
_SHORT = 5  # words
_LONGEST = 400  # characters
_FEWEST = 3  # words
_OPENING = frozenset("“”„«»\"'‘’")


def shown(
    document: Document, claims: Sequence[Claim], statements: Sequence[Statement], figures: Figures
) -> list[Claim]:
    """The claims, each with the words of the article that make a sentence of it where its own are none (English only).

    No two are shown alike: what is no sentence, counts nothing and would be shown as another claim that holds it goes.
    """
    if document.language not in (None, "en"):
        return list(claims)
    said = {statement.id: statement for statement in statements}
    taken = {claim.text.casefold(): claim for claim in claims}
    found: list[Claim] = []
    for claim in claims:
        options = [w for w in _wholes(document, claim, said.get(claim.statement or ""), figures) if w]
        whole = next((w for w in options if w.casefold() not in taken), "")
        if options and not whole and _needless(claim, taken[options[-1].casefold()]):
            continue
        taken[whole.casefold()] = claim
        found.append(replace(claim, whole=whole))
    return found


def _needless(claim: Claim, other: Claim) -> bool:
    """Whether a claim that is no sentence has nothing that another, shown in the same words, has not."""
    if claim.spans == other.spans:
        return False
    if claim.statement == other.statement and claim.text.endswith(other.text):  # "as 300 guards were sent in"
        return True
    if claim.figures:
        return False
    inside = hull(other.spans).contains(claim.spans[0]) and claim.statement == other.statement
    return inside or len(claim.text.split()) <= _SHORT or claim.text.endswith(",")


def _wholes(document: Document, claim: Claim, statement: Statement | None, figures: Figures) -> Iterator[str]:
    """What a claim may be shown as, the best first; nothing where its own words will do."""
    text = document.text
    first = claim.spans[0]
    if claim.kind is ClaimKind.HEADLINE or len(claim.spans) > 1 or text[first.start] in _OPENING:
        return
    if text[first.start].isupper() and statement is not None and text[statement.content[0].start] in _OPENING:
        return  # a sentence of a quotation
    lead = _THAT.match(text, *first) or (LEAD.match(text, *first) if statement is not None else None)
    bare = Span(lead.end(), first.end) if lead else first
    broken = _SPLIT.match(text, *bare) is not None or not _says(text, bare) or _verb_first(text, bare)
    if not broken and lead:
        yield _words(text, bare)
    if not broken and not (statement is None and _cut_off(text, first)):
        return
    sentence = _sentence(document, first)
    if sentence is None:
        return
    subject = subject_of(text, sentence, first.start) if broken else None
    if subject is not None:
        yield f"{_words(text, subject)} … {_words(text, first)}"
    if not _verb_first(text, bare):
        if statement is not None:
            yield _with_speaker(text, sentence, first, statement)
        elif broken:
            yield _counted(text, sentence, first, figures)
    yield _words(text, sentence)


def _says(text: str, span: Span) -> bool:
    """Whether there is a verb; in what begins in mid-sentence, one of the main clause."""
    return complete(text, span, "en") and (text[span.start].isupper() or asserts(text, span))


def _verb_first(text: str, span: Span) -> bool:
    """Whether the words begin with a verb, an adverb aside: "largely contributed to it"."""
    adverb = _ADVERB.match(text, *span)
    return headless(text, Span(adverb.end(), span.end) if adverb else span, "en")


def _cut_off(text: str, span: Span) -> bool:
    """Whether the claim ends right before the object of its verb: "The mayor on Tuesday dismissed | the head of police"."""
    after = _NEXT.match(text, span.end)
    return text[span.end - 1].isalnum() and after is not None and after[1].lower() not in _GOES_ON


def _with_speaker(text: str, sentence: Span, span: Span, statement: Statement) -> str:
    """Who said it and the word for saying with what is said, where they stand before it: "Roe denied | any part in it"."""
    before = [s for s in (*statement.source, *statement.cue) if sentence.contains(s) and s.end <= span.start]
    if not statement.source or _RELATIVE.match(statement.source[0].of(text)):
        return ""
    if statement.source[0] not in before or not set(statement.cue) <= set(before):
        return ""
    start, end = statement.source[0].start, max(s.end for s in before)
    if not text[end : span.start].strip():
        return _words(text, Span(start, span.end))
    content = statement.content[0]
    if content.start - end <= 1 and content.contains(span):
        return f"{_words(text, Span(start, end))} … {_words(text, span)}"
    return _words(text, Span(start, span.end))


def _counted(text: str, sentence: Span, span: Span, figures: Figures) -> str:
    """A count of a list, with the words before the list's first count: "The storm killed | 12 people in Velm, | 5 in Sor"."""
    before = [f.spans[0] for f in figures.of(Span(sentence.start, span.start)) if f.spans[0].end <= span.start]
    if not figures.of(span) or not before:
        return ""
    lead = Span(sentence.start, min(s.start for s in before)).trim(text)
    if about := _ABOUT.search(text, *lead):
        lead = Span(lead.start, about.start())
    if len(lead.of(text).split()) < _FEWEST or not complete(text, lead, "en"):
        return ""
    return f"{_words(text, lead)} … {_words(text, span)}"


def _sentence(document: Document, span: Span) -> Span | None:
    for paragraph in document.paragraphs:
        if paragraph.span.contains(span):
            for sentence in sentences(document.text, document.language, behind_dateline(document.text, paragraph.span)):
                if sentence.contains(span):
                    return sentence
    return None


def _words(text: str, span: Span) -> str:
    return " ".join(span.of(text).split()) if span.length <= _LONGEST else ""
