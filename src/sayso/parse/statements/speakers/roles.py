"""What the persons of a document are: "Ukrainian President, Jane Roe", "Jane Roe, a doctor at ...", "the minister"."""

from __future__ import annotations

import re

from sayso.parse.statements.closed import (
    ARTICLES,
    AUXILIARIES,
    COMMON_VERBS,
    DETERMINERS,
    POSSESSIVES,
    PREPOSITIONS,
    is_adverb,
)
from sayso.parse.statements.lexicon import VERBS
from sayso.parse.statements.speakers.cast import Cast, Entity
from sayso.parse.statements.speakers.lexicon import FAMED, IMPLIED, ROLES, SAME_ROLE
from sayso.parse.statements.speakers.names import low
from sayso.text.places import countries

_AFTER = re.compile(r"\s?(?:\([^()\n]{1,40}\))?,\s+([^,.;:!?“”\"()\n–—]{3,160})(?=[,.;:!?”\"()–—\n]|\Z)")
_WORD = re.compile(r"[\w$&-]+(?:['’][\w]+)*")
_STOP = AUXILIARIES | frozenset(
    "said says told and but or that who which when while as because if than then so added".split()
)
_CLAUSE = re.compile(r"(?:\A|\s)(?:who|whom|whose|which|that)\s")
_OFFICE_OF = re.compile(  # "The Minister for Finance, Mrs. ": what the name is the apposition of
    r"(?:\A|[.,;:“”\"]\s|\b(?=[Tt]he\s))(?P<role>(?:[Tt]he\s)?(?:[\w’'-]+\s){0,2}?(?P<head>[\w-]+)\s(?:for|of)\s[^,.;:!?“”\"()\n]{2,60}),\s+"
    r"(?:[A-Z][a-z]{1,5}\.?\s+){0,2}\Z"
)
_MOST_WORDS = 14
_MANY, _EACH = 300, 8  # persons, and wordings of what each is, that a description is held against
_MARKS = frozenset(',.;:!?()“”"–—')


def learn_roles(cast: Cast) -> None:
    """Fill in what the words beside each person's name say they are."""
    text = cast.text
    for start, entity in cast.named:
        if entity.kind.value != "person":
            continue
        end = name_end(text, start, entity)
        role = role_after(text, end) or role_before(text, start)
        if role:
            entity.known = True
            entity.roles.append((start, role))


def name_end(text: str, start: int, entity: Entity) -> int:
    """Where the name of an entity that stands at `start`, in full or in part, ends."""
    piece = text[start : start + 80]
    best = 0
    for part in entity.name.split():
        at = piece.find(part)
        if 0 <= at <= 60:
            best = max(best, at + len(part))
    return start + best


def role_after(text: str, end: int) -> str | None:
    """The apposition after a name: ", a doctor at ...,"."""
    match = _AFTER.match(text, end, end + 220)
    if match is None:
        return None
    words = _CLAUSE.split(match[1], maxsplit=1)[0].split()
    if len(words) > _MOST_WORDS:
        words = " ".join(words).split(" and ")[0].split()
    if not words or len(words) > _MOST_WORDS or low(words[0]) in _STOP | PREPOSITIONS or words[0].endswith("ing"):
        return None
    if any(low(word) in AUXILIARIES for word in _before_preposition(words).split()):
        return None  # "In a talk with Roe, the minister had promised more"
    head = head_of(_before_preposition(words))
    return bare(" ".join(words)) if head and words[0][0].islower() | (low(words[-1]) in ROLES) else None


def _before_preposition(words: list[str]) -> str:
    stop = next((at for at, word in enumerate(words) if low(word) in PREPOSITIONS), len(words))
    return " ".join(words[:stop])


