"""Clauses of Russian sentences: commas part them, their first words and the forms of verbs say what they are."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sayso.parse.assertions.tokens import Part, Row, merged, segments


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


_PAST = re.compile(
    r"\w{1,}[аеиоуыяё]л(?:а|о|и)?(?:сь|ся)?\Z|\w*(?:ш[её]л|шл[аои]|мог(?:л[аои])?|гиб(?:л[аои])?|мер(?:л[аои])?)\Z"
)
_PRESENT = re.compile(r"\w{2,}(?:[аяуео]ет|[её]тся|[аяуе]ется|ится|[аяуие]ют|[аяуе]ются|ятся|[жшчщ]ат)\Z")
_PASSIVE = re.compile(r"\w{3,}(?:[еа]но|[еа]ны|[еа]на|жен|щен|лен|ден)\Z")
_PARTICIPLE = re.compile(
    r"\w{3,}(?:вш|ющ|ущ|ящ|ащ|нн)(?:ий|ая|ее|ие|ую|его|ему|им|их|ими|ей|ый|ое|ые|ого|ому|ым|ых|ыми|ой)(?:ся)?\Z"
)
_GERUND = re.compile(r"\w{3,}(?:вши?|[аяе]я|ив|ав|ясь|вшись)\Z")
_FINITE = _set(
    """
    был была было были будет будут может могут хочет хотят идёт идет идут едет растёт растет ждёт ждет живёт живет живут есть нет
    грозит стоит стоят стоило достиг достигла достигло возник вырос выросла выросло выросли привёл привезли нёс несёт спас
    спасли умер умерла ездит говорит говорят взят взята взяты закрыт закрыта закрыты открыт открыта убит убиты убита
    """
)
_NO_VERB = _set(
    """
    начала дела тела стола школа школы село сила мало около было́ назло правила мила люди или если отдел отдела отдели раздел
    предел предела пределы страны цены стены сцены смены перемены органы районы страна цена сторона сторону жена мужчина
    причина причины женщина машина половина квартал квартала материал материала материалы капитал генерал генерала адмирал журнал
    журнала канал канала сигнал сериал финал финала вокзал вокзала подвал персонал потенциал район квадрат неделя апрел
    """
)
_TIME = _set("когда поскольку")
_SUBORDINATE = _set(
    "что чтобы как где куда откуда если хотя пока кто какой какая какие чем зачем почему ли чьи чей словно будто хоть"
)
_JOINS = _set("и а но однако зато")
_PREPOSITIONS = _set(
    "в во на с со из от до по за под над у к ко о об при без для через между после перед около среди против про ради вдоль"
)
_ASIDE = _set(
    "по согласно как словам данным впрочем напомним например конечно кстати видимо похоже возможно отметим слову"
)
_FOUND_OUT = _set("известно выяснилось оказалось установлено стало")
_PARTICLES = _set("не уже также тоже ещё еще лишь только и вновь снова сам сама сами")
_PHRASE = 4


def parts(row: Row) -> Iterator[Part]:
    """The clauses of a sentence, where there are several."""
    found = list(_parts(row)) if row and row[0].low not in ("если", "бы") else []
    if len(found) > 1 or (found and found[0].pieces[0][0] > 0):
        yield from found


def complete(row: Row) -> bool:
    """Whether there is a verb in a piece of a sentence."""
    return _verb(row, 0, len(row)) is not None


def _parts(row: Row) -> Iterator[Part]:
    main = _Clause()
    now: _Clause | None = main  # what a clause that only goes on belongs to
    before: tuple[int, int] | None = None
    after_that = False  # "после того, как ..."
    for first, last in segments(row):
        low = row[first].low
        verb = _verb(row, first, last)
        which = first + (low in _PREPOSITIONS)
        found_out = before is not None and any(row[k].low in _FOUND_OUT for k in range(*before))
        whose = _phrase_left(row, before[1], before[0]) if before is not None else None
        described = before is not None and (
            (which < last and row[which].low.startswith("котор") and verb is not None)
            or (_PARTICIPLE.match(low) is not None and last - first > 2 and verb is None)
        )
        if described:
            yield Part(((first, last),), whose)
            now = None
        elif (
            verb is not None
            and low == "после"
            and [token.low for token in row[first + 1 : first + 3]] == ["того", "как"]
        ):
            if now is not None and now is not main:
                yield from now.part(row)
            now = _Clause([(first + 3, last)], [verb])
        elif (low in _TIME or (low == "как" and after_that)) and verb is not None:
            if now is not None and now is not main:
                yield from now.part(row)
            now = _Clause([(first + 1, last)], [verb])
        elif low == "что" and verb is not None and found_out:
            main = now = _Clause([(first + 1, last)], [verb])
        elif low in _SUBORDINATE or (which < last and row[which].low in _SUBORDINATE) or _GERUND.match(low):
            if now is not None:
                now.pieces.append((first, last))
        elif main.verbs and verb is not None and low not in _ASIDE and (now is main or low in _JOINS or now is None):
            if now is None and low not in _JOINS and main.pieces[-1][1] + 1 < first and not main.verbs:
                main.add(first, last, verb)
            else:
                yield from main.part(row)
                main = _Clause([(first + (low in _JOINS), last)], [verb])
            now = main
        elif not (low in _ASIDE and verb is None):
            if now is not main and now is not None:
                yield from now.part(row)
            main.add(first, last, verb)
            now = main
        before = first, last
        after_that = last - first >= 2 and row[last - 1].low == "того" and row[last - 2].low == "после"
    if now is not None and now is not main:
        yield from now.part(row)
    yield from main.part(row)


class _Clause:
    """Pieces of one clause, and where its verbs stand; those of clauses that hang on it left out."""

    def __init__(self, pieces: list[tuple[int, int]] | None = None, verbs: list[int] | None = None) -> None:
        self.pieces = pieces or []
        self.verbs = verbs or []

    def add(self, first: int, last: int, verb: int | None) -> None:
        self.pieces.append((first, last))
        if verb is not None:
            self.verbs.append(verb)

    def part(self, row: Row) -> Iterator[Part]:
        """The clause, cut at an "и" that joins a second verb of the same subject."""
        if not self.verbs:
            return
        first, last = self.pieces[-1]
        for at in range(first + 2, last - 1):
            if row[at].low == "и" and _finite(row, at + 1) and (verb := _verb(row, first, at)) is not None:
                subject = _phrase_left(row, verb, first) if verb > first else None
                if subject is None and len(self.pieces) > 1 and _verb(row, *self.pieces[0]) is None:
                    subject = _phrase_left(row, self.pieces[0][1], self.pieces[0][0])  # "Водитель, который ..., не ..."
                if subject is not None:
                    yield Part((*self.pieces[:-1], (first, at)))
                    yield Part(((at + 1, last),), subject)
                    return
        yield Part(tuple(merged(self.pieces)))


def _verb(row: Row, first: int, last: int) -> int | None:
    return next((at for at in range(first, last) if _finite(row, at)), None)


def _finite(row: Row, at: int) -> bool:
    token = row[at]
    if not token.word or (token.capital and at > 0) or token.low in _NO_VERB:
        return False
    if token.low in _FINITE or _PAST.match(token.low) or _PRESENT.match(token.low):
        return not (at and row[at - 1].low in _PREPOSITIONS)
    return _PASSIVE.match(token.low) is not None and not (at and row[at - 1].low in _PREPOSITIONS)


def _phrase_left(row: Row, end: int, low: int) -> tuple[int, int] | None:
    """The words right before token `end`, back to a preposition, a verb or a mark."""
    last = end
    while (
        last > low
        and not row[last - 1].capital
        and (row[last - 1].low.endswith("о") or row[last - 1].low in _PARTICLES)
    ):
        last -= 1
    start = last
    while start > low and last - start < _PHRASE:
        token = row[start - 1]
        if not token.word or token.low in _PREPOSITIONS or token.low in _JOINS or _finite(row, start - 1):
            break
        start -= 1
    return (start, last) if start < last else None
