"""Who a source refers to that is a body, a crowd, somebody unnamed or a paper, in small articles of our own."""

from __future__ import annotations

import pytest

from tests.parse.resolved import B, P, Row, U, resolved

TABLE: list[tuple[str, list[Row]]] = [
    # bodies
    (
        "{s1:The Coastal Rescue Service (CRS)} {c1:said} {t1:four were safe}. {s2:CRS} {c2:said} {t2:so again}.",
        [("Coastal Rescue Service", B, ""), ("Coastal Rescue Service", B, "")],
    ),
    (
        "The Flood Relief Agency sent boats. {s1:The agency} {c1:said} {t1:more would come}.",
        [("Flood Relief Agency", B, "")],
    ),
    (
        "The Flood Relief Authority sent boats. {s1:The agency} {c1:said} {t1:more would come}.",
        [("Flood Relief Authority", B, "")],
    ),
    (
        "{s1:The Interior Ministry} {c1:said} {t1:two were held}. {s2:The ministry} {c2:gave} {t2:no names}.",
        [("Interior Ministry", B, ""), ("Interior Ministry", B, "")],
    ),
    ("{s1:Police} {c1:said} {t1:two were held}.", [("Police", B, "")]),
    ("{s1:France} {c1:said} {t1:it would stay}.", [("France", B, "")]),
    ("{t1:Prices rose}, {c1:according to} {s1:the Evening Courier}.", [("Evening Courier", B, "")]),
    ("{t1:Prices rose}, {c1:according to} {s1:Merkur}.", [("Merkur", B, "")]),
    ("{s1:The University of Tallwood} {c1:said} {t1:it would close}.", [("University of Tallwood", B, "")]),
    ("{s1:The Voss camp} {c1:denied} {t1:it}.", [("Voss camp", B, "")]),
    (
        "{s1:A spokesman for the Interior Ministry} {c1:said} {t1:two were held}.",
        [("Interior Ministry", B, "spokesman")],
    ),
    (
        "{s1:A Harbour Authority spokeswoman} {c1:said} {t1:the port was open}.",
        [("Harbour Authority", B, "spokeswoman")],
    ),
    (
        "{s1:Rolf Kern, a spokesman for the Interior Ministry,} {c1:said} {t1:two were held}.",
        [("Rolf Kern", P, "spokesman for the Interior Ministry")],
    ),
    (
        "{s1:A spokesman for the Interior Ministry, Rolf Kern,} {c1:said} {t1:two were held}.",
        [("Rolf Kern", P, "spokesman for the Interior Ministry")],
    ),
    # unnamed
    ("{s1:Officials} {c1:said} {t1:two were held}.", [("Officials", U, "")]),
    ("{s1:a woman from the Dorn region} {c1:asked} {t1:when it would end}.", [("a woman from the Dorn region", U, "")]),
    ("{s1:French officials} {c1:said} {t1:two were held}.", [("French officials", U, "")]),
    (
        "{s1:A senior Interior Ministry official} {c1:said} {t1:two were held}.",
        [("A senior Interior Ministry official", U, "")],
    ),
    ("{s1:A source close to Ada Norr} {c1:said} {t1:she was tired}.", [("A source close to Ada Norr", U, "")]),
    ("{s1:supporters of Ada Norr} {c1:said} {t1:she was tired}.", [("supporters of Ada Norr", U, "")]),
    ("{s1:Experts} {c1:fear} {t1:a long winter}.", [("Experts", U, "")]),
    ("{s1:one of the kids} {c1:said} {t1:it was fun}.", [("one of the kids", U, "")]),
    ("{s1:two Democratic speechwriters} {c1:urged} {t1:her to run}.", [("two Democratic speechwriters", U, "")]),
    ("{s1:Polls} {c1:show} {t1:a close race}.", [("Polls", U, "")]),
    # papers
    (
        "{s1:Ada Norr} {c1:said} {t1:in a post on X that it was over}. {t2:“It is over,”} {s2:the post} {c2:read}.",
        [("Ada Norr", P, ""), ("Ada Norr", P, "")],
    ),
    ("{s1:Ada Norr’s letter} {c1:said} {t1:it was over}.", [("Ada Norr", P, "")]),
    (
        "Ada Norr resigned. {s1:Her statement} {c1:said} {t1:it was over}.",
        [("Ada Norr", P, "")],
    ),
    (
        "{s1:The Interior Ministry} {c1:denied} {t1:it} in a statement. {s2:The statement} {c2:said} {t2:nobody was held}.",
        [("Interior Ministry", B, ""), ("Interior Ministry", B, "")],
    ),
    ("{s1:A new study} {c1:found} {t1:that tea helps}.", [("A new study", U, "")]),
    ("{s1:multiple reports} {c1:said} {t1:so}.", [("multiple reports", U, "")]),
]


@pytest.mark.parametrize(("text", "expected"), TABLE, ids=[text[:60] for text, _ in TABLE])
def test_bodies_and_the_unnamed_are_resolved_across_mentions(text: str, expected: list[Row]) -> None:
    assert resolved(text) == expected
