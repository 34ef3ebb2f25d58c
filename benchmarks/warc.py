"""Adds a web archive file to an archive: pages a second, peak of memory, and how fast the file alone is taken apart.

    python benchmarks/warc.py [--pages 1000]

The pages are made here, with what stands around articles on the web (menus, teasers, scripts), some 60 KB each, and
between them the requests and the notes that crawlers write. warcio takes the same file apart beside us where it is
installed (benchmarks/requirements.txt).
"""

from __future__ import annotations

import argparse
import gzip
import random
import resource
import tempfile
import time
from pathlib import Path

from sayso.archive import Archive
from sayso.cli.adding import Adding
from sayso.cli.documents import Intake
from sayso.read.warc import pages

SUBJECTS = "the harbour,a ferry,the ministry,two engineers,the mayor,a court,the island's council,an insurer".split(",")
VERBS = "closed,repaired,examined,sold,defended,counted,postponed,insured,described,rebuilt".split(",")
OBJECTS = (
    "the northern mole,12 containers,its accounts,a report of 80 pages,the old bridge,three tugs,the lights".split(",")
)
TIMES = "on Monday,after the storm,for the second time,despite protests,in the early morning,before the vote".split(",")


def page(number: int, chance: random.Random) -> bytes:
    """One page."""

    def sentence() -> str:
        words = [chance.choice(part) for part in (SUBJECTS, VERBS, OBJECTS, TIMES)]
        return f"{' '.join(words)}, and {chance.choice(SUBJECTS)} {chance.choice(VERBS)} {chance.choice(OBJECTS)}.".capitalize()

    title = f"{sentence()} ({number})"
    body = "".join(f"<p>{' '.join(sentence() for _ in range(4))}</p>" for _ in range(10))
    menu = "".join(f'<li><a href="/section/{n}" class="menu__link">Section {n}</a></li>' for n in range(120))
    teasers = "".join(
        f'<div class="teaser"><a href="/story/{n}"><h3>{sentence()}</h3><img src="/i/{n}.jpg" alt=""></a></div>'
        for n in range(40)
    )
    script = "window.data = {" + ",".join(f'"key{n}": [{n}, "value", null]' for n in range(900)) + "};"
    return (
        f"<!DOCTYPE html><html lang='en'><head><title>{title}</title><meta property='og:site_name' content='Coast Herald'>"
        f"<meta property='article:published_time' content='2021-03-{1 + number % 28:02}T08:00:00Z'><script>{script}</script>"
        f"</head><body><nav><ul>{menu}</ul></nav><main><article><h1>{title}</h1>{body}</article></main>"
        f"<aside>{teasers}</aside><footer><ul>{menu}</ul>All rights reserved.</footer></body></html>"
    ).encode()


def record(kind: str, url: str, block: bytes) -> bytes:
    """One record, packed."""
    head = f"WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Target-URI: {url}\r\nContent-Length: {len(block)}\r\n\r\n"
    return gzip.compress(head.encode() + block + b"\r\n\r\n", 6)


def written(path: Path, count: int) -> int:
    """Write the file; bytes of it unpacked."""
    chance, size = random.Random(7), 0
    with path.open("wb") as out:
        for number in range(count):
            url = f"https://herald.example/{number}"
            block = b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + page(number, chance)
            out.write(record("request", url, b"GET / HTTP/1.1\r\n\r\n"))
            out.write(record("response", url, block))
            out.write(record("metadata", url, b"fetchTimeMs: 12"))
            size += len(block)
    return size


def main() -> None:
    """Print one line for each measure."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--pages", type=int, default=1_000)
    count = options.parse_args().pages
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "crawl.warc.gz"
        size = written(path, count)
        print(f"{count} pages of {size / count / 1024:.0f} KiB, packed to {path.stat().st_size / 2**20:.1f} MiB")
        begin = time.process_time()
        found = sum(item.article is not None for item in pages(path))
        print(f"taken apart alone: {3 * found / (time.process_time() - begin):,.0f} records a CPU second")
        _warcio(path)
        with Archive.at(Path(folder) / "archive", create=True) as archive:
            begin, busy = time.perf_counter(), time.process_time()
            with Path("/dev/null").open("w") as talk:
                intake = Intake(archive, Adding(talk), allow_private=False, timeout=20)
                added = archive.add(intake.documents([str(path)]), progress=intake.stored)
            spent, busy = time.perf_counter() - begin, time.process_time() - busy
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        print(
            f"added: {added.stored} documents, {count / spent:.1f} pages/s, {count / busy:.1f} a CPU second, peak {peak:.0f} MiB"
        )


def _warcio(path: Path) -> None:
    try:
        from warcio.archiveiterator import ArchiveIterator  # type: ignore[import-not-found,unused-ignore]
    except ImportError:
        return
    begin, found = time.process_time(), 0
    with path.open("rb") as handle:
        for one in ArchiveIterator(handle):
            found += 1
            if one.rec_type == "response":
                one.content_stream().read()
    print(f"the same by warcio: {found / (time.process_time() - begin):,.0f} records a CPU second")


if __name__ == "__main__":
    main()
