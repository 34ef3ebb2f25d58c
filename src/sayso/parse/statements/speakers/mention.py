"""A mention of a source taken apart: pronoun, name, description, paper, spokesman, unnamed."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from sayso.parse.statements.closed import ARTICLES, AUXILIARIES, CONJUNCTIONS, PREPOSITIONS, SUBORDINATORS, is_adverb
from sayso.parse.statements.speakers import lexicon
from sayso.parse.statements.speakers.names import Named, low, named_in, surname
from sayso.parse.statements.speakers.roles import bare, head_of, role_after, role_before
from sayso.text.places import countries

_WORD = re.compile(r"[\w$@&-]+(?:['’]\w+)*\.?")
_SPOKES = re.compile(
    r"\b(spokes(?:man|woman|person|people|men))\s+(?:for|of|with|at|from)\s+(?:the\s+)?([^,;]{2,80})", re.IGNORECASE
)
_SPOKES_BEFORE = re.compile(r"([\w&.'’ -]{2,60}?)(?:['’]s)?\s+(spokes(?:man|woman|person))\b", re.IGNORECASE)
_BEGINS = re.compile(r"[.!?:“\"\n]\s*\Z")
_KNOWN = lexicon.UNNAMED | lexicon.ROLES | lexicon.BODIES | lexicon.PAPERS
BY_COUNTRY = "one"  # head of a mention that stands for a person named before: "the Swede"
_BY_COUNTRY = re.compile(
    r"the\s(?:Swede|Dane|Finn|Pole|Turk|Spaniard|Briton|Scot|Serb|Croat|Slovak|Czech|Greek|Argentine|Filipino|New\sZealander"
    r"|[A-Z]\w+(?:lander|woman|man|ian|gian|ean|can|yan|ndan|nian|ish\s(?:wo)?man)|German)",
)
_SOME = frozenset("a an one two three four five six several some many few most other another more".split())
_NO_NOUNS = CONJUNCTIONS | SUBORDINATORS | AUXILIARIES | PREPOSITIONS | ARTICLES | frozenset(["you", "however"])
# Who belongs to somebody; unlike "head of marketing Jane Roe".
_PRIVATE = lexicon.UNNAMED | frozenset(
    "pal friend mate mother father mum mom dad son daughter brother sister wife husband widow widower uncle aunt cousin fan "
    "neighbour neighbor colleague lawyer solicitor barrister attorney agent manager supporter critic rival ally insider source "
    "spokesman spokeswoman spokesperson rep representative relative victim assistant aide teammate team-mate".split()
)
# What a firm can be as well as a person.
_CORPORATE = frozenset(
    "owner publisher producer landlord partner builder developer broker investor trustee agent".split()
)
_MODIFIERS = 4  # words between the preposition and the name
_GENITIVE = re.compile(r"['’]s?\Z")
_CUT = re.compile(r"[,;:(–—]|\s(?:who|whose|which)\s")
_IMPOSTOR = re.compile(
    r"\b(?:claim(?:s|ed|ing)|pretend(?:s|ed|ing))\sto\sbe\b|\bpos(?:es|ed|ing)\sas\b|\bimpersonat(?:es|ed|ing)\b"
)
_ONE_OF = re.compile(r"(?:[Oo]ne|[Aa]nother)\sof\s[^,]{3,60},\s(?=[A-ZÀ-Þ])")
_RELATIVE = re.compile(r",\s(?:who|whose|which)(?:\s.*)?\Z|\s(?:who|which)\Z|,\s+(?:aged\s)?\d{1,3}\Z")


class Shape(StrEnum):
    PRONOUN = "pronoun"
    NAME = "name"
    BODY = "body"
    SPOKES = "spokes"  # an unnamed spokesman of a body
    PAPER = "paper"  # a post, a statement, a report
    ROLE = "role"  # a description that may mean somebody named elsewhere
    UNNAMED = "unnamed"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Mention:
    """What the words of a source say; `head` is the pronoun, the paper or the noun that it turns on."""

    shape: Shape
    text: str
    head: str = ""
    names: tuple[Named, ...] = ()
    role: str | None = None

    @property
    def names_of_speakers(self) -> tuple[Named, ...]:
        """The names that are the source's own, not names in its description."""
        return self.names if self.shape is Shape.NAME else ()


