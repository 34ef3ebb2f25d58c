"""Outcomes and states of which only one can be, and texts that tell both or neither."""

from __future__ import annotations

import pytest

from sayso.judge.outcomes.opposites import opposed

OPPOSED = (
    ("The concert was cancelled on Friday.", "The concert went ahead on Friday."),
    ("He pleaded guilty to murder.", "He pleaded not guilty to murder."),
    ("The bus was empty.", "The bus was packed."),
    ("The guards were armed.", "The guards were unarmed."),
    ("She resigned on Monday.", "She remains in office."),
    ("Der Vertrag wurde verlängert.", "Der Vertrag wurde verkürzt."),
    ("Der Fahrer war nüchtern.", "Der Fahrer war betrunken."),
    ("Суд признал сделку законной.", "Суд признал сделку незаконной."),
    ("Вход бесплатный.", "Вход платный."),
    ("Thành phố áp đặt lệnh phong tỏa.", "Chính quyền đã dỡ bỏ lệnh phong tỏa."),
    ("Vụ cháy do chập điện.", "Vụ cháy do phóng hỏa."),
)
ALIKE = (
    ("The deal is illegal.", "The deal was called unlawful."),
    ("The bus was full.", "The bus crashed."),
    ("The ban was lifted.", "The ban, imposed in May, was lifted."),
    ("Der Vertrag wurde verlängert.", "Der Vertrag wurde nicht verkürzt, sondern verlängert."),
    ("Вопрос безопасности", "Это небезопасно"),
    ("Kiểm tra an toàn thực phẩm", "Cơ sở mất an toàn thực phẩm"),
)


@pytest.mark.parametrize(("one", "other"), OPPOSED)
def test_opposites_are_seen_either_way(one: str, other: str) -> None:
    assert opposed(one, other)
    assert opposed(other, one)


@pytest.mark.parametrize(("one", "other"), ALIKE)
def test_what_tells_the_same_or_both_is_not_opposed(one: str, other: str) -> None:
    assert not opposed(one, other)


@pytest.mark.parametrize(
    ("told", "report"),
    [
        ("The suspect was arrested on Monday.", "The suspect remains at large."),
        ("The boy was found alive.", "The boy is still missing."),
        ("The banker was freed on bail.", "The banker remains in custody."),
        ("Nghi phạm đã bị bắt hôm qua.", "Nghi phạm vẫn đang bỏ trốn."),
        ("Подозреваемого задержали.", "Подозреваемый остаётся на свободе."),
    ],
)
def test_a_state_is_shut_out_by_the_other(told: str, report: str) -> None:
    assert opposed(told, report)
