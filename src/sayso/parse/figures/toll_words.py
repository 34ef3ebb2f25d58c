"""Words by which a count of the dead or the hurt is announced, and by which it rises: general language, our own lists."""

from __future__ import annotations

import re
from typing import NamedTuple


class Words(NamedTuple):
    """What stands around a noun like "death toll" and its number, in one language."""

    level: re.Pattern[str]  # ends what leads from the noun to the number: "has risen to ", "stands at "
    target: re.Pattern[str]  # the same where the verb stands elsewhere: "put the death toll from the fire at "
    moves: re.Pattern[str]  # the verbs
    elsewhere: tuple[re.Pattern[str], re.Pattern[str]]  # such a verb before the noun, behind the number
    noun: re.Pattern[str]  # a word for the dead that is no adjective: no noun need follow
    skipped: frozenset[str]  # words in the noun that name nobody: "the number of those confirmed dead"


_NEVER = re.compile(r"(?!)")
NUMBER_OF = re.compile(
    r"\b(?:(?:number|count|toll|tally|total)\s+(?:of|among)|(?:an)?zahl\s+(?:der|von|aller)|"
    r"числ(?:о|а|е|у|ом)|количеств(?:о|а|е|у|ом)|кількість|кількості|số|nombre\s+(?:total\s+)?(?:de|des)|bilan\s+des|"
    r"(?:número|cifra)\s+(?:total\s+)?de)\s+",
    re.IGNORECASE,
)
BEHIND = re.compile(r"\s+(?:toll|count|tally|figure)s?\b", re.IGNORECASE)  # "death toll"
COMPOUND = re.compile(r"\w{3,20}zahl(?:en)?", re.IGNORECASE)  # "Opferzahl"
ALONE = re.compile(r"deaths|fatalities|casualties|injuries", re.IGNORECASE)  # where they open a clause, behind CLAUSE
CLAUSE = re.compile(r"(?:\A|[,;:]\s)\W?(?:(?:confirmed|reported|known|total|the)\s){0,2}\Z", re.IGNORECASE)
FROM = re.compile(r"\b\w+\s(?:sharply\s)?(?:from|von|с|từ|de)\s\Z", re.IGNORECASE)  # "rose from 12 on Monday to 18"
# What may stand before the verb of a count, in English: "was revised to", "is expected to rise to".
AUXILIARIES = re.compile(
    r"(?:\b(?:is|was|are|were|be|been|being|has|have|had|will|would|could|may|might|expected|likely|feared|thought|set|to)\s)+\Z",
    re.IGNORECASE,
)
OF = re.compile(r"\s?(?:of|von|:|—|–|=)\s", re.IGNORECASE)


def _any(listed: str) -> str:
    return rf"\b(?:{'|'.join(listed.split())})\b"


def _pattern(words: str) -> re.Pattern[str]:
    return re.compile(words, re.IGNORECASE)


_EN_MOVES = _any(
    "rise[sn]? rising rose climb(?:s|ed|ing)? grow(?:s|n|ing)? grew jump(?:s|ed)? increas(?:e|es|ed|ing) mount(?:s|ed)? "
    "soar(?:s|ed)? surg(?:es|ed) swell(?:s|ed)? swollen leap(?:s|t|ed)? edg(?:es|ed) creep(?:s|ing)? crept tick(?:s|ed) "
    "go(?:es|ne)? went f[ae]ll(?:s|en)? drop(?:s|ped)? declin(?:es|ed) revis(?:e|es|ed|ing) updat(?:es|ed|ing) put(?:s|ting)? "
    "rais(?:e|es|ed|ing) lower(?:s|ed|ing)? bring(?:s|ing)? brought push(?:es|ed|ing)? tak(?:e|es|en|ing) took set(?:s|ting)? "
    "estimat(?:e|es|ed) correct(?:s|ed) cut(?:s|ting)? gave giv(?:es|en|ing)"
)
_EN_IS = _any(
    "is was are were be stands? stood standing remains? remained reach(?:es|ed|ing)? hit(?:s|ting)? pass(?:es|ed)? "
    "top(?:s|ped)? exceed(?:s|ed)? surpass(?:es|ed) total(?:s|l?ed)?"
)
_DE_MOVES = _any(
    "stieg(?:en)? steigt steigen gestiegen angestiegen wuchs wächst gewachsen erhöht\\w* kletter\\w* geklettert sank sinkt "
    "gesunken belief beläuft liegt lag liege steht stand ist sei war wird wurde bezifferte?n? beziffert gab gaben gibt "
    "korrigierte?n? korrigiert schätzte?n? schätzt treibt trieb"
)
_DE_IS = _any("beträgt betrug betrage erreicht\\w* überst\\w+ übertraf ist sei war sind waren hat hatte habe")
_RU_MOVES = (
    r"\b(?:выр(?:ос|аст)\w*|возр(?:ос|аст)\w*|увелич\w+|достиг\w*|подн[яи]\w+|состав\w+|превы[сш]\w+|сни[зж]\w+|дошл\w+|"
    r"дов[её]л\w*|перевалил\w*|рав(?:но|няется)|оцени\w+|дости[гч]\w*|был\w*)\b"
)
_UK_MOVES = r"\b(?:зр(?:іс|осл|ост)\w*|збільш\w+|дося[гж]\w*|сяг\w+|станов\w+|склад\w+|перевищ\w+|зни[зж]\w+|оцін\w+)\b"
_VI_IS = (
    r"(?:\A|\s)(?:lên|là|đạt|vượt|xuống|tới|đến|ở\smức|:)"
    r"(?:\s(?:tới|đến|quá|mức|mốc|con|số|hơn|gần|khoảng|ít|nhất)){0,4}\s?\Z"
)
_FR_MOVES = (
    r"(?:\b(?:est|était|atteint|atteignait|grimpe|grimpé|monte|monté|passe|passé|dépasse|dépassé|porté|établi|revu|augmenté)e?\b|"
    r"\bs['’](?:élève|élevait|établit)\b)"
)
_ES_MOVES = _any(
    "subió sube ascendió asciende aumentó aumenta llegó llega eleva elevó alcanzó alcanza es era fue supera superó creció "
    "sitúa situó cifró ha\\s\\w+"
)

