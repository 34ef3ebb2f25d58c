"""Words for whoever did it, of whom a story has one: the attacker, the driver, the pilot."""

from __future__ import annotations

import re

__all__ = ["ANY_ROLE", "ROLES"]

# By what they did; general language, our own compilation.
_WORDS = {
    "culprit": r"attacker|assailant|perpetrator|culprit|gunman|shooter|killer|murderer|knifeman|stabber"
    r"|suspect(?!\s+that)|accused(?!\s+of)|arsonist|robber|thief|hijacker|bomber|kidnapper"
    r"|Täter(?:in|s)?|Angreifer(?:in|s)?|Tatverdächtige[rn]?|Verdächtige[rn]?|Beschuldigte[rn]?|Angeklagte[rn]?|Schützen?|Messerstecher|Attentäter(?:in)?|Brandstifter(?:in)?"
    r"|нападавш\w+|преступник\w*|подозреваем\w+|обвиняем\w+|стрел(?:ок|ка|явш\w+)|убийц\w+|злоумышленник\w*|задержанн\w+"
    r"|thủ\s+phạm|hung\s+thủ|kẻ\s+(?:tấn\s+công|giết\s+người|cướp|gây\s+án|xả\s+súng)|người\s+gây\s+án|nghi\s+phạm|nghi\s+can|bị\s+can|bị\s+cáo|đối\s+tượng",
    "driver": r"driver|motorist|at\s+the\s+wheel|behind\s+the\s+wheel|driven\s+by"
    r"|Fahrer(?:in|s)?|Autofahrer(?:in)?|Lenker(?:in)?|am\s+Steuer|gelenkt\s+von|водител\w+|за\s+рул[её]м"
    r"|tài\s+xế|lái\s+xe|người\s+(?:lái|cầm\s+lái|điều\s+khiển)|cầm\s+lái|do\b[^.;]{1,50}\blái",
    "pilot": r"pilot|Pilot(?:in)?|пилот\w*|phi\s+công",
}

ROLES = tuple((role, re.compile(rf"\b(?:{words})\b", re.IGNORECASE)) for role, words in _WORDS.items())
ANY_ROLE = re.compile("|".join(pattern.pattern for _, pattern in ROLES), re.IGNORECASE)
