"""Whether a report calls the words of a claim forged, somebody else's or cut."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from sayso.judge.case import Case
from sayso.judge.quotations.counterfeit import (
    Disowned,
    disowned_of,
    disowns,
    gives_to_others,
    no_account,
    no_talk,
    rules,
)
from sayso.judge.quotations.counterfeit_lexicon import AMENDS, ANSWERS, NOT_IT, SAYING
from sayso.judge.quotations.rumours import handed_round
from sayso.judge.quotations.whose_words import FEW, REACH, Subject, quotes_other
from sayso.judge.witness import Witness
from sayso.judge.words.found import found
from sayso.judge.words.ideas import held, vocabulary
from sayso.judge.words.mentioned import mentions
from sayso.judge.words.people import different, same
from sayso.model import Modality, Span, Speaker, SpeakerKind, Statement
from sayso.text.capitals import CAPITAL

__all__ = ["disowned_words"]

_NAMED = 2  # sentences around one, or the headline, that name the speaker
_EARLIER = 2  # days that a report may be older than the article
_LETTERS = 3  # of a name
_MOST = 0.6  # share of the claim's words
_SYLLABLES = 0.4  # of the claim's words where they are written by syllables, of which any text has some
_TELLS_MUCH = 1_200  # characters of a report that is not about one quotation alone
_IN_OFFICE = 0.6  # share of the words of an office that a report has which does not name who holds it
_AGENT = re.compile(  # "It was said by opposition leader Jane Roe"
    r"\b(?:said|spoken|uttered|written|made|posted|coined|shouted|gesagt|geschrieben|сказан\w?|nói)\b[^.;!?\n]{0,40}?"
    rf"\b(?:by|von|bởi)\s+(?:[^\W\d_]\S*\s+){{0,4}}?{CAPITAL}\S+(?:\s+{CAPITAL}\S+)*",
)

_OURSELVES = re.compile(
    r"\b(?:we|wir|мы|chúng\s+tôi)\s+(?:\w+\s+){0,4}?(?:not|never|no|nicht|nie|kein\w{0,2}|не|chưa|không)\b",
    re.IGNORECASE,
)
_MYSELF = re.compile(r"\b(?:I|ich|я|tôi)\b", re.IGNORECASE)
_OF_KIN = re.compile(  # "his wife had been quoted as saying words which she did not say"
    r"\b(?:his|her|their|seine|ihre|его|её|их)\s+(?:\w+\s+)?[^\W\d_]{3,20}\s+(?:had|has|was|were|sei|sei\s+falsch|был\w?)\s+(?:been\s+)?"
    r"(?:\w+ly\s+)?(?:mis)?(?:quoted|zitiert|процитирован\w?)\b",
    re.IGNORECASE,
)
_TO_SOMEBODY = re.compile(  # "a quotation said to be by Karl Ott", "words ascribed to the actor Karl Ott"
    r"\b(?:(?:said|supposed|claimed|alleged)\s+to\s+be\s+(?:by|from)|(?:attributed|ascribed|credited)\s+to|into\s+the\s+mouth\s+of|zugeschrieben|приписыва\w+"
    rf"|(?:được\s+cho\s+là|gán)\s+(?:cho|của))\s+(?P<who>(?:(?!{CAPITAL})[^\W\d_]+\s+){{0,3}}{CAPITAL}\w+(?:\s+{CAPITAL}\w+){{0,3}})",
    re.IGNORECASE,
)


def disowned_words(case: Case, about: Subject, witness: Witness) -> int | None:
    """The sentence of a report that calls a quotation of the claim's speaker forged, somebody else's or cut, if it is the
    claim's: the report has words of it, or where the article quotes the speaker once, of what it is about.

    A report that says that the speaker has no account disowns any post, one that there was no interview any words from it.
    """
    assert case.statement is not None
    speaker = case.statement.speaker
    if speaker is None or speaker.kind is SpeakerKind.UNNAMED or len(speaker.name) < _LETTERS:
        return None
    if _too_old(case, witness) or disowns(case.claim.text) is not None:
        return None
    many = case.scene.large and witness.long  # many long reports: some call something forged
    if not mentions(witness.whole, speaker.name):
        return _of_the_office(case, witness, speaker, about) if len(about.said) >= FEW and not many else None
    whole = _without_occasion(about, witness, speaker)
    if whole is not None or len(about.said) < FEW:
        return whole
    head = _head(witness)
    if _of_that_outlet(about, witness):
        about = replace(about, beside=about.beside.with_more((head,) * FEW))
    for at, what in _disowning(case, witness, speaker, about):
        whole = rules(witness.sentences[at].span.of(witness.text))
        near = head | (witness.ideas if whole else witness.around(at, REACH))
        if (many or what is Disowned.PIECE) and not about.plainly(near):
            continue
        if many and not _plainly_disowned(witness, at, what, speaker, about):
            continue
        much = len(witness.text) > _TELLS_MUCH and not mentions(witness.stored.title or "", speaker.name)
        if much and case.language == "vi" and held(about.said, near) < _SYLLABLES * len(about.said):
            continue
        # A report called false that has no words of theirs in marks is another one where the speaker says the claim's here.
        other = what is Disowned.CARRIER or (what is Disowned.PIECE and not about.quoted)
        other = other and _has_them(witness, at, speaker, about)
        if about.told(near) and not other:
            return at
    return None


def _plainly_disowned(witness: Witness, at: int, what: Disowned, speaker: Speaker, about: Subject) -> bool:
    """Whether a sentence disowns a quotation, or the post that it stands in, and is not what the speaker says of others."""
    where = witness.sentences[at].span
    theirs = any(
        same(speaker, s.speaker) and s.modality is Modality.SAID and not handed_round(witness, s)
        for s in witness.statements_at(where)
    )
    return about.quoted and not theirs and (about.posted or what in (Disowned.WORDS, Disowned.CUT))


def _has_them(witness: Witness, at: int, speaker: Speaker, about: Subject) -> bool:
    """Whether the report itself has the speaker say the words, in another sentence: then some other post is forged."""
    return any(
        same(speaker, statement.speaker)
        and statement.modality is Modality.SAID
        and not witness.sentences[at].span.overlaps(statement.content[0])
        and not handed_round(witness, statement)
        and held(about.said, _of_statement(witness, statement)) >= _MOST * len(about.said)
        for statement in witness.reading.statements
    )


def _of_statement(witness: Witness, statement: Statement) -> frozenset[str]:
    said = " … ".join(span.of(witness.text) for span in statement.content)
    return vocabulary(said, witness.stored.language)


def _too_old(case: Case, witness: Witness) -> bool:
    ours, theirs = case.day, witness.stored.published
    return ours is not None and theirs is not None and (ours - theirs).days > _EARLIER


def _head(witness: Witness) -> frozenset[str]:
    """The words of the headline and of the publisher's name."""
    told = f"{witness.stored.title or ''} · {witness.stored.publisher or ''}"
    return vocabulary(told, witness.stored.language)


