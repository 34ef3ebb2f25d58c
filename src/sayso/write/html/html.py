"""The page: what is shown from Python, how it is laid out from `templates/`."""

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from itertools import groupby
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from sayso.model import Label, Report, Review
from sayso.write.clean import line, sentence, shorten, shown, web_address
from sayso.write.encode import day as iso_day
from sayso.write.html.body import blocks, letter
from sayso.write.html.card import Badge, Card, cards
from sayso.write.html.marked import cleaned
from sayso.write.html.voices import voices
from sayso.write.order import attributions, counts, headline, overall
from sayso.write.wording import day

MARKS = "“”\"„«»‘’'"  # the page puts its own around a passage
LINKED = 300  # claims up to which a card and its passage light up together: each takes a rule of the style sheet
MEANING = {
    Label.REFUTED: "stored reports rule it out",
    Label.CONFLICTING: "stored reports disagree about it",
    Label.NOT_ENOUGH: "the archive does not tell; no hint either way",
    Label.SUPPORTED: "stored reports say the same",
}


@dataclass(frozen=True, slots=True)
class Group:
    """The claims of one label."""

    badge: Badge
    cards: tuple[Card, ...]


@dataclass(frozen=True, slots=True)
class Note:
    """A finding, with links to the passages as (address, words)."""

    letter: str
    id: str
    text: str
    places: tuple[tuple[str, str], ...]


def to_html(report: Report, reviews: Sequence[Review] = ()) -> str:
    """One HTML page with its style inside: no script, no request to anywhere, everything from outside as text."""
    made = cards(report, reviews)
    page = environment().get_template("page.html").render(values(report, made))
    return page.rstrip("\n") + "\n"


def values(report: Report, made: Sequence[Card]) -> dict[str, Any]:
    """What `page.html` shows of a report, whose cards are `made`."""
    document = report.reading.document
    style = _style(len(made))
    return {
        "style": Markup(style),  # noqa: S704 - our own file
        "style_hash": b64encode(sha256(style.encode()).digest()).decode(),
        "headline": headline(report),
        "said": attributions(report),
        "badge": made[0].badge if made else None,
        "title": line(document.title or "Article without a title"),
        "meta": [line(part) for part in (document.publisher, document.byline) if part],
        "published": (iso_day(document.published), day(document.published)),
        "language": document.language if re.fullmatch("[a-z]{2,3}", document.language or "") else None,
        "url": web_address(document.url),
        "address": line(document.url or ""),
        "tally": [(Badge.of(label), number) for label, number in counts(map(overall, report.judged)).items()],
        "groups": _groups(made),
        "blocks": blocks(report, made),
        "notes": _notes(report),
        "voices": voices(report, made),
        "legend": [(Badge.of(label), words) for label, words in MEANING.items()],
        "run": report.run,
        "not_covered": [line(note) for note in report.run.notes],
        "version": line(report.run.version),
    }


@cache
def environment() -> Environment:
    """The templates of this room, with everything escaped."""
    return Environment(
        loader=PackageLoader("sayso.write.html"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )


def sheet() -> str:
    """The style sheet of the page."""
    loader = environment().loader
    assert loader is not None
    return loader.get_source(environment(), "style.css")[0]


def _style(claims: int) -> str:
    linked = [
        f":root:has(#claim-{n}:hover,#claim-{n}:target,#at-{n}:target) .c{n},"
        f":root:has(.c{n}:hover) #claim-{n}{{outline:2px solid var(--focus)}}"
        for n in range(1, claims + 1 if claims <= LINKED else 1)
    ]
    return "\n".join((sheet(), *linked))


def _groups(made: Iterable[Card]) -> list[Group]:
    return [Group(badge, tuple(found)) for badge, found in groupby(made, key=lambda card: card.badge)]


def _notes(report: Report) -> list[Note]:
    text = shown(report.reading.document.text)
    return [
        Note(
            letter=letter(number),
            id=f"finding-{number}",
            text=sentence(finding.text),
            places=tuple(
                (f"#found-{number}-{n}", shorten(span.of(text).strip(MARKS), 60))
                for n, span in enumerate(cleaned(finding.spans, text), 1)
            ),
        )
        for number, finding in enumerate(report.findings, 1)
    ]
