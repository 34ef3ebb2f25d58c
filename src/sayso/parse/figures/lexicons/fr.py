"""French: bounds, measures, persons, and where a noun phrase ends."""

from __future__ import annotations

import re

from sayso.model import Bound, Measure, Trend
from sayso.parse.figures.lexicon import Lexicon, bounds, measures

_BEFORE = bounds(
    {
        Bound.OVER: "plus de, plus d, au-dessus de, au-delà de, supérieur à",
        Bound.AT_LEAST: "au moins, au minimum, pas moins de, un minimum de",
        Bound.UNDER: "moins de, moins d, sous, en dessous de",
        Bound.AT_MOST: "au plus, jusqu'à, jusqu’à, au maximum, pas plus de",
        Bound.ABOUT: "environ, autour de, quelque, quelques, à peu près, approximativement, une estimation de",
        Bound.NEARLY: "près de, presque, quasiment",
        Bound.EXACT: "exactement, seulement, précisément, un total de",
    }
)
_AFTER = bounds({Bound.AT_LEAST: "ou plus, au moins", Bound.AT_MOST: "ou moins, au plus", Bound.ABOUT: "environ"})
_STOPS = frozenset(
    "le la les l un une des du de d et ou mais en dans à au aux par pour sur sous avec sans chez vers entre avant "
    "après depuis pendant "
    "contre est sont était étaient a ont avait avaient été être sera seront qui que quoi dont où ce cet cette ces son "
    "sa ses leur "
    "leurs il elle ils elles on nous vous je ne pas plus moins très aussi selon comme si lors hier alors déjà "
    "encore y se ici eux".split()
)
_PEOPLE = frozenset(
    "personne personnes homme hommes femme femmes enfant enfants soldat soldats militaires combattants troupes civils "
    "victime victimes "
    "morts mort blessés blessé disparus disparu tués habitants résidents citoyens réfugiés migrants policiers pompiers "
    "patients élèves "
    "étudiants enseignants salariés employés ouvriers électeurs spectateurs participants manifestants passagers "
    "touristes visiteurs "
    "otages prisonniers suspects membres joueurs corps gens décès".split()
)
_MEASURES = measures(
    {
        Measure.CASUALTIES: r"(?:tués?|morts?|tuées?)\ (?:et|ou)\ (?:blessée?s?)|pertes|(?:blessés?)\ (?:et|"
            r"ou)\ (?:tués?|morts?)|morts,\ blessés",
        Measure.KILLED: r"tuée?s?|morte?s?|décès|décédée?s?|tuent|tuant|ont\ péri|péri|victimes?|abattue?s?|"
            r"perdu\ la\ vie|cadavres",
        Measure.WOUNDED: r"blessée?s?|blessant",
        Measure.MISSING: r"disparue?s?|portée?s?\ disparue?s?",
        Measure.CAPTURED: r"capturée?s?|prisonniers|otages|enlevée?s?|faits\ prisonniers",
        Measure.DISPLACED: r"déplacée?s?|évacuée?s?|réfugiée?s?|sans-abri|ont\ fui",
        Measure.RESCUED: r"sauvée?s?|secourue?s?|rescapée?s?|libérée?s?",
        Measure.ARRESTED: r"arrêtée?s?|interpellée?s?|arrestations|détenue?s?",
        Measure.INFECTED: r"infectée?s?|contaminée?s?|cas",
        Measure.TREATED: r"hospitalisée?s?|soignée?s?",
        Measure.DESTROYED: r"détruite?s?|endommagée?s?|abattue?s?",
        Measure.ATTENDED: r"participants?|manifestants?|spectateurs|rassemblée?s?",
        Measure.VOTED: r"voix|votes?|électeurs|suffrages",
        Measure.DEPLOYED: r"déployée?s?|envoyée?s?|stationnée?s?|contingent",
        Measure.EARNED: r"gagnée?s?|bénéfices?|revenus?|recettes",
        Measure.WORTH: r"fortune|valeur|valorisée?|estimée?",
        Measure.PAID: r"payée?s?|coût\w*|dépens\w*|amendes?|prix|versée?s?|dons?",
    }
)  # fmt: skip
_CAP = r"[A-ZÀ-Ý][\w’'-]+"

LEXICON = Lexicon(
    language="fr",
    before=_BEFORE,
    after=_AFTER,
    stops=_STOPS,
    verbs=frozenset("vivent vit disent dit annoncé affirmé participent restent".split()),
    people=_PEOPLE,
    measures=_MEASURES,
    tolls=frozenset("morts blessés disparus tués victimes pertes décès".split()),
    between=re.compile(r"\bentre\s+$", re.IGNORECASE),
    place=re.compile(
        rf"\b(?:à|en|au|dans)\s+(?P<place>(?:la\s+(?:région|province|ville)\s+(?:de\s+|d’|d')?|"
        rf"l['’]oblast\s+de\s+)?{_CAP}(?:[\s-]{_CAP}){{0,3}})"
    ),
    forces=frozenset("soldats militaires troupes combattants".split()),
    trends=dict.fromkeys("augmenté grimpé bondi progressé".split(), Trend.UP)
    | dict.fromkeys("baissé reculé chuté diminué".split(), Trend.DOWN),
    of=frozenset({"de", "d", "des", "du"}),
    source=re.compile(
        rf"\b(?:selon|d['’]après)\s+(?P<source>(?:le\s+|la\s+|les\s+|"
        rf"l['’])?(?:[a-zà-ÿ-]+\s+){{0,3}}{_CAP}(?:\s{_CAP}){{0,3}})"
    ),
    head_first=True,
    longest=4,
)
