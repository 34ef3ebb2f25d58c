"""The report page with its judgements, and what a report can be taken away as."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Annotated
from urllib.parse import quote as url_quote

from fastapi import APIRouter, Depends, Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response
from markupsafe import Markup

from sayso.model import Aspect, Decision, Judged, Label, Report, Review
from sayso.tracing import traced
from sayso.web.compare import compared
from sayso.web.desk import Desk, desk_of
from sayso.web.forms import Form, form
from sayso.web.library import SIGHTINGS, shown
from sayso.web.problems import Problem
from sayso.web.render import html, show
from sayso.write import Format, write
from sayso.write.clean import line
from sayso.write.html import Card, Quote, cards, values
from sayso.write.wording import SHORT, day

router = APIRouter(include_in_schema=False)
Sent = Annotated[Form, Depends(form)]
MEDIA = {
    Format.HTML: ("text/html", "html"),
    Format.JSON: ("application/json", "json"),
    Format.CLAIMREVIEW: ("application/ld+json", "claimreview.json"),
    Format.MARKDOWN: ("text/markdown", "md"),
    Format.TERMINAL: ("text/plain", "txt"),
}
ALONE = "sandbox; default-src 'none'; style-src 'unsafe-inline'"  # the policy of a file that is shown by itself
_TRACED = 1_000  # characters of a statement
MOST_REVIEWS = 1_000  # of one report


@router.get("/reports/{key}")
def page(request: Request, key: str) -> HTMLResponse:
    """The report."""
    desk = desk_of(request)
    report, reviews = desk.report(key), desk.jobs.reviews(key)
    made = _cards(request, report, reviews, key)
    others = [job for job in desk.jobs.recent() if job.state == "done" and job.id != key]
    speakers = sorted({card.speaker for card in made if card.speaker})
    found = values(report, made)
    until = desk.job(key).as_of
    as_of = day(date.fromisoformat(until)) if until else None
    return show(request, "report.html", **found, key=key, speakers=speakers, others=others, as_of=as_of)


@router.post("/reports/{key}/reviews")
async def judge(request: Request, key: str, sent: Sent) -> Response:
    """Keep a judgement; to htmx the verdict as it stands now, to others the page."""
    desk = desk_of(request)
    review = review_of(
        desk, key, {name: sent.text(name) for name in ("claim", "verdict", "decision", "label", "text", "name")}
    )
    desk.jobs.review(key, review)
    report = desk.report(key)
    made = _cards(request, report, desk.jobs.reviews(key), key, kept=(review.claim, review.aspect))
    [card] = [card for card in made if card.claim == review.claim]
    if request.headers.get("hx-request") != "true":
        return RedirectResponse(f"/reports/{key}#claim-{card.number}", status_code=303)
    [ruling] = [ruling for ruling in card.rulings if ruling.aspect is review.aspect]
    return show(request, "ruling.html", ruling=ruling)


@router.get("/reports/{key}/trace/{claim}")
async def trace(request: Request, key: str, claim: str) -> HTMLResponse:
    """Who carried the words of a claim's statement: the piece of a page that the report fetches."""
    desk = desk_of(request)
    report, example = desk.report(key), desk.job(key).example
    words = next((_said(report, item) for item in report.judged if line(item.claim.id) == claim), "")
    if not words:
        raise Problem(404, "this report has no such statement")
    shelf = desk.samples if example else desk.shelf
    found = await shelf.ask(lambda archive: traced(archive, words, limit=SIGHTINGS))
    return show(request, "traced.html", **shown(found, report.reading.document.published), example=example)


@router.get("/reports/{key}/export/{form}")
def export(request: Request, key: str, form: str) -> Response:
    """The report as a file."""
    return exported(desk_of(request), key, form, download=True)


@router.get("/compare")
def compare(request: Request, before: str, after: str) -> HTMLResponse:
    """Two versions of an article, side by side."""
    desk = desk_of(request)
    old, new = desk.report(before), desk.report(after)
    jobs = (desk.job(before), desk.job(after))
    return show(request, "compare.html", found=compared(old, new), jobs=jobs)


