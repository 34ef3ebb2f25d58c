"""Who is meant where a text of another language does not name the speaker again."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace

from sayso.model import Span, Speaker, SpeakerKind, Statement, StatementKind
from sayso.parse.statements.foreign.clauses import pieces_before, stripped
from sayso.parse.statements.foreign.described import is_subject
from sayso.parse.statements.foreign.german import ASIDE
from sayso.parse.statements.foreign.lexicon import REPORTED_MOOD
from sayso.parse.statements.foreign.names import full_names
from sayso.parse.statements.foreign.patterns import pattern
from sayso.parse.statements.foreign.russian import PREPOSITIONS
from sayso.parse.statements.foreign.sexes import Sex, fits, sex_meant
from sayso.parse.statements.foreign.told import hears
from sayso.parse.statements.foreign.unnamed import called as called_so
from sayso.parse.statements.foreign.vi.carried import Before
from sayso.text.german_nouns import common_noun
from sayso.text.sentences import sentences

_BACK = 1  # paragraphs, for what begins one
_SENTENCES = 3  # back in the paragraph
_WORD = re.compile(r"\w+")
_LONGEST = 1200  # characters of a sentence that are read
_LEAD = 3  # words before the name of whom a sentence is about
_LED = {"de": ASIDE | {"laut", "statt", "wegen", "trotz"}, "ru": PREPOSITIONS, "uk": PREPOSITIONS}
_FEWEST = 3  # words
_NAME = 60  # characters of a name
_FAR = 3000  # characters before a form of address in which it stands with a name


def carried(
    text: str, language: str, paragraphs: list[Span], found: list[Statement], hero: Speaker | None = None
) -> list[Statement]:
    """`found` with the speakers that pronouns stand for, and with sentences that go on in reported speech. `hero` is whom
    the title names."""
    ordered = sorted(found, key=lambda s: s.content[0].start)
    known = {
        s.speaker.name.split()[-1].rstrip("."): s.speaker.name for s in found if s.speaker and " " in s.speaker.name
    }
    for paragraph in paragraphs if any(s.speaker is None for s in found) else ():
        known.update((n.of(text).split()[-1].rstrip("."), n.of(text)) for n in full_names(text, paragraph, language))
    if language in REPORTED_MOOD:
        ordered = sorted([*ordered, *_going_on(text, language, paragraphs, ordered)], key=lambda s: s.content[0].start)
    starts = [p.start for p in paragraphs]
    place = _Place(text, language, paragraphs, known)
    result: list[Statement] = []
    previous: tuple[Speaker, int] | None = None
    before_vi = Before(text, paragraphs, known, hero) if language == "vi" else None
    spoke: tuple[Speaker, int, int] | None = None
    for told in ordered:
        statement, at = told, bisect_right(starts, told.content[0].start) - 1
        if before_vi and statement.speaker is None and statement.source:
            statement = replace(told, speaker=before_vi.meant(told, at, spoke))
        elif statement.speaker is None and statement.source and _pronoun(text, language, statement.source[0]):
            speaker = place.meant(told, at, previous)
            statement = replace(told, speaker=speaker or called_so(text, told.source[0], language))
        elif (
            statement.speaker is None
            and statement.kind is StatementKind.DIRECT
            and not (statement.source or statement.cue)
            and previous is not None
            and at - previous[1] <= _BACK
            and _a_sentence(text, statement.content[0])
            and (lead := _follows(text, language, result[-1], statement.content[0], paragraphs[at])) is not None
        ):  # a quotation of nobody's behind somebody's words in the same paragraph goes on with them
            statement = replace(told, speaker=place.going_on(lead, at, previous[0]))
        elif led := _led(text, language, told, paragraphs[at], known):
            statement = replace(told, speaker=led[0], source=(led[1],))
        elif statement.speaker is None and not statement.source and statement.kind is StatementKind.INDIRECT:
            statement = replace(told, speaker=result[-1].speaker if result else None)
        if statement.speaker is not None and statement.speaker.kind is SpeakerKind.PERSON:
            previous = statement.speaker, at
            spoke = statement.speaker, at, (statement.source or statement.content)[0].start
        result.append(statement)
    return [s for s in result if s.speaker is not None or s.kind is not StatementKind.INDIRECT]


class _Place:
    """A text in which whoever a word stands for is looked for before it."""

    def __init__(self, text: str, language: str, paragraphs: list[Span], known: dict[str, str]) -> None:
        self.text, self.language, self.paragraphs, self.known = text, language, paragraphs, known
        self._split: dict[int, list[Span]] = {}

    def sentences(self, at: int) -> list[Span]:
        """The sentences of a paragraph; none of one that is not there."""
        if at not in self._split:
            self._split[at] = sentences(self.text, self.language, self.paragraphs[at]) if at >= 0 else []
        return self._split[at]

    def named(self, before: Sequence[Span], wanted: Sex | None) -> Speaker | None:
        """The one person of a sex named last."""
        return _named_before(self.text, self.language, before[-_SENTENCES:], self.known, wanted)

    def meant(self, told: Statement, at: int, previous: tuple[Speaker, int] | None) -> Speaker | None:
        """Whom the pronoun or the description that is a statement's source stands for."""
        text, language, source = self.text, self.language, told.source[0]
        first = min(told.content[0].start, source.start)
        before = self.sentences(at)[: bisect_right(self.sentences(at), first, key=lambda s: s.end)]
        called = pattern(language, "called").fullmatch(text, *source) is not None
        wanted = sex_meant(source.of(text), language)
        speaker = _described(text, language, source) if called else None
        speaker = speaker or self.named(before, wanted)
        if called and speaker is None and not before:  # it begins the paragraph: who was named in the one before
            last = self.sentences(at - _BACK)[-_SENTENCES:]
            spans = [name for s in last for name in full_names(text, s, language)]
            names = [name.of(text) for name in spans if not hears(text, language, name)]
            names = [name for name in names if fits(name, wanted, language)]
            speaker = self.named(last, wanted) or (Speaker(names[-1], SpeakerKind.PERSON) if names else None)
        near = previous is not None and at - previous[1] <= (0 if before else _BACK)
        if speaker is None and previous is not None and near and fits(previous[0].name, wanted, language):
            speaker = previous[0]
        return speaker or (None if before else self.named(self.sentences(at - _BACK)[-1:], wanted))

    def going_on(self, lead: Span, at: int, previous: Speaker) -> Speaker | None:
        """Whose a quotation is that follows somebody's words, or a sentence that begins with a pronoun."""
        wanted = sex_meant(lead.of(self.text), self.language)
        rows = self.sentences(at) if lead.length else []
        before = rows[: bisect_right(rows, lead.start, key=lambda s: s.end)][-_SENTENCES:]
        return self.named(before, wanted) or (previous if fits(previous.name, wanted, self.language) else None)


