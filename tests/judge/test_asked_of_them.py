"""Questions whether somebody said it, and answers: what they show of the speaker, and that they show nothing of the matter."""

from __future__ import annotations

import pytest

from sayso.judge.bearing.overstated import overstated
from sayso.judge.denials.answers import refused, yes_or_no
from sayso.judge.figures.amounts import Relation, relation
from sayso.model import Document, Figure, Paragraph, Span
from sayso.parse.figures import figures_of
from tests.judge.bench import about, article, report, stored

WORDS = "There will be a second flood in the valley of Tarn before the spring"
ARTICLE = f"Another flood\nThe town was calm. {WORDS}, Ada Nur said on Monday."
QUESTION = "Did Ada Nur say that there will be a second flood in the valley of Tarn?"
OPEN = "Not Enough Evidence"


@pytest.mark.parametrize(
    ("title", "text", "said"),
    [
        ("Fact check", f"{QUESTION} No. She spoke about the harvest.", "Refuted"),
        ("Fact check", f"{QUESTION} The story is entirely made up. She spoke about the harvest.", "Refuted"),
        ("Fact check", f"{QUESTION} There is no record of it in the minutes.", "Refuted"),
        ("Fact check", f"{QUESTION} Yes, in a talk on the radio.", "Supported"),
        (QUESTION, "This is false. The mayor spoke of the harvest.", "Refuted"),
        ("Fact check", f"{QUESTION} She was speaking at a school.", OPEN),
        (QUESTION, "The mayor was speaking at a school.", OPEN),
        (
            "Fact check",
            "There is no evidence that Ada Nur said that there will be a second flood in the valley.",
            "Refuted",
        ),
        (
            "A talk",
            "There is no mention of a second flood in the valley in the radio interview with Ada Nur.",
            "Refuted",
        ),
    ],
)
def test_what_is_only_asked_is_not_said(title: str, text: str, said: str) -> None:
    found = report(article(ARTICLE, published="2025-03-03"), [stored("a", text, title=title, published="2025-03-04")])
    judged = about(found, WORDS)
    assert judged.attribution is not None
    assert judged.attribution.label == said
    assert judged.content.label == OPEN  # whoever said it, a flood may come


def test_a_question_that_takes_it_as_said_is_no_sign_against_it() -> None:
    text = "Ada Nur told us that there will be a second flood in the valley of Tarn. Why did Ada Nur say so? She saw the dam."
    found = report(
        article(ARTICLE, published="2025-03-03"), [stored("a", text, title="Floods", published="2025-03-04")]
    )
    judged = about(found, WORDS)
    assert judged.attribution is not None
    assert judged.attribution.label == "Supported"


ABROAD = {
    "de": (
        "„Im Tal von Tarn wird es vor dem Frühling eine zweite Flut geben“, sagte Bürgermeisterin Ada Nur am Montag.",
        "Im Tal von Tarn wird es vor dem Frühling eine zweite Flut geben",
        "Hat Ada Nur gesagt, dass es im Tal von Tarn eine zweite Flut geben wird?",
        "Nein. Sie sprach über die Ernte.",
        "Sie sprach in einer Schule.",
        "Es gibt keine Belege dafür, dass Ada Nur gesagt hat, im Tal von Tarn werde es vor dem Frühling eine zweite Flut geben.",
    ),
    "ru": (
        "«В долине Тарна до весны будет второе наводнение», — заявила мэр Ада Нурова в понедельник.",
        "В долине Тарна до весны будет второе наводнение",
        "Говорила ли Ада Нурова, что в долине Тарна будет второе наводнение?",
        "Нет. Она говорила об урожае.",
        "Она выступала в школе.",
        "Нет никаких доказательств, что Ада Нурова заявляла, будто в долине Тарна до весны будет второе наводнение.",
    ),
    "vi": (
        "“Thung lũng Tân An sẽ có trận lũ thứ hai trước mùa xuân”, bà Nguyễn Thị Hoa nói hôm thứ hai.",
        "Thung lũng Tân An sẽ có trận lũ thứ hai trước mùa xuân",
        "Có phải bà Nguyễn Thị Hoa nói rằng thung lũng Tân An sẽ có trận lũ thứ hai?",
        "Không. Bà chỉ nói về mùa gặt.",
        "Bà phát biểu tại một trường học.",
        "Không có bằng chứng nào cho thấy bà Nguyễn Thị Hoa từng nói thung lũng Tân An sẽ có trận lũ thứ hai trước mùa xuân.",
    ),
}


