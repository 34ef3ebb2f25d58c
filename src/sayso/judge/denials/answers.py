"""What a question asks, and whether the answer behind it says yes or no."""

from __future__ import annotations

import re
from functools import lru_cache

from sayso.judge.denials.denials import MOST, NOT, REPORTS, UNTRUE_WORDS, Denial, Kind, denials, told
from sayso.judge.words.ideas import Idea, held
from sayso.judge.words.lexicon import CALLED_FALSE, NEGATION, NO_PROOF
from sayso.judge.words.names import names

_ANSWER = re.compile(  # "No.", "Mayor Petrov: No, there is no such decision"
    r"\A[\W_]*(?:[^\W\d_][\w.’'-]*\s+){0,3}?(?:[^\W\d_][\w.’'-]*\s*:\s*)?[\W_]*(?:no|nope|nein|нет|неправда|ложь|không(?:\s+phải)?|sai|false|untrue"
    r"|falsch|never|niemals|никогда|keineswegs|absolutely\s+not|certainly\s+not|of\s+course\s+not|not\s+(?:at\s+all|true|so)|stimmt\s+nicht)\s*(?:[.!,–—-]|\Z)"
    # "The claim is entirely false", "This was a hoax"
    rf"|\A[\W_]*(?:(?:this|that|it|the|these|those|das|die|der|dies\w{{0,2}}|es|это\w{{0,2}}|эт[аи])\s+)?(?:\w+\s+){{0,2}}?(?:{REPORTS}|claim|quote|tweet"
    r"|rumou?r|message|this|that|it|das|dies\w{0,2}|es|это|điều\s+này|việc\s+này)\s+(?:này\s+)?(?:(?:is|are|was|were|has\s+been|ha[ds]|appears?|turn(?:s|ed)"
    r"|proved|ist|war|sind|waren|wurde|là|hoàn\s+toàn|an?|to|out|be|eine?|\w{2,12}ly|völlig|frei|полностью|—|-)\s+){0,5}"
    rf"{UNTRUE_WORDS}\b"
    # "There is no evidence of it"
    rf"|\A[\W_]*(?:(?:there\s+(?:is|was|are|were|has\s+been)|dafür\s+gibt\s+es)\s+(?:absolutely\s+|currently\s+)?)?{NO_PROOF}"
    r"|\A[\W_]*there\s+(?:is|was)\s+(?:absolutely\s+)?no\s+(?:\w+\s+)?(?:truth|basis)\b|\A[\W_]*dafür\s+fehl\w+\s+jede\w?\b",
    re.IGNORECASE,
)
_ANSWERS = re.compile(  # "The council has taken no decision on this."
    r"\b(?:this|that|it|such|das|dies\w{0,2}|solche\w{0,2}|davon|darüber|это\w{0,2}|тако\w{1,3}|об\s+этом|điều\s+(?:này|đó)|việc\s+(?:này|đó)|chuyện\s+(?:này|đó|ấy))\W*\Z"
    r"|\A\W*(?:no|kein\w{0,2})\s+(?:such|solche\w{0,2})\b|\A\W*тако\w{1,3}\s+\w+\s+нет\b",
    re.IGNORECASE,
)
_QUOTED = re.compile(r"[“\"‘„«][^”\"’“»]{8,}[”\"’“»]")
_OPENING = r"(?:\A|[:–—-]\s*)\W*(?:and\s+|but\s+|so\s+|und\s+|а\s+|и\s+)?"
_ENGLISH = r"wh(?:y|o|at|ere|en|ich|ose)|how"
_ASKS_WHAT = {  # what no yes or no answers; "Was the bridge closed?" is such a question in German only
    True: re.compile(rf"{_OPENING}(?:{_ENGLISH})\b", re.IGNORECASE),
    False: re.compile(
        rf"{_OPENING}(?:{_ENGLISH}|warum|wieso|weshalb|wie|wer|wo|was|wann|welche\w?|wohin"
        r"|почему|кто|где|как|когда|сколько|что|зачем|какие|какой|vì\s+sao|tại\s+sao|ai|thế\s+nào|bao\s+(?:giờ|nhiêu))\b",
        re.IGNORECASE,
    ),
}
_BUT_FOR = re.compile(
    r"\b(?:only|one|single)\s+(?:thing|part|detail|point|error|mistake)\b|\b(?:apart|aside)\s+from\b|\bexcept",
    re.IGNORECASE,
)
# General language, our own compilation: that somebody said or wrote something.
SAYING = re.compile(
    r"\b(?:say|says|said|saying|tell|told|call(?:ed)?|claim(?:ed)?|state[ds]?|write|wrote|written|tweet(?:ed)?|post(?:ed)?|announced?|admit(?:ted)?"
    r"|declared?|warn(?:ed)?|predict(?:ed)?|threaten(?:ed)?|vow(?:ed)?|promised?|suggest(?:ed)?|describe[ds]?|confess(?:ed)?|insist(?:ed)?|utter(?:ed)?"
    r"|(?:ge)?sagte?n?|gesagt|behaupte[tn]\w{0,2}|(?:ge)?schr(?:ie|ei)b\w{0,3}|getwittert|gepostet|angekündigt|genannt|versprochen|gewarnt|erklärt\w{0,2}"
    r"|сказал\w?|говорил\w?|заявил\w?|заявлял\w?|написал\w?|назвал\w?|называл\w?|обещал\w?|признал\w?|призвал\w?"
    r"|nói|viết|đăng|tuyên\s+bố|phát\s+biểu|khẳng\s+định|gọi|hứa|thừa\s+nhận)\b",
    re.IGNORECASE,
)


