"""English pasts by their spelling: compiled by us, general language."""

from __future__ import annotations

# Pasts that do not end in -ed, of verbs that news is told with; those spelled as their present are left out.
PAST = frozenset(
    """
    arose ate awoke became began bent bit bled blew bore bought bound bred broke brought built burnt came caught chose
    clung crept dealt did died drank drew drove dug dwelt fed fell fled flew forbade forgave forgot fought found froze
    gave got grew ground hailed heard held hid hung kept knelt knew laid lay led leapt learnt left lent lit lost made
    meant met overcame overthrew overtook paid ran rang rode rose said sang sank sat saw sent shone shook shot
    shrank slept slid smelt sold sought spent spilt split spoilt sped spoke sprang spread sprung stole stood strode struck stuck
    stung sued swam swept swore swung taught thought threw told took tore understood undertook underwent withdrew
    withheld withstood woke won wore wound wrote went wed cut hit put shut cost hurt beat burst set let
    """.split()
)
# What ends in -ed and tells no past.
NO_PAST = frozenset(
    """
    bed bleed breed deed embed exceed feed hundred indeed infrared kindred led need needed proceed red reed sacred seed shed
    shred sled speed succeed weed aged alleged armed so-called based related united unprecedented wounded
    """.split()
)


def is_past(word: str) -> bool:
    """Whether a word in lower case is spelled as a past."""
    return word in PAST or (word.endswith("ed") and len(word) > 3 and word not in NO_PAST)


# Verbs whose forms have no common stem: the plain form, then the past and the participle.
_FORMS = """
arise arose arisen|awake awoke awoken|beat beaten|become became|begin began begun|bend bent|bind bound|bleed bled
blow blew blown|break broke broken|breed bred|bring brought|build built|burn burnt|buy bought|catch caught|choose chose chosen
come came|creep crept|deal dealt|dig dug|draw drew drawn|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen
feed fed|feel felt|fight fought|find found|flee fled|fly flew flown|forbid forbade forbidden|forget forgot forgotten
forgive forgave forgiven|freeze froze frozen|get got gotten|give gave given|go went gone|grow grew grown|hang hung|hear heard
hide hid hidden|hold held|keep kept|kneel knelt|know knew known|lay laid|lead led|leap leapt|learn learnt|leave left|lend lent
light lit|lose lost|make made|mean meant|meet met|overcome overcame|overtake overtook overtaken|overthrow overthrew overthrown
pay paid|ride rode ridden|ring rang rung|rise rose risen|run ran|see saw seen|seek sought|sell sold|send sent|shake shook shaken
shine shone|shoot shot|show shown|shrink shrank shrunk|sing sang sung|sink sank sunk|sit sat|sleep slept|slide slid
speak spoke spoken|spend spent|spill spilt|spring sprang sprung|stand stood
steal stole stolen|stick stuck|sting stung|strike struck stricken
swear swore sworn|sweep swept|swell swollen|swim swam swum|swing swung|take took taken|teach taught|tear tore torn|tell told
think thought|throw threw thrown|undergo underwent undergone|understand understood|undertake undertook undertaken|wake woke woken
wear wore worn|win won|withdraw withdrew withdrawn|withhold withheld|withstand withstood|write wrote written
"""
PLAIN = {
    form: plain
    for plain, *forms in (entry.split() for line in _FORMS.split("\n") for entry in line.split("|") if entry)
    for form in forms
}
