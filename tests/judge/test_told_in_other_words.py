"""Claims that reports bear out in words of their own, and those that they don't."""

from __future__ import annotations

import pytest

from sayso.judge.words.ideas import ideas
from sayso.model import Label, Stored
from tests.judge.bench import about, article, report, stored


def content(
    claim: str, told: list[Stored], title: str, *, language: str = "en", published: str = "2024-05-06"
) -> Label:
    return about(
        report(article(f"{title}\n{claim}", published=published, language=language), told), claim
    ).content.label


WON = "Ostley beat Marn Rovers 3-1 in the cup final at Dunholm on Saturday."
WON_TITLE = "Ostley celebrate at Dunholm"


@pytest.mark.parametrize(
    ("language", "title", "text"),
    [
        ("en", "Joy in Ostley", "The visitors from Ostley ran out winners, 3-1, against Marn Rovers at Dunholm."),
        ("de", "Jubel in Ostley", "Ostley bezwang Marn Rovers in Dunholm mit 3:1."),
        ("ru", "Кубок", "В Dunholm клуб Ostley обыграл Marn Rovers 3:1."),
        ("vi", "Ostley đăng quang", "Tại Dunholm, Ostley đánh bại Marn Rovers 3-1."),
        ("es", "Ostley campeón", "En Dunholm, Ostley derrotó a Marn Rovers por 3-1."),
    ],
)
def test_a_result_in_other_words(language: str, title: str, text: str) -> None:
    told = [stored("a", text, title=title, published="2024-05-06", language=language)]
    assert content(WON, told, WON_TITLE) is Label.SUPPORTED


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Marn Rovers ran out winners, 3-1, against Ostley at Dunholm."),
        ("en", "Ostley ran out winners, 4-1, against Marn Rovers at Dunholm."),
        ("en", "Ostley hope to beat Marn Rovers 3-1 at Dunholm."),
        ("en", "Ostley could not beat Marn Rovers at Dunholm; it ended 3-1 for the guests."),
        ("en", "Ostley and Marn Rovers met at Dunholm in fine weather, with 31 flags on show."),
        ("de", "Marn Rovers bezwang Ostley in Dunholm mit 3:1."),
        ("vi", "Tại Dunholm, Ostley bị Marn Rovers đánh bại 3-1."),
    ],
)
def test_another_result(language: str, text: str) -> None:
    told = [stored("a", text, title="Dunholm", published="2024-05-06", language=language)]
    assert content(WON, told, WON_TITLE) is not Label.SUPPORTED


CLOSES = "The Harrowgate mill of Pelling & Sons shuts at the end of June, and all 94 employees lose their jobs."


def test_details_of_two_sentences() -> None:
    text = (
        "Pelling & Sons has sent notices of dismissal to every one of its 94 staff at Harrowgate. "
        "The last day of business is June 30."
    )
    told = [stored("a", text, title="Notices at Pelling", published="2024-05-03")]
    assert content(CLOSES, told, "Pelling & Sons gives up in Harrowgate") is Label.SUPPORTED


@pytest.mark.parametrize(
    "text",
    [
        "Pelling & Sons makes 30 of its 94 staff at Harrowgate redundant. The mill closes for a week in June.",
        "Pelling & Sons may have to close its mill at Harrowgate. All 94 staff could be made redundant.",
        "Pelling & Sons, a mill at Harrowgate with 94 staff, sponsors the brass band. It has a new roof.",
        "Pelling & Sons will not close its Harrowgate mill, it said. None of the 94 staff would be made redundant.",
    ],
)
def test_what_is_not_all_or_not_yet(text: str) -> None:
    told = [stored("a", text, title="Pelling", published="2024-05-03")]
    assert content(CLOSES, told, "Pelling & Sons gives up in Harrowgate") is not Label.SUPPORTED


NAMED = "Bà Trịnh Thu Lệ được bổ nhiệm làm giám đốc Bảo tàng Gốm Phù Lương nhiệm kỳ 2024-2029."


def test_an_appointment_by_another_word() -> None:
    text = (
        "Chiều 5/5, Sở trao quyết định công nhận chức danh giám đốc Bảo tàng Gốm Phù Lương cho bà Trịnh Thu Lệ. "
        "Thời hạn giữ chức là 5 năm, đến năm 2029."
    )
    told = [stored("a", text, title="Bảo tàng Gốm Phù Lương", published="2024-05-06", language="vi")]
    assert content(NAMED, told, "Bảo tàng Gốm Phù Lương có giám đốc mới", language="vi") is Label.SUPPORTED


@pytest.mark.parametrize(
    "text",
    [
        "Bà Trịnh Thu Lệ, phó giám đốc Bảo tàng Gốm Phù Lương, có thể được bổ nhiệm giữ chức giám đốc đến năm 2029.",
        "Bà Trịnh Thu Lệ đến thăm Bảo tàng Gốm Phù Lương. Bảo tàng mở cửa đến năm 2029.",
    ],
)
def test_no_appointment_yet(text: str) -> None:
    told = [stored("a", text, title="Bảo tàng Gốm Phù Lương", published="2024-05-06", language="vi")]
    assert content(NAMED, told, "Bảo tàng Gốm Phù Lương có giám đốc mới", language="vi") is not Label.SUPPORTED


RATE = "Georgia's central bank lowered its key rate to 7.5 percent on Wednesday."


def test_a_rate_in_other_words() -> None:
    text = "Mortgages get cheaper in Georgia now that the refinancing rate has been cut to 7.5%, two banks said."
    told = [stored("a", text, title="Mortgages get cheaper", published="2024-05-09")]
    assert content(RATE, told, "Georgia cuts its key rate", published="2024-05-08") is Label.SUPPORTED