def _of_that_outlet(about: Subject, witness: Witness) -> bool:
    """Whether the report is by the outlet that the article has the words from."""
    published = vocabulary(witness.stored.publisher or "", witness.stored.language)
    return any(not name.isdisjoint(published) for name in about.named)


def _without_occasion(about: Subject, witness: Witness, speaker: Speaker) -> int | None:
    """The sentence that says that the speaker has no account, of a post, or that there was no such interview."""
    for at, sentence in enumerate(witness.sentences) if about.posted or about.talked else ():
        told = sentence.span.of(witness.text)
        talk = about.talked and no_talk(told) and not _of_another_outlet(about, told, witness, speaker)
        if sentence.asks or not (talk or (about.posted and no_account(told))):
            continue
        if _beside(witness, at, speaker) or mentions(witness.stored.title or "", speaker.name):
            return at
    return None


def _of_another_outlet(about: Subject, told: str, witness: Witness, speaker: Speaker) -> bool:
    """Whether an outlet says of itself that it had no interview ("we have not interviewed her"), and the article has the words
    from another."""
    if _OURSELVES.search(told) is None:
        return False
    language = witness.stored.language
    own = vocabulary(speaker.name, language)
    there = vocabulary(told, language) - own
    return not held([name for name in about.named if not name & own], there) and not _of_that_outlet(about, witness)


