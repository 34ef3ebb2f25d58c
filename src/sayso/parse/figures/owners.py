"""Which statement each figure stands in."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from sayso.model import Figure, Span, Statement


def owned(figures: Sequence[Figure], statements: Sequence[Statement]) -> Iterator[Figure]:
    """The figures, numbered, each with the innermost statement whose content it stands in, and whose count it is.

    A word of bound may stand outside ("at least “48 people”"): the last character of the number decides.
    """
    waiting = sorted(
        ((span, s) for s in statements for span in s.content), key=lambda o: (o[0].start, -o[0].end), reverse=True
    )
    around: list[tuple[Span, Statement]] = []
    for number, figure in enumerate(figures, 1):
        last = figure.spans[-1].end - 1
        while waiting and waiting[-1][0].start <= last:
            around.append(waiting.pop())
        around = [owner for owner in around if owner[0].end > last]
        statement = min(around, key=lambda owner: owner[0].length)[1] if around else None
        speaker = statement.speaker.name if statement and statement.speaker else None
        yield replace(
            figure,
            id=f"f{number}",
            statement=statement.id if statement else None,
            source=figure.source or speaker,
        )
