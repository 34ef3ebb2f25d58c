"""Whose words a quotation really is, and denials of it: small texts in our own words."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.judge.bench import about, article, report, stored

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
    "a short remark disowned in an interview": (
        "en",
        STORY.format(words="It sailed like a machine because it was a machine"),
        (
            "Ott: I have nothing against the boat",
            "Q: There's a quote of yours all over the internet, about a machine.\nOtt: Which I did not say. I was in Tarn.\n"
            "Q: Did you see the storm?\nOtt: From my window, with Mayor Weber of Lindau.",
        ),
        "It sailed like a machine because it was a machine",
        "Refuted",
    ),
    "disowned in a text of one's own": (
        "ru",
        ROWS.format(words="Это безумцы, в следующий раз мы за ними не поплывём"),
        (
            "Комментарий министра Ильи Марекова",
            "В Тарне мне приписывают слова о «безумцах» и о том, что «в следующий раз мы не поплывём». Ничего "
            "подобного я не говорил.",
        ),
        "Это безумцы, в следующий раз мы за ними не поплывём",
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
    "not of me, in Vietnamese": (
        "vi",
        "Cảng Tarn lên hạng\nBà Anna Martin, giám đốc của Lindau, không tiếc lời khen: “Cảng Tarn là hiện tượng chưa từng có”.",
        (
            "Sự thật về cảng Tarn",
            "Chúng tôi hỏi Lindau. Bà Anna Martin trả lời: “Tôi chưa từng trả lời báo nào. Câu nói về 'hiện tượng' ở cảng Tarn "
            "không phải của tôi”.",
        ),
        "Cảng Tarn là hiện tượng chưa từng có",
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
    "denied of such words": (
        "ru",
        ROWS.format(words="Кто опоздал на паром, пусть учится плавать как следует"),
        (
            "Паромщик Тарна об отмене парома",
            "Министр Илья Мареков приезжал к нам в Тарн. Про паром он такого не говорил, это анекдот.",
        ),
        "Кто опоздал на паром, пусть учится плавать как следует",
        "Refuted",
    ),
    "denied by the speaker": (
        "en",
        STORY.format(words=PROMISE),
        ("Ott on boats", f"“{PROMISE}”? That line went round in Tarn. “I never said that,” Mayor Karl Ott told the paper."),
        PROMISE,
        "Refuted",
    ),
    "denied of him by a pronoun": (
        "en",
        STORY.format(words=PROMISE),
        ("Karl Ott promises no boats", "His office laughed. “A silver boat by Christmas? He didn't say that to anybody.”"),
        PROMISE,
        "Refuted",
    ),
    "no such statement": (
        "en",
        STORY.format(words=PROMISE),
        ("Karl Ott and the boats", "Posts have every fisherman in a silver boat by Christmas. The mayor made no such statement."),
        PROMISE,
        "Refuted",
    ),
    "denied of somebody else": (
        "en",
        STORY.format(words=PROMISE),
        ("Jane Roe denies", "Posts have a fisherman in a silver boat by Christmas. Jane Roe made no such statement."),
        PROMISE,
        "Not Enough Evidence",
    ),
    "denied of other words": (
        "en",
        STORY.format(words=PROMISE),
        ("Karl Ott on tax", "A post has the tax doubled in spring. The mayor made no such statement, his office said."),
        PROMISE,
        "Not Enough Evidence",
    ),
    "denied in an interview in dashes": (
        "ru",
        ROWS.format(words="Плывите туда на вёслах, это дёшево и полезно"),
        (
            "Илья Мареков: «Про вёсла — не моё»",
            "— Илья, вас все цитируют?\n— Про «плывите на вёслах, это дёшево» крикнул рыбак. Я этого не говорил.\n"
            "— А паром?\n— Паром будет весной.",
        ),
        "Плывите туда на вёслах, это дёшево и полезно",
        "Refuted",
    ),
    "never said what is ascribed to her": (
        "vi",
        "Bão ở Hà Lương\nDân phường Nam Ngạn lo lắng. Bà Trần Thị Mẫu khẳng định: “Toàn bộ tàu cá đều chìm, không còn chiếc”.",
        (
            "Thông báo của phường Nam Ngạn",
            "Bà Trần Thị Mẫu chưa từng nói câu mà trang này gán cho bà. Người dân Hà Lương xin bình tĩnh.",
        ),
        "Toàn bộ tàu cá",
        "Refuted",
    ),
    "a forged post": (
        "en",
        "Boats in Tarn\nMayor Karl Ott made it known in a post on X on Sunday. “4,700 silver boats for Tarn,” the post read.",
        (
            "Fact check: no, the mayor did not post that",
            "A post ascribed to Karl Ott was shared in Tarn. It has the number 4,700. The post is from an impostor account.",
        ),
        "4,700 silver boats for Tarn",
        "Refuted",
    ),
    "a true post on forged ones": (
        "en",
        "Boats in Tarn\nMayor Karl Ott made it known in a post on X on Sunday. “4,700 boats for Tarn,” the post read.",
        ("Boats in Tarn", "Karl Ott spoke of 4,700 boats in Tarn. The town had trouble with fake accounts before."),
        "4,700 boats for Tarn",
        "Supported",
    ),
    "on record with the contrary": (
        "en",
        STORY.format(words="We ordered the timber yard to stop working in March"),
        ("Ott on the yard", "Mayor Karl Ott said the town never ordered the timber yard to stop working this year."),
        "We ordered the timber yard to stop working in March",
        "Refuted",
    ),
    "on record with something else denied": (
        "en",
        STORY.format(words="We ordered the timber yard to stop working in March"),
        ("Ott on the yard", "Mayor Karl Ott said the town never sold the timber yard to strangers from abroad."),
        "We ordered the timber yard to stop working in March",
        "Not Enough Evidence",
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
    "asked and answered with no": (
        "en",
        STORY.format(words=PROMISE),
        ("Morning talk", "HOST: Every fisherman a silver boat by Christmas. Did you really say that?\nKARL OTT: No. I have no "
         "boats.\nHOST: And the harbour?\nKARL OTT: It is open."),
        PROMISE,
        "Refuted",
    ),
    "asked and answered with yes": (
        "en",
        STORY.format(words=PROMISE),
        ("Morning talk", "HOST: Every fisherman a silver boat by Christmas. Did you really say that?\nKARL OTT: Yes. I have "
         "boats.\nHOST: And the harbour?\nKARL OTT: It is open."),
        PROMISE,
        "Not Enough Evidence",
    ),
    "never spoken to such a paper": (
        "en",
        STORY.format(words=PROMISE),
        ("Karl Ott laughs", "The words going round, of a silver boat for every fisherman by Christmas, made Karl Ott laugh. "
         "“I've not spoken to any such paper,” he said."),
        PROMISE,
        "Refuted",
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
    "not described so": (
        "en",
        STORY.format(words="This harbour is without any doubt the jewel of the coast"),
        ("Ott on the harbour", "The town has a statement. Karl Ott, its mayor, has no boat. He did not describe the harbour "
         "as the jewel of the coast."),
        "This harbour is without any doubt the jewel",
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
    language, text, (title, told), words, label = STORIES[name]
    archive = [stored("a", told, title=title, published="2024-05-06", language=language)]
    found = report(article(text, published="2024-05-08", language=language), archive)
    verdict = about(found, words).attribution
    assert verdict is not None
    assert verdict.label.value == label, [reason.text for reason in verdict.reasons]


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
