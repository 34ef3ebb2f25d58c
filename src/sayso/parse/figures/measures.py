"""What is counted about a population: killed, wounded, paid ... - by the words around each figure.

A word belongs to the figure that it stands inside ("1,100 casualties"), leads straight to ("killing at least 12"), or
follows ("12 people were killed") - unless it leads straight to the next one ("and wounded 20").
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from itertools import pairwise

from sayso.model import SUMS, Measure
from sayso.parse.figures.bystanders import of_others, sent_where
from sayso.parse.figures.draft import Hit, Quantity, Sentence
from sayso.parse.figures.population import is_person
from sayso.text.numbers import Form
from sayso.text.places import countries
from sayso.text.unit_names import UnitKind

_LOSSES = frozenset({Measure.CASUALTIES, Measure.KILLED, Measure.WOUNDED})
_STRONG = _LOSSES | {Measure.MISSING}  # a noun of these says it all: "1,100 casualties"
_SHARED = frozenset({Measure.TREATED, Measure.ARRESTED, Measure.RESCUED, Measure.CAPTURED})
_OF_VERBS = _STRONG | _SHARED | {Measure.DISPLACED, Measure.INFECTED}
_OF_COUNTS = frozenset(Measure) - SUMS - {Measure.RATE, Measure.RANK, Measure.AGE}
_OF_PERSONS = frozenset({Measure.ATTENDED, Measure.RESCUED, Measure.TREATED, Measure.ARRESTED, Measure.CAPTURED})
_AND = re.compile(r"\s*(?:,|and|or|,\s*and|und|oder|et|ou|y|o|и|та|і|và)\s*(?:\w+\s)?", re.IGNORECASE)
_STOP = re.compile(r"[;:.!?]\s|\s[—–-]\s|,\s(?:but|while|whereas|who|which)\s")
_COORDINATED = re.compile(r"(?:\b(?:and|or|und|et|y|и|та|và)|,)\s+(?:\w+\s)?$")
_WORDS_TO_NUMBER = (
    "at\\s+least at\\s+most more than over about some as many up to nearly around an a estimated the roughly almost "
    "approximately "
    "another only just below under is was are stands stand stood of at\\s+a rose rises risen has had have reached "
    "reaches exceed exceeds "
    "exceeded already now climbed hit topped totalled totaled người có ít nhất hơn khoảng là lên tới đến số mindestens "
    "mehr als "
    "rund etwa fast auf von не менее более около до как минимум au moins plus de al menos más unas unos alrededor "
    "понад щонайменше от від"
)  # fmt: skip
_DIRECT = re.compile(rf"[\s\"“'‘:]*(?:(?:{'|'.join(_WORDS_TO_NUMBER.split())})\W+)*", re.IGNORECASE)
_INVERTED = re.compile(rf"\s(?:were|was|wurden?|sind|waren)\s{_DIRECT.pattern}", re.IGNORECASE)
_OPENS = re.compile(r"(?:\A|[,;:.]\s|\b(?:and|und)\s)\W{0,2}\Z", re.IGNORECASE)  # before a word that opens its clause
_TOLL = re.compile(
    r"\b(?:toll|numbers?|total|count|casualties|deaths|losses|fatalities|число|количество|кількість|số(?!\s\d)|zahl|bilanz|"
    r"nombre|bilan|"
    r"número|cifra)\b",
    re.IGNORECASE,
)
_OUT_OF = re.compile(r"\s+(?:out\s+)?of\s+(?:the|its|their|those|these|his|her|a|all)?\s*(?:\w+\s+)?", re.IGNORECASE)
_OF_THEM = re.compile(r"\s+of\s+(?:them|whom|which|these|those)\b", re.IGNORECASE)
_UP_FROM = re.compile(r",?\s*(?:up|down)\s+from\s+|,?\s*compared\s+(?:with|to)\s+", re.IGNORECASE)
_AMONG = re.compile(
    r"\A[^.;:]{0,60}?\b(?:including|among\ them|darunter|davon|unter\ ihnen|в\ том\ числе|включая|среди\ (?:них|погибших|"
    r"пострадавших|раненых)|из\ них|trong\ đó(?:\ có)?|bao\ gồm|gồm)\s+(?:auch\s+|—\s+|и\s+|có\s+)?\Z",
    re.IGNORECASE,
)
_AMONG_THEM = re.compile(r"\b(?:unter\s+den|among|среди|trong\s+số(?:\s+\w+)?)\s+(?:\w+\s+){0,2}$", re.IGNORECASE)
_THERE_ARE = re.compile(
    r"\s+(?:(?:sind|war|waren|ist|befinden\s+sich|are|were|is|was|есть|были|оказались|có)\s+)?(?:auch\s+|also\s+|[—–-]\s+|"
    r"(?:at\s+least|mindestens|как\s+минимум|ít\s+nhất)\s+)?",
    re.IGNORECASE,
)
_THEREOF = re.compile(r"\s+(?:davon|von\s+ihnen|of\s+(?:them|whom|those)|из\s+них|trong\s+số\s+đó)\b", re.IGNORECASE)
_CASES = re.compile(r"(?:ca|trường\s+hợp)\b", re.IGNORECASE)  # they count persons, but not those of the next clause
_PEOPLE = re.compile(r"người|people|persons?|menschen|personen|человека?|людей|осіб|personas|personnes", re.IGNORECASE)
_HAPPENED = re.compile(r"(?:deaths?|killings?|murders?|гибел|смерт|убийств)", re.IGNORECASE)
_BECAUSE = re.compile(
    r"\b(?:after|following|over|about|for|into|since|before|после|из-за|за|о|об|до)\s+(?:the\s+|a\s+|an\s+|his\s+|her\s+|"
    r"their\s+)?(?:\w+\s+)?$",
    re.IGNORECASE,
)
_LEAD = 30  # characters
_CONJUNCTION = 6  # characters
_ASIDE = 5  # figures
_CLAUSE = re.compile(r"[,;:—]|\b(?:und|oder|и|а|но|та)\b")
# What may stand between a verb and what it counts: a phrase without a comma, or one between two.
_SAID_BETWEEN = re.compile(r"[^,;:.!?()\d]*(?:,[^,;:.!?()\d]{0,60},\s?)?[^,;:.!?()\d]{0,30}")
_LEADS_AWAY = frozenset(
    "mit von vom aus in im an am auf für gegen ohne um bei nach vor zwischen durch zu des der с со из от до в во "
    "на для по за к ко "
    "при из-за среди между более менее".split()
)
_FAR = 90  # characters
_TOLL_REACH = 70


def assign(sentence: Sentence, quantities: Sequence[Quantity]) -> None:
    """Fills `measure` of each quantity, in reading order."""
    last: Quantity | None = None
    for at, q in enumerate(quantities):
        following = next((o for o in quantities[at + 1 : at + _ASIDE] if not _aside(o)), None)
        q.measure = _plain(q) or _Around(sentence, q, last, following).measure()
        last = q
    for first, second in pairwise(quantities):
        if first.unit is None and second.unit is None and _OUT_OF.fullmatch(sentence.text[first.end : second.start]):
            first.counted, first.measure = first.counted or second.counted, first.measure or second.measure
            if second.measure in _OF_COUNTS:
                second.measure = None
    for second, first in pairwise(reversed(quantities)):
        open_ = first.measure is None and first.unit is None and second.measure in _fitting(sentence, first)
        gap = sentence.text[first.whole_end : second.start]
        if (
            open_
            and not (second.measure in _STRONG and _tells_itself(sentence, first, second, gap))
            and not _OF_THEM.match(sentence.text, second.end)
            and _AND.fullmatch(gap)
        ):
            first.measure = second.measure


def _tells_itself(sentence: Sentence, first: Quantity, second: Quantity, gap: str) -> bool:
    """Whether what befell the second is none of the first's matter: "187 fires, 8 dead", "38 patients, three died"."""
    if first.counted is None or (second.counted is not None and not is_person(sentence, second.counted)):
        return False
    if _in_noun(sentence, second) or not is_person(sentence, first.counted):
        return True
    if _CASES.match(sentence.text, first.counted.start):
        return True
    anybody = second.counted is None or _PEOPLE.fullmatch(second.counted.head)
    return gap.strip() == "," and bool(anybody) and not _PEOPLE.fullmatch(first.counted.head)


