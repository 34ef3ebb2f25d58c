"""Ways in which Vietnamese sentences hold a quotation, besides a word of saying right beside it."""

from __future__ import annotations

import re

from sayso.model import Span, Speaker, SpeakerKind
from sayso.parse.statements.foreign.clauses import pieces_before
from sayso.parse.statements.foreign.lexicon import OFFICES
from sayso.parse.statements.foreign.names import apposed, full_names, fuller, speaker_in
from sayso.parse.statements.foreign.patterns import pattern
from sayso.parse.statements.foreign.vi.lexicon import BESIDE_VI, MET_VI, TITLED_VI, WORDS_OF
from sayso.parse.statements.foreign.vi.names import addressed, people_in
from sayso.parse.statements.foreign.vi.speakers import named_in_pieces

_WORD = re.compile(r"\w+")
_END = re.compile(r"(?<!\b[A-ZĐ])[.!?;]\s|[»“”\"]")
_NEAR = 110  # characters beside a quotation in which its speaker must stand
_TOUCH = 4  # characters: right beside it
_SHORT = 14  # words of a sentence that only says who speaks, and how
_LEAD = 5  # words before the name there: what its bearer is
_STOP = re.compile(r"(?<!\b[A-ZĐ])[.!?;](?:\s|\Z)|[“”\"]")
_MARK = re.compile(r"\s*(?:,|[-–—])\s+")
_SENTENCE = 220  # characters of a sentence that ends with a colon
_LEFT = 12  # characters of a form of address and the comma before it
_OFF = re.compile(r",\s+\w+\s+\Z")
_HELD = 60  # characters between a word of saying and the quotation that it holds
_OTHER = re.compile(rf"\b(?:{BESIDE_VI})\b")
_WORDS_OF = re.compile(rf"\b(?P<cue>{WORDS_OF})\s+(?P<who>[^.;:!?“”\"]{{2,90}})", re.IGNORECASE)
_TO_WHOM = re.compile(r"\b(?:với|cho|trên|tại|qua|về|trong|từ|gửi|đến|tới|ở|sau|khi)\b")
_MET = re.compile(MET_VI, re.IGNORECASE)
_TITLED = re.compile(TITLED_VI, re.IGNORECASE)
_CLOSED = re.compile(r"\s*(?:[.!?…]|\Z|\n)")

Found = tuple[Speaker | None, tuple[Span, ...], tuple[Span, ...]]  # speaker, source, cue


def speaker_of_vi(text: str, quote: Span, paragraph: Span) -> Found | None:
    """Whose words a quotation is by what stands right behind it, else by the clause that leads up to it."""
    return _behind(text, quote, paragraph) or _ahead(text, quote, paragraph)


def _behind(text: str, quote: Span, paragraph: Span) -> Found | None:
    """ "“...”, ông Mẫu nói", "“...” - chị Mận, công nhân", "“...”, theo ông Mẫu"."""
    end = min(paragraph.end, quote.end + _NEAR)
    stop = _STOP.search(text, quote.end, end)
    after = Span(quote.end, stop.start() if stop else end)
    by = pattern("vi", "by").search(text, *after)
    if (
        by is not None
        and by.start() - after.start <= _TOUCH
        and (named := speaker_in(text, Span(*by.span("who")), "vi"))
    ):
        return fuller(text, named[0], "vi"), (named[1],), (Span(*by.span("cue")),)
    of = _WORDS_OF.search(text, *after)
    if of is not None and (named := speaker_in(text, Span(*of.span("who")), "vi", last=False)):
        return fuller(text, named[0], "vi"), (named[1],), (Span(*of.span("cue")),)
    cues = list(pattern("vi", "beside").finditer(text, *after))
    lead = _MARK.match(text, *after)
    comma = text.find(",", *after)
    inside = comma >= 0 and text[after.start : comma].strip(" -–—") and not any(m.end() <= comma for m in cues)
    for match in cues if not inside else ():  # not: "“...” bị nhổ mất, ông Mẫu nói"
        cue = Span(*match.span())
        left = Span(after.start, cue.start)
        if found := _subject(text, left, cue):
            return found
        right = Span(cue.end, after.end)
        inverted = not left.trim(text).of(text).strip("-–—, ") and speaker_in(text, right, "vi", last=False)
        if inverted and right.trim(text).start == inverted[1].start:
            return fuller(text, inverted[0], "vi"), (inverted[1],), (cue,)
    if lead is not None and _begins_sentence(text, quote):
        rest = Span(lead.end(), after.end)
        first = Span(rest.start, rest.start + (rest.of(text) + ",").index(","))
        if len(_WORD.findall(text, *rest)) <= _SHORT:
            people = [p for p in people_in(text, first) if p.sure]
            close = people and len(_WORD.findall(text, first.start, people[0].span.start)) <= _LEAD
            if close and _called(text, people[0].span, first):
                return fuller(text, Speaker(people[0].span.of(text), SpeakerKind.PERSON), "vi"), (people[0].span,), ()
            if said := pattern("vi", "pronoun").match(text, *first.trim(text)):
                return None, (Span(*said.span("who")),), ()
    return None


def _called(text: str, name: Span, piece: Span) -> bool:
    """Whether a piece begins with the name, or with what its bearer is called or is."""
    return (
        name.start == piece.trim(text).start
        or addressed(text, name)
        or text[piece.start : name.start].strip().islower()
    )


