"""Outcomes of which only one can be, in four languages: positive and negative, convicted and acquitted."""

from __future__ import annotations

from functools import lru_cache

from sayso.judge.outcomes import states
from sayso.judge.words.lexicon import sides

# General vocabulary, our own compilation: English, German, Russian, Vietnamese on either side. What can be first the one and
# then the other within days (rose, fell) is not among them.
_PAIRS = (
    (
        r"positive(?:ly)?|positiv\w{0,2}|положительн\w{1,3}|dương\ tính",
        r"negative(?:ly)?|negativ\w{0,2}|отрицательн\w{1,3}|âm\ tính",
    ),
    (
        r"convicted|found\ guilty|verurteilt\w{0,2}|schuldig\ gesprochen|осужд[её]н\w{0,2}|признан\w{0,2}\ виновн\w{1,3}"
        r"|kết\ tội|kết\ án",
        r"acquitted|freigesprochen\w{0,2}|freispruch\w{0,2}|оправдан\w{0,2}|оправдал\w{0,1}|trắng\ án|vô\ tội"
        r"|không\ phạm\ tội",
    ),
    (
        r"approved|adopted|genehmigt\w{0,2}|angenommen|beschlossen|verabschiedet|zugestimmt|одобрил\w{0,1}"
        r"|одобрен\w{0,1}|принял\w{0,1}|thông\ qua|phê\ duyệt|chấp\ thuận",
        r"rejected|turned\ down|abgelehnt\w{0,2}|verworfen|отклонил\w{0,1}|отклон[её]н\w{0,1}|отверг\w{0,3}"
        r"|bác\ bỏ|không\ thông\ qua",
    ),
    (
        r"insured|licen[cs]ed|versichert\w{0,2}|застрахован\w{0,2}|còn\ hạn",
        r"uninsured|unlicen[cs]ed|nicht\ versichert\w{0,2}|unversichert\w{0,2}|не\ застрахован\w{0,2}|hết\ hạn|quá\ hạn",
    ),
    (
        r"accepted|agreed\ to|akzeptiert\w{0,2}|nahm\w{0,2}\ (?:\w+\ ){1,4}an|согласил\w{2,3}|chấp\ nhận|đồng\ ý|nhận\ lời",
        r"refused|declined|rejected|turned\ down|weigert\w{0,2}\ sich|abgelehnt\w{0,2}|lehnt\w{0,2}\ (?:\w+\ ){1,5}ab"
        r"|отказал\w{2,3}|từ\ chối|khước\ từ",
    ),
    (
        r"plead(?:ed|s)\ guilty|admitt?(?:ed|s)\ (?:the\ )?(?:charges?|murder|theft|fraud)"
        r"|bekannte\w?\ sich\ schuldig|geständig"
        r"|признал\w{0,1}\ (?:свою\ )?вину|nhận\ tội|thừa\ nhận\ hành\ vi",
        r"plead(?:ed|s)\ not\ guilty|den(?:ied|ies)\ (?:all\ |the\ )?(?:charges?|murder|theft|fraud)"
        r"|bestreitet\ die\ (?:tat|vorwürfe)|nicht\ schuldig|не\ признал\w{0,1}\ (?:свою\ )?вин[уы]|không\ nhận\ tội"
        r"|chối\ tội|kêu\ oan",
    ),
    (
        r"upheld|upholds|bestätigte?\ das\ urteil|urteil\ bestätigt|оставил\w{0,1}\ (?:\w+\ ){0,3}в\ силе|y\ án"
        r"|giữ\ nguyên\ (?:bản\ )?án",
        r"overturned|quashed|struck\ down|hob\ das\ urteil|urteil\ aufgehoben|отменил\w{0,1}\ (?:приговор|решение)"
        r"|hủy\ (?:bản\ )?án|tuyên\ hủy",
    ),
    (
        r"granted\ bail|(?:released|freed)\ on\ bail|gegen\ kaution\ frei\w{0,10}|под\ залог|(?:được|cho)\ tại\ ngoại",
        r"(?:denied|refused)\ bail|remanded\ in\ custody|kaution\ (?:abgelehnt|verweigert)|отказал\w{0,1}\ в\ залоге"
        r"|không\ (?:được|cho)\ tại\ ngoại",
    ),
    (
        r"passed\ (?:the|her|his|their|its)\ (?:exam|test|examination|inspection)s?|prüfung\ bestanden"
        r"|сдал\w{0,1}\ экзамен\w{0,2}|thi\ (?:đỗ|đậu)|trúng\ tuyển",
        r"failed\ (?:the|her|his|their|its)\ (?:exam|test|examination|inspection)s?|durchgefallen|nicht\ bestanden"
        r"|не\ сдал\w{0,1}|провалил\w{0,1}\ экзамен\w{0,2}|thi\ (?:trượt|rớt)|trượt\ (?:đại\ học|lớp)",
    ),
    (
        r"imposed|imposes|verhängt\w{0,2}|вв[её]л\w{0,1}|введ[её]н\w{0,1}|áp\ đặt|ban\ bố",
        r"lifted|lifts|scrapped|aufgehoben|снял\w{0,1}\ (?:запрет|ограничени)\w{0,2}"
        r"|снят\w{0,1}\ (?:запрет|ограничени)\w{0,2}"
        r"|dỡ\ bỏ|gỡ\ bỏ",
    ),
    (
        r"go(?:es)?\ ahead|went\ ahead|took\ place|findet\ (?:wie\ geplant\ )?statt|fand\ (?:\w+\ ){0,4}statt|stattgefunden"
        r"|состоял\w{2,3}|состоится|vẫn\ (?:được\ tổ\ chức|diễn\ ra)|đã\ diễn\ ra",
        r"cancelled|canceled|called\ off|scrapped|abgesagt\w{0,2}|ausgefallen|fällt\ aus|fiel\ aus|отменил\w{0,1}"
        r"|отмен[её]н\w{0,1}|(?:bị|đã)\ hủy|hủy\ bỏ",
    ),
    (
        r"extended|prolonged|verlängert\w{0,2}|продлил\w{0,1}|продл[её]н\w{0,1}|gia\ hạn",
        r"shortened|cut\ short|curtailed|verkürzt\w{0,2}|сократил\w{0,1}\ срок\w{0,2}|rút\ ngắn",
    ),
    (
        r"resign(?:s|ed)|stepp?(?:ed|s)\ down|zurückgetreten|trat\ (?:\w+\ ){0,3}zurück|legte\ (?:sein|ihr)\ amt\ nieder"
        r"|(?:ушёл|ушел|ушла|подал|подала)\ в\ отставку|từ\ chức",
        r"(?:stays?|stayed|remains?|remained)\ (?:on\ as|in\ (?:office|charge|(?:his|her|the)\ post|place))|bleibt\ im\ amt"
        r"|оста[её]тся\ на\ (?:посту|своём\ посту)|vẫn\ tại\ vị|tiếp\ tục\ giữ\ chức",
    ),
    (
        r"unhurt|unharmed|uninjured|unscathed|unverletzt\w{0,2}|невредим\w{0,2}|не\ пострадал\w{0,1}|bình\ an\ vô\ sự"
        r"|không\ (?:ai\ )?bị\ thương",
        r"(?:seriously|badly|severely|critically)\ (?:injured|hurt|wounded)|schwer\ verletzt\w{0,2}|schwerverletzt\w{0,2}"
        r"|тяжело\ ранен\w{0,1}|тяжёлые\ (?:травмы|ранения)|bị\ thương\ nặng|trọng\ thương",
    ),
    (
        r"legal|lawful|lawfully|legally|rechtmäßig\w{0,2}|законн\w{1,3}|hợp\ pháp|đúng\ pháp\ luật",
        r"illegal|unlawful|unlawfully|illegally|rechtswidrig\w{0,2}|unrechtmäßig\w{0,2}|незаконн\w{1,3}|bất\ hợp\ pháp"
        r"|trái\ (?:phép|pháp\ luật)",
    ),
    (
        r"genuine|authentic|echt\w{0,2}|подлинн\w{1,3}|hàng\ thật|là\ thật|có\ thật",
        r"fake|faked|forged|forgery|counterfeit|not\ genuine|gefälscht\w{0,2}|fälschung|nicht\ echt|unecht\w{0,2}"
        r"|поддел\w{1,5}"
        r"|фальшив\w{1,3}|hàng\ giả|giả\ mạo|là\ giả",
    ),
    (
        r"free\ of\ charge|for\ free|kostenlos\w{0,2}|kostenfrei\w{0,2}|gratis|бесплатн\w{1,3}|miễn\ phí",
        r"kostenpflichtig\w{0,2}|платн\w{1,3}|(?:phải|có)\ thu\ phí|mất\ phí|must\ be\ paid\ for",
    ),
    (
        r"mandatory|compulsory|obligatory|verpflichtend\w{0,2}|обязательн\w{1,3}|bắt\ buộc",
        r"voluntary|optional|not\ (?:mandatory|compulsory)|freiwillig\w{0,2}|добровольн\w{1,3}|не\ обязательн\w{1,3}"
        r"|tự\ nguyện"
        r"|không\ bắt\ buộc",
    ),
    (
        r"safe\ to\ (?:drink|eat|use|swim)|unbedenklich|trinkbar|безопас(?:ен|на|но|ны)"
        r"|(?:vẫn|rất|là|hoàn\ toàn|bảo\ đảm|đảm\ bảo)\ an\ toàn",
        r"unsafe|not\ safe|gesundheitsschädlich|nicht\ trinkbar|небезопас(?:ен|на|но|ны)|не\ безопас(?:ен|на|но|ны)"
        r"|không\ an\ toàn"
        r"|mất\ an\ toàn",
    ),
    (
        r"arson|started\ deliberately|deliberately\ started|brandstiftung|поджог\w{0,2}|phóng\ hỏa|cố\ ý\ đốt",
        r"electrical\ fault|short\ circuit|faulty\ wiring|technische\w{1,2}\ defekt|kurzschluss|замыкани\w{1,2}"
        r"|chập\ điện|chạm\ (?:chập|điện)",
    ),
    (
        r"deliberate|deliberately|on\ purpose|absichtlich\w{0,2}|vorsätzlich\w{0,2}|умышленн\w{1,3}|намеренн\w{1,3}"
        r"|cố\ (?:ý|tình)",
        r"accidental|accidentally|by\ (?:accident|mistake)|unintentional(?:ly)?|versehentlich|aus\ versehen|случайно"
        r"|по\ ошибке"
        r"|неумышленн\w{1,3}|по\ неосторожности|vô\ (?:ý|tình)",
    ),
    (
        r"permanent|permanently|for\ good|dauerhaft\w{0,2}|für\ immer|навсегда|vĩnh\ viễn",
        r"temporary|temporarily|vorübergehend\w{0,2}|временн\w{1,3}|tạm\ thời",
    ),
    (
        r"voted\ (?:for|in\ favou?r)|stimmte\w?\ (?:da)?für|проголосовал\w{0,1}\ за|bỏ\ phiếu\ (?:thuận|tán\ thành|ủng\ hộ)",
        r"voted\ against|stimmte\w?\ (?:da)?gegen|проголосовал\w{0,1}\ против|bỏ\ phiếu\ (?:chống|phản\ đối)",
    ),
    (
        r"alone|on\ (?:his|her|its)\ own|by\ (?:himself|herself)|allein|в\ одиночку|без\ сопровождения|một\ mình",
        r"accompanied\ by|in\ the\ company\ of|in\ begleitung|begleitet\ von|в\ сопровождении|có\ người\ đi\ cùng",
    ),
    (
        r"empty|deserted|leer|menschenleer|пуст(?:ой|ая|ое|ые|ым|ых)?|trống\ (?:không|trơn|vắng)|vắng\ tanh",
        r"packed|crammed|overcrowded|sold\ out|überfüllt|voll\ besetzt|ausverkauft|переполнен\w{0,1}|битком|chật\ kín"
        r"|kín\ chỗ",
    ),
    (
        r"conscious|bei\ bewusstsein|в\ сознании|tỉnh\ táo",
        r"unconscious|in\ a\ coma|bewusstlos|im\ koma|без\ сознания|в\ коме|bất\ tỉnh|hôn\ mê",
    ),
    (
        r"sober|nüchtern|трезв\w{0,2}|không\ (?:có|vi\ phạm)\ nồng\ độ\ cồn|không\ uống\ rượu",
        r"drunk|drunken|intoxicated|betrunken\w{0,2}|alkoholisiert\w{0,2}|пьян\w{0,2}|нетрезв\w{1,3}|say\ rượu|say\ xỉn",
    ),
    (
        r"armed|bewaffnet\w{0,2}|вооруж[её]н\w{1,3}|có\ vũ\ (?:khí|trang)",
        r"unarmed|unbewaffnet\w{0,2}|безоружн\w{1,3}|невооруж[её]н\w{1,3}|không\ (?:có|mang)\ vũ\ khí",
    ),
    (
        r"burn(?:ed|t)\ (?:down|out|to\ the\ ground)|destroyed|gutted|reduced\ to\ (?:ashes|rubble)"
        r"|niedergebrannt\w{0,2}|abgebrannt\w{0,2}|zerstört\w{0,2}|сгорел\w{0,1}|разруш[еи]н\w{0,1}"
        r"|(?:cháy|thiêu)\ rụi|bị\ phá\ hủy",
        r"undamaged|intact|not\ damaged|without\ (?:any\ )?damage|unbeschädigt\w{0,2}|unversehrt\w{0,2}"
        r"|не\ пострадал[оаи]|уцелел\w{0,1}|nguyên\ vẹn|không\ (?:bị\ )?hư\ hại",
    ),
    (
        r"unanimous|unanimously|einstimmig|единогласн\w{1,3}|(?:nhất\ trí|đồng\ thuận)\ tuyệt\ đối",
        r"narrowly|by\ one\ vote|knappe\w?\ mehrheit|gegen\ die\ stimmen|с\ перевесом|chênh\ lệch\ sít\ sao",
    ),
)
_SIDES = sides(_PAIRS)


@lru_cache(maxsize=20_000)
def _told(text: str, pair: int) -> frozenset[int]:
    """Which sides of a pair a text tells."""
    one, other = _SIDES[pair]
    second = [m.span() for m in other.finditer(text)]
    first = any(not any(start <= m.start() < end for start, end in second) for m in one.finditer(text))
    return frozenset(([0] if first else []) + ([1] if second else []))


@lru_cache(maxsize=2_000)
def outcomes(text: str) -> frozenset[tuple[int, int]]:
    """The outcomes that a text tells: which pair, and which side of it."""
    return frozenset((pair, side) for pair in range(len(_SIDES)) for side in _told(text, pair))


def opposed(first: str, second: str) -> bool:
    """Whether the one text tells an outcome or a state and the other only its opposite."""
    if any(other.search(second) and not own.search(second) for _, own, other in states.told(first)):
        return True
    return any(_told(first, pair) == {side} and _told(second, pair) == {1 - side} for pair, side in outcomes(first))
