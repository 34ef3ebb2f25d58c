"""How contents are put forward, by a table of our own sentences: with the spans given, and as they are found."""

from __future__ import annotations

import pytest

from sayso.model import Modality, Span, Statement
from sayso.parse.statements import statements_of
from sayso.parse.statements.statements import statements_from
from tests.parse.marked import marked
from tests.parse.modality_table import FIRST, SECOND

FLOOR = 96  # of the 111 sentences, found and put forward as they are: 98 when this network was made


@pytest.mark.parametrize(("text", "wanted"), [*FIRST, *SECOND])
def test_the_modality_of_a_marked_attribution(text: str, wanted: Modality) -> None:
    document, drafts = marked(text)
    assert [s.modality for s in statements_from(document, drafts)] == [wanted]


def test_the_modality_of_what_is_found() -> None:
    right = 0
    for text, wanted in (*FIRST, *SECOND):
        document, drafts = marked(text)
        content = drafts[0].content[0]
        found = [(_alike(s, content), s.modality) for s in statements_of(document)]
        best = max(found, key=lambda pair: pair[0], default=(0.0, Modality.SAID))
        right += best[0] > 0 and best[1] is wanted
    assert right >= FLOOR


def _alike(statement: Statement, content: Span) -> float:
    """How much of two contents is the same."""
    both = sum(max(0, min(s.end, content.end) - max(s.start, content.start)) for s in statement.content)
    return both / (content.length + sum(s.length for s in statement.content))


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("{t1:“It may rain,”} {s1:she} {c1:said}. {t1:“The roof leaks.”}", Modality.SAID),
        ("{t1:“It may rain. The roof leaks.”} {s1:she} {c1:said}.", Modality.SAID),
        ("{t1:“Mr. Roe, did you sign it?”} {s1:she} {c1:asked}.", Modality.ASKED),
        ("{t1:“You signed it. Why did you?”} {s1:she} {c1:asked}.", Modality.SAID),
        ("{s1:She} {c1:not only said} {t1:it was over}.", Modality.SAID),
        ("{s1:No. 10} {c1:said} {t1:it was over}.", Modality.SAID),
        ("{s1:She} {c1:told} {t1:the board she wanted to leave}.", Modality.SAID),
        ("{s1:She} {c1:retracted} {t1:the claim that it was over}.", Modality.DENIED),
        ("{s1:The road} {c1:is considered} {t1:safe}.", Modality.SAID),
        ("{t1:This month it was over}, {s1:she} {c1:said in May}.", Modality.SAID),
        ("{s1:She} {c1:said} {t1:May was the worst month}.", Modality.SAID),
        ("{s1:She} {c1:said} {t1:the man who may have seen it was her brother}.", Modality.SAID),
        ("{s1:She} {c1:campaigned on} {t1:the claim that it was over}.", Modality.SAID),
        ("{s1:She} {c1:called to say} {t1:that it was over}.", Modality.SAID),
        ("{s1:She} {c1:was blamed for failing when she said} {t1:it was over}.", Modality.SAID),
        ("{t1:?}", Modality.SAID),
    ],
)
def test_what_only_looks_like_it(text: str, wanted: Modality) -> None:
    document, drafts = marked(text)
    assert [s.modality for s in statements_from(document, drafts)] == [wanted]
