"""A claim as it is shown: its two verdicts, who said it, its figures, its evidence and its picture."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from markupsafe import Markup

from sayso.model import Aspect, Evidence, Figure, Judged, Label, Report, Review, Series, Stance, Statement, Verdict
from sayso.write.clean import line, sentence, shown, web_address
from sayso.write.encode import day as iso_day
from sayso.write.html.marked import cleaned
from sayso.write.order import overall, proof, reasons, worst_first
from sayso.write.picture import Picture, picture
from sayso.write.reviewed import Judgement, judgements
from sayso.write.told import told
from sayso.write.wording import KIND, MODALITY, QUOTED, SHORT, counted, day, spoken, sure

NOTHING = Markup()
CSS = {
    Label.REFUTED: "refuted",
    Label.CONFLICTING: "conflicting",
    Label.NOT_ENOUGH: "unknown",
    Label.SUPPORTED: "supported",
}
STANCE = {Stance.SUPPORTS: "speaks for it", Stance.REFUTES: "speaks against it", Stance.MENTIONS: "compared"}
ASPECT = {"attribution": " having been said", "content": " being so"}
WORDS = {Aspect.ATTRIBUTION: "Was it said?", Aspect.CONTENT: "Is it so?"}


@dataclass(frozen=True, slots=True)
class Badge:
    """A label as colour, shape and words."""

    kind: str
    words: str

    @classmethod
    def of(cls, label: Label) -> Badge:
        return cls(CSS[label], SHORT[label])


@dataclass(frozen=True, slots=True)
class Reason:
    """One reason, and links to its evidence as (address, name)."""

    check: str
    text: str
    quotes: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Ruling:
    """One of the two verdicts."""

    question: str
    badge: Badge
    sure: str
    reasons: tuple[Reason, ...]
    aspect: Aspect
    judgements: tuple[Judgement, ...] = ()  # what people said of it
    form: Markup = NOTHING  # where a reader may judge; empty on a page that stands for itself


@dataclass(frozen=True, slots=True)
class Quote:
    """A passage, under all names that the reasons have for it."""

    id: str
    names: tuple[str, ...]
    text: str
    publisher: str
    day: str | None
    iso: str | None
    title: str | None
    url: str | None
    stance: str
    context: str | None = None  # where the stored text is shown around it; nowhere for a page that stands for itself


@dataclass(frozen=True, slots=True)
class Card:
    """A claim, numbered in the order of the page."""

    number: int
    claim: str
    badge: Badge
    text: str
    kind: str
    said: tuple[tuple[str, str], ...]  # (term, words)
    figures: tuple[str, ...]
    rulings: tuple[Ruling, ...]
    quotes: tuple[Quote, ...]
    pictures: tuple[Picture, ...]
    same: int | None  # the card whose pictures show the same figures
    placed: bool  # whether it stands in the article's text
    speaker: str = ""
    aside: Markup = NOTHING  # what the page around it offers; empty on a page that stands for itself


def cards(report: Report, reviews: Sequence[Review] = ()) -> list[Card]:
    """All claims, worst first; figures that an earlier card has drawn are not drawn again."""
    known = _Known.of(report, reviews)
    drawn: dict[object, int] = {}
    return [_card(known, item, number, drawn) for number, item in enumerate(worst_first(report.judged), 1)]


@dataclass(frozen=True, slots=True)
class _Known:
    """What the cards of a report look up."""

    report: Report
    text: str
    statements: dict[str, Statement]
    figures: dict[str, Figure]
    evidence: dict[str, Evidence]
    series: dict[str, list[Series]]
    reviews: Sequence[Review]

    @classmethod
    def of(cls, report: Report, reviews: Sequence[Review]) -> _Known:
        series: dict[str, list[Series]] = {}
        for item in report.series:
            series.setdefault(item.claim, []).append(item)
        return cls(
            report,
            shown(report.reading.document.text),
            {statement.id: statement for statement in report.reading.statements},
            {figure.id: figure for figure in report.reading.figures},
            {evidence.id: evidence for evidence in report.evidence},
            series,
            reviews,
        )


def _pictures(known: _Known, claim: str, number: int, drawn: dict[object, int]) -> tuple[list[Picture], int | None]:
    """The pictures of a claim, and the earlier card that shows what was not drawn again."""
    made: list[Picture] = []
    same = None
    for series in known.series.get(claim, ()):
        if (before := drawn.get(_drawing(series), number)) != number:
            same = before
        elif (one := picture(series, name=f"picture-{number}-{len(made) + 1}", evidence=known.evidence)) is not None:
            drawn[_drawing(series)] = number
            made.append(one)
    return made, same


def _drawing(series: Series) -> object:
    """What a picture shows: the article's own figure, however it words the population, among the same others."""
    return tuple(
        (point.value, point.bound, point.measure, point.as_of) if point.evidence is None else point
        for point in series.points
    )


