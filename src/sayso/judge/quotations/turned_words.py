"""Whether two English sentences are one but for a word that turns it: "on" for "off the record", "fair" for "unfair"."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache

from sayso.judge.words.clauses import END
from sayso.judge.words.ideas import Idea, held, ideas, share, vocabulary
from sayso.judge.words.lexicon import negations, sides, turned_by
from sayso.text.sentences import sentences

_FEWEST = 3  # content words that both have, the turned ones aside
_SOME = 0.5  # the former where it is only asked whether a sentence says the claim
_BARE = 2  # of sentences that have no others
_MOST, _BACK = 0.8, 0.7  # shares of the claim's other words, and of the sentence's
# Words of which the one says the contrary of the other where all else is the same. General English, our own compilation; a
# word of two kinds ("right", "hard", "well") stands only beside what shows which is meant.
_PAIRS = (
    (r"on[\s-]the[\s-]record", r"off[\s-]the[\s-]record"),
    (r"in\s+favou?r\s+of|for", r"against"),
    (r"inside|within", r"outside"),
    (r"more|greater|higher", r"less|fewer|lower|smaller"),
    (r"better|stronger|safer", r"worse|weaker"),
    (r"strong|powerful", r"weak"),
    (r"best|greatest", r"worst"),
    (r"good|great", r"bad|terrible|awful"),
    (r"easy|easier|simple", r"hard|harder|difficult"),
    (r"safe", r"dangerous|unsafe"),
    (r"true", r"false|untrue"),
    (r"(?:is|was|are|were|be|been)\s+right", r"(?:is|was|are|were|be|been)\s+wrong"),
    (r"success(?:ful)?|succeed(?:s|ed)?", r"failures?|fail(?:s|ed)?|unsuccessful"),
    (r"win|wins|won|victory", r"lose|loses|lost|defeat"),
    (r"increas(?:e[ds]?|ing)|rais(?:e[ds]?|ing)|expand\w{0,3}", r"decreas\w{1,3}|reduc(?:e[ds]?|ing)|cut\w{0,4}|lower\w{0,3}"),
    (r"accept(?:s|ed|ing)?|embrac(?:e[ds]?|ing)", r"reject(?:s|ed|ing)?|refus(?:e[ds]?|ing)"),
    (r"support(?:s|ed|ing)?|back(?:s|ed|ing)?", r"oppos(?:e[ds]?|ing)"),
    (r"begin(?:s|ning)?|began|start(?:s|ed|ing)?|continu(?:e[ds]?|ing)|keeps?", r"end(?:s|ed)?|stop\w{0,4}|halt(?:s|ed|ing)?"),
    (
        r"stay(?:s|ed|ing)?|remain(?:s|ed|ing)?",
        r"leav(?:e|es|ing)|quit(?:s|ting)?|resign(?:s|ed|ing)?|withdr(?:aw(?:s|n|ing)?|ew)",
    ),
    (r"open(?:s|ed|ing)?", r"clos(?:e[ds]?|ing)|shut(?:s|ting)?"),
    (r"allow(?:s|ed|ing)?|permit(?:s|ted|ting)?", r"forbid\w{0,4}|ban(?:s|ned|ning)?|prohibit(?:s|ed|ing)?|block(?:s|ed|ing)?"),
    (r"trust(?:s|ed|ing)?", r"distrust(?:s|ed|ing)?|mistrust(?:s|ed|ing)?"),
    (r"proud", r"ashamed|embarrassed"),
    (r"optimistic|hopeful|confident", r"pessimistic|doubtful|worried"),
    (r"friends?|all(?:y|ies)", r"enem(?:y|ies)|foes?"),
    (r"publicly|in\s+public", r"privately|in\s+private"),
    (r"voluntar(?:y|ily)|willingly", r"involuntar(?:y|ily)|forced|under\s+orders"),
    (r"everyone|everybody|all", r"some|a\s+few"),
    (r"many|most", r"(?<!a )few|hardly\s+any"),
    (r"always|often", r"rarely|seldom|hardly\s+ever"),
    (r"early|sooner", r"late|later"),
    (r"guilty", r"innocent"),
    (r"love[sd]?", r"hate[sd]?"),
)  # fmt: skip
_TURNED = turned_by(sides(_PAIRS))
_WORD = re.compile(r"[a-z]{4,}")
# Syllables that turn a word, each with the words that it turns: not "discover" and "cover", nor "income" and "come".
_TURNING = (
    ("un", re.compile(r"(?!til|der|ion|it)\w+\Z")),
    ("in", re.compile(r"(?:sane|sincere|secure|sufficient|\w+(?:able|ible|ate|ent|ant|ive|ect|ite))(?:ly)?\Z")),
    ("im", re.compile(r"(?:mature|moral|proper|\w+(?:ible|able|ent|ial|fect))(?:ly)?\Z")),
    ("ir", re.compile(r"re\w+(?:ible|able|ant|ar)(?:ly)?\Z")),
    ("il", re.compile(r"l(?:egal|egitimate|ogical|iberal)(?:ly)?\Z")),
    ("dis", re.compile(r"(?:agree|approv|lik|honest|loyal|respect|satisf|obey|allow|continu|similar|trust)\w*\Z")),
)


def turned_by_a_word(claim: str, said: str, language: str | None, weight: Callable[[Idea], float]) -> bool:
    """Whether a sentence of what was said is the English claim but for one word, or one of its kind, that turns it."""
    return _turned_by_a_word(claim, said, language, weight, _MOST)


def part_turned(claim: str, said: str, language: str | None) -> bool:
    """The same of any clause of the claim, of which the sentence may leave out more, as a day, and whatever its words weigh: it
    then doesn't say the claim, at least."""
    return any(
        _turned_by_a_word(part, said, language, _alike_heavy, _SOME)
        for part in dict.fromkeys((claim, *END.split(claim)))
    )


