"""What reports nobody's words, and what is no part of the words."""

from __future__ import annotations

import pytest

from sayso.parse.statements.unsaid import said_only
from tests.parse.marked import marked


@pytest.mark.parametrize(
    ("text", "contents"),
    [
        ("{t1:The driver} {c1:was cited for} {t1:speeding}.", []),
        ("{t1:The driver} {c1:was cited} by {s1:police} {t1:for speeding}.", ["The driver | for speeding"]),
        ("{t1:No deaths} {c1:have been reported}.", []),
        ("{t1:That the dam broke} {c1:was reported}.", ["That the dam broke"]),
        ("{t1:Ada Norr} {c1:remembered}", []),
        ("{s1:Ada Norr} {c1:remembered} {t1:that it rained}.", ["that it rained"]),
        ("The sea, {s1:Ada Norr} changed how {s2:people} {c2:think about} {t2:the sea}.", []),
        ("Nobody knows how {s1:people} {c1:think about} {t1:the sea}.", ["the sea"]),
        ("{s1:The firm} {c1:recalled} {t1:34,000 toasters}.", []),
        ("{s1:Ada Norr} {c1:recalled} {t1:that 34,000 came}.", ["that 34,000 came"]),
        ("A poll {s1:which} {c1:questioned} {t1:12,500 voters}.", []),
        ("{s1:Ada Norr} {c1:questioned} {t1:the result}.", ["the result"]),
        ("{s1:The firm} {c1:posted} {t1:a net loss of $3 million}.", []),
        ("{s1:The firm} {c1:posted} {t1:a letter to its clients}.", ["a letter to its clients"]),
        ("The cars {t1:that} {s1:the ministry} {c1:predicts}.", []),
        ("He {c1:apologises} {t1:to me}.", []),
        ("{s1:Ada Norr} {c1:denied} {t1:it}.", ["it"]),
        ("{s1:Analysis}{c1::} {t1:Who pays}", []),
        ("{s1:Ada Norr}{c1::} {t1:Who pays}", ["Who pays"]),
        ("Ada Norr spoke. Does {s1:she} {c1:regret} {t1:it? “Not for a day.”}", ["“Not for a day.”"]),
        ("{s1:Ada Norr} {c1:asked} {t1:“Does it rain?”}", ["“Does it rain?”"]),
        ("{s1:The judge} {c1:told} {t1:jurors the trial would be short}.", ["the trial would be short"]),
        ("{s1:The judge} {c1:told} {t1:jurors were tired}.", ["jurors were tired"]),
        ("{s1:Ada Norr} {c1:said} {t1:workers the town needs}.", ["workers the town needs"]),
        ("{s1:Ada Norr} {c1:claimed}, {t1:without giving proof, that it rained}.", ["that it rained"]),
        ("{s1:Ada Norr} {c1:claimed} {t1:without help, many died}.", ["without help, many died"]),
        ("{s1:Governor} {c1:Ada} {t1:Norr blamed the rain}.", ["the rain"]),
        (
            "{s1:Ada Norr} {c1:claimed} {t1:she could end it, sparking fears in Velm that it would go on}.",
            ["she could end it"],
        ),
        ("{s1:Ada Norr} {c1:claimed} {t1:she could end it}, raising doubts that {t1:it began}.", ["she could end it"]),
        ("{s1:Ada Norr} {c1:said} {t1:it rained, raising the river}.", ["it rained, raising the river"]),
        ("{s1:The governor} {c1:said} {t1:Norr blamed the rain}.", ["Norr blamed the rain"]),
    ],
)
def test_only_words_are_kept(text: str, contents: list[str]) -> None:
    document, drafts = marked(text)
    kept = [
        " | ".join(piece.of(document.text) for piece in d.content)
        for d in said_only(document.text, drafts)
        if d.content
    ]
    assert kept == contents


def test_a_governor_whose_first_name_was_taken_for_a_verb() -> None:
    document, drafts = marked("{s1:Governor} {c1:Ada} {t1:Norr blamed the rain}.")
    (draft,) = said_only(document.text, drafts)
    assert [span.of(document.text) for span in (*draft.source, *draft.cue)] == ["Governor Ada Norr", "blamed"]
