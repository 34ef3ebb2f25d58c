"""Whether the article and a report have a speaker say a thing or have them deny it: the same words may do either."""

from __future__ import annotations

import re
from collections.abc import Sequence

from sayso.judge.case import Case
from sayso.judge.denials.contrary import contrary
from sayso.judge.quotations.counterfeit import disowns
from sayso.judge.quotations.passed_on import supposed, untold
from sayso.judge.quotations.quoted_part import NEXT
from sayso.judge.quotations.rumours import outer
from sayso.judge.quotations.standing import Standing
from sayso.judge.witness import Witness
from sayso.judge.words.clauses import FAR_END, negated
from sayso.judge.words.ideas import Idea, ideas, share, vocabulary
from sayso.judge.words.lexicon import NEGATION, negations
from sayso.model import Modality, Span, Statement
from sayso.text.cuts import begin_of, end_of

_MOST = 0.6  # share of the negated words that a statement without a negation has
_TURNED = 0.9  # share of all words of the claim
_LIKE = 0.6  # of the statement's in the claim
_SAME, _BACK = 0.99, 0.8  # shares of the claim's words, and of the statement's, in the other: one but for the negation
_FEWEST = 2  # content words of such a claim
# Verbs of denying, which deny whatever follows them: not "refused to say", which leaves it open. Our own compilation.
DENYING = re.compile(
    r"\b(?:den(?:y|ie[sd]|ying)|reject\w{0,3}|dismiss\w{0,3}|refut\w{1,3}|disput\w{1,3}|bestreite\w?|bestritt\w{0,2}|dementier\w{1,3}|zurückgewiesen"
    r"|wies\w{0,2}|weist|leugne\w{0,2}|отрица\w{1,4}|опроверг\w{1,4}|phủ\s+nhận|bác\s+bỏ|bác)\b",
    re.IGNORECASE,
)
# Words that negate without a negation, or a negation without its apostrophe: where one stands, nothing is plainly affirmed.
_NOT = re.compile(
    r"\b(?:fail\w{0,4}|refus\w{1,3}|declin\w{1,3}|lack\w{0,3}|un(?:able|likely|willing|aware)|hardly|barely|scarcely|rarely|seldom|rather\s+than"
    r"|instead\s+of|rul\w{1,3}\s+out|reject\w{0,3}|avoid\w{0,3}|prevent\w{0,3}|stop\w{0,4}|far\s+from|free\s+of|too|few|little|absen\w{1,2}|impossible"
    r"|(?:do|does|did|is|are|was|were|wo|would|ca|could|should|has|have|had)nt"
    r"|kaum|unmöglich|ohne|scheiter\w{1,3}|statt|ausgeschlossen|schließ\w{1,2}|lehn\w{1,3}|verweiger\w{1,3}|zu"
    r"|отказ\w{1,6}|вряд\s+ли|едва|без|исключ\w{1,4}|слишком|từ\s+chối|khó|thiếu|loại\s+trừ)\b",
    re.IGNORECASE,
)
# Words by which a time, a number or a condition is bounded: "not before June" is no contrary of "in June".
_BOUNDED = re.compile(
    r"\b(?:before|until|till|unless|without|if|when|once|only|just|even|yet|still|again|all|every\w{0,5}|always|both|any\w{0,5}|more|less"
    r"|than|some|several|many|certain|part\w{0,2}|half|none|first|so|as|enough\s+to|because|while|least|most|alone|also|either|immediately|entirely|necessarily|fully)\b",
    re.IGNORECASE,
)
# Words of negation that only bound a number or a time or set a condition: "not before", "without limits".
BOUND = re.compile(
    r"\b(?:не (?:раньше|ранее|позднее|позже|менее|более|меньше|больше)|nicht (?:vor|mehr als|weniger als|später)"
    r"|không (?:dưới|quá|ít hơn|sớm hơn|muộn hơn)"
    r"|without|(?:not|no) (?:before|until|till|(?:more|less|fewer|later|earlier|sooner) than))\b",
    re.IGNORECASE,
)
_NO = re.compile(r"\A\W*(?:no|nein|нет|không)\b\s*[,.!:;–—-]", re.IGNORECASE)  # an answer: it negates nothing after it
_STOP = re.compile(r"[.!?][\"”’\')]*\s")
_AUXILIARY = re.compile(
    r"\b(?:(?P<will>will|would|wo)|(?P<can>can|could|ca)|(?P<may>may|might)|(?P<must>must|should|shall|ought)|(?P<have>has|have|had)"
    r"|(?P<be>is|are|was|were|be|been|being|am|isn|aren|wasn|weren))(?:n[’']t|not)?\b",
    re.IGNORECASE,
)
# That it was said before these days, and so perhaps no longer holds; in English, as what it is asked of.
_EARLIER = re.compile(
    r"\b(?:had|once|earlier|previously|before|ago|formerly|originally|initially|at\s+first|until|used\s+to|already|last|previous|past|(?:19|20)\d\d"
    r"|(?:in|since|back\s+in)\s+(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter))\b",
    re.IGNORECASE,
)
_FORGED = re.compile(
    r"\b(?:fake\w?|forged|doctored|edited|altered|manipulated|spoof|parody|satir\w+|deepfake\w?|invented|fabricated|joke\w?|jok\w+ly)\b",
    re.IGNORECASE,
)
_OTHERS_SAY = re.compile(
    r",\s+(?:[\w’'-]+\s+){1,4}(?:claim|say|said|alleg|report|wr[io]te|insist|suggest|believe|recall)\w{0,4}\W*\Z",
    re.IGNORECASE,
)


