"""Whether a report tells what it knows from other outlets, from networks or from nobody named."""

from __future__ import annotations

import re
from functools import lru_cache

from sayso.judge.witness import Witness
from sayso.judge.words.found import found
from sayso.model import Span

__all__ = ["REPEATED", "repeats"]

REPEATED = 0.28  # the most that a number weighs which a report only repeats: two of them show nothing yet
_SHORT = 1_600  # characters: so short a report with such a source has the whole of it from there
# Sentences: a report of more tells several things, and from several sources; in Vietnamese, where they are shorter, it needn't.
_ONE_THING = 5
_LONGEST = 4_000  # characters that are looked at
_KEPT = 2_000

# What newspapers and sites call themselves, in general, with a capital ("news reports emerged"): our own compilation.
_OUTLET = (
    r"(?-i:(?:[A-Z][\w-]+\s+){0,3}(?:Daily|Tribune|Herald|Gazette|Mirror|Chronicle|Today|Blog|Mail|Sun|Star|Post|News|Times|Journal|Echo|Observer|Courier|Standard|Express"
    r"|Telegraph|Globe|Bulletin|Inquirer|Register|Sentinel|Examiner|Advertiser|Argus|Dispatch))"
)
_MARKS = re.compile(
    r"\b(?:according\s+to|citing|quoting|via|as\s+reported\s+by)\s+(?:(?:the|a|an|various|several|some|many|local|viral|social|online|other)\s+){0,3}"
    r"(?:media|reports?|outlets?|news\s?papers?|tabloids?|papers?|(?:news\s+|gossip\s+)?(?:web\s?)?sites?|blogs?|users?|posts?|sources|rumou?rs?"
    rf"|{_OUTLET})\b(?!\s+agency)"
    rf"|,\s+(?:the\s+)?{_OUTLET}\s+(?:reports?|reported|writes?|wrote|says|claims?)\b"
    r"|\b(?:web\s?site|blog|site|tabloid|post|video|story|rumou?r)\s+(?:says|claims?|has\s+it|doing\s+the\s+rounds|going\s+round)\b"
    r"|\b(?:story|post|article|video|message)\s+(?:shared|posted|circulating|going|doing)\b[^.;!?\n]{0,50}?\b(?:says|said|claims|claimed)\b"
    r"|\b(?:meme|message|post)\s+(?:\w+\s+)?(?:says|claims)\b|\bсообща\w+\s+(?:телеграм|паблик|портал|сайт)[\w-]*|\bnguồn\s+tin\s+(?:của|gửi|cho|riêng|thân)\b"
    r"|\bfor\s+(?:posting|sharing|spreading)\b|\bwegen\s+(?:der\s+)?Verbreitung\b|\bза\s+распространени\w+|\bvì\s+(?:đã\s+)?(?:đăng|chia\s+sẻ|tung\s+tin)\b"
    r"|\b(?:sources|insiders)\s+(?:say|said|claim|claimed|tell|told)\b|\bviral\s+(?:post|video|stor|news|site|clip|tweet)\w*"
    r"|\b(?:channel|account|blogger|page|group)s?\b[^.;!?\n]{0,40}?\b(?:claims?|claimed)\b"
    r"|\bwith\s+(?:the|a)\s+(?:claim|caption|message|assertion)s?\s+that\b|\bmit\s+der\s+(?:Behauptung|Bildunterschrift|Nachricht)\b|\bс\s+(?:подпис|утверждени)\w{1,3}\b"
    r"|\b(?:Kanal|Account|Konto|Beitrag|Nutzer\w{0,2})\b[^.;!?\n]{0,60}?\bbehaupte\w{1,2}\b"
    r"|\b(?:auf|bei|in)\s+(?:Telegram|Facebook|X|Tiktok|Instagram|sozialen\s+\w+)\s+(?:hat\w{0,2}|haben|schrieb\w{0,2}|schreib\w{0,2})\s+(?:jemand|Nutzer\w{0,2}|einige|viele|mehrere)\b"
    r"|\b(?:каналы|паблики|аккаунты|пользователи)\b[^.;!?\n]{0,40}?\b(?:пишут|утверждают|сообщают|уверяют)\b"
    r"|\b(?:nhiều|một\s+số|các|những)\s+(?:tài\s+khoản|kênh|trang|fanpage)\b[^.;!?\n]{0,40}?\b(?:chia\s+sẻ|đăng|lan\s+truyền|tung|viết)\b"
    r"|\b(?:reports?|claims?|accounts?|messages?)\s+on\s+(?:social\s+(?:media|networks?)|telegram|facebook|tiktok)\b"
    r"|\b(?:posts?|users?|commenters?|rumou?rs?)\s+(?:\w+\s+){0,2}?on\s+social\s+(?:media|networks?)\b"
    r"|\bsocial\s+media\s+(?:users?|posts?|reports?|is|are|was|went)\b|\b(?:word|rumou?r)\s+has\s+it\b|\bthe\s+internet\s+(?:is|has|went)\b"
    r"|\blaut\s+(?:\w+\s+){0,2}?(?:Medien|Presse|Internet|Online|Zeitungs|Agentur|Social)\w*|\b(?:Medienberichten|Internetberichten)\s+zufolge\b"
    r"|\b(?:im\s+Netz|im\s+Internet|in\s+(?:den\s+)?(?:sozialen\s+)(?:Netzwerken|Medien))\b[^.;\n]{0,40}?\b(?:zitiert|heißt|hieß|kursier\w+|verbreitet\w*|geteilt\w*|sorgt\w*|berichte\w*)"
    r"|\b(?:wird|werden|sorgt\w*)\b[^.;\n]{0,60}?\bin\s+(?:den\s+)?sozialen\s+(?:Netzwerken|Medien)\b|\bim\s+Netz\s+kursier\w+|\bwie\s+(?:das\s+Portal|die\s+Seite|der\s+Blog)\b"
    r"|(?-i:\b(?:Как\s+)?(?:[Пп]ишут|[Сс]ообщают|[Пп]о\s+(?:данным|сообщениям|информации))\s+(?:\w+\s+){0,2}?(?:СМИ|соцсет\w+|телеграм|Telegram|[Тт]елеграм|пользовател\w+|паблик\w*|источник\w*|блогер\w*|очевид\w+))"
    r"|\b(?:в\s+соцсетях|в\s+сети|в\s+телеграм\w*)\s+(?:\w+\s+){0,2}?(?:пишут|сообща\w+|обсужда\w+|распростран\w+|появил\w+|гуля\w+)|\bяко?бы\b|\bговорят,"
    r"|\btheo\s+(?:các\s+)?(?:mạng\s+xã\s+hội|cộng\s+đồng\s+mạng|dân\s+mạng|tin\s+đồn|báo\s+chí|nhiều\s+(?:báo|nguồn)|nguồn\s+tin|trang\s+(?:mạng|tin|Facebook))"
    r"|(?-i:\bTheo\s+(?:trang\s+|báo\s+|kênh\s+)?(?:[A-ZĐ]\S+\s+){1,4}\d{2,3}[A-Za-z]?\b)|\b(?:nghe\s+(?:nói|đồn|người\s+\S+\s+nói)|được\s+biết|lan\s+truyền\s+trên\s+mạng)\b"
    r"|\bheißt\s+es\s+(?:dort|da|darin|hier|weiter|in\s+(?:dem|einem|der|Foren)\b)|\b(?:will|wollen)\s+(?:aus|erfahren)\b[^.;\n]{0,40}?\berfahren\b|\bwie\s+(?:es\s+heißt|zu\s+hören\s+ist|gemunkelt\s+wird)\b|\bangeblich\w{0,2}\b|\bdem\s+Vernehmen\s+nach\b"
    r"|\b(?:meme|message|post|tweet|caption|leaflet|flyer)\s+(?:also|further|even|wrongly|falsely)\s+\w+s\b|\b(?:it\s+is\s+(?:being\s+)?(?:said|rumou?red|claimed|whispered)|people\s+say(?!\s+to\b)|they\s+say(?!\s+(?:has|have|is|are|was|were|will|would)\b)|rumou?red|supposedly|purportedly)\b"
    r"|\b(?:поговаривают|ходят\s+слухи|по\s+слухам|как\s+говорят|утверждают\s+в\s+(?:соц)?сет\w+)|\b(?:nghe\s+đâu|người\s+ta\s+(?:đồn|nói|kháo)|rộ\s+tin|tin\s+hành\s+lang)\b"
    r"|\b(?:cư\s+dân\s+mạng|dân\s+mạng|cộng\s+đồng\s+mạng)\b"
    r"|\b(?:source|person|people|insiders?)\s+(?:close\s+to|familiar\s+with|with\s+knowledge\s+of)\b|\baccording\s+to\s+(?:\w+\s+){0,2}?(?:sources|insiders|posts?|rumou?rs?|social\s+media)\b|\b(?:shipping|industry|security|local|unnamed|anonymous)\s+sources\b"
    r"|\bDie\s+Meldung\s+(?:ging|machte|verbreitete|kursierte)\b|\b(?:made|making)\s+the\s+rounds\b|\bwent\s+(?:a)?round\s+the\s+world\b|\baus\s+(?:\w+\s+)?(?:Kreisen|Insiderkreisen)\b"
    r"|\b(?:source\s+proche|selon\s+(?:des\s+)?(?:sources|internautes|rumeurs)|según\s+(?:fuentes|rumores|usuarios|redes))\b"
    r"|\b(?:các\s+)?nguồn\s+tin\s+(?:\w+\s+){0,4}?(?:cho\s+(?:hay|biết)|tiết\s+lộ|nói)|\bđược\s+(?:nhiều\s+|một\s+số\s+)?(?:tài\s+khoản|trang|người\s+dùng)\s+(?:\w+\s+){0,2}?(?:gắn|chia\s+sẻ|đăng|lan\s+truyền)|\b(?:được|bị)\s+cho\s+là\b"
    r"|\b(?:chạy|giật|rút)\s+(?:dòng\s+chữ|hàng\s+chữ|tít|tiêu\s+đề)\b|\bcó\s+người\s+(?:chạy\s+)?(?:\w+\s+){0,2}(?:báo|hô|bảo|kể|đồn)\b",
    re.IGNORECASE,
)
_ASIDE = re.compile(
    r"\b(?:not(?!\s+(?:only|less|fewer))|never|no(?!\s+(?:less|fewer)\s+than)|false|fake|nicht(?!\s+(?:nur|weniger))|kein\w*|falsch\w*|не(?!\s+(?:менее|меньше|только|более))|ложн\w*"
    r"|không(?!\s+(?:dưới|chỉ|ít))|sai)\b",
    re.IGNORECASE,
)
# A claim that is quoted and then judged: '- "Mayor arrested": the police deny it.'
_LISTED = re.compile(r"\A\W{0,3}[\"“„«][^\"“”„«»\n]{6,200}[\"”“»]\s*[:–—-]\s")


