"""Ages given without a word for them: "Maddon, 66, has", "aged 25", "he turned 18", "dies at 91"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from sayso.model import Measure
from sayso.parse.figures.draft import Quantity, Sentence
from sayso.text.unit_names import Unit, UnitKind

_YEARS = Unit("year of age", UnitKind.AGE)
_BEFORE = re.compile(
    r"(?:\b(?:aged?|ages|turn(?:s|ed|ing)?|over\ the\ age\ of|age\ of|im\ Alter\ von|âgée?\ de)\s|[^\W\d_]{2,}\.?\)?,\s|"
    r"\b(?:[Hh]e|[Ss]he)(?:\ (?:is|was|will\ be|would\ be)|['’]s)\ (?:only\ |just\ |now\ )?|\b(?:is|was)\ only\ )$"
)
_AFTER = re.compile(r"(?:,|\s(?:when|by the)|\.|\)|$|\sund|\sor\s(?:over|older|under))")
_NAMED = re.compile(r",\s[^\W\d]|[.;]")
_APPOSED = re.compile(r",\s(?!and\b)[^\W\d]|\.$")
_LIST = re.compile(r"(?:,|,?\sand|,?\sor)\s")
_SURE = re.compile(r"\b(?:aged?|ages|age\ of|turn(?:s|ed|ing)?)\s$")
_DIED = re.compile(r"\b(?:die[sd](?:\s\w+ly)?|(?<!of\s)(?<!the\s)dead)\sat\s$", re.IGNORECASE)
_AFTER_DEATH = re.compile(
    r"\s?(?:[,;.:)]|$)|\sof\s(?!the\b|its\b|their\b|those\b|\d)|\s(?:after|in|on|from|following|during|when|while)\b"
)
_GROWN = 13  # a smaller number behind "died at" may be the hour
_OLDEST = 115


def bare_ages(sentence: Sentence, drafts: Sequence[Quantity]) -> None:
    """Gives such numbers the unit of an age."""
    last: Quantity | None = None
    for q in drafts:
        before, last = last, q
        if q.unit is not None or q.is_range or q.scaled or not 1 <= q.value <= _OLDEST or q.value != int(q.value):
            continue
        listed = before is not None and before.measure is Measure.AGE and before.end + len(", and ") >= q.start
        if listed and before is not None and _LIST.fullmatch(sentence.text[before.end : q.start]):
            q.unit, q.measure = _YEARS, Measure.AGE
            continue
        lead = sentence.text[max(0, q.start - 24) : q.start]
        if q.value >= _GROWN and _DIED.search(lead) and _AFTER_DEATH.match(sentence.text, q.end):
            q.unit, q.measure = _YEARS, Measure.AGE
            continue
        if not _BEFORE.search(lead):
            continue
        named = re.search(r"([^\W\d_]{2,})\.?\)?,\s$", lead)
        if named and not (_NAMED if named.group(1)[0].isupper() else _APPOSED).match(sentence.text, q.end):
            continue
        if named or _SURE.search(lead) or _AFTER.match(sentence.text, q.end):
            q.unit, q.measure = _YEARS, Measure.AGE
