"""A report that somebody did not say what is ascribed to them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from sayso.judge.case import Case, Proof, Signal
from sayso.judge.days import of_those_days
from sayso.judge.disowned import answered_no, not_theirs
from sayso.judge.ideas import Idea, held, ideas, share
from sayso.judge.lexicon import DENIAL_DENIED, MISSAID
from sayso.judge.people import same
from sayso.judge.witness import Witness, mentions
from sayso.model import Span, Speaker, Stance, StatementKind
from sayso.text.sentences import sentences

_PRETENDED = re.compile(r"\b(?:pretend|lie|lying)\w*\b[^.;]{0,30}\Z", re.IGNORECASE)  # "tried to pretend he never said"
_TOPIC = 0.5  # share of the claim's words that one or two sentences must hold: the report is about these words
_SENTENCE = 0.8  # share of one sentence of a longer quotation
_OF_THIS = 0.25  # share of them that the denial itself must hold: one common word is no sign that it means these
_NEAR = 2  # units between the words and the denial of them, at most
_BEFORE = 100  # characters before "did not say" in which the speaker is named
_AFTER = 80  # characters after it: "no evidence that Roe said", "misattributed to Roe"
_FEWEST = 3  # content words of the claim
_FIRST_NAME = 4  # letters
_DAYS = 14  # between article and a report on a forged post
_WEIGHT = 0.85
_BACK = 2  # sentences before a denial that may tell what is denied, and of whom
_ON, _SHORT = 4, 5  # sentences from the denial on, itself among them; content words of a short quotation
_QUOTED = 0.3  # share of the quotation that they must hold
_SEVERAL, _STORY = 2, 0.25  # of the article's first names that a report of its story holds
_SUBJECT = 40  # characters before "did not say" in which its subject stands
# A denial of words told before: "never said that", "no interview in which he says it", "made no such statement".
_POINTS = re.compile(
    r"\b(?:says?|said|saying|told|tell|utter(?:ed)?|wrote|write)\s+(?:any\s+of\s+)?(?:that|this|it|so|those|these|such|anything)\b"
    r"|\bsomething\s+(?:I|he|she|they)\s+never\b|\bno\s+such\b|\b(?:этого|такого|её|ее|их)\s+не\b|\bне\s+\w+\s+(?:этого|такого)\b|\b(?:её|ее|их|это|эти\s+слова)\s+не\b"
    r"|\b(?:das|dies|so|es)\b[^.;]{0,40}\bnie\w{0,4}\b|\b(?:như\s+(?:vậy|thế)|câu\s+(?:mà|này|nói|đó)|điều\s+(?:này|đó))\b",
    re.IGNORECASE,
)
# Words that the denial calls ascribed: "the sentence that the site puts in his mouth".
_ASCRIBED = re.compile(
    r"\b(?:attribut|ascrib)\w{1,4}\s+to\b|\bquoted\s+as\s+saying\b|\bin\s+den\s+Mund\s+gelegt\b|\bzugeschrieben\w{0,2}\b"
    r"|\bприпис(?:ыва|ан|ал)\w{0,4}\b|\bgán\s+cho\b",
    re.IGNORECASE,
)
_PAPER = (
    r"\b(?:post|tweet|account|handle|screenshot"
    r"|Beitrag|Tweet|Konto|Account|пост\w{0,2}|аккаунт\w{0,2}|bài\s+đăng|tài\s+khoản)\b"
)
_COUNTERFEIT = (
    r"\b(?:forgery|forged|fake|fabricated|bogus|impost[eo]r|impersonat\w{1,4}|fraudulent|(?:does|did)\s+not\s+belong"
    r"|gefälscht\w{0,2}|Fälschung|Fake|фейк\w{0,4}|поддел\w{1,5}|не\s+принадлеж\w{1,3}|giả\s+mạo|mạo\s+danh)\b"
)
_FAKE = re.compile(_COUNTERFEIT, re.IGNORECASE)
_FORGED = re.compile(
    rf"{_PAPER}[^.;?!]{{0,120}}?{_COUNTERFEIT}|{_COUNTERFEIT}\s(?:\w+\s){{0,3}}?{_PAPER}", re.IGNORECASE
)
_RULING = re.compile(r"\bmisattributed\b|\b(?:wrongly|falsely)\s+(?:attributed|ascribed|quoted)\b", re.IGNORECASE)
_RULED = 60  # characters of a ruling: "Our verdict: misattributed"
_FIRST = re.compile(r"\b(?:I|we|me|ich|wir|mir|я|мы|мои|tôi|em|tui|chúng\s+tôi)\b", re.IGNORECASE)
# Words given to somebody: to whom stands inside, or behind a "to".
_GIVEN = re.compile(r"attribut|ascrib|credit|zugeordnet|zugeschrieben|приписа|приписы|\bgán\b", re.IGNORECASE)
_TO = re.compile(r"\W+(?:to|cho)\b[^.;,]*", re.IGNORECASE)
_MEANT = re.compile(
    r"\b(?:he|she|they|him|her|er|sie|он|она|ông|bà|anh|chị|the\s+(?:\w+\s+)?(?:president|minister|governor|mayor|chancellor|actor"
    r"|actress|singer|star|official|spokes\w+|head\s+of\s+state|commissioner|chairman|chief|director|secretary|senator))\b",
    re.IGNORECASE,
)


def denied_on_record(case: Case) -> Iterator[Signal]:
    """An archived report says that the speaker did not say so, or that the words were ascribed wrongly."""
    if case.statement is None or case.statement.speaker is None:
        return
    name = case.statement.speaker.name
    own = frozenset().union(*ideas(name, case.language))
    claimed = [idea for idea in case.ideas if not idea & own]
    parts = list(_parts(case, own))
    if len(claimed) < _FEWEST:
        return
    for witness in case.witnesses:
        if (found := _forged(case, witness, claimed)) is not None:
            yield _signal(name, witness, found)
            continue
        titled = _denies(witness.stored.title or "", name)
        if (found := _of_these_words(case, witness, claimed, parts)) is not None:
            yield _signal(name, witness, found)
            continue
        if not titled and not witness.missaid:
            continue
        about = [
            i
            for i, unit in enumerate(witness.units)
            if share(claimed, unit.ideas, case.weight) >= _TOPIC
            or any(share(part, unit.ideas, case.weight) >= _SENTENCE for part in parts)
        ]
        if not about:
            continue
        of_this = (
            at
            for at in witness.missaid
            if titled
            or _ruling(witness.units[at].span.of(witness.text))
            or any(share(part, witness.units[at].ideas, case.weight) >= _OF_THIS for part in (claimed, *parts))
        )
        found = next((at for at in of_this if _there(case, witness, at, about, titled)), None)
        if found is None and titled:
            found = about[0]
        if found is not None:
            yield _signal(name, witness, found)


def _signal(name: str, witness: Witness, found: int) -> Signal:
    text = f"the report says that {name} did not say this"
    return Signal(Stance.REFUTES, _WEIGHT, text, Proof(witness, witness.units[found].span), outranks=True)


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
        if at not in answers and (unit.double or not _denied_by(case, witness, at)):
            continue
        if _ASCRIBED.search(told) and _only_quoted(case) and _of_story(case, witness):
            return at
        number = witness.number_of(unit.span)
        there = frozenset[str]().union(*(s.ideas for s in witness.sentences[max(0, number - _BACK) : number + _ON]))
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


def _forged(case: Case, witness: Witness, claimed: Sequence[Idea]) -> int | None:
    """Where a correction of those days calls a post of the speaker's forged, or the account another's; it must hold a
    number of the post that the article quotes, or where it has none, several words."""
    assert case.statement is not None
    assert case.statement.speaker is not None
    posted = (case.statement.channel or "").startswith("post")
    if not (posted and witness.corrects and of_those_days(case, witness, _DAYS)) or _FAKE.search(case.claim.text):
        return None
    if not mentions(f"{witness.stored.title or ''} {witness.text}", case.statement.speaker.name):
        return None
    numbers = [idea for idea in claimed if any(form[:1].isdigit() for form in idea)]
    if not (held(numbers, witness.ideas) if numbers else held(claimed, witness.ideas) >= _FEWEST):
        return None
    found = (at for at, unit in enumerate(witness.units) if not unit.double and not unit.asks)
    return next((at for at in found if _FORGED.search(witness.units[at].span.of(witness.text))), None)


def _of_story(case: Case, witness: Witness) -> bool:
    """Whether the report holds several of the names that the article begins with."""
    names = case.scene.names
    return held(names, witness.ideas) >= max(_SEVERAL, _STORY * len(names))


def _only_quoted(case: Case) -> bool:
    """Whether the article quotes the claim's speaker once."""
    assert case.statement is not None
    own = [s for s in case.reading.statements if same(s.speaker, case.statement.speaker)]
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
    return near and _denied_by(case, witness, at)


