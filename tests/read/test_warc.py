"""Web archives: the pages in them, whatever else is there, and whatever is broken."""

from __future__ import annotations

import gzip
import tempfile
import time
import zlib
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sayso.read.warc import MAX_PAGE, Found, pages
from tests.read.warcs import answer, crawl, packed, page, record

URLS = [f"https://herald.example/{number}" for number in range(1, 6)]
CHUNKED = b"%x\r\n%b\r\n0\r\n\r\n"


def found(data: bytes, tmp_path: Path, start: int = 0) -> list[Found]:
    path = tmp_path / "crawl.warc.gz"
    path.write_bytes(data)
    return list(pages(path, start=start))


def urls(items: list[Found]) -> list[str | None]:
    return [item.article.url for item in items if item.article]


def problems(items: list[Found]) -> list[str]:
    return [item.problem for item in items if item.problem]


@pytest.mark.parametrize("form", ["members", "plain", "packed as a whole", "padded"])
def test_pages_in_order_from_any_place(form: str, tmp_path: Path) -> None:
    made = crawl(5)
    data = {
        "members": packed(made),
        "plain": b"".join(made),
        "packed as a whole": gzip.compress(b"".join(made)),
        "padded": packed(made) + b"\0" * 100_000,
    }[form]
    items = found(data, tmp_path)
    assert (urls(items), problems(items)) == (URLS, [])
    assert all(item.article is None or item.article.data.startswith(b"<!DOCTYPE") for item in items)
    for number, item in enumerate(items):
        rest = urls(found(data, tmp_path, start=item.after))
        assert rest == (URLS if item.after == 0 else urls(items[number + 1 :]))


BODY = page()
ANSWERS = [
    (answer(BODY), BODY),
    (answer(BODY, "Content-Encoding: gzip"), BODY),  # unpacked by the crawler, which kept the header
    (answer(gzip.compress(BODY), "Content-Encoding: gzip"), BODY),
    (answer(zlib.compress(BODY), "Content-Encoding: deflate"), BODY),
    (answer(CHUNKED % (len(BODY), BODY), "Transfer-Encoding: chunked"), BODY),
    (answer(BODY, "Transfer-Encoding: chunked"), BODY),
    (
        answer(CHUNKED % (len(p := gzip.compress(BODY)), p), "Transfer-Encoding: chunked", "Content-Encoding: gzip"),
        BODY,
    ),
    (answer(BODY, status="HTTP/2 200"), BODY),
    (answer(BODY, "Content-Type: application/xhtml+xml"), BODY),
    (answer(BODY, "Content-Length: 999999"), BODY),
    (answer(BODY, status="HTTP/1.1 404 Not Found"), None),
    (answer(BODY, "Content-Type: image/png"), None),
    (answer(b"User-agent: *", "Content-Type: text/html"), None),
    (answer(b'{"a": "<p>"}', "Content-Type: text/html"), None),
    (answer(b""), None),
]


@pytest.mark.parametrize(("block", "expected"), ANSWERS)
def test_what_servers_send(block: bytes, expected: bytes | None, tmp_path: Path) -> None:
    items = found(record(block), tmp_path)
    assert problems(items) == []
    assert [item.article.data for item in items if item.article] == ([] if expected is None else [expected])


@pytest.mark.parametrize(
    ("block", "problem"),
    [
        (answer(b"\x01\x02", "Content-Encoding: compress"), "packed as compress"),
        (b"nothing of the kind", "nothing of the kind"),
        (answer(BODY, *["A: b"] * 200), "100 headers"),
        (answer(gzip.compress(b"<p>" + b" " * (MAX_PAGE + 1)), "Content-Encoding: gzip"), "too large for an article"),
        (answer(b"<p>" + b"x" * (MAX_PAGE + 2**18)), "are not read"),
        (answer(b"\x1f\x8b\x09\x00broken", "Content-Encoding: gzip"), "gzip"),
    ],
)
def test_a_broken_answer_is_one_line_with_its_place(block: bytes, problem: str, tmp_path: Path) -> None:
    made = [record(block, "https://broken.example/"), *crawl(2)]
    for data in (packed(made), b"".join(made)):
        items = found(data, tmp_path)
        (line,) = problems(items)
        assert "crawl.warc.gz at byte 0 (https://broken.example/)" in line
        assert problem in line
        assert "\n" not in line
        assert urls(items) == URLS[:2]


