"""A report that says where the story comes from: a satirical site, an April fool, a prank."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sayso.judge.case import Case, Proof, Signal
from sayso.judge.words.called import called
from sayso.judge.words.found import found
from sayso.judge.words.ideas import held, share
from sayso.model import Stance

# General language, our own compilation.
_JEST = re.compile(
    r"\b(?:satir(?:e|es|ical|ist|ists)|spoofs?|parod(?:y|ies)|parodic|april\s+fools?[’']?\w*|april\s+(?:the\s+)?1(?:st)?\s+(?:joke|prank|story|hoax)|(?:the\s+)?first\s+of\s+april|(?:a|the|as\s+a|its|our|their)\s+(?:joke|prank|hoax)"
    r"|joke\s+(?:article|story|site|post)|made\s+(?:it\s+)?up\s+as\s+a\s+joke|humou?r\s+(?:site|magazine|page)|wrong\s+on\s+purpose"
    r"|Satire\w*|satirisch\w*|Aprilscherz\w*|Parodie\w*|Scherz\w*|erster\s+April|ersten\s+April"
    r"|сатирическ\w+|сатир\w+|первоапрельск\w+|парод\w+|розыгрыш\w*|шуточн\w+|шутк\w+|юмористическ\w+"
    r"|châm\s+biếm|trào\s+phúng|cá\s+tháng\s+tư|nói\s+đùa|trò\s+đùa|bài\s+đùa|giễu\s+nhại|hài\s+hước|chọc\s+cười)\b",
    re.IGNORECASE,
)
_PIECE = re.compile(  # what was published, or came round
    r"\b(?:piece|stor(?:y|ies)|article|posts?|posted|news|text|report|ran|published|headline|item|appeared|tale|Artikel|Beitrag|Meldung|Text|Geschichte|veröffentlich\w+|erschien\w*|Nachricht"
    r"|стать\w+|публикаци\w+|новост\w+|заметк\w+|опубликова\w+|текст\w*|пост\w*|bài\s+(?:viết|báo|đăng)|mẩu\s+tin|câu\s+chuyện|đăng|tin)\b",
    re.IGNORECASE,
)
_NOT = re.compile(r"\b(?:no|not|isn[’']t|kein\w*|nicht|не|không\s+phải)\s+(?:\w+\s+){0,2}\Z", re.IGNORECASE)
_SHARE, _FEWEST = 0.25, 3  # of the claim's words, in the sentence, its neighbours and the headline
_NAMED = 0.5
_MOST = 700  # characters of a sentence
_WEIGHT = 0.78


def in_jest(case: Case) -> Iterator[Signal]:
    """A report traces the story to satire, an April fool or a prank."""
    if found(_JEST, case.text[:4_000]):
        return
    whom = called(case)
    deeds = [i for i in case.ideas if i not in whom]
    for witness in case.witnesses:
        for at, match in witness.having(_JEST, _MOST):
            sentence, said = witness.sentences[at], match.string
            if _NOT.search(said, 0, match.start()) or not found(_PIECE, said):
                continue
            near = witness.titled | witness.around(at, 1)
            if held(whom, near) < _NAMED * len(whom) or held(deeds, sentence.ideas | witness.titled) < 2:
                continue
            if held(case.ideas, near) >= _FEWEST and share(case.ideas, near, case.weight) >= _SHARE:
                proof = Proof(witness, sentence.span)
                yield Signal(
                    Stance.REFUTES, _WEIGHT, "the report traces this to satire or a joke", proof, outranks=True
                )
                break
