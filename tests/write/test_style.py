"""The style sheet of the page: readable in both themes, and without anything from elsewhere."""

from __future__ import annotations

import re
from importlib.resources import files

import pytest

CSS = files("sayso.write.html").joinpath("templates", "style.css").read_text(encoding="utf-8")
AA, AA_GRAPHIC = 4.5, 3.0  # WCAG 2.2, 1.4.3 and 1.4.11

LABELS = ("refuted", "conflicting", "unknown", "supported")
TEXTS = [
    *((colour, ground) for colour in ("ink", "soft", "link", *LABELS, "own") for ground in ("page", "sheet")),
    *(("ink", f"{label}-tint") for label in LABELS),
    *((label, f"{label}-tint") for label in LABELS),
    *(("soft", f"{label}-tint") for label in ("refuted", "conflicting", "unknown")),  # a lettered remark inside
    ("ink", "band"),
    ("soft", "band"),
]
GRAPHICS = [
    ("other", "sheet"),
    ("own", "sheet"),
    ("other", "band"),
    ("own", "band"),
    ("focus", "page"),
    ("sheet", "refuted"),
]


def themes() -> dict[str, dict[str, str]]:
    screen, paper = re.findall(r":root \{(.*?)\}", CSS, re.DOTALL)
    both = re.findall(r"--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);", screen)
    assert len(both) == screen.count("--")
    light, dark = ({name: pair[at] for name, *pair in both} for at in (0, 1))
    return {"light": light, "dark": dark, "paper": light | dict(re.findall(r"--([\w-]+): (#[0-9a-f]{3,6})", paper))}


THEMES = themes()


def luminance(colour: str) -> float:
    digits = colour[1:] if len(colour) == 7 else "".join(2 * digit for digit in colour[1:])
    channels = [int(digits[at : at + 2], 16) / 255 for at in (0, 2, 4)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return sum(weight * channel for weight, channel in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


def contrast(one: str, other: str) -> float:
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def test_contrast_is_that_of_the_standard() -> None:
    assert contrast("#000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#fff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize(("colour", "ground"), TEXTS)
def test_text_can_be_read(theme: str, colour: str, ground: str) -> None:
    assert contrast(THEMES[theme][colour], THEMES[theme][ground]) >= AA


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize(("colour", "ground"), GRAPHICS)
def test_signs_can_be_seen(theme: str, colour: str, ground: str) -> None:
    assert contrast(THEMES[theme][colour], THEMES[theme][ground]) >= AA_GRAPHIC


def test_themes_name_the_same_colours() -> None:
    assert THEMES["light"].keys() == THEMES["dark"].keys() == THEMES["paper"].keys()


def test_nothing_comes_from_elsewhere() -> None:
    assert "url(" not in CSS
    assert "@import" not in CSS
    assert "<" not in re.sub(r'content: "[^"]*"', "", CSS)


def test_every_way_to_look_at_it_is_there() -> None:
    for words in (
        "color-scheme: light dark",
        ":has(#theme-dark:checked)",
        "@media print",
        "max-width: 40rem",
        ":focus-visible",
        "prefers-reduced",
    ):
        assert words in CSS
