"""schema.org ClaimReview as JSON-LD: drafts, one per claim that got a verdict, for a person to finish and publish.

Source of the fields: schema.org/ClaimReview and Google's "Fact Check (ClaimReview) structured data" guidelines.
"""

from __future__ import annotations

from collections.abc import Sequence

from sayso.model import (
    Document,
    Evidence,
    Judged,
    Label,
    Modality,
    Report,
    Review,
    Speaker,
    SpeakerKind,
    Statement,
    Verdict,
)
from sayso.write.clean import line, sentence, shown, web_address
from sayso.write.encode import Json, day, dumps
from sayso.write.order import overall, proof, worst_first
from sayso.write.reviewed import as_people_say
from sayso.write.told import told
from sayso.write.wording import MODALITY, SHORT

TO_FILL = "[to be filled in before publishing: {}]"
RATING = {Label.REFUTED: 1, Label.CONFLICTING: 3, Label.SUPPORTED: 5}
WORST, BEST = 1, 5
_ENDS = frozenset(".!?…")
_CLOSING = "\"'”’»)"


def to_claimreview(report: Report, reviews: Sequence[Review] = ()) -> str:
    """A JSON-LD graph of ClaimReview drafts, worst first; `<` is escaped, so it may stand in a script element."""
    report = as_people_say(report, reviews)
    spoken = {statement.id: statement for statement in report.reading.statements}
    drafts: list[Json] = []
    for item in worst_first(report.judged):
        verdict, about_words = _verdict(item)
        if verdict.label is not Label.NOT_ENOUGH:
            statement = spoken.get(item.claim.statement or "")
            drafts.append(_draft(report, item, statement if about_words else None, _author(item, statement)))
    return dumps({"@context": "https://schema.org", "@graph": drafts}).replace("<", "\\u003c")


def _verdict(item: Judged) -> tuple[Verdict, bool]:
    """The verdict to review, and whether it is about who said it: the one the claim is listed under, content first."""
    label = overall(item)
    said = item.attribution
    if said is not None and item.content.label is not label:
        return said, True
    if said is not None and item.content.label is Label.NOT_ENOUGH:
        return said, True
    return item.content, False


def _author(item: Judged, statement: Statement | None) -> Speaker | None:
    """The speaker, only where it is proven that they claimed it; else the article answers for the claim."""
    proven = item.attribution is not None and item.attribution.label is Label.SUPPORTED
    if statement is None or statement.modality is not Modality.SAID or not proven or _verdict(item)[1]:
        return None
    return statement.speaker


def _draft(report: Report, item: Judged, words_of: Statement | None, author: Speaker | None) -> Json:
    document = report.reading.document
    verdict, _ = _verdict(item)
    claimed = line(item.claim.text)
    if words_of is not None:
        speaker = "somebody" if words_of.speaker is None else line(words_of.speaker.name)
        claimed = f"That {speaker} {MODALITY[words_of.modality]}: “{claimed}”"
    draft: dict[str, Json] = {
        "@type": "ClaimReview",
        "creativeWorkStatus": "Draft",
        "url": TO_FILL.format("address of the page that shows this review"),
        "author": {
            "@type": "Organization",
            "name": TO_FILL.format("name of the publisher of this review"),
            "url": TO_FILL.format("home page of the publisher of this review"),
        },
        "claimReviewed": claimed,
        "itemReviewed": _claim(document, claimed, author),
        "reviewRating": {
            "@type": "Rating",
            "ratingValue": RATING[verdict.label],
            "bestRating": BEST,
            "worstRating": WORST,
            "alternateName": SHORT[verdict.label],
        },
        "reviewBody": " ".join(_sentence(reason.text) for reason in told(verdict.reasons) if line(reason.text)),
        "inLanguage": "en",
    }
    named = {name for reason in verdict.reasons for name in reason.evidence}
    if cited := [_citation(evidence) for evidence in proof(item, report) if evidence.id in named]:
        draft["citation"] = cited
    return draft


def _sentence(reason: str) -> str:
    """A reason as a sentence among others: with a capital letter and a full stop, where it has no mark of its own."""
    text = sentence(reason)
    return text if text.rstrip(_CLOSING)[-1:] in _ENDS else f"{text.rstrip(',;:')}."


def _claim(document: Document, text: str, author: Speaker | None) -> Json:
    """No `firstAppearance`: the article may well have it from elsewhere."""
    article = _known({
        "@type": "NewsArticle",
        "headline": document.title and line(document.title),
        "url": web_address(document.url),
        "datePublished": day(document.published),
        "inLanguage": document.language,
    })  # fmt: skip
    return _known({
        "@type": "Claim",
        "text": text,
        "author": _person(author) if author is not None else _publisher(document),
        "datePublished": day(document.published),
        "appearance": article,
    })  # fmt: skip


def _publisher(document: Document) -> Json:
    name = document.publisher or TO_FILL.format("who makes the claim")
    return {"@type": "Organization", "name": line(name)}


def _person(speaker: Speaker) -> Json:
    kind = "Organization" if speaker.kind is SpeakerKind.ORGANISATION else "Person"
    return _known({"@type": kind, "name": line(speaker.name), "jobTitle": speaker.role and line(speaker.role)})


def _citation(evidence: Evidence) -> Json:
    publisher: Json = {"@type": "Organization", "name": line(evidence.publisher)} if evidence.publisher else None
    return _known({
        "@type": "CreativeWork",
        "url": web_address(evidence.url),
        "name": evidence.title and line(evidence.title),
        "publisher": publisher,
        "datePublished": day(evidence.published),
        "text": shown(evidence.text),
    })  # fmt: skip


def _known(fields: dict[str, Json]) -> Json:
    return {key: value for key, value in fields.items() if value is not None}
