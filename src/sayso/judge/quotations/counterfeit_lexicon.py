"""How reports say that words, a post, a clip or an interview are forged, somebody else's, or cut: our own compilation.

General language of newsrooms, press offices and fact-checkers in English, German, Russian and Vietnamese. Every pattern is
searched within one sentence; quantifiers are bounded, since the text comes from strangers.
"""

from __future__ import annotations

import re

from sayso.judge.words.lexicon import alternatives
from sayso.text.capitals import CAPITAL

__all__ = [
    "AMENDS",
    "ANSWERS",
    "BY",
    "CARRIER",
    "CLIPPED",
    "GENERAL",
    "NOT_IT",
    "NO_ACCOUNT",
    "PIECE",
    "RULING",
    "SAYING",
    "SAYS",
    "TALK",
    "TALKED",
]

# Words that somebody is said to have said.
_WORDS = alternatives(
    r"""
    \b(?:answers?|repl(?:y|ies)|transcript(?:ion)?s?|subtitles?|captions?|translator|propos|citations?|phrases?|déclarations?|declaraciones|cita|frase)\b
    \b(?:quot(?:e|es|ed|ation|ations)|quips?|remarks?|comments?|statements?|sentences?|lines?|phrases?|words?)\b
    \b(?:sayings?|utterances?|dialogues?|conversations?)\b
    \b(?:said|say|says|saying|wrote|written|posted|uttered)\s+(?:(?:it|that|so|this)(?!\s+[^\W\d_])|those|these|any\s+such|such\s+a)\b
    \b(?:interviews?|press\s+releases?|speech|speeches|jibes?|outbursts?|rants?|threats?|insults?|announcements?)\b
    \b(?:pledges?|apolog(?:y|ies)|confessions?|admissions?|boasts?|bons?\s+mots?|translations?)\b
    \b(?:Zitat\w{0,3}|Satz\w{0,2}|Sätze\w?|Äußerung\w{0,2}|Worte?n?|Spruch\w{0,2}|Aussage\w?|Interview\w?)\b
    \b(?:Gespräch\w?|Rede\w?|Übersetzung\w{0,2})\b
    \b(?:цитат\w{0,3}|слов\w{0,3}|фраз\w{0,3}|высказывани\w{1,2}|реплик\w{0,2}|заявлени\w{1,2}|интервью|речь|речи)\b
    \b(?:обращени\w{1,2}|перевод\w{0,2})\b
    \b(?:câu\s+nói|câu|(?<!trả\s)lời|phát\s+ngôn|phát\s+biểu|trích\s+dẫn|cuộc\s+phỏng\s+vấn|phỏng\s+vấn|bản\s+dịch|lời\s+dịch)\b
    """
)
# What carries them.
_CARRIER = alternatives(
    r"""
    \b(?:vidéos?|messages?|publications?|comptes?|vídeos?|mensajes?|cuentas?)\b
    \b(?:posts?|posted|tweets?|tweeted|messages?|status|updates?|screen\s?shots?|screengrabs?|images?|pictures?)\b
    \b(?:photos?|graphics?|memes?|tiles?|cards?|live\s?streams?)\b
    \b(?:videos?|clips?|footage|films?|recordings?|audio|voice|voices|tapes?|letters?|memos?|e-?mails?|leaflets?)\b
    \b(?:accounts?|profiles?|handles?)\b
    \b(?:Beitrag\w{0,2}|Beiträge\w?|Posts?|Postings?|Tweets?|Nachricht\w{0,2}|Screenshots?|Bild\w{0,3}|Kachel\w?)\b
    \b(?:Sharepic\w?|Video\w{0,2}|Clips?|Aufnahme\w?)\b
    \b(?:Mitschnitt\w?|Tonaufnahme\w?|Sprachnachricht\w{0,2}|Brief\w?|Schreiben|Konto|Account\w?|Profil\w?)\b
    \b(?:пост\w{0,2}|твит\w{0,2}|сообщени\w{1,2}|запис\w{1,3}|скриншот\w{0,2}|картинк\w{1,2}|видео\w{0,6})\b
    \b(?:ролик\w{0,2}|аудио\w{0,6}|голос\w{0,2}|письм\w{1,2}|аккаунт\w{0,2})\b
    \b(?:публикаци\w{1,2}|страниц\w{1,2}|канал\w{0,2})\b
    \b(?:bài\s+đăng|bài\s+viết|dòng\s+trạng\s+thái|status|tin\s+nhắn|ảnh\s+chụp|hình\s+ảnh|ảnh|clip|video)\b
    \b(?:đoạn\s+(?:ghi\s+âm|băng|phim|clip|video)|ghi\s+âm|livestream|giọng(?:\s+nói)?|thư|tài\s+khoản|trang|fanpage)\b
    \b(?:X|Twitter|Facebook|Instagram|Telegram|TikTok|Threads|Bluesky|YouTube|LinkedIn|VK|ВКонтакте|Zalo|Weibo)\b
    \b(?:WhatsApp|Weverse)\b
    """
)
# What tells them: these are called false for other things, too.
_PIECE = alternatives(
    r"""
    \b(?:stor(?:y|ies)|items?|articles?|columns?|pieces?|reports?|claims?|account\s+of)\b
    \b(?:Meldung\w{0,2}|Artikel\w?|Text\w?|\w*[Bb]ericht\w{0,2}|новост\w{1,2}|стать\w{1,2}|материал\w{0,2}|bản\s+tin)\b
    \b(?:văn\s+bản|nội\s+dung|thông\s+tin|trang\s+tin|bài\s+báo|tờ\s+báo)\b
    """
)

