"""Sentences as debates have them, made up by a language model that has read the training debates.

    python invent.py BASES CROWDSOURCED.CSV SECONDS OUT.TXT.XZ

SmolLM2 is fine-tuned to go on as the sentences of the training debates do (never those of a debate held out or tuned on),
and asked for others until the time is over. OUT.TXT.XZ gets them, one a line. They have no labels: the ensemble says what it
thinks of them, and a student learns that (He et al. 2022, "Generate, Annotate, and Learn").
"""

from __future__ import annotations

import lzma
import sys
import time
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
from data import load
from kinds import BREAK
from lesson import DEVICE, half, on_device, plan
from smollm import HEAD, HEADS, KEYS, LAYERS, TURN, Decoder, turned
from smollm import load as smol
from torch import Tensor

EPOCHS, SIZE, RATE = 3, 64, 1e-4
LONGEST = 56  # pieces of a sentence that is made up
AT_ONCE = 4096
WARMTH, NUCLEUS = 1.0, 300  # temperature; how many of the likeliest pieces are drawn from
LEARNING = 0.35  # share of the time, at the most


def learn(decoder: Decoder, ids: list[list[int]], seconds: float, size: int) -> str:
    """Next pieces, each sentence by itself."""
    length = np.array([len(one) for one in ids])
    room = torch.full((len(ids), int(length.max())), -100)
    for row, one in zip(room, ids, strict=True):
        row[: len(one)] = torch.tensor(one)
    room = room.to(DEVICE)
    decoder.to(DEVICE).train()
    optimiser = torch.optim.AdamW(decoder.parameters(), lr=RATE, betas=(0.9, 0.98), fused=DEVICE.type == "cuda")
    draw = np.random.default_rng(1)
    total = EPOCHS * (len(ids) // size + 1)
    begun, step, loss = time.time(), 0, torch.zeros(())
    while step < total:
        for batch in plan(length, np.arange(len(ids)), size, draw):
            done = max(step / total, (time.time() - begun) / seconds)
            if done >= 1:
                return f"{step}/{total} steps, loss {loss.item():.3f}, {time.time() - begun:.0f} s"
            optimiser.param_groups[0]["lr"] = RATE * min(1.0, step / 20, 1.02 - done)
            rows = room[on_device(batch), : int(length[batch].max())]
            with half():
                states = decoder(rows[:, :-1].clamp(min=0), rows[:, :-1] >= 0)
                scores = F.linear(states, decoder.pieces.weight)
            loss = F.cross_entropy(scores.float().flatten(0, 1), rows[:, 1:].flatten())
            loss.backward()
            torch.nn.utils.clip_grad_norm_(decoder.parameters(), 1.0)
            optimiser.step()
            optimiser.zero_grad(set_to_none=True)
            step += 1
            if step % 16 == 0 and DEVICE.type == "cuda":
                torch.cuda.synchronize()
    return f"{step}/{total} steps, loss {loss.item():.3f}, {time.time() - begun:.0f} s"


@torch.no_grad()
def speak(decoder: Decoder, count: int, draw: torch.Generator) -> np.ndarray:
    """(count, LONGEST) pieces of sentences, BREAK behind the last."""
    decoder.eval()
    kind = torch.bfloat16 if DEVICE.type == "cuda" else torch.float32
    keys, values = (torch.zeros(LAYERS, count, KEYS, LONGEST, HEAD, dtype=kind, device=DEVICE) for _ in range(2))
    turns = torch.arange(LONGEST, device=DEVICE)[:, None] * (TURN ** -(torch.arange(0, HEAD, 2, device=DEVICE) / HEAD))
    now = torch.full((count,), BREAK, device=DEVICE)
    over = torch.zeros(count, dtype=torch.bool, device=DEVICE)
    found = []
    for at in range(LONGEST):
        x = _step(decoder, decoder.pieces(now)[:, None], (keys, values), at, (turns[at].cos(), turns[at].sin()))
        scores = F.linear(x[:, 0], decoder.pieces.weight)
        best, which = (scores.float() / WARMTH).topk(NUCLEUS)
        drawn = torch.multinomial(best.softmax(-1), 1, generator=draw)
        now = which.gather(1, drawn)[:, 0].masked_fill(over, BREAK)
        found.append(now)
        over |= now == BREAK
        if at % 8 == 7 and bool(over.all()):
            break
    found += [torch.full_like(now, BREAK)] * (LONGEST - len(found))
    return torch.stack(found, 1)[over].cpu().numpy().astype(np.uint16)


def _step(decoder: Decoder, x: Tensor, memory: tuple[Tensor, Tensor], at: int, turn: tuple[Tensor, Tensor]) -> Tensor:
    """One piece more of each sentence, (count, 1, width), with what is remembered of those before."""
    for layer, keys, values in zip(decoder.layers, *memory, strict=True):
        y = layer.before(x)
        q, k, v = (f(y).view(len(x), 1, -1, HEAD).transpose(1, 2) for f in (layer.q, layer.k, layer.v))
        q = turned(q, turn)
        keys[:, :, at : at + 1], values[:, :, at : at + 1] = turned(k, turn), v
        # The heads that share keys and values are as good as queries of one head.
        q = q.reshape(len(x), KEYS, HEADS // KEYS, HEAD).to(keys.dtype)
        mixed = F.scaled_dot_product_attention(q, keys[:, :, : at + 1], values[:, :, : at + 1])
        x = x + layer.mix(mixed.reshape(len(x), 1, -1))
        y = layer.between(x)
        x = x + layer.down(F.silu(layer.gate(y)) * layer.up(y))
    return decoder.last(x)


def main(bases: str, labelled: str, seconds: str, out: str, at_once: str = str(AT_ONCE)) -> None:
    begun = time.time()
    data = load(labelled)
    decoder, splitter = smol(Path(bases) / "smollm2.gguf")
    fit = np.flatnonzero(~data.held & ~data.tuning)
    texts = [data.texts[i] for i in fit]
    ids = [[BREAK, *found.ids[: LONGEST + 20], BREAK] for found in splitter.encode_batch(texts)]
    room = LEARNING * (float(seconds) - (time.time() - begun))
    print("learnt to speak:", learn(decoder, ids, room, min(SIZE, int(at_once))), flush=True)
    draw = torch.Generator(DEVICE).manual_seed(2)
    found: set[str] = set()
    said, longest = 0, 0.0
    while time.time() - begun + longest < float(seconds) - 6:
        start = time.time()
        with half():
            rows = speak(decoder, int(at_once), draw)
        spoken = [
            " ".join(text.split())
            for text in splitter.decode_batch([[i for i in r if i != BREAK] for r in rows.tolist()])
        ]
        said += len(spoken)
        found |= {text for text in spoken if len(text.split()) >= 4 and "\ufffd" not in text}
        longest = time.time() - start
        if said == len(spoken):
            print(f"{len(spoken)} in {longest:.1f} s", flush=True)
    invented = sorted(found - set(texts))
    packed = lzma.compress("\n".join(invented).encode("utf-8"))
    Path(out).write_bytes(packed)
    print(f"said {said}, kept {len(invented)}, {len(packed)} bytes, {time.time() - begun:.0f} s", flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
