"""The same speaker is on record with the contrary, or with another time for the same."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from rapidfuzz.distance import LCSseq

from sayso.judge.bearing.aside import general
from sayso.judge.case import Case, Proof, Signal
from sayso.judge.checks.same_proposition import same_proposition
from sayso.judge.checks.same_words import same_words
from sayso.judge.denials.assent import other_mind
from sayso.judge.denials.contrary import affirmed, contrary
from sayso.judge.figures.amounts import worded
from sayso.judge.quotations.polarity import BOUND, but_for_a_negation, denial, plainly_told
from sayso.judge.quotations.quoted_part import other_quoted
from sayso.judge.quotations.standing import plain
from sayso.judge.quotations.turned_words import turned_by_a_word
from sayso.judge.witness import Witness
from sayso.judge.words.ideas import Idea, held, ideas, share, vocabulary
from sayso.judge.words.lexicon import NEGATION
from sayso.judge.words.people import same, same_group
from sayso.model import Bound, Figure, Modality, Span, Speaker, Stance, Statement, hull
from sayso.text.words import fold

_SHARED = 0.5  # share of the claim's words that the other statement must hold
_FEWEST = 2  # of them
_DAYS = 14  # between article and report: later one may think otherwise
_SAME_DAYS = 3  # the same where nothing but a negation tells the two apart
_WORDED = 0.7  # Dice of all words: one remark, where nobody is named
_FAR = 1.5  # factor between two times that are not one
_WEIGHT = 0.7
_SUM, _NEARLY = 1.2, 0.6  # factor between two sums that are not one; share of the claim's words that must be there
_MONEY = frozenset({"dollar", "euro", "russian ruble", "vietnamese dong", "ukrainian hryvnia", "pound sterling"})
# Verbs that only say that something is reported or possible, by their stems.
_EMPTY = frozenset("sei seien hab werd woll konn muss soll mog удаст удастся может".split())
_PREFIXED = re.compile(r"(aus|an|auf|ab|ein|vor|zu|zurück|mit|nach|durch|um|weg)(?:ge|zu)?([^\W\d_]{4,})\Z")
_VOWELS = re.compile(r"[aeiouäöü]")
_IN_DAYS = {"hour": 1 / 24, "day": 1.0, "week": 7.0, "month": 30.4, "year": 365.0}


# Somebody says that they are not sorry, or that they are: no other two answers are told so often of a last word in court.
_UNSORRY = re.compile(
    r"(?:\b(?:not|never|no|nothing)|n[’']t)\s+(?:\w+\s+){0,3}?(?:regret|sorry|apologi[sz]\w{1,3}|remorse|ashamed)\w{0,2}\b|\bregret\s+nothing\b"
    r"|\bbereue\w{0,2}\s+(?:\w+\s+){0,2}?nicht\w?\b|\b(?:tut|tue)\s+(?:mir|uns)\s+nicht\s+leid\b|\bkeine\s+Reue\b|\bschäme\w?\s+mich\s+nicht\b"
    r"|\bentschuldige\w?\b[^.;!?]{0,40}\bnicht\b|\bне\s+(?:жале|сожале|раскаива|извин|стыд)\w+|\bизвиняться\s+не\b"
    r"|\bkhông\s+(?:hề\s+)?(?:hối\s+hận|ân\s+hận|hối\s+tiếc|xin\s+lỗi|xấu\s+hổ)\b",
    re.IGNORECASE,
)
_SORRY = re.compile(
    r"\b(?:I\s+am|I[’']m|is|was|were|are|am)\s+(?:\w+\s+){0,2}?(?:sorry|ashamed)\b|\b(?:deeply|truly|bitterly)\s+regret\w{0,3}\b|\bI\s+apologi[sz]e\b"
    r"|\b(?:ask|beg)\w{0,4}\s+(?:\w+\s+){0,5}?(?:forgiveness|pardon)\b|\bschäm\w{1,2}\s+(?:mich|sich)\b|\b(?:tut|tue|täte)\s+(?:\w+\s+){1,2}leid\b"
    r"|\b(?:tut|tue)\s+(?:mir|ihm|ihr|uns)\s+(?:\w+\s+){0,2}leid\b|\btut\s+mir\s+das\s+leid\b|\bum\s+(?:Verzeihung|Entschuldigung|Vergebung)\b|\bentschuldige\s+mich\b"
    r"|\b(?:прошу|попросил\w?|просит)\s+(?:\w+\s+){0,3}?прощения\b|\bраскаива(?:юсь|ется)\b|\bмне\s+(?:\w+\s+)?(?:стыдно|жаль)\b|\bсожалею\b"
    r"|\bизвин(?:яюсь|ился|илась)\b|\bxin\s+lỗi\b|\b(?:hối|ân)\s+hận\b|\btạ\s+lỗi\b|\btha\s+thứ\b",
    re.IGNORECASE,
)


def said_otherwise(case: Case) -> Iterator[Signal]:
    """What the same speaker is reported to have said of the same was held against what the article ascribes: not said as
    it, but denied; not for that time, but for another."""
    own = case.statement.speaker if case.statement is not None and not denial(case) else None
    if own is not None and (case.literal or case.language in (None, "en")):
        yield from _never_so(case, own)
    if own is None or case.language in (None, "en") or case.literal:
        return
    name = frozenset().union(*ideas(own.name, case.language))
    claimed = [idea for idea in case.wording if not idea & name and not general(idea) and idea.isdisjoint(_EMPTY)]
    if len(claimed) < _FEWEST:
        return
    for witness in case.witnesses:
        if witness.stored.language != case.language or not _near_in_time(case, witness):
            continue
        theirs = [s for s in witness.reading.statements if same(own, s.speaker) and _about(case, claimed, witness, s)]
        found = next((text for s in theirs if (text := _otherwise(case, witness, s))), None)
        if found and all(_otherwise(case, witness, s) for s in theirs):
            place = _place(witness, theirs[0])
            yield Signal(Stance.REFUTES, _WEIGHT, f"{own.name} is reported {found}", Proof(witness, place))


def _never_so(case: Case, own: Speaker) -> Iterator[Signal]:
    """Reports of those days, none of which has the words or the like, have the speaker deny what a clause of them says."""
    parts = affirmed(case)
    unsorry = _UNSORRY.search(case.claim.text) is not None
    found = [
        Signal(
            Stance.REFUTES, _WEIGHT, f"{own.name} is reported with the contrary", Proof(witness, _place(witness, said))
        )
        for witness in case.witnesses
        if witness.stored.language == case.language and _near_in_time(case, witness)
        for said in [
            next(
                (
                    s
                    for s in (*_own(witness, own), *_alike(case, own, witness))
                    if contrary(case, parts, witness, s)
                    or (unsorry and _sorry(witness, s))
                    or _reversed(case, witness, s)
                ),
                None,
            )
        ]
        if said is not None
    ]
    there = same_words if case.literal else same_proposition
    if found and not any(signal.stance is Stance.SUPPORTS for signal in there(case)):
        yield from found


def _reversed(case: Case, witness: Witness, statement: Statement) -> bool:
    """Whether a report of the same days has, of its own knowledge, the claim's words but for a negation of the article's, for
    what stands in marks within them or for a word that turns them, or has the speaker against what they are for in the
    claim: a week later one may say either."""
    ours, theirs = case.reading.document.published, witness.stored.published
    if ours is not None and theirs is not None and abs((ours - theirs).days) > _SAME_DAYS:
        return False
    said = witness.said(statement)
    turned = but_for_a_negation(case, said, witness.stored.language)
    turned = turned or turned_by_a_word(case.claim.text, said, case.language, case.weight)
    turned = turned or other_mind(case, witness, statement)
    return (turned or (case.literal and other_quoted(case, witness, statement))) and plainly_told(witness, statement)


def _sorry(witness: Witness, statement: Statement) -> bool:
    said = witness.said(statement)
    return _SORRY.search(said) is not None and _UNSORRY.search(said) is None


def _own(witness: Witness, own: Speaker) -> list[Statement]:
    return [s for s in witness.reading.statements if same(own, s.speaker) and s.modality is Modality.SAID]


def _alike(case: Case, own: Speaker, witness: Witness) -> list[Statement]:
    """What somebody unnamed but called the same ("the official", "an embassy official") says in nearly the claim's words."""
    return [
        s
        for s in witness.reading.statements
        if s.modality is Modality.SAID and same_group(own, s.speaker) and _nearly(case, witness.said(s))
    ]


