"""Closed word classes of English that the rules stand on (articles, pronouns, auxiliaries, ...): compiled by us."""

from __future__ import annotations

# "Jane Roe, in a speech to miners, spoke of": what may stand between a subject at the sentence's beginning and its verb.
ASIDES = frozenset(["in", "during", "at", "speaking", "appearing", "writing", "when", "asked", "after", "before"])


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


SUBJECT_PRONOUNS = _set("i you he she it we they")
OBJECT_PRONOUNS = _set("me him her us them")
PRONOUNS = SUBJECT_PRONOUNS | OBJECT_PRONOUNS
REFLEXIVES = _set("myself yourself himself herself itself ourselves yourselves themselves")
POSSESSIVES = _set("my your his her its our their whose")
ARTICLES = _set("the a an")
DETERMINERS = (
    ARTICLES
    | _set(
        "this that these those some any each every no another both all many most several few such what which more other "
        "either neither"
    )
    | POSSESSIVES
)
INDEFINITES = _set(
    "someone somebody anyone anybody everyone everybody nobody none one others some many most few both neither "
    "something nothing everything anything all several those"
)
BE = _set("is are was were be been being am 's 're 'm isn't aren't wasn't weren't isn’t aren’t wasn’t weren’t")
HAVE = _set("has have had having 've hasn't haven't hadn't")
DO = _set("do does did don't doesn't didn't")
MODALS = _set(
    "will would can could may might shall should must 'll 'd cannot won't wouldn't can't couldn't shouldn't mustn't "
    "mightn't ought"
)
AUXILIARIES = BE | HAVE | DO | MODALS
NEGATIONS = _set(
    "not never n't neither nor isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't "
    "can't couldn't shouldn't cannot"
)
ADVERBS = _set(
    "also not never always often still just then now later once again even only already ever soon first yet since "
    "recently previously reportedly repeatedly publicly openly further thus therefore instead rather almost "
    "earlier today yesterday tomorrow here there too so far long twice sometimes perhaps maybe indeed together "
    "well much really simply merely quickly largely initially finally nevertheless nonetheless meanwhile"
)
NOT_ADVERBS = _set("only family reply supply ally bully rally early daily weekly july italy assembly monthly company")
PREPOSITIONS = _set(
    "of in on at by for from with without about into onto over under after before during through between among "
    "against toward towards across behind beyond despite except near since until upon via within amid alongside "
    "regarding concerning following including like unlike than to as per throughout outside inside along around off "
    "out up down"
)
SUBORDINATORS = _set(
    "that because although though while whereas if unless whether when whenever where wherever since until after "
    "before as once so lest how why what who whom which whose"
)
CONJUNCTIONS = _set("and or but nor yet plus")
RELATIVES = _set("who which that whom whose")
DAYS = _set(
    "monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight mon tue wed thu fri sat "
    "sun"
)
MONTHS = _set(
    "january february march april may june july august september october november december jan feb mar apr jun jul aug "
    "sep sept oct nov dec jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec."
)
# Words that start a sentence far more often than they go on with an abbreviation.
STARTERS = _set(
    "the a an this that these those he she it they we i you his her their its our my but and or so if when while as in "
    "on at by for from after before since however meanwhile there here what who why how some many most one another it's "
    "he's she's they're i'm we're"
)
# Common verbs in the past or present that are no cues: they end the walk to the left that looks for a subject.
COMMON_VERBS = _set(
    "made make makes went go goes came come comes took take takes gave give gives got get gets kept keep keeps left "
    "leave leaves held hold holds brought bring brings began begin begins became become becomes ran run runs met meet "
    "meets won win wins lost lose loses sent send sends spent spend spends stood stand stands fell fall falls rose rise "
    "rises led lead leads paid pay pays sat sit put puts set sets hit hits cut cuts let lets bought sold built fought "
    "killed died lived worked moved started ended stopped opened closed helped used tried turned looked played "
    "received passed failed reached joined served visited returned arrived happened appeared remained seemed stayed "
    "signed raised increased reduced expanded attended followed caused created ordered launched"
)


def is_adverb(low: str) -> bool:
    """Whether the lower-case word is an adverb, by list or by its ending."""
    return low in ADVERBS or (low.endswith("ly") and len(low) > 4 and low not in NOT_ADVERBS)
