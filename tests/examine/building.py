"""Readings built by hand: every span is found by the words it stands for."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from sayso.examine import examine
from sayso.model import (
    Bound,
    Document,
    Embed,
    Figure,
    Finding,
    Link,
    Measure,
    Paragraph,
    ParagraphKind,
    Reading,
    Span,
    Speaker,
    SpeakerKind,
    Statement,
    StatementKind,
)
from sayso.text.sentences import lines, sentences


@dataclass
class Draft:
    """An article in lines, the first its headline, to which figures and statements are added."""

    text: str
    published: date | None = date(2024, 12, 24)
    language: str | None = "en"
    embeds: tuple[Embed, ...] = ()
    links: tuple[str, ...] = ()
    figures: list[Figure] = field(default_factory=list)
    statements: list[Statement] = field(default_factory=list)

    def span(self, words: str, nth: int = 0) -> Span:
        """Where `words` stand in the text, for the `nth` time (from 0)."""
        at = -1
        for _ in range(nth + 1):
            at = self.text.index(words, at + 1)
        return Span(at, at + len(words))

    def figure(
        self,
        words: str,
        value: float,
        population: str | None = None,
        measure: Measure | None = None,
        *,
        nth: int = 0,
        bound: Bound = Bound.EXACT,
        unit: str | None = None,
        place: str | None = None,
        statement: str | None = None,
    ) -> Draft:
        span = self.span(words, nth)
        sentence = next(s for s in sentences(self.text, "en") if s.contains(span))
        self.figures.append(
            Figure(
                id=f"f{len(self.figures) + 1}",
                spans=(span,),
                value=(value, None),
                bound=bound,
                unit=unit,
                population=population,
                measure=measure,
                place=place,
                statement=statement,
                sentence=sentence,
            )
        )
        return self

    def said(self, speaker: str | None, cue: str, content: str, *, nth: int = 0, source: str | None = None) -> Draft:
        words = source or speaker
        self.statements.append(
            Statement(
                id=f"s{len(self.statements) + 1}",
                kind=StatementKind.INDIRECT,
                content=(self.span(content, nth),),
                cue=(self.span(cue, nth),),
                source=(self.span(words),) if words else (),
                speaker=Speaker(speaker, SpeakerKind.PERSON) if speaker else None,
            )
        )
        return self

    @property
    def reading(self) -> Reading:
        paragraphs = tuple(
            Paragraph(span, ParagraphKind.BODY if n else ParagraphKind.TITLE) for n, span in enumerate(lines(self.text))
        )
        document = Document(
            text=self.text,
            paragraphs=paragraphs,
            published=self.published,
            language=self.language,
            embeds=self.embeds,
            links=tuple(Link(Span(0, 1), url) for url in self.links),
        )
        return Reading(document, tuple(self.statements), tuple(self.figures))

    def findings(self) -> tuple[Finding, ...]:
        return examine(self.reading)

    def kinds(self) -> list[str]:
        return [finding.kind for finding in self.findings()]
