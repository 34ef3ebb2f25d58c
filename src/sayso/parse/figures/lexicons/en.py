"""English: bounds, measures, persons, and where a noun phrase ends."""

from __future__ import annotations

import re

from sayso.model import Bound, Measure, Trend
from sayso.parse.figures.lexicon import Lexicon, bounds, measures
from sayso.parse.figures.lexicons.en_words import PEOPLE, STOPS, VERBS

_BEFORE = bounds(
    {
        Bound.OVER: "more than, over, above, over than, well over, greater than, larger than, in excess of, upwards "
            "of, "
        "upward of, exceeding, exceeds, exceeded, exceed, topping, topped, tops, surpassing, surpassed, surpasses, "
        "beyond, higher than, longer than, older than, bigger than, better than, >, excess of",
        Bound.AT_LEAST: "at least, no fewer than, no less than, not less than, not fewer than, a minimum of, minimum "
            "of, "
        "at minimum, at a minimum, ≥",
        Bound.UNDER: "less than, fewer than, under, below, lower than, shorter than, younger than, smaller than, <",
        Bound.AT_MOST: "at most, up to, no more than, not more than, as many as, as much as, as high as, a maximum of, "
        "maximum of, at the most, no longer than, ≤, as few as, no greater than, upto",
        Bound.ABOUT: "about, around, roughly, approximately, approx, approx., some, circa, c., ca., estimated, "
        "an estimated, ~, ≈, or so, in the region of, in the order of, on the order of, somewhere around, give or "
        "take, "
        "barely, scarcely, more or less, something like",
        Bound.NEARLY: "nearly, almost, close to, approaching, virtually, near, just shy of, nigh on, practically",
        Bound.EXACT: "exactly, precisely, only, just, exact, a total of, a record, add up to, "
        "adds up to, added up to, adding up to",
    }
)  # fmt: skip
# "about 30 more", "over 30 days ago" and the like still bound the number; "more than double the" must not.
_AFTER = bounds(
    {
        Bound.AT_LEAST: "or more, or above, or over, or higher, or greater, plus, and counting, and above, or better, "
        "and over, and up, or older, at least, at the very least, at minimum",
        Bound.AT_MOST: "or less, or fewer, or below, or under, or lower, at most, and under, and below, max, tops, "
        "or younger, at the most",
        Bound.ABOUT: "or so, odd, or thereabouts, give or take, ish, approximately, more or less",
    }
)

_KILL = (
    r"kill(?:ed|ing|s)?|dead|die|died|dies|dying|deaths?|fatalit(?:y|ies)|slain|murder(?:ed|s|ing)?|perish(?:ed|ing)?|"
    r"death\ toll|(?:claim|cost)(?:ed|ing|s)?(?:\ the)?\ lives|lives\ lost|los[te](?:\ their)?\ lives|drown(?:ed|ing)"
)
_HURT = r"wound(?:ed|ing|s)?(?!\ (?:up|down)\b)|injur(?:ed|ing|ies|y|es)|hurt"
_MEASURES = measures(
    {
        Measure.CASUALTIES: rf"(?:killed|dead|deaths?|died)(?:\ (?:and|or|and/or)|,)\ (?:been\ )?(?:seriously\ )?"
        rf"(?:{_HURT})|(?:wounded|injured)\ (?:and|or)\ (?:killed|dead)|kill(?:ing)?\ (?:and|or)\ (?:wound|"
        rf"injur)(?:ing|e)?"
        r"|casualt(?:y|ies)|losses|(?:dead|killed|wounded|injured)(?:,\ (?:wounded|injured|missing))+\ (?:and|or)\ "
        r"(?:missing|captured|wounded|injured)",
        Measure.KILLED: rf"{_KILL}|fallen|executed|shot\ dead|bodies|corpses",
        Measure.WOUNDED: _HURT,
        Measure.MISSING: r"missing|unaccounted\ for|disappear(?:ed|ances?)|untraced",
        Measure.CAPTURED: r"captur(?:ed|ing|es)|prisoners\ of\ war|taken\ prisoner|taken\ hostage|hostages?|"
        r"kidnapp?(?:ed|ing)|abduct(?:ed|ing|ions?)|seized",
        Measure.DISPLACED: r"displac(?:ed|ing)|evacuat(?:ed|ing|ions?|es)(?!\ to\ (?:\w+\ ){0,4}hospital)|"
        r"fled(?!\ (?:with|the\ scene))|flee(?:ing)?|"
        r"homeless|uprooted|forced\ from\ (?:their\ )?homes|to\ evacuate|refugees|los[te](?:\ their)?\ homes|"
        r"(?:leave|left|vacate)\ (?:their|the)\ (?:\w+\ )?(?:homes|houses|flats)",
        Measure.RESCUED: r"rescu(?:ed|ing|es)|saved|freed|alive|safe(?:\ and\ sound)?|pulled\ (?:alive|out|from)|"
        r"survived|"
        r"survivors",
        Measure.ARRESTED: r"arrest(?:ed|ing|s)?|detain(?:ed|ing|ees)?|jailed|in\ custody|apprehended|indicted|"
        r"rounded\ up",
        Measure.INFECTED: r"infect(?:ed|ing|ions?)|cases|tested\ positive|diagnosed",
        Measure.TREATED: r"hospitali[sz](?:ed|ations?)|(?:admitted|taken|rushed|brought|sent|evacuated)\ to\ "
        r"(?:\w+\ ){0,4}hospitals?|on\ admission|treat(?:ed|ing)|in\ hospital|being\ treated|vaccinat(?:ed|ing)",
        Measure.DESTROYED: r"destroy(?:ed|ing|s)?|damag(?:ed|ing|es)|demolish(?:ed|ing)|burn(?:ed|t)(?:\ down)?|"
        r"flattened|razed|shot\ down|downed|wrecked|gutted",
        Measure.ATTENDED: r"attend(?:ed|ing|s|ees|ance)?|crowds?|turnout|gather(?:ed|ing)|spectators|rall(?:y|ied)|"
        r"marched|protest(?:ed|ers|ors|ing)|demonstrat(?:ors|ed)|took\ to\ the\ streets",
        Measure.VOTED: r"vot(?:ed|es|e|ers|ing)|ballots?",
        Measure.DEPLOYED: r"deploy(?:ed|ing|s|ment)?|station(?:ed|ing)|sent|send(?:ing|s)?|dispatch(?:ed|ing|es)?|"
        r"contingent|strength|contribut(?:ed|ing)|stood\ at|on\ the\ ground|present\ in|moved\ in|massed|"
        r"reinforc(?:ed|ing|ements)|transferred|redeployed",
        Measure.EARNED: r"earn(?:ed|ing|ings|s)?|profits?|revenues?|income|salar(?:y|ies)|"
        r"made(?!\ (?:available|up|public|payable|possible)\b)|makes|making|won|raised|"
        r"turnover|sales|scores|pocketed|gains?",
        Measure.WORTH: r"worth|valued?|valuation|fortune|assets|market\ cap(?:italisation|italization)?",
        Measure.PAID: r"pa(?:id|y|ys|ying|yments?|yout)|spen[dt](?:ing|s)?|costs?|costing|prices?|priced|bought|"
        r"fin(?:ed|e|es)|bill(?:ed)?|sold|fees?|charg(?:ed|es|e)|invest(?:ed|ing|ment)?|donat(?:ed|ions?)|"
        r"loans?|borrow(?:ed)?|penalt(?:y|ies)|reward|settlement|bribes?|fund(?:ed|ing)?|grants?|awards?|ransom|"
        r"bail|tax(?:es)?",
    }
)

