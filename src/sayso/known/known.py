"""The room's door: claims in, reviews of the same claims out."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from sayso.embed import MODEL, WIDTH, available, embed
from sayso.embed.index import highest
from sayso.errors import ArchiveError
from sayso.known.claimreview import claim_key
from sayso.known.query import Asked, asked
from sayso.known.store import NAME, FactChecks, digest
from sayso.known.words import WordIndex, likeness, numbers, runs, without
from sayso.model import Claim, FactCheck, Match
from sayso.text.words import terms

Floats = NDArray[np.float64]

# Shares of the score, swept in steps of 0.25 on the training posts of CheckThat! 2020 (task 2), not on its dev ones;
# with equal shares of words and runs of letters the neighbours lie within 0.005 of MAP@5.
MEANING, WORDS, RUNS = 0.5, 0.25, 0.25
WORDS_ALONE, RUNS_ALONE = 0.5, 0.5  # without vectors
# From where a match is sure. On the same posts 96 % (97 % without vectors) of the first matches above are right, and
# of posts whose own claim was taken out 9 % (5 %) find another one above.
SURE, SURE_ALONE = 0.45, 0.40
# What has to be left of a sure score where it rests on the name of whoever makes the claim, too: the likeness of both without
# the name. On the same posts it costs 9 of 506 (9 of 386) sure matches that are right; two claims of one person have less.
BARE = 0.30
CANDIDATES = 50  # that are compared by runs of letters; the right claim was among as many for 99.5 %
_BATCH = 256  # texts whose vectors are kept at once


def known(
    claims: Sequence[Claim], matcher: Matcher, *, speakers: Mapping[str, str] | None = None, language: str | None = None
) -> dict[str, tuple[Match, ...]]:
    """The sure matches of each claim that has any, by the claim's id, best first.

    `speakers` names who makes a claim, by the claim's id; `language` is that of the claims. A `Matcher` is made once for
    many articles.
    """
    questions = [asked(claim.text, (speakers or {}).get(claim.id)) for claim in claims]
    found = zip(claims, matcher.match_all(questions, language=language), strict=True)
    sure = {claim.id: tuple(match for match in matches if match.sure) for claim, matches in found}
    return {key: matches for key, matches in sure.items() if matches}


class _Entry(NamedTuple):
    """All reviews of one claim, the earliest first; wordings that differ in marks and case only are one claim."""

    key: str
    reviews: tuple[FactCheck, ...]

    @property
    def text(self) -> str:
        """What is compared by words: the claim and the title of the first review that has one."""
        title = next((review.title for review in self.reviews if review.title), "")
        return f"{title} {self.reviews[0].claim}"

    @property
    def claimants(self) -> list[set[str]]:
        """Who makes the claim by each review that says so, as terms."""
        named = [set(terms(review.claimant or "", review.language)) for review in self.reviews]
        return [name for name in named if name]


class Matcher:
    """The reviews that a store held when this was made, ready to be asked about many claims."""

    def __init__(
        self, facts: FactChecks, progress: Callable[[int, int], None] | None = None, *, dense: bool | None = None
    ) -> None:
        """`progress` is told how many of how many vectors are made, where some have to be; `dense` says whether vectors
        are used (where the extra is installed, if nothing is said)."""
        self._entries = _entries(facts)
        self._words = WordIndex([terms(entry.text, entry.reviews[0].language) for entry in self._entries])
        self._runs: list[Counter[str] | None] = [None] * len(self._entries)  # of candidates so far
        self._claimants = {at: names for at, entry in enumerate(self._entries) if (names := entry.claimants)}
        self.dense = available() if dense is None else dense
        self._vectors = _vectors(facts, self._entries, progress) if self.dense else None

    @classmethod
    def beside(cls, archive: str | Path) -> Matcher | None:
        """The reviews kept in an archive's folder, if any are."""
        if not (Path(archive) / NAME).is_file():
            return None
        with FactChecks.at(archive) as facts:
            return cls(facts)

    def __len__(self) -> int:
        """How many different claims have been reviewed."""
        return len(self._entries)

    def match(self, claim: str, *, who: str | None = None, language: str | None = None, limit: int = 5) -> list[Match]:
        """At most `limit` reviewed claims that come nearest to `claim`, best first; ties by the claims' words."""
        return self.match_all([asked(claim, who)], language=language, limit=limit)[0]

    def match_all(
        self, questions: Sequence[Asked], *, language: str | None = None, limit: int = 5
    ) -> list[list[Match]]:
        """What `match` gives for each question; several at once use more than one core."""
        if not self._entries:
            return [[] for _ in questions]
        meant = [None] * len(questions) if self._vectors is None else embed([question.whole for question in questions])
        return [self._matches(*pair, language, limit) for pair in zip(questions, meant, strict=True)]

    def _matches(
        self, question: Asked, meant: NDArray[np.float32] | None, language: str | None, limit: int
    ) -> list[Match]:
        if not claim_key(question.text):
            return []
        scores = self._scores(question, meant, language)
        if theirs := self._claimed_by(question.who, language):  # the name is in the review, if not in the claim's words
            bare = Asked(question.text)
            alone = self._scores(bare, embed([bare.whole])[0] if self.dense else None, language)
            scores[theirs] = np.maximum(scores[theirs], alone[theirs])
        return [
            Match(self._entries[at].reviews, float(scores[at]), self._sure(question, at, float(scores[at]), language))
            for at in highest(scores, limit)
            if scores[at] > 0
        ]

    def _claimed_by(self, who: str | None, language: str | None) -> list[int]:
        """The entries that a review gives to this claimant, by the whole name or a part of it."""
        own = set(terms(who or "", language))
        return [at for at, named in self._claimants.items() if own and any(own <= n or n <= own for n in named)]

    def _sure(self, question: Asked, at: int, score: float, language: str | None) -> bool:
        """Whether a score is high enough, for more than one speaker's name in both, and no other number stands in the one
        claim than in the other."""
        if score < (SURE if self.dense else SURE_ALONE):
            return False
        own, other = numbers(question.text), numbers(self._entries[at].reviews[0].claim)
        return (not own or not other or bool(own & other)) and self._more_than_a_name(question, at, language)

    def _more_than_a_name(self, question: Asked, at: int, language: str | None) -> bool:
        """Whether a claim and a reviewed one are still alike without the names of who makes them."""
        entry = self._entries[at]
        told = entry.reviews[0].language
        names = set(terms(question.who or "", language))
        names.update(term for review in entry.reviews for term in terms(review.claimant or "", review.language))
        shared = names.intersection(terms(f"{question.text} {question.who or ''}", language), terms(entry.text, told))
        if not shared:
            return True
        asked_, text = without(question.text, names, language), without(entry.text, names, told)
        by_words = self._words.likeness(terms(asked_, language), terms(text, told))
        by_runs = likeness(runs(asked_), runs(text))
        if not self.dense:
            return WORDS_ALONE * by_words + RUNS_ALONE * by_runs >= BARE
        one, other = embed([asked_, without(entry.reviews[0].claim, names, told)])
        return MEANING * float(one @ other) + WORDS * by_words + RUNS * by_runs >= BARE

    def _scores(self, question: Asked, meant: NDArray[np.float32] | None, language: str | None) -> Floats:
        """For each entry 0 to 1: 0 but for the candidates."""
        plain = f"{question.text} {question.who or ''}"
        by_words = self._words.scores(terms(plain, language))
        if self._vectors is None or meant is None:
            base, share = WORDS_ALONE * by_words, RUNS_ALONE
        else:
            base, share = MEANING * (self._vectors @ meant).astype(np.float64) + WORDS * by_words, RUNS
        own = runs(plain)
        scores = np.zeros(len(self._entries))
        for at in highest(base.round(6), CANDIDATES):
            scores[at] = max(0.0, min(1.0, base[at] + share * likeness(own, self._runs_of(at))))
        return scores.round(6)

    def _runs_of(self, at: int) -> Counter[str]:
        found = self._runs[at]
        if found is None:
            found = self._runs[at] = runs(self._entries[at].text)
        return found


