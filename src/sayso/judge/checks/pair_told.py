"""The two numbers of a vote or a lead, against those that the reports of the story give."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sayso.judge.bearing.days import of_those_days
from sayso.judge.bearing.elsewhere import elsewhere
from sayso.judge.bearing.sought import sought
from sayso.judge.case import Case, Proof, Signal
from sayso.judge.figures.pairs import Pair, pairs_in
from sayso.judge.witness import Witness
from sayso.judge.words.ideas import Idea, ideas, share
from sayso.model import Span, Stance
from sayso.text.digits import grouped

_DAYS, _SOON = 8, 2  # between a report and the article: of a vote, and of a lead, which changes
_SUPPORTS, _REFUTES, _EACH = 0.62, 0.74, 0.5
_MATTER, _ALIKE = 0.15, 0.25  # share of the claim's words beside the pair, where its numbers tell, and elsewhere
_FEW = 4  # content words of a claim that tell what it is about
_BESIDE = 0.8  # what the sentences beside it tell, against its own
_REACH = 200  # characters before the claim's sentence that may say who voted
_BENCH = 15  # judges of the largest court
_HOUSES = tuple(
    re.compile(rf"\b(?:{words})\b", re.IGNORECASE)
    for words in (
        r"Senat(?:e|ors?)|Senat\w{0,2}|Bundesrat\w{0,2}|upper\s+house",
        r"(?<!White\s)House(?!\s+of\s+Commons)|Representatives|Congress(?:men|man)?|lower\s+house|Bundestag\w{0,2}",
        r"committees?|panel|subcommittees?|Ausschuss\w*",
        r"courts?|justices?|judges?|Gericht\w*|Richter\w*",
    )
)
_VOTED = re.compile(
    r"\b(?:vot(?:e[ds]?|ing)|ruling|ruled|opinion|decision|decided|Stimm\w*|Abstimm\w*|голосова\w*)\b", re.IGNORECASE
)
_UNDER_WAY = re.compile(
    r"\b(?:precincts?|counted|early|so\s+far|exit\s+polls?|projected|expected|reporting|would|could)\b", re.IGNORECASE
)
_POLL = re.compile(r"\b(?:polls?|polled|polling|surveys?|surveyed|Umfragen?|опрос\w{0,3})\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Told:
    witness: Witness
    pair: Pair
    place: Span
    matter: float


def pair_told(case: Case) -> Iterator[Signal]:
    """The pair of numbers by which something was decided was held against the pairs in reports of the same story."""
    said = case.sentence.of(case.text)
    ours = [p for p in pairs_in(said) if _in_claim(case, p)]
    if len(ours) != 1 or sought(said):
        return
    pair = ours[0]
    days = _DAYS if _VOTED.search(said) else _SOON
    words = _words(case)
    told = [
        t
        for w in case.witnesses
        if case.scene.near(w) and of_those_days(case, w, days)
        for t in _told(case, words, pair, w)
    ]
    same = [t for t in told if t.pair.same(pair)]
    for t in same:
        text = f"the report has {_worded(pair)}, too"
        yield Signal(Stance.SUPPORTS, _SUPPORTS, text, Proof(t.witness, t.place))
    others = [t for t in told if not t.pair.same(pair)]
    lead = max(others, key=lambda t: t.matter, default=None)
    if lead is None or any(not t.pair.same(lead.pair) for t in others):
        return  # several votes
    sources = {t.witness.source for t in others}
    alone = _slip(pair, lead.pair) or (pair.percent and pair.total == lead.pair.total and lead.matter >= _ALIKE)
    if not alone and (same or len(sources) < 2):
        return
    if same and all(elsewhere(case, t.witness, t.place) for t in same):
        return  # what bears it out would count for nothing
    for t in others:
        text = f"{_worded(pair)} against {_worded(t.pair)}"
        yield Signal(Stance.REFUTES, _REFUTES if alone else _EACH, text, Proof(t.witness, t.place))


def _in_claim(case: Case, pair: Pair) -> bool:
    start = case.sentence.start + pair.start
    return any(s.start <= start < s.end for s in case.claim.spans)


def _words(case: Case) -> tuple[Idea, ...]:
    """The claim's content words, with those of the sentence before it, which says what was voted on."""
    before = case.scene.layout.sentence_before(case.sentence)
    said = ideas(before.of(case.text), case.language) if before is not None else ()
    return tuple(dict.fromkeys((*case.wording, *(i for i in said if not any(f[:1].isdigit() for f in i)))))


def _told(case: Case, words: Sequence[Idea], pair: Pair, witness: Witness) -> Iterator[_Told]:
    """The pairs of a report that may be of the claim's vote."""
    before = case.text[max(0, case.sentence.start - _REACH) : case.sentence.end]
    voted = _VOTED.search(case.sentence.of(case.text)) is not None
    for at, sentence in enumerate(witness.sentences):
        text = sentence.span.of(witness.text)
        found = () if sentence.asks else pairs_in(text)
        if not found or _other_body(before, text) or (_POLL.search(text) and not _POLL.search(before)):
            continue
        if voted is not (_VOTED.search(text) is not None) and not found[0].percent:
            continue
        near = witness.around(at, 1)
        matter = max(
            max(
                share(case.wording, there, case.weight) if len(case.wording) >= _FEW else 0.0,
                share(words, there, case.weight),
            )
            * part
            for there, part in ((sentence.ideas, 1.0), (near, _BESIDE))
        )
        for other in found:
            if other.percent is not pair.percent or not _one_size(pair, other):
                continue
            if not other.same(pair) and (_UNDER_WAY.search(text)):
                continue
            if matter >= (_MATTER if other.same(pair) or _slip(pair, other) else _ALIKE):
                yield _Told(witness, other, sentence.span, matter)


def _other_body(here: str, there: str) -> bool:
    """Whether both name a chamber or a court, and not the same one."""
    mine, theirs = ({n for n, words in enumerate(_HOUSES) if words.search(text)} for text in (here, there))
    return bool(mine and theirs) and mine.isdisjoint(theirs)


def _one_size(pair: Pair, other: Pair) -> bool:
    """Whether both may be counts of one body: judges are no senators."""
    return (pair.total <= _BENCH) is (other.total <= _BENCH) and max(pair.total, other.total) < 1.5 * min(
        pair.total, other.total
    )


def _slip(pair: Pair, other: Pair) -> bool:
    """Whether one side is the same, and the other isn't."""
    return len({pair.more, pair.less} & {other.more, other.less}) == 1


def _worded(pair: Pair) -> str:
    unit = " percent" if pair.percent else ""
    return f"{grouped(pair.more)} to {grouped(pair.less)}{unit}"