# What a correction tells that was written before.
_WROTE = re.compile(
    r"\b(?:report|article|story|version|headline|piece|item|we)\b[^.!?\n]{0,80}\b(?:wrote|said|stated|reported|gave|claimed)\b"
    r"|\b(?:Bericht|Artikel|Fassung|Meldung|Überschrift|wir)\b[^.!?\n]{0,80}\b(?:geschrieben|hieß|gemeldet|behauptet|genannt)\b"
    r"|\b(?:в\s+(?:статье|заметке|публикации|материале|сообщении|заголовке)|мы)\b[^.!?\n]{0,80}\b(?:написал\w*|говорилось|сообщал\w*|указал\w*|утверждалось)"
    r"|\b(?:bài\s+(?:viết|báo)|bản\s+tin|tiêu\s+đề|chúng\s+tôi)\b[^.!?\n]{0,80}\b(?:viết|ghi|đưa\s+tin|nêu)\b",
    re.IGNORECASE,
)
# No source but hearsay, as the report itself says.
_UNCHECKED = re.compile(
    r"\b(?:could|can|have|has)\s?(?:not|n[’']t)\s+(?:yet\s+)?(?:be(?:en)?\s+)?(?:independently\s+)?(?:verif(?:y|ied)|confirm(?:ed)?)(?:\s+independently)?\b[^.!?\n]{0,40}\b(?:report|claim|information|this|it|independently)\b"
    r"|\b(?:cannot|could\s+not|couldn[’']t)\s+(?:independently\s+)?(?:verify|confirm)\s+(?:the|this|these|that|it)\b|\bcould\s+not\s+be\s+independently\b"
    r"|\b(?:nicht|noch\s+nicht)\s+unabhängig\s+(?:überprüf|bestätig)\w*|\bне\s+удалось\s+(?:независимо\s+)?(?:подтвердить|проверить)|\b(?:chưa|không)\s+thể\s+kiểm\s+chứng\b",
    re.IGNORECASE,
)
# What a paper that makes things up says of itself.
_IN_FUN = re.compile(
    r"\b(?:every\s?thing|all\s+(?:of\s+(?:it|this|them)|(?:our\s+|these\s+|the\s+)?(?:stories|articles|names|people)))\b[^.!?\n]{0,60}\b(?:made\s+up|invented|fictional|fictitious|satir\w+)\b"
    r"|\bnothing\b[^.!?\n]{0,60}\b(?:is|are)\s+(?:true|real|meant\s+seriously)\b|\b(?:this|we|our)\b[^.!?\n]{0,30}\b(?:is|are)\s+(?:a|an)\s+satirical\b"
    r"|\b(?:alles|sämtliche\s+\w+)\b[^.!?\n]{0,60}\b(?:erfunden|ausgedacht|Satire)\b|\bвс[её]\b[^.!?\n]{0,60}\b(?:выдуман\w*|вымышлен\w*|сатир\w+)"
    r"|\b(?:mọi|tất\s+cả|toàn\s+bộ)\b[^.!?\n]{0,60}(?:bịa\s+(?:đặt|ra)|hư\s+cấu|trào\s+phúng|châm\s+biếm)",
    re.IGNORECASE,
)


