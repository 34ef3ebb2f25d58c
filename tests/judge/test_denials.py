"""What headlines and sentences deny, by the words of general news; all sentences are ours."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.judge.denials.answers import refused
from sayso.judge.denials.denials import Kind, contrasts, denials
from sayso.judge.denials.factchecks import fact_checked
from sayso.judge.outcomes.opposites import opposed
from sayso.judge.words.clauses import parts
from sayso.judge.words.ideas import ideas

DENIED = [
    ("No, the harbour bridge has not collapsed", "en", Kind.NOT, "harbour bridge collapsed"),
    ("Police deny reports that the mayor of Velm was arrested", "en", Kind.FALSE, "mayor Velm arrested"),
    ("He denied that he had sold the ferry", "en", Kind.DENIED, "sold ferry"),
    ("The story of the collapsed bridge is a hoax", "en", Kind.FALSE, "collapsed bridge"),
    ("Ferry line withdraws its report on the sunken Marta", "en", Kind.FALSE, "sunken Marta"),
    ("Singer Ada Norr is alive and well, manager says", "en", Kind.NOT, "Ada Norr died"),
    ("Gerücht über Explosion im Hafen ist frei erfunden", "de", Kind.FALSE, "Explosion Hafen"),
    ("Nein, die Brücke ist nicht eingestürzt", "de", Kind.NOT, "Brücke eingestürzt"),
    ("Информация об аварии в порту не соответствует действительности", "ru", Kind.FALSE, "аварии порту"),
    ("Мэрия опровергла слухи о закрытии порта", "ru", Kind.FALSE, "закрытии порта"),
    ("Thông tin cầu cảng bị sập là sai sự thật", "vi", Kind.FALSE, "cầu cảng sập"),
    ("Công an bác bỏ tin đồn vỡ đập", "vi", Kind.FALSE, "vỡ đập"),
    ("A permit for the quarry has neither been requested nor granted", "en", Kind.NOT, "permit quarry requested"),
    ("Ein Antrag auf Abriss der Mühle ist weder gestellt noch genehmigt", "de", Kind.NOT, "Antrag Abriss Mühle"),
    ("Водителя парома никто не увольнял", "ru", Kind.NOT, "водителя парома увольнял"),
    ("What's false: the mayor has not bought the ferry", "en", Kind.NOT, "mayor bought ferry"),
]
NOT_DENIED = [
    ("Did the harbour bridge really collapse?", "en"),
    ("Minister refuses to confirm or deny that the ferry was sold", "en"),
    ("The mayor did not comment on the ferry", "en"),
    ("The bridge has not yet been opened", "en"),
    ("Don't cross the harbour bridge tonight", "en"),
    ("Ferry sinks in harbour", "en"),
    ("Minister äußert sich zur Brücke", "de"),
]


def told(kind: Kind, text: str, language: str) -> list[frozenset[str]]:
    return [frozenset().union(*d.said) for d in denials(text, language, headline=True) if d.kind is kind]


@pytest.mark.parametrize(("text", "language", "kind", "words"), DENIED, ids=[row[0][:40] for row in DENIED])
def test_what_is_denied(text: str, language: str, kind: Kind, words: str) -> None:
    wanted = ideas(words, language)
    assert any(all(idea & said for idea in wanted) for said in told(kind, text, language)), denials(text, language)


@pytest.mark.parametrize(("text", "language"), NOT_DENIED, ids=[row[0][:40] for row in NOT_DENIED])
def test_what_denies_nothing(text: str, language: str) -> None:
    assert denials(text, language, headline=True) == ()


def test_plainly() -> None:
    assert denials("Sorry, the mayor has not bought the ferry", "en")[0].plainly
    assert not denials("The mayor has not bought the ferry", "en")[0].plainly


@pytest.mark.parametrize(
    ("title", "text", "language", "words"),
    [
        (
            "",
            "Claim: The mayor bought the ferry Marta. Verdict: False. Nobody sold it.",
            "en",
            "mayor bought ferry Marta",
        ),
        ("", "Behauptung: Die Fähre ist gesunken. Bewertung: Frei erfunden.", "de", "Fähre gesunken"),
        ("Fake: паром затонул в порту", "Что известно.", "ru", "паром затонул порту"),
        ("[TIN GIẢ] Phà chìm ở cảng", "Phà vẫn chạy.", "vi", "chìm cảng"),
        ("Did the mayor of Velm buy the ferry Marta?", "No. It belongs to the line.", "en", "mayor ferry Marta"),
        ("Was the ferry Marta sold?", "It lies in port. We rate this claim mostly false.", "en", "ferry Marta sold"),
        ("Stimmt es, dass die Fähre gesunken ist?", "Nein. Sie liegt im Hafen.", "de", "Fähre gesunken"),
        ("Правда ли, что паром затонул в порту?", "Коротко: неправда. Он стоит.", "ru", "паром затонул порту"),
        ("Có phải phà chìm ở cảng?", "Nhiều người hỏi. Kết luận: SAI. Phà vẫn chạy.", "vi", "chìm cảng"),
    ],
)
def test_a_fact_check_is_read_by_its_layout(title: str, text: str, language: str, words: str) -> None:
    found = [frozenset().union(*d.said) for d in fact_checked(title, text, language)]
    assert any(all(idea & said for idea in ideas(words, language)) for said in found), found


def test_a_fact_check_that_finds_it_true_denies_nothing() -> None:
    assert fact_checked("", "Claim: The mayor bought the ferry. Verdict: True.", "en") == ()


@pytest.mark.parametrize(
    ("title", "text", "language"),
    [
        ("Did the mayor of Velm buy the ferry Marta?", "Yes. She paid in May.", "en"),
        ("Why did the ferry Marta sink?", "No. That is not known.", "en"),
        ("Is the ferry Marta safe?", "Passengers have asked this since May.", "en"),
        ("Stimmt es, dass die Fähre gesunken ist?", "Ja, am Montag.", "de"),
        ("Что известно о пароме?", "Нет, он не утонул.", "ru"),
        ("Vì sao phà chìm?", "Không. Chưa rõ.", "vi"),
    ],
)
def test_a_question_that_is_not_answered_with_no_denies_nothing(title: str, text: str, language: str) -> None:
    assert fact_checked(title, text, language) == ()


def test_what_has_not_happened_yet_is_the_last_clause_alone() -> None:
    said = [d.said for d in denials("Lốc đánh chìm phà Marta, ba thuyền viên chưa về", "vi", headline=True)]
    assert said
    assert not any(ideas("chìm", "vi")[0] & idea for denied in said for idea in denied)


PASSED = "The council passed the Quiet Harbour Act"


@pytest.mark.parametrize(
    ("claim", "report", "contrary"),
    [
        (PASSED, "The council put off a vote on the Quiet Harbour bill", True),
        (PASSED, "The bill was referred to a select committee", True),
        (PASSED, "The council passed the bill after it had been put off twice", False),
        (PASSED, "The council debated the bill for hours", False),
        ("Der Rat hat die Satzung beschlossen", "Die Satzung wurde vertagt", True),
        ("Суд отклонил заявку клуба", "Заявка клуба на рассмотрении", True),
        ("Nghệ sĩ đã qua đời", "Nghệ sĩ đã xuất viện sáng nay", True),
        ("Nghệ sĩ đã qua đời", "Nghệ sĩ vừa ra phim mới", False),
    ],
)
def test_states_that_shut_each_other_out(claim: str, report: str, contrary: bool) -> None:
    assert opposed(claim, report) is contrary


@pytest.mark.parametrize(
    "word", ["no ", "was referred to a ", "there is no dog, ", "никто не ", "không có chuyện ", "("]
)
def test_a_very_long_sentence_is_read_in_time(word: str) -> None:
    text = word * 10_000
    denials(text, "en")
    fact_checked(text, text, "en")
    assert not opposed(text, PASSED)
    assert all(len(part) > 2 for part in parts(text, "en"))


@given(st.text(max_size=500), st.sampled_from(["en", "de", "ru", "vi", None]))
def test_any_text(text: str, language: str | None) -> None:
    for denial in (*denials(text, language), *fact_checked(text, text, language)):
        assert denial.said


@pytest.mark.parametrize("told", ["Rebels shoot down two planes over Lake Orin", "A jet was shot down near the border"])
def test_planes_that_are_shot_down_deny_nothing(told: str) -> None:
    assert denials(told, "en", headline=True) == ()
    assert denials("Minister shoots down rumours that two planes were lost over Lake Orin", "en", headline=True)


CONTRASTS = [
    ("The key was found in the shed, not in the cellar as has been written", "en", Kind.CONTRAST, "cellar"),
    ("The council chose a ferry instead of a bridge", "en", Kind.CONTRAST, "bridge"),
    ("Der Schlüssel lag im Schuppen, nicht im Keller", "de", Kind.CONTRAST, "Keller"),
    ("Чемодан нашли в подвале, а не в сарае", "ru", Kind.CONTRAST, "сарае"),
    ("Xe rơi xuống ruộng chứ không phải xuống sông", "vi", Kind.CONTRAST, "sông"),
    ("Claims about cyanide that are going round the town are untrue", "en", Kind.FALSE, "cyanide"),
    ("Слухи о взрыве на складе — выдумка", "ru", Kind.FALSE, "взрыве складе"),
    ("Tin đồn vỡ đập là bịa đặt", "vi", Kind.FALSE, "vỡ đập"),
]


@pytest.mark.parametrize(("text", "language", "kind", "words"), CONTRASTS, ids=[row[0][:40] for row in CONTRASTS])
def test_what_is_not_so_where_something_else_is(text: str, language: str, kind: Kind, words: str) -> None:
    told = [frozenset().union(*d.said) for d in contrasts(text, language) if d.kind is kind]
    assert any(all(idea & said for idea in ideas(words, language)) for said in told), contrasts(text, language)


@pytest.mark.parametrize(
    ("asked", "answer", "language"),
    [
        ("Will the bridge be pulled down?", "No.", "en"),
        ("Will there be a museum?", "The council has not taken any decision on this.", "en"),
        ("Wird die Brücke abgerissen?", "Nein, das ist nicht geplant.", "de"),
        ("— Правда ли, что мост снесут?", "Зампред Иванов: Нет, такого решения нет.", "ru"),
        ("Có phải cầu sắp bị phá?", "Không.", "vi"),
    ],
)
def test_a_question_that_is_answered_with_no(asked: str, answer: str, language: str) -> None:
    denial = refused(asked, answer, language)
    assert denial is not None
    assert denial.kind is Kind.ANSWERED


@pytest.mark.parametrize(
    ("asked", "answer"),
    [
        ("Will the bridge be pulled down?", "Yes."),
        ("Why was it pulled down?", "No idea."),
        ("Is it safe?", "Nobody knows."),
    ],
)
def test_a_question_that_is_not(asked: str, answer: str) -> None:
    assert refused(asked, answer, "en") is None


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Police asked people not to cross the harbour bridge", "en"),
        ("Passengers could not use the ferry", "en"),
        ("Die Polizei bittet darum, nicht zum Hafen zu fahren", "de"),
    ],
)
def test_what_is_asked_or_could_not_be_is_not_denied(text: str, language: str) -> None:
    assert not any(d.kind is Kind.NOT and len(d.said) > 1 for d in denials(text, language)), denials(text, language)


@pytest.mark.parametrize(
    "text",
    [
        "The agent would not take questions about the forged contract.",
        "She would not discuss the forged contract.",
        "It didn't take long for the club to sign the forged contract.",
    ],
)
def test_who_does_not_talk_of_it_denies_nothing(text: str) -> None:
    assert denials(text, "en") == ()


@pytest.mark.parametrize(
    "text",
    [
        "Ada Norr is no longer the club's lawyer.",
        "Nobody in Tallford builds organs any more.",
        "The ward has not taken new patients since Monday.",
        "It hasn’t served the island since the storm.",
    ],
)
def test_what_is_over_was_never_denied(text: str) -> None:
    assert not any(denial.key for denial in denials(text, "en"))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "The auditor found no “written evidence that harbour fees were hidden” in the ledgers.",
            "evidence fees hidden",
        ),
        ("It was not “a harbour sale”, she said.", "harbour sale"),
        ("It contains no allegations that U.S. sailors paid harbour fees, she said.", "sailors paid harbour fees"),
    ],
)
def test_marks_right_behind_a_negation_and_initials_do_not_end_it(text: str, words: str) -> None:
    keys = [frozenset[str]().union(*d.key) for d in denials(text, "en")]
    assert any(all(idea & key for idea in ideas(words, "en")) for key in keys), keys
