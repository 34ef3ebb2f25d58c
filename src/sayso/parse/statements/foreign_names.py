"""Whom a phrase of another language names: a person, a body, or nobody."""

from __future__ import annotations

import re

from sayso.model import Span, Speaker, SpeakerKind
from sayso.parse.statements.foreign_lexicon import ADDRESS_VI, ARTICLES_DE, BODIES, OFFICE_ENDS, OFFICES, STARTS
from sayso.text.places import countries

_UPPER = "A-ZÀ-ÖØ-ÞĀĂÁẠẢÃÂẤẦẨẪẬẮẰẲẴẶĐÉÈẺẼẸÊẾỀỂỄỆÍÌỈĨỊÓÒỎÕỌÔỐỒỔỖỘƠỚỜỞỠỢÚÙỦŨỤƯỨỪỬỮỰÝỲỶỸỴА-ЯЁІЇЄҐŁŚŻŠŽČŘĎŤŇ"
_ONE = rf"[{_UPPER}][^\W\d_]*(?:[-’'][^\W\d_]+)*"
_LINK = r"(?:von|van|der|de|al|bin|la|del|du|di)"
NAMES = re.compile(rf"{_ONE}(?:\s+(?:{_LINK}\s+){{0,2}}{_ONE}){{0,5}}")
_WORD = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*")
_TRAILING = re.compile(r"\s+(?:cũng|đã|vừa|mới|lại|còn|vẫn|hatte|hat|также)\s*\Z")
_BEFORE = re.compile(rf"(?:{_ONE}\s+){{1,3}}(?:{_LINK}\s+)?\Z")
_TRIES = 20  # places in which a fuller name is looked for
_FEW = 4  # words: a phrase that names a country and little else speaks for it
_LONGEST = 90  # characters of a phrase that are looked at


def speaker_in(text: str, phrase: Span, language: str, *, last: bool = True) -> tuple[Speaker, Span] | None:
    """The speaker that a phrase names and where the name stands; None where it names nobody.

    Of several names the `last` counts (the phrase stands before the verb), else the first.
    """
    if last:
        phrase = Span(max(phrase.start, phrase.end - _LONGEST), phrase.end)
    end = min(phrase.end, phrase.start + _LONGEST)
    people = [
        name
        for match in NAMES.finditer(text, phrase.start, end)
        if (name := _bare(text, Span(*match.span()), phrase, language)) is not None
    ]
    body = re.search(BODIES[language], text[phrase.start : end], re.I) if language in BODIES else None
    if body and not _addressed(text, phrase) and (last or not people or people[0].start > phrase.start + body.start()):
        span = _inner(text, Span(phrase.start, end))
        return Speaker(_plain(span.of(text), language), SpeakerKind.ORGANISATION), span
    if people:
        chosen = people[-1] if last else people[0]
        return Speaker(_plain(chosen.of(text), language), SpeakerKind.PERSON), chosen
    found = NAMES.search(text, phrase.start, end)
    if found and _land(found.group()) and len(_WORD.findall(text, phrase.start, end)) <= _FEW:
        span = _inner(text, Span(phrase.start, end))
        return Speaker(_plain(span.of(text), language), SpeakerKind.ORGANISATION), span
    return None


def _inner(text: str, span: Span) -> Span:
    """The phrase without an open bracket at its end and white space around it."""
    piece = _TRAILING.sub("", span.of(text))
    if "(" in piece and ")" not in piece:
        piece = piece[: piece.index("(")]
    return Span(span.start, span.start + len(piece)).trim(text)


def _land(word: str) -> bool:
    return bool(countries(word) or countries(word.rstrip("s")))


def fuller(text: str, speaker: Speaker, language: str) -> Speaker:
    """The speaker under the full name that the text gives somewhere, where only the surname stands here."""
    if speaker.kind is not SpeakerKind.PERSON or " " in speaker.name:
        return speaker
    at = -1
    for _ in range(_TRIES):
        at = text.find(speaker.name, at + 1)
        if at < 0:
            break
        before = _BEFORE.search(text, max(0, at - 50), at)
        if before is None:
            continue
        run = Span(before.start(), at + len(speaker.name))
        name = _bare(text, run, run, language)
        if name is not None and " " in name.of(text):
            return Speaker(_plain(name.of(text), language), speaker.kind, speaker.role)
    return speaker


def _bare(text: str, run: Span, phrase: Span, language: str) -> Span | None:
    """A run of capitalised words without offices, countries and forms of address before the name."""
    words = [Span(run.start + m.start(), run.start + m.end()) for m in _WORD.finditer(run.of(text))]
    address = _word_before(text, run, phrase)
    while words:
        word = words[0].of(text).lower()
        if word in STARTS and len(words) > 1:
            words = words[1:]
        elif word in OFFICES or word.endswith(OFFICE_ENDS):
            address = word
            words = words[1:]
        elif len(words) > 1 and countries(Span(words[0].start, words[1].end).of(text)) and _is_land(text, words[:2]):
            words = words[2:]
        elif _land(words[0].of(text)):
            words = words[1:]
        else:
            break
    if not words:
        return None
    if language == "vi" and len(words) == 1 and address not in ADDRESS_VI:
        return None  # one syllable with a capital begins a sentence, or an office: "Đại sứ"
    if words[0].of(text).lower() in STARTS:
        return None
    if language == "de" and len(words) == 1 and (address in ARTICLES_DE or address.endswith(("en", "er", "es"))):
        return None  # after an article or adjective: a noun, as all German nouns have a capital
    return Span(words[0].start, words[-1].end)


def _is_land(text: str, words: list[Span]) -> bool:
    return not countries(words[0].of(text)) and not countries(words[1].of(text))


def _word_before(text: str, run: Span, phrase: Span) -> str:
    words = _WORD.findall(text, max(phrase.start, run.start - 20), run.start)
    return words[-1].lower() if words else ""


def _addressed(text: str, phrase: Span) -> bool:
    return any(m.group().lower() in ADDRESS_VI for m in _WORD.finditer(text, *phrase))


def _plain(name: str, language: str) -> str:
    words = name.split()
    articles = {
        "de": ("wie", "der", "die", "das", "des", "dem", "den"),
        "fr": ("le", "la", "les"),
        "es": ("el", "la", "los", "las"),
    }
    while len(words) > 1 and words[0].lower() in articles.get(language, ()):
        words = words[1:]
    return " ".join(words)