def repeats(witness: Witness, span: Span) -> bool:
    """Whether what stands at `span` is told after another outlet, social networks or nobody named, or by a paper in fun.

    The whole of a short report of few sentences is, if it names such a source anywhere and denies nothing beside; of a longer
    one the sentence and those beside it; of one that is there to correct others the sentence alone.
    """
    if _LISTED.search(span.of(witness.text)) or found(_IN_FUN, witness.text[:_LONGEST]):
        return True
    if len(witness.text) <= _SHORT and not witness.corrects and found(_UNCHECKED, witness.text):
        return True
    if witness.corrects:
        return _marked(span.of(witness.text)) or _WROTE.search(span.of(witness.text)) is not None
    several = witness.stored.language != "vi" and len(witness.sentences) > _ONE_THING
    if len(witness.text) <= _SHORT and not several:
        return _marked(witness.text)
    at = witness.number_of(span)
    near = witness.sentences[max(0, at - 1) : at + 2]
    return bool(near) and _marked(witness.text[near[0].span.start : near[-1].span.end])


@lru_cache(maxsize=_KEPT)
def _marked(text: str) -> bool:
    """Whether a passage names such a source in a clause that denies nothing."""
    for match in _MARKS.finditer(text[:_LONGEST]):
        start = max(text.rfind(mark, 0, match.start()) for mark in ".;!?\n") + 1
        if not _ASIDE.search(text, start, match.end()):
            return True
    return False
