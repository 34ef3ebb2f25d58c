"""What a text tells that was done, who did it to whom, and whether a claim says more than a report."""

from __future__ import annotations

from importlib.resources import files

import pytest

from sayso.judge.bearing.overstated import overstated, standing_total
from sayso.judge.bearing.settled import told_otherwise
from sayso.judge.outcomes.contests import other_score, roles_reversed
from sayso.judge.outcomes.deeds import contrary_deed, deeds, known


def told(text: str, language: str) -> frozenset[str]:
    return frozenset[str]().union(*(deed.names for deed in deeds(text, language)))


@pytest.mark.parametrize(
    ("deed", "language", "text"),
    [
        ("die", "en", "The painter has passed away after a short illness."),
        ("die", "de", "Der Maler ist im Alter von 90 Jahren verstorben."),
        ("die", "ru", "Художник скончался в возрасте 90 лет."),
        ("die", "vi", "Họa sĩ đã qua đời ở tuổi 90."),
        ("die", "fr", "Le peintre est décédé à l'âge de 90 ans."),
        ("die", "es", "El pintor falleció a los 90 años."),
        ("dropped_charges", "en", "The charges against the two farmers were dropped."),
        ("dropped_charges", "de", "Die Staatsanwaltschaft stellte das Verfahren ein, das Verfahren wurde eingestellt."),
        ("dropped_charges", "ru", "Следователь прекратил уголовное дело."),
        ("arrest", "de", "Beamte nahmen in der Nacht drei Männer vorläufig fest."),
        ("reject", "de", "Der Rat lehnte den Antrag mit großer Mehrheit ab."),
        ("close", "vi", "Nhà máy sẽ ngừng hoạt động vào cuối năm."),
        ("win", "ru", "Гости обыграли хозяев."),
        ("appoint", "en", "She takes over at the port, the first woman to run it."),
    ],
)
def test_a_deed_in_any_words(deed: str, language: str, text: str) -> None:
    assert deed in told(text, language)


@pytest.mark.parametrize(
    ("deed", "language", "text"),
    [
        ("protest", "en", "He was born on March 8."),
        ("fall", "en", "The mayor of Ostley Falls opened the fair."),
        ("arrest", "de", "Beamte nahmen daran teil. Es war ein schönes Fest."),
        ("dropped_charges", "en", "The charges stand, and the mayor dropped a plate."),
        ("cancel", "en", "The mayor called the match a triumph, and she went off."),
    ],
)
def test_no_deed(deed: str, language: str, text: str) -> None:
    assert deed not in told(text, language)


@pytest.mark.parametrize("language", ["en", "de", "ru", "vi", "fr", "es"])
def test_every_phrase_of_the_lexicon_is_read_as_its_deed(language: str) -> None:
    column = ("en", "de", "ru", "vi", "fr", "es").index(language)
    for row in files("sayso.judge").joinpath("data/deeds.tsv").read_text("utf-8").splitlines():
        if row and not row.startswith("#"):
            cells = row.split("|")
            for item in cells[column].split():
                phrase = item.replace("_~_", " qq ").replace("_", " ")
                assert cells[0].partition(" ")[0] in told(f"x {phrase}", language), phrase


def test_what_stands_together_is_no_pair_of_words_with_others_between() -> None:
    assert told("The baker was found not guilty of arson.", "en") >= {"acquit"}
    assert "convict" not in told("The baker was found not guilty of arson.", "en")
    assert "convict" in told("The baker was found by the jury to be guilty of arson.", "en")


def test_languages() -> None:
    assert all(known(language) for language in (None, "en", "de", "ru", "vi", "fr", "es"))
    assert not known("et")
    assert deeds("Suri eile.", "et") == ()


def test_each_row_has_six_languages_and_a_name_of_its_own() -> None:
    rows = files("sayso.judge").joinpath("data/deeds.tsv").read_text("utf-8").splitlines()
    cells = [row.split("|") for row in rows if not row.startswith("#")]
    assert [row for row in cells if len(row) != 6 or not all(cell.strip() for cell in row)] == []
    keys = [row[0].split()[0] for row in cells]
    assert len(keys) == len(set(keys))


@pytest.mark.parametrize(
    ("claim", "said", "theirs"),
    [
        ("Ostley beat Marn 3-1 in the cup.", "Marn beat Ostley in the cup on Sunday.", "en"),
        ("Ostley beat Marn 3-1 in the cup.", "Ostley were beaten by Marn in the cup.", "en"),
        ("Ostley beat Marn 3-1 in the cup.", "Ostley lost to Marn at home.", "en"),
        ("Ostley beat Marn 3-1 in the cup.", "Marn đánh bại Ostley tối qua.", "vi"),
        ("Ostley beat Marn 3-1 in the cup.", "Ostley bị Marn đánh bại tối qua.", "vi"),
        ("Ostley beat Marn 3-1 in the cup.", "Marn besiegte Ostley am Sonntag.", "de"),
        ("Delgado sued Brunner over the song.", "Brunner has sued Delgado, whose lawyer shrugged.", "en"),
    ],
)
def test_the_other_way_round(claim: str, said: str, theirs: str) -> None:
    assert roles_reversed(claim, "en", said, theirs)


