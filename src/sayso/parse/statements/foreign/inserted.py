"""Words of saying put between dashes into a quotation, as Russian and Ukrainian do: «Лодки плывут, — сказал он. — Все»."""

from __future__ import annotations

import re
from typing import NamedTuple

from sayso.model import Span, Spans, Speaker
from sayso.parse.statements.foreign.clauses import named_before
from sayso.parse.statements.foreign.names import fuller, speaker_in
from sayso.parse.statements.foreign.patterns import pattern
from sayso.text.quotes import Quotation

_LANGUAGES = frozenset({"ru", "uk"})
_LONGEST = 1200  # characters of a quotation that are read
_INSERTED = re.compile(r"(?<=[,.!?…])\s+[—–-]\s+(?P<said>[^—–«»„“\"\n]{3,90}?)(?:[.,!?]\s+[—–-]\s+|[.»]?\s*\Z)")
# In a line of speech without marks they may also end the speech.
_LED = re.compile(_INSERTED.pattern.replace(r"|[.»]?\s*\Z", r"|[.!?…]?\s*\Z|\.\s+(?=[А-ЯЁІЇЄҐ«])"))
_DASH = re.compile(r"[ \t]*[—–-]\s+(?=\S)")
# Between such dashes any verb that a person follows leads to who speaks.
_VERB = re.compile(r"[а-яёіїєґ’'-]{2,20}(?:[еёєиіюяуа]ть?|л|ла|ли|в)(?:ся|сь)?(?=\s)")


class Inserted(NamedTuple):
    """Who speaks a quotation by what is put into it, and the words of the quotation without that."""

    speaker: Speaker | None  # None where a pronoun stands for them
    source: Spans
    cue: Spans
    content: Spans


def dashed(text: str, language: str, paragraph: Span) -> Inserted | None:
    """A line of direct speech that a dash begins: "— Лодки плывут, — сказал он. — Все"; None where nobody is said to speak."""
    mark = _DASH.match(text, *paragraph) if language in _LANGUAGES else None
    if mark is None:
        return None
    spoken = Span(mark.end(), paragraph.end)
    return inserted(text, language, Quotation(spoken, spoken), _LED)


def inserted(text: str, language: str, quote: Quotation, marks: re.Pattern[str] = _INSERTED) -> Inserted | None:
    """The first words of saying inside a quotation; None where there are none."""
    if language not in _LANGUAGES:
        return None
    end = min(quote.inner.end, quote.inner.start + _LONGEST)
    for match in marks.finditer(text, quote.inner.start, end):
        said = Span(*match.span("said"))
        verb = pattern(language, "beside").search(text, *said) or _VERB.match(text, *said)
        if verb is None:
            continue
        cue = Span(*verb.span())
        left, right = Span(said.start, cue.start), Span(cue.end, said.end)
        more = match.group().rstrip()[-1:] in {"—", "–"} and quote.inner.end - match.end() > 1
        rest = (Span(match.end(), quote.outer.end),) if more else ()
        content = (Span(quote.outer.start, match.start()), *rest)
        named = named_before(text, language, left) or speaker_in(text, right, language, last=False)
        if named is not None:
            return Inserted(fuller(text, named[0], language), (named[1],), (cue,), content)
        for part in (right, left.trim(text)):
            if part.length and (who := pattern(language, "pronoun").match(text, *part)):
                return Inserted(None, (Span(*who.span("who")),), (cue,), content)
    return None
