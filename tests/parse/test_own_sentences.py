"""What belongs to a speaker's sentence and what stands beside it; claims that keep their subject; from end to end."""

from __future__ import annotations

import pytest

from sayso.model import Modality, Reading, Span, Statement
from sayso.parse import parse
from sayso.parse.clauses import pieces
from sayso.parse.parted import parted
from sayso.parse.statements.draft import Draft
from sayso.parse.statements.gaps import completed
from sayso.parse.statements.joined import joined, with_own_words
from sayso.parse.statements.own_sentences import own_sentences
from sayso.parse.statements.statements import statements_from
from sayso.parse.statements.units import Units, units
from sayso.read import from_text
from sayso.text.quotes import paragraphs_quotations
from tests.parse.marked import marked


def row_of(text: str) -> Units:
    whole = Span(0, len(text))
    return units(text, whole, paragraphs_quotations(text, [whole])[0])


def split(text: str) -> list[tuple[str, list[str]]]:
    """Source and contents of what is left of the marked drafts of one paragraph."""
    document, drafts = marked(text)
    found = own_sentences(row_of(document.text), drafts)
    return [(d.source[0].of(document.text), [s.of(document.text) for s in d.content]) for d in found]


def reading(text: str, language: str = "en") -> Reading:
    return parse(from_text(text, language=language))


def claims(text: str, language: str = "en") -> list[str]:
    return [claim.text for claim in reading(text, language).claims]


def modality(text: str) -> Modality:
    document, drafts = marked(text)
    (statement,) = statements_from(document, drafts)
    return statement.modality


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        (
            "{t1:The hall was cleared because of a threat}, {s1:police} {c1:said}. {t1:No bomb was found}.",
            [("police", ["The hall was cleared because of a threat"])],
        ),
        (
            "{s1:Witnesses} {c1:reported} {t1:as many as eight shots. No arrests have been made}.",
            [("Witnesses", ["as many as eight shots"])],
        ),
        (
            "{t1:The closure starts on Jan. 1. Eleven clerks will go}, {c1:said} {s1:Ada Roe}.",
            [("Ada Roe", ["Eleven clerks will go"])],
        ),
        (
            "{t1:“We are safe,”} {s1:Ada Roe} {c1:said}. {t1:The firm said it did not know of the leak}.",
            [("Ada Roe", ["“We are safe,”"]), ("The firm", ["it did not know of the leak"])],
        ),
        (
            "{t1:“They knew,”} {s1:Ada Roe} {c1:said}. {t1:Harl Freight denies that it knew}.",
            [("Ada Roe", ["“They knew,”"]), ("Harl Freight", ["that it knew"])],
        ),
        # What is quoted, only the speaker can say, or a colon opens stays theirs.
        (
            "{t1:“We are safe,”} {s1:Ada Roe} {c1:said}. {t1:“Nobody was hurt.”}",
            [("Ada Roe", ["“We are safe,”", "“Nobody was hurt.”"])],
        ),
        (
            "{t1:We are safe}, {s1:Ada Roe} {c1:said}. {t1:We need more pumps}.",
            [("Ada Roe", ["We are safe", "We need more pumps"])],
        ),
        (
            "{s1:Ada Roe} {c1:wrote:} {t1:The dam is old. Nobody looks after it}.",
            [("Ada Roe", ["The dam is old. Nobody looks after it"])],
        ),
        (
            "{t1:The dam may burst, as Lt. Roe knows}, {s1:the mayor} {c1:said}.",
            [("the mayor", ["The dam may burst, as Lt. Roe knows"])],
        ),
        (
            "{t1:The dam is old}. {c1:According to} {s1:the mayor}.",
            [("the mayor", ["The dam is old"])],
        ),
    ],
)
def test_a_sentence_beside_the_cue_is_its_speaker_s_only_where_it_shows(
    text: str, kept: list[tuple[str, list[str]]]
) -> None:
    assert split(text) == kept


