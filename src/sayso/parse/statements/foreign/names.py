"""Whom a phrase of another language names: a person, a body, or nobody."""

from __future__ import annotations

import re

from sayso.model import Span, Speaker, SpeakerKind
from sayso.parse.statements.foreign import russian
from sayso.parse.statements.foreign.cases import GENITIVES, nominative
from sayso.parse.statements.foreign.described import before_body, kin, undescribed, undescribed_german
from sayso.parse.statements.foreign.german import ASIDE
from sayso.parse.statements.foreign.lexicon import (
    APPOSED,
    ARTICLES_DE,
    BODIES,
    EPITHETS,
    OFFICE_ENDS,
    OFFICES,
    STARTS,
    WITHIN,
)
from sayso.parse.statements.foreign.russian import PREPOSITIONS
from sayso.parse.statements.foreign.titles import titled, titles
from sayso.parse.statements.foreign.told import hears
from sayso.parse.statements.foreign.unnamed import unnamed
from sayso.parse.statements.foreign.vi.names import full_names_vi, fuller_vi, is_land, no_lands
from sayso.parse.statements.foreign.vi.speakers import speaker_vi
from sayso.text.capitals import CAPITAL
from sayso.text.german_nouns import common_noun
from sayso.text.places import countries

_ONE = rf"{CAPITAL}[^\W\d_]*(?:[-’'][^\W\d_]+)*"
_LINK = r"(?:(?:von|van|auf)\s+(?:der|den|dem)|von|van|de\s+la|de|al|bin|la|del|du|di)"
NAMES = re.compile(rf"{_ONE}(?:\s+(?:{_LINK}\s+){{0,2}}{_ONE}){{0,5}}")
_WORD = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*")
_TRAILING = re.compile(
    r"\s+(?:cũng|đã|vừa|mới|lại|còn|vẫn|hatte|hat|также|(?:эту|этот|это|эти|такую|такое|такие|данную|подобн\w+)\b.*|(?:am|im|heute|gestern|zuvor|zunächst)\b.*)\s*\Z",
    re.DOTALL,
)
_BEFORE = re.compile(rf"(?:{_ONE}\s+){{1,3}}(?:{_LINK}\s+)?\Z")
_SHORT = re.compile(r"\b[A-ZÄÖÜĐА-ЯЇІЄҐ]{2,8}\b")  # a body by its initials
_HEADED = re.compile(r"\bглав[аеыу]\s+\Z", re.IGNORECASE)  # somebody at the head of the body, not the body
_OURS = re.compile(r"\W*(?:dieser|unserer)\s", re.IGNORECASE)  # the paper that one reads
_SPOKEN_FOR = re.compile(r"sprecher|vertreter|leitung|представител", re.IGNORECASE)  # whose words are their house's
_FROM = re.compile(r"\s+(?:von|vom|aus|bei|beim|из)\s")  # whose one is
_WORD_END = re.compile(r"\w*")
_TRIES = 20  # places in which a fuller name is looked for
_FEW = 4  # words: a phrase that names a country and little else speaks for it
_LONGEST = 90  # characters of a phrase that are looked at
_FULL = 2  # words of a name in full
_SURNAMES = frozenset(
    {"richter", "meister", "schäfer", "jäger", "förster", "sänger"}
)  # offices that are frequent surnames


