"""Reports of the article's own story that give the figure of that kind, in whatever words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sayso.judge.bearing.own_story import own_story
from sayso.judge.bearing.secondhand import repeats
from sayso.judge.bearing.sought import sought
from sayso.judge.case import Case, Proof, Signal
from sayso.judge.figures.amounts import (
    ROUGH,
    Relation,
    archived_population,
    bears_out,
    claimed_population,
    given_by_article,
    relation,
    turned,
    worded,
)
from sayso.judge.figures.another_count import another_count
from sayso.judge.figures.chance import slipped
from sayso.judge.figures.conversions import alike_units, in_unit_of
from sayso.judge.figures.durations import joined
from sayso.judge.figures.figure_kinds import CONSTANT, GROWING_KINDS, WHOLES, kind_in, of_other_vehicle
from sayso.judge.figures.other_days import of_other_days
from sayso.judge.figures.subject import of_whom, same_matter
from sayso.judge.figures.whole_counts import aside, goes_on, says_whole
from sayso.judge.witness import Witness
from sayso.judge.words.names import names
from sayso.model import Bound, Figure, Stance

_FAR, _FAR_ALONE = 1.5, 2.0  # factor from which two tolls differ in more than method or time
_APART = 3  # that many more at the least
_DIFFERS = 1.1  # the same of what does not grow
_YEARS = 5  # by which two ages differ in more than a birthday
_DIFFERS_LITTLE = 1.05
# The same by kind: the police and the organisers count in ways of their own, stations measure a quake otherwise.
_LEAST_APART = {"participants": 3.0, "jobs cut": 1.5, "term": 1.2, "magnitude": 1.15}
# Factor from which two sums are of two things, unless a nought is all the difference
_SAME_SIZE, _SAME_SIZE_ALONE = 50.0, 20.0
_LITTLE, _LEAST = 0.2, 0.35  # share of the words around: of what a story may have several of
_SEVERAL = frozenset(
    {"price", "profit", "revenue", "fine", "damages", "stolen", "prize", "pay", "change", "participants", "seats"}
    | {"length", "height", "depth", "speed", "temperature"}
)
_SHARES = frozenset({"key rate", "inflation", "unemployment", "turnout"})
_SHARE_ALONE = 1.25  # factor from which one report is enough
_SAID = frozenset({"term"})  # kinds whose number alone tells nothing: there are many years in a story
_SEVERAL_NAMES = 2
_OF_ONE_PLACE = frozenset(
    {"killed", "wounded", "casualties", "arrested", "displaced", "infected", "without power", "houses hit"}
)
_FAR_FROM = 4.0  # factor from which the count of one report that is not of the first hours is enough
_SMALL = 4
_ALONE, _EACH = 0.72, 0.5
_SHOWN = 0.55
_MOST = 20


@dataclass(frozen=True, slots=True)
class _Told:
    witness: Witness
    figure: Figure
    matter: float


def story_figure(case: Case) -> Iterator[Signal]:
    """The figure was held against what reports of the article's own story give of its kind (a toll, a prison term, a key
    rate), in whatever words."""
    own: list[Witness] | None = None
    for figure in joined(case.text, case.figures[:_MOST]):
        kind = _kind(case.text, figure, case.reading.figures)
        if kind is None or figure.vague or figure.low <= 0 or sought(case.sentence.of(case.text)):
            continue
        if own is None:
            own = [w for w in case.witnesses if own_story(case, w)]
        told = [t for w in own for t in _told(case, figure, kind, w)]
        if any(bears_out(figure, t.figure) >= _SHOWN for t in told):
            continue
        if any(_has(case, figure, kind, w) for w in case.witnesses):
            continue
        yield from _against(case, figure, kind, told)


def _kind(text: str, figure: Figure, figures: Sequence[Figure]) -> str | None:
    kind = kind_in(text, figure, figures)
    return None if kind in WHOLES else kind


def _told(case: Case, figure: Figure, kind: str, witness: Witness) -> Iterator[_Told]:
    """The figures of that kind and of that unit in a report, which speaks of the same time."""
    ours = claimed_population(case, figure).countries
    for found in joined(witness.text, witness.reading.figures[: 10 * _MOST]):
        other = in_unit_of(figure, found)
        if not alike_units(figure, other, kind) or other.vague or other.low <= 0 or turned(figure, other):
            continue
        if _kind(witness.text, found, witness.reading.figures) != kind:
            continue
        theirs = archived_population(witness, found).countries
        if ours and theirs and ours.isdisjoint(theirs):
            continue
        place = found.sentence or found.spans[0]
        if sought(place.of(witness.text)) or _elsewhere(case, found) or of_other_days(witness, found):
            continue
        if another_count(case, figure, witness, found):
            continue
        if kind.startswith("age of") and of_other_vehicle(case.text, figure, witness.text, found):
            continue
        if witness.in_doubt(found.spans[0]) or witness.calls_false(place) or repeats(witness, place):
            continue
        yield _Told(witness, other, same_matter(case, figure, witness, found))


def _elsewhere(case: Case, figure: Figure) -> bool:
    """Whether a report's figure is of a place that the article does not name."""
    where = names(f"· {figure.place or ''}", case.language)
    return bool(where) and where.isdisjoint(case.scene.everybody)


