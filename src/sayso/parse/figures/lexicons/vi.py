"""Vietnamese: bounds, measures, persons, and where a noun phrase ends. Words are syllables apart."""

from __future__ import annotations

import re

from sayso.model import Bound, Measure, Trend
from sayso.parse.figures.lexicon import Lexicon, bounds, measures

_BEFORE = bounds(
    {
        Bound.OVER: "hơn, trên, nhiều hơn, vượt, vượt quá, vượt mức",
        Bound.AT_LEAST: "ít nhất, tối thiểu, không dưới, không ít hơn, ít nhất là",
        Bound.UNDER: "dưới, ít hơn, chưa đến, chưa tới, không đầy",
        Bound.AT_MOST: "tối đa, nhiều nhất, không quá",
        Bound.ABOUT: "khoảng, chừng, ước tính, xấp xỉ, tầm, ước chừng, ước tính khoảng",
        Bound.NEARLY: "gần, suýt soát",
        Bound.EXACT: "lên tới, lên đến, có tới, đúng, chỉ, tổng cộng, cả thảy, tổng số",
    }
)
_AFTER = bounds({Bound.AT_LEAST: "trở lên", Bound.AT_MOST: "trở xuống"})

_STOPS = frozenset(
    "và hoặc hay nhưng là của ở tại trong ngoài trên dưới với cho về từ đến tới vào ra bởi do vì nên mà thì đã đang sẽ "
    "được bị có không "
    "chưa cũng vẫn còn rất này kia đó nọ các những một mỗi mọi cùng theo như khi nếu để bằng giữa trước sau khoảng hơn "
    "gần ít nhất nữa so "
    "khác cả lại lên xuống qua hôm nay sáng chiều tối ngày tháng năm lúc phải đều xác làm khiến nghi may thoát xảy bao "
    "gồm kể".split()
)
_PEOPLE = frozenset("người dân lính binh quân trẻ em cháu bé cụ thợ tù vị kẻ ca khách nam nữ".split())
_PAIRED = (
    "tên cướp, tên trộm, chiến sĩ, chiến sỹ, nạn nhân, trẻ em, học sinh, học viên, sinh viên, công nhân, công "
    "dân, nhân viên, giáo viên, "
    "hành khách, du khách, cư dân, bệnh nhân, cán bộ, phụ nữ, đàn ông, thanh niên, thiếu niên, nhân khẩu, cháu bé, bé gái, "
    "bé trai, thành viên, đoàn viên, cảnh sát, công an, bộ đội, tù nhân, tù binh, con tin, thuyền viên, thủy thủ, ngư dân, "
    "nông dân, thường dân, thi thể, bị can, bị cáo, bị hại, bị đơn, nghi phạm, nghi can, đối tượng, tài xế, lái xe, phụ xe, "
    "bác sĩ, bác sỹ, y tá, điều dưỡng, giảng viên, thí sinh, vận động, cầu thủ, khán giả, cử tri, đại biểu, người dân, "
    "kỹ sư, lao động, công chức, viên chức, quân nhân, binh sĩ, binh lính, lính cứu, sĩ quan, phi công, phóng viên, nhà báo, "
    "chuyên gia, khách hàng, cổ đông, tân binh, thai phụ, sản phụ, trẻ nhỏ, trẻ sơ, con nghiện, tín đồ, phật tử, "
    "di dân, người lao, hội viên, đảng viên, giám đốc, lãnh đạo, trường hợp"
)
_PAIRS: dict[str, frozenset[str]] = {}
for _pair in _PAIRED.split(","):
    _first, _second = _pair.split()
    _PAIRS[_first] = _PAIRS.get(_first, frozenset()) | {_second}

