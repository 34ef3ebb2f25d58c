"""Names of people across spellings, scripts and forms of address."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import NamedTuple

from rapidfuzz.distance import JaroWinkler

# Forms of address, ranks and offices of news English that stand before names; compiled by us, general language.
HONORIFICS = frozenset(
    [
        "mr",
        "mrs",
        "ms",
        "mx",
        "miss",
        "dr",
        "prof",
        "professor",
        "rev",
        "reverend",
        "fr",
        "father",
        "sister",
        "brother",
        "sir",
        "dame",
        "lord",
        "lady",
        "baron",
        "baroness",
        "count",
        "president",
        "vice",
        "prime",
        "minister",
        "chancellor",
        "premier",
        "king",
        "queen",
        "prince",
        "princess",
        "emperor",
        "sultan",
        "sheikh",
        "emir",
        "pope",
        "cardinal",
        "archbishop",
        "bishop",
        "rabbi",
        "imam",
        "ayatollah",
        "patriarch",
        "pastor",
        "canon",
        "deacon",
        "sen",
        "senator",
        "rep",
        "representative",
        "congressman",
        "congresswoman",
        "gov",
        "governor",
        "mayor",
        "ambassador",
        "secretary",
        "chairman",
        "chairwoman",
        "chair",
        "judge",
        "justice",
        "attorney",
        "general",
        "gen",
        "lt",
        "lieutenant",
        "col",
        "colonel",
        "maj",
        "major",
        "capt",
        "captain",
        "sgt",
        "sergeant",
        "cmdr",
        "commander",
        "adm",
        "admiral",
        "marshal",
        "brigadier",
        "cpl",
        "corporal",
        "pvt",
        "private",
        "officer",
        "detective",
        "inspector",
        "superintendent",
        "sheriff",
        "chief",
        "deputy",
        "minister",
        "spokesman",
        "spokeswoman",
        "spokesperson",
        "director",
        "former",
        "ex",
        "late",
        "st",
        "saint",
        "coach",
        "herr",
        "frau",
        "madame",
        "monsieur",
        "senor",
        "señor",
        "señora",
        "don",
        "doña",
        "the",
    ]
)
_REGNAL = re.compile(r"(?:X{0,3})(?:IX|IV|V?I{0,3})\Z")
_SUFFIXES = frozenset(["jr", "sr", "ii", "iii", "iv", "esq", "phd", "md"])
_PARTICLES = frozenset(
    ["de", "la", "le", "van", "von", "der", "den", "du", "da", "dos", "del", "di", "bin", "ibn", "al", "el", "ter"]
)
# General transliteration of Cyrillic (Russian, Ukrainian, Belarusian, Bulgarian, Serbian letters), roughly as
# international passports and press agencies write it.
_CYRILLIC = dict(
    zip(
        "абвгґдеєжзиіїйклмнопрстуфхцчшщъыьэюяёўђјљњћџ",
        [
            "a",
            "b",
            "v",
            "g",
            "g",
            "d",
            "e",
            "ie",
            "zh",
            "z",
            "i",
            "i",
            "i",
            "i",
            "k",
            "l",
            "m",
            "n",
            "o",
            "p",
            "r",
            "s",
            "t",
            "u",
            "f",
            "kh",
            "ts",
            "ch",
            "sh",
            "shch",
            "_",
            "y",
            "_",
            "e",
            "iu",
            "ia",
            "io",
            "u",
            "dj",
            "j",
            "lj",
            "nj",
            "c",
            "dz",
        ],
        strict=True,
    )
)
# Spellings that languages of the press use for one sound, folded to one letter. Longer ones first.
_SOUNDS = (
    ("tsch", "c"), ("shch", "c"), ("sch", "s"), ("tch", "c"), ("kh", "h"), ("ch", "c"), ("sh", "s"), ("zh", "z"),
    ("dj", "j"), ("dzh", "j"), ("ph", "f"), ("th", "t"), ("ck", "k"), ("tz", "c"), ("ts", "c"), ("qu", "k"),
    ("w", "v"), ("ou", "u"), ("oo", "u"), ("x", "ks"), ("ij", "i"), ("iy", "i"), ("yi", "i"), ("yy", "i"), ("j", "i"),
    ("y", "i"), ("q", "k"),
)  # fmt: skip
_NAME_WORD = re.compile(r"[^\W\d_]+(?:['’\-‑][^\W\d_]+)*\.?")
# How alike two folded surnames must be. Chosen on our own table of spelling variants and of different people with
# similar names (tests/text/test_names.py): below .90 different surnames pass, above .95 spelling variants fail.
_ALIKE = 0.92


class Name(NamedTuple):
    """A person's name taken apart; every part folded by `fold`."""

    given: tuple[str, ...]
    surname: str
    regnal: str | None


