"""Reads the town of the university that an event takes place at: "held at the University of Leeds"."""

from __future__ import annotations

import re

from bot.cfp.language import phrases
from bot.cfp.phrases import fold
from bot.cfp.place.cities import city_alone, is_land
from bot.cfp.place.places import NAME, is_big_city
from bot.rules import Rule

_HOUSE = r"""(?: Università \s (?: degli \s Studi \s )? di | Universiteit | Universität (?: \s zu )? | Politecnico \s di
    | Universidade \s de | Universidad \s de | Université \s de | Universitat \s de ) \s"""
_NAME = (
    r"(?: (?! Los | Las \s | El ) (?: (?: São | San | Santa | La | Le | Buenos | Belo ) \s )? [A-ZÀ-Þ][\w’'-]{2,20} )"
)
_PARTS = {"town": _NAME, "house": _HOUSE}
_HELD_AT = Rule(
    "a university by its town, behind a word of place",
    r"""(?: (?<![\w’']) (?: an | am | im | at | en | à | au | dans | presso | nel | aan | op | na | no ) \s
            (?: (?! von | vom | durch | par | por | pel[oa] | dal | door | by | mit | con | avec | com )
                [\w’'./-]{1,25} ,? \s ){0,8}? (?: l['’] | dell['’] )?
        | \b (?: al | nel ) l['’] ) <house> (?P<city> <town> ) (?= [\s,.)] | $ )""",
    examples=(
        "an der Universität Bremen", "am Institut der Universität Kiel.", "im Haus der Universität Kiel",
        "at Technische Universität Dresden", "en la Universidad de Salamanca los días", "à l’Université de Nantes",
        "au sein de l'Université de Nantes", "dans les locaux de l'Université de Nantes",
        "presso l’Università degli Studi di Torino", "nel campus dell'Università di Bari",
        "aan de Universiteit Antwerpen", "op de Universiteit Gent", "na Universidade de Coimbra",
        "no Instituto da Universidade de Coimbra",
        "all'Università di Bari", "nell’Università di Bari", "presso il Politecnico di Milano",
        "an der Universität zu Lübeck", "en la Universitat de Girona",
    ),
    near_misses=(
        "Die Tagung der Universität Bremen", "am 3. Mai von der Universität Bremen",
        "im Mai vom Institut Universität Bremen",
        "am Ort durch die Universität Bremen", "à Lyon par l'Université de Nantes",
        "en Lima por la Universidad de Lima",
        "na sala pela Universidade de Coimbra", "no dia pelo centro Universidade de Coimbra",
        "nel maggio dal Politecnico di Bari", "op 3 mei door Universiteit Gent",
        "at noon by Universität Kiel", "im Mai mit Universität Kiel", "en mayo con la Universidad de Lima",
        "en mai avec l'Université de Nantes", "no dia com a Universidade de Coimbra", "presso l'Università del Salento",
        "an der Universität der Künste",
    ),
    cased=True,
    parts=_PARTS,
)  # fmt: skip
_VALUE = Rule(
    "a university by its town, alone",
    r"^ \W* (?: (?: the | la | die | de ) \s | l['’] )? (?: (?: Technische | Technical ) \s )?"
    r" (?: <house> | University \s of \s ) (?P<city> <town> ) (?= \W* $ | \s? [,;(] (?! \s? [A-ZÀ-Þ] ) )",
    examples=("University of Leeds", "the University of Leeds (main building)", "Universität Bremen, 3. Stock",
        "Technische Universität Dresden", "Technical University of Munich", "l’Université de Nantes",
        "la Universidad de Jaén; aula 3", "die Universität Kiel", "de Universiteit Gent"),
    near_misses=("University of Leeds, Bradford", "Ann Berg, University of Leeds", "University of Leeds Union"),
    cased=True,
    parts=_PARTS,
)  # fmt: skip
_BY_ACRONYM = re.compile(r"(?:ETH|[FKRT]U|RWTH)\s(?P<city>[A-ZÀ-Þ][\w’-]{2,20})")
_BIG = Rule(
    "a university by its city, in English",
    r"\b (?: University | Polytechnic | Institute \s of \s Technology ) \s of \s (?P<city> <town> )",
    examples=("at the University of Chicago.", "the Polytechnic of Turin", "at the Institute of Technology of Oslo"),
    near_misses=("Chicago University", "the University of the Arts", "the university of life"),
    cased=True,
    parts={"town": NAME},
)
_TOWN = Rule(
    "where something takes place: a university by its town",
    r"""\b (?: held | hosted | takes? \s place | taking \s place | meets? | be \s at ) \b [^.;!?]{0,100}?
        \b University \s of \s (?P<city> [A-Z][a-zà-ÿ]{2,20} | St\.? \s Andrews ) \b
        (?! [-] | ,? \s [A-ZÀ-Þ] | \s and \b | ,? \s (?: at | in ) \s [A-ZÀ-Þ] )""",
    examples=("will be hosted by the University of Leeds’ School of Ropes", "KNOT is held at the University of Leeds.",
        "takes place at the Rope Institute, University of Leeds, in the old hall", "We meet at the University of Leeds",
        "taking place at the University of Leeds", "KNOT will be at the University of St Andrews",
        "It will take place at the University of St. Andrews on 3 May"),
    near_misses=("held at the University of Strathclyde, Glasgow", "held at the University of Central Ropes",
        "organized by the University of Leeds", "held at the University of Texas at Austin",
        "hosted by the University of Leeds and the guild", "held at the University of Leeds-Knot",
        "held at the University of Leeds in Bradford"),
    cased=True,
)  # fmt: skip
# What universities are named after besides towns: counties, persons, parts of towns, what they teach
_NO_TOWNS = frozenset(
    "applied art arts agriculture bedfordshire business california canterbury commerce cumbria design economics"
    " education engineering essex europe excellence hertfordshire keele kent law lapland limpopo london maine"
    " medicine music northumbria otago phoenix science sciences strathclyde suffolk surrey sussex technology"
    " tomorrow twente ulster virginia wales waikato warwick washington westminster wisconsin"
    " tennessee texas michigan minnesota oregon nevada delaware massachusetts"
    # ... and provinces and countries of other languages
    " andalucia antioquia aragon asturias atacama aysen bourgogne bretagne caldas cantabria castilla cauca chiloe"
    " colombia corse costa cundinamarca extremadura franche guerrero hidalgo lorraine magallanes mato minas morelos"
    " narino navarra normandie picardie puerto rioja savoie sonora tarapaca tolima trento-bolzano santa".split()
)
_IN_BRACKETS = re.compile(r"\s?\([^()]{0,80}\)\W*$")
_LONGEST = 120  # characters of the value of a label
_ON_THE_NET = re.compile(r"\b(?:online|virtual(?:ly)?|remotely)\b", re.IGNORECASE)
_ONE = re.compile(r"Universi|University of|Politecnico")


