"""Whether an outcome that a report tells is of another object than the claim's: of an amendment and not of the bill, of another
charge, of an illness outlived long ago. General language, our own compilation."""

from __future__ import annotations

import re

from sayso.judge.bearing.aside import general
from sayso.judge.bearing.days import told_of_other_days
from sayso.judge.case import Case
from sayso.judge.outcomes.outcomes import Outcome, outcomes_of
from sayso.judge.witness import Witness
from sayso.judge.words.ideas import Idea, ideas, vocabulary
from sayso.judge.words.names import names
from sayso.text.cuts import begin_of, end_of

__all__ = ["against_it", "apart", "of_a_new_thing", "of_other_occasion", "of_what_alters", "on_two_things_vi"]

_GENUS = re.compile(
    r"\b(?:dự\s+(?:án|thảo|luật)|kế\s+hoạch|đề\s+(?:án|xuất|nghị)|nghị\s+quyết|chủ\s+trương|phương\s+án|kiến\s+nghị|yêu\s+cầu|luật"
    r"|việc|xây(?:\s+dựng)?|về|cho|của)\b",
    re.IGNORECASE,
)
_HALF = re.compile(r"\b(?:dự|kế|đề|yêu|đơn)\Z", re.IGNORECASE)
_COMMA = re.compile(r"[,;:()–—]|\.\s")
_AT_ONCE = 5  # words before a comma that only tell when: "In 2019, he ..."
# What alters a thing, or is brought against it: who rejects it leaves the thing as it is.
_AGAINST = re.compile(
    r"(?<!\bwith\s)(?<!\bwithout\s)(?<!\bafter\s)(?<!\bdespite\s)(?<!\bmit\s)(?<!\bohne\s)(?<!\bnach\s)(?<!\bс\s)(?<!\bбез\s)(?<!\bпосле\s)"
    r"\b(?:(?:sub)?amendments?|riders?|objections?|complaints?|petitions?|appeals?|changes?\s+to|challenges?\s+(?:to|against)"
    r"|(?:motions?|bids?|attempts?|requests?|calls?|moves?|proposals?)\s+to\s+(?:amend|adjourn|block|change|defer|delay|halt|postpone|scrap|stop|table)"
    r"|Änderungsantr[aä]g\w{0,2}|Einspr[uü]ch\w{0,2}|Beschwerden?|Widerspr[uü]ch\w{0,2}|Einw[aä]nde?|Klagen?\s+gegen"
    r"|поправ[ко]\w{1,3}|жалоб\w{1,2}|возражени\w{1,2}|sửa\s+đổi|khiếu\s+nại|kháng\s+cáo)\b",
    re.IGNORECASE,
)
_A_THING = re.compile(
    r"\s+(?:an?|another|einen?|eine[mr]?)\s+(?P<what>[^,;:.()–—]{3,60}?)(?=\s+(?:in|on|at|by|with|after|before|from|am|im|mit|von|nach)\b|[,;:.()–—]|\Z)",
    re.IGNORECASE,
)
_ANY = frozenset("new neu plan proposal bill motion request vorschlag antrag".split())  # says not which
_HEAD = re.compile(r"\b(?:of|in|on|to|at|by|for|from|with|after|before|during|that|which)\s", re.IGNORECASE)
_PASSIVE = re.compile(r"\b(?:was|were|is|are|be|been|being)\s+(?:\w+\s+)?\Z", re.IGNORECASE)
_OUTLIVED = re.compile(r"\bsurviv|\büberleb", re.IGNORECASE)
_END = re.compile(
    r"[,;:()–—]|\.(?:\s|\Z)|\b(?:and|but|while|who|which|und|aber|in|at|on|by|with|after|before|to|for|im|am|mit|nach|durch)\b",
    re.IGNORECASE,
)
_THE = re.compile(r"\s+(?:the|this|that|it|him|her|them|der|die|das|den|es|ihn|sie)\b", re.IGNORECASE)
_CHARGE = re.compile(
    r"\s+(?:of|on|for)\s+(?P<what>[^,;:.]{3,70}?)(?=\s+(?:in|on|at|by|after|before|during|over|when|and|but)\b|[,;:.]|\Z)",
    re.IGNORECASE,
)
_ALL = re.compile(r"\b(?:all|any|every|both|charges?|counts?|wrongdoing|everything)\b", re.IGNORECASE)
# General language of rulings: those of other courts than the last, of earlier days, or on parts of a law.
_BELOW = re.compile(
    r"\b(?:appeals?|appellate|circuit|lower|district|trial|county|state|local|magistrate|single)\s+(?:courts?|judges?|panels?)\b"
    r"|\bcourts?\s+of\s+appeals?\b|\b(?:Amts|Land|Oberlandes|Verwaltungs)gericht\w{0,2}\b|\bVorinstanz\w{0,2}\b",
    re.IGNORECASE,
)
_IN_PART = re.compile(
    r"\b(?:parts?|portions?|sections?|elements?|most|some)\s+of\b|\bpart(?:ly|ial|ially)\b|\bteilweise\b", re.I
)
_HAD = re.compile(r"\b(?:had|hatten?)\s+(?:\w+\s+){0,2}\Z", re.IGNORECASE)
_SPLIT = re.compile(r"[,;:–—]|\b(?:and|but|while|und|aber|während|и|а|но|và|nhưng|còn)\b", re.IGNORECASE)


