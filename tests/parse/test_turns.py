"""Transcripts, interviews and posts: whose words stand behind a label, and which labels are none."""

from __future__ import annotations

import time

import pytest

from sayso.model import Document, Modality, Paragraph, ParagraphKind
from sayso.parse.statements import statements_of
from sayso.parse.statements.turns.turns import turns_of
from sayso.text.sentences import lines

RADIO = """HOST: Minister, the queue is long. Who opens the gate?
TRANSPORT MINISTER JANE ROE: My men open it at six. [laughs] We always did.
HOST: And the bridge?
ROE: The bridge is shut. And who shut it? The river did."""

# language, title, text, [(speaker, modality, start of the content)]
TABLE: list[tuple[str, str | None, str, list[tuple[str | None, str, str]]]] = [
    (
        "en",
        "Morning talk",
        RADIO,
        [
            ("HOST", "said", "Minister, the queue is long."),
            ("HOST", "asked", "Who opens the gate?"),
            ("Jane Roe", "said", "My men open it at six."),
            ("HOST", "asked", "And the bridge?"),
            ("Jane Roe", "said", "The bridge is shut. And who shut it? The river"),
        ],
    ),
    (
        "en",
        "Listen again: Anna Ott at Breakfast",
        "Anna talks to Dr Jane Roe.\nOTT: So we may all stay in bed!\nROE: (laughs) I am afraid not.\nOTT: I'll ignore that.",
        [
            ("Anna Ott", "said", "So we may"),
            ("Jane Roe", "said", "I am afraid"),
            ("Anna Ott", "said", "I'll ignore"),
        ],
    ),
    (
        "en",
        "Morning talk: Jane Roe",
        "ANNA: You were here for a week?\nROE: Nine days. I liked it.\nANNA: Come back!\nROE: I will.",
        [
            ("Anna", "asked", "You were"),
            ("Jane Roe", "said", "Nine days. I liked it."),
            ("Anna", "said", "Come back!"),
            ("Jane Roe", "said", "I will."),
        ],
    ),
    (
        "en",
        "Jane Roe on bread",
        "Jane Roe bakes.\nQ: Why bread?\nA: Because I am hungry.\nQ: Only bread?\nA: Yes.",
        [
            ("Q", "asked", "Why"),
            ("Jane Roe", "said", "Because"),
            ("Q", "asked", "Only"),
            ("Jane Roe", "said", "Yes."),
        ],
    ),
    (
        "en",
        None,
        "It was a short talk. Q: Where were you? A: I was at home. Q: Alone? A: With my dog.",
        [
            ("Q", "asked", "Where were you?"),
            ("A", "said", "I was at home."),
            ("Q", "asked", "Alone?"),
            ("A", "said", "With my dog."),
        ],
    ),
    (
        "de",
        "Mittagsgespräch mit Karl Ottmann",
        "Moderatorin: Herr Ottmann, steigt das Wasser?\nOttmann: Nein. Ich habe es heute gemessen.\n"
        "Moderatorin: Sicher?\nOttmann: Ja, und wir messen weiter.",
        [
            ("Moderatorin", "asked", "Herr Ottmann"),
            ("Karl Ottmann", "said", "Nein. Ich"),
            ("Moderatorin", "asked", "Sicher?"),
            ("Karl Ottmann", "said", "Ja, und"),
        ],
    ),
    (
        "ru",
        "Встреча с И. П. Марековым",
        "ЖЕНЩИНА ИЗ ЗАЛА: Как мне ездить?\nИ. П. МАРЕКОВ: Я вас слышу.\nГОЛОС ИЗ ЗАЛА: Да плывите! (Смех в зале.)\n"
        "И. П. МАРЕКОВ: Это не ответ.",
        [
            ("ЖЕНЩИНА ИЗ ЗАЛА", "asked", "Как мне"),
            ("И. П. Мареков", "said", "Я вас слышу."),
            ("ГОЛОС ИЗ ЗАЛА", "said", "Да плывите!"),
            ("И. П. Мареков", "said", "Это не ответ."),
        ],
    ),
    (
        "ru",
        "Илья Марек: «Лодки ещё плавают»",
        "— Илья, что с лодками?\n— Плавают, я сам видел вчера.\n— А мост?\n— Мост закрыли до весны (смеётся).",
        [
            (None, "asked", "Илья, что"),
            ("Илья Марек", "said", "Плавают, я"),
            (None, "asked", "А мост?"),
            ("Илья Марек", "said", "Мост закрыли"),
        ],
    ),
    (
        "vi",
        "Ông Trần Văn Mẫu nói về cây cầu",
        "PV: Thưa ông, cầu đã mở chưa?\nÔng Mẫu: Chúng tôi đã mở cầu từ sáng nay.\nPV: Còn phà?\nÔng Mẫu: Phà vẫn chạy.",
        [
            ("PV", "asked", "Thưa ông"),
            ("Trần Văn Mẫu", "said", "Chúng tôi"),
            ("PV", "asked", "Còn phà?"),
            ("Trần Văn Mẫu", "said", "Phà vẫn"),
        ],
    ),
    (
        "en",
        "Official report, Tarn assembly",
        "HON. P. ROE (North Tarn): Madam Speaker, I warned you. We slept. (Applause) Who pays?\n"
        "THE MINISTER OF WORKS: Madam Speaker, I will not trade slogans. We build.\n"
        "RT. HON. K. OTTMANN: I thank you.",
        [
            ("P. Roe", "said", "Madam Speaker, I warned"),
            ("P. Roe", "asked", "Who pays?"),
            ("THE MINISTER OF WORKS", "said", "Madam Speaker, I will"),
            ("K. Ottmann", "said", "I thank you."),
        ],
    ),
    (
        "vi",
        "Trực tiếp ở bến",
        "– Dạ chào cô bác, ghe về chưa chú?\n– Chú Bảy Mẫu: Ghe về từ sáng nay rồi.\n– Cá nhiều không cô?\n"
        "– Cô Út Lan: Nhiều lắm, tôi cân rồi.",
        [
            (None, "asked", "Dạ chào"),
            ("Bảy Mẫu", "said", "Ghe về"),
            (None, "asked", "Cá nhiều"),
            ("Út Lan", "said", "Nhiều lắm"),
        ],
    ),
    (
        "en",
        None,
        "Jane Roe (verified): I have not sold my boat. It is in the harbour.\nCome and see it.",
        [("Jane Roe", "said", "I have not sold my boat.")],
    ),
    ("en", None, "By Jane Roe on Facebook: My boat is not for sale.", [("Jane Roe", "said", "My boat")]),
]

