"""A claim as it is cut out of a document, before it has a number."""

from __future__ import annotations

from sayso.model import Claim, ClaimKind, Document, Figure, Span, Spans
from sayso.parse.assertions import complete, headless
from sayso.parse.clauses import RESULT, pieces
from sayso.text.overlaps import Overlaps

Figures = Overlaps[Figure]  # by where their first span stands

FEWEST_TERMS = 3  # content words: less than this can't be checked, unless a figure stands in it
CLOSING = " \n\"'”’»)"
_QUOTES = frozenset('“”„«»"')


def claim_at(text: str, spans: Spans, figures: Figures, *, kind: ClaimKind, statement: str | None) -> Claim:
    inside = tuple(figure.id for figure in figures.of(*spans))
    words = " … ".join(" ".join(span.of(text).split()) for span in spans)
    return Claim(id="", text=words, spans=spans, kind=kind, statement=statement, figures=inside)


def pieces_of(document: Document, sentence: Span, figures: Figures) -> list[Span]:
    """The pieces of a sentence; what has no verb of its own and no figure stays with what stands before it: "Eleven clerks |
    and 30 guards will go", "Roe | – a frontrunner of the party – | has gone". What stands in marks may hold the verb."""
    text = document.text
    found = pieces(text, sentence, figures.of(sentence))
    if document.language not in (None, "en") or len(found) < 2:
        return found
    if _QUOTES.isdisjoint(found[0].of(text)) and not complete(text, found[0], "en"):
        found[:2] = [Span(found[0].start, found[1].end)]
    kept = found[:1]
    for piece in found[1:]:
        verbless = headless(text, piece, "en") and not complete(text, kept[-1], "en")
        if (verbless or _leans(text, piece, figures)) and _QUOTES.isdisjoint(piece.of(text)):
            kept[-1] = Span(kept[-1].start, piece.end)
        else:
            kept.append(piece)
    return kept


def _leans(text: str, piece: Span, figures: Figures) -> bool:
    """Whether a piece can't stand alone and counts nothing."""
    if RESULT.match(text, *piece) or figures.of(piece):
        return False
    return not complete(text, piece, "en") or headless(text, piece, "en")
