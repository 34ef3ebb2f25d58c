"""How well copies of articles are told from other articles on the same subject, and in what time.

    python benchmarks/copies.py [--articles 1000] [--show] [--times]

Half of the news articles get one near-copy each, by our own edits, at one of five levels (see LEVELS); the other half
stands beside them. Originals that print three of one another's sentences are set aside first. All that is left is
grouped at once: "recall" is the share of copies that come into their original's group, "precision" the share of pairs in
the groups that go back to one original. Right pairs of the hardest kind of neighbour are counted apart: of each original,
the one other article that shares most of its rarer words. datasketch's MinHash with LSH does the same beside us where it
is installed (benchmarks/requirements.txt): 5-word shingles, 128 permutations, pairs joined into groups. `--times` adds
the time for twice and four times as many texts, made by putting other words in place of all words.

The articles are read from ../shared beside the checkout.
"""

from __future__ import annotations

import argparse
import gzip
import json
import math
import random
import re
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from itertools import combinations
from pathlib import Path

from sayso.find import copies, source_groups
from sayso.find.runs import shingles, told
from sayso.model import Stored
from sayso.text.sentences import sentences

NEWS = Path(__file__).resolve().parents[2] / "shared" / "data" / "news" / "articles.jsonl.gz"
LEVELS = (
    "1: an opening of its own",
    "2: a third cut",
    "3: half cut, reordered, every 20th word another",
    "4: two thirds cut, reordered, every 10th word another",
    "5: a quarter, every 6th word another, within a report of its own",
)
OPENING = "Our newsroom has followed the matter since the morning and spoke with several people who know it well. "
Groups = dict[str, int]
Grouping = Callable[[Sequence[Stored]], Groups]


def articles(count: int) -> list[Stored]:
    """The originals, without those that print each other's sentences."""
    found, seen = list[Stored](), Counter[str]()
    with gzip.open(NEWS, "rt", encoding="utf-8") as rows:
        for row in map(json.loads, rows):
            stored = Stored(row["id"], row["text"], row["url"], row["title"], row["publisher"], None, "en")
            long = [s for s in parts(stored.text) if len(s.split()) >= 8]
            if len(long) >= 8 and sum(s in seen for s in long) < 3:
                seen.update(set(long))
                found.append(stored)
            if len(found) == count:
                break
    return found


def parts(text: str) -> list[str]:
    return [span.of(text) for span in sentences(text, "en")]


