"""Small articles and archives in our own words, checked from end to end."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from sayso.archive import Archive
from sayso.archive.memory import Memory
from sayso.judge import judge, stances
from sayso.judge.stance import Stances
from sayso.model import Document, Judged, Paragraph, ParagraphKind, Passage, Report, Run, Span, Stored
from sayso.parse import parse
from sayso.pipeline import check, witnesses_of
from sayso.text.sentences import lines


def article(text: str, *, published: str | None = None, language: str = "en") -> Document:
    """A document whose first line is its title."""
    spans = lines(text)
    paragraphs = tuple(Paragraph(s, ParagraphKind.BODY if at else ParagraphKind.TITLE) for at, s in enumerate(spans))
    return Document(
        text=text,
        paragraphs=paragraphs,
        title=spans[0].of(text),
        published=date.fromisoformat(published) if published else None,
        language=language,
    )


def stored(
    key: str, text: str, *, title: str | None = None, published: str | None = None, language: str = "en"
) -> Stored:
    """An archived report."""
    day = date.fromisoformat(published) if published else None
    return Stored(id=key, text=text, title=title, publisher=f"{key}.example", published=day, language=language)


def report(document: Document, documents: Sequence[Stored]) -> Report:
    with Archive(Memory(documents)) as archive:
        return check(document, archive)


def report_of_all(document: Document, documents: Sequence[Stored], model: Stances = stances) -> Report:
    """The same where each claim is compared with every one of the reports, however many they are, and any model is asked."""
    reading = parse(document)
    passages = [Passage(each, Span(0, len(each.text))) for each in documents]
    found = {claim.id: passages for claim in reading.claims}
    judgement = judge(reading, found, witnesses_of(documents), stances=model)
    return Report(
        reading=reading,
        judged=judgement.judged,
        evidence=judgement.evidence,
        findings=(),
        series=judgement.series,
        run=Run(version="0", documents=len(documents)),
    )


def about(found: Report, words: str) -> Judged:
    """The judged claim that shares most with these words of the article."""
    text = found.reading.document.text
    start = text.index(words)
    end = start + len(words)

    def fit(item: Judged) -> float:
        shared = sum(max(0, min(e, end) - max(s, start)) for s, e in item.claim.spans)
        return shared / ((end - start) + sum(s.length for s in item.claim.spans) - shared)

    return max(found.judged, key=fit)


Told = tuple[str, str, tuple[str, str], str, str]


def assert_told(story: Told) -> None:
    """Hold the attribution of some words of an article against a report: (language, article, (title, text of the report),
    words, label)."""
    language, text, (title, told), words, label = story
    archive = [stored("a", told, title=title, published="2024-05-06", language=language)]
    found = report(article(text, published="2024-05-08", language=language), archive)
    verdict = about(found, words).attribution
    assert verdict is not None
    assert verdict.label.value == label, [reason.text for reason in verdict.reasons]
