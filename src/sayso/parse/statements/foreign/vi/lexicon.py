"""Words by which Vietnamese papers say who somebody is and who speaks: small, general, compiled by us."""

from __future__ import annotations

# Forms of address that make even a single Vietnamese syllable a person's name.
ADDRESS_VI = frozenset("ông bà anh chị cô chú bác em cụ cháu bé thầy dì mẹ nàng chàng má mế ngài thím".split())
# What somebody is, right before the name; alternatives of a regular expression, matched up to the name.
PEOPLE_VI = (
    r"(?:phó )?(?:tổng thống|thủ tướng|chủ tịch nước|chủ tịch quốc hội|chủ tịch|bí thư|giám đốc|tổng giám đốc|trưởng phòng"
    r"|trưởng ban|trưởng khoa|trưởng ấp"
    r"|trưởng thôn|trưởng bản|hiệu trưởng|hiệu phó|cục trưởng|vụ trưởng|viện trưởng|chánh án|chánh văn phòng|chánh thanh tra"
    r"|tổng thư ký|tổng bí thư|đội trưởng|tư lệnh|tham mưu trưởng)"
    r"|bộ trưởng|thứ trưởng|ngoại trưởng|đô đốc|thị trưởng|thống đốc|(?:thượng |hạ )?nghị sĩ|dân biểu|đại sứ|lãnh tụ|giáo chủ"
    r"|giáo hoàng|thủ lĩnh|quốc vương|nhà vua|hoàng tử|công chúa|thái tử|nữ hoàng|nữ vương|hoàng hậu|phát ngôn viên"
    r"|người phát ngôn|đại biểu|cố vấn|đặc phái viên|đặc sứ|thẩm phán|công tố viên|kiểm sát viên|luật sư|công chứng viên"
    r"|(?:đại |thượng |trung |thiếu )(?:tướng|tá|úy)|chuẩn úy|binh nhất|binh nhì|hạ sĩ|trung sĩ|thượng sĩ|binh sĩ|chiến sĩ"
    r"|cảnh sát"
    r"|điều tra viên|thám tử|thanh tra|(?:bác|dược|nha|y|ca|nhạc|nghệ|họa|võ|thi|văn|tiến|thạc|kỹ|cựu kỹ|cử) sĩ|kỹ sư"
    r"|kỹ thuật viên"
    r"|kiến trúc sư|giáo sư|phó giáo sư|tiến sĩ|thạc sĩ|nhà (?:khoa học|nghiên cứu|văn|thơ|báo|sử học|thiết kế|sản xuất"
    r"|đầu tư|vô địch|tù)"
    r"|chuyên gia|chuyên viên|giảng viên|giáo viên|cô giáo|thầy giáo|học sinh|sinh viên|nữ sinh|nam sinh|thí sinh|thủ khoa"
    r"|á khoa|điều dưỡng|y tá|hộ sinh|bệnh nhân|sản phụ|nạn nhân|bị hại|nhân chứng|bị cáo|bị can|nghi phạm|nghi can|hung thủ"
    r"|đối tượng|tử tù|diễn viên|đạo diễn|biên kịch|người mẫu|siêu mẫu|hoa hậu|á hậu|nam vương|hoa khôi|quán quân|á quân"
    r"|giọng ca(?: chính)?|rapper|streamer|youtuber|tiktoker|blogger|vlogger|idol|thần tượng|nghệ nhân|tài tử|minh tinh|danh hài"
    r"|danh ca|ngôi sao|sao nữ|sao nam|mc|dj|btv|pv|phóng viên|biên tập viên|phát thanh viên|bình luận viên|hlv|huấn luyện viên"
    r"|chiến lược gia|nhà cầm quân|thuyền trưởng|cầu thủ|danh thủ|tuyển thủ|thủ môn|thủ thành|thủ quân|tiền đạo|tiền vệ|hậu vệ"
    r"|trung vệ|chân sút|trọng tài|vận động viên|vđv|tay vợt|tay đua|kình ngư|kỳ thủ|cơ thủ|golfer|trưởng nhóm|trưởng đoàn"
    r"|thành viên(?: út)?|em út|anh cả|ceo|nhà sáng lập|tỷ phú|triệu phú|đại gia|doanh nhân|ông chủ|bà chủ"
    r"|chủ (?:quán|tiệm"
    r"|nhà|xe|tàu|cửa hàng|shop|trọ|trang trại|doanh nghiệp|tịch)|ông trùm|trùm|tài xế|lái xe|phụ xe|phi công|cơ trưởng|tiếp viên"
    r"|công nhân|nông dân|ngư dân|lão nông|lão ngư|tiểu thương|tài khoản|facebooker|du khách|hành khách|người dân|thợ lặn"
    r"|thượng tọa|đại đức|hòa thượng|ni sư|sư cô|sư thầy|linh mục|giám mục|hồng y|mục sư|trụ trì|già làng|nguyên|cựu|con trai"
    r"|con gái|vợ|chồng|mẹ|cha|bố|em trai|em gái|anh trai|chị gái|con dâu|con rể|bạn trai|bạn gái|mẹ đơn thân"
)
_FIELD = (
    r"(?:bộ )?(?:quốc phòng|ngoại giao|tài chính|y tế|nội vụ|tư pháp|công an|công thương|thương mại|năng lượng|giáo dục|lao động"
    r"|giao thông|xây dựng|kinh tế|an ninh|văn hóa|thể thao|môi trường|nông nghiệp)"
)
ROLE_BEFORE = (
    rf"(?<!\w)(?:{PEOPLE_VI})(?: {_FIELD})?(?: (?:này|út|trẻ|kỳ cựu|gạo cội|đắc cử|tạm quyền|lâm thời|gốc việt|sinh năm \d{{4}}"
    r"|\d{1,2} tuổi))?\s+\Z"
)
# Of those the ones after which a single word is a name; after a `head` only a foreign one.
ROLE_OF_ONE = (
    r"(?<!\w)(?:(?P<head>(?:phó )?tổng thống|(?:phó )?thủ tướng|bộ trưởng|ngoại trưởng|thị trưởng|thống đốc|(?:thượng "
    r"|hạ )?nghị sĩ"
    r"|dân biểu|cựu tổng thống|đệ nhất phu nhân|tướng|lãnh tụ)|nữ hoàng|giáo hoàng|quốc vương|hoàng tử|công chúa|thái tử"
    r"|bị cáo|bị can|bị hại"
    r"|nghi phạm|nghi can|nạn nhân|hung thủ|đối tượng|luật sư|bác sĩ|ca sĩ|nhạc sĩ|nghệ sĩ|họa sĩ|võ sĩ|diễn viên|đạo diễn"
    r"|người mẫu"
    r"|siêu mẫu|hoa hậu|á hậu|rapper|thần tượng|idol|mc|dj|hlv|huấn luyện viên|cầu thủ|danh thủ|thủ môn|thủ thành|tiền đạo"
    r"|tiền vệ"
    r"|hậu vệ|trung vệ|chân sút|tay vợt|kình ngư|trưởng nhóm|thành viên(?: út)?|em út|anh cả|bệnh nhân|sản phụ|thượng tọa"
    r"|đại đức|hòa thượng"
    r"|linh mục|sư cô|thầy giáo|cô giáo|nữ sinh|nam sinh|tài xế|tài khoản)\s+\Z"
)
# At the head of something: a person, though a body follows.
HEAD = r"\W*(?:người phát ngôn|phát ngôn viên|phó|trưởng|giám đốc|chủ tịch)\b"
# A name after one of these is a place's, a body's or a thing's; of two words too.
THINGS_VI = frozenset(
    "tỉnh huyện xã phố tp quận phường trấn vùng miền làng thôn bản ấp đường đèo sông núi biển cầu cảng đảo bang hạt "
    "báo đảng nước lộ phái khu chợ hồ sân ga ở tại từ chùa đền đình phủ trường viện hãng giải cúp phim bài tàu clb đội "
    "thpt thcs tnhh rạch kênh suối hang thác vịnh mũi đồi rừng buôn sóc tòa tháp xưởng quán tiệm lễ tour album".split()
) | {
    "bệnh viện", "công ty", "cổ phần", "tập đoàn", "đại học", "tiểu học", "trung học", "cơ sở", "mầm non", "phổ thông",
    "học viện", "ngân hàng", "thành phố", "nhà thờ", "nhà hát", "nhà hàng", "khách sạn", "khu vực", "dự án", "ca khúc",
    "bộ phim", "chung cư", "quốc lộ", "cao tốc", "công viên", "quảng trường", "câu lạc", "nhóm nhạc", "ban nhạc", "thương hiệu",
}  # fmt: skip
# Of these those whose office holders are called by them: "Chủ tịch UBND tỉnh Lê Văn Mẫu".
PLACES_VI = frozenset("tỉnh huyện quận tp phố xã phường".split())
TOWNS_VI = frozenset("xã phường".split())  # some bear the names of persons
OFFICE_OF_PLACE = (
    r"(?:chủ tịch|bí thư|giám đốc|trưởng|chánh|phó)\b[^,.;:]{0,40}\b(?:tỉnh|huyện|quận|tp|thành phố|xã|phường)\s+\Z"
)
OFFICE_OF_BODY = (
    r"(?:phát ngôn viên|người phát ngôn|ceo|giám đốc(?: điều hành| tài chính)?|chủ tịch|cố vấn|đại diện|luật sư|ông chủ"
    r"|bà chủ|nhà sáng lập)\s+\Z"
)
# "giám đốc công ty Lê Văn Mẫu": of a body, where the text calls the holder "ông Mẫu"
OFFICE_OF_SOME_BODY = (
    r"(?:chủ tịch|giám đốc|trưởng|phó|ông chủ|bà chủ|đại diện|hiệu trưởng|phát ngôn viên)\b[^,.;:]{0,40}"
    r"\b(?:công ty|tập đoàn|ngân hàng|bệnh viện|hãng|trường|viện|xưởng|đại học|hợp tác xã|câu lạc bộ)\s+\Z"
)
OFFICE_OF_REGION = r"(?:thống đốc|thị trưởng|tỉnh trưởng|lãnh đạo) (?:vùng|tỉnh|bang|thành phố|khu vực)\s+\Z"
# Whose words something is: "đó là ý kiến của ông Mẫu".
WORDS_OF = (
    r"(?:ý kiến|lời(?: \w+){0,2}|chia sẻ|quan điểm|tâm sự|nhận định|khẳng định|câu nói|phát biểu|tuyên bố|nhận xét|bình luận"
    r"|thắc mắc|băn khoăn|mong muốn|cảm nhận|thông điệp|phát ngôn|status|bài (?:viết|đăng))(?: \w+){0,2} của"
)
# Bodies known by the building, and houses of parliament.
HOUSES_VI = (
    r"(?:Điện [A-ZÉ]\w+|Nhà Trắng|Nhà Xanh|Lầu [A-ZĐ]\w+ [A-ZĐ]\w+|Liên [Hh]ợp [Qq]uốc|LHQ|Liên minh châu (?:Âu|Phi)|Hạ viện"
    r"|Thượng viện|Quốc hội|Nghị viện)"
)
# Words that begin a sentence or a clause with a capital and belong to no name.
STARTS_VI = frozenset(
    "trên dưới từ với về cùng nếu vì do bởi tuy dù mặc ngay mới đến lúc hôm hồi năm tháng tuần đêm còn và hay hoặc thế rồi đó "
    "được bị có không chưa đã đang sẽ cũng là ở bên cách qua gần hơn nhiều mọi mỗi từng vài nhờ cho để nghe thấy nhìn sau trước "
    "ngoài giữa cuối đầu riêng chính cả phía theo trong tại khi nhưng sáng trưa chiều tối ngày các những một này người tin "
    "gặp gọi kể nói đứng ngồi viết đáp hỏi xem đọc hai ba bốn bảy tám chín mười đây nay song đối dẫn trả thông tính so".split()
)
# Titles by their initials that stand before names; any other word in capitals does too.
TITLES_VI = frozenset("ths bs ds ls kts ts gs pgs nsnd nsưt hlv mc ceo ncs lm đđ tt ht đb đbqh pv btv vđv".split())
# Before the one who is quoted by another: "Reuters dẫn lời ông Mẫu".
QUOTED_BY = (
    r"(?:dẫn|trích|theo)\s+(?:lại\s+)?(?:lời|phát biểu|thông tin|thông báo|tuyên bố|nguồn tin|chia sẻ|lời kể"
    r"|lời khai)(?:\s+(?:của|từ))?"
)
# What may stand before a body at the beginning of a phrase.
BODY_LEAD = (
    r"\A\W*(?:(?:(?:sáng|trưa|chiều|tối|đêm|rạng sáng)(?: (?:nay|qua|cùng ngày|hôm nay|hôm qua))?|hôm qua|hôm nay|mới đây"
    r"|trước đó"
    r"|ngay sau đó|sau đó|trong khi đó|tuy nhiên|nhưng|còn|về phía|phía|đến nay"
    r"|ngày)\s+(?:ngày\s+)?(?:\d{1,2}[/-]\d{1,2}(?:[/-]\d{4})?\s+)?)*"
)
BODY = (
    r"(?:(?:đại diện|lãnh đạo|ban lãnh đạo|ban giám đốc|thông cáo của|cáo trạng của)\s+)?"
    r"(?:ủy ban|uỷ ban|(?:tổng )?cục|chi cục|sở(?! hữu| thích| dĩ)|bộ(?! phim| phận| ba\b| đôi| ảnh| sưu| đội)|báo(?! cáo"
    r"| động| giá)"
    r"|công an|cơ quan|đài|ubnd|hđnd|trung tâm|ban(?! đầu| ngày| đêm| công| nãy)|viện|bệnh viện|trường(?! hợp)"
    r"|(?:nhà )?trường(?! hợp)"
    r"|quân đội|không quân|hải quân|lực lượng|chính phủ|chính quyền|hội đồng|văn phòng|(?:tòa|toà)(?! nhà| soạn| tháp)|tand|hđxx"
    r"|vks(?:nd)?|công ty|tập đoàn|hãng|tờ|cảnh sát|đại sứ quán|hiệp hội|ngân hàng|liên đoàn|viện kiểm sát|phòng(?! khách"
    r"| ngủ| trọ)"
    r"|nhà (?:máy|sản xuất|phân phối|xe|cung cấp)|doanh nghiệp|câu lạc bộ|clb|đội tuyển|liên minh|tổ chức|quỹ|học viện|đại học"
    r"|khoa|đơn vị|chủ đầu tư|bên (?:bán|mua)|thông tấn xã|hội(?! nghị| trường| thảo| chợ| an\b)|cáo trạng|bản án|thông cáo"
    r"|kênh|ekip|êkip"
    r"|phe|đảng|tòa soạn|sân bay|cảng|quân khu|bộ đội|đồn)(?!\s+(?:trưởng|phó)\b)\b"
)
# Words of saying that hand on a quotation but no clause: orders, judgements, questions, moods.
BESIDE_VI = (
    r"thốt lên|cười|than(?: thở| vãn)?|đáp(?: trả| lại)?(?! ứng)|la lên|thở dài|lắc đầu|bật mí|hồ hởi|bức xúc|tự hào"
    r"|nghẹn (?:giọng|lời)|rưng rưng|yêu cầu|đề nghị|kiến nghị|đề xuất|chỉ đạo|kêu gọi|chỉ trích|phê phán|lên án|mỉa mai|chê|khen"
    r"|ca ngợi|gọi|mô tả|ví(?! dụ| trí)|coi|xem(?! xét)|miêu tả|so sánh|đặt câu hỏi|đặt vấn đề|hỏi|thắc mắc|chất vấn|băn khoăn"
    r"|trăn trở|quả quyết|bình luận|nhắn nhủ|nhắn|gửi lời|dặn dò|dặn|nhắc nhở|nhắc|khuyên|hứa|trấn an|động viên|giãi bày"
    r"|trải lòng"
    r"|phân trần|thanh minh|biện minh|phản bác|phủ nhận|bác bỏ|phản đối|nức nở|bật khóc|khóc|mếu máo|thổ lộ|thú nhận|hé lộ"
    r"|đùa|nói đùa|pha trò|hét(?: lên| lớn)?|quát|gào(?: lên| khóc)?|hô(?: lớn| vang)?|thì thầm|lẩm bẩm|mắng|chửi|buông lời"
    r"|gằn giọng"
    r"|đăng(?! ký| quang| kiểm)|chú thích|dòng (?:chữ|trạng thái|chú thích)|lời nhắn|để lại|kết lại|chốt lại|tổng kết"
    r"|đúc kết|tiếp lời"
    r"|bổ sung|nói tiếp|tiếc nuối|thất vọng|tự tin|lạc quan|tin tưởng|xúc động|lo lắng|lo ngại|mong(?: muốn| mỏi)?|hy vọng"
    r"|kỳ vọng"
    r"|tin rằng|cảm thán|xin lỗi|cảm ơn|phàn nàn|than phiền|dõng dạc|thản nhiên|nhẹ nhàng|cương quyết|nói thẳng|khoe"
    r"|bênh vực|gay gắt"
    r"|giật mình|cảnh cáo|đe dọa|dọa|thề|cầu xin|van xin|xin|chúc|hài hước|dí dỏm|tâm niệm|quan niệm|gật gù|tếu táo"
    r"|kể chuyện"
    r"|(?<!đảm )bảo(?! (?:hiểm|vệ|đảm|tồn|quản|mật|lưu|hộ|trì|dưỡng|hành|lãnh|thủ|tàng|an|mẫu|kê|bối|toàn|chứng))"
)
# Words of saying that take a clause, besides those of the first list.
CLAUSE_VI = (
    r"khai(?: nhận| báo| rằng)?(?! thác| giảng| mạc| trương| thông| sinh| hỏa| trường| phá| tử| quật| man| triển| hoang| cuộc)"
    r"|tiết lộ|khuyến cáo|nhận xét|(?-i:(?<!\bđã )kết luận)(?! điều tra| giám định| thanh tra)|cáo buộc|lập luận|(?-i:trình bày)"
    r"|quả quyết(?! tâm)|tố cáo(?! trạng)|(?-i:dự báo)(?= )|phỏng đoán|thú nhận|dự đoán"
)
# What the press calls somebody again: no name follows.
_SEX = (
    r"(?:nữ|nam) (?:\w+ (?:sĩ|viên|nhân|tượng|thủ|hậu|tử|trưởng|đốc|đạo|sư|tịch|phủ|trị gia|biểu|môn|phạm|can|cáo|khách|dưỡng|"
    r"huynh|khoa|mẫu|xế|giả|vệ|hài)|sinh|chính|tướng|đại gia|tỷ phú|triệu phú|chính khách|rapper|idol|mc|streamer|tiktoker"
    r"|youtuber|blogger|ceo|hlv|y tá|tài tử"
    r"|quân nhân)"
)
EPITHET_VI = (
    rf"(?:{_SEX}|bị (?:cáo|can|hại)|nghi (?:phạm|can)|nạn nhân|nhân chứng"
    r"|(?:ca|nghệ|nhạc|bác|luật|họa|võ) s[ĩư]|kỹ sư|thẩm phán|diễn viên|đạo diễn|rapper|tiền đạo|tiền vệ|hậu vệ|trung vệ|thủ môn"
    r"|thủ thành|cầu thủ|chân sút|cựu (?:danh thủ|tuyển thủ|cầu thủ|tổng thống|thủ tướng)|huấn luyện viên|hlv|chiến lược gia"
    r"|nhà (?:cầm quân|khoa học|văn|báo|thơ|nghiên cứu|lãnh đạo|ngoại giao|sáng lập|vô địch|sư)|thuyền trưởng|đội trưởng"
    r"|tay vợt|tay đua"
    r"|kình ngư|kỳ thủ|võ sĩ|vận động viên|vđv|tài xế|lái xe|chủ (?:quán|tiệm|nhà|xe|tàu|cửa hàng|trọ|trang trại)"
    r"|lão (?:nông|ngư)|ngư dân|nông dân|cô (?:gái|bé|giáo|chủ)|chàng trai|cậu bé|thầy giáo|người (?:đàn ông|phụ nữ|mẹ|cha|bố|vợ"
    r"|chồng|phát ngôn|bà)|cụ (?:ông|bà)|vị (?:này|(?!này)\w+(?: \w+)?)|tỷ phú|doanh nhân|ông trùm|ông chủ|bà chủ|hoa hậu"
    r"|nàng hậu|người đẹp"
    r"|mỹ nhân|mỹ nam|sao (?:nữ|nam)|giọng ca|danh ca|quán quân|thần tượng|nam thần|nữ thần|thí sinh|thủ khoa|nghị sĩ|chính khách"
    r"|tổng thống|thủ tướng|bộ trưởng|thứ trưởng|ngoại trưởng|thị trưởng|thống đốc|đại sứ|phó thủ tướng|(?:phó )?chủ tịch"
    r"|(?:phó )?giám đốc"
    r"|hiệu trưởng|chuyên gia|quan chức|giáo sư|tiến sĩ|trung tá|thượng tá|đại tá|thiếu tá|thiếu tướng|trung tướng|trưởng nhóm"
    r"|(?:nhà lãnh đạo|tổng thống|thủ tướng|ngoại trưởng|lãnh đạo) (?-i:Mỹ|Nga|Ukraine|Pháp|Đức|Anh|Ý|Trung Quốc|Hàn Quốc"
    r"|Triều Tiên"
    r"|Nhật Bản|Ấn Độ|Israel|Iran|Thổ Nhĩ Kỳ|Belarus|Ba Lan|Hungary|Venezuela|Campuchia|Thái Lan|Philippines|Indonesia)"
    r"|đại biểu|nhà vua|quốc vương|giáo hoàng|thượng tọa|hòa thượng|đại đức|linh mục|streamer|tiktoker|youtuber|phi công"
    r"|cơ trưởng)"
    r"(?: (?:này|nói trên|trẻ|\d{1,2} tuổi|sinh năm \d{4}|gốc (?-i:[A-ZĐ])\w+|người (?-i:[A-ZĐ])\w+(?: (?-i:[A-ZĐ])\w+){0,2}))?"
    r"(?! (?-i:[A-ZĐÁÀẢÃẠĂÂÉÈÊÍÌÓÒÔƠÚÙƯÝ]))"
)
PRONOUN_VI = (
    r"(?:ông(?! (?:bà|nội|ngoại|chủ|trùm|lớn))|bà(?! (?:con|nội|ngoại|chủ|mẹ))|anh(?! (?:trai|em|chàng|cả|hùng))"
    r"|chị(?! (?:gái|em))"
    r"|cô(?! (?:gái|bé|giáo|con|chủ|bác))|chú(?! (?:bé|rể|thích|ý))|em(?! (?:trai|gái|bé|út))|cụ(?! (?:thể|ông|bà))|cậu(?! bé)"
    r"|cháu|hắn|y(?! (?:tế|tá|bác))|nàng(?! hậu))(?: (?:ấy|này|ta))?(?! (?-i:[A-ZĐÁÀẢÃẠĂÂÉÈÊÍÌÓÒÔƠÚÙƯÝ]))"
    r"|người này|đối tượng này"
)
# Whom a paper does not name.
UNNAMED_VI = (
    r"\A\W*(?:(?:theo|còn|nhưng|và|tuy nhiên|trong khi đó|ngoài ra)\s+)?(?P<who>(?:một|các|nhiều|vài|những|không ít|một số"
    r"|hàng chục"
    r"|hàng trăm|\d+)\s+(?:(?:nữ|nam|cựu|vị)\s+)?(?:người|quan chức|nguồn tin|nhân chứng|phụ huynh|học sinh|sinh viên"
    r"|thí sinh|cư dân"
    r"|hàng xóm|bệnh nhân|hành khách|du khách|công nhân|nhân viên|tài xế|chuyên gia|bác sĩ|luật sư|cán bộ|lãnh đạo"
    r"|khách hàng|hộ dân"
    r"|bạn đọc|độc giả|khán giả|tiểu thương|nhà đầu tư|giáo viên|nhà ngoại giao|nhà khoa học|nhà phân tích|fan|nông dân"
    r"|ngư dân|doanh nghiệp"
    r"|cổ động viên|netizen|nạn nhân|tình nguyện viên|phóng viên|nghị sĩ|binh sĩ)\b.*"
    r"|(?:người (?:dân|nhà|thân|chứng kiến|hâm mộ|trong cuộc)|gia đình|hàng xóm|phụ huynh|cư dân mạng|dân mạng|dư luận"
    r"|nguồn tin|bạn bè"
    r"|giới (?:chuyên gia|phân tích|quan sát|chuyên môn))\b.*)"
)
# Before what bears a title in quotation marks, which nobody speaks.
TITLED_VI = (
    r"(?<!\w)(?:phim|ca khúc|bài hát|bài|chương trình|cuộc thi|dự án|giải|hội thảo|hội nghị|tọa đàm|chuyên mục|vở(?: kịch| diễn)?"
    r"|tác phẩm|sách|cuốn|tiểu thuyết|truyện|mv|album|chủ đề|đề tài|mang tên|tên|tựa|tựa đề|tiêu đề|triển lãm|phong trào"
    r"|danh hiệu"
    r"|chiến dịch|tour|liveshow|hashtag|nhóm|kênh|bài viết|sự kiện|đề án|mô hình|cuộc vận động|quỹ|lễ hội|giải thưởng"
    r"|bức tranh|tập)\s+\Z"
)
MALE_VI = r"(?:ông|anh|chú|cậu|chàng|nam|vua|hắn|người (?:đàn ông|cha|bố|chồng))(?!\w)"
FEMALE_VI = r"(?:bà|chị|cô|nữ|nàng|dì|hoa hậu|người (?:phụ nữ|mẹ|vợ|đẹp)|mỹ nhân|sao nữ)(?!\w)"
# A capitalised run that begins so after an office is a body's name: "Thứ trưởng Bộ Nông nghiệp".
BODY_HEADS = frozenset(
    "bộ sở cục vụ viện ban hội đài trường phòng đội khoa tổng ủy uỷ đảng tòa toà giám ubnd hđnd luật nghị hiến quyết".split()
)
# Countries of several syllables whose names are like those of persons.
COUNTRIES_VI = frozenset(
    "bồ đào nha|na uy|hà lan|ba lan|phần lan|thụy sĩ|ai cập|hy lạp|bờ biển ngà|triều tiên|đài loan|hồng kông|nam phi|đan mạch"
    "|bắc ireland|tân tây lan|ái nhĩ lan|mông cổ|nhật bản|hàn quốc|trung quốc|ấn độ|thái lan|miến điện|ả rập|sri lanka".split(
        "|"
    )
)
# Pairs of syllables that end as one of the things does and are none.
NO_THINGS = frozenset(
    "môi trường|thị trường|hiện trường|quân đội|bộ đội|nhà nước|đất nước|thông báo|nhà báo|lãnh đạo|hiện tại|tồn tại".split(
        "|"
    )
)
# Countries that speak as one, by names of one syllable that nobody bears.
NATIONS_VI = frozenset("mỹ nga pháp nhật hàn".split())
# Small words between a subject and its verb.
SMALL_VI = frozenset("cũng đã vừa mới lại còn vẫn liền từng sẽ đang sau đó hôm nay qua".split())
# Before somebody whose words are only heard or met: "bà nghe chồng dặn", "anh bị mẹ mắng".
MET_VI = r"(?<!\w)(?:nghe|bị(?! (?:cáo|can|hại)\b)|được|lời)\s+(?=(?:[^\W\d_]+\s+){1,5}\Z)(?!hỏi|biết)"