TOLL_WORDS = {
    "en": Words(
        level=_pattern(
            rf"{_EN_MOVES}(?:\s(?:from\s[^;:!?]{{0,60}}?|[^;:.!?\d]{{0,60}}?))?\s(?:to|at|above|past|beyond)\s\Z|"
            rf"{_EN_IS}\s(?:(?:now|then|still|already|currently|officially|at|in|put|set|least|the)\s){{0,3}}\Z"
        ),
        target=_pattern(r"\A(?:\s[^,;:.!?\d]{0,60})?\s(?:to|at|above|past)\s\Z"),
        moves=_pattern(f"{_EN_MOVES}|{_EN_IS}"),
        elsewhere=(_pattern(rf"{_EN_MOVES}\s(?:\w+,?\s){{0,6}}\Z"), _NEVER),
        noun=_pattern(r"deaths?|fatalit(?:y|ies)|casualt(?:y|ies)|injuries|losses|lives\slost|bodies|corpses"),
        skipped=frozenset(
            "the those all confirmed known reported official officially presumed total who have has had been were was are "
            "being also now already so far newly".split()
        ),
    ),
    "de": Words(
        level=_pattern(
            rf"{_DE_MOVES}(?:\s[^;:!?]{{0,80}}?)?\s(?:auf|bei|mit)\s\Z|"
            rf"{_DE_IS}\s(?:(?:nun|jetzt|inzwischen|bereits|schon|derzeit|damit|demnach|mittlerweile|auf|die|marke|von)\s){{0,3}}\Z"
        ),
        target=_pattern(r"\A(?:\s[^,;:!?]{0,80})?\s(?:auf|bei|mit)\s\Z"),
        moves=_pattern(f"{_DE_MOVES}|{_DE_IS}"),
        elsewhere=(
            _pattern(rf"{_DE_MOVES}\s[^;:.!?]{{0,60}}\Z"),
            _pattern(
                r"(?:\s\w+){0,2}\s(?:an)?(?:gestiegen|geklettert|gewachsen|gesunken|erhöht|korrigiert|beziffert)\b"
            ),
        ),
        noun=_pattern(
            r"tote[nr]?|todesopfer\w*|todesfälle\w*|verletzten|verwundeten|vermissten|gefallenen|getöteten|leichen"
        ),
        skipped=frozenset("der die aller bislang bisher bestätigten offiziell gemeldeten".split()),
    ),
    "ru": Words(
        level=_pattern(rf"{_RU_MOVES}(?:\s[^,;:.!?\d]{{0,50}}?)?(?:\s(?:до|в))?(?<!\sна)\s\Z|\s?[—–:-]\s\Z"),
        target=_pattern(r"\A(?:\s[^,;:.!?\d]{0,60})?\s(?:до|в)\s(?:[а-яё]{2,12}\s){0,2}\Z"),
        moves=_pattern(_RU_MOVES),
        elsewhere=(_pattern(rf"{_RU_MOVES}\s(?:\w+\s){{0,3}}\Z"), _NEVER),
        noun=_pattern(r"жертв\w*|смерт\w*|гибел\w*|потер\w*"),
        skipped=frozenset("всех официально уже".split()),
    ),
    "uk": Words(
        level=_pattern(rf"{_UK_MOVES}(?:\s[^,;:.!?\d]{{0,50}}?)?(?:\sдо)?(?<!\sна)\s\Z|\s?[—–:-]\s\Z"),
        target=_pattern(r"\A(?:\s[^,;:.!?\d]{0,60})?\sдо\s(?:[а-яіїєґ]{2,12}\s){0,2}\Z"),
        moves=_pattern(_UK_MOVES),
        elsewhere=(_pattern(rf"{_UK_MOVES}\s(?:\w+\s){{0,3}}\Z"), _NEVER),
        noun=_pattern(r"жертв\w*|втрат\w*"),
        skipped=frozenset("всіх усіх офіційно вже".split()),
    ),
    "vi": Words(
        level=_pattern(_VI_IS),
        target=_NEVER,
        moves=_pattern(r"\b(?:lên|là|đạt|vượt|xuống)\b"),
        elsewhere=(_NEVER, _NEVER),
        noun=_NEVER,
        skipped=frozenset("đã bị được xác nhận mới do bởi ghi".split()),
    ),
    "fr": Words(
        level=_pattern(rf"{_FR_MOVES}(?:\s[^,;:.!?]{{0,50}}?)?(?:\s(?:à|de))?\s\Z"),
        target=_NEVER,
        moves=_pattern(_FR_MOVES),
        elsewhere=(_NEVER, _NEVER),
        noun=_pattern(r"\w+"),
        skipped=frozenset("confirmés total".split()),
    ),
    "es": Words(
        level=_pattern(rf"{_ES_MOVES}(?:\s[^,;:.!?]{{0,50}}?)?(?:\s(?:a|de|en))?\s\Z"),
        target=_NEVER,
        moves=_pattern(_ES_MOVES),
        elsewhere=(_NEVER, _NEVER),
        noun=_pattern(r"\w+"),
        skipped=frozenset("confirmados total".split()),
    ),
}
