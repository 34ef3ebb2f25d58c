"""A quotation's way through the archive as a timeline: one stop a sighting, and a strip that shows when."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from markupsafe import Markup, escape

from sayso.archive import Sighting
from sayso.tracing import Ascribed, Relation, Trace, Traced
from sayso.write.clean import line
from sayso.write.picture.scale import DayAxis
from sayso.write.wording import day

WIDE, HIGH, FOOT = 640, 76, 50  # of the strip, and where its line runs
DOUBT = {Ascribed.OTHER: "another speaker than in the earliest report", Ascribed.UNCLEAR: "perhaps another speaker"}
RELATION = {
    Relation.SAME: "the same words as the earliest",
    Relation.CUT: "the words of the earliest, cut",
    Relation.CHANGED: "other words than the earliest",
    Relation.TRANSLATION: "perhaps another translation",
}
_STEP, _STACKED = 11, 4  # from one sign to the next above it, and how many stand above each other at most


@dataclass(frozen=True, slots=True)
class Stop:
    """One sighting, how long after the one before, and what became of the words and of who said them."""

    traced: Traced
    later: str  # '' where it is the first, or the day is not known

    @property
    def sighting(self) -> Sighting:
        return self.traced.sighting

    @property
    def speaker(self) -> str:
        return line(self.traced.speaker.name) if self.traced.speaker is not None else ""

    @property
    def doubt(self) -> str:
        """Where the words are not given to whom the earliest report gives them."""
        return DOUBT.get(self.traced.ascribed, "") if self.traced.ascribed is not None else ""

    @property
    def relation(self) -> str:
        """How the words relate to the earliest ones, '' for those."""
        return RELATION.get(self.traced.relation, "") if self.traced.relation is not None else ""

    @property
    def likeness(self) -> str:
        found = self.sighting
        return "word for word" if found.exact else f"{found.likeness:.0%} the same"


def stops(found: Trace) -> list[Stop]:
    """The sightings in their order."""
    days = [None, *(item.sighting.document.published for item in found.lines)]
    return [Stop(item, _later(*pair)) for item, pair in zip(found.lines, pairwise(days), strict=True)]


def strip(found: Trace, article: date | None = None) -> Markup:
    """The sightings along a line of days, that of the article among them; '' where all is of one day.

    Nothing stands there that the list beside it does not say.
    """
    dated = [(d, item.sighting) for item in found.lines if (d := item.sighting.document.published) is not None]
    all_days = [d for d, _ in dated] + ([article] if article and dated else [])
    if len(set(all_days)) < 2:
        return Markup()
    axis = DayAxis(min(all_days), max(all_days), 40, WIDE - 40)
    parts = [f'<path class="axis" d="M8 {FOOT}H{WIDE - 8}"/>']
    for x, words in axis.ticks(room=110):
        parts.append(f'<path class="axis" d="M{x:.1f} {FOOT}v5"/>')
        parts.append(f'<text class="tick" x="{x:.1f}" y="{FOOT + 19}" text-anchor="middle">{escape(words)}</text>')
    if article is not None:
        x = axis.x(article)
        parts.append(f'<path class="article" d="M{x:.1f} 14V{FOOT}"/>')
        side, at = ("end", x - 5) if x > WIDE / 2 else ("start", x + 5)
        parts.append(f'<text class="ownname" x="{at:.1f}" y="12" text-anchor="{side}">This article</text>')
    taken: Counter[int] = Counter()
    for d, sighting in dated:
        x = axis.x(d)
        above = min(taken[round(x / _STEP)], _STACKED - 1)
        taken[round(x / _STEP)] += 1
        name = f"{day(d)}: {line(sighting.document.publisher or 'publisher unknown')}"
        kind = "mark" if sighting.exact else "mark hollow"
        parts.append(f'<g class="other"><title>{escape(name)}</title>')
        parts.append(f'<circle class="{kind}" cx="{x:.1f}" cy="{FOOT - 7 - above * _STEP}" r="5"/></g>')
    body = "".join(parts)
    return Markup(  # noqa: S704 - every text in it has been escaped
        f'<div class="picture strip"><svg viewBox="0 0 {WIDE} {HIGH}" aria-hidden="true">{body}</svg></div>'
    )


def _later(before: date | None, now: date | None) -> str:
    if before is None or now is None:
        return ""
    days = (now - before).days
    return "the same day" if days == 0 else "a day later" if days == 1 else f"{days:,} days later"
