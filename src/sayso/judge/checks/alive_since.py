"""A later report in which somebody speaks or acts who is said to have died, and nobody mourns."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sayso.judge.case import Case, Proof, Signal
from sayso.judge.outcomes.outcomes import outcomes_of
from sayso.judge.witness import Witness
from sayso.judge.words.called import named_by
from sayso.judge.words.ideas import Idea
from sayso.judge.words.lexicon import NEGATION
from sayso.judge.words.names import NAME, names, sounds
from sayso.model import Modality, Span, SpeakerKind, Stance, Statement

# Any word of death, mourning or legacy, in a report at all: then who speaks there may be quoted from before.
_MOURNED = re.compile(
    r"\b(?:die[ds]?|dying|death|deaths|dead|late|deceased|killed|murdered|perish\w*|passed\s+away|passing|funeral|buried|burial|grave|mourn\w*|obituar\w+|tribute\w*|legacy|widow\w*|posthum\w+"
    r"|memorial|memory\s+of|in\s+memoriam|condolence\w*|bereaved|succumb\w*|body|coffin|autopsy"
    r"|gestorben|verstorben\w*|starb\w*|tot|tote[nrsm]?|Tod\w*|getötet\w*|ermordet\w*|ums\s+Leben|verunglückt\w*|Beerdigung|Trauer\w*|Begräbnis|Beisetzung|beigesetzt|Nachruf\w*|Nachlass|Witwe\w?|Hinterbliebene\w*|Leiche\w*"
    r"|умер\w*|скончал\w+|погиб\w*|убит\w*|смерт\w+|покойн\w+|м[её]ртв\w*|похорон\w*|траур\w*|соболезн\w+|некролог\w*|памят[иь]|вдов\w*|прощани\w+|наследи\w+|тело"
    r"|qua\s+đời|tử\s+vong|từ\s+trần|chết|thiệt\s+mạng|mất|tang\s+lễ|đám\s+tang|an\s+táng|viếng|chia\s+buồn|di\s+sản|cố\s+(?:nghệ\s+sĩ|nhạc\s+sĩ|ca\s+sĩ|chủ\s+tịch|thủ\s+tướng|diễn\s+viên)|thi\s+thể|tưởng\s+niệm)\b",
    re.IGNORECASE,
)
_LATELY = re.compile(  # words that someone spoke or acted now, by a live verb behind the name
    r"\A[\s,]*(?:(?:who\s+)?(?:is|has\s+just|has|also|then|still|himself|herself|now|on\s+\w+day|yesterday|today|hat|ist|am\s+\w+tag|сегодня|вчера|đã|vừa|đang|sẽ|hôm\s+\w+)\s+){0,2}"
    r"(?:said|says|told|tells|joked|jokes|laughed|smil\w+|play(?:ed|s|ing)|perform(?:ed|s|ing)|sang|sings|introduced|opened|walk(?:ed|s|ing)|scored|won|signed|visited|met|gave|gives|posted|posts"
    r"|sits|appeared|appears|attended|answered|thanked|announced|arrived|took|takes|returned|presented|read|plans|wants|hopes|intends|wrote|writes|spoke|speaks|led|leads"
    r"|sagte?|erklärte?|erzählte?|spielte?|sang|singt|trat\s|tritt|lachte|lacht|eröffnete|besuchte|schrieb|schreibt|kam|dankte|gab|plant|will"
    r"|сказал\w?|заявил\w?|рассказал\w?|говорит|выступил\w?|сыграл\w?|спел\w?|посетил\w?|открыл\w?|приехал\w?|пришл?а?|улыб\w+|написал\w?|поблагодарил\w?|планирует|дал\w?"
    r"|nói|cho\s+biết|chia\s+sẻ|biểu\s+diễn|hát|livestream|trả\s+lời|xuất\s+hiện|tham\s+dự|đăng|viết|khẳng\s+định|cười|phát\s+biểu|cảm\s+ơn|ngồi|bước|diễn|ca\s|gọi|bắt\s+máy|nghe\s+máy|kể|thăm|mở|ra\s+mắt|dự\s+định)\b",
    re.IGNORECASE,
)
_READ = 6_000  # characters of a report that are searched
_SYLLABLES = 2
_WEIGHT = 0.76


def alive_since(case: Case) -> Iterator[Signal]:
    """In a later report that tells of no death whom the claim calls dead speaks or acts."""
    claim = case.claim.text
    died = [o for o in outcomes_of(claim, case.language) if (o.matter, o.which) == ("life", "dead") and not o.former]
    several = any(f.low > 1 for f in case.figures if f.unit == "person")
    if not died or several or NEGATION.search(claim):
        return
    whom = _whom(claim, died[0].start, died[0].end, case.language)
    if not whom:
        return
    for witness in case.witnesses:
        if not _later(case, witness) or _MOURNED.search(witness.whole[:_READ]):
            continue
        if (place := _acts(witness, whom)) is not None:
            text = "whom this calls dead speaks or acts in a later report, which tells of no death"
            yield Signal(Stance.REFUTES, _WEIGHT, text, Proof(witness, place), outranks=True)


def _whom(claim: str, start: int, end: int, language: str | None) -> Idea:
    """The names before the words for the death, else those right behind them."""
    before = names(f"x {claim[:start]}", language)
    return before or names(f"x {claim[end : end + 60]}", language)


def _later(case: Case, witness: Witness) -> bool:
    """Whether a report is of after the article: of a later day, or of the last of an article without a date."""
    ours, theirs = case.day, witness.stored.published
    if ours is None or theirs is None or not (case.scene.told_in(witness) or named_by(case, witness)):
        return False
    if case.reading.document.published is not None:
        return theirs > ours
    days = {day for w in case.witnesses if (day := w.stored.published) is not None}
    return theirs == max(days) and (len(days) > 1 or len(case.witnesses) == 1)


def _acts(witness: Witness, whom: Idea) -> Span | None:
    """Where whoever the claim calls dead speaks or acts."""
    language = witness.stored.language
    for statement in witness.reading.statements:
        if statement.modality is Modality.SAID and _speaks(statement, whom, language):
            return witness.sentence_of(statement.content[0])
    for sentence in witness.sentences:
        said = sentence.span.of(witness.text)[:600]
        known = names(f"x {said}", language) & whom
        for match in NAME.finditer(said) if known else ():
            if (
                match.group()[0].isupper()
                and sounds(match.group(), language) & known
                and _LATELY.match(said, match.end())
            ):
                return sentence.span
    return None


def _speaks(statement: Statement, whom: Idea, language: str | None) -> bool:
    """Whether a statement is of one of these names and of no other."""
    speaker = statement.speaker
    if speaker is None or speaker.kind is not SpeakerKind.PERSON:
        return False
    heard = [sounds(word.group(), language) for word in NAME.finditer(speaker.name)]
    met = sum(bool(s & whom) for s in heard)
    return met >= (min(_SYLLABLES, len(heard)) if language == "vi" else 1) and all(s & whom for s in heard if s)
