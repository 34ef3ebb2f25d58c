"""Which language a text is in."""

from __future__ import annotations

import re
from functools import cache
from typing import Any

_LETTERS_MIN = 20  # fewer letters tell nothing
_CONFIDENCE_MIN = 0.5  # of py3langid's calibrated probabilities; below, the second guess is as good
_SAMPLE = 2000  # characters looked at: news of this length is told apart with confidence 1.0, and more costs time
# The commonest English words (by the Brown corpus) that no other language with Latin letters has in such company.
# Loading py3langid's model takes 0.7 s, half of a cold `sayso check`; plainly English text needs no model.
_ENGLISH = frozenset(
    """
    the of and to in that is was for with as his on be at by had are but from or have an they which you were her
    their been has who when more would said it he she this not
    """.split()
)
_ENGLISH_SHARE = 0.3  # of the words; English news has 0.35 to 0.5, other languages below 0.15
_ENGLISH_WORDS = 25  # so many words are needed, with so many different function words among them:
_ENGLISH_DIFFERENT = 6
_NOT_WORDS = re.compile(r"https?://\S+|[@#]\w+|[\d_\W]+")


def language_of(text: str) -> str | None:
    """ISO 639-1 code of the language of `text`, or None where it is too short or too mixed to tell."""
    words = _NOT_WORDS.sub(" ", text[: 2 * _SAMPLE])[:_SAMPLE].strip()
    if len(words) - words.count(" ") < _LETTERS_MIN:
        return None
    if _plainly_english(words):
        return "en"
    code, confidence = _identifier().classify(words)
    return str(code) if len(code) == 2 and confidence >= _CONFIDENCE_MIN else None


def _plainly_english(words: str) -> bool:
    found = words.lower().split()
    common = [word for word in found if word in _ENGLISH]
    enough = len(found) >= _ENGLISH_WORDS and len(set(common)) >= _ENGLISH_DIFFERENT
    return enough and len(common) >= _ENGLISH_SHARE * len(found) and "the" in common


@cache
def _identifier() -> Any:
    """py3langid's model with probabilities; loaded once, when the first text needs it."""
    from py3langid.langid import MODEL_FILE, LanguageIdentifier  # noqa: PLC0415 - brings numpy

    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
