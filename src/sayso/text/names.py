"""Names of people across spellings, scripts and forms of address."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from itertools import permutations
from typing import NamedTuple

from rapidfuzz.distance import JaroWinkler

from sayso.text.given_names import one_name

# Forms of address, ranks and offices of news English that stand before names; compiled by us, general language.
HONORIFICS = frozenset(
    """
    mr mrs ms mx miss dr prof professor rev reverend fr father sister brother sir dame lord lady baron
    baroness count president vice prime minister chancellor premier king queen prince princess emperor sultan
    sheikh emir pope cardinal archbishop bishop rabbi imam ayatollah patriarch pastor canon deacon sen senator
    rep representative congressman congresswoman gov governor mayor ambassador secretary chairman chairwoman
    chair judge justice attorney general gen lt lieutenant col colonel maj major capt captain sgt sergeant
    cmdr commander adm admiral marshal brigadier cpl corporal pvt private officer detective inspector
    superintendent sheriff chief deputy spokesman spokeswoman spokesperson director former ex late st saint
    coach herr frau madame monsieur senor senora don dona the
    """.split()
)
_REGNAL = re.compile(r"(?:X{0,3})(?:IX|IV|V?I{0,3})\Z")
_SUFFIXES = frozenset(["jr", "sr", "ii", "iii", "iv", "esq", "phd", "md"])
_PARTICLES = frozenset("de la le van von der den du da dos del di bin ibn al el ter".split())
# General transliteration of Cyrillic (Russian, Ukrainian, Belarusian, Bulgarian, Serbian letters), roughly as
# international passports and press agencies write it.
_CYRILLIC = dict(
    zip(
        "абвгґдеєжзиіїйклмнопрстуфхцчшщъыьэюяёўђјљњћџ",
        "a b v g g d e ie zh z i i i i k l m n o p r s t u f kh ts ch sh shch _ y _ e iu ia io u dj j lj nj c dz".split(),
        strict=True,
    )
)
# Spellings that languages of the press use for one sound, folded to one letter. Longer ones first.
_SOUNDS = (
    ("schtsch", "c"), ("tsch", "c"), ("shch", "c"), ("sch", "s"), ("tch", "c"), ("dzh", "j"), ("kh", "h"), ("ch", "c"),
    ("sh", "s"), ("zh", "z"), ("dj", "j"), ("dh", "d"), ("ph", "f"), ("th", "t"), ("ck", "k"), ("tz", "c"), ("ts", "c"),
    ("qu", "k"), ("w", "v"), ("ou", "u"), ("oo", "u"), ("x", "ks"), ("ij", "i"), ("iy", "i"), ("yi", "i"), ("yy", "i"),
    ("j", "i"), ("y", "i"), ("q", "k"),
)  # fmt: skip
# Vietnamese families, folded: who bears different ones, or different names between family and given name, is not one.
_FAMILIES = frozenset(
    "nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly dinh doan trinh truong lam mai cao luu luong thai ta "
    "phung quach vuong dao tang chau kieu nong trieu tong mac chu khong dam to ha".split()
)
_ADDRESS = frozenset("ông bà anh chị cô chú bác em cụ cháu bé".split())  # Vietnamese; in lower case before a name
_NAME_WORD = re.compile(r"[^\W\d_]+(?:['’\-‑][^\W\d_]+)*\.?")
# How alike two folded surnames must be. Chosen on our own table of spelling variants and of different people with
# similar names (tests/text/test_names.py): below .90 different surnames pass, above .95 spelling variants fail.
_ALIKE = 0.92


# Between the names of several who are named at once. In blanks of which there is one, so that a row of them stays cheap.
_BETWEEN = re.compile(r",\s(?:(?:and|und|и|và)\s)?|\s(?:and|und|и|và|&)\s")
_TOGETHER = 5  # names in one breath that are held against each other in any order
_VOWELS = re.compile(r"[aeiou]")
_CONSONANT = re.compile(r"[^aeiou]")
_SOFT = re.compile(r"^s(?=[aeiou])")  # German writes z for ts and s for z: Jelzin, Sacharow
_JOTA = re.compile(r"(?<=.)j")
_LEAD = re.compile(r"^(?:ie|u)")  # Yeltsin and Eltsin, Usama and Osama
# Vowels that are mixed up: in the first syllable, which names are told apart by, fewer than later on.
_MIXED_FIRST = frozenset(map(frozenset, (("e", "i"), ("o", "u"), ("", "e"), ("u", "ue"), ("o", "oe"), ("a", "ae"))))
_MIXED = _MIXED_FIRST | {frozenset(("a", "e")), frozenset(("a", "o"))}
_MIXED_HISSED = _MIXED | {frozenset(("e", "o"))}  # Russian ё: Gorbachev, Gorbachov
_LEADING = frozenset("de von van der del bin ibn du".split())  # particles even where they come first in a capital
_ARTICLE = re.compile(r"(?:al|el|an|ar|as|ash)[-‑](?=[^\W\d_])", re.I)  # al-Sadat is Sadat


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


@lru_cache(maxsize=65536)
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
    """The parts of a name, titles and particles dropped; None where no name is left."""
    words = _NAME_WORD.findall(text[:200])
    while len(words) > 1 and (fold(words[0]) in HONORIFICS or words[0] in _ADDRESS):
        words = words[1:]
    regnal = None
    if len(words) > 1 and words[-1] and _REGNAL.match(words[-1]):
        regnal = words[-1]
        words = words[:-1]
    while len(words) > 1 and fold(words[-1]) in _SUFFIXES:
        words = words[:-1]
    if not words:
        return None
    surname = words[-1]
    given = [
        word
        for at, word in enumerate(words[:-1])
        if fold(word) not in _PARTICLES
        or (at == 1 and word[0].isupper() and fold(words[0]) in _FAMILIES)  # "Văn"
        or (at == 0 and word[0].isupper() and fold(word) not in _LEADING)
    ]
    return Name(tuple(map(fold, given)), fold(_ARTICLE.sub("", surname)), regnal)


@lru_cache(maxsize=65536)
def same_person(a: str, b: str) -> float:
    """How likely two names mean one person within one story, 0 to 1; 0.5 and above means yes.

    Copes with transliterations, diacritics, titles, initials, middle names and a surname alone. Two full names with
    different first names, or different regnal numbers, are different people. Several names in one, "Jane Roe and Ben Sole",
    are held against several in any order: the least likeness of two counts.
    """
    several, others = _names_in(a), _names_in(b)
    if several and others:
        return _same_people(several, others)
    left, right = parse_name(a), parse_name(b)
    if left is None or right is None:
        return 0.0
    if left.regnal and right.regnal and left.regnal != right.regnal:
        return 0.0  # "John" alone may be John XXIII
    if "".join(left.given) + left.surname == "".join(right.given) + right.surname:
        return 1.0
    if 1 in (len(left.surname), len(right.surname)):
        return _by_initials((*left.given, left.surname), (*right.given, right.surname))
    if _vietnamese_others(left, right):
        return 0.0
    surnames = _likeness(left.surname, right.surname)
    if surnames >= _ALIKE:
        return surnames * _given(left.given, right.given)
    # "Marta" alone: the first name of the other
    if not left.given and right.given and _likeness(left.surname, right.given[0]) >= _ALIKE:
        return 0.5
    if not right.given and left.given and _likeness(right.surname, left.given[0]) >= _ALIKE:
        return 0.5
    return 0.0


@lru_cache(maxsize=4096)
def _names_in(text: str) -> tuple[str, ...]:
    """The names of several named at once; none of one alone, whose "Jr" may stand behind a comma."""
    if _BETWEEN.search(text, 0, 400) is None:
        return ()
    names = [name.strip() for name in _BETWEEN.split(" ".join(text[:400].split()))]
    names = [name for name in names if fold(name) not in _SUFFIXES]
    return tuple(names) if len(names) > 1 and all(name[:1].isupper() for name in names) else ()


def _same_people(several: tuple[str, ...], others: tuple[str, ...]) -> float:
    """The least likeness of the names of two lists, in the order of the second in which it is highest."""
    if len(several) != len(others):
        return 0.0
    if len(several) > _TOGETHER:
        return min(same_person(*pair) for pair in zip(sorted(several), sorted(others), strict=True))
    orders = permutations(others)
    return max(min(same_person(*pair) for pair in zip(several, order, strict=True)) for order in orders)


def _by_initials(a: tuple[str, ...], b: tuple[str, ...]) -> float:
    """Of names of which one ends with an initial: "Anna K.", "N.T.H."."""
    if len(a) != len(b):
        return 0.0
    fits = all(x[0] == y[0] if 1 in (len(x), len(y)) else _likeness(x, y) >= _ALIKE for x, y in zip(a, b, strict=True))
    return 0.7 if fits and len(a) > 1 else 0.0


def _vietnamese_others(a: Name, b: Name) -> bool:
    """Whether two Vietnamese full names with one given name are of different persons by what stands before it."""
    if not (a.given and b.given and a.given[0] in _FAMILIES and b.given[0] in _FAMILIES):
        return False
    short, long = sorted((a.given, b.given), key=len)
    if long[-len(short) :] == short:
        return False
    if short[0] != long[0]:
        return True
    return not (set(short[1:]) <= set(long[1:]))


@lru_cache(maxsize=65536)
def _likeness(a: str, b: str) -> float:
    """How alike two folded names are, 0 to 1; _ALIKE and above means spellings of one."""
    if a == b:
        return 1.0
    return max(_alike(x, y) for x in _sounds(a) for y in _sounds(b))


@lru_cache(maxsize=16384)
def _sounds(word: str) -> tuple[str, ...]:
    """A name as English spells its sounds, and as German ("ch") or Spanish ("j") does."""
    continental = word.replace("schtsch", "c").replace("tsch", "c").replace("sch", "s").replace("ch", "kh")
    continental = _SOFT.sub("z", continental)
    return sound(word), sound(continental), sound(_JOTA.sub("kh", continental))


def _alike(x: str, y: str) -> float:
    x, y = _LEAD.sub(_lead, x), _LEAD.sub(_lead, y)
    if x == y:
        return 0.98
    if min(len(x), len(y)) < 4 or (x[0] != y[0] and not {x[0], y[0]} <= {"s", "z", "c"}):
        return 0.0
    alike = JaroWinkler.similarity(x, y)
    bones = [_VOWELS.sub("", word).replace("z", "c") for word in (x, y)]
    if bones[0] == bones[1] and len(bones[0]) >= 3 and _vowels_fit(x, y):
        return max(alike, 0.95)
    return min(alike, 0.91)  # other consonants or far vowels: another name


def _lead(match: re.Match[str]) -> str:
    return {"ie": "e", "u": "o"}[match[0]]


def _vowels_fit(x: str, y: str) -> bool:
    """Whether the vowels between the same consonants are ones that transliteration mixes up."""
    left, right = (_CONSONANT.split(word) for word in (x, y))
    letters = _CONSONANT.findall(x)
    first, missing = True, 0
    for at, runs in enumerate(zip(left, right, strict=True)):
        one, other = (run.replace("i", "") if len(run) > 1 else run for run in runs)
        mixed = _MIXED_FIRST if first else _MIXED_HISSED if at and letters[at - 1] in "csz" else _MIXED
        pairs = zip(one, other, strict=True) if len(one) == len(other) else [(one, other)]
        if any(a != b and frozenset((a, b)) not in mixed for a, b in pairs):
            return False
        missing += bool(one) != bool(other)
        first = first and not (one or other)
    return missing <= 1


def _given(a: tuple[str, ...], b: tuple[str, ...]) -> float:
    if not a or not b:
        return 0.9
    first, second = a[0], b[0]
    if len(first) == 1 or len(second) == 1:
        return 0.9 if first[0] == second[0] else 0.0
    if _likeness(first, second) >= _ALIKE or one_name(first, second):
        return 1.0
    if first.startswith(second) or second.startswith(first):  # Mo for Mohammed, Alex for Alexander
        return 0.8
    short, long = sorted((a, b), key=len)
    if all(_likeness(x, y) >= _ALIKE for x, y in zip(short, long[-len(short) :], strict=True)):
        return 0.85  # a first name left out, or an office that was taken for one: "Grandmaster Jane Roe"
    if any(_likeness(x, y) >= _ALIKE for x in a for y in b):
        return 0.7
    return 0.0
