"""Who is meant by "the president" or "the senator" in an English report: the one person whom it calls so by name."""

from __future__ import annotations

import re
from functools import lru_cache

__all__ = ["bearer"]

_OFFICE = re.compile(r"the\s+(?P<office>[a-z]{4,}(?:[\s-][a-z]{4,})?)\Z", re.IGNORECASE)
# Who bears another office: "Vice President Roe" is not the president.
_OTHER = r"(?<!Vice[\s-])(?<![Ff]ormer\s)(?<![Ee]x-)(?<!Deputy\s)(?<!Acting\s)(?<![Tt]hen-)(?<!late\s)"
_NAME = r"\s+(?P<name>[A-ZÀ-Þ][\w’'-]*\.?(?:\s+(?:[A-ZÀ-Þ][\w’'-]+|[A-Z]\.)){0,3})"
_SHORT = {"senator": "Sen", "governor": "Gov", "representative": "Rep", "congressman": "Rep", "lieutenant": "Lt"}


@lru_cache(maxsize=1_024)
def bearer(called: str, text: str) -> str | None:
    """The name of the only person to whom a text gives this office ("the president": "President Jane Roe"); None where it
    gives it to nobody, or to several."""
    said = _OFFICE.match(called)
    if said is None:
        return None
    office = said["office"].lower()
    titled = r"\s+".join(word.capitalize() for word in office.split())
    if office in _SHORT:
        titled = rf"(?:{titled}|{_SHORT[office]}\.)"
    found = re.finditer(rf"{_OTHER}\b{titled}{_NAME}", text)
    names = [match["name"].removesuffix("’s").removesuffix("'s") for match in found]
    return max(names, key=len) if len({name.split()[-1] for name in names}) == 1 else None
