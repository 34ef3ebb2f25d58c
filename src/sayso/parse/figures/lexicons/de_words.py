"""German nouns that count persons, in all their forms, and the ends of compounds that do."""

from __future__ import annotations

# Take -s, -n and the feminine -in, -innen.
_ON_ER = (
    "arbeiter mitarbeiter bauarbeiter leiharbeiter schüler grundschüler lehrer erzieher fahrer autofahrer radfahrer "
    "motorradfahrer beifahrer lkw-fahrer busfahrer lokführer einwohner bewohner anwohner zuschauer besucher teilnehmer "
    "wähler helfer kämpfer spieler ersthelfer bürger rentner camper urlauber wanderer skifahrer bergsteiger taucher "
    "ausländer einheimischer forscher wissenschaftler händler käufer verkäufer nutzer kunde anhänger unterstützer retter "
    "pfleger sanitäter ermittler täter räuber einbrecher soldatinnen musiker künstler politiker minister sprecher richter "
    "schwimmer fischer bauer landwirt reiter läufer sportler mieter eigentümer aktionär zeuge monteur matrose partner "
    "christ ordner streikender feuerwehrler einsatzhelfer schaffner berater spender leser hörer gegner bergmann"
).split()
# Take -en, -n and the feminine.
_WEAK = (
    "soldat student patient demonstrant tourist polizist migrant passagier asylbewerb kandidat journalist rekrut präsident "
    "abgesandt athlet terrorist islamist rebell zivilist pilot passant konsument praktikant abiturient klient aktivist "
    "kollege zeuge kunde junge insasse geisel experte angehörige nachfahre mensch person matrose russe franzose brite däne "
    "chinese pole türke"
).split()
# Nouns made of adjectives: -e, -en, -er.
_ADJECTIVES = (
    "tot verletzt schwerverletzt leichtverletzt vermisst gefallen verwundet gefangen kriegsgefangen verdächtig tatverdächtig "
    "beschuldigt angeklagt festgenommen infiziert krank beschäftigt angestellt angehörig jugendlich erwachsen kriminell "
    "freiwillig arbeitslos obdachlos geflüchtet vertrieben evakuiert überlebend gerettet betroffen erkrankt reisend "
    "vergiftet wahlberechtigt genesen geheilt gestorben entlassen wohnungslos "
    "studierend mitarbeitend abgeordnet delegiert deutsch verstorben getötet"
).split()
_OTHERS = (
    "mann männer männern mannes frau frauen kind kinder kindern mädchen junge jungen säugling säuglinge säuglingen baby babys "
    "menschen leute leuten truppen opfer opfern todesopfer todesopfern todesfall todesfälle todesfällen "
    "tötungen beamte beamten beamter beamtin beamtinnen "
    "flüchtling flüchtlinge flüchtlingen mitglied mitglieder mitgliedern fans fan fahrgast fahrgäste fahrgästen gast gäste "
    "gästen leichen leiche passagiere passagieren seeleute seeleuten bergleute bergleuten feuerwehrleute feuerwehrleuten "
    "feuerwehrmann feuerwehrmänner einsatzkraft einsatzkräfte einsatzkräften rettungskräfte rettungskräften arbeitskräfte "
    "hilfskräfte fachkräfte sicherheitskräfte pflegekräfte lehrkräfte streitkräfte ärzte ärzten arzt ärztin ärztinnen "
    "landwirte landwirten monteure monteuren aktionäre aktionären bauern geschwister brüder schwestern eltern söhne töchter "
    "senioren häftlinge häftlingen lehrlinge azubis auszubildende auszubildenden köpfe abgeordnete abgeordneten personal "
    "crewmitglieder besatzungsmitglieder familienmitglieder seelen seenotretter kollegen christen muslime juden israelis"
).split()

PEOPLE = frozenset(
    [f"{noun}{end}" for noun in _ON_ER for end in ("", "s", "n", "in", "innen")]
    + [f"{noun}{end}" for noun in _WEAK for end in ("", "n", "en", "in", "innen")]
    + [f"{noun}{end}" for noun in _ADJECTIVES for end in ("e", "en", "er")]
    + _OTHERS
)
# "Gastarbeiterinnen", "Schulkinder": the last word of a compound is what it is.
PEOPLE_ENDS = (
    "männer", "männern", "frauen", "kinder", "kindern", "menschen", "leute", "leuten", "personen", "beamte", "beamten",
    "arbeiter", "arbeitern", "arbeiterinnen", "schüler", "schülern", "schülerinnen", "lehrer", "lehrern", "lehrerinnen",
    "fahrer", "fahrern", "fahrerinnen", "helfer", "helfern", "helferinnen", "bewohner", "bewohnern", "bewohnerinnen",
    "kräfte", "kräften", "soldaten", "soldatinnen", "polizisten", "polizistinnen", "gäste", "gästen", "opfer", "opfern",
    "mitglieder", "mitgliedern", "studenten", "touristen", "passagiere", "verletzte", "verletzten", "gefangene",
    "gefangenen", "angestellte", "angestellten", "beschäftigte", "beschäftigten", "verdächtige", "verdächtigen",
    "patienten", "patientinnen", "besucher", "besuchern", "besucherinnen", "jährige", "jährigen", "pendler", "pendlern",
)  # fmt: skip