# No conversations: forms, fact-checks, tickers, tables, lists, lines with a word of saying.
NONE: list[tuple[str, str]] = [
    (
        "en",
        "Claim: The boat sank.\nVerdict: False. We asked the harbour.\nClaim: The mast broke.\nVerdict: True. I saw it.",
    ),
    ("en", "Update: The bridge is open.\nCause: unknown. Units: About 300. Hazard: Fire?\nUpdate: We are back."),
    ("en", "North Bay: 30 dead. South Bay: 28 dead.\nNorth Bay: 31 dead. South Bay: 29 dead."),
    ("en", "Only one thing counts: bread. He wants it now: today. Only one thing counts: water."),
    ("en", 'Karl Ott said: "We are here." He added: "We stay." Karl Ott said: "We wait." He added: "For you."'),
    ("en", "Photo: Jane Roe\nPhoto: Karl Ott\nRelated: What do you eat?"),
    ("en", "Opinion: Why bread is good for you\nInteractive: Who bakes in your town?"),
    ("de", "Behauptung: Ich bin reich.\nBewertung: Falsch.\nBehauptung: Wir sind arm.\nBewertung: Richtig."),
    ("de", "8.20 Uhr: Wir warten.\n8.40 Uhr: Sie kommen.\nKommentar: Ich auch.\nKommentar: Ich nicht."),
    ("ru", "Скажу честно: я устал.\nФакт: мы спим.\nСкажу честно: вы тоже.\nФакт: вы едите."),
    ("vi", "- Chết: 24 người.\n- Mất tích: 17 người.\n- Bị thương: 61 người.\n- Nhà sập: 17 căn."),
    ("ru", "— мука 300 г\n— вода\n— соль?\n— сахар\n— масло"),
]


