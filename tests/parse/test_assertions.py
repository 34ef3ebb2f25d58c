"""The clauses of a sentence as claims of their own: what is cut, what names whom, and what stays whole."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.model import ClaimKind, Reading, Span
from sayso.parse import parse
from sayso.parse.assertions import assertions, complete, subject_alone, thing_alone
from sayso.read import from_text

# Language, sentence, clauses; " | " parts a clause from its subject.
TABLE = [
    # Relative clauses, and the main clause without them.
    (
        "en",
        "Orla Finch, who ran the mill for ten years, sold it to a rival in May.",
        ["Orla Finch | sold it to a rival in May", "Orla Finch | who ran the mill for ten years"],
    ),
    (
        "en",
        "Ada Roe of Harl Freight, which employs 400 people, has resigned from the board.",
        ["Ada Roe of Harl Freight | has resigned from the board", "Ada Roe of Harl Freight | which employs 400 people"],
    ),
    (
        "en",
        "The lorry, which belongs to Harl Freight and was carrying 900 litres of acid, was coming down the hill.",
        ["The lorry | was coming down the hill", "which belongs to Harl Freight", "was carrying 900 litres of acid"],
    ),
    # Coordinated clauses and predicates.
    (
        "en",
        "Orla Finch and Ben Roe bought the house in 1998 and sold it two years later.",
        ["Orla Finch and Ben Roe bought the house in 1998", "Orla Finch and Ben Roe | sold it two years later"],
    ),
    (
        "en",
        "The airline cancelled 200 flights and passengers slept on the floor.",
        ["The airline cancelled 200 flights", "passengers slept on the floor"],
    ),
    # How long before or after another clause is told belongs to neither, unless the first has it ("in the last ...").
    (
        "en",
        "Ada Roe scored twice in the last ten minutes after the keeper had left the pitch.",
        ["Ada Roe scored twice in the last ten minutes", "the keeper had left the pitch"],
    ),
    (
        "en",
        "The council closed the bridge three days after the storm had damaged two pillars.",
        ["The council closed the bridge", "the storm had damaged two pillars"],
    ),
    (
        "en",
        "The council closed the bridge just over a year after the storm had damaged two pillars.",
        ["The council closed the bridge", "the storm had damaged two pillars"],
    ),
    # Clauses of time and reason, and what came of it.
    (
        "en",
        "Shares fell 14 percent when Harl Freight cut its dividend, wiping $3 billion off its value.",
        ["Shares fell 14 percent", "Harl Freight cut its dividend", "Harl Freight | wiping $3 billion off its value"],
    ),
    (
        "en",
        "As the storm moved north, rivers burst their banks and thousands of people had to leave their homes.",
        ["the storm moved north", "rivers burst their banks", "thousands of people had to leave their homes"],
    ),
    # Appositions between a subject and its verb; who found it out is left out.
    (
        "en",
        "Ferriby, the delivery app that half the town uses, has been sold to Oldham Holdings, the Post has learnt.",
        ["Ferriby | has been sold to Oldham Holdings"],
    ),
    (
        "en",
        "The Orrel dam, finished in 2003, was 86 metres high and held 12 million tonnes of waste.",
        ["The Orrel dam | was 86 metres high", "The Orrel dam | held 12 million tonnes of waste"],
    ),
    ("en", "It was learnt that the mayor has left the country.", ["the mayor has left the country"]),
    # One assertion alone.
    ("en", "The old bridge over the river stays closed until May.", []),
    ("en", "She told reporters that the plant would close and that 400 people would lose their jobs.", []),
    ("en", "The court sentenced John Smith and Mary Jones to ten years in prison.", []),
    ("en", "Two riders died, one of them a girl of 16.", []),
    (
        "de",
        "Der Fahrer, der unter Drogen stand, verlor die Kontrolle über den Wagen und prallte gegen einen Baum.",
        [
            "Der Fahrer | der unter Drogen stand",
            "Der Fahrer | verlor die Kontrolle über den Wagen",
            "Der Fahrer | prallte gegen einen Baum",
        ],
    ),
    (
        "de",
        "Nachdem die Polizei das Gebäude geräumt hatte, entschärften Experten die Bombe.",
        ["die Polizei das Gebäude geräumt hatte", "entschärften Experten die Bombe"],
    ),
    (
        "de",
        "Rund 9000 Haushalte waren ohne Strom, Bahnen fielen aus.",
        ["Rund 9000 Haushalte waren ohne Strom", "Bahnen fielen aus"],
    ),
    (
        "de",
        "Der Verein will nun 150 Pfeifen kaufen und an die Kinder verteilen.",
        ["Der Verein will nun 150 Pfeifen kaufen", "Der Verein will | an die Kinder verteilen"],
    ),
    ("de", "Oberbürgermeister Roe rief die Bevölkerung auf, Fenster geschlossen zu halten.", []),
    ("de", "Für die Wahl hatten beide Parteien und der Verband ihre Unterstützung erklärt.", []),
    (
        "ru",
        "Водитель, который был пьян, не справился с управлением и врезался в дерево.",
        ["Водитель | который был пьян", "Водитель | не справился с управлением", "Водитель | врезался в дерево"],
    ),
    (
        "ru",
        "После того как полиция оцепила здание, сапёры обезвредили бомбу.",
        ["полиция оцепила здание", "сапёры обезвредили бомбу"],
    ),
    (
        "ru",
        "Мэр ушёл в отставку, а его заместителя арестовали.",
        ["Мэр ушёл в отставку", "его заместителя арестовали"],
    ),
    ("ru", "Стало известно, что губернатор подписал указ.", ["губернатор подписал указ"]),
    (
        "vi",
        "Trong chiều qua, trận bão đã đánh chìm ba tàu cá tại cửa biển, khiến tám người mất tích.",
        [
            "trận bão đã đánh chìm ba tàu cá tại cửa biển, khiến tám người mất tích",
            "trận bão đã đánh chìm ba tàu cá tại cửa biển",
        ],
    ),
    ("vi", "Cây cầu cũ bắc qua sông vẫn đóng cửa.", []),
    ("fr", "Le maire, qui dirigeait la ville depuis dix ans, a démissionné et a quitté le pays.", []),
    # Two words that "and" joins before the subject; the same word twice; what stands before the main clause.
    (
        "en",
        "Hail fell near Orrel at noon, and state and federal crews will look at the damage.",
        ["Hail fell near Orrel at noon", "state and federal crews will look at the damage"],
    ),
    ("en", "The dam in Orrel broke and local and regional crews went out.", []),
    ("en", "Wages are rising in Orrel, and the price of bread in town after town is low.", []),
    ("en", "Most of the party voted for it, although Ada Roe and her deputy Ben Finch voted against it.", []),
    (
        "en",
        "At the Orrel Arena, where 300 more had slept without beds, two men were hurt in a fight.",
        ["At the Orrel Arena | two men were hurt in a fight", "where 300 more had slept without beds"],
    ),
    ("en", "The plan was drawn up by a panel chosen by the mayor and led by Ben Roe.", []),
    (
        "en",
        "The talks in Orrel were long, and because the mayor was away nothing was done.",
        ["The talks in Orrel were long", "the mayor was away nothing was done"],
    ),
]


def clauses(text: str, language: str | None) -> list[str]:
    return [" | ".join(s.of(text) for s in part) for part in assertions(text, Span(0, len(text)), language)]


@pytest.mark.parametrize(("language", "text", "expected"), TABLE)
def test_assertions(language: str, text: str, expected: list[str]) -> None:
    assert clauses(text, language) == expected


@pytest.mark.parametrize(
    ("language", "piece", "whole"),
    [
        ("en", "Reacting, the Governor of the state, Chief Roe", False),
        ("en", "with residents", False),
        ("en", "the bridge was closed", True),
        ("en", "and told to hand back their keys", False),
        ("de", "Landrat Roe (58) sichtlich mitgenommen", False),
        ("de", "Landrat Roe trat zurück", True),
        ("ru", "и всё", True),  # no rule for that language
    ],
)
def test_a_piece_without_a_verb_asserts_nothing(language: str, piece: str, whole: bool) -> None:
    assert complete(piece, Span(0, len(piece)), language) is whole


def test_a_subject_alone() -> None:
    text = "The papers were signed on Sunday, people in the know told us."
    assert subject_alone(text, Span(0, len("The papers")), "en")
    assert not subject_alone(text, Span(0, text.index(",")), "en")


def reading(text: str) -> Reading:
    return parse(from_text(f"News from Orrel\n\n{text}", language="en"))


def test_a_clause_is_a_claim_beside_the_sentence() -> None:
    sentence = "Orla Finch, who ran the mill for ten years, sold it to Harl Freight for $9 million in May."
    found = {claim.text: claim for claim in reading(sentence).claims}
    assert sentence in found
    clause = found["Orla Finch sold it to Harl Freight for $9 million in May"]
    assert clause.kind is ClaimKind.NARRATION
    assert len(clause.spans) == 2
    assert len(clause.figures) == 1
    assert "Orla Finch who ran the mill for ten years" in found


def test_a_clause_of_what_somebody_says_is_theirs() -> None:
    found = reading("The company said that the plant in Orrel made a loss, which has grown since 2019.")
    said = [c for c in found.claims if c.text.endswith("which has grown since 2019") and len(c.spans) == 2]
    assert [c.kind for c in said] == [ClaimKind.STATEMENT]


def test_what_stands_before_a_statement_is_told_by_the_article() -> None:
    found = reading("Mayor Ines Roe, who has closed the bridge for ten days, said that nobody was hurt in the storm.")
    told = [claim.text for claim in found.claims if claim.statement is None]
    assert "Mayor Ines Roe who has closed the bridge for ten days" in told


def test_the_sentences_of_a_quotation_are_claims_of_their_own() -> None:
    words = "“The old bridge was closed in May after the flood. Nobody has told our people when it opens again,” Ines Roe said."
    found = [claim.text for claim in reading(words).claims if claim.statement]
    assert "“The old bridge was closed in May after the flood." in found
    assert "Nobody has told our people when it opens again,”" in found


def test_a_sentence_that_ends_with_a_rate_ends_there() -> None:
    text = "Orrel. Der Wind erreichte eine Geschwindigkeit von 146 km/h. Im Hafen sank eine Fähre."
    found = [claim.text for claim in parse(from_text(text, language="de")).claims]
    assert "Der Wind erreichte eine Geschwindigkeit von 146 km/h." in found


@given(st.text(max_size=300), st.sampled_from(["en", "de", "ru", "vi", None]))
def test_spans_lie_within_the_sentence(text: str, language: str | None) -> None:
    for part in assertions(text, Span(0, len(text)), language):
        assert part
        for span in part:
            assert 0 <= span.start < span.end <= len(text)
            assert span.of(text) == span.of(text).strip()


@pytest.mark.parametrize("language", ["en", "de", "ru", "vi"])
@pytest.mark.parametrize("unit", [", ", "and ", ", who was ", "(", "“a ", "when it was ", ", die der ", ", и он был "])
def test_a_long_sentence_costs_little(unit: str, language: str) -> None:
    for text in (unit * (1_400 // len(unit)), unit * (90_000 // len(unit))):
        begin = time.perf_counter()
        clauses(text, language)
        assert time.perf_counter() - begin < 2.0  # about 0.02 s


THINGS = """
the unpopular harbour tunnel
a deal with the ferrymen
the mayor’s lighthouse plan
the main provisions of the king’s law
the bridge to the island
"""
NO_THINGS = """
a ban on plastic bags
the closure of the bridge
the war in the south
a lawyer to get it back
the talks with the owners resume on Friday
the talks continue
the price rises in May
the mayor quit
the mayor a liar
the council that sold the bridge
a letter threatening the mayor
leaks of secrets
she is the owner of the bridge
"""


@pytest.mark.parametrize("words", THINGS.strip().split("\n"))
def test_a_thing_alone(words: str) -> None:
    assert thing_alone(words, Span(0, len(words)), "en")


@pytest.mark.parametrize("words", NO_THINGS.strip().split("\n"))
def test_more_than_a_thing(words: str) -> None:
    assert not thing_alone(words, Span(0, len(words)), "en")
    assert not thing_alone(words, Span(0, len(words)), "vi")