def _alike_heavy(_: Idea) -> float:
    return 1.0


def _turned_by_a_word(
    claim: str, said: str, language: str | None, weight: Callable[[Idea], float], most: float
) -> bool:
    if language not in (None, "en"):
        return False
    whole = ideas(claim, language)
    if len(whole) <= _BARE or held(whole, vocabulary(said, language)) < _BARE:
        return False
    return any(
        _alike(ideas(ours, language), ideas(theirs, language), weight, most)
        for sentence in (span.of(said) for span in sentences(said, language))
        if negations(sentence) == negations(claim)
        for ours, theirs in _turned(claim, sentence)
    )


def _alike(ours: Sequence[Idea], theirs: Sequence[Idea], weight: Callable[[Idea], float], most: float) -> bool:
    there = frozenset[str]().union(*theirs)
    if len(ours) == len(theirs) == _BARE:  # "a great day for our economy"
        return held(ours, there) == _BARE
    return (
        held(ours, there) >= _FEWEST
        and share(ours, there, weight) >= most
        and share(theirs, frozenset[str]().union(*ours), weight) >= _BACK
    )


@lru_cache(maxsize=4_096)
def _turned(claim: str, said: str) -> tuple[tuple[str, str], ...]:
    """Both without the words of which each has only the contrary."""
    return tuple(_without(claim, said))


def _without(claim: str, said: str) -> Iterator[tuple[str, str]]:
    for _, mine, other in _TURNED(claim, said):
        yield mine.sub(" ", claim), other.sub(" ", said)
    ours, theirs = set(_WORD.findall(claim.lower())), set(_WORD.findall(said.lower()))
    for plain, beside in ((ours - theirs, theirs - ours), (theirs - ours, ours - theirs)):
        for word in sorted(plain):
            for prefix, fits in _TURNING:
                if prefix + word in beside and fits.match(word):
                    turned = re.compile(rf"\b(?:{prefix})?{word}\b", re.IGNORECASE)
                    yield turned.sub(" ", claim), turned.sub(" ", said)
