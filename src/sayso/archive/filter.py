"""Which documents of an archive a question is about."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from sayso.archive.codes import language_code
from sayso.model import Stored


@dataclass(frozen=True, slots=True)
class Filter:
    """Which documents count; a document without a date fits no limit of dates."""

    since: date | None = None
    until: date | None = None
    publishers: frozenset[str] = frozenset()  # as stored; none means any
    languages: frozenset[str] = frozenset()

    def __post_init__(self) -> None:
        # a name alone would be taken for its letters, and a moment can't be compared with a day
        for name in ("publishers", "languages"):
            given = getattr(self, name)
            object.__setattr__(self, name, frozenset([given] if isinstance(given, str) else given))
        # as documents have them; what is no code stays, and fits none
        object.__setattr__(self, "languages", frozenset(language_code(given) or given for given in self.languages))
        for name in ("since", "until"):
            if isinstance(given := getattr(self, name), datetime):
                object.__setattr__(self, name, given.date())
            elif not isinstance(given, date | None):
                raise TypeError(f"{name}: a datetime.date is wanted, not {given!r}")

    def allows(self, document: Stored) -> bool:
        """Whether the document counts."""
        if (self.since or self.until) and document.published is None:
            return False
        return (
            (self.since is None or document.published is None or self.since <= document.published)
            and (self.until is None or document.published is None or document.published <= self.until)
            and (not self.publishers or document.publisher in self.publishers)
            and (not self.languages or document.language in self.languages)
        )


ANY = Filter()
