"""Whether the speaker said it or denied it, and whether a report has all of what the article puts in their mouth."""

from __future__ import annotations

from dataclasses import replace

import pytest

from sayso.model import Label, Verdict
from tests.judge.bench import about, article, report, stored

CLOSED = "that the bridge at Tarn had been closed for repairs"
STOLEN = 'that he had "stolen a single penny from the fund"'
HALVES = 'the bridge was "beyond all repair" and that he had sold his house in Marran'
LIAR = "\"They called me a 'liar' in the council,\""


def said(sentence: str, told: str, words: str, *, language: str = "en", publisher: str | None = None) -> Verdict:
    document = article(f"Tarn\n\n{sentence}\n", published="2025-03-14", language=language)
    kept = stored("echo", told, published="2025-03-14", language=language)
    verdict = about(report(document, [replace(kept, publisher=publisher or kept.publisher)]), words).attribution
    assert verdict is not None
    return verdict


@pytest.mark.parametrize(
    ("sentence", "told", "words", "label"),
    [
        (f"Harald Vik denied {CLOSED}.", f"Harald Vik denied on Monday {CLOSED}.", CLOSED, Label.SUPPORTED),
        (
            f"Harald Vik denied {CLOSED}.",
            "Harald Vik said the bridge at Tarn had not been closed for repairs.",
            CLOSED,
            Label.SUPPORTED,
        ),
        (f"Harald Vik denied {CLOSED}.", f"Harald Vik said {CLOSED}.", CLOSED, Label.NOT_ENOUGH),
        (
            f"Harald Vik denied {CLOSED}.",
            f"Harald Vik never said {CLOSED}, his office said.",
            CLOSED,
            Label.NOT_ENOUGH,
        ),
        (f"Harald Vik would not confirm {CLOSED}.", f"Harald Vik denied {CLOSED}.", CLOSED, Label.NOT_ENOUGH),
        (
            "Harald Vik refused to blame goalkeeper Adam Kiss for the defeat.",
            "Harald Vik blamed goalkeeper Adam Kiss for the defeat.",
            "goalkeeper Adam Kiss for the defeat",
            Label.NOT_ENOUGH,
        ),
        (
            f"Harald Vik denied {STOLEN}.",
            '"I have not stolen a single penny from the fund," Harald Vik said.',
            STOLEN,
            Label.SUPPORTED,
        ),
        (
            f"Harald Vik denied {STOLEN}.",
            '"I have stolen a single penny from the fund," Harald Vik said.',
            STOLEN,
            Label.NOT_ENOUGH,
        ),
        (
            "The coast guard denied that 52 people had been killed off Marran.",
            "The coast guard said 52 people had been killed off Marran.",
            "that 52 people had been killed off Marran",
            Label.NOT_ENOUGH,
        ),
    ],
)
def test_a_denial_is_borne_out_by_a_denial(sentence: str, told: str, words: str, label: Label) -> None:
    assert said(sentence, told, words).label is label


@pytest.mark.parametrize(
    ("claim", "told", "label"),
    [
        ("the town of Tarn did not buy the bridge", "the town of Tarn bought the bridge", Label.REFUTED),
        ("the toll at Tarn had not risen since May", "the toll at Tarn had risen since May", Label.REFUTED),
        # Another tense, another mood, a condition, a bound or a narrower thing: nothing shows that either was not said.
        ("the toll at Tarn had not risen", "the toll at Tarn would rise", Label.NOT_ENOUGH),
        ("the bridge could not be repaired", "the bridge would be repaired", Label.NOT_ENOUGH),
        ("the toll would not rise", "the toll would rise if the council refused the loan", Label.NOT_ENOUGH),
        ("the school would not close", "the school would close on Friday for the holiday", Label.NOT_ENOUGH),
        (
            "that without binding limits a tenth of the sky would be lost to science",
            "that a tenth of the sky will be lost to science without binding limits",
            Label.SUPPORTED,
        ),
        (
            "halving the list was no longer realistic and that he would rather be honest",
            "halving the list is not realistic any more. He would rather be honest",
            Label.SUPPORTED,
        ),
        ("the toll would not rise this year", "the toll will not rise this year", Label.SUPPORTED),
        (
            "the town of Tarn did not have enough money for the bridge",
            "the town of Tarn had too little money for the bridge",
            Label.SUPPORTED,
        ),
    ],
)
def test_a_negation_of_the_article(claim: str, told: str, label: Label) -> None:
    assert said(f"Harald Vik said {claim}.", f"Harald Vik said {told}.", claim).label is label


@pytest.mark.parametrize(
    "told",
    [
        "Last year Harald Vik said the toll at Tarn would rise.",
        "In May Harald Vik had said the toll at Tarn would rise. Now he has changed his mind.",
        "Harald Vik denied saying that the toll at Tarn would rise.",
        "A false post claimed that Harald Vik said the toll at Tarn would rise.",
        "Correction: we wrote that Harald Vik said the toll at Tarn would rise. He said it would not.",
        "Harald Vik said the toll at Tarn would rise, his opponents claim.",
        "Harald Vik said some toll at Tarn would rise.",
    ],
)
def test_what_is_not_plainly_told_refutes_no_negation(told: str) -> None:
    words = "the toll at Tarn would not rise"
    assert said(f"Harald Vik said {words}.", told, words).label is Label.NOT_ENOUGH