def _nearly(case: Case, said: str) -> bool:
    ours, theirs = plain(fold(case.claim.text)), plain(fold(said))
    return 2 * LCSseq.similarity(ours, theirs) >= _WORDED * (len(ours) + len(theirs))


def _about(case: Case, claimed: Sequence[Idea], witness: Witness, statement: Statement) -> bool:
    """Whether a statement speaks of what the claim speaks of."""
    if statement.modality in (Modality.ASKED, Modality.DENIED):
        return False
    there = vocabulary(witness.said(statement), witness.stored.language)
    if case.language == "de":
        claimed = [frozenset({*idea, *map(_bones, idea)}) for idea in claimed]
        there |= frozenset(map(_bones, there))
    return held(claimed, there) >= _FEWEST and share(claimed, there, case.weight) >= _SHARED


def _bones(word: str) -> str:
    """The consonants of a German verb with a prefix, which its forms have in common: "ausschließen", "ausgeschlossen"."""
    match = _PREFIXED.match(word)
    return "/" + _VOWELS.sub("", match[1] + match[2]) if match else word


def _otherwise(case: Case, witness: Witness, statement: Statement) -> str:
    """What is other about a statement on the same, '' where nothing is clearly."""
    said = witness.said(statement)
    if _denies(case.claim.text) is not _denies(said):
        numbers = {form for i in ideas(said, witness.stored.language) for form in i if form[:1].isdigit()}
        return "with the contrary" if numbers <= case.forms else ""
    mine = [f for f in case.figures if f.unit in _IN_DAYS]
    theirs = [f for span in statement.content for f in witness.figures_at(span) if f.unit in _IN_DAYS]
    if len(mine) == 1 and len(theirs) == 1 and _apart(mine[0], theirs[0]):
        return f"with {worded(theirs[0])} for it"
    return _other_sum(case, witness, statement)