# That it is not what it is taken for.
_NOT_IT = alternatives(
    r"""
    \bat\s+no\s+(?:point|time|stage|moment)\b|\bnot\s+once\s+(?:does|did|do|has|had)\b
    (?:\bnot|\bnever|n[’']t)\s+(?:\w{1,12}\s+)?(?:interviewed|(?:spoken?|talked)\s+(?:to|with))\b|\bnicht\s+(?:mit\s+\w+\s+)?gesprochen\b
    \b(?:presented|passed\s+off|billed|published)\s+as\b|\bpurport(?:s|ed|ing)?\s+to\b|\b(?:in|with)\s+the\s+wrong\s+words\b
    \bleft\s+out\s+(?:the|a)\b|\b(?:missing|omitted|dropped)\s+(?:the\s+)?word\b|\bone\s+missing\b
    \b(?:is|was|are|were)(?:\s+not|n[’']t)\s+(?:ours|his|hers|theirs|from\s+us|by\s+us)\b
    \b(?:account|profile|page|channel|site)\b[^.;]{0,40}\btaken\s+over\b|\btook\s+over\b[^.;]{0,40}\b(?:account|profile|page|channel|site)\b|\bin\s+(?:his|her|their)\s+name\b
    \b(?:did|do|does|has|have|had)(?:\s+not|n[’']t)\s+(?:\w{1,12}\s+)?(?:announced?|declared?|tell|told|call(?:ed)?|claim(?:ed)?|admit(?:ted)?|promised?|proposed?|threaten(?:ed)?|insult(?:ed)?)\b
    \bparodier\w{1,4}\b|\b(?:ни\s+разу|ни\s+слова|не\s+упомина\w{1,4}|не\s+общал\w{1,3}|не\s+беседовал\w{0,2})\b|\bhài\s+hước\b
    \b(?:faux|fausse|inventée?s?|truquée?s?|montage|détournée?s?|usurp\w{2,6}|généré\w{0,2}\s+par|n[’']a\s+(?:jamais|pas|rien)\s+(?:dit|tenu|prononcé|écrit|déclaré))\b
    \b(?:fals[oa]s?|inventad[oa]s?|manipulad[oa]s?|montaje|(?:nunca|no)\s+(?:dijo|ha\s+dicho|escribió|declaró)|inteligencia\s+artificial|intelligence\s+artificielle)\b
    (?<!\bthe\ )(?<!\bthe\ [‘'“"])\bfake[ds]?\b
    \b(?:faking|fakery|fabricat\w{2,5}|forged|forger(?:y|ies)|counterfeit\w{0,2}|bogus|phon(?:e)?y)\b
    \b(?:hoax\w{0,3}|invent(?:ed|ion|s)|fictitious|fictional)\b
    \b(?:posts?|messages?|videos?|tweets?|rumou?rs?|claims?)\s+(?:(?:as|is|was|are|were|to\s+be|entirely|simply)\s+){0,3}untrue\b
    \b(?:doctored|photoshopped|mocked[- ]up|(?:digitally\s+)?(?:altered|manipulated)|tampered|cobbled\s+together)\b
    \b(?:concocted|cooked\s+up|(?:made|making|makes)\s+(?:it\s+)?(?:all\s+)?up(?!\s+(?:for|of|by|with|to)\b))\b
    \b(?:parod(?:y|ies|ied|ic)|spoofs?|spoofed|satir(?:e|es|ical|ist|ists)|lampoon\w{0,2}|pranks?|prankster\w?)\b
    \b(?:joke\s+(?:site|account|page)|tongue[- ]in[- ]cheek|April\s+Fools?\w{0,3})\b
    \b(?:impost[eo]rs?|impersonat\w{1,4}|lookalike|look-alike|copycat|cloned?|clones|hijacked|fan\s+account|unofficial)\b
    \b(?:AI[- ]generated|deep\s?fakes?|synthetic|voice[- ]cloning|artificial\s+intelligence)\b
    \b(?:generated\s+(?:by|with)\s+(?:AI|a\s+computer|software))\b
    \b(?:mistranslat\w{2,4}|erroneous(?:ly)?|(?:wrong|faulty|incorrect|inaccurate|botched|machine)\s+translation|garbled)\b
    \b(?:misrepresent\w{2,3}|misreport\w{2,3}|misidentif\w{2,3}|mis-?heard)\b
    \b(?:wrong\s+(?:man|woman|person|minister|speaker)|mix(?:ed)?[- ]up|misattribut\w{2,4}|misquot\w{1,4}|in\s+error)\b
    \b(?:wrongly|falsely|mistakenly)\b
    \bnot\s+(?!just|only|merely|simply)(?:\w{1,12}\s+){0,2}(?:real|genuine|authentic|his|hers|theirs|ours|mine|by\s+(?:him|her|them|us|me)|from\s+(?:him|her|them|us|me))\b
    \b(?:do|does|did)(?:\s+not|n[’']t)\s+(?:\w{1,12}\s+)?(?:appear|exist|belong|match|come\s+from|contain|include|feature|show\s+up|originate)\b
    \bno\s+(?:\w{1,12}\s+){0,2}(?:record|trace|sign|evidence|source|basis|transcript)\s+(?:of|that|for|anywhere|in|on)\b[^.;!?\n]{0,40}?\b(?:said|says?|saying|having|told|wrote|quot\w{1,7}|remarks?|statements?|posts?|tweets?|words?|sentence|line|interview|it)\b
    \bnowhere\s+(?:to\s+be\s+found|in|on)\b
    \bnothing\s+(?:resembling|like\s+(?:it|that|this)|of\s+the\s+(?:kind|sort))\b
    \b(?:correction|retraction|apology\s+to)\b|(?:\A\W*|\b(?:print|publish|carri)ed\s+an?\s+|\bran\s+an?\s+)clarification\b
    \bnot\s+(?:a\s+(?:single\s+)?word|one\s+word|found)\b
    \bnever\s+(?:\w{1,12}\s+)?(?:said|says?|uttered|spoke|spoken|wrote|written|posted|published|tweeted|took\s+place|happened|existed|appeared)\b
    \b(?:did|do|does|has|have|had)(?:\s+not|n[’']t)\s+(?!just|only|merely|simply)(?:\w{1,12}\s+)?(?:say|said|write|written|post(?:ed)?|publish(?:ed)?|tweet(?:ed)?)\b
    \b(?:made|gave|issued|released|sent)\s+no\s+such\b
    \b(?:never|(?:has|have|had|did|does|do)(?:\s+not|n[’']t))\s+(?:\w{1,12}\s+)?(?:gave|give|given|made|make|issued?|sent)\s+(?:\w{1,12}\s+){0,3}(?:statement|interview|speech|remark|comment|announcement|post|letter|press\s+release)s?\b
    (?:\b(?:never|not|no\s+longer)|n[’']t)\s+(?:\w{1,12}\s+)?(?:had|have|owned?|used?|run|ran|opened|kept|keep)\s+(?:\w{1,12}\s+){0,3}(?:account|profile|page|channel|X|Twitter|Facebook|Telegram|TikTok|Instagram)s?\b
    \bno\s+(?:such\s+)?(?:\w{1,14}\s+){0,2}(?:statement|remark|comment|post|message|interview|announcement|account|profile)s?\s+(?:\w{1,12}\s+){0,3}(?:was|were|has|have|exists?|on|of|by|from|in)\b
    \bnever\s+(?:\w{1,12}\s+)?used\s+(?:\w{1,12}\s+){0,2}(?:line|phrase|words?|expression|sentence|term)s?\b
    \bin\s+none\s+of\b
    \b(?:word|line)\s+went\s+missing\b
    \b(?:has|have|had)\s+no\s+(?:\w{1,12}\s+){0,2}(?:account|presence|profile)\b|\bnot\s+(?:present|active)\s+on\b
    \b(?:was|were|is|are|had\s+been|came|come|comes|stems?)\s+(?:in\s+fact\s+|actually\s+|really\s+|originally\s+)?(?:said|spoken|uttered|written|made|posted|coined|from)\s+(?:\w{1,14}\s+){0,3}?(?:by|at|in|from)\b[^.;]{0,80}\b(?:not|rather\s+than|instead)\b
    \bshould\s+(?:go|have\s+gone|have\s+been\s+(?:credited|attributed|ascribed))\s+to\b
    \b(?:Berichtigung|Richtigstellung|Gegendarstellung|Korrektur|Klarstellung|опровержени\w|поправк\w|уточнени\w|đính\s+chính)\b
    \b(?:gefälscht\w{0,2}|Fälschung\w{0,2}|Fake\w?(?!\W+news)|erfunden\w{0,2}|frei\s+erfunden|ausgedacht|manipuliert\w{0,2})\b
    \b(?:montier\w{1,3}|Montage|Satire\w{0,10}|satirisch\w{0,2}|Parodie\w{0,8})\b
    \b(?:KI[- ]generiert\w{0,2}|Deepfakes?|künstliche\w?\s+Intelligenz|fälschlich\w{0,8}|irrtümlich\w{0,8})\b
    \b(?:untergeschoben\w{0,2}|in\s+den\s+Mund\s+gelegt|Falschzitat\w?)\b
    \b(?:falsch|fehlerhaft)\w{0,2}\s+(?:übersetz\w{1,5}|wiedergegeben|zitiert|Übersetzung)\b
    \b(?:неверн|неправильн|ошибочн)\w{1,2}\s+(?:перев\w{1,5}|процитир\w{1,5})\b
    \b(?:stammt|stammen|stammte)\s+(?:\w{1,14}\s+){0,4}?nicht\b
    \bnicht\s+(?:von\s+(?:ihm|ihr|mir|uns)|echt|authentisch|gefallen|gesagt|geschrieben|geäußert|veröffentlicht|gepostet|gegeben)\b
    \b(?:nie|niemals)\s+(?:\w{1,12}\s+){0,3}(?:gesagt|geschrieben|geäußert|gegeben|gefallen|gepostet|geführt|existiert)\b
    \bkein\w{0,2}\s+(?:\w{1,14}\s+){0,3}(?:Beleg\w?|Hinweis\w?|Konto|Account|Interview)\b
    \b(?:фейк\w{0,4}|поддел\w{1,5}|сфабрикова\w{1,4}|выдум\w{1,6}|вымыс\w{1,3}|вымышлен\w{0,3}|придума\w{1,5})\b
    \b(?:смонтирова\w{1,4}|монтаж\w{0,2}|пароди\w{1,5}|сатир\w{1,7}|розыгрыш\w{0,2})\b
    \b(?:дипфейк\w{0,2}|нейросет\w{1,4}|искусственн\w{1,3}\s+интеллект\w{0,2}|сгенерирова\w{1,4}|ошибочно|по\s+ошибке)\b
    \b(?:приписа\w{1,4}|приписыва\w{1,4}|не\s+принадлеж\w{1,3})\b
    \b(?:не|никогда\s+не|ни\s+разу\s+не)\s+(?:\w{1,14}\s+)?(?:говорил|писал|публиковал|давал|делал|произносил|заявлял|размещал|вёл|ведёт|имеет|разговаривал|существ\w{2,4}|был)\w{0,3}\b
    \b(?:нет|не\s+нашл\w{1,3}|не\s+обнаруж\w{1,5})\s+(?:\w{1,14}\s+){0,3}(?:такого|такой|таких|подобн\w{1,3}|аккаунт\w?|страниц\w{1,2}|запис\w{1,2}|следов)\b
    \bтакого\s+интервью\b
    \bинтервью\b[^.;]{0,60}\bне\s+дава\w{1,3}\b
    \b(?:giả\s+mạo|mạo\s+danh|giả\s+danh|bịa\s+đặt|bịa\s+ra|bịa|dựng\s+(?:lên|chuyện|đứng)|tự\s+dựng|cắt\s+ghép|chỉnh\s+sửa)\b
    \b(?:ghép|ngụy\s+tạo|trào\s+phúng|châm\s+biếm|nhại|tin\s+giả|fake(?!\W+news)|sai\s+sự\s+thật)\b
    \b(?:bị\s+)?(?:dẫn|trích|trích\s+dẫn|dịch|hiểu|đưa|ghi|thuật)\s+(?:lời\s+)?(?:sai|lệch|nhầm|không\s+đúng)\b
    \bsai\s+(?:lệch|bản\s+chất|hoàn\s+toàn)\b
    \b(?:trí\s+tuệ\s+nhân\s+tạo|(?-i:AI)|deepfake|gán\s+(?:(?:ghép|nhầm)\s+)?cho|nhầm\s+(?:lẫn|người)|dẫn\s+nhầm)\b
    \b(?:không\s+(?:phải\s+)?(?:là\s+)?(?:của|do)|không\s+phải\s+(?:là\s+)?(?:tôi|em|mình|tui|ông|bà|anh|chị|cô))\b
    \b(?:ghép\s+(?:mặt|giọng)|không\s+(?:chính\s+xác|đúng|có\s+thật|tồn\s+tại|thuộc\s+về))\b
    \b(?:không|chưa|chưa\s+từng|chưa\s+bao\s+giờ|không\s+hề|không\s+bao\s+giờ)\s+(?:hề\s+|từng\s+|bao\s+giờ\s+|có\s+)?(?:nói|phát\s+biểu|phát\s+ngôn|đăng|viết|trả\s+lời(?=\s+(?:\w+\s+){0,3}?(?:phỏng\s+vấn|báo|phóng\s+viên|như))|cho\s+ai|gặp|dùng|sử\s+dụng|lập)\b
    \bkhông\s+(?:hề\s+)?có\s+(?:\w{1,9}\s+){0,4}(?:tài\s+khoản|câu|phát\s+ngôn|phát\s+biểu|lời|phỏng\s+vấn|bài\s+đăng|nội\s+dung)\b
    """
)
SAYING, CARRIER, PIECE = (re.compile(words, re.IGNORECASE) for words in (_WORDS, _CARRIER, _PIECE))
NOT_IT = re.compile(_NOT_IT, re.IGNORECASE)
_THING = f"(?:{_WORDS}|{_CARRIER}|{_PIECE})"