def _denied_by(case: Case, witness: Witness, at: int) -> bool:
    """Whether it is the claim's speaker who is said, or says, not to have said something: named beside it, speaking
    themselves, or meant by a pronoun or an office where title or the sentences before name them."""
    assert case.statement is not None
    speaker = case.statement.speaker
    assert speaker is not None
    span = witness.units[at].span
    told = span.of(witness.text)
    if _denies(told, speaker.name):
        return True
    if _ruling(told) and _is_of(case, witness, speaker):
        return True
    for match in () if DENIAL_DENIED.search(told) else MISSAID.finditer(told):
        where = Span(span.start + match.start(), span.start + match.end())
        before = told[max(0, match.start() - _SUBJECT) : match.end()]
        if _FIRST.search(before) and any(same(speaker, s.speaker) for s in witness.statements_at(where)):
            return True
        number = witness.number_of(where)
        context = [s.span.of(witness.text) for s in witness.sentences[max(0, number - _BACK) : number]]
        named = any(mentions(c, speaker.name) for c in context)
        title = witness.stored.title or ""
        if _MEANT.search(before) and (named or mentions(title, speaker.name)):
            return True
        if _FIRST.search(before) and named and MISSAID.search(title):
            return True
    return False


def _ruling(told: str) -> bool:
    """Whether a sentence is the ruling of a fact-check on words that stand beside it: "Our verdict: misattributed"."""
    return len(told) <= _RULED and _RULING.search(told) is not None