def exported(desk: Desk, key: str, form: str, *, download: bool = False) -> Response:
    """A report in one of its formats, with what people said of it."""
    if form not in {f.value for f in MEDIA}:
        raise Problem(404, f"{form!r} is none of: {', '.join(f.value for f in MEDIA)}")
    kind, suffix = MEDIA[Format(form)]
    text = write(desk.report(key), Format(form), reviews=desk.jobs.reviews(key))
    headers = {"Content-Disposition": f'attachment; filename="sayso-{key}.{suffix}"'} if download else {}
    if form == Format.HTML:  # a page of its own, with its own policy; here it may do nothing at all
        headers["Content-Security-Policy"] = ALONE
    return Response(text, media_type=f"{kind}; charset=utf-8", headers=headers)


def review_of(desk: Desk, key: str, sent: dict[str, str]) -> Review:
    """A judgement from what was sent, or a problem that says what is wrong with it."""
    judged = {item.claim.id: item for item in desk.report(key).judged}
    item = judged.get(sent["claim"])
    if item is None or (sent["verdict"] == Aspect.ATTRIBUTION and item.attribution is None):
        raise Problem(422, "this report has no such verdict")
    if len(desk.jobs.reviews(key)) >= MOST_REVIEWS:
        raise Problem(409, f"a report holds at most {MOST_REVIEWS} judgements")
    try:
        decision, aspect = Decision(sent["decision"]), Aspect(sent["verdict"])
    except ValueError:
        raise Problem(422, "say which verdict, and whether you accept it, overrule it, or comment") from None
    if decision is Decision.OVERRULED and sent["label"] not in set(Label):
        raise Problem(422, f"say what it is overruled with: {', '.join(Label)}")
    label = Label(sent["label"]) if decision is Decision.OVERRULED else None
    if not 0 < len(sent["name"]) <= 120:
        raise Problem(422, "give your name (at most 120 characters): a judgement is somebody's")
    if decision is Decision.COMMENTED and not sent["text"]:
        raise Problem(422, "a comment needs some words")
    at = datetime.now(UTC).replace(microsecond=0)
    return Review(item.claim.id, aspect, decision, sent["name"], at, label, sent["text"])


def _said(report: Report, item: Judged) -> str:
    """The words that somebody says in a claim, '' where nobody does."""
    statement = next((s for s in report.reading.statements if s.id == item.claim.statement), None)
    words = " ".join(span.of(report.reading.document.text) for span in statement.content) if statement else ""
    return words[:_TRACED]


def _cards(
    request: Request, report: Report, reviews: Sequence[Review], key: str, kept: tuple[str, Aspect] | None = None
) -> list[Card]:
    """The cards with a form under each verdict and what else can be done about the claim.

    The verdict that was just judged, if any, is where whoever judged it goes on from.
    """
    kinds = {item.claim.id: item for item in report.judged}
    evidence = {line(passage.id): passage for passage in report.evidence}
    example = desk_of(request).job(key).example
    asked = example or desk_of(request).config.archive is not None
    labels = [(label.value, words) for label, words in SHORT.items()]

    def form_of(card: Card, aspect: Aspect) -> Markup:
        name = f"{card.number}-{aspect}"
        here = kept == (card.claim, aspect)
        told = {"claim": card.claim, "aspect": aspect.value, "name": name, "kept": here}
        made = html(request, "judge.html", key=key, labels=labels, **told)
        return Markup(made)  # noqa: S704 - rendered with everything escaped

    def aside(card: Card) -> Markup:
        words = _said(report, kinds[card.claim])
        made = html(request, "aside.html", card=card, words=words, key=key, example=example, asked=asked)
        return Markup(made)  # noqa: S704 - as above

    def context(quote: Quote) -> Quote:
        passage = evidence[quote.names[0]]
        place = f"?start={passage.span.start}&end={passage.span.end}{'&example=1' if example else ''}"
        return replace(quote, context=f"/archive/documents/{url_quote(passage.document, safe='')}{place}")

    return [
        replace(
            card,
            rulings=tuple(replace(ruling, form=form_of(card, ruling.aspect)) for ruling in card.rulings),
            quotes=tuple(map(context, card.quotes)),
            aside=aside(card),
        )
        for card in cards(report, reviews)
    ]
