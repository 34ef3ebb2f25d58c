"""Spanish: bounds, measures, persons, and where a noun phrase ends."""

from __future__ import annotations

import re

from sayso.model import Bound, Measure, Trend
from sayso.parse.figures.lexicon import Lexicon, bounds, measures

_BEFORE = bounds(
    {
        Bound.OVER: "más de, por encima de, superior a, superan los, supera los, más que",
        Bound.AT_LEAST: "al menos, por lo menos, como mínimo, no menos de, un mínimo de",
        Bound.UNDER: "menos de, por debajo de, bajo",
        Bound.AT_MOST: "hasta, como máximo, a lo sumo, no más de, un máximo de",
        Bound.ABOUT: "unos, unas, alrededor de, cerca de, aproximadamente, en torno a, cerca del",
        Bound.NEARLY: "casi, cerca de los",
        Bound.EXACT: "exactamente, solo, sólo, apenas, un total de",
    }
)
_AFTER = bounds({Bound.AT_LEAST: "o más, al menos", Bound.AT_MOST: "o menos", Bound.ABOUT: "aproximadamente"})
_STOPS = frozenset(
    "el la los las un una unos unas y o e u pero en de del a al por para con sin sobre bajo entre desde hasta contra "
    "según durante antes "
    "después tras es son era eran fue fueron ha han había habían sido ser está están será serán que quien quienes cual "
    "donde cuando como "
    "este esta estos estas ese esa su sus se no más menos muy también ya aún hoy ayer lo le les me nos".split()
)
_PEOPLE = frozenset(
    "vecino vecinos persona personas hombre hombres mujer mujeres niño niños niñas soldado soldados militares "
    "combatientes tropas "
    "civiles víctima víctimas "
    "muertos muerto heridos herido desaparecidos desaparecido fallecidos fallecido habitantes residentes ciudadanos "
    "refugiados migrantes "
    "policías bomberos pacientes alumnos estudiantes profesores trabajadores empleados votantes espectadores "
    "asistentes manifestantes "
    "pasajeros turistas visitantes rehenes prisioneros detenidos sospechosos miembros jugadores cadáveres muertes".split()
)
_MEASURES = measures(
    {
        Measure.CASUALTIES: r"(?:muertos?|muertas?)\ (?:y|o)\ (?:heridos?|heridas?)|bajas|(?:heridos?)\ (?:y|"
            r"o)\ (?:muertos?)",
        Measure.KILLED: r"muert[oa]s?|muertes?|murieron|muere[n]?|fallecid[oa]s?|fallecieron|asesinad[oa]s?|mató|"
            r"mataron|cadáveres|perdieron\ la\ vida|víctimas\ mortales",
        Measure.WOUNDED: r"herid[oa]s?|lesionad[oa]s?|resultaron\ heridos",
        Measure.MISSING: r"desaparecid[oa]s?",
        Measure.CAPTURED: r"capturad[oa]s?|prisioneros|rehenes|secuestrad[oa]s?",
        Measure.DISPLACED: r"desplazad[oa]s?|evacuad[oa]s?|refugiad[oa]s?|sin\ hogar|huyeron",
        Measure.RESCUED: r"rescatad[oa]s?|salvad[oa]s?|liberad[oa]s?|sobrevivientes|supervivientes",
        Measure.ARRESTED: r"detenid[oa]s?|arrestad[oa]s?|detenciones",
        Measure.INFECTED: r"infectad[oa]s?|contagiad[oa]s?|contagios|casos",
        Measure.TREATED: r"hospitalizad[oa]s?|atendid[oa]s?",
        Measure.DESTROYED: r"destruid[oa]s?|dañad[oa]s?|derribad[oa]s?",
        Measure.ATTENDED: r"asistentes|asistieron|manifestantes|espectadores",
        Measure.VOTED: r"votos?|votantes|votaron",
        Measure.DEPLOYED: r"desplegad[oa]s?|desplegó|enviad[oa]s?|envió|contingente",
        Measure.EARNED: r"ganó|ganaron|ganancias|beneficios?|ingresos",
        Measure.WORTH: r"fortuna|valor|valorad[oa]|patrimonio",
        Measure.PAID: r"pagad[oa]s?|pagó|pagaron|cost[óoea]\w*|gast\w*|multas?|precios?",
    }
)  # fmt: skip
_CAP = r"[A-ZÁÉÍÓÚÑ][\wáéíóúñ-]+"

LEXICON = Lexicon(
    language="es",
    before=_BEFORE,
    after=_AFTER,
    stops=_STOPS,
    verbs=frozenset("resultaron resultó viven vive dicen dijo anunció afirmó participan quedan".split()),
    people=_PEOPLE,
    measures=_MEASURES,
    tolls=frozenset("muertos heridos desaparecidos fallecidos víctimas bajas muertes".split()),
    between=re.compile(r"\bentre\s+$", re.IGNORECASE),
    place=re.compile(
        rf"\b(?:en|de)\s+(?P<place>(?:la\s+(?:región|provincia|ciudad)\s+de\s+)?{_CAP}(?:\s(?:de\s)?{_CAP}){{0,3}})"
    ),
    forces=frozenset("soldados militares tropas combatientes".split()),
    trends=dict.fromkeys("aumentó subió creció".split(), Trend.UP)
    | dict.fromkeys("bajó cayó disminuyó".split(), Trend.DOWN),
    of=frozenset({"de", "del"}),
    source=re.compile(
        rf"\b(?:según)\s+(?P<source>(?:el\s+|la\s+|los\s+|las\s+)?(?:[a-záéíóúñ-]+\s+){{0,3}}{_CAP}(?:\s{_CAP}){{0,3}})"
    ),
    head_first=True,
    longest=4,
)