def _is_of(case: Case, witness: Witness, speaker: Speaker) -> bool:
    """Whether a ruling is on the speaker's words: the report names them, or, being of the article's story, their office."""
    if mentions(witness.text, speaker.name):
        return True
    return speaker.role is not None and case.scene.told_in(witness) and mentions(witness.text, speaker.role)


def _denies(told: str, name: str) -> bool:
    if DENIAL_DENIED.search(told):
        return False
    return any(
        any(mentions(_meant_by(told, match), part) for part in _names(name))
        for match in MISSAID.finditer(told)
        if not _PRETENDED.search(told, max(0, match.start() - _BEFORE), match.start())
    )


def _meant_by(told: str, match: re.Match[str]) -> str:
    """Where a denial names whom it is about: around it, or where it says to whom words are given, there alone."""
    if _GIVEN.search(match.group()):
        to = _TO.match(told, match.end(), match.end() + _AFTER)
        if to is not None:
            return to.group()
        if re.search(r"\bto\b|\bcho\b|\b(?:irrtüm|fälsch|verseh)", match.group(), re.IGNORECASE):
            return match.group()
    return told[max(0, match.start() - _BEFORE) : match.end() + _AFTER]


def _names(name: str) -> tuple[str, ...]:
    """A name, and the first name that friends and colleagues would use."""
    first = name.split(maxsplit=1)[0]
    return (name, first) if len(first) >= _FIRST_NAME and " " in name else (name,)
