"""What somebody leaves open is no assertion of theirs: "silent on whether its mandate is a tax"."""

from __future__ import annotations

import time

import pytest

from sayso.model import Document, Modality, Paragraph, Reading, Span
from sayso.parse import parse
from sayso.parse.statements.open_questions import open_question
from sayso.parse.statements.statements import statements_from
from sayso.text.sentences import lines
from tests.parse.marked import marked


def reading(text: str, language: str, *, quick: bool = True) -> Reading:
    return parse(Document(text, tuple(map(Paragraph, lines(text))), language=language), quick=quick)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("{s1:Mr. Roe} {c1:has been silent on} {t1:whether its mandate is a tax}.", Modality.ASKED),
        ("{s1:The panel} {c1:will decide} {t1:whether the law is in force}.", Modality.ASKED),
        ("{s1:They} {c1:argued} {t1:over whether the dam is safe}.", Modality.ASKED),
        ("{s1:Vale} {c1:told} the press {t1:whether the road was open}.", Modality.ASKED),
        ("{s1:Vale} {c1:declined} {t1:to say whether the bridge would reopen}.", Modality.DENIED),
        ("{t1:Whether the levy is a tax is unclear}, {s1:Vale} {c1:said}.", Modality.SAID),
        ("{s1:Vale} {c1:said} {t1:whether it rains or not, they would march}.", Modality.SAID),
        ("{s1:Vale} {c1:said} {t1:if the tide rose the quay flooded}.", Modality.SAID),
    ],
)
def test_a_question_left_open_is_asked(text: str, wanted: Modality) -> None:
    document, drafts = marked(text)
    assert [s.modality for s in statements_from(document, drafts)] == [wanted]


@pytest.mark.parametrize("quick", [True, False])
@pytest.mark.parametrize(
    "text",
    [
        "Mr. Roe has been silent on whether its mandate is a tax.",
        "Ms. Vale declined to say whether the bridge would reopen in May.",
        "The ministry would not say whether the two men had been arrested.",
        "Police did not say if the driver was drunk that night.",
        "Vale asked whether the money had been spent on roads.",
        "She wondered whether the town could pay for two schools.",
        "He refused to comment on whether his wife had known of it.",
        "Officials are investigating whether the pump had failed first.",
    ],
)
def test_nobody_is_given_it_as_a_claim(text: str, quick: bool) -> None:
    found = reading(text, "en", quick=quick)
    assert [claim.text for claim in found.claims] == [text]  # that it was left open is told by the article
    assert [claim.statement for claim in found.claims] == [None]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Bürgermeister Karl Ott sagte nicht, ob die Brücke im Mai wieder öffnet."),
        ("de", "Anna Berger fragte, ob das Geld für Straßen ausgegeben wurde."),
        ("ru", "Марек не уточнил, был ли водитель пьян в ту ночь."),
        ("vi", "Ông Trần Văn Mẫu không cho biết liệu cây cầu có mở lại vào tháng 5 hay không."),
    ],
)
def test_other_languages_leave_things_open_too(language: str, text: str) -> None:
    found = reading(text, language)
    assert [claim.text for claim in found.claims] == [text]
    assert all(s.modality is Modality.ASKED for s in found.statements)


@pytest.mark.parametrize(
    ("language", "content", "left_open"),
    [
        ("en", "on the question of whether it is so", True),
        ("en", "to comment on whether it is so", True),
        ("en", "to decide whether it is so", False),
        ("en", "Whether it is so nobody knows", False),
        ("en", "“whether it is so”", False),
        ("de", "ob das Dach hält", True),
        ("de", "ob das Wetter hält, wisse niemand", False),
        ("de", "obwohl es regnet", False),
        ("ru", "не откроют ли мост", True),
        ("ru", "вряд ли мост откроют", False),
        ("ru", "едва ли не все дома пострадали", False),
        ("vi", "có từ chức hay không", True),
        ("vi", "có ba người bị thương", False),
        ("fr", "si le pont ouvre", False),
        (None, "whether it is so", True),
    ],
)
def test_what_leaves_something_open(language: str | None, content: str, left_open: bool) -> None:
    assert open_question(content, language, Span(0, len(content))) is left_open


@pytest.mark.parametrize(
    "text", ["to say " * 20_000, "có " * 50_000, "whether" + ", x" * 50_000, "on the question " * 9_000]
)
def test_hostile_contents_take_no_time(text: str) -> None:
    started = time.perf_counter()
    for language in ("en", "de", "ru", "vi"):
        open_question(text, language, Span(0, len(text)))
    assert time.perf_counter() - started < 0.5
