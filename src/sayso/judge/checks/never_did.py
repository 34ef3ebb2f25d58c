"""A report that says of whoever is told to have confirmed, advised or ordered something that they never did."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sayso.judge.bearing.days import since
from sayso.judge.case import Case, Proof, Signal
from sayso.judge.witness import Witness
from sayso.judge.words.ideas import Idea, held, ideas, share
from sayso.judge.words.lexicon import NEGATION
from sayso.model import Stance

# What an office or a firm does by saying so, in four languages: general language, our own compilation.
_ACTS = {
    "advise": r"advis(?:e[ds]?|ing)|advice|recommend\w*|urged|rät|riet\w?|geraten|empf[aio]hl\w*|Empfehlung\w*"
    r"|(?:по)?рекоменд\w+|(?:по)?советова\w+|khuyến\s+(?:cáo|nghị)|khuyên|lời\s+khuyên",
    "confirm": r"confirm\w*|acknowledged|bestätig\w+|Bestätigung\w*|подтвержд\w+|подтверди\w+|xác\s+nhận|thừa\s+nhận",
    "order": r"order(?:ed|s)?|instruct\w*|decreed|ordne\w*\s+an|angeordnet\w*|Anordnung\w*|приказ\w*|распоря\w+|предпис\w+"
    r"|ra\s+lệnh|chỉ\s+đạo|yêu\s+cầu|ban\s+hành",
    "approve": r"approv\w+|authori[sz]\w+|licen[sc]ed|permitted|genehmig\w+|zugelassen\w*|Genehmigung\w*|одобр\w+|разреш\w+"
    r"|phê\s+duyệt|cho\s+phép|cấp\s+phép|chấp\s+thuận",
    "propose": r"propos\w+|vorgeschlagen\w*|vorschlug|schlug|Vorschlag\w*|предлага\w+|предлож\w+|đề\s+(?:xuất|nghị)|kiến\s+nghị",
    "fund": r"fund(?:ed|s|ing)|financ\w+|sponsor\w+|finanzier\w+|финансирова\w+|tài\s+trợ",
}
_ACT = "|".join(rf"(?P<{name}>{words})" for name, words in _ACTS.items())
_DOES = re.compile(rf"\b(?:{_ACT})\b", re.IGNORECASE)
_NEVER = (
    r"(?:(?<!would\s)(?<!will\s)(?<!could\s)(?<!should\s)never|at\s+no\s+(?:point|time|stage)|nie(?:mals)?|zu\s+keine[rm]\s+Zeit(?:punkt)?"
    r"|(?:никогда|ни\s+разу)\s+не|(?<!sẽ\s)(?:chưa\s+(?:từng|bao\s+giờ|hề)|không\s+(?:bao\s+giờ|hề|từng)))"
)
_NEVER_DID = re.compile(rf"\b{_NEVER}\s+(?:[\w’-]+,?\s+){{0,7}}?(?:{_ACT})\b", re.IGNORECASE)
_OTHERWISE = re.compile(r"\s+(?:otherwise|anything\s+else|anders|иначе|khác)\b", re.IGNORECASE)
_MOST = 600  # characters of a sentence
_BEFORE = 60  # characters in which the one who never did it is named
_WHOM = 0.6  # share of the name that the report must have
_TOPIC, _FEWEST = 0.25, 2  # share of what was confirmed or advised that stands in the sentence or beside it, and words
_WEIGHT = 0.74


@dataclass(frozen=True, slots=True)
class _Act:
    """What a claim says that somebody did by saying so."""

    kind: str
    whom: tuple[Idea, ...]
    topic: tuple[Idea, ...]


def never_did(case: Case) -> Iterator[Signal]:
    """A report of the article's days or later says that whoever the claim has confirm, advise or order something never did."""
    act = None if NEGATION.search(case.claim.text) else _act(case)
    if act is None or len(act.topic) < _FEWEST:
        return
    for witness in case.witnesses:
        if not case.scene.near(witness) or not since(case, witness):
            continue
        if held(act.whom, witness.ideas) < _WHOM * len(act.whom):
            continue
        for at, match in witness.having(_NEVER_DID, _MOST):
            if match.lastgroup == act.kind and _of_it(case, act, witness, at, match):
                proof = Proof(witness, witness.sentences[at].span)
                yield Signal(Stance.REFUTES, _WEIGHT, "the report says that this was never done", proof, outranks=True)
                break


def _act(case: Case) -> _Act | None:
    """The deed of the claim, or by which its words are handed on where these are what was advised, ordered or proposed."""
    statement = case.statement
    if statement is None:
        text = case.claim.text
        match = _DOES.search(text)
        if match is None or match.lastgroup is None:
            return None
        return _told(case, match.lastgroup, text[: match.start()], text[match.end() :])
    cue = " ".join(span.of(case.text) for span in statement.cue)
    match = _DOES.search(cue)
    if match is None or match.lastgroup in (None, "confirm") or statement.speaker is None:
        return None  # what somebody confirms may be so all the same
    return _told(case, match.lastgroup or "", statement.speaker.name, case.claim.text)


def _told(case: Case, kind: str, who: str, what: str) -> _Act | None:
    whom = tuple(dict.fromkeys(ideas(who, case.language)))
    return _Act(kind, whom, tuple(dict.fromkeys(ideas(what, case.language)))) if whom else None


def _of_it(case: Case, act: _Act, witness: Witness, at: int, match: re.Match[str]) -> bool:
    """Whether it is they who never did it, and this."""
    said = witness.sentences[at].span.of(witness.text)
    if _OTHERWISE.match(said, match.end()):
        return False
    language = witness.stored.language
    subject = said[max(0, match.start() - _BEFORE) : match.end()]
    if not held(act.whom, _forms(ideas(subject, language))):
        return False
    topic = [idea for idea in act.topic if not any(idea & whom for whom in act.whom)]
    near = witness.around(at, 1) | witness.titled
    if held(topic, near) < _FEWEST or share(topic, near, case.weight) < _TOPIC:
        return False
    return held(topic, witness.sentences[at].ideas) >= 1


def _forms(found: Sequence[Idea]) -> frozenset[str]:
    return frozenset[str]().union(*found)
