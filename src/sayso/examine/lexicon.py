"""General words that several findings look for."""

from __future__ import annotations

# Nouns for people one by one: of these a part can be counted against the whole. Families and teams are not among them.
_PEOPLE = (
    "people person persons men women man woman children child boys girls adults soldiers troops fighters officers"
    " civilians residents villagers citizens victims passengers survivors patients students pupils teachers workers"
    " employees voters respondents participants members prisoners detainees hostages migrants refugees protesters"
    " demonstrators dead deaths killed injured wounded missing casualties players users customers lawmakers deputies"
    " senators delegates tourists crew athletes firefighters policemen servicemen jurors judges doctors nurses"
    " inhabitants teenagers minors suspects arrests"
)
PEOPLE = frozenset(_PEOPLE.split())
