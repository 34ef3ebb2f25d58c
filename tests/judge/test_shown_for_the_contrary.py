"""Reports that have most of a claim's words, or its number, and say the contrary or something else: they bear nothing out."""

from __future__ import annotations

from dataclasses import replace

import pytest

from sayso.judge.bearing.plainly_denied import plainly_denied
from sayso.judge.bearing.ranked import other_rank
from sayso.judge.figures.amounts import worded
from sayso.judge.quotations.turned_words import part_turned
from sayso.model import Figure, Label, Span
from tests.judge.bench import about, article, report, stored

CONTENTS = {
    "a negation of a few words of a long claim": (
        "en",
        "The High Court of Velland ruled on Monday that the toll on the old bridge breaks the charter, by six votes to three.",
        "The High Court of Velland on Monday let the toll on the old bridge stand. By six votes to three the judges found "
        "that it does not break the charter.",
    ),
    "a deed of one word": (
        "vi",
        "Giám đốc công ty Lam Sơn, ông Vũ Đình Khoa, đã bỏ trốn ra nước ngoài.",
        "Ông Vũ Đình Khoa, giám đốc công ty Lam Sơn, sáng nay đã có mặt ở trụ sở. Ông Khoa không bỏ trốn, người nhà khẳng định.",
    ),
    "another place among others": (
        "en",
        "Tarn Field is the country's second-largest airport, with 9.7 million passengers last year.",
        "Tarn Field, the largest airport of Velland, counted 9.7 million passengers last year.",
    ),
    "an opinion turned by a word": (
        "en",
        "The drug regulator of Velland called the vaccine unsafe.",
        "The drug regulator of Velland called the vaccine safe.",
    ),
    "burned down, and undamaged": (
        "en",
        "The town hall of Velland burned down in 1952.",
        "The town hall of Velland was built in 1904 and survived the fire of 1952 undamaged.",
    ),
    "what is demanded, and the answer to it": (
        "de",
        "Die Opposition fordert den Rücktritt von Schulrat Jost Behrens.",
        "Schulrat Jost Behrens bleibt im Amt, einen Rücktritt lehnte er ab.",
    ),
}


@pytest.mark.parametrize("kind", CONTENTS)
def test_a_passage_that_says_otherwise_bears_nothing_out(kind: str) -> None:
    language, claim, told = CONTENTS[kind]
    found = about(
        report(article(f"{claim}\n\n{claim}", language=language), [stored("a", told, language=language)]), claim
    )
    assert found.content.label is not Label.SUPPORTED


@pytest.mark.parametrize(
    ("claim", "said"),
    [
        ("that the guard had 1.7 per mille of alcohol in his blood", "that no alcohol was found in his blood"),
        (
            "the district would quit the water pact on 1 May, since it cost 4 million",
            "the district would stay in the water pact",
        ),
        ("the works will close and 4,100 jobs will go", "the works will close"),
        (
            "the vaccine had been withdrawn from the market after 19 deaths",
            "the vaccine stays on the market despite 19 deaths",
        ),
    ],
)
def test_what_a_speaker_said_otherwise_is_not_the_same_in_other_words(claim: str, said: str) -> None:
    beside = " The closing costs 1,900 jobs." if "jobs" in claim else ""
    text = f"Tarn\n\nIda Morrow said on Monday {claim}."
    told = stored("a", f"Ida Morrow said on Monday {said}.{beside}", published="2025-03-14")
    verdict = about(report(article(text, published="2025-03-14"), [told]), claim).attribution
    assert verdict is not None
    assert verdict.label is not Label.SUPPORTED


def test_a_short_quotation_with_one_word_turned_is_not_the_speakers() -> None:
    text = 'Tarn\n\n"This is a great day for our harbour," Ida Morrow said.'
    told = stored("a", '"This is a bad day for our harbour," Ida Morrow said.')
    verdict = about(report(article(text), [told]), "This is a great day for our harbour").attribution
    assert verdict is not None
    assert verdict.label is Label.REFUTED


def test_one_of_two_counts_does_not_show_both() -> None:
    text = "В Каменске пожар\n\nПогибли 37 человек, ещё 52 ранены, сообщило МЧС."
    told = stored("a", "Пожар в Каменске. Погибли 7 человек, ещё 52 ранены, сообщило МЧС.", language="ru")
    verdict = about(report(article(text, language="ru"), [told]), "Погибли 37 человек, ещё 52 ранены").attribution
    assert verdict is not None
    assert verdict.label is not Label.SUPPORTED


def test_what_others_have_from_the_article_says_no_more_than_the_article() -> None:
    words = "Velland would leave the water pact in May"
    document = article(f"Pact\n\nMinister Ida Morrow said on Monday that {words}.", published="2025-03-14")
    told = f"Minister Ida Morrow said on Monday that {words}, the Tarn Evening Sheet reports."
    own = replace(document, publisher="Tarn Evening Sheet")
    for given, label in ((document, Label.SUPPORTED), (own, Label.NOT_ENOUGH)):
        verdict = about(report(given, [stored("a", told, published="2025-03-14")]), words).attribution
        assert verdict is not None
        assert verdict.label is label


