"""A report that sets the claim's figure against another party's."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sayso.judge.case import Case, Proof, Signal
from sayso.judge.figures.amounts import Relation, relation, same_unit, worded
from sayso.judge.figures.subject import of_whom
from sayso.judge.witness import Witness
from sayso.judge.words.ideas import share
from sayso.model import Figure, Span, Stance

_SAID = (
    r"(?:said|says|claim\w{0,3}|estimat\w{1,3}|put(?:s|ting)?|counted|counts|insist\w{0,3}|maintain\w{0,3}|spoke of"
    r"|reported|reports|figure|number|according to)"
)
_AGAINST = re.compile(
    r"\b(?:while|whereas|but|however|although|though|rejecting|disputing|contradicting|contrary to|in contrast to)\b",
    re.IGNORECASE,
)
_CLAIMED = re.compile(rf"\b{_SAID}\b", re.IGNORECASE)
_OTHER_TIME = re.compile(
    r"\b(?:last|previous|earlier|a year ago|years? before|then|in (?:19|20)\d\d|forecast|expected|target|up|down|from)\b",
    re.IGNORECASE,
)
# Who counts a crowd or the victims, each for itself; general language, our own compilation.
_PARTY = re.compile(
    r"\b(?P<police>police|garda[ií]?|gendarmes|carabinieri|Polizei|полици\w{1,2}|МВД|cảnh\ sát|công\ an)\b"
    r"|\b(?P<host>organi[sz]ers?|Veranstalter\w{0,4}|Organisator\w{0,6}|организатор\w{1,3}|ban\ tổ\ chức)\b"
    r"|\b(?P<union>(?:trade\ )?unions?|Gewerkschaft\w{0,4}|профсоюз\w{0,3}|công\ đoàn)\b"
    r"|\b(?P<state>government|authorit(?:y|ies)|ministry|Regierung|Behörden?|Ministerium\w?|власт(?:и|ей|ям)|министерств\w"
    r"|chính\ quyền|nhà\ chức\ trách|chính\ phủ)\b"
    r"|\b(?P<others>opposition|activists|rights\ groups?|residents|rebels|Opposition|Aktivisten|Anwohner|оппозици\w{1,2}"
    r"|активист\w{1,3}|местны\w\ жител\w{1,2}|người\ dân|phe\ đối\ lập)\b",
    re.IGNORECASE,
)
_COUNTS = re.compile(
    r"\b(?:sprach(?:en)?|zählte\w?|schätzte\w?|Angaben|laut|meldete\w?|данным|словам|оценк\w{1,2}|сообщи\w{1,3}|насчитал\w?"
    r"|cho\ biết|nói|theo|ước\ tính|thống\ kê)\b",
    re.IGNORECASE,
)
_CLAUSE = re.compile(r"[;,.:!?\n](?!\d)|\s(?:while|whereas|but|während|trong\ khi|тогда\ как|а|но)\s")
_REACH = 400  # characters
_FAR = 1.5  # factor from which two parties don't mean the same
_SUBJECT = 0.3  # share of the claim's words, without its numbers, that the sentence and those beside it hold
_LEAST = 10  # smaller numbers stand beside others by chance
_WRONG = 0.76
_FOR, _AGAINST_IT = 0.5, 0.7  # both together leave the claim in dispute


def disputed(case: Case) -> Iterator[Signal]:
    """A report gives the claim's figure as one party's and sets another party's far from it beside: it is in dispute."""
    for figure in case.figures:
        if figure.low < _LEAST or figure.vague:
            continue
        for witness in case.witnesses:
            found = _pair(case, figure, witness)
            if found is not None:
                same, other = found
                proof = Proof(witness, same.sentence or same.spans[0])
                if _credited_wrong(case, witness, same, other):
                    text = f"another party gives {worded(same)}, the one that the claim names {worded(other)}"
                    yield Signal(Stance.REFUTES, _WRONG, text, proof, outranks=True)
                    continue
                yield Signal(Stance.SUPPORTS, _FOR, f"one party gives {worded(same)}", proof)
                yield Signal(Stance.REFUTES, _AGAINST_IT, f"another party gives {worded(other)}", proof)


