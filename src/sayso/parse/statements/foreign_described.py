"""Names without the words that only say what somebody is, before them or behind."""

from __future__ import annotations

import re

from sayso.model import Span
from sayso.parse.statements.foreign_lexicon import BODIES
from sayso.text.german_nouns import common_noun

_FULL = 2  # words of a name in full
_PATRONYMIC = re.compile(r"(?:вич|вна|ична|івна)\Z")
_TRADE = re.compile(
    r"(?:тор|лог|граф|ист|истка|ница|тель|тельница|ник|ец|ант|ент|ер|щик|чик|вед|ач|арь|ев[еи]д|кат|ир|мэр|глава|министр)\Z",
    re.IGNORECASE,
)


def before_body(text: str, words: list[Span]) -> list[Span]:
    """A German name without the body behind it: "Karl Ott von der Polizei"."""
    for at, word in enumerate(words[:-1]):
        end = words[at + 1].of(text)
        if (
            at
            and word.of(text).islower()
            and end[0].isupper()
            and (common_noun(end) or re.search(BODIES["de"], end, re.I))
        ):
            return words[: at - 1] if at > 1 and words[at - 1].of(text).islower() else words[:at]
    return words


def undescribed(text: str, words: list[Span]) -> list[Span]:
    """A Russian name without the trade before it, which has a capital where it begins the sentence, and whose that is:
    "Демограф Иван Петров", "Жительница Верхних Ключей Анна Орлова"."""
    if len(words) <= _FULL or _PATRONYMIC.search(words[1].of(text)) or not _TRADE.search(words[0].of(text)):
        return words
    return words[-_FULL:] if len(words) > _FULL + 1 else words[1:]
