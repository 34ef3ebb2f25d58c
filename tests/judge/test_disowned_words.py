"""Reports that call words forged, somebody else's or cut: small texts in our own words, and what must not be taken for it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from sayso.model import Report, Verdict
from tests.judge.bench import about, article, report, stored

POST = (
    "Anger in Tarn after mayor's remark on fishermen\n"
    "“Whoever cannot swim should not go to sea,” Mayor Ada Nur wrote on X on Sunday, a day after the storm.\n"
    "The harbour was shut for two days."
)
TALK = (
    "Mayor mocks fishermen\n"
    "“Whoever cannot swim should not go to sea,” Mayor Ada Nur told a reporter of the Tarn Weekly.\n"
    "The harbour was shut for two days."
)
WORDS = "“Whoever cannot swim should not go to sea,”"
VI_POST = (
    "Dân Tarn bức xúc vì phát ngôn của bà thị trưởng\n"
    '"Ai không biết bơi thì đừng ra khơi", thị trưởng Lê Thị Ánh viết trên Facebook hôm chủ nhật, một ngày sau bão.\n'
    "Cảng phải đóng cửa hai ngày."
)
VI_WORDS = '"Ai không biết bơi thì đừng ra khơi"'

REFUTED = {
    "not on the account": (
        "We looked through all that Ada Nur has posted since May. The line about swimming does not appear on "
        "her account."
    ),
    "a parody": (
        "The message telling people who cannot swim to stay ashore came from a parody account. The real Ada "
        "Nur has not written since May."
    ),
    "a picture that was altered": (
        "The screenshot with Ada Nur's name has been doctored. The real post listed the shelters for those "
        "who had been at sea."
    ),
    "no account at all": "Mayor Ada Nur does not have an account on X and never has had one, her office said.",
    "no record": "There is no record of Nur having said it. Nobody in the harbour heard a word on swimming.",
    "somebody else's": (
        "A sentence on swimming and the sea has been given to Ada Nur. It was spoken by the harbour master Karl Ott."
    ),
    "not the one but the other": (
        "Our report named the wrong speaker for the remark on swimming. It was Karl Ott, and not Ada Nur."
    ),
    "satire": (
        "A satirical site made up the quotation about swimming, and every other word put into the mouth of Ada Nur."
    ),
    "made by a machine": (
        "The recording in which Ada Nur seems to tell fishermen to swim was generated with AI, two laboratories found."
    ),
}


def attribution(found: Report, words: str) -> Verdict:
    """The verdict on who said these words."""
    verdict = about(found, words).attribution
    assert verdict is not None
    return verdict


@pytest.mark.parametrize("text", REFUTED.values(), ids=REFUTED)
def test_a_report_that_disowns_the_post_refutes_it(text: str) -> None:
    found = report(article(POST, published="2031-05-03"), [stored("f", text, title="Checked", published="2031-05-04")])
    verdict = attribution(found, WORDS)
    assert verdict.label.value == "Refuted"
    assert [reason.check for reason in verdict.reasons] == ["denied_on_record"]


OTHERS = {
    "another quotation of theirs": (
        "A quotation that has Ada Nur call the opposition “rats with neckties and no manners” is invented. "
        "She spoke of the storm only."
    ),
    "another's quotation": (
        "A quotation about swimming and the sea, said to be by Karl Ott, is invented. Ada Nur was in the "
        "harbour that day."
    ),
    "another matter": "The video of a whale in the harbour is fake. Mayor Ada Nur said that she had seen no whale.",
    "a picture that has nothing to do with it": (
        "The picture was altered to show more boats. Ada Nur opened the fair in the morning."
    ),
    "their husband's words": (
        "A statement read in court said that Ada Nur had never owned a boat, that she did not fish, and that her husband had "
        "been quoted as saying words on swimming and the sea which he did not say."
    ),
    "no more than a report on them": (
        "Ada Nur has been mayor since 2027. She grew up on a boat and teaches children to swim."
    ),
}


@pytest.mark.parametrize("text", OTHERS.values(), ids=OTHERS)
def test_a_report_on_something_else_does_not(text: str) -> None:
    document = article(TALK if "picture" in text or "video" in text else POST, published="2031-05-03")
    found = report(document, [stored("f", text, title="Checked", published="2031-05-04")])
    assert attribution(found, WORDS).label.value == "Not Enough Evidence"


def test_an_interview_that_never_was_denies_all_words_from_it() -> None:
    text = "In April we printed four pages. We now accept that the interview never took place, and apologise to Ms Nur."
    found = report(article(TALK), [stored("f", text, title="To our readers: an apology to Ada Nur")])
    assert attribution(found, WORDS).label.value == "Refuted"


def test_a_ministry_names_only_the_office() -> None:
    text = "The attention of the office has been drawn to a statement on swimming and the sea. The Mayor made no such statement."
    found = report(article(POST), [stored("f", text, title="Statement of the Mayor's office of Tarn")])
    assert attribution(found, WORDS).label.value == "Refuted"


def test_somebody_else_denies_words_of_their_own() -> None:
    text = (
        "Ines Brandt is a mayor. “I never said that one should swim at sea. I would never say that,” she told the Mail."
    )
    found = report(article(POST), [stored("f", text, title="“I tell people to swim”: a mayor is dismayed")])
    assert attribution(found, WORDS).label.value == "Not Enough Evidence"


def test_an_older_report_disowns_nothing() -> None:
    text = REFUTED["not on the account"]
    found = report(article(POST, published="2031-05-03"), [stored("f", text, title="Checked", published="2031-04-20")])
    assert attribution(found, WORDS).label.value == "Not Enough Evidence"


VIETNAMESE = {
    "mạo danh": (
        'Trang Facebook mang tên bà Lê Thị Ánh là trang mạo danh. Câu "không biết bơi thì đừng ra khơi" không'
        " phải của bà."
    ),
    "bịa đặt": (
        "Chính quyền Tarn khẳng định câu nói về người không biết bơi ra khơi được cho là của bà Lê Thị Ánh là bịa đặt."
    ),
    "không dùng mạng": "Bà Lê Thị Ánh chưa từng có tài khoản Facebook, văn phòng thị trưởng cho biết.",
    "của người khác": "Người nói câu về bơi và ra khơi là ông Trần Văn Ốc, không phải bà Lê Thị Ánh.",
}


@pytest.mark.parametrize("text", VIETNAMESE.values(), ids=VIETNAMESE)
def test_the_same_in_vietnamese(text: str) -> None:
    document = article(VI_POST, published="2031-05-03", language="vi")
    found = report(document, [stored("f", text, title="Sự thật", published="2031-05-04", language="vi")])
    assert attribution(found, VI_WORDS).label.value == "Refuted"


def test_words_that_a_speaker_reads_out_are_not_theirs() -> None:
    minutes = (
        "NUR: Madam Chair, I have here what the harbour company wrote. I quote. “Whoever cannot swim should not go to sea.” "
        "End of quote. I call it a disgrace.\nCHAIR: Your time is up.\nNUR: So is theirs."
    )
    found = report(article(TALK), [stored("f", minutes, title="Council of Tarn, minutes: Mayor Ada Nur")])
    assert attribution(found, WORDS).label.value == "Not Enough Evidence"


def test_a_question_says_nothing_of_the_sort() -> None:
    text = "Should whoever cannot swim not go to sea? Mayor Ada Nur did not want to answer that."
    found = report(article(TALK), [stored("f", text, title="Five questions for Ada Nur")])
    assert attribution(found, WORDS).label.value == "Not Enough Evidence"


LETTER = "Swimming is what I think of every night. Whoever cannot swim, I tell the boys, should never go out to sea."


def test_a_text_of_their_own_has_the_same_in_other_order() -> None:
    document = article(TALK.replace("told a reporter of the Tarn Weekly", "told the fishermen"))
    own = replace(stored("f", LETTER, title="Letter"), publisher="Ada Nur")
    assert attribution(report(document, [own]), WORDS).label.value == "Supported"


def test_an_answer_in_an_interview_is_whose_name_it_begins_with() -> None:
    text = (
        "Ada Nur, 58, is in her third year as mayor of Tarn.\n"
        "Q: And the storm?\nA: I say it every spring: whoever cannot swim should not go to sea.\n"
        "Q: Do they listen?\nA: The old ones do. I will go on saying it."
    )
    assert (
        attribution(report(article(TALK), [stored("f", text, title="Ten questions for a mayor")]), WORDS).label.value
        == "Supported"
    )
