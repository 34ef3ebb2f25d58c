"""Word pieces: what a network of the BERT family reads instead of words."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Iterator, Sequence
from functools import cache
from importlib.resources import files

MAX_PIECES = 6  # of one word: no word of news needs more, and a 10,000-letter one costs no more than any other
MAX_CACHED = 200_000
PAD, UNKNOWN, START, BREAK = "[PAD]", "[UNK]", "[CLS]", "[SEP]"
# The pieces of BERT's uncased vocabulary (Devlin et al. 2019, Apache-2.0) that Latin script and punctuation can spell.
SHA256 = "aa96f232c399668be0720f50ac2373b267ebabce8bc1bd44ed302db4b45f0cd6"

_LONGEST_WORD = 100  # letters; the networks were trained with longer ones unknown
_LONGEST_CHUNK = 2_000  # characters without a blank that are looked at
# Runs of anything but blanks, Chinese characters and ASCII marks; those marks and characters stand alone.
_CHINESE = "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0002ceaf\U0002f800-\U0002fa1f"
_CHUNK = re.compile(rf"[!-/:-@\[-`{{-~{_CHINESE}]|[^\s!-/:-@\[-`{{-~{_CHINESE}]+")


class Pieces:
    """Greedy longest-match word pieces over an uncased vocabulary (Wu et al. 2016), remembered per word."""

    def __init__(self, vocabulary: Sequence[str]) -> None:
        self._ids = {piece: number for number, piece in enumerate(vocabulary)}
        self._longest = max((len(piece) for piece in vocabulary), default=1)
        self._known: dict[str, tuple[int, ...]] = {}
        self.pad, self.unknown = self._ids[PAD], self._ids[UNKNOWN]
        self.start, self.break_ = self._ids[START], self._ids[BREAK]

    def of(self, word: str) -> tuple[int, ...]:
        """Ids of the pieces of `word`: at least one, at most `MAX_PIECES`."""
        known = self._known.get(word)
        if known is None:
            known = self._keep(word[:200], self._split(_bare(word[:200]), MAX_PIECES))
        return known

    def sequence(self, text: str, most: int) -> list[int]:
        """Ids of a text as the BERT networks were trained on it, between start and break, at most `most` in all.

        Time is bounded by `most`, however long the text is.
        """
        ids = [self.start]
        for word in _words(text[: most * _LONGEST_WORD]):
            known = self._known.get("\0" + word)  # split by other rules than those of `of`, so kept apart
            if known is None:
                split = self._split(word, _LONGEST_WORD) if len(word) <= _LONGEST_WORD else (self.unknown,)
                known = self._keep("\0" + word[: _LONGEST_WORD + 1], split)
            ids.extend(known)
            if len(ids) >= most:
                break
        return [*ids[: most - 1], self.break_]

    def _keep(self, key: str, split: tuple[int, ...]) -> tuple[int, ...]:
        if len(self._known) >= MAX_CACHED:
            self._known.clear()
        self._known[key] = split
        return split

    def _split(self, word: str, most: int) -> tuple[int, ...]:
        found: list[int] = []
        at = 0
        while at < len(word) and len(found) < most:
            for end in range(min(len(word), at + self._longest), at, -1):
                piece = word[at:end] if at == 0 else "##" + word[at:end]
                number = self._ids.get(piece)
                if number is not None:
                    found.append(number)
                    at = end
                    break
            else:
                return (self.unknown,)
        return tuple(found) or (self.unknown,)


@cache
def latin() -> Pieces:
    """The pieces that the networks of this package know, read once and held against their hash."""
    data = (files("sayso.text") / "data" / "vocabulary.txt").read_bytes()
    if hashlib.sha256(data).hexdigest() != SHA256:
        raise RuntimeError("sayso/text/data/vocabulary.txt is not the file that was shipped")
    return Pieces(data.decode("utf-8").split("\n"))


def _bare(word: str) -> str:
    """A word in small letters without accents."""
    word = word.lower()
    if word.isascii():
        return word
    return "".join(char for char in unicodedata.normalize("NFD", word) if unicodedata.category(char) != "Mn")


def _words(text: str) -> Iterator[str]:
    """The words and marks of a text in small letters without accents; no blanks, no control characters."""
    for match in _CHUNK.finditer(text):
        chunk = _bare(match.group()[:_LONGEST_CHUNK])
        if chunk.isascii() and chunk.isprintable():
            yield chunk
            continue
        word = ""
        for char in chunk:
            category = unicodedata.category(char)
            if category[0] == "P":
                if word:
                    yield word
                yield char
                word = ""
            elif category[0] != "C" and char != "\ufffd":
                word += char
        if word:
            yield word