@pytest.mark.parametrize(
    ("claim", "said", "theirs"),
    [
        ("Ostley beat Marn 3-1 in the cup.", "Ostley defeated Marn on Sunday.", "en"),
        ("Ostley beat Marn 3-1 in the cup.", "Marn were beaten by Ostley.", "en"),
        ("Ostley beat Marn 3-1 in the cup.", "Marn lost to Ostley.", "en"),
        ("Ostley beat Marn 3-1 in the cup.", "Marn bị Ostley đánh bại.", "vi"),
        ("Ostley beat Marn 3-1 in the cup.", "Marn beat Ostley in May, but Ostley beat Marn now.", "en"),
        ("Ostley beat Marn 3-1 in the cup.", "Ostley met Marn.", "en"),
        ("The fair opened.", "Ostley beat Marn.", "en"),
        ("Marn won the Tour of Ostley in 2030.", "Two-time Tour of Ostley winner Ada Marn is accused of fraud.", "en"),
    ],
)
def test_not_the_other_way_round(claim: str, said: str, theirs: str) -> None:
    assert not roles_reversed(claim, "en", said, theirs)


@pytest.mark.parametrize(
    ("claim", "said", "other"),
    [
        ("Ostley won 3-2.", "It ended 2-2 after extra time, and 4-3 on penalties.", True),
        ("Ostley won 3-2.", "They won by 3–2.", False),
        ("Ostley won 3-2.", "Marn went out 2:3.", False),
        ("Ostley won 3-2.", "They won again.", False),
        ("Ostley won.", "They won 3-2.", False),
        ("It was built in 2019-2020.", "It was built 3-2.", False),
        ("It costs 3-2 million.", "It costs 4-5 million.", False),
    ],
)
def test_scores(claim: str, said: str, other: bool) -> None:
    assert other_score(claim, "en", said) is other


@pytest.mark.parametrize(
    ("claim", "said"),
    [
        ("All schools of the town are closed.", "Three schools of the town are closed."),
        ("Sämtliche Schulen bleiben zu.", "Drei Schulen bleiben zu."),
        ("Все школы города закрыты.", "Три школы города закрыты."),
        ("Toàn bộ trường học đóng cửa.", "Ba trường học đóng cửa."),
        ("It is the highest temperature ever recorded here.", "It is the highest temperature of this year."),
        ("It is the highest temperature ever recorded here.", "It was no more than a station record."),
        ("Đây là mức cao nhất từ trước đến nay.", "Đây là mức cao nhất trong năm nay."),
        ("The keeper was banned for life.", "The keeper was banned for eight matches."),
        ("Вратаря дисквалифицировали пожизненно.", "Вратаря дисквалифицировали на восемь матчей."),
        ("The porter alone has won the jackpot.", "The porter and eleven others are to share the jackpot."),
        ("The clinic will be completely closed.", "The clinic closes its maternity ward."),
        ("Das Werk wird vollständig geschlossen.", "Das Werk schließt die Lackiererei."),
        ("Mỗi công nhân được thưởng 100 triệu đồng.", "Có người nhận tới 100 triệu đồng."),
    ],
)
def test_a_claim_that_says_more(claim: str, said: str) -> None:
    assert overstated(claim, said)


@pytest.mark.parametrize(
    ("claim", "said"),
    [
        ("All schools of the town are closed.", "Every school of the town is closed."),
        ("All nine divers are safe.", "Los nueve buzos están a salvo."),
        ("Sämtliche Schulen bleiben zu.", "Alle Schulen bleiben zu."),
        ("It is the highest temperature ever recorded here.", "A new record for the country, the office said."),
        ("The keeper was banned for life.", "The keeper has been banned permanently."),
        ("The keeper was banned.", "The keeper was banned for eight matches."),
        ("The school is closed all day.", "The school is closed."),
        ("In June alone 40 people fled.", "In June 40 people fled."),
        ("The porter alone has won the jackpot.", "The jackpot goes to the porter alone."),
        ("Tickets cost 40 dollars each.", "Tickets cost 40 dollars."),
    ],
)
def test_a_claim_that_says_no_more(claim: str, said: str) -> None:
    assert not overstated(claim, said)


def test_how_many_there_are_is_not_how_many_did_it() -> None:
    claim = "More than 5,000 workers walked out."
    assert standing_total(claim, "The firm employs more than 5,000 workers")
    assert standing_total("Hơn 5.000 công nhân ngừng việc.", "Công ty hiện có hơn 5.000 lao động")
    assert not standing_total(claim, "some 5,000 workers stayed away")
    assert not standing_total("The firm employs 5,000 people.", "The firm employs more than 5,000 workers")


def test_only_the_opposite() -> None:
    assert contrary_deed("Shares fell by 6 percent.", "en", "Shares rose 6 percent.", "en")
    assert contrary_deed("Shares fell by 6 percent.", "en", "Cổ phiếu tăng 6%.", "vi")
    assert not contrary_deed("Shares fell by 6 percent.", "en", "Shares rose, then fell 6 percent.", "en")
    assert not contrary_deed("Shares fell by 6 percent.", "en", "Shares lost ground.", "en")


def test_what_a_state_came_to() -> None:
    assert contrary_deed("The 11 missing walkers came back.", "en", "Eleven walkers are missing.", "en")
    assert contrary_deed("11 người mất tích đã trở về.", "vi", "11 người mất tích.", "vi")
    assert contrary_deed("Kell was convicted of theft.", "en", "Kell is charged with theft.", "en")
    assert not contrary_deed("The 11 missing walkers came back.", "en", "The 11 missing walkers were rescued.", "en")
    assert not contrary_deed("Eleven walkers are missing.", "en", "The 11 missing walkers came back.", "en")


@pytest.mark.parametrize(
    "text", ["won " * 5_000, "A beat B 3-2 " * 2_000, "“" * 3_000, "nahm " * 4_000, "\x00\x07🙂" * 2_000]
)
def test_hostile_texts(text: str) -> None:
    deeds(text, "de")
    assert not roles_reversed(text, "en", text, "en")
    told_otherwise(text, "en", text, "de")
    other_score(text, "en", text)
    overstated(text, text)