def _led(
    text: str, language: str, told: Statement, paragraph: Span, known: dict[str, str]
) -> tuple[Speaker, Span] | None:
    """The person about whom the whole sentence before a bare quotation is: "Auch Anna Berger ist müde. „Es reicht uns!“" """
    quote = told.content[0]
    if (
        language not in _LED
        or told.speaker is not None
        or told.source
        or told.cue
        or told.kind is not StatementKind.DIRECT
    ):
        return None
    if not _a_sentence(text, quote) or text[quote.end : quote.end + 2].strip()[:1] in {",", "—", "–"}:
        return None
    start = max(paragraph.start, quote.start - _LONGEST)
    before = sentences(text, language, Span(start, quote.start))[-1:] if quote.start > paragraph.start else []
    if not before or before[0].of(text)[-1] not in ".!" or "“" in before[0].of(text) or "»" in before[0].of(text):
        return None
    names = full_names(text, before[0], language)
    lead = _WORD.findall(text, before[0].start, names[0].start) if names else []
    words = _WORD.findall(text, *before[0])
    people = {name.of(text) for name in names} | {known[word] for word in words if word in known}
    if language == "de" and any(common_noun(word) for name in names for word in name.of(text).split()):
        return None
    aside = any(w.lower() in _LED[language] for w in lead) and not _said_first(language, lead)
    if len(names) != 1 or len(people) > 1 or len(lead) > _LEAD or aside:
        return None
    return Speaker(names[0].of(text), SpeakerKind.PERSON), names[0]


def _said_first(language: str, lead: list[str]) -> bool:
    """Whether a word of saying stands right before the name: "Dem widersprach Anna Berger"."""
    return language == "de" and len(lead) > 1 and pattern(language, "beside").fullmatch(lead[-1]) is not None


