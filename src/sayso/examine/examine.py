"""The table of findings, and the one function that goes through it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from sayso.examine.headline_certainty import headline_certainty
from sayso.examine.headline_number import headline_number
from sayso.examine.headline_population import headline_population
from sayso.examine.headline_speaker import headline_speaker
from sayso.examine.hearsay_marker import hearsay_marker
from sayso.examine.impossible_date import impossible_date
from sayso.examine.killed_vs_casualties import killed_vs_casualties
from sayso.examine.number_format_drift import number_format_drift
from sayso.examine.number_mismatch import number_mismatch
from sayso.examine.page import Page, Remark
from sayso.examine.part_exceeds_whole import part_exceeds_whole
from sayso.examine.repeated_passage import repeated_passage
from sayso.examine.stale_date import stale_date
from sayso.examine.truncated_headline import truncated_headline
from sayso.examine.unnamed_source import unnamed_source
from sayso.examine.unsourced_statement import unsourced_statement
from sayso.examine.unverified_account import unverified_account
from sayso.model import Finding, Reading


@dataclass(frozen=True, slots=True)
class Rule:
    """One way to find something: the kind it reports, the function whose docstring explains it, and its language."""

    kind: str
    find: Callable[[Page], Iterator[Remark]]
    english: bool = True  # False: does not depend on the article's language


RULES = (
    Rule("headline_body_mismatch", headline_number),
    Rule("headline_body_mismatch", headline_population),
    Rule("headline_body_mismatch", headline_certainty),
    Rule("headline_body_mismatch", headline_speaker),
    Rule("truncated_headline", truncated_headline, english=False),
    Rule("number_format_drift", number_format_drift, english=False),
    Rule("number_mismatch", number_mismatch),
    Rule("killed_vs_casualties", killed_vs_casualties),
    Rule("part_exceeds_whole", part_exceeds_whole),
    Rule("impossible_date", impossible_date),
    Rule("repeated_passage", repeated_passage, english=False),
    Rule("unverified_account", unverified_account),
    Rule("hearsay_marker", hearsay_marker),
    Rule("unnamed_source", unnamed_source),
    Rule("unsourced_statement", unsourced_statement),
    Rule("stale_date", stale_date),
)


def examine(reading: Reading) -> tuple[Finding, ...]:
    """What the article alone gives away, in the order of the table, then of the text; no evidence is needed.

    Findings are no verdicts and carry no label. Rules that depend on the language run on English articles only. Pure.
    """
    page = Page.of(reading)
    english = reading.document.language in (None, "en")
    found: dict[Finding, None] = {}  # in order, each once
    for rule in RULES:
        if english or not rule.english:
            for text, spans in rule.find(page):
                found.setdefault(Finding(rule.kind, text, tuple(sorted(set(spans)))))
    return tuple(found)
