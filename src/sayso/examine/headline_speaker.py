"""Another speaker in the headline than in the body."""

from __future__ import annotations

from collections.abc import Iterator

from sayso.examine.page import Page, Remark
from sayso.model import Modality, Speaker, SpeakerKind, Statement, covers
from sayso.text.names import fold, same_person
from sayso.text.places import countries
from sayso.text.similarity import containment
from sayso.text.words import terms

_SAME = 0.7  # share of the headline's content words in the body's statement: the same thing is said
_FEWEST = 4  # content words below which that means nothing
_ONE_PERSON = 0.2  # likelihood of being one person below which two names are held for two people


def headline_speaker(page: Page) -> Iterator[Remark]:
    """The headline gives words to one person that the body gives to another, and to nobody else."""
    title = page.title
    if title is None:
        return
    said = [s for s in page.reading.statements if s.content and s.modality is Modality.SAID]
    for head in (s for s in said if title.overlaps(s.content[0])):
        words = _words(page, head)
        if not _named(page, head) or not covers(head.source, title) or len(words) < _FEWEST:
            continue
        alike = [s for s in said if not title.overlaps(s.content[0]) and containment(words, _words(page, s)) >= _SAME]
        others = [s for s in alike if _named(page, s)]
        if others and len(others) == len(alike) and not any(_same(head.speaker, s.speaker) for s in others):
            first = others[0]
            assert head.speaker is not None
            assert first.speaker is not None
            yield Remark(
                f"The headline lets {head.speaker.name} say what the body gives to {first.speaker.name}.",
                (*head.source, *first.source),
            )


def _words(page: Page, statement: Statement) -> frozenset[str]:
    said = " ".join(span.of(page.text) for span in statement.content)
    return frozenset(terms(said, page.document.language))


def _named(page: Page, statement: Statement) -> bool:
    """Whether the statement itself names its speaker, a person: who "he" or "the general" is may be read wrongly."""
    speaker = statement.speaker
    if speaker is None or speaker.kind is not SpeakerKind.PERSON or countries(speaker.name):
        return False
    here = {fold(word) for span in statement.source for word in span.of(page.text).split()}
    return speaker.name[:1].isupper() and fold(speaker.name.split()[-1]) in here


def _same(first: Speaker | None, second: Speaker | None) -> bool:
    if first is None or second is None:
        return True
    shared = {w for w in _parts(first.name) if len(w) > 2} & _parts(second.name)
    return bool(shared) or same_person(first.name, second.name) > _ONE_PERSON


def _parts(name: str) -> set[str]:
    return {fold(word) for word in name.split()}
