"""Which reports bear a claim out: not those of others, of what may be, or that only repeat; in our own words."""

from __future__ import annotations

import pytest

from sayso.judge.bearing.supposals import open_yet, supposals
from sayso.model import Label
from tests.judge.bench import about, article, report, stored

# Language, the article (headline and body), the words claimed, the report (headline, text), whether it bears them out.
CASES = [
    (
        "en",
        "Ravensholm swimming hall shut\nThe swimming hall in Ravensholm has closed for good after the ceiling came down.",
        "The swimming hall in Ravensholm has closed for good after the ceiling came down.",
        "Swimming hall ceiling",
        "The swimming hall in Ravensholm has closed for good after part of the ceiling came down on Monday.",
        True,
    ),
    (
        "en",
        "Swimming hall in Ravensholm shut\nMayor Olaf Brandvik of Ravensholm mourns.\n"
        "The swimming hall has closed for good after the ceiling came down.",
        "The swimming hall has closed for good after the ceiling came down.",
        "Ulverby loses pool",
        "Ulverby mayor Tilda Marsh is sad: the swimming hall has closed for good after the ceiling came down.",
        False,
    ),
    (
        "en",
        "Ravensholm swimming hall shut\nThe swimming hall in Ravensholm closed for good after the ceiling came down.",
        "The swimming hall in Ravensholm closed for good after the ceiling came down.",
        "Swimming hall ceiling",
        "Engineers said the swimming hall in Ravensholm would close for good if the ceiling came down.",
        False,
    ),
    (
        "en",
        "Ravensholm swimming hall shut\nThe swimming hall in Ravensholm closed for good after the ceiling came down.",
        "The swimming hall in Ravensholm closed for good after the ceiling came down.",
        "Swimming hall ceiling",
        "According to social media, the swimming hall in Ravensholm closed for good after the ceiling came down.",
        False,
    ),
    (
        "de",
        "Schwimmhalle in Rabenholm zu\nDie Schwimmhalle in Rabenholm ist nach dem Einsturz der Decke endgültig geschlossen.",
        "Die Schwimmhalle in Rabenholm ist nach dem Einsturz der Decke endgültig geschlossen.",
        "Einsturz in der Schwimmhalle",
        "Die Schwimmhalle in Rabenholm wurde nach dem Einsturz der Decke endgültig geschlossen.",
        True,
    ),
    (
        "de",
        "Schwimmhalle in Rabenholm zu\nDie Schwimmhalle in Rabenholm ist nach dem Einsturz der Decke endgültig geschlossen.",
        "Die Schwimmhalle in Rabenholm ist nach dem Einsturz der Decke endgültig geschlossen.",
        "Einsturz in der Schwimmhalle",
        "Die Schwimmhalle in Rabenholm könnte nach dem Einsturz der Decke endgültig geschlossen werden.",
        False,
    ),
    (
        "ru",
        "Бассейн в Вороньем закрыли\nБассейн в Вороньем закрыли навсегда после обрушения потолка.",
        "Бассейн в Вороньем закрыли навсегда после обрушения потолка.",
        "Обрушение потолка",
        "Если бассейн в Вороньем закрыли бы навсегда после обрушения потолка, дети остались бы без секции.",
        False,
    ),
    (
        "vi",
        "Hồ bơi Bến Quạ đóng cửa\nHồ bơi Bến Quạ đã đóng cửa vĩnh viễn sau khi trần nhà bị sập.",
        "Hồ bơi Bến Quạ đã đóng cửa vĩnh viễn sau khi trần nhà bị sập.",
        "Sập trần",
        "Hồ bơi Bến Quạ có thể đóng cửa vĩnh viễn sau khi trần nhà bị sập.",
        False,
    ),
]


@pytest.mark.parametrize(("language", "text", "words", "title", "told", "shown"), CASES)
def test_what_bears_a_claim_out(language: str, text: str, words: str, title: str, told: str, shown: bool) -> None:
    document = article(text, published="2025-03-04", language=language)
    archive = [stored("a", told, title=title, published="2025-03-04", language=language)]
    item = about(report(document, archive), words)
    assert (item.content.label is Label.SUPPORTED) is shown


@pytest.mark.parametrize(
    ("text", "is_open"),
    [
        ("The bridge closed on Monday.", False),
        ("The bridge will close on Monday.", True),
        ("Die Brücke könnte am Montag schließen.", True),
        ("Мост закроют, если вода поднимется.", True),
        ("Cầu sẽ đóng cửa.", True),
        ("Cầu đã đóng cửa.", False),
    ],
)
def test_what_is_open_yet(text: str, is_open: bool) -> None:
    assert open_yet(text) is is_open


def test_reaches_no_further_than_the_clause() -> None:
    (words,) = supposals("It might rain, while the bridge closed on Monday.", "en")
    assert any("rain" in idea for idea in words)
    assert not any("bridg" in idea for idea in words)


def test_bounded_on_hostile_text() -> None:
    assert len(list(supposals("would " * 3_000 + "\x00“" * 500, "en"))) == 3_000


def test_of_two_sentences_the_one_that_tells_it_is_read_alone() -> None:
    claim = "The council of Korsund rejected the ferry budget on Monday."
    before = (
        "An alleged swindler who had reportedly promised cheap boats to the people of the islands has left the country."
    )
    told = f"{before} The council of Korsund rejected the ferry budget on Monday."
    item = about(report(article(f"News from Korsund\n{claim}"), [stored("a", told)]), claim)
    assert item.content.label == "Supported"
    assert not any("hearsay" in reason.text for reason in item.content.reasons)