def _has(case: Case, figure: Figure, kind: str, witness: Witness) -> bool:
    """Whether a report that may be of the story has the claim's number, and not of anything else that it names."""
    if not case.scene.near(witness) and not case.named_in(witness):
        return False
    for found in joined(witness.text, witness.reading.figures[: 10 * _MOST]):
        other = in_unit_of(figure, found)
        if bears_out(figure, other) < _SHOWN or not alike_units(figure, other, kind):
            continue
        measures = {figure.measure, other.measure}
        if None not in measures and len(measures) > 1:
            continue
        said = kind_in(witness.text, found, witness.reading.figures)
        if said != kind and (said is not None or kind in _SAID):
            continue
        place = found.sentence or found.spans[0]
        if not (
            sought(place.of(witness.text))
            or witness.in_doubt(found.spans[0])
            or witness.calls_false(place)
            or repeats(witness, place)
        ):
            return True
    return False


def _against(case: Case, figure: Figure, kind: str, told: Sequence[_Told]) -> Iterator[Signal]:
    if not told or aside(case.text, figure, kind):
        return
    if any(relation(figure, t.figure)[0] is Relation.AGREES for t in told):
        return
    if any(given_by_article(case, t.figure) or _beside(case, figure, t.figure) for t in told):
        return
    growing = kind in GROWING_KINDS
    plain = [t for t in told if not aside(t.witness.text, t.figure, kind)]
    if not growing and kind not in CONSTANT:
        return
    lead = _far_less(case, figure, kind, told, plain) if growing else _other(case, figure, kind, told, plain)
    if lead is None:
        return
    best: dict[int, _Told] = {}
    for t in plain:
        if relation(t.figure, lead.figure)[0] is Relation.AGREES:
            best.setdefault(t.witness.source, t)
    best[lead.witness.source] = lead
    for t in best.values():
        where = t.figure.as_of or t.witness.stored.published
        text = f"{worded(figure)} against {worded(t.figure)}" + (f" as of {where}" if where else "")
        proof = Proof(t.witness, t.figure.sentence or t.figure.spans[0])
        yield Signal(Stance.REFUTES, _ALONE if t is lead else _EACH, text, proof, outranks=True, given=t.figure.value)


def _beside(case: Case, figure: Figure, other: Figure) -> bool:
    """Whether the claim's sentence has the report's number beside its own: "51 of the chamber's 100 seats"."""
    return any(f.low == other.low for f in case.scene.layout.figures_of([figure.sentence]))