@lru_cache(maxsize=20_000)
def refused(asked: str, answer: str, language: str | None) -> Denial | None:
    """What a question asks, where the answer says that it is not so."""
    asked, answer = asked[-MOST:], answer[:MOST]
    if asks_what(asked, language) or NOT.search(asked) or _BUT_FOR.search(answer):
        return None
    if not _ANSWER.search(answer) and not (_ANSWERS.search(answer) and NOT.search(answer)):
        return None
    said = told(asked, language)
    return Denial(Kind.ANSWERED, said, False, said, names(asked, language)) if said else None


_YES = re.compile(
    r"[\"“'\s]*(?:yes|yeah|correct|true|that is (?:correct|true|right)|ja|stimmt|да|có|đúng)\b", re.IGNORECASE
)
_NO = re.compile(  # not "No answer was found", which is none
    r"[\"“'\s]*(?:(?:no|nope|nein|нет|không)\s*(?:[.,;:!?…–—\"”’'-]|\Z|\n)|(?:no|kein\w?)\s+(?:such|solche\w{0,2}|he|she|it|they|there|this|that|the|we|i)\b"
    r"|(?:not|false|incorrect|untrue|never|falsch|stimmt nicht|неверно|không\s+phải|sai)\b)",
    re.IGNORECASE,
)


def asks_what(question: str, language: str | None) -> bool:
    """Whether a question asks who, what, when or how many, which no yes or no answers."""
    return _ASKS_WHAT[language == "en"].search(question[-MOST:]) is not None


def negated(text: str) -> bool:
    """Whether a text has a denial of its own: who says "No father can bear it" is not said not to have said it."""
    return NEGATION.search(_QUOTED.sub(" ", text)) is not None


def yes_or_no(answer: str) -> bool | None:
    """Whether an answer begins with yes (True) or no (False); None where it begins with neither."""
    if _YES.match(answer):
        return True
    return False if _NO.match(answer) else None


def says_not(asked: Idea, answer: str, more: str, language: str | None) -> bool:
    """Whether an answer denies in words of its own what was asked (`asked`: all forms of the question's words): "Has the lab
    been sealed? The lab has not been sealed.", "The story comes from a satirical site". `more`: the sentences behind it."""
    if _BUT_FOR.search(answer):
        return False
    for denial in denials(answer, language):
        if denial.kind in (Kind.FALSE, Kind.DENIED):
            return True
        denied = [idea for idea in denial.key if not idea & denial.sounds]
        if denied and 2 * held(denied, asked) >= len(denied):
            return True
    return CALLED_FALSE.search(more) is not None
