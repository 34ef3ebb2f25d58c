"""Through what something was said (a post, a press conference, an interview, another outlet), when and where."""

from __future__ import annotations

import re

from sayso.model import Span
from sayso.text.places import countries

_NETWORKS = (
    "X", "Twitter", "Facebook", "Instagram", "Telegram", "TikTok", "Truth Social", "Threads", "Bluesky", "Mastodon",
    "YouTube", "LinkedIn", "Reddit", "Snapchat", "WhatsApp", "Weibo", "WeChat", "VK", "Viber", "Medium", "Tumblr",
)  # fmt: skip
_NETWORK = "|".join(re.escape(name) for name in _NETWORKS)
_ON = re.compile(
    r"\b(?:on|to|via|using|through|over)\s+(?:(?:his|her|their|its|the|an?|own|official|verified|personal|social|media|"
    r"messaging|messenger|microblogging|platform|site|network|service|app|account|page|channel|agency|president|"
    rf"[’']s)[\s,]+){{0,7}}(?P<net>{_NETWORK})\b(?!\s*[A-Z]\w*\s)"
)
_OF = re.compile(
    rf"\b(?P<net>{_NETWORK})\s+(?:post|account|handle|page|channel|thread|profile|feed|update|message|video|story)s?\b"
)
_CAP = r"[A-Z][\w’'&-]*"
_TWEET = re.compile(r"\b(?:re)?tweet(?:s|ed|ing|storm)?\b", re.IGNORECASE)
_SOCIAL = re.compile(
    r"\b(?:(?:social[- ]media|blog)\s+(?:post|message|account|page)s?|(?:on|to|via|over) social media)\b", re.I
)
_POST = re.compile(r"\b(?:[Ii]n|[Tt]he|[Tt]his|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|that|a|same)\s+post(?:ing)?\b(?!-)")
# Neither soldiers and jobs ("other posts", "posted to the border") nor results ("posted a loss of ...").
RESULT = (
    r"(?:[\w$£€.,%’'-]+\s+){0,5}?(?:loss(?:es)?|profits?|revenues?|gains?|sales|earnings|growth|rise|fall|decline|drop|results|income"
    r"|surplus|deficit|wins?|victory|times?|bail|bond)\b"
)
_POSTED = re.compile(
    r"\bposted\b(?!\s+(?:to|at|in|near|outside|abroad)\s+(?!(?:a|an|the|his|her|its|their)\s+(?:[\w’']+\s){0,2}"
    r"(?:account|page|feed|channel|profile|site|website|blog|wall|story|followers)|social|Facebook)"
    rf"|\s+{RESULT})"
    r"|\b(?:in|his|her|their|its|of|online|media|deleted|earlier|these|those|recent)\s+posts\b"
    r"|\bposts(?::|,?\s+[“\"]|\s+(?:on|online|about|to (?:his|her|their|its)|that (?:said|read|show)\w*)\b)"
)
# What is named as the channel, pieces of which one must be there (far cheaper to look for), and the words that show it;
# the first that stands in the sentence counts.
_KINDS: tuple[tuple[str, tuple[str, ...], re.Pattern[str]], ...] = tuple(
    (name, tuple(pieces.split()), re.compile(rf"\b(?:{pattern})\b", re.IGNORECASE))
    for name, pieces, pattern in (
        ("press conference", "conference presser", r"(?:press|news|media)[- ]conferences?|presser"),
        ("briefing", "briefing", r"(?:press|news|media|daily|security)\s+briefings?|at a briefing|told a briefing"),
        ("interview", "interview",
         r"in (?:an?|the|his|her|that|another|this) (?:[\w’'-]+ ){0,4}interview|interviewed by|in interviews"),
        ("podcast", "podcast", r"podcast"),
        ("debate", "debate",
         r"(?:at|during|in) (?:the|a|an|their|his|her|last|tonight[’']s|[\w’']+day[’']s) (?:[\w’'-]+ ){0,4}debate"),
        ("press release", "release", r"press release|news release"),
        ("testimony", "testi told", r"testimony|testified|testifying|told the court|told (?:the )?jurors"),
        ("hearing", "hearing", r"(?:at|during|in) (?:the|a|an|his|her) (?:[\w’'-]+ ){0,4}hearing"),
        ("statement", "statement", r"in (?:an?|the|his|her|its|their|that|another|this) (?:[\w’'-]+ ){0,4}statements?"
         r"|(?:issued|released|published) an? (?:[\w’'-]+ ){0,3}statement|statement (?:read|said)"),
        ("speech", "speech address keynote sermon homily lecture remarks told",
         r"(?:in|during|at) (?:an?|the|his|her|that|this) (?:[\w’'-]+ ){0,4}"
         r"(?:speech|address|keynote|sermon|homily|lecture|remarks)|told (?:a|the) (?:crowd|audience|rally)"),
        ("rally", "rally", r"(?:at|during) (?:an?|the|his|her|that) (?:[\w’'-]+ ){0,4}rally"),
        ("video", "video",
         r"in (?:an?|the|his|her|that) (?:[\w’'-]+ ){0,4}video(?: (?:message|address|statement|link))?"),
        ("phone call", "phone", r"(?:phone|telephone) (?:call|conversation)|by (?:tele)?phone"),
        ("email", "mail", r"(?:in|by|via) (?:an? )?e-?mails?(?: (?:to|message)\w*)?|e-?mailed"),
        ("letter", "letter", r"in (?:an?|the|his|her|that|their) (?:[\w’'-]+ ){0,3}letter"),
        ("op-ed", "op-ed column editorial essay",
         r"op-eds?|in (?:an?|the|his|her) (?:[\w’'-]+ ){0,3}(?:column|editorial|essay)"),
        ("book", "book memoir autobio story novel",
         r"in (?:an?|the|his|her|their) (?:[\w’'-]+ ){0,3}(?:book|memoir|autobiography|story|novel)"),
        ("report", "report study paper survey",
         r"in (?:an?|the|its|their|his|her|that) (?:[\w’'-]+ ){0,4}(?:report|study|paper|survey)"),
    )
)  # fmt: skip
_OCCASION = re.compile(
    r"\b(?:[Dd]uring|[Aa]t|[Ii]n|[Oo]n the sidelines of)\s+(?:an?|the|his|her|its|their|that|this)\s+"
    r"(?:(?!before\b|after\b|of\b|to\b|and\b|day\b)[\w’'.-]+\s+){0,5}?"
    r"(?:press|news|media)?[- ]?(?:conference|briefing|interview|speech|address|debate|hearing|rally|meeting|summit|ceremony"
    r"|visit|trial|event|forum|session|dinner|fundraiser|lecture|sermon|Mass|appearance|trip|tour|call)\b"
    r"(?:\s+(?:in|at)\s+(?:the\s+)?[A-Z][\w’'.-]*(?:\s+[A-Z][\w’'.-]*){0,3})?",
)
_DAY = "Mon(?:day)?|Tue(?:sday)?|Wed(?:nesday)?|Thu(?:rsday)?|Fri(?:day)?|Sat(?:urday)?|Sun(?:day)?"
_MONTH = (
    "Jan(?:uary|\\.)|Feb(?:ruary|\\.)|March|April|May|June|July|Aug(?:ust|\\.)|Sept(?:ember|\\.)|Oct(?:ober|\\.)"
    "|Nov(?:ember|\\.)|Dec(?:ember|\\.)"
)
_TIME = re.compile(
    rf"\b(?:(?:(?:late|early|earlier)\s+)?[Oo]n\s+)?(?:(?:late|early)\s+)?(?:{_DAY})(?:day)?(?:\s+(?:morning|evening|night|"
    rf"afternoon))?\b(?:,?\s+(?:{_MONTH})\s+\d{{1,2}}\b)?"
    rf"|\b[Oo]n\s+(?:(?:{_MONTH})\s+\d{{1,2}}|\d{{1,2}}\s+(?:{_MONTH}))(?:,?\s+\d{{4}})?\b"
    rf"|\b[Ii]n\s+(?:{_MONTH})(?:\s+\d{{4}})?\b|\b(?:yesterday|[Ll]ast\s+(?:week|month|year|night|(?:{_DAY})))\b"
)
_OUTLET = re.compile(
    r"(?:\bper|\b[Aa]ccording to|\b(?:quoted|cited|reported|first reported|published) by|\bas (?:told|related) to|\bciting)"
    r"\s+(?P<name>(?:the\s+|The\s+)?[A-Z](?:[\w’'&-]|\.(?=\w))*(?:\s+(?:(?:of|and|the|de|la)\s+)?[A-Z](?:[\w’'&-]|\.(?=\w))*){0,5})"
)
_MEDIUM = (
    r"(?:newspaper|magazine|website|programme|program|show|podcast|channel|network|station|broadcaster|tabloid|agency|radio"
    r"|television)"
)
_TOLD = re.compile(
    r"(?:the\s+|The\s+)?[A-Z][\w’'&.-]*(?:\s+(?:(?:of|and|the|de|la)\s+)?[A-Z][\w’'&.-]*|\s+\d[’'s]{0,2}){0,5}"
    rf"(?:\s+{_MEDIUM})?\Z"
)
# Who is told something behind a quotation, by the form of the name: "Roe told the Daily Example on Monday".
_LISTENER = re.compile(
    rf"\s+(?P<who>reporters|journalists|the\s+press\b(?!\s+[a-z]+s\b)|[Tt]he(?:\s+{_CAP})+"
    rf"|[A-Z]{{2,}}(?:\s+{_CAP}|\s+\d[’'s]{{0,2}})*(?:\s+{_MEDIUM})?"
    rf"|{_CAP}\s+(?:{_CAP}\s+)?(?:News|Radio|TV|Television|Sports?|Times|Post|Magazine|Today|Online)\b(?:\s+{_CAP})?"
    rf"|(?:(?:the|a|an|our|his|her|their|local|national|state)\s+)+(?:{_CAP}\s+|[a-z]+\s+){{0,2}}?{_MEDIUM})"
    r"(?=\s*[.,;:)“”\"]|\s+(?:on|in|at|after|during|last|before|when|while|as|that|this|from|about|by|through|earlier|later|and)\b"
    r"|\s+(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)|\s*\Z)"
)
# "wrote in the Daily Example": a paper's name, no hall's and no country's.
_WROTE = re.compile(
    r"\b(?:wrote|writes|writing|written)\s+(?:on\s+\w+day\s+|last\s+\w+\s+|[\w-]+ly\s+)?(?:in|for)\s+[Tt]he\s+"
    rf"(?P<name>{_CAP}(?:\s+(?:of\s+)?{_CAP}){{0,4}})"
)
_NO_PAPERS = frozenset(
    "senate house congress parliament commons lords court council committee commission bible koran quran constitution north "
    "south east west war middle far supreme ministry department office university school church bank".split()
)
# No channel and no time is named in a sentence without one of these: looking for plain pieces first is cheap.
_ANY_CHANNEL = (
    "tweet post conferenc press brief interview podcast debate release testi court juror hearing statement speech "
    "address keynote sermon homily lecture remarks crowd audience rally video phone mail letter op-ed column editorial "
    "essay book memoir autobio story novel report study paper survey social blog presser"
).split() + [name.lower() for name in _NETWORKS if len(name) > 2]
_ANY_TIME = tuple("day Mon Tue Wed Thu Fri Sat Sun Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec last".split())
_ANY_OCCASION = tuple(
    "conference briefing interview speech address debate hearing rally meeting summit ceremony visit trial event forum "
    "session dinner fundraiser lecture sermon Mass appearance trip tour call".split()
)
_ANY_OUTLET = ("per ", "ccording to", " by ", "s told", "s related", "citing")
_SHORT_NETWORK = re.compile(r"\b(?:X|VK)\b")
_LISTENED = 90  # characters behind "told" in which a listener ends
_WINDOW = 1200  # characters of a sentence that are looked at


