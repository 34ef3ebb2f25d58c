"""What of a text stays in any translation."""

from __future__ import annotations

import pytest

from sayso.text.marks import marks


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Over 3,000 North Korean troops", "en", {("number", "3000"): "3,000", ("country", "KP"): "North Korean"}),
        (
            "Mehr als 3.000 nordkoreanische Soldaten",
            "de",
            {("number", "3000"): "3.000", ("country", "KP"): "nordkoreanische"},
        ),
        ("We met Chernenko in Velm", "en", {("name", "cern"): "Chernenko", ("name", "velm"): "Velm"}),
        ("Der Hafen von Velm", "de", {}),
        ("No one came", "en", {}),
        ("Two hundred came", "en", {("number", "200"): "Two hundred"}),
        ("", "en", {}),
    ],
)
def test_marks(text: str, language: str, expected: dict[tuple[str, str], str]) -> None:
    found = marks(text, language)
    if any(kind == "name" for kind, _ in expected):
        assert {m.kind for m in found} == {"name"}
        assert list(found.values()) == list(expected.values())
    else:
        assert {tuple(mark): word for mark, word in found.items()} == expected


def test_names_are_known_in_other_scripts() -> None:
    one, other = marks("He met Chernenko", "en"), marks("Он видел Черненко", "ru")
    assert one.keys() == other.keys()
