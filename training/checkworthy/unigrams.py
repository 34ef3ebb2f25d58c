"""The pieces that multilingual-e5-small reads, without the library sentencepiece."""

from __future__ import annotations

import unicodedata

from e5_small import File

LONGEST = 16  # characters of a piece


class Unigrams:
    """The likeliest pieces of a text (Kudo 2018), word by word, each word looked up once."""

    def __init__(self, file: File) -> None:
        self._file = file
        self._known: dict[str, list[int]] = {}
        self._ids = {piece: number for number, (piece, _) in enumerate(file.pieces)}

    def sequence(self, text: str, most: int) -> list[int]:
        """Numbers of the pieces between the marks of begin and end, `most` in all at the most."""
        found = [self._file.begin]
        for word in ["query:", *unicodedata.normalize("NFKC", text).split()]:
            if word not in self._known:
                self._known[word] = self._split("▁" + word)
            found += self._known[word]
        return [*found[: most - 1], self._file.end]

    def _split(self, word: str) -> list[int]:
        best, back = [0.0] + [-1e9] * len(word), [0] * (len(word) + 1)
        for end in range(1, len(word) + 1):
            for start in range(max(0, end - LONGEST), end):
                number = self._ids.get(word[start:end])
                if number is None and end - start > 1:
                    continue
                score = best[start] + (-20.0 if number is None else self._file.pieces[number][1])
                if score > best[end]:
                    best[end], back[end] = score, start
        found = []
        end = len(word)
        while end > 0:
            found.append(self._ids.get(word[back[end] : end], self._file.unknown))
            end = back[end]
        return found[::-1]