_CAP = r"[A-ZÀ-ÞŠŽĐ][\w'’.-]*\w"
_PLACE = re.compile(
    r"\b(?:in|across|near|at|around|inside|outside|into|throughout|off|from|to)\s+(?P<place>(?:the\s+|north(?:ern)?\s+|"
    r"south(?:ern)?\s+"
    r"|east(?:ern)?\s+|west(?:ern)?\s+|central\s+|southeast(?:ern)?\s+|northeast(?:ern)?\s+|northwest(?:ern)?\s+|"
    r"southwest(?:ern)?\s+"
    r"|neighbou?ring\s+|nearby\s+){0,3}(?:(?:city|town|village|province|state|region|district|port|island|county|"
    r"capital)\s+of\s+)?"
    rf"{_CAP}(?:[\s-]+(?:of\s+|de\s+|del\s+|la\s+|al-|and\s+(?=[A-Z][\w-]*\s+(?:regions|provinces|states|districts|"
    rf"counties)))?{_CAP}){{0,4}}"
    r"(?:\s+(?:region|province|city|state|district|area|county|oblast|town|village|valley|island|islands|peninsula|"
    r"front|border|"
    r"regions|provinces|prefecture|neighbou?rhood|suburb|airport|coast|sector|camp|desert|delta))?)"
)

_UP = (
    "up rose rise rises rising risen increased increase increases increasing climbed climbs climb gained gains jumped "
    "jumps "
    "soared surged grew grow grows grown advanced added adds raised higher"
)
_DOWN = (
    "down fell fall falls falling fallen dropped drop drops dropping declined decline decreased decrease lost loses "
    "slid "
    "slipped plunged plummeted tumbled shrank cut reduced lower sank dipped dip slumped"
)

LEXICON = Lexicon(
    language="en",
    before=_BEFORE,
    after=_AFTER,
    stops=STOPS,
    verbs=VERBS,
    people=PEOPLE,
    measures=_MEASURES,
    tolls=frozenset(
        "casualties casualty deaths death fatalities fatality dead killed injured wounded missing injuries losses toll "
        "victims victim".split()
    ),
    between=re.compile(r"\bbetween\s+(?:about|around|roughly|some|an estimated)?\s*$", re.IGNORECASE),
    place=_PLACE,
    forces=frozenset("troops soldiers forces servicemen personnel fighters".split()),
    trends=dict.fromkeys(_UP.split(), Trend.UP) | dict.fromkeys(_DOWN.split(), Trend.DOWN),
    of=frozenset({"of"}),
    source=re.compile(
        rf"\b(?:[Aa]ccording\s+to|citing|as\s+reported\s+by|figures\s+from|data\s+from)\s+(?P<source>(?:the\s+|"
        rf"an?\s+)?(?:[\w'’-]+\s+){{0,3}}?{_CAP}"
        rf"(?:[\s-]+(?:of\s+|for\s+|the\s+)*{_CAP}){{0,5}}|(?:the\s+|its\s+)?(?:\w+\s+){{0,2}}(?:officials|authorities|"
        rf"police|ministry|intelligence|military|government|estimates))"
    ),
    none_before=re.compile(
        r"\b(?:no|without|zero)\s+(?:(?!(?:one|longer|less|fewer|more)\b)\w+\s+){0,2}$|\b(?:nobody|no\s+one|none)\s+(?:\w+\s+){0,2}$",
        re.IGNORECASE,
    ),
)