def _of_the_office(case: Case, witness: Witness, speaker: Speaker, about: Subject) -> int | None:
    """The same of a report that names nobody but by the office that the article gives to the speaker: "the Minister"."""
    head = _head(witness)
    if held(about.office, witness.ideas | head) < max(1, _IN_OFFICE * len(about.office)):
        return None
    for at, sentence in enumerate(witness.sentences):
        what = None if sentence.asks else disowns(sentence.span.of(witness.text))
        if what in (None, Disowned.PIECE) or not _fits(about, what) or quotes_other(case, witness, at, about.said):
            continue
        if any(
            different(speaker, s.speaker) and _MYSELF.search(witness.said(s))
            for s in witness.statements_at(sentence.span)
        ):
            continue  # "I never said that", says somebody else, of their own words
        near = witness.around(at, REACH) | head
        of_words = held(about.said, near)
        enough = of_words >= FEW or (of_words and about.beside.held(near) >= FEW)
        if enough and held(about.office, near) and not _of_others(case, witness, at, speaker):
            return at
    return None


def _disowning(case: Case, witness: Witness, speaker: Speaker, about: Subject) -> Iterator[tuple[int, Disowned]]:
    """The sentences that disown words of somebody who is named beside them, by number (the first for the headline), and what
    they disown."""
    title = witness.stored.title or ""
    titled, amends = mentions(title, speaker.name), AMENDS.match(title) is not None
    for at, sentence in enumerate(witness.sentences):
        told = sentence.span.of(witness.text)
        what = None if sentence.asks else disowned_of(told, speaker, case.claim.text)
        if what is None and amends and SAYING.search(told) and mentions(told, speaker.name):
            what = Disowned.WORDS
        if what is None and at and not sentence.asks and found(NOT_IT, told) and _carried(witness, at, speaker, 1):
            what = Disowned.CARRIER  # "Her office said that it was fake"
        if what is None or not (_fits(about, what) or _carried(witness, at, speaker, REACH)):
            continue
        if not (titled or rules(told) or _beside(witness, at, speaker)):
            continue
        if not _of_others(case, witness, at, speaker) and not quotes_other(case, witness, at, about.said):
            yield at, what
    what = Disowned.WORDS if ANSWERS.match(title) else disowned_of(title, speaker, case.claim.text)
    if what is None or not witness.sentences or not _fits(about, what):
        return
    opening = witness.text[: witness.sentences[:_NAMED][-1].span.end]
    if (titled or mentions(opening, speaker.name)) and not quotes_other(case, witness, 0, about.said):
        yield 0, what


def _fits(about: Subject, what: Disowned | None) -> bool:
    """Whether what is disowned may be the claim's words: a post only those of a post."""
    return about.carried or what not in (Disowned.CARRIER, Disowned.CUT)


def _carried(witness: Witness, at: int, speaker: Speaker, back: int) -> bool:
    """Whether the report itself tells, there or so many sentences before, of a post or the like that has the speaker say
    something."""
    near = Span(witness.sentences[max(0, at - back)].span.start, witness.sentences[at].span.end)
    return any(
        same(speaker, s.speaker) and near.overlaps(s.content[0]) and handed_round(witness, s)
        for s in witness.reading.statements
    )


def _beside(witness: Witness, at: int, speaker: Speaker) -> bool:
    """Whether the sentences around one name the speaker, and not only as the one who did say it."""
    near = witness.sentences[max(0, at - _NAMED) : at + _NAMED + 1]
    told = _AGENT.sub(" ", witness.text[near[0].span.start : near[-1].span.end])
    own = (same(speaker, s.speaker) for s in witness.statements_at(witness.sentences[at].span))
    return mentions(told, speaker.name) or any(own)


def _of_others(case: Case, witness: Witness, at: int, speaker: Speaker) -> bool:
    """Whether a sentence that does not name the speaker names somebody else who speaks in the article or the report, and does
    not only have it from them."""
    where = witness.sentences[at].span
    told = where.of(witness.text)
    if (given := _TO_SOMEBODY.search(told)) is not None:
        return not mentions(given["who"], speaker.name)
    if _OF_KIN.search(told):
        return True
    if mentions(told, speaker.name) or gives_to_others(told):
        return False
    there = witness.reading.statements
    sources = {s.speaker for s in there if any(where.contains(source) for source in s.source)}
    others = {*case.scene.layout.speakers, *(s.speaker for s in there if s.speaker is not None)} - sources
    return any(
        other.kind is SpeakerKind.PERSON and not same(other, speaker, sure=False) and mentions(told, other.name)
        for other in others
    )
