"""A report that says of the rest what the claim tells otherwise of all: "the remaining schools stayed open"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sayso.judge.bearing.days import before
from sayso.judge.case import Case, Proof, Signal
from sayso.judge.outcomes.outcomes import is_open
from sayso.judge.words.called import called, named_by
from sayso.judge.words.ideas import Idea, held, ideas, vocabulary
from sayso.judge.words.lexicon import NEGATION
from sayso.model import Stance

_ALL = re.compile(
    r"\b(?:all(?:\s+of)?(?:\s+(?:its|their|his|her|the))?|every|each|the\s+(?:entire|whole)|alle[nrms]?|sämtliche\w?|jede\w?|(?:die|der|das)\s+(?:gesamte|ganze)\w?"
    r"|все|всех|всем|всеми|каждый|каждая|кажд\w{2,3}|весь|вся|всю|tất\s+cả(?:\s+các)?|toàn\s+bộ(?:\s+các)?|mọi|mỗi)\s+(?P<of>(?:[^.,;:!?\n]|,(?=\d)){3,80})",
    re.IGNORECASE,
)
_NO_SCOPE = re.compile(  # "all over the town", "all day", "all four of them agreed"
    r"\A(?:over|day|night|week|year|along|around|the\s+(?:time|same|way)|other|but|right|too|in\s+all)\b", re.IGNORECASE
)
_REST = re.compile(
    r"\b(?:(?:the|all|its|their)\s+(?:\w+\s+)?(?:other|others|remaining)|(?:the\s+)?rest\s+of\s+(?:the|its|their)|(?:die|den|der|alle|allen)\s+(?:übrigen|restlichen|anderen|verbleibenden)"
    r"|остальны\w|все\s+другие|(?:các|những|số)\s+(?=[^.;,]{1,40}\s(?:còn\s+lại|khác)))\s*(?P<what>(?:[\w’'-]+\s*){0,5})",
    re.IGNORECASE,
)
_SPARED = re.compile(
    r"\b(?:never|not|no|none|un(?:affected|touched|harmed|changed|damaged)|open|kept|keeps?|remain\w*|stay\w*|normal\w*|as\s+usual|safe|continu\w+|spared|exempt\w*|running"
    r"|nicht|kein\w*|weiter\w*|bleib\w*|normal\w*|unberührt|verschont|unverändert|geöffnet|regulär|planmäßig"
    r"|не|нет|без|работа[юе]т|продолжа\w+|открыт\w|штатн\w+|обычн\w+|сохран\w+|целы"
    r"|không|vẫn|bình\s+thường|giữ\s+nguyên|an\s+toàn|tiếp\s+tục)\b",
    re.IGNORECASE,
)
_HEAD, _SYLLABLES = 3, 2  # content words behind "all": the first, or its syllables, says of what, a country where
_NAMED = 0.5
_DAYS = 2
_MOST = 600  # characters of a sentence
_WEIGHT = 0.74


def not_all(case: Case) -> Iterator[Signal]:
    """A report of the story says of the remaining ones the opposite of what the claim tells of all of them."""
    claim = case.claim.text
    match = _ALL.search(claim)
    if match is None or NEGATION.search(claim) or _NO_SCOPE.match(match["of"]):
        return
    head = [i for i in ideas(match["of"], case.language) if not any(form[:1].isdigit() for form in i)][:_HEAD]
    what = [i for at, i in enumerate(head) if at < (_SYLLABLES if case.language == "vi" else 1) or i & _countries(i)]
    whom = called(case)
    for witness in case.witnesses if what else ():
        if (
            not (case.scene.told_in(witness) or named_by(case, witness))
            or witness.stored.published is None
            or before(case, witness, _DAYS)
        ):
            continue
        for at, rest in witness.having(_REST, _MOST):
            sentence, said = witness.sentences[at], rest.string
            if not _SPARED.search(said, rest.start("what")) or is_open(said, rest.start()):
                continue
            near = witness.titled | witness.sentences[0].ideas | witness.around(at, 1)
            there = vocabulary(rest["what"], witness.stored.language)
            if held(what, there) and held(whom, near) >= _NAMED * len(whom) and _matter(case, near):
                proof = Proof(witness, sentence.span)
                yield Signal(
                    Stance.REFUTES, _WEIGHT, "the report says otherwise of the remaining ones", proof, outranks=True
                )
                break


def _countries(idea: Idea) -> Idea:
    return frozenset(form for form in idea if form[:1] == "@")


def _matter(case: Case, near: frozenset[str]) -> bool:
    """Whether the passage tells of two words of the claim at least."""
    return held(case.deeds, near) >= min(2, len(case.deeds))
