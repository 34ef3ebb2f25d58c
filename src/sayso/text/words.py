"""Words of a text as comparable terms: folded, stemmed, without the function words of the language."""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache
from typing import NamedTuple

import Stemmer
from stop_words import AVAILABLE_LANGUAGES, LANGUAGE_MAPPING, get_stop_words

# A word, or a number with its grouping marks.
WORD = re.compile(r"\w+(?:[.,]\d+)*(?:['’]\w+)?")

# The function words of the Snowball project's English list (BSD), contractions without their apostrophe. The library's
# own English list, made for search engines, drops words such as "affected" that carry a claim.
_ENGLISH = frozenset(
    """
    i me my myself we our ours ourselves you your yours yourself yourselves he him his himself she her hers
    herself it its itself they them their theirs themselves what which who whom this that these those am is
    are was were be been being have has had having do does did doing would should could ought im youre hes
    shes theyre ive youve weve theyve id youd hed shed wed theyd ill youll hell shell well theyll isnt arent
    wasnt werent hasnt havent hadnt doesnt dont didnt wont wouldnt shant shouldnt cant cannot couldnt mustnt
    lets thats whos whats heres theres whens wheres whys hows a an the and but if or because as until while of
    at by for with about against between into through during before after above below to from up down in out
    on off over under again further then once here there when where why how all any both each few more most
    other some such no nor not only own same so than too very s t will just also said says say now
    """.split()
)

# What the library's Vietnamese list, made for search engines, drops although it carries a claim: syllables of nouns, verbs and
# adjectives ("increase", "house", "name", "most").
_TELLING_VI = frozenset(
    """
    ba bài bán bước bạn bản bố cao cha chính chung chuyển chuyện con cuối cây cơ cấp dài dùng duy giảm giống giữ gây gặp hiểu
    hỏi khó loại lòng lượng lấy lớn mang mạnh mất mức mở nghe nghĩ ngôi ngồi nguồn nhanh nhà nhìn nhóm nhỏ nhớ nhận nơi nước
    nặng nền phần quay quả quận riêng sang sáng sớm tay thanh thiếu thuần thích thấp thấy thật tin tránh tuổi tên tìm tính tăng
    tạo tấm tấn tốt vùng vượt xa xem xin đưa đầy đặt điểm điều
    """.split()
)

_STEMMERS = {
    "en": "english", "de": "german", "fr": "french", "es": "spanish", "it": "italian", "pt": "portuguese",
    "nl": "dutch", "sv": "swedish", "da": "danish", "no": "norwegian", "fi": "finnish", "ru": "russian",
    "ro": "romanian", "hu": "hungarian", "tr": "turkish", "ar": "arabic",
}  # fmt: skip


class Word(NamedTuple):
    """One word with its place in the text and the term it is compared by ('' for a function word)."""

    start: int
    end: int
    term: str


@cache
def stop_words(language: str) -> frozenset[str]:
    """Function words of a language (ISO 639-1), folded; empty where none are known."""
    if language == "en":
        return _ENGLISH
    if language not in LANGUAGE_MAPPING and language not in AVAILABLE_LANGUAGES:
        return frozenset()
    found = frozenset(fold(word) for word in get_stop_words(language) if " " not in word)
    return found - _TELLING_VI if language == "vi" else found


@cache
def _stemmer(language: str) -> Stemmer.Stemmer | None:
    return Stemmer.Stemmer(_STEMMERS[language]) if language in _STEMMERS else None


def fold(word: str) -> str:
    """Lower case, compatibility forms composed, apostrophes and possessive endings dropped."""
    folded = unicodedata.normalize("NFKC", word).casefold().replace("’", "'")
    return folded.removesuffix("'s").replace("'", "")


@lru_cache(maxsize=200_000)
def term(word: str, language: str) -> str:
    """What a word is compared by, '' for a function word; digits keep their value without grouping marks."""
    folded = fold(word)
    if folded in stop_words(language):
        return ""
    if folded[:1].isdigit():
        return re.sub(r"[.,](?=\d{3}(?!\d))", "", folded)
    stemmer = _stemmer(language)
    return str(stemmer.stemWord(folded)) if stemmer else folded


def words(text: str, language: str | None = None) -> list[Word]:
    """All words of `text` in order; `language` chooses stemmer and function words (English rules by default)."""
    code = language or "en"
    return [Word(m.start(), m.end(), term(m.group(), code)) for m in WORD.finditer(text)]


def terms(text: str, language: str | None = None) -> list[str]:
    """The content terms of `text` in order, function words left out."""
    return [word.term for word in words(text, language) if word.term]
