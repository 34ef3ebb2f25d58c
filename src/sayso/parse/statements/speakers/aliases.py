"""Other names of a person: "known to fans as “Krunk”", "real name Jane Roe"."""

from __future__ import annotations

import re

from sayso.model import Span
from sayso.parse.statements.speakers.cast import Entity
from sayso.parse.statements.speakers.names import Named, named_in
from sayso.parse.statements.speakers.subjects import Subjects
from sayso.text.capitals import CAPITAL

_ALIAS = re.compile(
    r"\b(?:(?:better\s|best\s|also\s)?known\s(?:[\w’'-]+\s){0,4}?as|nicknamed|dubbed|who\sgoes\sby|under\sthe\sname|aka|alias"
    rf"|real\sname)\s(?=[“\"‘']?{CAPITAL})",
    re.IGNORECASE,
)
_NAME = re.compile(rf"[“\"‘']?(?P<name>{CAPITAL}[\w’'-]{{2,}}(?:\s{CAPITAL}[\w’'-]*){{0,3}})")
_MANY = 20  # aliases; texts with more are no articles


def find_aliases(subjects: Subjects) -> None:
    """Take names that the text says are one person's for one; the name that comes first is the one that is kept."""
    cast, text = subjects.cast, subjects.text
    for number, match in enumerate(_ALIAS.finditer(text)):
        name = _NAME.match(text, match.end())
        if number >= _MANY or name is None:
            return
        found = [n for n in named_in(text, *name.span("name")) if not n.body]
        if len(found) != 1:
            continue
        bearer = _bearer(subjects, match.start(), found[0].name)
        other = cast.person(found[0].name, match.start()) or _introduced(subjects, found[0])
        if bearer is None or other is None or bearer is other or not (" " in bearer.name) ^ (" " in other.name):
            continue
        first, second = (bearer, other) if bearer.at[:1] <= other.at[:1] else (other, bearer)
        cast.alias(first, second)


def _introduced(subjects: Subjects, named: Named) -> Entity | None:
    if " " in named.name:
        return None
    subjects.cast.introduce(Named(Span(*named.span), named.name, None, False))
    subjects.cast.settle()
    return subjects.cast.person(named.name, named.span.start)


def _bearer(subjects: Subjects, place: int, name: str) -> Entity | None:
    """Whose other name it is: the person named right before in the sentence, else the subject before."""
    found = subjects.nearest(place, ("he", "she"))
    return found if found is not None and found.name != name else None
