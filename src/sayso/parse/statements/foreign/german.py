"""German words of saying: general language, compiled by us. Alternatives of regular expressions."""

from __future__ import annotations

# Weak verbs of all colours by their stems. With them a clause is somebody's words only in the mood of reported speech, or
# behind "dass".
_STEMS = """
mahn urteil beteuer verkünd klag lob versicher bekräftig kritisier forder ergänz bestätig erläuter prognostizier vermut
glaub hoff fürcht befürcht meld vermeld informier unterricht konstatier resümier argumentier entgegn erwider konter
präzisier signalisier droh appellier spekulier prophezei plädier mutmaß schilder beklag bemängel monier beanstand bedauer
bemerk offenbar enthüll rüg tadel polter ätz frotzel gift tön raun witzel wetter schimpf zürn grantel keif schnaub
schnauz blaff bell brüll fauch zisch zeter toß tob stichel spott läster höhn ulk scherz spöttel flachs feix grins lach
lächel schmunzel juxt jubel jubilier frohlock schwärm freu strahl staun stöhn seufz ächz jammer wimmer schluchz wein heul
schnief bibber murr grummel brumm knurr motz mecker maul nörgel flüster wisper hauch murmel stammel stotter prahl protz
brüst triumphier trötz trotz dank gratulier tröst beruhig beschwicht beschwichtig relativier dementier abwiegel
räsonier philosophier sinnier grübel orakel unk fleh bettel beschwör ermahn ermunter ermutig frag hak antwort reagier
kommentier analysier bilanzier zitier post twitter blogg skandier forsch doziert dozier referier erinner berichtig
korrigier widersprich insistier beharr pocht poch behaupt folger schlussfolger summier fabulier schwadronier echauffier
empör ereifer entrüst mokier wunder ärger diktier erklär sag beton bericht äußer erzähl schätz
verlang verheiß gelob schwör attestier bescheinig schwindel flunker lallt plauder petz verplapper
""".split()
_STRONG = (
    r"rief(?:en)?|ruft|schrie(?:n|en)?|schreit|sprach(?:en)?|spricht|versprach(?:en)?|verspricht|verriet(?:en)?|verrät"
    r"|gestand(?:en)?|gesteht|riet(?:en)?|rät|schwor(?:en)?|empfahl(?:en)?|empfiehlt|log(?:en)?|lügt"
    r"|unterstreicht|widerspricht"
    r"|widersprach(?:en)?|bat(?:en)?|bittet|beschied(?:en)?|fand(?:en)?|findet|befand(?:en)?|befindet|schlussfolgerte"
    r"|verwies(?:en)?|verweist|stieß(?:en)?|stößt|wusste|weiß|denkt|dachte|erinnert sich|erinnerte sich"
    r"|beschrieb(?:en)?"
    r"|beschreibt|umschrieb|schwieg|pfiff|kreischte|kreischt|gab(?:en)? sich|gibt sich|gab(?:en)? zu|gibt zu"
    r"|ließ(?:en)? wissen"
    r"|lässt wissen|ließ(?:en)? ausrichten|legte(?:n)? nach|legt nach|schob nach|schiebt nach"
    r"|hielt(?:en)? dagegen|hält dagegen"
    r"|sang(?:en)?|singt|schwante|klang|lobte|gesagt|mitgeteilt|angekündigt|gewarnt|gefordert|geschrieben"
    r"|versichert|eingeräumt"
)
# Verbs with a particle that ends the clause; who says so may stand between.
_SPLIT = (
    r"(?:teilt|kündigt|räumt|fügt|führt|stellt|leg|hak|deut|mach|merk|schick)(?:e|t|te|ete|en|ten)?(?: [^,.;:„“\"]{0,60}?)?"
    r" (?:mit|an|ein|hinzu|aus|klar|fest|nach|deutlich|voraus)"
    r"|(?:gibt|gab|geben|gaben)(?: [^,.;:„“\"]{0,60}?)? (?:zu|bekannt|zu Protokoll|zu bedenken)"
    r"|rechnet(?:e|en)?(?: [^,.;:„“\"]{0,60}?)? vor"
    r"|(?:hob|hebt|hoben)(?: [^,.;:„“\"]{0,60}?)? hervor|(?:wies|weist|wiesen)(?: [^,.;:„“\"]{0,60}?)? (?:zurück|darauf hin)"
    r"|(?:hielt|hält|hielten)(?: [^,.;:„“\"]{0,60}?)? (?:dagegen|fest|entgegen)"
    r"|(?:ließ|lässt|ließen)(?: [^,.;:„“\"]{0,60}?)? (?:wissen|offen|ausrichten|verlauten|durchblicken|mitteilen|verbreiten)"
    r"|(?:warf|wirft|wandte|wendet)(?: [^,.;:„“\"]{0,60}?)? (?:ein|vor)|(?:fuhr|fährt)(?: [^,.;:„“\"]{0,60}?)? fort"
    r"|(?:ist|war) sich(?: [^.;:„“\"]{0,60}?)? (?:sicher|gewiss|einig)"
    r"|(?:brachte|bringt)(?: [^,.;:„“\"]{0,60}?)? auf den Punkt|(?:zog|zieht)(?: [^,.;:„“\"]{0,60}?)? Bilanz"
    r"|(?:zeigt|zeigte|zeigten|gab|gibt|gaben|äußerte|äußert)(?: [^,.;:„“\"]{0,40}?)? sich(?: [^,.;:„“\"]{0,50}?)? (?:überzeugt"
    r"|zuversichtlich|enttäuscht|erfreut|zufrieden|besorgt|erleichtert|entsetzt|empört|bestürzt|schockiert"
    r"|erschüttert|betroffen"
    r"|kämpferisch|optimistisch|skeptisch|gelassen|zerknirscht|einsichtig|reumütig|unbeeindruckt|überrascht"
    r"|verwundert|stolz"
    r"|dankbar|selbstkritisch|selbstbewusst|siegessicher|wortkarg|zurückhaltend|ungerührt|angriffslustig"
    r"|verärgert|versöhnlich)"
)
SAYING = rf"(?-i:(?:{'|'.join(_STEMS)})(?:e?te?n?|e?n)|{_STRONG}|{_SPLIT})"
# The mood of reported speech, in any sentence that may be somebody's.
MOOD = (
    r"sei(?:en)?|habe|werde|wolle|könne|müsse|solle|dürfe|möge|gebe|gehe|stehe|bleibe|liege|komme|wisse|bestehe"
    r"|übernehme|nehme"
    r"|sehe|führe|brauche|mache|laufe|halte|fehle|drohe|hätten?|wären?|würden?|könnten?|müssten?|dürften?"
)
# What gives somebody's words as a part of a sentence: "sprach von einem „Skandal“", "nannte den Plan „feige“".
NAMING = (
    r"sprach(?:en)?|spricht|sprechen|nannten?|nennt|nennen|bezeichne(?:te|ten|t|n)|begrüß(?:te|ten|t|en)"
    r"|würdig(?:te|ten|t|en)"
    r"|verurteil(?:te|ten|t|en)|wert(?:ete|eten|et|en)|bewert(?:ete|eten|et|en)|geißel(?:te|ten|t|n)|feiert?e?n?"
    r"|brandmark(?:te|ten|t|en)|charakterisier(?:te|ten|t|en)|titulier(?:te|ten|t|en)|beschimpf(?:te|ten|t|en)"
    r"|lehn(?:te|ten|t|en)|rief(?:en)?|ruft|beschwor(?:en)?|beschwört|verteidig(?:te|ten|t|en)|versprach(?:en)?"
    r"|verspricht"
    r"|sieht|sah(?:en)?|sehen|attestier(?:te|ten|t|en)|konstatier(?:te|ten|t|en)|beklag(?:te|ten|t|en)"
    r"|verlang(?:te|ten|t|en)"
    r"|beschrieb(?:en)?|beschreibt|kommentier(?:te|ten|t|en)|vermiss(?:te|ten|t|en)|wirft|warf(?:en)?"
    r"|schimpf(?:te|ten|t|en)"
)
# Words in lower case behind a comma that are no word of saying, though they end as one.
NO_SAYING = frozenset(
    "ist hat seit mit nicht jetzt erst fast sonst selbst damit laut steht stand lautet lautete gilt kommt geht trägt "
    "prangt prangte titelt titelte heißt hieß liest las hört hörte wird bist seid sind war waren dort samt statt "
    "weit breit gut oft kaum heute gestern leute seite ihre seine eine keine meine unsere diese jene letzte erste "
    "zweite dritte bitte bis den denen deren dessen wenn dann wann denn schon allen ihnen ihren seinen einen keinen "
    "und oder aber von haben werden wurden worden stammt stammte zierte ziert schmückte schmückt prangen verfasst "
    "hinten vorn vorne oben unten gegen neben".split()
)
# In front of a name these show that it is not who speaks.
ASIDE = frozenset(
    "von vom an am über für mit gegen zu zum zur bei beim in im auf um nach aus unter vor neben ohne gegenüber dem "
    "den des".split()
)
UNNAMED_LEAD = r"eine?[rmns]?|mehrere|viele|einige|manche|zahlreiche|zwei|drei|etliche|andere|ein anderer|eine andere"
# Plurals that speak as one without a word for how many.
CROWDS = (
    r"zeugen|augenzeugen|anwohner|bewohner|nachbarn|demonstranten|kritiker|experten|forscher|ermittler"
    r"|beobachter|fans|anhänger"
    r"|retter|helfer|angehörige|überlebende|betroffene|passagiere|fahrgäste|pendler|gäste|besucher|aktivisten"
    r"|gegner|befürworter"
    r"|eltern|lehrer|schüler|studenten|ärzte|landwirte|bauern|händler|urlauber|touristen|insider|kreise"
    r"|diplomaten|analysten"
    r"|ökonomen|meteorologen|wissenschaftler|beschäftigte|mitarbeiter|kollegen|freunde|verwandte"
)
# Nouns after those that nobody speaks as.
THINGS = frozenset(
    "schild plakat satz frage blick spruch banner schriftzug tag jahr woche monat stunde minute mal drittel viertel "
    "teil stück text lied zettel aufkleber transparent graffito inschrift titel überschrift schlagzeile weile zeit "
    "jahre tage wochen monate stunden minuten male prozent millionen milliarden euro grad meter kilometer seite "
    "seiten reihe fall fälle".split()
)
# Bodies of whom a title in quotation marks is the name: "die Gruppe „...“".
TITLED = (
    r"(?:(?:die|das|eine)\s+)?(?:[\w-]+e\s+)?[\w-]*(?:gruppe|initiative|bündnis|magazin|blatt|portal|band"
    r"|partei|firma|bewegung"
    r"|netzwerk|organisation|stiftung|zeitung|plattform|kollektiv|gesellschaft|gruppierung|vereinigung|agentur)"
    r"|(?:der\s+)?(?:[\w-]+e\s+)?[\w-]*(?:verein|klub|club|bund|verband|konzern|sender|kanal|chor)"
)
# What the press calls somebody again whom it has named: "sagt der Rentner".
EPITHETS = (
    r"(?:der|die) (?:(?-i:[a-zäöüß]+)[en] )?(?:\d{2}-jährige|[\w-]*(?:minister|präsident|kanzler|chef|sprecher"
    r"|meister|politiker|leiter"
    r"|trainer|senator|forscher|wissenschaftler|ökonom|experte|rentner|lehrer|direktor|rektor|richter|landrat"
    r"|pfarrer|bischof"
    r"|autor|sänger|musiker|schauspieler|regisseur|künstler|händler|unternehmer|gründer|betreiber|inhaber"
    r"|führer|landwirt"
    r"|wirt|fahrer|spieler|stürmer|torwart|torhüter|profi|sieger|kapitän|verteidiger|anwalt|jurist|mediziner"
    r"|arzt|psychologe"
    r"|biologe|historiker|astronom|vater|mutter|sohn|tochter|witwe|student|schüler|nachbar|bewohner|camper"
    r"|anwohner|zeuge"
    r"|angeklagte|beschuldigte|vorsitzende|abgeordnete|kandidat|beamte|kommissar|retter|helfer|gutachter|wart"
    r"|coach|keeper|boss"
    r"|star|influencer|moderator|pilot|polizist|soldat|general|oberst|dozent|präses|manager|analyst|journalist"
    r"|aktivist|koch"
    r"|bäcker|metzger|friseur|gärtner|fischer|jäger|förster|schäfer|winzer|züchter|besitzer|eigentümer"
    r"|vermieter|mieter|pendler"
    r"|urlauber|tourist|athlet|läufer|schwimmer|boxer|weltmeister|olympiasieger|rekordhalter|abwehrchef"
    r"|angreifer|regierungschef"
    r"|staatschef|parteichef|amtsinhaber|herausforderer|verurteilte|kläger|geschädigte|überlebende|verletzte"
    r"|patient|pfleger|hebamme"
    r"|therapeut|seelsorger|priester|imam|rabbi|diplomat|botschafter|gesandte|unterhändler|ermittler"
    r"|staatsanwalt|notar|makler"
    r"|banker|investor|milliardär|bauunternehmer|handwerker|lokführer|schaffner|wehrführer|brandmeister"
    r"|sanitäter|bergretter)(?:in)?"
    r"|Frau|Mann|Ärztin|Landrätin|Anwältin|Psychologin|Biologin|Historikerin|Ökonomin|Bäuerin|Köchin|Großmutter"
    r"|Oma|Opa|Großvater)"
    r"\b(?:(?<=\d-jährige)(?! (?-i:[A-ZÄÖÜ]))|(?! (?:(?-i:[A-ZÄÖÜ])|de[rs]\b|von\b)))"  # "der 35-Jährige der Zeitung": to it
)
# What shows that a source is a body.
BODIES = (
    r"\b\w*(?:dienst(?:es)?|stabs?|ministeriums?|amt(?:s|es)?|behörden?|polizei|agentur|regierung|armee"
    r"|militärs?|partei"
    r"|zeitung|sender|gerichts?|anwaltschaft|verband(?:es)?|instituts?|kommission|konzerns?|unternehmens?"
    r"|feuerwehr|bundeswehr|küstenwache|bergwacht|wasserwacht|grenzschutz(?:es)?|gewerkschaft"
    r"|klinik(?:ums?)?|universität|verwaltung|(?:betriebs|aufsichts|gemeinde|eltern|zentral|kreis|verwaltungs"
    r"|flüchtlings)rats?"
    r"|gesellschaft|stiftung|fraktion|initiative|bündnis(?:ses)?|opposition|koalition|redaktion|zentrale"
    r"|vorstands?|klubs?|vereins?"
    r"|mieterbund|beamtenbund|gewerkschaftsbund|naturschutzbund|städtebund|bistums?|erzbistums?"
    r"|ausschuss(?:es)?|gremiums?"
    r"|kanzlei|handelskammer|handwerkskammer|ärztekammer|parlaments?|senats?|kabinetts?|allianz|innung|zunft"
    r"|fanszene)\b"
    r"|\b(?:Stadt|Gemeinde|Firma|Kammer|Kirche|Uni|Hochschule|Bundesrat|Bundestag|Landtag|Kreml|Weiße Haus|Innenressort)\b"
)
