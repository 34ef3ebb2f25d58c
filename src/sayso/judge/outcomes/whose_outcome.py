"""Whether an outcome that a report tells is of whom, or of what, a claim tells another one."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from sayso.judge.bearing.aside import general
from sayso.judge.case import Case
from sayso.judge.figures.amounts import PARTS
from sayso.judge.outcomes.other_object import apart
from sayso.judge.outcomes.outcomes import Outcome, outcomes_of
from sayso.judge.witness import Witness
from sayso.judge.words.called import called
from sayso.judge.words.clauses import clause_of
from sayso.judge.words.ideas import Idea, held, ideas, vocabulary
from sayso.judge.words.names import NAME, NOUNS_LIKE_NAMES, named, names
from sayso.text.cuts import begin_of, end_of

__all__ = ["Told", "about", "agrees", "of_them", "tells"]

_COUNTRY = frozenset("@")
_PLACED = re.compile(  # before a name that only says where, or of what: "of Ohio"
    r"\b(?:of|in|at|from|near|for|to|on|by|and|aus|von|in|im|bei|für|из|в|во|на|от|под|о|об|ở|tại|của|từ|với)\s+(?:the\s+|der\s+|dem\s+)?\Z",
    re.IGNORECASE,
)
_OBJECT = re.compile(
    r"[\s,]+(?:(?!(?:of|in|at|by|von|in|durch|в|на|ở|tại|by)\b)[^\W\d_A-ZÀ-ÞА-ЯĐ][\w’'-]*\s+){0,2}"
)  # "acquitted the baker Jon Doe"
_PLACE = re.compile(r"\b(?:in|aus|von|bei|nach)\s+(?P<where>[A-ZÄÖÜ][\w-]+)")
_LINK = re.compile(
    r"\b(?:of|in|at|from|near|to|on|with|for|aus|von|vom|zu[mr]?|im|bei|für|nach|из|в|во|на|от|под|с|к|до|ở|tại|của|từ|đến|tới|với)\s",
    re.I,
)
_SEGMENT = re.compile(r"[,;:–—()]|\.\s|\b(?:while|and|but|während|und|aber|а|и|но|và|nhưng|còn)\b", re.IGNORECASE)
_RUNNING = re.compile(  # what goes on in a thing: of the traffic or the service nothing else is told
    r"\b(?:traffic|flights?|planes?|services?|operations?|business|work|Flüge|Flugzeuge|Betrieb|Verkehr|Arbeit|рейс\w{0,2}|самол[её]т\w|движени\w|работа|обслуживани\w|chuyến\s+bay|hoạt\s+động|giao\s+thông)\b",
    re.I,
)
_EVERY = re.compile(
    r"\b(?:all|every|everyone|everybody|both|alle|jede\w*|beide|все|всех|оба|tất\s+cả|toàn\s+bộ|cả|đều)\b",
    re.IGNORECASE,
)
_NAMED = 0.5  # share of the claim's names that the passage and its headline must hold
_WHOLE_OBJECT = frozenset(
    {"de", "ru"}
)  # languages in which it was measured that one of several such words is too little
_OBJECT_HELD = 0.5  # share of the words for what was decided that must stand beside the decision
_FEWEST = 2  # words of the claim, names aside, that tell of the same thing
_SHARE = 0.25  # share of them
_DOERS = 2  # words for who did it
_FULL = 2  # names of a person, which tell enough
_NEXT, _NEXT_SYLLABLES = 3, 6  # words on either side of an outcome that tell of what it is
_AROUND, _DECIDED = 110, 60  # characters on either side of it in a report; of what was decided
_PEOPLE = PARTS  # measures that count people
_STRONG, _MANY = 0.5, 3  # share of the words where a country is not named, as its own papers don't, and how many
_PERSONAL = frozenset({"verdict", "life", "office", "custody", "placing", "drink", "found", "firm", "service"})
_SUBJECTS = frozenset({"things.access", "things.event", "things.strike", "things.safety"})  # "the bridge is closed"
_NEGATIVE = frozenset(
    {
        ("things.access", "closed"), ("things.event", "cancelled"), ("decision", "rejected"), ("law", "force"), ("deal", "off"),
        ("verdict", "dropped"), ("things.strike", "on"), ("office", "out"), ("custody", "loose"), ("found", "missing"),
    }
)  # fmt: skip
_OF_STORY = frozenset({"study", "law", "record"})  # matters of which a report has one
_IMPERSONAL = frozenset({"ruling"})
_WHICH = re.compile(r"\b(?:who|that|which)\s+(?:\w+\s+){0,2}?\w+\Z", re.IGNORECASE)
_BY_ROLE = frozenset({"custody", "drink", "found"})  # of whom the claim may speak by a role alone: "the driver"


@dataclass(frozen=True, slots=True)
class Told:
    """An outcome that the claim tells, and of whom or what."""

    outcome: Outcome
    whom: tuple[Idea, ...]  # the names of its clause, else of the claim
    deeds: tuple[Idea, ...]  # the other words of its clause
    things: tuple[Idea, ...]  # those of them right beside it

    @property
    def personal(self) -> bool:
        return self.outcome.matter in _PERSONAL

    @property
    def impersonal(self) -> bool:
        """Whether it is of a thing of the story alone, whoever the claim names beside it."""
        return self.outcome.matter in _IMPERSONAL and not self.whom


def tells(case: Case) -> list[Told]:
    """The outcomes that the claim tells of now."""
    claim, language = case.claim.text, case.language
    found = []
    for outcome in outcomes_of(claim, language):
        clause = clause_of(claim, outcome.start)
        said = claim[outcome.start : outcome.end]
        whom = called(case, clause) or called(case)
        if outcome.matter in _IMPERSONAL and (which := _WHICH.search(claim[: outcome.end])):
            whom = ()  # "joined the majority that threw it out": of the thing, whoever is named
            clause = clause[max(0, clause.find(which.group())) :]
        spoken = _ends(said, language)
        rest = (i for i in dict.fromkeys(ideas(clause, language)) if not general(i))
        first = ideas(claim, language)[:1]  # a capital, too, if it is no name
        told = language == "vi" or any("=" in form for idea in first for form in idea)
        known = () if language in NOUNS_LIKE_NAMES else tuple(i for i in whom if i not in first or not told)
        deeds = tuple(i for i in rest if not i & spoken and i not in known)
        things = _things(claim, (max(claim.find(clause), 0), len(clause)), outcome, deeds, language)
        found.append(Told(outcome, whom, deeds, things))
    return found


def _things(
    claim: str, clause: tuple[int, int], outcome: Outcome, deeds: Sequence[Idea], language: str | None
) -> tuple[Idea, ...]:
    """The words that tell what the outcome is of: of a cause all, of a decision those behind it, of a state those before."""
    if outcome.matter == "cause":
        return tuple(deeds)
    start, end = clause[0], clause[0] + clause[1]
    placed = frozenset[str]()
    if language in NOUNS_LIKE_NAMES:
        placed = frozenset[str]().union(*(i for m in _PLACE.finditer(claim) for i in ideas(m["where"], language)))
    known = [i for i in deeds if not i & placed]
    many = _NEXT_SYLLABLES if language == "vi" else _NEXT
    before = [i for i in ideas(claim[start : outcome.start], language) if i in known][-many:]
    after = [i for i in ideas(claim[outcome.end : end], language) if i in known][:many]
    after = after or [i for i in ideas(claim[outcome.start : outcome.end], language) if i in known]  # "nahm ... an"
    if outcome.matter == "decision" and after:
        return tuple(after)
    if outcome.matter == "decision":
        return tuple(before[1:])  # without those who decided
    return tuple(before) if outcome.matter in _SUBJECTS and before else (*before, *after)


def about(case: Case, witness: Witness, at: int, outcome: Outcome, told: Told) -> int:
    """How surely the outcome in sentence `at` (-1: the headline) is of the same: 2 named there, 1 beside it, 0 not."""
    language, title = witness.stored.language, witness.stored.title or ""
    said = title if at < 0 else witness.sentences[at].span.of(witness.text)
    titled = vocabulary(title, language)
    lead = witness.sentences[0].ideas
    near = titled | lead | witness.around(max(at, 0), 1)
    own = vocabulary(said, language) | (lead if at < 0 else frozenset())
    whom = told.whom
    if whom and held(whom, near) < _NAMED * len(whom):
        if not _at_home(whom, witness) or held(told.deeds, near) < max(_MANY, _STRONG * len(told.deeds)):
            return 0
        whom = ()
    if not told.whom and not (case.scene.near(witness) if told.impersonal else case.scene.told_in(witness)):
        return 0
    close = held(told.deeds, own)
    if not _of_thing(said, outcome, told, close, language, titled=near if outcome.matter in _OF_STORY else titled) or (
        told.personal and not _as_many(case, witness, at, said)
    ):
        return 0
    beside = held(told.deeds, near)
    if not told.personal and beside < min(_FEWEST, len(told.deeds)) and held(whom, near) < _FULL:
        return 0
    if beside < _SHARE * len(told.deeds) and not (told.personal and held(whom, near) >= _FULL):
        return 0
    sounds = frozenset[str]().union(*told.whom)
    strangers = any(i.isdisjoint(case.scene.everybody) for i in named(said, language))
    if told.personal and strangers and not held(whom, own):
        return 0  # of somebody whom the article does not know
    if told.personal and not of_them(said, (outcome.start, outcome.end), sounds, language):
        return 0
    return 2 if held(whom, own) or (not whom and close >= _FEWEST) else 1


def _ends(said: str, language: str | None) -> Idea:
    """The first and the last word of an outcome: between them its thing may stand."""
    spoken = said.split()
    return vocabulary(f"{spoken[0]} · {spoken[-1]}", language)


@lru_cache(maxsize=2_000)
def _ended(claim: str, language: str | None) -> tuple[tuple[Idea, Idea], ...]:
    """What a claim tells as ended, stopped or refused: the words for that, and those of the clause."""
    return tuple(
        (_ends(claim[o.start : o.end], language), vocabulary(clause_of(claim, o.start), language))
        for o in outcomes_of(claim, language)
        if (o.matter, o.which) in _NEGATIVE
    )


def agrees(claim: str, language: str | None, denied: Sequence[Idea]) -> bool:
    """Whether what a report denies bears out that it ended: "no train ran" for "all trains were cancelled"."""
    for said, clause in _ended(claim, language):
        met = [idea for idea in denied if idea & clause]
        if met and not any(idea & said for idea in met):
            return True
    return False


def _of_thing(said: str, outcome: Outcome, told: Told, close: int, language: str | None, *, titled: Idea) -> bool:
    """Whether the outcome is of the thing that the claim tells it of: that is named in its clause, or in the headline; of
    persons, whether the claim names any."""
    if told.personal:
        return bool(told.whom) or (told.outcome.matter in _BY_ROLE and close >= _FEWEST)
    if not told.things:
        return False
    if outcome.matter.startswith("things.") and not _subject_of(said, outcome, told, language):
        return False
    reach = _DECIDED if outcome.matter == "decision" else _AROUND
    start, stop = apart(said, outcome, language) if outcome.matter == "decision" else (0, len(said))
    there = vocabulary(said[max(start, outcome.start - reach) : min(stop, outcome.end + reach)], language)
    whole = outcome.matter == "decision" and language in _WHOLE_OBJECT  # "Bau der Brücke", "Bau eines Parkhauses"
    least = _OBJECT_HELD * len(told.things) if whole else 1
    return held(told.things, there) >= max(1, least) or held(told.things, titled) >= min(_FEWEST, len(told.things))


def _subject_of(said: str, outcome: Outcome, told: Told, language: str | None) -> bool:
    """Whether the part of the sentence that tells the outcome is of the thing: as its subject, or where another runs in it,
    or as its object; or whether nothing stands there, as with a pronoun."""
    start, stop = begin_of(_SEGMENT, said, outcome.start), end_of(_SEGMENT, said, outcome.end)
    if held(told.things, vocabulary(said[outcome.start : outcome.end], language)):
        return True
    before = said[start : outcome.start]
    subject = "" if _LINK.match(before.lstrip()) else _LINK.split(before)[0]
    sounds = names(said, language)
    own = [i for i in ideas(_RUNNING.sub(" ", subject), language) if not i & sounds and not general(i)]
    if own and not held(told.things, frozenset[str]().union(*own)):
        return held(told.things, vocabulary(said[outcome.end : stop], language)) > 0 and len(own) <= _DOERS
    rest = [i for i in ideas(_RUNNING.sub(" ", before), language) if not i & sounds and not general(i)]
    return not rest or held(told.things, frozenset[str]().union(*rest)) > 0


def _as_many(case: Case, witness: Witness, at: int, said: str) -> bool:
    """Whether the outcome is of as many people as the claim counts, where it counts several: of all, or of that number."""
    counts = {f.value for f in case.figures if (f.unit == "person" or f.measure in _PEOPLE) and f.low > 1}
    if not counts or _EVERY.search(said):
        return True
    return at >= 0 and any(f.value in counts for f in witness.figures_at(witness.sentences[at].span))


def _at_home(whom: Sequence[Idea], witness: Witness) -> bool:
    """Whether the claim names a country alone, and the report none: papers do not name their own."""
    return all(_COUNTRY & {form[:1] for form in idea} for idea in whom) and not any(
        form[:1] == "@" for form in witness.ideas
    )


def of_them(said: str, where: tuple[int, int], sounds: Idea, language: str | None) -> bool:
    """Whether what stands at `where` is of those of these names: they stand right behind it, or nobody else before it; where
    nobody does, that is left to what stands beside."""
    last: list[str] = []
    until = 0
    for start, end, sound in _names_in(said, language):
        if start >= where[0]:
            if start >= where[1] and _OBJECT.fullmatch(said, where[1], start):
                return sound in sounds
            break
        if last and said[until:start].strip():  # another name
            if _PLACED.search(said, 0, start):
                until = end
                continue
            last = []
        last.append(sound)
        until = end
    if (
        language == "vi" and len(last) > 1 and sounds
    ):  # whose first names are last: of one family, all have the first syllable
        return last[-1] in sounds
    return not last or not sounds or any(sound in sounds for sound in last)


@lru_cache(maxsize=20_000)
def _names_in(said: str, language: str | None) -> tuple[tuple[int, int, str], ...]:
    """Where the names of a text stand, with their sound."""
    known = names(said, language)
    found = []
    for match in NAME.finditer(said[:600]) if known else ():
        if match.group()[0].isupper():
            own = sorted(form for idea in ideas(match.group(), language) for form in idea if form in known)
            found += [(*match.span(), own[0])] if own else []
    return tuple(found)
