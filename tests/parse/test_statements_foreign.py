"""Whose words stand in texts of other languages than English."""

from __future__ import annotations

import pytest

from sayso.model import Document, Paragraph, StatementKind
from sayso.parse.statements.statements import statements_of
from sayso.text.sentences import lines
from tests.parse.said_by_table import SAID_BY
from tests.parse.said_by_table_vi import SAID_BY_VI

# language, text, [(speaker, kind of speaker, start of the content)]; speaker None where none stands beside the words
TABLE: list[tuple[str, str, list[tuple[str | None, str, str]]]] = [
    ("de", "„Wir haben alles verloren“, sagte Anna Berger am Montag.", [("Anna Berger", "person", "„Wir")]),
    ("de", "Der Bürgermeister Karl Ott erklärte: „Das Wasser steigt weiter an.“", [("Karl Ott", "person", "„Das")]),
    ("de", "„Das Wasser steigt weiter an“, so Ott weiter. Karl Ott war müde.", [("Karl Ott", "person", "„Das")]),
    ("de", "Laut Anna Berger sind 300 Häuser zerstört worden.", [("Anna Berger", "person", "sind 300")]),
    (
        "de",
        "Nach Angaben des norischen Präsidenten Ilja Marek sind 300 Boote gesunken.",
        [("Ilja Marek", "person", "sind 300")],
    ),
    (
        "de",
        "Die Polizei teilte mit, der Fahrer sei leicht verletzt worden.",
        [("Polizei", "organisation", "der Fahrer")],
    ),
    ("de", "Anna Berger sagte, dass 300 Häuser zerstört worden seien.", [("Anna Berger", "person", "300 Häuser")]),
    ("de", "Vor der Abstimmung hatte Berger erklärt, sie werde das Amt aufgeben.", [("Berger", "person", "sie werde")]),
    (
        "de",
        "Der Umbau sei teuer, aber nötig, sagte Amtsleiterin Anna Berger.",
        [("Anna Berger", "person", "Der Umbau")],
    ),
    (
        "de",
        "Die Zahl der Fälle sei gesunken, teilte das Institut am Montag mit. Grund sei der Impfstoff.",
        [("Institut", "organisation", "Die Zahl"), ("Institut", "organisation", "Grund sei")],
    ),
    ("de", "Drei Boote sind gesunken, wie die Polizei mitteilte.", [("Polizei", "organisation", "Drei Boote")]),
    (
        "de",
        "„Das Wasser steigt weiter an“, sagte der Leiter des Instituts, Karl Ott.",
        [("Karl Ott", "person", "„Das")],
    ),
    (
        "de",
        "Dem Sender sagte Karl Ott, er habe das Boot gesehen. Er sei sicher, sagte er.",
        [("Karl Ott", "person", "er habe"), ("Karl Ott", "person", "Er sei")],
    ),
    (
        "de",
        "Ins Rollen brachte es der frühere Lehrer Karl Ott (68). Er maß nach. „Ich wollte es einfach wissen“, sagt der Rentner.",
        [("Karl Ott", "person", "„Ich")],
    ),
    (
        "de",
        "Rentner Karl Ott und Nachbarin Anna Berger klagen. „Das Wasser steigt weiter an“, sagt der Rentner.",
        [("Karl Ott", "person", "„Das")],
    ),
    (
        "de",
        "Camper Dieter R. (69) steht vor den Trümmern: „Das Wasser steigt weiter an.“",
        [("Dieter R.", "person", "„Das")],
    ),
    (
        "ru",
        "На рынок пришла Раиса Петрова. «Лодки ещё плавают у берега», — сказала пенсионерка.",
        [("Раиса Петрова", "person", "«Лодки")],
    ),
    (
        "vi",
        "Chị Vũ Thị Hạnh (36 tuổi, trú TP Trà Khê), một người sống sót, chưa hết bàng hoàng: “Tàu lật úp trong một phút”.",
        [("Vũ Thị Hạnh", "person", "“Tàu")],
    ),
    (
        "vi",
        "Đó là lời nói sau cùng của ông Phan Đình Khuê. Đứng trước tòa, bị cáo thản nhiên: “Tôi không giữ đồng nào”.",
        [("Phan Đình Khuê", "person", "“Tôi")],
    ),
    (
        "vi",
        "Khi có kết quả, bà Anna Martin, giám đốc, không tiếc lời khen: “Đây là hiện tượng chưa từng có”.",
        [("Anna Martin", "person", "“Đây")],
    ),
    (
        "vi",
        "Đỗ Quỳnh Chi tự học tiếng Anh.\n“Học thêm chỉ dành cho người lười”, nữ sinh 18 tuổi chia sẻ bí quyết.",
        [("Đỗ Quỳnh Chi", "person", "“Học")],
    ),
    ("vi", "Anh Lê Văn An và chị Trần Thị Bình đến chợ, giá rau tăng: “Mười nghìn một bó rau”.", []),
    (
        "vi",
        "Đỗ Quỳnh Chi bị mắng. Trao đổi với Học Đường 360, em kể không biết câu đó ở đâu ra.\nVề ngành học, em thích cây. “Con "
        "kênh sau nhà giờ nó đen thui như mực.”",
        [("Đỗ Quỳnh Chi", "person", "không biết"), ("Đỗ Quỳnh Chi", "person", "“Con")],
    ),
    (
        "de",
        "Neunzehn Tiere hat Schäfer Karl Ott eingesammelt. Sein Zaun steht, sagt er, wie man ihn will. „Strom drauf, und es "
        "reicht nicht.“",
        [("Karl Ott", "person", "wie man"), ("Karl Ott", "person", "„Strom")],
    ),
    (
        "de",
        "Minister Karl Ott sagte: „Wir bauen das Bad.“ In der Halle hing ein Plakat. „Rettet unser Bad vor dem Abriss!“",
        [("Karl Ott", "person", "„Wir"), (None, "", "„Rettet")],
    ),
    ("vi", "Tòa đánh giá các bị cáo đã nhận ba phong bì.", [("Tòa", "organisation", "các bị cáo")]),
    ("de", "Zeugen berichteten, der Mann sei geflohen.", [("Zeugen", "unnamed", "der Mann")]),
    ("de", "„Das Wasser steigt weiter an“, sagte Oberamtsrat Richter.", [("Richter", "person", "„Das")]),
    ("de", "Die Kinder lasen „Der kleine Hase“ im Garten.", []),
    ("de", "Das Haus steht am See und ist sehr alt.", []),
    (
        "ru",
        "Мост закрыт до весны. Министр Илья Марек приехал в Тарн. «Лодки ещё плавают, — отрезал министр. — И мост откроют».",
        [("Илья Марек", "person", "«Лодки")],
    ),
    (
        "ru",
        "В Тарн приехал Илья Марек. «Мост закрыт до весны! — воскликнул Марек. — Идите на лодках».",
        [("Илья Марек", "person", "«Мост")],
    ),
    (
        "ru",
        "Жители ждали Ильи Марекова. «Мост открыт для всех», — сказал Мареков.",
        [("Илья Мареков", "person", "«Мост")],
    ),
    (
        "ru",
        "Губернатор Илья Марек приехал. «Мост закрыт до весны», — сказал он на заседании штаба.",
        [("Илья Марек", "person", "«Мост")],
    ),
    (
        "ru",
        "Илья Марек приехал. Впрочем, под конец глава региона признал, что мост закрыт до весны.",
        [("Илья Марек", "person", "мост")],
    ),
    (
        "de",
        "Bürgermeister Karl Ott (58), sichtlich müde: „So einen Winter habe ich nie erlebt.“",
        [("Karl Ott", "person", "„So")],
    ),
    ("de", "Für Karl Ott gilt das Motto: „Wer zuletzt lacht, lacht am besten.“", [(None, "", "„Wer")]),
    (
        "de",
        "Karl Ott wandte sich mit einem Rundschreiben an alle. „Bitte bringt heute die Boote an Land“, heißt es darin.",
        [("Karl Ott", "person", "„Bitte")],
    ),
    ("de", "Karl Ott las den Bericht. „Es fehlen in Norau sieben Boote“, heißt es darin.", [(None, "", "„Es")]),
    (
        "vi",
        "Chị Vũ Thị Mẫu (36 tuổi), một người thoát nạn, vẫn lo lắng: “Nước lên nhanh, không ai kịp chạy”.",
        [("Vũ Thị Mẫu", "person", "“Nước")],
    ),
    (
        "vi",
        "Ông Trần Văn Mẫu, Phó Giám đốc, giải thích việc đóng cầu là để “sửa mặt cầu theo kế hoạch”.",
        [("Trần Văn Mẫu", "person", "việc đóng")],
    ),
    ("ru", "«Мы потеряли всё, что имели», — сказал Иван Петров.", [("Иван Петров", "person", "«Мы")]),
    ("ru", "Президент Илья Марек заявил, что погибли 300 человек.", [("Илья Марек", "person", "погибли")]),
    ("ru", "По словам Ивана Петрова, погибли более 300 человек.", [("Иван Петров", "person", "погибли")]),
    (
        "ru",
        "В министерстве обороны сообщили, что погибли 300 человек.",
        [("В министерстве обороны", "organisation", "погибли")],
    ),
    ("ru", "Погибли 300 человек, сообщили в полиции.", [("в полиции", "organisation", "Погибли")]),
    (
        "ru",
        "Глава Минздрава Илья Марек заявил, что вакцины хватит всем. По его словам, запасено 300 доз.",
        [("Илья Марек", "person", "вакцины"), ("Илья Марек", "person", "запасено")],
    ),
    (
        "ru",
        "Вечером мэр Иван Петров собрал штаб. «Люди не должны ждать до весны», — сказал он.",
        [("Иван Петров", "person", "«Люди")],
    ),
    ("ru", "Погибли, по словам Елены Шумской, более 300 человек.", [("Елена Шумская", "person", "Погибли")]),
    ("ru", "Губернатор Илья Марек заявил, что погибли 300 человек.", [("Илья Марек", "person", "погибли")]),
    (
        "ru",
        "Виктор Иванович Марек заявил, что погибли 300 человек.",
        [("Виктор Иванович Марек", "person", "погибли")],
    ),
    (
        "ru",
        "Жительница Верхних Ключей Анна Орлова рассказала, что света нет больше суток.",
        [("Анна Орлова", "person", "света")],
    ),
    ("ru", "Дом стоит у озера, и он очень старый.", []),
    ("uk", "«Ми втратили все, що мали», — сказав Іван Петренко.", [("Іван Петренко", "person", "«Ми")]),
    ("uk", "За словами Івана Петренка, загинули понад 300 людей.", [("Іван Петренко", "person", "загинули")]),
    ("vi", '"Chúng tôi đã mất tất cả rồi", ông Trần Văn Minh nói.', [("Trần Văn Minh", "person", '"Chúng')]),
    ("vi", "Ông Trần Văn Minh cho biết 30 ngôi nhà đã bị sập.", [("Trần Văn Minh", "person", "30 ngôi")]),
    ("vi", "Theo Ủy ban nhân dân tỉnh, đã có 30 ngôi nhà bị sập.", [("Ủy ban nhân dân tỉnh", "organisation", "đã có")]),
    ("vi", "Công an tỉnh cho biết, đã có 30 ngôi nhà bị sập.", [("Công an tỉnh", "organisation", "đã có")]),
    ("vi", "Chị Lan nhớ lại: nước dâng lên rất nhanh trong đêm.", [("Lan", "person", "nước dâng")]),
    (
        "vi",
        "Phát biểu tại hội nghị hôm qua, Thứ trưởng Bộ Y tế Trần Văn Minh cho biết bộ sẽ xây 30 trạm xá.",
        [("Trần Văn Minh", "person", "bộ sẽ")],
    ),
    (
        "vi",
        "Bà Lê Thị Hoa, Phó giám đốc Bệnh viện đa khoa vùng Đông Sơn, nói: “Chúng tôi đã làm hết sức”.",
        [("Lê Thị Hoa", "person", "“Chúng")],
    ),
    (
        "vi",
        "Phó chủ tịch Hiệp hội Lúa Việt Nam Lê Thị Hoa nhìn nhận giá lúa sẽ còn giảm. Bà nói thêm rằng kho đã đầy.",
        [("Lê Thị Hoa", "person", "giá lúa"), ("Lê Thị Hoa", "person", "kho đã")],
    ),
    ("vi", "Theo báo cáo ban đầu, đám cháy bùng phát lúc nửa đêm.", []),
    ("vi", "Người dân theo xe về quê để thăm gia đình.", []),
    ("vi", "Ca sĩ Trần Thị Mẫu vừa đăng ca khúc “Chuyện tình trên bến sông xưa” sau năm năm vắng bóng.", []),
    ("vi", "Bộ phim “Mùa gió chướng năm ấy” do ông Lê Văn Mẫu làm đạo diễn sẽ ra rạp.", []),
    ("fr", "« Nous avons tout perdu hier », a déclaré Anne Martin.", [("Anne Martin", "person", "« Nous")]),
    ("fr", "Selon Anne Martin, 300 maisons ont été détruites.", [("Anne Martin", "person", "300 maisons")]),
    ("fr", "Anne Martin a affirmé que 300 maisons avaient été détruites.", [("Anne Martin", "person", "300 maisons")]),
    ("es", "«Lo hemos perdido todo hoy», dijo Ana Ruiz.", [("Ana Ruiz", "person", "«Lo")]),
    ("es", "Según la policía, 300 casas fueron destruidas.", [("policía", "organisation", "300 casas")]),
    ("pl", "„Straciliśmy wszystko, co mieliśmy w domu.”", [(None, "", "„Straciliśmy")]),
]


