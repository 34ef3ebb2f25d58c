"""Where somebody disowns words when asked, or a report gives them to somebody else in so many words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from sayso.judge.case import Case
from sayso.judge.quotations.passed_on import of_story, own_account
from sayso.judge.witness import Sentence, Witness
from sayso.judge.words.found import found
from sayso.judge.words.ideas import held, ideas
from sayso.judge.words.lexicon import DENIAL_DENIED, MISSAID
from sayso.judge.words.mentioned import mentions
from sayso.judge.words.people import different, same
from sayso.model import Modality, Span, Speaker

_BEFORE = 100  # characters before "did not say" in which the speaker is named
_AFTER = 80  # characters after it: "no evidence that Roe said", "misattributed to Roe"
_FIRST_NAME = 4  # letters
_SUBJECT = 40  # characters before "did not say" in which its subject stands
_BACK = 2  # sentences before a denial that may tell of whom it is
_PRETENDED = re.compile(r"\b(?:pretend|lie|lying)\w*\b[^.;]{0,30}\Z", re.IGNORECASE)  # "tried to pretend he never said"
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
_TO_WORD = re.compile(r"\A\W*(?:to|cho)\s+(?:the\s+)?", re.IGNORECASE)
_IS = re.compile(r"\s(?:is|was|were|là|không|in|by)\b", re.IGNORECASE)
_OFFICE = re.compile(r"(?:\b[^\W\dA-ZÄÖÜА-ЯЁ_][^\W\d_]+\s+){1,2}\Z")
# "The remark was Jane Roe's, not Karl Ott's", "The words are those of Jane Roe, not of Karl Ott".
_NOT_OF = re.compile(
    r"\b(?:remark|quote|quotation|comment|statement|sentence|line|phrase|word|Satz|Zitat|Äußerung|Wort|слов|фраз|цитат|câu|lời)\w{0,3}\b"
    r"[^.;]{0,80}?\b(?:was|were|is|are|came|stammt\w?|war\w{0,2}|принадлеж\w{2,3}|là\s+của)\b[^.;]{0,60}?"
    r"[,–—]?\s+(?:and\s+|und\s+|а\s+)?(?:not|nicht|не|không\s+phải)\s+(?P<who>[^.;,]{2,60})",
    re.IGNORECASE,
)
_DENIES_TO_HAVE = re.compile(r"den(?:y|ies|ied)\b", re.IGNORECASE)  # who denies stands before, of whom after it
# "She misquoted an agent's note about Roe": whose words are put wrongly stands behind, up to what they are about.
_MISPUTS = re.compile(r"mis(?:quot|report|read)\w{1,3}\Z", re.IGNORECASE)
_PUT_WRONGLY = re.compile(r"\b(?:is|are|was|were|been|being|be|got|gets?)\s+(?:\w+ly\s+)?\Z", re.IGNORECASE)
_ABOUT = re.compile(
    r"[.,;:!?()]|\b(?:about|on|in|over|regarding|concerning|for|to|by|from|when|as|who|that|and)\b", re.I
)
_DID_YOU = re.compile(
    r"\bdid\s+you\s+(?:\w+\s+)?(?:say|write|post|tweet)\b|\b(?:haben\s+Sie|hast\s+du)\b[^.;?]{0,60}\b(?:gesagt|geschrieben)\b"
    r"|\bвы\b[^.;?]{0,60}\b(?:говорили|сказали|писали)\b|\b(?:có|đã)\b[^.;?]{0,30}\b(?:nói|viết|phát\s+biểu)\b",
    re.IGNORECASE,
)
_NO = re.compile(
    r"(?:[^\n:]{1,60}:\s)?\W*(?:no|never|nein|nie|niemals|нет|никогда|không|đâu\s+có)\b(?!\s+(?:doubt|wonder|problem))",
    re.IGNORECASE,
)


def answered_no(witness: Witness, speaker: Speaker | None) -> Iterator[int]:
    """Where the speaker is asked whether they said something and begins the answer with "no": the units, by number."""
    for number, question in enumerate(witness.sentences[:-1]):
        answer = witness.sentences[number + 1].span
        if (
            question.asks
            and _NO.match(answer.of(witness.text))
            and _DID_YOU.search(question.span.of(witness.text))
            and any(same(speaker, s.speaker) for s in witness.statements_at(answer))
        ):
            yield next(i for i, unit in enumerate(witness.units) if unit.span == answer)


def not_theirs(witness: Witness, speaker: Speaker | None) -> Iterator[int]:
    """Sentences that give the words to somebody else, "not" to the speaker: the units, by number."""
    for at, unit in enumerate(witness.units):
        other = "" if unit.double or unit.asks else _not_of(unit.span.of(witness.text))
        if speaker is not None and other and mentions(other, speaker.name):
            yield at


@lru_cache(maxsize=20_000)
def _not_of(told: str) -> str:
    match = _NOT_OF.search(told)
    return match["who"] if match is not None else ""


def denied_by(case: Case, witness: Witness, at: int) -> bool:
    """Whether it is the claim's speaker who is said, or says, not to have said something: named beside it, speaking
    themselves, or meant by a pronoun or an office where title or the sentences before name them."""
    assert case.statement is not None
    speaker = case.statement.speaker
    assert speaker is not None
    span = witness.units[at].span
    told = span.of(witness.text)
    if denies(told, speaker.name):
        return True
    if (ruling(told) and _is_of(case, witness, speaker)) or _given_to_office(case, told):
        return True
    for match in () if DENIAL_DENIED.search(told) else MISSAID.finditer(told):
        misput = _misput(told, match)
        if misput and not (_FIRST.search(misput) or _MEANT.search(misput)):
            continue  # somebody else's words
        where = Span(span.start + match.start(), span.start + match.end())
        before = told[max(0, match.start() - _SUBJECT) : match.end()]
        if _FIRST.search(before) and any(same(speaker, s.speaker) for s in witness.statements_at(where)):
            return True
        number = witness.number_of(where)
        near = witness.sentences[max(0, number - _BACK) : number]
        spoken = witness.statements_at(where)
        if _FIRST.search(before) and spoken and different(speaker, spoken[0].speaker):
            continue  # somebody else's own denial
        own = any(same(speaker, s.speaker) and s.modality is not Modality.ASKED for s in spoken)
        if own and not _MEANT.search(before) and not _FIRST.search(before):
            return True  # "It has been turned into its opposite", they say
        if _FIRST.search(before) and not any(s.speaker for s in spoken) and _own_text(witness, speaker):
            return True
        context = [s.span.of(witness.text) for s in near]
        named = any(_called(c, speaker.name, case.language) for c in context)
        title = witness.stored.title or ""
        meant = _MEANT.search(before) or _MEANT.match(told)
        if meant and (named or _called(title, speaker.name, case.language) or _speaks_in(case, witness, near)):
            return True
        if _FIRST.search(before) and named and MISSAID.search(title):
            return True
    return False


def _own_text(witness: Witness, speaker: Speaker) -> bool:
    """Whether the account says that the speaker wrote the text, or the title that they are whom it asks."""
    return own_account(witness.stored, speaker) or mentions(witness.stored.title or "", speaker.name)


def _called(text: str, name: str, language: str | None) -> bool:
    """Whether a text names somebody; in Vietnamese one syllable, which is a word too, needs another or an address before."""
    if language != "vi" or " " not in name:
        return mentions(text, name)
    *_, second, last = name.split()
    return (
        re.search(rf"\b(?:{re.escape(second)}|ông|bà|anh|chị|cô|chú|em|cụ|thầy)\s+{re.escape(last)}\b", text, re.I)
        is not None
    )


def _speaks_in(case: Case, witness: Witness, near: Sequence[Sentence]) -> bool:
    """Whether the claim's speaker speaks in these sentences, or in a report of the story their office stands in them."""
    assert case.statement is not None
    assert case.statement.speaker is not None
    for sentence in near:
        if any(same(case.statement.speaker, s.speaker) for s in witness.statements_at(sentence.span)):
            return True
    offices = [*ideas(_office(case), case.language)[:1], *ideas(case.statement.speaker.role or "", case.language)]
    return bool(offices) and of_story(case, witness) and any(held(offices, s.ideas) for s in near)


