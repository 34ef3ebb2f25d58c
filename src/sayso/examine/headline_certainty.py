"""A headline that is surer than its body."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sayso.examine.counts import same_value
from sayso.examine.hearsay_marker import HEARSAY
from sayso.examine.page import Page, Remark, listed, shown
from sayso.model import Span
from sayso.text.similarity import containment
from sayso.text.words import terms

_DOUBT = re.compile(rf"{HEARSAY.pattern}|\b(?:alleged(?:ly)?|unconfirmed|unproven|apparently)\b", re.IGNORECASE)
_SURE = re.compile(r"\b(?:confirm|prove|reveal|admit|show|expose|establish)(?:s|ed)?\b", re.IGNORECASE)
_SOFT = re.compile(
    r"\?|:|\b(?:says?|said|claims?|claimed|may|might|could|would|alleged(?:ly)?|accused?|suspect(?:ed|s)?|fear(?:s|ed)?|tells?"
    r"|told|reports?|according|appears?|seems?|likely|possibl[ey]|perhaps|think|believe[sd]?|denie[sd]|suggests?)\b",
    re.IGNORECASE,
)
_REPORTED = re.compile(r"\breport(?:s|ed)?\b", re.IGNORECASE)
_NEAR = 30  # characters before a figure in which a word of doubt speaks of it
_FEWEST_SHARED = 4  # content words that headline and sentence have in common to say the same
_SHARE = 0.6  # of the headline's content words
_SHARE_SURE = 0.4  # where the headline says "confirms" or the like


def headline_certainty(page: Page) -> Iterator[Remark]:
    """The headline states as a fact what the body passes on as a report or rumour, and nowhere states itself."""
    if page.title is None:
        return
    headline = page.title.of(page.text)
    sure = _SURE.search(headline) is not None
    if _DOUBT.search(headline) or _REPORTED.search(headline) or (_SOFT.search(headline) and not sure):
        return
    doubt = _of_number(page) or _of_sentence(page, sure)
    if doubt:
        word = listed([f"“{' '.join(doubt.of(page.text).split()).lower()}”"])
        yield Remark(
            f"The headline states as a fact what the body tells with the word{_s(doubt, page)} {word}: "
            f"{shown(page.text, page.title)}.",
            (page.title, doubt),
        )


def _s(span: Span, page: Page) -> str:
    return "s" if " " in span.of(page.text).strip() else ""


def _of_number(page: Page) -> Span | None:
    """A word of doubt right before the headline's number, where the body has that number only so."""
    for figure in page.headline_figures():
        doubts: list[Span] = []
        told = [f for f in page.body_figures() if same_value(f, figure)]
        for other in told:
            start = other.spans[0].start
            sentence = page.sentence_at(start)
            since = max(start - _NEAR, sentence.start if sentence else 0)
            if found := list(_DOUBT.finditer(page.text, since, start)):
                doubts.append(Span(*found[-1].span()))
        if doubts and len(doubts) == len(told):
            return doubts[0]
    return None


def _of_sentence(page: Page, sure: bool) -> Span | None:
    """A word of doubt in the sentence that shares most words with the headline; in any that shares enough, if `sure`."""
    assert page.title is not None
    language = page.document.language
    wanted = set(terms(page.title.of(page.text), language))
    best: tuple[float, Span | None] = (0.0, None)
    for sentence in page.sentences:
        held = set(terms(sentence.of(page.text), language))
        share = containment(wanted, held)
        if share >= (_SHARE_SURE if sure else _SHARE) and len(wanted & held) >= _FEWEST_SHARED:
            found = HEARSAY.search(page.text, *sentence)
            doubt = Span(*found.span()) if found and not page.in_quotation(Span(*found.span())) else None
            if sure and doubt:
                return doubt
            best = max(best, (share, doubt), key=lambda pair: pair[0])
    return None if sure else best[1]
