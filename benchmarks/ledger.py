"""How fast the figures of archived articles are read: `python benchmarks/ledger.py [--articles 200] [--workers 1 2]`.

An archive folder is filled with news articles (from ../shared beside the checkout) for each number of processes, and all
of its figures are read and kept, as the first `sayso ledger` does.
"""

from __future__ import annotations

import argparse
import gzip
import json
import tempfile
import time
from itertools import islice
from pathlib import Path

from sayso.archive import Archive, from_row
from sayso.ledger import counted, index_figures

NEWS = Path(__file__).resolve().parents[2] / "shared" / "data" / "news" / "articles.jsonl.gz"


def main() -> None:
    """Print one line for each number of processes."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--articles", type=int, default=200)
    options.add_argument("--workers", type=int, nargs="+", default=[1])
    args = options.parse_args()
    with gzip.open(NEWS, "rt", encoding="utf-8") as rows:
        documents = [from_row(json.loads(row)) for row in islice(rows, args.articles)]
    counted(documents[0])  # word lists are loaded
    for workers in args.workers:
        with tempfile.TemporaryDirectory() as folder, Archive.at(Path(folder) / "archive", create=True) as archive:
            archive.add(documents)
            begin, busy = time.perf_counter(), time.process_time()
            read = index_figures(archive, workers=workers)
            spent, busy = time.perf_counter() - begin, time.process_time() - busy
            held = f"{read / busy:.0f} a CPU second" if workers == 1 else "the processes' start among it"
            print(f"{workers} process{'es' if workers > 1 else ''}: {read / spent:.0f} articles/s ({held})", flush=True)


if __name__ == "__main__":
    main()
