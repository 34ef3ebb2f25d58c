"""What an article tells in its own words that somebody said: borne out by whoever has it from them, by nobody who has it from
what goes round, and not at all where they deny it."""

from __future__ import annotations

import pytest

from sayso.model import Verdict
from tests.judge.bench import about, article, report, stored

NO, YES, OPEN = "Refuted", "Supported", "Not Enough Evidence"
ARTICLES = {
    "en": (
        "the old river bridge would be closed for good",
        "Bridge row in Harlow\nLorries have to stay off. Mayor Ada Norr said {}. Traders on both banks are angry.",
        "Divers have found cracks in two piers of a bridge in Harlow, the county said. Traders complain of falling sales.",
    ),
    "de": (
        "die alte Flussbrücke werde für immer gesperrt",
        "Streit um die Brücke in Harlau\nBürgermeisterin Ada Norr sagte, {}. Die Händler sind verärgert.",
        "Taucher fanden Risse in zwei Pfeilern einer Brücke, teilte der Kreis mit. Händler klagen.",
    ),
    "ru": (
        "старый мост через реку закроют навсегда",
        "Спор о мосте в Харлове\nС марта грузовики не ездят. Мэр Анна Норова заявила, что {}. Торговцы недовольны.",
        "Водолазы нашли трещины в двух опорах моста в Харлове, сообщили в округе. Торговцы жалуются на убытки.",
    ),
    "vi": (
        "cây cầu cũ bắc qua sông sẽ đóng cửa vĩnh viễn",
        "Tranh cãi về cây cầu ở Hà Lạc\nChủ tịch thị xã Nguyễn Thị Nga nói rằng {}. Tiểu thương bức xúc.",
        "Thợ lặn phát hiện vết nứt ở hai trụ cầu tại Hà Lạc, huyện cho biết. Tiểu thương than doanh thu giảm.",
    ),
}
REPORTS = [
    (
        "en",
        NO,
        "Posts claimed Ada Norr had said the old river bridge would be closed for good. Norr called the posts untrue.",
    ),
    (
        "en",
        NO,
        "A viral message quotes Ada Norr as saying that the old river bridge will be closed for good. It is a fake.",
    ),
    (
        "en",
        NO,
        "Users claim Ada Norr announced that the old river bridge will be closed for good. She made no such announcement.",
    ),
    ("en", NO, "Mayor Ada Norr rejected the claim that she had said the old river bridge would be closed for good."),
    (
        "en",
        OPEN,
        "It is being said on Telegram that Ada Norr said the old river bridge will be closed for good. Traders are worried.",
    ),
    (
        "en",
        NO,
        "According to a post, Mayor Norr said the old river bridge will be closed for good. We found no such statement.",
    ),
    (
        "en",
        OPEN,
        "Rumours had it that Ada Norr said the old river bridge will be closed for good..",
    ),
    (
        "en",
        YES,
        "Mayor Ada Norr told the council that the old river bridge will be closed for good. Several members protested.",
    ),
    (
        "en",
        YES,
        "In a video message, Mayor Ada Norr said that the old river bridge will be closed for good. Several members protested.",
    ),
    ("en", YES, "The Herald reported that Mayor Ada Norr had said the old river bridge would be closed for good."),
    (
        "en",
        OPEN,
        "County engineer Paul Finch, who does not trust Ada Norr, said the old river bridge would be closed for good.",
    ),
    ("de", NO, "Nicht Ada Norr, sondern der Ingenieur Paul Fink sagte, die alte Flussbrücke werde für immer gesperrt."),
    ("en", YES, "The Herald quoted Mayor Ada Norr as saying that the old river bridge will be closed for good."),
    ("en", YES, "A traders’ group said Mayor Ada Norr had told it that the old river bridge will be closed for good."),
    ("en", YES, "After weeks of rumours, Mayor Ada Norr said that the old river bridge will be closed for good."),
    (
        "en",
        NO,
        "Mayor Norr has denied saying that the old river bridge would be closed for good. It would open next spring.",
    ),
    (
        "en",
        NO,
        "“The old river bridge will not be closed for good,” Mayor Ada Norr said. It would open again next spring.",
    ),
    (
        "en",
        NO,
        "At no time did the mayor say that the old river bridge would be closed for good. Ada Norr spoke for three minutes.",
    ),
    (
        "en",
        NO,
        "It was not Mayor Ada Norr but county engineer Paul Finch who said the old river bridge would be closed for good.",
    ),
    (
        "en",
        NO,
        "Our report wrongly said that Mayor Ada Norr had told them the old river bridge would be closed for good.",
    ),
    (
        "de",
        YES,
        "Bürgermeisterin Ada Norr sagte im Stadtrat, die alte Flussbrücke werde für immer gesperrt.",
    ),
    (
        "de",
        OPEN,
        "Im Netz wird behauptet, Bürgermeisterin Ada Norr habe gesagt, die alte Flussbrücke werde für immer gesperrt.",
    ),
    ("de", NO, "Bürgermeisterin Ada Norr bestreitet, gesagt zu haben, die alte Flussbrücke werde für immer gesperrt."),
    (
        "ru",
        YES,
        "Мэр Анна Норова сказала на заседании, что старый мост через реку закроют навсегда. Депутаты возражали.",
    ),
    ("ru", OPEN, "В соцсетях утверждают, что мэр Анна Норова заявила, что старый мост через реку закроют навсегда."),
    ("ru", NO, "Мэр Анна Норова не говорила, что старый мост через реку закроют навсегда, сообщили в мэрии."),
    ("vi", YES, "Chủ tịch thị xã Nguyễn Thị Nga nói tại cuộc họp rằng cây cầu cũ bắc qua sông sẽ đóng cửa vĩnh viễn."),
    (
        "vi",
        OPEN,
        "Mạng xã hội lan truyền tin bà Nguyễn Thị Nga nói rằng cây cầu cũ bắc qua sông sẽ đóng cửa vĩnh viễn.",
    ),
    (
        "vi",
        NO,
        "Bà Nguyễn Thị Nga không hề nói rằng cây cầu cũ bắc qua sông sẽ đóng cửa vĩnh viễn, văn phòng thị xã cho biết.",
    ),
]


