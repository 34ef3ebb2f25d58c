"""The score of a match against those that reports of the same match give."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sayso.judge.bearing.own_story import own_story
from sayso.judge.bearing.settled import told_otherwise
from sayso.judge.bearing.supposals import open_yet
from sayso.judge.case import Case, Proof, Signal
from sayso.judge.witness import Sentence, Witness
from sayso.judge.words.ideas import ideas
from sayso.judge.words.names import names
from sayso.model import Stance
from sayso.text.capitals import CAPITAL

_SCORE = re.compile(
    r"(?<![\d.,/:–-])(\d{1,3})\s?[-–:]\s?(\d{1,3})(?![\d.,/:–-]*\d|\s?(?:%|tuổi|years?|лет|Jahre|Uhr|[ap]\.?m\b|giờ|km|kg|m\b|votes?|Stimmen))"
)
_MATCH = re.compile(
    r"\b(?:beat\w*|defeat\w*|won|wins?|winning|lost|los[te]\w*|draw[ns]?|drew|victory|match|game|semi-?finals?|finals?|goals?|besieg\w*|schlug\w*|schlägt|gewann\w*|gewinnt|gewonnen|siegt\w*|Sieg\w*"
    r"|unterlag\w*|verl(?:or|iert)\w*|Unentschieden|Spiel\w*|Halbfinale|Finale|Partie|обыграл\w*|победил\w*|победа|победу|выиграл\w*|проиграл\w*|уступил\w*|ничь\w+|матч\w*|счёт\w*|счет\w*|финал\w*"
    r"|thắng|thua|hòa|hạ|đánh\s+bại|vượt\s+qua|trận|tỉ\s+số|tỷ\s+số|bán\s+kết|chung\s+kết|semifinal\w*|partido|partita|match\w*)\b",
    re.IGNORECASE,
)
_OTHER = re.compile(  # a score that is not the one at the end of this match
    r"\b(?:half[-\s]?time|at\s+the\s+break|interval|first\s+(?:leg|set|half|match)|second\s+set|aggregate|penalt\w+|shoot-?out|previous\w*|earlier|last\s+(?:year|season|week|month)|ago|led|leading|ahead|Halbzeit\w*|Pause"
    r"|Hinspiel\w*|Elfmeter\w*|zuvor|führt\w*|Führung|Vorjahr\w*|Satz|перерыв\w*|тайм\w*|первом\s+матче|пенальти|вёл\w*|вели|впереди|ранее|прошл\w+|hiệp\s+(?:một|hai|1|2)|lượt\s+đi|luân\s+lưu|dẫn|năm\s+ngoái|trước\s+đó\s+một)\b",
    re.IGNORECASE,
)
_LOSS_TO = re.compile(
    r"\b(?:defeats?\s+(?:by|to|against)|los(?:s|t)\s+(?:\S+\s+){0,3}?(?:to|against)|Niederlage\w*\s+(?:\S+\s+){0,3}?gegen|поражени\w+\s+(?:\S+\s+){0,3}?от|(?:thất\s+bại|thua)(?:\s+[\d–-]+)?\s+(?:trước\s+)?)",
    re.IGNORECASE,
)
_BEHIND = 40  # characters behind such words in which the winner stands
_WORD = re.compile(r"[^\W\d_]{2,}")
_NAME = re.compile(rf"{CAPITAL}\w*(?:\s+{CAPITAL}\w*)*")
_SHOWS, _DIFFERS = 0.56, 0.72
_TEAMS = 2
_MOST = 1_500  # characters


def score_told(case: Case) -> Iterator[Signal]:
    """The score of the claim was held against the one that reports of the same match give beside the same names."""
    said = case.claim.text[:_MOST]
    wanted = _scores(said)
    if len(wanted) != 1 or not _MATCH.search(said) or _OTHER.search(said) or open_yet(said):
        return
    found = (i for word in _WORD.findall(said) if word[0].isupper() for i in ideas(word, case.language))
    whom = names(said, case.language) | (frozenset[str]().union(*found) & case.scene.everybody)
    told = [w for w in case.witnesses if case.scene.told_in(w)]
    if any(wanted <= _scores(w.text[: 10 * _MOST]) for w in told):
        yield from _same(case, wanted, whom, told)
        return
    for witness in told:
        if own_story(case, witness) and (at := _another(witness, whom, _sides(said, case.language))) is not None:
            yield Signal(
                Stance.REFUTES, _DIFFERS, "the report gives another score", Proof(witness, at.span), outranks=True
            )


def _same(case: Case, wanted: frozenset[frozenset[str]], whom: frozenset[str], told: list[Witness]) -> Iterator[Signal]:
    for witness in told:
        language = witness.stored.language
        for unit in witness.units:
            text = unit.span.of(witness.text)
            if unit.asks or not wanted <= _scores(text) or not _MATCH.search(text) or not unit.ideas & whom:
                continue
            if _OTHER.search(text) or witness.in_doubt(unit.span):
                continue
            if not _turned(case, text, language):
                yield Signal(Stance.SUPPORTS, _SHOWS, "the report gives the same score", Proof(witness, unit.span))
                break


def _turned(case: Case, text: str, language: str | None) -> bool:
    """Whether the passage has the claim's loser win, or nobody yet."""
    said = case.claim.text
    verb = _MATCH.search(said)
    lost = _LOSS_TO.search(text)
    if verb is not None and lost is not None and not _LOSS_TO.search(said):
        winner = names(f"x {text[lost.end() : lost.end() + _BEHIND]}", language)
        first, second = (
            names(f"x {said[: verb.start()]}", case.language),
            names(f"x {said[verb.end() :]}", case.language),
        )
        if winner & first and not winner & second:
            return False
    return told_otherwise(said, case.language, text, language)


def _sides(said: str, language: str | None) -> list[frozenset[str]]:
    """Where a name is of several words with a capital each, the sounds of each name: two syllables of one are no two sides."""
    if language != "vi":
        return []
    runs = [(m.start(), names(f"x {m.group()}", language)) for m in _NAME.finditer(said)]
    return [sounds for start, sounds in runs if start or len(sounds) > 1]


def _another(witness: Witness, whom: frozenset[str], each: list[frozenset[str]]) -> Sentence | None:
    """The sentence that gives one other score beside both of the claim's sides."""
    for sentence in witness.sentences:
        text = sentence.span.of(witness.text)
        sides = names(f"x {text}", witness.stored.language) & whom
        if each and sum(name <= sides for name in each) < _TEAMS:
            continue
        if len(_scores(text)) == 1 and len(sides) >= _TEAMS and _MATCH.search(text) and not _OTHER.search(text):
            return None if sentence.asks else sentence
    return None


def _scores(text: str) -> frozenset[frozenset[str]]:
    return frozenset(frozenset((m[1], m[2])) for m in _SCORE.finditer(text))
