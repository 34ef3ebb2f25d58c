"""Rows as pieces of words, for each of the networks that read them, and batches of them where the network is."""

from __future__ import annotations

import sys
from array import array
from collections.abc import Callable
from pathlib import Path

import numpy as np
import torch
from rows import Rows
from tokenizers import Regex, Tokenizer, models, normalizers, pre_tokenizers
from torch import Tensor

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
from e5_small import File

Row = Callable[
    [list[int], list[int]], tuple[list[int], int, int]
]  # pieces of both -> all, where the claim begins, ends


def word_pieces(names: list[str]) -> Tokenizer:
    """The same as `sayso.text.wordpieces`, quicker."""
    made = Tokenizer(models.WordPiece({n: i for i, n in enumerate(names)}, unk_token="[UNK]"))
    made.normalizer = normalizers.BertNormalizer(lowercase=True, strip_accents=True)
    made.pre_tokenizer = pre_tokenizers.BertPreTokenizer()
    return made


def unigrams(file: File, kept: list[int]) -> Tokenizer:
    """Of multilingual-e5-small the pieces kept, numbered in that order."""
    made = Tokenizer(models.Unigram([file.pieces[i] for i in kept], unk_id=3))
    blanks = normalizers.Replace(Regex(r"\s+"), " ")
    made.normalizer = normalizers.Sequence([normalizers.NFKC(), blanks, normalizers.Strip()])
    made.pre_tokenizer = pre_tokenizers.Metaspace(prepend_scheme="always")
    return made


def both(begin: int, end: int, most: tuple[int, int]) -> Row:
    """For encoders: marks around both, at most `most` pieces of the passage and of the claim with their marks."""

    def row(evidence: list[int], claim: list[int]) -> tuple[list[int], int, int]:
        first = [begin, *evidence[: most[0] - 2], end]
        ids = [*first, *claim[: most[1] - 1], end]
        return ids, len(first), len(ids)

    return row


class Encoded:
    """Rows as pieces, on a device."""

    def __init__(self, rows: Rows, splitter: Tokenizer, row: Row, device: torch.device) -> None:
        pieces = [item.ids for item in splitter.encode_batch(rows.texts, add_special_tokens=False)]
        flat, starts, ends, lengths = array("i"), array("i"), array("i"), array("i")
        for evidence, claim in zip(rows.evidence.tolist(), rows.claim.tolist(), strict=True):
            ids, start, end = row(pieces[evidence], pieces[claim])
            flat.extend(ids)
            starts.append(start)
            ends.append(end)
            lengths.append(len(ids))
        self.lengths = np.array(lengths)
        offsets = np.concatenate([[0], np.cumsum(self.lengths)[:-1]])
        self._flat = torch.tensor(np.array(flat), device=device)
        columns = np.stack([offsets, self.lengths, np.array(starts), np.array(ends)])
        self._rows = torch.tensor(columns, device=device)
        self.device = device

    def one(self, row: int) -> tuple[np.ndarray, np.ndarray]:
        """A row by itself: its pieces, and which are the claim's."""
        offset, length, start, end = self._rows[:, row].tolist()
        places = np.arange(length)
        return self._flat[offset : offset + length].numpy().astype(np.int64), (
            (places >= start) & (places < end)
        ).astype(np.int64)

    def batch(self, rows: np.ndarray) -> tuple[Tensor, Tensor, Tensor]:
        """Pieces (rows, longest), which are the claim's, which are there."""
        longest = -(-int(self.lengths[rows].max()) // 8) * 8
        numbers = torch.from_numpy(rows.astype(np.int64)).to(self.device, non_blocking=True)
        offset, length, start, end = self._rows[:, numbers, None]
        places = torch.arange(longest, device=self.device)
        present = places < length
        ids = self._flat[(offset + places).clamp(max=len(self._flat) - 1)].long() * present
        return ids, ((places >= start) & (places < end)).long(), present
