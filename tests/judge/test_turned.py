"""A speaker's own words turned: a word exchanged, a question made a statement, some made all; in our own words."""

from __future__ import annotations

import pytest

from sayso.judge.denials.assent import assents
from sayso.judge.quotations.passed_on import own_account
from sayso.judge.words.clauses import negated
from sayso.model import Label, Speaker, SpeakerKind, Stored
from tests.judge.bench import about, article, report, stored

SUPPORTED, REFUTED, OPEN = Label.SUPPORTED, Label.REFUTED, Label.NOT_ENOUGH


def said(sentence: str, told: str, words: str, published: str = "2025-03-14", url: str | None = None) -> Label:
    document = article(f"Tarn\n\n{sentence}\n", published="2025-03-14")
    kept = stored("echo", told, published=published)
    if url is not None:
        kept = Stored(kept.id, kept.text, url=url, publisher=kept.publisher, published=kept.published, language="en")
    verdict = about(report(document, [kept]), words).attribution
    assert verdict is not None
    return verdict.label


@pytest.mark.parametrize(
    ("claim", "told", "label"),
    [
        # For a thing, and against it.
        ("he shared the auditor's conclusions on the bridge", "he did not agree with some conclusions on the bridge", REFUTED),
        ("he was opposed to the sale of the old harbour", "he supported the sale of the old harbour", REFUTED),
        ("he opposed the sale of the old harbour", "he supported the sale of the old harbour", REFUTED),
        ("he opposed the sale of the old harbour", "he was against the sale of the old harbour", SUPPORTED),
        ("the council has no authority to raise the toll", "the council has the authority to raise the toll", REFUTED),
        ("he opposed the sale of the old harbour", "he supported the sale of the new ferry", OPEN),
        # One word that turns it.
        ("the harbour talks would be on the record for us", "the harbour talks would be off the record for us", REFUTED),
        ("the toll on the Tarn ferry was unfair to farmers", "the toll on the Tarn ferry was fair to farmers", REFUTED),
        ("the toll on the Tarn ferry was unfair to farmers", "the toll on the Tarn ferry was unfair to all farmers", SUPPORTED),
        # A negation that reaches few words, all of them the claim's; names among them.
        (
            "the guards had come on the orders of a minister in Marran",
            "the guards had come freely and not on orders of a minister in Marran",
            REFUTED,
        ),
        (
            "he was cutting the harbour fund of the fishermen",
            "the Echo wrongly reported that he was cutting the harbour fund",
            REFUTED,
        ),
        (
            "the Echo wrongly reported that he was cutting the harbour fund",
            "the Echo falsely reported that he was cutting the harbour fund",
            SUPPORTED,
        ),
    ],
)  # fmt: skip
def test_the_contrary_of_the_same_speaker(claim: str, told: str, label: Label) -> None:
    assert said(f"Harald Vik said {claim}.", f"Harald Vik said {told}.", claim) is label


@pytest.mark.parametrize(
    ("told", "published"),
    [
        ("Last year Harald Vik said he supported the sale of the old harbour.", "2025-03-14"),
        ("Harald Vik said he supported the sale of the old harbour.", "2025-03-07"),
        ("Karl Ott said he supported the sale of the old harbour.", "2025-03-14"),
        (
            "Harald Vik said he supported the sale of the old harbour, but opposed the sale of the old harbour now.",
            "2025-03-14",
        ),
    ],
)
def test_another_day_or_speaker_is_no_contrary(told: str, published: str) -> None:
    words = "he opposed the sale of the old harbour"
    assert said(f"Harald Vik said {words}.", told, words, published) is not REFUTED


def test_an_official_who_is_not_named_is_known_by_nearly_the_same_words() -> None:
    words = '"We are not opposed to selling the ferry,"'
    sentence = f"{words} the official said."
    alike = 'A harbour official said on Friday: "We are not interested in selling the ferry."'
    apart = 'A harbour official said on Friday: "Nobody in this town has ever been interested in selling the ferry to Marran."'
    assert said(sentence, alike, words) is REFUTED
    assert said(sentence, apart, words) is not REFUTED