def denial(case: Case) -> bool:
    """Whether the article has the speaker deny what the claim tells; quoted words are said, whatever goes before them."""
    return case.statement is not None and case.statement.modality is Modality.DENIED and not case.literal


def denied_too(case: Case, parts: Sequence[tuple[Idea, ...]], witness: Witness, statement: Statement) -> bool:
    """Whether a statement denies what the article has its speaker deny: by the like verb, or with a negation in it.
    `parts` are what the claim affirms."""
    assert case.statement is not None
    ours = " ".join(cue.of(case.text) for cue in case.statement.cue)
    theirs = " ".join(cue.of(witness.text) for cue in statement.cue)
    if statement.modality is not Modality.DENIED:
        return DENYING.search(ours) is not None and contrary(case, parts, witness, statement)
    if DENYING.search(ours) or DENYING.search(theirs):
        return DENYING.search(ours) is not None and DENYING.search(theirs) is not None
    there = vocabulary(theirs, witness.stored.language)
    return any(not idea.isdisjoint(there) for idea in ideas(NEGATION.sub(" ", ours), case.language))


def affirms(case: Case, said: str, language: str | None, claim: str | None = None) -> bool:
    """Whether clauses without any negation have most of what a negation of the claim, or of a piece of it, reaches."""
    claim = BOUND.sub(" ", case.claim.text if claim is None else claim)
    if not negations(claim):
        return False
    theirs = [ideas(part, language) for part in FAR_END.split(said) if not (_NOT.search(part) or NEGATION.search(part))]
    there = frozenset[str]().union(*(idea for part in theirs for idea in part))
    reached = [after for part in NEXT.split(claim) for after in negated(part, case.language)]
    denied = [frozenset[str]().union(*after) for after in negated(said, language)]
    if any(share(after, found, case.weight) >= _MOST for after in reached for found in denied):
        return False  # "not for more money, for more time": it has the negation, too
    if any(share(after, there, case.weight) >= _MOST for after in reached):
        return True
    if case.language in (None, "en") or NEGATION.search(said) or negations(claim) != 1:
        return False  # elsewhere a negation may stand behind what it negates
    ours = ideas(NEGATION.sub(" ", claim), case.language)
    back = share([idea for part in theirs for idea in part], frozenset[str]().union(*ours), case.weight)
    return share(ours, there, case.weight) >= _TURNED and back >= _LIKE


def without_negation(case: Case, piece: Span, standing: Standing, witness: Witness) -> bool:
    """Whether what a negation in the quotation reaches stands in a sentence that has none; the one before may have it."""
    said = _NO.sub("", piece.of(case.text))
    unit, text = standing.unit.span, witness.text
    start = begin_of(_STOP, text, standing.span.start, unit.start)
    there = text[start : end_of(_STOP, text, standing.span.end, unit.end)]
    language = witness.stored.language
    return "?" not in said and case.language == language and affirms(case, there, language, said)


def but_for_a_negation(case: Case, said: str, language: str | None) -> bool:
    """Whether words are the claim's but for its one negation, in English: the same verb in the same mood, nothing bounded."""
    claim = case.claim.text
    if case.language not in (None, "en") or language not in (None, "en") or negations(claim) != 1:
        return False
    if NEGATION.search(said) or _NOT.search(said) or not affirms(case, said, language):
        return False
    if _BOUNDED.search(claim) or _BOUNDED.search(said):
        return False
    ours = ideas(NEGATION.sub(" ", claim), case.language)
    theirs = ideas(said, language)
    return (
        len(ours) >= _FEWEST
        and _moods(claim) == _moods(said)
        and share(ours, frozenset[str]().union(*theirs), case.weight) >= _SAME
        and share(theirs, frozenset[str]().union(*ours), case.weight) >= _BACK
    )


def plainly_told(witness: Witness, statement: Statement) -> bool:
    """Whether a report tells of its own knowledge, and as just said, that somebody said so: not as asked, forged, set right,
    said before or by somebody else's account."""
    first, last = statement.content[0], statement.content[-1]
    if witness.corrects or witness.number_of(first) in witness.told_as_false:
        return False
    if supposed(witness, statement) or untold(witness, statement) or any(outer(witness, statement)):
        return False
    where = witness.sentence_of(first)
    told = where.of(witness.text)
    before, after = witness.text[where.start : first.start], witness.text[last.end : max(last.end, where.end)]
    if "?" in told or disowns(told) is not None or _FORGED.search(told) or _EARLIER.search(f"{before} … {after}"):
        return False
    ahead = bool(statement.cue) and statement.cue[0].start < first.start
    return not (ahead and _OTHERS_SAY.search(told))


def _moods(text: str) -> frozenset[str | None]:
    return frozenset(match.lastgroup for match in _AUXILIARY.finditer(text))
