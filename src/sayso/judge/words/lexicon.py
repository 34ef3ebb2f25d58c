"""Words of negation, falsehood, hearsay and denial, by language: general vocabulary, our own compilation.

English is fullest. Each table is a list of regular expressions without groups, joined into one pattern with word
boundaries; quantifiers are bounded, since the text comes from strangers.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache

from sayso.judge.words.found import found

Pair = tuple[re.Pattern[str], re.Pattern[str]]


@lru_cache(maxsize=20_000)
def negations(text: str) -> int:
    """How many negations a text has."""
    return len(NEGATION.findall(text))


def whole(words: str) -> re.Pattern[str]:
    """A pattern of whole words, in large letters or small."""
    return re.compile(rf"\b(?:{words})(?!\w)", re.IGNORECASE)


def sides(pairs: Iterable[tuple[str, str]]) -> tuple[Pair, ...]:
    """Patterns of the words on either side of each pair, of which a thing has one at a time."""
    return tuple((whole(one), whole(other)) for one, other in pairs)


def turned_by(pairs: Sequence[Pair]) -> Callable[[str, str], list[tuple[int, re.Pattern[str], re.Pattern[str]]]]:
    """What finds the pairs of which a text has one side alone and a second text the other alone: each with its number, the side
    of the first text and that of the second. What the first text has is remembered: it is held against many."""

    @lru_cache(maxsize=4_096)
    def told(text: str) -> tuple[tuple[int, re.Pattern[str], re.Pattern[str]], ...]:
        return tuple(
            (at, own, other)
            for at, pair in enumerate(pairs)
            for own, other in (pair, pair[::-1])
            if own.search(text) and not other.search(text)
        )

    def turned(first: str, second: str) -> list[tuple[int, re.Pattern[str], re.Pattern[str]]]:
        return [each for each in told(first) if found(each[2], second) and not found(each[1], second)]

    return turned


def alternatives(words: str) -> str:
    """The patterns of a table, one a line, as one pattern."""
    return "(?:" + "|".join(part for line in words.splitlines() if (part := line.strip())) + ")"


# That nothing shows it, in four languages: "no evidence", "keine Belege"; what follows says of what.
NO_PROOF = alternatives(
    r"""
    \b(?:no|without(?:\s+any)?|lacks?|lack\s+of)\s+[\"“‘]?(?:\w+\s+){0,3}?(?:evidence|proof|records?|indications?)\b
    \bkeine\w{0,2}\s+(?:\w+\s+)?(?:Belege?|Beweise?|Hinweise?|Nachweise?|Anhaltspunkte|Aufzeichnung\w{0,2})\b
    \b(?:нет|никаких)\s+(?:\w+\s+)?(?:доказательств|подтверждени\w|свидетельств|данных|записей)\b
    \b(?:không|chưa)\s+có\s+(?:bất\s+kỳ\s+)?(?:bằng\s+chứng|căn\s+cứ|cơ\s+sở|ghi\s+nhận)\b
    """
)

_NEGATIONS = alternatives(
    r"""
    \b(?:not(?!\ (?:only|just|merely)\b)|never|no(?!\.?\ ?\d|\ (?:secret|doubt|wonder|fewer|less)\b)|nor|neither)\b
    \bwithout\b(?!\ (?:hesitation|hesitating|delay)\b)
    \b(?:cannot|nobody|nothing(?!\ (?:but|short)\b)|nowhere)\b
    n[’']t\b(?!\ (?:just|only|merely)\b)
    \b(?:deny|denies|denied|refutes?|refuted)\b
    \b(?:nicht(?!\ (?:nur|bloß|zuletzt)\b)|nie|niemals|weder|niemand\w{0,2}|kein\w{0,2}|dementier\w{1,3})\b
    \b(?:không(?!\ (?:chỉ|những|quân|ngừng|ngớt|ngần\ ngại|chần\ chừ|do\ dự|kém|thua|ít)\b)|chưa|chẳng|hổng)\b
    \b(?:bác\ bỏ|phủ\ nhận)\b
    \b(?:не(?!\ (?:только|просто|менее)\b)|нет|никогда|никто|никого|опроверг\w{0,4})\b
    \bn[’'](?:a|ont|avait|est)\ (?:pas|jamais)\b
    \b(?:jamás|nunca|desmintió|desmienten?)\b
    """
)

_FALSEHOODS = alternatives(
    r"""
    \b(?:false|untrue|bogus|fake(?!\ news)|fabricat\w{2,5}|inaccurate|incorrect|wrong|hoax)\b
    \b(?:debunk\w{0,3}|disput\w{1,3}|fiction\w{0,3}|exaggerat\w{2,4}|unfounded|baseless|misleading|retract\w{2,4})\b
    \bnot\ (?:\w{1,12}\ ){0,2}(?:true|accurate|correct|right)\b
    \b(?:isn|wasn|aren|weren)[’']t\ (?:\w{1,12}\ ){0,2}(?:true|accurate|correct|right)\b
    \bmade\ (?:it|this|that|them)\ (?:all\ )?up\b
    \bjust\ a\ rumou?r\b
    \b(?:falsch\w{0,2}|erfunden\w{0,2}|unwahr\w{0,2}|Falschmeldung\w{0,2})\b
    \b(?:sai\ sự\ thật|tin\ giả|bịa\ đặt)\b
    \b(?:ложн\w{1,3}|фейк\w{0,3}|неправд\w{1,2})\b
    \b(?:faux|fausse|inexacte?s?|fals[oa]s?)\b
    """
)

_MISSAID = alternatives(
    r"""
    \bmis(?:attribut|quot|report|read)\w{1,5}\b
    \b(?:falsely|wrongly|incorrectly|mistakenly|erroneously)\ (?:been\ )?(?:attributed|ascribed|quoted|credited)\b
    \b(?:attributed|ascribed|credited)\b[^.;]{0,60}\b(?:in\ error|by\ mistake|wrongly|incorrectly|mistakenly)\b
    \b(?:attributed|ascribed)\ to\b[^.;]{0,60}\b(?:imagination|inven\w{2,5}|nonsense|fiction|fabricat\w{2,3}|untrue)\b
    \b(?:did|do|does|had|has|have)(?:\ not|n[’']t)\ (?:\w{1,12}\ )?described?\ (?:\w{1,20}\ ){1,4}as\b
    \bnever\ (?:called|described)\ (?:it|this|that|him|her|them|these|those)\b
    (?:\bnot|\bnever|n[’']t)\ (?:\w{1,12}\ )?(?:spoken?|talk(?:ed)?)\ to\ (?:any|this|that)\ (?:such\ )?(?:paper|outlet|site)\b
    \b(?:gave|given|give)\ no\ (?:such\ )?interviews?\b
    \bdo(?:\ not|n[’']t)\ (?:even\ )?(?:speak|talk)\ like\ that\b
    \b(?:that|it)\ was(?:\ not|n[’']t)\ me\b
    \b(?:that|it)\ was\ (?:\w{1,20}\ ){0,2}\w{1,20},\ not\ me\b
    \b(?:purported|alleged|supposed)(?:ly)?\ (?:comment|remark|quote|quotation|statement|post|tweet|words)s?\b
    \b(?:did|do|does|had|has|have)(?:\ not|n[’']t)\ (?:\w{1,12}\ )?(?:say|said|utter)\b(?!\ (?:wh|how|if|any|more))
    \b(?:did|do|does|had|has|have)(?:\snot|n[’']t)\s(?:\w{1,12}\s)?(?:tell|told)\b(?!\s(?:\w{1,20}\s){0,3}(?:wh|how|if|any|enough|more|much))
    \b(?:did|had|has|have)(?:\ not|n[’']t)\ (?:\w{1,12}\ )?(?:write|written|wrote|post(?:ed)?|tweet(?:ed)?)\b
    \b(?:did|had|has|have)(?:\ not|n[’']t)\ (?:\w{1,12}\ )?ma[kd]e\ (?:\w{1,12}\ ){0,4}(?:comment|remark|statement)s?\b
    \bnever\ (?:\w{1,12}\ )?(?:said|says?|uttered|utters?|wrote|posted|tweeted|claimed)\b
    \bnever\ (?:\w{1,12}\ )?told\b(?!\ (?:any(?:one|body)|a\ soul)(?:\ (?:of|about|until|before)\b|[.,;]))
    \bno\ such\ (?:\w{1,12}\ )?(?:announcement|statement|remark|comment|claim|promise|post|message)\ (?:was|has|had|is|exists)\b
    \bput\w{0,4}\ (?:\w{1,14}\ ){0,3}[“”"‘«][^“”"’»]{2,160}[“”"’»]\ in(?:to)?\ the\ mouth\ of\b
    \bmisidentified\ the\ (?:person|speaker|man|woman|official)\b
    \bnot\ to\ have\ (?:said|uttered|told|written|posted)\b
    \bnot\ to\ have\ made\ (?:\w{1,12}\ ){0,6}(?:comment|remark|statement|claim)s?\b
    \bno\ evidence\ (?:that|of)\b[^.]{0,60}\b(?:sa(?:id|ying)|repeated|ma(?:de|king)|uttered|told|wrote|posted)\b
    \b(?:deny|denies|denied)\ (?:having\ )?(?:saying|said|writing|written|posting|posted)\b
    \b(?:ma[dk]es?|gave|issued|wrote|sent)\ no\ such\ (?:\w{1,12}\ )?(?:comment|remark|statement|claim|promise|interview)s?\b
    \b(?:ma[dk]es?|gave|issued|wrote|sent)\ no\ such\ (?:\w{1,12}\ )?(?:announcement|pledge|post|call|demand)s?\b
    \b(?:f[io]u?nd|see|saw|seen|heard?)\ (?:no|any)?\ ?such\ (?:an?\ )?(?:comment|remark|statement|claim|quote)s?\b
    \b(?:f[io]u?nd|see|saw|seen|heard?)\ (?:no|any)?\ ?such\ (?:an?\ )?(?:promise|announcement|pledge|post|word)s?\b
    \b(?:at\ no\ (?:point|time|stage)|nowhere|not\ once)\ (?:did|does|do|ha[sd])\b[^.;]{0,30}\b(?:sa[iy]d?|te?o?ll?d?|claim)\b
    \b(?:at\ no\ (?:point|time|stage)|nowhere|not\ once)\ (?:did|does|do|ha[sd])\b[^.;]{0,30}\b(?:mention|promise|announce)d?\b
    \bno\ (?:interview|recording|transcript|speech|footage)s?\ (?:in\ which|where|of)\b[^.;]{0,40}\b(?:says?|said|saying)\b
    \bno\ mention\ of\b[^.;]{3,120}?\b(?:in|within|during)\ (?:\w{1,20}\ ){1,4}(?:interview|speech|remark|recording)s?\b
    \bno\ mention\ of\b[^.;]{3,120}?\b(?:in|within)\ (?:\w{1,20}\ ){1,4}(?:letter|post|statement|book|address|tweet|email)s?\b
    \b(?:quotes?|quotation|remarks?|words)\ (?:\w{1,12}\ ){0,6}?(?:was|were|is|are)\ (?:made\ up|invented|fabricated|fake|bogus)\b
    \b(?:not|never|weren[’']t|aren[’']t)\ (?:his|her|their|my)\ (?:own\ )?words\b
    \bnever\ heard\ (?:him|her|them)\ say\b
    \b(?:says?|said|saying|told)\ (?:no\ such\ thing|nothing\ of\ the\ (?:kind|sort))\b
    \b(?:twisted|distorted|turned|twisting)\ (?:my|his|her|their|the|our)\ (?:own\ )?words\b
    \b(?:words?|remarks?|comments?|quot\w{1,7}|it|that)\ (?:was|were|ha(?:s|ve)\ been)\ (?:\w{1,12}\ )?(?:twisted|distorted)\b
    \bturned\ (?:upside\ down|on\ (?:its|their)\ heads?|(?:in)?to\ (?:its|their)\ (?:exact\ )?opposite)\b
    \b(?:quot(?:e|es|ed|ation)|taken|lifted|presented|words?|remarks?)\ (?:\w{1,12}\ ){0,3}out\ of\ context\b
    \bnothing\ of\ the\ (?:kind|sort)\ (?:was|is|had\ been)\ (?:ever\ )?said\b
    \b(?:quote|quotation|remark|line|words|sentence)s?\b[^.;]{0,40}\b(?:made\ up|invented|fabricated|concocted)\b
    (?:\bnot?|n[’']t)\ (?:longer\ )?(?:recogni[sz]e|remember\ saying|use)\ (?:those|these|such|the|that)\ words?\b
    \bput\ (?:those\ |these\ )?words\ in(?:to)?\ (?:his|her|their|my)\ mouth\b
    \b(?:nicht|nie|niemals)\ (?:so\ |je\ )?(?:gesagt|geäußert|behauptet)\b
    \bkeine\w?\ (?:Belege?|Beweise?|Hinweise?|Nachweise?)\b[^.]{0,60}\b(?:gesagt|geäußert|geschrieben|behauptet)\b
    \b(?:нет|никаких)\ (?:\w{1,12}\ )?(?:доказательств|подтверждений|свидетельств)\b[^.]{0,60}\b(?:сказал|говорил|заявлял|писал)
    \b(?:không|chưa)\ có\ (?:bằng\ chứng|căn\ cứ|cơ\ sở)\b[^.]{0,60}\b(?:nói|phát\ biểu|viết|đăng)\b
    \b(?:attributed|ascribed|credited)\ to\ the\ wrong\b|\bdem\ Falschen\ zugeschrieben\b|\bder\ Falschen\ zugeschrieben\b
    \bприпис(?:али|аны?|ано|ывают)\ не\ (?:тому|той|тем)\b|\bgán\ nhầm\ (?:cho|sang)\b
    \b(?:nirgends|nirgendwo|zu\ keine[rm]\ Zeit(?:punkt)?)\ (?:\w{1,12}\ ){0,2}(?:gesagt|geäußert|angekündigt|erklärt|behauptet)\b
    \b(?:deny|denies|denied)\ (?:having\ )?(?:announc|claim|tell|told|promis|call)\w{1,3}\b
    \b(?:bestreitet|bestritt|bestritten|dementiert\w{0,2}|leugnete?)\b[^.;]{0,40}\b(?:gesagt|geäußert|behauptet|angekündigt|geschrieben)\b
    \bотрица\w{1,3},?\ что\ [^.;]{0,40}?\b(?:говорил|сказал|заявлял|заявил|писал|обещал)\w?\b
    \b(?:phủ\ nhận|bác\ bỏ)\ (?:việc\ )?(?:mình\ |ông\ |bà\ )?(?:từng\ |đã\ )?(?:nói|phát\ biểu|phát\ ngôn|tuyên\ bố)\b
    \b(?:falsch|frei\ erfunden)\ zitiert\b
    \bin\ den\ Mund\ gelegt\b
    \b(?:Wort(?:e|en)?\ im\ Mund\ (?:um|her)\w{0,6}gedreht|(?:ins|in\ (?:ihr|sein))\ Gegenteil\ ver(?:kehrt|dreht|wandelt))\b
    \baus\ dem\ Zusammenhang\ gerissen\w{0,2}\b
    \b(?:nichts\ dergleichen|nichts\ (?:in\ )?der(?:artiges|\ Art)|so\ etwas\ ni(?:e|cht)|das\ so\ nicht)\ (?:gesagt|geäußert)\b
    \bhabe?\ (?:ich\ )?(?:das\ |so\ ?etwas\ )?(?:so\ )?(?:nie(?:mals)?|nicht)\ gesagt\b
    \bdie\ Worte\b[^.;]{0,60}\bstammen\ (?:von|aus)\b[^.;]{0,40}\bnicht\b
    \b(?:irrtümlich|fälschlich|versehentlich|falsch)(?:erweise)?\b[^.;]{0,80}\b(?:zugeordnet|zugeschrieben|zitiert)\b
    \bkein\w{0,2}\ (?:solche\w{0,2}\ )?Interviews?\ (?:\w{1,12}\ ){0,3}gegeben\b
    \bdas\ war\ (?:ich\ nicht|nicht\ ich)\b
    \bnicht\ von\ mir\b
    \b(?:Zitat|Satz|Äußerung|Worte)\w{0,3}\b[^.;]{0,40}\b(?:stamm\w{1,3}\ nicht|nie\ gefallen|(?:frei\ )?erfunden|gefälscht)\b
    \bkhông\ (?:hề\ )?(?:phát\ biểu(?!\ thêm)|đăng(?!\ ký)|phát\ ngôn)\b
    \bkhông\ (?:hề\ )?nói(?!\ (?:được\ (?:tiếng|gì|thành\ lời|nên\ lời)|tiếng|nên\ lời|(?:gì\ )?thêm|ngoa|quá|dối)\b)\b
    \b(?:chưa\ (?:từng|bao\ giờ)|không\ bao\ giờ)\ (?:tôi\ |ông\ |bà\ )?(?:nói|phát\ biểu|phát\ ngôn)\b
    \bkhông\ (?:hề\ )?trả\ lời\ (?:phỏng\ vấn\b|(?:phóng\ viên|báo)\b[^.;]{0,20}\bnhư\ (?:vậy|thế)\b)
    \b(?:phát\ ngôn|phát\ biểu|câu\ nói)\b[^.;]{0,40}\b(?:bịa\ đặt|không\ (?:đúng|chính\ xác|có\ thật)|giả\ mạo)\b
    \bkhông\ phải\ (?:là\ )?(?:tôi|em|tui|mình)\ (?:nói|viết|phát\ biểu)\b
    \bkhông\ phải\ (?:là\ )?(?:lời|câu\ nói|phát\ ngôn)\ của\b
    \b(?:câu|lời|phát\ ngôn|phát\ biểu)\b[^.;]{0,60}\bkhông\ phải\ (?:là\ )?(?:của|do)\ (?:tôi|em|tui|mình|ông|bà|anh|chị|cô)\b
    \b(?:cắt\ xén|cắt\ ghép|bóp\ méo|xuyên\ tạc|nhét\ chữ|gán\ ghép|hiểu\ sai)\b[^.;]{0,40}\b(?:lời|câu|phát\ ngôn|ý)\b
    \b(?:lời|câu|phát\ ngôn|phát\ biểu|ý)\b[^.;]{0,40}\bbị\ (?:cắt\ xén|cắt\ ghép|bóp\ méo|xuyên\ tạc|gán\ ghép|bịa)\b
    \bkhông\ biết\ (?:câu|lời|tin)\b[^.;]{0,20}\b(?:ở\ đâu|từ\ đâu|đâu\ ra)\b
    \b(?:không|chưa)\ (?:hề\ |từng\ )?trả\ lời\ (?:bất\ (?:kỳ|cứ)\ )?(?:tờ\ )?(?:báo|phóng\ viên|phỏng\ vấn)\ nào\b
    \bkhông\ biết\ câu\ (?:đó|này|nói|ấy)\b[^.;]{0,30}\bđâu\ ra\b
    \b(?:bị|được)\ gán\ (?:ghép\ )?cho\b
    \bgán\ (?:ghép\ )?cho\b[^.;]{0,60}\b(?:là\ của|không\ (?:đúng|phải|có))\b
    \bне\ (?:говорил|произносил)\w{0,2}\b
    \b(?:цитат|слов|фраз|высказывани)\w{0,3}\b[^.;]{0,60}\b(?:придума|выдума|сочини|сфабрикова|исказ|переврал|переина[чц]и|вырва)\w{1,5}\b
    \b(?:исказил|извратил|переврал|переиначил|перевернул)\w{0,2}\ (?:мои|его|её|ее|их)?\ ?слова\b
    \b(?:впервые\ )?(?:услышал|узнал|прочитал)\w{0,2}\b[^.;]{0,30}\b(?:из\ (?:газет|новостей|интернета|соцсетей|СМИ))\b
    \b(?:ошибочно|неверно|ложно|по\ ошибке)\ приписа\w{1,4}\b
    \bприпис(?:ал|ан|ыва)\w{0,4}\b[^.;]{0,60}\b(?:ошибочно|по\ ошибке)\b
    \b(?:не\ да(?:вал|л)\w{0,2}\ (?:\w{1,12}\ ){0,3}интервью|интервью\ (?:\w{1,12}\ ){0,3}не\ да(?:вал|л)\w{0,2})\b
    \b(?:не\ мои\ слова|это\ (?:был[аи]?\ |сказал[аи]?\ )?не\ я)\b
    \b(?:этого|такого|ничего\ подобного)\ не\ (?:сказал|заявлял|утверждал)\w{0,2}\b
    \bпроизн[её]с\w{0,3}\ (?:е[её]|их|его|это|эти\ слова|эту\ фразу)\ не\b
    \b(?:цитат|фраз|высказывани)\w{1,2}\b[^.;]{0,40}\b(?:выдума|вымышле|не\ принадлеж|поддель|ошибочно\ приписа)\w{0,4}\b
    \bn[’']a\ (?:pas|jamais)\ dit\b
    \b(?:no|nunca)\ dijo\b
    """
)

# What a piece that sets others right says of itself: "fact check", "correction", "hoax", "turns out not to have ...".
_CORRECTIONS = alternatives(
    r"""
    \b(?:fact[-\ ]?check\w{0,5}|correction|retraction|debunk\w{0,3}|hoax(?:es|er)?|misattribut\w{2,4})\b
    \bmade\ (?:it|this|that|them|the\ whole\ thing|the\ story)\ (?:all\ )?up\b
    \b(?:corrected|retracted|withdrew|withdrawn|removed)\ (?:its|their|the)\ (?:\w{1,12}\ )?(?:story|article|report|headline)\b
    \backnowledged\ (?:its|their|the|a)\ (?:mistake|error)\b
    \b(?:Faktencheck|Falschmeldung\w{0,2}|Richtigstellung|Berichtigung|Korrektur)\b
    \b(?:đính\ chính|cải\ chính|tin\ giả|sai\ sự\ thật|bác\ bỏ\ thông\ tin)\b
    \b(?:опровержение|фактчек\w{0,3}|фейк\w{0,3})\b
    """
)
_HEARSAY = alternatives(
    r"""
    \b(?:reportedly|rumou?r\w{0,3}|(?<!\d\ )alleged(?:ly)?|unconfirmed|supposed(?:ly|(?!\ to\b))|purported(?:ly)?|apparently)\b
    \baccording\ to\ (?:\w{1,12}\ )?reports\b
    \b(?:is|are|was|were)\ reported\ to\b
    \b(?:angeblich|mutmaßlich|được\ cho\ là|якобы|présumé\w{0,2}|presunt\w{1,2})\b
    """
)

# That a report, a claim or a picture is not true: what is said to be false, and the word for it, in one clause.
_CLAIM = (
    r"\b(?:claims?|reports?|rumou?rs?|stor(?:y|ies)|posts?|videos?|photos?|pictures?|images?|quotes?|allegations?|news|figures?"
    r"|messages?|information|tweets?|documents?|letters?|article|Behauptung\w{0,2}|Meldung\w{0,2}|Bericht\w{0,2}"
    r"|Gerücht\w{0,2}|thông\ tin|tin\ đồn|сообщени\w|информаци\w|слух\w{0,2})\b"
)
_FALSE = alternatives(
    r"""
    \b(?:false|untrue|bogus|fake(?!\ news)|fabricat\w{2,5}|incorrect|hoax|debunked|unfounded|baseless|fictitious)\b
    \b(?:digitally\ altered|(?:is|are|was|were|been)\ (?:\w{1,12}ly\ )?altered|doctored|forger(?:y|ies))\b
    \baltered(?=\ (?:video|photo|picture|image|footage|clip|screenshot)s?\b)
    \bforged(?!\ (?:in|between|during|over|with|when|after|ahead|through|new|close\w{0,2}|strong\w{0,2}|the\ (?:last|first))\b)
    \b(?:not|never|(?:is|was)n[’']t)\ (?!necessarily|always)(?:\w{1,12}\ ){0,2}(?:true|accurate|correct|real|genuine|authentic)\b
    \bno\ (?:truth|basis)\b
    \b(?:falsch|erfunden|unwahr|gefälscht|Falschmeldung|haltlos)\b
    \b(?:sai\ sự\ thật|tin\ giả|bịa\ đặt|không\ đúng|không\ chính\ xác)\b
    \b(?:ложн\w{1,3}|фейк\w{0,3}|не\ соответству\w{2,4}|недостоверн\w{1,3}|выдум\w{2,4})\b
    """
)
_IT = r"\b(?:it|this|that)\b"  # close by alone: "that he made false statements" is no claim called false
CALLED_FALSE = re.compile(
    rf"{_CLAIM}(?:\W+\w+){{0,20}}?\W+{_FALSE}|{_IT}(?:\W+\w+){{0,4}}?\W+{_FALSE}|{_FALSE}(?:(?:\W+\w+){{0,3}}?\W+{_CLAIM}|(?:\W+(?:at|all|to|say|claim|suggest)){{0,3}}?\W+{_IT})",
    re.IGNORECASE,
)

# "the fabricated allegations against him": what is false is what the noun goes on with.
FALSE_THING = re.compile(rf"{_FALSE}(?:\W+\w+){{0,3}}?\W+{_CLAIM}[^.;!?\n]{{0,160}}", re.IGNORECASE)

FALSE_THAT = re.compile(
    rf"(?:{_CLAIM}|{_IT})(?:\W+\w+){{0,8}}?\W+that\W+(?P<what>[^.;!?\n]{{3,160}}?)\W+(?:is|are|was|were)\W+(?:\w+\W+){{0,2}}?{_FALSE}"
    rf"|\b(?:false|untrue|not\ (?:true|correct|the\ case))\W+that\W+(?P<so>[^.;!?\n]{{3,160}})",
    re.IGNORECASE,
)

NEGATION = re.compile(_NEGATIONS, re.IGNORECASE)
MISSAID = re.compile(_MISSAID, re.IGNORECASE)  # that somebody did not say what was ascribed to them
CORRECTED = re.compile(_CORRECTIONS, re.IGNORECASE)
_CORRECTING = r"\bturns?\ out\ not\b|\b(?:denies|denied|rumou?r)\b|\A\W*(?:clarification|apology)\b"
CORRECTING = re.compile("|".join((_CORRECTIONS, _MISSAID, _FALSEHOODS, _CORRECTING)), re.IGNORECASE)
HEARSAY = re.compile(_HEARSAY, re.IGNORECASE)
DENIAL_DENIED = re.compile(r"(?:\b(?:not|never)|n[’']t) den(?:y|ied)\b", re.IGNORECASE)

# That a report gave a figure wrongly: "was given wrongly as", "wrongly put at", "overstated".
_MISGIVEN = alternatives(
    r"""
    \b(?:wrongly|mistakenly|erroneously|incorrectly|falsely)\ (?:given|stated|reported|put|said|listed|printed|published)\b
    \b(?:wrongly|mistakenly|erroneously|incorrectly|falsely)\ (?:gave|says?|puts?|reports?|states?|lists?)\b
    \b(?:given|stated|reported|put|listed|printed|published)\ (?:wrongly|mistakenly|erroneously|incorrectly|falsely)\b
    \b(?:misstated|misreported|overstated|understated|inflated|exaggerated)\b
    """
)
# "pleaded not guilty to 18 counts", "it was not clear", "no link to 19 deaths": no number is denied.
_NO_NUMBER = r"(?!\s+(?:guilty|clear|known|sure|certain|(?:\w+\s+)?(?:links?|connections?|relations?(?:hips?)?|correlations?))\b)"
# A figure is denied where a negation stands up to seven words before it in its clause, or a word of falsehood up to ten after it.
# "have never gone before (38 percent)" tells how many have not, "won't talk until nine are open" how many are to be.
NEGATED_BEFORE = re.compile(
    f"(?:{_NEGATIONS}{_NO_NUMBER}|{_MISGIVEN})" + r"(?:[^\w,;:]+(?!(?:until|till|unless)\b)\w+){0,7}[^\w,;:(]+$",
    re.IGNORECASE,
)
# "the figure is false", not "despite false claims about something else".
_OF_OTHERS = r"(?!\s+(?:claim|statement|report|rumou?r|allegation|assertion|account)\w{0,2}\b)"
FALSE_AFTER = re.compile(rf"^(?:\W+\w+){{0,10}}?\W+{_FALSEHOODS}{_OF_OTHERS}", re.IGNORECASE)
# What is yet to come, without the word boundaries around it: "will close", "is to close", "’ll close".
FUTURE = r"(?:will|shall|won[’']t|(?<=[’'])ll|(?:is|are)\s+to(?=\s+[a-z])|будет|будут|sẽ|sắp)"
# What something needs stays so where it is not had.
NEEDED = re.compile(
    r"\b(?:need(?:s|ed|ing)?|requir\w+|necessary|threshold|nötig\w*|erforderlich\w*|brauch\w*|benötig\w*|нужн\w+|необходим\w+|требу\w+|cần|yêu\s+cầu)\b",
    re.IGNORECASE,
)
