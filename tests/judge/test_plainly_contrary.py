"""A sentence that tells the same as the claim but for its contrary, a negation or another day, and what only looks so."""

from __future__ import annotations

import pytest

from sayso.judge.outcomes.contraries import contraries
from sayso.model import Label, Reason
from tests.judge.bench import about, article, report, stored

NEW = {"plainly_contrary", "plainly_negated", "other_date"}


def _verdict(language: str, claim: str, told: str) -> tuple[Label, tuple[Reason, ...]]:
    title = {"de": "Nachrichten aus Velm", "ru": "Новости Вельма"}[language]
    archive = [stored("a", told, title=title, published="2031-05-04", language=language)]
    found = report(article(f"{title}\n{claim}", language=language, published="2031-05-03"), archive)
    content = about(found, claim).content
    return content.label, content.reasons


@pytest.mark.parametrize(
    ("language", "claim", "told"),
    [
        (
            "de",
            "Die Zahl der Einbrüche in Velm stieg im vergangenen Jahr um 18 Prozent.",
            "Die Zahl der Einbrüche in Velm ging im vergangenen Jahr um 18 Prozent zurück.",
        ),
        (
            "de",
            "Die Arbeitslosigkeit in Velm nahm im März um 5 Prozent zu.",
            "Die Arbeitslosigkeit in Velm nahm im März um 5 Prozent ab, wie das Amt mitteilte.",
        ),
        (
            "de",
            "Velm hat seine Schulden unter Bürgermeister Ole Brandt verdoppelt.",
            "Velm hat seine Schulden unter Bürgermeister Ole Brandt halbiert.",
        ),
        (
            "de",
            "Die Hafenarbeiter von Velm stimmten am Donnerstag für einen Streik.",
            "Die Hafenarbeiter von Velm stimmten am Donnerstag gegen einen Streik.",
        ),
        (
            "de",
            "Der Stadtrat von Velm stimmte am Dienstag dem Bau der neuen Brücke zu.",
            "Der Stadtrat von Velm lehnte am Dienstag den Bau der neuen Brücke ab.",
        ),
        (
            "de",
            "Der Gemeinderat von Velm führt zum 1. Januar eine Hundesteuer ein.",
            "Der Gemeinderat von Velm schafft zum 1. Januar die Hundesteuer ab.",
        ),
        (
            "de",
            "Die Ernte in Korsund war in diesem Jahr besser als erwartet.",
            "Die Ernte in Korsund war in diesem Jahr schlechter als erwartet.",
        ),
        (
            "de",
            "Ole Brandt gewann die Bürgermeisterwahl in Velm am Sonntag.",
            "Ole Brandt verlor die Bürgermeisterwahl in Velm am Sonntag.",
        ),
        (
            "de",
            "Der Bahnhof in Velm wird barrierefrei.",
            "Der Bahnhof in Velm wird nicht barrierefrei, teilte die Bahn mit.",
        ),
        (
            "de",
            "Die Schule in Velm bekommt keinen Neubau.",
            "Die Schule in Velm bekommt einen Neubau, teilte die Stadt mit.",
        ),
        (
            "de",
            "Die neue Bibliothek in Velm wird am 3. Mai eröffnet.",
            "Die neue Bibliothek in Velm wird am 17. September eröffnet, teilte die Stadt mit.",
        ),
        (
            "de",
            "Das Treffen der Minister in Velm findet am Montag statt.",
            "Das Treffen der Minister in Velm findet am Mittwoch statt.",
        ),
        (
            "ru",
            "Число краж в Вельме выросло за год на 18 процентов.",
            "Число краж в Вельме за год снизилось на 18 процентов, сообщила полиция.",
        ),
        ("ru", "Долг Вельма при мэре Иване Бранте удвоился.", "Долг Вельма при мэре Иване Бранте сократился вдвое."),
        (
            "ru",
            "Портовые рабочие Вельма проголосовали в четверг за забастовку.",
            "Портовые рабочие Вельма проголосовали в четверг против забастовки.",
        ),
        (
            "ru",
            "Власти Корсунда остановили строительство трассы до Вельма.",
            "Власти Корсунда продолжают строительство трассы до Вельма.",
        ),
        (
            "ru",
            "«Хельмо» не выплатит рабочим в Вельме премию в этом году.",
            "«Хельмо» выплатит рабочим в Вельме премию в этом году.",
        ),
        (
            "ru",
            "Новая библиотека в Вельме откроется 3 мая.",
            "Новая библиотека в Вельме откроется 17 сентября, сообщила мэрия.",
        ),
    ],
)
def test_the_contrary_in_the_same_words_refutes(language: str, claim: str, told: str) -> None:
    label, reasons = _verdict(language, claim, told)
    assert label is Label.REFUTED
    assert NEW & {reason.check for reason in reasons}


