"""How labels, confidence, dates and figures are said to a reader."""

from __future__ import annotations

from datetime import date, datetime

from sayso.model import Bound, ClaimKind, Figure, Label, Measure, Modality, Speaker, SpeakerKind, StatementKind
from sayso.text.digits import grouped
from sayso.write.clean import line

SHORT = {
    Label.REFUTED: "Refuted",
    Label.CONFLICTING: "Conflicting evidence",
    Label.NOT_ENOUGH: "Not enough evidence",
    Label.SUPPORTED: "Supported",
}
SYMBOL = {Label.REFUTED: "✗", Label.CONFLICTING: "≠", Label.NOT_ENOUGH: "?", Label.SUPPORTED: "✓"}
KIND = {
    ClaimKind.HEADLINE: "Headline",
    ClaimKind.NARRATION: "The article itself",
    ClaimKind.STATEMENT: "Statement",
    ClaimKind.ACCOUNT: "Account",
}
MODALITY = {
    Modality.SAID: "said",
    Modality.DENIED: "denied",
    Modality.ASKED: "asked",
    Modality.PROMISED: "promised",
    Modality.FEARED: "feared",
    Modality.POSSIBLE: "called possible",
}
QUOTED = {
    StatementKind.DIRECT: "in quotation marks",
    StatementKind.INDIRECT: "in the article’s own words",
    StatementKind.MIXED: "partly in quotation marks",
}
MEASURE = {  # where the stored name does not say enough beside a number
    Measure.CASUALTIES: "killed and wounded",
    Measure.DEPLOYED: "present or deployed",
}
_CONFIDENCE = ((0.9, "very high"), (0.75, "high"), (0.5, "moderate"), (0.0, "low"))
MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
_LARGE = ((1e12, "T"), (1e9, "B"), (1e6, "M"))


def sure(confidence: float) -> str:
    """Confidence in words and as a number: "high confidence, 0.82"."""
    word = next((word for least, word in _CONFIDENCE if confidence >= least), "low")
    return f"{word} confidence, {confidence:.2f}"


def day(value: date | None) -> str | None:
    """A date as it is read: "14 March 2031"."""
    return None if value is None else f"{value.day} {MONTHS[value.month - 1]} {value.year}"


def moment(value: datetime) -> str:
    """A time as it is read: "14 March 2031, 09:05 UTC"."""
    return f"{day(value.date())}, {value:%H:%M} {value.tzname() or ''}".rstrip()


def size(count: int) -> str:
    """So many bytes as they are read: "15 KiB", "1,204.5 MiB"."""
    return f"{count / 2**20:,.1f} MiB" if count >= 2**20 else f"{-(-count // 2**10)} KiB"


def measured(measure: Measure | None) -> str:
    return "" if measure is None else MEASURE.get(measure, measure.value)


def compact(value: float) -> str:
    """A number for an axis: "250,000", "2.5M"."""
    for size, letter in _LARGE:
        if size <= abs(value) < 1e15:
            return f"{value / size:.3g}{letter}"
    return grouped(value)


def worded(value: tuple[float, float | None], bound: Bound) -> str:
    """A figure as one says it: "over 250,000", "about 10,000 to 12,000"."""
    low, high = value
    words = grouped(low) if high is None or high == low else f"{grouped(low)} to {grouped(high)}"
    return words if bound is Bound.EXACT else f"{bound.value} {words}"


def counted(figure: Figure) -> str:
    """How a figure was read: "over 250,000 · residents of the valley · killed · counted by the Red Cross"."""
    number = worded(figure.value, figure.bound)
    if figure.unit and not (figure.unit == "person" and figure.population):
        number += f" ({line(figure.unit)})"
    parts = [
        number,
        figure.population,
        measured(figure.measure),
        figure.place,
        figure.as_of and f"as of {day(figure.as_of)}",
        figure.source and f"counted by {figure.source}",
        "a vague number, read as a range" if figure.vague else None,
    ]
    return " · ".join(line(part) for part in parts if part)


def spoken(speaker: Speaker | None) -> str:
    """Who speaks: "Mira Tolan, Premier"; unnamed speakers are said to be unnamed."""
    if speaker is None:
        return "speaker not named"
    words = line(speaker.name)
    if speaker.role and line(speaker.role).casefold() not in words.casefold():
        words += f", {line(speaker.role)}"
    return f"{words} (unnamed)" if speaker.kind is SpeakerKind.UNNAMED else words