def mention_of(text: str, start: int, end: int) -> Mention:
    """Take the source between two offsets apart."""
    raw = " ".join(text[start:end].split())
    plain = _GENITIVE.sub("", raw).strip("\"“”‘’', ")
    words = [low(w) for w in _WORD.findall(plain[:300])]
    if not words:
        return Mention(Shape.NONE, plain)
    if len(words) == 1 or (
        len(words) == 2 and words[1] in {"themselves", "himself", "herself", "itself", "both", "all"}
    ):
        word = words[0]
        if word in lexicon.HE | lexicon.SHE | lexicon.THEY | lexicon.IT | lexicon.FIRST or word in {"who", "whose"}:
            return Mention(Shape.PRONOUN, plain, word)
    if _BY_COUNTRY.fullmatch(plain):
        return Mention(Shape.PRONOUN, plain, BY_COUNTRY)
    if _IMPOSTOR.search(plain):  # "a man claiming to be Roe"
        return Mention(Shape.UNNAMED, plain)
    core = _CUT.split(plain, maxsplit=1)[0].strip() or plain
    stop = start + len(text[start:end])
    names = tuple(named_in(text, start, stop))
    last = names[-1] if names and _ONE_OF.match(plain) else None
    if last is not None and not last.body and " " in last.name and plain.endswith(last.name):
        return Mention(Shape.NAME, plain, names=(last,), role=_role(text, last))  # "one of the councillors, Jane Roe"
    spokes = _spokes(plain, names)
    if spokes is not None:
        return spokes
    return _by_head(text, start, _RELATIVE.sub("", plain) or plain, core, names)


def _spokes(plain: str, names: tuple[Named, ...]) -> Mention | None:
    person = next((n for n in names if not n.body and (" " in n.name or n.title)), None)
    match = _SPOKES.search(plain)
    if match:
        named = [n for n in names if not n.body and n.name not in match[2]]
        if person and named:
            return Mention(Shape.NAME, plain, names=(named[0],), role=bare(match.group()).rstrip())
        after = plain[match.end() :]  # "a spokesman for the company, Tarn Foods"
        body = next((n.name for n in names if n.body and after.startswith(f", {n.name}")), match[2].strip())
        return Mention(Shape.SPOKES, body, match[1].lower(), names)
    match = _SPOKES_BEFORE.match(plain)
    if match and person is None and not any(n.span.length and n.name in plain[match.end() :] for n in names):
        body = re.sub(r"\A(?:the|an?|his|her|its|their)\s+", "", match[1].strip(), flags=re.IGNORECASE)
        if body.lower() not in {"the", "a", "an", "his", "her", "its", "their", "chief", "official"}:
            return Mention(Shape.SPOKES, body, match[2].lower(), names)
    return None


def _by_head(text: str, start: int, plain: str, core: str, names: tuple[Named, ...]) -> Mention:
    words = [low(w).removesuffix("'s") for w in _WORD.findall(core)]
    if not words:  # "/ (" of nothing
        return Mention(Shape.NONE, plain)
    head = _noun(words)
    opens = core[: len(head)].lower() == head and _begins_sentence(text, start)  # its capital means nothing
    lower_head = f" {head}" in f" {core}" or opens
    inside = [n for n in names if n.name in core]
    first = inside[0] if inside else None
    if opens:
        names = tuple(n for n in names if low(n.name) != head)
    if head in lexicon.PAPERS and lower_head:
        return Mention(Shape.PAPER, plain, head, names)
    if opens and first is not None and first.body and core == first.name:  # "Nurses Without Frontiers"
        return Mention(Shape.BODY, core, head, names)
    if (opens and head in lexicon.UNNAMED) or head in lexicon.GROUPS or (opens and _of_one_trade(text, core)):
        return Mention(Shape.UNNAMED, plain, head)
    if words[0] in _SOME and head in lexicon.UNNAMED:
        return Mention(Shape.UNNAMED, plain, head)
    people = [n for n in inside if not n.body and _is_the_name(core, n)]
    person = people[-1] if people and " and " not in core and not _belongs(core, people) else next(iter(people), None)
    if person is not None:
        role = _role(text, person)
        group = tuple(people) if " and " in core else (person,)
        return Mention(Shape.NAME, plain, names=group, role=role)
    if head in lexicon.UNNAMED and (lower_head or words[0] in _SOME):
        return Mention(Shape.UNNAMED, plain, head)
    if head in lexicon.ROLES or (head_of(core) == head and head):
        outside = next((n for n in names if n not in inside and _personal(n)), None)
        if outside is not None:  # "the agency's director, Jane Roe"
            return Mention(Shape.NAME, plain, names=(outside,), role=bare(core))
        firm = next((n for n in names if n not in inside and n.body), None)
        if firm is not None and head in _CORPORATE and plain.startswith(f"{core}, {firm.name}"):
            return Mention(Shape.BODY, firm.name, head, (firm,))  # "the home's owner, Tarn Care"
        return Mention(Shape.ROLE, plain, head, names)
    if inside and lower_head and head not in lexicon.BODIES and not any(_is_the_name(core, n) for n in inside):
        # a common noun with a name before it: "the Roe camp" is a body; "two Green speechwriters", "the mood in Freedonia"
        some = words[0] in _SOME or head.endswith("s") or core.find(inside[0].name) > core.find(head)
        return Mention(Shape.UNNAMED if some else Shape.BODY, plain if some else core, head, names)
    if (
        inside
        and inside[-1].body
        and core.endswith(inside[-1].name)
        and first
        and not (first.body or " " in first.name)
    ):
        return Mention(Shape.BODY, inside[-1].name, head, names)  # "Petrochem maker Tarn Industries"
    if head in lexicon.BODIES or (first is not None and first.body):
        return Mention(Shape.BODY, core, head, names)
    if names:
        return Mention(Shape.NAME, plain, names=names[:1], role=_role(text, names[0]))
    if head_of(plain):
        return Mention(Shape.ROLE, plain, head_of(plain) or "")
    if len(words) == 1 and (head in _NO_NOUNS or head.endswith(("ing", "ed")) or is_adverb(head)):
        return Mention(Shape.NONE, plain, head)
    return Mention(Shape.UNNAMED, plain, head)


