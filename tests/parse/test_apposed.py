"""What somebody is, set before the name at a sentence's end, is no part of what they said: sentences of our own."""

from __future__ import annotations

import pytest

from sayso.parse.statements.apposed import apposed
from tests.parse.marked import marked


@pytest.mark.parametrize(
    ("text", "content", "source"),
    [
        # The description was taken for the end of what was said.
        (
            "{t1:The town has sold the old school, its mayor}, {s1:Anna Holt}, {c1:said}.",
            "The town has sold the old school",
            "its mayor, Anna Holt",
        ),
        (
            "{t1:The drug was withdrawn after 14 deaths, the head of the agency}, {s1:Dr. Miriam Oakes}, {c1:said} on Monday.",
            "The drug was withdrawn after 14 deaths",
            "the head of the agency, Dr. Miriam Oakes",
        ),
        # So was the name.
        (
            "{t1:The drug was withdrawn after 14 deaths, its director, Dr. Miriam Oakes,} {c1:said} on Monday.",
            "The drug was withdrawn after 14 deaths",
            "its director, Dr. Miriam Oakes",
        ),
        # It is the source already; no comma behind the name; a clause that is told.
        (
            "{t1:The town has sold the old school}, {s1:its mayor, Anna Holt}, {c1:said}.",
            "The town has sold the old school",
            "its mayor, Anna Holt",
        ),
        (
            "{t1:The prize went to a newcomer, a baker}, {s1:Anna Holt} {c1:said}.",
            "The prize went to a newcomer, a baker",
            "Anna Holt",
        ),
        (
            "{t1:The pool is shut, the water is cold}, {s1:Anna Holt}, {c1:said}.",
            "The pool is shut, the water is cold",
            "Anna Holt",
        ),
        (
            "“{t1:The pool is shut,}” {s1:its owner, Anna Holt}, {c1:said}.",
            "The pool is shut,",
            "its owner, Anna Holt",
        ),
        # Whom a headline names behind the verb, where the next line's speaker was taken for the source.
        (
            "{t1:Velm Sells Old School}, {c1:Says} {t1:Velm Mayor}\n{s1:Velm Mayor, Anna Holt} spoke on Monday.",
            "Velm Sells Old School",
            "Velm Mayor",
        ),
        (
            "{t1:The pool is shut}, {c1:says} {s1:its owner}.",
            "The pool is shut",
            "its owner",
        ),
    ],
)
def test_whose_description_it_is(text: str, content: str, source: str) -> None:
    document, drafts = marked(text)
    (draft,) = apposed(document.text, drafts)
    assert [span.of(document.text) for span in draft.content] == [content]
    assert [span.of(document.text) for span in draft.source] == [source]


def test_what_goes_on_behind_an_inserted_verb_is_said() -> None:
    document, drafts = marked("{t1:The pool}, {s1:Anna Holt} {c1:says}, {t1:is shut for good}.")
    assert list(apposed(document.text, drafts)) == list(drafts)
