"""Of which words, and of whose, a report speaks: held against a statement of the article."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache

from sayso.judge.case import Case
from sayso.judge.quotations.counterfeit_lexicon import CARRIER, GENERAL, SAYING, SAYS, TALKED
from sayso.judge.witness import Witness
from sayso.judge.words.found import found
from sayso.judge.words.ideas import Idea, held, ideas, vocabulary
from sayso.judge.words.names import named
from sayso.judge.words.people import same
from sayso.model import Span, Statement, StatementKind
from sayso.text.quotes import quotations

__all__ = ["FEW", "REACH", "Subject", "quotes_other", "subject"]

FEW = 2  # words of the claim
REACH = 3  # sentences around one that tell of which words it is
_MANY = 4  # words of its paragraph and the article's title
_SHARE = 0.3  # of the claim's words
_TOLD, _MOSTLY = 3, 0.4  # words, and their share, of what is only told in the article's own words
_ALIKE = 0.5  # share of its words by which another quotation is the same, or a part of it
_THERE = 0.6  # share of the claim's words by which a report has it, whatever else it quotes
_CALLED = 60  # characters before quoted words that call them a quotation; on either side of a name that tell the office
_CLAUSE = re.compile(r"[,.;:!?–—“”\"„«»]")


@dataclass(frozen=True, slots=True)
class Matter:
    """The words of a paragraph and of the title but for some, counted by their forms: a paragraph may be a whole book."""

    by_form: Mapping[str, tuple[Idea, ...]]
    forms: frozenset[str]
    apart: frozenset[str] = frozenset()  # forms of the words that are left out
    more: tuple[Idea, ...] = ()

    @classmethod
    def of(cls, words: Iterable[Idea]) -> Matter:
        by_form: dict[str, list[Idea]] = {}
        for idea in dict.fromkeys(words):
            for form in idea:
                by_form.setdefault(form, []).append(idea)
        return cls({form: tuple(listed) for form, listed in by_form.items()}, frozenset(by_form))

    def without(self, apart: frozenset[str]) -> Matter:
        return replace(self, apart=apart)

    def with_more(self, words: tuple[Idea, ...]) -> Matter:
        return replace(self, more=words)

    def held(self, near: frozenset[str]) -> int:
        """How many of the words stand near."""
        met = {idea for form in near & self.forms for idea in self.by_form[form]}
        return sum(idea.isdisjoint(self.apart) for idea in met) + held(self.more, near)


@dataclass(frozen=True, slots=True)
class Others:
    """The words of each other quotation of the speaker's, beside what is only told each other statement, those apart that are
    the claim's as well: a headline has them, too. Compared when asked for: few claims ask, and some speak on every page."""

    of_theirs: tuple[tuple[Statement, tuple[Idea, ...]], ...]
    own: Statement
    forms: frozenset[str]  # of the claim's words

    def __iter__(self) -> Iterator[tuple[Idea, ...]]:
        for statement, words in self.of_theirs:
            if statement is not self.own and held(words, self.forms) < _ALIKE * len(words):
                yield words

    def __bool__(self) -> bool:
        return next(iter(self), None) is not None


@dataclass(frozen=True, slots=True)
class Subject:
    """What the words of a claim are about: its own, and those of its paragraph and the article's title."""

    said: tuple[Idea, ...]
    beside: Matter
    others: Others
    quoted: bool  # whether the article has it as the speaker's words, not told in its own
    carried: bool  # whether they stand in a post, a picture or a recording, as far as the article tells
    posted: bool  # whether the sentence has them from a post
    talked: bool  # or from a talk with a reporter
    named: tuple[Idea, ...]  # whom the sentence names, the outlet that has the words among them
    office: tuple[Idea, ...]  # the words by which the sentence calls the speaker, right before and behind the name

    def plainly(self, near: frozenset[str]) -> bool:
        """Whether several of the words themselves stand near."""
        return held(self.said, near) >= max(FEW, _SHARE * len(self.said))

    def told(self, near: frozenset[str]) -> bool:
        """Whether what stands near tells of these words, and of no other quotation of the speaker's rather."""
        own = held(self.said, near) / max(1, len(self.said))
        return self._told(near) and all(held(other, near) / len(other) <= own for other in self.others)

    def _told(self, near: frozenset[str]) -> bool:
        of_words, of_matter = held(self.said, near), self.beside.held(near)
        if not self.quoted:
            enough = min(len(self.said), max(_TOLD, _MOSTLY * len(self.said)))
            return of_words >= enough or (of_words >= FEW and of_matter >= FEW) or (of_words > 0 and of_matter >= _MANY)
        if of_words and (of_matter >= (1 if of_words >= FEW else FEW) or of_words >= _SHARE * len(self.said)):
            return True
        return of_matter >= _MANY and not self.others


