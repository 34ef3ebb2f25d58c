"""Names without the words that only say what somebody is, before them or behind."""

from __future__ import annotations

import re

from sayso.model import Span
from sayso.parse.statements.foreign.lexicon import BODIES, EPITHETS
from sayso.text.german_nouns import common_noun

# Whose relatives or helpers people are called by.
_KIN = frozenset(
    "мать отец мама папа сын дочь брат сестра жена муж вдова вдовец невеста жених тётя дядя бабушка дедушка внук "
    "внучка племянник родители адвокат представитель подруга друг помощник помощница сосед соседка коллега супруга "
    "супруг".split()
)
# First names of women that look like men's in the genitive.
WOMEN = frozenset(
    "анна ольга елена марина ирина татьяна светлана екатерина наталья наталия мария оксана людмила галина валентина "
    "вера надежда зинаида тамара раиса нина алла лариса евгения юлия дарья алина полина кристина диана карина регина "
    "жанна инна римма эмма роза гульнара алиса лилия лидия ксения софья софия варвара вероника виктория анастасия "
    "александра антонина яна алёна алена динара эльвира маргарита элина лина лиана милана арина ульяна олеся снежана "
    "василиса камилла аида фатима амина зоя майя клара тамила клавдия евдокия прасковья нюра маша катя оля лена таня "
    "наташа саша женя юля даша настя ира света инга альбина эльза агата стелла изабелла рената лола лада злата рада "
    "влада дина".split()
)
# First names of men that end as women's do.
MEN = frozenset(
    "илья никита савва фома кузьма лука данила саша женя ваня петя миша коля гриша костя лёша паша гарри".split()
)
_FULL = 2  # words of a name in full
_PATRONYMIC = re.compile(r"(?:вич|вна|ична|івна)\Z")
_TRADE = re.compile(
    r"(?:тор|лог|граф|ист|истка|ница|тель|тельница|ник|ец|ант|ент|ер|щик|чик|вед|ач|арь|ев[еи]д|кат|ир|мэр|глава|министр|раб|ург"
    r"|вард|тан|вар|яр|[её]р|ица|[днртвжшч]ка|летняя|летний)\Z",
    re.IGNORECASE,
)
# What German papers put before a name by its ending, and first names that end so.
_TRADE_DE = re.compile(
    r"(?:er|ist|ent|ant|or|log|eur|är|at|iz|ekt|oss)in\Z|.{3}(?:er|vize|profi|star|fan|wirt|boss|gast|hilfe|kraft|nachbar|coach"
    r"|ist|ent|ant|eur|loge|rat|pilot|soldat|azubi|opa|oma|witwe|schütze|freund|bauer)\Z|-(?:mann|frau|ikone|legende|idol|ass)\Z",
    re.IGNORECASE,
)
_GIVEN_DE = frozenset(
    "alexander werner rainer reiner walter peter dieter günter günther gunter gunther holger volker rüdiger "
    "roger oliver olivier xaver christopher kaspar kasper casper jasper peer rutger xavier javier silvester "
    "sylvester sander leander jennifer esther ester heather elmer homer hunter spencer tyler cooper parker "
    "carter severin katherin catherin clemens constant vincent laurent florent millicent wanda skander valentin "
    "martin justin augustin quentin konstantin".split()
)


def before_body(text: str, words: list[Span]) -> list[Span]:
    """A German name without the body behind it: "Karl Ott von der Polizei"."""
    for at, word in enumerate(words[:-1]):
        end = words[at + 1].of(text)
        if (
            at
            and word.of(text).islower()
            and end[0].isupper()
            and (common_noun(end) or re.search(BODIES["de"], end, re.I))
        ):
            return words[: at - 1] if at > 1 and words[at - 1].of(text).islower() else words[:at]
    return words


def undescribed_german(text: str, words: list[Span]) -> list[Span]:
    """A German name in full without the trade before it: "Pendlerin Ute F.", "Parteivize Dunja Kern"."""
    if len(words) <= _FULL or any(word.of(text)[0].islower() for word in words[:_FULL]):
        return words
    first = words[0].of(text)
    return words[1:] if _TRADE_DE.search(first) and first.lower() not in _GIVEN_DE else words


def undescribed(text: str, words: list[Span]) -> list[Span]:
    """A Russian name without the trade before it, which has a capital where it begins the sentence, and whose that is:
    "Демограф Иван Петров", "Жительница Верхних Ключей Анна Орлова"."""
    if len(words) > _FULL and _PATRONYMIC.search(words[2].of(text)) and not _is_trade(words[0].of(text)):
        return words  # "Мельник Анна Ивановна"
    if len(words) <= _FULL or _PATRONYMIC.search(words[1].of(text)) or not _TRADE.search(words[0].of(text)):
        return words
    return words[-_FULL:] if len(words) > _FULL + 1 else words[1:]


def _is_trade(word: str) -> bool:
    return re.fullmatch(EPITHETS["ru"], word, re.IGNORECASE) is not None


def kin(text: str, words: list[Span], address: str) -> bool:
    """Whether a Russian name in the genitive tells only whose mother or lawyer somebody is: "мать Ивана Петрова"."""
    row = [word.of(text).lower() for word in words]
    if row and row[0] in _KIN:
        address, row = row[0], row[1:]
    if address not in _KIN or not row or len(row) > _FULL + 1:
        return False
    first = row[0]
    return first.endswith(("ы", "и")) or (first.endswith(("а", "я")) and first not in WOMEN)


def is_subject(name: str) -> bool:
    """Whether a Russian full name may be in the nominative, by its first name."""
    first = name.split(maxsplit=1)[0].lower()
    return first in WOMEN or first in MEN or first.endswith("о") or first[-1] not in "аяуюыиеёэ"
