"""What a report tells only to call it untrue bears nothing out, and what merely looks like a denial denies nothing."""

from __future__ import annotations

import pytest

from sayso.judge.bearing.secondhand import repeats
from sayso.judge.denials.corrections import corrected
from sayso.judge.denials.denials import UNTRUE, denials
from sayso.judge.denials.referring import refers
from sayso.judge.denials.told_as_false import told_as_false
from sayso.judge.quotations.disowned import denies
from sayso.judge.witness import Witness
from sayso.model import Label, Span
from sayso.parse import parse
from tests.judge.bench import about, article, report, stored


@pytest.mark.parametrize(
    ("sentences", "which"),
    [
        (["Also wrong is the claim that 19 people died.", "There were two."], {0}),
        (["Earlier reports that 31 were missing turned out to be wrong."], {0}),
        (["The figure of 31 missing, given in our first statement, is withdrawn."], {0}),
        (["Im Netz heißt es, der Wirt sitze in Haft.", "Das trifft nicht zu."], {0}),
        (["Es heißt, der Stollen sei zu.", "Das ist unzutreffend."], {0}),
        (["Неверно и утверждение, что погибли девятнадцать человек."], {0}),
        (["В ряде изданий сообщалось о приговоре.", "Эти сведения не соответствуют действительности."], {0}),
        (["Ba thông tin sai được chia sẻ.", "Thứ nhất: “58 người chết”.", "Có 6 người chết."], {1}),
        (["Nhiều người chia sẻ ảnh con đường.", "Thông tin này là sai."], {0}),
        (["Three false claims are shared.", "Claim 1: The dam broke.", "It stands."], {1}),
        (["Несколько фейков разошлись по сети.", "Первый: «мост рухнул».", "Мост цел."], {1}),
        (["Two men were hurt.", "The road is closed."], set()),
        (["First, the mayor spoke.", "Second, the choir sang."], set()),
    ],
)
def test_which_sentences(sentences: list[str], which: set[int]) -> None:
    assert told_as_false(sentences, "") == which


@pytest.mark.parametrize("text", ["That applies to all.", "Das trifft auf alle zu.", "Tin này vui."])
def test_refers_to_nothing(text: str) -> None:
    assert not refers(text)


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        ("Manhunt for suspect No. 2 goes on", True),
        ("The man at large is suspect No. 2.", False),
        ("The vote shows that most minds are made up", True),
        ("Women made up 40 percent of the crew.", False),
    ],
)
def test_no_denial(text: str, headline: bool) -> None:
    assert denials(text, "en", headline=headline) == ()


@pytest.mark.parametrize("text", ["The story was made up.", "He made up the story.", "a made-up story"])
def test_still_made_up(text: str) -> None:
    assert UNTRUE.search(text)


def test_denials_in_other_forms() -> None:
    assert denials('Reports that the sale was done were "simply wrong".', "en")
    assert denials("Der Wahlleiter hat Gerüchte zurückgewiesen, nach denen Stimmen verschwunden sind.", "de")
    assert denials("Die Polizei hat niemanden festgenommen.", "de")


@pytest.mark.parametrize(
    ("text", "after", "value", "instead", "language"),
    [
        ("Sie war mit 71,4 Prozent angegeben.", "Richtig sind 61,4 Prozent.", 71.4, 61.4, "de"),
        ("Sie hatte zunächst von rund 900 Personen gesprochen.", "Tatsächlich waren es 640.", 900, 640, "de"),
        ("Es hieß, 900 seien da gewesen, doch diese Zahl hat sich als falsch erwiesen.", "", 900, None, "de"),
        ("Earlier reports that 31 people were missing turned out to be wrong.", "", 31, None, "en"),
    ],
)
def test_numbers_set_right(text: str, after: str, value: float, instead: float | None, language: str) -> None:
    found = corrected(text, value, language, after)
    assert found is not None
    assert found.instead == instead


@pytest.mark.parametrize(
    ("told", "name", "says"),
    [
        ("Ada Norr and Karl Ott deny writing the letter attacking Jane Roe", "Jane Roe", False),
        ("Ada Norr and Karl Ott deny writing the letter attacking Jane Roe", "Karl Ott", True),
        ("The paper misquoted an agent's note about Jane Roe.", "Jane Roe", False),
        ("The paper misquoted Jane Roe.", "Jane Roe", True),
        ("Jane Roe was misquoted.", "Jane Roe", True),
    ],
)
def test_whose_words_are_denied(told: str, name: str, says: bool) -> None:
    assert denies(told, name) is says