def _pair(case: Case, figure: Figure, witness: Witness) -> tuple[Figure, Figure] | None:
    """The claim's figure in one sentence with another party's figure for the same."""
    for same in witness.reading.figures:
        if same.value != figure.value or not same_unit(figure, same) or same.sentence is None:
            continue
        near = witness.around(witness.number_of(same.sentence), 1)
        if not of_whom(case, figure, witness, same) or share(case.wording, near, case.weight) < _SUBJECT:
            continue
        for other in witness.reading.figures:
            if other.sentence != same.sentence or other is same or other.vague or not same_unit(same, other):
                continue
            how, factor = relation(same, other)
            apart = how is not Relation.AGREES and factor >= _FAR and other.low >= 1
            if apart and _two_parties(witness.text, same.sentence, same, other):
                return same, other
        for other, _, _ in _beside(witness, same):
            how, factor = relation(same, other)
            if how is not Relation.AGREES and factor >= _FAR:
                return same, other
    return None


def _credited_wrong(case: Case, witness: Witness, same: Figure, other: Figure) -> bool:
    """Whether the claim has its number from the party that gives the other one in the report."""
    named = _party(case.sentence.of(case.text))
    return named is not None and any(
        beside is other and by != named == another for beside, by, another in _beside(witness, same)
    )


def _beside(witness: Witness, same: Figure) -> Iterator[tuple[Figure, str, str]]:
    """What another party counted, in the clause before or after the figure ("police put the crowd at 25,000"), with the party
    that gives the figure and the other one."""
    whole, at = witness.paragraph_of(same.spans[0]), same.spans[0].start
    whole = Span(max(whole.start, at - _REACH), min(whole.end, at + _REACH))
    ends = [whole.start, *(whole.start + m.end() for m in _CLAUSE.finditer(whole.of(witness.text))), whole.end]
    clauses: list[Span] = []
    start = whole.start
    for end in ends[1:]:  # "according to police," belongs to the figure after it
        if end == whole.end or witness.figures_at(Span(start, end)):
            clauses.append(Span(start, end))
            start = end
        elif witness.text[end - 1] in ".!?":
            start = end
    one = next((i for i, c in enumerate(clauses) if c.contains(same.spans[0])), None)
    if one is None or (by := _party(clauses[one].of(witness.text))) is None:
        return
    own = clauses[one].of(witness.text)
    for clause in clauses[max(0, one - 1) : one] + clauses[one + 1 : one + 2]:
        told, there = clause.of(witness.text), witness.figures_at(clause)
        counted = any(p.search(words) for p in (_CLAIMED, _COUNTS) for words in (own, told))
        another = _party(told)
        if len(there) != 1 or not counted or another is None or another == by or _OTHER_TIME.search(told):
            continue
        other = there[0]
        alike = (other.unit is None or same_unit(same, other)) and other.measure in (None, same.measure)
        if alike and other.low >= 1 and not other.vague:
            yield other, by, another


def _party(clause: str) -> str | None:
    """The one kind of party that a clause names."""
    found = {match.lastgroup for match in _PARTY.finditer(clause)}
    return found.pop() if len(found) == 1 else None


def _two_parties(text: str, sentence: Span, same: Figure, other: Figure) -> bool:
    """Whether the sentence says who gives the one and who gives the other, and sets them against each other."""
    first, second = sorted((same, other), key=lambda f: f.spans[0].start)
    lead, gap = text[sentence.start : first.spans[0].start], text[first.spans[-1].end : second.spans[0].start]
    after = text[second.spans[-1].end : sentence.end]
    if _OTHER_TIME.search(gap) or not (_AGAINST.search(lead) or _AGAINST.search(gap)):
        return False
    return bool(_CLAIMED.search(lead) and (_CLAIMED.search(gap) or _CLAIMED.search(after)))
