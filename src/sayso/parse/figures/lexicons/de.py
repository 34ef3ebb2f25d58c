"""German: bounds, measures, persons, and where a noun phrase ends."""

from __future__ import annotations

import re

from sayso.model import Bound, Measure, Trend
from sayso.parse.figures.lexicon import Lexicon, bounds, measures
from sayso.parse.figures.lexicons.de_words import PEOPLE, PEOPLE_ENDS

_BEFORE = bounds(
    {
        Bound.OVER: "mehr als, über, oberhalb von, deutlich über, weit über, gut, knapp über",
        Bound.AT_LEAST: "mindestens, wenigstens, nicht weniger als, zumindest",
        Bound.UNDER: "weniger als, unter, knapp unter",
        Bound.AT_MOST: "höchstens, maximal, bis zu, nicht mehr als",
        Bound.ABOUT: "rund, etwa, ungefähr, circa, ca, ca., um die, schätzungsweise, zirka, an die",
        Bound.NEARLY: "fast, nahezu, beinahe, knapp, annähernd",
        Bound.EXACT: "genau, nur, exakt, insgesamt",
    }
)
_AFTER = bounds({Bound.AT_LEAST: "oder mehr", Bound.AT_MOST: "oder weniger"})

_STOPS = frozenset(
    "der die das den dem des ein eine einen einem einer eines und oder aber auch noch schon nur sehr in im an am auf "
    "bei mit "
    "nach von vom vor zu zum zur aus bis durch für gegen ohne um unter über zwischen seit während wegen trotz ist sind "
    "war "
    "waren wird werden wurde wurden worden hat haben hatte hatten sein seien kann können sollen soll sich nicht dass "
    "wenn als "
    "wie wo was wer die er sie es wir ihr ich davon darunter laut sowie pro je dabei bereits allein insgesamt heute "
    "gestern "
    "weitere weiteren weiterer andere anderen anderer mehr weniger".split()
)
_MEASURES = measures(
    {
        Measure.CASUALTIES: r"(?:getötet\w*|tot|gefallen\w*|tote[nr]?)\ (?:und|oder|bzw\.)\ (?:verletzt\w*|"
            r"verwundet\w*)|verluste[n]?|"
        r"(?:verletzt|verwundet)\w*\ (?:und|oder)\ (?:getötet\w*|tot\w*)",
        Measure.KILLED: r"(?:ihr|sein)\ leben\ (?:verl\w+|gelassen|lassen|ließen|eingebüßt)|"
            r"(?:verloren?|verlieren|ließen|ließ)\b(?=[^.;]{0,60}\b(?:ihr|sein)\ leben\b)|"
            r"erl(?:ag|agen|iegt|iegen)\b[^.;,]{0,50}?verletzung\w*|verletzungen\ erl(?:egen|ag|agen)|"
            r"getötet\w*|tot|tote[nr]?|gefallen\w*|gestorben\w*|starb(?:en)?|stirbt|sterben|todesopfer\w*|todesfälle\w*|verstorben\w*|verstarb(?:en)?|"
            r"ums\ leben(?:\ gekommen)?|kamen\ ums\ leben|(?:toten|todes|opfer)zahl(?:en)?|"
        r"umgekommen\w*|tödlich|erschlagen|erschossen|ertrank(?:en)?|ertrunken\w*|leichen|töte(?:n|te|ten)",
        Measure.WOUNDED: r"verletztenzahl(?:en)?|"
            r"(?:schwer|leicht)?verletzt\w*|verwundet\w*|verletzungen\ (?:davon|erlitten|zu)\w*|"
            r"(?:erlitt\w*|erlitten|trug(?:en)?|trägt|tragen)\ (?:[^.;,]{0,40}?)verletzung\w*",
        Measure.MISSING: r"vermiss\w*|verschollen\w*|verschwunden",
        Measure.CAPTURED: r"gefangen\w*|kriegsgefangene\w*|geiseln|entführt\w*",
        Measure.DISPLACED: r"evakuier\w*|vertrieben\w*|geflohen|flüchtlinge\w*|obdachlos\w*|in\ sicherheit\ gebracht|"
            r"(?:häuser|wohnungen|wohnorte)\ verlassen",
        Measure.RESCUED: r"gerettet\w*|geborgen|befreit\w*",
        Measure.ARRESTED: r"festgenommen\w*|verhaftet\w*|festnahmen|inhaftiert\w*|in\ gewahrsam|"
            r"(?:nahm|nahmen|nimmt|nehmen)\b(?=[^.;]{0,80}\bfest\b)",
        Measure.INFECTED: r"infizier\w*|erkrank\w*|infektionen|angesteckt|fälle|neuinfektionen",
        Measure.TREATED: r"behandelt\w*|im\ krankenhaus|in(?:s|\ ein|\ die|\ umliegende|\ mehrere)?\ (?:krankenh\w+|klinik\w*)|"
            r"eingeliefert\w*",
        Measure.DESTROYED: r"zerstör\w*|beschädig\w*|abgeschossen|abgebrannt\w*|niedergebrannt\w*",
        Measure.ATTENDED: r"teilnehmer\w*|zuschauer\w*|demonstrier\w*|versammel\w*|kamen\ zusammen",
        Measure.VOTED: r"stimmen|wähler\w*|gewählt",
        Measure.DEPLOYED: r"stationier\w*|entsand\w*|entsend\w*|geschickt|verleg\w*|kontingent\w*|eingesetzt\w*|"
            r"im\ einsatz",
        Measure.EARNED: r"verdien\w*|einnahmen|gewinn\w*|umsatz\w*",
        Measure.WORTH: r"wert|vermögen\w*|bewertet",
        Measure.PAID: r"(?:be)?zahl\w*|kosten|kostet\w*|ausgab\w*|ausgegeben|preis\w*|geldstrafe|strafe",
    }
)  # fmt: skip
_CAP = r"[A-ZÄÖÜ][\wäöüß-]+"

