"""The noun phrase that a number counts, and the singular that it is compared by."""

from __future__ import annotations

import re

from sayso.parse.figures.draft import Phrase, Quantity, Sentence, Token
from sayso.text.numbers import Form

_LONGEST = 7  # words in a noun phrase
_STILL_ADJECTIVE = frozenset("sports news sales arms goods communications women's men's children's systems operations united series "
                             "business previous various serious dangerous religious famous consecutive straight class gas glass press bus "
                             "mass cross business less stainless wireless homeless us as plus virus status campus".split())  # fmt: skip
_IRREGULAR = {
    "people": "person", "men": "man", "women": "woman", "children": "child", "feet": "foot", "teeth": "tooth", "mice": "mouse",
    "lives": "life", "wives": "wife", "knives": "knife", "wolves": "wolf", "leaves": "leaf", "halves": "half", "geese": "goose",
    "servicemen": "serviceman", "policemen": "policeman", "firemen": "fireman", "fishermen": "fisherman", "gunmen": "gunman",
    "crises": "crisis", "bases": "base", "media": "medium", "buses": "bus", "viruses": "virus", "series": "series", "species": "species",
    "houses": "house", "horses": "horse", "cases": "case", "causes": "cause", "licenses": "license", "purchases": "purchase",
    "movies": "movie", "cookies": "cookie", "calories": "calorie", "zombies": "zombie", "axes": "axe", "shoes": "shoe",
    "nurses": "nurse", "courses": "course", "phases": "phase", "increases": "increase", "databases": "database", "prizes": "prize",
}  # fmt: skip


def singular(word: str) -> str:
    """The singular of an English noun, by rule and a list of exceptions; other words come back as they are."""
    low = word.casefold()
    if low in _IRREGULAR:
        return _IRREGULAR[low]
    if low.endswith("ies") and len(low) > 4:
        return low[:-3] + "y"
    if low.endswith(("sses", "shes", "ches", "xes", "zes", "oes")):
        return low[:-2]
    if low.endswith("s") and not low.endswith(("ss", "us", "is")) and len(low) > 2:
        return low[:-1]
    return low


def is_plural(low: str) -> bool:
    """Whether an English word looks like a plural noun."""
    return low in _IRREGULAR or (
        len(low) > 3 and low.endswith("s") and not low.endswith(("ss", "us", "is", "'s", "’s", "ous")) and low not in _STILL_ADJECTIVE
    )  # fmt: skip


def phrase_at(sentence: Sentence, at: int, *, plural: bool = True) -> Phrase | None:
    """The noun phrase whose first word is the token `at`; None where no noun stands there."""
    lexicon, tokens = sentence.lexicon, sentence.tokens
    if lexicon.language != "en":
        return _simple_phrase(sentence, at)
    words: list[Token] = []
    while at < len(tokens) and len(words) < _LONGEST:
        token = tokens[at]
        if not _continues(sentence, words, at):
            break
        words.append(token)
        low = token.low
        following = sentence.token(at + 1)
        ends = is_plural(low) or low in lexicon.people
        if plural and ends and low not in _STILL_ADJECTIVE and not _more_noun(sentence, following, token):
            break
        at += 1
    while words and (
        words[-1].low in ("new", "more", "other", "further", "additional", "different", "good", "big")
        and len(words) == 1
        and words[-1].low != "more"
    ):
        break
    if not words:
        return None
    return Phrase(words[0].start, words[-1].end, words[-1].text)


def _simple_phrase(sentence: Sentence, at: int) -> Phrase | None:
    """A noun phrase without grammar: words up to a function word, a verb or a word for a measure."""
    lexicon, tokens = sentence.lexicon, sentence.tokens
    words: list[Token] = []
    while at < len(tokens) and len(words) < lexicon.longest:
        token = tokens[at]
        if not token.is_word or token.text[0].isdigit() or token.low in lexicon.stops or token.low in lexicon.verbs:
            break
        if words and sentence.text[words[-1].end : token.start].strip():
            break
        if token.start in sentence.measured and (words or not lexicon.noun_capital or token.text.islower()):
            break
        words.append(token)
        if lexicon.noun_capital and token.text[0].isupper():
            break
        if not lexicon.noun_capital and not lexicon.head_first and token.low in lexicon.people:
            break
        at += 1
    if not words:
        return None
    named = [w for w in words if w.low in lexicon.people]
    head = named[0] if named and not lexicon.noun_capital else words[0] if lexicon.head_first else words[-1]
    return Phrase(words[0].start, words[-1].end, head.text)