def of_other_occasion(case: Case, witness: Witness, said: str, outcome: Outcome) -> bool:
    """Whether a report tells an outcome of a month or year before its own weeks, which the article never names, or of an
    object that is not the claim's."""
    if told_of_other_days(case, witness, _part(said, outcome)):
        return True
    match outcome.matter, outcome.which:
        case "decision", _:
            where = (outcome.start, outcome.end)
            return against_it(case.claim.text, said, where, apart(said, outcome, witness.stored.language)) or (
                of_a_new_thing(case, said, outcome.end, witness.stored.language)
            )
        case "life", "alive":
            return _outlived(case, said, outcome, witness.stored.language)
        case "verdict", _:
            return _other_charge(case, said, outcome, witness.stored.language)
        case "ruling", _:
            return _other_court(case, said, outcome, witness.stored.language)
    return False


def _part(said: str, outcome: Outcome) -> str:
    """The words between commas that an outcome stands in, with a time that is set before them."""
    start, stop = begin_of(_COMMA, said, outcome.start), end_of(_COMMA, said, outcome.end)
    first = said[: cut.start()] if (cut := _COMMA.search(said)) else ""
    return f"{first} {said[start:stop]}" if len(first.split()) <= _AT_ONCE else said[start:stop]


def against_it(claim: str, said: str, where: tuple[int, int], within: tuple[int, int]) -> bool:
    """Whether a decision told there is on what alters a thing or is brought against it, and the claim tells of no such thing."""
    if _AGAINST.search(claim):
        return False
    head = _HEAD.search(said, where[1], within[1])
    if _AGAINST.search(said, *where) or _AGAINST.search(said, where[1], head.start() if head else within[1]):
        return True
    object_ = _AGAINST.search(said, where[1], within[1])
    if object_ is not None and head is not None and object_.start() < head.end() <= object_.end():
        return True  # "a motion to delay"
    return (
        _PASSIVE.search(said, within[0], where[0]) is not None
        and _AGAINST.search(said, within[0], where[0]) is not None
    )


def of_a_new_thing(case: Case, said: str, at: int, language: str | None) -> bool:
    """Whether what is decided there is a thing that the claim has no word of, as one that is told for the first time: "rejected
    a new swimming pool"."""
    thing = _A_THING.match(said, at)
    if thing is None or language != case.language:
        return False
    words = [i for i in ideas(f"· {thing['what']}", language) if not general(i) and i.isdisjoint(_ANY)]
    return bool(words) and all(i.isdisjoint(case.forms) for i in words)