@pytest.mark.parametrize(
    "text",
    [
        "Mortgages get dearer in Georgia now that the refinancing rate has been raised to 7.5%, two banks said.",
        "Mortgages get cheaper in Georgia now that the refinancing rate has been cut to 8.5%, two banks said.",
        "Mortgages would get cheaper in Georgia if the refinancing rate were cut to 7.5%, two banks said.",
        "Mortgages get cheaper in Armenia now that the refinancing rate has been cut to 7.5%, two banks said.",
    ],
)
def test_another_rate(text: str) -> None:
    told = [stored("a", text, title="Mortgages", published="2024-05-09")]
    assert content(RATE, told, "Georgia cuts its key rate", published="2024-05-08") is not Label.SUPPORTED


@pytest.mark.parametrize(
    "text", ["банки Грузии", "из Грузии", "в Грузию", "Он едет в Испанию", "послы Польши", "рынок Китая"]
)
def test_a_country_in_any_case(text: str) -> None:
    assert any(form[:1] == "@" for idea in ideas(text, "ru") for form in idea)


HELD = "Singer Mira Valdan was arrested in Torvik on Friday with 1.2 kg of cocaine."
POLICE = "Police in Torvik detained Mira Valdan on Friday in a flat where they found 1.2 kg of cocaine."


def test_an_arrest() -> None:
    told = [stored("a", POLICE, title="Arrest in Torvik", published="2024-05-05")]
    assert content(HELD, told, "Singer Mira Valdan arrested in Torvik") is Label.SUPPORTED


@pytest.mark.parametrize(
    "other",
    [
        "The singer Mira Valdan shares her name with the woman who was held. She was on stage in Oslo.",
        "It was a namesake: the singer Mira Valdan was on stage in Oslo.",
        "Mira Valdan, the singer, has been mistaken for a woman of 31.",
    ],
)
def test_an_arrest_of_a_namesake(other: str) -> None:
    told = [
        stored("a", POLICE, title="Arrest in Torvik", published="2024-05-05"),
        stored("b", other, title="Mira Valdan on stage", published="2024-05-06"),
    ]
    assert content(HELD, told, "Singer Mira Valdan arrested in Torvik") is not Label.SUPPORTED


def test_a_record_of_the_place_is_no_record_of_the_country() -> None:
    claim = "The 41.3 degrees measured at Torvik on Friday are the highest temperature ever recorded in Norway."
    local = "The mercury climbed to 41.3 degrees at Torvik on Friday, a new maximum for that station."
    told = [stored("a", local, title="Heat in Torvik", published="2024-05-06")]
    assert content(claim, told, "Norway has its hottest day in Torvik") is not Label.SUPPORTED


def test_a_number_of_all_that_there_are() -> None:
    claim = "Hơn 5.000 công nhân Công ty Dệt Phù Lương đã ngừng việc từ 7 giờ sáng."
    text = "Khoảng 140 người của một chuyền ngừng việc. Công ty Dệt Phù Lương hiện có hơn 5.000 lao động."
    told = [stored("a", text, title="Dệt Phù Lương", published="2024-05-06", language="vi")]
    assert content(claim, told, "Công nhân Dệt Phù Lương ngừng việc", language="vi") is not Label.SUPPORTED


@pytest.mark.parametrize(
    ("claim", "told", "supported"),
    [
        (
            "Nurse Ada Brill has been appointed head of the Torvik clinic.",
            "Ada Brill takes over at the Torvik clinic.",
            True,
        ),
        (
            "Nurse Ada Brill has been appointed head of the Torvik clinic.",
            "Ada Brill visited the Torvik clinic.",
            False,
        ),
        (
            "Hanne Lurie has won the Vestby Prize for Salt Letters.",
            "The Vestby Prize goes to Hanne Lurie for Salt Letters.",
            True,
        ),
        (
            "Hanne Lurie has won the Vestby Prize for Salt Letters.",
            "Hanne Lurie hoped for the Vestby Prize with Salt Letters.",
            False,
        ),
        (
            "Edda Rown of Stellwick has resigned over the fuel scandal.",
            "Edda Rown of Stellwick handed in her notice over fuel.",
            True,
        ),
        ("Edda Rown of Stellwick has resigned over the fuel scandal.", "Edda Rown of Stellwick ordered fuel.", False),
    ],
)
def test_deeds_of_persons(claim: str, told: str, supported: bool) -> None:
    found = content(claim, [stored("a", told, title="News", published="2024-05-05")], claim)
    assert (found is Label.SUPPORTED) is supported


def test_a_small_number_beside_another_deed() -> None:
    claim = "Der FC Lindau hat Trainer Marco Settler nach nur acht Spielen entlassen."
    kept = "Der FC Lindau hält trotz der Niederlagen in acht Spielen an Trainer Marco Settler fest."
    told = [stored("a", kept, title="Lindau", published="2024-05-06", language="de")]
    assert content(claim, told, "Settler beim FC Lindau", language="de") is not Label.SUPPORTED


def test_as_many_who_fled_are_not_as_many_who_died() -> None:
    claim = "As of now, over 4,500 people have been killed in Tarn."
    told = "The agency says that 5,280 people have been evacuated from the area and that 442 people have been killed in Tarn."
    document = article(f"Thousands killed in Tarn flood\n{claim}", published="2024-05-06")
    judged = about(report(document, [stored("a", told, title="The flood in Tarn", published="2024-05-06")]), claim)
    assert "told_in_other_words" not in {reason.check for reason in judged.content.reasons}