@pytest.mark.parametrize(
    ("told", "label"),
    [
        ('"Do we think that he would have been right to sell the harbour?" Harald Vik said.', REFUTED),
        ('"And would he have been right to sell the harbour?" Harald Vik asked the council.', REFUTED),
        ('"Wouldn\'t he have been right to sell the harbour?" Harald Vik said.', OPEN),
        ('"Do you know that he would have been right to sell the harbour?" Harald Vik said.', OPEN),
        ('"He would have been right to sell the harbour," Harald Vik said.', SUPPORTED),
    ],
)
def test_what_is_only_asked(told: str, label: Label) -> None:
    words = '"would have been right to sell the harbour"'
    assert said(f"Harald Vik said that Ott {words}.", told, words) is label


def test_a_question_within_a_quotation_that_a_report_goes_on_behind() -> None:
    words = '"We need to sell the old harbour to pay the ferry,"'
    sentence = f"{words} Harald Vik wrote."
    told = 'Harald Vik left a note. "What is our plan? Is it to sell the old harbour to pay the ferry?" Harald Vik wrote in it.'
    assert said(sentence, told, words) is not SUPPORTED


def test_an_answer_to_another_question() -> None:
    words = '"I suspect the answer is somewhere close to zero,"'
    sentence = f'Asked how many councillors would vote for a new bridge, Harald Vik said: {words[:-2]}."'
    told = '"How many farmers will this toll really help? I suspect the answer is somewhere close to zero," Harald Vik said.'
    same = told.replace("farmers will this toll really help", "councillors will vote for the bridge")
    assert said(sentence, told, words[1:20]) is OPEN
    assert said(sentence, same, words[1:20]) is SUPPORTED


@pytest.mark.parametrize(
    ("told", "label"),
    [
        ("some at a very low level and dear to Tarn", REFUTED),
        ("all at a very low level and dear to Tarn", SUPPORTED),
        ("each one at a very low level and dear to Tarn", SUPPORTED),
    ],
)
def test_all_or_some_of_them(told: str, label: Label) -> None:
    words = 'all of them "at a very low level and dear to Tarn"'
    sentence = f"Harald Vik said the town had chosen 12 wells, {words}."
    assert said(sentence, f'"We have chosen 12 wells, {told}," Harald Vik said.', words) is label


def test_a_headline_in_an_address_is_no_account() -> None:
    vik = Speaker("Harald Vik", SpeakerKind.PERSON)
    kept = stored("echo", "Harald Vik spoke.")
    at = (Stored(kept.id, kept.text, url=u, publisher="echo.example") for u in (
        "https://echo.example/harald-vik-explains-his-vote", "https://echo.example/2025/harald-vik-explains",
        "https://echo.example/harald-vik/posts/12", "https://echo.example/HaraldVikMayor",
    ))  # fmt: skip
    assert [own_account(each, vik) for each in at] == [False, False, True, True]


def test_a_negation_reaches_what_is_only_thought() -> None:
    reached = [
        form for words in negated("She could not conclude that he is fit", "en") for idea in words for form in idea
    ]
    assert "fit" in reached
    reached = [form for words in negated("She did not say that he is fit", "en") for idea in words for form in idea]
    assert "fit" not in reached


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        ("We are not opposed to it", [True]),
        ("She supports the plan but opposes the toll", [True, False]),
        ("The town lacks the power to close it", [False]),
        ("He has no plans to close it", [False]),
        ("He sold it", []),
    ],
)
def test_for_or_against(text: str, sides: list[bool]) -> None:
    assert [each.is_for for each in assents(text, "en")] == sides


def test_a_negation_that_the_sentence_before_has_is_not_the_quotation_s() -> None:
    told = (
        '“Already they whisper, ‘Well, she wasn’t up to the ferry,’" Karl Nur said. "Well, believe me, she was up to the ferry. '
        "It was the toll that sank her.”"
    )
    assert said('"Well, believe me, she was not up to the ferry," Karl Nur said.', told, "up to the ferry") is REFUTED
    assert said('"Well, believe me, she was up to the ferry," Karl Nur said.', told, "up to the ferry") is SUPPORTED
