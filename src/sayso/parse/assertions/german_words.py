"""German words that the rules for clauses stand on: compiled by us, general language."""

from __future__ import annotations


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


AUXILIARIES = _set(
    """
    ist sind war waren sei seien wäre wären hat haben hatte hatten habe hätte hätten wird werden wurde wurden werde
    würde würden kann können konnte konnten könne könnte könnten muss müssen musste mussten müsse müsste soll sollen
    sollte sollten solle will wollen wollte wollten wolle darf dürfen durfte durften dürfte dürften mag mochte bleibt
    blieb blieben
    """
)
PAST = _set(
    """
    begann begannen brach brachen brachte brachten brannte brannten dachte erfuhr ergab ergaben erhielt erhielten
    erschien fand fanden fiel fielen fing floh flohen flog flogen fuhr fuhren gab gaben gelang geriet gerieten geschah
    gewann gewannen ging gingen griff griffen half halfen hielt hielten hieß hing kam kamen kannte lag lagen lief
    liefen ließ ließen maß maßen nahm nahmen nannte rannte riet rief riefen riss rissen rückte sah sahen sank sanken
    saß saßen schien schlief schloss schlossen schlug schlugen schnitt schoss schossen schrieb schrieben schwieg
    schwamm sprach sprachen sprang sprangen stand standen starb starben stahl stahlen stieg stiegen stieß stießen traf
    trafen trat traten trieb trieben trug trugen überwies unterschrieb verband verbot verglich verließ verließen
    verlor verloren verschwand verschwanden versprach verstarb wandte warf warfen wich wuchs wusste zog zogen zwang
    """
)
PRESENT = _set(
    """
    arbeitet baut bedeutet beginnt bekommt berichtet beschäftigt besteht besucht betont betrifft betreibt bietet
    bittet braucht bricht bringt dauert droht endet erhält erhöht erklärt ermittelt erwartet erzählt fahndet fährt
    fällt fehlt findet folgt fordert führt geht gehen gehört gibt geben gilt gelten glaubt hält halten handelt heißt
    hilft hofft investiert kämpft kauft kennt klagt kommt kommen kostet kritisiert lädt läuft laufen lebt leben lehnt
    leidet leitet liegt liegen macht machen meint meldet nimmt nutzt plant produziert prüft rechnet reagiert reicht
    ruft sagt schließt schreibt sieht sitzt sorgt spielt spricht stammt startet steht stehen steigt stellt
    stirbt entlässt entdeckt enthält entscheidet entspricht entsteht ereignet erfasst erfolgt erfuhr erleidet erreicht
    ersetzt existiert feiert feuert filmt fliegt flieht fließt flüchtet gefährdet gelangt gelingt gewinnt greift hängt
    herrscht holt informiert kassiert kehrt klaut kommentiert kontrolliert kündigt kürzt landet legt leistet liefert
    löscht löst misst nennt öffnet organisiert passiert platzt protestiert rast räumt rettet richtet rollt rückt
    schickt schiebt schlägt schneidet schützt senkt setzt sinkt sperrt springt stiehlt stimmt stoppt stößt streicht
    streikt stürzt tötet tauscht überfällt überlebt überprüft überrascht umfasst unterstützt unterschreibt verbietet
    verbindet verdoppelt verhaftet verhandelt verhindert verkündet verlangt verlegt vermutet veröffentlicht
    verschwindet verspricht versteigert verteidigt vertritt verursacht verwendet verzichtet vernichtet weicht weist
    wechselt wehrt will zerstört zwingt zündet sucht teilt trägt trifft tritt tut übernimmt untersucht verdient
    verfügt verkauft verlässt verliert verletzt versammelt versucht verteilt wächst warnt warten wartet weiß wirft
    wirkt wohnt zahlt zählt zeigt zieht
    """
)
RELATIVES = _set(
    """
    der die das den dem deren dessen denen welcher welche welches welchen welchem wo wobei wodurch
    """
)
PREPOSITIONS = _set(
    """
    in im an am auf aus bei beim mit nach von vom vor zu zum zur für über unter gegen durch ohne um seit bis während
    wegen trotz laut neben zwischen hinter entlang allein ab
    """
)
TOLD = _set("nachdem als weil während da sodass")
SUBORDINATE = _set(
    """
    dass ob wenn falls bevor damit indem obwohl obgleich solange sobald seitdem wie warum weshalb was wer wo je sofern
    """
)
DETERMINERS = _set(
    """
    der die das den dem des ein eine einen einem einer eines kein keine ihr ihre sein seine dieser diese dieses
    """
)
PRONOUNS = _set("er sie es wir ich man ihr dies")
FOUND_OUT = _set("bekannt heraus fest ergab ergaben zeigte klar")
NOT_T = _set(
    """
    nicht jetzt seit mit erst fast dort statt samt selbst laut weit breit spät oft sonst meist zuletzt rund nacht
    insgesamt
    """
)
NO_PAST = _set(
    """
    heute bitte letzte letzten erste ersten beste besten weite weiten breiten zweiten dritte dritten gute
    guten alte alten rote pleite halbe hunderte tausende beliebte bekannte bekannten geplante
    """
)
ADVERBS = _set(
    "zuletzt dann danach auch inzwischen allein öffentlich dort hier so damit dabei zudem außerdem heute gestern"
)