def said(told: str, words: str, text: str, language: str = "en") -> Verdict:
    """Whether the speaker of `words` said so, by a report with this text and one that is silent on it."""
    documents = [
        stored("a", text, title="Harlow, Harlau, Харлово, Hà Lạc", published="2025-04-03", language=language),
        stored("b", ARTICLES[language][2], title="Cracks", published="2025-03-02", language=language),
    ]
    found = about(report(article(told, published="2025-04-02", language=language), documents), words).attribution
    assert found is not None
    return found


@pytest.mark.parametrize(("language", "verdict", "text"), REPORTS)
def test_whether_they_said_it(language: str, verdict: str, text: str) -> None:
    words, told, _ = ARTICLES[language]
    found = said(told.format(words), words, text, language)
    assert found.label == verdict, found.reasons


QUOTED = "“The old river bridge will be closed for good”"


@pytest.mark.parametrize(
    ("verdict", "text"),
    [
        (NO, f"A viral message quotes Mayor Ada Norr as saying: {QUOTED}. Her office said the message was fake."),
        (NO, f"A screenshot has Ada Norr write {QUOTED}. The account is not hers, the town hall said."),
        (NO, f"Mayor Ada Norr rejected the claim that she had said {QUOTED}. The council met on Tuesday."),
        (OPEN, f"A viral message quotes Mayor Ada Norr as saying: {QUOTED}. It has been shared 3,000 times."),
        (OPEN, f"Rumours had it that Ada Norr had said {QUOTED}. On the market people talked about nothing else."),
        (YES, f"The Herald quoted Mayor Ada Norr as saying: {QUOTED}. Members of the opposition want a sitting."),
        (YES, f"{QUOTED}, Mayor Ada Norr told the council. Several members protested."),
    ],
)
def test_the_same_of_quoted_words(verdict: str, text: str) -> None:
    told = f"Bridge row in Harlow\nLorries have to stay off. {QUOTED}, Mayor Ada Norr said. Traders are angry."
    found = said(told, "The old river bridge will be closed", text)
    assert found.label == verdict, found.reasons
