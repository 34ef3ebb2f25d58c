"""What a claim tells of somebody or of a measure, and a report's own words for the contrary, in long sentences."""

from __future__ import annotations

import pytest

from sayso.model import Label, Verdict
from tests.judge.bench import about, article, report, stored

TITLE = "Korsund council and the harbour inquiry"


def content(claim: str, told: str, *, first: str = "", day: str = "2031-03-05", words: str = "") -> Verdict:
    """The verdict on a claim of an article of 5 March, with a report of the same story."""
    text = f"{TITLE}\n{first or 'Aino Dahlberg and Petra Rask met the Korsund council on Tuesday.'}\n{claim}"
    told = f"Aino Dahlberg, Petra Rask and the Korsund council met over the harbour.\n{told}"
    found = report(article(text, published="2031-03-05"), [stored("a", told, title=TITLE, published=day)])
    return about(found, words or claim).content


@pytest.mark.parametrize(
    ("check", "claim", "told", "day"),
    [
        (
            "opposite_stand",
            "Aino Dahlberg has acknowledged the use of harbour funds for the villa.",
            "Aino Dahlberg, who sat beside Ms. Rask, adamantly denied the use of harbour funds for the villa, the clerk said.",
            "2031-03-05",
        ),
        (
            "opposite_stand",
            "Petra Rask remembers the dinner in the boathouse.",
            "Petra Rask, a former clerk, told the inquiry she has no recollection of the dinner in the boathouse.",
            "2031-03-02",
        ),
        (
            "opposite_stand",
            "Petra Rask has since been charged under the Ports Act.",
            "Councillor Aino Dahlberg pointed out over the weekend that Ms. Rask hasn’t been prosecuted.",
            "2031-03-09",
        ),
        (
            "opposite_stand",
            "A district judge dismissed the suit, granting a request by the Korsund harbour council.",
            "The judge, who was appointed in 2019, will determine whether to grant the request by the Korsund harbour council.",
            "2031-03-08",
        ),
        (
            "opposite_stand",
            "The bill scraps the automatic harbour levy on fishing boats for good.",
            "The bill that the council approved postpones the steep, automatic harbour levy on fishing boats until June 1.",
            "2031-03-04",
        ),
        (
            "no_such_step",
            "Petra Rask announced that further fees for foreign trawlers had been decided upon.",
            "Rask added that the council could raise fees for foreign trawlers. But she said no such decisions have been made.",
            "2031-03-05",
        ),
        (
            "none_such",
            "A pilot boat was hit at the Korsund harbour, and several of its crew were injured.",
            "A pilot boat with a crew of four was hit at the Korsund harbour on Monday, but no injuries were reported.",
            "2031-03-05",
        ),
    ],
)
def test_refuted(check: str, claim: str, told: str, day: str) -> None:
    found = content(claim, told, day=day, words=claim[-30:])
    assert found.label is Label.REFUTED
    assert check in [reason.check for reason in found.reasons]


@pytest.mark.parametrize(
    ("claim", "told", "day"),
    [
        (  # somebody else denied it
            "Aino Dahlberg has acknowledged the use of harbour funds for the villa.",
            "Petra Rask adamantly denied the use of harbour funds for the villa.",
            "2031-03-05",
        ),
        (  # before it was admitted
            "Aino Dahlberg has acknowledged the use of harbour funds for the villa.",
            "Aino Dahlberg adamantly denied the use of harbour funds for the villa.",
            "2031-02-20",
        ),
        (  # it was accepted by who tells it, and another thing
            "Petra Rask refused to be bitter over the harbour.",
            "Petra Rask has told us that she no longer wishes to work here, and we've accepted that.",
            "2031-03-06",
        ),
        (  # both
            "Aino Dahlberg has acknowledged the use of harbour funds for the villa.",
            "Aino Dahlberg acknowledged the use of harbour funds for the villa. At first she had denied the use of the funds.",
            "2031-03-05",
        ),
        (  # another thing
            "Aino Dahlberg has acknowledged the use of harbour funds for the villa.",
            "Aino Dahlberg denied any quarrel with the police over parking.",
            "2031-03-05",
        ),
        (  # not yet, before the article
            "A district judge dismissed the suit, granting a request by the Korsund harbour council.",
            "The judge will determine whether to grant the request by the Korsund harbour council.",
            "2031-03-03",
        ),
    ],
)
def test_not_refuted(claim: str, told: str, day: str) -> None:
    assert content(claim, told, day=day, words=claim[-30:]).label is not Label.REFUTED


def test_what_no_evidence_shows_is_not_borne_out() -> None:
    claim = "The auditors came upon documents showing that personal bias had influenced the harbour decision."
    told = (
        "The audit found no “written or spoken evidence that personal bias or haste” influenced the harbour decision."
    )
    assert content(claim, told, words="personal bias").label is not Label.SUPPORTED


def test_another_term_does_not_bear_it_out() -> None:
    claim = "Dahlberg is now barred from speaking on the council floor for the rest of the year."
    told = "When that happens, Dahlberg is barred from speaking on the council floor for the rest of that day."
    assert content(claim, told).label is not Label.SUPPORTED


def test_who_did_not_say_so() -> None:
    who = "The third woman, Petra Rask, who says Dahlberg and Krell struck her at a dinner"
    claim = f"{who}, had not been contacted as of Monday, a lawyer said."
    told = "Petra Rask came forward last week. She did not say Dahlberg or Krell had struck her."
    found = content(claim, told, day="2031-03-04", words="who says Dahlberg and Krell")
    assert found.label is Label.REFUTED
