"""Found passages -> verdicts, with the evidence that they rest on."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from sayso.judge import confidence
from sayso.judge.bearing.akin import akin
from sayso.judge.bearing.aside import bearing, not_aside, on_subject
from sayso.judge.bearing.bulletins import of_another_item
from sayso.judge.bearing.bychance import by_chance, rarities, within_reach
from sayso.judge.bearing.contested import contested
from sayso.judge.bearing.elsewhere import elsewhere
from sayso.judge.bearing.from_the_article import from_the_article
from sayso.judge.bearing.inpassing import IN_PASSING, in_passing
from sayso.judge.bearing.inquiry import in_question
from sayso.judge.bearing.longbefore import long_before
from sayso.judge.bearing.own_words import prints_them
from sayso.judge.bearing.same_text import same_text
from sayso.judge.bearing.secondhand import REPEATED, repeats
from sayso.judge.bearing.told_less import told_as_open, told_less
from sayso.judge.bearing.unread import read_as_said, surest
from sayso.judge.bearing.whole_names import other_names
from sayso.judge.case import Aspect, Case, Scene, Signal
from sayso.judge.dossier import Dossier
from sayso.judge.figures.series import series_of
from sayso.judge.quotations.firsthand import first_hand
from sayso.judge.rules import NOTHING, RULES, Rule, how_many, label
from sayso.judge.stance import Stances
from sayso.judge.witness import Witness
from sayso.model import (
    Account,
    Claim,
    Evidence,
    Judged,
    Label,
    Modality,
    Passage,
    Reading,
    Reason,
    Series,
    Span,
    Stance,
    Verdict,
)

_PURPOSE = re.compile(r"to\s+[a-z]")  # "to make them pay"
_QUESTION = re.compile(r"[?？][\"”“’')\]»]*\s*\Z")
_YEARS = 731  # days
_LONG_AGO = 10**6  # days: what has no date comes after what has
_SHOWN = 4  # pieces of evidence for each reason: more is not read
_COMMON = 0.5  # a term in more than this share of the documents is the subject of them all
_DENIED = 0.6  # weight from which on a passage denies the claim
_DENYING = frozenset(rule.name for rule in RULES if rule.denies)
_BORNE_OUT = frozenset({Label.SUPPORTED, Label.CONFLICTING})
_UNREAD = {rule.name: rule.unread for rule in RULES if rule.unread is not None}
_AGAINST = 0.3  # weight from which on a passage speaks against the claim
_ENOUGH = 6  # documents: with fewer, sharing says nothing


@dataclass(frozen=True, slots=True)
class Judgement:
    judged: tuple[Judged, ...]
    evidence: tuple[Evidence, ...]
    series: tuple[Series, ...]


def judge(
    reading: Reading,
    found: Mapping[str, Sequence[Passage]],
    witnesses: Mapping[str, Witness],
    *,
    accounts: Sequence[Account] = (),
    stances: Stances | None = None,
) -> Judgement:
    """Weigh what was found for each claim (`found`, by claim id) and give both verdicts.

    `witnesses` holds every document of `found`, by id; `accounts` are the official ones of a registry; `stances` is the
    model to ask about passages; none is asked where none is given. Evidence ids are e1, e2, ... in the order of the claims.
    """
    read = list(witnesses.values())
    scene = Scene(reading, _common(read), tuple(accounts), stances, rare=rarities(read))
    own = same_text(scene, read)
    dossier = Dossier()
    judged: list[Judged] = []
    series: list[Series] = []
    near = on_subject(scene, witnesses) if reading.document.language not in (None, "en") else None
    for claim in reading.claims:
        ids = dict.fromkeys(p.document.id for p in found.get(claim.id, ()) if p.document.id not in own)
        case = Case(claim, scene, tuple(witnesses[key] for key in ids))
        judged.append(_judged(claim, case, near, dossier))
        series.extend(series_of(case, dossier))
    return Judgement(tuple(judged), dossier.evidence, tuple(series))


def _judged(claim: Claim, case: Case, near: Collection[str] | None, dossier: Dossier) -> Judged:
    attribution = _verdict(case, Aspect.ATTRIBUTION, dossier) if case.statement is not None else None
    open_ = _left_open(case)
    case = within_reach(_among(case, bearing(case, near) if near is not None else not_aside(case)))
    content = (
        Verdict(Label.NOT_ENOUGH, NOTHING, (_nothing(open_),)) if open_ else _verdict(case, Aspect.CONTENT, dossier)
    )
    return Judged(claim=claim, attribution=attribution, content=content)


def _among(case: Case, witnesses: tuple[Witness, ...]) -> Case:
    """The claim with these reports alone; the same where they are all, with what was found out for it before."""
    return case if len(witnesses) == len(case.witnesses) else Case(case.claim, case.scene, witnesses)


def _left_open(case: Case) -> str | None:
    """Why the content is nothing that could be so or not so, if it isn't."""
    if _QUESTION.search(case.claim.text):
        return "a question, which says of nothing that it is so"
    if case.statement is None:
        return None
    if case.statement.modality is Modality.DENIED:
        return "the speaker denies this: it is not the speaker's claim"
    if case.statement.modality is Modality.ASKED:
        return "a question or a demand, which is neither so nor not so"
    if case.language in (None, "en") and _PURPOSE.match(case.claim.text):
        return "a plan, a wish or a demand, which is neither so nor not so yet"
    return None