def speaker_in(text: str, phrase: Span, language: str, *, last: bool = True) -> tuple[Speaker, Span] | None:
    """The speaker that a phrase names and where the name stands; None where it names nobody.

    Of several names the `last` counts (the phrase stands before the verb), else the first; of the first ones rather one
    in full.
    """
    if language == "vi":
        return speaker_vi(text, phrase, last=last)
    if last:
        start = max(phrase.start, phrase.end - _LONGEST)
        dash = max(text.rfind(" – ", start, phrase.end), text.rfind(" — ", start, phrase.end))
        phrase = Span(start if dash < 0 else dash + 3, phrase.end)
    end = min(phrase.end, phrase.start + _LONGEST)
    within = list(titles(text, Span(phrase.start, end)))
    people = [
        name
        for match in NAMES.finditer(text, phrase.start, end)
        if text[max(0, match.start() - 1) : match.start()] != "("
        and not any(title.overlaps(Span(*match.span())) for title in within)
        and (name := _bare(text, Span(*match.span()), phrase, language)) is not None
        and not hears(text, language, name)
    ]
    if people and " " in people[0].of(text) and _FROM.match(text, people[0].end):  # "Karl Ott von der Polizei"
        people = people[:1]
    chosen = _chosen(text, phrase, people, last=last)
    if within and (named := titled(text, phrase, language, people)):
        return named
    nameless = unnamed(text, phrase, language, last=last) if chosen is None else None
    if nameless is not None and not _SPOKEN_FOR.search(nameless[0].name):
        return nameless
    body = re.search(BODIES[language], text[phrase.start : end], re.I) if language in BODIES else None
    if body is not None and _OURS.match(text, *phrase):
        return None
    if body is not None and chosen is None and _HEADED.search(text, phrase.start, phrase.start + body.start()):
        return None
    told = body is not None and not _behind(text, chosen, phrase.start + body.end())
    told = told and not (chosen is not None and " " in chosen.of(text) and _FROM.match(text, chosen.end))
    if (
        body is not None
        and told
        and _inner(text, Span(phrase.start, end)).length
        and (last or chosen is None or chosen.start > phrase.start + body.start())
    ):
        span = _inner(text, Span(phrase.start, end))
        return Speaker(_plain(span.of(text), language), SpeakerKind.ORGANISATION), span
    if chosen is not None:
        return Speaker(_plain(chosen.of(text), language), SpeakerKind.PERSON), chosen
    if short := _initials(text, Span(phrase.start, end), last=last):
        return Speaker(short.of(text), SpeakerKind.ORGANISATION), short
    found = NAMES.search(text, phrase.start, end)
    if found and is_land(found.group()) and len(_WORD.findall(text, phrase.start, end)) <= _FEW:
        span = _inner(text, Span(phrase.start, end))
        return Speaker(_plain(span.of(text), language), SpeakerKind.ORGANISATION), span
    return nameless


def apposed(text: str, piece: Span, language: str) -> bool:
    """Whether a piece between commas only says what the person named before it is: "..., Leiter des Instituts, ..."."""
    if language == "de":
        first = _WORD.search(text, *piece)
        if first is not None and first.group().lower() in ARTICLES_DE:
            first = _WORD.search(text, first.end(), piece.end)
        return first is not None and first.group()[0].isupper() and _is_office(first.group().lower())
    pattern = APPOSED.get(language)
    return pattern is not None and re.match(pattern, piece.trim(text).of(text), re.IGNORECASE) is not None


def full_names(text: str, phrase: Span, language: str) -> list[Span]:
    """Where persons are named in full in a phrase."""
    if language == "vi":
        return full_names_vi(text, phrase)
    found = (_bare(text, Span(*m.span()), phrase, language) for m in NAMES.finditer(text, *phrase))
    return [name for name in found if name is not None and len(name.of(text).split()) >= _FULL]


def _chosen(text: str, phrase: Span, people: list[Span], *, last: bool) -> Span | None:
    if not people or last:
        return people[-1] if people else None
    first = people[0]
    leading = [w for w in _WORD.findall(text, phrase.start, first.start) if not _is_office(w.lower())]
    if not leading or " " in first.of(text):
        return first
    return next((name for name in people if " " in name.of(text)), first)


def _initials(text: str, phrase: Span, *, last: bool) -> Span | None:
    """A body named by its initials right beside the verb."""
    piece = phrase.trim(text)
    found = [Span(*m.span()) for m in _SHORT.finditer(text, *piece)]
    if last:
        return (
            found[-1]
            if found and found[-1].end == piece.end and text[found[-1].start - 1 : found[-1].start] != "."
            else None
        )
    return found[0] if found and len(_WORD.findall(text, piece.start, found[0].start)) <= 1 else None


def _behind(text: str, name: Span | None, end: int) -> bool:
    """Whether a person is named in full behind the body for which they speak."""
    return name is not None and name.start >= end and " " in name.of(text)


def _inner(text: str, span: Span) -> Span:
    """The phrase without an open bracket at its end and white space around it."""
    piece = _TRAILING.sub("", span.of(text)).rstrip(" .")
    if "(" in piece and ")" not in piece:
        piece = piece[: piece.index("(")]
    return Span(span.start, span.start + len(piece)).trim(text)


