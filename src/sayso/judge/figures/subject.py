"""Whether two figures are said of the same matter: by the names around them and the words beside them."""

from __future__ import annotations

import re

from sayso.judge.bearing.aside import general
from sayso.judge.bearing.denies_less import of_some
from sayso.judge.case import Case
from sayso.judge.outcomes.deeds import deeds
from sayso.judge.outcomes.vietnamese_contraries import both_done
from sayso.judge.witness import Witness
from sayso.judge.words.ideas import Idea, ideas, share
from sayso.judge.words.names import names
from sayso.judge.words.persons import persons
from sayso.model import Figure, Span
from sayso.text.cuts import begin_of
from sayso.text.words import fold

__all__ = ["archived_names", "claimed_names", "of_whom", "other_subject", "same_matter"]

_FEW = 3  # content words that tell no subject yet
_REACH = 60  # characters on either side of a figure
_CUT = re.compile(r"\A\w+|\w+\Z")  # words cut in two
_NEARLY = 0.9  # what the words right around a figure tell, beside the whole sentence
_SYLLABLES = 2
_MOVED = frozenset({"rise", "fall"})
_APART = re.compile(r"[;:()]|,\s|\s[–—-]\s")
_SAYING = re.compile(r"\b(?:cho\s+(?:biết|hay)|nói|rằng)\b", re.IGNORECASE)
_ABOUT = 0.5  # share of the names that a whole report must hold


def claimed_names(case: Case, figure: Figure) -> frozenset[str]:
    """Names that tell what the claim's figure is about: of its place, of what is counted, of its sentence, else of its
    paragraph, else of the article's title."""
    said = (figure.sentence or case.sentence).of(case.text)
    near = f"{figure.place or ''} · {figure.population or ''} · {said}"
    title = case.reading.document.title or ""
    return names(near, case.language) or case.neighbours or names(title, case.language)


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
    if _of_a_relative(case, figure, witness, other):
        return False
    here = claimed_names(case, figure)
    # One syllable of a Vietnamese name is part of many others.
    least = min(_SYLLABLES, len(here)) if case.language == witness.stored.language == "vi" else 1
    if not here or len(here & archived_names(witness, other)) >= least:
        return True
    if not case.scene.told_in(witness) and len(here & witness.ideas) < _ABOUT * len(here):
        return False
    own = names((figure.sentence or case.sentence).of(case.text), case.language)
    there = names((other.sentence or other.spans[0]).of(witness.text), witness.stored.language)
    return not (own and there)


def _of_a_relative(case: Case, figure: Figure, witness: Witness, other: Figure) -> bool:
    """Whether two English sentences name two persons of one surname, and none in common: "his brother Karl Roe"."""
    if not {case.language, witness.stored.language} <= {None, "en"}:
        return False
    mine, theirs = (
        [p for p in persons(span.of(text)) if " " in p.name]
        for text, span in (
            (case.text, figure.sentence or case.sentence),
            (witness.text, other.sentence or other.spans[0]),
        )
    )
    surnames = {p.surname for p in mine} & {p.surname for p in theirs}
    first = [{fold(p.name.split()[0]) for p in people if p.surname in surnames} for people in (mine, theirs)]
    return bool(surnames) and first[0].isdisjoint(first[1])


def same_matter(case: Case, figure: Figure, witness: Witness, other: Figure) -> float:
    """How far (0 to 1) the sentences around two figures speak of the same, by their words other than the numbers."""
    once = case.scene.layout.once
    mine, theirs = figure.sentence or case.sentence, other.sentence or other.spans[0]
    if case.language == witness.stored.language == "vi" and both_done(mine.of(case.text), theirs.of(witness.text)):
        return 0.0
    near = once(("near", witness.stored.id, theirs), lambda: _near(witness, theirs))
    # Every figure of a sentence asks for what the whole of it has in common with theirs.
    whole = once(("whole", mine, witness.stored.id, theirs), lambda: share(_worded(case, mine), near, case.weight))
    beside = _beside(case, figure)
    return max(
        whole,
        share(case.wording, near, case.weight) if len(case.wording) > _FEW else 0.0,
        _NEARLY * share(beside, near, case.weight) if len(beside) > _FEW else 0.0,
    )


def other_subject(case: Case, figure: Figure, witness: Witness, other: Figure) -> bool:
    """Whether two sentences of what rose or fell are of two things: before the verb either has a word that the other has not
    ("burglaries rose by 5 percent", "robberies fell by 5 percent")."""
    if case.language != witness.stored.language:
        return False
    mine, here = _moving(case.text, case.language, figure.sentence or case.sentence, figure)
    theirs, there = _moving(witness.text, case.language, other.sentence or other.spans[0], other)
    if case.language == "vi" and _narrowed(case, witness, other):
        return True
    return any(i.isdisjoint(there) for i in mine) and any(i.isdisjoint(here) for i in theirs)


def _narrowed(case: Case, witness: Witness, other: Figure) -> bool:
    """Whether what rose or fell in a report is of a place or a body that the article names nowhere ("exports to Velm"), or is
    only some of it ("foreign visitors")."""
    before = _clause_before(witness.text, other.sentence or other.spans[0], other)
    before = _SAYING.split(before)[-1]
    if of_some(case.sentence.of(case.text), before):
        return True
    return bool(names(f"x {before}", "vi") - case.scene.everybody - case.forms)


def _moving(text: str, language: str | None, sentence: Span, figure: Figure) -> tuple[tuple[Idea, ...], frozenset[str]]:
    """The words of a clause that tell what rose or fell, names and numbers aside; and all of the sentence."""
    whole = sentence.of(text)
    before = _clause_before(text, sentence, figure)
    verb = next((d.start for d in deeds(before, language) if d.names & _MOVED), len(before))
    known = names(f"x {before}", language)
    told = (i for i in ideas(f"· {before[:verb]}", language) if not i & known and not general(i))
    return tuple(i for i in told if not any(f[:1].isdigit() for f in i)), frozenset[str]().union(
        *ideas(whole, language)
    )


def _clause_before(text: str, sentence: Span, figure: Figure) -> str:
    start = figure.spans[0].start
    return text[begin_of(_APART, text, start, sentence.start) : start]


def _worded(case: Case, sentence: Span) -> tuple[Idea, ...]:
    """The distinct content words of a sentence that are no numbers."""
    return case.scene.layout.once(
        ("worded", sentence),
        lambda: tuple(
            idea
            for idea in dict.fromkeys(ideas(sentence.of(case.text), case.language))
            if not any(form[:1].isdigit() for form in idea)
        ),
    )


def _beside(case: Case, figure: Figure) -> tuple[Idea, ...]:
    """The content words right around a figure, within its sentence: long sentences tell other things, too."""
    sentence = figure.sentence or case.sentence
    key = "beside", sentence, figure.spans
    return case.scene.layout.once(key, lambda: _right_around(case, sentence, figure))


def _right_around(case: Case, sentence: Span, figure: Figure) -> tuple[Idea, ...]:
    start, end = max(sentence.start, figure.spans[0].start - _REACH), min(sentence.end, figure.spans[-1].end + _REACH)
    found = ideas(_CUT.sub(" ", case.text[start:end]), case.language)
    return tuple(idea for idea in found if not any(form[:1].isdigit() for form in idea))


def _near(witness: Witness, span: Span) -> frozenset[str]:
    return witness.titled.union(*ideas(span.of(witness.text), witness.stored.language))
