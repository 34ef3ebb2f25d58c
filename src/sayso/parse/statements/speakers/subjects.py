"""Whose a sentence is: its subject, which "he" and "she" go back to."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field

from sayso.model import Span, Speaker, SpeakerKind
from sayso.parse.statements.closed import AUXILIARIES, BE, COMMON_VERBS, PREPOSITIONS
from sayso.parse.statements.lexicon import VERBS
from sayso.parse.statements.speakers import lexicon
from sayso.parse.statements.speakers.cast import Cast, Entity
from sayso.parse.statements.speakers.match import fits, is_known_as, opens, sentence_starts, sentences_before
from sayso.parse.statements.speakers.names import low

_BEFORE = re.compile(r"([^\s]+)\s+\Z")
_NEXT = re.compile(r"(?:['’]s?)?[\s,]*([^\s,.;:]+)?")
# "She ...", "The Danish striker ...": what a sentence begins with that goes back to somebody named before.
_FIRST = re.compile(
    r"[\s\"“‘'(]*(?:(?P<pronoun>[Hh]e|[Ss]he)\b|(?P<who>(?:The|This)(?:\s[\w’'-]+){1,5}?)(?=,|\s(?:is|was|has|had|will|would|could"
    r"|did|[a-z]+ed|told|said|made|took|won|got|came|went|hit|beat|left|met|saw|found|gave|put|lost|kept|held|broke|wrote|spoke"
    r"|began|set|let|sent|led|ran|fell|felt)\b))"
)
_UNDER = re.compile(
    r"\b(?:when|while|as|after|before|if|since|although|though|because|until|once)\s[^,;]{0,120}\Z", re.IGNORECASE
)
_PRESSED = re.compile(
    r"(?:When\s)?(?:[Aa]sked|[Pp]ressed|[Qq]uestioned|[Cc]hallenged|[Qq]uizzed|[Gg]rilled|[Pp]rompted)\b"
)
_BESIDE, _AHEAD = 40, 250  # characters
_PRIVATE = re.compile(r"-of-\w+\Z|-old\Z")
_RECENT = 40  # statements
_BACK = 3  # paragraphs that a pronoun may reach back


def _goes_on(text: str, sentence: Span, word: str) -> bool:
    """Whether a sentence begins with "he" or "she" itself, or with a description of one named before."""
    match = _FIRST.match(text, sentence.start, min(sentence.end, sentence.start + 160))
    if match is None:
        return False
    if match["pronoun"]:
        return match["pronoun"].lower() == word
    head = low(match["who"].rsplit(maxsplit=1)[-1])
    return head in lexicon.DESCRIBED or _PRIVATE.search(head) is not None


@dataclass(frozen=True, slots=True)
class Said:
    """A statement whose speaker is known already: what later mentions look back at."""

    start: int
    paragraph: int
    content: tuple[Span, ...]
    speaker: Speaker | None
    entity: Entity | None
    channel: str | None = None


@dataclass(slots=True)
class Subjects:
    """The sentences of a document by their subjects; `said` is filled by the caller as statements are made."""

    text: str
    paragraphs: Sequence[Span]
    quoted: Sequence[Span]  # all quotations of the document, sorted
    cast: Cast
    said: list[Said] = field(default_factory=list)
    _starts: list[int] = field(default_factory=list)
    _quote_starts: list[int] = field(default_factory=list)
    begins: list[int] = field(default_factory=list)  # where sentences do

    def __post_init__(self) -> None:
        self._starts = [p.start for p in self.paragraphs]
        self._quote_starts = [q.start for q in self.quoted]
        self.begins = sentence_starts(self.text)

    def subject_before(self, place: int, paragraph: int) -> Entity | None:
        """The person who is the subject of the sentences before `place` in its paragraph."""
        for sentence in reversed(sentences_before(self.begins, self.paragraphs[paragraph].start, place)):
            for word in ("he", "she"):
                found, _ = self.subject_in(sentence, word, strict=False)
                if found is not None:
                    return found
        return None

    def subject_behind(self, place: int, paragraph: int) -> Entity | None:
        """The person with whose name the sentence behind a quotation begins: "“...” Jane Roe shrugs."."""
        named = self.cast.between(place, min(place + _BESIDE, self.paragraphs[paragraph].end))
        at, entity = named[0] if named else (place, None)
        if entity is None or self.text[place:at].strip(" ”\"’'.") or not entity.may_speak:
            return None
        return entity if entity.kind is SpeakerKind.PERSON and self._is_subject(at, entity) else None

    def first_after(self, place: int, word: str) -> Entity | None:
        """The person whom a text names first, right behind a "she" or "he" with which it begins."""
        if any(
            e.kind is SpeakerKind.PERSON and e.may_speak for _, e in self.cast.between(self.paragraphs[0].end, place)
        ):
            return None
        named = self.cast.between(place, place + _AHEAD)
        people = (e for _, e in named if e.kind is SpeakerKind.PERSON and e.may_speak and fits(e, word))
        return next((e for e in people if e.human or " " in e.name), None)

    def nearest(self, place: int, words: Sequence[str]) -> Entity | None:
        """Who "he" or "she" is, whichever of `words` may be meant: the subject nearest before, by sentences, then by who
        spoke in the paragraph before; a full name that nothing shows to be a person's only where nobody else is named."""
        start = self.paragraphs[max(0, self.paragraph(place) - _BACK)].start
        spoke = any(s.entity is not None and s.start >= start for s in self.said[-_RECENT:])
        if not spoke and not self.cast.between(start, place):
            return None
        found, sure = self._nearest(place, words, strict=True)
        other, good = (None, False) if sure else self._nearest(place, words, strict=False)
        return other if good or found is None else found

    def _nearest(self, place: int, words: Sequence[str], *, strict: bool) -> tuple[Entity | None, bool]:
        here = self.paragraph(place)
        doubtful: Entity | None = None
        for number in range(here, max(-1, here - _BACK), -1):
            start = self.paragraphs[number].start
            end = place if number == here else self.paragraphs[number].end
            for sentence in reversed(sentences_before(self.begins, start, end)):
                for word in words:
                    found, sure = self.subject_in(sentence, word, strict=strict)
                    if found is not None and sure and (number >= here - 1 or is_known_as(found, word)):
                        return found, True
                    doubtful = doubtful or found
        return doubtful, False

    def subject_in(self, sentence: Span, word: str, *, strict: bool = True) -> tuple[Entity | None, bool]:
        """Who the subject of a sentence is, and whether that is more than a guess."""
        named = self.cast.between(*sentence)
        spoken = [
            s.entity
            for s in self.said[-_RECENT:]
            if s.entity and sentence.start <= s.start < sentence.end and s.entity.kind is SpeakerKind.PERSON
        ]
        if not named and not spoken:
            return None, False
        fitting = [e for e in spoken if fits(e, word)]
        if _goes_on(self.text, sentence, word):  # "She thanked Jane Roe." says nothing of who she is
            return (fitting[-1], True) if fitting else (None, False)
        if fitting and _PRESSED.match(self.text, sentence.start):  # "Pressed by the host, Jane Roe, he said ..."
            return fitting[-1], True
        fallback: Entity | None = None
        heard: Entity | None = None  # who is told something there, where the text shows that "she" can be so called
        under: Entity | None = None  # subject of a clause before the main one: "When Roe left, Doe was ill."
        human: list[Entity] = []
        for start, entity in named:
            sure = entity.human or entity.known or entity.he or entity.she or not (strict or " " not in entity.name)
            if not sure or not entity.may_speak or not fits(entity, word) or self._in_quotes(start):
                continue
            if start in entity.told:
                heard = entity if is_known_as(entity, word) else heard
                continue
            if self._is_subject(start, entity) or (start == sentence.start and opens(self.text, start, entity)):
                if _UNDER.search(self.text, sentence.start, start) is None:
                    return entity, True
                under = under or entity
            if start in entity.shown and entity not in human:
                human.append(entity)
            fallback = fallback or (entity if " " in entity.name else None)
        if under is not None and not fitting:
            return under, True
        if not fitting and len(human) == 1:  # "Thieves took it from widow Jane Roe, 79."
            return human[0], True
        return (fitting[-1], True) if fitting else (fallback or heard, False)

    def _is_subject(self, start: int, entity: Entity) -> bool:
        before = _BEFORE.search(self.text[max(0, start - 30) : start])
        if before and low(before[1]) in PREPOSITIONS:
            return False
        if before and low(before[1]) in BE:  # "Second was Jane Roe."
            return True
        end = start
        for part in entity.name.split():
            at = self.text.find(part, end, end + 30)
            end = at + len(part) if at >= 0 else end
        match = _NEXT.match(self.text, end, end + 40)
        if self.text[end : end + 2] in {"'s", "’s"} or self.text[end : end + 1] in {"'", "’"}:
            return False
        after = low(match[1]) if match and match[1] else ""
        verb = after in AUXILIARIES or after in VERBS or after in COMMON_VERBS or after.endswith(("ed", "s"))
        return verb or self.text[end : end + 1] == ","

    def _in_quotes(self, place: int) -> bool:
        at = bisect_right(self._quote_starts, place) - 1
        return at >= 0 and self.quoted[at].end > place

    def paragraph(self, place: int) -> int:
        """The number of the paragraph that an offset stands in."""
        return max(0, bisect_right(self._starts, place) - 1)
