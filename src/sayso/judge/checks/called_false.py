"""A report that calls the claim, or the story it stands in, untrue."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sayso.judge.case import Case, Proof, Signal
from sayso.judge.denials.denials import UNTRUE_WORDS
from sayso.judge.witness import Witness
from sayso.judge.words.called import called
from sayso.judge.words.found import found as has
from sayso.judge.words.ideas import held, ideas, share, vocabulary
from sayso.judge.words.lexicon import CALLED_FALSE, FALSE_THAT, FALSE_THING, NEGATION
from sayso.model import ClaimKind, Stance

_BESIDE = 0.5  # share of the claim's words in the sentence that calls it false, or beside it where the title does too
_DEEDS = 0.5  # share of what is said of somebody, beside the name: another tale of the same person is no matter
_UNCOUNTED = 0.8  # the same of a claim with a number that does not stand there: "employs 145 people"
_FEW, _ALL, _NEAR = 2, 0.8, 2  # content words of a part; the share of them that the claim must say; sentences around
_PART = 0.75
_CLAIM_ABOUT = re.compile(  # "The claim about Velm is false"
    r"\b(?:claims?|posts?|stor(?:y|ies)|reports?|rumou?rs?|messages?|Behauptung\w*|Meldung\w*|Gerücht\w*|утверждени\w+|сообщени\w+|слух\w*|thông\s+tin|tin\s+đồn)\s+"
    r"(?:about|on|of|regarding|concerning|from|über|zu|zum|zur|о|об|про|về)\s+(?:[^.;!?]{2,80}?\s)?(?:is|are|was|were|ist|sind|war|là)?\s*(?:\w+\s+)?"
    rf"{UNTRUE_WORDS}(?!\w)",
    re.IGNORECASE,
)
# "the false word of a rescue": what is false is what the noun goes on with.
_FALSE_OF = re.compile(
    r"\b(?:false|untrue|bogus|fake|fabricated|incorrect|unfounded|baseless|fictitious)\s+(?:\w+\s+){0,1}?"
    r"(?:claims?|reports?|rumou?rs?|stor(?:y|ies)|posts?|news|words?|messages?|information|allegations?)\s+(?:that\s+(?P<that>[^,.;:!?\n]{3,80})|(?:of|about)\s+(?P<of>[\w’'-]+(?:\s+[\w’'-]+){0,2}))",
    re.IGNORECASE,
)
_BACK, _NAMES, _TOLD = 6, 0.5, 0.3
_FEWEST = 5  # content words of a claim: with fewer nothing shows that it is this one


def called_false(case: Case) -> Iterator[Signal]:
    """An archived report calls the claim false: "the claim that ... is untrue", "a fake letter"."""
    if case.claim.kind is ClaimKind.ACCOUNT or len(case.ideas) < _FEWEST or _denies(case.claim.text):
        return
    for witness in case.witnesses:
        if found := _calls(case, witness):
            part, at = found
            day = witness.stored.published
            text = "the report calls this false" + (f" ({day})" if day else "")
            proof = Proof(witness, witness.sentences[at].span)
            yield Signal(Stance.REFUTES, min(0.85, 0.5 + 0.4 * part), text, proof, outranks=witness.corrects)
        elif witness.corrects and (about := _claim_called(case, witness)) is not None:
            proof = Proof(witness, witness.sentences[about].span)
            yield Signal(Stance.REFUTES, _PART, "the report calls the claim about this false", proof, outranks=True)
        elif (said := _part_called(case, witness)) is not None:
            proof = Proof(witness, witness.sentences[said].span)
            yield Signal(Stance.REFUTES, _PART, "the report calls a part of this false", proof, outranks=True)


def _claim_called(case: Case, witness: Witness) -> int | None:
    """Which sentence of a report that is there to correct others calls "the claim about ..." false, where the headline and what
    stands before it tell the claim."""
    whom = called(case)
    for at, _ in witness.having(_CLAIM_ABOUT):
        sentence = witness.sentences[at]
        if not held(whom, sentence.ideas):
            continue
        near = witness.titled.union(*(s.ideas for s in witness.sentences[max(0, at - _BACK) : at + 1]))
        names_met = held(whom, near) >= _NAMES * len(whom)
        if (
            names_met
            and share(case.deeds, near, case.weight) >= _TOLD
            and held(case.deeds, witness.titled | sentence.ideas) >= 1
        ):
            return at
    return None


def _part_called(case: Case, witness: Witness) -> int | None:
    """Which sentence says of something that the claim says, too, that it is false: "reports that ... are untrue"."""
    for at in witness.falsehoods:
        match = FALSE_THAT.search(witness.sentences[at].span.of(witness.text))
        if match is None:
            continue
        told = ideas(match["what"] or match["so"] or "", witness.stored.language)
        deeds = {idea for idea in told if not any(form[:1] == "~" for form in idea)}
        whole = len(deeds) >= _FEW and min(share(w, case.forms, case.weight) for w in (told, [*deeds])) >= _ALL
        if whole and case.share(witness.around(at, _NEAR)) >= _BESIDE:
            return at
    return None


def _denies(claim: str) -> bool:
    """Whether the claim is itself that something is not so: a report that calls that false agrees."""
    return NEGATION.search(claim) is not None or CALLED_FALSE.search(claim) is not None


def _numbered(case: Case, near: frozenset[str]) -> bool:
    """Whether one of the claim's numbers stands there, if it has any."""
    numbers = [idea for idea in case.ideas if any(form[:1].isdigit() for form in idea)]
    return not case.figures or not numbers or held(numbers, near) > 0


def _calls(case: Case, witness: Witness) -> tuple[float, int] | None:
    """How much of the claim stands beside the words that call it false, and in which sentence these are."""
    best: tuple[float, int] | None = None
    reach = 1 if has(CALLED_FALSE, witness.stored.title or "") else 0
    for at in witness.falsehoods:
        near = witness.around(at, reach)
        if case.scene.large and (thing := FALSE_THING.search(witness.sentences[at].span.of(witness.text))) is not None:
            near = vocabulary(thing.group(), witness.stored.language)
        of = has(_FALSE_OF, witness.sentences[at].span.of(witness.text))
        if of is not None and not held(ideas(of["that"] or of["of"], witness.stored.language), case.forms):
            continue  # of something else
        found = case.share(near)
        deeds = share(case.deeds, near, case.weight)
        if found < _BESIDE or deeds < (_DEEDS if _numbered(case, near) else _UNCOUNTED):
            continue
        if case.share(witness.sentences[at].ideas) > 0 and (best is None or found > best[0]):
            best = (found, at)
    return best
