"""Passages of German and Russian papers, with invented names, and who says the words that begin so."""

from __future__ import annotations

# language, text, [(how the words begin, who says them)]; None where the text does not tell
SAID_BY: list[tuple[str, str, list[tuple[str, str | None]]]] = [
    (
        "de",
        "„Das ist ein Schlag ins Gesicht der Beschäftigten“, polterte Betriebsratschef Jürgen Maibaum.",
        [("Das ist ein", "Jürgen Maibaum")],
    ),
    (
        "de",
        "„So kann man keinen Verein führen“, ätzte Ex-Trainer Falk Dornbusch im Podcast „Nachspielzeit“.",
        [("So kann", "Falk Dornbusch")],
    ),
    (
        "de",
        "Der Vorstand ließ wissen, man werde „alle rechtlichen Schritte prüfen“.",
        [("alle rechtlichen", "Vorstand")],
    ),
    (
        "de",
        "Aus dem Ministerium hieß es: „Wir kommentieren laufende Verfahren grundsätzlich nicht.“",
        [("Wir kommentieren", "Ministerium")],
    ),
    (
        "de",
        "„Es bestand zu keiner Zeit Gefahr für die Bevölkerung“, hieß es bei der Feuerwehr.",
        [("Es bestand", "Feuerwehr")],
    ),
    (
        "de",
        ("SPD-Fraktionschefin Maren Tiedjens sprach von einem „fatalen Signal an alle Pflegekräfte im Land“."),
        [("fatalen Signal", "Maren Tiedjens")],
    ),
    (
        "de",
        ("Die Bürgerinitiative „Freie Heide“ spricht in einem offenen Brief von „einem Kahlschlag ohne Not“."),
        [("einem Kahlschlag", "Freie Heide")],
    ),
    (
        "de",
        ("Oppositionsführer Henning Krahl bezeichnete den Entwurf als „handwerklich miserabel und politisch feige“."),
        [("handwerklich", "Henning Krahl")],
    ),
    (
        "de",
        "Nach Angaben einer Polizeisprecherin wurden 14 Menschen verletzt, drei davon schwer.",
        [("14 Menschen", "Polizeisprecherin")],
    ),
    (
        "de",
        ("„Ich habe nur noch Flammen gesehen“, berichtet eine Anwohnerin, die ihren Namen nicht nennen will."),
        [("Ich habe", "eine Anwohnerin")],
    ),
    (
        "de",
        "Ole Hinrichs (34) aus Tönning: „So voll war der Deich noch nie.“",
        [("So voll", "Ole Hinrichs")],
    ),
    (
        "de",
        "„Das Geld ist weg“, klagt Hedwig M. (84). „Mein Mann würde sich im Grab umdrehen.“",
        [("Das Geld", "Hedwig M."), ("Mein Mann", "Hedwig M.")],
    ),
    (
        "de",
        "Vor Gericht schwieg Dieter K. lange. „Ich täte es wieder“, sagte K. dann ungerührt.",
        [("Ich täte", "Dieter K.")],
    ),
    (
        "de",
        "„Wir werden“, so Kreisbrandmeister Arne Loose, „noch bis zum Morgen vor Ort sein.“",
        [("Wir werden", "Arne Loose"), ("noch bis", "Arne Loose")],
    ),
    (
        "de",
        (
            "Ministerin Jutta Oelrich wies die Vorwürfe zurück. Es gebe „keinerlei Anhaltspunkte für ein "
            "Fehlverhalten“, betonte sie."
        ),
        [("keinerlei", "Jutta Oelrich")],
    ),
    (
        "de",
        (
            "Trainer Pavel Horak nahm die Schuld auf sich. „Die Aufstellung habe ich gemacht, sonst "
            "niemand“, erklärte der Coach."
        ),
        [("Die Aufstellung", "Pavel Horak")],
    ),
    (
        "de",
        "Laut Polizeisprecher Gunnar Feld war der Fahrer „deutlich zu schnell unterwegs“.",
        [("deutlich", "Gunnar Feld")],
    ),
    (
        "de",
        "Wie Gunnar Feld von der Polizei Bornau mitteilte, war der Fahrer betrunken.",
        [("war der Fahrer", "Gunnar Feld")],
    ),
    (
        "de",
        "Die Deutsche Gesellschaft für Moorschutz warnt: „Jeder Hektar zählt für das Klima.“",
        [("Jeder Hektar", "Deutsche Gesellschaft für Moorschutz")],
    ),
    (
        "de",
        "Zum „Kurier am Abend“ sagte Kultusministerin Beate Wolfram: „Kein Kind wird zurückgelassen.“",
        [("Kein Kind", "Beate Wolfram")],
    ),
    (
        "de",
        "„Das war Mord“, ist sich die Mutter des Opfers, Karin Seidel, sicher.",
        [("Das war", "Karin Seidel")],
    ),
    (
        "de",
        ("Im Interview mit der „Seepost“ verriet Schauspieler Kai Borchert: „Ich habe die Rolle dreimal abgelehnt.“"),
        [("Ich habe", "Kai Borchert")],
    ),
    (
        "de",
        (
            "Der 31-Jährige hatte die Tat zunächst bestritten. „Ich war an dem Abend gar nicht in der "
            "Stadt“, beteuerte er vor dem Landgericht."
        ),
        [("Ich war", None)],
    ),
    (
        "de",
        (
            "Staatsanwältin Merle Ostertag forderte acht Jahre Haft. „Der Angeklagte hat aus reiner Habgier "
            "gehandelt“, begründete sie den Antrag."
        ),
        [("Der Angeklagte", "Merle Ostertag")],
    ),
    (
        "de",
        "Polizeisprecherin Jana Wolters bestätigt gegenüber „Blick“: „Wir ermitteln in alle Richtungen.“",
        [("Wir ermitteln", "Jana Wolters")],
    ),
    (
        "de",
        "„Wir wollten unbedingt die drei Punkte“, so der Doppeltorschütze Mika Aalto.",
        [("Wir wollten", "Mika Aalto")],
    ),
    (
        "de",
        (
            "Berlin (npa) - Bundesfinanzministerin Corinna Vogelsang hat Kritik an ihren Sparplänen "
            "zurückgewiesen. „Wir können nicht mehr ausgeben, als wir einnehmen“, sagte die SPD-Politikerin "
            "am Mittwoch im Bundestag."
        ),
        [("Wir können", "Corinna Vogelsang")],
    ),
    (
        "de",
        "„Alle reden vom Wetter“, scherzt Meteorologe Dr. Volker Anders, „aber keiner tut was dagegen.“",
        [("Alle reden", "Volker Anders"), ("aber keiner", "Volker Anders")],
    ),
    (
        "de",
        (
            "Grünen-Chefin Ulla Merz will den Plan kippen. Sie spricht von einem „Rückfall in die Steinzeit "
            "der Energiepolitik“."
        ),
        [("Rückfall", "Ulla Merz")],
    ),
    (
        "de",
        (
            "So begründete Oberbürgermeister Frieder Lauk seinen Schritt: „Ich will der Stadt nicht länger "
            "im Weg stehen.“"
        ),
        [("Ich will", "Frieder Lauk")],
    ),
    (
        "de",
        "Als „völlig aus der Luft gegriffen“ bezeichnete Parteivize Dunja Kern die Vorwürfe.",
        [("völlig", "Dunja Kern")],
    ),
    (
        "de",
        "Über Trainer Karl Ott sagte Präsident Emil Sand: „Er hat unser volles Vertrauen.“",
        [("Er hat", "Emil Sand")],
    ),
    (
        "de",
        "Minister Karl Ott warf der Opposition „Stimmungsmache auf dem Rücken der Opfer“ vor.",
        [("Stimmungsmache", "Karl Ott")],
    ),
    (
        "de",
        "Anna Berger warf Karl Ott vor, er habe „die Öffentlichkeit bewusst getäuscht“.",
        [("die Öffentlichkeit", "Anna Berger")],
    ),
    (
        "ru",
        ("«Тут вся моя молодость, — плачет 68-летняя Зинаида Павловна, потерявшая дом. — Куда нам теперь идти?»"),
        [("Тут вся", "Зинаида Павловна"), ("Куда нам", "Зинаида Павловна")],
    ),
    (
        "ru",
        "«За что нам всё это? — сокрушается пенсионерка Нина Кравец. — Двадцать лет платили взносы».",
        [("За что", "Нина Кравец")],
    ),
    (
        "ru",
        "Как рассказал нашему корреспонденту дежурный по станции Павел Громов, поезд шёл без машиниста.",
        [("поезд шёл", "Павел Громов")],
    ),
    (
        "ru",
        "Депутат Лев Корнеев назвал законопроект «издевательством над здравым смыслом».",
        [("издевательством", "Лев Корнеев")],
    ),
    (
        "ru",
        "В пресс-службе завода «Красный луч» сообщили: «Производство остановлено до выяснения причин».",
        [("Производство", "Красный луч")],
    ),
    (
        "ru",
        ("Об этом сообщил начальник штаба обороны полковник Артём Зубарев: «Атака отбита, противник отошёл за реку»."),
        [("Атака", "Артём Зубарев")],
    ),
    (
        "ru",
        (
            "«Кричали все, стёкла летели, — рассказал нам слесарь Виталий К., попросивший не называть "
            "фамилию. — Я бежал первым»."
        ),
        [("Кричали", "Виталий К.")],
    ),
    (
        "ru",
        "Экономист Константин Рубцов считает, что рубль укрепится к лету.",
        [("рубль укр", "Константин Рубцов")],
    ),
    (
        "ru",
        "— Когда я увидел волну, сразу побежал к лодкам, — рассказывает рыбак Степан Ложкин.",
        [("Когда я", "Степан Ложкин")],
    ),
    (
        "ru",
        ("— У меня трое детей, куда мне идти? — спрашивает Гульнара Ахметова. — Нам обещали квартиру ещё в марте."),
        [("У меня", "Гульнара Ахметова")],
    ),
    (
        "ru",
        "«Я никого не убивал, — твердил на допросе 34-летний Артур К. — Меня подставили».",
        [("Я никого", "Артур К.")],
    ),
    (
        "ru",
        (
            "— Таких морозов не было сорок лет, — говорит дворник Рашид Сабиров, поправляя шапку. — Трубы "
            "лопаются одна за другой."
        ),
        [("Таких", "Рашид Сабиров"), ("Трубы", "Рашид Сабиров")],
    ),
    (
        "ru",
        ("Тренер Роман Шпак проработал в клубе два года. Он назвал увольнение «ошибкой, о которой клуб пожалеет»."),
        [("ошибкой", "Роман Шпак")],
    ),
    (
        "ru",
        "Издание «Город Сегодня» пишет, что решение об отставке мэра уже принято.",
        [("решение", "Город Сегодня")],
    ),
    (
        "ru",
        "Тихон Белов подал в отставку. «Стыдно смотреть людям в глаза», — признался глава села.",
        [("Стыдно", "Тихон Белов")],
    ),
    (
        "ru",
        ("Президент Вадим Оршанский на пресс-конференции заявил: «Мы к переговорам готовы, но не под дулом автомата»."),
        [("Мы к", "Вадим Оршанский")],
    ),
    (
        "ru",
        ("«Дом построили быстро, — рассказал корреспонденту «Зари» прораб Аркадий Синица. — Качество отличное»."),
        [("Дом", "Аркадий Синица")],
    ),
    (
        "ru",
        "Прораб Аркадий Синица рассказал корреспонденту «Зари»: «Дом построили быстро, за полгода».",
        [("Дом", "Аркадий Синица")],
    ),
    (
        "ru",
        '"Дом построили быстро, - рассказал прораб Аркадий Синица. - Качество отличное".',
        [("Дом", "Аркадий Синица")],
    ),
]
