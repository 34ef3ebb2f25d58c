"""Texts with their attributions marked in them: "{s1:Jane Roe} {c1:said} {t1:it rained}."."""

from __future__ import annotations

import re
from collections import defaultdict

from sayso.model import Document, Paragraph, ParagraphKind, Span
from sayso.parse.statements import Draft
from sayso.parse.statements.lexicon import VERBS

_OPEN = re.compile(r"\{([sctl])(\d+):")


def marked(text: str, *, title: bool = False) -> tuple[Document, list[Draft]]:
    """The document without the marks, and the drafts that they make; lines are paragraphs, the first may be a title.

    s, c, t and l stand for source, cue, content and listener; the number says which attribution. Content alone is a
    quotation that is carried.
    """
    out: list[str] = []
    size = 0
    opened: list[tuple[str, int]] = []
    spans: dict[str, dict[str, list[Span]]] = defaultdict(lambda: defaultdict(list))
    at = 0
    while at < len(text):
        mark = _OPEN.match(text, at)
        if mark:
            opened.append((mark[1] + mark[2], size))
            at = mark.end()
        elif text[at] == "}" and opened:
            name, start = opened.pop()
            spans[name[1:]][name[0]].append(Span(start, size))
            at += 1
        else:
            out.append(text[at])
            size += 1
            at += 1
    clean = "".join(out)
    drafts = [_draft(clean, parts) for _, parts in sorted(spans.items(), key=lambda item: int(item[0]))]
    return Document(clean, _paragraphs(clean, title), language="en"), drafts


def _draft(text: str, parts: dict[str, list[Span]]) -> Draft:
    cue = tuple(parts["c"])
    words = cue[0].of(text).lower().split() if cue else []
    verb = next((VERBS[word] for word in reversed(words) if word in VERBS), None)
    return Draft(
        content=tuple(sorted(parts["t"])),
        cue=cue,
        source=tuple(parts["s"]),
        lemma=verb.lemma if verb else "according" if words[:1] == ["according"] else None,
        carried=not cue and not parts["s"],
        listener=parts["l"][0] if parts["l"] else None,
    )


def _paragraphs(text: str, title: bool) -> tuple[Paragraph, ...]:
    found: list[Paragraph] = []
    at = 0
    for line in text.splitlines(keepends=True):
        span = Span(at, at + len(line)).trim(text)
        at += len(line)
        if span.length:
            found.append(Paragraph(span, ParagraphKind.TITLE if title and not found else ParagraphKind.BODY))
    return tuple(found)