def _a_sentence(text: str, quote: Span) -> bool:
    """Whether quoted words begin and end as a sentence does."""
    inner = quote.of(text).strip("«»„“”\"‘’' ")
    return (inner[:1].isupper() or inner[:1].isdigit()) and (
        inner[-1:] in ".!?…" or text[quote.end : quote.end + 1] in ("", ".", "\n", " ", ",", "!", "?")
    )


def _follows(text: str, language: str, last: Statement, quote: Span, paragraph: Span) -> Span | None:
    """What leads from somebody's words to a quotation in a paragraph: nothing (an empty span), or a sentence that begins with
    a pronoun (its span); None where anything else does."""
    end = max(span.end for span in (*last.content, *last.source, *last.cue))
    same_paragraph = end > paragraph.start
    end = max(end, paragraph.start)
    gap = text[end : max(end, quote.start)]
    if same_paragraph and len(_WORD.findall(gap)) <= _FEWEST and gap.rstrip()[-1:] != ":":
        return Span(end, end)
    between = sentences(text, language, Span(end, max(end, quote.start)))[-1:]
    pieces = [piece.trim(text) for sentence in between for piece in pieces_before(text, sentence)]
    led = [piece for piece in pieces if pattern(language, "plain pronoun").match(text, *piece)]
    return led[-1] if led else None


def _pronoun(text: str, language: str, source: Span) -> bool:
    said = pattern(language, "pronoun").fullmatch(text, *source)
    return said is not None or pattern(language, "by pronoun").match(text + " ", source.start) is not None


def _described(text: str, language: str, source: Span) -> Speaker | None:
    """Who is called so where they are named first: "der Rentner" after "Rentner Karl Ott"."""
    word = source.of(text).rsplit(maxsplit=1)[-1]
    before = text[max(0, source.start - _FAR) : source.start]
    named = [
        names[0].of(text)
        for match in re.finditer(rf"\b{re.escape(word)}\s", before, re.IGNORECASE)
        if (at := source.start - len(before) + match.end())
        and (names := full_names(text, Span(at, min(at + _NAME, source.start)), language))
        and names[0].start == at
    ]
    return Speaker(named[-1], SpeakerKind.PERSON) if len(set(named)) == 1 else None


def _named_before(
    text: str, language: str, before: Sequence[Span], known: dict[str, str], wanted: Sex | None
) -> Speaker | None:
    """The one person named in the nearest of the sentences before that names one of the sex that is meant."""
    for sentence in reversed(before):
        spans = full_names(text, sentence, language)
        names = {name.of(text) for name in spans if not hears(text, language, name)}
        inside = {part for name in spans for part in name.of(text).split()}
        words = [
            Span(*m.span()) for m in _WORD.finditer(text, *sentence) if m.group() in known and m.group() not in inside
        ]
        names |= {known[word.of(text)] for word in words if not hears(text, language, word)}
        names = {name for name in names if fits(name, wanted, language)}
        if language == "ru" and len(names) > 1:
            names = {name for name in names if is_subject(name)} or names
        if names:
            return Speaker(names.pop(), SpeakerKind.PERSON) if len(names) == 1 else None
    return None


def _going_on(text: str, language: str, paragraphs: list[Span], ordered: Sequence[Statement]) -> Iterator[Statement]:
    """Sentences in the mood of reported speech that follow a statement: "Er sei ...", "Man wolle ..."."""
    mood = re.compile(rf"\b(?:{REPORTED_MOOD[language]})\b")
    told = sorted(span for s in ordered for span in (*s.content, *s.source, *s.cue))
    starts = [span.start for span in told]
    for paragraph in paragraphs:
        after_statement = False
        for sentence in sentences(text, language, paragraph):
            said = _any_in(told, starts, sentence)
            if not said and after_statement and sentence.length <= _LONGEST and mood.search(text, *sentence):
                content = stripped(text, sentence)
                if len(_WORD.findall(text, *content)) >= _FEWEST:
                    yield Statement("", StatementKind.INDIRECT, (content,))
                    said = True
            after_statement = said


def _any_in(told: Sequence[Span], starts: Sequence[int], sentence: Span) -> bool:
    at = bisect_left(starts, sentence.end)
    return any(span.overlaps(sentence) for span in told[max(0, at - 4) : at])