def _in_noun(sentence: Sentence, q: Quantity) -> bool:
    """Whether the noun itself says what befell the counted: "3 deaths"."""
    return q.counted is not None and any(q.counted.start <= hit[0] < q.counted.end for hit in sentence.hits)


def _aside(q: Quantity) -> bool:
    """Whether a figure only tells of the counted: an age, a time. What is said of them may stand behind it."""
    return q.unit is not None and q.unit.kind in (UnitKind.AGE, UnitKind.TIME)


def _plain(q: Quantity) -> Measure | None:
    if q.measure is not None or q.unit is None:
        return q.measure
    if q.unit.kind is UnitKind.AGE:
        return Measure.AGE
    return Measure.RATE if q.unit.kind is UnitKind.SHARE else None


def _fitting(sentence: Sentence, q: Quantity) -> frozenset[Measure]:
    """The measures that a quantity of its kind can have: money is paid, persons attend, 6.4 of anything does nothing."""
    if q.unit is not None:
        return SUMS if q.unit.kind is UnitKind.MONEY else frozenset()
    if q.form is Form.DIGITS and q.value != int(q.value):
        return frozenset()
    if q.counted is None:
        return _OF_COUNTS
    return _OF_COUNTS - {Measure.DESTROYED} if is_person(sentence, q.counted) else _OF_COUNTS - _OF_PERSONS


