"""Fact-checks, read by how they are laid out: a claim and its verdict, or a headline that asks and a text that says no."""

from __future__ import annotations

import re
from functools import lru_cache

from sayso.judge.denials.denials import MOST, UNTRUE_WORDS, Denial, Kind, told
from sayso.model import Span
from sayso.text.sentences import QUESTION

_READ = 4_000  # of a text, in which a fact-check comes to its point

# How fact-checks are laid out: what was claimed, then the verdict on it; or the claim as the headline, with a label.
_CLAIMED = (
    r"(?:(?:what\s+(?:was|is)|the)\s+claim(?:ed)?|claim(?:ed)?|(?:the\s+)?(?:statement|rumou?r|post)|(?:die\s+)?Behauptung|утверждение|вброс|фейк|суть\s+(?:фейка|вброса)"
    r"|nội\s+dung\s+(?:lan\s+truyền|sai)|tin\s+đồn|tin\s+lan\s+truyền)"
)
_FOUND = (
    r"(?:(?:our|the)\s+)?(?:what\s+(?:we\s+found|(?:is|are)\s+the\s+facts)|verdict|rating|ruling|conclusion|finding|facts?|reality|Bewertung|Fazit|Urteil|Einordnung|вердикт|вывод"
    r"|как\s+на\s+самом\s+деле|на\s+самом\s+деле|правда|kết\s+luận|sự\s+thật|xác\s+minh)"
)
_LAID_OUT = re.compile(
    rf"(?:\A|[\n.!?:]\s*|\s){_CLAIMED}\s*:\s*(?P<what>[^\n]{{10,400}}?)\s*(?={_FOUND}\s*:)", re.IGNORECASE
)
_VERDICT = re.compile(
    rf"\b{_FOUND}\s*:\s*(?:\w+\s+){{0,6}}?[\W_]{{0,3}}(?:{UNTRUE_WORDS}|wrong|sai|misattributed|misquoted|unproven|falsch\s+zugeschrieben)\b"
    rf"|\bwe\s+(?:have\s+)?rated?\s+(?:(?:it|this|that|(?:the|this|that)\s+\w+)\s+)?(?:as\s+)?(?:mostly\s+)?[\W_]{{0,3}}(?:false|untrue|pants\s+on\s+fire)\b",
    re.IGNORECASE,
)
_SPREAD = re.compile(  # "viewed millions of times with the claim that ...", before a verdict
    r"\b(?:claims?|posts?|messages?|captions?|rumou?rs?|Behauptung\w{0,2}|Beitr[aä]g\w{0,2}|утверждени\w{1,2}|подпис\w{1,3}|сообщени\w{1,2}|bài\s+đăng|thông\s+tin)\b"
    r"[^.!?\n]{0,60}?\b(?:that|dass|wonach|что|rằng)\s+(?P<what>[^.!?\n]{10,300})",
    re.IGNORECASE,
)
_OPENING = 1_500  # characters of a fact-check that tell what is going round
_OWN_WORDS = re.compile(r"\b(?:на\s+самом\s+деле|sự\s+thật)\s*:", re.IGNORECASE)  # what is so is told at once
_LABELLED = re.compile(
    r"\A\W{0,3}(?:вброс|фейк|tin\s+giả|fake(?:\s+news)?|false|falsch|hoax|fake\s+alert)\W{1,4}(?=\w)", re.IGNORECASE
)


# A headline that asks, and the text that begins with a no: "Did the dam break? No."
_ASKING = re.compile(
    r"\A\W*(?:(?:fact[-\s]?check|Faktencheck|kiểm\s+chứng|фактчек|проверка)\W+)?(?:did|do|does|is|are|was|were|has|have|had|will|can"
    r"|правда\s+ли|верно\s+ли|действительно\s+ли|stimmt\s+es|có\s+(?:phải|đúng|thật)(?:\s+(?:là|rằng))?)\b[\s,:]*(?:(?:that|dass|что)\b)?",
    re.IGNORECASE,
)
_ASKED_WHY = re.compile(
    r"\b(?:wh(?:y|o|at|ere|en|ich)|how|warum|wie|wer|wo|was|wann|почему|кто|где|как|что\s+известно|vì\s+sao|tại\s+sao|ai|thế\s+nào)\b",
    re.IGNORECASE,
)
_SAYS_NO = re.compile(
    rf"\A\W*(?:(?:in\s+short|kurz|kurz\s+gesagt|коротко|если\s+коротко|nói\s+ngắn\s+gọn|short\s+answer|die\s+Antwort|ответ)\W+)?"
    rf"(?:no|nope|nein|нет|không|{UNTRUE_WORDS})\s*[.!,–—]",
    re.IGNORECASE,
)


@lru_cache(maxsize=2_000)
def alleged(text: str) -> tuple[Span, ...]:
    """Where a fact-check repeats what it finds false."""
    if not _VERDICT.search(text, 0, _READ) and not _OWN_WORDS.search(text, 0, _READ):
        return ()
    laid_out = tuple(Span(*match.span("what")) for match in _LAID_OUT.finditer(text, 0, _READ))
    if laid_out or not (verdict := _VERDICT.search(text, 0, _READ)):
        return laid_out
    spread = _SPREAD.finditer(text, 0, min(_OPENING, verdict.start()))
    return tuple(Span(*match.span("what")) for match in spread)


@lru_cache(maxsize=2_000)
def fact_checked(title: str, text: str, language: str | None) -> tuple[Denial, ...]:
    """What a fact-check calls false, read from its layout: "Claim: ... Verdict: False", "Hoax: ..." in the headline, a
    headline that asks whether something is so and a text that says no."""
    labelled = _LABELLED.match(title)
    found = [title[labelled.end() :]] if labelled else []
    found += [span.of(text) for span in alleged(text)]
    found += [asked] if (asked := _asked(title, text)) else []
    return tuple(Denial(Kind.FALSE, said, True) for words in found if (said := told(words[:MOST], language)))


def _asked(title: str, text: str) -> str | None:
    """What the headline asks, where the text answers that it is not so."""
    title = title[:MOST]
    if not QUESTION.search(title):
        return None
    asking = _ASKING.match(title)
    asked = title[asking.end() :] if asking else title
    if not asking and _ASKED_WHY.search(title):
        return None
    return asked if _SAYS_NO.match(text) or _VERDICT.search(text, 0, _READ) else None
