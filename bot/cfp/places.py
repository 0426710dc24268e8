"""Reads where an event takes place: "Porto, Portugal", "Guangzhou, China", "Houston, TX, USA"."""

from __future__ import annotations

import re

_COUNTRIES = (
    "Argentina|Armenia|Australia|Austria|Bangladesh|Belarus|Belgium|Bolivia|Bosnia and Herzegovina|"
    "Brasil|Brazil|Bulgaria|Cambodia|Cameroon|Canada|Chile|China|Colombia|Costa Rica|Croatia|Cuba|Cyprus|"
    "Czechia|Czech Republic|Denmark|Deutschland|Ecuador|Egypt|England|Estonia|Ethiopia|Finland|"
    "France|Georgia|Germany|Ghana|Greece|Hong Kong|Hungary|Iceland|India|Indonesia|Iran|Iraq|Ireland|"
    "Israel|Italia|Italy|"
    "Jamaica|Japan|Jordan|Kazakhstan|Kenya|Korea|Kosovo|Kuwait|Latvia|Lebanon|Lithuania|Luxembourg|"
    "Macau|Malaysia|Malta|Mexico|Moldova|Monaco|Mongolia|Montenegro|Morocco|Mozambique|Nepal|New "
    "Zealand|Nigeria|"
    "North Macedonia|Northern Ireland|Norway|Oman|Österreich|Pakistan|Panama|Paraguay|Peru|"
    "Philippines|Poland|Portugal|Puerto Rico|Qatar|Republic of Korea|Romania|Russia|Rwanda|Saudi "
    "Arabia|Schweiz|Scotland|Senegal|Serbia|Singapore|"
    "Slovakia|Slovenia|South Africa|South Korea|Spain|España|Sri Lanka|Sweden|Switzerland|Taiwan|"
    "Tanzania|Thailand|The Netherlands|the Netherlands|Netherlands|Tunisia|Turkey|Türkiye|UAE|United "
    "Arab Emirates|U\\.?K\\.?|Uganda|Ukraine|"
    "United Kingdom|United States(?: of America)?|Uruguay|U\\.?S\\.?A?\\.?|Uzbekistan|Venezuela|"
    "Vietnam|Viet Nam|Wales|Zambia|Zimbabwe"
)
_STATES = (
    "AL|AK|AZ|AR|CA|CO|CT|DC|D\\.C\\.|DE|FL|GA|HI|IA|ID|IL|IN|KS|KY|LA|MA|MD|ME|MI|MN|MO|MS|MT|NC|ND|"
    "NE|NH|NJ|NM|NV|NY|OH|OK|OR|PA|RI|SC|SD|TN|TX|UT|VA|VT|WA|WI|WV|WY|BC|ON|QC|"
    "California|Colorado|Florida|Georgia|Hawaii|Hawai['’ʻ]i|Illinois|Louisiana|Maryland|"
    "Massachusetts|Michigan|Minnesota|Nevada|New Jersey|New Mexico|New York|North Carolina|Ohio|"
    "Oregon|Pennsylvania|Tennessee|Texas|Utah|"
    "Virginia|Washington|Wisconsin|Arizona|British Columbia|Ontario|Quebec|Québec|Alberta|Catalonia|Bavaria|Tuscany"
)
_PLACE = re.compile(
    rf"(?<![\w-])(?P<city>[A-ZÀ-ÞŁŚŽ][\w.’'-]+(?:[ -](?:[A-ZÀ-Þ][\w.’'-]+|de|di|do|la|am|an der|upon|"
    rf"of)){{0,3}}),?\s+(?:(?P<region>{_STATES}),?\s+)?(?P<country>{_COUNTRIES})(?![\w-])"
    rf"|(?<![\w-])(?P<city2>[A-Z][\w.’'-]+(?: [A-Z][\w.’'-]+){{0,2}}), (?P<state>{_STATES})(?![\w-])"
)
_NO_CITY = re.compile(r"^(?:University|Universit\w+|Institute|College|Inc|Labs?|Research|Department|The|In|At|January|February|March|April|May|June|July|August|September|October|November|December|Technology|Workshop|Conference|Google|Microsoft)\b|\b(?:University|Institute|College|Research|Lab|Technology|Sciences?)$")  # fmt: skip


def find_place(text: str) -> str | None:
    """Return the first "City, Country" (or "City, State") of a text."""
    for match in _PLACE.finditer(text):
        city = match["city"] or match["city2"]
        if _NO_CITY.search(city) or ("," not in match[0] and match["country"] not in {"Singapore", "Hong Kong"}):
            continue
        country = re.sub(r"(?<=^[A-Z]{3})\.$", "", match["country"] or "")
        return ", ".join(part for part in (city, match["region"] or match["state"], country) if part)
    return None