class _Around:
    """The words for a measure around one quantity, and the quantities on either side."""

    __slots__ = ("following", "hits", "last", "q", "sentence", "text")

    def __init__(self, sentence: Sentence, q: Quantity, last: Quantity | None, following: Quantity | None) -> None:
        self.sentence, self.text, self.q, self.last, self.following = sentence, sentence.text, q, last, following
        fitting = _fitting(sentence, q)
        first = bisect_left(sentence.hits, (q.start - _FAR,))
        until = bisect_left(sentence.hits, (q.whole_end + _FAR,))
        self.hits: list[Hit] = [hit for hit in sentence.hits[first:until] if hit[2] in fitting]

    def measure(self) -> Measure | None:
        inside = [hit for hit in self.hits if self.q.start <= hit[0] and hit[1] <= self.q.whole_end]
        strong = [hit for hit in inside if hit[2] in _STRONG]
        if strong:
            return self._both(strong[-1])
        before = self._before()
        if before and before[1]:
            return sent_where(before[0], self.text, self.q.whole_end)
        after = self._after(before) or (before[0] if before else None) or self._among()
        return after or self._verb() or self._shared() or self._weak(inside)

    def _both(self, hit: Hit) -> Measure:
        """ "Killed" right before "and wounded" counts both."""
        for start, _, other in self.hits:
            near = 0 <= start - hit[1] <= len(" and ") and other in _LOSSES and other is not hit[2]
            if near and re.fullmatch(r"\s*(?:and|or)\s*", self.text[hit[1] : start]):
                return Measure.CASUALTIES
        return hit[2]

    def _after(self, before: tuple[Measure, bool] | None) -> Measure | None:
        text, q, following = self.text, self.q, self.following
        end = min(following.start if following else len(text), q.whole_end + _FAR)
        stop = _STOP.search(text, q.end, end)
        limit = stop.start() if stop else end
        if q.counted is not None and _CASES.match(text, q.counted.start):  # "38 ca nặng, nhiều người tử vong"
            comma = text.find(",", q.whole_end, limit)
            limit = comma if comma >= 0 else limit
        for start, over, measure in self.hits:
            if not q.end <= start < limit or (q.counted is not None and q.counted.start <= start < q.counted.end):
                continue
            if of_others(self.sentence, start, over):
                continue
            if _HAPPENED.match(text, start) and _BECAUSE.search(text, max(q.end, start - _LEAD), start):
                continue  # "two officers were suspended after the death of a man"
            if following is not None and (q.counted is not None or before):
                gap = text[over : following.start]
                leads_on = _DIRECT.fullmatch(gap) and "," not in gap
                if leads_on and (
                    before or "," in text[q.whole_end : start] or _COORDINATED.search(text[q.end : start])
                ):
                    return None
            return self._both((start, over, measure))
        return None

    def _before(self) -> tuple[Measure, bool] | None:
        """The nearest word before, and whether it leads straight to the number."""
        q, text = self.q, self.text
        floor = max(self.last.end if self.last else 0, q.start - _FAR)
        near = [hit for hit in self.hits if floor <= hit[0] and hit[1] <= q.start]
        if not near:
            return None
        start, end, measure = near[-1]
        gap = text[end : q.start]
        if _DIRECT.fullmatch(gap):
            return measure, True
        if _INVERTED.fullmatch(gap) and _OPENS.search(text, max(0, start - _CONJUNCTION), start):
            return measure, True  # "Getötet wurden 7 Menschen, verletzt wurden 34"
        if re.search(r"[;.!?]\s|,\s(?:while|but)\s", gap):
            return None
        if measure in SUMS:
            return measure, False
        if q.form is Form.FRACTION or measure not in _STRONG:
            return None
        since = max(0, start - _TOLL_REACH)
        if self.last is not None and self.last.measure is measure:  # "A total of 7 people died and 34 were hurt"
            since = max(since, self.last.end)
        toll = _TOLL.search(text, since, q.start)
        if toll is None:
            return None
        # "The number of dead stands after a week at six": what is said behind the number is not said of it.
        return measure, toll.start() <= start and "," not in gap

    def _among(self) -> Measure | None:
        """Some of the counted: "Unter den Toten sind drei Kinder", "five of them badly"."""
        q, text = self.q, self.text
        if q.unit is not None or (q.counted is not None and not is_person(self.sentence, q.counted)):
            return None
        if self.last is not None and self.last.measure in _LOSSES and _THEREOF.match(text, q.end):
            return self.last.measure
        near = [hit for hit in self.hits if hit[1] <= q.start and hit[2] in _STRONG]
        if not near or not _AMONG_THEM.search(text, max(0, near[-1][0] - _LEAD), near[-1][0]):
            return None
        return near[-1][2] if _THERE_ARE.fullmatch(text, near[-1][1], q.start) else None

    def _verb(self) -> Measure | None:
        """A verb further before what it counts: "starben nach Angaben der Behörden zwölf Kinder"."""
        q, text = self.q, self.text
        if not self.sentence.lexicon.verb_first or q.unit is not None:
            return None
        floor = max(self.last.end if self.last else 0, q.start - _FAR)
        near = [hit for hit in self.hits if floor <= hit[0] and hit[1] <= q.start and hit[2] in _OF_VERBS]
        if not near or not (q.counted and is_person(self.sentence, q.counted)):
            return None
        start, end, measure = near[-1]
        if self.last is not None and not _CLAUSE.search(text, self.last.end, start):
            return None  # the verb has its own number: "drei Menschen starben in einem Heim mit 40 Bewohnern"
        governed = self.sentence.token(self.sentence.index(q.start) - 1)
        if governed is None or governed.low in _LEADS_AWAY or governed.start < end:
            return None
        return measure if _SAID_BETWEEN.fullmatch(text, end, q.start) else None

    def _shared(self) -> Measure | None:
        """ "Killed 12 civilians and three soldiers": the second shares the first one's word."""
        if self.last is None or self.last.measure not in _STRONG | _SHARED or self.q.unit is not None:
            return None
        gap = self.text[self.last.whole_end : self.q.start]
        if _AMONG.search(gap) and (self.q.counted is None or is_person(self.sentence, self.q.counted)):
            return self.last.measure  # "seven people, two children among them"
        if self.last.measure not in _LOSSES or (self.q.counted and _in_noun(self.sentence, self.last)):
            return None  # "three dead, nine people not found"
        return self.last.measure if _AND.fullmatch(gap) or _UP_FROM.fullmatch(gap) else None

    def _weak(self, inside: list[Hit]) -> Measure | None:
        """The counted noun itself ("4,000 protesters"), or the forces of a named country, which must be somewhere."""
        if inside:
            return inside[-1][2]
        phrase = self.q.counted
        if phrase is None or self.q.unit is not None or phrase.head.casefold() not in self.sentence.lexicon.forces:
            return None
        return Measure.DEPLOYED if countries(self.text[phrase.start : phrase.end]) else None