# That a recording or a sentence was cut so that it says something else.
CLIPPED = re.compile(
    r"\b(?:cut|clipped|snipped|trimmed|truncat\w{2,3}|shorten\w{1,3}|cropp\w{2,3}|(?<!she\s)(?<!he\s)(?<!they\s)edited|spliced|out\s+of\s+context|stops?\s+short|left\s+out|chopped|selectively"
    r"|gekürzt\w{0,2}|geschnitten\w{0,2}|abgeschnitten\w{0,2}|weggelassen\w{0,2}|aus\s+dem\s+Zusammenhang|обреза\w{1,4}|вырва\w{1,4}|вырез\w{2,5}|урез\w{2,5}|смонтирова\w{1,4}"
    r"|cắt(?:\s+(?:xén|bỏ|ghép|gọt|đi|mất))?|lược\s+bỏ|tách\s+khỏi\s+ngữ\s+cảnh)\b"
    r"|\b(?:upside\s+down|(?:its|the)\s+(?:exact\s+|very\s+)?opposite|ins\s+Gegenteil|hiểu\s+(?:ngược|sai)|с\s+точностью\s+до\s+наоборот)\b",
    re.IGNORECASE,
)

# That somebody has no account: then no post is theirs, whatever it says.
NO_ACCOUNT = re.compile(
    r"\b(?:hackers?|hijackers?|intruders?|strangers?|somebody\s+else|someone\s+else)\b[^.;!?\n]{0,60}\b(?:accounts?|profiles?|page)\b"
    r"|(?<!bank\s)(?<!savings\s)\b(?:account|profile|page)\b[^.;!?\n]{0,60}\b(?:hacked|hijacked|taken\s+over|compromised)\b"
    r"|\b(?:trang|tài\s+khoản)\s+(?:\w+\s+)?(?:đó|này|ấy|trên|kia)\s+không\s+phải\s+(?:là\s+)?của\b|\bkhông\s+(?:dùng|lập|quản\s+lý)\s+trang\b"
    r"|\b(?:Hacker|Unbekannte|Fremde)\b[^.;!?\n]{0,60}\b(?:Konto|Account|Profil)\b|\b(?:взлом\w*|хакер\w*)\b[^.;!?\n]{0,60}\b(?:аккаунт\w*|страниц\w*|канал\w*)\b|"
    r"\b(?:has|have|had|having)\s+(?:no|never\s+had\s+an?(?:y)?)\s+(?:\w+\s+){0,4}?(?:accounts?|profiles?|presence)\b"
    r"|\b(?:does|do|did)(?:\s+not|n[’']t)\s+(?:\w+\s+)?(?:have|use|run|own|maintain|operate)\s+(?:\w+\s+){0,4}?(?:accounts?|profiles?|X|Twitter|Facebook|Telegram|TikTok|Instagram|social\s+media)\b"
    r"|\b(?:is|are|was|were)(?:\s+not|n[’']t)\s+(?:\w+\s+)?(?:active\s+|present\s+)?on\s+(?:X|Twitter|Facebook|Telegram|TikTok|Instagram|Threads|LinkedIn|(?:any\s+)?social\s+(?:media|networks?))\b"
    r"|\bnever\s+(?:\w+\s+)?(?:used|joined|opened|had)\s+(?:the\s+)?(?:\w+\s+){0,3}?(?:accounts?|profiles?|platform|network|X|Twitter|Facebook|Telegram|TikTok|Instagram)\b"
    r"|\b(?:hat|haben|hatte|besitzt|betreibt|unterhält|nutzt)\s+(?:\w+\s+){0,3}?(?:kein\w{0,2}|nie\s+ein\w{0,2})\s+(?:\w+\s+){0,3}?(?:Konto|Account|Profil)\w{0,2}\b|\bist\s+(?:gar\s+|überhaupt\s+)?nicht\s+(?:bei|auf)\s+(?:X|Twitter|Facebook|Telegram|TikTok|Instagram)\b"
    r"|\b(?:нет|не\s+имеет|не\s+ведёт|не\s+ведет|никогда\s+не\s+было)\s+(?:\w+\s+){0,4}?(?:аккаунт\w{0,2}|страниц\w{1,2}|канал\w{0,2})\b|\b(?:аккаунт\w{0,2}|страниц\w{1,2}|канал\w{0,2})\b[^.;]{0,60}\b(?:нет|не\s+имеет|не\s+ведёт|не\s+было)\b"
    r"|\b(?:không|chưa\s+từng|chưa\s+bao\s+giờ)\s+(?:hề\s+)?(?:có|dùng|sử\s+dụng|lập|chơi|tham\s+gia)\s+(?:\w+\s+){0,4}?(?:tài\s+khoản|Facebook|TikTok|Zalo|Twitter|X|mạng\s+xã\s+hội|trang\s+cá\s+nhân|fanpage)\b",
    re.IGNORECASE,
)

