"""The dead and the hurt of one sentence, in whatever order they are told: each number keeps its own word."""

from __future__ import annotations

import time

import pytest

from tests.parse.test_figures import read

Counts = dict[float, str]

BOTH: Counts = {7: "killed", 34: "wounded"}


@pytest.mark.parametrize(
    ("language", "text", "counts"),
    [
        ("vi", "Bão số 5 đã làm 7 người chết và 34 người bị thương.", BOTH),
        ("vi", "Xe buýt số 12 lật làm 34 người bị thương và 7 người chết.", BOTH),
        ("vi", "Tổng số 7 người chết và 34 người bị thương.", BOTH),
        ("vi", "Lũ làm 7 người chết, 34 người bị thương.", BOTH),
        ("vi", "Lũ khiến 34 người bị thương và 7 người thiệt mạng.", BOTH),
        ("vi", "Lũ làm 7 người chết, 3 người mất tích và 34 người bị thương.", BOTH | {3: "missing"}),
        ("de", "Das Feuer forderte 7 Tote und 34 Verletzte.", BOTH),
        ("de", "Das Feuer tötete 7 Menschen und verletzte 34.", BOTH),
        ("de", "Nach neuer Bilanz wurden 7 Menschen getötet und 34 verletzt.", BOTH),
        ("de", "Getötet wurden 7 Menschen, verletzt wurden 34.", BOTH),
        ("de", "Bei dem Feuer, bei dem 7 Menschen getötet wurden, 34 wurden verletzt, brannte ein Silo.", BOTH),
        ("ru", "7 человек погибли и 34 ранены.", BOTH),
        ("ru", "Погибли 7 и ранены 34 человека.", BOTH),
        ("ru", "Общее число жертв: 7 человек погибли и 34 ранены.", BOTH),
        ("en", "The fire killed 7 people and wounded 34.", BOTH),
        ("en", "A total of 7 people died and 34 were injured.", BOTH),
        ("en", "The latest toll is 7 dead and over 34 hurt.", BOTH),
        ("en", "The number of fires fell, but 7 people were killed and 34 people were hurt.", BOTH),
        ("en", "Injured were 34 people and killed were 7.", BOTH),
        ("en", "The number of dead in the mine stands at 7, with 34 hurt.", BOTH),
        ("en", "The toll rose to 34 killed, 7 of those miners.", {34: "killed", 7: "killed"}),
    ],
)
def test_each_number_keeps_its_own_word(language: str, text: str, counts: Counts) -> None:
    assert {f.value[0]: f.measure.value for f in read(text, language) if f.measure} == counts


def test_those_who_are_hurt_are_people() -> None:
    dead, hurt = read("7 people dead and 34 hurt.")
    assert (dead.population, hurt.population, hurt.unit) == ("people", "people", None)