@pytest.mark.parametrize(
    "told",
    [
        'In a faked video Harald Vik says "Four million is enough for the bridge".',
        '"Is four million enough for the bridge? No," Harald Vik said.',
    ],
)
def test_what_is_not_plainly_told_refutes_no_quoted_negation(told: str) -> None:
    words = '"Four million is not enough for the bridge,"'
    assert said(f"{words} Harald Vik said.", told, words).label is Label.NOT_ENOUGH


@pytest.mark.parametrize(
    ("language", "sentence", "told", "words"),
    [
        (
            "de",
            "Harald Vik sagte, dass die Brücke in Tarn nicht gesperrt worden sei.",
            "Harald Vik sagte, dass die Brücke in Tarn gesperrt worden sei.",
            "dass die Brücke in Tarn nicht gesperrt worden sei",
        ),
        (
            "ru",
            "Харальд Вик заявил, что мост в Тарне не закрыли на ремонт.",
            "Харальд Вик заявил, что мост в Тарне закрыли на ремонт.",
            "что мост в Тарне не закрыли на ремонт",
        ),
        (
            "vi",
            "Ông Nguyễn Văn Tám nói rằng cây cầu ở Tân Lập không bị đóng để sửa chữa.",
            "Ông Nguyễn Văn Tám nói rằng cây cầu ở Tân Lập bị đóng để sửa chữa.",
            "cây cầu ở Tân Lập không bị đóng để sửa chữa",
        ),
    ],
)
def test_a_negation_in_other_languages(language: str, sentence: str, told: str, words: str) -> None:
    assert said(sentence, told, words, language=language).label is Label.REFUTED
    assert said(sentence, sentence, words, language=language).label is Label.SUPPORTED


@pytest.mark.parametrize(
    ("words", "told", "label"),
    [
        ("Four million is not enough for the bridge", "Four million is enough for the bridge", Label.REFUTED),
        ("No, we will pay for the bridge at Tarn", "We will pay for the bridge at Tarn", Label.SUPPORTED),
        (
            "We will not rest, and the bridge at Tarn will be rebuilt by the summer",
            "The bridge at Tarn will be rebuilt by the summer",
            Label.SUPPORTED,
        ),
        ("I do not think the bridge at Tarn will hold", "I think the bridge at Tarn will not hold", Label.SUPPORTED),
    ],
)
def test_a_negation_in_quoted_words(words: str, told: str, label: Label) -> None:
    assert said(f'"{words}," Harald Vik said.', f'"{told}," Harald Vik said.', f'"{words},"').label is label


def test_a_number_of_what_is_negated_bears_nothing_out() -> None:
    document = article("Tarn\n\nSusan Aal said that four years was not enough.\n", published="2025-03-14")
    kept = stored("echo", "Susan Aal said that four years was enough.", published="2025-03-14")
    assert about(report(document, [kept]), "that four years was not enough").content.label is Label.NOT_ENOUGH
    kept = stored("echo", "Susan Aal said that four years was not enough.", published="2025-03-14")
    assert about(report(document, [kept]), "that four years was not enough").content.label is Label.SUPPORTED


@pytest.mark.parametrize(
    ("told", "label"),
    [
        ("\"They called me a 'thief' in the council,\" Harald Vik said.", Label.REFUTED),
        ("\"They called me a 'liar and a thief' in the council,\" Harald Vik said.", Label.SUPPORTED),
        ('"They called me a liar in the council," Harald Vik said.', Label.SUPPORTED),
    ],
)
def test_other_words_in_marks_within_a_quotation(told: str, label: Label) -> None:
    assert said(f"{LIAR} Harald Vik said.", told, LIAR).label is label


def test_quoted_words_are_in_what_is_reported_in_other_words() -> None:
    words = 'that the mayor of Tarn, Lydia Aal, "has not been in a library since school"'
    sentence = f"Harald Vik told the council {words}."
    other = 'Harald Vik told the council that the mayor of Tarn, Lydia Aal, "should spend a day in a library".'
    alike = "Harald Vik told the council that the mayor of Tarn, Lydia Aal, has never seen a library since her school."
    assert said(sentence, other, words).label is Label.NOT_ENOUGH
    assert said(sentence, alike, words).label is Label.SUPPORTED


def test_half_of_what_was_said() -> None:
    sentence = f"Harald Vik said {HALVES}."
    half = 'Harald Vik said the bridge was "beyond all repair".'
    assert said(sentence, half, HALVES).label is Label.NOT_ENOUGH
    assert said(sentence, half, 'the bridge was "beyond all repair"').label is Label.SUPPORTED
    assert said(sentence, f"{half} He has sold his house in Marran.", HALVES).label is Label.SUPPORTED


def test_a_text_of_the_speakers_own_that_calls_the_number_wrong() -> None:
    words = "More than 52 people were killed when the ferry sank off Marran"
    sentence = f"{words}, the coast guard said."
    wrong = "Earlier reports of 52 dead were wrong. The coast guard puts the dead of the ferry off Marran at 31."
    right = "The ferry sank off Marran on Monday. In all 52 people were killed. Earlier reports of 31 dead were wrong."
    assert said(sentence, wrong, words, publisher="Coast Guard").label is Label.NOT_ENOUGH
    assert said(sentence, right, words, publisher="Coast Guard").label is Label.SUPPORTED
