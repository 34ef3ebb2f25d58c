"""Whom the sources of a marked text refer to, and how a row of a table says so."""

from __future__ import annotations

from sayso.parse.statements.statements import statements_from
from tests.parse.marked import marked

# Each text, and for each attribution in reading order of its number: the speaker's name, kind and role ("" for none);
# None where it can't be told.
Row = tuple[str, str, str] | None
P, B, U = "person", "organisation", "unnamed"


def resolved(text: str) -> list[Row]:
    """For each attribution that is marked in `text` its speaker."""
    document, drafts = marked(text, title="\n" in text and "President\n" in text)
    by_content = {s.content: s for s in statements_from(document, drafts)}
    found: list[Row] = []
    for draft in drafts:
        statement = by_content.get(draft.content)
        speaker = statement.speaker if statement else None
        found.append((speaker.name, str(speaker.kind), speaker.role or "") if speaker else None)
    return found
