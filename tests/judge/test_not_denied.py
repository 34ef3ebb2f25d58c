"""Sentences with a negation, or a word for what is false, that deny nothing of the claim; in our own words."""

from __future__ import annotations

import pytest

from sayso.parse import parse
from tests.judge.bench import about, article, report, stored

OPENING = "Ada Norr and the assembly of Harlow at odds over the harbour\n{} Traders in Harlow are waiting."
# What the article says, and a report that has its words and does not deny it.
CONTENTS = {
    "a number that is needed": (
        "The harbour bill of Ada Norr needs 60 votes in the assembly of Harlow.",
        "The harbour bill of Ada Norr did not get the 60 votes it needed in the assembly of Harlow.",
    ),
    "not to mention": (
        "The harbour law gives work to more than 20,000 people in Harlow.",
        "It is hard to imagine that the harbour law ends, not to mention work for more than 20,000 people in Harlow.",
    ),
    "a victory that was hoped for": (
        "Ada Norr won more districts than Karl Finch.",
        "Karl Finch had said that a victory would show how he and Ada Norr fought for more districts.",
    ),
    "attacks, and a victim": (
        "Harlow attacks: 34 die in two explosions at the harbour",
        "Terror attacks in Harlow: a victim is carried out of the harbour.",
    ),
    "what somebody argues": (
        "Ada Norr's decision to declare an emergency at the harbour comes over the objections of the assembly of Harlow.",
        "Opponents are certain to use the words of Ada Norr at the harbour of Harlow to argue that there is no emergency at the "
        "harbour.",
    ),
    "what somebody calls an admission": (
        "Ada Norr's decision to declare an emergency at the harbour comes over the objections of the assembly of Harlow.",
        "The director of the traders of Harlow, Karl Finch, said the remarks of Ada Norr are an admission that there is no "
        "emergency at the harbour.",
    ),
    "what somebody insists on": (
        "The harbour toll of Ada Norr is one big tax on Harlow.",
        "A top adviser to Ada Norr insisted that the harbour toll of Harlow was not a tax.",
    ),
    "what one expects of a victim": (
        "Karl Finch attacked Ada Norr at the harbour of Harlow.",
        "The court in Harlow looked for a victim, Karl Finch looked at the floor, and Ada Norr at the harbour.",
    ),
    "not necessarily": (
        "Ada Norr will win a second term in Harlow and close the harbour.",
        "The claim that Ada Norr will win a second term in Harlow and close the harbour is not necessarily true.",
    ),
    "of whom it is told": (
        "Students in Harlow take on loans and look hard at their debts.",
        "Students in Harlow with debts buy fewer houses than people who did not take on loans.",
    ),
    "which ones, in a headline": (
        "The council of Harlow has handed over 44 letters of Ada Norr on the harbour.",
        "Harlow releases letters that Ada Norr did not hand over\nThe council of Harlow has handed over 44 letters of Ada "
        "Norr on the harbour. They are of last year.",
    ),
    "no tax": (
        "Karl Finch tries to trap Ada Norr in Harlow with talk of a tax.",
        "Ada Norr agrees with Karl Finch in Harlow that the fee is no tax. They met in the evening.",
    ),
    "a denial that is told": (
        "The inquiry in Harlow rebutted claims that the closure of the harbour was a political act.",
        "“The closure of the harbour was not a political act,” the inquiry in Harlow said.",
    ),
    "not guilty": (
        "Karl Finch is tried in Harlow on 18 counts of theft at the harbour.",
        "Karl Finch has pleaded not guilty to 18 counts of theft at the harbour of Harlow.",
    ),
    "how many have not": (
        "Ada Norr won boat owners in Harlow, 38 percent to 19 percent.",
        "More than a third of boat owners in Harlow have never voted before (38 percent). Ada Norr has 19 percent of them.",
    ),
    "until they are": (
        "Harlow has nine idle harbours, of fifteen.",
        "Ada Norr said that they won't negotiate until nine idle harbours of Harlow have work.",
    ),
    "no numbers that are accurate": (
        "Karl Finch told her to ask the harbour of Harlow.",
        "Clerks told Karl Finch that the harbour of Harlow was not providing accurate numbers of people to ask.",
    ),
    "may never": (
        "You may have met somebody infected at the harbour of Harlow.",
        "The closure of the harbour is hard on people who may themselves never be infected in Harlow.",
    ),
    "who is accused of something": (
        "She was accused of leaving a boat at the harbour of Harlow, Ada Norr told the assembly.",
        "Karl Finch, who was accused of it, said he had left no boat at the harbour of Harlow.",
    ),
}
# What the article has somebody say, and a report with words like those of a denial.
SAYINGS = {
    "fake news by name": (
        "“Karl Finch failed us after seven years of promises,” Ada Norr wrote.",
        "NORR SCOLDS FINCH, THE ASSEMBLY AND THE 'FAKE NEWS' IN A ROW OF POSTS\nAda Norr wrote a row of posts on Monday.",
    ),
    "not just": (
        "“Nobody will take this harbour from us, not this year,” Ada Norr said.",
        "Ada Norr gave a speech at the harbour. Karl Finch called it a threat not just to his plans but to the town.",
    ),
    "the contrary": (
        "Ada Norr said that she would not give up the harbour of Harlow.",
        "Ada Norr is giving up the harbour of Harlow. She has not said that, of course.",
    ),
    "a negation before quoted words": (
        "Ada Norr said that the town didn't leave Harlow “any kind of plan for a flood like this.”",
        "“The town of Harlow did not leave to us any kind of plan for a flood like this,” Ada Norr said.",
    ),
    "by somebody else, as the words themselves tell": (
        "“She sides with the pamphlet written by Karl Finch, which holds that a mooring was never a road,” Ada Norr said.",
        "Norr undercuts the traders\nAda Norr was at the harbour. “The assembly doubts the verdict of the judge. She sides with "
        "the pamphlet that was written by Karl Finch, which holds that a mooring was never a road.”",
    ),
    "told nobody of it before": (
        "Ada Norr said that a boat had hit her at the harbour of Harlow.",
        "Ada Norr told the court that a boat had hit her at the harbour. She had never told anyone of it.",
    ),
}


