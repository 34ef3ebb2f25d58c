"""Whether a report denies that somebody said a thing, or somebody else, or something else: small texts in our own words."""

from __future__ import annotations

import pytest

from tests.judge.bench import assert_told

STORY = "Storm in Tarn\nThe harbour of Tarn was shut. “{words},” said Mayor Karl Ott on Sunday."
PROMISE = "Every fisherman in Tarn shall have a silver boat by Christmas"
ROWS = "Встреча в Тарне\nЖители Тарна спросили о пароме. «{words}», — отрезал министр Илья Мареков."

# name: article, (language, title, text) of the report, the words, the label
STORIES = {
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
        (
            "Ott on boats",
            f"“{PROMISE}”? That line went round in Tarn. “I never said that,” Mayor Karl Ott told the paper.",
        ),
        PROMISE,
        "Refuted",
    ),
    "denied of him by a pronoun": (
        "en",
        STORY.format(words=PROMISE),
        (
            "Karl Ott promises no boats",
            "His office laughed. “A silver boat by Christmas? He didn't say that to anybody.”",
        ),
        PROMISE,
        "Refuted",
    ),
    "no such statement": (
        "en",
        STORY.format(words=PROMISE),
        (
            "Karl Ott and the boats",
            "Posts have every fisherman in a silver boat by Christmas. The mayor made no such statement.",
        ),
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
    "asked and answered with no": (
        "en",
        STORY.format(words=PROMISE),
        (
            "Morning talk",
            "HOST: Every fisherman a silver boat by Christmas. Did you really say that?\nKARL OTT: No. I have no "
            "boats.\nHOST: And the harbour?\nKARL OTT: It is open.",
        ),
        PROMISE,
        "Refuted",
    ),
    "asked and answered with yes": (
        "en",
        STORY.format(words=PROMISE),
        (
            "Morning talk",
            "HOST: Every fisherman a silver boat by Christmas. Did you really say that?\nKARL OTT: Yes. I have "
            "boats.\nHOST: And the harbour?\nKARL OTT: It is open.",
        ),
        PROMISE,
        "Not Enough Evidence",
    ),
    "never spoken to such a paper": (
        "en",
        STORY.format(words=PROMISE),
        (
            "Karl Ott laughs",
            "The words going round, of a silver boat for every fisherman by Christmas, made Karl Ott laugh. "
            "“I've not spoken to any such paper,” he said.",
        ),
        PROMISE,
        "Refuted",
    ),
    "not described so": (
        "en",
        STORY.format(words="This harbour is without any doubt the jewel of the coast"),
        (
            "Ott on the harbour",
            "The town has a statement. Karl Ott, its mayor, has no boat. He did not describe the harbour "
            "as the jewel of the coast.",
        ),
        "This harbour is without any doubt the jewel",
        "Refuted",
    ),
}


@pytest.mark.parametrize("name", STORIES)
def test_what_is_denied(name: str) -> None:
    assert_told(STORIES[name])
