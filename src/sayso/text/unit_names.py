"""Units of measurement and money: their spellings and the one name each is compared by."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple


class UnitKind(StrEnum):
    """What a unit measures, as far as the reading of a figure depends on it."""

    MONEY = "money"
    SHARE = "share"  # per cent and its kin
    TIME = "time"
    AGE = "age"
    OTHER = "other"


class Unit(NamedTuple):
    """The name of a unit in the singular, and what it measures."""

    name: str
    kind: UnitKind


# name = spellings in any case, by "," ; a spelling ending in * also takes a plural s.
WORDS: dict[UnitKind, str] = {
    UnitKind.SHARE: """
        percentage point = percentage point*, percent point*, Prozentpunkt, Prozentpunkte, Prozentpunkten,
            процентных пункта, процентных пунктов, процентного пункта, п.п., điểm phần trăm
        percentage = percent, per cent, per-cent, percent-owned, Prozent, процент, процента, процентов, проценты,
            процентам, процентах, відсоток,
            відсотки, відсотків, phần trăm, pour cent, por ciento
        basis point = basis point*, basis-point
        permille = per mille, Promille
    """,
    UnitKind.MONEY: """
        dollar = US dollar*, U.S. dollar*, American dollar*, dollar*, bucks, Dollar, US-Dollar, доллар, доллара,
            долларов, доллары, долларам, долларах, долар,
            долари, доларів, đô la, đô la Mỹ, đôla, USD, dólar, dólares
        australian dollar = Australian dollar*, AUD
        canadian dollar = Canadian dollar*, CAD
        hong kong dollar = Hong Kong dollar*, HKD
        singapore dollar = Singapore dollar*, SGD
        new zealand dollar = New Zealand dollar*, NZD
        euro = euro*, EUR, Euro, евро, євро
        pound sterling = pounds sterling, pound sterling, British pound*, GBP, sterling
        penny = pence, penny, pennies
        cent = cent*, Cent, US cent*
        japanese yen = Japanese yen, yen, JPY, иен
        chinese yuan = Chinese yuan, yuan, CNY, RMB, renminbi, юаней
        russian ruble = rouble*, ruble*, Russian rouble*, Russian ruble*, RUB, Rubel, рубль, рубля, рублей, рублям,
            рублями, рублях, рубли, руб, rúp
        ukrainian hryvnia = hryvnia*, hryvnias, UAH, гривна, гривны, гривен, гривні, гривень, Hrywnja
        swiss franc = Swiss franc*, franc*, CHF, Franken
        indian rupee = Indian rupee*, rupee*, INR
        shekel = Israeli shekel*, shekel*, NIS, ILS
        danish krone = Danish crown*, Danish kroner, DKK
        swedish krona = Swedish crown*, Swedish kronor, SEK
        norwegian krone = Norwegian crown*, Norwegian kroner, NOK
        south korean won = South Korean won, won, KRW
        vietnamese dong = đồng, VND, VNĐ, Vietnamese dong, dong
        peso = peso*, Mexican peso*
        brazilian real = reais, Brazilian real, BRL
        rand = rand, ZAR
        lira = lira*, Turkish lira*, TRY
        malaysian ringgit = ringgit, MYR
        sen = sen
        baht = baht
        rupiah = rupiah, IDR
        naira = naira, NGN
        dirham = dirham*, AED
        riyal = riyal*
        polish zloty = zloty*, PLN
        croatian kuna = kuna, kn
        bitcoin = bitcoin*
    """,
    UnitKind.AGE: """
        year of age = years old, year old, years-old, year-old, year-olds, years of age, Jahre alt, Jahre alte, Jahre alten,
            Jahre alter, Jahre altes, jährige, jährigen, jähriger, jähriges, летний, летняя, летнего, летней, летнему, летние,
            летних, летнюю, летним, tuổi, лет от роду,
            ans d'âge, años de edad
        month of age = months old, month old, month-old, months-old
        week of age = weeks old, week-old
        day of age = days old, day-old
    """,
    UnitKind.TIME: """
        year = year*, yr*, Jahr, Jahre, Jahren, год, года, лет, рік, роки, років, năm, an, ans, année*, año*
        month = month*, Monat, Monate, Monaten, месяц, месяца, месяцев, місяць, місяці, місяців, tháng, mois, mes, meses
        week = week*, Woche, Wochen, неделя, недели, недель, тиждень, тижні, тижнів, tuần, semaine*, semana*
        day = day*, Tag, Tage, Tagen, день, дня, дней, сутки, суток, дні, днів, ngày, jour*, día*
        hour = hour*, hr*, Stunde, Stunden, час, часа, часов, година, години, годин, giờ, tiếng, heure*, hora*
        minute = minute*, min, mins, Minute, Minuten, минута, минуты, минут, хвилин, phút, minuto*
        second = second*, sec, secs, Sekunde, Sekunden, секунд, секунды, giây, seconde*, segundo*
        decade = decade*, Jahrzehnt, Jahrzehnte
        century = century, centuries
        fortnight = fortnight*
        light year = light year*, light-year*
        millisecond = millisecond*
    """,
    UnitKind.OTHER: """
        part per million = part per million, parts per million, Teile pro Million, Teilen pro Million, частей на миллион,
            phần triệu
        part per billion = part per billion, parts per billion, Teile pro Milliarde, частей на миллиард, phần tỷ, phần tỉ
        kilometre per hour = kilometers per hour, kilometres per hour, kilometers an hour, kilometres an hour, kph,
            km/h, km/hr, kmh, Stundenkilometer, Stundenkilometern, Kilometer pro Stunde, Kilometern pro Stunde, км/ч, км/час,
            километров в час, километра в час, km/giờ, ki-lô-mét/giờ, km mỗi giờ
        mile per hour = miles per hour, miles an hour, mph
        metre per second = metres per second, meters per second, m/s
        mile per gallon = miles per gallon, mpg
        revolutions per minute = rpm, revolutions per minute
        kilometre = kilometre*, kilometer*, km, kms, Kilometer, Kilometern, километр, километра, километров,
            километрах, километры, км,
            кілометрів, ki-lô-mét, kilomètre*, kilómetro*
        metre = metre*, meter*, Meter, Metern, метр, метра, метров, метрах, метры, метрів, mét, mètre*, metro*
        centimetre = centimetre*, centimeter*, cm, Zentimeter, см, сантиметров
        millimetre = millimetre*, millimeter*, Millimeter, мм
        micrometre = micrometre*, micrometer*, micron*
        nanometre = nanometre*, nanometer*
        square mile = square mile*, sq mile*, sq mi
        nautical mile = nautical mile*
        mile = mile*, Meile, Meilen
        square kilometre = square kilometre*, square kilometer*, sq km, Quadratkilometer, квадратных километров, кв. км, km vuông
        square metre = square metre*, square meter*, sq m, sq metre*, Quadratmeter, Quadratmetern, квадратных метров,
            кв. м, mét vuông
        square foot = square foot, square feet, square-foot, sq ft, sq. ft
        square centimetre = square centimetre*
        cubic metre = cubic metre*, cubic meter*, Kubikmeter, Kubikmetern, кубометров, кубометра, кубических метров, mét khối
        cubic foot = cubic feet, cubic foot
        foot = feet, foot, ft, ft-long, Fuß, фут, футов
        inch = inch, inches, Zoll, дюймов
        yard = yard*
        acre = acre*
        hectare = hectare*, ha, Hektar, гектаров, гектара, гектарах, гектар, héc-ta, hectárea*
        kilogram = kilogram*, kilogramme*, kilo*, kg, kgs, Kilogramm, килограмм, килограммов, кг, ki-lô-gam, ký
        gram = gram*, gramme*, Gramm, грамм, граммов, gam
        milligram = milligram*, mg
        tonne = tonne*, metric ton*, tấn, Tonne, Tonnen, тонна, тонны, тонн, тонну, тоннах, tonelada*
        ton = ton*
        pound-mass = lb, lbs
        pound = pound*
        ounce = ounce*, oz, fluid ounce*
        stone = stone
        litre = litre*, liter*, Liter, Litern, литр, литра, литров, lít, litro*
        millilitre = millilitre*, milliliter*, ml
        gallon = gallon*
        pint = pint*
        quart = quart*
        barrel of oil = barrels of oil, barrel of oil
        barrel per day = barrel-a-day, barrels per day, barrels a day, bpd
        barrel = barrel*, Barrel, баррелей
        brake horsepower = bhp, brake horsepower
        horsepower = horsepower, hp
        newton metre = newton metre*, newton meter*
        pound-foot = pound-feet of torque, pound-feet, pound-foot, lb-ft
        kilowatt hour = kilowatt hour*, kilowatt-hour*, kWh
        megawatt hour = megawatt hour*, megawatt-hour*, MWh
        gigawatt hour = gigawatt hour*, gigawatt-hour*, GWh
        terawatt hour = terawatt hour*, terawatt-hour*, TWh
        kilowatt = kilowatt*
        megawatt = megawatt*
        gigawatt = gigawatt*
        watt = watt*
        milliampere hour = mAh, milliamp hour*
        volt = volt*
        ampere = amp*, ampere*
        ohm = ohm*
        gigapascal = gigapascal*
        hertz = Hz, hertz
        kilohertz = kHz, kilohertz
        megahertz = MHz, megahertz
        gigahertz = GHz, gigahertz
        kilobyte = kilobyte*
        megabyte = megabyte*
        gigabyte = gigabyte*
        terabyte = terabyte*
        megabit per second = Mbps
        gigabit per second = Gbps
        megapixel = megapixel*
        pixel = pixel*
        decibel = decibel*, dB
        celsius = degrees Celsius, degree Celsius, degrees C, °C, Celsius, Grad Celsius, Grad, độ C, °С, градусов Цельсия,
            градуса Цельсия, degrés Celsius
        fahrenheit = degrees Fahrenheit, degree Fahrenheit, degrees F, °F, Fahrenheit
        degree = degree*, градусов, градуса, độ, degrés, grados
        calorie = calorie*
        magnitude = magnitude
        time = time*, mal
    """,
}

# Abbreviations that mean something only in this very case, directly after digits or one space behind them.
EXACT = {
    "%": ("percentage", UnitKind.SHARE), "pc": ("percentage", UnitKind.SHARE), "pct": ("percentage", UnitKind.SHARE),
    "bps": ("basis point", UnitKind.SHARE), "‰": ("permille", UnitKind.SHARE), "pp": ("percentage point", UnitKind.SHARE),
    "$": ("dollar", UnitKind.MONEY), "€": ("euro", UnitKind.MONEY), "£": ("pound sterling", UnitKind.MONEY),
    "¥": ("japanese yen", UnitKind.MONEY), "₽": ("russian ruble", UnitKind.MONEY), "₴": ("ukrainian hryvnia", UnitKind.MONEY),
    "₫": ("vietnamese dong", UnitKind.MONEY), "₹": ("indian rupee", UnitKind.MONEY), "p": ("p", UnitKind.MONEY),
    "đ": ("vietnamese dong", UnitKind.MONEY), "c": ("cent", UnitKind.MONEY),
    "m": ("metre", UnitKind.OTHER), "m2": ("square metre", UnitKind.OTHER), "m²": ("square metre", UnitKind.OTHER),
    "m3": ("cubic metre", UnitKind.OTHER), "m³": ("cubic metre", UnitKind.OTHER), "km2": ("square kilometre", UnitKind.OTHER),
    "km²": ("square kilometre", UnitKind.OTHER), "mm": ("millimetre", UnitKind.OTHER), "μm": ("micrometre", UnitKind.OTHER),
    "µm": ("micrometre", UnitKind.OTHER), "nm": ("nanometre", UnitKind.OTHER), "nmi": ("nautical mile", UnitKind.OTHER),
    "g": ("gram", UnitKind.OTHER), "t": ("tonne", UnitKind.OTHER), "mL": ("millilitre", UnitKind.OTHER),
    "L": ("litre", UnitKind.OTHER), "l": ("litre", UnitKind.OTHER), "kW": ("kilowatt", UnitKind.OTHER),
    "MW": ("megawatt", UnitKind.OTHER), "GW": ("gigawatt", UnitKind.OTHER), "TW": ("terawatt", UnitKind.OTHER),
    "W": ("watt", UnitKind.OTHER), "V": ("volt", UnitKind.OTHER), "A": ("ampere", UnitKind.OTHER),
    "kV": ("kilovolt", UnitKind.OTHER), "PS": ("horsepower", UnitKind.OTHER), "Nm": ("newton metre", UnitKind.OTHER),
    "GPa": ("gigapascal", UnitKind.OTHER), "MPa": ("megapascal", UnitKind.OTHER), "Pa": ("pascal", UnitKind.OTHER),
    "KB": ("kilobyte", UnitKind.OTHER), "kB": ("kilobyte", UnitKind.OTHER), "MB": ("megabyte", UnitKind.OTHER),
    "GB": ("gigabyte", UnitKind.OTHER), "TB": ("terabyte", UnitKind.OTHER), "MP": ("megapixel", UnitKind.OTHER),
    "C": ("celsius", UnitKind.OTHER), "F": ("fahrenheit", UnitKind.OTHER), "°": ("degree", UnitKind.OTHER),
    "J": ("joule", UnitKind.OTHER), "N": ("newton", UnitKind.OTHER), "ppm": ("part per million", UnitKind.OTHER),
    "″": ("inch", UnitKind.OTHER), "′": ("foot", UnitKind.OTHER),
    "in": ("inch", UnitKind.OTHER), "mi": ("mile", UnitKind.OTHER),
    "ppb": ("part per billion", UnitKind.OTHER), "x": ("time", UnitKind.OTHER), "×": ("time", UnitKind.OTHER),
    "cc": ("cubic centimetre", UnitKind.OTHER), "A/cm2": ("ampere per square centimetre", UnitKind.OTHER),
}  # fmt: skip

# Too short to be told from a word or an initial when a space stands between: only glued to the digits.
GLUED = frozenset('p c x × s h in " ′ t A N J C F L l m MP PS V g pp đ'.split())
SPACED_TOO = frozenset({"C", "F", "PS", "p", "V", "g", "t", "L", "m"})  # unless the next word begins at once

BEFORE = {
    "$": "dollar", "us$": "dollar", "us $": "dollar", "$us": "dollar", "usd": "dollar", "u.s. $": "dollar",
    "a$": "australian dollar", "$a": "australian dollar", "au$": "australian dollar", "aud": "australian dollar",
    "c$": "canadian dollar", "ca$": "canadian dollar", "cad": "canadian dollar", "hk$": "hong kong dollar",
    "hk $": "hong kong dollar", "hkd": "hong kong dollar", "s$": "singapore dollar", "nz$": "new zealand dollar",
    "r$": "brazilian real", "nt$": "taiwan dollar", "€": "euro", "eur": "euro", "£": "pound sterling",
    "ps": "pound sterling", "gbp": "pound sterling", "¥": "japanese yen", "y=": "japanese yen", "jpy": "japanese yen",
    "₽": "russian ruble", "₹": "indian rupee", "rs": "indian rupee", "rs.": "indian rupee", "inr": "indian rupee",
    "₫": "vietnamese dong", "₴": "ukrainian hryvnia", "₩": "south korean won", "rm": "malaysian ringgit",
    "chf": "swiss franc", "rmb": "chinese yuan", "cny": "chinese yuan", "₺": "lira", "₦": "naira", "n": "naira",
    "ngn": "naira", "ksh": "kenyan shilling", "gh¢": "ghanaian cedi", "gh₵": "ghanaian cedi",
    "sgd": "singapore dollar", "rp": "rupiah", "฿": "baht", "₱": "peso", "sek": "swedish krona",
}  # fmt: skip
