"""Words of which a passage that has only the one bears out no claim that has only the other: up and down, profit and loss,
first and second.

Either may be so within days, so nothing is refuted by them. General vocabulary, our own compilation.
"""

from __future__ import annotations

from sayso.judge.outcomes.contrasts import other_slot
from sayso.judge.words.lexicon import sides, turned_by

_PAIRS = (
    (
        r"rose|risen|ris(?:es|ing)|increas(?:e[ds]?|ing)|climb(?:s|ed|ing)|jump(?:s|ed)|soar(?:s|ed|ing)|surg(?:es|ed)"
        r"|gr[eo]wn?|gain(?:s|ed)|went\ up"
        r"|up\ (?:from|by|to)|rais(?:es|ed|ing)|hik(?:es|ed)|doubl(?:es|ed)|stieg(?:en)?|gestiegen|steig(?:t|en)"
        r"|kletter(?:t|te|ten)|erhöh(?:t|te|ten)|zugenommen"
        r"|вырос(?:л[аио])?|выросш\w+|повыс\w{2,6}|увелич\w{2,6}|поднял\w{2,3}|tăng",
        r"fell|fallen|falls|falling|drop(?:s|ped|ping)|declin(?:es|ed|ing)|decreas(?:e[ds]|ing)|shrank|shrunk|sank"
        r"|slump(?:s|ed)|plung(?:es|ed)|slid|went\ down"
        r"|down\ (?:from|by|to)|lower(?:s|ed|ing)|cut|cuts|halv(?:es|ed)|reduc(?:es|ed)|sank(?:en)?|gesunken|sink(?:t"
        r"|en)|fiel(?:en)?|gefallen|fällt|gesenkt|senk(?:t|te|ten)"
        r"|zurückgegangen|сниз\w{2,6}|упал[аио]?|сократ\w{2,6}|уменьш\w{2,6}|опустил\w{2,3}|giảm|hạ",
    ),
    (
        r"(?:net|operating|annual|quarterly|record|a)\ loss(?:es)?(?:\ of)?|loss\ of|Verlust\w{0,2}|убыт\w{2,3}"
        r"|thua\ lỗ|(?:khoản\ )?lỗ",
        r"profits?|earn(?:s|ed|ings)|Gewinn\w{0,2}|прибыл\w{1,2}|có\ lãi|lãi|lợi\ nhuận",
    ),
    (
        r"captur(?:e[ds]?|ing)|took\ \w+\ prisoner|gefangen\ ?genommen|nahm\w{0,2}\ [^.;]{1,40}\ gefangen"
        r"|захват\w{2,5}|взял\w?\ в\ плен|bắt\ (?:giữ|làm\ tù\ binh)",
        r"releas(?:e[ds]?|ing)|freed|free[ds]?|freigelassen|ließ\w{0,2}\ [^.;]{1,40}\ frei|освобо\w{2,6}|отпустил\w?"
        r"|(?:trả\ tự\ do|thả)",
    ),
    (
        r"first|erste[nrsm]?|перв\w{2,3}|đầu\ tiên",
        r"second|third|fourth|fifth|zweite\w?|dritte\w?|vierte\w?|втор\w{2,3}|трет\w{2,4}|thứ\ (?:hai|ba|tư|năm)",
    ),
    (
        r"lowest|niedrigste\w?|tiefste\w?|самы[йхм]\ низки\w|thấp\ nhất",
        r"highest|höchste\w?|самы[йхм]\ высоки\w|cao\ nhất",
    ),
    (
        r"smallest|kleinste\w?|самы[йхм]\ маленьки\w|nhỏ\ nhất",
        r"largest|biggest|größte\w?|крупнейш\w{2,3}|самы[йхм]\ больш\w{2,3}|lớn\ nhất",
    ),
    (r"weakest|schwächste\w?|yếu\ nhất", r"strongest|stärkste\w?|сильнейш\w{2,3}|mạnh\ nhất"),
    (r"slowest|langsamste\w?|chậm\ nhất", r"fastest|quickest|schnellste\w?|nhanh\ nhất"),
    (
        r"newest|youngest|jüngste\w?|neueste\w?|trẻ\ nhất|mới\ nhất",
        r"oldest|älteste\w?|старейш\w{2,3}|già\ nhất|lâu\ đời\ nhất",
    ),
    (r"worst|schlechteste\w?|худш\w{2,3}|tệ\ nhất", r"best|beste\w?|лучш\w{2,3}|tốt\ nhất"),
    (
        r"ahead\ of\ (?:schedule|plan|time)|früher\ als\ geplant|раньше\ срока|trước\ (?:thời\ hạn|tiến\ độ)|vượt\ tiến\ độ",
        r"behind\ (?:schedule|plan|time)|late|delayed|später\ als\ geplant|verspätet\w?|с\ опозданием|chậm\ tiến\ độ",
    ),
    (
        r"(?:percent|per\ cent|%|times|half|as)\ (?:\w+\ )?(?:less|fewer|lower|cheaper|smaller)"
        r"|Prozent\ (?:weniger|niedriger|billiger)",
        r"(?:percent|per\ cent|%|times|half|as)\ (?:\w+\ )?(?:more|higher|dearer|larger)|Prozent\ (?:mehr|höher|teurer)",
    ),
)
_TURNED = turned_by(sides(_PAIRS))


def other_direction(claim: str, said: str) -> bool:
    """Whether a claim goes one way only, and a passage only the other: "fell to 4.2 percent", "rose to 4.2 percent"."""
    return other_slot(claim, said) or bool(_TURNED(claim, said))
