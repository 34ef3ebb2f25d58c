"""Whose words stand in Vietnamese texts: forms of address, offices and listeners."""

from __future__ import annotations

import pytest

from sayso.model import Document, Paragraph
from sayso.parse.statements.statements import statements_of
from sayso.text.sentences import lines


@pytest.mark.parametrize(
    ("tail", "speaker"),
    [
        (", bà nói.", "Trần Thị Mẫu"),
        (", bà từng nói trong lần trò chuyện cuối cùng.", "Trần Thị Mẫu"),
        (", bà xúc động chia sẻ.", "Trần Thị Mẫu"),
        (", ông cho hay.", "Lê Văn Quế"),
        (", chị kể.", None),  # nobody is called so
        (", bà con nói.", None),  # folks
    ],
)
def test_a_vietnamese_form_of_address_stands_for_whom_it_last_named(tail: str, speaker: str | None) -> None:
    text = f"Bà Trần Thị Mẫu có một con thuyền. Ông Lê Văn Quế mua lại.\n“Con thuyền này là nhà, mái chèo là bạn”{tail}"
    document = Document(text, tuple(Paragraph(span) for span in lines(text)), language="vi")
    (found,) = statements_of(document, quick=True)
    assert (found.speaker.name if found.speaker else None) == speaker


def test_who_smiles_before_a_quotation_speaks_it() -> None:
    text = "Bà Trần Thị Mẫu có một con thuyền. Bà Mẫu cười mà nước mắt chảy dài: “Con thuyền này là nhà của tôi”."
    document = Document(text, tuple(Paragraph(span) for span in lines(text)), language="vi")
    (found,) = statements_of(document, quick=True)
    assert found.speaker is not None
    assert found.speaker.name == "Trần Thị Mẫu"


def test_a_country_before_a_name_is_no_form_of_address() -> None:
    text = "Thủ tướng Anh Peter Muster nói ông “bàng hoàng”. “Đây là điều rất đau lòng với chúng tôi”, ông viết."
    document = Document(text, tuple(Paragraph(span) for span in lines(text)), language="vi")
    found = statements_of(document, quick=True)
    assert {s.speaker.name if s.speaker else None for s in found} == {"Peter Muster"}


def test_to_whom_it_is_said_is_no_part_of_it() -> None:
    text = "Bà Trần Thị Mẫu nói với phóng viên rằng trường sẽ mở lại vào tháng sau."
    document = Document(text, tuple(Paragraph(span) for span in lines(text)), language="vi")
    (found,) = statements_of(document, quick=True)
    assert [span.of(text) for span in found.content] == ["trường sẽ mở lại vào tháng sau"]


@pytest.mark.parametrize(
    "lead",
    [
        "Trưa qua, giám đốc công ty Lê Văn Quế từng nói: ",
        "Họp báo lúc 11h, ông Lê Văn Quế, giám đốc Than Sậy Vàng, giọng lạc đi: ",
    ],
)
def test_who_holds_an_office_of_a_body_speaks(lead: str) -> None:
    text = f"{lead}“Chừng nào còn người ở dưới, chúng tôi chưa nghỉ”.\nÔng Quế dừng lời."
    document = Document(text, tuple(Paragraph(span) for span in lines(text)), language="vi")
    found = statements_of(document, quick=True)[0]
    assert found.speaker is not None
    assert found.speaker.name == "Lê Văn Quế"