def _office(case: Case) -> str:
    """The words in lower case that stand before the speaker's name in the article: "заявила директор школы Анна Орлова"."""
    assert case.statement is not None
    if not case.statement.source or case.language == "vi":  # there everybody is called by a form of address
        return ""
    start = case.statement.source[0].start
    match = _OFFICE.search(case.text, max(0, start - _BEFORE), start)
    return match.group().strip() if match is not None else ""


def _given_to_office(case: Case, told: str) -> bool:
    """Whether words are said to be given wrongly to an office, by whose name the article calls the speaker."""
    assert case.statement is not None
    match = next((m for m in MISSAID.finditer(told) if _GIVEN.search(m.group())), None)
    if match is None or not case.statement.source:
        return False
    where = _TO.search(told, match.start(), match.end() + _AFTER)
    start = case.statement.source[0].start
    before = _said_small(case.text[max(0, start - _AFTER) : case.statement.source[0].end])
    office = _said_small(_IS.split(_TO_WORD.sub("", where.group() if where else ""))[0])
    return office.count(" ") >= 1 and office in before


def _said_small(text: str) -> str:
    return " ".join(text.lower().split())


def ruling(told: str) -> bool:
    """Whether a sentence is the ruling of a fact-check on words that stand beside it: "Our verdict: misattributed"."""
    return len(told) <= _RULED and _RULING.search(told) is not None


