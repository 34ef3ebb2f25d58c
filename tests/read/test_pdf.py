"""PDFs, written by hand here: lines joined to paragraphs, and one line where they cannot be read."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence

import pytest

from sayso.errors import InputError
from sayso.read import read
from sayso.read.pdf import unwrapped, without_furniture

LINES = [
    "Bridge closed after storm",
    "The minister of works said on Monday that the old bridge over the river would stay clo-",
    "sed for a week, and that 2,000 cars would go round.",
    "Nobody was hurt.",
]


def pdf(lines: list[str]) -> bytes:
    """A PDF of one page with these lines."""
    shown = " ".join(f"({line}) Tj T*" for line in lines)
    content = f"BT /F1 12 Tf 14 TL 50 750 Td {shown} ET"
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R"
        " /Resources << /Font << /F1 5 0 R >> >> >>",
        f"<< /Length {len(content)} >>\nstream\n{content}\nendstream",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    out, places = "%PDF-1.4\n", []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += f"{number} 0 obj\n{body}\nendobj\n"
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    size = len(objects) + 1
    trailer = f"trailer\n<< /Size {size} /Root 1 0 R >>\nstartxref\n{len(out)}\n%%EOF\n"
    return f"{out}xref\n0 {size}\n0000000000 65535 f \n{table}{trailer}".encode("ascii")


def test_a_pdf_is_read_as_paragraphs() -> None:
    pytest.importorskip("pypdf")
    document = read(pdf(LINES), url="https://news.example/bridge.pdf")
    assert document.title == "Bridge closed after storm"
    assert [p.span.of(document.text) for p in document.paragraphs] == [
        "Bridge closed after storm",
        f"{LINES[1][:-1]}{LINES[2]}",
        "Nobody was hurt.",
    ]
    assert document.url == "https://news.example/bridge.pdf"
    assert document.source_map.to_source(0) is None


@pytest.mark.parametrize("data", [b"%PDF-1.4", b"%PDF-1.4\n" + bytes(range(256)) * 20, pdf(LINES)[:300], pdf([])])
def test_a_pdf_that_cannot_be_read_says_so_in_one_line(data: bytes) -> None:
    pytest.importorskip("pypdf")
    with pytest.raises(InputError, match=r"^input: (?:this is no PDF|the PDF holds no text)") as error:
        read(data)
    assert len(str(error.value).splitlines()) == 1


def test_without_the_extra_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    real = builtins.__import__

    def without(
        name: str,
        globals: Mapping[str, object] | None = None,  # noqa: A002 - as the built-in has it
        locals: Mapping[str, object] | None = None,  # noqa: A002
        fromlist: Sequence[str] | None = (),
        level: int = 0,
    ) -> object:
        if name == "pypdf":
            raise ImportError(name)
        return real(name, globals, locals, fromlist, level)

    monkeypatch.setattr(builtins, "__import__", without)
    with pytest.raises(InputError, match=r"pip install 'sayso\[pdf\]'"):
        read(pdf(LINES))


@pytest.mark.parametrize(
    ("lines", "paragraphs"),
    [
        (["a" * 50, "b" * 20, "c" * 50, "d" * 50], ["a" * 50 + " " + "b" * 20, "c" * 50 + " " + "d" * 50]),
        (["a" * 50, "", "b" * 50], ["a" * 50, "b" * 50]),
        (["North-", "Korean"], ["North- Korean"]),
        ([], []),
        (["", " "], []),
    ],
)
def test_lines_are_joined(lines: list[str], paragraphs: list[str]) -> None:
    assert list(unwrapped(lines)) == paragraphs


def test_ligatures_are_letters_and_what_a_browser_prints_around_a_page_is_no_article() -> None:
    pages = [
        "11/28/26, 4:11 AM Bridge closed\nBridge closed\nOne in ﬁve oﬃces by the bridge is shut.\nfile:///news/bridge.html 1/2",
        "11/28/26, 4:11 AM Bridge closed\nOn 11/28/26, 4 people were hurt.\nhttps://news.example/bridge 2/2",
    ]
    assert list(without_furniture(pages)) == [
        ["Bridge closed", "One in five offices by the bridge is shut."],
        ["On 11/28/26, 4 people were hurt."],
    ]
