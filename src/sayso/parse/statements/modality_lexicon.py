"""Words that say how a content is put forward; general English, in base forms where they are verbs."""

from __future__ import annotations

import re

from sayso.parse.statements.closed import AUXILIARIES, POSSESSIVES, RELATIVES, SUBJECT_PRONOUNS
from sayso.parse.statements.lexicon import DENIALS as _DENIALS

DENIALS = (_DENIALS - {"doubt"}) | frozenset("rebuff rubbish decry contest denial denials rejection".split())
DOUBTS = frozenset("doubt doubts doubtful sceptical skeptical unconvinced".split())
REFUSALS = frozenset("refuse decline refusal".split())
REQUESTS = frozenset("demand urge implore beg plead request petition beseech".split())  # whatever follows
ORDERS = frozenset(  # with "to" behind them, at once or after whom they are for
    "order instruct command invite advise encourage direct counsel authorise authorize".split()
)
TOLD_TO = frozenset("tell warn remind".split())  # with "to" behind them, at once or after a word or two for whom
_NO_VERB = "|".join(sorted(POSSESSIVES | {"the", "a", "an"}))
_NO_LISTENER = "|".join(sorted(SUBJECT_PRONOUNS | AUXILIARIES | RELATIVES))
LISTENER_TO = re.compile(rf"(?:(?!(?:{_NO_LISTENER})\b)[\w’'-]+\s){{1,3}}?(?:not\s)?to\s(?!(?:{_NO_VERB})\b)[a-z]")
WARNINGS = frozenset("warn warning warnings caution".split())
FEARS = frozenset(
    "fear fears fearful worry worried worries worrying dread afraid anxious anxiety concern concerns concerned alarm "
    "nervous".split()
)
PROMISES = frozenset("promise promises vow vows pledge pledges commit commitment committed undertake undertook".split())
WORD_GIVEN = re.compile(r"\b(?:g[ia]ve[sn]?|giving) (?:\w+ ){0,3}word\b", re.IGNORECASE)
ASSURANCES = frozenset("swear assure guarantee assurance assurances".split())  # promises of what will be
PLANS = frozenset(  # promises with "to" behind them
    "plan plans intend agree decide aim offer offers threaten threat threats".split()
)
SUPPOSING = frozenset(
    "suspect speculate guess suppose surmise hypothesize theorize theorise suspicion speculation rumor rumors rumour "
    "rumours possibility unsure uncertain wonder".split()
)
WISHING = frozenset("hope hopes hopeful wish want dream".split())
WEIGHING = frozenset("consider mull contemplate weigh".split())
ASKING_NOUNS = frozenset("question questions request requests call calls demand demands appeal plea".split())

NEGATED = re.compile(r"\b(?:not|never|[a-z]+n['’]t|cannot|without|nor|neither|yet to)\b", re.IGNORECASE)
# A "not" that denies nothing: "not only said", "couldn't agree more", "did not hide that", "claimed without evidence".
NO_NEGATION = re.compile(
    r"\bnot (?:only|just|merely|simply)\b|(?:not|n['’]t|never) (?:\w+ ){0,2}?(?:more|enough|clearer)\b"
    r"|\b(?:goes|went) without saying\b"
    r"|\w\s+without (?:(?!\w+ing\b)\w+|(?:providing|offering|giving|citing|presenting|showing|producing|naming|identifying"
    r"|elaborating|explaining|going|specifying|hesitating|hesitation|being))\b"
    r"|(?:not|n['’]t|never) (?:\w+ly )?(?:hid|hide|hidden|conceal|concealed|hesitate|hesitated|forget|forgotten|tire|tired"
    r"|fail|failed)\b",
    re.IGNORECASE,
)
NOBODY = re.compile(r"(?:nobody|no one|neither|none|no(?!\.|\s\d))\b", re.IGNORECASE)  # as a source
NO_DOUBT = re.compile(r"\b(?:no|little|beyond|without|not a) (?:\w+ )?doubts?\b", re.IGNORECASE)
SHORT_OF = re.compile(
    r"\b(?:stop(?:s|ped|ping)? short|sh(?:y|ies|ied) away|held back|steer(?:s|ed)? clear)\b"
    r"|\b(?:fail|avoid|neglect|omit)\w*\s(?:to\s)?(?:say|mention|admit|acknowledg|disclos|report|tell|not|nam|explain|answer"
    r"|address|confirm)(?:e|ing)?\b",
    re.IGNORECASE,
)
TURNED_DOWN = re.compile(  # denials of two words
    r"\b(?:rul(?:e|es|ed|ing)|thr(?:ow|ows|ew|own)|brush(?:es|ed|ing)?|wav(?:e|es|ed|ing)|laugh(?:s|ed|ing)?|shrug(?:s|ged|ging)?)\b"
    r".{0,20}\b(?:out|aside|off|away)\b",
    re.IGNORECASE,
)
TAKEN_BACK = re.compile(
    r"\b(?:dial|walk|roll)(?:s|l?ed|l?ing)? back\b|\b(?:drop(?:s|ped|ping)?|abandon(?:s|ed|ing)?|scrap(?:s|ped|ping)?"
    r"|shelv(?:es|ed|ing)|withdr(?:aw|aws|ew|awn|awing)|retract(?:s|ed|ing)?|t[ao]+k(?:e|es|ing)? back)\b",
    re.IGNORECASE,
)
THOUGHT_OF_AS = re.compile(r"\b(?:is|are|was|were|be|been)\s+(?:\w+ly\s+)?considered\b|\bweigh\w*\s+in\b")
CLAUSE = re.compile(r"\b(?:since|because|who|which|as)\b|(?<!\A)\bthat\b")
FACTS = frozenset("explain point remind teach".split())  # after these "may" tells what is allowed, or happens
SENTENCE = re.compile(r"(?<!\bMr)(?<!\bMrs)(?<!\bMs)(?<!\bDr)(?<!\bSt)[.!…][\"”’')]*\s")
UNSETTLED = re.compile(r"\b(?:sure|certain|clear|know|knows|knew|known)\b", re.IGNORECASE)  # after a "not"
CALLS = re.compile(
    r"\bcall(?:s|ed|ing)?\s+(?:again\s+|also\s+)?(?:for|on|upon)\b|\bcalls\s+to\b|\bwant(?:s|ed|ing)?\s+to\s+know\b"
    r"|\b(?:appeal(?:s|ed|ing)?|push(?:es|ed|ing)?|press(?:es|ed|ing)?|campaign(?:s|ed|ing)?|lobb(?:y|ies|ied|ying)"
    r"|pray(?:s|ed|ing)?|pleas?)\s+(?:again\s+|also\s+)?(?:for|to)\b",
    re.IGNORECASE,
)
TO_BE_SAID = re.compile(  # what may be said some day; "in May" is another word
    r"\b(?:may|might|(?:is|are|was|were|be)\s+(?:\w+ly\s+)?(?:expected|likely|due|set|rumou?red)(?:\s+to)?)\b"
)
FUTURE = re.compile(r"\b(?:will|would|shall|won['’]t|wouldn['’]t)\b|['’]ll\b", re.IGNORECASE)
DANGER = re.compile(r"\b(?:could|may|might|will|would|won['’]t|risk(?:s|ed)?)\b")
PERHAPS = re.compile(
    r"(?:that\s+)?(?:perhaps|maybe|possibly|it(?:['’]s| is| was) (?:\w+ )?(?:possible|conceivable))\b", re.IGNORECASE
)
ABILITY = frozenset(  # after "could" these tell what somebody was able to do
    "not hear see feel smell remember recall afford imagine understand tell find no hardly barely only".split()
)
