"""How reports set a number right, and which numbers beside a "not" are none of that."""

from __future__ import annotations

import time

import pytest

from sayso.judge.denials.corrections import corrected, explained
from tests.judge.bench import about, article, report, stored


@pytest.mark.parametrize(
    ("language", "text", "after", "wrong", "instead"),
    [
        ("en", "Fifty-two, not 5,200", "", 5200, 52),
        ("en", "Eighty-one boats sank, not 810, as some reports had it.", "", 810, 81),
        ("en", "The club counted 640 guests rather than 6,400.", "", 6400, 640),
        ("en", "It was not 6,400 but 640 guests who came.", "", 6400, 640),
        ("en", "An earlier version of this story said that 730 sheep were lost.", "In fact 73 were.", 730, 73),
        ("en", "The figure of 3,000 comes from a post by a comedian.", "", 3000, None),
        ("en", "Several sites gave 4,100 as the number of visitors.", "That number is a misprint.", 4100, None),
        ("en", "The 1,900 in the minutes is a typo.", "", 1900, None),
        ("en", "The total of 5,100 was out by a factor of ten.", "", 5100, None),
        ("de", "Es waren nicht 1400, sondern 140 Kisten.", "", 1400, 140),
        ("de", "140 statt 1400 Kisten", "", 1400, 140),
        ("de", "In einer früheren Fassung war von 910 Booten die Rede.", "Tatsächlich waren es 91.", 910, 91),
        ("de", "Die Zahl von 910 Booten ist frei erfunden.", "", 910, None),
        ("ru", "Погибли не 260, а 26 коров.", "", 260, 26),
        ("ru", "Утонули 26 коров, а не 260.", "", 260, 26),
        ("ru", "Цифра 260 взята из анонимного канала.", "", 260, None),
        ("vi", "Không phải 2.700 con bò mà là 270 con bị chết.", "", 2700, 270),
        ("vi", "Có 270 con bò chết, chứ không phải 2.700 con.", "", 2700, 270),
        ("vi", "Con số 2.700 là sai.", "", 2700, None),
        ("vi", "Tờ trình ghi 2.700 do gõ nhầm.", "", 2700, None),
    ],
)
def test_a_number_is_set_right(language: str, text: str, after: str, wrong: float, instead: float | None) -> None:
    found = corrected(text, wrong, language, after)
    assert found is not None
    assert found.instead == instead


@pytest.mark.parametrize(
    ("language", "text", "after", "number"),
    [
        ("en", "There were 530 guests, not counting 40 children.", "", 530),
        ("en", "Not only 530 but 600 guests came.", "", 530),
        ("en", "It was 530 guests who came, not 53.", "", 530),
        ("en", "The typo cost the town 530 pounds.", "", 530),
        ("en", "Sales grew by a factor of ten to 530 bicycles.", "", 530),
        ("en", "The 530 results are given to one decimal place.", "", 530),
        ("de", "Der Tippfehler kostete die Stadt 530 Euro.", "", 530),
        ("ru", "Опечатка обошлась городу в 530 рублей.", "", 530),
        ("vi", "Việc gõ nhầm gây thiệt hại 530 triệu đồng.", "", 530),
        ("en", "The figure of 530 is not wrong, the office said.", "", 530),
        ("de", "Die Zahl von 530 ist nicht falsch.", "", 530),
        ("en", "Not all 530 sheep were lost, but 20 were.", "", 530),
        ("en", "The number of 530 comes from the ministry.", "", 530),
        ("en", "The toll of 530 is not expected to rise.", "It took 20 days to count.", 530),
        ("de", "Nicht nur 530, sondern 600 Gäste kamen.", "", 530),
        ("ru", "Не только 530, но и 600 гостей.", "", 530),
        ("vi", "Có 530 khách, không kể 40 trẻ em.", "", 530),
    ],
)
def test_a_number_is_left_as_it_is(language: str, text: str, after: str, number: float) -> None:
    assert corrected(text, number, language, after) is None


CLAIM = "Storm over Korsund\nSome 8,100 boats sank in the harbour of Korsund on Monday after the storm wall broke."


@pytest.mark.parametrize(
    ("title", "told"),
    [
        ("Eighty-one boats, not 8,100", "The storm that sank boats in the harbour of Korsund has become a joke."),
        (None, "In the harbour of Korsund 81 boats sank in the storm, not 8,100, the harbour office said."),
        ("Corrections", "An article of 3 May said that 8,100 boats sank in the harbour of Korsund. In fact 81 did."),
        (
            None,
            "Some papers wrote that 8,100 boats sank in Korsund harbour. The figure is a misprint, the office says.",
        ),
    ],
)
def test_a_claim_with_such_a_number_is_refuted(title: str | None, told: str) -> None:
    found = report(article(CLAIM), [stored("a", told, title=title)])
    item = about(found, CLAIM.splitlines()[1])
    assert item.content.label == "Refuted"
    assert "set_right" in {reason.check for reason in item.content.reasons}


