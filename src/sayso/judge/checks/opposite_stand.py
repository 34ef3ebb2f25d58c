"""A report of the story that has the same person do the contrary: deny what they admitted, forget what they remember."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import timedelta
from functools import lru_cache

from sayso.judge.bearing.aside import general
from sayso.judge.case import Case, Proof, Signal
from sayso.judge.outcomes.stands import Stand, stands
from sayso.judge.outcomes.whose_outcome import of_them
from sayso.judge.witness import Witness
from sayso.judge.words.clauses import denied_at, supposed
from sayso.judge.words.ideas import Idea, held, ideas, vocabulary
from sayso.judge.words.names import names
from sayso.model import Stance
from sayso.text.cuts import end_of

_NOT_TOLD = re.compile(  # before the verb of the claim: it does not tell it as so
    r"(?:n[’']t|\b(?:would|could|may|might|should|if|whether|unless|not|never|refus\w+\s+to|declin\w+\s+to|ask\w*\s+to|urg\w+\s+to"
    r"|want\w*\s+to|call\w*\s+on|expected\s+to|whoever|anyone\s+who))\b[^,;:.]{0,40}\Z",
    re.IGNORECASE,
)
_CONDITION = re.compile(r"\b(?:if|unless|whether|would|could|might|may|should)\b", re.IGNORECASE)
_PRONOUN = re.compile(r"\b(?:he|she|they|it)\s+(?:\w+\s+){0,2}\Z", re.IGNORECASE)
_SPEAKER = re.compile(r"\b(?:I|we|you)(?:[’']\w+)?\s+(?:\w+\s+){0,2}\Z", re.IGNORECASE)  # "and we have accepted that"
_BEGINS = re.compile(r"\A\W*(?:he|she|they|it|his|her|their|its)\b", re.IGNORECASE)
_ASIDE = re.compile(r",\s+(?:who|whose|whom|which)\b[^,;:]{1,120},")  # "A, who sat beside B, denied"
_REPORTER = re.compile(
    r"\b(?:to\s+the\s+(?:\w+\s+){0,2}(?:committee|court|panel|police|press|paper|reporters))\b", re.I
)
_END = re.compile(r"[;:!?…]|\.\s|,\s+(?:but|while|although|though|and)\b")
_REACH = 160  # characters behind the verb that tell of what
_OBJECTS = 12  # content words of the claim behind its verb
_HALF, _OF_NOBODY = 0.5, 0.3  # share of them behind the report's verb; of a claim that names nobody
_FEW, _MANY = 2, 3
_MOST = 600
_WEIGHT = 0.72


def opposite_stand(case: Case) -> Iterator[Signal]:
    """A report of the story has the one whom the claim names do the contrary of the same: deny for admit, oppose for back."""
    if case.language not in (None, "en") or case.day is None:
        return
    claim = case.claim.text[:_MOST]
    for match, stand in stands(claim):
        if stand.final is None and (_NOT_TOLD.search(claim, 0, match.start()) or denied_at(claim, match.start())):
            continue
        whom = _subject(case, claim, match.start()) if stand.final is None else frozenset[str]()  # a measure ends it
        objects = _objects(case, claim[match.end() :], stand, whom)
        if not whom and stand.final is None and stand.since <= 0:
            continue  # whoever it is, others may do the contrary
        for witness in case.witnesses:
            if not _may_tell(case, witness, stand):
                continue
            at = next(_contrary(witness, stand, whom, objects), None)
            if at is not None:
                proof = Proof(witness, witness.sentences[at].span)
                yield Signal(Stance.REFUTES, _WEIGHT, "the report tells the contrary of the same", proof, outranks=True)


def _subject(case: Case, claim: str, before: int) -> Idea:
    """The names of those who do it: before the verb in the claim, else in the sentence that it was cut from."""
    told = names(f"x {claim[:before]}", case.language) & case.scene.everybody
    if told:
        return told
    start = case.claim.spans[0].start
    sentence = case.sentence
    return names(f"x {case.text[sentence.start : start]}", case.language) & case.scene.everybody


def _objects(case: Case, rest: str, stand: Stand, whom: Idea) -> list[Idea]:
    """The first content words behind the verb: of what it is."""
    if stand.final is not None:
        rest = stand.final.sub(" ", rest)
    said = dict.fromkeys(ideas(_REPORTER.sub(" ", rest), case.language))
    return [i for i in said if not general(i) and not i & whom][:_OBJECTS]


def _may_tell(case: Case, witness: Witness, stand: Stand) -> bool:
    day = witness.stored.published
    if day is None or case.day is None or witness.stored.language not in (None, "en"):
        return False
    return day >= case.day + timedelta(stand.since) and case.scene.near(witness)


def _contrary(witness: Witness, stand: Stand, whom: Idea, objects: list[Idea]) -> Iterator[int]:
    """The sentences, by their number, that tell the contrary; none of a report that tells the same, too."""
    for at, match in witness.having(stand.other, _MOST):
        said = match.string
        if _CONDITION.search(said, 0, match.start()) and stand.since <= 0:
            continue
        if supposed(said, match.start()) or denied_at(said, match.start()):
            continue
        if not _of_whom(witness, at, match, whom):
            continue
        behind = vocabulary(said[match.end() : end_of(_END, said, match.end(), match.end() + _REACH)], "en")
        if not _same(stand, objects, behind, whom, witness.sentences[at].ideas):
            continue
        if stand.words and not held([i for i in objects if not any(f[:1] == "~" for f in i)], behind):
            continue  # of the same people, but not the same deed
        if stand.words or not _tells(witness, stand, objects):
            yield at


def _of_whom(witness: Witness, at: int, match: re.Match[str], whom: Idea) -> bool:
    """Whether it is told of the same: the last name before the verb, or whom a pronoun right before it stands for."""
    if not whom:
        return True
    said = _ASIDE.sub(lambda aside: "," + " " * (len(aside.group()) - 2) + ",", match.string)
    before = names(f"x {said[: match.start()]}", "en") & witness.named
    if not before:
        if not _BEGINS.match(said) or not at:
            return False
        return bool(names(f"x {witness.sentences[at - 1].span.of(witness.text)}", "en") & whom)
    if not before & whom or _SPEAKER.search(said, 0, match.start()):
        return False
    if _PRONOUN.search(said, 0, match.start()):
        return bool(_first(said) & whom)
    return of_them(f"x {said}", (match.start() + 2, match.end() + 2), whom, "en")


@lru_cache(maxsize=4_096)
def _first(said: str) -> Idea:
    """The first name of a sentence with those right beside it."""
    part = re.split(r"[;:(]|\s(?:who|and|said|says|has|had|was|is|does|did|told)\s", said, maxsplit=1)[0]
    return names(f"x {part}", "en")


def _same(stand: Stand, objects: list[Idea], behind: Idea, whom: Idea, sentence: Idea) -> bool:
    """Whether the report's verb is of the same thing as the claim's."""
    met = [i for i in objects if not i.isdisjoint(behind)]
    if not whom:
        return len(met) >= max(_MANY, _OF_NOBODY * len(objects))
    if not behind:
        return stand.passive
    beside = held([i for i in objects if any(f[:1] == "~" for f in i)], sentence)
    if len(objects) <= 1 and stand.since < 0:
        return bool(met)
    near = max(len(met), beside)
    return near >= _HALF * len(objects) and (near >= _FEW or bool(beside))


def _tells(witness: Witness, stand: Stand, objects: list[Idea]) -> bool:
    """Whether the report also tells, of much the same, what the claim tells."""
    return any(
        not denied_at(match.string, match.start())
        and not _NOT_TOLD.search(match.string, 0, match.start())
        and held(objects, witness.sentences[at].ideas) >= max(1, _HALF * len(objects))
        for at, match in witness.having(stand.mine, _MOST)
        if not stand.other.search(match.string)
    )
