"""Document -> Reading: statements first, then the figures in them, then the claims they make up."""

from __future__ import annotations

from sayso.model import Document, Reading
from sayso.parse.claims import claims_of
from sayso.parse.completed import completed
from sayso.parse.figures import figures_of
from sayso.parse.statements import statements_of

_NOT_ENGLISH = (
    "The article is in another language than English ({language}): figures and quotation marks were read; "
    "indirect speech, check-worthiness and the article's own contradictions were not tried."
)


def parse(document: Document, *, claims: bool = True, quick: bool = False) -> Reading:
    """Take a document apart. `claims=False` is for documents that serve as evidence: no claims, and no tagger.

    `quick` reads statements by rules alone, in a twentieth of the time; it finds fewer of the indirect ones.

    Ids are unique within the reading and in reading order; all offsets point into `document.text`. Pure: no I/O.
    """
    statements = statements_of(document, quick=quick)
    if not quick:
        statements = completed(document.text, statements, statements_of(document, quick=True))
    figures = figures_of(document, statements)
    found = claims_of(document, statements, figures) if claims else ()
    english = document.language in (None, "en")
    return Reading(
        document=document,
        statements=statements,
        figures=figures,
        claims=found,
        not_tried=() if english else (_NOT_ENGLISH.format(language=document.language),),
    )