def fold(word: str) -> str:
    """Lower case, without diacritics, Cyrillic in Latin letters, letters only."""
    low = "".join(_CYRILLIC.get(ch, ch) for ch in word.lower())
    flat = "".join(ch for ch in unicodedata.normalize("NFKD", low) if not unicodedata.combining(ch))
    flat = (
        flat.replace("ß", "ss")
        .replace("ø", "o")
        .replace("ł", "l")
        .replace("đ", "d")
        .replace("æ", "ae")
        .replace("_", "")
    )
    return "".join(ch for ch in flat if ch.isalnum())


def sound(word: str) -> str:
    """`fold`ed word with the press's different spellings of one sound made one, and doubled letters single."""
    flat = fold(word)
    for spelling, letter in _SOUNDS:
        flat = flat.replace(spelling, letter)
    out: list[str] = []
    for ch in flat:
        if not out or out[-1] != ch:
            out.append(ch)
    return "".join(out)


@lru_cache(maxsize=4096)
def parse_name(text: str) -> Name | None:
    """The parts of a name, titles dropped; None where no name is left."""
    words = _NAME_WORD.findall(text[:200])
    while words and fold(words[0]) in HONORIFICS and len(words) > 1:
        words = words[1:]
    regnal = None
    if len(words) > 1 and words[-1] and _REGNAL.match(words[-1]):
        regnal = words[-1]
        words = words[:-1]
    while len(words) > 1 and fold(words[-1]) in _SUFFIXES:
        words = words[:-1]
    if not words:
        return None
    at = len(words) - 1
    while at > 1 and fold(words[at - 1]) in _PARTICLES:
        at -= 1
    given = tuple(fold(w) for w in words[:at])
    return Name(given, fold("".join(words[at:])), regnal)


def same_person(a: str, b: str) -> float:
    """How likely two names mean one person within one story, 0 to 1; 0.5 and above means yes.

    Copes with transliterations, diacritics, titles, initials, middle names and a surname alone. Two full names with
    different first names, or different regnal numbers, are different people.
    """
    left, right = parse_name(a), parse_name(b)
    if left is None or right is None:
        return 0.0
    if left.regnal != right.regnal and (
        (left.regnal and right.regnal) or (not left.given and not right.given and _bare(a, b))
    ):
        return 0.0
    surnames = _likeness(left.surname, right.surname)
    if surnames >= _ALIKE:
        return surnames * _given(left.given, right.given)
    # "Volodymyr" or "Francis" alone: the first name of the other
    if not left.given and right.given and _likeness(left.surname, right.given[0]) >= _ALIKE:
        return 0.5
    if not right.given and left.given and _likeness(right.surname, left.given[0]) >= _ALIKE:
        return 0.5
    return 0.0


def _bare(a: str, b: str) -> bool:
    """Two regnal names of which one has no number: "Paul" for "Paul VI" is fine, so only clashing numbers count."""
    return False


def _likeness(a: str, b: str) -> float:
    if a == b:
        return 1.0
    x, y = sound(a), sound(b)
    if x == y:
        return 0.98
    if min(len(x), len(y)) < 4 or not x or (x[0] != y[0] and not {x[0], y[0]} <= {"s", "z", "c"}):
        return 0.0
    bones = [re.sub(r"[aeiou]", "", w) for w in (x, y)]
    alike = JaroWinkler.similarity(x, y)
    if bones[0] == bones[1] and len(bones[0]) >= 3:
        return max(alike, 0.95)
    return min(alike, 0.91)  # other consonants: another name


def _given(a: tuple[str, ...], b: tuple[str, ...]) -> float:
    if not a or not b:
        return 0.9
    first, second = a[0], b[0]
    if len(first) == 1 or len(second) == 1:
        return 0.9 if first[0] == second[0] else 0.0
    if _likeness(first, second) >= _ALIKE:
        return 1.0
    if first.startswith(second) or second.startswith(first):  # Mo for Mohammed, Alex for Alexander
        return 0.8
    if any(_likeness(x, y) >= _ALIKE for x in a for y in b):
        return 0.7
    return 0.0
