"""Sentence boundaries as spans, for any language."""

from __future__ import annotations

from sentencex import get_sentence_boundaries

from sayso.model import Span


def sentences(text: str, language: str | None = None, within: Span | None = None) -> list[Span]:
    """Spans of the sentences of `text` (or of `within` it), trimmed, in order. Line breaks always end a sentence.

    Method: rules of the `sentencex` library for `language` (ISO 639-1; English rules where it is unknown).
    """
    found: list[Span] = []
    for line in lines(text, within):
        piece = line.of(text)
        for boundary in get_sentence_boundaries(language or "en", piece):
            span = Span(line.start + boundary["start_index"], line.start + boundary["end_index"]).trim(text)
            if span.length:
                found.append(span)
    return found


def lines(text: str, within: Span | None = None) -> list[Span]:
    """Spans of the non-empty lines of `text` (or of `within` it), without the line breaks."""
    start, end = within or Span(0, len(text))
    found: list[Span] = []
    while start < end:
        stop = text.find("\n", start, end)
        stop = end if stop < 0 else stop
        if stop > start:
            found.append(Span(start, stop))
        start = stop + 1
    return found
