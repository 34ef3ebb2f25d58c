"""A report that says that nobody, or nothing, of the name that the claim gives exists."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from sayso.judge.bearing.days import before
from sayso.judge.case import Case, Proof, Signal
from sayso.judge.witness import Witness
from sayso.judge.words.called import called, named_by
from sayso.judge.words.ideas import Idea, held
from sayso.judge.words.names import named
from sayso.model import Span, Stance
from sayso.text.capitals import NAME_WORD

_NAMED = r"(?:named|called|by\s+the\s+name\s+of|with\s+(?:the|that|this)\s+name(?:\s+of)?|known\s+as)"
_NO = r"\b(?:no|nobody|no\s+one|(?:not|never)\s+(?:\w+\s+){0,2}?(?:a|an|any|anyone|anybody|one)|nor\s+any)\b"
_WHOLE = rf"{NAME_WORD}(?:\s+{NAME_WORD}){{1,4}}"  # a whole name: "there is no Jane Roe"
_GAP = r"(?:\s+[\w’'-]+){0,6}?"
_AFTER = r"\s+(?P<{}>[^.;!?\n]{{2,80}})"
_NONE = re.compile(  # general language, our own compilation; what is named stands in a group
    rf"{_NO}{_GAP}\s+{_NAMED}{_AFTER.format('en')}"
    rf"|\b(?:there\s+(?:is|was|has\s+never\s+been|never\s+was)|there[’']s)\s+no\s+(?P<there>{_WHOLE})(?=\s*(?:[.,;:!?\"”]|\Z))"
    r"|(?P<unheard>[^.;!?\n]{2,160}?)\s(?:nobody|no\s+one|not\s+one\s+person|none)\b(?:\s+(?:\w+\s+){0,3}?(?:had|has|have))?\s+(?:ever\s+)?heard\s+of\s+(?:it|him|her|them|any\s+such)\b"
    rf"|\b(?:no|without\s+any)\s+(?:record|trace|entry|mention)\s+of{_GAP}{_AFTER.format('record')}"
    rf"|(?P<enfirst>[^.;!?\n]{{2,100}}?)\s+(?:does|did|do)(?:\s+not|n[’']t)\s+(?:even\s+)?exist\b|(?P<never>[^.;!?\n]{{2,100}}?)\s+(?:has\s+)?never\s+existed\b"
    rf"|\b(?:kein\w{{0,2}}|niemand\w{{0,2}}){_GAP}\s+(?:namens|mit\s+(?:dem|diesem)\s+Namen|mit\s+Namen|unter\s+(?:dem|diesem)\s+Namen){_AFTER.format('de')}"
    r"|(?P<defirst>[^.;!?\n]{2,100}?)\s+(?:existiert(?:e|en)?|gibt\s+es|gab\s+es)\s+(?:gar\s+|überhaupt\s+|in\s+Wahrheit\s+)?nicht\b"
    rf"|\b(?:нет|не\s+существует|не\s+значится|не\s+числится|не\s+зарегистрирован\w*|не\s+было|никого|ни\s+один\w*|ни\s+одного|ни\s+одной){_GAP}"
    rf"\s+(?:под\s+названием|по\s+имени|с\s+(?:именем|названием|фамилией|таким\s+именем|таким\s+названием)){_AFTER.format('ru')}"
    r"|(?P<rufirst>[^.;!?\n]{2,100}?)\s+(?:никогда\s+)?не\s+(?:существует|существовал\w?|значится|числится)\b"
    rf"|\bkhông\s+(?:hề\s+)?(?:có|tồn\s+tại|ghi\s+nhận){_GAP}\s+(?:mang\s+)?tên(?:\s+là)?{_AFTER.format('vi')}"
    r"|(?P<vifirst>[^.;!?\n]{2,100}?)\s+không\s+(?:hề\s+)?(?:tồn\s+tại|có\s+thật)\b",
    re.IGNORECASE,
)
_NOT_NOW = re.compile(r"\b(?:yet|so\s+far|longer|noch|mehr|ещ[её]|пока|больше|chưa|còn\s+nữa)\b", re.IGNORECASE)
_SUCH = re.compile(
    r"\b(?:that|which|who|das|die|der|котор\w{2,3}|mà)\s*\Z", re.IGNORECASE
)  # "an America that doesn't exist"
_SYLLABIC, _SYLLABLES = frozenset({"vi"}), 2
_MOST = 600  # characters of a sentence
_MONTH = 31  # days
_WEIGHT = 0.76


def no_such_name(case: Case) -> Iterator[Signal]:
    """A report says that there is nobody, or nothing, of the name that the claim gives."""
    whom = called(case)
    if not whom or _none(case.sentence.of(case.text)):
        return
    for witness in case.witnesses:
        if not (case.scene.near(witness) or named_by(case, witness)) or before(case, witness, _MONTH):
            continue
        if (place := _place(case, whom, witness)) is not None:
            text = "the report says that there is nobody or nothing of this name"
            yield Signal(Stance.REFUTES, _WEIGHT, text, Proof(witness, place), outranks=True)


def _place(case: Case, whom: tuple[Idea, ...], witness: Witness) -> Span | None:
    """Where a report says so: the sentence, or the first one of a report whose headline does."""
    for sentence in witness.sentences:
        if not sentence.asks and any(
            _meets(case, whom, said, witness) for said in _none(sentence.span.of(witness.text))
        ):
            return sentence.span
    titled = () if witness.title_asks else _none(witness.stored.title or "")
    said_so = witness.sentences and any(_meets(case, whom, said, witness) for said in titled)
    return witness.sentences[0].span if said_so else None


@lru_cache(maxsize=20_000)
def _none(said: str) -> tuple[str, ...]:
    """What a sentence says does not exist."""
    found = ((m, m[m.lastgroup or 0]) for m in _NONE.finditer(said[:_MOST]))
    return tuple(name for m, name in found if not _NOT_NOW.search(m.group()) and not _SUCH.search(name))


def _meets(case: Case, whom: tuple[Idea, ...], said: str, witness: Witness) -> bool:
    """Whether that is named as the claim does, and by no name that the claim has not."""
    there = [i for i in named(f"· {said}", witness.stored.language) if not any(f[:1] == "@" for f in i)]  # no country
    met = held(there, frozenset[str]().union(*whom))
    least = _SYLLABLES if case.language in _SYLLABIC or witness.stored.language in _SYLLABIC else 1
    return met >= min(least, len(whom)) and 2 * met > len(there)
