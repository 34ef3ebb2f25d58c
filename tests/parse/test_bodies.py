"""Which names are bodies', whom "the company", "it" and an office mean, and through what papers they are heard."""

from __future__ import annotations

import pytest

from sayso.parse.statements.channels import listener_at
from sayso.parse.statements.statements import statements_from
from tests.parse.marked import marked

Row = tuple[str, str] | None
P, B, U = "person", "organisation", "unnamed"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # firms with "&" in the name
        ("His publisher, {s1:Marlow & Finch,} {c1:said} {t1:it was late}.", [("Marlow & Finch", B)]),
        ("{s1:His publisher, Marlow & Finch,} {c1:said} {t1:it was late}.", [("Marlow & Finch", B)]),
        ("{s1:Jane Marlow & Co} {c1:said} {t1:it was late}.", [("Jane Marlow & Co", B)]),
        ("{s1:His publisher, Ada Norr,} {c1:said} {t1:it was late}.", [("Ada Norr", P)]),
        # ranks, a name, and the body
        ("{s1:Chief Inspector Ada Norr of Tarn Police} {c1:said} {t1:no}.", [("Ada Norr", P)]),
        (
            "{s1:Council Member Ada Norr} {c1:said} {t1:no}. {s2:Norr} {c2:left} {t2:it}.",
            [("Ada Norr", P), ("Ada Norr", P)],
        ),
        (
            "{s1:The Chief Justice of the Supreme Court} {c1:said} {t1:no}.",
            [("The Chief Justice of the Supreme Court", U)],
        ),
        # bodies by the form of their names
        ("{s1:Nurses Without Frontiers} {c1:said} {t1:aid was late}.", [("Nurses Without Frontiers", B)]),
        ("{s1:Nurses without work} {c1:said} {t1:aid was late}.", [("Nurses without work", U)]),
        ("{s1:Health Canada} {c1:said} {t1:two were hurt}.", [("Health Canada", B)]),
        ("{s1:Michael Jordan} {c1:said} {t1:two were hurt}.", [("Michael Jordan", P)]),
        ("{s1:Hallow Care} {c1:said} {t1:two were hurt}.", [("Hallow Care", B)]),
        ("{s1:Tarnel} {c1:said} {t1:its staff were safe}.", [("Tarnel", B)]),
        ("{s1:Tarnel} {c1:said} {t1:its staff were safe}. He left early.", [("Tarnel", P)]),
        ("{s1:Troopers} {c1:said} {t1:two were hurt}.", [("Troopers", U)]),
        ("Fans of Rangers wept. {s1:Rangers} {c1:said} {t1:two were hurt}.", [("Rangers", P)]),
        # a part of a firm's name
        (
            "{s1:Tarnel Foods} {c1:said} {t1:no}. {s2:Tarnel} {c2:denied} {t2:it}.",
            [("Tarnel Foods", B), ("Tarnel Foods", B)],
        ),
        ("Ada Tarnel runs Tarnel Foods. {s1:Tarnel} {c1:denied} {t1:it}.", [("Ada Tarnel", P)]),
        # "the company", "it"
        (
            "{s1:Tarnel Foods} {c1:said} {t1:profit fell}.\nTarnel lost two plants. {s2:Ada Norr} {c2:blamed} {t2:the weather}.\n"
            "Nobody was hurt.\n{s3:The company} {c3:said} {t3:it would pay}.",
            [("Tarnel Foods", B), ("Ada Norr", P), ("Tarnel Foods", B)],
        ),
        (
            "Tarnel Foods sold its plant to Ostro Foods. Tarnel Foods and Ostro Foods had talked.\n\nNobody was hurt.\n"
            "{s1:The company} {c1:said} {t1:it would pay}.",
            [("The company", B)],
        ),
        ("{s1:A spokesman for the company, Hallow Care,} {c1:said} {t1:no}.", [("Hallow Care", B)]),
        (
            "{s1:Tarn Police} {c1:said} {t1:two were hurt}.\n"
            "The Storm Office lifted its alert. {t2:Snow could fall,} {s2:it} {c2:said}.",
            [("Tarn Police", B), ("Storm Office", B)],
        ),
        (
            "The Storm Office lifted its alert. {s1:Tarn Police} {c1:said} {t1:two were hurt}. "
            "{t2:Snow could fall,} {s2:it} {c2:said}.",
            [("Tarn Police", B), ("Tarn Police", B)],
        ),
        # an office that the text gives nobody
        (
            "{t1:“We counted them,”} {s1:Ada Norr} {c1:said}. {t2:“Many died,”} {s2:the mayor} {c2:said}.",
            [("Ada Norr", P), ("the mayor", U)],
        ),
        (
            "{t1:“We won,”} {s1:Ada Norr} {c1:said}. {s2:The driver} {c2:said} {t2:it was hot}.",
            [("Ada Norr", P), ("Ada Norr", P)],
        ),
        # papers that are nobody's words
        ("{t1:It is safe,} {c1:according to} {s1:an assessment by the Tarn Institute}.", [("Tarn Institute", B)]),
        # "she", before anybody is named: only who is named in full, or shown to be a person
        ("{t1:“No,”} {s1:he} {c1:said}. {s2:Tarnel} {c2:denies} {t2:it}.", [None, ("Tarnel", P)]),
        ("{t1:“No,”} {s1:he} {c1:said}. Karl Ott was tired.", [("Karl Ott", P)]),
    ],
)
def test_whose_words(text: str, expected: list[Row]) -> None:
    document, drafts = marked(text)
    found = {s.content: s.speaker for s in statements_from(document, drafts)}
    spoken = [found.get(draft.content) for draft in drafts]
    assert [(s.name, str(s.kind)) if s else None for s in spoken] == expected


