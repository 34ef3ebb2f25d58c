"""Who is meant by "the president" or "the governor of Tarn" in an English report."""

from __future__ import annotations

import re
from functools import lru_cache

from sayso.model import Speaker, SpeakerKind
from sayso.text.capitals import CAPITAL, NAME_WORD

__all__ = ["bearer", "holds"]

_OFFICE = re.compile(r"the\s+(?P<office>[a-z]{4,}(?:[\s-][a-z]{4,})?)\Z", re.IGNORECASE)
# Who bears another office: "Vice President Roe" is not the president.
_OTHER = r"(?<!Vice[\s-])(?<![Ff]ormer\s)(?<![Ee]x-)(?<!Deputy\s)(?<!Acting\s)(?<![Tt]hen-)(?<!late\s)"
_NAME = rf"\s+(?P<name>(?:{NAME_WORD}|{CAPITAL})\.?(?:\s+(?:{NAME_WORD}|{CAPITAL}\.)){{0,3}})"
_SHORT = {"senator": "Sen", "governor": "Gov", "representative": "Rep", "congressman": "Rep", "lieutenant": "Lt"}
# Of these a place or a body has one at a time.
_SINGLE = frozenset(
    "president premier chancellor king queen emperor sultan pope archbishop governor mayor sheriff superintendent speaker "
    "commissioner coroner chief chairman chairwoman principal rector".split()
) | {"chief justice", "prime minister", "attorney general"}
_CALLED = re.compile(
    r"the\s(?P<office>[a-z]+(?:[\s-][a-z]+)?)(?:\sof\s(?:the\s)?[A-Z][\w .-]*)?(?:,.*)?\Z", re.IGNORECASE
)
_HINDRANCES = frozenset("vice deputy former ex acting assistant lieutenant late then".split())
_LONG = {short.lower(): office for office, short in _SHORT.items()}


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
    names = [match["name"] for match in found]
    return max(names, key=len) if len({name.split()[-1] for name in names}) == 1 else None


def holds(speaker: Speaker, called: str, report: str) -> bool:
    """Whether somebody whom a report calls by an office alone may hold the one that an article gives the speaker: "the governor
    of Tarn" for Governor Jane Roe. The report gives that office to nobody else by name; the place is not compared."""
    match = _CALLED.match(called)
    if match is None or speaker.kind is not SpeakerKind.PERSON or not speaker.role:
        return False
    office = match["office"].lower().split()
    role = [_LONG.get(word, word) for word in speaker.role.lower().replace(".", "").replace(",", "").split()]
    if _SINGLE.isdisjoint([" ".join(office), office[-1]]) or role[-len(office) :] != office:
        return False
    other = bearer(f"the {' '.join(office)}", report)
    return _HINDRANCES.isdisjoint(role) and (other is None or other.split()[-1] == speaker.name.split()[-1])