@pytest.mark.parametrize(("language", "text", "expected"), TABLE, ids=[f"{row[0]}: {row[1][:40]}" for row in TABLE])
def test_speakers_stand_beside_their_words(
    language: str, text: str, expected: list[tuple[str | None, str, str]]
) -> None:
    found = [
        (s.speaker.name if s.speaker else None, str(s.speaker.kind) if s.speaker else "", s.content[0].of(text))
        for s in statements_of(Document(text, language=language))
    ]
    assert [row[:2] for row in found] == [row[:2] for row in expected]
    for (_, _, content), (_, _, start) in zip(found, expected, strict=True):
        assert content.startswith(start)


def test_clauses_are_indirect_and_quotations_direct() -> None:
    text = "Anna Berger sagte, dass es vorbei sei. „Wir haben alles verloren“, sagte sie."
    found = statements_of(Document(text, language="de"))
    assert [s.kind for s in found] == [StatementKind.INDIRECT, StatementKind.DIRECT]


def test_a_quotation_that_goes_on_in_the_next_paragraph_keeps_its_speaker() -> None:
    text = "„Wir haben alles verloren, sagte Anna Berger: „Erst kam das Wasser.\n„Dann kam der Wind und nahm das Dach.“"
    found = statements_of(Document(text, language="de"))
    assert found
    assert all(s.content for s in found)


@pytest.mark.parametrize(
    ("language", "text", "said_by"),
    [*SAID_BY, *SAID_BY_VI],
    ids=[row[1][:50] for row in (*SAID_BY, *SAID_BY_VI)],
)
def test_papers_tell_who_said_it(language: str, text: str, said_by: list[tuple[str, str | None]]) -> None:
    document = Document(text, tuple(Paragraph(span) for span in lines(text)), language=language)
    found = statements_of(document, quick=True)
    for begins, speaker in said_by:
        at = text.index(begins)
        spoken = [s for s in found if any(piece.start <= at < piece.end for piece in s.content)]
        assert [s.speaker.name if s.speaker else None for s in spoken] == [speaker], begins
