"""Whether a report beside those that bear a claim out sets right, or calls wrong, what is told of it.

Then the claim is left open, for a reader to look at: an outlet that wrote it may have been the one that was wrong.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from sayso.judge.case import Case, Proof, Signal
from sayso.judge.words.ideas import held
from sayso.judge.words.lexicon import CALLED_FALSE, alternatives
from sayso.judge.words.names import named
from sayso.model import Stance

__all__ = ["contested"]

# Words for mistakes and what sets them right; general vocabulary, our own compilation. What somebody denies or calls wrong is
# none of these: in news somebody does so beside much that is so.
_AMISS = re.compile(
    alternatives(
        r"""
        \b(?:mis(?:heard|read|stated|understood|counted|reported|quoted|attributed|translated)|mistak(?:es?|en|enly)|in\s+error|erroneous\w*)\b
        \b(?:mix|mixed|mixing)[\s-]up\b|\bcorrect(?:ion|s)\b|\bretract(?:s|ed|ion)\b|\b(?:taken|took)\s+(?:\w+\s+){0,4}?offline\b
        \b(?:untrue|fake[ds]?|hoax\w*|fabricat\w+|made\s+up|satir\w+|debunk\w*|no\s+truth|not\s+true|fact[\s-]?check\w*)\b
        \b(?:nothing\s+to\s+do\s+with|not\s+linked|overstated|inflated|rumou?rs?)\b
        \b(?:Irrtum|irrtümlich\w*|Korrektur|Richtigstellung|Missverständnis\w*|verwechsel\w*|Gerücht\w*|erfunden\w*|unwahr|Faktencheck)\b
        \b(?:ошиб\w+|поправк\w+|опроверж\w+|ложн\w+|фейк\w*|перепута\w+|выдум\w+|недостоверн\w+)\b
        \b(?:đính\s+chính|cải\s+chính|nhầm|sai\s+(?:sự\s+thật|lệch|sót)|tin\s+giả|tin\s+đồn|bịa|không\s+(?:đúng|chính\s+xác|có\s+thật))\b
        \b(?:gỡ\s+bài|thổi\s+phồng|thất\s+thiệt)\b
        """
    ),
    re.IGNORECASE,
)
_THERE, _BESIDE = 0.3, 0.5  # share of the claim in the sentence itself, or in it and those beside it
_NAMED = 0.5  # share of the claim's names
_BEARS = 0.3  # weight from which on a passage bears the claim out


def contested(case: Case, signals: Sequence[tuple[str, Signal]]) -> Signal | None:
    """The sentence of a report, none of those that bear the claim out, that calls something of the claim wrong or sets it right:
    it has the claim's number, if there is one, and a good part of its words."""
    bearing = {s.proof.witness.stored.id for _, s in signals if s.stance is Stance.SUPPORTS and s.weight >= _BEARS}
    numbers = [idea for idea in case.ideas if any(form[:1].isdigit() for form in idea)] if case.figures else []
    whom = named(case.claim.text, case.language)
    best: tuple[float, Proof] | None = None
    for witness in case.witnesses:
        told = case.scene.near(witness)
        if witness.stored.id in bearing or (case.scene.large and not told):
            continue
        for at in sorted({at for pattern in (_AMISS, CALLED_FALSE) for at, _ in witness.having(pattern)}):
            where, near = witness.sentences[at].span, witness.around(at, 1)
            if numbers and all(idea.isdisjoint(near | witness.titled) for idea in numbers):
                continue
            if not (numbers or told) and held(whom, near | witness.titled) < _NAMED * len(whom):
                continue  # of another place, or somebody else
            there, beside = case.share(witness.sentences[at].ideas), case.share(near)
            if (there >= _THERE or beside >= _BESIDE) and (best is None or beside > best[0]):
                best = beside, Proof(witness, where)
    if best is None:
        return None
    return Signal(
        Stance.MENTIONS, best[0], "another report speaks of a mistake, a hoax or a rumour beside this", best[1]
    )
