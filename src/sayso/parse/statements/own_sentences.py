"""Sentences beside the one of a cue that the network gave to its speaker: "..., witnesses said. No bomb was found."."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace

from sayso.model import Span
from sayso.parse.statements import closed
from sayso.parse.statements.draft import OPENS, Draft, in_order
from sayso.parse.statements.lexicon import VERBS, Frame
from sayso.parse.statements.spans import drafts_of
from sayso.parse.statements.units import Units
from sayso.text.sentences import sentences

_SPEAKING = frozenset("i i'm i've i'd i'll we we're we've we'd we'll my our".split())  # only who speaks says these


def own_sentences(row: Units, drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts of a paragraph, each without the sentences before and behind its cue's own that nobody quotes.

    The article tells them, or gives them to somebody else in their own words, whom the grammar finds. What follows a
    colon stays together, and so does what only its speaker can say ("We ...").
    """
    kept: list[Draft] = []
    free: list[Span] = []
    begins = [row.starts[low] for low, _ in row.sentences]
    starts: list[int] | None = None
    for draft in drafts:
        if not draft.cue or draft.cue[-1].of(row.text).endswith(":") or not _crosses(draft, begins):
            kept.append(draft)
            continue
        starts = _starts(row) if starts is None else starts
        inside, outside = _parted(row.text, draft, starts)
        kept.append(replace(draft, content=inside) if outside else draft)
        numbers = {bisect_right(begins, part.start) - 1 for part in outside}
        free.extend(row.span(*row.sentences[number]) for number in sorted(numbers) if number >= 0)
    if not free:
        return kept
    taken = [span for draft in kept for span in (*draft.content, *draft.cue, *draft.source)]
    for draft in drafts_of(row):
        mine = (*draft.content, *draft.cue, *draft.source)
        if not _tells(row.text, draft) or not any(span.contains(draft.cue[0]) for span in free):
            continue
        if not any(span.overlaps(other) for span in mine for other in taken):
            kept.append(draft)
            taken.extend(mine)
    return in_order(kept)


def _tells(text: str, draft: Draft) -> bool:
    """Whether somebody is sure to say a clause: behind a verb that takes a thing as well, "that" or a pronoun begins it."""
    verb = VERBS.get(draft.lemma or "")
    if verb is None or not draft.source or not verb.frame & (Frame.CLAUSE | Frame.TELL):
        return False
    first = draft.content[0].of(text).split(maxsplit=1)[0].lower()
    return not verb.frame & Frame.OBJECT or first in closed.SUBJECT_PRONOUNS | {"that", "there"}


def _crosses(draft: Draft, begins: Sequence[int]) -> bool:
    """Whether cue and content stand in more than one sentence."""
    spans = (*draft.content, *draft.cue)
    return bisect_right(begins, min(s.start for s in spans)) < bisect_left(begins, max(s.end for s in spans))


def _parted(text: str, draft: Draft, starts: Sequence[int]) -> tuple[tuple[Span, ...], list[Span]]:
    """What of the content stays with the cue, and what does not: nothing of it where nothing else would stay."""
    own = bisect_right(starts, draft.cue[0].start)
    inside: list[Span] = []
    outside: list[Span] = []
    for piece in draft.content:
        for part in _sentences_of(piece, starts):
            stays = bisect_right(starts, part.start) == own or _spoken(text, part)
            if not stays:
                outside.append(part)
            elif inside and part.start in starts and inside[-1].end == part.start:
                inside[-1] = Span(inside[-1].start, part.end)
            else:
                inside.append(part)
    if not inside:
        return draft.content, []
    return tuple(_bare(text, part) if part not in draft.content else part for part in inside), outside


def _starts(row: Units) -> list[int]:
    """Where sentences of the paragraph begin, as far as two ways of parting it agree."""
    whole = Span(row.starts[0], row.ends[-1])
    also = {sentence.start for sentence in sentences(row.text, "en", whole)}
    return [row.starts[low] for low, _ in row.sentences if row.starts[low] in also and not row.words[low][0].islower()]


def _sentences_of(piece: Span, starts: Sequence[int]) -> Iterator[Span]:
    at = piece.start
    for start in starts[bisect_right(starts, at) : bisect_left(starts, piece.end)]:
        yield Span(at, start)
        at = start
    yield Span(at, piece.end)


def _spoken(text: str, sentence: Span) -> bool:
    """Whether the words are quoted, or such that only who speaks says them."""
    words = sentence.of(text).replace("’", "'").lower().split(maxsplit=1)
    return text[sentence.start] in OPENS or not _SPEAKING.isdisjoint(words[:1])


def _bare(text: str, part: Span) -> Span:
    """The part without the mark and the space at its end."""
    trimmed = part.trim(text)
    return Span(trimmed.start, trimmed.end - (text[trimmed.end - 1] == "."))