# What stands right before words that somebody is said not to have said.
SAYS = re.compile(
    r"\b(?:says?|said|wrote|called?|nói|viết|phát\s+biểu|говорил\w{0,2}|сказал\w{0,2}|gesagt)\W*\Z", re.IGNORECASE
)

# Talks with a reporter; that there was none denies all words from it.
TALK = re.compile(
    r"\b(?:spoke|spoken|talked|interviewed|разговаривал\w*|общал\w+|беседовал\w*|gesprochen)\b|"
    r"\b(?:interviews?|conversations?|Interview\w?|Gespräch\w?|интервью|разговор\w?|беседа|phỏng\s+vấn)\b",
    re.IGNORECASE,
)
TALKED = re.compile(
    r"\btold\s+(?:the\s+)?(?:\w+\s+){0,3}(?-i:[A-Z])|\b(?:interview\w*|reporters?|journalists?|magazine|weekly|newspaper|tabloid|paper|portal|podcast|station|Zeitung|Magazin|Blatt|Sender|Portal"
    r"|интервью|корреспондент\w*|портал\w*|издани\w*|сайт\w*|журнал\w*|газет\w*|phỏng\s+vấn|phóng\s+viên|tạp\s+chí|tờ\s+báo|tờ)\b",
    re.IGNORECASE,
)