def test_a_that_with_its_subject_goes_on_behind_what_was_taken_for_a_cue() -> None:
    document, drafts = marked("{s1:Harl Freight} {c1:denies} {t1:that it} {c2:was warned about} {t2:the tank in 2020}.")
    (found,) = joined(row_of(document.text), drafts)
    assert [s.of(document.text) for s in found.content] == ["that it was warned about the tank in 2020"]
    document, drafts = marked("{s1:Harl Freight} {c1:denies} {t1:that it leaked}; {c2:was warned about} {t2:the tank}.")
    assert joined(row_of(document.text), drafts) == drafts


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("{s1:The mayor} {c1:rejected} {t1:criticism of the delay: “We acted on advice.”}", ["DENIED", "SAID"]),
        ("{s1:The mayor} {c1:rejected} {t1:talk of “a delay”}.", ["DENIED"]),
        ("{s1:The mayor} {c1:explained} {t1:the delay: “We acted on advice.”}", ["SAID"]),
    ],
)
def test_what_somebody_says_behind_a_colon_is_not_what_they_deny(text: str, wanted: list[str]) -> None:
    document, drafts = marked(text)
    parts = with_own_words(row_of(document.text), drafts)
    found: list[Statement] = list(statements_from(document, parts))
    assert [s.modality.name for s in found] == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("{s1:Ada Roe} {c1:claimed without evidence} {t1:that ballots were forged}.", Modality.SAID),
        ("{s1:Ada Roe} {c1:left without saying} {t1:that the plan was dead}.", Modality.DENIED),
        ("{t1:Repairs to the roof would cost $4 million}, {s1:Ada Roe} {c1:told} clerks.", Modality.SAID),
        ("{t1:Up to 25cm of snow could fall}, {s1:the ministry} {c1:warned}.", Modality.FEARED),
        ("{s1:Ada Roe} {c1:warned} {t1:drivers not to use the bridge}.", Modality.ASKED),
    ],
)
def test_how_a_content_is_put_forward(text: str, wanted: Modality) -> None:
    assert modality(text) is wanted


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("He told police the driver fled.", ["the driver fled"]),
        ("Orla Finch ruled out joining a government led by Roe.", ["joining a government led by Roe"]),
        ("Harl Freight spokesman Ben Roe denied responsibility in a message on Chatter.", ["responsibility"]),
        ("He told the story of the war.", []),
        ("The officials denied him a visa.", []),
        ("The injury has ruled out the striker.", []),
    ],
)
def test_what_the_grammar_adds_where_nothing_was_found(text: str, content: list[str]) -> None:
    found: list[Draft] = completed(row_of(text), [])
    assert [d.content[0].of(text) for d in found] == content


def test_a_question_beside_a_statement_is_no_claim() -> None:
    text = "Who is to blame for the broken dam? Harl Freight says the ministry changed the plan."
    assert not [claim for claim in claims(text) if claim.endswith("dam?")]


@pytest.mark.parametrize(
    ("sentence", "whole", "never"),
    [
        (
            "Devon Roe, 24, and Tyler Poe, 26, were charged with burglary.",
            "Devon Roe, 24, and Tyler Poe, 26, were charged with burglary.",
            ("Devon Roe were", "26, were"),
        ),
        (
            "The Green List took 48 seats, up from 29, while the Homeland List more than doubled its vote, giving it 22 seats.",
            "the Homeland List giving it 22 seats",
            ("The Green List giving", "up from"),
        ),
        (
            "Luca Roe, wearing the No 9 shirt for the first time, headed in, levelled on 63 and completed his treble.",
            "Luca Roe completed his treble",
            ("No 9 shirt for the first time completed",),
        ),
        (
            "Resident Orla Finch, 71, who has swum there since 1989, went home.",
            "Resident Orla Finch who has swum there since 1989",
            ("71 who",),
        ),
        (
            "Eleven clerks and about 30 guards will lose their jobs in May.",
            "Eleven clerks and about 30 guards will lose their jobs in May.",
            ("Eleven clerks ", "about 30 guards will"),
        ),
        (
            "The dam, built by Harl Freight, killed 40 people and left 300 homeless.",
            "The dam, built by Harl Freight, killed 40 people",
            (),
        ),
    ],
)
def test_a_claim_keeps_its_subject(sentence: str, whole: str, never: tuple[str, ...]) -> None:
    found = claims(sentence)
    assert whole in found
    assert not [claim for claim in found if claim != whole and claim.startswith(never)]


