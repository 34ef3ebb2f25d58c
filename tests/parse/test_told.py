"""Whoever is told something is not who says it: not in that statement, and not in the ones after it."""

from __future__ import annotations

import pytest

from sayso.model import Document, Paragraph, ParagraphKind, Span, Statement
from sayso.parse.statements.foreign.told import hears
from sayso.parse.statements.speakers.told import told
from sayso.parse.statements.statements import statements_of
from sayso.text.sentences import lines

# The first line is the headline; then [(how the words begin, who says them)].
ENGLISH: list[tuple[str, list[tuple[str, str | None]]]] = [
    (
        "Singer Anna Bell ends her career\n21 June 2025\nSinger Anna Bell is done with stages. "
        '"I will never tour again, I am done with stadiums," the 35-year-old told Velour.',
        [("I will never", "Anna Bell")],
    ),
    (
        "Rovers sign Tom Keel\nRovers have signed Tom Keel on a three-year deal.\n"
        '"I spoke to the coach twice and that was enough," the 22-year-old midfielder told Arc Sports.\n'
        'The club did not give a fee.\n"It was a very easy choice for me," the 22-year-old said.',
        [("I spoke to", "Tom Keel"), ("It was a very", "Tom Keel")],
    ),
    (
        "Boxer retires\nBoxer Lenny Stroud has hung up his gloves.\n"
        '"My knees are gone and so is my will," the 41-year-old told The Ring Post.\n'
        '"I am proud of every round," the father-of-two told Boxing Monthly and Arc Sports.\n"I will fish all day," he said.',
        [("My knees", "Lenny Stroud"), ("I am proud", "Lenny Stroud"), ("I will fish", "Lenny Stroud")],
    ),
    (
        "Poet tours\nPoet Ada Quill reads in twelve towns. The 29-year-old told presenter Karl Ott that she slept badly. "
        '"Trains are louder than they used to be," the poet said.\nIn an interview with radio host Ben Sole, Quill spoke of '
        'home. The stove, she said, is never cold there.\n"And the cat waits," she told Tarn Weekly\'s Nina Falk. "It does," '
        "she added.",
        [
            ("Trains are", "Ada Quill"),
            ("is never cold", "Ada Quill"),
            ("And the cat", "Ada Quill"),
            ("It does", "Ada Quill"),
        ],
    ),
    (
        "Dean derides papers\nThe dean of Orrel Hall, Lenny Stroud, reopened it in May.\nIn an interview with radio host Todd "
        "Ewell, Stroud derided two papers. Both, he claimed, left out half of it.",
        [("left out half", "Lenny Stroud")],
    ),
    # Whoever hears it speaks where the text shows that this is a person, and names nobody else.
    (
        'Coach sacks Jane Moll\nThe coach told Jane Moll of it on Monday.\n"I was shocked and I cried," she said.',
        [("I was shocked", "Jane Moll")],
    ),
    (
        'Coach leaves a message\nThe coach told Arc Sports of it on Monday.\n"I was shocked and I cried," he said.',
        [("I was shocked", None)],
    ),
]
FOREIGN: list[tuple[str, str, list[tuple[str, str | None]]]] = [
    (
        "de",
        "Die Sängerin Anna Bell hat genug von den Bühnen. „Ich werde nie wieder touren“, sagte die 35-Jährige der Velour.",
        [("Ich werde", "Anna Bell")],
    ),
    (
        "de",
        "Die Rovers haben Tom Keel verpflichtet. „Ich habe zweimal mit ihm gesprochen“, sagte der 22-Jährige dem Magazin Ball "
        "Heute.\n„Das war eine sehr leichte Wahl für mich“, sagte der 22-Jährige.\n„Ich freue mich auf die Fans“, sagte er dem "
        "Sender Radio Nord. „Sie singen laut“, sagte er.",
        [("Ich habe", "Tom Keel"), ("Das war", "Tom Keel"), ("Ich freue", "Tom Keel"), ("Sie singen", "Tom Keel")],
    ),
    (
        "de",
        "Trainer Karl Ott hört im Sommer auf.\n„Es war schön hier“, verriet er gegenüber Uwe Falk. „Alle waren nett zu mir“, "
        "sagte er.",
        [("Es war", "Karl Ott"), ("Alle waren", "Karl Ott")],
    ),
    (
        "ru",
        "Певица Анна Белова устала от сцены. «Я больше никогда не поеду на гастроли», — рассказала 35-летняя артистка журналу "
        "Вояж.\n«Решение далось мне очень легко», — сказала она.\n«Я рада, что всё позади», — рассказала она Ивану Петрову. "
        "«Больше ничего не скажу вам», — добавила она.",
        [("Я больше", "Анна Белова"), ("Решение", "Анна Белова"), ("Я рада", "Анна Белова"), ("Больше", "Анна Белова")],
    ),
    (
        "ru",
        "Тренер Виктор Марек уходит. «Я устал от поездок и хочу домой», — рассказал 61-летний тренер Павлу Зотову.\n"
        "«Буду долго спать и читать», — сообщил он.",
        [("Я устал", "Виктор Марек"), ("Буду долго", "Виктор Марек")],
    ),
    (
        "ru",
        "Певица Анна Белова устала. «Я больше никогда не поеду на гастроли», — рассказала певица ТРБ.",
        [("Я больше", "Анна Белова")],
    ),
    (
        "vi",
        "Ca sĩ Trần Thu Bích đã chán sân khấu. Sáng nay cô trò chuyện với Peter Marsh ở nhà. "
        '"Tôi mệt lắm rồi, tôi muốn nghỉ", cô nói.',
        [("Tôi mệt", "Trần Thu Bích")],
    ),
]