_MEASURES = measures(
    {
        Measure.CASUALTIES: r"thương\ vong|(?:chết|thiệt\ mạng|tử\ vong)\ (?:và|hoặc|hay)\ (?:bị\ )?(?:bị\ )?thương|"
            r"tổn\ thất|"
        r"chết(?:,|\ và)\ mất\ tích|thương\ vong\ về\ người",
        Measure.KILLED: r"chết|tử\ vong|thiệt\ mạng|hy\ sinh|hi\ sinh|tử\ nạn|bỏ\ mạng|tử\ trận|bị\ giết|thi\ thể|"
            r"xấu\ số|đuối\ nước|"
            r"qua\ đời",
        Measure.WOUNDED: r"(?:bị\ )?thương(?!\ (?:hiệu|mại|nhân|lượng|gia|vụ)\b)|"
        r"bị\ thương\ nặng|trọng\ thương|(?:bị\ )?bỏng|đa\ chấn\ thương",
        Measure.MISSING: r"mất\ tích|mất\ liên\ lạc|chưa\ tìm\ thấy",
        Measure.CAPTURED: r"bị\ bắt\ làm\ tù\ binh|tù\ binh|con\ tin|bắt\ cóc|bắt\ sống",
        Measure.DISPLACED: r"sơ\ tán|di\ dời|tản\ cư|tị\ nạn|mất\ nhà(?:\ cửa)?|phải\ rời",
        Measure.RESCUED: r"(?:được\ )?cứu(?:\ sống|\ được|\ hộ)?|an\ toàn|thoát\ chết|sống\ sót|trở\ về",
        Measure.ARRESTED: r"bắt\ giữ|bị\ bắt|tạm\ giữ|tạm\ giam|khởi\ tố",
        Measure.INFECTED: r"nhiễm|mắc(?!\ (?:kẹt|cạn|bẫy|lỗi|nợ|lừa|sai|mưu|míu)\b)|ca\ bệnh|dương\ tính",
        Measure.TREATED: r"điều\ trị|nhập\ viện|cấp\ cứu",
        Measure.DESTROYED: r"(?:bị\ )?(?:sập|phá\ hủy|hư\ hỏng|hư\ hại|tốc\ mái|đổ|chìm|vùi\ lấp|cuốn\ trôi|bắn\ rơi|"
            r"phá\ huỷ|tiêu\ diệt)",
        Measure.ATTENDED: r"tham\ dự|tham\ gia|khán\ giả",
        Measure.VOTED: r"phiếu|cử\ tri|bỏ\ phiếu",
        Measure.DEPLOYED: r"triển\ khai|điều\ động|cử|huy\ động|đưa(?!\ (?:đi|vào|đến|tới|về|ra|lên))|đóng\ quân|gửi",
        Measure.EARNED: r"kiếm\ được|doanh\ thu|lợi\ nhuận|thu\ nhập|lãi",
        Measure.WORTH: r"trị\ giá|giá\ trị|tài\ sản",
        Measure.PAID: r"chi|trả|tốn|phạt|hỗ\ trợ|giá|ủng\ hộ|thiệt\ hại|bồi\ thường",
    }
)  # fmt: skip
_CAP = r"[A-ZÀ-ỸĐ][\wÀ-ỹ]*"

LEXICON = Lexicon(
    language="vi",
    before=_BEFORE,
    after=_AFTER,
    stops=_STOPS,
    verbs=frozenset("chết thương mất cho nói đi về sống làm".split()),
    people=_PEOPLE,
    measures=_MEASURES,
    tolls=frozenset(),
    between=re.compile(r"\b(?:giữa|từ)\s+$", re.IGNORECASE),
    place=re.compile(
        rf"(?:\b(?:ở|tại|trên\s+địa\s+bàn)\s+(?:tỉnh|thành\s+phố|huyện|xã|thôn|bản|làng|vùng|khu\s+vực|quận)?\s*|"
        rf"\b(?:tỉnh|huyện|xã|thôn|vùng)\s+)(?P<place>{_CAP}(?:\s{_CAP}){{0,3}})"
    ),
    forces=frozenset("quân lính binh".split()),
    trends=dict.fromkeys("tăng tăng".split(), Trend.UP) | dict.fromkeys("giảm".split(), Trend.DOWN),
    source=re.compile(
        rf"\b(?:[Tt]heo)\s+(?P<source>(?:báo\s+cáo\s+(?:nhanh\s+)?của\s+|thông\s+tin\s+(?:từ|của)\s+|"
        rf"thống\s+kê\s+của\s+|báo\s+)?{_CAP}(?:\s[\wÀ-ỹ]+){{0,6}})"
    ),
    head_first=True,
    pairs=_PAIRS,
    none_before=re.compile(
        r"\b(?:không|chưa|chẳng)\s+(?:có\s+|ghi\s+nhận\s+|gây\s+|xảy\s+ra\s+|ai\s+|phát\s+sinh\s+)?(?:ai\s+|người\s+|"
        r"thiệt\s+hại\s+|trường\s+hợp\s+|ca\s+)?(?:nào\s+)?(?:bị\s+)?$",
        re.IGNORECASE,
    ),
    longest=4,
)
