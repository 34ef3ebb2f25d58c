"""From attributions as spans to statements with speaker, channel, setting and modality."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from sayso.model import Document, ParagraphKind, Span, Speaker, SpeakerKind, Statement, StatementKind
from sayso.parse.statements.carried import QUOTES, copies_of, is_title, owner_of, speaker_after
from sayso.parse.statements.carriers import via_channel
from sayso.parse.statements.channels import channel_in, outlet_in, setting_in
from sayso.parse.statements.draft import Draft
from sayso.parse.statements.embeds import posts
from sayso.parse.statements.finding import paragraphs_of, spans_of
from sayso.parse.statements.foreign.reading import foreign_statements
from sayso.parse.statements.handed import handed_on
from sayso.parse.statements.kinds import kind_of
from sayso.parse.statements.lexicon import ASKING
from sayso.parse.statements.made import Made
from sayso.parse.statements.modality import lemma_of, modality_of
from sayso.parse.statements.occasions import carry_over
from sayso.parse.statements.parties import answers, asker_of, interview_of, paper_of, poster, read_out
from sayso.parse.statements.passive import actively
from sayso.parse.statements.speakers.cast import Cast, Entity
from sayso.parse.statements.speakers.lexicon import FIRST
from sayso.parse.statements.speakers.mention import Shape
from sayso.parse.statements.speakers.speakers import Resolver
from sayso.parse.statements.speakers.subjects import Said
from sayso.parse.statements.turns.turns import turns_of
from sayso.parse.statements.turns.words import Turns
from sayso.text.quotes import Quotation, paragraphs_quotations

_POINTER = re.compile(
    r"\A(?:this|these|that|those|the|his|her|their|its|so)\s+(?:[\w-]+\s+)?(?:development|news|claim|statement|remark|comment"
    r"|announcement|disclosure|revelation|allegation|information|decision|update|assertion|accusation)s?\b|\A(?:this|so)\b",
    re.IGNORECASE,
)
_BREAK = re.compile(r"[.!?…][\"”’')\]]*\s+(?=[\"“‘'(\[]?[A-ZÀ-ÞА-Я0-9])")
_POINTS = 240  # characters: what is longer says something itself
# Attributions of one paragraph, and characters for each, beyond which nobody wrote it: then no channels are looked for.
_CROWD, _ROOM = 20, 50
_REACH = 700  # characters around a statement in which its sentence's ends are looked for


def statements_of(document: Document, *, quick: bool = False) -> tuple[Statement, ...]:
    """Who says what in a document, in reading order, ids s1, s2, ...; offsets as in `document.text`.

    English: direct, indirect and mixed statements, nested ones too; `quick` finds fewer of the indirect ones in a
    fraction of the time. Other languages: quotations, and what is told by plain patterns.
    """
    if document.language not in (None, "en"):
        return _numbered(foreign_statements(document))
    return statements_from(document, spans_of(document, quick=quick))


def statements_from(document: Document, drafts: Sequence[Draft]) -> tuple[Statement, ...]:
    """The statements that attributions found by any means make up."""
    return _numbered(_Maker(document).all(drafts))


def _numbered(statements: Sequence[Statement]) -> tuple[Statement, ...]:
    ordered = sorted(statements, key=lambda s: (s.content[0].start, -s.content[-1].end, s.source, s.cue))
    return tuple(replace(s, id=f"s{number}") for number, s in enumerate(ordered, 1))


class _Maker:
    def __init__(self, document: Document) -> None:
        self.document = document
        self.text = document.text
        self.paragraphs = paragraphs_of(document)
        titles = [p.span for p in document.paragraphs if p.kind is ParagraphKind.TITLE]
        self.quotes: list[Quotation] = [q for row in paragraphs_quotations(self.text, self.paragraphs) for q in row]
        self.starts = [q.outer.start for q in self.quotes]
        self.resolver = Resolver(
            self.text,
            self.paragraphs,
            [q.outer for q in self.quotes],
            Cast(self.text, self.paragraphs, titles),
        )
        found = list(_BREAK.finditer(self.text))
        self.breaks, self.break_ends = [m.start() for m in found], [m.end() for m in found]
        self.crowded: set[int] = set()
        self.turns = Turns(document, turns_of(document))
        self.made: list[Made] = []

    def all(self, drafts: Sequence[Draft]) -> list[Statement]:
        """Every statement, not yet numbered."""
        embedded = self._posts()
        clipped = [self._clipped(d) for d in drafts if self._beside_turns(d)]
        drafts = handed_on(self.text, self.quotes, actively(self.text, clipped))
        cued = sorted(span for d in drafts if not d.carried for span in d.content)
        kept = [d for d in drafts if d.content and not (d.carried and _held(d.content[0], embedded, cued))]
        here = Counter(self.resolver.paragraph(d.first) for d in kept)
        self.crowded = {at for at, n in here.items() if n > _CROWD and n * _ROOM > self.paragraphs[at].length}
        self.resolver.introduce([d.source[0] for d in kept if d.source and d.lemma not in _PAPERS_SPEAK])
        for draft in kept:
            self._add(draft)
        carry_over(self.text, self.made, self.resolver)
        found = [*(m.statement for m in self.made if not m.pointer), *self.turns.statements()]
        taken = {self.resolver.paragraph(span.start) for s in found for span in s.content}
        free = [p for number, p in enumerate(self.paragraphs) if number not in taken]
        for paragraph, original in list(copies_of(self.text, free, found)):
            found.append(replace(original, content=(paragraph,), cue=(), source=(), kind=StatementKind.DIRECT))
        return found

    # -- one draft -----------------------------------------------------------------------------------------------

    def _add(self, draft: Draft) -> None:
        sentence = self._sentence(draft)
        if draft.carried and not draft.source:
            self._add_carried(draft, sentence)
            return
        lemma = lemma_of(self.text, draft)
        modality = modality_of(self.text, draft, lemma)
        outside = _outside(self.text, sentence, draft.content)
        crowded = self.resolver.paragraph(draft.first) in self.crowded
        channel, setting = (None, None) if crowded else (channel_in(outside), setting_in(outside))
        speaker, entity = self._speaker(draft)
        source = draft.source
        if lemma in ASKING and (answers(self.text, draft) if source else draft.cue):
            speaker, entity, source = self._asker(draft, sentence)
        if channel is None and draft.listener is not None:
            channel = interview_of(self.text, self.resolver.cast, draft.listener)
        if channel is None and source:
            channel = via_channel(self.text, draft.via) if draft.via else paper_of(self.text, source[0])
        if channel is None and lemma != "according" and (outlet := outlet_in(outside)):
            channel = outlet if speaker is None or outlet not in speaker.name else None
        statement = Statement(
            id="",
            kind=kind_of(self.text, draft, self.quotes, self.starts),
            content=draft.content,
            cue=draft.cue,
            source=source,
            speaker=speaker,
            channel=channel,
            setting=setting,
            modality=modality,
        )
        self._keep(statement, draft, sentence, entity)

    def _keep(self, statement: Statement, draft: Draft, sentence: Span, entity: Entity | None) -> None:
        first = statement.content[0]
        content = self.text[first.start : min(first.end, first.start + _POINTS)]
        pointer = False
        if statement.kind is StatementKind.INDIRECT and _POINTER.match(content):
            inner = channel_in(content)
            if inner is not None and first.length < _POINTS:
                pointer = True
                statement = replace(statement, channel=inner, setting=statement.setting or setting_in(content))
        self.made.append(Made(statement, draft, sentence, entity, pointer))
        self.resolver.said.append(
            Said(
                statement.source[0].start if statement.source else draft.start,
                self.resolver.paragraph(draft.first),
                statement.content,
                statement.speaker,
                entity,
                statement.channel,
            )
        )

    def _speaker(self, draft: Draft) -> tuple[Speaker | None, Entity | None]:
        if not draft.source:
            return None, None
        speaker, entity = self._resolved(draft.source[0], draft.listener)
        alone = speaker is not None and speaker.kind is SpeakerKind.PERSON and " " not in speaker.name
        if speaker is not None and alone and entity is None and draft.lemma in _PAPERS_SPEAK:
            speaker = replace(speaker, kind=SpeakerKind.ORGANISATION)
        return speaker, entity

    def _resolved(self, source: Span, listener: Span | None = None) -> tuple[Speaker | None, Entity | None]:
        speaker, entity, mention = self.resolver.speaker(source, listener)
        unknown = speaker is None or speaker.kind is SpeakerKind.UNNAMED
        if unknown and mention.shape is Shape.PAPER and (posted := poster(self.resolver, source)) is not None:
            return self.resolver.of(posted, source.start), posted
        return speaker, entity

    def _add_carried(self, draft: Draft, sentence: Span) -> None:
        quote = draft.content[0]
        paragraph = self.paragraphs[self.resolver.paragraph(quote.start)]
        after = speaker_after(self.text, quote, paragraph)
        if after is not None:
            named = replace(draft, source=(after[0],), cue=(after[1],), listener=after[2], carried=False)
            self._add(named)
            return
        if is_title(self.text, quote):
            return
        paper = read_out(self.text, quote, paragraph)
        owner = owner_of(self.resolver, quote)
        speaker, entity, channel = (owner.speaker, owner.entity, owner.channel) if owner else (None, None, None)
        cue, source = draft.cue, draft.source
        if paper is not None:
            source, cue = (paper[0],), (paper[1],)
            speaker, entity = self._resolved(paper[0])
            channel = paper_of(self.text, paper[0]) or channel
        statement = Statement(
            id="",
            kind=StatementKind.DIRECT,
            content=draft.content,
            cue=cue,
            source=source,
            speaker=speaker,
            channel=channel,
        )
        self._keep(statement, draft, sentence, entity)

    def _clipped(self, draft: Draft) -> Draft:
        """The draft with its source in its cue's paragraph, and nothing but quotations from the paragraphs after."""
        spans = (*draft.content, *draft.source)
        numbers = {self.resolver.paragraph(at) for span in spans for at in (span.start, span.end - 1)}
        if len(numbers) < 2:
            return draft
        anchor = (draft.cue or draft.content)[0].start
        own = self.paragraphs[self.resolver.paragraph(anchor)]
        source = tuple(cut for span in draft.source if (cut := _common(span, own)) is not None)
        content = tuple(
            piece
            for span in draft.content
            if (piece := span if self.text[span.start] in QUOTES else _common(span, own)) is not None
        )
        return replace(draft, source=source or draft.source, content=content or draft.content)

    # -- parts ---------------------------------------------------------------------------------------------------

    def _sentence(self, draft: Draft) -> Span:
        """The sentence or sentences around an attribution, within its paragraph."""
        spans = (*draft.content[:1], *draft.cue, *draft.source)
        start, end = min(s.start for s in spans), max(s.end for s in spans)
        paragraph = self.paragraphs[self.resolver.paragraph(start)]
        low = max(paragraph.start, start - _REACH)
        before = bisect_right(self.break_ends, start) - 1
        if before >= 0 and self.breaks[before] >= low:
            low = self.break_ends[before]
        anchor = max((s.end for s in (*draft.cue, *draft.source)), default=end)
        high = min(paragraph.end, max(end, anchor) + _REACH)
        after = bisect_left(self.breaks, max(anchor, end - 3))
        ends = after < len(self.breaks) and self.break_ends[after] < high
        return Span(low, self.breaks[after] + 1 if ends else high)

    def _asker(self, draft: Draft, sentence: Span) -> tuple[Speaker | None, Entity | None, tuple[Span, ...]]:
        source = asker_of(self.text, draft, sentence)
        if source is None:
            return None, None, ()
        speaker, entity, _ = self.resolver.speaker(source)
        return speaker, entity, (source,)

    def _posts(self) -> list[Span]:
        spans: list[Span] = []
        for statement, entity in posts(self.document, self.resolver):
            self._keep(statement, Draft(statement.content), statement.content[0], entity)
            spans.append(statement.content[0])
        return spans

    def _beside_turns(self, draft: Draft) -> bool:
        """Whether an attribution stands in no turn, or is of somebody else within the words of one."""
        spans = (*draft.content, *draft.cue, *draft.source)
        if not self.turns.touched(*spans):
            return True
        own = not draft.source or draft.carried or draft.source[0].of(self.text).lower() in FIRST
        return not own and self.turns.inside(*spans) is not None


_PAPERS_SPEAK = frozenset(["according", "report"])  # a single unknown name before or after these is an outlet's


def _held(span: Span, posts: Sequence[Span], cued: Sequence[Span]) -> bool:
    """Whether quoted words without a cue are part of a post, or of a statement that has a cue."""
    at = bisect_right(cued, Span(span.start, span.end))
    return any(p.overlaps(span) for p in posts) or any(c.contains(span) for c in cued[max(0, at - 2) : at + 1])


def _common(span: Span, other: Span) -> Span | None:
    start, end = max(span.start, other.start), min(span.end, other.end)
    return Span(start, end) if start < end else None


def _outside(text: str, sentence: Span, content: Sequence[Span]) -> str:
    """The words of a sentence without those of the content."""
    pieces: list[str] = []
    at = sentence.start
    for span in content:
        if span.start > sentence.end:
            break
        pieces.append(text[at : max(at, span.start)])
        at = max(at, span.end)
    pieces.append(text[at : sentence.end])
    return " … ".join(pieces)