@pytest.mark.parametrize("case", CONTENTS)
def test_what_is_not_denied_is_not_refuted(case: str) -> None:
    claim, told = CONTENTS[case]
    title, _, text = told.rpartition("\n")
    told_by = stored("r", text, title=title or None, published="2025-06-10")
    found = report(article(OPENING.format(claim), published="2025-06-10"), [told_by])
    assert about(found, claim).content.label.value != "Refuted"


@pytest.mark.parametrize("case", SAYINGS)
def test_what_is_not_disowned_is_not_refuted(case: str) -> None:
    claim, told = SAYINGS[case]
    title, _, text = told.rpartition("\n")
    told_by = stored("r", text, title=title or None, published="2025-06-10")
    judged = about(report(article(OPENING.format(claim), published="2025-06-10"), [told_by]), claim)
    assert judged.attribution is not None
    assert judged.attribution.label.value != "Refuted"


def test_something_else_that_is_denied_bears_nothing_out() -> None:
    claim = "Ada Norr has not refused to publish the accounts of the harbour."
    told = (
        "While not required to publish the accounts of their harbours, all mayors did. Ada Norr has named a lawsuit in "
        "refusing to publish the accounts of the harbour."
    )
    found = report(article(OPENING.format(claim), published="2025-06-10"), [stored("r", told, published="2025-06-10")])
    assert about(found, claim).content.label.value != "Supported"


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        ("The judge appointed two U.S. attorneys on Monday.", "U.S. attorneys"),
        ("12 U.N. workers left.", "U.N. workers"),
    ],
)
def test_initials_end_no_noun_phrase(text: str, counted: str) -> None:
    (figure,) = parse(article(text)).figures
    assert (figure.unit, figure.population) == ("person", counted)


def test_a_headline_that_denies_what_the_claim_does_not_say() -> None:
    claim = "Police found a workshop in Harlow that dyed old coffee with ink."
    title = "Correction: coffee dyed with ink in Harlow was not meant for drinking"
    told = "Police found the workshop in Harlow on Monday. We had written that its goods went to bars."
    archive = [stored("r", told, title=title, published="2025-06-11")]
    found = report(article(f"Coffee dyed with ink\n{claim}", published="2025-06-10"), archive)
    assert about(found, claim).content.label.value != "Refuted"