# A ruling by itself: "VERDICT: Fabricated.".
RULING = re.compile(
    r"\W*(?:(?:our\s+)?(?:verdict|ruling|rating|conclusion|finding)|fact(?:-|\s)?check|what\s+we\s+found|urteil|fazit|bewertung|вердикт|вывод|оценка|kết\s+luận|đánh\s+giá)"
    rf"\s*[:–—-]\s*(?:\w+\s+){{0,3}}?(?:{_NOT_IT}|\b(?:false|untrue|wrong|incorrect|baseless|unfounded|not\s+true|no\s+evidence|unproven|falsch|unwahr|неправда|ложь|sai|không\s+đúng)\b)",
    re.IGNORECASE,
)

# A title that answers: "No, the bishop did not say that".
ANSWERS = re.compile(
    r"\W*(?:no|nein|нет|không),\s[^.;!?\n]{0,80}?(?:\b(?:did|does|has)(?:\s+not|n[’']t)\b|\bnever\b|\bnicht\b|\bnie\b|\bне\b|\bkhông\b)",
    re.IGNORECASE,
)

# The title of a piece that sets its own paper right.
AMENDS = re.compile(
    r"\W*(?:corrections?|clarifications?|apolog(?:y|ies)|retraction|to\s+our\s+readers|kill|berichtigung|richtigstellung|korrektur|in\s+eigener\s+sache|поправк\w|уточнени\w|опровержени\w"
    r"|đính\s+chính|cải\s+chính|xin\s+lỗi)\b",
    re.IGNORECASE,
)