@pytest.mark.parametrize("language", ABROAD)
def test_the_same_in_other_languages(language: str) -> None:
    told, words, asked, no, neither, no_sign = ABROAD[language]
    document = article(f"Tarn 2025\n{told}", published="2025-03-03", language=language)
    for text, label in ((f"{asked} {no}", "Refuted"), (f"{asked} {neither}", OPEN), (no_sign, "Refuted")):
        found = report(document, [stored("a", text, title="Tarn", published="2025-03-04", language=language)])
        judged = about(found, words)
        assert judged.attribution is not None
        assert (text, judged.attribution.label) == (text, label)
        assert (text, judged.content.label) == (text, OPEN)


@pytest.mark.parametrize(
    ("answer", "language"),
    [
        ("This is incorrect. It was the river.", "en"),
        ("The tweet appears to be fabricated.", "en"),
        ("It was a hoax.", "en"),
        ("There is no evidence of it.", "en"),
        ("Die Behauptung ist frei erfunden.", "de"),
        ("Dafür gibt es keine Belege.", "de"),
        ("Это сообщение полностью недостоверно.", "ru"),
        ("Никаких доказательств этого нет.", "ru"),
        ("Thông tin này hoàn toàn bịa đặt.", "vi"),
        ("Không có bằng chứng nào.", "vi"),
    ],
)
def test_answers_that_say_no(answer: str, language: str) -> None:
    assert refused("Has the bridge of Tarn collapsed?", answer, language) is not None


@pytest.mark.parametrize(
    "answer",
    [
        "This is a great day.",
        "The claim was confirmed.",
        "There is no doubt.",
        "It is not clear.",
        "The reports are genuine.",
    ],
)
def test_answers_that_do_not(answer: str) -> None:
    assert refused("Has the bridge of Tarn collapsed?", answer, "en") is None


def test_yes_or_no() -> None:
    assert [yes_or_no(said) for said in ("Yes, it has.", "“No.”", "It rained.")] == [True, False, None]
    assert [yes_or_no(said) for said in ("No answer could be found.", "No data has been given.")] == [None, None]
    assert [yes_or_no(said) for said in ("No, it stands.", "No such thing", "No he did not", "No")] == [False] * 4


def test_no_yes_or_no_tells_how_many() -> None:
    claim = "The town of Tarn spent four million on the bridge over the Lune"
    text = "How much did the town of Tarn spend on the bridge over the Lune? No, that is for the council to tell."
    assert of_the_bridge(claim, text) == OPEN


def of_the_bridge(claim: str, text: str) -> str:
    """The label of one claim's content beside one report."""
    document = article(f"The bridge\n{claim}.", published="2025-03-03")
    return about(report(document, [stored("a", text, title="A bridge", published="2025-03-04")]), claim).content.label


def test_the_same_negation_in_claim_and_question() -> None:
    claim = "The town of Tarn will not rebuild the bridge over the Lune"
    text = "Will Tarn not rebuild the bridge over the Lune? No, the claim is wrong: work begins in May."
    assert of_the_bridge(claim, text) != "Supported"


def figure(text: str) -> Figure:
    document = Document(text=text, paragraphs=(Paragraph(Span(0, len(text))),), language="en")
    return figures_of(document, ())[0]


def test_over_and_under_a_number_do_not_agree() -> None:
    over, under = figure("It made over £10,000 a year."), figure("It made under £10,000 a year.")
    least, most = figure("It made at least £10,000 a year."), figure("It made at most £10,000 a year.")
    assert relation(over, under) == (Relation.ABOVE, 1.0)
    assert relation(under, over) == (Relation.BELOW, 1.0)
    assert relation(over, most)[0] is Relation.ABOVE
    assert relation(least, most)[0] is Relation.AGREES
    assert relation(over, figure("It made £10,000 a year."))[0] is Relation.AGREES


@pytest.mark.parametrize(
    ("claim", "says_more"),
    [
        ("84% of all households have power.", False),
        ("A third of all children were ill.", False),
        ("32 Prozent aller Haushalte haben Strom.", False),
        ("All households have power.", True),
    ],
)
def test_a_share_of_all_is_not_all(claim: str, says_more: bool) -> None:
    assert overstated(claim, "How many households have power? 84.7%, as of 2018.") is says_more