def _continues(sentence: Sentence, words: list[Token], at: int) -> bool:
    token, lexicon = sentence.tokens[at], sentence.lexicon
    low = token.low
    if not token.is_word:
        return False
    if (
        low in lexicon.stops
        and low not in ("more", "other")
        or token.text[0].isdigit()
        and not token.text[-1].isalpha()
    ):
        return low in ("u.s.",)
    gap = sentence.text[tokens_end(words) : token.start] if words else ""
    if words and gap.strip():
        return False
    following = sentence.token(at + 1)
    noun_next = (
        following is not None
        and following.is_word
        and following.low not in lexicon.stops
        and not sentence.text[token.end : following.start].strip(" ")
    )
    if low in lexicon.verbs:
        if sentence.headline and token.text[:1].isupper() and not words:
            return False
        return (
            not words
            and noun_next
            and low.endswith(("ed", "ing", "en", "new", "long", "high"))
            and following is not None
            and following.low not in lexicon.verbs
        )
    if (
        low.endswith("ly")
        and len(low) > 4
        and low
        not in (
            "family",
            "supply",
            "assembly",
            "anomaly",
            "july",
            "italy",
            "early",
            "daily",
            "weekly",
            "elderly",
            "monthly",
            "yearly",
        )
    ):
        return not words and noun_next
    if words and low.endswith("ed") and len(low) > 4 and low not in ("united", "seed", "breed", "speed", "weed"):
        return (
            noun_next
            and not (is_plural(words[-1].low) or words[-1].low in lexicon.people)
            and following is not None
            and following.low not in lexicon.verbs
        )
    if words and low.endswith("ing") and len(low) > 5 and (is_plural(words[-1].low) or words[-1].low in lexicon.people):
        return False
    return not (low.endswith(("'s", "’s")) and words and is_plural(words[-1].low))


def tokens_end(words: list[Token]) -> int:
    return words[-1].end


def _more_noun(sentence: Sentence, following: Token | None, token: Token) -> bool:
    """Whether the phrase goes on behind a plural: "sales teams", "women workers"."""
    if following is None or not following.is_word or following.low in sentence.lexicon.stops:
        return False
    if sentence.text[token.end : following.start].strip():
        return False
    low = following.low
    return (
        (is_plural(low) or low in sentence.lexicon.people)
        and low not in sentence.lexicon.verbs
        and token.low not in sentence.lexicon.tolls
    )


def counted(sentence: Sentence, q: Quantity) -> Phrase | None:
    """The noun phrase right behind a number (and its "of"): "3,000 North Korean soldiers", "dozens of people"."""
    at = sentence.index(q.end)
    token = sentence.token(at)
    if token is None:
        return None
    if sentence.text[q.end : token.start].strip() not in ("", "-"):
        return None
    own = sentence.token(sentence.index(q.number_end - 1)) if q.unit is None else None
    hyphen = re.match(r"[-‐‑]([^\W\d_]+)", sentence.text[q.end :])
    if hyphen and own is not None or hyphen:
        start = q.end + hyphen.start(1)
        return Phrase(start, q.end + hyphen.end(1), hyphen.group(1))
    if token.low in sentence.lexicon.of or (q.form is Form.FRACTION and token.low in ("the", "all", "who")):
        at = _after_of(sentence, at + 1, q)
        token = sentence.token(at)
        if token is None:
            return None
    elif token.low == "more" and q.unit is None:
        at += 1
    return phrase_at(sentence, at, plural=q.value != 1 or q.is_range)


def _after_of(sentence: Sentence, at: int, q: Quantity) -> int:
    while (token := sentence.token(at)) and token.low in (
        "the",
        "its",
        "their",
        "his",
        "her",
        "our",
        "all",
        "these",
        "those",
        "a",
        "an",
        "of",
        "my",
        "your",
    ):
        at += 1
    return at
