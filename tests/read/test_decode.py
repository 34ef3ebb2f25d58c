"""Bytes in every encoding, with true and wrong declarations."""

from __future__ import annotations

import codecs

import pytest

from sayso.errors import InputError
from sayso.read.decode import decode

ENGLISH = "“Three bridges are closed,” the mayor said — and the repair costs €4 million."
GERMAN = "Die Brücke über den Fluß bleibt gesperrt, erklärte die Behörde; Fußgänger müssen längere Wege gehen. " * 3
RUSSIAN = "Мост закрыт на неделю, сообщили в министерстве. Жителям придётся ехать в объезд через соседний город. " * 3
VIETNAMESE = "Cầu bị đóng cửa một tuần, người phát ngôn của tỉnh cho biết."
CHINESE = "部长说，大桥将关闭一周，居民必须绕道而行。" * 6

TABLE = [
    # text, encoding, declared by the server
    (ENGLISH, "utf-8", None),
    (ENGLISH, "utf-8", "utf-8"),
    (ENGLISH, "utf-8", "iso-8859-1"),  # wrong
    (ENGLISH, "utf-8", "windows-1251"),  # wrong
    (ENGLISH, "utf-8", "nonsense"),
    (ENGLISH, "utf-8", "unicode_escape"),  # a name that Python knows and no stranger may choose
    (ENGLISH, "utf-8-sig", None),
    (ENGLISH, "utf-16", None),
    (ENGLISH, "utf-16-le", None),  # without a byte-order mark
    (ENGLISH, "utf-16-be", None),
    (ENGLISH, "utf-16", "utf-8"),  # wrong
    (ENGLISH, "utf-32", None),
    (ENGLISH, "cp1252", None),
    (ENGLISH, "cp1252", "iso-8859-1"),  # what browsers take for Windows-1252
    (ENGLISH, "cp1252", "utf-8"),  # wrong
    (ENGLISH, "cp1252", "ascii"),  # wrong
    (GERMAN, "utf-8", None),
    (GERMAN, "cp1252", None),
    (GERMAN, "cp1252", "utf-8"),  # wrong
    (GERMAN, "iso-8859-1", "iso-8859-1"),
    (GERMAN, "utf-16", None),
    (RUSSIAN, "utf-8", "windows-1251"),  # wrong
    (RUSSIAN, "cp1251", "windows-1251"),
    (RUSSIAN, "cp1251", None),
    (RUSSIAN, "cp1251", "utf-8"),  # wrong
    (RUSSIAN, "koi8-r", "koi8-r"),
    (RUSSIAN, "utf-16", None),
    (RUSSIAN, "utf-16-le", None),
    (VIETNAMESE, "utf-8", None),
    (VIETNAMESE, "utf-8", "windows-1258"),  # wrong
    (CHINESE, "utf-8", None),
    (CHINESE, "gb18030", "gb2312"),
    (CHINESE, "gb18030", None),
    ("日本語の記事です。" * 9, "iso2022_jp", "iso-2022-jp"),
    ("日本語の記事です。" * 9, "cp932", "shift_jis"),
]


@pytest.mark.parametrize(("text", "encoding", "declared"), TABLE)
def test_the_text_comes_out_as_it_was(text: str, encoding: str, declared: str | None) -> None:
    assert decode(text.encode(encoding), declared=declared) == text


def test_one_damaged_byte_does_not_change_the_encoding() -> None:
    data = GERMAN.encode()
    broken = data[:3] + b"\xff" + data[3:]
    assert decode(broken).replace("\ufffd", "") == GERMAN


@pytest.mark.parametrize("end", ["\r\n", "\n", "\r"])
def test_line_ends_stay(end: str) -> None:
    assert decode(f"one{end}two{end}".encode()) == f"one{end}two{end}"


INSIDE = [
    '<meta charset="{}">',
    "<meta charset={}>",
    '<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset={}">',
    '<?xml version="1.0" encoding="{}"?>',
]


@pytest.mark.parametrize("line", INSIDE)
@pytest.mark.parametrize(("encoding", "named"), [("cp1251", "windows-1251"), ("koi8-r", "KOI8-R")])
def test_a_page_declares_its_own_encoding(line: str, encoding: str, named: str) -> None:
    page = f"<html>{line.format(named)}<p>{RUSSIAN[:60]}</p>"
    assert decode(page.encode(encoding), markup=True) == page


def test_a_page_that_declares_wrongly_is_still_utf_8() -> None:
    page = f'<meta charset="windows-1252"><p>{RUSSIAN}</p>'
    assert decode(page.encode(), markup=True) == page


def test_plain_text_cannot_declare_anything() -> None:
    text = f'He wrote: <meta charset="koi8-r"> — {GERMAN}'
    assert decode(text.encode("cp1252")) == text


BINARY = [
    b"%PDF-1.7 ...",
    b"PK\x03\x04" + bytes(100),
    b"\x1f\x8b\x08" + bytes(range(256)),
    b"\x89PNG\r\n\x1a\n",
    b"\xff\xd8\xff\xe0" + bytes(200),
    b"\x7fELF" + bytes(200),
    b"\x00\x00\x00\x18ftypmp42",
    bytes(range(256)) * 20,
    bytes(1000),
    b"abc\x00\x00def\x01\x02" * 50,
    codecs.BOM_UTF8 + bytes(range(1, 9)) * 40,
]


@pytest.mark.parametrize("data", BINARY)
def test_binary_data_is_refused_in_one_line(data: bytes) -> None:
    with pytest.raises(InputError) as error:
        decode(data, name="a.bin")
    assert str(error.value).startswith("a.bin: this is ")
    assert "\n" not in str(error.value)
