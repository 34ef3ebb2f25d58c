"""What the lexicon of news words holds to mean the same in four languages, and what it keeps apart."""

from __future__ import annotations

from importlib.resources import files

import pytest

from sayso.judge.words.ideas import LANGUAGES, ideas

SAME = (
    ("dismissal", "Rauswurf", "увольнение", "cách chức"),
    ("revoked", "entzogen", "аннулировал", "thu hồi"),
    ("resigned", "zurückgetreten", "отставка", "từ chức"),
    ("acquitted", "Freispruch", "оправдан", "trắng án"),
    ("detention", "Untersuchungshaft", "задержание", "tạm giam"),
    ("approval", "genehmigt", "одобрил", "phê duyệt"),
    ("postponed", "verschoben", "перенесли", "hoãn"),
    ("cancelled", "Absage", "отменён", "hủy bỏ"),
    ("bankruptcy", "Insolvenz", "банкротство", "phá sản"),
    ("embezzled", "veruntreut", "растрата", "tham ô"),
    ("collision", "zusammengestoßen", "столкнулись", "va chạm"),
    ("demolished", "Abriss", "снесли", "phá dỡ"),
    ("ceasefire", "Waffenruhe", "перемирие", "ngừng bắn"),
    ("compensation", "Entschädigung", "компенсация", "bồi thường"),
    ("apologised", "entschuldigt", "извинился", "xin lỗi"),
    ("speech", "Rede", "выступила", "phát biểu"),
    ("visitors", "Besucher", "посетители", "du khách"),
    ("fracture", "Knochenbruch", "перелом", "gãy xương"),
    ("landed", "Landung", "приземлился", "hạ cánh"),
    ("weighed", "wog", "весит", "cân nặng"),
    ("basement", "Keller", "подвал", "tầng hầm"),
    ("survey", "Umfrage", "опрос", "khảo sát"),
    ("average", "durchschnittlich", "средний", "trung bình"),
    ("volunteers", "Ehrenamtliche", "волонтёры", "tình nguyện viên"),
    ("founded in", "gegründet", "основан", "thành lập"),
    ("awarded", "ausgezeichnet", "наградили", "phong tặng"),
    ("complaint", "Beschwerde", "жалоба", "khiếu nại"),
    ("invented", "Erfindung", "изобрёл", "phát minh"),
    ("estimated", "geschätzt", "оценили", "ước tính"),
    ("garbage", "Müll", "мусор", "rác thải"),
    ("ordered to pay", "Geldstrafe", "оштрафовали", "bị phạt"),
    ("barred", "gesperrt", "отстранили", "cấm cửa"),
    ("dropped", "gekippt", "свернули", "gác lại"),
    ("gave evidence", "Zeugenaussage", "дал показания", "làm chứng"),
    ("leapt aboard", "sprang auf", "запрыгнул", "nhảy lên"),
    ("buried again", "wieder zugeschüttet", "засыпали", "lấp lại"),
    ("unhurt", "unverletzt", "не пострадали", "không bị thương"),
    ("pleaded with", "appellierte", "призвал", "kêu gọi"),
    ("walked out", "streik", "бастуют", "đình công"),
    ("drone", "Drohne", "дрон", "máy bay không người lái"),
    ("by mistake", "aus Versehen", "по ошибке", "vô tình"),
    ("on purpose", "absichtlich", "умышленно", "cố ý"),
    ("run-off", "Stichwahl", "второй тур", "vòng hai"),
    ("scholarship", "Stipendium", "стипендия", "học bổng"),
)

