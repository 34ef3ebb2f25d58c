"""States and outcomes that shut each other out on one day, in four languages: passed and put off, dead and discharged."""

from __future__ import annotations

import re
from functools import lru_cache

from sayso.judge.words.lexicon import sides

# General vocabulary, our own compilation; on either side English, German, Russian, Vietnamese. Of each pair a claim may tell the
# one and a report the other; where only the first is a claim that the second denies, the pair is read one way.
_PASSED = (
    r"passed|adopted|enacted|approved|verabschiedet\w{0,2}|beschlossen|beschloss|angenommen|gebilligt"
    r"|принял[аи]?|одобрил[аи]?|утвердил[аи]?|thông\ qua|phê\ duyệt|ban\ hành"
)
_PUT_OFF = (
    r"put(?:s|ting)?\ off|postpon(?:ed|es|ing)|deferred|shelved|kicked\ into\ the\ long\ grass"
    r"|(?:sent|sends|goes|went|hand(?:ed)?|referred|commits?|committed)"
    r"\ (?:[\w’'-]+\ ){0,5}to\ (?:an?\ |the\ )?(?:[\w-]+\ ){0,2}(?:committee|commission)"
    r"|vertagt\w{0,2}|zurückgestellt|auf\ \w+\ verschoben|in\ (?:den|einen)\ Ausschuss|an\ den\ Ausschuss"
    r"|отложил[аи]?|отложен[аоы]?|на\ доработку|снят[аоы]?\ с\ рассмотрения|tạm\ hoãn|hoãn\ (?:lại|việc)"
    r"|lùi\ thời\ điểm|đang\ lấy\ ý\ kiến"
)
_TURNED_DOWN = (
    r"thrown\ out|threw\ out|turned\ down|rejected|refused|abgelehnt\w{0,2}|zurückgewiesen|отклонил[аи]?"
    r"|отклон[её]н[аоы]?|отказал[аи]?"
    r"|bác\ (?:đơn|yêu\ cầu|đề\ nghị)|từ\ chối"
)
_PENDING = (
    r"(?:application|request|appeal|bid|plan|claim|case)\ (?:still\ )?stands"
    r"|(?:is|are|remains?|still)\ (?:pending|under\ review|being\ considered)"
    r"|(?:answer|decision|ruling|verdict)\ (?:is|was)\ (?:only\ )?(?:due|expected)"
    r"|(?:steht|stehen)\ (?:noch\ )?aus|wird\ noch\ geprüft"
    r"|на\ рассмотрении|рассматрива[ею]т(?:ся)?|đang\ (?:xem\ xét|chờ|thẩm\ định)"
)
_DIED = (
    r"died|dies|has\ passed\ away|passed\ away|is\ dead|was\ killed|gestorben|verstorben|starb|ums\ Leben\ gekommen"
    r"|умер(?:ла)?|скончал(?:ся|ась)|погиб(?:ла)?|уш[её]л\ из\ жизни|ушла\ из\ жизни|qua\ đời|tử\ vong"
    r"|từ\ trần|trút\ hơi\ thở|đã\ chết"
)
_LIVES = (
    r"is\ (?:alive|recovering|back\ home|home)"
    r"|(?:was|been)\ (?:discharged|released)\ from\ (?:\w+\ )?hospital|left\ (?:the\ )?hospital"
    r"|(?:in\ (?:a\ )?stable\ condition|condition\ is\ stable)|aus\ dem\ Krankenhaus\ entlassen|wohlauf"
    r"|auf\ dem\ Weg\ der\ Besserung"
    r"|außer\ Lebensgefahr|выписал(?:ся|ась|и)|выписан[аы]?|ид[её]т\ на\ поправку"
    r"|чувствует\ себя\ (?:хорошо|нормально)|жива?\ и\ здоров[а]?"
    r"|xuất\ viện|còn\ sống|(?:đã|đang)\ (?:bình|hồi)\ phục|vẫn\ khỏe|bắt\ máy"
)
_SHUT = (
    r"(?:has|have)\ (?:closed|shut)"
    r"|(?:closed|closes|closing|shut|shuts)\ (?:down|its\ doors|their\ doors|for\ good|permanently)"
    r"|schließt\ für\ immer|dauerhaft\ geschlossen|hat\ geschlossen|закрыл(?:ся|ась|и|ось)"
    r"|прекратил[аи]?\ работу|đóng\ cửa"
)
_OPEN = (
    r"re-?open(?:s|ed|ing)?|(?:is|are|remains?|stays?)\ open|welcomes?\ \w+\ back"
    r"|bleibt\ (?:\w+\ ){0,2}(?:offen|geöffnet)|wieder\ geöffnet"
    r"|(?:hat|haben)\ (?:\w+\ ){0,2}geöffnet|работа[ею]т\ (?:как\ обычно|в\ обычном\ режиме|в\ штатном\ режиме)"
    r"|vẫn\ (?:hoạt\ động|mở\ cửa)|mở\ cửa\ (?:trở\ lại|bình\ thường)|hoạt\ động\ bình\ thường"
)
_REACHED = (
    r"reach(?:ed|es)?\ the\ (?:top|summit|peak)|stood\ on\ (?:the\ )?(?:top|summit)|conquered"
    r"|made\ it\ to\ the\ (?:top|summit)"
    r"|erreichte\ den\ Gipfel|den\ Gipfel\ erreicht|bezwungen|покорил[аи]?"
    r"|поднял(?:ся|ась|ись)\ на\ вершину|chinh\ phục|lên\ (?:tới|đến)?\ ?đỉnh"
)
_TURNED_BACK = (
    r"turned\ (?:back|round|around)|turn\ (?:back|round|around)"
    r"|abandoned\ (?:the|his|her|their)\ (?:climb|attempt|ascent)|short\ of\ the\ (?:top|summit)"
    r"|kehrte\w?\ um|umgekehrt|abgebrochen|umkehren|повернул[аи]?\ (?:назад|обратно)"
    r"|не\ дойдя\ до\ вершины|quay\ (?:đầu|lại|xuống)|bỏ\ cuộc"
)
_GONE = (
    r"destroyed|collapsed|burn(?:ed|t)\ (?:down|to\ the\ ground)|demolished|zerstört|eingestürzt"
    r"|abgerissen|niedergebrannt"
    r"|разрушен[аоы]?|рухнул[аио]?|обрушил(?:ся|ась|ось|ись)|сгорел[аио]?|sập|bị\ phá\ hủy|cháy\ rụi"
)
_STANDS = (
    r"(?:still\ )?stands?\ (?:as\ it\ (?:stood|did)|firm|intact)|still\ stand(?:s|ing)"
    r"|(?:is|was|were|are|remains?)\ (?:intact|undamaged|unharmed)"
    r"|unversehrt|unbeschädigt|steht\ (?:noch|wie)|(?:цел[аоы]?|невредим\w?)\b|стоит\ на\ месте"
    r"|còn\ nguyên|nguyên\ vẹn|không\ hư\ hại"
)
_CAUGHT = (
    r"(?:has|have|was|were|been)\ (?:\w+\ )?(?:arrested|caught|captured|recaptured|detained)|(?:is|are)\ in\ custody"
    r"|(?:wurden?|worden|ist|sind)\ (?:[\w-]+\ ){0,4}(?:gefasst|festgenommen|verhaftet)|(?:gefasst|festgenommen)\ worden"
    r"|задержан[аы]?|задержали|поймали|пойман[аы]?|арестован[аы]?|(?:đã|vừa)\ (?:bị\ bắt|bắt\ (?:được|giữ))|đã\ sa\ lưới"
)
_AT_LARGE = (
    r"(?:still|remains?|remained)\ (?:at\ large|on\ the\ (?:run|loose))"
    r"|(?:has|have)\ not\ (?:yet\ )?been\ (?:caught|found|arrested)"
    r"|(?:is|sind)\ (?:\w+\ ){0,2}(?:auf\ der\ Flucht|flüchtig)|wird\ (?:\w+\ ){0,2}gefahndet"
    r"|вс[её]\ ещ[её]\ (?:в\ розыске|на\ свободе)"
    r"|(?:оста[её]тся|находится)\ (?:в\ розыске|на\ свободе)|(?:vẫn|đang)\ (?:\w+\ )?(?:bỏ\ trốn|lẩn\ trốn|bị\ truy\ nã)"
)
_FREED = (
    r"(?:was|were|been|is)\ (?:released|freed)\ (?:from\ (?:prison|jail|custody|detention)|on\ bail|without\ charge)"
    r"|walk(?:s|ed)\ free"
    r"|(?:wurde|wurden|ist|sind)\ (?:\w+\ ){0,3}(?:freigelassen|auf\ freiem\ Fuß)|вышел\ на\ свободу|вышла\ на\ свободу"
    r"|отпустили|отпущен[аы]?|(?:được|đã)\ (?:trả\ tự\ do|phóng\ thích|thả)|được\ tại\ ngoại"
)
_LOCKED_UP = (
    r"(?:still|remains?|remained|kept|held)\ (?:in\ (?:custody|jail|prison|detention)|behind\ bars)|remanded\ in\ custody"
    r"|(?:sitzt|sitzen|bleibt|bleiben)\ (?:\w+\ ){0,3}in\ (?:Haft|U-Haft|Untersuchungshaft)"
    r"|(?:оста[её]тся|находится|содержится)\ (?:под\ стражей|в\ (?:СИЗО|тюрьме|колонии))"
    r"|(?:vẫn|đang)\ (?:\w+\ )?(?:bị\ )?(?:tạm\ giam|tạm\ giữ|giam\ giữ)"
)
_FOUND = (
    r"(?:has|have|was|were|been)\ found\ (?:alive|dead|safe|unharmed)|turned\ up\ (?:safe|alive|unharmed)"
    r"|wohlbehalten\ (?:gefunden|zurück|aufgetaucht)|wieder\ aufgetaucht|(?:tot|lebend)\ (?:auf)?gefunden"
    r"|наш[её]л(?:ся|ась|ись)|найден[аы]?\ (?:жив|м[её]ртв)\w{2,3}"
    r"|(?:đã\ )?(?:được\ )?tìm\ thấy\ (?:an\ toàn|còn\ sống|thi\ thể)"
)
_STILL_MISSING = (
    r"(?:is|are|was|were)\ still\ missing|(?:remains?|remained)\ missing|(?:has|have)\ (?:still\ )?not\ been\ found"
    r"|no\ trace\ of"
    r"|(?:wird|werden|bleibt|bleiben)\ (?:\w+\ ){0,2}(?:weiter|weiterhin|noch|nach\ wie\ vor)\ (?:vermisst|verschwunden)"
    r"|(?:всё\ ещё|все\ еще|до\ сих\ пор|по-прежнему)\ (?:не\ найден[аы]?|не\ нашли|числится\ пропавш\w{2,3})"
    r"|vẫn\ (?:còn\ )?mất\ tích|vẫn\ chưa\ (?:được\ )?tìm\ thấy|chưa\ rõ\ tung\ tích"
)
_IN_OFFICE = (
    r"(?:stays?|stayed|remains?|remained)\ (?:on\ as|in\ (?:office|charge|(?:his|her|the)\ post))"
    r"|keeps\ (?:his|her)\ (?:job|post)|(?:is\ and\ )?remains\ (?:the\ )?(?:chief|head|president|chair\w*|director|coach"
    r"|minister|mayor|captain|leader)\b"
    r"|bleibt\ (?:\w+\ ){0,2}im\ Amt|оста[её]тся\ на\ (?:своём\ )?посту"
    r"|(?:vẫn|tiếp\ tục)\ (?:\w+\ ){0,2}(?:tại\ vị|giữ\ chức|giữ\ ghế)"
)
_OUT_OF_OFFICE = (
    r"(?:has|have)\ (?:resigned|stepped\ down|quit)|resigned|stepped\ down|(?:was|were|been)\ (?:sacked|dismissed|ousted)"
    r"|(?:ist|sind)\ (?:\w+\ ){0,3}zurückgetreten|trat\ (?:\w+\ ){0,3}zurück|(?:wurde|wurden)\ (?:\w+\ ){0,3}entlassen"
    r"|(?:уш[её]л|ушла|подал|подала)\ в\ отставку|уволен[аы]?|отправлен[аы]?\ в\ отставку|đã\ từ\ chức"
    r"|bị\ (?:cách\ chức|miễn\ nhiệm)"
)
_CONVICTED = (
    r"(?<!if\ )(?:convicted|found\ guilty)|sentenced|(?:was|were|been)\ jailed|verurteilt\w{0,2}"
    r"|schuldig\ gesprochen|осужд[её]н\w{0,2}|приговор[её]н\w{0,2}|приговорили"
    r"|признан\w{0,2}\ виновн\w{1,3}|(?:tòa\ )?(?:tuyên|kết)\ án|lĩnh\ án|lãnh\ án"
)
_NOT_TRIED = (
    r"(?:has|have|had|was|were)\ not\ (?:yet\ )?been\ (?:charged|tried|convicted|indicted)"
    r"|no\ charges\ (?:so\ far|have\ been|had\ been|were)|there\ is\ no\ (?:indictment|trial)"
    r"|(?:was|were|been|is|are|a\ grand\ jury\b[^.;]{0,40})\ ?(?:indicted|under\ investigation|being\ investigated)"
    r"|plead(?:ed|s)?\ not\ guilty|pleaded\ not\ guilty"
    r"|(?:the\ )?(?:start\ of\ the\ |start\ of\ a\ )?trial\ (?:is|was|will|has\ been)\ (?:set|scheduled|due|expected"
    r"|to\ begin|begin|start)|set\ the\ start\ of\ the\ trial|awaiting\ trial"
    r"|released\ on\ bail|(?:noch\ )?nicht\ angeklagt|Anklage\ (?:ist|wurde|sei)\ (?:noch\ )?nicht\ erhoben"
    r"|(?:der\ )?Prozess\ (?:beginnt|soll)|wird\ ermittelt|Ermittlungen\ (?:laufen|dauern)"
    r"|обвинени\w\ (?:пока\ |ещё\ |еще\ )?не\ предъявл\w+|суд\w?\ (?:пока\ |ещё\ |еще\ )?не\ (?:было|начал\w*|состоял\w*)"
    r"|под\ подпиской|ид[её]т\ следствие"
    r"|chưa\ (?:bị\ )?(?:khởi\ tố|truy\ tố|xét\ xử|kết\ án)|đang\ (?:được\ )?(?:xác\ minh|điều\ tra)"
)
_CHOSEN = (
    r"(?:was|were|been|has|have)\ (?:\w+\ )?(?:elected|appointed|named|chosen)|gewählt"
    r"|ernannt|zum\ neuen\ [^.;]{3,40}\ (?:bestellt|berufen)|избран\w{0,2}|избрал\w?"
    r"|назначен\w{0,2}"
    r"|назначил\w?|(?:được|đã)\ (?:bầu|bổ\ nhiệm)"
)
_NOT_YET_CHOSEN = (
    r"not\ yet\ (?:been\ )?(?:elected|appointed|chosen|named)"
    r"|(?:vote|election)\ (?:is|was)\ (?:only\ )?(?:due|expected|scheduled|set)"
    r"|noch\ nicht\ (?:gewählt|ernannt)|(?:gewählt|ernannt)\ ist\ [^.;]{1,40}\ noch\ nicht|Wahl\ (?:erst|frühestens)"
    r"|Anhörung\ des\ Kandidaten|(?:ещё|еще|пока)\ не\ (?:избран|назначен)"
    r"|chưa\ (?:được\ )?(?:bầu|bổ\ nhiệm)"
)
_FINALLY = (
    r"finally\ (?:passed|adopted|approved)|endgültig\ (?:beschlossen|verabschiedet|gebilligt)"
    r"|окончательно\ (?:принял|утвердил|одобрил)\w?|chính\ thức\ (?:thông\ qua|phê\ duyệt)"
)
_FIRST_READING = (
    r"(?:in|on|at)\ (?:its\ |the\ )?first\ reading|(?:final|last)\ vote\ (?:is|was|will)"
    r"|in\ erster\ Lesung|Schlussabstimmung|abschließende\ Abstimmung|an\ den\ (?:\w+)?[Aa]usschuss"
    r"|[Nn]och\ ist\ nichts\ (?:entschieden|beschlossen)|в\ первом\ чтении|trong\ lần\ đọc\ đầu"
)
_PAIRS = (
    (_CONVICTED, _NOT_TRIED), (_CHOSEN, _NOT_YET_CHOSEN), (_FINALLY, _FIRST_READING),
    (_CAUGHT, _AT_LARGE), (_FREED, _LOCKED_UP), (_FOUND, _STILL_MISSING), (_IN_OFFICE, _OUT_OF_OFFICE),
    (_OUT_OF_OFFICE, _IN_OFFICE),
    (_PASSED, _PUT_OFF), (_TURNED_DOWN, _PENDING), (_DIED, _LIVES), (_SHUT, _OPEN), (_REACHED, _TURNED_BACK), (_GONE, _STANDS),
)  # fmt: skip


_SIDES = sides(_PAIRS)


@lru_cache(maxsize=4_096)  # every report is held against the same claims
def told(claim: str) -> tuple[tuple[re.Match[str], re.Pattern[str], re.Pattern[str]], ...]:
    """Each state that a claim tells: where, by which words it is told, and by which its opposite is."""
    return tuple(
        (match, one, other) for one, other in _SIDES if (match := one.search(claim)) and not other.search(claim)
    )
