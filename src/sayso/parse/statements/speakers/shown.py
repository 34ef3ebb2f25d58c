"""What the words beside a name show its bearer to be: a person, or a place, a work, a firm or an animal."""

from __future__ import annotations

import re

from sayso.model import Span, SpeakerKind
from sayso.parse.statements.closed import AUXILIARIES, COMMON_VERBS, CONJUNCTIONS, PREPOSITIONS, SUBORDINATORS
from sayso.parse.statements.lexicon import VERBS
from sayso.parse.statements.speakers import lexicon
from sayso.parse.statements.speakers.cast import TITLED, Cast
from sayso.parse.statements.speakers.names import Named, low
from sayso.parse.statements.speakers.roles import name_end
from sayso.text.places import countries

_NAME = re.compile(r"[^\W\d_]+(?:[-‑’'](?!s\b)[^\W\d_]+)*")
_LAST = re.compile(r"([^\W\d_][\w’'-]*)(?:[ \u00a0]of)?[ \u00a0]\Z")
_AGE_AFTER = re.compile(
    r",?\s\(?(?:aged\s)?(\d{1,3})(?=[),])|,\s+(?:aged\s)?(\d{1,3})(?=[,.;])|,\s(?P<who>who|whose)\b|,\s(?:the|an?)\s\d{1,3}-year"
)
_AGE_BEFORE = re.compile(r"\b(?P<age>\d{1,3})-year-old\s(?P<between>(?:[\w-]+\s){0,3})\Z")
_CHILDREN = re.compile(r"\bof\s(?:one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2})\b")
# No word of a description: with these begins what somebody of that age does, or where they are.
_NO_DESCRIPTION = AUXILIARIES | COMMON_VERBS | CONJUNCTIONS | PREPOSITIONS | SUBORDINATORS
_KIN = re.compile(r"\b(?:[Hh]is|[Hh]er|[Tt]heir|whose|[Mm]y|['’]s)\s(?:[\w-]+\s){0,2}([\w-]+),\s\Z")
_OWN = re.compile(r"[.!?\n;]|\b(?:he|she|his|her|him)\b", re.IGNORECASE)
_DAUGHTER = re.compile(r"[^\W_]{2,}(?:ova|eva|ovna|evna|skaya|dottir)\Z")
_SURNAME = re.compile(
    r"[^\W_]{2,}(?:ovi[cć]|evi[cć]|enko|sson|escu|poulos|shvili|adze|owski|evsky|ovsky|nsky|inski|yev|ova|eva|skaya|dottir)\Z"
)
_REACH = 200  # characters of a sentence in which a possessive goes back to its subject
# Single words with a capital that are nobody's names.
_WORDS = (
    "democratic republican christian muslim jewish catholic protestant western eastern northern southern european asian "
    "african facebook twitter instagram google youtube tiktok whatsapp telegram reddit christmas easter ramadan internet web"
)
_NOBODY = lexicon.ROLES | lexicon.GROUPS | lexicon.BODIES | frozenset(_WORDS.split())
_WHOSE = frozenset(["of", "for", "in"])  # a relative clause behind such a phrase goes back to what stands before it
_LATEST = 50  # roles
_YEARS = 115


def find_singles(cast: Cast) -> None:
    """Take the single names into the cast that are shown to be persons'."""
    for places in cast.loose():
        match = _NAME.match(cast.text, places[0])
        if match is not None and _single(cast, match[0], places):
            cast.introduce(Named(Span(*match.span()), match[0], None, False))
    cast.settle()


def learn_kinds(cast: Cast) -> None:
    """Mark who is shown to be a person, and what is none."""
    for start, entity in cast.named:
        if entity.kind is not SpeakerKind.PERSON:
            continue
        end = name_end(cast.text, start, entity)
        before = _before(cast.text, start)
        if _human(cast.text, start, end) or any(at == start for at, _ in entity.roles[-_LATEST:]):
            entity.shown.add(start)
        entity.human = entity.human or bool(entity.roles) or start in entity.shown
        entity.thing = entity.thing or before in lexicon.THINGS or low(entity.name.split()[0]) in lexicon.PLACE_FIRST
        entity.she += TITLED * (before in lexicon.FEMALE | lexicon.FEMALE_NOUNS)
        entity.he += TITLED * (before in lexicon.MALE | lexicon.MALE_NOUNS)
        entity.placed += before in lexicon.PLACING
        entity.age = entity.age or _age(cast.text, start, end)
    for entity in cast.people:
        last = low(entity.name.rsplit(maxsplit=1)[-1])
        entity.human = entity.human or entity.known or (" " in entity.name and _SURNAME.search(last) is not None)
        entity.she += TITLED * (_DAUGHTER.search(last) is not None)
    cast.count_pronouns()


def _before(text: str, start: int) -> str:
    match = _LAST.search(text[max(0, start - 30) : start])
    return low(match[1]) if match else ""


def _human(text: str, start: int, end: int) -> bool:
    before = _before(text, start)
    after = _AGE_AFTER.match(text, end, end + 20)
    whose = after is not None and after["who"] is not None and before in _WHOSE  # "the chief judge for Tarn, who"
    if (after and not whose) or _age_before(text, start) is not None:
        return True
    kin = _KIN.search(text[max(0, start - 50) : start])
    if kin is not None and low(kin[1]) in lexicon.ROLES:
        return True
    called = before in lexicon.ROLES or before in lexicon.DESCRIBED
    return called and text[start - 3 : start] != "of "


def _age(text: str, start: int, end: int) -> int | None:
    match = _AGE_AFTER.match(text, end, end + 14)
    years = next((int(years) for years in match.groups()[:2] if years), None) if match else _age_before(text, start)
    return years if years is not None and 0 < years < _YEARS else None


def _age_before(text: str, start: int) -> int | None:
    """The age with which a name is described: "22-year-old midfielder Roe", not "the 22-year-old told Roe"."""
    match = _AGE_BEFORE.search(text[max(0, start - 60) : start])
    if match is None:
        return None
    words = [low(word) for word in _CHILDREN.sub(" ", match["between"]).split()]  # "mother of two"
    verb = any(word in VERBS and word not in lexicon.ROLES | lexicon.DESCRIBED for word in words)
    if verb or not _NO_DESCRIPTION.isdisjoint(words) or (words and words[-1].endswith("ed")):
        return None
    return int(match["age"])


def _single(cast: Cast, name: str, places: list[int]) -> bool:
    """Whether a single name that nothing else tells of is a person's."""
    text = cast.text
    if (
        countries(name)
        or name.isupper()
        or low(name) in _NOBODY
        or any(text[max(0, at - 4) : at].lower() == "the " for at in places)
    ):
        return False
    if any(_before(text, at) in lexicon.THINGS for at in places):
        return False
    if any(_human(text, at, at + len(name)) and _before(text, at) not in lexicon.PLACING for at in places):
        return True
    return name in cast.headline and any(_owns(text, at, name) for at in places)


def _owns(text: str, start: int, name: str) -> bool:
    """Whether the name is a subject to which "his" or "her" goes back in the sentence: "Roe has sung all her life"."""
    end = start + len(name)
    following = re.match(r"\s([a-z’']+)\b", text[end : end + 20])
    if following is None or not (following[1] in AUXILIARIES or following[1].endswith(("ed", "s"))):
        return False
    match = _OWN.search(text, end, end + _REACH)
    return match is not None and match[0].isalpha() and not re.search(r"[A-Z]", text[end : match.start()])
