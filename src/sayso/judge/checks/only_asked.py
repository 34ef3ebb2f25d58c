"""A report that gives the claim's number as what somebody asked for: the claim says that it was awarded or ordered."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import timedelta

from sayso.judge.case import Case, Proof, Signal
from sayso.judge.witness import Witness
from sayso.judge.words.ideas import held
from sayso.judge.words.lexicon import NEGATION
from sayso.judge.words.names import named
from sayso.model import Figure, Stance

# That a sum, a term or a number of years was given; and that it was only wanted. General language of courts and councils.
_GIVEN = re.compile(
    r"\b(?:order(?:s|ed)|award(?:s|ed)?|sentenc(?:es|ed)|convict(?:s|ed)|jailed|fined|must\s+pay|has\s+to\s+pay|hand\s+over|granted|won|wins"
    r"|verurteil\w{1,3}|zugesprochen|spricht|muss\s|müssen\s|verhäng\w{1,3}|bekommt|erhält|bewilligt\w?"
    r"|приговор\w{2,5}|обяза\w{1,3}|взыска\w{1,3}|присуди\w{1,3}|назначи\w{1,3}|оштраф\w{2,6}|выплатит|получил[аи]?"
    r"|tuyên\s+(?:phạt|án)|phạt|buộc|phải\s+(?:bồi\s+thường|trả|nộp)|lãnh(?:\s+án)?|nhận\s+án)",
    re.IGNORECASE,
)
_WANTED = re.compile(
    r"\b(?:ask(?:s|ed|ing)?\s+for|sought|seek(?:s|ing)?|demand(?:s|ed|ing)?|request(?:s|ed|ing)?|call(?:s|ed|ing)?\s+for|wanted|was\s+suing\s+for|sued\s+for"
    r"|gefordert|forder(?:te|ten|t|n)|verlang(?:te|ten|t|en)|beantrag(?:t|te|ten)|plädier(?:t|te|ten)|Forderung\w{0,2}"
    r"|требова\w{1,5}|требует|потребова\w{1,3}|просил[аи]?|просит|запроси\w{1,3}|запрашива\w{1,4}|запрошен\w{0,2}"
    r"|đề\s+nghị|đòi|yêu\s+cầu)\b",
    re.IGNORECASE,
)
_DECIDED = re.compile(  # that a report tells how it ended
    r"\b(?:(?:jur(?:y|ies|ors)|courts?|judges?|panel|council|board|tribunal)\W+(?:\w+\W+){0,3}?(?:decided|found|ruled|sentenced|awarded|ordered|rejected"
    r"|dismissed|cleared|convicted|acquitted)|judgment\s+for|verdict\s+(?:was|for|against|in)|payout|settled|verurteilte?|freigesprochen|wies\s+\w+\s+Klage"
    r"|urteilte|entschied|приговорил[аи]?|назначил[аи]?|присудил[аи]?|постановил[аи]?|tuyên\s+(?:phạt|án|buộc)|phán\s+quyết)\b",
    re.IGNORECASE,
)
_LATELY = timedelta(days=7)
_NAMES, _WORDS = 3, 0.4  # names of the claim; share of its words
_READ = 4_000  # characters of a report
_FAR = 100  # characters between the word and the number
_WEIGHT = 0.72


def only_asked(case: Case) -> Iterator[Signal]:
    """A report of the same story has the claim's number as a demand only, where the claim says that it was awarded."""
    claim = case.claim.text
    if NEGATION.search(claim) or not _GIVEN.search(claim) or _WANTED.search(claim):
        return
    for witness in case.witnesses:
        if not _same_story(case, witness) or _earlier(case, witness):
            continue
        for figure in case.figures:
            found = [other for other in witness.reading.figures if _same(figure, other)]
            wanted = [other for other in found if _asked(witness, other)]
            if wanted and len(wanted) == len(found):
                proof = Proof(witness, witness.sentence_of(wanted[0].spans[0]))
                yield Signal(
                    Stance.REFUTES, _WEIGHT, "the report has this number as a demand only", proof, outranks=True
                )
                break


def _same_story(case: Case, witness: Witness) -> bool:
    """Whether a report is of the article's story: by its names, or by several names of the claim and half of its words."""
    if case.scene.near(witness):
        return True
    told = held(named(case.claim.text, case.language), witness.ideas)
    return told >= _NAMES and held(case.ideas, witness.ideas) >= _WORDS * len(case.ideas)


def _earlier(case: Case, witness: Witness) -> bool:
    """Whether a report is from before it was decided: what was asked for may have been given since."""
    ours, theirs = case.day, witness.stored.published
    if ours is None or theirs is None or theirs < ours - _LATELY:
        return True
    return theirs < ours and _DECIDED.search(f"{witness.stored.title or ''}. {witness.text[:_READ]}") is None


def _same(figure: Figure, other: Figure) -> bool:
    return figure.low == other.low and figure.low > 1 and figure.unit is not None and figure.unit == other.unit


def _asked(witness: Witness, figure: Figure) -> bool:
    """Whether the sentence has the figure behind a word for a demand, with no word between that says it was given."""
    sentence = witness.sentence_of(figure.spans[0])
    before = witness.text[max(sentence.start, figure.spans[0].start - _FAR) : figure.spans[0].start]
    last = max((match.end() for match in _WANTED.finditer(before)), default=None)
    after = witness.text[figure.spans[0].end : sentence.end][:_FAR]
    if last is None:
        return _WANTED.search(after) is not None and _GIVEN.search(before) is None and _GIVEN.search(after) is None
    return _GIVEN.search(before, last) is None
