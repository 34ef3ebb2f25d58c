"""German writes every noun with a capital: which capitalised words are common nouns, and so no names."""

from __future__ import annotations

import re
from functools import lru_cache

# Frequent nouns of news, folded to lower case; our own compilation. A compound is told by the noun that it ends with.
_HEADS = """
jahr monat woche stunde minute sekunde abend mittag wochenende anfang beginn mitte hälfte drittel viertel prozent
million milliarde anzahl summe betrag betrags preis kosten kredit schuld schulden steuer haushalt umsatz umsätze
gewinn verlust ergebnis bilanz quartal markt märkte börse aktie papier anleger investor bankhaus unternehmen firma
firmen konzern betrieb fabrik standort filiale branche industrie wirtschaft handel händler hersteller zulieferer
anbieter betreiber produkt fahrzeug motor antrieb stelle arbeitsplatz arbeitsplätze mitarbeiter beschäftigte
beschäftigter arbeiter arbeitnehmer arbeitgeber angestellte arbeit personal gehalt gehälter tarif streik kündigung
abbau kunde verbraucher mensch leute person mädchen familie eltern vater väter mutter mütter tochter töchter bruder
brüder schwester bürger einwohner bewohner anwohner nachbar besucher gäste tourist urlauber reisende opfer todesopfer
tote toter verletzte verletzter vermisste verdächtige täter zeuge polizei polizist beamte beamter feuerwehr kräfte
retter helfer einsatz einsätze unfall unfälle unglück feuer flamme explosion sturm stürme unwetter regen hochwasser
niederschlag schnee wasser strom energie klima wetter meter kilometer tonne liter gramm straße brücke verkehr
flughafen bahnhof autobahn schiff fähre flugzeug maschine häuser wohnung gebäude schule schüler student studierende
universität hochschule klinik klinikum krankenhaus krankenhäuser arzt ärzte ärztin patient krankheit erreger impfung
impfstoff gesundheit pflege medizin medikament studie forscher wissenschaft kreis region gebiet bezirk grenze staat
regierung minister ministerium kanzler präsident partei fraktion abgeordnete parlament bundestag landtag wähler stimme
wahlkampf wahlgang stichwahl mehrheit kandidat behörde politik politiker gesetz gericht richter urteil prozess anwalt
anwälte anklage angeklagte strafe verfahren verbrechen krieg soldat armee angriff angriffe rakete drohne waffe truppe
militär frieden gespräch treffen gipfel abkommen vertrag verträge streit kritik vorwurf vorwürfe forderung pläne
projekt programm maßnahme gründe ursache folge problem frage antwort chance gefahr risiko risiken sorge angst hilfe
schutz bericht zeitung sender medien internet video fotos film musik spiel mannschaft verein trainer spieler
niederlage fußball leben liebe freund leiter sprecher vorstand vorsitzende vorsitzender direktor mitglied verband
verbände gruppe beispiel sache thema bereich punkt seite stück plätze boden himmel bäume tiere pflanze ernte landwirt
lebensmittel quote anteil vergleich vorjahr rückgang anstieg zuwachs minus rekord niveau schnitt durchschnitt termin
sitzung versammlung protest demonstration kundgebung teilnehmer zuschauer angebot nachfrage bedarf lager liste umfrage
institut zentrum anlage system daten technik netz plattform konto papst kirche gottesdienst bischof gemeinde
verwaltung stadtrat gemeinderat aufsichtsrat betriebsrat stadtteil innenstadt hauptstadt großstadt kleinstadt werk
stammwerk kraftwerk fahrer fahrgäste fahrgast passagier insasse lokführer pilot kapitän zug züge gleis strecke
unterschrift unterschriften plakat aufnahme szene stimmzettel briefwahl wahlbezirk wahllokal amtszeit
amtsinhaber amtsinhaberin rathaus bürgerhaus bürgermeister landrat anhänger gegner gegnerin konkurrent konkurrentin
nachfolger vorgänger sieger siegerin favorit herbst frühjahr frühling sommer winter montag dienstag mittwoch
donnerstag freitag samstag sonntag januar februar märz april juni juli august september oktober november dezember
ferien feiertag weihnachten ostern uhrzeit zeitpunkt zeitraum angabe aussage auskunft auskünfte zusammenhang gelände
probe grenzwert ausbruch ausbrüche quelle kontrolle recherche station anruf telefon erkrankte erkrankter infizierte
keim labor fenster alter nachbarschaft konflikt abstand größe höhe länge interesse aufgabe auftrag aufträge ausgabe
einnahme einfluss eindruck ereignis erfolg fahrt fehler flucht gewalt hitze idee inhalt jahrhundert jahrzehnt karte
kasse klasse kraft linie lücke macht mangel mauer merkmal modell moment motiv nähe notfall opposition ordnung pause
phase praxis presse prüfer rolle rückkehr saison schaden schäden schicht schluss schritt sendung sorte spende sprache
spur start stärke stoff suche tabelle teilnahme tempo treffer trend umgebung umwelt unterschied unterricht urlaub
verhalten vertreter verwandte vorfall vorfälle vorhaben vorschlag vorschläge vorteil wahrheit werkzeug widerstand
wunsch zeichen zelle zimmer zugang zukunft zustand zweck zweifel kataster tausendfache gegenteil auftritt entwurf
rücktritt auftakt auswahl nachricht redaktion
""".split()
# Nouns that also end names of people and places ("-stadt", "-mann"), or are too short to be looked for at the end of a word.
_ALONE = frozenset(
    """
    tag tage tagen uhr zeit zeiten morgen nacht nächte ende euro dollar cent mio mrd zahl zahlen geld etat job jobs
    lohn löhne stadt städte städten land länder ländern ort orte orten dorf dörfer bund rat amt ämter weg wege bahn
    bahnen bus busse boot boote menge tages jahres flug flüge hafen häfen haus hauses wald wälder baum tier hund hunde
    katze mann männer männern frau frauen kind kinder kindern junge jungen sohn söhne gast brand brände wind gas öl
    grad lkw pkw fall fälle fällen art weise form teil teile name namen wort wörter worte ding dinge platz raum räume
    luft tor tore sieg siege liga sport tod chef chefs chefin team bild bilder foto plan ziel ziele grund recht haft
    wahl wahlen welt volk not rede reden buch bücher bauer bauern berg berge fluss see meer insel inseln küste stau
    stand wert werte werten bett betten schlag zwei drei vier fünf sechs sieben acht neun zehn elf zwölf zwanzig
    dreißig hundert tausend
    """.split()
)
_ENDINGS = (
    "ung", "ungen", "heit", "heiten", "keit", "keiten", "schaft", "schaften", "tion", "tionen", "ität", "itäten", "ismus",
    "nisse", "nissen", "innen", "ierer", "ment", "mente",
)  # fmt: skip
_SHORTEST = 6  # letters of a word that such an ending tells
_SUFFIXED = 5  # letters of a noun that is looked for at the end of a compound
_NAMES = frozenset("samsung hartung hornung volkswagen wikipedia clement".split())  # end like nouns and are none
_LONG = sorted({head for head in _HEADS if len(head) >= _SUFFIXED}, key=lambda head: (-len(head), head))
_COMPOUND = re.compile(
    rf"(?:{'|'.join(_LONG)})(?:e|n|en|er|ern|es|s|ns|se|sen|in)?\Z"
    r"|.{4}(?:zahl|werk|wahl|plan|recht|chef|preis|fall|fälle|weg|ziel|gas|amt|ämter|rat|jahr)(?:e|en|s|es|in)?\Z"
)
_INFLECTED = _ALONE | frozenset(h + e for h in _HEADS for e in ("", "e", "n", "en", "er", "es", "s", "in"))


@lru_cache(maxsize=50_000)
def common_noun(word: str) -> bool:
    """Whether a German word with a capital is a common noun rather than a name, by what it ends with."""
    low = word.casefold()
    if low in _NAMES:
        return False
    if low in _INFLECTED:
        return True
    if len(low) >= _SHORTEST and low.endswith(_ENDINGS):
        return True
    return _COMPOUND.search(low) is not None
