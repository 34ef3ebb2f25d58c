"""Who and what else a sentence names beside a speaker: who was asked and by whom, who listened, the paper read out."""

from __future__ import annotations

import re

from sayso.model import Span
from sayso.parse.statements.channels import channel_in, interviewer
from sayso.parse.statements.draft import Draft
from sayso.parse.statements.speakers.cast import Cast, Entity
from sayso.parse.statements.speakers.lexicon import BODIES
from sayso.parse.statements.speakers.names import named_in
from sayso.parse.statements.speakers.speakers import Resolver
from sayso.text.places import countries

_ASKED = re.compile(r"(?:asked|pressed|questioned|quizzed|grilled|challenged)\b", re.IGNORECASE)
_ASKED_BY = re.compile(
    r"\bby\s+((?:[^\s,.;:“”\"]+\s+){0,9}?[^\s,.;:“”\"]+)(?=\s+(?:when|whether|if|how|why|what|who|where|about)\b|,)"
)
_READ = re.compile(
    r"[\s,]*((?:the|his|her|their|its|that|this)\s+(?:[\w’'-]+\s+){0,3}?(?:post|tweet|statement|message|letter|note|caption|email"
    r"|memo|sign|report|thread|update|communiqué|communique))\s+(reads?|said|says|stated|added|continued|concluded)\b",
    re.IGNORECASE,
)
_BACK = 400  # characters
_REPORTERS = re.compile(r"\b(?:reporters|journalists|the press)\b")
_MEDIUM = re.compile(
    r"\A(?:the|a|an|this|his|her|another)\s+(?:[\w’'-]+\s+){0,3}?(?:mag|magazine|newspaper|paper|outlet|station|channel|network"
    r"|broadcaster|agency|website|site|tabloid|daily|weekly|show|program|programme|podcast)\Z"
)
_SPOKEN = frozenset(["post", "tweet", "statement", "letter", "message", "email", "report", "video", "speech", "memo"])
# What the last word of a name makes one that was told something without publishing it.
_ASSEMBLIES = BODIES - frozenset(
    "newspaper paper magazine outlet network broadcaster station channel website site publisher media press service agency "
    "observer index survey observatory exchange city movement front".split()
)
_NOT_OUTLETS = frozenset(
    ["Congress", "Parliament", "Senate", "House", "Council", "Commons", "Lords", "Cabinet", "Americans", "God"]
)


def read_out(text: str, quote: Span, paragraph: Span) -> tuple[Span, Span] | None:
    """ "“...” the post read": the paper and the verb after a quotation."""
    match = _READ.match(text, quote.end, min(paragraph.end, quote.end + 120))
    return (Span(*match.span(1)), Span(*match.span(2))) if match else None


def poster(resolver: Resolver, paper: Span) -> Entity | None:
    """Whose "the post" is: the person of whom the sentences before it, as far as the paragraph before, say that they posted."""
    text, here = resolver.text, resolver.paragraph(paper.start)
    kind = paper.of(text).rsplit(maxsplit=1)[-1]
    for number in range(here, max(-1, here - 2), -1):
        start = resolver.paragraphs[number].start
        end = paper.start if number == here else resolver.paragraphs[number].end
        named = re.search(rf"\b{re.escape(kind)}\b", text[max(start, end - _BACK) : end])
        if named is not None and (entity := resolver.subject_before(end, number)) is not None:
            return entity
    return None


def interview_of(text: str, cast: Cast, listener: Span) -> str | None:
    """The setting that a listener makes: reporters, a medium, or an interviewer by name."""
    words = listener.of(text)
    if _REPORTERS.search(words):
        return "remarks to reporters"
    if _MEDIUM.search(words):
        return "interview"
    name = interviewer(words)
    article = words.lower().startswith("the ")
    people = [n for n in named_in(text, *listener) if n.title or not (n.body or article)]
    if name is None or any(n.title or " " in n.name for n in people):
        return None
    if cast.person(name, listener.start) is not None or countries(name):
        return None
    return (
        None
        if name in _NOT_OUTLETS or name.rsplit(maxsplit=1)[-1].lower() in _ASSEMBLIES
        else f"interview with {'the ' * article}{name}"
    )


def paper_of(text: str, source: Span) -> str | None:
    """The channel that a source is itself: "the post", not "The Evening Post"."""
    words = source.of(text).split()
    return channel_in(f"in a {words[-1]}") if words and words[-1] in _SPOKEN else None


def answers(text: str, draft: Draft) -> bool:
    """Whether the source is the one who was asked: "Asked about prices, Roe said", "Roe was asked whether"."""
    cue = draft.cue[0] if draft.cue else None
    if cue is None or not _ASKED.search(cue.of(text)):
        return False
    before = text[max(0, cue.start - 40) : cue.end]
    if re.search(r"(?:\A|[.!?,]\s+|\b(?:when|but|and|if|being)\s+)\W*asked\Z", before, re.IGNORECASE):
        return draft.source[0].start > cue.start or not draft.source
    return bool(re.search(r"\b(?:was|were|been|being|is|get|got|when|if)\s+(?:\w+ly\s+)?asked\Z", before))


def asker_of(text: str, draft: Draft, sentence: Span) -> Span | None:
    """Who asked: "was asked by ... whether"."""
    match = _ASKED_BY.search(text, draft.cue[-1].end, min(sentence.end, draft.cue[-1].end + 120))
    return Span(*match.span(1)) if match else None