@pytest.mark.parametrize(
    ("text", "channels"),
    [
        ("{s1:Ada Norr} {c1:said} {t1:no}, adding that two had been offered other posts.", [None]),
        ("{s1:Ada Norr}, who was posted to the border, {c1:said} {t1:no}.", [None]),
        ("{s1:Ada Norr}, whose firm posted a loss of $3 million, {c1:said} {t1:no}.", [None]),
        ("{s1:Ada Norr} {c1:said} {t1:no} in posts that were soon deleted.", ["post"]),
        ("{s1:Ada Norr} posted to the town’s website and {c1:said} {t1:no}.", ["post"]),
        ("{s1:Ada Norr} {c1:wrote} in the Tarn Gazette {t1:that it was over}.", ["Tarn Gazette"]),
        ("{s1:Ada Norr} {c1:wrote} in the Middle East {t1:that it was over}.", [None]),
        ("{s1:Ada Norr} {c1:told} {l1:the Commons} {t1:that it was over}.", [None]),
        ("{s1:Ada Norr} {c1:told} {l1:the Town Council} {t1:that it was over}.", [None]),
        (
            "{s1:Ada Norr} {c1:told} {l1:TNN Radio 4’s Today programme} {t1:no}.",
            ["interview with TNN Radio 4’s Today programme"],
        ),
        (
            "In March {s1:Ada Norr} {c1:told} {l1:the Tarn Gazette} {t1:that it was over}. {s2:She} {c2:denies} {t2:it}.",
            ["interview with the Tarn Gazette", None],
        ),
        (
            "In March {s1:Ada Norr} {c1:told} {l1:the Tarn Gazette} {t1:that it was over}. {s2:She} {c2:said} {t2:no}.",
            ["interview with the Tarn Gazette"] * 2,
        ),
        ("{s1:Ada Norr} {c1:said} in a speech {t1:no}. {s2:She} {c2:has long said} {t2:so}.", ["speech", None]),
    ],
)
def test_through_what(text: str, channels: list[str | None]) -> None:
    assert [s.channel for s in statements_from(*marked(text))] == channels


@pytest.mark.parametrize(
    ("text", "listener"),
    [
        ("told the Tarn Gazette on Monday.", "the Tarn Gazette"),
        ("told TNN.", "TNN"),
        ("told reporters after the game.", "reporters"),
        ("told a local newspaper.", "a local newspaper"),
        ("told Tarn Sports.", "Tarn Sports"),
        ("told Karl Ott.", None),
        ("told her sister on Monday.", None),
        ("told the driver.", None),
    ],
)
def test_who_is_told_behind_a_quotation(text: str, listener: str | None) -> None:
    found = listener_at(text, len("told"))
    assert (found.of(text) if found else None) == listener
