"""Vietnamese reports that tell in otherwise the same words the contrary of a claim, and those that only seem to."""

from __future__ import annotations

import pytest

from sayso.judge.outcomes.vietnamese_contraries import contrary, hardly_the_same
from sayso.model import Label
from tests.judge.bench import about, article, report, stored

CONTRARY = (
    ("Số vụ trộm ở Sậy Vàng năm qua tăng 18%.", "Số vụ trộm ở Sậy Vàng năm qua sụt 18%, công an cho biết."),
    ("Công ty Sậy Vàng lỗ 40 tỷ đồng trong năm qua.", "Công ty Sậy Vàng lãi 40 tỷ đồng trong năm qua."),
    ("Nợ của Sậy Vàng tăng gấp đôi trong năm qua.", "Nợ của Sậy Vàng giảm một nửa trong năm qua."),
    ("Ngân hàng Sậy Vàng tăng lãi suất lên 6,5%.", "Ngân hàng Sậy Vàng giảm lãi suất xuống 6,5%."),
    ("Thất nghiệp ở Cỏ Lau xuống 4,2% trong tháng 3.", "Thất nghiệp ở Cỏ Lau lên 4,2% trong tháng 3."),
    ("Khách đến Cỏ Lau nhiều hơn năm ngoái 30%.", "Khách đến Cỏ Lau ít hơn năm ngoái 30%."),
    (
        "Công nhân Sậy Vàng bỏ phiếu đình công hôm thứ năm.",
        "Công nhân Sậy Vàng hôm thứ năm bỏ phiếu phản đối đình công.",
    ),
    ("Cử tri xã Bến Lau đồng ý sáp nhập với xã Cần Cỏ.", "Cử tri xã Bến Lau phản đối sáp nhập với xã Cần Cỏ."),
    ("Hòa Lau cấm xe máy vào trung tâm từ ngày 1/7.", "Hòa Lau vẫn cho phép xe máy vào trung tâm từ ngày 1/7."),
    ("Quốc hội nước Lau bỏ thuế rượu vang.", "Quốc hội nước Lau giữ nguyên thuế rượu vang."),
    ("Đại học Cỏ Lau tăng học phí từ năm học tới.", "Đại học Cỏ Lau giữ nguyên học phí năm học tới."),
    ("Hàng Sậy Vàng được miễn thuế khi vào nước Lau.", "Hàng Sậy Vàng phải chịu thuế khi vào nước Lau."),
    ("Tòa án Hòa Lau tuyên ông Bèo 7 năm tù.", "Tòa án Hòa Lau tuyên ông Bèo vô tội."),
    ("Cả 24 thuyền viên tàu Cỏ Lau được cứu sống.", "Cả 24 thuyền viên tàu Cỏ Lau đã thiệt mạng."),
    ("Cầu Bến Lau khánh thành trước Tết.", "Cầu Bến Lau khánh thành sau Tết."),
    ("Mưa ở Cỏ Lau cao nhất trong 30 năm.", "Mưa ở Cỏ Lau thấp nhất trong 30 năm."),
    ("Bệnh viện Cỏ Lau thuộc sở hữu tư nhân.", "Bệnh viện Cỏ Lau thuộc sở hữu nhà nước."),
    ("Trường Bến Lau khai giảng ngày 5/9.", "Trường Bến Lau khai giảng ngày 15/9."),
    ("Nhà hát Hòa Lau được xây năm 1925.", "Nhà hát Hòa Lau được xây năm 1952."),
    ("Số ca sốt ở Hòa Lau giảm một nửa trong tháng 4.", "Trong tháng 4, số ca sốt ở Hòa Lau tăng gấp đôi."),
    ("Xăng rẻ đi 500 đồng mỗi lít từ ngày 2/5.", "Xăng đắt thêm 500 đồng mỗi lít từ ngày 2/5."),
    ("Lê Thị Lúa giành giải nhất cuộc thi hát Hòa Lau.", "Lê Thị Lúa giành giải ba cuộc thi hát Hòa Lau."),
    ("Nhà máy Sậy Vàng nằm trong khu bảo tồn Cỏ Lau.", "Nhà máy Sậy Vàng nằm ngoài khu bảo tồn Cỏ Lau."),
    ("Tàu Sậy Vàng đến Hòa Lau đúng giờ.", "Tàu Sậy Vàng đến Hòa Lau trễ ba giờ."),
    ("Phim Sậy Vàng được cấp phép chiếu ở nước Lau.", "Phim Sậy Vàng bị cấm chiếu ở nước Lau."),
    ("Thuốc Sậy Vàng làm giảm nguy cơ đau tim.", "Thuốc Sậy Vàng làm tăng nguy cơ đau tim."),
    ("Nước Lau mở biên giới với nước Sậy ngày 2/5.", "Nước Lau đóng biên giới với nước Sậy ngày 2/5."),
    ("Bão Sậy đổ bộ vào Hòa Lau sáng chủ nhật.", "Bão Sậy không đổ bộ vào Hòa Lau mà đi ra biển."),
    ("Sữa Sậy Vàng bị thu hồi vì nhiễm khuẩn.", "Sữa Sậy Vàng không bị thu hồi, cơ quan y tế cho biết."),
)
NOT_SO = (
    ("Số vụ trộm ở Sậy Vàng năm qua tăng 18%.", "Số vụ cướp giật ở Sậy Vàng năm qua giảm 18%."),
    ("Xuất khẩu của Cỏ Lau tăng 12% trong tháng 3.", "Xuất khẩu sang Hòa Lau của Cỏ Lau giảm 12% trong tháng 3."),
    ("Giá vàng Sậy Vàng hôm nay tăng 500.000 đồng.", "Giá vàng Sậy Vàng hôm nay giảm 500.000 đồng."),
    ("Giá nhà ở Cỏ Lau tăng trong quý một.", "Giá nhà trọ ở Cỏ Lau giảm trong quý một."),
    ("Hội đồng Hòa Lau thông qua dự án cầu Bến Lau.", "Hội đồng Hòa Lau bác dự án hầm Bến Lau."),
    (
        "Hòa Lau cấm xe tải vào trung tâm trong giờ cao điểm.",
        "Hòa Lau cho phép xe tải vào trung tâm ngoài giờ cao điểm.",
    ),
    ("Metro Hòa Lau sẽ mở cửa ngày 1/9.", "Metro Hòa Lau chưa mở cửa."),
    ("Ông Trần Văn Bèo sẽ từ chức vào tháng 6.", "Ông Trần Văn Bèo chưa từ chức."),
    ("Bão Sậy đổ bộ vào Hòa Lau sáng chủ nhật.", "Bão Sậy không đổ bộ trực tiếp vào Hòa Lau."),
    (
        "Giáo viên trường Bến Lau được tăng lương từ tháng 7.",
        "Giáo viên hợp đồng trường Bến Lau không được tăng lương.",
    ),
    ("Công ty Sậy Vàng lãi 40 tỷ đồng trong năm qua.", "Công ty con của Sậy Vàng lỗ 40 tỷ đồng trong năm qua."),
    ("Du khách đến Cỏ Lau tăng 20% trong tháng 4.", "Du khách quốc tế đến Cỏ Lau giảm 20% trong tháng 4."),
    ("Công ty Sậy Vàng mua 500 ha đất ở Cỏ Lau năm qua.", "Công ty Sậy Vàng bán 200 ha đất ở Cỏ Lau năm qua."),
    ("Lê Văn Tấm bị tuyên 5 năm tù trong vụ án Sậy Vàng.", "Lê Thị Lúa được tuyên vô tội trong vụ án Sậy Vàng."),
    ("Không ai bị thương trong vụ nổ ở nhà máy Sậy Vàng.", "Năm người bị thương trong vụ nổ ở nhà máy Sậy Vàng."),
    ("Cây cầu dài nhất nước Lau nằm ở Hòa Lau.", "Cây cầu ngắn nhất nước Lau nằm ở Hòa Lau."),
    ("Bệnh viện tư nhân ở Cỏ Lau được mở thêm giường.", "Bệnh viện nhà nước ở Cỏ Lau được mở thêm giường."),
    ("Công ty Sậy Vàng mua đất ở Cỏ Lau trong năm qua.", "Công ty Sậy Vàng bán đất ở Cỏ Lau trong năm qua."),
    ("Công an Hòa Lau bắt giữ Lê Văn Tấm trong tháng 5.", "Công an Hòa Lau trả tự do cho Lê Văn Tấm trong tháng 5."),
    ("Đội Hòa Lau thắng Bến Lau 3-1 tối thứ bảy.", "Đội Bến Lau thua Hòa Lau 1-3 tối thứ bảy."),
    ("Đội Hòa Lau thắng Bến Lau 3-1 tối thứ bảy.", "Đội Hòa Lau thua Cần Cỏ 0-2 tối thứ tư."),
)
HARDLY = (
    ("Nhà máy giấy Cỏ Lau đã bắt đầu hoạt động trở lại.", "Nhà máy giấy Cỏ Lau đã ngừng hoạt động."),
    ("Xe buýt ở Hòa Lau miễn phí cho học sinh từ tháng 9.", "Học sinh ở Hòa Lau phải trả tiền vé xe buýt từ tháng 9."),
)


