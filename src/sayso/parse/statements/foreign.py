"""Quotations in languages other than English, with the speaker where a name stands right beside them."""

from __future__ import annotations

import re

from sayso.model import Document, Span, Speaker, SpeakerKind, Statement, StatementKind
from sayso.parse.statements.finding import paragraphs_of
from sayso.text.quotes import Quotation, paragraphs_quotations

_FEWEST = 4  # quoted words: less is a title or a word held at arm's length
# Verbs of saying in the third person as the press uses them, by language.
_VERBS = {
    "de": "sagte|sagt|erklärte|erklärt|betonte|schrieb|schreibt|teilte|berichtete|fügte|meinte|so|kündigte|forderte|warnte"
    "|zitierte|behauptete|äußerte|ergänzte|bestätigte|antwortete|kritisierte",
    "ru": "сказал|сказала|сказали|заявил|заявила|заявили|сообщил|сообщила|сообщили|написал|написала|отметил|отметила"
    "|подчеркнул|подчеркнула|добавил|добавила|рассказал|рассказала|пояснил|пояснила|говорит|пишет|утверждает|ответил"
    "|ответила|считает|уточнил|уточнила|признал|признала",
    "uk": "сказав|сказала|заявив|заявила|заявили|повідомив|повідомила|повідомили|написав|написала|зазначив|зазначила"
    "|наголосив|наголосила|підкреслив|підкреслила|додав|додала|розповів|розповіла|пояснив|пояснила|каже|пише|відповів",
    "vi": "cho biết|nói|cho hay|tuyên bố|khẳng định|chia sẻ|kể|thông tin|nhấn mạnh|viết|thừa nhận|trả lời|cho rằng|nhận định",
    "fr": "a déclaré|déclare|a dit|dit|a affirmé|affirme|a expliqué|explique|a ajouté|ajoute|a écrit|écrit|a indiqué|indique"
    "|a souligné|souligne|a assuré|assure|a annoncé|a confié",
    "es": "dijo|dice|declaró|afirmó|afirma|señaló|explicó|explica|agregó|añadió|escribió|aseguró|indicó|sostuvo|manifestó"
    "|comentó|anunció|expresó",
}
_BY = {
    "de": "laut|nach Angaben von|nach Angaben des|nach Angaben der|zufolge",
    "ru": "по словам|по данным|как сообщает|как сообщил|как заявил|согласно",
    "uk": "за словами|за даними|як повідомляє|як повідомив|як заявив",
    "vi": "theo",
    "fr": "selon|d'après|d’après",
    "es": "según|de acuerdo con",
}
_UPPER = "A-ZÀ-ÖØ-ÞĀĂÁẠẢÃÂẤẦẨẪẬẮẰẲẴẶĐÉÈẺẼẸÊẾỀỂỄỆÍÌỈĨỊÓÒỎÕỌÔỐỒỔỖỘƠỚỜỞỠỢÚÙỦŨỤƯỨỪỬỮỰÝỲỶỸỴА-ЯЁІЇЄҐŁŚŻŠŽČŘĎŤŇ"
_NAME = rf"[{_UPPER}][\w’'-]+(?:\s+(?:von|van|de|der|al|bin|la|del)\s+[{_UPPER}][\w’'-]+|\s+[{_UPPER}][\w’'-]+){{0,4}}"
_NAMES = re.compile(_NAME)
_NEAR = 90  # characters beside a quotation in which its speaker must stand
_WORD = re.compile(r"\w+")


def foreign_statements(document: Document) -> list[Statement]:
    """Each longer quotation as a statement; the speaker is None where none stands right beside it."""
    text = document.text
    language = document.language or ""
    verbs = re.compile(rf"\b(?:{_VERBS[language]})\b", re.IGNORECASE) if language in _VERBS else None
    by = re.compile(rf"\b(?:{_BY[language]})\s+(?:\w+\s+){{0,4}}?(?P<name>{_NAME})") if language in _BY else None
    found: list[Statement] = []
    paragraphs = paragraphs_of(document)
    previous: Statement | None = None
    for span, quotes in zip(paragraphs, paragraphs_quotations(text, paragraphs), strict=True):
        for quote in quotes:
            if len(_WORD.findall(text, *quote.inner)) < _FEWEST:
                continue
            beside = _beside(text, quote, span, verbs, by)
            if beside is None:
                beside = (previous.speaker if quote.reopened and previous is not None else None, (), ())
            speaker, source, cue = beside
            previous = Statement("", StatementKind.DIRECT, (quote.outer,), cue, source, speaker)
            found.append(previous)
    for embed in document.embeds:
        if embed.span is not None and embed.span.length:
            name = embed.author or (f"@{embed.handle}" if embed.handle else None)
            found = [s for s in found if not s.content[0].overlaps(embed.span)]
            speaker = Speaker(name, SpeakerKind.PERSON) if name else None
            found.append(
                Statement("", StatementKind.DIRECT, (embed.span,), speaker=speaker, channel=f"post on {embed.platform}")
            )
    return found


_Beside = tuple[Speaker | None, tuple[Span, ...], tuple[Span, ...]]


def _beside(
    text: str, quote: Quotation, paragraph: Span, verbs: re.Pattern[str] | None, by: re.Pattern[str] | None
) -> _Beside | None:
    """The speaker in the words right after the quotation, else right before it."""
    after = Span(quote.outer.end, min(paragraph.end, quote.outer.end + _NEAR))
    stop = re.search(r"[.!?;]\s|[«„“\"]", after.of(text))
    after = Span(after.start, after.start + (stop.start() if stop else after.length))
    before = Span(max(paragraph.start, quote.outer.start - _NEAR), quote.outer.start)
    cut = list(re.finditer(r"[.!?;]\s|[»“”\"]", before.of(text)))
    before = Span(before.start + (cut[-1].end() if cut else 0), before.end)
    for side in (after, before):
        if side is before and text[before.start : before.end].rstrip()[-1:] not in {":", ","}:
            continue
        if by is not None and (match := by.search(text, *side)):
            return _named(text, Span(*match.span("name")), Span(match.start(), match.start("name")).trim(text))
        cue = verbs.search(text, *side) if verbs is not None else None
        if cue is None:
            continue
        names = [m for m in _NAMES.finditer(text, *side) if m.start() != cue.start()]
        if names:
            near = min(names, key=lambda m: min(abs(m.start() - cue.end()), abs(cue.start() - m.end())))
            return _named(text, Span(*near.span()), Span(*cue.span()))
        return None, (), (Span(*cue.span()),)
    return None


def _named(text: str, name: Span, cue: Span) -> _Beside:
    return Speaker(" ".join(name.of(text).split()), SpeakerKind.PERSON), (name,), (cue,)