# Near words of which one may be so and the other not, and opposites.
APART = (
    ("en", "contract", "tested positive"),
    ("en", "arrested", "convicted"),
    ("en", "indicted", "convicted"),
    ("en", "acquitted", "convicted"),
    ("en", "injured", "killed"),
    ("en", "victory", "defeat"),
    ("en", "approved", "rejected"),
    ("en", "closed", "opened"),
    ("en", "cancelled", "postponed"),
    ("en", "profit", "loss"),
    ("en", "confirmed", "denied"),
    ("en", "planned", "built"),
    ("en", "resigned", "dismissed"),
    ("en", "buyer", "seller"),
    ("en", "improved", "worsened"),
    ("en", "succeeded", "failed"),
    ("en", "majority", "average"),
    ("en", "hospitalised", "discharged"),
    ("en", "boos", "applause"),
    ("en", "laughed", "wept"),
    ("en", "gave", "received"),
    ("en", "landed", "take off"),
    ("en", "unhurt", "seriously injured"),
    ("en", "knocked out", "qualified"),
    ("en", "on purpose", "by accident"),
    ("en", "sent off", "substituted"),
    ("en", "probation", "life imprisonment"),
    ("en", "upheld", "overturned"),
    ("en", "cheaper", "dearer"),
    ("en", "relegated", "promoted"),
    ("en", "boarded", "got off"),
    ("en", "extended", "shortened"),
    ("en", "legal", "illegal"),
    ("en", "lifted", "imposed"),
    ("de", "aufgestiegen", "abgestiegen"),
    ("ru", "подорожал", "подешевел"),
    ("vi", "xuống hạng", "thăng hạng"),
    ("vi", "cố ý", "vô tình"),
    ("de", "verbessert", "verschlechtert"),
    ("de", "Landung", "Abflug"),
    ("de", "gegründet", "aufgelöst"),
    ("ru", "получил", "отдал"),
    ("ru", "взлетел", "приземлился"),
    ("vi", "cất cánh", "hạ cánh"),
    ("vi", "nhập viện", "xuất viện"),
    ("de", "Sieg", "Niederlage"),
    ("de", "genehmigt", "abgelehnt"),
    ("de", "festgenommen", "verurteilt"),
    ("de", "geschlossen", "eröffnet"),
    ("de", "gestorben", "verletzt"),
    ("de", "Bericht", "Richtigstellung"),
    ("ru", "победил", "проиграл"),
    ("ru", "одобрил", "отклонил"),
    ("ru", "задержан", "осуждён"),
    ("ru", "закрыт", "открыт"),
    ("ru", "погиб", "ранен"),
    ("ru", "погибли", "убийство"),
    ("ru", "купил", "продал"),
    ("vi", "chiến thắng", "thất bại"),
    ("vi", "phê duyệt", "từ chối"),
    ("vi", "bắt giữ", "trắng án"),
    ("vi", "đóng cửa", "mở cửa"),
    ("vi", "thiệt mạng", "bị thương"),
)


def _meant(text: str, language: str) -> set[str]:
    return {form for idea in ideas(text, language) for form in idea if form.startswith("=")}


@pytest.mark.parametrize("words", SAME, ids=lambda words: words[0])
def test_one_meaning_in_four_languages(words: tuple[str, ...]) -> None:
    meanings = [_meant(word, language) for word, language in zip(words, LANGUAGES, strict=True)]
    assert set.intersection(*meanings)


@pytest.mark.parametrize(("language", "one", "other"), APART)
def test_what_differs_has_no_meaning_in_common(language: str, one: str, other: str) -> None:
    first, second = _meant(one, language), _meant(other, language)
    assert first
    assert second
    assert first.isdisjoint(second)


def test_each_row_has_four_languages() -> None:
    rows = files("sayso.judge").joinpath("data/ideas.tsv").read_text("utf-8").splitlines()
    told = [row for row in rows if not row.startswith("#")]
    assert [row for row in told if row.count("|") != len(LANGUAGES) - 1] == []
    assert len(told) == len(set(told))


@pytest.mark.parametrize(
    ("one", "first", "other", "second"),
    [
        ("Danish", "en", "Denmark", "en"),
        ("indische", "de", "India", "en"),
        ("Indien", "de", "Indian", "en"),
        ("французский", "ru", "Frankreich", "de"),
    ],
)
def test_a_country_is_met_by_its_adjective(one: str, first: str, other: str, second: str) -> None:
    found = [frozenset().union(*ideas(f"der {word}", language)) for word, language in ((one, first), (other, second))]
    assert any(form.startswith("@") for form in found[0] & found[1])


def test_small_words_name_no_country_in_english() -> None:
    assert not any(
        form.startswith("@") for idea in ideas("a polished turkey and chilly indiana", "en") for form in idea
    )
