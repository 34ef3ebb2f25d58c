"""Who only says how many there are: "the minister said 300 soldiers died" is no figure about the minister."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import replace
from itertools import islice

from sayso.model import Span
from sayso.parse.figures.draft import Sentence
from sayso.parse.figures.nouns import DETERMINERS
from sayso.parse.figures.subjects import Outline

_TOLD = r"told|tells?|informed|assured|reminded"
_SAYING = re.compile(
    rf"\b(?P<say>said|says|say(?!,)|saying|insist(?:s|ed)|warn(?:s|ed)|argue[sd]|stressed|(?P<told>{_TOLD}))\b"
    # Of these the subject says something only where a clause follows: "reported a loss", "the storm claimed 3 lives".
    r"|\b(?P<that>announce[sd]?|report(?:s|ed)?|confirm(?:s|ed)?|claim(?:s|ed)?|add(?:s|ed)|note[sd]|state[sd]|admit(?:s|ted)|"
    r"acknowledge[sd]?|f(?:ou|i)nds?|show(?:s|ed)|estimate[sd]?|believe[sd]?|thinks?|thought|testified|wrote|writes|explained|"
    r"predict(?:s|ed)|recalled|declared|alleged?s?|suggest(?:s|ed))(?=(?:\s[^,;:.!?]{1,80})?\sthat\b)"
    r"|\b(?P<put>puts?|estimate[sd]?|placed|pegged|gave)(?=\s(?:the|its|their|an?)\s(?:\w+\s){0,3}(?:toll|number|count|total|"
    r"figure|costs?|damage|losses|value)\b)"
    r"|\b(?P<source>according\sto|citing)\b",
    re.IGNORECASE,
)
_THAT = re.compile(r"\bthat\b", re.IGNORECASE)
_NO_SUBJECT = frozenset("is are was were be been being to as not".split())  # "is said to", "as reported"
_RESUMED = frozenset("it they he she we i its their".split())
_OF_THEM = re.compile(r"[^.;!?]{0,60}\bof\s(?:them|us)\b", re.IGNORECASE)
_BEFORE_CLAUSE = frozenset("that also later then yesterday today on in".split())
_SETTING = frozenset("in on at to during by with from of for after before".split())
_RELATIVE = frozenset({"who", "which", "that"})
_MOST = 12  # such words that are looked at in a sentence


class Sayers:
    """Outlines of a sentence without the noun phrases of who has said, up to a figure, that it is so, and to whom.

    Of who goes on about itself ("the company said it sold 40 ships") the noun phrase stays.
    """

    def __init__(self, sentence: Sentence, plan: Outline) -> None:
        self._plan = plan
        self._spans: list[tuple[int, Span]] = []  # from which offset on the phrases in a span are left out
        if sentence.lexicon.language == "en":
            for verb in islice(_SAYING.finditer(sentence.text), _MOST):
                self._spans.extend((verb.end(), span) for span in _spans(sentence, plan, verb))
        self._made: dict[int, Outline] = {0: plan}

    def left_out(self, start: int) -> Outline:
        """The outline for a figure that starts there."""
        count = sum(1 for since, _ in self._spans if since <= start)
        if count not in self._made:
            spans = [span for _, span in self._spans[:count]]
            chunks = [c for c in self._plan.chunks if not any(s.start <= c.phrase.start < s.end for s in spans)]
            self._made[count] = replace(self._plan, chunks=chunks, ends=[c.phrase.end for c in chunks])
        return self._made[count]


def _spans(sentence: Sentence, plan: Outline, verb: re.Match[str]) -> Iterator[Span]:
    last = sentence.token(sentence.index(verb.start()) - 1)
    if verb["source"] is None and (last is None or last.low in _NO_SUBJECT):
        return
    end = _addressed(sentence, plan, verb)
    if verb["source"] is not None:
        yield Span(verb.start(), end)
        return
    at = sentence.index(end)
    while (token := sentence.token(at)) and (token.low in _BEFORE_CLAUSE or sentence.dated(token.start, token.end)):
        at += 1
    resumed = token is not None and token.low in _RESUMED
    if not resumed and not _OF_THEM.match(sentence.text, end):
        yield _subject(sentence, plan, verb.start())
    yield Span(verb.end(), end)


def _subject(sentence: Sentence, plan: Outline, verb: int) -> Span:
    """Where the subject of a verb of saying stands; what is put between commas before the verb belongs to it."""
    breaks, words = plan.breaks, plan.words
    at = bisect_left(breaks, verb) - 1
    apart = at >= 0 and not sentence.text[breaks[at] + len(words[at]) : verb].strip(" ,”\"'’")
    if apart and words[at] == "," and at > 0 and words[at - 1] == ",":  # "the mayor, Carl Roe, said"
        return Span(breaks[at - 2] if at > 1 else 0, verb)
    if apart:  # "she raised the fee and said", "the mayor, who is new here, said"
        at -= 2 if words[at] == "," and at > 1 and words[at - 1] in _RELATIVE else 0
        begin = breaks[at - 1] if at > 0 else 0
        free = next((c.phrase for c in plan.before(begin, breaks[at]) if not c.preposition), None)
        return Span(free.start, free.end) if free else Span(verb, verb)
    while at >= 0 and words[at] == "and":  # "the mayor and the fire chief said"
        first, until = sentence.index(breaks[at - 1] if at else 0), sentence.index(breaks[at])
        if any(token.low in sentence.lexicon.verbs for token in sentence.tokens[first:until]):
            break
        at -= 1
    return Span(breaks[at] if at >= 0 else 0, verb)


def _addressed(sentence: Sentence, plan: Outline, verb: re.Match[str]) -> int:
    """Where the words behind a verb of saying that tell to whom, where and when come to an end."""
    end, first = verb.end(), bool(verb["told"] or verb["source"])
    if verb["put"] is not None:
        return end
    if verb["that"] is not None:
        that = _THAT.search(sentence.text, end)
        return that.start() if that else end
    for chunk in plan.chunks:
        if chunk.phrase.start < end:
            continue
        between = sentence.text[end : chunk.phrase.start].split()
        led = bool(between) and between[0].casefold() in _SETTING and chunk.preposition in _SETTING
        near = all(word.casefold() in DETERMINERS or word.casefold() in _SETTING for word in between)
        if not near or not (led or first):
            break
        end, first = chunk.phrase.end, False
    return end
