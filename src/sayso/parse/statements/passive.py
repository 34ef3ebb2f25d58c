"""Who speaks where the verb is a passive, or another quotes them: "..., she was quoted as saying", "Roe is understood to have
told colleagues: ...", "the Herald quoted Roe as saying"."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from sayso.model import Span
from sayso.parse.statements.draft import Draft

_PASSIVE = re.compile(
    r"\b(?:is|are|was|were|has\s+been|have\s+been|had\s+been)\s+(?:\w+ly\s+)?(?P<verb>quoted|cited|overheard|heard|filmed|recorded"
    r"|understood|believed|said|reported|alleged|thought|claimed|rumoured|rumored|supposed)\b",
    re.IGNORECASE,
)
# "as saying", "to have told team-mates": what the passive verb says that the subject did; behind it the words stand.
_DID = re.compile(
    r"\s*(?:as\s+)?(?:saying|telling|calling|shouting|joking|admitting|warning|asking)\b"
    r"|\s*(?:to\s+have\s+|to\s+|having\s+)(?:\w+ly\s+)?(?:told|said|called|described|shouted|joked|admitted|warned|asked|boasted"
    r"|complained|confided|confessed|written|remarked|quipped|say|tell)\b",
    re.IGNORECASE,
)
_SUBJECT = re.compile(
    r"(?:\A|[.!?,;:”\"’]\s*|\n|\s(?:and|but|as|while|that)\s)(?P<who>(?:[^\W\d_][\w.’'-]*\s+){0,7}?[^\W\d_][\w’'-]*),?\s*\Z"
)
_LISTENER = re.compile(r"\s*[^“\"‘:,.;]{0,60}?[:,]?\s*(?=[“\"‘])")
_OPENS = frozenset("“\"‘'")
_HEARD = frozenset("quoted cited overheard heard filmed recorded".split())
# "by the state agency": who quoted whom.
_BY = re.compile(r"\s+(?:by|on|in)\s+(?:[\w’'-]+\s+){1,8}?(?=as\s\w+ing\b)")
# "quoted Mayor Jane Roe as saying"
_QUOTES = re.compile(
    r"(?:quot(?:es?|ed|ing)|cit(?:es?|ed|ing))\s+(?P<who>[^,.;:“”\"\n]{2,80}?)\s+(?P<did>as\s+(?:saying|telling|writing|warning|admitting))\b\W{0,2}"
)
_BACK, _ON, _NEAR = 120, 160, 80  # characters


def _done(text: str, end: int) -> re.Match[str] | None:
    """What the subject did, behind the passive verb that ends at `end`, and behind whoever quotes it."""
    by = _BY.match(text, end, end + _ON)
    return _DID.match(text, by.end() if by else end, end + _ON)


def _agent(text: str, draft: Draft) -> bool:
    """Whether the source is who quoted somebody: "Roe was quoted by the agency as saying"."""
    before = text[max(0, draft.source[0].start - _NEAR) : draft.source[0].start]
    return re.search(r"\b(?:quoted|cited)\s+by\s+(?:the\s+|a\s+)?\Z", before) is not None


def actively(text: str, drafts: Iterable[Draft]) -> list[Draft]:
    """The drafts with the subjects of passive verbs as sources; what else gives the same words to nobody is left out."""
    found = list(dict.fromkeys(passive(text, _quoted(text, draft)) for draft in drafts))
    quoting = [span for draft in found if draft.via is not None and len(draft.cue) > 1 for span in draft.cue]
    found = [d for d in found if len(d.cue) != 1 or not any(d.cue[0].overlaps(span) for span in quoting)]
    given = {span for draft in found if draft.source for span in draft.content}
    who = {span for draft in found if draft.cue and _PASSIVE.match(draft.cue[0].of(text)) for span in draft.source}
    return [
        draft
        for draft in found
        if (draft.source or not draft.cue or not all(span in given for span in draft.content))
        and not all(any(span.overlaps(other) for other in who) for span in draft.content)
    ]


def _quoted(text: str, draft: Draft) -> Draft:
    """The draft as the words of whom its source quotes, handed on by that source; as it is where it quotes nobody so."""
    match = _QUOTES.match(text, draft.cue[0].start) if draft.cue and draft.source else None
    if match is None or match.start("who") not in {span.start for span in draft.content}:
        return draft
    content = tuple(Span(max(span.start, match.end()), span.end) for span in draft.content if span.end > match.end())
    if not content:
        return draft
    cue = (Span(match.start(), match.start("who")).trim(text), Span(*match.span("did")))
    return replace(
        draft, content=content, source=(Span(*match.span("who")),), cue=cue, lemma="say", via=draft.source[0]
    )


def passive(text: str, draft: Draft) -> Draft:
    """The draft with the subject of its passive verb as source and the quoted words alone as content; as it is where its
    verb is no such passive, or nobody stands before it."""
    if not draft.cue or (draft.source and not _agent(text, draft)):
        return draft
    at = draft.cue[0].start
    verbs = _PASSIVE.finditer(text, max(0, at - _NEAR), draft.cue[-1].end)
    found = ((verb, did) for verb in verbs if (did := _done(text, verb.end())) is not None)
    verb, did = next(((verb, did) for verb, did in found if did.end() >= at), (None, None))
    if verb is None or did is None:
        return draft
    line = max(0, text.rfind("\n", 0, verb.start()))
    subject = _SUBJECT.search(text, max(line, verb.start() - _BACK), verb.start())
    if subject is None:
        return draft
    source = Span(*subject.span("who"))
    behind = _LISTENER.match(text, did.end(), did.end() + _ON)
    pieces = [span for span in draft.content if not span.overlaps(source) and not source.contains(span)]
    quoted = [span for span in pieces if text[span.start] in _OPENS]
    if not quoted and behind is not None:
        quoted = [Span(behind.end(), span.end) for span in pieces if span.start < behind.end() < span.end]
    content = tuple(quoted or pieces)
    cue = Span(verb.start(), did.end())
    if not content or any(span.overlaps(cue) for span in content):
        return draft
    return replace(
        draft, content=content, source=(source,), cue=(cue,), lemma="say", possible=verb["verb"].lower() not in _HEARD
    )
