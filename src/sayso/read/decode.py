"""Bytes to text: byte-order marks, wrong declarations, single bad bytes; binary data is refused."""

from __future__ import annotations

import codecs
import re
import unicodedata

from sayso.errors import InputError

# First bytes of what people hand in by mistake; registered file signatures.
_MAGIC: tuple[tuple[bytes, str], ...] = (
    (b"%PDF-", "a PDF, not text or HTML"),
    (b"PK\x03\x04", "a zip container (perhaps .docx, .odt or .epub), not text or HTML"),
    (b"PK\x05\x06", "an empty zip container, not text or HTML"),
    (b"\x1f\x8b", "gzip-compressed; unpack it first"),
    (b"BZh", "bzip2-compressed; unpack it first"),
    (b"\xfd7zXZ\x00", "xz-compressed; unpack it first"),
    (b"(\xb5/\xfd", "zstd-compressed; unpack it first"),
    (b"7z\xbc\xaf\x27\x1c", "a 7z container, not text or HTML"),
    (b"Rar!", "a rar container, not text or HTML"),
    (b"\x89PNG", "a PNG image, not text or HTML"),
    (b"\xff\xd8\xff", "a JPEG image, not text or HTML"),
    (b"GIF8", "a GIF image, not text or HTML"),
    (b"RIFF", "an image, sound or film (RIFF), not text or HTML"),
    (b"OggS", "a sound or film (Ogg), not text or HTML"),
    (b"\xd0\xcf\x11\xe0", "an old Office file, not text or HTML"),
    (b"{\\rtf", "an RTF file, not text or HTML"),
    (b"SQLite format 3", "a SQLite database, not text or HTML"),
    (b"\x7fELF", "a program, not text or HTML"),
)
_BOMS = (  # UTF-32 first: its little-endian mark begins like that of UTF-16
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# The legacy encodings of the WHATWG Encoding Standard, by Python's names: what a web page may declare. (Python knows
# others, such as "unicode_escape", that must never be chosen by a stranger.)
_LEGACY = frozenset(
    """
    cp866 iso8859-2 iso8859-3 iso8859-4 iso8859-5 iso8859-6 iso8859-7 iso8859-8 iso8859-10 iso8859-13 iso8859-14
    iso8859-15 iso8859-16 koi8-r koi8-u mac-roman cp874 cp1250 cp1251 cp1252 cp1253 cp1254 cp1255 cp1256 cp1257
    cp1258 mac-cyrillic gbk gb2312 gb18030 big5 big5hkscs euc_jp iso2022_jp shift_jis cp932 euc_kr cp949
    """.split()
)
_META = re.compile(
    rb"""<meta[^>]{0,400}?charset\s*=\s*["']?\s*([\w.:-]{2,40})|encoding\s*=\s*["']([\w.:-]{2,40})""", re.I
)
_META_WITHIN = 4096  # the standard says 1,024; real pages put their scripts first
_SAMPLE = 65536  # bytes that the guess of last resort looks at
_GUESS_MIN = 40  # with fewer bytes outside ASCII a guess is worse than the commonest encoding
_CONTROLS = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
_WIDE = re.compile("[^\x00-\x7f]")
_CONTROLS_MAX = 0.02  # a larger share of control characters is no text


def decode(data: bytes, *, declared: str | None = None, markup: bool = False, name: str = "input") -> str:
    """The text that `data` holds, without a byte-order mark; line ends stay as they are.

    `declared` is what the server said; `markup` lets a page's own declaration count. Valid UTF-8 wins over any
    declaration, because text in another encoding is practically never valid UTF-8 by chance. Raises InputError for
    binary data.
    """
    refuse_binary(data, name)
    text = _decode(data, declared, markup, name)
    if len(_CONTROLS.findall(text)) > _CONTROLS_MAX * len(text):
        raise InputError(f"{name}: this is binary data, not text or HTML")
    return text


def refuse_binary(data: bytes, name: str) -> None:
    """Raise InputError where the first bytes are those of a known binary format."""
    for magic, what in _MAGIC:
        if data.startswith(magic):
            raise InputError(f"{name}: this is {what}")
    if data[4:8] == b"ftyp":
        raise InputError(f"{name}: this is a film or image (MP4), not text or HTML")


def _decode(data: bytes, declared: str | None, markup: bool, name: str) -> str:
    for bom, codec in _BOMS:
        if data.startswith(bom):
            return data[len(bom) :].decode(codec, "replace")
    if b"\x00" in data:
        return _wide(data, name)
    charset = _known(declared) or (_declared_inside(data) if markup else None)
    if charset == "iso2022_jp" and b"\x1b" in data:  # all ASCII bytes, so it would pass for UTF-8
        return data.decode(charset, "replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        pass
    lenient = data.decode("utf-8", "replace")
    bad = lenient.count("\ufffd")
    if len(_WIDE.findall(lenient)) > 2 * bad:
        return lenient  # UTF-8 with a few damaged bytes: in other encodings, whole sequences are rare accidents
    if charset:
        try:
            return data.decode(charset)
        except UnicodeDecodeError:
            pass
    return data.decode(_guess(data) or charset or "cp1252", "replace")


def _wide(data: bytes, name: str) -> str:
    """UTF-16 without a mark: its zero bytes all stand on one side of the pairs."""
    even, odd = data[::2].count(0), data[1::2].count(0)
    codec = "utf-16-le" if odd > 20 * even else "utf-16-be" if even > 20 * odd else None
    if codec is None:
        raise InputError(f"{name}: this is binary data, not text or HTML")
    text = data.decode(codec, "replace")
    strange = sum(1 for char in text[:2000] if char == "\ufffd" or unicodedata.category(char) in ("Cn", "Co"))
    if strange > 0.05 * min(len(text), 2000) or "\x00" in text:
        raise InputError(f"{name}: this is binary data, not text or HTML")
    return text


def _declared_inside(data: bytes) -> str | None:
    for match in _META.finditer(data[:_META_WITHIN]):
        found = _known((match[1] or match[2]).decode("ascii", "ignore"))
        if found:
            return found
    return None


def _known(name: str | None) -> str | None:
    """Python's name of a declared legacy encoding; UTF-8 was tried before, and UTF-16 is told by its bytes."""
    if not name:
        return None
    try:
        found = codecs.lookup(name.strip().strip("\"'")).name
    except (LookupError, ValueError):
        return None
    if found in ("iso8859-1", "ascii", "latin-1"):
        return "cp1252"  # as browsers read it
    found = {"iso8859-9": "cp1254", "gb2312": "gbk", "shift_jis": "cp932", "euc_kr": "cp949"}.get(found, found)
    return found if found in _LEGACY else None


def _guess(data: bytes) -> str | None:
    """The encoding that the letters speak for, where there are enough of them."""
    # What the Windows code pages have in common (quotation marks, dashes, the euro) tells none of them apart.
    telling = sum(1 for byte in data[:_SAMPLE] if byte >= 0xA1)
    if telling < _GUESS_MIN:
        return None
    from charset_normalizer import from_bytes  # noqa: PLC0415 - slow to load and seldom needed

    codecs_tried = ["cp1252", "cp1250", "cp1251", "cp1253", "cp1254", "cp1255", "cp1256", "koi8_r", "gb18030", "big5"]
    best = from_bytes(data[:_SAMPLE], cp_isolation=[*codecs_tried, "cp932", "euc_jp", "cp949"]).best()
    return best.encoding if best else None
