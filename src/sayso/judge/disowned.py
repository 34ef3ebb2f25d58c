"""Where somebody disowns words when asked, or a report gives them to somebody else in so many words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from sayso.judge.people import same
from sayso.judge.witness import Witness, mentions
from sayso.model import Speaker

# "The remark was Jane Roe's, not Karl Ott's", "The words are those of Jane Roe, not of Karl Ott".
_NOT_OF = re.compile(
    r"\b(?:remark|quote|quotation|comment|statement|sentence|line|phrase|word|Satz|Zitat|Äußerung|Wort|слов|фраз|цитат|câu|lời)\w{0,3}\b"
    r"[^.;]{0,80}?\b(?:was|were|is|are|came|stammt\w?|war\w{0,2}|принадлеж\w{2,3}|là\s+của)\b[^.;]{0,60}?"
    r"[,–—]?\s+(?:and\s+|und\s+|а\s+)?(?:not|nicht|не|không\s+phải)\s+(?P<who>[^.;,]{2,60})",
    re.IGNORECASE,
)
_DID_YOU = re.compile(
    r"\bdid\s+you\s+(?:\w+\s+)?(?:say|write|post|tweet)\b|\b(?:haben\s+Sie|hast\s+du)\b[^.;?]{0,60}\b(?:gesagt|geschrieben)\b"
    r"|\bвы\b[^.;?]{0,60}\b(?:говорили|сказали|писали)\b|\b(?:có|đã)\b[^.;?]{0,30}\b(?:nói|viết|phát\s+biểu)\b",
    re.IGNORECASE,
)
_NO = re.compile(
    r"(?:[^\n:]{1,60}:\s)?\W*(?:no|never|nein|nie|niemals|нет|никогда|không|đâu\s+có)\b(?!\s+(?:doubt|wonder|problem))",
    re.IGNORECASE,
)


def answered_no(witness: Witness, speaker: Speaker | None) -> Iterator[int]:
    """Where the speaker is asked whether they said something and begins the answer with "no": the units, by number."""
    for number, question in enumerate(witness.sentences[:-1]):
        answer = witness.sentences[number + 1].span
        if (
            question.asks
            and _NO.match(answer.of(witness.text))
            and _DID_YOU.search(question.span.of(witness.text))
            and any(same(speaker, s.speaker) for s in witness.statements_at(answer))
        ):
            yield next(i for i, unit in enumerate(witness.units) if unit.span == answer)


def not_theirs(witness: Witness, speaker: Speaker | None) -> Iterator[int]:
    """Sentences that give the words to somebody else, "not" to the speaker: the units, by number."""
    for at, unit in enumerate(witness.units):
        other = "" if unit.double or unit.asks else _not_of(unit.span.of(witness.text))
        if speaker is not None and other and mentions(other, speaker.name):
            yield at


@lru_cache(maxsize=20_000)
def _not_of(told: str) -> str:
    match = _NOT_OF.search(told)
    return match["who"] if match is not None else ""