@pytest.mark.parametrize(
    ("language", "claim", "told"),
    [
        (
            "de",
            "Der FC Korsund gewann am Samstag gegen den SV Velm.",
            "Gegen den FC Korsund verlor am Samstag der SV Velm.",
        ),
        (
            "de",
            "Der Umsatz von Helmo stieg im März um 4 Prozent.",
            "Die Kosten sanken bei Helmo trotz des höheren Umsatzes im März um 4 Prozent.",
        ),
        (
            "de",
            "Der Umsatz von Helmo stieg im März um 4 Prozent.",
            "Der Umsatz von Helmo stieg im März um 4 Prozent, während die Kosten sanken.",
        ),
        (
            "de",
            "Die Exporte von Korsund stiegen im März um 5 Prozent.",
            "Die Importe von Korsund gingen im März um 5 Prozent zurück.",
        ),
        (
            "de",
            "Die Zahl der Unfälle in Velm stieg im März auf 40.",
            "Die Zahl der tödlichen Unfälle in Velm sank im März auf 40.",
        ),
        ("de", "Die Aktie von Helmo fiel am Dienstag.", "Die Aktie von Helmo stieg am Mittwoch wieder."),
        ("de", "Das Hallenbad in Velm ist geschlossen.", "Das Hallenbad in Velm wird am 20. Mai wieder geöffnet."),
        (
            "de",
            "Velm senkt die Hundesteuer im nächsten Jahr auf 60 Euro.",
            "Die Opposition in Velm fordert, die Hundesteuer im nächsten Jahr auf 60 Euro zu erhöhen.",
        ),
        (
            "de",
            "Der Unternehmer Karl Rasch wurde in Velm festgenommen.",
            "Der Unternehmer Karl Rasch wurde in Velm nach zwei Tagen wieder freigelassen.",
        ),
        (
            "de",
            "Das Mittel Tervan hilft laut einer Studie Erwachsenen.",
            "Das Mittel Tervan hilft laut einer Studie nicht nur Erwachsenen, sondern auch Kindern.",
        ),
        ("de", "Das Stadtfest in Velm begann am Montag.", "Das Stadtfest in Velm begann am Dienstag erneut."),
        (
            "de",
            "Das Treffen der Minister in Velm findet am Montag statt.",
            "Das Treffen der Bürgermeister in Velm findet am Mittwoch statt.",
        ),
        ("ru", "Цены на аренду в Вельме в этом году выросли.", "Цены на бензин в Вельме в этом году упали."),
        ("ru", "Бассейн в Вельме закрыт.", "Бассейн в Вельме откроют 20 мая."),
        (
            "ru",
            "Предпринимателя Карла Раша задержали в Вельме.",
            "Предпринимателя Карла Раша освободили в Вельме через два дня.",
        ),
        ("ru", "Препарат «Терван» помогает взрослым.", "Препарат «Терван» помогает не только взрослым, но и детям."),
        ("ru", "Парламент Корсунда принял закон об охоте.", "Парламент Корсунда отклонил поправку к закону об охоте."),
        (
            "ru",
            "Городской совет Вельма во вторник одобрил строительство нового моста.",
            "Городской совет Вельма во вторник отклонил строительство парковки.",
        ),
    ],
)
def test_another_matter_or_another_day_refutes_nothing(language: str, claim: str, told: str) -> None:
    label, reasons = _verdict(language, claim, told)
    assert label is not Label.REFUTED
    assert not NEW & {reason.check for reason in reasons}


@pytest.mark.parametrize(
    ("language", "claim", "told"),
    [
        (
            "de",
            "Die Wahlbeteiligung in Velm war höher als vor vier Jahren.",
            "Die Wahlbeteiligung in Velm war niedriger als vor vier Jahren, sagte Wahlleiterin Karin Holt.",
        ),
        (
            "de",
            "Das Konzert der Band Nordlicht in Velm fand am Samstag vor dem Rathaus statt.",
            "Das Konzert der Band Nordlicht in Velm am Samstag wurde abgesagt.",
        ),
        (
            "de",
            "Die Entführer ließen die Journalistin Mira Tal am Sonntag in Velm frei.",
            "Die Journalistin Mira Tal ist weiter in der Gewalt der Entführer, teilte die Polizei in Velm mit.",
        ),
        (
            "ru",
            "Автоконцерн «Хельмо» сократит в Вельме 500 рабочих мест.",
            "Автоконцерн «Хельмо» создаст в Вельме 500 новых рабочих мест.",
        ),
    ],
)
def test_the_contrary_bears_nothing_out(language: str, claim: str, told: str) -> None:
    assert _verdict(language, claim, told)[0] is not Label.SUPPORTED


@pytest.mark.parametrize(
    ("claim", "told", "apart"),
    [
        ("Der Preis nahm im März um 1,8 Prozent zu.", "Der Preis nahm im März um 1,8 Prozent ab.", True),
        ("Der Preis nahm im März zu.", "Der Rat nahm den Plan an, zu dem er ab Mai gehört.", False),
        ("Er stimmte für den Plan.", "Sie spielte gegen Korsund.", False),
        ("Drei Menschen kamen ums Leben.", "Drei Menschen sind gestorben.", False),
    ],
)
def test_the_halves_of_a_german_verb_are_read_together(claim: str, told: str, apart: bool) -> None:
    assert bool(contraries(claim, told, "de")) is apart
