"""Whether two figures are said of the same matter: by the names around them and the words beside them."""

from __future__ import annotations

import re
from functools import lru_cache

from sayso.judge.case import Case
from sayso.judge.ideas import ideas, share
from sayso.judge.witness import Witness
from sayso.model import Figure, Span

_CAPITAL = re.compile(r"\w+")
# Capitals that name nobody: days of the week, months beside a number, signs of money, an agency's name in a dateline.
_NO_NAMES = re.compile(
    r"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b"
    r"|\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?(?=\s\d)|(?<=\d\s)"
    r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\b"
    r"|\b(?:Rs|INR|USD|EUR|GBP)\b|\([^()]{2,40}\)(?=\s?[-–—:])"
)
_ABOUT = 0.5  # share of the names that a whole report must hold


@lru_cache(maxsize=20_000)
def names(text: str, language: str | None) -> frozenset[str]:
    """The names of a text by their sound; a first word alone is none, since every sentence begins with a capital."""
    text = _NO_NAMES.sub(" ", text)
    first = _CAPITAL.search(text)
    if first is not None and first.group()[:1].isupper():
        after = _CAPITAL.search(text, first.end())
        if after is None or not after.group()[:1].isupper():
            text = text[first.end() :]
    found = frozenset().union(*ideas(text, language))
    return frozenset(form for form in found if form.startswith("~"))


def claimed_names(case: Case, figure: Figure) -> frozenset[str]:
    """Names that tell what the claim's figure is about: of its place, of what is counted, of its sentence, else of the
    article's title."""
    said = (figure.sentence or case.sentence).of(case.text)
    near = f"{figure.place or ''} · {figure.population or ''} · {said}"
    return names(near, case.language) or names(case.reading.document.title or "", case.language)


def archived_names(witness: Witness, figure: Figure) -> frozenset[str]:
    """The same of an archived figure; its document's title where its sentence names nothing."""
    said = (figure.sentence or figure.spans[0]).of(witness.text)
    language = witness.stored.language
    near = names(f"{figure.place or ''} · {figure.population or ''} · {said}", language)
    return near or names(witness.stored.title or "", language)


def of_whom(case: Case, figure: Figure, witness: Witness, other: Figure) -> bool:
    """Whether an archived figure is said of somebody or something that the claim's is said of.

    Where one of the two sentences names nobody, its whole report tells whom it is about.
    """
    here = claimed_names(case, figure)
    if not here or here & archived_names(witness, other):
        return True
    if not _same_story(case, witness, here):
        return False
    own = names((figure.sentence or case.sentence).of(case.text), case.language)
    there = names((other.sentence or other.spans[0]).of(witness.text), witness.stored.language)
    return not (own and there)


def _same_story(case: Case, witness: Witness, here: frozenset[str]) -> bool:
    """Whether a report holds the names around the claim's figure, or those that the article begins with."""
    story = case.scene.names
    return any(wanted and len(wanted & witness.ideas) >= _ABOUT * len(wanted) for wanted in (here, story))


def same_matter(case: Case, figure: Figure, witness: Witness, other: Figure) -> float:
    """How far (0 to 1) the sentences around two figures speak of the same, by their words other than the numbers."""
    mine = [
        idea
        for idea in ideas((figure.sentence or case.sentence).of(case.text), case.language)
        if not any(form[:1].isdigit() for form in idea)
    ]
    short = [idea for idea in case.ideas if not any(form[:1].isdigit() for form in idea)]
    near = _near(witness, other.sentence or other.spans[0])
    return max(share(mine, near, case.weight), share(short, near, case.weight) if len(short) > 3 else 0.0)


def _near(witness: Witness, span: Span) -> frozenset[str]:
    title = ideas(witness.stored.title or "", witness.stored.language)
    return frozenset().union(*title, *ideas(span.of(witness.text), witness.stored.language))