@pytest.mark.parametrize(
    "told",
    [
        "In the harbour of Velmark 81 cars were lost in the storm, not 8,100, the insurers there said.",  # elsewhere
        "In the harbour of Korsund 8,100 boats sank in the storm, not 81, the harbour office said.",  # as claimed
        "The plan for Korsund asks for 7,900 berths rather than 8,100.",  # a plan that changed a little
    ],
)
def test_others_numbers_refute_nothing(told: str) -> None:
    item = about(report(article(CLAIM), [stored("a", told)]), CLAIM.splitlines()[1])
    assert "set_right" not in {reason.check for reason in item.content.reasons}


def test_an_article_that_sets_it_right_itself_is_not_refuted() -> None:
    told = "In the harbour of Korsund 81 boats sank in the storm, not 8,100, the harbour office said."
    item = about(report(article(f"Storm over Korsund\n{told}"), [stored("a", told)]), told)
    assert item.content.label != "Refuted"


def test_long_and_odd_passages_take_no_time() -> None:
    began = time.perf_counter()
    corrected("not 1 " * 10_000, 1, "en")
    corrected("the figure of the figure of 12 \x00 “ 🙂 " * 5_000, 12, "en", "the number is " * 5_000)
    corrected("не 5, а " * 10_000, 5, "ru")
    assert time.perf_counter() - began < 5


EXPLAINING = [
    ("en", "The figure of 5,200 refers to the total number of seats.", 5200),
    ("en", "5,200 is the number of seats in the hall.", 5200),
    ("de", "5200 ist die Zahl aller Plätze in der Halle.", 5200),
    ("de", "Die „41 Busse“: Das sind 41 Fahrten.", 41),
    ("ru", "Число 5200 — это места в зале.", 5200),
    ("vi", "5.200 là tổng số ghế trong nhà hát.", 5200),
]


@pytest.mark.parametrize(("language", "text", "number"), EXPLAINING)
def test_a_number_is_explained(language: str, text: str, number: float) -> None:
    assert explained(text, number, language) is not None


@pytest.mark.parametrize(
    ("language", "text", "number"),
    [
        ("en", "There were 5,200 guests in the hall.", 5200),
        ("en", "5,200 are expected on Sunday.", 5200),
        ("de", "5200 sind gekommen.", 5200),
        ("vi", "Có 5.200 khán giả trong nhà hát.", 5200),
    ],
)
def test_a_number_that_is_only_told_is_not_explained(language: str, text: str, number: float) -> None:
    assert explained(text, number, language) is None


CHECKED = (
    "A post says that 5,200 guests of the gala in Korsund fell ill with food poisoning. "
    "5,200 is the number of seats in the hall. Nobody in Korsund fell ill."
)


@pytest.mark.parametrize(
    ("claim", "refuted"),
    [
        ("Some 5,200 guests of the gala in Korsund fell ill with food poisoning.", True),
        ("The hall in Korsund has a number of seats that makes 5,200.", False),
    ],
)
def test_a_number_that_is_of_something_else_refutes_only_what_it_is_not_of(claim: str, refuted: bool) -> None:
    told = stored(
        "d1", CHECKED, title="Fact check: did 5,200 guests fall ill at a gala?", published="2024-05-07", language="en"
    )
    item = about(report(article(f"Gala in Korsund\n{claim}", published="2024-05-06", language="en"), [told]), claim)
    assert (item.content.label == "Refuted") is refuted


@pytest.mark.parametrize(
    ("language", "claim", "told"),
    [
        (
            "en",
            "Five people were killed in the train crash in Tarn.",
            "Four people, not five, were killed in the train crash in Tarn.",
        ),
        (
            "en",
            "Five people were killed in the train crash in Tarn.",
            "Authorities in Tarn lowered the number of people killed in the train crash to four: one had been counted twice.",
        ),
        (
            "ru",
            "В аварии поезда в Тарне погибли пять человек.",
            "Жертвами аварии поезда в Тарне стали четыре человека, а не пять.",
        ),
        ("vi", "Vụ tai nạn tàu ở Tarn làm 5 người chết.", "Vụ tai nạn tàu ở Tarn làm 4 người chết, không phải 5."),
    ],
)
def test_few_people_are_set_right_too(language: str, claim: str, told: str) -> None:
    found = report(article(f"Tarn\n{claim}", language=language), [stored("r", told, title="Tarn", language=language)])
    assert about(found, claim).content.label.value == "Refuted"


@pytest.mark.parametrize(
    ("told", "refuted"),
    [
        ("Not seventy but seven: so many crates with labels scraped off were found in the flooded cellar.", True),
        ("Not seventy but seven: so many songs were played at the summer concert.", False),
        ("Not ninety but nine: so many crates with labels scraped off were found in the flooded cellar.", False),
    ],
)
def test_the_upper_end_of_a_range_is_set_right_by_a_report_that_names_nobody(told: str, refuted: bool) -> None:
    claim = "60 to 70 crates were stacked in a flooded cellar, among them many whose labels had been scraped off."
    item = about(report(article(f"Crates in Korsund\n{claim}"), [stored("a", told, title="Seven crates")]), claim)
    assert (item.content.label == "Refuted") is refuted
