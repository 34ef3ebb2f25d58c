"""Numbers that name something count nothing, and numbers like them that do count."""

from __future__ import annotations

import pytest

from tests.parse.test_figures import read

NUMBERS = [
    ("en", "A man called 911 on Thursday to report a theft.", []),
    ("en", "Dial 999 in an emergency.", []),
    ("en", "She made a 911 call at noon.", []),
    ("en", "The centre received 112 calls.", [112]),
    ("en", "The shop called 300 customers.", [300]),
    ("en", "She called 30 times.", [30]),
    ("en", "For tickets call +43 3842 55 200.", []),
    ("en", "Call the listeners on 116 123.", []),
    ("en", "The P5+1 met again.", []),
    ("en", "It was +20 at noon.", [20]),
    ("de", "Er wählte die 110 und wartete.", []),
    ("de", "Die Werft rief 300 Kunden an.", [300]),
    ("ru", "Он позвонил в 112 и ушёл.", []),
    ("ru", "Он позвонил 12 клиентам.", [12]),
    ("vi", "Người dân gọi 113 báo tin.", []),
    ("vi", "Ông gọi 12 người.", [12]),
    ("en", "A boy was hurt in the 1400 block of Reed Street.", []),
    ("en", "Crews closed 12 blocks of Reed Street.", [12]),
    ("en", "The road was closed between junctions 11 and 12.", []),
    ("en", "The plan runs in phases 1, 2 and 3.", []),
    ("en", "In rooms 11 and 12 people slept.", [12]),
    ("en", "Norvik 737 MAX jets were grounded.", []),
    ("en", "The yard parked its Norvik 737 jets.", []),
    ("en", "The yard grounded two new 737 jets.", [2]),
    ("en", "A 737 jet landed.", []),
    ("en", "The yard sold Norvik 120 jets.", [120]),
    ("en", "In Norvik 52 jets were grounded.", [52]),
    ("en", "The 737 MAX was grounded.", []),
    ("en", "Substitute Ada Norr added a fourth in stoppage time.", []),
    ("en", "Two men were killed and a third, his son, was hurt.", [2]),
    ("en", "Profit fell by a third.", [1 / 3]),
    ("en", "About a third in the valley are poor.", [1 / 3]),
    ("en", "The bank raised rates by a quarter point.", [0.25]),
    ("en", "In the third quarter points were dropped.", []),
    ("vi", "Từ ngày 9/7, toàn huyện giãn cách theo Chỉ thị 16 của tỉnh.", []),
    ("vi", "Khu điều trị đặt tại cơ sở 2 Bệnh viện Tân Lung.", []),
    ("vi", "Sở mở cơ sở 40 giường ở Tân Lung.", [40]),
    ("vi", "Tỉnh đưa nhiều nghìn cán bộ vào vùng lũ.", [2000]),
]


@pytest.mark.parametrize(("language", "text", "values"), NUMBERS)
def test_what_counts(language: str, text: str, values: list[float]) -> None:
    assert [figure.low for figure in read(text, language)] == values


def test_a_bound_is_not_the_name_of_a_model() -> None:
    (figure,) = read("The sack weighs 90kg max.")
    assert figure.bound.value == "at most"