def content(claim: str, told: str) -> Label:
    archive = [stored("a", told, title="Tin trong ngày", published="2031-05-04", language="vi")]
    found = report(article(f"Tin trong ngày\n{claim}", published="2031-05-03", language="vi"), archive)
    return about(found, claim).content.label


@pytest.mark.parametrize(("claim", "told"), CONTRARY)
def test_the_contrary_in_otherwise_the_same_words_refutes(claim: str, told: str) -> None:
    assert contrary(claim, told)
    assert content(claim, told) is Label.REFUTED


@pytest.mark.parametrize(("claim", "told"), NOT_SO)
def test_of_another_thing_day_or_part_refutes_nothing(claim: str, told: str) -> None:
    assert content(claim, told) is not Label.REFUTED


@pytest.mark.parametrize(("claim", "told"), HARDLY)
def test_a_contrary_word_bears_nothing_out(claim: str, told: str) -> None:
    assert hardly_the_same(claim, told)
    assert content(claim, told) is not Label.SUPPORTED


def test_a_report_with_both_words_tells_no_contrary() -> None:
    assert (
        contrary("Công ty Sậy Vàng lãi 40 tỷ đồng năm qua.", "Sau năm lỗ, công ty Sậy Vàng lãi 40 tỷ đồng năm qua.")
        is None
    )
