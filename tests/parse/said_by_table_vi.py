"""Passages in the forms in which Vietnamese papers say who said something, with invented names: words, speaker."""

from __future__ import annotations

SAID_BY_VI: list[tuple[str, str, list[tuple[str, str | None]]]] = [
    (
        "vi",
        'Phát biểu tại hội nghị, Phó thủ tướng Đỗ Minh Khang đề nghị các địa phương "không để dân thiếu nước '
        'một ngày nào".',
        [("không để", "Đỗ Minh Khang")],
    ),
    (
        "vi",
        'Kiểm tra hiện trường sáng nay, Chủ tịch UBND tỉnh Cao Bá Nghĩa chỉ đạo "khẩn trương sơ tán toàn bộ '
        'các hộ ven sông".',
        [("khẩn trương", "Cao Bá Nghĩa")],
    ),
    (
        "vi",
        "“Không thể để học sinh học trong lớp dột mãi”, Chủ tịch UBND huyện Cao Bá Nghĩa nhấn mạnh.",
        [("Không thể", "Cao Bá Nghĩa")],
    ),
    (
        "vi",
        "“Tôi không làm gì sai cả”, nguyên Chủ tịch HĐQT Công ty Sao Biển Lý Quốc Hưng khẳng định.",
        [("Tôi không", "Lý Quốc Hưng")],
    ),
    (
        "vi",
        'Chị N.T.H. (35 tuổi, ngụ quận 8) kể: "Tôi chạy ra thì nhà đã cháy rụi".',
        [("Tôi chạy", "N.T.H.")],
    ),
    (
        "vi",
        "Bà Nguyễn Thị H. (62 tuổi) cho biết kẻ gian lấy đi 5 cây vàng của gia đình.",
        [("kẻ gian", "Nguyễn Thị H.")],
    ),
    (
        "vi",
        "Theo lời chị P.T.L., nhóm thanh niên đã đập phá cửa hàng lúc nửa đêm.",
        [("nhóm thanh", "P.T.L.")],
    ),
    (
        "vi",
        "Người phát ngôn Điện Kremlin Anton Sokov cho biết hai bên chưa ấn định ngày gặp.",
        [("hai bên", "Anton Sokov")],
    ),
    (
        "vi",
        'Trên Threads, em út Si-on đăng ảnh tô bún kèm lời nhắn: "Hẹn gặp lại mọi người vào mùa thu".',
        [("Hẹn gặp", "Si-on")],
    ),
    (
        "vi",
        'Trả lời báo chí là Thượng tọa Thích Minh Quảng, trụ trì chùa Phúc Sơn. "Chùa không thu của ai một '
        'đồng nào", vị này nói.',
        [("Chùa không", "Thích Minh Quảng")],
    ),
    (
        "vi",
        'Ông Trần Đắc Lộc (55 tuổi) là chủ tịch công ty từ năm 2010. "Tôi sẽ trả hết nợ cho bà con", vị chủ '
        "tịch cam kết.",
        [("Tôi sẽ", "Trần Đắc Lộc")],
    ),
    (
        "vi",
        'Người đầu tiên vào hiện trường là bác sĩ Lương Thu Hà (41 tuổi). "Tôi chưa từng thấy cảnh nào như '
        'vậy", nữ bác sĩ kể.',
        [("Tôi chưa", "Lương Thu Hà")],
    ),
    (
        "vi",
        "Người hâm mộ nổi giận vì trưởng nhóm Lee Joon-seok (27 tuổi). Trên sóng livestream, nam thần tượng "
        'buông lời: "Ai không thích thì đừng mua vé nữa".',
        [("Ai không", "Lee Joon-seok")],
    ),
    (
        "vi",
        "Ông Phan Văn Độ gọi đây là “thảm họa lớn nhất trong 30 năm qua của tỉnh”.",
        [("thảm họa", "Phan Văn Độ")],
    ),
    (
        "vi",
        "Tổng thống Mỹ Howard Blake mô tả cuộc gọi là “rất tốt và rất dài”.",
        [("rất tốt", "Howard Blake")],
    ),
    (
        "vi",
        'Trong thông cáo phát đi tối 2/4, Công ty cổ phần Thép Việt Sơn khẳng định "không xả thải ra sông Lạ".',
        [("không xả", "Công ty cổ phần Thép Việt Sơn")],
    ),
    (
        "vi",
        "Ông Mahmoud al-Rashid, người đứng đầu cơ quan cứu hộ, nói: “Chúng tôi đào bằng tay không”.",
        [("Chúng tôi", "Mahmoud al-Rashid")],
    ),
    (
        "vi",
        "Trong lá thư gửi phụ huynh, hiệu trưởng Trường THCS Lê Lai Mạc Thị Tơ viết: “Nhà trường thành thật "
        "xin lỗi các em”.",
        [("Nhà trường", "Mạc Thị Tơ")],
    ),
    (
        "vi",
        "Hội đồng xét xử TAND cấp cao tại Đà Lâm cho rằng bản án sơ thẩm là có căn cứ.",
        [("bản án sơ", "Hội đồng xét xử TAND cấp cao tại Đà Lâm")],
    ),
    (
        "vi",
        "Anh Sùng A Páo nhớ lại:\n“Đất đá ập xuống, tôi chỉ kịp kéo vợ ra ngoài”.",
        [("Đất đá", "Sùng A Páo")],
    ),
    (
        "vi",
        "Ông Y Bhăm Niê, già làng buôn Kô, kể: “Ngày xưa rừng sát tận hiên nhà”.",
        [("Ngày xưa", "Y Bhăm Niê")],
    ),
    (
        "vi",
        "HLV Rui Castanho không hài lòng với hàng thủ. “Chúng tôi tự bắn vào chân mình”, chiến lược gia người "
        "Bồ Đào Nha nói sau trận.",
        [("Chúng tôi", "Rui Castanho")],
    ),
    (
        "vi",
        "Một cán bộ công an cho biết nghi phạm có dấu hiệu ngáo đá.",
        [("nghi phạm", "Một cán bộ công an")],
    ),
    (
        "vi",
        'Sau tiếng còi mãn cuộc, Ruiz nói với Sky Sports: "Trọng tài đã giết chết trận đấu". Trước đó, Enzo '
        "Ruiz nhận thẻ đỏ.",
        [("Trọng tài", "Enzo Ruiz")],
    ),
    (
        "vi",
        "PGS.TS.BS Lã Quý Đôn, Trưởng khoa Nội, Bệnh viện Hồng Thái, cảnh báo bệnh có thể để lại di chứng.",
        [("bệnh có", "Lã Quý Đôn")],
    ),
    (
        "vi",
        '"Em bị các bạn cô lập từ đầu năm", T.M., nữ sinh lớp 8, kể.',
        [("Em bị", "T.M.")],
    ),
    (
        "vi",
        'Đại diện thường trực của Nga tại Liên Hợp Quốc Vasily Orlov gọi nghị quyết là "trò hề chính trị".',
        [("trò hề chính", "Vasily Orlov")],
    ),
    (
        "vi",
        "Ông Vi Văn Mằn - Bí thư Đảng ủy xã Mường Lống - chia sẻ: “Bà con đã quen làm du lịch”.",
        [("Bà con", "Vi Văn Mằn")],
    ),
    (
        "vi",
        "Lũ quét ở Nậm Lành: 7 người chết\n"
        "Rạng sáng 3/8, lũ quét đổ về bản Nậm Lành, cuốn trôi 12 ngôi nhà.\n"
        "Ông Lò Văn Chiêu, Chủ tịch UBND xã, cho biết: “Nước về lúc 2h, không ai kịp trở tay”.\n"
        "Theo ông, 40 hộ dân đã được đưa đến trường học.\n"
        "“Chúng tôi cần gạo và thuốc”, vị chủ tịch nói thêm.\n"
        "Chị Lò Thị Phương mất chồng và con trai. “Tôi gọi mãi mà không thấy ai trả lời”, chị khóc.\n"
        "Bên cạnh chị, anh trai chồng là Lò Văn Xôm lặng lẽ nhặt từng tấm ván. “Còn người là còn của”, anh "
        "nói.\n"
        "Thiếu tá Hà Duy Khánh, chỉ huy lực lượng cứu hộ, cho hay mới tìm được 5 thi thể. Ông đề nghị các bản "
        'ven suối "di dời ngay trong đêm nay".\n'
        "Theo Trung tâm Dự báo Khí tượng Thủy văn quốc gia, mưa còn kéo dài ba ngày.",
        [
            ("Nước về", "Lò Văn Chiêu"),
            ("40 hộ", "Lò Văn Chiêu"),
            ("Chúng tôi cần", "Lò Văn Chiêu"),
            ("Tôi gọi mãi", "Lò Thị Phương"),
            ("Còn người", "Lò Văn Xôm"),
            ("mới tìm", "Hà Duy Khánh"),
            ("di dời", "Hà Duy Khánh"),
            ("mưa còn", "Trung tâm Dự báo Khí tượng Thủy văn quốc gia"),
        ],
    ),
    (
        "vi",
        "Ca sĩ Linh Đan: 'Tôi từng bị lừa hết tiền'\n"
        "Linh Đan tái xuất với album thứ năm sau bốn năm vắng bóng.\n"
        'Nữ ca sĩ cho biết cô từng bị quản lý cũ lừa 2 tỷ đồng. "Tôi không đi kiện vì còn chút tình nghĩa", '
        "cô tâm sự.\n"
        'Chồng cô, nhạc sĩ Bảo Khôi, chia sẻ: "Cô ấy mạnh mẽ hơn tôi tưởng".\n'
        'Trên trang cá nhân, đồng nghiệp Tuấn Vĩ bình luận: "Chúc mừng em đã trở lại".\n'
        '"Album này là món quà cho chính mình", Linh Đan nói.',
        [
            ("cô từng", "Linh Đan"),
            ("Tôi không đi", "Linh Đan"),
            ("Cô ấy", "Bảo Khôi"),
            ("Chúc mừng", "Tuấn Vĩ"),
            ("Album này", "Linh Đan"),
        ],
    ),
    (
        "vi",
        "Người mẹ 40 năm đi tìm con\n"
        "Bà Trịnh Thị Thơm năm nay 71 tuổi. Con trai bà, anh Đỗ Văn Hậu, mất tích năm 1985.\n"
        "“Tôi tin nó còn sống”, bà nói.\n"
        "Cuối năm ngoái, một người lạ gọi đến. “Mẹ ơi, con đây”, người đàn ông nói trong điện thoại.\n"
        "Cán bộ chính sách xã, chị Lê Thị Nhàn, kể bà Thơm ngày nào cũng ra bến xe.\n"
        "Anh Hậu, nay sống ở Campuchia, kể: “Tôi bị bán đi năm lên 6”.",
        [("Tôi tin", "Trịnh Thị Thơm"), ("bà Thơm", "Lê Thị Nhàn"), ("Tôi bị bán", "Đỗ Văn Hậu")],
    ),
    (
        "vi",
        "Tranh cãi dự án cáp treo\n"
        'Chủ tịch Hội Kiến trúc sư tỉnh Mạc Thiên Ân cho rằng cáp treo sẽ "băm nát di sản".\n'
        "Ngược lại, đại diện chủ đầu tư, ông Phí Văn Toán, khẳng định dự án chỉ chặt 12 cây.\n"
        '"Chúng tôi trồng bù gấp mười", ông Toán nói.\n'
        'Ông Ân phản bác: "Cây trăm tuổi thì trồng bù kiểu gì?"\n'
        'Phó chủ tịch tỉnh Lê Trọng Đạt kết luận: "Chưa thông qua dự án khi dân chưa đồng thuận".',
        [
            ("băm nát", "Mạc Thiên Ân"),
            ("dự án chỉ", "Phí Văn Toán"),
            ("Chúng tôi trồng", "Phí Văn Toán"),
            ("Cây trăm", "Mạc Thiên Ân"),
            ("Chưa thông", "Lê Trọng Đạt"),
        ],
    ),
    (
        "vi",
        "Nghi vấn gian lận thi\n"
        'Phụ huynh N.Q.A. gửi đơn tố cáo lên Sở. "Con tôi bị hạ điểm không lý do", bà A. viết trong đơn.\n'
        "Trả lời vấn đề này, ông Doãn Minh Chức, Trưởng phòng Khảo thí, cho hay: “Chúng tôi chấm đúng quy "
        "trình”.\n"
        'Nữ sinh T.H.M. nói em "không dám tin vào mắt mình" khi nhận kết quả.\n'
        "Hiệu trưởng trường từ chối bình luận.",
        [("Con tôi", "N.Q.A."), ("Chúng tôi chấm", "Doãn Minh Chức"), ("không dám", "T.H.M.")],
    ),
]