def subject(case: Case) -> Subject:
    """The claim's words and what stands beside them, without the speaker's names, without what all reports share, and without
    words that any report on something said may have; what the article tells of where they stand and of who spoke."""
    own = case.statement
    assert own is not None
    layout = case.scene.layout
    where, sentence = layout.paragraph(own.content[0]), case.sentence.of(case.text)
    said = _words(case, own)
    posted = _posted(case, own)
    return Subject(
        said=said,
        beside=layout.once(("matter", where), lambda: _matter(case, where)).without(_apart(case, own).union(*said)),
        others=_others(case, own, said),
        quoted=own.kind is not StatementKind.INDIRECT,
        carried=own.channel is not None or posted or layout.once(("carrier", where), lambda: _carried(case, where)),
        posted=posted or found(CARRIER, sentence) is not None,
        talked=found(TALKED, sentence) is not None,
        named=named(sentence, case.language),
        office=_office(case, own),
    )


def _matter(case: Case, where: Span) -> Matter:
    title = case.reading.document.title or ""
    return Matter.of((*ideas(title, case.language), *ideas(where.of(case.text), case.language)))


def _carried(case: Case, where: Span) -> bool:
    return CARRIER.search(f"{case.reading.document.title or ''} {where.of(case.text)}") is not None


def _posted(case: Case, own: Statement) -> bool:
    """Whether the article has the words from a post; of what it tells in its own words, whether any of the speaker's are."""
    told = case.scene.layout.said_by(own.speaker) if own.kind is StatementKind.INDIRECT else (own,)
    return any((s.channel or "").startswith("post") and same(s.speaker, own.speaker) for s in told)


def _office(case: Case, own: Statement) -> tuple[Idea, ...]:
    told = [(own.speaker.role if own.speaker is not None else None) or ""]
    for source in own.source:
        before = case.text[max(0, source.start - _CALLED) : source.start].rpartition("\n")[2]
        behind = case.text[source.end : source.end + _CALLED].partition("\n")[0]
        told += [_CLAUSE.split(before)[-1], source.of(case.text)]
        told += _CLAUSE.split(behind)[1:2] if behind.startswith(",") else []
    apart = _names(case, own) | _general()
    there = (idea for text in told for idea in ideas(text, case.language))
    return tuple(idea for idea in dict.fromkeys(there) if not idea & apart)


def quotes_other(case: Case, witness: Witness, at: int, said: tuple[Idea, ...]) -> bool:
    """Whether the words that a sentence speaks of are quoted, in it or before it, and none of them is the claim's."""
    first = max(0, at - REACH) if witness.long else 0
    start, end = witness.sentences[first].span.start, witness.sentences[at].span.end
    told = f"{witness.stored.title or ''}\n{witness.text[start:end]}"
    quoted = [
        ideas(quote.inner.of(told), witness.stored.language)
        for quote in quotations(told, Span(0, len(told)))
        if SAYING.search(told, max(0, quote.inner.start - _CALLED), quote.inner.start)
        or SAYS.search(told, max(0, quote.inner.start - _CALLED), quote.inner.start)
    ]
    long = [words for words in quoted if len(words) >= _TOLD]
    there = vocabulary(told, witness.stored.language) if long else frozenset[str]()
    if not long or held(said, there) >= _THERE * len(said):
        return False
    return all(held(words, case.forms) < _ALIKE * len(words) for words in long)


def _others(case: Case, own: Statement, said: tuple[Idea, ...]) -> Others:
    quoted = own.kind is not StatementKind.INDIRECT
    of_theirs = case.scene.layout.once(("theirs", own.speaker, quoted), lambda: _of_theirs(case, own, quoted=quoted))
    return Others(of_theirs, own, frozenset[str]().union(*said))


def _of_theirs(case: Case, own: Statement, *, quoted: bool) -> tuple[tuple[Statement, tuple[Idea, ...]], ...]:
    """The quotations of a speaker, or all statements, with their words."""
    return tuple(
        (statement, words)
        for statement in case.scene.layout.said_by(own.speaker)
        if not (quoted and statement.kind is StatementKind.INDIRECT) and (words := _words(case, statement))
    )


def _words(case: Case, statement: Statement) -> tuple[Idea, ...]:
    """The content words of a statement, of what of it stands in quotation marks where something does."""
    return case.scene.layout.once(("words", statement.id), lambda: _read(case, statement))


def _read(case: Case, statement: Statement) -> tuple[Idea, ...]:
    quoted = case.scene.layout.quoted_in(*statement.content)
    content = " … ".join(span.of(case.text) for span in quoted or statement.content)
    apart = _apart(case, statement)
    return tuple(idea for idea in dict.fromkeys(ideas(content, case.language)) if not idea & apart)


def _apart(case: Case, statement: Statement) -> frozenset[str]:
    return _names(case, statement) | _general() | case.scene.common


def _names(case: Case, statement: Statement) -> frozenset[str]:
    name = statement.speaker.name if statement.speaker is not None else ""
    return vocabulary(name, case.language)


@cache
def _general() -> frozenset[str]:
    return frozenset().union(*(idea for word in GENERAL for idea in ideas(word, "en")))