def test_a_damaged_member_is_passed_over(tmp_path: Path) -> None:
    made = [gzip.compress(one) for one in crawl(5)]
    torn = bytearray(made[4])
    torn[len(torn) // 2] ^= 0xFF
    items = found(b"".join([*made[:4], torn, *made[5:]]), tmp_path)
    assert urls(items) == [URLS[0], *URLS[2:]]
    assert len(problems(items)) == 1


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b"Content-Length: ", b"Content-Size: "),
        (b"WARC/1.0", b"WORK/1.0"),
        (b"WARC-Date: 2031", b"x\0" * 20_000 + b": "),
    ],
)
def test_a_broken_header_is_passed_over(old: bytes, new: bytes, tmp_path: Path) -> None:
    made = crawl(5)
    made[4] = made[4].replace(old, new, 1)
    for data in (packed(made), b"".join(made)):
        items = found(data, tmp_path)
        assert urls(items) == [URLS[0], *URLS[2:]]
        assert len(problems(items)) == 1


def test_no_record_takes_the_next_ones_place(tmp_path: Path) -> None:
    long = record(answer(BODY)).replace(b"Content-Length: ", b"Content-Length: 9")
    items = found(packed([long, *crawl(5)]), tmp_path)
    assert urls(items) == URLS
    assert ["shorter than it says" in line for line in problems(items)] == [True]


def test_a_file_that_is_cut_off_gives_what_it_has(tmp_path: Path) -> None:
    for data in (packed(crawl(5)), b"".join(crawl(5))):
        items = found(data[:-400], tmp_path)
        assert urls(items) == URLS[:4]
        assert ["ends within a record" in line for line in problems(items)] == [True]


def test_words_within_a_page_are_no_record(tmp_path: Path) -> None:
    forged = record(answer(page("Forged")), "https://forged.example/")
    inner = record(answer(page("A", "x") + b"\r\n\r\n" + forged), "https://outer.example/")
    assert urls(found(inner, tmp_path)) == ["https://outer.example/"]
    assert urls(found(packed([inner]), tmp_path)) == ["https://outer.example/"]
    assert urls(found(inner[:-300], tmp_path)) == []  # cut off: nothing in it counts


def test_a_bomb_is_not_unpacked(tmp_path: Path) -> None:
    head = b"WARC/1.0\r\nWARC-Type: metadata\r\nContent-Length: 900000000\r\n\r\n"
    unpacking = zlib.compressobj(9, zlib.DEFLATED, 31)
    bomb = unpacking.compress(head) + b"".join(unpacking.compress(b"0" * 2**20) for _ in range(300)) + unpacking.flush()
    begin = time.monotonic()
    items = found(packed(crawl(1)) + bomb + packed(crawl(1)), tmp_path)
    assert time.monotonic() - begin < 20
    assert urls(items) == URLS[:1]
    assert ["no further" in line for line in problems(items)] == [True]


def test_a_file_of_nothing_but_beginnings_is_given_up(tmp_path: Path) -> None:
    for data in (b"WARC/1.0\r\n" * 100_000, gzip.compress(b"WARC/?") * 5_000):
        begun = time.process_time()
        *_, last = items = found(data, tmp_path)
        assert time.process_time() - begun < 20
        assert len(items) < 300
        assert "in a row are damaged" in (last.problem or "")


def test_what_is_no_such_file(tmp_path: Path) -> None:
    assert "No such file" in problems(list(pages(tmp_path / "none.warc")))[0]
    assert found(b"", tmp_path) == []
    assert len(problems(found(b"hello\n" * 1000, tmp_path))) == 1
    assert len(problems(found(b"\n" * 1000, tmp_path))) == 1


@settings(deadline=None, max_examples=60)
@given(st.binary(max_size=400), st.integers(0, 3000), st.booleans())
def test_any_damage_is_survived(junk: bytes, at: int, whole: bool) -> None:
    data = gzip.compress(b"".join(crawl(3))) if whole else packed(crawl(3))
    with tempfile.TemporaryDirectory() as folder:
        items = found(data[:at] + junk + data[at:], Path(folder))
    assert set(urls(items)) <= set(URLS)
    assert [item.after for item in items] == sorted(item.after for item in items)
