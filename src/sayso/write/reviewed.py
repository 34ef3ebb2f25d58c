"""What people said of the verdicts of a report."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from sayso.model import Aspect, Decision, Judged, Reason, Report, Review, Verdict
from sayso.write.clean import line
from sayso.write.wording import SHORT, moment

DECIDED = {Decision.ACCEPTED: "accepted", Decision.OVERRULED: "overruled", Decision.COMMENTED: "commented"}


@dataclass(frozen=True, slots=True)
class Judgement:
    """A review as it is shown: "Overruled: Supported", its words, then who and when."""

    decision: str  # a stable name
    words: str
    text: str
    name: str
    at: str
    iso: str

    @classmethod
    def of(cls, review: Review) -> Judgement:
        words = DECIDED[review.decision].capitalize()
        if review.decision is Decision.OVERRULED and review.label is not None:
            words += f": {SHORT[review.label].lower()}"
        iso = review.at.isoformat(timespec="seconds")
        return cls(review.decision.value, words, line(review.text), line(review.name), moment(review.at), iso)


def judgements(reviews: Sequence[Review], claim: str, aspect: Aspect) -> tuple[Judgement, ...]:
    """What was said of one verdict, oldest first."""
    return tuple(Judgement.of(r) for r in reviews if r.claim == claim and r.aspect is aspect)


def as_people_say(report: Report, reviews: Sequence[Review]) -> Report:
    """The report with each verdict that was overruled last replaced by the person's: only for what people publish."""
    last = {(r.claim, r.aspect): r for r in reviews if r.decision is not Decision.COMMENTED}
    overruled = {key: r for key, r in last.items() if r.decision is Decision.OVERRULED and r.label is not None}
    if not overruled:
        return report
    return replace(report, judged=tuple(_judged(item, overruled) for item in report.judged))


def _judged(item: Judged, overruled: dict[tuple[str, Aspect], Review]) -> Judged:
    content = _verdict(item.content, overruled.get((item.claim.id, Aspect.CONTENT)))
    said = item.attribution and _verdict(item.attribution, overruled.get((item.claim.id, Aspect.ATTRIBUTION)))
    return replace(item, content=content, attribution=said)


def _verdict(verdict: Verdict, review: Review | None) -> Verdict:
    if review is None or review.label is None:
        return verdict
    said = review.text or f"{review.name} judged this {SHORT[review.label].lower()}."
    return Verdict(review.label, 1.0, (Reason("judged_by_a_person", said),))