# Words that somebody else said: "The sentence was spoken by the novelist Karl Ott", "It was Karl Ott, and not Jane Roe".
BY = re.compile(
    r"\b(?:words?|remarks?|sentences?|lines?|phrases?|quot(?:e|ation)|comments?)\s+(?:was|were|is|are)\s+(?:in\s+fact\s+|actually\s+)?(?:those|that)\s+of\s+(?P<those>[^.;!?\n]{2,80})|"
    rf"\b(?:it|that|this)\s+was\s+(?:(?:in\s+fact|actually|really)\s+)?(?P<other>{CAPITAL}[^.;!?\n]{{2,80}}?),?\s+(?:and\s+)?not\s+{CAPITAL}"
    r"|\b(?:es|das)\s+war\s+(?P<anders>[^.;!?\n]{2,80}?),?\s+(?:und\s+)?nicht\s+[^\W\d_]|\bэто\s+был[аи]?\s+(?P<ru>[^.;!?\n]{2,80}?),?\s+а\s+не\s+"
    rf"|\blà\s+(?:của\s+)?(?P<vi>[^.;!?\n]{{2,80}}?),?\s+(?:chứ\s+)?không\s+phải\s+(?:là\s+|của\s+)?(?:(?:ông|bà|anh|chị|cô|em)\s+)?{CAPITAL}|"
    rf"(?:{_THING}[^.;!?\n]{{0,60}}?|\b(?:it|this|that|they|these)\s+)\b(?:was|were|is|are|had\s+been)\s+(?:in\s+fact\s+|actually\s+|really\s+|first\s+|originally\s+)?"
    r"(?:said|spoken|uttered|shouted|written|made|posted|coined|delivered|penned|sent)\s+(?:\w+\s+){0,3}?by\s+(?P<who>[^.;!?\n]{2,80})",
    re.IGNORECASE,
)

# Words that any report on something said may have: they tell no subject.
GENERAL = frozenset(
    """
    say said tell told write wrote post share message tweet claim quote remark comment statement word sentence
    video clip account user people report article newspaper site story press public social medium network online
    time day week month year today yesterday thing way man woman make take give come go get know think want need
    see look will would can could may might must shall should one two first last new old good great big small
    much many more most every all some any never always still now then here there back again also just only even
    well yes no keep let put ago early late
    """.split()
)