TOLLS = [
    ("en", "The death toll in Velm rose to 61.", 61, "killed"),
    ("en", "The death toll has risen to eight, the harbour master said.", 8, "killed"),
    ("en", "The number of dead reached 70.", 70, "killed"),
    ("en", "The number of dead stood at 9.", 9, "killed"),
    ("en", "Rescuers put the death toll from the landslide at 12.", 12, "killed"),
    ("en", "The find took the death toll to 19.", 19, "killed"),
    ("en", "The death toll was revised down to 88.", 88, "killed"),
    ("en", "The death toll, which nobody had expected, is likely to pass 100.", 100, "killed"),
    ("en", "Death toll: 52.", 52, "killed"),
    ("en", "The death toll has passed the 300 mark.", 300, "killed"),
    ("de", "Die Zahl der Toten hat die Marke von 300 erreicht.", 300, "killed"),
    ("en", "Injuries rose to 60.", 60, "wounded"),
    ("en", "The number of injured rose to 120.", 120, "wounded"),
    ("en", "The number of those hurt has climbed to 33.", 33, "wounded"),
    ("en", "The number of missing stands at 9.", 9, "missing"),
    ("de", "Die Zahl der Toten stieg auf 61.", 61, "killed"),
    ("de", "Nach dem Hochwasser ist die Zahl der Toten auf acht gestiegen.", 8, "killed"),
    ("de", "Zahl der Todesopfer liegt bei 34.", 34, "killed"),
    ("de", "Die Behörden gaben die Zahl der Toten mit 12 an.", 12, "killed"),
    ("de", "Die Opferzahl stieg auf 30.", 30, "killed"),
    ("de", "Die Zahl der Verletzten beträgt inzwischen 120.", 120, "wounded"),
    ("ru", "Число погибших выросло до 61.", 61, "killed"),
    ("ru", "Число подтверждённых жертв достигло 70.", 70, "killed"),
    ("ru", "Спасатели оценили число погибших в 12.", 12, "killed"),
    ("ru", "Число раненых составляет 120.", 120, "wounded"),
    ("uk", "Кількість загиблих зросла до 52.", 52, "killed"),
    ("vi", "Số người chết tăng lên 61.", 61, "killed"),
    ("vi", "Số ca tử vong là 3.", 3, "killed"),
    ("vi", "Trận lở đất nâng số người thiệt mạng lên 18.", 18, "killed"),
    ("vi", "Số người bị thương tăng lên 120.", 120, "wounded"),
    ("fr", "Le nombre de morts s'élève à 34.", 34, "killed"),
    ("es", "La cifra de heridos asciende a 120.", 120, "wounded"),
]


@pytest.mark.parametrize(("language", "text", "value", "measure"), TOLLS)
def test_a_toll_counts_persons(language: str, text: str, value: float, measure: str) -> None:
    (figure,) = read(text, language)
    assert (figure.value[0], figure.unit, figure.population, figure.measure) == (value, "person", None, measure)


Toll = tuple[float, str | None, str | None]


@pytest.mark.parametrize(
    ("language", "text", "figures"),
    [
        ("en", "The number of dead in 3 hamlets stands at 34.", [(3, "hamlet", None), (34, "person", "killed")]),
        ("en", "The death toll among the 90 pilgrims rose to 14.", [(90, "person", None), (14, "person", "killed")]),
        ("en", "The number of dead at 3 pits is not known.", [(3, "pit", None)]),
        ("en", "In 3 hamlets the death toll rose to 34.", [(3, "hamlet", None), (34, "person", "killed")]),
        ("en", "Six pilots said the death toll rose to 34.", [(6, "person", None), (34, "person", "killed")]),
        ("en", "The number of dead rose to 34, and the river reached 12.", [(34, "person", "killed"), (12, None, None)]),
        ("en", "The number of dead, put at 12 on Monday, rose to 18.", [(12, "person", "killed"), (18, "person", "killed")]),
        ("en", "The death toll rose from 12 on Monday to 18.", [(12, "person", "killed"), (18, "person", "killed")]),
        ("en", "The number of dead rose to 34 and the number of injured to 120.",
         [(34, "person", "killed"), (120, "person", "wounded")]),
        ("en", "The number of dead seals reached 52.", [(52, None, "killed")]),
        ("de", "Die Zahl der Toten in 3 Dörfern stieg auf 34.", [(3, "dörfern", None), (34, "person", "killed")]),
        ("de", "Die Zahl der toten Fische stieg auf 14.000.", [(14_000, None, "killed")]),
        ("de", "In 3 Dörfern stieg die Zahl der Toten auf 34.", [(3, "dörfern", None), (34, "person", "killed")]),
        ("de", "Die Zahl der Toten stieg auf 34, die Zahl der Verletzten auf 120.",
         [(34, "person", "killed"), (120, "person", "wounded")]),
        ("ru", "Число погибших в 3 деревнях достигло 34.", [(3, "деревнях", None), (34, "person", "killed")]),
        ("ru", "В 3 деревнях число погибших выросло до 34.", [(3, "деревнях", None), (34, "person", "killed")]),
        ("ru", "Число погибших — 52, раненых — 120.", [(52, "person", "killed"), (120, None, "wounded")]),
        ("vi", "Số người chết ở 3 làng là 34.", [(3, "làng", None), (34, "person", "killed")]),
        ("vi", "Số người chết là 7, số nhà sập là 34.", [(7, "person", "killed"), (34, None, "destroyed")]),
    ],
)  # fmt: skip
def test_what_stands_beside_a_toll_is_not_counted_with_it(language: str, text: str, figures: list[Toll]) -> None:
    assert [(f.value[0], f.unit, f.measure) for f in read(text, language)] == figures


