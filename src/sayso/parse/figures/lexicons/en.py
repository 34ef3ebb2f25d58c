"""English: bounds, measures, persons, and where a noun phrase ends."""

from __future__ import annotations

import re

from sayso.model import Bound, Measure, Trend
from sayso.parse.figures.lexicon import Lexicon, bounds, measures

_BEFORE = bounds(
    {
        Bound.OVER: "more than, over, above, over than, well over, greater than, larger than, in excess of, upwards of, "
        "upward of, exceeding, exceeds, exceeded, exceed, topping, topped, tops, surpassing, surpassed, surpasses, "
        "beyond, higher than, longer than, older than, bigger than, better than, >, excess of",
        Bound.AT_LEAST: "at least, no fewer than, no less than, not less than, not fewer than, a minimum of, minimum of, "
        "at minimum, at a minimum, ≥",
        Bound.UNDER: "less than, fewer than, under, below, lower than, shorter than, younger than, smaller than, <",
        Bound.AT_MOST: "at most, up to, no more than, not more than, as many as, as much as, as high as, a maximum of, "
        "maximum of, at the most, no longer than, ≤, as few as, no greater than, upto",
        Bound.ABOUT: "about, around, roughly, approximately, approx, approx., some, circa, c., ca., estimated, "
        "an estimated, ~, ≈, or so, in the region of, in the order of, on the order of, somewhere around, give or take, "
        "barely, scarcely, more or less, something like",
        Bound.NEARLY: "nearly, almost, close to, approaching, virtually, near, just shy of, nigh on, practically",
        Bound.EXACT: "exactly, precisely, only, just, exact, a total of, a record",
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

_STOPS = frozenset(
    "a an the this that these those my your his her its our their some any no every each either neither both all such "
    "another what which who whom whose where when why how i you he she it we they me him us them myself himself "
    "herself itself ourselves themselves one's "
    "of in on at by for with from to into onto upon over under above below between among amongst through throughout "
    "during before after since until till against across along around about near off out up down within without "
    "toward towards behind beyond beside besides despite except like unlike via per than as if whether though although "
    "because while whereas unless once and or but nor so yet plus minus versus vs amid aboard inside outside following "
    "including according regarding concerning apiece ago later earlier "
    "is are was were be been being am has have had having do does did doing will would shall should can could may might "
    "must ought cannot isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't "
    "not never also only just even still already now then there here too very quite rather almost nearly again "
    "however meanwhile really well far therefore thus instead indeed perhaps maybe today yesterday tomorrow tonight soon often always "
    "sometimes usually recently currently respectively together apart away back forward overall altogether worldwide "
    "nationwide abroad overseas yes ok etc monday tuesday wednesday thursday friday saturday sunday january february "
    "march april june july august september october november december more less fewer most least".split()
)

# Forms that follow a subject or a counted noun as its verb, or a participle behind it. Nouns that are also verbs
# ("attack", "cost") are left out: a phrase that is too long does less harm than one that is cut off.
_VERBS = frozenset(
    "said says say asks proves prove means mean meant told tells killed kills wounded wounds injured injures died dies dead alive missing captured captures "
    "arrested detained rescued evacuated displaced hospitalised hospitalized treated infected destroyed destroys damaged "
    "deployed stationed sent sends went goes go gone came comes come took takes take taken made makes make got gets get "
    "gave gives give given found finds find left leave leaves lost loses lose won wins win kept keeps keep held holds hold "
    "began begins begin begun became becomes become brought brings bring bought buys buy built builds caught catches "
    "chose chooses chosen cut drew draws drawn drove driven fell falls fallen felt feels fled flees fought "
    "grew grows grow grown heard hears hit hits knew knows know known led leads lay lies met meets paid pays pay put puts "
    "ran runs run rose rises risen sat saw sees see seen sold sells sell set shot showed shows show shown spent spends "
    "spoke speaks spoken stood stands stand stole stolen struck strikes swept swore taught tells thought thinks threw "
    "thrown understood wore worn wrote writes written joined joins joined play plays played remain remains remained "
    "need needs needed want wants wanted use used uses seem seems seemed appear appears appeared expect expects expected "
    "believe believes believed think live lives lived work works worked include includes included involve involves "
    "involved require required suffered suffer suffers attended attend attends gathered gather voted vote votes marched "
    "protested returned returns died perished drowned survived survive escaped crossed entered reached reaches exceed "
    "exceeds exceeded totalled totaled climbed climbs jumped jumps dropped drops soared plunged gained gains slid slipped "
    "advanced added adds ended ends closed opened started starts continue continues continued create created creates "
    "produce produced cover covers covered serve served offer offers offered provide provides provided expire based "
    "located owned listed aged signed filed reported reports recorded registered confirmed announced estimated "
    "published released issued imposed launched fired trapped stranded buried burned burnt homeless affected available "
    "able ready due likely responsible present worth long wide tall deep high old older younger lower higher cheaper "
    "larger smaller faster slower hired scored scores scoring conceded beat defeated competing seeking trying waiting "
    "living working fighting leaving making taking using going coming being having running playing saying dying fleeing "
    "wanting attending looking facing serving studying battling carrying belonging ranging dating standing "
    "who've wide-ranging believed presumed feared thought unaccounted safe sound saw supported opposed backed approved "
    "disagree agree agreed refused remained stay stays stayed move moved moves turned turn walked walk tested watch "
    "watched receive received receives benefit qualify qualified face faced faces lack lacked deliver delivered "
    "recovered discovered identified charged convicted sentenced jailed released freed accused".split()
)

_PEOPLE = frozenset(
    "people persons person men women man woman children child kids kid boys girls boy girl babies infants toddlers adults "
    "teenagers teens youths students student pupils teachers workers worker employees staff staffers customers users "
    "subscribers followers members member voters residents inhabitants villagers citizens civilians civilian soldiers "
    "soldier troops troop fighters fighter servicemen servicewomen personnel militants insurgents rebels gunmen terrorists "
    "attackers assailants suspects inmates prisoners detainees hostages captives conscripts recruits reservists "
    "mercenaries officers officer policemen police guards guard firefighters rescuers medics doctors nurses patients "
    "victims victim survivors casualties casualty deaths death fatalities fatality dead injured wounded missing bodies "
    "corpses passengers passenger pilots crew drivers pedestrians cyclists tourists visitors guests fans spectators "
    "attendees protesters protestors demonstrators marchers refugees migrants immigrants asylum-seekers evacuees homeless "
    "families' lawmakers senators deputies mps ministers candidates delegates officials diplomats journalists reporters "
    "players player footballers athletes competitors contestants runners swimmers scientists researchers engineers "
    "experts judges jurors lawyers attorneys farmers fishermen miners sailors crewmen traders investors shareholders "
    "owners buyers sellers renters tenants homeowners pensioners retirees commuters motorists believers pilgrims "
    "others souls lives humans individuals respondents participants volunteers donors recipients applicants graduates "
    "subjects consumers readers viewers listeners gamers executives managers directors bosses friends relatives siblings "
    "brothers sisters sons daughters parents mothers fathers wives husbands grandchildren twins orphans forces injuries "
    "accomplices smugglers thieves robbers murderers offenders defendants plaintiffs cadets commandos paratroopers "
    "nationals foreigners settlers worshippers parishioners priests monks nuns".split()
)  # fmt: skip

_KILL = r"kill(?:ed|ing|s)?|dead|died|dies|dying|deaths?|fatalit(?:y|ies)|slain|murder(?:ed|s|ing)?|perish(?:ed|ing)?|"
_KILL += (
    r"death\ toll|(?:claim|cost)(?:ed|ing|s)?(?:\ the)?\ lives|lives\ lost|los[te](?:\ their)?\ lives|drown(?:ed|ing)"
)
_HURT = r"wound(?:ed|ing|s)?|injur(?:ed|ing|ies|y|es)|hurt"
_MEASURES = measures(
    {
        Measure.CASUALTIES: rf"(?:killed|dead|deaths?|died)\ (?:and|or|and/or|or\ badly)\ (?:been\ )?(?:seriously\ )?"
        rf"(?:{_HURT})|(?:wounded|injured)\ (?:and|or)\ (?:killed|dead)|kill(?:ing)?\ (?:and|or)\ (?:wound|injur)(?:ing|e)?"
        r"|casualt(?:y|ies)|losses|(?:dead|killed|wounded|injured)(?:,\ (?:wounded|injured|missing))+\ (?:and|or)\ "
        r"(?:missing|captured|wounded|injured)",
        Measure.KILLED: rf"{_KILL}|fallen|executed|shot\ dead|bodies|corpses",
        Measure.WOUNDED: _HURT,
        Measure.MISSING: r"missing|unaccounted\ for|disappear(?:ed|ances?)|untraced",
        Measure.CAPTURED: r"captur(?:ed|ing|es)|prisoners\ of\ war|taken\ prisoner|taken\ hostage|hostages?|kidnapp?(?:ed|ing)|abduct(?:ed|ing|ions?)|seized",
        Measure.DISPLACED: r"displac(?:ed|ing)|evacuat(?:ed|ing|ions?|es)|fled|flee(?:ing)?|homeless|uprooted|refugees",
        Measure.RESCUED: r"rescu(?:ed|ing|es)|saved|freed|safe(?:\ and\ sound)?|pulled\ (?:alive|out|from)|survived|survivors",
        Measure.ARRESTED: r"arrest(?:ed|ing|s)?|detain(?:ed|ing|ees)?|jailed|in\ custody|apprehended|indicted|rounded\ up",
        Measure.INFECTED: r"infect(?:ed|ing|ions?)|cases|tested\ positive|diagnosed",
        Measure.TREATED: r"hospitali[sz](?:ed|ations?)|treat(?:ed|ing)|in\ hospital|being\ treated|vaccinat(?:ed|ing)",
        Measure.DESTROYED: r"destroy(?:ed|ing|s)?|damag(?:ed|ing|es)|demolish(?:ed|ing)|burn(?:ed|t)(?:\ down)?|flattened|shot\ down|downed|wrecked|gutted",
        Measure.ATTENDED: r"attend(?:ed|ing|s|ees|ance)?|crowds?|turnout|gather(?:ed|ing)|spectators|rall(?:y|ied)|marched|protest(?:ed|ers|ors|ing)|demonstrat(?:ors|ed)|took\ to\ the\ streets",
        Measure.VOTED: r"vot(?:ed|es|e|ers|ing)|ballots?",
        Measure.DEPLOYED: r"deploy(?:ed|ing|s|ment)?|station(?:ed|ing)|sent|send(?:ing|s)?|dispatch(?:ed|ing|es)?|contingent|strength|contribut(?:ed|ing)|stood\ at|on\ the\ ground|present\ in|moved\ in|massed|reinforc(?:ed|ing|ements)|transferred|redeployed|troops|posted",
        Measure.EARNED: r"earn(?:ed|ing|ings|s)?|profits?|revenues?|income|salar(?:y|ies)|made|makes|making|won|raised|turnover|sales|scores|pocketed|gains?",
        Measure.WORTH: r"worth|valued?|valuation|fortune|assets|market\ cap(?:italisation|italization)?",
        Measure.PAID: r"pa(?:id|y|ys|ying|yments?|yout)|spen[dt](?:ing|s)?|costs?|costing|prices?|priced|bought|fin(?:ed|e|es)|bill(?:ed)?|sold|fees?|charg(?:ed|es|e)|invest(?:ed|ing|ment)?|donat(?:ed|ions?)|budget|loans?|borrow(?:ed)?|penalt(?:y|ies)|reward|settlement|bribes?|fund(?:ed|ing)?|grants?|awards?|ransom|bail|tax(?:es)?",
    }
)

_CAP = r"[A-ZÀ-ÞŠŽĐ][\w'’.-]*\w"
_PLACE = re.compile(
    r"\b(?:in|across|near|at|around|inside|outside|into|throughout|off|from|to)\s+(?P<place>(?:the\s+|north(?:ern)?\s+|south(?:ern)?\s+"
    r"|east(?:ern)?\s+|west(?:ern)?\s+|central\s+|southeast(?:ern)?\s+|northeast(?:ern)?\s+|northwest(?:ern)?\s+|southwest(?:ern)?\s+"
    r"|neighbou?ring\s+|nearby\s+){0,3}(?:(?:city|town|village|province|state|region|district|port|island|county|capital)\s+of\s+)?"
    rf"{_CAP}(?:[\s-]+(?:of\s+|de\s+|del\s+|la\s+|al-|and\s+(?=[A-Z][\w-]*\s+(?:regions|provinces|states|districts|counties)))?{_CAP}){{0,4}}"
    r"(?:\s+(?:region|province|city|state|district|area|county|oblast|town|village|valley|island|islands|peninsula|front|border|"
    r"regions|provinces|prefecture|neighbou?rhood|suburb|airport|coast|sector|camp|desert|delta))?)"
)

_UP = (
    "up rose rise rises rising risen increased increase increases increasing climbed climbs climb gained gains jumped "
)
_UP += "jumps soared surged grew grow grows grown advanced added adds raised higher"
_DOWN = "down fell fall falls falling fallen dropped drop drops dropping declined decline decreased decrease lost loses slid "
_DOWN += "slipped plunged plummeted tumbled shrank cut reduced lower sank dipped dip slumped"

LEXICON = Lexicon(
    language="en",
    before=_BEFORE,
    after=_AFTER,
    stops=_STOPS,
    verbs=_VERBS,
    people=_PEOPLE,
    measures=_MEASURES,
    tolls=frozenset(
        "casualties casualty deaths death fatalities fatality dead killed injured wounded missing injuries losses toll "
        "victims victim wounded".split()
    ),  # fmt: skip
    between=re.compile(r"\bbetween\s+(?:about|around|roughly|some|an estimated)?\s*$", re.IGNORECASE),
    to=frozenset({"to", "-", "–", "—", "or", "to-", "through"}),
    both=frozenset({"and", "to", "-", "–"}),
    place=_PLACE,
    trends=dict.fromkeys(_UP.split(), Trend.UP) | dict.fromkeys(_DOWN.split(), Trend.DOWN),
    of=frozenset({"of"}),
    source=re.compile(
        rf"\b(?:according\s+to|citing|as\s+reported\s+by|figures\s+from|data\s+from)\s+(?P<source>(?:the\s+|an?\s+)?(?:[\w'’-]+\s+){{0,3}}?{_CAP}"
        rf"(?:[\s-]+(?:of\s+|for\s+|the\s+)*{_CAP}){{0,5}}|(?:the\s+|its\s+)?(?:\w+\s+){{0,2}}(?:officials|authorities|police|ministry|intelligence|military|government|estimates))"
    ),
)