def _far_less(case: Case, figure: Figure, kind: str, told: Sequence[_Told], plain: Sequence[_Told]) -> _Told | None:
    """The toll of the latest report that tells the whole, where all that the reports count lies far below the claim's."""
    if figure.low < _SMALL or not plain or figure.bound in (Bound.AT_MOST, Bound.UNDER):
        return None
    most = max(t.figure.high for t in told)
    summed = max(
        sum(t.figure.high for t in told if t.witness is w) for w in {id(t.witness): t.witness for t in told}.values()
    )
    if figure.low < _FAR * most or figure.low - most < _APART or figure.low < _DIFFERS * summed:
        return None
    last = max((d for t in plain if (d := t.witness.stored.published) is not None), default=None)
    whole = [t for t in plain if t.witness.stored.published == last]
    lead = max(whole, key=lambda t: (t.figure.high, -t.figure.spans[0].start))
    ours = case.reading.document.published
    final = says_whole(lead.witness, lead.figure)
    later = ours is not None and last is not None and last > ours
    days = {d for t in plain if (d := t.witness.stored.published) is not None}
    several = len({t.witness.source for t in plain}) > 1
    alone = (
        kind in _OF_ONE_PLACE
        and figure.low >= _FAR_FROM * most
        and lead.figure.bound in ROUGH
        and not goes_on(lead.witness, lead.figure)
        and _there(case, lead)
    )
    if alone:
        enough = True
    elif later:
        enough = final or several or figure.low >= _FAR_ALONE * most
    elif ours is None:
        enough = figure.low >= _FAR_ALONE * most and (final or (several and len(days) > 1))
    else:
        enough = last == ours and several and figure.low >= _FAR_ALONE * most
    return lead if enough else None


def _there(case: Case, told: _Told) -> bool:
    """Whether a count is of the place that the article's title or the claim's sentence names, where it is of one."""
    where = names(f"x {told.figure.place or ''}", told.witness.stored.language)
    sentence = told.figure.sentence or told.figure.spans[0]
    if not names(sentence.of(told.witness.text), told.witness.stored.language) <= case.scene.everybody:
        return False
    title = case.reading.document.title or ""
    return where <= names(f"x {title} x {case.sentence.of(case.text)}", case.language) | case.neighbours


def _within(case: Case, told: _Told) -> bool:
    """Whether the sentence of a figure names several, and nobody whom the article does not name."""
    sentence = told.figure.sentence or told.figure.spans[0]
    said = names(sentence.of(told.witness.text), told.witness.stored.language)
    return len(said) >= _SEVERAL_NAMES and said <= case.scene.everybody


def _other(case: Case, figure: Figure, kind: str, told: Sequence[_Told], plain: Sequence[_Told]) -> _Told | None:
    """The one figure of that kind that the reports agree on, where it is another than the claim's."""
    least = _LITTLE if kind == "participants" else _LEAST if kind in _SEVERAL else 0.0
    aged = kind.startswith("age of")
    near = [
        t
        for t in plain
        if (
            t.matter >= (min(least, _LITTLE) if slipped(figure, t.figure) else least)
            or (kind == "participants" and _within(case, t))
        )
        and (aged or of_whom(case, figure, t.witness, t.figure))
    ]
    if not near:
        return None
    lead = max(near, key=lambda t: (t.matter, -t.figure.spans[0].start))
    if any(
        relation(t.figure, lead.figure)[0] is not Relation.AGREES for t in told if t.figure.value != lead.figure.value
    ):
        return None  # a story with several of them
    if not _clearly(figure, lead.figure, kind):
        return None
    several = len({t.witness.source for t in near}) > 1
    if kind in _SHARES and not several and relation(figure, lead.figure)[1] < _SHARE_ALONE:
        return None  # a turnout at noon, a rate of another month
    return lead


def _clearly(figure: Figure, other: Figure, kind: str) -> bool:
    """Whether the two are no rounding of one, and neither leaves room for the other."""
    how, factor = relation(figure, other)
    if how is Relation.AGREES:
        return False
    if kind.startswith("age of"):
        return abs(figure.low - other.low) >= _YEARS
    if factor > (_SAME_SIZE if kind in _SEVERAL else _SAME_SIZE_ALONE) and not slipped(figure, other):
        return False
    if figure.bound in ROUGH and other.bound in ROUGH:
        return factor >= _LEAST_APART.get(kind, _FAR if kind in _SEVERAL else _DIFFERS_LITTLE)
    above = how is Relation.ABOVE
    opens = (other.bound if above else figure.bound) in (Bound.OVER, Bound.AT_LEAST)
    return factor >= (_APART if opens else _FAR)