def _verdict(case: Case, aspect: Aspect, dossier: Dossier) -> Verdict:
    signals = [
        (rule.name, _weighed(case, signal, rule))
        for rule in (RULES if case.witnesses or case.scene.accounts else ())  # else there is nothing to find
        if rule.aspect is aspect
        for signal in rule.check(case)
        if (rule.timeless or not _of_another_time(case, signal))
        and (rule.timeless or rule.direct or not _of_another_matter(case, signal, aspect))
        and (rule.timeless or not by_chance(case, signal, aspect, rule.beside))
        and not _of_another_item(case, signal, aspect)
    ]
    if aspect is Aspect.ATTRIBUTION:
        signals = first_hand(case, signals)
    signals = _without_denied(signals)
    if aspect is Aspect.CONTENT:
        signals = _of_the_story(case, signals)
    if case.scene.large and signals and label(signals)[0] in _BORNE_OUT:  # else no answer of the model would count
        signals = read_as_said(case, signals, _UNREAD)
    verdict, sure = label(signals) if signals else (Label.NOT_ENOUGH, NOTHING)
    if aspect is Aspect.CONTENT and verdict is Label.SUPPORTED and (doubt := contested(case, signals)) is not None:
        signals = [*signals, ("contested", doubt)]
        verdict, sure = Label.NOT_ENOUGH, 1 - sure / 2
    if aspect is Aspect.CONTENT:
        sure = _sure(case, signals, verdict, sure)
    reasons = _reasons(case, signals, verdict, dossier) if signals else (_nothing(_why_nothing(case, aspect)),)
    return Verdict(verdict, round(sure, 3), reasons)


def _sure(case: Case, signals: Sequence[tuple[str, Signal]], verdict: Label, raw: float) -> float:
    """The share of such verdicts that were right where they were measured: in large archives others than in small ones."""
    if case.scene.large and verdict is Label.SUPPORTED and (read := surest(case, signals)) is not None:
        return confidence.of_many(*read)
    return confidence.calibrated(verdict, raw)


def _weighed(case: Case, signal: Signal, rule: Rule) -> Signal:
    """The signal with what it weighs: what a report only repeats, tells of long before or denies in passing shows hardly
    anything, and says so."""
    if not rule.compares and in_passing(case, signal, rule.aspect):
        return replace(signal, weight=min(signal.weight, IN_PASSING), outranks=False)
    if signal.stance is not Stance.SUPPORTS or signal.weight <= REPEATED:
        return signal
    why = _little(case, signal, rule)
    return signal if why is None else replace(signal, weight=REPEATED, text=f"{signal.text}{why}")


def _little(case: Case, signal: Signal, rule: Rule) -> str | None:
    """Why a passage that seems to bear the claim out shows hardly anything; None where it does show it."""
    witness, span = signal.proof.witness, signal.proof.span
    if not rule.asks and in_question(case, witness, span):
        return ", but only in a question"
    if from_the_article(case, witness, span):
        return ", but the report has it from the article's own outlet"
    if rule.aspect is Aspect.ATTRIBUTION:
        return None
    if repeats(witness, span):
        return "" if signal.text.endswith("hearsay") else ", but only at second hand"
    if prints_them(case, witness, span):
        return ", but only in the speaker's own words"
    if long_before(case, witness, worded=rule.worded):
        return ", but long before the article"
    if elsewhere(case, witness, span) or other_names(case, witness):
        return ", but perhaps of another place or person"
    if told_as_open(case, signal):
        return ", but not as a fact"
    if not rule.direct and told_less(case, signal):  # what is reckoned out is not told in words
        return ", but tells less, or otherwise"
    return None


def _without_denied(signals: Sequence[tuple[str, Signal]]) -> list[tuple[str, Signal]]:
    """All but those that take a passage to speak for the claim which denies it: most of the words are the same."""
    denied = [s.proof for name, s in signals if name in _DENYING and s.stance is Stance.REFUTES and s.weight >= _DENIED]
    return [
        (name, signal)
        for name, signal in signals
        if signal.stance is not Stance.SUPPORTS
        or not any(p.witness is signal.proof.witness and p.span.overlaps(signal.proof.span) for p in denied)
    ]