def _other_sum(case: Case, witness: Witness, statement: Statement) -> str:
    """Another sum of money in a statement that says the same in nearly the same words."""
    mine = [f for f in case.figures if f.unit in _MONEY]
    theirs = [f for span in statement.content for f in witness.figures_at(span) if f.unit in _MONEY]
    if len(mine) != 1 or len(theirs) != 1 or mine[0].unit != theirs[0].unit or not _plain(mine[0], theirs[0]):
        return ""
    there = vocabulary(witness.said(statement), witness.stored.language)
    apart = min(mine[0].low, theirs[0].low) > 0 and (
        mine[0].low / theirs[0].high >= _SUM or theirs[0].low / mine[0].high >= _SUM
    )
    alike = share(case.wording, there, case.weight)
    return f"with {worded(theirs[0])} for it" if apart and alike >= _NEARLY else ""


def _plain(*figures: Figure) -> bool:
    return all(f.bound is Bound.EXACT and not f.vague for f in figures)


def _denies(text: str) -> bool:
    return NEGATION.search(BOUND.sub(" ", text)) is not None


def _apart(first: Figure, second: Figure) -> bool:
    """Whether two times can't be one: neither is open towards the other."""
    (low, high), (other_low, other_high) = sorted((_days(first), _days(second)))
    return other_low > 0 and high > 0 and other_low / high >= _FAR and low <= other_high


def _days(figure: Figure) -> tuple[float, float]:
    factor = _IN_DAYS[figure.unit or "day"]
    low, high = figure.low * factor, figure.high * factor
    if figure.bound in (Bound.OVER, Bound.AT_LEAST):
        return low, max(high, low * 10)
    return (0.0, high) if figure.bound in (Bound.UNDER, Bound.AT_MOST) else (low, high)


def _near_in_time(case: Case, witness: Witness) -> bool:
    ours, theirs = case.reading.document.published, witness.stored.published
    return ours is None or theirs is None or abs((ours - theirs).days) <= _DAYS


def _place(witness: Witness, statement: Statement) -> Span:
    whole = hull([*statement.content, *statement.source, *statement.cue])
    return hull([whole, witness.sentence_of(whole)]).trim(witness.text)
