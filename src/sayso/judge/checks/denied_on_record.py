"""A report that somebody did not say what is ascribed to them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from sayso.judge.case import Case, Proof, Signal
from sayso.judge.quotations.disowned import answered_no, denied_by, denies, not_theirs, ruling
from sayso.judge.quotations.disowned_words import disowned_words
from sayso.judge.quotations.passed_on import of_story
from sayso.judge.quotations.polarity import DENYING, denial
from sayso.judge.quotations.rumours import outer
from sayso.judge.quotations.whose_words import subject
from sayso.judge.witness import Witness
from sayso.judge.words.found import found as found_in
from sayso.judge.words.ideas import Idea, held, ideas, share, vocabulary
from sayso.judge.words.lexicon import MISSAID, NEGATION, negations
from sayso.judge.words.mentioned import mentions
from sayso.judge.words.people import different, same
from sayso.model import Modality, Span, Speaker, Stance, Statement, StatementKind
from sayso.text.quotes import quotations
from sayso.text.sentences import sentences

_TOPIC = 0.5  # share of the claim's words that one or two sentences must hold: the report is about these words
_SENTENCE = 0.8  # share of one sentence of a longer quotation
_OF_THIS = 0.25  # share of them that the denial itself must hold: one common word is no sign that it means these
_NEAR = 2  # units between the words and the denial of them, at most
_FEWEST = 3  # content words of the claim
_WEIGHT, _LIKELY = 0.85, 0.72
_BACK = 2  # sentences before a denial that may tell what is denied, and of whom
_ON, _SHORT = 4, 5  # sentences from the denial on, itself among them; content words of a short quotation
_QUOTED = 0.3  # share of the quotation that they must hold
_PUT = 0.35  # share of the quotation that a denial must go on with
_SEVERAL = 2  # content words
# A denial of words told before: "never said that", "no interview in which he says it", "made no such statement".
_POINTS = re.compile(
    r"\b(?:says?|said|saying|told|tell|utter(?:ed)?|wrote|write)\s+(?:any\s+of\s+)?(?:that|this|it|so|those|these|such|anything)\b"
    r"|\bwhich\s+(?:I|he|she|they)\s+(?:never|did\s+not|didn[’']t|have\s+never|has\s+never)\b|\bno\s+such\b|\bnothing\s+of\s+the\s+(?:kind|sort)\b"
    r"|\bout\s+of\s+context\b|\bturned\s+(?:in)?to\s+(?:its|the)\s+opposite\b|\bnichts\s+der(?:gleichen|art\w*)\b|\bGegenteil\b|\bничего\s+подобного\b"
    r"|\b(?:không\s+phải|không\s+hề)\s+(?:của|do|nói)\b|\bđâu\s+ra\b"
    r"|\bsomething\s+(?:I|he|she|they)\s+never\b|\bno\s+such\b|\bany\s+such\b|\blike\s+that\b|\b(?:этого|такого|её|ее|их)\s+не\b|\bне\s+\w+\s+(?:этого|такого)\b|\b(?:её|ее|их|это|эти\s+слова)\s+не\b"
    r"|\b(?:das|dies|so|es)\b[^.;]{0,40}\bnie\w{0,4}\b|\b(?:như\s+(?:vậy|thế)|câu\s+(?:mà|này|nói|đó)|điều\s+(?:này|đó))\b",
    re.IGNORECASE,
)
# The same of what the sentence before told: "made no such announcement", "could not find such a statement".
_SUCH = re.compile(
    r"\b(?:no|any|an?)\s+such\b|\bsuch\s+an?\b|\bnothing\s+of\s+the\s+(?:kind|sort)\b|\bnichts\s+der(?:gleichen|artiges)\b|\b(?:eine?n?|keine?n?)\s+solche\w{0,2}\b"
    r"|\bничего\s+подобного\b|\b(?:подобн|так)\w{2,3}\s+(?:заявлени|слов|высказывани)\w*|\b(?:như\s+(?:vậy|thế)|điều\s+(?:này|đó)|chuyện\s+(?:này|đó))\b",
    re.IGNORECASE,
)
_NOT_THEM = re.compile(  # "It was not Norr but Finch who", "Finch, not Norr, said": not "Finch does not trust Norr"
    r"(?:\b(?:was|were|is)(?:\s+not|n[’']t)|(?:\A|[,–—])\W*(?:and\s+)?not|(?:\A|[,–—]|\bwar(?:\s+es)?)\W*nicht|(?:\A|[,–—]|\bэто)\W*не|\bkhông\s+phải)\s+"
    r"(?P<who>[^,.;:!?“”\"]{2,60}?)\s*(?:[,.]|\b(?:but|sondern|а|mà)\b)",
    re.IGNORECASE,
)
# Words that the denial calls ascribed: "the sentence that the site puts in his mouth".
_ASCRIBED = re.compile(
    r"\b(?:attribut|ascrib)\w{1,4}\s+to\b|\bquoted\s+as\s+saying\b|\bin\s+den\s+Mund\s+gelegt\b|\bzugeschrieben\w{0,2}\b"
    r"|\bприпис(?:ыва|ан|ал)\w{0,4}\b|\bgán\s+cho\b",
    re.IGNORECASE,
)
# No talk at all, which denies whatever words are spoken of beside it.
_TALKED = re.compile(
    r"\b(?:spoken|talked)\s+to\s+any\b|\bno\s+(?:such\s+)?interviews?\b|\bInterviews?\b[^.;]{0,30}\bgegeben\b"
    r"|\bинтервью\b|\btrả\s+lời\b",
    re.IGNORECASE,
)
_WORDS = re.compile(
    r"\b(?:words?|sentences?|quot\w{1,7}|remarks?|lines?|phrases?|Worte|Satz|Sätze|Zitat\w{0,2}|Äußerung\w{0,2}|слов\w{0,2}"
    r"|фраз\w{0,2}|цитат\w{0,2}|câu|lời|phát\s+ngôn)\b",
    re.IGNORECASE,
)


def denied_on_record(case: Case) -> Iterator[Signal]:
    """An archived report says that the speaker did not say so, or that the words were ascribed wrongly."""
    if case.statement is None or case.statement.speaker is None or denial(case):
        return
    name = case.statement.speaker.name
    own = frozenset().union(*ideas(name, case.language))
    claimed = [idea for idea in case.ideas if not idea & own]
    parts = list(_parts(case, own))
    if len(claimed) < _FEWEST and not case.literal:
        return
    whose = subject(case)
    for witness in case.witnesses:
        at = disowned_words(case, whose, witness)
        if at is not None and not _of_the_contrary(case, witness, witness.sentences[at].span):
            yield _signal(f"{name} did not say this, or not so", witness, witness.sentences[at].span)
            continue
        if (said := _denied_within(case, witness, claimed)) is not None:
            yield _signal(f"{name} did not say this", witness, witness.sentence_of(said))
            continue
        titled = denies(witness.stored.title or "", name)
        found = _of_these_words(case, witness, claimed, parts)
        if found is not None and not titled and not _beside(case, witness, found, claimed):
            found = None
        if found is not None and not _of_the_contrary(case, witness, witness.units[found].span):
            yield _signal(f"{name} did not say this", witness, witness.units[found].span)
            continue
        if (not titled and not witness.missaid) or len(claimed) < _FEWEST:
            continue
        about = [
            i
            for i, unit in enumerate(witness.units)
            if share(claimed, unit.ideas, case.weight) >= _TOPIC
            or any(share(part, unit.ideas, case.weight) >= _SENTENCE for part in parts)
        ]
        of_this = (
            at
            for at in witness.missaid
            if titled
            or ruling(witness.units[at].span.of(witness.text))
            or any(share(part, witness.units[at].ideas, case.weight) >= _OF_THIS for part in (claimed, *parts))
            or (at - 1 in about and _SUCH.search(witness.units[at].span.of(witness.text)))
        )
        found = next((at for at in of_this if about and _there(case, witness, at, about, titled)), None)
        if found is None and titled and about:
            found = about[0]
        if found is not None and not _of_the_contrary(case, witness, witness.units[found].span):
            yield _signal(f"{name} did not say this", witness, witness.units[found].span)
        elif found is None and (found := _of_such_words(case, witness, claimed)) is not None:
            text = f"the report says that {name} said no such thing of it"
            yield Signal(Stance.REFUTES, _LIKELY, text, Proof(witness, witness.units[found].span))


def _beside(case: Case, witness: Witness, found: int, claimed: Sequence[Idea]) -> bool:
    """Whether a unit stands beside a good part of the quotation, where nobody chose the reports: in many a long one somebody
    says "I never said that"."""
    if not (case.scene.large and witness.long):
        return True
    near = witness.around(witness.number_of(witness.units[found].span), _BACK)
    return share(claimed, near, case.weight) >= _TOPIC


def _of_the_contrary(case: Case, witness: Witness, span: Span) -> bool:
    """Whether a claim in other words is negated, and nothing but the denial there: "She will close it. She hasn't said so"."""
    if case.literal or not NEGATION.search(case.claim.text) or not found_in(MISSAID, span.of(witness.text)):
        return False
    first = max(0, witness.number_of(span) - _BACK)
    told = witness.text[witness.sentences[first].span.start : span.end]
    return negations(told) <= 1


def _signal(what: str, witness: Witness, where: Span) -> Signal:
    return Signal(Stance.REFUTES, _WEIGHT, f"the report says that {what}", Proof(witness, where), outranks=True)


def _denied_within(case: Case, witness: Witness, claimed: Sequence[Idea]) -> Span | None:
    """Where the speaker, or somebody for them, denies in so many words that they said it ("rejected the claim that she had
    announced"), or a report gives it to somebody else."""
    assert case.statement is not None
    speaker = case.statement.speaker
    for statement in witness.reading.statements:
        if same(speaker, statement.speaker):
            around = outer(witness, statement)
            denied = any(_denies(witness, o) and not different(speaker, o.speaker) for o in around)
        else:
            denied = _not_them(witness, statement, speaker)
        if not denied:
            continue
        there = vocabulary(witness.said(statement), witness.stored.language)
        if held(claimed, there) >= _SEVERAL and share(claimed, there, case.weight) >= _TOPIC:
            return statement.content[0]
    return None


def _denies(witness: Witness, statement: Statement) -> bool:
    """Whether a statement denies its content by its own verb: "rejected", not "did not clarify"."""
    return statement.modality is Modality.DENIED and any(DENYING.search(cue.of(witness.text)) for cue in statement.cue)


def _not_them(witness: Witness, statement: Statement, speaker: Speaker | None) -> bool:
    """Whether a report says of whom it has a statement that it was not the speaker: "not Norr but Finch said"."""
    who = witness.memo.once(("not them", statement.id), lambda: _set_aside(witness, statement))
    return speaker is not None and who is not None and mentions(who, speaker.name)


def _set_aside(witness: Witness, statement: Statement) -> str | None:
    """Of whom a report says right beside a statement that it was not they who made it."""
    first, last = statement.content[0], statement.content[-1]
    where = witness.sentence_of(first)
    told = f"{witness.text[where.start : first.start]} … {witness.text[last.end : max(last.end, where.end)]}"
    match = _NOT_THEM.search(told)
    return match["who"] if match is not None else None


def _of_these_words(
    case: Case, witness: Witness, claimed: Sequence[Idea], parts: Sequence[Sequence[Idea]]
) -> int | None:
    """A denial that points back at words of a quotation told right before it ("A wall? He never said that"), or at the
    only words that the article quotes of the speaker ("never said what the site ascribes to him")."""
    if not case.literal:
        return None
    assert case.statement is not None
    common = frozenset[str]() if _only_quoted(case) else case.scene.common
    answers = [*answered_no(witness, case.statement.speaker), *not_theirs(witness, case.statement.speaker)]
    for at in sorted({*witness.missaid, *answers}):
        unit = witness.units[at]
        told = unit.span.of(witness.text)
        if at not in answers and (unit.double or not denied_by(case, witness, at)):
            continue
        number = witness.number_of(unit.span)
        if _only_quoted(case) and of_story(case, witness):
            before = [s.span.of(witness.text) for s in witness.sentences[max(0, number - _BACK) : number + 1]]
            if _ASCRIBED.search(told) or (_TALKED.search(told) and any(map(_WORDS.search, before))):
                return at
        if _not_so_put(case, told, claimed) or _by_catchword(case, witness, number, claimed):
            return at
        near = witness.sentences[max(0, number - _BACK) : number + _ON]
        there = frozenset[str]().union(*(s.ideas for s in near))
        asked = any(_WORDS.search(s.span.of(witness.text)) for s in near[:_BACK])
        if asked and len(claimed) <= _FEWEST and _POINTS.search(told) and share(claimed, there, case.weight) >= _QUOTED:
            return at
        if (at in answers or _POINTS.search(told)) and any(
            held([i for i in words if i.isdisjoint(common)], there) >= fewest
            and share(words, there, case.weight) >= _QUOTED
            for words, fewest in [
                (claimed, _FEWEST - (len(claimed) <= _SHORT)),
                *((part, _FEWEST - 1) for part in parts),
            ]
        ):
            return at
    return None


def _of_such_words(case: Case, witness: Witness, claimed: Sequence[Idea]) -> int | None:
    """Where a report of the story denies that the speaker said such a thing of something that the quotation names, the only
    one of theirs in the article: "She never said that about the marks". It may mean other words, and outranks nothing."""
    if not (case.literal and _only_quoted(case) and of_story(case, witness)):
        return None
    for at in witness.missaid:
        unit = witness.units[at]
        such = not unit.double and _POINTS.search(unit.span.of(witness.text)) is not None
        if such and held(claimed, unit.ideas) and denied_by(case, witness, at):
            return at
    return None


def _by_catchword(case: Case, witness: Witness, number: int, claimed: Sequence[Idea]) -> bool:
    """Whether a report of the story puts a word or two of the quotation in marks beside the denial, and no other words: it
    calls the quotation by them."""
    if not of_story(case, witness):
        return False
    forms = frozenset[str]().union(*(idea for idea in claimed if idea.isdisjoint(case.scene.common)))
    called = [
        found
        for sentence in witness.sentences[max(0, number - _BACK) : number + 1]
        for quote in quotations(witness.text, sentence.span)
        if (found := ideas(quote.inner.of(witness.text), witness.stored.language))
    ]
    ours = [found for found in called if all(not idea.isdisjoint(forms) for idea in found)]
    return bool(ours) and len(ours) == len([found for found in called if len(found) <= _FEWEST])


def _not_so_put(case: Case, told: str, claimed: Sequence[Idea]) -> bool:
    """Whether a denial goes on with a good part of the quotation: "did not describe it as the find of the century"."""
    match = MISSAID.search(told)
    there = vocabulary(told[match.start() :], case.language) if match is not None else frozenset[str]()
    return held(claimed, there) >= _SEVERAL and share(claimed, there, case.weight) >= _PUT


def _only_quoted(case: Case) -> bool:
    """Whether the article quotes the claim's speaker once."""
    assert case.statement is not None
    own = case.scene.layout.said_by(case.statement.speaker)
    return all(s.kind is StatementKind.INDIRECT or s.content == case.statement.content for s in own)


def _parts(case: Case, own: frozenset[str]) -> Iterator[list[Idea]]:
    """The content words of each sentence of a longer quotation: where one of them was never said, nor was the whole."""
    spans = [s for span in case.quoted for s in sentences(case.text, case.language, span)]
    for span in spans if len(spans) > 1 else ():
        part = [idea for idea in dict.fromkeys(ideas(span.of(case.text), case.language)) if not idea & own]
        if len(part) >= _FEWEST:
            yield part


def _there(case: Case, witness: Witness, at: int, about: Sequence[int], titled: bool) -> bool:
    """Whether the unit denies that the speaker said it: beside the words, or anywhere where the title denies it too."""
    near = titled or min(abs(at - i) for i in about) <= 2 * _NEAR
    return near and denied_by(case, witness, at)
