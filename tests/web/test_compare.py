"""Two versions of one article."""

from __future__ import annotations

from dataclasses import replace

import pytest

from sayso.model import Claim, Label, Report, Span
from sayso.web.compare import Part, compared, differing
from tests.write.sample import EMPTY, JUDGED


def report(text: str, *claims: tuple[str, Label]) -> Report:
    base = JUDGED[0]
    judged = tuple(
        replace(base, claim=Claim(f"c{n}", words, (Span(0, 1),)), attribution=None,
                content=replace(base.content, label=label, reasons=()))
        for n, (words, label) in enumerate(claims, 1)
    )  # fmt: skip
    document = replace(EMPTY.reading.document, text=text, title=None)
    return replace(EMPTY, reading=replace(EMPTY.reading, document=document), judged=judged)


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ("a b c", "a b c", [("same", "a b c")]),
        ("a b c", "a x c", [("same", "a "), ("gone", "b "), ("new", "x "), ("same", "c")]),
        ("", "a b", [("new", "a b")]),
        ("a b", "", [("gone", "a b")]),
        ("", "", []),
    ],
)
def test_differing_words(before: str, after: str, expected: list[tuple[str, str]]) -> None:
    assert differing(before, after) == tuple(Part(*part) for part in expected)


def test_claims_are_new_gone_reworded_or_judged_otherwise() -> None:
    before = report(
        "One.\nTwo.",
        ("The dam held through the whole night", Label.SUPPORTED),
        ("Over 300 people were killed in the valley", Label.REFUTED),
        ("The premier has resigned", Label.NOT_ENOUGH),
        ("Rain fell for nine days", Label.NOT_ENOUGH),
    )
    after = report(
        "One.\nThree entirely other words.",
        ("The dam held through the whole night", Label.SUPPORTED),
        ("Over 30 people were killed in the valley", Label.SUPPORTED),
        ("Schools stay closed until Monday", Label.NOT_ENOUGH),
        ("Rain fell for nine days", Label.CONFLICTING),
    )
    found = compared(before, after)
    assert [pair.parts[0].text for pair in found.new] == ["Schools stay closed until Monday"]
    assert [pair.parts[0].text for pair in found.gone] == ["The premier has resigned"]
    assert found.same == 1
    changed = {"".join(p.text for p in pair.parts if p.change != "gone"): pair for pair in found.changed}
    assert changed["Over 30 people were killed in the valley"].reworded
    assert changed["Rain fell for nine days"].judged_otherwise
    assert not changed["Rain fell for nine days"].reworded
    assert found.paragraphs[0] == (Part("same", "One."),)
    assert {part.change for row in found.paragraphs[1:] for part in row} == {"gone", "new"}


def test_the_same_report_has_no_differences() -> None:
    one = report("A text.", ("Something is so", Label.SUPPORTED))
    found = compared(one, one)
    assert (found.new, found.gone, found.changed, found.same) == ((), (), (), 1)
    empty = compared(EMPTY, EMPTY)
    assert (empty.same, empty.new) == (0, ())