def fuller(text: str, speaker: Speaker, language: str) -> Speaker:
    """The speaker under the full name that the text gives somewhere, where only the surname stands here."""
    if language == "vi" and speaker.kind is SpeakerKind.PERSON:
        return Speaker(fuller_vi(text, speaker.name), speaker.kind, speaker.role)
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
        end = _WORD_END.match(text, at + len(speaker.name))
        inflected = language in ("ru", "uk") and end is not None and end.end() > end.start()
        run = Span(before.start(), end.end() if inflected and end else at + len(speaker.name))
        name = _bare(text, run, run, language)
        full = _plain(name.of(text), language) if name is not None else ""
        full = nominative(full) if inflected else full
        if full.endswith(f" {speaker.name}"):
            return Speaker(full, speaker.kind, speaker.role)
    return speaker


def plainly(text: str, speaker: Speaker, language: str) -> Speaker:
    """A person out of the genitive, under the full name that the text gives somewhere."""
    if language not in ("ru", "uk") or speaker.kind is not SpeakerKind.PERSON:
        return speaker
    if " " in speaker.name:
        return Speaker(nominative(speaker.name), speaker.kind, speaker.role)
    forms = (
        speaker.name,
        *(speaker.name[: -len(end)] + plain for end, plain in GENITIVES if speaker.name.endswith(end)),
    )
    known = (fuller(text, Speaker(form, speaker.kind, speaker.role), language) for form in forms)
    return next((full for full in known if " " in full.name), speaker)


def _is_office(word: str) -> bool:
    return word in OFFICES or word.endswith(OFFICE_ENDS)


def _bare(text: str, run: Span, phrase: Span, language: str) -> Span | None:
    """A run of capitalised words without offices, countries and forms of address before the name."""
    words = [Span(run.start + m.start(), run.start + m.end()) for m in _WORD.finditer(run.of(text))]
    address = _words_before(text, run, phrase)[-1]
    if language == "ru" and address in WITHIN["ru"] and len(words) > _FULL:
        words = words[1:]  # "туристка из Омска Анна Орлова"
    elif address in WITHIN.get(language, ()):
        return None
    if language == "ru" and kin(text, words, address):
        return None
    if language == "de" and address in ARTICLES_DE:
        words = words[1:]  # after an article: a noun, as all German nouns have a capital
    if language == "de":
        words = undescribed_german(text, before_body(text, words))
    if language in ("ru", "uk"):
        words = undescribed(text, words)
        if (
            len(words) == 1
            and language in EPITHETS
            and re.fullmatch(rf"{EPITHETS[language]}|{russian.UNNAMED}", words[0].of(text), re.IGNORECASE)
        ):
            return None  # "Тренер" begins the sentence
    titled = False
    while words:
        word = words[0].of(text).lower()
        if word in STARTS and len(words) > 1:
            address = word
            if language == "de" and word in ASIDE and len(words) == _FULL:
                return None  # "Im Interview"
            if language == "ru" and word in PREPOSITIONS:  # "О Денисе Ковше", "В Омске Иван Петров"
                if len(words) <= _FULL + 1:
                    return None
                words = words[1:]
            words = words[1:]
        elif (
            _is_office(word) and not (len(words) == 1 and word in _SURNAMES and address not in ARTICLES_DE)
        ) or _no_name(text, words, language):
            titled = True
            words = words[1:]
        elif len(words) > 1 and countries(Span(words[0].start, words[1].end).of(text)) and no_lands(text, words[:2]):
            words = words[2:]
        elif is_land(words[0].of(text)):
            words = words[1:]
        else:
            break
    if not words or words[0].of(text).lower() in STARTS:
        return None
    bare = language == "de" and len(words) == 1 and not titled
    if bare and (address.endswith(("en", "er", "es")) or common_noun(words[0].of(text))):
        return None  # after an adjective: a noun
    dotted = words[-1].length == 1 and text[words[-1].end : words[-1].end + 1] == "."  # "Anna K."
    if len(words) == 1 and words[0].length == 1 and not dotted:
        return None
    return Span(words[0].start, words[-1].end + dotted)


def _no_name(text: str, words: list[Span], language: str) -> bool:
    """Whether the first of these words is a noun, a body's initials or a body before the name of somebody of theirs."""
    first = words[0].of(text)
    if language == "de" and len(words) > 1 and common_noun(first):
        return True
    body = language in ("ru", "uk") and len(words) > _FULL and re.fullmatch(BODIES[language], first, re.I) is not None
    return body or _SHORT.fullmatch(first) is not None


def _words_before(text: str, run: Span, phrase: Span) -> tuple[str, str]:
    """The two words before a run, in lower case; '' where there is none."""
    words = ["", "", *_WORD.findall(text, max(phrase.start, run.start - 30), run.start)]
    return words[-2].lower(), words[-1].lower()


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