def _is_of(case: Case, witness: Witness, speaker: Speaker) -> bool:
    """Whether a ruling is on the speaker's words: the report names them, or, being of the article's story, their office."""
    if mentions(witness.text, speaker.name):
        return True
    return speaker.role is not None and case.scene.told_in(witness) and mentions(witness.text, speaker.role)


@lru_cache(8_192)  # several claims of the same speaker ask the same sentences
def denies(told: str, name: str) -> bool:
    """Whether a sentence says that `name` did not say something."""
    if not found(MISSAID, told) or DENIAL_DENIED.search(told):  # remembered, whoever is asked for
        return False
    return any(
        any(mentions(_meant_by(told, match), part) for part in _names(name))
        for match in MISSAID.finditer(told)
        if not _PRETENDED.search(told, max(0, match.start() - _BEFORE), match.start())
    )


def _meant_by(told: str, match: re.Match[str]) -> str:
    """Where a denial names whom it is about: around it, or where it says to whom words are given, there alone."""
    if misput := _misput(told, match):
        return misput
    if _DENIES_TO_HAVE.match(match.group()):
        return told[max(0, match.start() - _BEFORE) : match.start()]
    if _GIVEN.search(match.group()):
        to = _TO.match(told, match.end(), match.end() + _AFTER)
        if to is not None:
            return to.group()
        if re.search(r"\bto\b|\bcho\b|\b(?:irrtüm|fälsch|verseh)", match.group(), re.IGNORECASE):
            return match.group()
    return told[max(0, match.start() - _BEFORE) : match.end() + _AFTER]


def _misput(told: str, match: re.Match[str]) -> str:
    """Whose words or what a sentence says that somebody puts wrongly: "misquoted an agent's note"; empty where it does not."""
    if not _MISPUTS.match(match.group()) or _PUT_WRONGLY.search(told, max(0, match.start() - _BEFORE), match.start()):
        return ""
    behind = told[match.end() : match.end() + _AFTER]
    end = _ABOUT.search(behind)
    return behind[: end.start() if end else None].strip()


def _names(name: str) -> tuple[str, ...]:
    """A name, and the first name that friends and colleagues would use."""
    first = name.split(maxsplit=1)[0]
    return (name, first) if len(first) >= _FIRST_NAME and " " in name else (name,)
