"""Words of saying, forms of address and bodies in languages other than English: small, general, compiled by us."""

from __future__ import annotations

from sayso.parse.statements.foreign import german, russian
from sayso.parse.statements.foreign.vi.lexicon import CLAUSE_VI, EPITHET_VI, PEOPLE_VI, PRONOUN_VI

# Verbs of saying in the third person as the press uses them; alternatives of a regular expression.
VERBS = {
    "de": r"sagten?|sagt|erklärten?|erklärt|betonten?|betont|schrieb(?:en)?|schreibt|berichteten?|berichtet|fügte hinzu"
    r"|meinten?|meint|kündigten? an|forderten?|warnten?|warnt|behaupteten?|äußerten?|ergänzten?|bestätigten?"
    r"|antworteten?"
    r"|kritisierten?|teilten?(?: [^,.;:]{0,40}?)? mit|gab(?:en)? bekannt|räumten?(?: [^,.;:]{0,40}?)? ein|versicherten?"
    r"|erläuterten?|mahnten?|urteilten?|bekräftigten?|verkündeten?|erzählten?|erzählt|bilanzierten?|beteuerten?"
    r"|klagten?|lobten?"
    r"|unterstrich(?:en)?|rief(?: [^,.;:]{0,60}?)? zu|wurde deutlicher|zeigte sich (?:überzeugt|enttäuscht|erfreut)",
    "ru": r"сказал[аио]?|заявил[аио]?|сообщил[аио]?|сообщает|сообщают|написал[аио]?|отметил[аио]?|подчеркнул[аио]?|добавил[аио]?"
    r"|рассказал[аио]?|пояснил[аио]?|говорит|говорят|говорил[аио]?|пишет|утверждает|утверждал[аио]?"
    r"|ответил[аио]?|считает"
    r"|уточнил[аио]?|признал[аио]?|объяснил[аио]?|предупредил[аио]?|подтвердил[аио]?|напомнил[аио]?"
    r"|указал[аио]?|заверил[аио]?"
    r"|прокомментировал[аио]?|доложил[аио]?|пообещал[аио]?|объявил[аио]?|заметил[аио]?|поделил(?:ся|ась)|отрезал[аио]?"
    r"|парировал[аио]?|бросил[аио]?|возразил[аио]?|согласил(?:ся|ась)|посетовал[аио]?|констатировал[аио]?"
    r"|резюмировал[аио]?"
    r"|продолжил[аио]?|продолжает|призвал[аио]?|заключил[аио]?|уверен[аы]?|вспоминает|вспомнил[аио]?|полагает"
    r"|воскликнул[аио]?"
    r"|вздохнул[аио]?|усмехнул(?:ся|ась)|съязвил[аио]?|пошутил[аио]?|настаивает|уверяет",
    "uk": r"сказа(?:в|ла|ли)|заяви(?:в|ла|ли)|повідоми(?:в|ла|ли)|повідомляє|написа(?:в|ла|ли)|зазначи(?:в|ла|ли)"
    r"|наголоси(?:в|ла|ли)|підкресли(?:в|ла|ли)|дода(?:в|ла|ли)|розпові(?:в|ла|ли)|поясни(?:в|ла|ли)|каже|пише"
    r"|відпові(?:в|ла|ли)"
    r"|уточни(?:в|ла|ли)|підтверди(?:в|ла|ли)|попереди(?:в|ла|ли)",
    "vi": r"cho biết|cho hay|(?<!tiếng )nói(?! (?:trên|chung|riêng|là làm|dối))|tuyên bố|khẳng định|chia sẻ|(?<!đáng )kể(?: lại)?"
    r"(?! (?:từ|cả|trên|đến))|thông tin|nhấn mạnh|viết|thừa nhận|trả lời|cho rằng|nhận định|lưu ý|nêu rõ"
    r"|nhớ lại|nhìn nhận|đánh giá|cảnh báo|bày tỏ"
    r"|giải thích|lý giải|phân tích|tâm sự|thông báo|xác nhận|cam kết|phản ánh|chỉ ra|phát biểu|bộc bạch"
    r"|dẫn chứng|nghẹn ngào"
    rf"|{CLAUSE_VI}",
    "fr": r"a déclaré|déclare|a dit|dit|a affirmé|affirme|a expliqué|explique|a ajouté|ajoute|a écrit|écrit|a indiqué|indique"
    r"|a souligné|souligne|a assuré|assure|a annoncé|a confié|ont déclaré|ont indiqué|a précisé|précise",
    "es": r"dijo|dice|dijeron|declaró|afirmó|afirma|señaló|explicó|explica|agregó|añadió|escribió|aseguró|indicó|sostuvo"
    r"|manifestó|comentó|anunció|expresó|informó|precisó",
}
# Of all colours: only beside a quotation, or where the mood tells that a clause is somebody's.
SAYING = {"de": german.SAYING, "ru": russian.SAYING}
HEARERS_RU, HEARER_RU = russian.HEARERS, russian.HEARER
# Only beside a quotation or after a clause, not before one: "..., so Muster".
BESIDE = {
    "de": r"so|zitierte|heißt es|hieß es",
}
# Verbs whose particle ends the clause, and the particles: "..., teilte das Amt am Montag mit".
PARTED = {"de": (r"teilten?|kündigten?|räumten?|fügten?|gab(?:en)?|führten?|rief(?:en)?|stellten?|hob(?:en)?",
                 r"mit|an|ein|hinzu|bekannt|aus|zu|klar|fest|hervor")}  # fmt: skip