def on_two_things_vi(claim: str, own: Outcome, said: str, outcome: Outcome) -> bool:
    """Whether two decisions told in Vietnamese are on two things: the first word behind either, those for a plan or a bill
    aside, is nowhere in the other ("thông qua dự án cầu", "bác dự án hầm")."""
    mine, theirs = (next(iter(_object(t, o)), None) for t, o in ((claim, own), (said, outcome)))
    if mine is None or theirs is None:
        return False
    here, there = (vocabulary(text, "vi") for text in (claim, said))
    return mine.isdisjoint(there) and theirs.isdisjoint(here)


def _object(text: str, outcome: Outcome) -> tuple[Idea, ...]:
    """The words behind a decision, up to the end of its clause; "bác dự" has half a word of them."""
    half = _HALF.search(text, outcome.start, outcome.end)
    at = half.start() if half else outcome.end
    return ideas(f"· {_GENUS.sub(' ', text[at : end_of(_COMMA, text, at)])}", "vi")


def of_what_alters(claim: str, said: str) -> bool:
    """Whether a passage tells of what alters a thing or is brought against it, and the claim does not."""
    return _AGAINST.search(said) is not None and _AGAINST.search(claim) is None


def _outlived(case: Case, said: str, outcome: Outcome, language: str | None) -> bool:
    """Whether somebody outlived what the article does not tell of: "survived cancer"."""
    if not _OUTLIVED.search(said, outcome.start, outcome.end):
        return False
    what = said[outcome.end : end_of(_END, said, outcome.end)]
    known = vocabulary(case.text, case.language)
    object_ = [i for i in ideas(f"· {what}", language) if not general(i)]
    if not object_ or any(i & known for i in object_):
        return False
    return _THE.match(what) is None or bool(names(f"· {what}", language))


def _other_charge(case: Case, said: str, outcome: Outcome, language: str | None) -> bool:
    """Whether the claim tells a verdict on one charge, and the report on another: "acquitted of robbery"."""
    theirs = _charged(said, outcome.end, language)
    ours = [
        charged
        for own in outcomes_of(case.claim.text, case.language)
        if own.matter == "verdict" and (charged := _charged(case.claim.text, own.end, case.language))
    ]
    return bool(theirs) and bool(ours) and all(theirs.isdisjoint(charged) for charged in ours)


def _other_court(case: Case, said: str, outcome: Outcome, language: str | None) -> bool:
    """Whether a report tells of a court below, of what one "had" ruled before, or that a part fell and a part stood."""
    told = {o.which for o in outcomes_of(said, language) if o.matter == outcome.matter}
    if len(told) > 1 or _IN_PART.search(said) or _HAD.search(said, 0, outcome.start):
        return True
    return _BELOW.search(said) is not None and _BELOW.search(case.sentence.of(case.text)) is None


def _charged(said: str, at: int, language: str | None) -> Idea:
    match = _CHARGE.match(said, at) if language in (None, "en") else None
    if match is None or _ALL.search(match["what"]):
        return frozenset()
    return frozenset[str]().union(*(i for i in ideas(match["what"], language) if not general(i)))


def apart(said: str, outcome: Outcome, language: str | None) -> tuple[int, int]:
    """Where the words may stand that tell what a decision is on: not beyond another decision in the same sentence, nor beyond
    the word that joins the two."""
    others = [o for o in outcomes_of(said, language) if o.matter == outcome.matter]
    before = max((o.end for o in others if o.end <= outcome.start), default=None)
    after = min((o.start for o in others if o.start >= outcome.end), default=None)
    start, stop = 0, len(said)
    if before is not None:
        start = next((m.end() for m in _SPLIT.finditer(said, before, outcome.start)), before)
    if after is not None:
        stop = max((m.start() for m in _SPLIT.finditer(said, outcome.end, after)), default=after)
    return start, stop
