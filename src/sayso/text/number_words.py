"""Number words of each language: what they are worth, and how a run of them adds up."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from text_to_num import text2num

from sayso.text.number_groups import groups

_WORD = re.compile(r"[^\W\d_]+")
_LIBRARY = frozenset({"en", "de", "fr", "es"})  # what text2num reads among our languages
_THOUSANDS = 1000.0
_HUNDRED = 100
_TENS = frozenset({"десятка", "десятков"})
_HALVES = frozenset({"anderthalb", "eineinhalb", "zweieinhalb", "dreieinhalb"})


def _table(words: str) -> dict[str, float]:
    """Reads "two=2 three=3": several words may share a value, "два/двое=2"."""
    found: dict[str, float] = {}
    for entry in words.split():
        names, value = entry.rsplit("=", 1)
        found.update(dict.fromkeys(names.split("/"), float(value)))
    return found


# Words below a hundred and the hundreds. A language's word for "one" is left out where it is its article.
SMALL: Mapping[str, dict[str, float]] = {
    "en": _table(
        "one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 thirteen=13 "
        "fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19 twenty=20 thirty=30 forty=40 fifty=50 "
        "sixty=60 seventy=70 eighty=80 ninety=90"
    ),
    "de": _table(
        "anderthalb/eineinhalb=1.5 zweieinhalb=2.5 dreieinhalb=3.5 zwei=2 drei=3 vier=4 fünf=5 sechs=6 sieben=7 "
        "acht=8 neun=9 zehn=10 elf=11 zwölf=12 dreizehn=13 vierzehn=14 "
        "fünfzehn=15 sechzehn=16 siebzehn=17 achtzehn=18 neunzehn=19 zwanzig=20 dreißig=30 vierzig=40 fünfzig=50 "
        "sechzig=60 siebzig=70 achtzig=80 neunzig=90"
    ),
    "fr": _table(
        "deux=2 trois=3 quatre=4 cinq=5 six=6 sept=7 huit=8 neuf=9 dix=10 onze=11 douze=12 treize=13 quatorze=14 "
        "quinze=15 seize=16 vingt/vingts=20 trente=30 quarante=40 cinquante=50 soixante=60"
    ),
    "es": _table(
        "dos=2 tres=3 cuatro=4 cinco=5 seis=6 siete=7 ocho=8 nueve=9 diez=10 once=11 doce=12 trece=13 catorce=14 "
        "quince=15 dieciséis=16 diecisiete=17 dieciocho=18 diecinueve=19 veinte=20 veintiuno/veintiún/veintiuna=21 "
        "veintidós=22 veintitrés=23 veinticuatro=24 veinticinco=25 veintiséis=26 veintisiete=27 veintiocho=28 "
        "veintinueve=29 treinta=30 cuarenta=40 cincuenta=50 sesenta=60 setenta=70 ochenta=80 noventa=90 "
        "doscientos/doscientas=200 trescientos/trescientas=300 cuatrocientos/cuatrocientas=400 "
        "quinientos/quinientas=500 seiscientos/seiscientas=600 setecientos/setecientas=700 "
        "ochocientos/ochocientas=800 novecientos/novecientas=900"
    ),
    "ru": _table(
        "полтора/полторы/полутора=1.5 два/две/двое/двух/двоих/двум/двумя=2 три/трое/трех/трёх/троих/трем/трём/тремя=3 "
        "четыре/четверо/четырех/четырёх/четверых/четырьмя=4 пять/пятеро/пяти/пятерых/пятью=5 "
        "шесть/шестеро/шести/шестерых/шестью=6 семь/семеро/семи/семерых=7 восемь/восьмеро/восьми/восьмерых=8 "
        "девять/девяти/девятеро=9 десять/десяти/десятеро/десяток/десятка/десятков=10 одиннадцать/одиннадцати=11 "
        "двенадцать/двенадцати=12 тринадцать/тринадцати=13 четырнадцать/четырнадцати=14 "
        "пятнадцать/пятнадцати=15 шестнадцать/шестнадцати=16 семнадцать/семнадцати=17 восемнадцать/восемнадцати=18 "
        "девятнадцать/девятнадцати=19 двадцать/двадцати=20 тридцать/тридцати=30 сорок/сорока=40 "
        "пятьдесят/пятидесяти=50 шестьдесят/шестидесяти=60 семьдесят/семидесяти=70 восемьдесят/восьмидесяти=80 "
        "девяносто/девяноста=90 сто/ста/сотня/сотню=100 двести/двухсот=200 триста/трехсот/трёхсот=300 "
        "четыреста/четырехсот/четырёхсот=400 пятьсот/пятисот=500 шестьсот/шестисот=600 семьсот/семисот=700 "
        "восемьсот/восьмисот=800 девятьсот/девятисот=900"
    ),
    "uk": _table(
        "півтора/півтори=1.5 два/дві/двоє/двох=2 три/троє/трьох=3 чотири/четверо/чотирьох=4 "
        "п'ять/п’ять/п'ятеро/п’ятеро=5 шість/шестеро=6 "
        "сім/семеро=7 вісім=8 дев'ять/дев’ять=9 десять/десяти=10 одинадцять=11 дванадцять=12 тринадцять=13 "
        "чотирнадцять=14 п'ятнадцять/п’ятнадцять=15 шістнадцять=16 сімнадцять=17 вісімнадцять=18 "
        "дев'ятнадцять/дев’ятнадцять=19 двадцять=20 тридцять=30 сорок=40 п'ятдесят/п’ятдесят=50 "
        "шістдесят=60 сімдесят=70 вісімдесят=80 дев'яносто/дев’яносто=90 сто=100 двісті=200 триста=300 "
        "чотириста=400 п'ятсот/п’ятсот=500 шістсот=600 сімсот=700 вісімсот=800 дев'ятсот/дев’ятсот=900"
    ),
    "vi": _table("hai=2 ba=3 bốn=4 sáu=6 bảy/bẩy=7 tám=8 chín=9 mười=10"),
}  # fmt: skip

# Words that only end a number: alone they are an article or a pronoun.
LAST: Mapping[str, dict[str, float]] = {"ru": _table("один/одна/одно/одного/одной/одному/одну/одним=1")}

# Words that multiply what stands before them, also after digits: "1.5 million", "250 тыс.", "11 nghìn".
SCALES: Mapping[str, dict[str, float]] = {
    "en": _table(
        "hundred=1e2 thousand=1e3 lakh/lakhs=1e5 million=1e6 crore/crores=1e7 billion/milliard=1e9 trillion=1e12"
    ),
    "de": _table(
        "hundert=1e2 tausend/tsd=1e3 million/millionen/mio=1e6 milliarde/milliarden/mrd=1e9 billion/billionen=1e12"
    ),
    "fr": _table("cent/cents=1e2 mille=1e3 million/millions=1e6 milliard/milliards=1e9 billion/billions=1e12"),
    "es": _table("cien/ciento/cientos=1e2 mil=1e3 millón/millones=1e6 billón/billones=1e12"),
    "ru": _table(
        "тысяч/тысяча/тысячи/тысячу/тысячам/тысячами/тыс=1e3 миллион/миллиона/миллионов/млн=1e6 "
        "полмиллиона=5e5 миллиард/миллиарда/миллиардов/млрд=1e9 триллион/триллиона/триллионов/трлн=1e12"
    ),
    "uk": _table(
        "тисяч/тисяча/тисячі/тисячу/тис=1e3 мільйон/мільйона/мільйони/мільйонів/млн=1e6 "
        "мільярд/мільярда/мільярди/мільярдів/млрд=1e9 трильйон/трильйона/трильйонів/трлн=1e12"
    ),
    "vi": _table("chục=10 trăm=1e2 nghìn/ngàn=1e3 vạn=1e4 triệu=1e6 tỷ/tỉ=1e9"),
}

# Abbreviations written right after digits in any language; one letter means this only after a sign of money.
SHORT_SCALES = _table("cr/crs=1e7 k=1e3 m/mn/mln/mio=1e6 bn/bln/mrd/md=1e9 b=1e9 tn/trn/t=1e12")
LETTERS = frozenset("kmbtKMBT")


# Vietnamese words inside a number; "năm" (five) is also "year", so it leads a number only before "mươi" and the like.
_VIETNAMESE = _table("một/mốt=1 tư=4 năm/lăm/nhăm=5 linh/lẻ=0") | SMALL["vi"]
VIETNAMESE_RUN = (
    r"(?:(?:một|năm)(?=\s+(?:mươi|chục|trăm|nghìn|ngàn|vạn|triệu|tỷ|tỉ)\b)|năm(?=\s+(?:người|công|học|nạn|ngôi|căn|chiếc|"
    r"hộ|cháu|trẻ|em|ca|nghi|bị|đối|hành|thuyền|ngư|xe|tàu)\b)|hai|ba|bốn|sáu|bảy|bẩy|tám|chín|mười)"
    r"(?:\s+(?:mươi|chục|trăm|nghìn|ngàn|vạn|triệu|tỷ|tỉ|rưỡi|linh|lẻ|một|mốt|hai|ba|bốn|tư|lăm|nhăm|sáu|bảy|bẩy|tám|chín|mười|"
    r"năm(?=\s+(?:mươi|chục|trăm|nghìn|ngàn|triệu|tỷ|tỉ)\b))(?!\w))*"
)


def small(language: str) -> dict[str, float]:
    """The words below a thousand of a language; none for one that is not read."""
    return SMALL.get(language, {})


def scales(language: str) -> dict[str, float]:
    """The multiplying words of a language; English ones for one that is not read."""
    return SCALES.get(language, SCALES["en"])


@lru_cache(maxsize=4096)
def value_of(run: str, language: str) -> float | None:
    """What a run of number words is worth ("two hundred and fifty thousand"), None where it is no number."""
    words = [word for word in _WORD.findall(run.casefold()) if word not in ("and", "y", "et", "und", "a")]
    if len(words) == 1:
        word = words[0]
        found = small(language).get(word) or scales(language).get(word)
        if found is not None:
            return found
    if len(words) > 1 and (size := groups(language).get(words[-1])):  # "zwei Dutzend"
        several = value_of(" ".join(words[:-1]), language)
        return several * size if several is not None else None
    if language == "vi":
        return _vietnamese(words)
    if language in _LIBRARY and "lakh" not in run and "crore" not in run:
        try:
            return float(text2num(run.casefold().replace("-", " ").replace("veintiún", "veintiuno").strip(), language))
        except ValueError:
            return _added(words, language) if words and words[0] in _HALVES else None
    return _added(words, language)


def _vietnamese(words: list[str]) -> float | None:
    """ "Ba mươi mốt" is 31, "hai trăm linh năm" 205, "hai triệu rưỡi" 2.5 million."""
    multipliers = SCALES["vi"] | {"mươi": 10.0}
    total, group, digit, last = 0.0, 0.0, 0.0, 1.0  # `digit` waits for what multiplies it
    for word in words:
        if word == "rưỡi":
            total += last / 2
        elif word in multipliers:
            scale = multipliers[word]
            if scale <= _HUNDRED:
                group, digit = group + (digit or 1) * scale, 0.0
            else:
                total, group, digit = total + (group + digit or 1) * scale, 0.0, 0.0
            last = scale
        elif word in _VIETNAMESE:
            if digit:
                return None
            digit = _VIETNAMESE[word]
            if word == "mười":
                group, digit = group + digit, 0.0
        else:
            return None
    if digit and not group and last >= _THOUSANDS and len(words) > 1 and words[-2] in multipliers:
        # "ba triệu hai" is 3.2 million; "mười tám ngàn một ổ" is 18,000 for one.
        return None if words[-1] == "một" else total + digit * last / 10
    return total + group + digit or None


def _added(words: list[str], language: str) -> float | None:
    units, multipliers = small(language) | LAST.get(language, {}), scales(language)
    total, group, last = 0.0, 0.0, float("inf")
    for word in words:
        if word in units and not (word in _TENS and group):
            if units[word] >= last:
                return None
            last = units[word] if units[word] % 10 == 0 else 1.0
            group += units[word]
        elif word in _TENS and group:
            group, last = group * 10, float("inf")
        elif word in multipliers:
            scale = multipliers[word]
            if scale == _HUNDRED:
                group = (group or 1) * scale
            else:
                total, group = total + (group or 1) * scale, 0.0
            last = float("inf")
        else:
            return None
    return total + group or None
