"""Which reports are of another subject than the article: they bear on no claim that names nobody."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from sayso.judge.case import Case, Scene
from sayso.judge.witness import Witness
from sayso.judge.words.ideas import Idea, held, ideas, meanings
from sayso.judge.words.names import named, names
from sayso.model import Span

_FEWEST = 5  # reports in the article's language: fewer don't tell what the subject is
_COMMON = 0.5  # share of the reports that hold a word of the subject
_NAMED = 0.5  # share of the subject's names that a report must hold more of
_WORDED = 0.33  # share of its other words
_FEW = 3  # of fewer more than half
_LEAST = 2  # of them: a single one tells no subject
_SEVERAL = 3  # sounds of names: two or three names
_OLD = 60  # days before the article
_OPENING = 3  # sentences of the article that tell its subject, the title among them
# Numbers, measures, times and trends: what the titles of any two reports may have in common.
_GENERAL = "million billion thousand hundred percent half year month week day hour minute increase decrease price report official"
_MONEY = frozenset("usd eur euro dollar đồng vnd rubel рубл доллар".split())


def on_subject(scene: Scene, witnesses: Mapping[str, Witness]) -> frozenset[str]:
    """The ids of those of `witnesses` that tell of what the article tells of.

    Method: words of the article's title and first sentences that half of the reports in its language hold are the subject;
    a report is of it that holds more than half of its names, or where it has none, of its other words. Reports in other languages
    count as of the subject: their words can't be compared well enough.
    """
    language = scene.reading.document.language
    own = [w for w in witnesses.values() if w.stored.language == language]
    if len(own) < _FEWEST:
        return frozenset(witnesses)
    document = scene.reading.document
    title, opening = document.title or "", " · ".join(s.of(document.text) for s in scene.sentences[:_OPENING])
    named = _common([frozenset({form}) for form in sorted(names(f"· {title} · {opening}", language))], own)
    worded = _common(
        [i for i in dict.fromkeys(ideas(title, language)) if not general(i)],
        own,
    )
    worded = [i for i in worded if not any(i & name for name in named)]
    return frozenset(
        key
        for key, witness in witnesses.items()
        if witness.stored.language != language
        or (
            _share(named, witness) > _NAMED
            if named
            else len(worded) < _LEAST or _share(worded, witness) > (_WORDED if len(worded) > _FEW else _NAMED)
        )
    )


def bearing(case: Case, near: Collection[str]) -> tuple[Witness, ...]:
    """The reports that may bear on a claim; where it names nobody, only the article says what it is about, and a report
    must be of its subject (`near`) and time, or of those whom the claim's sentence names."""
    if names(case.claim.text, case.language):
        return case.witnesses
    sentence = case.sentence
    where = (sentence, case.scene.layout.paragraph(sentence))
    return tuple(
        w
        for w in case.witnesses
        if _timely(case, w) and (w.stored.id in near or any(_names_of(case, span, w) for span in where))
    )


def not_aside(case: Case) -> tuple[Witness, ...]:
    """The reports without those that can only be of another story: the claim names nobody, and they name several, but none
    of the article's names."""
    known = case.scene.everybody
    if not known or names(case.claim.text, case.language):
        return case.witnesses
    return tuple(w for w in case.witnesses if not known.isdisjoint(w.ideas) or len(w.named) < _SEVERAL)


def _names_of(case: Case, span: Span, witness: Witness) -> bool:
    """Whether a report holds the names of a part of the article."""
    return case.scene.layout.once(
        ("held", span, witness.stored.id), lambda: _holds(named(span.of(case.text), case.language), witness)
    )


def _holds(wanted: Sequence[Idea], witness: Witness) -> bool:
    """Whether a report holds half of these names, and more than one."""
    met = held(wanted, witness.ideas)
    return met >= _LEAST and met >= _NAMED * len(wanted)


def _timely(case: Case, witness: Witness) -> bool:
    """Whether a report is not so much older than the article that it tells of something before."""
    ours, theirs = case.reading.document.published, witness.stored.published
    return ours is None or theirs is None or (ours - theirs).days <= _OLD


def _common(found: Sequence[Idea], witnesses: Sequence[Witness]) -> list[Idea]:
    return [i for i in found if sum(not i.isdisjoint(w.ideas) for w in witnesses) >= _COMMON * len(witnesses)]


def _share(found: Sequence[Idea], witness: Witness) -> float:
    return held(found, witness.ideas) / len(found)


def general(idea: Idea) -> bool:
    """Whether a word is a number, a measure, a time or a trend, as any two titles may have in common."""
    return (
        any(form[:1].isdigit() for form in idea)
        or not idea.isdisjoint(meanings(_GENERAL))
        or any(form in idea for form in _MONEY)
    )
