"""Whose a quotation is, as news prose shows it over sentences and paragraphs: invented passages, read both ways."""

from __future__ import annotations

import pytest

from sayso.model import Document, Paragraph, ParagraphKind, SpeakerKind
from sayso.parse import parse
from sayso.parse.statements.statements import statements_of
from sayso.text.sentences import lines

TITLE = "Council meets again\n"

# What it shows: the text behind a headline, how the words begin, who says them.
BOTH = {
    "a party's member behind a sentence on them": (
        "Council Speaker John Barrow pushed back against the order. “We have a charter. We abide by it,” the top Republican "
        "in the council said.",
        "“We have a charter",
        "John Barrow",
    ),
    "a party's member behind a paragraph on them": (
        "Budget Committee Chairman Lewis Gorse said what began as a few slips became “a conspiracy” against Carl Paget.\n"
        "“What happened here is that the system failed,” the Tarn Republican said.",
        "“What happened",
        "Lewis Gorse",
    ),
    "a party's member who is of another party": (
        "Ana Brill (D-Tarn) pushed back against the order. “We have a charter and keep it,” the top Republican in the council "
        "said.",
        "“We have a charter",
        "the top Republican in the council",
    ),
    "a party's member who is no member": (
        "President Ana Brill signed the order. “We have a charter and keep it,” the top Republican in the council said.",
        "“We have a charter",
        "the top Republican in the council",
    ),
    "a name that is no more than the listener's": (
        "Foreign Minister Omar Zarin spoke out. Earlier, in a talk with the radio's Erin Burnet, the foreign minister had "
        "promised vengeance: “We can't just close our eyes to this.”",
        "“We can't",
        "Omar Zarin",
    ),
    "an aside behind the name": (
        "Former Secretary Hilda Clay, in a speech to nurses on Tuesday, spoke of the “deep painful heartache” of the town.",
        "“deep painful",
        "Hilda Clay",
    ),
    "one of several, who is named": (
        "The plan was read out. One of the councillors, Hilda Clay, told the radio: “We are on the list of the thing.”",
        "“We are on",
        "Hilda Clay",
    ),
    "whoever holds an office and is never named": (
        "The governor of Tarn lost patience on Monday. Ten boats had come, she said, with ropes. “These men know the river.” "
        "Mayor Carl Paget has shut the bridge.",
        "“These men",
        "The governor of Tarn",
    ),
    "no place, behind whose name a clause tells of somebody": (
        "John Barrow, the chief judge for Tarnland, who was named by the council, did not come.\n"
        "Sheriff Lewis Gorse blamed the radio. Tarnland, he said, had become “the home of bad manners.”",
        "“the home of",
        "Lewis Gorse",
    ),
    "the spokeswoman of the sentence before": (
        "A spokeswoman for the Barrow campaign later urged Mr. Olsen to clarify. “The court left him with two choices,” she "
        "said.",
        "“The court",
        "Barrow campaign",
    ),
    "who does something to another": (
        "In that letter, Cora Stone had accused him of fraud.\n"
        "“The senator has attacked our colleague from Tarn,” Majority Leader Milo Corne said in demanding a vote to punish "
        "her. He said that she had been warned, and “nevertheless she went on.”",
        "nevertheless",
        "Milo Corne",
    ),
    "who is asked": (
        "Pressed by the host, Chuck Tandy, on whether it is a tax, Mr. Ferne said, “That's right.”\n"
        "Earlier this year he said the plan was “like a slate that can be wiped.”",
        "like a slate",
        "Ferne",
    ),
    "who holds the office": (
        "President Dan Trent should give in, Ann Leary said. Foreign Minister Omar Zarin did not agree.\n"
        "The president was unmoved. He said “nobody will get a penny.”",
        "nobody will",
        "Dan Trent",
    ),
    "a surname that is a trade": (
        "“This is perjury, there is nothing to debate,” said Richard Painter, formerly the top lawyer in President Gero W. "
        "Busch's office.",
        "“This is perjury",
        "Richard Painter",
    ),
}
WHOLE = {
    "a party's member who is of another party",
    "a party's member who is no member",
}  # rules alone miss this source
QUICK = {
    "a year between “who” and the verb": (
        "Warne spoke of Edmund Kenn (D-Tarn.), who in 1986 opposed the choice by saying, “He is, I believe, a disgrace.”",
        "“He is",
        "Edmund Kenn",
    ),
    "an abbreviated place in brackets": (
        "Lawmakers met. And because it was late, veteran Sen. Carl Schorn (D-N.Y.) called it “a most selective enforcement.”",
        "“a most",
        "Carl Schorn",
    ),
    "an address that nobody addresses": (
        "Speaker John Barrow issued a stern warning to the mayor ahead of Tuesday night's State of the City address: “We have a "
        "charter. We abide by it.”",
        "“We have a charter",
        "John Barrow",
    ),
}


def document(text: str) -> Document:
    first, *rest = lines(text)
    return Document(
        text, (Paragraph(first, ParagraphKind.TITLE), *map(Paragraph, rest)), title=first.of(text), language="en"
    )


@pytest.mark.parametrize(
    ("name", "quick"),
    [
        *((name, quick) for name in BOTH for quick in (True, False) if not quick or name not in WHOLE),
        *((name, True) for name in QUICK),
    ],
)
def test_whose_words_they_are(name: str, quick: bool) -> None:
    text, begins, speaker = (BOTH | QUICK)[name]
    text = TITLE + text
    at = text.index(begins)
    spoken = [
        s
        for s in statements_of(document(text), quick=quick)
        if any(piece.start <= at + 2 and at < piece.end for piece in s.content)
    ]
    innermost = min(spoken, key=lambda s: sum(piece.length for piece in s.content))
    assert (innermost.speaker.name if innermost.speaker else None) == speaker


def test_whom_somebody_quotes_speaks_within_their_statement() -> None:
    text = (
        TITLE
        + "Ms. Warne quoted the late Sen. Edmund Kenn, who in 1986 called Mr. Sandell “a disgrace to the office.” She also "
        "recalled Mr. Kenn's charge that he had “used his awesome power.”"
    )
    found = parse(document(text)).statements
    inner = {
        s.speaker.name: s.content
        for s in found
        if s.speaker is not None
        and s.speaker.kind is SpeakerKind.PERSON
        and text[s.content[0].start :].startswith("Mr. Sand")
    }
    assert list(inner) == ["Edmund Kenn"]
    assert [s.speaker.name for s in found if s.speaker and s.content[-1].of(text).startswith("that he had")] == [
        "Edmund Kenn"
    ]


def test_a_question_told_beside_an_answer_is_no_part_of_it() -> None:
    text = (
        TITLE
        + "“What we found does not clear anybody,” Horn said in response to a question about whether Cobb was cleared."
    )
    (said,) = parse(document(text)).statements
    assert [piece.of(text) for piece in said.content] == ["“What we found does not clear anybody,”"]
    assert [cue.of(text) for cue in said.cue] == ["said"]


def test_a_short_answer_is_a_claim() -> None:
    text = TITLE + "Asked whether it could be a mistake, Ann Leary replied: “Absolutely not.”"
    assert [c.text for c in parse(document(text)).claims if c.statement is not None] == ["“Absolutely not.”"]
