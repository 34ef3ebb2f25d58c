"""Whether a German or Russian name is a man's or a woman's, and which of them a pronoun or a description can mean."""

from __future__ import annotations

import re
from enum import Enum, auto

from sayso.parse.statements.foreign.described import MEN, WOMEN


class Sex(Enum):
    """What the form of a word tells of who is meant."""

    WOMAN = auto()
    MAN = auto()


# First names of women that end as men's do, and the other way round; compiled by us.
_WOMEN_DE = frozenset(
    "karin kathrin katrin kerstin carmen ellen doris iris ingrid astrid gudrun ruth judith edith birgit margit "
    "annegret margret gertrud hildegard irmgard heidrun sigrun esther ester jennifer marion miriam lilian vivien "
    "maren karen grit dagmar elisabeth hedwig ingeborg almut annett babett margot dorit marlies agnes ines "
    "mercedes beatrix carin kirsten kristin christin jasmin yasmin melanie sarah hannah deborah leah noor "
    "elin malin kathleen maureen eileen aileen helen gwen evelyn carolin karolin marlen fatih rosemarie "
    "annemarie marie sophie julie amelie emilie nelly betty wendy mandy cindy nancy peggy romy conny gaby gabi "
    "uschi heidi steffi susi traudl bärbel christel gretel isabel rahel muriel mabel chantal nicole michelle "
    "rachel raquel pilar ayşegül nilgün gülsüm songül aylin selin pelin dilan".split()
)
_MEN_DE = frozenset(
    "uwe ole arne helge sönke soenke hauke fiete malte thore bjarne lasse momme rune boje kalle onne pierre "
    "philippe mike steve dave luke jake joe george andré rené luca mika ilja joshua noah sascha nikita andrea "
    "jona kosta mustafa musa elia janne hinrike jürne willy harry henry jimmy johnny freddy teddy sammy toni "
    "rudi willi udi kurti levi eli ali jannis yannis ilkka jukka pekka sepp joschka aljoscha mischa kolja nicola "
    "gianluca enea barnaba attila".split()
)
_WOMEN_END_RU = re.compile(r"(?:ова|ева|ёва|ина|ына|ская|цкая|ая|вна|ична|енко.?а)\Z")
_MEN_END_RU = re.compile(r"(?:ов|ев|ёв|ин|ын|ский|цкий|ий|ый|вич|ьич)\Z")
_HE = re.compile(r"\s*(?:er|он|він)\b|\s*der\b|\s*ihm\b", re.IGNORECASE)
_SHE = re.compile(
    r"\s*(?:sie|она|вона)\b|\s*die\s+(?:[\w-]+\s+)?(?:[\w-]+in|\d+-jährige|frau|mutter|tochter|witwe|oma)\b",
    re.IGNORECASE,
)
_SHE_RU = re.compile(
    r"\s*(?:\w+ница|\w+ка|женщина|девушка|мать|певица|актриса|чиновница|бабушка|старушка|хозяйка|школьница)\Z", re.I
)


def sex_of(name: str, language: str) -> Sex | None:
    """The sex of whoever has a name; None where its form does not tell."""
    words = name.lower().replace(".", "").split()
    if len(words) < 2:
        return None
    return _russian(words) if language in ("ru", "uk") else _german(words[0])


def _german(first: str) -> Sex | None:
    plain = first.split("-", maxsplit=1)[0]
    if plain in _WOMEN_DE or plain in _MEN_DE:
        return Sex.WOMAN if plain in _WOMEN_DE else Sex.MAN
    if plain.endswith(("a", "e")):
        return Sex.WOMAN
    return None if plain.endswith(("i", "y", "u")) or len(plain) < 3 else Sex.MAN


def _russian(words: list[str]) -> Sex | None:
    for word in (words[-1], *words[1:-1]):
        if _WOMEN_END_RU.search(word):
            return Sex.WOMAN
        if _MEN_END_RU.search(word):
            return Sex.MAN
    if words[0] in WOMEN:
        return Sex.WOMAN
    return Sex.MAN if words[0] in MEN or not words[0].endswith(("а", "я", "ь", "и", "е")) else None


def sex_meant(source: str, language: str) -> Sex | None:
    """The sex that a pronoun or a description with its article speaks of; None where it may be either."""
    if language not in ("de", "ru", "uk"):
        return None
    if _SHE.match(source) or (language != "de" and _SHE_RU.match(source)):
        return Sex.WOMAN
    return Sex.MAN if _HE.match(source) else None


def fits(name: str, wanted: Sex | None, language: str) -> bool:
    """Whether somebody of that name may be meant."""
    return wanted is None or sex_of(name, language) in (None, wanted)
