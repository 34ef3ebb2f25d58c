"""What a sentence looks like to the check-worthiness model: its words in order, and a few counts."""

from __future__ import annotations

import math
import re

LONGEST = 4000  # characters of a text that are looked at: far above any sentence, and a bound for hostile ones

_NUMBER = re.compile(r"\d(?:[\d.,\u00a0\u202f]*\d)?")
_TOKEN = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?|#+|[?!$€£%.,;:\-]")
_WORD = re.compile(r"[^\W\d_][\w'’-]*")
_YEAR = re.compile(r"\b(?:1[89]|20)\d\d\b")
_SELF = frozenset(("I", "I'm", "I've", "I'll", "I'd"))

# Closed classes of English words; each gives one count and one yes-or-no feature.
_CLASSES = tuple(
    frozenset(words.split())
    for words in (
        "i me my mine i'm i've i'll i'd",
        "you your yours you're you've you'll you'd",
        "he she his her him he's she's",
        "we our us we're we've we'll ours",
        "they them their they're they've theirs",
        "would should could must will shall going gonna ought need needs may might can",
        "was were had did went came said voted spent cut raised increased lost made passed signed died killed",
        "is are am be been being",
        "more less fewer higher lower larger smaller largest biggest most least best worst than first last double",
        "think believe feel hope want know guess wish like love",
        "not no never nobody none nothing don't doesn't didn't can't won't",
        "two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty seventy eighty "
        "ninety hundred hundreds thousand thousands million millions billion billions trillion dozen dozens percent "
        "half third quarter once twice",
        "thank thanks please welcome sorry hello goodbye congratulations applause",
    )
)
_NUMBER_WORDS = 11  # place of the number words among the classes
SURFACE = 14 + 2 * len(_CLASSES)


def tokens(text: str) -> list[str]:
    """Words in lower case, punctuation, and numbers as `#`, one for each digit up to five; a `^` stands first."""
    plain = text[:LONGEST].lower().replace("’", "'")
    shaped = _NUMBER.sub(lambda m: " " + "#" * min(sum(c.isdigit() for c in m.group()), 5) + " ", plain)
    return ["^", *_TOKEN.findall(shaped)]


def surface(text: str, words: list[str]) -> list[float]:
    """`SURFACE` numbers: length, capitals, digits, marks, tense, and the closed classes (counts, then yes or no)."""
    text = text[:LONGEST]
    count = max(len(words) - 1, 1)
    counts = [min(sum(word in group for word in words), 4) for group in _CLASSES]
    digits = min(sum(word[0] == "#" for word in words), 4)
    written = _WORD.findall(text)
    capitals = sum(word[0].isupper() and word.replace("’", "'") not in _SELF for word in written[1:])
    return [
        math.log1p(count),
        min(count, 40) / 20,
        min(capitals, 8),
        10 * capitals / count,
        digits,
        float(digits + counts[_NUMBER_WORDS] > 0),
        float("?" in text),
        float("!" in text),
        float(any(sign in text for sign in "$€£")),
        float("%" in text),
        float(_YEAR.search(text) is not None),
        min(sum(len(word) > 3 and word.endswith("ed") for word in words), 4),
        float(len(words) > 1 and words[1] in {"and", "but", "so", "well", "now"}),
        float(count < 4),
        *counts,
        *(float(n > 0) for n in counts),
    ]