def _document(text: str, language: str, title: str | None = None) -> Document:
    return Document(text, tuple(Paragraph(span) for span in lines(text)), title=title, language=language)


@pytest.mark.parametrize(("language", "title", "text", "wanted"), TABLE, ids=[row[2][:30] for row in TABLE])
def test_turns_are_their_speakers_words(
    language: str, title: str | None, text: str, wanted: list[tuple[str | None, str, str]]
) -> None:
    document = _document(text, language, title)
    found = statements_of(document, quick=True)
    assert [(s.speaker.name if s.speaker else None, s.modality.value) for s in found] == [(n, m) for n, m, _ in wanted]
    for statement, (_, _, start) in zip(found, wanted, strict=True):
        assert text[statement.content[0].start :].startswith(start)


@pytest.mark.parametrize(("language", "text"), NONE, ids=[row[1][:30] for row in NONE])
def test_what_is_no_turn(language: str, text: str) -> None:
    assert turns_of(_document(text, language)) == []


def test_what_is_heard_is_not_said() -> None:
    document = _document(RADIO, "en", "Morning talk")
    answer = turns_of(document)[1]
    assert [span.of(RADIO) for span in answer.content] == ["My men open it at six.", "We always did."]
    assert answer.speaker is not None
    assert answer.speaker.role == "Transport Minister"


def test_somebody_else_may_speak_within_a_turn() -> None:
    text = "HOST: Who knows?\nROE: I was there. Karl Ott said that the boat sank.\nHOST: Sure?\nROE: Yes."
    found = statements_of(_document(text, "en"), quick=True)
    inner = [s for s in found if s.speaker is not None and s.speaker.name == "Karl Ott"]
    assert [s.content[0].of(text) for s in inner] == ["that the boat sank"]


def test_a_post_has_a_channel() -> None:
    text = "By Jane Roe on Facebook: My boat is not for sale."
    (post,) = statements_of(_document(text, "en"), quick=True)
    assert post.channel == "post on Facebook"
    assert post.modality is Modality.SAID


def test_a_headline_is_no_turn() -> None:
    text = f"Roe: Who opens the gate?\n{RADIO}"
    first, *rest = lines(text)
    document = Document(
        text,
        (Paragraph(first, ParagraphKind.TITLE), *(Paragraph(span) for span in rest)),
        title=first.of(text),
        language="en",
    )
    assert all(turn.label.start > first.end for turn in turns_of(document))


@pytest.mark.parametrize(
    "text",
    [
        "A: " * 20_000,
        "HOST: Who?\nROE: I.\n" * 5_000,
        "— a?\n— b c d e.\n" * 5_000,
        "Jane Roe (verified): I am.\n" * 3_000,
        ": " * 30_000 + "\n" + "Ж. " * 20_000,
        "HOST: " + "word " * 20_000 + "?\nROE: [" + "laughs" * 10_000,
    ],
    ids=["labels", "turns", "dashes", "posts", "marks", "long"],
)
@pytest.mark.parametrize("language", ["en", "ru"])
def test_hostile_texts_take_time_by_their_length(text: str, language: str) -> None:
    started = time.perf_counter()
    turns_of(_document(text, language))
    assert time.perf_counter() - started < 5