def role_before(text: str, start: int) -> str | None:
    """The words before a name that say what its bearer is: "Russia’s President, ", "ministry spokesman "."""
    piece = text[max(0, start - 110) : start].rpartition("\n")[2]
    if not piece[-1:].isspace():
        return None
    if (office := _OFFICE_OF.search(piece)) and low(office["head"]) in ROLES:
        return bare(office["role"])
    words = piece.rstrip(", ").rsplit(maxsplit=8)[-8:]
    if not words or low(words[-1]) not in ROLES:
        return None
    cut = max(
        (at for at, word in enumerate(words[:-1]) if word[-1] in _MARKS or word[0] in _MARKS or word[0] == "-"),
        default=-1,
    )
    words = words[cut + 1 :]
    first = len(words) - 1
    while first > 0:
        word = low(words[first - 1])
        if word in DETERMINERS | POSSESSIVES | AUXILIARIES | _STOP or (word in PREPOSITIONS and word != "of"):
            break
        if words[first - 1][0].islower() and not _modifies(word, words[-1]):
            break
        first -= 1
    return " ".join(words[first:])


def _modifies(word: str, head: str) -> bool:
    """Whether a lower-case word can stand before an office: "Roe admires President ..." has a verb there."""
    if word == "of" or word in {"retired", "acting", "elected", "outgoing", "incoming"}:
        return True
    if head[0].isupper() or is_adverb(word) or word in COMMON_VERBS or word.endswith(("ed", "ing")):
        return False
    verb = VERBS.get(word)
    return verb is None or verb.noun


def bare(role: str) -> str:
    """A role without its article, on one line."""
    words = role.split()
    while len(words) > 1 and low(words[0]) in ARTICLES:
        words = words[1:]
    return " ".join(words)


def head_of(phrase: str) -> str | None:
    """The word of a phrase that names an office or occupation: the last one before a preposition or clause."""
    head = None
    for match in _WORD.finditer(phrase[:200]):
        word = low(match.group())
        if word in PREPOSITIONS or word in {"who", "whose", "that", "which"}:
            if head:
                break
            continue
        word = word.removesuffix("'s")
        if word in ROLES or word.removeprefix("co-") in ROLES:
            head = word
        elif "-" in word and word.rsplit("-", 1)[1] in ROLES:
            head = word.rsplit("-", 1)[1]
    return head


def by_role(cast: Cast, mention: str, place: int) -> Entity | None:
    """The person whom a description means: same office or a word for it, nothing that speaks against it."""
    head = head_of(mention)
    if head is None:
        return None
    wanted = _modifiers(mention, head)
    lands = countries(mention)
    scored: list[tuple[float, int, int, Entity]] = []
    for number, entity in enumerate(cast.people[:_MANY]):
        best = 0.0
        for _, role in entity.roles[:_EACH]:
            best = max(best, _fit(role, head, wanted, lands))
        if best > 0:
            scored.append((best, entity.before(place), -number, entity))
    if not scored:
        return _in_headline(cast) if head in FAMED else None
    scored.sort(key=lambda item: item[:3], reverse=True)
    return scored[0][3]


def _in_headline(cast: Cast) -> Entity | None:
    """The one person whom the headline names in full."""
    found = [e for e in cast.people[:_MANY] if e.headline and " " in e.name]
    return found[0] if len(found) == 1 else None


def _fit(role: str, head: str, wanted: frozenset[str], lands: frozenset[str]) -> float:
    own = head_of(role)
    words = {low(w).removesuffix("'s") for w in _WORD.findall(role)}
    if own == head or head in words:
        score = 2.0
    elif own and any(head in group and own in group for group in SAME_ROLE):
        score = 1.0
    else:
        return 0.0
    words |= IMPLIED.get(own or "", frozenset())
    theirs = countries(role)
    if lands and theirs:
        if not lands & theirs:
            return 0.0
        score += 1
    shared = len(wanted & words)
    if wanted and not shared and not (lands & theirs):
        # "the former secretary of state" is no press secretary, "the band leader" no president
        return 0.0 if score < 2 or _modifiers(role, head) else score - 0.5
    return score + shared


def _modifiers(mention: str, head: str) -> frozenset[str]:
    words = {low(w).removesuffix("'s") for w in _WORD.findall(mention)}
    return frozenset(
        words - DETERMINERS - PREPOSITIONS - {head, "former", "then"} - ({"chief"} if head == "executive" else set())
    )
