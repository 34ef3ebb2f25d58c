"""Whether two sentences are the same but for one word of each: what is left of them, without who told it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from sayso.judge.words.ideas import Idea, ideas, meanings, vocabulary
from sayso.model import Span

__all__ = ["DATED", "added", "clause_of", "core", "first", "of_a_time", "rest", "spoken"]

# Who told it, at the end of a sentence or within it. General language of news, our own compilation.
_TOLD_BY = re.compile(
    r",\s+(?:(?:teilte|gab|stellte)\w?\b[^.;:]{2,80}\b(?:mit|bekannt|klar|fest)|(?:sagte|erklärte|berichtete|meldete)n?\b[^.;:]{2,80}"
    r"|(?:wie|so|heißt|hieß|zeigt|zeigen|laut)\b[^.;:]{2,90}"
    r"|(?:сообщи|заяви|рассказа|уточни|объяви|следует|говорится|пишет|передаёт|передает|отмети)\w*\b[^.;:]{2,90})\s*[.!]?\s*\Z",
    re.IGNORECASE,
)
_WITHIN = re.compile(
    r",\s+(?:laut|wie|so|по\s+(?:данным|словам|информации)|согласно|как)\s[^,.;:]{2,60},\s", re.IGNORECASE
)
# Words that tell nothing of what is told: general verbs, and what is said of any number or thing.
_LIGHT = re.compile(
    r"(?:mach|gemacht|erziel|verzeichn|schrieb|schreib|hatte|habe|hat|gab|gibt|wird|werden|wurde|worden|war|neu|rund|etwa|fast|knapp|insgesamt"
    r"|bleib|blieb|sein|seine|ihr|ihre|ab|laut|zum|jetzt|nun|weiter|künftig|bereits|auch|muss|müssen|soll"
    r"|получи|состав|стан|стал|оста[её]т|остан|буд|был|почти|около|примерно|нов|уже|теперь|также|свой|своя|свои|оказа)\w{0,4}\Z",
    re.IGNORECASE,
)
_BREAK = re.compile(
    r"[;:–—()]|,\s(?!чем\b|als\b|wie\b)|(?<!\d)[.!?…](?=\s+[A-ZÄÖÜА-ЯЁ]|\s*\Z)|\s(?:und|aber|während|obwohl|weil|nachdem|sondern|и|а|но|хотя|потому)\s",
    re.IGNORECASE,
)
_TIME = re.compile(
    r"\b(?:Jahr\w{0,3}|Monat\w{0,2}|Woche\w?|Quartal\w{0,2}|Sommer|Winter|Herbst|Frühjahr|Halbjahr|vergangenen|vorigen"
    r"|год\w{0,2}|лет\w{1,2}|месяц\w{0,2}|недел\w{1,2}|квартал\w{0,2}|зим\w{1,2}|осень\w?|весн\w{1,2}|\d{4})\b",
    re.IGNORECASE,
)
_WORD = re.compile(r"[\w’'.,-]+")
DATED = meanings(
    "monday tuesday wednesday thursday friday saturday sunday january february march april june july august september"
    " october november december"
)


@lru_cache(maxsize=20_000)
def core(text: str) -> str:
    """A sentence without who told it."""
    return _WITHIN.sub(" ", _TOLD_BY.sub("", text))


def clause_of(said: str, places: Sequence[Span]) -> Span:
    """The clause that has the words at these places."""
    begun, last = min(p.start for p in places), max(p.end for p in places)
    ends = [m.span() for m in _BREAK.finditer(said)]
    start = max((end for _, end in ends if end <= begun), default=0)
    return Span(start, min((begin for begin, _ in ends if begin >= last), default=len(said)))


def rest(text: str, places: Sequence[Span], language: str | None) -> tuple[Idea, ...]:
    """The content words of a text besides those at these places, and besides such as tell nothing."""
    kept, at = "", 0
    for place in sorted(places):
        if place.start >= at:
            kept, at = f"{kept}{text[at : place.start]} ", place.end
    words = (w for w in _WORD.findall(kept + text[at:]) if not _LIGHT.match(w.strip(".,")))
    return tuple(dict.fromkeys(ideas(f"· {' '.join(words)}", language)))


def spoken(text: str, language: str | None) -> Idea:
    """All that the words of a text may be met by."""
    return vocabulary(f"· {text}", language)


def added(said: Sequence[Idea], claim: str, language: str | None) -> list[Idea]:
    """The words of a sentence that the claim has not."""
    own = spoken(claim, language)
    return [idea for idea in said if idea.isdisjoint(own)]


def of_a_time(text: str, language: str | None) -> bool:
    """Whether a text says of which day, month or year it tells."""
    return not DATED.isdisjoint(spoken(text, language)) or _TIME.search(text) is not None


def first(said: Sequence[Idea]) -> Idea:
    """The first word that is no day."""
    return next((idea for idea in said if idea.isdisjoint(DATED)), frozenset())
