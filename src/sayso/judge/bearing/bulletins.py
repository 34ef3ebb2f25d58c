"""Items of a bulletin, each headed by its place: "Velm: A lorry burnt out on the bypass, nobody was hurt"."""

from __future__ import annotations

import re

from sayso.judge.case import Case
from sayso.judge.witness import Witness
from sayso.judge.words.names import names
from sayso.model import Span
from sayso.text.capitals import CAPITAL

__all__ = ["of_another_item"]

_HEADED = re.compile(
    rf"^\W*(?P<where>{CAPITAL}[\w’'-]*(?:[ ]{CAPITAL}[\w’'-]*){{0,3}})(?:[ ]\([^()\n]{{1,40}}\))?:[ ]+(?={CAPITAL})",
    re.MULTILINE,
)
_ITEMS = 2


def of_another_item(case: Case, witness: Witness, span: Span) -> bool:
    """Whether what stands at `span` is in an item of a bulletin that is headed by a place which the article never names."""
    line = witness.paragraph_of(span)
    headed = _HEADED.match(witness.text, *line)
    if headed is None or not _is_bulletin(witness):
        return False
    where = names(f"x {headed['where']}", witness.stored.language)
    return bool(where) and where.isdisjoint(case.scene.everybody)


def _is_bulletin(witness: Witness) -> bool:
    """Whether several lines have such a head, and no two the same: in a talk the same two speak again and again."""
    heads = witness.memo.once("heads of items", lambda: tuple(m["where"] for m in _HEADED.finditer(witness.text)))
    return len(heads) >= _ITEMS and len(set(heads)) == len(heads)