def _of_one_trade(text: str, core: str) -> bool:
    """Whether a single word at the beginning of a sentence is the plural of an occupation, and no name in the text."""
    word = low(core)
    if not word.endswith("s") or word[:-1] not in lexicon.ROLES:
        return False
    return not _amid(text, core)


@lru_cache(maxsize=32)
def _amid(text: str, word: str) -> bool:
    """Whether a word with a capital stands amid a sentence somewhere in a text."""
    return re.search(rf"[a-z,;]\s{re.escape(word)}\b", text) is not None


def _begins_sentence(text: str, start: int) -> bool:
    return start < 2 or _BEGINS.search(text[max(0, start - 3) : start]) is not None


def _noun(words: list[str]) -> str:
    """The head of a noun phrase: the last word before a preposition."""
    stop = next((at for at, word in enumerate(words) if at and word in PREPOSITIONS), len(words))
    if stop < len(words) and stop > 1 and words[stop - 1] not in _KNOWN and words[stop - 2] in _KNOWN:
        return words[stop - 2]  # "a source close to"
    return words[stop - 1] if words else ""


def _is_the_name(core: str, person: Named) -> bool:
    """Whether the phrase's head is the name itself, not "the Roe family" or "supporters of Roe"."""
    name = f"{person.title} {person.name}" if person.title and person.title in core else person.name
    at = core.find(name)
    before = [low(w) for w in core[:at].split()]
    if before and (before[-1] in PREPOSITIONS or _owned(before)):
        return False
    after = core[at + len(name) :].strip()
    return not after or low(after.split()[0]) in {
        "and",
        "of",
        "in",
        "from",
        "with",
        "at",
        "for",
        "jr",
        "himself",
        "herself",
        "as",
    }


def _personal(name: Named) -> bool:
    return (not name.body or surname(name.name)) and (" " in name.name or not countries(name.name))


def _owned(before: list[str]) -> bool:
    """Whether the words before a name make it somebody else's: "a pal of drummer", "the mother of singer"."""
    if before[-1] not in lexicon.ROLES:
        return False
    at = next((n for n, word in enumerate(before) if word in PREPOSITIONS), 0)
    return 0 < at < len(before) - 1 and before[at - 1] in _PRIVATE and len(before) - at <= _MODIFIERS


def _belongs(core: str, people: list[Named]) -> bool:
    """Whether the first name is whose it is, and the last a body's: "Jane Roe of the pressure group Clean Air"."""
    after = core[core.find(people[0].name) + len(people[0].name) :].split()
    return len(people) > 1 and " " in people[0].name and bool(after) and low(after[0]) in {"of", "from", "at", "with"}


def _role(text: str, person: Named) -> str | None:
    found = role_after(text, person.span.end) or role_before(text, person.span.start)
    if found is None and person.title and any(low(w) in lexicon.ROLES for w in person.title.split()):
        found = person.title
    return found
