"""Which lines of the found documents are read: all of a short one, those around what was found of a long one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from sayso.model import Passage, Span, Stored, merged
from sayso.text.sentences import lines

_SHORT = 4_000  # characters: up to this a document is read whole
_OPENING = 2  # lines of a long one that are read for the names in them
_LONGEST = 4_000  # characters of one line: of a longer one only what was found is read


def excerpts(found: Mapping[str, Sequence[Passage]]) -> dict[str, tuple[Span, ...]]:
    """By document id the spans to read, in order and apart, for what was found for each claim."""
    spans: dict[str, list[Span]] = defaultdict(list)
    documents: dict[str, Stored] = {}
    for passages in found.values():
        for passage in passages:
            documents[passage.document.id] = passage.document
            spans[passage.document.id].append(passage.span)
    return {key: _lines(documents[key].text, spans[key]) for key in sorted(documents)}


def _lines(text: str, spans: Iterable[Span]) -> tuple[Span, ...]:
    every = lines(text)
    if len(text) <= _SHORT:
        return tuple(every)
    wanted = set(range(_OPENING))
    cut: set[Span] = set()
    for span in spans:
        for number, line in enumerate(every):
            if not line.overlaps(span):
                continue
            if line.length > _LONGEST:
                cut.add(Span(max(line.start, span.start), min(line.end, span.end)))
            else:
                wanted.update((number - 1, number, number + 1))
    whole = {every[n] for n in wanted if 0 <= n < len(every) and every[n].length <= _LONGEST}
    return merged(whole | cut)
