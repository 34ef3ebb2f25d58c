"""What denials are read by: words that say nothing of what happened, clauses, and who speaks; our own compilation.

English, German, Russian, Vietnamese.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from sayso.judge.words.ideas import Idea, ideas

# Words that say nothing of what happened: what is denied is told beside them.
_LIGHT = {
    "en": """have be do make made take taken give given get got put go come become became happen happened occur place exist know
        known involve involved use used found seen see tell report reported any anyone thing anything ever case cases time moment
        way imposed proposed issued filed lodged received submitted done whatever whatsoever one person people man woman
        Monday Tuesday Wednesday Thursday Friday Saturday Sunday today yesterday planned
        consider considered deem deemed regard regarded hold held""",
    "de": """geben gegeben gab gibt stattfinden stattgefunden kommen gekommen nehmen machen gemacht Fall Sache bekannt vorliegen
        liegen geplant derartige solche einzigen einzige Mensch Menschen Person Personen gefunden entdeckt Montag Dienstag
        Mittwoch Donnerstag Freitag Samstag Sonntag heute gestern""",
    "ru": """проводить проводилось проводился проводились использовать происходить произошло случай случаев иметь место
        планировать планируется идёт такого никакого никаких соответствует действительности человек людей люди найдено найден
        найдены нашли понедельник вторник среду четверг пятницу субботу воскресенье сегодня вчера""",
    "vi": "chuyện việc xảy ra hề nào vụ ca có được bị theo bất kỳ cứ người ai tìm thấy ngày hôm nay qua",
}
# Nouns that want something to be about: "no decision", "no evidence".
_EMPTY = {
    "en": """fact evidence sign truth basis intention request order decision attempt effort suggestion question talk point part
        plan plans bid move""",
    "de": "Beleg Belege Hinweis Hinweise Anhaltspunkte Entscheidung Plan Pläne Rede Versuch",
    "ru": "факт факта данных доказательств решения решение речь попытки попыток",
    "vi": "quyết định",
}
CUTS = re.compile(
    r"[;:–—!?…()]|\.\s|,\s|\s-\s|[\"“”«»]|\b(?:but|because|although|though|while|when|where|after|before|since|until|and|that|who|which|whose|rather\s+than|instead\s+of|anstatt|statt|вместо|thay\s+vì"
    r"|aber|weil|obwohl|sondern|während|nachdem|bevor|und|dass|но|потому|хотя|когда|и|что|котор\w+|nhưng|vì|mặc\s+dù|khi|và|rằng|thì)\b",
    re.IGNORECASE,
)
NONE = re.compile(
    r"\b(?:nobody|no\s+one|nothing|none|rather\s+than|instead\s+of|anstatt|statt|вместо|thay\s+vì|kein\w{0,2}|niemand|никто|никого|sao\s+đâu|gì\s+đâu)\b",
    re.IGNORECASE,
)
OPEN = re.compile(r"\b(?:whether|if|unclear|ob|falls|wenn|unklar|если|ли|неясно|liệu|nếu|chưa\s+rõ)\b", re.IGNORECASE)
SO_FAR = re.compile(
    r"\b(?:so\s+far|yet|as\s+yet|to\s+date|until\s+now|currently|at\s+present|bisher|bislang|derzeit|vorerst|noch|пока|на\s+сегодня|chưa|hiện|đến\s+nay)\b",
    re.IGNORECASE,
)
TO_COME = re.compile(  # a promise that something won't be
    r"\b(?:will|won[’']t|going\s+to|set\s+to|to\s+be|wird|werden|soll\w{0,2}|будет|будут|sẽ)\b", re.IGNORECASE
)
HAS_NOT = re.compile(  # what was not, or has not been
    r"\b(?:has|have|had|was|were|did)(?:n[’']t|\s+not|\s+never)\b|\b(?:hat|haben|wurden?|war|waren)\s+(?:\w+\s+){0,3}?(?:nicht|nie|kein\w{0,2})\b"
    r"|\bне\s+\w+л[аои]?\b|\b(?:chưa|không\s+hề)\b",
    re.IGNORECASE,
)
OWN = re.compile(
    r"\b(?:I|we|my|our|ich|wir|mein\w{0,2}|unser\w{0,2}|я|мы|меня|нас|мой|наш\w?|tôi|chúng\s+tôi|em|tui|mình)\b",
    re.IGNORECASE,
)
OFFICE = re.compile(  # who speaks for an office, a firm or the inquiry
    r"\b(?:police|spokes(?:man|woman|person)|officials?|ministry|minister|department|council|mayor|chief|director|inspector|sheriff|prosecutors?|investigators?|court|judge"
    r"|superintendent|sergeant|constable|commissioner|commander|captain|fire\s+chief|officer|coroner|company|club|manager|owner|university|hospital|doctors?|authorit(?:y|ies)|agency|Polizei\w*|Sprecher\w*|Behörde\w*|Stadt|Landkreis|Ministerium|Staatsanwaltschaft"
    r"|Bürgermeister\w*|Klinik\w*|Verein\w*|полици\w+|пресс-\w+|министерств\w+|ведомств\w+|прокуратур\w+|администраци\w+|глава|директор\w*|МЧС|следств\w+"
    r"|công\s+an|cơ\s+quan|UBND|Sở|Bộ|Phó|Chủ\s+tịch|Giám\s+đốc|Trưởng|đại\s+diện|bệnh\s+viện)\b",
    re.IGNORECASE,
)
_ARGUED = re.compile(  # what somebody would have others believe, whoever it is; English, our own compilation
    r"\b(?:argu(?:e|es|ed|ing)|insist(?:s|ed|ing)?|contend(?:s|ed|ing)?|maintain(?:s|ed|ing)?|believ(?:es?|ed|ing)|complain(?:s|ed|ing)?"
    r"|(?<!\bno\s)(?:evidence|proof|admission|confession|argument|contention|belief|opinion|view|claim)\s+that|accus(?:es?|ed|ing)|critics|opponents|supporters|allies|detractors)\b",
    re.IGNORECASE,
)
BLAME = re.compile(  # deeds that who is blamed for them denies anyway
    r"\b(?:steal|stole|theft|rob|fraud|brib|corrupt|kill|murder|assault|attack|abus|rap(?:e|ing)|cheat|dop(?:e|ing)|lie[ds]?\b|lying|insult|threat|harass|launder|embezzl|smuggl"
    r"|beat|hit\b|stab|shot|betrug|betrog|gestohlen|bestech|korrupt|ermord|getötet|geschlagen|missbrauch|bedroh|beleidig|укра[лд]|мошен|взятк|коррупц|убил|убийств|избил|угрож|оскорб"
    r"|trộm|cướp|lừa|hối\s+lộ|tham\s+nhũng|giết|đánh|hành\s+hung|đe\s+dọa|xúc\s+phạm)",
    re.IGNORECASE,
)

# What a finding does not bear out, behind its negation: "does not point to a rise".
CONCLUDES = re.compile(
    r"\s+(?:\w+ly\s+)?(?:point|suggest|indicate|imply|amount|signal|constitute)\b|\s+auf\s+[^.;]{1,40}\s+hin\b",
    re.IGNORECASE,
)
# The clause of what is denied, up to where it tells when and where.
THAT_WHERE = re.compile(
    r"\b(?:that|что|rằng)\s+(?P<deed>[^,;:!?]{8,120}?)\s+(?:in|at|on|during|after|before|inside|near|при|во?|на|во\s+время|после|у|trong|tại|ở|sau)"
    r"\s+(?!\w+ing\b|it\b|him\b|her\b|them\b)\w",
    re.IGNORECASE,
)


@cache
def light(language: str) -> frozenset[str]:
    """The forms of the words that say nothing of what happened, those that want something to be about among them."""
    return _forms(_LIGHT.get(language, ""), language) | empty(language)


@cache
def empty(language: str) -> frozenset[str]:
    """The forms of nouns that want something to be about."""
    return _forms(_EMPTY.get(language, ""), language)


def _forms(words: str, language: str) -> frozenset[str]:
    return frozenset(form for idea in ideas(words, language) for form in idea if form[:1] not in "~@")


@lru_cache(maxsize=2_000)
def bent(forms: Idea, language: str | None) -> Idea:
    """The forms of words, with participles beside their verbs where the language sets a syllable before them."""
    if language != "de":
        return forms
    plain = [f for f in forms if f[:1].isalpha()]
    return forms | {f"ge{f}" for f in plain} | {f[2:] for f in plain if f.startswith("ge") and len(f) > 6}


@lru_cache(maxsize=20_000)
def weighty(idea: Idea, language: str | None) -> bool:
    """Whether a word says something of what happened."""
    return idea.isdisjoint(light(language or "en")) and any(len(form) > 1 for form in idea)


def argued(text: str) -> bool:
    """Whether a sentence tells something only as what somebody argues, believes or insists on, or as evidence of it."""
    return _ARGUED.search(text) is not None


# What a claim takes for known where it only says when something was: "prices rose after the announcement".
_BACKGROUND = re.compile(
    r"\b(?:after|before|following|since|during|despite|amid)\s+(?:the|this|that|his|her|its|their)\s+(?:[^\W\d_]+\s+)?[^\W\d_]+(?=\W*\Z|[,;])",
    re.IGNORECASE,
)


def foreground(claim: str) -> str:
    """A claim without such words."""
    return _BACKGROUND.sub(" ", claim)
