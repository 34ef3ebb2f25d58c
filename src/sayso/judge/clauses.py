"""What a negation reaches: the words after it, up to where its clause ends."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sayso.judge.ideas import Idea, ideas
from sayso.judge.lexicon import NEGATION

# Ends of a clause: marks, and the words that begin another one, in the languages of the lexicon.
_END = re.compile(
    r"[;:–—!?…()]|\.\s|,\s|\s-\s|[\"“”«»]"
    r"|\b(?:that|who|which|whose|but|because|although|though|while|when|where|after|before|since|if|until|unless"
    r"|dass|der|die|das|aber|weil|obwohl|sondern|während|nachdem|bevor|wenn"
    r"|что|который|которая|которые|но|потому|хотя|когда|если"
    r"|rằng|nhưng|vì|mặc\ dù|khi|nếu)\b",
    re.IGNORECASE,
)

_FEWEST = 2  # content words: a shorter clause belongs to the next


def clauses(text: str, language: str | None) -> list[tuple[Idea, ...]]:
    """The content words of each clause of a sentence, of those that have two or more."""
    found: list[tuple[Idea, ...]] = []
    start = 0
    for end in [*(match.start() for match in _END.finditer(text)), len(text)]:
        said = ideas(text[start:end], language)
        if len(said) >= _FEWEST:
            found.append(said)
            start = end
    return found


def negated(text: str, language: str | None) -> Iterator[tuple[Idea, ...]]:
    """For each negation of a sentence the content words that it reaches."""
    for match in NEGATION.finditer(text):
        end = _END.search(text, match.end())
        # "did not die, he said": the words before a clause's verb stand behind it in German, so a short reach is widened
        yield ideas(text[match.end() : end.start() if end else len(text)], language)
