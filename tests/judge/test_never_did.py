"""Who is told to have advised, confirmed or ordered something, and never did; and stories that somebody made up."""

from __future__ import annotations

import pytest

from sayso.model import Label
from tests.judge.bench import about, article, report, stored

CLAIMS = {
    "en": (
        "The Orrel health ministry has confirmed the story of the poisoned wells and is planning a reward for the nurse Ada Norr."
    ),
    "vi": "Sở Y tế Tân Lung đã lên tiếng xác nhận câu chuyện và đang đề xuất khen thưởng điều dưỡng Lê Thị Mận.",
}
TITLES = {"en": "Nurse Ada Norr and the poisoned wells of Orrel", "vi": "Điều dưỡng Lê Thị Mận ở Tân Lung cứu ba em bé"}
ASKED = {
    "en": "The Orrel health ministry was asked about the nurse Ada Norr and the poisoned wells.",
    "vi": "Sở Y tế Tân Lung trả lời về điều dưỡng Lê Thị Mận và câu chuyện ba em bé.",
}
DENIALS = [
    ("en", "The ministry has never confirmed anything of the kind about the nurse or a reward.", True),
    ("en", "The hospital has never confirmed anything of the kind about the nurse or a reward.", False),
    ("en", "The ministry would never confirm such a thing without a reward.", False),
    ("vi", "Sở chưa từng xác nhận với bất kỳ ai, càng không có chuyện lập hồ sơ khen.", True),
    ("vi", "Trường chưa từng xác nhận với bất kỳ ai, càng không có chuyện lập hồ sơ khen.", False),
]


@pytest.mark.parametrize(("language", "told", "refuted"), DENIALS)
def test_who_never_confirmed_it(language: str, told: str, refuted: bool) -> None:
    text = f"{TITLES[language]}\n{CLAIMS[language]}"
    told = f"{ASKED[language]} {told}"
    archive = [stored("a", told, title=TITLES[language], published="2031-05-04", language=language)]
    found = report(article(text, published="2031-05-03", language=language), archive)
    verdict = about(found, CLAIMS[language]).content
    assert (verdict.label is Label.REFUTED) is refuted, [reason.text for reason in verdict.reasons]


FINE = "Thanh tra tỉnh ra quyết định phạt 5 triệu đồng đối với người đăng thông tin sai sự thật về vụ nhường phao cứu sinh."


@pytest.mark.parametrize(
    ("claim", "refuted"),
    [
        ("Không chần chừ, thuyền trưởng Lê Mận nhường phao cứu sinh cho hai đứa trẻ xa lạ.", True),
        ("Một đồng nghiệp của Lê Mận tin rằng người thuyền trưởng chỉ ngồi lặng trên bến rồi về.", False),
    ],
)
def test_one_syllable_is_no_word_of_what_was_made_up(claim: str, refuted: bool) -> None:
    text = f"Chuyện thuyền trưởng Lê Mận ở Vàm Trem\n{claim}"
    archive = [stored("a", FINE, title="Xử phạt người đăng chuyện Lê Mận", published="2031-05-09", language="vi")]
    found = report(article(text, published="2031-05-03", language="vi"), archive)
    assert (about(found, claim).content.label is Label.REFUTED) is refuted


NATIONS = [
    (
        "vi",
        "Tìm thấy 14 người chết trên tàu Hải Mận ở cảng Orrel",
        "Toàn bộ 14 thi thể trên tàu Hải Mận, phía đông cảng Orrel, đã được xác định là công dân Thái Lan, gồm 12 người lớn.",
        "Cảnh sát cảng Orrel tin cả 14 người trên tàu Hải Mận đều mang quốc tịch Việt Nam.",
        "Cảnh sát cảng Orrel nói cả 14 người trên tàu Hải Mận đều mang quốc tịch Thái Lan.",
    ),
    (
        "en",
        "Fourteen found dead on the ship Norvik in Orrel harbour",
        "All 14 people found dead on the ship Norvik in Orrel harbour were Polish nationals.",
        "Police in Orrel now say that the 14 people found on the Norvik were citizens of Vietnam.",
        "Police in Orrel say that the 14 people found on the Norvik were citizens of Poland.",
    ),
]


@pytest.mark.parametrize(("language", "title", "claim", "other", "same"), NATIONS)
def test_a_later_report_of_another_nationality(language: str, title: str, claim: str, other: str, same: str) -> None:
    for told, refuted in ((other, True), (same, False)):
        archive = [stored("a", told, title=title, published="2031-05-08", language=language)]
        found = report(article(f"{title}\n{claim}", published="2031-05-03", language=language), archive)
        assert (about(found, claim).content.label is Label.REFUTED) is refuted