LEXICON = Lexicon(
    language="de",
    before=_BEFORE,
    after=_AFTER,
    stops=_STOPS,
    verbs=frozenset(
        "kamen sterben starben verloren erlagen wurden mussten trugen erlitten gelten galten lebt leben liegt "
        "liegen sagte sagt teilte erklärte meldete fordert gab gibt".split()
    ),
    people=PEOPLE,
    measures=_MEASURES,
    tolls=frozenset(
        "tote toten toter todesopfer todesopfern todesfälle todesfällen opfer opfern verletzte verletzten vermisste "
        "vermissten verluste gefallene verwundete leichen".split()
    ),
    between=re.compile(r"\bzwischen\s+$", re.IGNORECASE),
    place=re.compile(
        rf"\b(?:in|im|aus|bei|nahe)\s+(?:der\s+|dem\s+)?(?P<place>(?:Region|Oblast|Gebiet|Provinz|Stadt|Bundesstaat|"
        rf"Großraum|Raum)\s+{_CAP}"
        r"|[A-ZÄÖÜ]\w+-(?:Region|Gebiet|Provinz)|(?:Nord|Süd|Ost|West)[a-zäöü]{3,}|[A-ZÄÖÜ]\w+er\s+(?:Region|Gebiet|"
        r"Oblast))"
    ),
    forces=frozenset("soldaten truppen kämpfer".split()),
    trends=dict.fromkeys("stieg stiegen gestiegen erhöht wuchs zugenommen".split(), Trend.UP)
    | dict.fromkeys("sank sanken gesunken fiel fielen gefallen".split(), Trend.DOWN),
    of=frozenset({"von", "der", "des"}),
    source=re.compile(
        r"\b(?:laut|nach\s+Angaben\s+(?:von|der|des)|zufolge)\s+(?P<source>(?:der\s+|dem\s+|"
        r"des\s+)?(?:[a-zäöüß-]+\s+){0,2}"
        rf"{_CAP}(?:\s{_CAP}){{0,3}})"
    ),
    noun_capital=True,
    people_ends=PEOPLE_ENDS,
    none_before=re.compile(
        r"\b(?:kein|keine|keinen|keiner|niemand|niemanden|ohne|weder)\s+(?:\w+\s+){0,2}$", re.IGNORECASE
    ),
    none_after=re.compile(r"\s+(?:gab|gibt|gebe|habe)\s+es\s+(?:\w+\s+)?(?:nicht|keine)\b", re.IGNORECASE),
    verb_first=True,
    longest=4,
)
