"""Document -> Reading: statements first, then the figures in them, then the claims they make up."""

from __future__ import annotations

from collections.abc import Iterator

from sayso.model import Document, Reading
from sayso.parse.claims import claims_of
from sayso.parse.completed import completed
from sayso.parse.figures import figures_of
from sayso.parse.statements import statements_of, unread_by_network

_NO_PROSE = "{count} of {all} paragraphs are no prose: who says what there was read by reporting words and quotation marks alone."
_NOT_ENGLISH = (
    "The article is in another language than English ({language}): figures and quotation marks were read, and "
    "indirect speech of a plain form where there are rules for the language; check-worthiness and the article's own "
    "contradictions were not tried."
)


def parse(document: Document, *, claims: bool = True, quick: bool = False) -> Reading:
    """Take a document apart. `claims=False` is for documents that serve as evidence: no claims, and no tagger.

    `quick` reads statements by rules alone, in less than a tenth of the time; it finds fewer of the indirect ones.

    Ids are unique within the reading and in reading order; all offsets point into `document.text`. Pure: no I/O.
    """
    if not isinstance(document, Document):
        raise TypeError(f"a Document is taken apart, as read gives it, not a {type(document).__name__}")
    statements = statements_of(document, quick=quick)
    if not quick:
        statements = completed(document.text, statements, statements_of(document, quick=True))
    figures = figures_of(document, statements)
    found = claims_of(document, statements, figures) if claims else ()
    return Reading(
        document=document,
        statements=statements,
        figures=figures,
        claims=found,
        not_tried=tuple(_not_tried(document, quick=quick)),
    )


def _not_tried(document: Document, *, quick: bool) -> Iterator[str]:
    if document.language not in (None, "en"):
        yield _NOT_ENGLISH.format(language=document.language)
    elif not quick and (count := unread_by_network(document)):
        yield _NO_PROSE.format(count=count, all=len(document.paragraphs))
