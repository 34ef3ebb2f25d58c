"""What the words of a rating come to on the scale of the verdicts."""

from __future__ import annotations

import re
from functools import cache

from sayso.model import Label
from sayso.text.words import fold

_WORD = re.compile(r"\w+(?:['’]\w+)?")
_HEAD = re.compile(r"[.:;!(,–—]| - ")
_LEADING = 8  # words of a rating that are looked at: what comes later explains

# General words of the trade, each phrase by `|`. "Mostly" leans the way it says; half truths, missing context and
# pictures out of place are what the scale calls cherry-picking. Satire is left out: it refutes nothing.
_PHRASES = {
    Label.REFUTED: """false|fake|mostly false|pants on fire|pants-fire|incorrect|inaccurate|wrong|hoax|fabricated|not true|untrue
        |debunked|fiction|scam|fraud|bogus|falsch|größtenteils falsch|gefälscht|erfunden|unwahr|ложь|неправда|фейк|не правда
        |не соответствует действительности|выдумка|ложно|неверно|sai|sai sự thật|không đúng|giả|tin giả|bịa đặt|falso|falsa|faux
        |fausse|mayormente falso|plutôt faux|nieprawda|fałsz|неправда|хибно|digitally altered|altered|manipulated|doctored
        |four pinocchios|no""",
    Label.CONFLICTING: """mixture|mixed|half true|half-true|partly true|partially true|partly false|partially false|misleading
        |missing context|lacks context|needs context|out of context|cherry picked|cherry-picked|exaggerated|distorted|miscaptioned
        |teilweise falsch|teilweise richtig|irreführend|fehlender kontext|полуправда|вводит в заблуждение|искажение|манипуляция
        |một phần sai|gây hiểu lầm|engañoso|trompeur|enganoso|частково правда|wprowadza w błąd|manipulacja""",
    Label.SUPPORTED: """true|mostly true|correct|accurate|mostly correct|mostly accurate|verified|confirmed|legit
        |correct attribution|wahr|richtig|größtenteils richtig|правда|верно|đúng|đúng sự thật|verdadero|verdadeiro|vrai|prawda""",
    Label.NOT_ENOUGH: """unproven|unverified|unsupported|unconfirmed|no evidence|insufficient evidence|not enough evidence
        |unbelegt|nicht belegt|не доказано|недоказуемо|не подтверждено|chưa được xác minh|chưa xác thực|sin pruebas""",
}  # fmt: skip
_NEGATIONS = frozenset(["not", "isn't", "isnt", "nicht", "kein", "не", "không", "no", "pas"])
_LOW, _HIGH = 0.3, 0.9  # of the way from the worst value of a scale to its best: at most, at least


@cache
def _phrases() -> dict[tuple[str, ...], Label]:
    return {
        tuple(_words(phrase)): label for label, joined in _PHRASES.items() for phrase in joined.split("|") if phrase
    }


def label_of(rating: str, value: float | None, worst: float | None, best: float | None) -> Label | None:
    """The label that a rating's words, or else its number between `worst` and `best`, come to; None where unsure."""
    head, whole = (_by_words(_words(part)[:_LEADING]) for part in (_HEAD.split(rating, maxsplit=1)[0], rating))
    if head is not None and (head is whole or head is not Label.SUPPORTED):
        return head  # "False. There is no evidence for it": the head rates; of "True, but misleading" it is half
    if whole is not None or head is not None:
        return whole
    if value is None or worst is None or best is None or not worst <= value <= best or worst == best:
        return None
    if re.search(r"[^\W\d_]", rating):
        return None  # it has words, and we don't know them
    share = (value - worst) / (best - worst)
    if share <= _LOW:
        return Label.REFUTED
    return Label.SUPPORTED if share >= _HIGH else Label.CONFLICTING


def _by_words(words: list[str]) -> Label | None:
    """The label that all known phrases agree on: longest phrases first, and a word counts in one of them only."""
    found = set()
    at = 0
    while at < len(words):
        for length in range(min(6, len(words) - at), 0, -1):
            phrase = tuple(words[at : at + length])
            label = _phrases().get(phrase)
            if label is None or (phrase in _ONLY_ALONE and len(words) > length):
                continue
            if at and words[at - 1] in _NEGATIONS:
                return None
            found.add(label)
            at += length
            break
        else:
            at += 1
    return found.pop() if len(found) == 1 else None


_ONLY_ALONE = {("no",), ("wrong",), ("sai",), ("giả",), ("правда",), ("prawda",)}  # part of too many other sentences


def _words(text: str) -> list[str]:
    return [fold(match.group()) for match in _WORD.finditer(text[:400])]
