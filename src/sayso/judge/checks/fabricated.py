"""A report of who made up what the claim tells: a picture put together, a fine for a false story."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

from sayso.judge.bearing.days import before
from sayso.judge.case import Case, Proof, Signal
from sayso.judge.witness import Witness
from sayso.judge.words.called import called
from sayso.judge.words.found import found
from sayso.judge.words.ideas import held, vocabulary
from sayso.judge.words.lexicon import NEGATION
from sayso.model import Stance
from sayso.text.quotes import Quotation, quotations
from sayso.text.words import words

# General language, our own compilation: a picture or clip that was made, or somebody fined for a story or owning up to it.
_MADE = re.compile(
    r"\b(?:used|using|with|by|via)\s+(?:an?\s+|the\s+help\s+of\s+)?(?:AI|artificial\s+intelligence|photoshop|(?:image|photo|video)[-\s]?editing|editing\s+software|image\s+generator)\b"
    r"|\b(?:AI|computer)[-\s](?:generated|made|created)\b|\b(?:edited|pasted|copied|inserted|superimposed|mounted)\s+(?:\w+\s+){0,5}?(?:in)?to\s+(?:an?\s+|the\s+)?(?:\w+\s+)?(?:photo|picture|image|video|footage)"
    r"|\b(?:fined|charged|punished|arrested|warned|summoned|reprimanded|penali[sz]ed)\s+(?:[^.;]{0,60}?\s)?for\s+(?:spreading|posting|sharing|publishing|inventing|fabricating|circulating|making\s+up)\s+(?:\w+\s+){0,3}?(?:false|fake|untrue|fabricated|made-up|invented|misleading)\b"
    r"|\b(?:admitted|confessed|owned\s+up\s+to)\s+(?:to\s+)?(?:making|having\s+made|inventing|having\s+invented|fabricating|faking|staging)\b"
    r"|\b(?:KI-generiert\w*|(?:mit|durch|von)\s+(?:einer\s+)?(?:KI|künstlicher\s+Intelligenz)\s+(?:erstellt|erzeugt|generiert)\w*|Fotomontage\w*|Bildmontage\w*|hineinmontiert|hineinkopiert)\b"
    r"|\b(?:räumte|gab)\s+(?:\w+\s+){0,3}(?:ein|zu),?\s+(?:[^.;]{0,60}?\s)?(?:erfunden|gefälscht|ausgedacht|inszeniert|montiert)\b"
    r"|\bнейросет\w+|\bсгенерирован\w*|\bс\s+помощью\s+(?:ИИ|искусственного\s+интеллекта|фотошоп\w*)|\b(?:отфотошоп\w+|смонтирова\w+|фотомонтаж\w*)"
    r"|\b(?:оштраф\w+|наказа\w+|задержа\w+|привлеч\w+)\s+(?:[^.;]{0,60}?\s)?за\s+(?:распространени\w+|публикаци\w+)\s+(?:\w+\s+){0,2}?(?:ложн|недостоверн|фейк|заведомо)\w*"
    r"|\bпризнал\w*,?\s+(?:что\s+)?(?:[^.;]{0,40}?\s)?(?:выдумал|придумал|сфабриковал|инсценировал)\w*"
    r"|\b(?:dùng|sử\s+dụng|bằng|nhờ)\s+(?:phần\s+mềm\s+|công\s+cụ\s+|công\s+nghệ\s+)?(?:(?-i:AI)|trí\s+tuệ\s+nhân\s+tạo|photoshop|chỉnh\s+sửa)\b|\b(?:cắt\s+ghép|ghép\s+(?:hình|ảnh)|dàn\s+dựng|tự\s+dựng|dựng\s+chuyện)\b"
    r"|\b(?:xử\s+phạt|phạt|triệu\s+tập|xử\s+lý)\b[^.;]{0,80}?\b(?:đăng|chia\s+sẻ|tung|lan\s+truyền|phát\s+tán)\b[^.;]{0,40}?\b(?:sai\s+sự\s+thật|tin\s+giả|bịa\s+đặt|không\s+đúng)\b"
    r"|\b(?:thừa\s+nhận|khai)\b[^.;]{0,60}?\b(?:bịa|dựng|tự\s+nghĩ\s+ra|ghép)\b",
    re.IGNORECASE,
)
_NAMED, _DEEDS = 0.5, 2
_SYLLABLES = 3
_SHARE = 0.2
_WEIGHT = 0.75
_MOST = 700  # characters of a sentence


def fabricated(case: Case) -> Iterator[Signal]:
    """A report tells who made up, or put together, what the claim tells."""
    claim = case.claim.text
    if NEGATION.search(claim) or found(_MADE, case.text[:6_000]):
        return
    whom = called(case)
    deeds = [i for i in case.deeds if i not in whom]
    few = _SYLLABLES if case.language == "vi" else _DEEDS
    for witness in case.witnesses:
        if not (case.scene.told_in(witness) or case.scene.near(witness)) or before(case, witness):
            continue
        for at, _ in witness.having(_MADE, _MOST):
            sentence = witness.sentences[at]
            said = quotations(witness.text, sentence.span)  # "for spreading that it “lost millions”": that is made up
            own = _quoted(witness, said) if said else sentence.ideas | witness.titled
            near = sentence.ideas | witness.titled | witness.around(at, 1)
            if held(deeds, own) < max(few, _SHARE * len(deeds)) or held(whom, near) < _NAMED * len(whom):
                continue
            if case.language == "vi" and not _words_of(claim) & _words_of(
                f"{sentence.span.of(witness.text)} . {witness.stored.title or ''}"
            ):
                continue
            proof = Proof(witness, sentence.span)
            yield Signal(Stance.REFUTES, _WEIGHT, "the report tells who made this up", proof, outranks=True)
            break


def _quoted(witness: Witness, quotes: Sequence[Quotation]) -> frozenset[str]:
    return vocabulary(" … ".join(quote.inner.of(witness.text) for quote in quotes), witness.stored.language)


@lru_cache(maxsize=20_000)
def _words_of(text: str) -> frozenset[tuple[str, str]]:
    """The pairs of content syllables that stand side by side, none of a name: most Vietnamese words have two, and one alone
    is met by chance ("đồng nghiệp", "5 triệu đồng")."""
    plain = ["" if text[word.start].isupper() else word.term for word in words(text, "vi")]
    return frozenset((one, two) for one, two in pairwise(plain) if one and two)
