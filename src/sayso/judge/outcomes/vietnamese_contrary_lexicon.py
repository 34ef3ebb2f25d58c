"""Vietnamese words of which the one tells the contrary of the other where all else is the same: "tăng 5%" and "giảm 5%".

General vocabulary, our own compilation, by what a claim and a sentence must have in common besides.
"""

from __future__ import annotations

from enum import Enum, auto

from sayso.judge.words.lexicon import sides

__all__ = ["BESIDE", "CONTRARIES", "When"]

_AT = r"(?=\ (?:mức\ |còn\ |tới\ |đến\ |hơn\ |gần\ |khoảng\ )?\d)"  # before a number
_TIME = r"(?=\ (?:tết|khi|ngày|tháng|năm|quý|mùa|lễ|kỳ|phiên|trận)\b)"
_LOWER = r"(?:nhì|hai|ba|tư|năm|cuối|bét|khuyến\ khích)"
_DEAD = r"thiệt\ mạng|tử\ vong|tử\ nạn|chết|mất\ mạng"
# Deeds that one may do beside the other, to as many or to more.
_DONE_BESIDE = (
    (r"xuất\ khẩu", r"nhập\ khẩu"),
    (r"mua(?:\ vào|\ lại)?", r"bán(?:\ ra|\ lại)?"),
    (r"tuyển(?:\ dụng|\ thêm)?|thuê\ thêm|nhận\ thêm", r"sa\ thải|cho\ (?:thôi|nghỉ)\ việc|cắt\ giảm"),
)
# What is done and undone: both in one year, and mostly not on one day.
_EVENTS = (
    (r"mở(?=\ (?:biên|cửa\ khẩu|đường|lại))", r"đóng(?=\ (?:biên|cửa\ khẩu|đường|lại))"),
    (r"mở\ cửa(?:\ trở\ lại)?", r"đóng\ cửa"),
    (
        r"bắt\ đầu(?:\ lại)?|khởi\ động|tiếp\ tục|nối\ lại|khôi\ phục|hoạt\ động\ trở\ lại",
        r"ngừng|dừng|ngưng|tạm\ (?:dừng|ngừng)|chấm\ dứt|kết\ thúc",
    ),
    (r"bắt(?:\ giữ|\ giam)|tạm\ giam", r"trả\ tự\ do|phóng\ thích|thả"),
    (r"bổ\ nhiệm", r"(?:bãi|miễn)\ nhiệm|cách\ chức"),
    (r"siết\ chặt|thắt\ chặt", r"nới\ lỏng"),
)
# Which of several it is of which something is told, unless a sentence says that it is the one.
_WHICH = (
    (rf"trước{_TIME}", rf"sau{_TIME}"),
    (r"lần\ đầu(?:\ tiên)?", r"lần\ thứ\ \w+"),
    (r"tư\ nhân|tư\ thục", r"nhà\ nước|công\ lập"),
    (r"cao\ nhất", r"thấp\ nhất"),
    (r"(?:lớn|to)\ nhất", r"(?:nhỏ|bé)\ nhất"),
    (r"đắt\ nhất", r"rẻ\ nhất"),
    (r"nhanh\ nhất", r"chậm\ nhất"),
    (r"nóng\ nhất", r"lạnh\ nhất"),
    (r"mạnh\ nhất", r"yếu\ nhất"),
    (r"tốt\ nhất", r"(?:tệ|kém|xấu)\ nhất"),
    (r"già\ nhất|lớn\ tuổi\ nhất", r"trẻ\ nhất|nhỏ\ tuổi\ nhất"),
    (r"dài\ nhất", r"ngắn\ nhất"),
    (r"sâu\ nhất", r"nông\ nhất"),
    (r"giàu\ nhất", r"nghèo\ nhất"),
    (r"rộng\ nhất", r"hẹp\ nhất"),
    (r"đầu\ tiên", r"cuối\ cùng"),
    (r"(?:phía|miền|bờ)\ bắc", r"(?:phía|miền|bờ)\ nam"),
    (r"(?:phía|miền|bờ)\ đông", r"(?:phía|miền|bờ)\ tây"),
)
# Either may be so of another day: they tell the contrary of the same number or period only.
_MOVING = (
    (
        r"tăng(?:\ gấp\ (?:đôi|hai|ba|bốn|\d+)(?:\ lần)?|\ (?:lên|thêm|vọt|mạnh|nhẹ|trưởng))?|nhích\ lên|gấp\ (?:đôi|hai|ba)"
        rf"|lên{_AT}",
        r"(?:cắt\ |sụt\ )?giảm(?:\ (?:đi\ |còn\ )?(?:một|phân)\ nửa|\ (?:xuống|mạnh|sâu|nhẹ|bớt))?|sụt|lao\ dốc|hạ"
        rf"|xuống{_AT}",
    ),
    (r"tăng(?:\ (?:lên|thêm))?|giảm(?:\ (?:xuống|bớt))?", r"giữ\ nguyên|không\ đổi"),
    (r"(?:nhiều|cao|đắt|lớn)\ hơn", r"(?:ít|thấp|rẻ|nhỏ)\ hơn"),
    (r"(?:có\ |báo\ |thu\ )?lãi(?!\ suất)|lợi\ nhuận", r"(?:thua\ |báo\ |bị\ )?lỗ(?!\ (?:hổng|thủng|chân|hà))"),
    (r"rẻ(?:\ (?:đi|hơn|bớt))?", r"đắt(?:\ (?:thêm|lên|hơn))?"),
)
# Of one thing only one of them can be.
_STEADY = (
    (r"thông\ qua|phê\ duyệt|phê\ chuẩn|chấp\ thuận|tán\ thành|đồng\ ý", r"bác(?:\ bỏ)?|phủ\ quyết|từ\ chối"),
    (
        r"bỏ\ phiếu(?:\ (?:ủng\ hộ|thuận|tán\ thành))?(?!\ (?:ph|ch[oố]))",
        r"bỏ\ phiếu\ (?:phản\ đối|chống(?:\ lại)?)",
    ),
    (r"ủng\ hộ|đồng\ ý|tán\ thành|đồng\ tình", r"phản\ đối|chống\ lại"),
    (r"ký(?:\ (?:ban\ hành|duyệt))?|ban\ hành", r"phủ\ quyết"),
    (
        r"(?:được\ )?miễn(?=\ (?:thuế|phí|học|viện|tiền|vé))",
        r"(?:phải\ |bị\ )?(?:chịu|nộp|đóng|trả|thu|tính)(?=\ (?:thuế|phí|học|viện|tiền|vé))",
    ),
    (r"cấm", r"cho\ phép|được\ phép|(?:được\ )?cấp\ phép"),
    (r"miễn\ phí", r"(?:có\ |phải\ )?(?:thu|mất|tính|trả)\ (?:phí|tiền)"),
    (r"bãi\ bỏ|xóa\ bỏ|bỏ(?!\ (?:phiếu|ra|trốn|qua))", r"giữ\ nguyên|duy\ trì"),
    (
        r"(?:\d+\ năm|chung\ thân)\ tù|tù\ chung\ thân|án\ tử\ hình|tử\ hình|có\ tội",
        r"vô\ tội|trắng\ án|không\ phạm\ tội",
    ),
    (r"(?:được\ )?cứu\ sống|còn\ sống|sống\ sót|thoát\ nạn|thoát\ chết", _DEAD),
    (r"(?:trước|vượt)\ (?:tiến\ độ|thời\ hạn|hạn)", r"(?:chậm|trễ)\ (?:tiến\ độ|thời\ hạn|hạn)"),
    (r"(?:làm|giúp|gây)\ giảm", r"(?:làm|gây)\ tăng"),
    (r"(?:giành\ |đoạt\ )?(?:giải|hạng)\ nhất|về\ nhất", rf"(?:giành\ |đoạt\ )?(?:giải|hạng)\ {_LOWER}|về\ {_LOWER}"),
    (
        r"đúng\ (?:giờ|hạn|tiến\ độ)",
        r"(?:trễ|chậm|muộn)(?:\ \w+\ (?:phút|giờ|ngày|tuần|tháng|năm)|\ (?:giờ|hạn|tiến\ độ))?",
    ),
    (r"(?:bên|nằm|ở)\ trong", r"(?:bên|nằm|ở)\ ngoài"),
)
BESIDE = sides(_DONE_BESIDE)


class When(Enum):
    """What a claim and a sentence must have in common for words of the contrary to say the contrary."""

    ALWAYS = auto()
    SAID_OF_IT = auto()  # "is the highest", not "the highest tower stands in"
    PERIOD = auto()  # or a number
    DAY = auto()
    NUMBER = auto()


CONTRARIES = tuple(
    (pair, when)
    for when, pairs in (
        (When.ALWAYS, sides(_STEADY)),
        (When.SAID_OF_IT, sides(_WHICH)),
        (When.NUMBER, BESIDE),
        (When.DAY, sides(_EVENTS)),
        (When.PERIOD, sides(_MOVING)),
    )
    for pair in pairs
)
