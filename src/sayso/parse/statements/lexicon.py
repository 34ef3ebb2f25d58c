"""Words that report speech and thought, with what may follow them.

Compiled by us from general English reporting verbs (grammars' lists of verbs with that-clauses, to-infinitives and
direct speech) and from what news English commonly uses; it names no person, place or publisher.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Flag, auto


class Frame(Flag):
    """What a reporting verb takes as its content."""

    CLAUSE = auto()  # "said (that) he would"
    TELL = auto()  # a listener first: "told reporters that"
    ASK = auto()  # "asked whether", "wondered how"
    TO = auto()  # "vowed to leave"
    OBJECT = auto()  # "denounced the plan"
    QUOTE = auto()  # only with quoted words: "“Yes,” she continued"


@dataclass(frozen=True, slots=True)
class Verb:
    lemma: str
    frame: Frame
    form: str  # "base", "s", "past", "ing", "part" (a past participle that differs from the past)
    noun: bool  # whether this very form is also a common noun or adjective ("claims", "report")


_C, _T, _A, _I, _O, _Q = Frame.CLAUSE, Frame.TELL, Frame.ASK, Frame.TO, Frame.OBJECT, Frame.QUOTE

_LEMMAS: tuple[tuple[Frame, str], ...] = (
    (_C, "say think guess suppose"),
    (
        _C | _O,
        "state assert argue note explain announce admit acknowledge concede confirm declare reveal suggest "
        "contend maintain allege stress emphasize emphasise underline recall lament observe remark reiterate repeat "
        "conclude caution testify proclaim predict forecast estimate project calculate speculate indicate disclose "
        "affirm underscore highlight recount relate imply insinuate hint intimate posit theorize theorise hypothesize "
        "surmise mention clarify specify report write tweet post retweet text email deny dispute doubt believe feel "
        "know understand realize realise recognize recognise consider imagine fear find learn discover see hear sense "
        "show prove demonstrate remember forget anticipate assume presume suspect figure reckon judge "
        "regret accept warn propose recommend advocate decree rule determine guarantee certify verify claim mean "
        "signal hear foresee envision concur attest opine add",
    ),
    (
        _C,
        "insist complain boast brag joke quip muse gripe grumble worry agree comment reason counter rejoin counsel "
        "hope wish dream vow pledge swear gloat exclaim respond reply answer retort",
    ),
    (_T | _C, "tell inform remind assure reassure notify convince persuade promise teach advise"),
    (_A | _O, "ask question debate discuss explore examine address investigate"),
    (_A, "wonder inquire enquire ponder"),
    (
        _I,
        "want plan intend refuse decline agree offer vow pledge threaten seek hope expect propose decide prefer opt "
        "swear wish aim promise volunteer consent",
    ),
    (
        _I | _O,
        "urge order ask encourage implore beg instruct command request demand require invite challenge push "
        "pressure direct forbid expect want prefer seek oppose favor favour support",
    ),
    (
        _O,
        "criticize criticise praise endorse blame accuse denounce condemn reject dismiss mock slam blast "
        "defend cite describe characterize characterise portray label depict call dub brand deride decry rebuke "
        "applaud hail laud welcome tout touch trumpet champion back lambaste assail excoriate ridicule disparage "
        "bash rebut refute rebuff disavow repudiate renounce deplore bemoan "
        "thank congratulate credit commend compliment commemorate celebrate "
        "admire appreciate respect love like hate dislike enjoy resent detest despise loathe adore embrace "
        "outline detail list summarize summarise unveil preview articulate enumerate "
        "compare liken equate attribute invoke reference echo paraphrase quote name identify deem regard view "
        "tease taunt insult attack target fault chide scold berate castigate chastise admonish "
        "minimize minimise exaggerate overstate downplay question contemplate evaluate assess criticise "
        "approve disapprove discount deflect contradict parrot voice express nominate authorize authorise "
        "contest protest vote-against reconsider rethink mourn trust distrust mistrust "
        "scrutinize scrutinise analyze analyse suggest advise",
    ),
    (
        _Q,
        "continue begin go-on smile laugh shout yell scream cry whisper sigh nod shrug conclude start finish interject "
        "interrupt chant read sing mutter murmur scoff sneer snap growl deadpan recite croon bellow thunder plead "
        "chime enthuse marvel crow fume rant snarl intone elaborate",
    ),
)
_IRREGULAR = {
    "say": "says said said saying",
    "think": "thinks thought thought thinking",
    "write": "writes wrote written writing",
    "tell": "tells told told telling",
    "teach": "teaches taught taught teaching",
    "feel": "feels felt felt feeling",
    "know": "knows knew known knowing",
    "understand": "understands understood understood understanding",
    "find": "finds found found finding",
    "see": "sees saw seen seeing",
    "hear": "hears heard heard hearing",
    "show": "shows showed shown showing",
    "forget": "forgets forgot forgotten forgetting",
    "swear": "swears swore sworn swearing",
    "seek": "seeks sought sought seeking",
    "mean": "means meant meant meaning",
    "foresee": "foresees foresaw foreseen foreseeing",
    "begin": "begins began begun beginning",
    "read": "reads read read reading",
    "sing": "sings sang sung singing",
    "beg": "begs begged begged begging",
    "forbid": "forbids forbade forbidden forbidding",
    "forecast": "forecasts forecast forecast forecasting",
    "hit": "hits hit hit hitting",
    "quip": "quips quipped quipped quipping",
    "brag": "brags bragged bragged bragging",
    "plan": "plans planned planned planning",
    "admit": "admits admitted admitted admitting",
    "snap": "snaps snapped snapped snapping",
    "opt": "opts opted opted opting",
    "regret": "regrets regretted regretted regretting",
    "slam": "slams slammed slammed slamming",
    "dub": "dubs dubbed dubbed dubbing",
    "rebut": "rebuts rebutted rebutted rebutting",
    "prefer": "prefers preferred preferred preferring",
    "shrug": "shrugs shrugged shrugged shrugging",
    "nod": "nods nodded nodded nodding",
    "chide": "chides chided chided chiding",
}
# Forms that are common nouns or adjectives too: taken for a verb only where their surroundings say so.
_NOUNISH = frozenset(
    "claim claims report reports note notes plan plans hope hopes fear fears support supports state states question "
    "questions charge charges estimate estimates promise promises view views attack attacks blame praise cite post "
    "posts call calls pledge pledges vow vows order orders request requests demand demands challenge challenges text "
    "texts email emails tweet tweets comment comments answer answers reply counter worry joke jokes project projects "
    "forecast forecasts dispute disputes doubt doubts figure figures reason reasons judge judges signal signals rule "
    "rules offer offers wish dream dreams aim aims list lists detail details outline name names brand label target "
    "targets fault credit quote quotes reference echo voice respect love like hate regret regrets remark remarks debate "
    "debates address addresses protest protests contest thanks thank mean means see sense cry laugh smile sigh shout "
    "start finish back backs vote trust insult highlight highlights preview push pressure direct command favor favour "
    "find finds compliment boast gripe stress counsel advise believe show shows address like read touch bash hail "
    "answer blast slam respond add welcome find estimate project nominate appreciate deliberate value finding findings "
    "feeling feelings meaning understanding beginning opposing offering offerings seeking writing writings reading "
    "planning building following hearing hearings hit found learned known projected "
    "established continued".split()
)


def _forms(lemma: str) -> list[tuple[str, str]]:
    if lemma in _IRREGULAR:
        s, past, part, ing = _IRREGULAR[lemma].split()
        return [(lemma, "base"), (s, "s"), (ing, "ing"), (part, "part" if part != past else "past"), (past, "past")]
    if lemma.endswith("e"):
        stem = lemma[:-1]
        return [(lemma, "base"), (lemma + "s", "s"), (lemma + "d", "past"), (stem + "ing", "ing")]
    if lemma.endswith("y") and lemma[-2] not in "aeiou":
        stem = lemma[:-1]
        return [(lemma, "base"), (stem + "ies", "s"), (stem + "ied", "past"), (lemma + "ing", "ing")]
    s = lemma + ("es" if lemma.endswith(("s", "sh", "ch", "x", "z")) else "s")
    return [(lemma, "base"), (s, "s"), (lemma + "ed", "past"), (lemma + "ing", "ing")]


def _table() -> dict[str, Verb]:
    frames: dict[str, Frame] = {}
    for frame, words in _LEMMAS:
        for lemma in words.split():
            frames[lemma] = frames.get(lemma, Frame(0)) | frame
    table: dict[str, Verb] = {}
    for lemma, frame in frames.items():
        for word, form in _forms(lemma):
            table[word] = Verb(lemma, frame, form, word in _NOUNISH)
    return table


VERBS: dict[str, Verb] = _table()

# "X pointed out that", "X went on to say": a verb and the particle that makes it a cue.
PHRASES: dict[tuple[str, str], Frame] = {
    ("point", "out"): _C | _O,
    ("make", "clear"): _C,
    ("call", "for"): _O,
    ("call", "on"): _O,
    ("call", "out"): _O,
    ("complain", "about"): _O,
    ("talk", "about"): _O,
    ("speak", "about"): _O,
    ("speak", "of"): _O,
    ("refer", "to"): _O,
    ("point", "to"): _O,
    ("agree", "with"): _O,
    ("disagree", "with"): _O,
    ("warn", "of"): _O,
    ("warn", "against"): _O,
    ("rail", "against"): _O,
    ("allude", "to"): _O,
    ("focus", "on"): _O,
    ("object", "to"): _O,
    ("respond", "to"): _O,
    ("insist", "on"): _O,
    ("apologize", "for"): _O,
    ("apologise", "for"): _O,
    ("boast", "about"): _O,
    ("boast", "of"): _O,
    ("joke", "about"): _O,
    ("ask", "about"): _O,
    ("ask", "for"): _O,
    ("write", "about"): _O,
    ("worry", "about"): _O,
    ("think", "about"): _O,
    ("hint", "at"): _O,
    ("vote", "for"): _O,
    ("vote", "against"): _O,
    ("sign", "off"): _O,
    ("hope", "for"): _O,
    ("push", "for"): _O,
    ("argue", "for"): _O,
    ("argue", "against"): _O,
    ("comment", "on"): _O,
    ("approve", "of"): _O,
    ("disapprove", "of"): _O,
    ("lash", "out"): _Q,
    ("shoot", "back"): _Q | _C,
    ("fire", "back"): _Q | _C,
    ("chime", "in"): _Q,
    ("weigh", "in"): _Q,
    ("lay", "out"): _O,
    ("rule", "out"): _O,
    ("single", "out"): _O,
    ("take", "issue"): _Q,
    ("look", "forward"): _O,
}
_PHRASE_ONLY = {
    "point": "points pointed pointing",
    "make": "makes made making",
    "talk": "talks talked talking",
    "speak": "speaks spoke speaking spoken",
    "refer": "refers referred referring",
    "disagree": "disagrees disagreed disagreeing",
    "rail": "rails railed railing",
    "allude": "alludes alluded alluding",
    "focus": "focuses focused focusing",
    "object": "objects objected objecting",
    "apologize": "apologizes apologized apologizing",
    "apologise": "apologises apologised apologising",
    "vote": "votes voted voting",
    "lash": "lashes lashed lashing",
    "shoot": "shoots shot shooting",
    "fire": "fires fired firing",
    "weigh": "weighs weighed weighing",
    "lay": "lays laid laying",
    "single": "singles singled singling",
}
# Forms of verbs that are cues only with their particle.
PHRASE_FORMS: dict[str, str] = {
    form: lemma for lemma, forms in _PHRASE_ONLY.items() for form in (lemma, *forms.split())
}

# Nouns that carry somebody's words or thoughts: "his claim that", "the fear that", "a promise to", "criticism of".
THAT_NOUNS = frozenset(
    "claim claims assertion assertions allegation allegations accusation accusations belief beliefs view views opinion "
    "argument arguments suggestion suggestions statement statements announcement warning warnings fear fears hope hopes "
    "prediction predictions promise promises pledge pledges idea notion theory theories assumption assumptions concern "
    "concerns worry worries complaint complaints confession admission acknowledgment acknowledgement contention "
    "conviction conclusion doubt doubts expectation expectations feeling impression insistence denial denials report "
    "reports rumor rumors rumour rumours speculation proposal proposals estimate estimates forecast message "
    "charge charges criticism sense guess judgment judgement perception observation reminder assurance assurances "
    "confidence declaration revelation recognition realization caveat".split()
)
TO_NOUNS = frozenset(
    "promise promises pledge pledges refusal vow vows plan plans decision offer offers threat threats call calls desire "
    "willingness reluctance readiness request requests demand demands intention wish proposal proposals commitment "
    "determination eagerness bid order orders recommendation hope hopes".split()
)
OF_NOUNS = {
    "criticism": "of", "criticisms": "of", "support": "for", "opposition": "to", "endorsement": "of", "praise": "for",
    "condemnation": "of", "denunciation": "of", "rejection": "of", "defense": "of", "defence": "of",
    "description": "of", "mention": "of", "accusations": "of", "allegations": "of", "accusation": "of",
    "calls": "for", "call": "for", "demands": "for", "demand": "for", "attacks": "on", "attack": "on",
    "concerns": "about", "concern": "about", "fears": "of", "fear": "of", "views": "on", "view": "of",
    "questions": "about", "remarks": "about", "comments": "on", "complaints": "about",
    "doubts": "about", "skepticism": "about", "scepticism": "about", "threats": "of", "warnings": "of",
    "warning": "of", "denial": "of", "critique": "of", "opinion": "of", "opinions": "on", "worries": "about",
    "anger": "at", "disdain": "for", "admiration": "for", "enthusiasm": "for",
}  # fmt: skip
QUOTING = frozenset(
    form
    for form, verb in VERBS.items()
    if verb.frame & (_C | _T | _A | _Q) and verb.form in {"past", "s"} and verb.lemma not in {"see", "show", "mean"}
)

DENIALS = frozenset("deny dispute reject refute rebut disavow repudiate contradict doubt dismiss renounce".split())
ASKING = frozenset("ask wonder inquire enquire question ponder".split())
