"""Trains several larger taggers, then several small ones together that learn from all of them; wants a GPU.

    python encode.py --data FOLDER_WITH_TRAIN_AND_DEV --plain FILE ... --out encoded.npz
    python together.py --base FOLDER_OF_ALL_MINILM_L6_V2 --encoded encoded.npz --out FOLDER --seconds 450
    python export.py --together FOLDER --student 2x6x512 --to ../../src/sayso/parse/tagger/data

Each of the larger ones (six layers, their own seed) leaves out a quarter of the articles, and says most about those when
the small ones learn: they get the mean of what the larger ones think of every path through the labels and of every link,
mixed with what the annotators marked where a window was left as it is. Rates follow the time that is left.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import random
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import torch
from encoder import BASE_SHA256, vocabulary_of
from learners import PARTS, Apprentice, Learner, Lesson, Teachers, measured
from network import Shape
from noise import Noise
from rows import Table, rows_in_processes

SEED = 20
STUDENTS = "2x8x512:0,2 2x6x512:0,2 2x4x512:0,2"
TEACHERS = 3
EPOCHS = 7  # of the larger ones, at most
TOGETHER = 32  # windows in a step of theirs
THINKING = 0.12  # share of the time in which the larger ones say what they think, or
AT_ONCE, MOST_LESSONS = 256, 160  # so many times so many windows
HELD = 12  # with `--held`, each so manieth article is left out by all and measured on


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--base", type=Path, required=True)
    parser.add_argument("--encoded", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--seconds", type=float, default=450)
    parser.add_argument("--teaching", type=float, default=0.24, help="share of the time that the larger ones take")
    parser.add_argument(
        "--students", default=STUDENTS, help="LAYERSxHEADSxINNER:layers of the first teacher to start from"
    )
    parser.add_argument("--deep", type=int, default=6, help="layers of the larger ones")
    parser.add_argument("--epochs", type=int, default=24, help="for which windows are cut anew")
    parser.add_argument("--processes", type=int, default=6)
    parser.add_argument("--batch", type=int, default=64, help="windows in a step of the small ones")
    parser.add_argument("--held", action="store_true", help="leave articles out, and measure on them instead of on dev")
    parser.add_argument("--steps", type=int, default=10**9, help="at most so many of each kind, to try it out")
    args = parser.parse_args()
    Course(args).run()


class Course:
    """One run from start to end."""

    def __init__(self, args: argparse.Namespace) -> None:
        self.args, self.begun, self.most = args, time.time(), 32 * args.steps
        random.seed(SEED)
        torch.manual_seed(SEED)
        torch.backends.cuda.matmul.allow_tf32 = True
        self.device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
        assert hashlib.sha256((args.base / "model.safetensors").read_bytes()).hexdigest() == BASE_SHA256
        self.epochs = 2  # for which windows are cut before the larger ones start
        self.names, self.kept = vocabulary_of(args.base)
        self.draw = torch.Generator(self.device).manual_seed(SEED)

    def run(self) -> None:
        args = self.args
        first = rows_in_processes(args.encoded, {"train": self.epochs, "dev": 1}, self.names, args.processes)
        with ThreadPoolExecutor(1) as room:
            parts = {"train": args.epochs, "plain": 2}
            later = room.submit(rows_in_processes, args.encoded, parts, self.names, args.processes)
            table = self._without_held(Table.of(first["train"], self.device))
            test = (
                self._only_held(Table.of(first["train"], self.device))
                if args.held
                else Table.of(first["dev"], self.device)
            )
            noise = Noise.of(table, self.names, self.draw)
            self.say(f"{len(table)} windows, {len(test)} to measure on")
            teachers = self._teachers(table, test, noise)
            found = later.result()
        table = self._without_held(Table.of(found["train"], self.device))
        plain = Table.of(found["plain"], self.device)
        self.say(f"{len(table)} windows, {len(plain)} of plain text")
        self._students(teachers, (table, plain), test, noise)

    def _teachers(self, table: Table, test: Table, noise: Noise) -> Teachers:
        found = []
        for part in range(TEACHERS):
            torch.manual_seed(SEED + part)
            learner = Learner.of_base(self.args.base, self.names, self.kept, self.args.deep, self.device)
            rows = (table.columns["article"] % PARTS != part).nonzero()[:, 0]
            left = (self.args.seconds * self.args.teaching - self.spent()) / (TEACHERS - part)
            until = self.spent() + left
            steps, start, most = 0, self.spent(), EPOCHS * len(rows) / self.epochs / TOGETHER
            while steps < self.args.steps:
                share = max((self.spent() - start) / (until - start), steps / most)
                if share >= 1:
                    break
                chosen = torch.randint(len(rows), (TOGETHER,), generator=self.draw, device=self.device)
                batch = table.take(rows[chosen])
                learner.learn(noise.added(batch, self.draw, 0)[0], share)
                steps += 1
                self._wait(steps)
            model = learner.settle()
            own = Table({n: c[table.columns["article"] % PARTS == part] for n, c in table.columns.items()})
            score = measured(model, own, min(1500, self.most)), measured(model, test, self.most)
            self.say(f"teacher {part}: {steps} steps, left out {score[0]}, test {score[1]}")
            found.append(model)
        return Teachers(found)

    def _students(self, teachers: Teachers, tables: tuple[Table, Table], test: Table, noise: Noise) -> None:
        shapes = {}
        for text in self.args.students.split():
            sizes, layers = text.split(":")
            shapes[text if sizes in shapes else sizes] = (
                Shape(*map(int, sizes.split("x"))),
                list(map(int, layers.split(","))),
            )
        lesson = Lesson(teachers, tables, noise, self.draw)
        until = self.spent() + self.args.seconds * THINKING
        for number in range(min(MOST_LESSONS, self.args.steps)):
            lesson.add(AT_ONCE)
            self._wait(number)
            if self.spent() > until:
                break
        lesson.close()
        self.say(f"{len(lesson)} windows with what the larger ones think")
        apprentice = Apprentice(teachers.models[0], shapes, lesson)
        start, end, saved = self.spent(), self.args.seconds - 12, self.spent()
        steps = 0
        while steps < self.args.steps and (now := self.spent()) < end:
            share = (now - start) / (end - start)
            apprentice.learn(self.args.batch, share)
            steps += 1
            self._wait(steps)
            if now - saved > max(60, self.args.seconds / 6):
                saved = now
                self.say(f"{steps} steps, {share:.0%}, losses {apprentice.losses()}")
                self.save(apprentice, steps)
        self.say(f"{steps} steps, losses {apprentice.losses()}")
        self.save(apprentice, steps)
        for name, model in apprentice.settled():
            self.say(f"{name}: {measured(model, test, self.most)}")

    def save(self, apprentice: Apprentice, steps: int) -> None:
        """Two files: the table of pieces in 8 bits, and all the rest of each student in 16."""
        table, students = apprentice.saved()
        np.savez_compressed(self.args.out / "attribution-table.npz", **table)
        facts = {"steps": steps, "batch": self.args.batch, "seconds": self.args.seconds, "students": self.args.students}
        students["facts"] = np.frombuffer(json.dumps(facts).encode(), np.uint8)
        np.savez_compressed(self.args.out / "attribution-students.npz", **students)

    def spent(self) -> float:
        return time.time() - self.begun

    def _wait(self, steps: int) -> None:
        """So that the clock counts what the GPU has done, not what it was asked to do."""
        if self.device.type == "cuda" and steps % 10 == 0:
            torch.cuda.synchronize()

    def _without_held(self, table: Table) -> Table:
        if not self.args.held:
            return table
        return Table({n: c[table.columns["article"] % HELD != HELD - 1] for n, c in table.columns.items()})

    def _only_held(self, table: Table) -> Table:
        return Table({n: c[table.columns["article"] % HELD == HELD - 1] for n, c in table.columns.items()})

    def say(self, text: str) -> None:
        line = f"{self.spent():6.1f} {text}"
        print(line, flush=True)
        with (self.args.out / "attribution-log.txt").open("a", encoding="utf-8") as handle:
            handle.write(line + "\n")


if __name__ == "__main__":
    main()
