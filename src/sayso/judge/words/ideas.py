"""Words as what they mean: a small lexicon of news words in four languages, names by sound, numbers by value.

Two texts in different words, languages or scripts can be compared by what they share of it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Sequence
from functools import cache, lru_cache
from importlib.resources import files

from sayso.text.english_verbs import PLAIN
from sayso.text.german_nouns import common_noun
from sayso.text.names import sound
from sayso.text.places import countries
from sayso.text.words import Word, fold, term, words

LANGUAGES = ("en", "de", "ru", "vi")
_LONGEST = 5  # words of a phrase
_SHORTEST_NAME = 3  # letters of a name's sound: shorter ones meet by chance
_SYLLABIC = frozenset({"vi", "zh", "ko"})  # languages whose names are of short syllables, each with a capital
_DECLINED = frozenset({"ru"})  # languages whose names change their endings most

_SHORT = 1_000  # characters
_LOWER = frozenset({"de", "ru"})  # languages that write "indische" and "индийский" small

_CASES = (
    ("ией", "ия"), ("ии", "ия"), ("ию", "ия"), ("ей", "я"), ("ом", ""), ("ем", "й"), ("ой", "а"), ("ы", "а"), ("и", "а"),
    ("у", "а"), ("е", "а"), ("а", ""), ("у", ""), ("е", ""), ("я", "й"),
)  # fmt: skip

# Everything one word of a text may be met by: its term, what it means ("=12"), how it sounds, the country ("@IN").
Idea = frozenset[str]
Phrase = tuple[str, ...]


@cache
def _lexicon(language: str) -> dict[str, list[tuple[Phrase, str]]]:
    """By first word the phrases that begin with it, longest first, with the number of what they mean."""
    found: dict[str, list[tuple[Phrase, str]]] = defaultdict(list)
    column = LANGUAGES.index(language)
    rows = files("sayso.judge").joinpath("data/ideas.tsv").read_text("utf-8").splitlines()
    for number, row in enumerate(rows):
        if row and not row.startswith("#"):
            for phrase in _phrases(row.split("|")[column], language):
                found[phrase[0]].append((phrase, f"={number}"))
    for listed in found.values():
        listed.sort(key=lambda item: (-len(item[0]), item))
    return dict(found)


def _phrases(cell: str, language: str) -> set[Phrase]:
    return {tuple(_form(word, language) for word in item.split("_")) for item in cell.split()}


def _form(word: str, language: str) -> str:
    return term(word, language) or fold(word)


def ideas(text: str, language: str | None, said: Sequence[Word] | None = None) -> tuple[Idea, ...]:
    """The content words of `text` in order, each as everything it may be met by, also what its phrase means."""
    if said is not None:
        return _read(text, language, said)
    return _remembered(text, language) if len(text) <= _SHORT else _long(text, language)


@lru_cache(maxsize=16_384)  # every claim asks the same headlines, sentences and statements
def _remembered(text: str, language: str | None) -> tuple[Idea, ...]:
    return _read(text, language, None)


@lru_cache(maxsize=128)  # every figure of a sentence without an end asks for the whole of it
def _long(text: str, language: str | None) -> tuple[Idea, ...]:
    return _read(text, language, None)


def _read(text: str, language: str | None, said: Sequence[Word] | None) -> tuple[Idea, ...]:
    code = language or "en"
    found = words(text, language) if said is None else said
    lexicon = _lexicon(code) if code in LANGUAGES else {}
    result: list[Idea] = []
    at = 0
    while at < len(found):
        word = text[found[at].start : found[at].end]
        size, meant = _match(text, found, at, lexicon, code)
        if meant:
            own = [w.term for w in found[at : at + size] if w.term]
            if size == 1 and code in _DECLINED and word[0].isupper():  # "Грузии": of Georgia, no cargo
                meant = {*meant, *_states(word, code)}
            if size == 1 and code in _SYLLABIC:  # "Làng" is a village, or the first half of its name
                result.append(frozenset(meant) | _alone(word, found[at].term or fold(word), code))
            elif code != "en" or not own:  # a phrase is one word
                result.append(frozenset((*meant, *own)))
            else:  # English has the loosest ones: each word for itself, as it weighs outside the lexicon
                result.extend(frozenset((*meant, *_single(each, lexicon), each)) for each in own)
        elif found[at].term:
            result.append(_alone(word, found[at].term, code))
        at += size
    return tuple(result)


def _match(
    text: str, found: Sequence[Word], at: int, lexicon: dict[str, list[tuple[Phrase, str]]], code: str
) -> tuple[int, set[str]]:
    """How many words from `at` on are one phrase of the lexicon, and the numbers of what it means."""
    first = _written(text, found[at], code)
    listed = lexicon.get(first)
    if not listed:
        return 1, set()
    ahead = tuple(_written(text, word, code) for word in found[at : at + _LONGEST])
    longest, meant = 1, set[str]()
    for phrase, number in listed:
        if ahead[: len(phrase)] == phrase and len(phrase) >= longest:
            longest = len(phrase)
            meant.add(number)
    return longest, meant


def _single(word: str, lexicon: dict[str, list[tuple[Phrase, str]]]) -> set[str]:
    """What a word means outside the phrase: a death toll is of the dead."""
    return {number for phrase, number in lexicon.get(word, ()) if len(phrase) == 1}


def _written(text: str, word: Word, code: str) -> str:
    return word.term or _form(text[word.start : word.end], code)


@lru_cache(maxsize=100_000)
def _alone(word: str, plain: str, code: str) -> Idea:
    named = word[0].isupper()
    state = () if code in _SYLLABIC or not (named or code in _LOWER) else _states(word, code)
    own = frozenset((plain, *state, *_plain_form(word, code)))
    if not named or (code == "de" and common_noun(word)):
        return own
    heard = sound(fold(word))
    if len(heard) < (2 if code in _SYLLABIC else _SHORTEST_NAME):
        return own
    short = heard
    while len(short) > _SHORTEST_NAME + 1 and short[-1] in "aeious":
        short = short[:-1]  # endings of declension
    bare = sound(plain) if code in _DECLINED else short  # "Приморский" and "в Приморском"
    return own | frozenset((f"~{heard}", f"~{short}", f"~{bare if len(bare) >= _SHORTEST_NAME else short}"))


@lru_cache(maxsize=20_000)
def _states(word: str, code: str) -> tuple[str, ...]:
    """The countries that a word names, in Russian in any case: "Грузию", "в Испании"."""
    found = countries(word)
    if not found and code in _DECLINED and word[0].isupper():
        for ending, plain in _CASES:
            if word.endswith(ending) and (found := countries(word.removesuffix(ending) + plain)):
                break
    return tuple(f"@{c}" for c in found)


def _plain_form(word: str, code: str) -> tuple[str, ...]:
    """The plain form of an English verb whose past has another stem: "sold" meets "sell"."""
    form = PLAIN.get(word.lower()) if code == "en" else None
    return (term(form, code),) if form else ()


@cache
def meanings(words_: str) -> frozenset[str]:
    """What English words mean, as it stands in ideas of any language: without their forms."""
    return frozenset(form for idea in ideas(words_, "en") for form in idea if form.startswith("="))


def held(ideas_: Sequence[Idea], whole: Collection[str]) -> int:
    """How many of the words stand in `whole`, in any form."""
    return [idea.isdisjoint(whole) for idea in ideas_].count(False)


def share(part: Sequence[Idea], whole: frozenset[str], weight: Callable[[Idea], float]) -> float:
    """The weighted share (0 to 1) of the distinct words of `part` that stand in `whole`; 0 where `part` is empty."""
    total = met = 0.0
    for idea in dict.fromkeys(part):
        heavy = weight(idea)
        total += heavy
        if not idea.isdisjoint(whole):
            met += heavy
    return met / total if total else 0.0


@lru_cache(maxsize=16_384)
def vocabulary(text: str, language: str | None) -> Idea:
    """All that the content words of a text may be met by, together."""
    return frozenset[str]().union(*ideas(text, language))
