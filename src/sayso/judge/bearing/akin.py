"""Whether a report tells of the matter that the article tells of, before it may contradict it."""

from __future__ import annotations

from functools import lru_cache

from sayso.judge.bearing.aside import general
from sayso.judge.case import Case
from sayso.judge.witness import Witness
from sayso.judge.words.ideas import Idea, held, ideas
from sayso.judge.words.names import named

_TOPIC = 0.7  # share of the words that the claim's sentence has in common with the article's title
_NAMED = 0.5  # share of the title's names
_LEAD = 300  # characters of an article without a title that stand for one


def akin(case: Case, witness: Witness) -> bool:
    """Whether the report holds half of the names of the article's title, and what its title and the claim's sentence both
    say; of a report in another language, whose words can't be compared well, one of those names."""
    document = case.reading.document
    title = document.title or document.text[:_LEAD]
    whom = named(title, document.language)
    met = held(whom, witness.ideas)
    if witness.stored.language != document.language:
        return not whom or met > 0
    if met < _NAMED * len(whom):
        return False
    said = frozenset[str]().union(*ideas(case.sentence.of(case.text), document.language), *case.ideas)
    topic = [i for i in _topical(title, document.language) if not i.isdisjoint(said)]
    return held(topic, witness.ideas) >= _TOPIC * len(topic)


@lru_cache(maxsize=1_000)
def _topical(title: str, language: str | None) -> tuple[Idea, ...]:
    return tuple(idea for idea in dict.fromkeys(ideas(title, language)) if not general(idea))
