"""An outlet that corrects what it wrote, and what it wrote is the claim."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sayso.judge.case import Case, Proof, Signal
from sayso.judge.witness import Witness
from sayso.judge.words.called import called
from sayso.judge.words.found import found
from sayso.judge.words.ideas import Idea, held, ideas, share, vocabulary
from sayso.judge.words.lexicon import NEGATION
from sayso.model import Stance

# General language of corrections, our own compilation: after these words stands what was wrong.
_WROTE = re.compile(
    r"\b(?:an?\s+)?(?:earlier|previous|initial|original|first)\s+(?:version|edition|report|article|story)\b[^.;]{0,60}?\b(?:said|stated|reported|claimed|wrote|named|identified|described|gave|suggested)\b"
    r"|\bwe\s+(?:\w+\s+){0,2}?(?:wrongly|incorrectly|mistakenly|erroneously|falsely)\s+(?:said|stated|reported|wrote|named|identified|described|published|claimed)\b"
    r"|\bcorrect(?:s|ed|ing)\s+(?:an?\s+|the\s+|its\s+|our\s+)?(?:earlier|previous|initial|original|first)\s+(?:report|version|story|item|dispatch|alert|headline|post)s?\s+(?:that|which\s+said|saying|of)\b"
    r"|\bwe\s+(?:said|stated|reported|wrote|named|identified|described|published)\b"
    r"|\b(?:was|were|has\s+been|had\s+been)\s+(?:wrongly|incorrectly|mistakenly|erroneously|falsely)\s+(?:named|identified|described|reported|given|said|listed|credited)\b"
    r"|\b(?:article|report|story|item|paper|newspaper|outlet|station|agency|site)\s+(?:\w+\s+){0,3}?(?:wrongly|incorrectly|mistakenly|erroneously|falsely)\s+\w+\b"
    r"|\b(?:hatten|haben)\s+wir\b|\bwir\s+(?:hatten|haben)\b|\b(?:irrtümlich|fälschlich|versehentlich)(?:erweise)?\b|\bin\s+(?:einer\s+)?(?:früheren|ersten|vorherigen)\s+(?:Version|Fassung|Meldung)\b"
    r"|\b(?:мы|редакция|издание|газета|агентство|портал)\s+(?:\w+\s+){0,3}?(?:ошибочно|неверно|по\s+ошибке)\s+\w+\b|\bошибочно\s+(?:сообщ|указ|назв|напис|утвержд)\w+"
    r"|\bв\s+(?:\w+\s+){0,2}(?:предыдущей|первой|ранней|прежней)\s+(?:версии|редакции)\b"
    r"|\b(?:chúng\s+tôi|tòa\s+soạn|bài\s+(?:viết|báo|đăng)|báo)\s+(?:[^\s.;]+\s+){0,8}?(?:đã\s+)?(?:viết|đưa\s+tin|thông\s+tin|nêu|ghi|đăng)(?:\s+(?:nhầm|sai|rằng|là|chưa\s+chính\s+xác))?\b",
    re.IGNORECASE,
)
_MARKS = re.compile(  # that a report, or its passage, is such a correction
    r"\b(?:correct(?:ion|ed|s)|clarification|retract\w*|apologi[sz]e\w*|apolog(?:y|ies)|in\s+error|by\s+mistake|mistakenly|wrongly|incorrectly|erroneously|regrets?"
    r"|Richtigstellung|Korrektur|korrigier\w+|Berichtigung|irrtümlich|fälschlich\w*|entschuldig\w+|bedauer\w+|versehentlich"
    r"|поправк\w+|уточнени\w+|исправ\w+|опровержени\w+|ошибочно|по\s+ошибке|извин\w+|приносим"
    r"|đính\s+chính|cải\s+chính|sơ\s+suất|nhầm|xin\s+lỗi|chưa\s+chính\s+xác|rút\s+kinh\s+nghiệm)\b",
    re.IGNORECASE,
)
_INSTEAD = re.compile(
    r"\b(?:instead\s+of|rather\s+than|when\s+in\s+fact|but\s+in\s+fact|anstatt|вместо|thay\s+vì)\b", re.I
)
# "(Corrects earlier report that all were saved; adds ...)": what goes on behind it is as it should be.
_CORRECTS = re.compile(
    r"\A.*?\bcorrect(?:s|ed|ing)\s+(?P<wrong>(?:(?:an?|the|its|our)\s+)?(?:earlier|previous|initial|original|first)\s[^;()]+).*\Z",
    re.IGNORECASE | re.DOTALL,
)
_NAMED, _SHARE, _FEWEST = 0.5, 0.35, 3
_MOSTLY = 0.6  # share of what was wrong
_SYLLABLES = 6  # the number in Vietnamese, where a word has one or two that are written apart
_MOST = 700  # characters of a sentence
_WEIGHT = 0.8


def in_error(case: Case) -> Iterator[Signal]:
    """An outlet takes back, as written in error, what the claim tells."""
    if found(NEGATION, case.claim.text) or found(_WROTE, case.sentence.of(case.text)) or len(case.ideas) < _FEWEST:
        return
    whom = called(case)
    fewest = _SYLLABLES if case.language == "vi" else _FEWEST
    for witness in case.witnesses:
        title = witness.stored.title or ""
        for at, match in witness.having(_WROTE, _MOST):
            sentence, said = witness.sentences[at], match.string
            if not (found(_MARKS, title) or _marked(witness, at)):
                continue
            wrong = _CORRECTS.sub(r"\g<wrong>", _INSTEAD.split(said, maxsplit=1)[0])
            told = vocabulary(wrong, witness.stored.language)
            after = witness.sentences[at + 1].ideas if at + 1 < len(witness.sentences) else frozenset[str]()
            deeds = [i for i in case.ideas if i not in whom]
            very_number = _this_number(
                case, _INSTEAD.split(said[match.end() :], maxsplit=1)[0], witness.stored.language
            )
            if (
                held(whom, told) < (min(1, len(whom)) if very_number else _NAMED * len(whom))
                or not held(deeds, told)
                or held(case.ideas, told) < fewest
                or _other_number(case, told)
            ):
                continue
            least = max(_SHARE, share(case.ideas, after, case.weight))
            if not very_number and share(case.ideas, told, case.weight) < least:
                continue
            proof = Proof(witness, sentence.span)
            yield Signal(Stance.REFUTES, _WEIGHT, "an outlet takes this back as written in error", proof, outranks=True)
            break


def _this_number(case: Case, wrong: str, language: str | None) -> bool:
    """Whether what was wrong is the claim's number, told mostly in words that the claim has among more: "won 2.5 million"."""
    numbers = {form for idea in case.ideas for form in idea if form[:1].isdigit()} if case.figures else set()
    told = ideas(wrong, language)
    return any(not idea.isdisjoint(numbers) for idea in told) and held(told, case.forms) >= _MOSTLY * len(told)


def _other_number(case: Case, told: Idea) -> bool:
    """Whether numbers stand there and in the claim, and none is the same."""
    mine, theirs = ({f for f in forms if f[:1].isdigit()} for forms in (case.forms, told))
    return bool(mine and theirs) and mine.isdisjoint(theirs)


def _marked(witness: Witness, at: int) -> bool:
    return any(_MARKS.search(s.span.of(witness.text)[:_MOST]) for s in witness.sentences[max(0, at - 1) : at + 3])
