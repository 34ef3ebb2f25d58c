"""The evidence of one report, each piece once."""

from __future__ import annotations

from sayso.judge.case import Proof
from sayso.model import Evidence, Span, Stance


class Dossier:
    """Collects evidence in the order it is shown; the same place in the same document gets the same id."""

    def __init__(self) -> None:
        self._pieces: dict[tuple[str, Span, Stance], Evidence] = {}

    def exhibit(self, proof: Proof, stance: Stance) -> str:
        """The id of this piece of evidence; the quoted words are checked against the stored text."""
        stored = proof.witness.stored
        span = proof.span.trim(stored.text)
        key = (stored.id, span, stance)
        if key not in self._pieces:
            piece = Evidence(
                id=f"e{len(self._pieces) + 1}",
                document=stored.id,
                span=span,
                text=span.of(stored.text),
                sha256=stored.sha256,
                url=stored.url,
                publisher=stored.publisher,
                published=stored.published,
                stance=stance,
                title=stored.title,
            )
            assert piece.text
            assert piece.holds(stored)
            self._pieces[key] = piece
        return self._pieces[key].id

    @property
    def evidence(self) -> tuple[Evidence, ...]:
        return tuple(self._pieces.values())
