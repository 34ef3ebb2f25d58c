"""What looks like a report of somebody's words and is none, and listeners and asides that are no part of the words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from sayso.model import Span
from sayso.parse.statements.channels import RESULT
from sayso.parse.statements.draft import Draft
from sayso.parse.statements.lexicon import VERBS

_QUOTE = re.compile(r"[“\"„«][^“”\"„«»\n]+[”\"“»]")
_EMPTY = re.compile(r"(?:that|to (?:me|him|her|us|them|you))\Z", re.IGNORECASE)
_NUMBER = re.compile(
    r"(?:(?:about|some|nearly|more than|over|up to|almost|at least)\s)?(?:\d[\d.,]{2,}|[\d.]+ (?:million|thousand))"
)
_COUNTED = re.compile(
    r"(?:no|none|several|dozens|hundreds|thousands|one|two|three|four|five|six|seven|eight|nine|ten|\d+)\b",
    re.IGNORECASE,
)
# "No injuries were reported", "the driver was cited for speeding", "Jane Roe remembered": deeds and events.
_EVENT = re.compile(r"(?:(?:has|have|had)\s(?:been|yet been)|was|were)\s(?:\w+ly\s)?reported\Z", re.IGNORECASE)
_CITED = re.compile(r"(?:was|were|been|being)\s(?:\w+ly\s)?cited(?:\s(?:for|on))?\Z", re.IGNORECASE)
_IDENTIFIED = re.compile(r"\b(?:identified|named)\Z", re.IGNORECASE)  # "The dead man was identified as Jane Roe's son"
_REMEMBERED = re.compile(r"(?:remembered|mourned)\Z", re.IGNORECASE)
_RESULT = re.compile(rf"(?:an?|its|their|record)\s{RESULT}")
# "changed how scientists think about the sea"
_CHANGED = re.compile(
    r"\b(?:chang|shap|transform|alter|influenc|affect|revolutioni[sz]|reshap)(?:e|es|ed|s|ing)\s(?:how|what|the\sway)\s+(?:\w+\s)?\Z"
)
_ASKED = re.compile(
    r"(?:\A|[.!?…”\"\n])\s*(?:But\s|And\s|So\s)?(?:Do|Does|Did|Is|Are|Was|Were|Has|Have|Had|Will|Would|Could|Can|Should)\s\Z"
)
_QUESTION = re.compile(r"[^.!?\n“”\"]{0,120}\?")
# What papers put before a colon in a headline: kinds of pieces, nobody who speaks.
_PIECES = frozenset(
    "analysis opinion comment commentary profile explainer explained exclusive breaking live watch video obituary interview "
    "factbox timeline podcast update updated correction feature recap preview gallery".split()
)
_TOLD = re.compile(r"\b(?:told|tells?|telling|informed|reminded|assured|warned)\Z", re.IGNORECASE)
# Who is told it, before a clause: "told jurors | the trial would be short".
_LISTENER = re.compile(
    r"(?P<who>(?:[a-z]+[’']?s|police|staff|people|parliament|congress)\s)(?=(?:the|a|an|he|she|it|they|we|his|her|their|its|there|this|no|all)\s)"
)
_ASIDE = re.compile(r"[\s,]*(?:without|in|on|at|during|after|while)\s[^,;:.“”\"\n]{1,60},\s+(?=that\b)")
_NAMES = re.compile(r"(?P<name>(?:[A-ZÀ-ÞŽȘ][^\W\d_]*[’'-]?\w*\s){1,3})(?P<verb>[a-z]+)\s")
# What the words did, as the article tells it: "claimed he could end the strike, sparking fears that ...".
_STIRRED = re.compile(
    r",\s+(?:sparking|raising|prompting|drawing|fuell?ing|triggering|provoking|stoking|igniting|stirring|unleashing)\s"
    r"[^.!?“”\"\n]{0,40}\b(?:concerns?|fears?|worries|alarm|outrage|anger|fury|criticism|condemnation|backlash|speculation|doubts?"
    r"|questions|debate|protests?|uproar|controversy|panic|ridicule|rebukes?|praise|laughter|applause|cheers)\b"
)
_LEAD = 60  # characters before a source that are looked at


def said_only(text: str, drafts: Iterable[Draft]) -> Iterator[Draft]:
    """The drafts without those that report no words, and what is left of the others."""
    for draft in drafts:
        if not draft.cue:
            yield draft
        elif _asked_by_the_narrator(text, draft):
            yield from _quoted(text, draft)
        elif not _no_words(text, draft):
            yield _ended(text, _begun(text, _renamed(text, draft)))


def _no_words(text: str, draft: Draft) -> bool:
    cue, first = draft.cue[-1].of(text), draft.first
    lemma = draft.lemma or next((VERBS[word].lemma for word in cue.lower().split() if word in VERBS), None)
    if all(_EMPTY.match(piece.of(text)) for piece in draft.content):
        return True
    if lemma in {"recall", "question"} and _NUMBER.match(text, first):
        return True
    if lemma == "post" and _RESULT.match(text, first):
        return True
    if not draft.source:
        before = draft.content[-1].end <= draft.cue[0].start
        return bool(
            _CITED.match(cue)
            or (_IDENTIFIED.search(cue) and text.startswith(" as ", draft.cue[-1].end))
            or (before and _EVENT.match(cue) and _COUNTED.match(text, draft.content[-1].start))
            or (before and _REMEMBERED.match(cue) and not text[draft.cue[-1].end :][:1].strip(" \n"))
        )
    source = draft.source[0]
    if cue == ":" and source.of(text).lower() in _PIECES:
        return True
    return _CHANGED.search(text, max(0, source.start - _LEAD), source.start) is not None


def _asked_by_the_narrator(text: str, draft: Draft) -> bool:
    """Whether the article itself asks: "Does he regret it?" ."""
    if not draft.source or draft.source[0].start > draft.cue[0].start:
        return False
    start = draft.source[0].start
    return (
        _ASKED.search(text, max(0, start - _LEAD), start) is not None
        and _QUESTION.match(text, draft.source[0].end) is not None
    )


def _quoted(text: str, draft: Draft) -> Iterator[Draft]:
    """The quotations in a content, as the answer of whom the article asks."""
    for piece in draft.content:
        for match in _QUOTE.finditer(text, *piece):
            yield Draft((Span(*match.span()),), source=draft.source)


def _begun(text: str, draft: Draft) -> Draft:
    """The draft without the listener, or an aside, with which its content begins."""
    for number, piece in enumerate(draft.content):
        if piece.start < draft.cue[-1].end or text[draft.cue[-1].end : piece.start].strip(" ,"):
            continue
        told = _LISTENER.match(text, *piece) if _TOLD.search(draft.cue[-1].of(text)) else None
        aside = told or _ASIDE.match(text, *piece)
        if aside is None:
            continue
        listener = Span(piece.start, aside.end()).trim(text) if told else draft.listener
        content = (*draft.content[:number], Span(aside.end(), piece.end), *draft.content[number + 1 :])
        return replace(draft, content=content, listener=listener)
    return draft


def _ended(text: str, draft: Draft) -> Draft:
    """The draft without what its words stirred up."""
    start, end = draft.cue[-1].end, draft.content[-1].end
    stirred = _STIRRED.search(text, start, end)
    if stirred is None or text[draft.first] in '“"„«':
        return draft
    at = stirred.start()
    content = tuple(Span(p.start, min(p.end, at)) for p in draft.content if p.start < at)
    return replace(draft, content=content) if content else draft


def _renamed(text: str, draft: Draft) -> Draft:
    """The draft with the verb as its cue, where a first name was taken for one: "Governor | Jane | Roe blamed ..."."""
    cue = draft.cue[0]
    word = cue.of(text)
    if len(draft.cue) > 1 or len(draft.content) != 1 or not draft.source or not word[:1].isupper() or " " in word:
        return draft
    source, content = draft.source[0], draft.content[0]
    match = _NAMES.match(text, *content)
    if word.lower() in VERBS or match is None or match["verb"] not in VERBS:
        return draft
    if text[source.end : cue.start].strip() or text[cue.end : content.start].strip():
        return draft
    return replace(
        draft,
        source=(Span(source.start, match.end("name")).trim(text), *draft.source[1:]),
        cue=(Span(*match.span("verb")),),
        content=(Span(match.end(), content.end),),
        lemma=VERBS[match["verb"]].lemma,
    )