@pytest.mark.parametrize(
    "text",
    [
        "The channel of the northerners claims 130 dead.",
        "A clip is shared with the claim that the tower fell.",
        "Auf Telegram hatte jemand geschrieben, die Urnen seien fort.",
        "Nhiều tài khoản chia sẻ tin 26 người chết.",
    ],
)
def test_what_only_goes_round(text: str) -> None:
    document = stored("a", text)
    witness = Witness.of(document, parse(article(text)), 0)
    assert repeats(witness, Span(0, len(text)))


def label(text: str, claim: str, told: str, *, title: str, language: str = "en", day: str = "2031-03-04") -> Label:
    found = report(
        article(text, language=language, published="2031-03-05"),
        [stored("a", told, title=title, published=day, language=language)],
    )
    return about(found, claim).content.label


def test_another_town_bears_nothing_out() -> None:
    claim = "Northern troops have taken the whole town of Korsund."
    told = "Northern troops have taken the whole town of Velm. The road to Korsund is closed."
    assert label(f"Korsund has fallen\n{claim}", claim, told, title="Velm has fallen") is not Label.SUPPORTED


def test_last_year_bears_nothing_out() -> None:
    claim = "The jury of the film festival in Korsund was headed this year by the director Ada Norr."
    text = f"Korsund film prizes\n{claim}"
    told = claim
    assert label(text, claim, told, title="Korsund film prizes") is Label.SUPPORTED
    assert label(text, claim, told, title="Korsund film prizes", day="2030-03-04") is not Label.SUPPORTED


@pytest.mark.parametrize(
    ("claim", "told"),
    [
        (
            "The driver Karl Ott has been convicted of causing the crash in Korsund.",
            "Karl Ott has not been charged over the crash in Korsund, the prosecutor said.",
        ),
        (
            "Das Parlament in Korsund hat Karl Ott zum neuen Chef der Flotte gewählt.",
            "Karl Ott ist noch nicht gewählt: Das Parlament in Korsund stimmt über den Chef der Flotte im Juni ab.",
        ),
    ],
)
def test_not_so_far_yet(claim: str, told: str) -> None:
    language = "de" if claim.startswith("Das ") else "en"
    title = "Karl Ott in Korsund"
    assert label(f"{title}\n{claim}", claim, told, title=title, language=language) is Label.REFUTED


def test_takeover_talks_are_no_takeover() -> None:
    claim = "Norra Bank of Korsund has been taken over by its rival Velm Group."
    told = "Velm Group is in talks with Norra Bank of Korsund. A takeover would have to be cleared by the state."
    assert label(f"Norra Bank sold\n{claim}", claim, told, title="Velm Group in talks") is not Label.SUPPORTED


def test_words_that_a_check_calls_invented() -> None:
    text = "Ada Norr shocks Korsund\n“Whoever is cold should buy a coat,” Ada Norr said in Korsund."
    told = (
        "“Whoever is cold should buy a coat.” The sentence is said to be by Ada Norr. She spoke of schools in Korsund."
    )
    found = report(
        article(text, published="2031-03-05"),
        [stored("a", told, title="The false Norr quote", published="2031-03-06")],
    )
    verdict = about(found, "“Whoever is cold should buy a coat,”").attribution
    assert verdict is not None
    assert verdict.label is not Label.SUPPORTED


@pytest.mark.parametrize(
    ("what", "refuted"), [("of a sinking", False), ("of a strike", False), ("of new pilots at the quay", True)]
)
def test_what_is_false_is_what_the_false_word_is_of(what: str, refuted: bool) -> None:
    claim = "The Velmark harbour quay employs about 140 pilots and people who load ships."
    told = (
        f"VELMARK — The head of the firm that runs the harbour quay said that the false news {what} got loose when "
        "pilots and people who load ships heard a garbled message."
    )
    found = report(article(f"Velmark harbour\n{claim}"), [stored("a", told, title="Velmark quay")])
    assert ("called_false" in {r.check for r in about(found, claim).content.reasons}) is refuted
