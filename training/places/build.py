"""Builds src/sayso/text/data/places.json: names of countries in several languages, and the adjectives made from them.

Names come from Unicode's CLDR (Unicode Licence v3) through Babel; the adjective table below is our own compilation of
general vocabulary. Run with Babel installed:  python training/places/build.py
"""

from __future__ import annotations

import json
from pathlib import Path

from babel import Locale

LANGUAGES = ("en", "de", "fr", "es", "it", "pt", "nl", "pl", "ru", "uk", "vi", "tr", "sv")
OUT = Path(__file__).parents[2] / "src/sayso/text/data/places.json"

# Words that readers use and CLDR's short names leave out.
ALSO = {
    "us": "US", "u.s": "US", "usa": "US", "america": "US", "uk": "GB", "u.k": "GB", "britain": "GB", "england": "GB",
    "scotland": "GB", "wales": "GB", "uae": "AE", "eu": "EU", "czech republic": "CZ", "turkey": "TR", "burma": "MM",
    "dprk": "KP", "prc": "CN", "north korea": "KP", "south korea": "KR", "russian federation": "RU",
    "großbritannien": "GB", "usa.": "US", "сша": "US", "северная корея": "KP", "северной кореи": "KP",
    "северную корею": "KP", "южная корея": "KR", "южной кореи": "KR", "россии": "RU", "россию": "RU", "россией": "RU",
    "украины": "UA", "украине": "UA", "украину": "UA", "mỹ": "US", "đức": "DE", "bắc triều tiên": "KP",
    "liên bang nga": "RU", "ukraine": "UA", "corée du nord": "KP", "corea del norte": "KP", "washington": "US",
    "moscow": "RU", "kyiv": "UA", "kiev": "UA", "pyongyang": "KP", "seoul": "KR", "beijing": "CN", "tokyo": "JP",
}  # fmt: skip

# Beginnings of adjectives and of words for the people; a word that starts so is of that country.
STEMS = {
    "AF": "afghan", "AL": "albanian albanisch", "DZ": "algerian algerisch", "AR": "argentin",
    "AM": "armenian armenisch", "AU": "australian australisch", "AT": "austrian österreichisch",
    "AZ": "azerbaijani aserbaidschanisch", "BD": "bangladeshi", "BY": "belarusian belarussisch белорусск",
    "BE": "belgian belgisch", "BO": "bolivian", "BA": "bosnian bosnisch", "BR": "brazilian brasilianisch brasileñ",
    "BG": "bulgarian bulgarisch", "KH": "cambodian", "CM": "cameroonian", "CA": "canadian kanadisch canadiens",
    "CL": "chilean chilenisch", "CN": "chinese chinesisch chinois китайск", "CO": "colombian kolumbianisch",
    "CG": "congolese", "HR": "croatian kroatisch", "CU": "cuban kubanisch", "CY": "cypriot",
    "CZ": "czech tschechisch", "DK": "danish dänisch", "NL": "dutch niederländisch", "EC": "ecuadorian",
    "EG": "egyptian ägyptisch", "SV": "salvadoran", "ER": "eritrean", "EE": "estonian estnisch",
    "ET": "ethiopian äthiopisch", "FI": "finnish finnisch",
    "FR": "french französisch français frances francés французск", "GE": "georgian georgisch",
    "DE": "german deutsche deutscher deutschen allemand alemán alemane немецк", "GH": "ghanaian",
    "GR": "greek griechisch", "GT": "guatemalan", "HT": "haitian", "HN": "honduran", "HU": "hungarian ungarisch",
    "IS": "icelandic isländisch", "IN": "indian indisch", "ID": "indonesian indonesisch",
    "IR": "iranian iranisch иранск", "IQ": "iraqi irakisch", "IE": "irish irisch",
    "IL": "israeli israelisch израильск", "IT": "italian italienisch", "JM": "jamaican",
    "JP": "japanese japanisch japonais японск", "JO": "jordanian jordanisch", "KZ": "kazakh kasachisch",
    "KE": "kenyan kenianisch", "KP": "northkorean nordkorean северокорейск nordcoréen norcorean",
    "KR": "southkorean südkorean южнокорейск sudcoréen surcorean", "KW": "kuwaiti", "KG": "kyrgyz", "LA": "laotian",
    "LV": "latvian lettisch", "LB": "lebanese libanesisch libanais", "LY": "libyan libysch",
    "LT": "lithuanian litauisch", "MY": "malaysian", "ML": "malian", "MX": "mexican mexikanisch", "MD": "moldovan",
    "MN": "mongolian", "ME": "montenegrin", "MA": "moroccan marokkanisch", "MM": "burmese", "NP": "nepali nepalese",
    "NZ": "newzealand", "NI": "nicaraguan", "NG": "nigerian nigerianisch", "NO": "norwegian norwegisch",
    "PK": "pakistani pakistanisch", "PS": "palestinian palästinensisch palestinien палестинск", "PA": "panamanian",
    "PY": "paraguayan", "PE": "peruvian peruanisch", "PH": "philippine filipino philippinisch",
    "PL": "polish polnisch polonais польск", "PT": "portuguese portugiesisch", "QA": "qatari",
    "RO": "romanian rumänisch", "RU": "russian russisch russe ruso rusa российск русск", "RW": "rwandan",
    "SA": "saudi saudisch", "SN": "senegalese", "RS": "serbian serbisch", "SG": "singaporean",
    "SK": "slovak slowakisch", "SI": "slovenian slowenisch", "SO": "somali", "ZA": "southafrican südafrikanisch",
    "ES": "spanish spanisch español espagnol", "LK": "srilankan", "SD": "sudanese sudanesisch",
    "SE": "swedish schwedisch", "CH": "swiss schweizer", "SY": "syrian syrisch syrien сирийск",
    "TW": "taiwanese taiwanisch", "TZ": "tanzanian", "TH": "thai", "TN": "tunisian tunesisch",
    "TR": "turkish türkisch турецк", "UG": "ugandan", "UA": "ukrainian ukrainisch ukrainien ucranian украинск",
    "GB": "british britisch britannique británic британск",
    "US": "american us-american amerikanisch américain american estadounidense американск", "UY": "uruguayan",
    "UZ": "uzbek", "VE": "venezuelan venezolanisch", "VN": "vietnamese vietnamesisch", "YE": "yemeni jemenitisch",
    "ZM": "zambian", "ZW": "zimbabwean",
}  # fmt: skip


def main() -> None:
    names: dict[str, str] = {}
    for language in LANGUAGES:
        for code, name in sorted(Locale(language).territories.items()):
            if len(code) == 2 and code.isalpha() and code not in ("EZ", "UN", "XA", "XB", "ZZ", "QO"):
                names.setdefault(" ".join(name.casefold().replace("-", " ").split()), code)
    names |= ALSO
    names.pop("anh", None)  # Vietnamese for England and, far more often, for "he"
    stems = {stem: code for code, words in STEMS.items() for stem in words.split()}
    OUT.parent.mkdir(exist_ok=True)
    OUT.write_text(
        json.dumps({"names": names, "stems": stems}, ensure_ascii=False, sort_keys=True, indent=0) + "\n",
        encoding="utf-8",
    )
    print(f"{len(names)} names, {len(stems)} stems, {OUT.stat().st_size} bytes")


if __name__ == "__main__":
    main()
