"""What is ascribed to somebody and is no assertion."""

from __future__ import annotations

import re

from sayso.model import Document, Span
from sayso.parse.assertions import subject_alone, thing_alone
from sayso.parse.statements.open_questions import open_question

_PREPOSITION = re.compile(r"(?:by|with|from|in|on|for|of|at|into|during|after|before|through|without|via)\s")
_LONE = re.compile(r"[a-z]+")


def unsaid(document: Document, content: Span) -> bool:
    """Whether what is ascribed to somebody is no assertion: a fragment, but the subject of what follows, only what they spoke
    of ("she defended the new system"), or what they left open ("she did not say whether it is safe")."""
    text, language = document.text, document.language
    piece = content.trim(text)
    if open_question(text, language, piece):
        return True
    return fragment(text, piece) or subject_alone(text, piece, language) or thing_alone(text, piece, language)


def fragment(text: str, span: Span) -> bool:
    """Whether words ascribed to somebody are no assertion but the end of one: "by selling them at the market", or the
    "killed" of "were reported killed"."""
    return _PREPOSITION.match(text, span.start, span.end) is not None or _LONE.fullmatch(text, *span) is not None