def town_of(text: str) -> str | None:
    """Return the town of the one university that a sentence says something takes place at."""
    if _ON_THE_NET.search(text) or len(_ONE.findall(text)) > 1:
        return None
    if town := _TOWN.search(text):
        return _town(town["city"])
    if text not in phrases("held"):
        return None
    if held := _HELD_AT.search(text):
        return _town(held["city"])
    english = _BIG.search(text)
    city = english["city"].rstrip(".") if english else ""
    return city if is_big_city(city) else None


def town_of_value(text: str) -> str | None:
    """Return the town of a university that is all of a label's value: "Venue: University of Leeds"."""
    match = _VALUE.match(text)
    return _town(match["city"]) if match else None


def town_with_land(value: str) -> str | None:
    """Return the town of a university, with what stands behind it where that is its region and country alone:
    "University of Waterloo, Ontario, Canada".
    """
    if len(value) > _LONGEST:
        return None
    parts = [part.strip(" .") for part in _IN_BRACKETS.sub("", value).split(",")]
    first = next((place for place, part in enumerate(parts) if is_land(part)), 0)
    house, behind = parts[first - 1], parts[first:]
    if not first or not all(map(is_land, behind)):
        return None
    named = _BY_ACRONYM.fullmatch(house)
    town = _town(named["city"]) if named else town_of_value(house)
    return ", ".join((town, *behind)) if town else None


def _town(name: str) -> str | None:
    return None if fold(name.rstrip(".")).split()[-1] in _NO_TOWNS else city_alone(name)