def _of_the_story(case: Case, signals: Sequence[tuple[str, Signal]]) -> list[tuple[str, Signal]]:
    """All signals; where a report of the article's story speaks against the claim, one of another story hardly supports it."""
    told = {s.proof.witness.stored.id for _, s in signals if case.scene.told_in(s.proof.witness)}
    against = any(
        s.stance is Stance.REFUTES and s.weight >= _AGAINST and s.proof.witness.stored.id in told for _, s in signals
    )
    return [
        (name, replace(s, weight=min(s.weight, REPEATED)))
        if against and s.stance is Stance.SUPPORTS and s.proof.witness.stored.id not in told
        else (name, s)
        for name, s in signals
    ]


def _of_another_item(case: Case, signal: Signal, aspect: Aspect) -> bool:
    """Whether what seems to contradict the claim is an item of a bulletin on another place; who speaks there may be headed so."""
    if aspect is Aspect.ATTRIBUTION or signal.stance is not Stance.REFUTES:
        return False
    return of_another_item(case, signal.proof.witness, signal.proof.span)


def _of_another_time(case: Case, signal: Signal) -> bool:
    """Whether a report that seems to contradict the claim is of other years: it then speaks of another matter."""
    ours, theirs = case.reading.document.published, signal.proof.witness.stored.published
    if signal.stance is not Stance.REFUTES or ours is None or theirs is None:
        return False
    return abs((ours - theirs).days) > _YEARS


def _of_another_matter(case: Case, signal: Signal, aspect: Aspect) -> bool:
    """Whether a report that seems to contradict what the article says in another language than English is on something
    else: no model reads the two there."""
    if aspect is Aspect.ATTRIBUTION or signal.stance is not Stance.REFUTES or case.language in (None, "en"):
        return False
    return not akin(case, signal.proof.witness)


def _nothing(why: str) -> Reason:
    return Reason("nothing_found", why)


def _why_nothing(case: Case, aspect: Aspect) -> str:
    if not case.witnesses:
        return "no document of the archive bears on this"
    if aspect is Aspect.CONTENT:
        return "no archived report supports or contradicts this"
    if case.statement is None or case.statement.speaker is None:
        return "the article does not say who said it"
    return f"no archived report has {case.statement.speaker.name} saying this"


def _reasons(case: Case, signals: Sequence[tuple[str, Signal]], verdict: Label, dossier: Dossier) -> tuple[Reason, ...]:
    """A reason for each check and side, those that carried the verdict first."""
    first = Stance.SUPPORTS if verdict is Label.SUPPORTED else Stance.REFUTES
    grouped: dict[tuple[str, Stance], list[Signal]] = {}
    for name, signal in signals:
        grouped.setdefault((name, signal.stance), []).append(signal)
    reasons: list[tuple[tuple[bool, float, str], Reason]] = []
    for (name, stance), group in grouped.items():
        shown = _shown(group, case.reading.document.published)
        text = shown[0].text + how_many(shown[0], group)
        reason = Reason(name, text, tuple(dossier.exhibit(s.proof, stance) for s in shown))
        reasons.append(((stance is not first, -shown[0].weight, name), reason))
    return tuple(reason for _, reason in sorted(reasons, key=lambda item: item[0]))


def _shown(group: Sequence[Signal], published: date | None) -> list[Signal]:
    """The weightiest of a group, of those the nearest in time to the article; each source once before any twice."""

    def place(signal: Signal) -> tuple[float, int, str, Span]:
        stored = signal.proof.witness.stored
        apart = abs((published - stored.published).days) if published and stored.published else _LONG_AGO
        return -signal.weight, apart, stored.id, signal.proof.span

    places: dict[tuple[str, Span], Signal] = {}
    sources: dict[int, Signal] = {}
    for signal in sorted(group, key=place):
        places.setdefault((signal.proof.witness.stored.id, signal.proof.span), signal)
        sources.setdefault(signal.proof.witness.source, signal)
    first = list(sources.values())
    return [*first, *(s for s in places.values() if not any(s is other for other in first))][:_SHOWN]


def _common(witnesses: Sequence[Witness]) -> frozenset[str]:
    if len(witnesses) < _ENOUGH:
        return frozenset()
    counts: dict[str, int] = {}
    for witness in witnesses:
        for term in witness.ideas:
            counts[term] = counts.get(term, 0) + 1
    return frozenset(term for term, count in counts.items() if count > _COMMON * len(witnesses))