def _entries(facts: FactChecks) -> list[_Entry]:
    """The reviews by claim, in an order that does not depend on how they were added."""
    groups: dict[str, list[FactCheck]] = defaultdict(list)
    for review in facts:
        groups[claim_key(review.claim)].append(review)
    return [
        _Entry(key, tuple(sorted(reviews, key=lambda r: (r.published is None, str(r.published), r.id))))
        for key, reviews in sorted(groups.items())
    ]


def _vectors(
    facts: FactChecks, entries: Sequence[_Entry], progress: Callable[[int, int], None] | None
) -> NDArray[np.float32]:
    """A vector for each entry's claim; those that are missing are made, and kept where the file may be written to."""
    texts = {digest(entry.reviews[0].claim): entry.reviews[0].claim for entry in entries}
    held = facts.vectors(MODEL)
    missing = sorted(key for key in texts if key not in held)
    for start in range(0, len(missing), _BATCH):
        keys = missing[start : start + _BATCH]
        made = embed([texts[key] for key in keys]).astype(np.float16)
        held.update(zip(keys, made, strict=True))
        with suppress(ArchiveError):  # a file that only may be read: the vectors serve this once
            facts.keep(MODEL, zip(keys, made, strict=True))
        if progress is not None:
            progress(start + len(keys), len(missing))
    rows = [held[digest(entry.reviews[0].claim)] for entry in entries]
    return np.stack(rows).astype(np.float32) if rows else np.zeros((0, WIDTH), np.float32)
