"""What a text says of a count: that it is a part or another day's, that it is the whole, or that it goes on."""

from __future__ import annotations

import re

from sayso.judge.bearing.sought import another_time, more_of_them, of_each
from sayso.judge.witness import Witness
from sayso.model import Figure, Span

__all__ = ["aside", "goes_on", "says_whole"]

_PART = re.compile(
    r"\b(?:of\s+(?:them|those|these|whom|the\s+(?:dead|victims|injured|wounded|killed))|includ(?:ing|ed|es)|among|one\s+of|other|others|another|alone"
    r"|davon|darunter|von\s+ihnen|unter\s+(?:den|ihnen)|weitere[rn]?|andere[rn]?|allein\s+in|из\s+них|в\s+том\s+числе|среди|ещ[её]|друг\w{2,3}|только\s+в"
    r"|trong\s+(?:đó|số)|gồm|khác|thêm|riêng)\b",
    re.IGNORECASE,
)
_WHOLE = re.compile(
    r"\b(?:toll|total|altogether|in\s+all|tally|number\s+of\s+(?:dead|deaths|victims|those)|final|certified|brings?|brought|last\s+(?:missing|victim|body)|search\w*\s+(?:\w+\s+){0,4}(?:end|call|over|stop|conclu)\w*"
    r"|insgesamt|gesamt\w*|zahl\s+der|endgültig\w*|bilanz|stieg\s+auf|suche\s+(?:\w+\s+){0,4}(?:beendet|eingestellt|abgeschlossen)|всего|общее\s+число|число\s+(?:погибших|жертв|пострадавших)|окончательн\w+|итог\w*"
    r"|поиски\s+(?:\w+\s+){0,3}(?:завершены|прекращены|окончены)|tổng\s+(?:cộng|số)|số\s+(?:người\s+)?(?:chết|nạn\s+nhân|thương\s+vong|tử\s+vong)|cuối\s+cùng|kết\s+thúc\s+tìm\s+kiếm|nâng\s+(?:tổng\s+)?số|toàn\s+bộ|в\s+общей\s+сложности)\b",
    re.IGNORECASE,
)
_EARLY = re.compile(  # a count that goes on
    r"\b(?:at\s+least|so\s+far|initial\w*|first\s+reports?|preliminar\w+|feared|still\s+missing|unaccounted|rising|expected\s+to\s+rise|hours?\s+after|minutes\s+after|more\s+bodies|mindestens|bislang|bisher|zunächst"
    r"|ersten\s+Angaben|vermisst\w*|befürchtet|не\s+менее|по\s+меньшей\s+мере|предварительн\w+|пока|пропавш\w+|ít\s+nhất|ban\s+đầu|bước\s+đầu|đến\s+nay|mất\s+tích)\b",
    re.IGNORECASE,
)
_REACH = 45  # characters around a figure in which it may be called a part


def aside(text: str, figure: Figure, kind: str) -> bool:
    """Whether a figure is of another time, of a part, of more beside others or of each."""
    if kind == "change":
        return False  # "5 per cent more than last year"
    sentence = figure.sentence or figure.spans[0]
    said = text[sentence.start : sentence.end]
    start, end = figure.spans[0].start - sentence.start, figure.spans[-1].end - sentence.start
    if another_time(said, start, end) or more_of_them(said, start, end) or of_each(said, start, end):
        return True
    return _PART.search(said, max(0, start - _REACH), min(len(said), end + _REACH)) is not None


def says_whole(witness: Witness, figure: Figure) -> bool:
    sentence = figure.sentence or figure.spans[0]
    around = Span(max(0, witness.paragraph_of(sentence).start), sentence.end)
    return _WHOLE.search(witness.text, *around) is not None or _WHOLE.search(witness.stored.title or "") is not None


def goes_on(witness: Witness, figure: Figure) -> bool:
    """Whether what stands beside a count says that it is none of the last."""
    at = witness.number_of(figure.spans[0])
    near = witness.sentences[max(0, at - 1) : at + 2]
    return any(_EARLY.search(s.span.of(witness.text)) for s in near)
