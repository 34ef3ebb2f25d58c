"""What comes first in a report, and how it is summed up."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from sayso.model import Evidence, Judged, Label, Reason, Report
from sayso.write.wording import SHORT

WORST_FIRST = (Label.REFUTED, Label.CONFLICTING, Label.NOT_ENOUGH, Label.SUPPORTED)


def overall(item: Judged) -> Label:
    """The label a claim is listed under: the graver of its two verdicts, else what is known of its content."""
    for label in (Label.REFUTED, Label.CONFLICTING):
        if label in item.labels:
            return label
    return item.content.label


def worst_first(judged: Iterable[Judged]) -> list[Judged]:
    """Refuted, conflicting, not enough evidence, supported; the most check-worthy first within each."""
    return sorted(judged, key=lambda item: (WORST_FIRST.index(overall(item)), -item.claim.checkworthy))


def counts(labels: Iterable[Label]) -> dict[Label, int]:
    """How many of each label, worst first, zeros included."""
    found = Counter(labels)
    return {label: found[label] for label in WORST_FIRST}


def headline(report: Report) -> str:
    """The verdict in a line: "3 of 14 claims refuted, 5 supported, 6 not enough evidence"."""
    return _summed("claim", [overall(item) for item in report.judged]) or "No checkable claim was found"


def attributions(report: Report) -> str:
    """The same for who said it, or nothing where nobody but the article speaks."""
    return _summed("attribution", [item.attribution.label for item in report.judged if item.attribution is not None])


def _summed(noun: str, labels: list[Label]) -> str:
    if not labels:
        return ""
    found = counts(labels)
    plural = noun if len(labels) == 1 else f"{noun}s"
    rest = [
        f"{found[label]} {SHORT[label].lower()}"
        for label in (Label.CONFLICTING, Label.SUPPORTED, Label.NOT_ENOUGH)
        if found[label]
    ]
    refuted = found[Label.REFUTED] or "none"
    return ", ".join([f"{refuted} of {len(labels)} {plural} refuted", *rest])


def reasons(item: Judged) -> list[tuple[str, Reason]]:
    """The reasons of both verdicts, those for the graver one first; each once."""
    content = [("content", reason) for reason in item.content.reasons]
    attribution = [("attribution", reason) for reason in item.attribution.reasons] if item.attribution else []
    graver_attribution = item.attribution is not None and WORST_FIRST.index(item.attribution.label) < WORST_FIRST.index(
        item.content.label
    )
    return attribution + content if graver_attribution else content + attribution


def proof(item: Judged, report: Report) -> list[Evidence]:
    """The evidence that the reasons of a claim rest on, in the order they name it, each once."""
    stored = {evidence.id: evidence for evidence in report.evidence}
    wanted = dict.fromkeys(name for _, reason in reasons(item) for name in reason.evidence)
    return [stored[name] for name in wanted if name in stored]
