"""Whether a report plainly tells the article's own story: its places and persons, its days and its kind of event."""

from __future__ import annotations

from datetime import date
from functools import lru_cache

from sayso.judge.bearing.events import events
from sayso.judge.case import Case
from sayso.judge.witness import Witness
from sayso.judge.words.ideas import Idea
from sayso.text.places import countries

__all__ = ["own_story", "shared_names"]

_NAMES, _SYLLABLES = (
    3,
    5,
)  # names in common that no two stories share by chance; in Vietnamese, where each is of several
_DAYS = 45  # between a report and the article
_LEAD = 600  # characters of a report that say of what event it tells


def shared_names(case: Case, witness: Witness) -> tuple[Idea, ...]:
    """The article's names, those of countries aside, that stand in the report."""
    return tuple(n for n in case.scene.cast if not _country(n) and not n.isdisjoint(witness.ideas))


def own_story(case: Case, witness: Witness) -> bool:
    """Whether a report is of the article's story, beyond what happened in the same country or to the same people."""
    day, theirs = _day(case), witness.stored.published
    if day is not None and theirs is not None and abs((theirs - day).days) > _DAYS:
        return False
    if not (case.scene.told_in(witness) or (case.named_in(witness) and case.scene.near(witness))):
        return False
    least = _SYLLABLES if case.language == witness.stored.language == "vi" else _NAMES
    cast = [n for n in case.scene.cast if not _country(n)]
    met = len(shared_names(case, witness))
    if met < min(least, max(1, (len(cast) + 1) // 2)):
        return False
    document, stored = case.reading.document, witness.stored
    ours = events(document.text[: 2 * _LEAD], document.language)
    told = events(f"{stored.title or ''} · {stored.text[:_LEAD]}", stored.language)
    return not ours or not told or not ours.isdisjoint(told)


def _day(case: Case) -> date | None:
    """The article's day; where it shows none, that of the last report that has its names."""
    shown = case.reading.document.published
    near = (w.stored.published for w in case.witnesses if w.stored.published is not None and case.scene.near(w))
    return shown or max(near, default=None)


@lru_cache(maxsize=20_000)
def _country(name: Idea) -> bool:
    return any(form[:1] == "@" for form in name) or any(form[:1] not in "~=@" and countries(form) for form in name)