def _ahead(text: str, quote: Span, paragraph: Span) -> Found | None:
    before = Span(max(paragraph.start, quote.start - _SENTENCE), quote.start)
    cuts = list(_END.finditer(text, *before))
    before = Span(cuts[-1].end() if cuts else before.start, before.end)
    if quote.start == paragraph.start:  # "Chị Mận nhớ lại:" in the line before
        line = Span(text.rfind("\n", 0, max(0, quote.start - 1)) + 1, quote.start)
        if line.of(text).rstrip()[-1:] != ":":
            return None
        before = Span(max(line.start, line.end - _SENTENCE), line.start + len(line.of(text).rstrip()))
        cuts = list(_END.finditer(text, *before))
        before = Span(cuts[-1].end() if cuts else before.start, before.end)
    if before.of(text).rstrip()[-1:] not in {":", ","}:
        return held_vi(text, before)
    near = Span(max(before.start, before.end - _NEAR), before.end)
    cues = list(pattern("vi", "beside").finditer(text, *near))
    for match in reversed(cues):
        cue = Span(*match.span())
        if found := _subject(text, Span(before.start, cue.start), cue):
            return found
    if cues and before.of(text).rstrip()[-1:] == ":" and (named := _inverted(text, Span(cues[-1].end(), before.end))):
        return fuller(text, named[0], "vi"), (named[1],), (Span(*cues[-1].span()),)
    by = pattern("vi", "by").search(text, *before)
    if by is not None and (named := speaker_in(text, Span(*by.span("who")), "vi")):
        return fuller(text, named[0], "vi"), (named[1],), (Span(*by.span("cue")),)
    return introduced_vi(text, before) or ((None, (), (Span(*cues[-1].span()),)) if cues else None)


def _inverted(text: str, piece: Span) -> tuple[Speaker, Span] | None:
    """Who is named last before a colon behind the word of saying: "lời kể của chị Mận:"."""
    named = speaker_in(text, Span(piece.start, piece.trim(text).end - 1), "vi")
    close = named is not None and named[1].end >= piece.trim(text).end - _TOUCH
    return named if named and close and not _TO_WHOM.search(text, piece.start, named[1].start) else None


def _subject(text: str, left: Span, cue: Span) -> Found | None:
    """Who is named before a word of saying, or stands there as a pronoun."""
    if met := _MET.search(text, max(left.start, left.end - _HELD), left.end):
        named = named_in_pieces(text, [Span(met.end(), left.end)])
        return (fuller(text, named[0], "vi"), (named[1],), (cue,)) if named else (None, (), (cue,))
    pieces = pieces_before(text, left)
    for at, piece in enumerate(pieces):
        tells = apposed(text, piece, "vi") or named_in_pieces(text, pieces[at : at + 1]) is not None
        if tells and (named := named_in_pieces(text, pieces[at:])):
            return fuller(text, named[0], "vi"), (named[1],), (cue,)
        if said := pattern("vi", "pronoun").match(text, *piece.trim(text)):
            return None, (Span(*said.span("who")),), (cue,)
    return None


def introduced_vi(text: str, sentence: Span) -> Found | None:
    """The subject of a sentence that a colon ends: the only one there who is named in full, or is called by what they are:
    "Đứng trước tòa, bị cáo thản nhiên: ..."."""
    piece = sentence.trim(text)
    if piece.of(text)[-1:] != ":":
        return None
    pieces = pieces_before(text, Span(sentence.start, piece.end - 1))
    for part in pieces[:1]:
        if said := pattern("vi", "pronoun").match(text, *part.trim(text)):
            return None, (Span(*said.span("who")),), ()
    names = full_names(text, sentence, "vi")
    lead = _WORD.findall(text, sentence.start, names[0].start) if names else []
    others = {name.of(text) for name in names[1:] if addressed(text, name)} - {names[0].of(text)} if names else set()
    begins = bool(names) and not others and (all(w.lower() in OFFICES for w in lead) or _set_off(text, names[0]))
    if names and (begins or len({name.of(text) for name in names}) == 1):
        return Speaker(names[0].of(text), SpeakerKind.PERSON), (names[0],), ()
    short = not names and piece.end - sentence.start < _HELD
    named = speaker_in(text, Span(sentence.start, piece.end - 1), "vi") if short else None
    return (fuller(text, named[0], "vi"), (named[1],), ()) if named else None


def _set_off(text: str, name: Span) -> bool:
    """Whether a form of address that a comma sets off stands before a name: "Họp báo lúc 11h, ông Lê Văn Mẫu, giám đốc ..."."""
    return addressed(text, name) and _OFF.search(text, max(0, name.start - _LEFT), name.start) is not None


def held_vi(text: str, before: Span) -> Found | None:
    """Who orders, calls or judges with the words that a quotation ends: "Ông Mẫu yêu cầu các xã “không để ai đói”"."""
    cues = list(_OTHER.finditer(text, *before))
    if not cues or before.end - cues[-1].end() > _HELD or _TITLED.search(before.of(text)):
        return None
    cue = Span(*cues[-1].span())
    left = Span(before.start, cue.start)
    return _subject(text, left, cue)


def sentence_vi(text: str, quote: Span) -> bool:
    """Whether a quotation is a sentence by itself, whose full stop stands behind the mark, as is usual in Vietnamese."""
    inner = quote.of(text).strip("“”\"' ")
    return inner[:1].isupper() and _begins_sentence(text, quote) and _CLOSED.match(text, quote.end) is not None


def _begins_sentence(text: str, quote: Span) -> bool:
    return text[max(0, quote.start - 3) : quote.start].rstrip(" ")[-1:] in (".", "!", "?", "…", "\n", "")
