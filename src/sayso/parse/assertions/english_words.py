"""English words that the rules for clauses stand on: compiled by us, general language."""

from __future__ import annotations


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


# Third persons of the present that hardly ever are nouns in the plural, and nouns that they are seldom taken for.
PRESENT = _set(
    """
    accuses adds aims allows amounts appears applies argues arrives asks attracts becomes begins believes belongs
    boasts brings builds buys carries causes claims comes commands comprises concerns confirms connects considers
    consists contains continues contributes costs creates decides declares demands denies depends describes deserves
    destroys dies differs discovers draws drives earns eats employs enables ends enjoys enters exceeds exists expects
    explains faces falls features feels fills finds fits flies follows gets gives goes grows happens has heads hears
    helps hits holds hopes houses includes insists intends involves joins keeps kills knows lacks lasts leads leaves
    lets lies lives loses maintains makes manages measures meets moves needs occurs offers opens operates owns pays
    performs permits plans plays prepares prevents produces promises proposes proves provides publishes pulls pushes
    puts ranks reaches receives recognises recognizes refers refuses regards rejects remains replaces represents
    requires rests returns reveals rises runs says sees seeks seems sells sends serves sets shows sits specialises
    specializes speaks spends stands starts stays stems stretches struggles suffers suggests supplies supports takes
    talks teaches tells tends thinks threatens treats tries turns uses wants warns weighs welcomes wins wishes works
    worries writes
    """
)
# -ing that joins no action to a clause.
NO_ACTION = _set(
    """
    according barring beginning concerning considering depending during evening excluding failing following given
    including judging morning notwithstanding nothing something anything everything owing pending regarding
    respecting saving speaking starting touching spring king ring string thing wing being ceiling building
    meaning assuming using citing saying adding noting stressing insisting claiming warning arguing telling explaining
    quoting referring promising vowing managing acting founding reigning ruling sitting visiting outgoing incoming
    commanding supervising consulting presiding
    """
)
# Verbs of events: "a fire that killed six" tells what the fire did.
EVENTS = _set(
    """
    killed injured wounded destroyed left hit struck claimed cost caused forced damaged displaced cheated carried drew
    burned burnt sank swept flooded shut closed sparked triggered leaked exposed infected defrauded robbed stole
    paralysed paralyzed injures kills
    """
)
HAPPENINGS = _set(  # short nouns for what happens or is done
    """
    accident ambush arrest assault attack avalanche ban blast blaze blockade bombing burglary clash coup crash crime crisis cut
    death defeat delay disaster dispute drop drought earthquake epidemic exodus explosion fall famine fire flood fraud genocide
    hike hoax hurricane incident increase influx invasion kidnap launch leak lockdown loss march massacre merger murder outbreak
    plot plunge protest quake raid rally rape recall rescue riot rise robbery rout sale scandal siege spill split strike suicide
    summit surge surrender swap takeover theft tragedy trial verdict victory visit vote war win wreck
    """
)
TIMES = _set("when after as because while since whereas although though")
RELATIVES = _set("who which whose whom where")
JOINS = _set("and but")
SKIPPED = _set(  # between "and" or a subject and its verb
    """
    then also later now still even only just since already never not soon finally subsequently thereafter often reportedly
    allegedly himself herself itself themselves both all
    """
)
SUBORDINATE = _set("that if whether unless until before how why what than")
FOUND_OUT = _set(
    "gathered learnt learned reveal reveals revealed emerged understood understands transpired disclose report reported"
)
SHORTLY = _set("shortly soon just even only right")
LASTING = _set(
    """
    moment moments second seconds minute minutes hour hours day days night nights week weeks month months year years decade
    decades
    """
)
MEASURED = _set(  # what stands before these: "three days", "the last ten minutes", "just over a year"
    """
    a an one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty half few several
    many some last first next final the couple of about around nearly almost more less over than only just barely
    """
)
QUANTITY = _set("many much few little high low more less fewer")
SAID = _set("said says say told confirmed announced reported added claimed believe believes know alleged")
SUPPOSED = _set("if unless whether suppose")