@pytest.mark.parametrize(
    ("language", "sentence", "speaker", "claim"),
    [
        ("de", "In Velm wurden laut Polizei 300 Häuser zerstört.", "Polizei", "In Velm wurden 300 Häuser zerstört"),
        (
            "de",
            "Beim Untergang einer Fähre vor Ostwick starben laut Küstenwache 52 Menschen.",
            "Küstenwache",
            "Beim Untergang einer Fähre vor Ostwick starben 52 Menschen",
        ),
        (
            "de",
            "Die Brücke wird laut Bürgermeisterin Ute Lang im März wieder geöffnet.",
            "Ute Lang",
            "Die Brücke wird im März wieder geöffnet",
        ),
        (
            "en",
            "The bridge, officials said, would be closed for 10 days.",
            "officials",
            "The bridge would be closed for 10 days",
        ),
    ],
)
def test_a_clause_that_its_source_parts_is_one_claim(language: str, sentence: str, speaker: str, claim: str) -> None:
    found = reading(sentence, language)
    assert [s.speaker.name for s in found.statements if s.speaker] == [speaker]
    assert [c.text for c in found.claims if c.statement] == [claim]


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("{t1:The mill}, {s1:police} {c1:said}, {t1:will close}.", ["The mill", "will close"]),
        ("{t1:The mill closed}, {s1:police} {c1:said}, {t1:and left 300 without work}.", []),
        ("{t1:The mill} {c1:was cited} {t1:for its noise}.", []),
        ("{t1:The mill closed}, {s1:police} {c1:said}. Later on: {t1:nobody works there}.", []),
    ],
)
def test_two_clauses_with_their_source_between_stay_two(text: str, pieces: list[str]) -> None:
    document, drafts = marked(text)
    (statement,) = statements_from(document, drafts)
    assert [span.of(document.text) for span in parted(document.text, statement)] == pieces


@pytest.mark.parametrize("joined", [" and that", ", and then that", ", and later that"])
def test_a_second_that_begins_a_piece_of_its_own(joined: str) -> None:
    text = f"that his aunt had died in Korsund{joined} his ferry had sunk near Velm"
    found = [piece.of(text) for piece in pieces(text, Span(0, len(text)), ())]
    assert found == ["that his aunt had died in Korsund", "that his ferry had sunk near Velm"]


def test_a_cell_of_a_table_is_no_claim() -> None:
    found = claims("Mill closes\n\nThe mill in Velm closes in May, and 300 workers go.\n\n3,100\n\n5,200")
    assert "The mill in Velm closes in May, and 300 workers go." in found
    assert not {"3,100", "5,200"} & set(found)


@pytest.mark.parametrize(
    ("text", "told", "not_told"),
    [
        (
            "Ông Lê Văn Quế, Chủ tịch quận Tân Lung, cho biết đội cứu hộ có mặt sau 5 phút.",
            "đội cứu hộ có mặt sau 5 phút",
            "Chủ tịch quận Tân Lung",
        ),
        (
            "Bà Trần Thị Mẫu, Chủ tịch Hội Dệt, phản đối quyết định này và cho rằng 200 công nhân sẽ mất việc.",
            "Trần Thị Mẫu, Chủ tịch Hội Dệt, phản đối quyết định này",
            "Chủ tịch Hội Dệt, phản đối quyết định này và",
        ),
        (
            '"Người lao động phải được hưởng thành quả", ông Quế viết trên trang Facebook chính thức.',
            '"Người lao động phải được hưởng thành quả"',
            "trên trang Facebook chính thức",
        ),
    ],
)
def test_what_is_left_of_a_vietnamese_sentence_tells_something(text: str, told: str, not_told: str) -> None:
    found = claims(f"Tin từ Tân Lung\n\nÔng Lê Văn Quế đến Tân Lung hôm qua.\n\n{text}", "vi")
    assert told in found
    assert not_told not in found