def copied(
    original: Stored, level: int, host: Stored, chance: random.Random, furniture: set[tuple[str, ...]]
) -> Stored:
    """A near-copy by another outlet; `host` lends the words and the report around it. What stands in several originals,
    such as an outlet's menu, is not taken over."""
    said = [part for part in parts(original.text) if not furniture & shingles(part)]
    others = [w for w in host.text.split() if w.isalpha() and len(w) > 3] or ["other"]

    def other(every: int, kept: list[str]) -> str:
        words = " ".join(kept).split()
        start = chance.randrange(every)
        return " ".join(chance.choice(others) if n % every == start else word for n, word in enumerate(words))

    match level:
        case 1:
            text = OPENING + "\n" + " ".join(said)
        case 2:
            text = " ".join(said[: math.ceil(len(said) * 2 / 3)])
        case 3 | 4:
            kept = chance.sample(said, math.ceil(len(said) / (2 if level == 3 else 3)))
            text = other(20 if level == 3 else 10, kept)
        case _:
            kept, around = said[: math.ceil(len(said) / 4)], parts(host.text)[: len(said) // 2]
            middle = len(around) // 2
            text = " ".join([*around[:middle], other(6, kept), *around[middle:]])
    return Stored(f"{original.id}-{level}", text, publisher=f"copier-{chance.randrange(20)}.example", language="en")


def pool(count: int) -> tuple[list[Stored], dict[str, str], dict[str, int]]:
    """All texts, shuffled; by id the original they go back to, and of copies their level."""
    chance = random.Random(11)
    originals = articles(count)
    chance.shuffle(originals)
    half = len(originals) // 2
    made, levels = list[Stored](), dict[str, int]()
    # What lends its sentences to a copy of the fifth kind is one on the same subject, and not in the pool itself, else
    # the copy would be one of it, too.
    near = nearest(originals)
    spread = Counter(shingle for original in originals for shingle in shingles(original.text))
    furniture = {shingle for shingle, count in spread.items() if count > 1}
    held, lent = {t.id: t for t in originals}, set[str]()
    for number, original in enumerate(originals[:half]):
        level, lender = number % 5 + 1, held[near[original.id]]
        if level == 5 and (lender.id in lent or lender.id in originals_of(made) or lender in originals[:number]):
            level = 4
        if level == 5:
            lent.add(lender.id)
        if original.id in lent:
            continue
        copy = copied(original, level, lender, chance, furniture)
        levels[copy.id] = level
        made.append(copy)
    texts = [t for t in (*originals, *made) if t.id not in lent]
    chance.shuffle(texts)
    return texts, {t.id: t.id.rsplit("-", 1)[0] if t.id in levels else t.id for t in texts}, levels


def by_minhash(threshold: float) -> Grouping:
    """datasketch, as its documentation shows it."""
    from datasketch import MinHash, MinHashLSH  # type: ignore[import-not-found,unused-ignore]

    def grouped(texts: Sequence[Stored]) -> Groups:
        index = MinHashLSH(threshold=threshold, num_perm=128)
        parent = {t.id: t.id for t in texts}

        def root(key: str) -> str:
            while parent[key] != key:
                key = parent[key]
            return key

        for text in texts:
            words = re.findall(r"\w+", text.text.lower())
            sketch = MinHash(num_perm=128)
            sketch.update_batch([" ".join(words[at : at + 5]).encode() for at in range(max(1, len(words) - 4))])
            for other in index.query(sketch):
                parent[root(other)] = root(text.id)
            index.insert(text.id, sketch)
        return {t.id: hash(root(t.id)) for t in texts}

    return grouped


def originals_of(made: Sequence[Stored]) -> set[str]:
    return {copy.id.rsplit("-", 1)[0] for copy in made}


def nearest(texts: Sequence[Stored]) -> dict[str, str]:
    """For each text the one other that shares most of its rarer words, by tf-idf."""
    held = {t.id: Counter(re.findall(r"[a-z]{4,}", t.text.lower())) for t in texts}
    spread = Counter(word for words in held.values() for word in words)
    weights = {
        k: {w: (1 + math.log(n)) * math.log(len(texts) / spread[w]) for w, n in c.items()} for k, c in held.items()
    }
    lengths = {k: math.sqrt(sum(v * v for v in w.values())) or 1.0 for k, w in weights.items()}
    posted = defaultdict(list)
    for key, words in weights.items():
        for word, weight in words.items():
            if spread[word] <= len(texts) // 10:
                posted[word].append((key, weight))
    found = {}
    for key, words in weights.items():
        scores = Counter[str]()
        for word, weight in words.items():
            for other, there in posted.get(word, ()):
                scores[other] += weight * there / lengths[other]
        del scores[key]
        if scores:
            found[key] = scores.most_common(1)[0][0]
    return found


def measured(name: str, grouping: Grouping, count: int, show: bool) -> None:
    texts, origin, levels = pool(count)
    for kept in (told, shingles, copies._shingles, copies._sentences):
        kept.cache_clear()
    begin = time.process_time()
    groups = grouping(texts)
    spent = time.process_time() - begin
    members = defaultdict(list)
    for key, group in groups.items():
        members[group].append(key)
    pairs = [pair for keys in members.values() for pair in combinations(sorted(keys), 2)]
    wrong = [pair for pair in pairs if origin[pair[0]] != origin[pair[1]]]
    caught = Counter(level for key, level in levels.items() if groups[key] == groups[origin[key]])
    asked = Counter(levels.values())
    close = {frozenset(pair) for pair in nearest([t for t in texts if t.id not in levels]).items()}
    joined = sum(groups[a] == groups[b] for a, b in map(tuple, close))
    recall = sum(caught.values()) / len(levels)
    precision = 1 - len(wrong) / len(pairs) if pairs else 1.0
    shares = " ".join(f"{caught[level] / asked[level]:6.3f}" for level in sorted(asked))
    print(
        f"{name:<24}{precision:9.3f}{recall:8.3f}  {shares}   {joined:3}/{len(close)}   "
        f"{1000 * spent / len(texts):7.2f} ms a text ({len(texts)})",
        flush=True,
    )
    if show:
        held = {t.id: t for t in texts}
        for one, other in wrong[:20]:
            common = [" ".join(s) for s in shingles(held[one].text) & shingles(held[other].text)][:3]
            print(f"    {held[one].title} <> {held[other].title}: {common}")


def timed(name: str, grouping: Grouping) -> None:
    """The time for more and more texts: other words in the same places."""
    texts = articles(1_000)
    words = sorted({w for t in texts for w in re.findall(r"[a-z]{4,}", t.text)})
    line = []
    for times in (0.25, 0.5, 1, 2, 4):
        many = list(texts[: int(len(texts) * min(1, times))])
        for turn in range(1, int(times)):
            chance = random.Random(turn)
            other = dict(zip(words, chance.sample(words, len(words)), strict=True))
            many += [
                Stored(f"{t.id}-{turn}", re.sub(r"[a-z]{4,}", lambda m: other[m.group()], t.text), language="en")  # noqa: B023
                for t in texts
            ]
        for kept in (told, shingles, copies._shingles, copies._sentences):
            kept.cache_clear()
        begin = time.process_time()
        grouping(many)
        line.append(f"{len(many)}: {1000 * (time.process_time() - begin) / len(many):.2f}")
    print(f"{name:<24}ms a text: {', '.join(line)}", flush=True)


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--articles", type=int, default=1_000)
    options.add_argument("--show", action="store_true", help="name wrong pairs")
    options.add_argument("--times", action="store_true", help="how the time grows with the number of texts")
    args = options.parse_args()
    rows: list[tuple[str, Grouping]] = [("Sayso", source_groups)]
    try:
        rows += [(f"MinHash LSH, {threshold}", by_minhash(threshold)) for threshold in (0.2, 0.3, 0.5, 0.8)]
    except ImportError:
        print("datasketch is not installed: nothing to compare with")
    print(f"{'':<24}precision  recall  {' '.join(f'level{n}' for n in range(1, 6))}   nearest others joined")
    for name, grouping in rows:
        measured(name, grouping, args.articles, args.show)
    if args.times:
        for name, grouping in rows[:2]:
            timed(name, grouping)


if __name__ == "__main__":
    main()
