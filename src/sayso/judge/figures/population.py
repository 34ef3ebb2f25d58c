"""What a figure counts, as far as it can be compared across wordings and languages."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache

from sayso.judge.words.ideas import ideas
from sayso.model import Figure, Reading
from sayso.text.places import countries as _countries
from sayso.text.words import terms

# Heads that name the same kind of people, in the languages whose figures are read; our own compilation.
_KINDS = {
    "military": "soldier soldiers troop troops fighter fighters serviceman servicemen force forces army recruits "
    "soldat soldaten soldats soldado soldados kämpfer truppe truppen quân lính binh "
    "солдат солдаты военнослужащий военных боец бойцов",
    "people": "person persons people man men woman women residents villagers victims lives deaths bodies dead "
    "participant participants individuals adults "
    "mensch menschen person personen opfer tote toten personne personnes victime victimes persona personas víctima "
    "người dân nạn человек людей жертв",
}  # fmt: skip
_KIND_OF = {word: kind for kind, listed in _KINDS.items() for word in listed.split()}

countries = lru_cache(maxsize=20_000)(_countries)  # the same sentences are asked about for each claim


@dataclass(frozen=True, slots=True)
class Population:
    """What is counted, as far as it can be compared across wordings and languages."""

    kind: str | None  # "military", "people", else the stem of the head noun; None where nothing is said
    countries: frozenset[str]
    words: frozenset[str]
    meant: frozenset[str] = frozenset()  # what its head noun means in any language of the lexicon


def population(figure: Figure, language: str | None) -> Population:
    """The population of a figure by its own words."""
    return _population(figure.population or "", language)


@lru_cache(maxsize=10_000)
def _population(words: str, language: str | None) -> Population:
    said = terms(words, language)
    kinds = [_KIND_OF[word] for word in words.casefold().split() if word in _KIND_OF]
    kind = "military" if "military" in kinds else kinds[-1] if kinds else (said[-1] if said else None)
    return Population(kind, countries(words), frozenset(said), _meant(words, language))


@lru_cache(maxsize=10_000)
def _meant(words: str, language: str | None) -> frozenset[str]:
    """The meanings of the last word that has any: "textile workers" and "employees" are one."""
    known = [meant for idea in ideas(words, language) if (meant := {f for f in idea if f.startswith("=")})]
    return frozenset(known[-1]) if known else frozenset()


def same_population(first: Population, second: Population, *, anywhere: bool = False) -> bool:
    """Whether the two may count the same people or things; a country named on one side must be named on the other.

    `anywhere`: what ties them is known otherwise, and only countries that exclude each other tell them apart.
    """
    if first.countries and not first.countries & second.countries and (second.countries or not anywhere):
        return False
    if second.countries and not first.countries and not anywhere:
        return False
    if None in (first.kind, second.kind) or first.kind == second.kind:
        return True
    alike = bool(first.words & second.words or first.meant & second.meant)
    return alike or "people" in (first.kind, second.kind)


def populations(reading: Reading) -> dict[str, Population]:
    """What each figure of an archived document counts, by id: by its own words, else by its sentence without who says
    so, else by the title."""
    document = reading.document
    sources = [span.of(document.text) for statement in reading.statements for span in statement.source]
    found: dict[str, Population] = {}
    for figure in reading.figures:
        own = population(figure, document.language)
        if not own.countries:
            said = figure.sentence.of(document.text) if figure.sentence else ""
            for source in sources:
                said = said.replace(source, " ")
            own = replace(own, countries=countries(said) or countries(document.title or ""))
        found[figure.id] = own
    return found