def channel_in(text: str) -> str | None:
    """The channel that the words around a statement name, or None. `text` is the sentence without the content."""
    piece = text[:_WINDOW]
    flat = piece.lower()
    if not any(word in flat for word in _ANY_CHANNEL) and not _SHORT_NETWORK.search(piece):
        return None
    named = any(name in piece for name in _NETWORKS)
    network = (_OF.search(piece) or _ON.search(piece)) if named else None
    if network:
        return f"post on {network['net']}"
    if "tweet" in flat and _TWEET.search(piece):
        return "post on Twitter"
    found = [
        (match.start(), name)
        for name, pieces, pattern in _KINDS
        if any(part in flat for part in pieces) and (match := pattern.search(piece))
    ]
    if found:
        return min(found)[1]
    if ("social" in flat or "blog" in flat) and _SOCIAL.search(piece):
        return "post on social media"
    if "post" in piece and (_POSTED.search(piece) or _POST.search(piece)):
        return "post"
    return None


def setting_in(text: str) -> str | None:
    """When and on what occasion, as worded; None where the words around a statement don't say."""
    piece = text[:_WINDOW]
    occasion = _OCCASION.search(piece) if any(word in piece for word in _ANY_OCCASION) else None
    time = _TIME.search(piece) if any(word in piece for word in _ANY_TIME) else None
    found = [Span(*match.span()) for match in (occasion, time) if match]
    if not found:
        return None
    found.sort()
    if len(found) == 2 and found[0].overlaps(found[1]):
        found = [max(found, key=lambda span: span.length)]
    return ", ".join(" ".join(span.of(piece).split()).rstrip(".,") for span in found)


def outlet_in(text: str) -> str | None:
    """The outlet that the words around a statement take it from: "per the Daily Example"."""
    piece = text[:_WINDOW]
    match = _OUTLET.search(piece) if any(word in piece for word in _ANY_OUTLET) else None
    if match is None and ("writ" in piece or "wrote" in piece):
        match = _WROTE.search(piece)
        if match and (countries(match["name"]) or _NO_PAPERS & set(match["name"].lower().split())):
            return None
    return _bare(match["name"]) if match else None


def listener_at(text: str, start: int) -> Span | None:
    """Who is told something, where a paper, a station or reporters stand right behind "told"."""
    match = _LISTENER.match(text, start, start + _LISTENED)
    return Span(*match.span("who")) if match else None


def interviewer(listener: str) -> str | None:
    """The outlet that was told something, where the listener is a name that can be one's."""
    listener = listener.strip()
    return _bare(listener) if len(listener) < 80 and _TOLD.match(listener) else None


def _bare(name: str) -> str:
    name = re.sub(r"[’']s\Z|[.,’']+\Z", "", name)
    return name[4:] if name[:4].lower() == "the " else name