def who(found: tuple[Statement, ...], text: str, begins: str) -> str | None:
    at = text.index(begins)
    spoken = [s for s in found if any(piece.start <= at < piece.end for piece in s.content)]
    innermost = min(spoken, key=lambda s: sum(piece.length for piece in s.content))
    return innermost.speaker.name if innermost.speaker else None


@pytest.mark.parametrize("quick", [True, False])
@pytest.mark.parametrize(("text", "said_by"), ENGLISH, ids=[text[:40] for text, _ in ENGLISH])
def test_who_is_told_does_not_say_it(text: str, said_by: list[tuple[str, str | None]], quick: bool) -> None:
    first, *rest = lines(text)
    document = Document(
        text, (Paragraph(first, ParagraphKind.TITLE), *map(Paragraph, rest)), title=first.of(text), language="en"
    )
    found = statements_of(document, quick=quick)
    assert [(begins, who(found, text, begins)) for begins, _ in said_by] == said_by


@pytest.mark.parametrize(("language", "text", "said_by"), FOREIGN, ids=[text[:40] for _, text, _ in FOREIGN])
def test_who_is_told_in_other_languages(language: str, text: str, said_by: list[tuple[str, str | None]]) -> None:
    document = Document(text, tuple(map(Paragraph, lines(text))), language=language)
    found = statements_of(document)
    assert [(begins, who(found, text, begins)) for begins, _ in said_by] == said_by


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        ("he told Velour", True),
        ("she is telling the Velour", True),
        ("he told Boxing Monthly and Velour", True),
        ("she told our reporter Velour", True),
        ("Speaking exclusively to Velour", True),
        ("he was interviewed by Velour", True),
        ("The paper spoke to Velour", False),
        ("he was told Velour", False),
        ("he told police Velour", False),
        ("he told her Velour", False),
        ("he told us that Velour", False),
        ("The tale of Velour", False),
        ("he told them.\nVelour", False),
    ],
)
def test_where_a_name_stands_for_who_hears_it(text: str, heard: bool) -> None:
    assert told(text, len(text) - len("Velour"), len(text)) is heard


def test_who_is_told_to_do_something_is_not_told_a_story() -> None:
    text = "The coach told Jane Moll to leave."
    assert not told(text, 15, 24)


@pytest.mark.parametrize(
    ("language", "text", "name", "heard"),
    [
        ("de", "sagte der Sänger Karl Ott", "Karl Ott", False),
        ("de", "sagte der Sänger dem Blatt Karl Ott", "Karl Ott", True),
        ("de", "sagte die Chefin der Partei Anna Bell", "Anna Bell", False),
        ("de", "sagte Leiterin der Behörde Anna Bell", "Anna Bell", False),
        ("de", "sagte sie der Reporterin Anna Bell", "Anna Bell", True),
        ("de", "nach dem Abgang von Karl Ott", "Karl Ott", False),
        ("de", "sagte er nach dem Abschied Karl Ott", "Karl Ott", False),
        ("ru", "сказал тренер Виктор Марек", "Виктор Марек", False),
        ("ru", "сказал тренер Виктору Мареку", "Виктору Мареку", True),
        ("ru", "согласно Виктору Мареку", "Виктору Мареку", False),
        ("ru", "рассказала Анне Беловой", "Анне Беловой", True),
        ("vi", "anh kể lại với nhà báo Lê Minh Hòa", "Lê Minh Hòa", True),
        ("vi", "cùng với ca sĩ Lê Minh Hòa", "Lê Minh Hòa", False),
        ("fr", "a dit à Jean Roux", "Jean Roux", False),
    ],
)
def test_where_a_foreign_name_stands_for_who_hears_it(language: str, text: str, name: str, heard: bool) -> None:
    at = text.index(name)
    assert hears(text, language, Span(at, at + len(name))) is heard