# "..., wie das Amt mitteilte": verbs at the end of such a clause.
AS_SAID = {
    "de": r"mitteilten?|sagten?|erklärten?|berichteten?|meldeten?|bestätigten?|betonten?|schreibt|bekannt\s?gab(?:en)?"
}
# What may stand between such a verb and the clause that says what was said.
THAT = {
    "de": r"[^,.;:]{0,40}?,\s+(?:dass\s+)?",
    "ru": r"[^,.;:]{0,60}?,\s+что\s+",
    "uk": r"[^,.;:]{0,60}?,\s+що\s+",
    "vi": r"(?:\s+thêm)?(?:\s+(?:với|trước)\s[^,.;:!?«»„“”\"]{2,60}?\srằng\s+|[,:]?\s+(?:rằng\s+)?)",
    "fr": r"[^,.;:]{0,40}?\s+qu(?:e\s+|['’])",
    "es": r"[^,.;:]{0,40}?\s+que\s+",
}
# What names a source: "laut Muster", "nach Angaben der Polizei".
BY = {
    "de": r"laut|nach (?:eigenen |den )?(?:Angaben?|Worten|Aussagen?|Informationen|Darstellung|Auskunft|Ansicht"
    r"|Einschätzung|Schätzung(?:en)?|Auffassung|Erkenntnissen|Mitteilung)(?: (?:von|des|der|eines|einer|mehrerer))?",
    "ru": r"по (?:словам|данным|информации|оценк(?:е|ам)|сообщени(?:ю|ям)|мнению|версии|утверждению|заявлению|прогнозам?"
    r"|признанию|свидетельству|рассказам|воспоминаниям|сведениям|подсчётам|подсчетам|убеждению)"
    r"|как (?:сообщ(?:ает|ают|ил[аио]?)|заявил[аио]?|пиш[уе]т|рассказ(?:ал[аи]?|ывает|ывают)|поясн(?:ил[аи]?"
    r"|яет)|уточн(?:ил[аи]?|яет|яют)"
    r"|отмет(?:ил[аи]?)|отмечает|говор(?:ит|ят)|утвержда(?:ет|ют)|переда(?:ёт|ет|ют|л[аи]?)|признал(?:ся|ась)"
    r"|объяснил[аи]?)|согласно",
    "uk": r"за (?:словами|даними|інформацією|оцінкою|повідомленням)|як (?:повідомляє|повідоми(?:в|ла|ли)|заяви(?:в|ла|ли))",
    "vi": r"theo(?: (?:báo cáo(?: nhanh)?|thông tin|số liệu|thống kê|lời(?: (?:kể|khai|chia sẻ|tố cáo))?|ước tính|đánh giá"
    r"|nhận định|quan điểm|chia sẻ|khảo sát|thông báo|thông cáo|phản ánh|phân tích|lý giải|dự báo|mô tả|tính toán)"
    r"(?: (?:của|từ))?)?",
    "fr": r"selon|d['’]après",
    "es": r"según|de acuerdo con",
}
# "По его словам, ...": the source is who spoke before.
BY_PRONOUN = {
    "de": r"seinen Angaben zufolge|ihren Angaben zufolge|ihm zufolge|ihr zufolge|nach (?:seinen|ihren) (?:Angaben|Worten)",
    "ru": r"по (?:его|её|ее) (?:словам|данным|оценке|мнению)",
    "uk": r"за (?:його|її) (?:словами|даними|оцінкою)",
    "vi": r"theo (?:ông|bà|anh|chị)(?: (?:ấy|này))?(?=,)",
    "fr": r"selon (?:lui|elle)",
    "es": r"según (?:él|ella)",
}
PRONOUNS = {
    "de": r"er|sie|darin|in (?:dem|seinem|ihrem) (?:Schreiben|Brief|Rundschreiben|Rundbrief|Post|Beitrag)",
    "ru": r"он|она",
    "uk": r"він|вона",
    "vi": PRONOUN_VI,
    "fr": r"il|elle",
    "es": r"él|ella",
}
# What the press calls somebody again whom it has named: "sagt der Rentner", "сказал чиновник", "nữ sinh 18 tuổi chia sẻ".
EPITHETS = {
    "de": german.EPITHETS,
    "ru": russian.EPITHETS,
    "vi": EPITHET_VI,
}
# German reports what somebody said in its own mood, without saying again who: "Er sei ...", "Man wolle ...".
REPORTED_MOOD = {
    "de": r"sei(?:en)?|habe|werde|wolle|könne|müsse|solle|dürfe|möge|gebe|gehe|stehe|bleibe|liege|komme|wisse|bestehe|übernehme"
    r"|(?:(?<=\bEr )|(?<=\bMan )|(?<=\bSie )|(?<=\ber )|(?<=\bman ))(?!alle|eine|keine|jede|diese|seine"
    r"|ihre)[a-zäöü]{2,}[^t\W]e"
}
# Before a name: offices and forms of address that are no part of it. Folded to lower case; German compounds by ending.
OFFICES = frozenset(
    "präsident präsidenten präsidentin kanzler kanzlerin minister ministerin ministers sprecher sprecherin chef chefin "
    "unternehmer unternehmerin experte expertin professor professorin general botschafter bürgermeister papst könig herr "
    ""
    "frau dr prof erste erster zweite zweiter "
    "президент президента министр министра премьер генерал генерала посол глава депутат губернатор губернатора мэр мэра "
    ""
    "сенатор сенатора спикер прокурор прокурора директор директора гендиректор начальник адвокат замминистра "
    "вице-губернатор "
    ""
    "міністр міністра прем'єр голова "
    "ông bà anh chị cô chú bác em cụ đại tổng thủ bộ chủ phó giám thiếu trung thượng trưởng người nhà "
    "président présidente ministre premier général presidente ministro ministra primer".split()
)
OFFICE_ENDS = (
    "minister", "ministers", "ministerin", "präsident", "präsidenten", "präsidentin", "chef", "chefs", "chefin", "sprecher",
    "sprechers", "sprecherin", "kanzler", "kanzlerin", "forscher", "forscherin", "experte", "experten", "expertin",
    "botschafter", "botschafterin", "vorsitzende", "vorsitzender", "vorsitzenden", "leiter", "leiterin", "kandidat", "kandidatin",
    "kandidaten", "bevollmächtigte", "bevollmächtigter", "beauftragte", "beauftragter", "direktor", "direktorin", "führer",
    "führerin", "trainer", "trainerin", "anwalt", "anwältin", "richter", "richterin", "meister", "meisterin", "politiker",
    "politikerin", "politologe", "politologin", "loge", "login", "abgeordnete", "abgeordneter", "senator", "senatorin", "landrat",
    "landrätin", "dezernent", "dezernentin", "sekretär", "sekretärin", "inhaber", "inhaberin", "gründer", "gründerin", "ärztin",
    "arzt", "ökonom", "ökonomin", "analyst", "analystin", "wissenschaftler", "wissenschaftlerin", "historiker", "historikerin",
    "amtsinhaber", "amtsinhaberin", "zeuge", "zeugin", "anwohner", "anwohnerin", "mitarbeiter", "mitarbeiterin", "manager",
    "managerin", "angeklagte", "angeklagter", "verteidiger", "verteidigerin", "lehrer", "lehrerin", "pfarrer", "pfarrerin",
    "rentner", "rentnerin", "camper", "camperin", "schäfer", "schäferin", "landwirt", "landwirtin", "züchter",
    "züchterin", "jäger", "förster", "försterin", "händler", "händlerin", "besitzer", "besitzerin", "betreiber",
    "betreiberin", "bewohner", "bewohnerin", "nachbar", "nachbarin", "urlauber", "urlauberin", "schauspieler",
    "schauspielerin", "sänger", "sängerin", "autor", "autorin", "polizist", "polizistin", "kommissar", "kommissarin",
    "kapitän", "fahrer", "fahrerin", "unternehmer", "unternehmerin", "vater", "mutter", "rektor", "rektorin",
    "gastwirt", "gastwirtin", "psychologe", "psychologin", "biologe", "biologin", "jurist", "juristin",
)  # fmt: skip
# A piece between commas that begins so says what the one named before it is; the regular expressions match from its start.
APPOSED = {
    "ru": r"(?:\d+-летн\w+\s+)?(?:официальн\w+\s+|перв\w+\s+|исполняющ\w+\s+)?(?:вице-|зам|пресс-|со)?(?:глав|директор|начальник"
    r"|руководител|министр|президент|губернатор|мэр|представител|заместител|депутат|эксперт|профессор|доктор"
    r"|врач|аналитик"
    r"|секретар|председател|жител|очевид|адвокат|сенатор|посол)\w*",
    "uk": r"(?:заступни|керівни|директор|начальни|міністр|голов|речни|депутат|експерт|професор)\w*",
    "vi": rf"(?:nữ |nam )?(?:{PEOPLE_VI})\b|(?:là\s+)?(?:một\s+)?(?:nguyên\s+|cựu\s+|quyền\s+)?(?:phó\s+|tổng\s+)?"
    r"(?:giám\s+đốc|chủ|trưởng|bí\s+thư|viện\s+trưởng|hiệu\s+trưởng"
    r"|cục\s+trưởng|vụ\s+trưởng|thứ\s+trưởng|bộ\s+trưởng|chánh|đại\s+diện|người|chuyên\s+gia|giáo\s+sư"
    r"|thành\s+viên|luật\s+sư"
    r"|hành\s+khách|nhân\s+chứng|đội\s+trưởng|đại\s+biểu|bác\s+sĩ|giảng\s+viên|\d)",
    "fr": r"(?:la\s+|le\s+)?(?:porte-parole|président|directeur|directrice|ministre|maire|chef|responsable|professeur)\w*",
    "es": r"(?:la\s+|el\s+)?(?:portavoz|president|director|ministr|alcald|jef|responsable|profesor)\w*",
}  # fmt: skip
# With these Vietnamese names of persons begin.
SURNAMES_VI = frozenset(
    "nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đinh đoàn trịnh trương lâm mai tô "
    "hà cao lưu lương "
    ""
    "thái tạ phùng quách vương đào tăng châu kiều nông triệu tống thạch la lò giàng mạc chu khổng doãn tôn "
    "đàm thân mã hứa lường quàng lục ninh giáp cầm tòng lèo thào tẩn chảo hạng bạch âu nhan liêu tiêu khuất phí "
    "ngụy diệp lã nhâm vừ lầu cấn đậu biện thiều "
    ""
    "cù bế vi nghiêm hầu sùng vàng điểu".split()
)
# Countries of one syllable, as they stand before the name of somebody of theirs.
LANDS_VI = frozenset("mỹ nga anh pháp đức úc ý lào nhật hàn".split())
# A name after one of these prepositions is a place's.
WITHIN = {
    "de": frozenset("in im aus bei nahe nach vor".split()),
    "ru": russian.PREPOSITIONS,
    "uk": frozenset("в у на з із".split()),
    "fr": frozenset("à en dans".split()),
    "es": frozenset("en desde".split()),
}
# What shows that a source is a body, by language.
BODIES = {
    "de": german.BODIES,
    "ru": russian.BODIES,
    "uk": r"\b(?:міністерств\w*|міноборони|мзс|уряд\w*|генштаб\w*|поліці\w*|агентств\w*|арм\w*|служб\w*|компані\w*)\b",
    "fr": r"\b(?:police|ministère|gouvernement|armée|agence|parquet|mairie|préfecture|entreprise|journal)\b",
    "es": r"\b(?:policía|ministerio|gobierno|ejército|agencia|fiscalía|alcaldía|empresa|diario)\b",
}
# A German noun after one of these is no name.
ARTICLES_DE = frozenset("der die das des dem den ein eine einer eines einem einen".split())
# Words that begin a sentence or a clause with a capital and belong to no name.
STARTS = frozenset(
    "wir ich sie er es man мы я они ми ви chúng tôi nous je nosotros yo "
    "vor nach in im am bei wie der die das mit auf zum zur für als doch und auch so bereits zudem dabei laut ins ans "
    "beim vom über unter durch gegen ohne seit während wegen trotz zwischen neben nur noch jetzt dann dort hier wenn "
    "ob deutlich ganz immer wer was warum weshalb wo wann wieso sogar selbst erst bald besonders scharf heftig klar weniger "
    "mehr dem den des damit dafür dagegen darauf daran deshalb trotzdem dennoch allerdings jedoch außerdem "
    "aber dass sein seine seinen seinem seiner ihr ihre ihren ihrem ihrer unser unsere mein meine diese "
    "zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn "
    "achtzehn neunzehn zwanzig "
    "dreißig vierzig fünfzig hundert tausend viele einige manche beide alle mehrere kein keine jeder jede dieser dieses "
    ""
    "он она оно они він вона вони о с к в на по как но и за при об обо со от до под из над про для без через однако "
    "также у на як але та впрочем "
    "между кстати напомним вместе ранее позже затем потом тогда "
    ""
    "теперь сегодня вчера накануне наконец возможно конечно итак зато если когда пока после перед кроме "
    "theo trước sau tại trong một các những khi nhưng đây chiều sáng tối trưa ngày "
    "le la les un une dans à en mais et selon el los las un una en pero y según".split()
)
