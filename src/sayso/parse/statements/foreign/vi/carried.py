"""Who is meant where a Vietnamese text says "ông này", "nữ bác sĩ", "chị" for somebody whom it has named."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from sayso.model import Span, Speaker, SpeakerKind, Statement
from sayso.parse.statements.foreign.told import hears
from sayso.parse.statements.foreign.vi.lexicon import ADDRESS_VI, FEMALE_VI, MALE_VI
from sayso.parse.statements.foreign.vi.names import NAMES_VI, full_names_vi, people_in
from sayso.text.sentences import sentences

_FAR = 3000  # characters before a form of address in which it stands with a name
_SENTENCES = 3  # back in the paragraph, or in the one before
_CALLED = re.compile(rf"\b(?P<by>{'|'.join(sorted(ADDRESS_VI))})\s+(?P<name>(?-i:{NAMES_VI.pattern}))", re.IGNORECASE)
_WORD = re.compile(r"\w+")
_END = re.compile(r"(?<!\b[A-ZĐ])[.!?…][\"”»)]*\s")
_PLAIN = re.compile(
    r"\A(?:nữ|nam|vị|cựu|người)\s+|\s+(?:này|nói trên|trẻ|ấy|ta|\d{1,2} tuổi|sinh năm \d{4}|gốc \S+|người (?=\S*[A-ZĐ]).*)\Z",
)
_MEN = re.compile(MALE_VI, re.IGNORECASE)
_WOMEN = re.compile(FEMALE_VI, re.IGNORECASE)
_YOUNG = re.compile(r"\b(?:sinh|thí sinh|thủ khoa|cô gái|cô bé|cậu bé|chàng trai|thần tượng|hoa hậu)\b")
_NAME = 60  # characters of a name behind what somebody is


class Before:
    """What a text says before somebody's words: who is named there, and who spoke last."""

    def __init__(self, text: str, paragraphs: Sequence[Span], known: Mapping[str, str], hero: Speaker | None) -> None:
        self.text = text
        self.paragraphs = paragraphs
        self.known = dict(known)
        for paragraph in paragraphs:
            for name in (n.of(text) for n in full_names_vi(text, paragraph)):
                last = name.split()[-1]
                if name.endswith(f" {self.known.get(last, last)}"):  # longer than what is known
                    self.known[last] = name
        self.hero = hero
        self.calls: dict[str, frozenset[str]] = {}

    def meant(self, told: Statement, at: int, previous: tuple[Speaker, int, int] | None) -> Speaker | None:
        """The person for whom the source of `told`, in paragraph number `at`, stands; `previous` is who spoke last, in which
        paragraph and where."""
        source = told.source[0]
        first = min(told.content[0].start, source.start)
        word = source.of(self.text).lower()
        by = word.split()[0]
        last = previous if previous and self._fits(previous[0].name, word) else None
        if by in ADDRESS_VI and word not in _NO_CALL:
            call = self._last_call(by, source)
            if call is not None:
                later = last is not None and last[2] > call[1] and at - last[1] <= 1
                return last[0] if last and later else self._speaker(call[0])
        elif (name := self._described(word, source, at)) is not None:
            return self._speaker(name)
        start = self.paragraphs[at].start
        cuts = list(_END.finditer(self.text, start, first))
        here = self._named(Span(start, cuts[-1].end() if cuts else start), word)
        if here is not None:
            return here
        if last is not None and at == last[1]:
            return last[0]
        if by in ADDRESS_VI and self.hero is not None and self._fits(self.hero.name, word):
            return self.hero
        if self.text[self.paragraphs[at].start : first].strip():
            return None
        if last is not None and at - last[1] <= 1:
            return last[0]
        return self._named(self.paragraphs[at - 1], word) if at else None

    def _last_call(self, by: str, source: Span) -> tuple[str, int] | None:
        start = max(0, source.start - _FAR)
        calls = [m for m in _CALLED.finditer(self.text, start, source.start) if m["by"].lower() == by]
        for match in reversed(calls):
            found = people_in(self.text, Span(*match.span("name")))
            if found and found[0].span.start == match.start("name"):
                return found[0].span.of(self.text), match.start()
        return None

    def _speaker(self, name: str) -> Speaker:
        full = self.known.get(name.rsplit(maxsplit=1)[-1], name)
        return Speaker(full if full.endswith(f" {name}") else name, SpeakerKind.PERSON)

    def _described(self, word: str, source: Span, at: int) -> str | None:
        """Who was named with the same word: "nữ bác sĩ" after "bác sĩ Lê Thị Mẫu"; of several the one named close before."""
        key = word
        while (shorter := _PLAIN.sub("", key)) != key:
            key = shorter
        if not key.strip() or key in _POINTING:
            return None
        start = max(0, source.start - _FAR)
        near = self.paragraphs[max(0, at - 1)].start
        found: list[tuple[str, int]] = []
        for match in re.finditer(rf"(?<!\w){re.escape(key)}\s", self.text[start : source.start], re.IGNORECASE):
            begin = start + match.end()
            names = people_in(self.text, Span(begin, min(begin + _NAME, source.start)))
            if names and self.text[begin : names[0].span.start].count(" ") <= 1:
                found.append((self._speaker(names[0].span.of(self.text)).name, begin))
        found = [one for one in found if self._fits(one[0], word)]
        if not found:
            return None
        one = len({name for name, _ in found}) == 1
        return found[-1][0] if one or found[-1][1] >= near else None

    def _named(self, before: Span, word: str) -> Speaker | None:
        """Who is named last in the nearest of the sentences before that names somebody who may be meant."""
        for sentence in reversed(sentences(self.text, "vi", before)[-_SENTENCES:]):
            found = people_in(self.text, sentence)
            people = [p for p in found if not hears(self.text, "vi", p.span)]
            named = [(p, self._speaker(p.span.of(self.text)).name) for p in people]
            best = max((p.sure for p, name in named if _full(name)), default=0)
            names = [name for p, name in named if _full(name) and (p.sure >= best or name != p.span.of(self.text))]
            heard = {part for p in found if p not in people for part in p.span.of(self.text).split()}
            words = [m.group() for m in _WORD.finditer(self.text, *sentence)] if not names else []
            names += [self.known[w] for w in words if w in self.known and w not in heard]
            fits = list(dict.fromkeys(name for name in names if self._fits(name, word)))
            if len(fits) == 1 or (fits and word.rsplit(maxsplit=1)[-1] == "này"):
                return Speaker(fits[-1], SpeakerKind.PERSON)
            if fits:
                return None
        return None

    def _fits(self, name: str, word: str) -> bool:
        """Whether somebody may be called so: a woman no "ông"."""
        woman, man = _WOMEN.match(word) is not None, _MEN.match(word) is not None
        parts = name.split()
        by = self._called(name)
        first = word.split(maxsplit=1)[0]
        if first in ADDRESS_VI and word not in _NO_CALL and by and not by & ({first} | _ALSO.get(first, set())):
            return False
        if _YOUNG.search(word) and by & {"ông", "bà", "cụ"}:
            return False
        if woman:
            return "Văn" not in parts[1:2] and not by & _HE
        if man:
            return "Thị" not in parts[1:-1] and not by & _SHE
        return True

    def _called(self, name: str) -> frozenset[str]:
        if name not in self.calls:
            last = name.rsplit(maxsplit=1)[-1]
            found = re.finditer(rf"(\w+)\s+(?:{re.escape(name)}|{re.escape(last)})(?!\w)", self.text)
            self.calls[name] = ADDRESS_VI & frozenset(m[1].lower() for m in found if self._small(m))
        return self.calls[name]

    def _small(self, match: re.Match[str]) -> bool:
        """Whether a word is written small, or begins its sentence: in "Thủ tướng Anh Boris Mẫu" it names a country."""
        before = self.text[max(0, match.start() - 4) : match.start()].rstrip(" \"“‘'(-–—")
        return match[1][0].islower() or before[-1:] in ("", ".", "!", "?", "…", ":", "\n", "”")


def _full(name: str) -> bool:
    return " " in name or "." in name


# By what else somebody may be called whom a text calls so.
_ALSO = {
    "chị": {"cô", "em"},
    "cô": {"chị", "em"},
    "em": {"cháu", "bé", "cô", "chị", "anh"},
    "anh": {"em", "chú"},
    "bà": {"cụ", "cô"},
    "ông": {"cụ"},
    "cụ": {"ông", "bà"},
    "cháu": {"bé", "em"},
}
_HE = frozenset({"ông", "anh", "chú", "bác"})
_SHE = frozenset({"bà", "chị", "cô", "dì"})
_NO_CALL = frozenset({"ông này", "bà này", "anh này", "chị này"})
_POINTING = frozenset({"này", "người", "vị", "vị này", "người này", "đối tượng này"})
