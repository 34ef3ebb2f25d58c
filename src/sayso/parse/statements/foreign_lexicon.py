"""Words of saying, forms of address and bodies in languages other than English: small, general, compiled by us."""

from __future__ import annotations

# Verbs of saying in the third person as the press uses them; alternatives of a regular expression.
VERBS = {
    "de": r"sagte|sagt|erklärte|erklärt|betonte|schrieb|schreibt|berichtete|berichtet|fügte hinzu|meinte|kündigte an|forderte"
    r"|warnte|behauptete|äußerte|ergänzte|bestätigte|antwortete|kritisierte|teilte(?: [^,.;:]{0,40}?)? mit|gab bekannt",
    "ru": r"сказал[аи]?|заявил[аи]?|сообщил[аи]?|сообщает|написал[аи]?|отметил[аи]?|подчеркнул[аи]?|добавил[аи]?|рассказал[аи]?"
    r"|пояснил[аи]?|говорит|пишет|утверждает|утверждал[аи]?|ответил[аи]?|считает|уточнил[аи]?|признал[аи]?",
    "uk": r"сказа(?:в|ла|ли)|заяви(?:в|ла|ли)|повідоми(?:в|ла|ли)|повідомляє|написа(?:в|ла|ли)|зазначи(?:в|ла|ли)"
    r"|наголоси(?:в|ла|ли)|підкресли(?:в|ла|ли)|дода(?:в|ла|ли)|розпові(?:в|ла|ли)|поясни(?:в|ла|ли)|каже|пише|відпові(?:в|ла|ли)",
    "vi": r"cho biết|nói|cho hay|tuyên bố|khẳng định|chia sẻ|kể|thông tin|nhấn mạnh|viết|thừa nhận|trả lời|cho rằng|nhận định"
    r"|lưu ý|nêu rõ|nhớ lại",
    "fr": r"a déclaré|déclare|a dit|dit|a affirmé|affirme|a expliqué|explique|a ajouté|ajoute|a écrit|écrit|a indiqué|indique"
    r"|a souligné|souligne|a assuré|assure|a annoncé|a confié|ont déclaré|ont indiqué",
    "es": r"dijo|dice|dijeron|declaró|afirmó|afirma|señaló|explicó|explica|agregó|añadió|escribió|aseguró|indicó|sostuvo"
    r"|manifestó|comentó|anunció|expresó|informó",
}
# Only beside a quotation, not before a clause: "..., so Muster".
BESIDE = {"de": r"so|zitierte"}
# What may stand between such a verb and the clause that says what was said.
THAT = {
    "de": r"[^,.;:]{0,40}?,\s+(?:dass\s+)?",
    "ru": r"[^,.;:]{0,60}?,\s+что\s+",
    "uk": r"[^,.;:]{0,60}?,\s+що\s+",
    "vi": r"(?:\s+thêm)?[,:]?\s+(?:rằng\s+)?",
    "fr": r"[^,.;:]{0,40}?\s+qu(?:e\s+|['’])",
    "es": r"[^,.;:]{0,40}?\s+que\s+",
}
# What names a source: "laut Muster", "nach Angaben der Polizei".
BY = {
    "de": r"laut|nach (?:eigenen )?(?:Angaben|Worten|Aussagen|Informationen|Darstellung)(?: (?:von|des|der))?",
    "ru": r"по (?:словам|данным|информации|оценке|сообщению)|как (?:сообщает|сообщил[аи]?|заявил[аи]?|пишет)|согласно",
    "uk": r"за (?:словами|даними|інформацією|оцінкою|повідомленням)|як (?:повідомляє|повідоми(?:в|ла|ли)|заяви(?:в|ла|ли))",
    "vi": r"theo(?: (?:báo cáo(?: nhanh)?|thông tin|số liệu|thống kê)(?: (?:của|từ))?)?",
    "fr": r"selon|d['’]après",
    "es": r"según|de acuerdo con",
}
# Before a name: offices and forms of address that are no part of it. Folded to lower case; German compounds by ending.
OFFICES = frozenset(
    "präsident präsidenten präsidentin kanzler kanzlerin minister ministerin ministers sprecher sprecherin chef chefin "
    "unternehmer unternehmerin experte expertin professor professorin general botschafter bürgermeister papst könig herr "
    "frau dr "
    "президент президента министр министра премьер генерал генерала посол глава депутат "
    "міністр міністра прем'єр голова "
    "ông bà anh chị cô chú bác em cụ đại tổng thủ bộ chủ phó giám thiếu trung thượng trưởng người nhà "
    "président présidente ministre premier général presidente ministro ministra primer".split()
)
OFFICE_ENDS = ("minister", "ministers", "ministerin", "präsident", "präsidenten", "chef", "chefs", "sprecher", "sprecherin",
               "kanzler", "forscher", "experte", "experten", "botschafter")  # fmt: skip
# Forms of address that make even a single Vietnamese syllable a person's name.
ADDRESS_VI = frozenset("ông bà anh chị cô chú bác em cụ".split())
# What shows that a source is a body, by language.
BODIES = {
    "de": r"\b\w*(?:dienst(?:es)?|stabs?|ministeriums?|amt(?:s|es)?|behörden?|polizei|agentur|regierung|armee|militärs?|partei"
    r"|zeitung|sender|gerichts?|anwaltschaft|verband(?:es)?|instituts?|kommission|konzerns?|unternehmens?)\b",
    "ru": r"\b(?:министерств\w*|минобороны|мид|правительств\w*|генштаб\w*|полици\w*|агентств\w*|арми\w*|служб\w*|ведомств\w*"
    r"|компани\w*|штаб\w*)\b",
    "uk": r"\b(?:міністерств\w*|міноборони|мзс|уряд\w*|генштаб\w*|поліці\w*|агентств\w*|арм\w*|служб\w*|компані\w*)\b",
    "vi": r"\A\W*(?:đại diện\s+)?(?:ủy ban|uỷ ban|cục|tổng cục|sở|bộ|báo|công an|cơ quan|đài|ubnd|trung tâm|ban|viện|trường"
    r"|quân đội|chính phủ|hội đồng|văn phòng|tòa án|công ty|tập đoàn|hãng|tờ|cảnh sát|đại sứ quán)\b",
    "fr": r"\b(?:police|ministère|gouvernement|armée|agence|parquet|mairie|préfecture|entreprise|journal)\b",
    "es": r"\b(?:policía|ministerio|gobierno|ejército|agencia|fiscalía|alcaldía|empresa|diario)\b",
}
# A German noun after one of these is no name.
ARTICLES_DE = frozenset("der die das des dem den ein eine einer eines einem einen".split())
# Words that begin a sentence or a clause with a capital and belong to no name.
STARTS = frozenset(
    "vor nach in im am bei wie der die das mit auf zum zur für als doch und auch so bereits zudem dabei laut "
    "в на по как но и за при однако также у на як але та "
    "theo trước sau tại trong một các những khi nhưng đây "
    "le la les un une dans à en mais et selon el los las un una en pero y según".split()
)
