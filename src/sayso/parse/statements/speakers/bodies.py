"""Which body is meant by a part of its name, by "the company" and by "it"."""

from __future__ import annotations

import re

from sayso.model import SpeakerKind
from sayso.parse.statements.speakers import lexicon
from sayso.parse.statements.speakers.cast import Cast, Entity
from sayso.parse.statements.speakers.match import sentences_before
from sayso.parse.statements.speakers.names import low
from sayso.parse.statements.speakers.subjects import Subjects

# Names, firms, and mentions of each, that are looked at; texts with more are no articles.
_MANY, _FEW, _EACH = 300, 30, 12
_OFTEN = 2  # mentions: a firm named once in passing is not "the company"
_BACK = 2  # sentences that "it" may reach back
_LEAD = 8  # characters between a sentence's beginning and the name: "The"
_COMPANY = frozenset(["company", "firm"])
_SHOWS = re.compile(r"it\s(?:shows?|showed|reads?|depicts?|captures?|comes?|came|follows?|followed)\b", re.IGNORECASE)
# What stands behind the name of a firm and hardly ever behind a person's.
_BEHIND = re.compile(
    r"(?:['’]s?)?\s(?:(?:[\w-]+\s)?(?:chief\sexecutive|ceo|shares|shareholders|headquarters|subsidiary|customers|employees)\b)"
    r"|,\swhich\b"
    r"|\s(?:also\s|later\s)?(?:said|says|denies|denied|confirmed|confirms|announced|insists|insisted|stated)\s(?:that\s)?(?:its\b"
    r"|it\s(?:had|has)\s(?:\w+ly\s)?(?:received|launched|contacted|cooperated|informed|notified|begun|started|hired|apologi[sz]ed"
    r"|suspended|dismissed|fired|recalled|reached|agreed|signed|paid|offered|filed|appealed|sold|bought|acquired)\b)",
    re.IGNORECASE,
)


def is_firm(text: str, entity: Entity) -> bool:
    """Whether a name that nothing shows to be a person's is rather a firm's, by the words behind it."""
    if entity.he or entity.she or entity.age or entity.roles:
        return False
    if entity.thing:
        return True
    last = entity.name.rsplit(maxsplit=1)[-1]
    for at in entity.at[:_EACH]:
        end = text.find(last, at, at + len(entity.name) + _LEAD)
        if end >= 0 and _BEHIND.match(text, end + len(last)):
            return True
    return False


def long_name(cast: Cast, entity: Entity) -> Entity | None:
    """The firm of whose name the one word of a supposed person's is the first: "Tarn" of "Tarn Foods"."""
    if " " in entity.name or entity.he or entity.she or entity.age or entity.roles:
        return None
    found = [b for b in cast.bodies[:_MANY] if " " in b.name and b.name.split()[0] == entity.name and _named_as_firm(b)]
    return found[0] if len(found) == 1 else None


def the_company(cast: Cast, words: str, place: int) -> Entity | None:
    """Which firm "the company" is: the only one of which a text tells more than once before, or that its headline names."""
    if low(words.rsplit(maxsplit=1)[-1]) not in _COMPANY:
        return None
    firms = [b for b in cast.bodies[:_MANY] if _named_as_firm(b)]
    firms += [e for e in cast.people[:_FEW] if e.at and is_firm(cast.text, e) and long_name(cast, e) is None]
    before = [(e, cast.text.count(e.name.split()[0], 0, place)) for e in firms[:_FEW] if e.before(place) >= 0]
    leading = [e for e, count in before if count >= _OFTEN or e.name.split()[0] in cast.headline.split()]
    return leading[0] if len(leading) == 1 else None


def leading_body(subjects: Subjects, place: int, paragraph: int) -> tuple[int, Entity] | None:
    """Where the nearest sentence before "it" begins with a body's name, and that body: "The Tarn Office lifted ... It ..."."""
    if _SHOWS.match(subjects.text, place):  # "Tarn News obtained a video. It shows ..."
        return None
    spans = sentences_before(subjects.begins, subjects.paragraphs[paragraph].start, place)
    for sentence in reversed(spans[-_BACK:]):
        at, entity = next(iter(subjects.cast.between(sentence.start, sentence.start + _LEAD)), (0, None))
        if entity is not None and subjects.text[sentence.start : at].strip().lower() in {"", "the"}:
            return (at, entity) if entity.kind is SpeakerKind.ORGANISATION else None
    return None


def _named_as_firm(body: Entity) -> bool:
    last = low(body.name.rsplit(maxsplit=1)[-1])
    return "&" in body.name or last in lexicon.FIRMS - {"media"}
