"""One occasion goes on over several statements: the channel named once holds for what follows, or for what was before."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from sayso.parse.statements.lexicon import VERBS

if TYPE_CHECKING:
    from sayso.parse.statements.made import Made
    from sayso.parse.statements.speakers.speakers import Resolver

_BACK = 30  # statements
_FAR = 3  # paragraphs that an occasion may be silent for
_HAVE = frozenset(["has", "have"])
_ELSEWHERE = re.compile(
    r"\b(?:repeatedly|often|frequently|always|regularly|for months|earlier|previously|separately|in the past|once"
    r"|last (?:week|month|year)|years? ago|months? ago|recently|later)\b",
    re.IGNORECASE,
)


def carry_over(text: str, made: list[Made], resolver: Resolver) -> None:
    """Fill channel and setting of statements that go on with an occasion named before, or named right after."""
    _backwards(made, resolver)
    last: dict[str, int] = {}
    for number, item in enumerate(made):
        statement = item.statement
        if statement.speaker is None:
            continue
        name = statement.speaker.name
        before = last.get(name)
        if before is not None and statement.channel in (None, "post") and not item.pointer:
            earlier = made[before]
            now = _tells_now(text, item, earlier) and not _tells_now(text, earlier, earlier)
            near = _paragraph(item, resolver) - _paragraph(earlier, resolver) <= _FAR
            apart = _ELSEWHERE.search(item.sentence.of(text)[:600])
            other_time = statement.setting and statement.setting != earlier.statement.setting
            fits = statement.channel is None or (earlier.statement.channel or "").startswith("post on")
            if near and fits and not (apart or other_time or now) and earlier.statement.channel:
                statement = replace(
                    statement,
                    channel=earlier.statement.channel,
                    setting=statement.setting or earlier.statement.setting,
                )
                made[number] = replace(item, statement=statement)
        if statement.channel is not None:
            last[name] = number


def _backwards(made: list[Made], resolver: Resolver) -> None:
    """ "She stated this in a post on X": the channel of what she was said to have said before."""
    for number, item in enumerate(made):
        if not item.pointer or item.statement.speaker is None:
            continue
        here = _paragraph(item, resolver)
        for at in range(number - 1, max(-1, number - _BACK), -1):
            other = made[at]
            if here - _paragraph(other, resolver) > _FAR:
                break
            if _same(other, item) and other.statement.channel is None:
                made[at] = replace(
                    other,
                    statement=replace(
                        other.statement,
                        channel=item.statement.channel,
                        setting=other.statement.setting or item.statement.setting,
                    ),
                )


def _tells_now(text: str, item: Made, earlier: Made) -> bool:
    """Whether the reporting word stands in the perfect, or in the present behind an interview: "told a paper", then "says"."""
    asked = (earlier.statement.channel or "").startswith("interview with")
    words = [word.lower() for span in item.statement.cue for word in span.of(text).split()[:4]]
    return any(
        word in _HAVE or (asked and (verb := VERBS.get(word)) is not None and verb.form == "s") for word in words
    )


def _same(a: Made, b: Made) -> bool:
    return bool(a.statement.speaker and b.statement.speaker and a.statement.speaker.name == b.statement.speaker.name)


def _paragraph(item: Made, resolver: Resolver) -> int:
    return resolver.paragraph(item.draft.first)