def test_another_rumour_called_false_disowns_nothing_that_the_report_has_too() -> None:
    words = "nguyên nhân ban đầu được xác định là do chập điện ở tầng hầm"
    text = f"Cháy chung cư Lam Sơn: 17 người chết\n\nTheo đại tá Vũ Đình Khoa, {words}."
    told = (
        "Công an cho biết vụ cháy chung cư Lam Sơn làm 2 người chết. Thông tin 17 người chết lan truyền là sai sự thật. "
        "Đại tá Vũ Đình Khoa cho biết nguyên nhân ban đầu là do chập điện xe máy ở tầng hầm."
    )
    verdict = about(report(article(text, language="vi"), [stored("a", told, language="vi")]), words).attribution
    assert verdict is not None
    assert verdict.label is not Label.REFUTED


def test_a_denial_of_what_a_claim_only_takes_for_known_is_none_of_the_claim() -> None:
    claim = "Grain prices in Velland rose by 4 percent after the announcement."
    archive = [
        stored(
            "a",
            "A post that claims that Velland will leave the Wheat Pact was not written by Ida Morrow.",
            title="Fake post: Morrow did not announce exit from Wheat Pact",
        ),
        stored("b", "Grain prices in Velland rose by 4 percent this week, the exchange said."),
    ]
    text = f"Ida Morrow: Velland leaves the Wheat Pact\n\n{claim}"
    assert about(report(article(text), archive), claim).content.label is not Label.REFUTED


@pytest.mark.parametrize(
    ("claim", "said", "denied"),
    [
        ("The toll breaks the charter", "It does not break the charter of the city", True),
        ("The toll breaks the charter", "It does not only break the charter", False),
        ("The toll does not break the charter", "It does not break the charter", False),
        ("The guard was seen in Tarn on Friday", "The guard was seen in Tarn, not in Harlow", False),
        ("Nine people died in Tarn", "No fewer than nine people died in Tarn", False),
    ],
)
def test_a_negation_that_goes_on_with_words_of_the_claim(claim: str, said: str, denied: bool) -> None:
    assert plainly_denied(claim, "en", said, "en") is denied


@pytest.mark.parametrize(
    ("claim", "said", "other"),
    [
        ("the second-largest port", "the largest port", True),
        ("the 3rd-tallest tower", "the tallest tower", True),
        ("the biggest port", "the largest port", False),
        ("the oldest port", "the second-largest port", False),
        ("der zweitgrößte Hafen", "der größte Hafen", True),
        ("второй по величине порт", "крупнейший порт", True),
        ("cảng lớn thứ hai", "cảng lớn nhất", True),
    ],
)
def test_places_among_others(claim: str, said: str, other: bool) -> None:
    assert other_rank(claim, said) is other
    assert other_rank(said, claim) is other


def test_a_part_of_a_claim_that_is_turned() -> None:
    claim = "Velland would leave the water pact on 1 May because it cost 4 million a year"
    assert part_turned(claim, "Velland would stay in the water pact", "en")
    assert not part_turned(claim, "Velland would leave the water pact", "en")


def test_what_is_told_in_the_claims_verbs_is_shown_without_what_is_told_in_others() -> None:
    claim = "В Каменске в среду взорвался химический завод «Лазурь»."
    archive = [
        stored("a", "В Каменске в среду взорвался химический завод «Лазурь».", language="ru"),
        stored("b", "Химический завод «Лазурь» в Каменске построен в среду.", language="ru"),
    ]
    found = report(article(f"{claim}\n\n{claim}", language="ru"), archive)
    shown = {e.id: e.document for e in found.evidence}
    reasons = about(found, claim).content.reasons
    assert {shown[key] for reason in reasons if reason.check == "reports_agree" for key in reason.evidence} == {"a"}


def test_no_link_to_a_count_does_not_deny_the_count() -> None:
    archive = [
        stored("a", "The agency has found no link between Novatar and 19 deaths reported by doctors."),
        stored("b", "19 people had died within weeks of the Novatar vaccine, Ida Morrow said."),
    ]
    claim = "19 people had died after the Novatar vaccine."
    verdict = about(report(article(f"Vaccine\n\n{claim}"), archive), claim).content
    assert not [reason.text for reason in verdict.reasons if reason.check == "figure_denied"]


def test_a_reason_says_why_a_passage_counts_little() -> None:
    claim = "Velland has 85,000 inhabitants."
    told = stored("a", claim, published="2025-01-02")
    verdict = about(report(article(f"Tarn\n\n{claim}", published="2025-06-12"), [told]), claim).content
    assert verdict.label is Label.NOT_ENOUGH
    assert all(reason.text.endswith(", but long before the article") for reason in verdict.reasons)


def test_a_share_in_words() -> None:
    assert worded(Figure("f1", (Span(0, 1),), (2 / 3, None), unit="fraction", population="staff")) == "2/3 of staff"
    assert worded(Figure("f1", (Span(0, 1),), (0.2, None), unit="fraction")) == "1/5"
