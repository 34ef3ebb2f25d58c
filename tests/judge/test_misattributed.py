"""Whose words a quotation really is: small texts in our own words."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.judge.bench import about, article, assert_told, report, stored

RADIO = """HOST: Commander, people are angry about the pier.
HARBOUR COMMANDER ADA NUR: I understand. But I say it every spring: no catch of herring is worth a drowned boy. We mean it.
HOST: And the mayor?
NUR: Ask the mayor."""
STORY = "Storm in Tarn\nThe harbour of Tarn was shut. “{words},” said Mayor Karl Ott on Sunday."
HERRING = "No catch of herring is worth a drowned boy"
PROMISE = "Every fisherman in Tarn shall have a silver boat by Christmas"

HALL = """ГОЛОС ИЗ ЗАЛА: Да плывите туда на вёслах, это дёшево и полезно!
И. П. МАРЕКОВ: Нет, это не ответ. Я вас слышу.
ГОЛОС ИЗ ЗАЛА: А когда будет паром?
И. П. МАРЕКОВ: Весной."""
ROWS = "Встреча в Тарне\nЖители Тарна спросили о пароме. «{words}», — отрезал министр Илья Мареков."

# name: article, (language, title, text) of the report, the words, the label
STORIES = {
    "another's words in a transcript": (
        "en",
        STORY.format(words=HERRING),
        ("Morning talk", RADIO),
        HERRING,
        "Refuted",
    ),
    "their own words in a transcript": (
        "en",
        STORY.format(words=HERRING).replace("Mayor Karl Ott", "Commander Ada Nur"),
        ("Morning talk", RADIO),
        HERRING,
        "Supported",
    ),
    "what somebody in the hall called out": (
        "ru",
        ROWS.format(words="Плывите туда на вёслах, это дёшево и полезно"),
        ("Встреча министра И. П. Марекова с жителями Тарна", HALL),
        "Плывите туда на вёслах, это дёшево и полезно",
        "Refuted",
    ),
    "a voice, where the speaker has no turn of their own": (
        "ru",
        ROWS.format(words="Плывите туда на вёслах, это дёшево и полезно"),
        ("Встреча в Тарне", HALL.replace("И. П. МАРЕКОВ", "ГЛАВА РАЙОНА ПЕТРОВ")),
        "Плывите туда на вёслах, это дёшево и полезно",
        "Not Enough Evidence",
    ),
    "called into the hall by a member with an office before the name": (
        "de",
        "Streit in Tarn\nLandrat Karl Ott zeigte sich uneinsichtig. „Wer nichts falsch macht, der zahlt auch nicht“, sagte er.",
        (
            "Kreistag Tarn, Protokoll",
            "Landrat Ott: Meine Damen und Herren, es tut mir leid.\nAbg. Lehn (ABC): Wer nichts falsch macht, der zahlt auch "
            "nicht!\n(Unruhe)\nLandrat Ott: Herr Lehn, darum geht es ja.",
        ),
        "Wer nichts falsch macht, der zahlt auch nicht",
        "Refuted",
    ),
    "cut short, as somebody says": (
        "en",
        STORY.format(words="We have admired the ferry of Lindau for a long time"),
        (
            "Ott on the ferry",
            "“We have admired the ferry of Lindau for a long time – as somebody else's ferry,” said Mayor Karl Ott in Tarn. "
            "A paper in Tarn had quoted the mayor incompletely.",
        ),
        "We have admired the ferry of Lindau for a long time",
        "Refuted",
    ),
    "cut short, as papers do": (
        "en",
        STORY.format(words="We have admired the ferry of Lindau for a long time"),
        ("Ott on the ferry", "“We have admired the ferry of Lindau for a long time, all of us in Tarn,” said Mayor Karl Ott."),
        "We have admired the ferry of Lindau for a long time",
        "Supported",
    ),
    "known by hearsay": (
        "en",
        STORY.format(words="This is the most important harbour in Europe since the war"),
        (
            "Mayor Ott writes to a paper",
            "Mayor Karl Ott of Tarn is cross. He is supposed to have called it the most important harbour in Europe since the "
            "war.",
        ),
        "This is the most important harbour in Europe since the war",
        "Not Enough Evidence",
    ),
    "turned into its opposite": (
        "en",
        STORY.format(words="This is the most important harbour in Europe since the war"),
        (
            "Ott: I was talking of another harbour",
            "The mayor is supposed to have called it the most important harbour in Europe since the war. “I said it is not,” "
            "Karl Ott said. “It has been turned into its opposite.”",
        ),
        "This is the most important harbour in Europe since the war",
        "Refuted",
    ),
    "called by a catchword in a fact-check": (
        "en",
        STORY.format(words="Whoever has old coins under the bed on Sunday will have scrap iron"),
        (
            "Tarn keeps its coins",
            "The mayor of Tarn, Karl Ott, is said to have warned of “scrap iron”. We read his speech in the harbour: he says "
            "no such thing.",
        ),
        "Whoever has old coins under the bed on Sunday will have scrap iron",
        "Refuted",
    ),
    "sorry, not without regret": (
        "de",
        "Urteil in Tarn\nIm letzten Wort blieb er hart. „Ich bereue nichts, die Bank war selbst schuld“, sagte Karl Ott.",
        ("Urteil in Tarn gegen Ott", "„Ich schäme mich und bitte Sie um Verzeihung“, sagte Karl Ott vor dem Urteil."),
        "Ich bereue nichts, die Bank war selbst schuld",
        "Refuted",
    ),
    "sorry, as the report has it": (
        "en",
        STORY.format(words="I am sorry for the harbour, and I mean it"),
        ("Ott speaks in Tarn", "“I do not regret the ferry at all,” said Mayor Karl Ott."),
        "I am sorry for the harbour, and I mean it",
        "Not Enough Evidence",
    ),
    "the words of whom the sentence before names": (
        "en",
        STORY.format(words="The harbour master should come before us and explain herself"),
        (
            "Hearing in Tarn",
            "Karl Ott has called for a hearing in Tarn. The mayor said the harbour master should “come "
            "before us and explain herself”.",
        ),
        "The harbour master should come before us and explain herself",
        "Supported",
    ),
    "the words of a body's spokesman": (
        "en",
        "Storm in Tarn\nThe harbour was shut. A spokesman for the Lindau Harbour Board called the story “a very old piece of "
        "seaman's yarn”.",
        (
            "Lindau Harbour Board answers",
            "The Lindau Harbour Board has told people to keep calm. “It's a very old piece of seaman's yarn,” spokesman Karl Ott "
            "told the paper in Tarn.",
        ),
        "a very old piece of",
        "Supported",
    ),
    "a colleague's, by a pronoun": (
        "en",
        STORY.format(words="I would not row that boat again if you gave me all of it"),
        ("Boat comes home", "It was deckhand Piet Aal who made them laugh. “I would not row that boat again if you gave me "
         "all of it,” he said, and went home."),
        "I would not row that boat again",
        "Refuted",
    ),
    "a pronoun beside both names": (
        "en",
        STORY.format(words="I would not row that boat again if you gave me all of it"),
        ("Boat comes home", "Deckhand Piet Aal stood beside Karl Ott. “I would not row that boat again if you gave me "
         "all of it,” he said, and went home."),
        "I would not row that boat again",
        "Not Enough Evidence",
    ),
    "wrongly given to the speaker": (
        "en",
        STORY.format(words=PROMISE),
        ("Correction", "The words on a silver boat by Christmas for every fisherman in Tarn, by Jane Roe, were erroneously "
         "attributed to Karl Ott."),
        PROMISE,
        "Refuted",
    ),
    "wrongly given to somebody else": (
        "en",
        STORY.format(words=PROMISE).replace("Karl Ott", "Jane Roe"),
        ("Correction", "The words on a silver boat by Christmas for every fisherman in Tarn, by Jane Roe, were erroneously "
         "attributed to Karl Ott."),
        PROMISE,
        "Not Enough Evidence",
    ),
    "another's, not the speaker's": (
        "en",
        STORY.format(words=PROMISE),
        ("Boats", "We reported a promise that each fisherman should have a silver boat by Christmas. The remark was that of "
         "Jane Roe, not of Karl Ott."),
        PROMISE,
        "Refuted",
    ),
    "the speaker's, not another's": (
        "en",
        STORY.format(words=PROMISE),
        ("Boats", "We reported a promise that each fisherman should have a silver boat by Christmas. The remark was that of "
         "Karl Ott, not of Jane Roe."),
        PROMISE,
        "Not Enough Evidence",
    ),
    "irrtümlich zugeschrieben": (
        "de",
        "Sturm in Tarn\n„Jeder Fischer in Tarn bekommt zu Weihnachten ein silbernes Boot“, sagte Bürgermeister Karl Ottmann.",
        ("Richtigstellung", "Der Satz vom silbernen Boot für jeden Fischer zu Weihnachten wurde irrtümlich Karl Ottmann "
         "zugeschrieben."),
        "Jeder Fischer",
        "Refuted",
    ),
    "ошибочно приписали": (
        "ru",
        ROWS.format(words="Плывите туда на вёслах, это дёшево и полезно"),
        ("Уточнение", "Фразу «плывите туда на вёслах, это дёшево» ошибочно приписали министру. Илья Мареков её не произносил."),
        "Плывите туда на вёслах, это дёшево и полезно",
        "Refuted",
    ),
    "gán cho": (
        "vi",
        "Bão ở Hà Lương\nDân phường Nam Ngạn lo lắng. Bà Trần Thị Mẫu khẳng định: “Toàn bộ tàu cá đều chìm, không còn chiếc”.",
        ("Kiểm chứng", "Câu toàn bộ tàu cá đều chìm, không còn chiếc gán cho bà Trần Thị Mẫu là của một người khác."),
        "Toàn bộ tàu cá",
        "Refuted",
    ),
    "cited within a turn": (
        "en",
        STORY.format(words=HERRING),
        ("Morning talk", "HOST: Somebody spoke of herring.\nKARL OTT: (laughs) That was Ada Nur. “No catch of herring is worth "
         "a drowned boy.” I liked it.\nHOST: And you?\nKARL OTT: I eat bread."),
        HERRING,
        "Refuted",
    ),
    "given wrongly to an office": (
        "vi",
        "Bão ở Hà Lương\nDân phường Nam Ngạn lo lắng. Giám đốc Sở Thủy sản Hà Lương Trần Thị Mẫu khẳng định: “Toàn bộ tàu cá "
        "đều chìm, không còn chiếc”.",
        ("Kiểm chứng ở phường Nam Ngạn", "Tàu cá Hà Lương vẫn còn. Phát ngôn gán cho Giám đốc Sở Thủy sản là của một người "
         "khác."),
        "Toàn bộ tàu cá",
        "Refuted",
    ),
}  # fmt: skip

FIRST = f"Harbour commander Ada Nur was short with the radio. “{HERRING},” said Nur. The mayor only nodded."
AFTER = f"“{HERRING},” said Mayor Karl Ott, according to the Tarn Daily."


@pytest.mark.parametrize(
    ("days", "label"),
    [
        (("2024-05-06", "2024-05-09"), "Refuted"),  # one repeats the article
        (("2024-05-06", None), "Refuted"),
        (("2024-05-10", "2024-05-04"), "Conflicting Evidence/Cherrypicking"),  # both may be first-hand
    ],
)
def test_a_repetition_does_not_stand_against_a_report_of_before(days: tuple[str | None, ...], label: str) -> None:
    late = AFTER if days[1] != "2024-05-04" else AFTER.replace(", according to the Tarn Daily", " on the pier")
    archive = [
        stored("a", FIRST, title="Harbour shut", published=days[0]),
        stored("b", late, title="Mayor on herring", published=days[1]),
    ]
    found = report(article(STORY.format(words=HERRING), published="2024-05-08"), archive)
    verdict = about(found, HERRING).attribution
    assert verdict is not None
    assert verdict.label.value == label, [reason.text for reason in verdict.reasons]


@pytest.mark.parametrize("name", STORIES)
def test_whose_words_they_are(name: str) -> None:
    assert_told(STORIES[name])


@pytest.mark.parametrize(
    ("url", "told", "label"),
    [
        ("https://www.post.example/adanurova/posts/8", f"“{HERRING}!” That I stand by.", "Supported"),
        ("https://post.example/@ada_nurova/8", f"“{HERRING}”? I never said that, not in Tarn, nowhere.", "Refuted"),
        (
            "https://post.example/someone/8",
            f"“{HERRING}”? I never said that, not in Tarn, nowhere.",
            "Not Enough Evidence",
        ),
    ],
)
def test_an_account_says_whose_text_it_is(url: str, told: str, label: str) -> None:
    text = STORY.format(words=HERRING).replace("Mayor Karl Ott", "Commander Ada Nurova")
    archive = [replace(stored("a", told, published="2024-05-09"), url=url)]
    verdict = about(report(article(text, published="2024-05-08"), archive), HERRING).attribution
    assert verdict is not None
    assert verdict.label.value == label, [reason.text for reason in verdict.reasons]