def _card(known: _Known, item: Judged, number: int, drawn: dict[object, int]) -> Card:
    claim = item.claim
    quotes = tuple(_quotes(known, item, number))
    names = {name: f"#{quote.id}" for quote in quotes for name in quote.names}
    asked = ((Aspect.ATTRIBUTION, item.attribution), (Aspect.CONTENT, item.content))
    statement = known.statements.get(claim.statement or "")
    pictures, same = _pictures(known, claim.id, number, drawn)
    return Card(
        number=number,
        claim=line(claim.id),
        badge=Badge.of(overall(item)),
        text=line(claim.shown),
        kind=KIND[claim.kind],
        said=tuple(_said(statement)),
        figures=tuple(counted(known.figures[name]) for name in claim.figures if name in known.figures),
        rulings=tuple(
            _ruling(aspect, verdict, names, judgements(known.reviews, claim.id, aspect))
            for aspect, verdict in asked
            if verdict is not None
        ),
        quotes=quotes,
        pictures=tuple(pictures),
        same=same,
        placed=bool(cleaned(claim.spans, known.text)),
        speaker=line(statement.speaker.name) if statement is not None and statement.speaker is not None else "",
    )


def _said(statement: Statement | None) -> Iterator[tuple[str, str]]:
    if statement is None:
        return
    yield "Speaker", spoken(statement.speaker)
    yield "How", f"{MODALITY[statement.modality]}, {QUOTED[statement.kind]}"
    if statement.channel:
        yield "Through", line(statement.channel)
    if statement.setting:
        yield "When and where", line(statement.setting)


def _ruling(aspect: Aspect, verdict: Verdict, names: dict[str, str], said: tuple[Judgement, ...]) -> Ruling:
    reasons = tuple(
        Reason(
            check=", ".join(line(check).replace("_", " ") for check in reason.checks),
            text=sentence(reason.text),
            quotes=tuple((names[line(name)], line(name)) for name in reason.evidence if line(name) in names),
        )
        for reason in told(verdict.reasons)
    )
    badge = Badge.of(verdict.label)
    return Ruling(WORDS[aspect], badge, sure(verdict.confidence), reasons, aspect, said)


def _quotes(known: _Known, item: Judged, number: int) -> Iterator[Quote]:
    cited: dict[str, set[str]] = {}
    for aspect, reason in reasons(item):
        for name in reason.evidence:
            cited.setdefault(name, set()).add(aspect if item.attribution is not None else "")
    passages: dict[object, list[Evidence]] = {}
    for evidence in proof(item, known.report):
        passages.setdefault((evidence.document, evidence.span, evidence.text), []).append(evidence)
    for place, same in enumerate(passages.values(), 1):
        bearing = dict.fromkeys(
            _bearing(evidence, aspect) for evidence in same for aspect in sorted(cited[evidence.id])
        )
        yield _quote(same, f"quote-{number}-{place}", "; ".join(bearing))


def _bearing(evidence: Evidence, aspect: str) -> str:
    return STANCE[evidence.stance] + (ASPECT.get(aspect, "") if evidence.stance is not Stance.MENTIONS else "")


def _quote(same: list[Evidence], name: str, stance: str) -> Quote:
    evidence = same[0]
    return Quote(
        id=name,
        names=tuple(line(one.id) for one in same),
        text=shown(evidence.text),
        publisher=line(evidence.publisher or "Publisher unknown"),
        day=day(evidence.published),
        iso=iso_day(evidence.published),
        title=line(evidence.title) if evidence.title else None,
        url=web_address(evidence.url),
        stance=stance,
    )