@pytest.mark.parametrize(
    ("language", "text", "population"),
    [
        ("en", "The number of miners killed rose to 14.", "miners"),
        ("en", "The number of wounded miners rose to 14.", "wounded miners"),
        ("vi", "Số công nhân thiệt mạng tăng lên 14.", "công nhân"),
    ],
)
def test_a_toll_is_of_whom_its_noun_names(language: str, text: str, population: str) -> None:
    (figure,) = read(text, language)
    assert (figure.unit, figure.population) == ("person", population)


@pytest.mark.parametrize(
    ("language", "text", "measures"),
    [
        ("vi", "38 ca diễn biến nặng, 3 trường hợp tử vong.", [None, "killed"]),
        ("vi", "38 ca nặng, nhiều người tử vong.", [None]),
        ("vi", "38 ca nặng, chưa ghi nhận ca tử vong.", [None]),
        ("vi", "120 hành khách, 3 người chết.", [None, "killed"]),
        ("vi", "38 công nhân, 3 trẻ em thiệt mạng.", ["killed", "killed"]),
        ("en", "The ward saw 38 severe cases, 3 deaths.", ["infected", "killed"]),
        ("en", "The ward has 38 patients, three died.", [None, "killed"]),
        ("en", "The ward has 38 patients, no deaths were reported.", [None]),
        ("en", "The weekend saw 38 brawls and 3 dead.", [None, "killed"]),
        ("en", "8 men, 4 women and 3 children were killed.", ["killed", "killed", "killed"]),
        ("de", "38 schwere Fälle, drei Todesfälle.", ["infected", "killed"]),
        ("de", "120 Fahrgäste, drei Tote.", [None, "killed"]),
        ("ru", "38 тяжёлых случаев, трое умерли.", ["infected", "killed"]),
        ("ru", "38 обращений, трое умерли.", [None, "killed"]),
        ("de", "Es gab zwölf Tote, neun Männer sucht man.", ["killed", None]),
        ("ru", "Найдены тела трёх горняков, число жертв достигло 46.", ["killed", "killed"]),
    ],
)
def test_what_befell_some_is_not_said_of_others(language: str, text: str, measures: list[str | None]) -> None:
    assert [f.measure for f in read(text, language)] == measures


@pytest.mark.parametrize(
    ("language", "text", "said"),
    [
        ("de", "Die Klinik sah 38 schwere Fälle.", ("fälle", "schwere Fälle")),
        ("ru", "Врачи видели 38 тяжёлых случаев.", ("случаев", "тяжёлых случаев")),
        ("de", "Es gab drei Todesfälle.", ("person", "Todesfälle")),
    ],
)
def test_cases_are_counted_by_their_own_noun(language: str, text: str, said: tuple[str, str]) -> None:
    (figure,) = read(text, language)
    assert (figure.unit, figure.population) == said


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "the death toll rose to 5 "),
        ("en", "the number of dead in 3 hamlets, put at 5, "),
        ("de", "die Zahl der Toten stieg auf 5 "),
        ("vi", "số người chết lên 5 "),
    ],
)
def test_rows_of_tolls_take_linear_time(language: str, text: str) -> None:
    spent = []
    for times in (500, 2000):
        began = time.process_time()
        read("5 men saw " + text * times + language)
        spent.append(time.process_time() - began)
    assert spent[1] < 1 + 8 * spent[0]


def test_who_is_stuck_is_not_ill() -> None:
    stuck, ill = read("12 thợ lò mắc kẹt trong mỏ, 5 người mắc sởi.", "vi")
    assert (stuck.measure, ill.measure and ill.measure.value) == (None, "infected")
