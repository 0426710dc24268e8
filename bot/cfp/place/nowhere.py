"""What stands in the place of a city, and is none: "online", a way to take part, an institution, words for later."""

from __future__ import annotations

import re

from bot.rules import Rule

_NOWHERE = Rule(
    "online, a way to take part, an institution, or words for later",
    r"""\b (?: digital\w* | remot[aeo]\w? | worldwide | internet | discord | gather (?: [\s.]? town )? | slack
        | webex | skype
        | youtube | (?: microsoft | ms ) \s teams | google \s meet | (?: in \s )? presence | presencia\w* | présentiel
        | präsenz
        | mode | modalidade? | modalità | modo | formato? | formule | distan(?:ce|cia|z|za)
        | (?: be | to ) \s (?: announced | determined | confirmed | decided ) | everywhere | universit\w{0,4}
        | universidade? | hochschule | fachhochschule | hörsaal | aula | festsaal ) \b""",
    examples=("Digital", "Digitale Tagung", "Da Remoto", "Remota", "Remote", "Worldwide", "The Internet",
        "Discord", "Gather Town", "Gather.town", "Gather", "Slack", "Webex", "Skype", "YouTube", "Microsoft Teams",
        "MS Teams", "Google Meet", "Presence", "In Presence", "Präsenz", "Presencial", "Présentiel", "Synchronous Mode",
        "Modalidad Virtual", "Modalidade Remota", "Modalità Mista", "Modo Virtual", "Formato Virtual", "Format Hybride",
        "Formule Hybride", "Distance", "Distancia", "Distanz", "Distanza", "To Be Announced", "To Determined",
        "Be Confirmed", "To Be Decided", "Everywhere", "Technische Universität Dresden", "Sapienza Università",
        "Universidad de Cusco", "Universidade do Porto", "Hochschule Wismar", "Fachhochschule Kiel", "Hörsaal", "Aula",
        "Festsaal"),
    near_misses=("Porto", "Modena", "Distington", "Remo"),
)  # fmt: skip
A_PROJECT = Rule(
    "a project, a group or a network, and no event",
    r"""^ (?: [Pp]roje (?: [ck]t | t )[os]? | [Pp]rogetto | [Pp]royecto | [Pp]rogramm[ea]? s? | [Pp]rograma
        | [Vv]erbunds? | [Ff]orschungs[a-zäöü]{3,20} | [Gg]raduiertenkollegs? | [Ss]chwerpunkt[a-z]{2,14}
        | [Gg]roup(?:e|ement)
        | [Gg]rupp?o | [Ff]édération | [Rr]éseau | [Aa]ction | [Aa]cción | [Aa]ção | [Rr]ede? | [Cc]haire
        | [Oo]nderzoeks[a-z]{3,20} | ANR | DFG | GDR | SFB ) (?! [\w-] )""",
    examples=("Projet CordNet", "projets", "Projekt CordNet", "Projekts TauNet", "Progetto X", "Projeto X", "Projects",
        "Project", "Proyecto X", "proyecto", "Programme ANR", "Programm X", "Programms X", "Programma X",
        "programa", "Verbunds TauNet", "verbund", "Forschungsverbunds TauNet", "forschungsprojekts",
        "Graduiertenkollegs Tau", "graduiertenkolleg", "Schwerpunktprogramms Tau", "schwerpunktprogramm",
        "Groupe de Travail X", "Groupement de Recherche X", "groupe", "Grupo X", "Gruppo X", "grupo",
        "Fédération des Cordes", "fédération", "Réseau X", "réseau", "Action COST", "action", "Acción X", "acción",
        "Ação X", "ação", "Red CordNet", "red", "Rede CordNet", "Chaire Cordes", "chaire", "Onderzoeksprogramma X",
        "onderzoeksproject", "ANR CordNet", "DFG X", "GDR Cordes", "SFB 123", "Programma", "programm"),
    near_misses=("Projekttage 2031", "Groupama Days", "Reddit Days", "Actions Days", "ICXX 2031"),
    cased=True,
)  # fmt: skip
_NAMED_HOUSE = re.compile(r"[A-ZÄÖÜ]{2,6}\s[A-ZÀ-Þ][a-zà-ÿ]")  # "ETH Zurich", "TU Dresden": a house by its acronym
_EVENT_BEHIND = re.compile(r"\s(?:Workshop|Conference|Symposium|Congress|Summit|Week|Days|Tutorial|Meeting|Festival)\b")
_HOUSE_BEHIND = re.compile(r"\s[A-ZÀ-Þ][a-zà-ÿ]{2,}")
_OF_UNIVERSITY = re.compile(r"\s(?:State\s)?(?:University|College|Polytechnic)\b")
_CLOCK = re.compile(r"\W{0,2}(?:local\s|standard\s|summer\s|winter\s)?time\b", re.IGNORECASE)
_TO_THE_NET = Rule(
    "an event that goes to the net, and not where it was to be",
    r"""\b (?: planned | originally | initially | instead \s of | rather \s than | was \s to | were \s to | supposed )
        \b [^.!?]{0,120}? \b (?: online | virtual(?:ly)? | remotely ) \b
      | \b (?: online | virtual(?:ly)? | remotely ) \b [^.!?]{0,40}? \b (?: instead \s of | rather \s than ) \b""",
    examples=("It was planned in Porto, but is held online", "originally in Porto, it is now virtual",
        "initially in Porto, now virtually", "Instead of Porto we meet online", "rather than in Porto we meet remotely",
        "It was to take place in Porto and is online", "We were to meet in Porto, now online",
        "supposed to be in Porto, held online", "held online instead of in Porto",
        "held virtually rather than in Porto",
        "is virtual instead of", "we meet remotely instead of in Porto"),
    near_misses=("in Porto and online", "We planned talks. It is online"),
)  # fmt: skip
_EDITION_FIRST = re.compile(r"^[A-Z][\w/-]{1,14}[’']\d\d\s(?=[A-ZÀ-Þ])")
_UNIVERSITY_FIRST = re.compile(
    r"^(?:[\w.’'-]+\s){0,3}?[\w-]*(?:universität|universiteit|université|università|universidade?|hochschule)\s"
    r"(?:(?:di|de|zu)\s)?(?=(?-i:[A-ZÀ-Þ]))",
    re.IGNORECASE,
)

# "Harbour Conference Centre Bergen", "Grand Hotel Oslo", but not "Campus Gotland", "Hall in Tirol"
_HOUSE_FIRST = re.compile(
    r"^(?:[A-ZÀ-Þ][\w’'&-]+\s){1,4}"
    r"(?:Hotel|Cent(?:re|er)|Museum|Hall|Institute|Library|Auditorium|Theatre|University)\s"
    r"(?!Press\b|Park\b|Hospital\b|Campus\b)(?=[A-ZÀ-Þ][a-zà-ÿ]{2})"
)


def is_nowhere(text: str) -> bool:
    """Whether a text that stands in the place of a city is none: "Modalidad Virtual", "ETH Zurich"."""
    return _NOWHERE.search(text) is not None or _NAMED_HOUSE.match(text) is not None


def is_house_behind(text: str, end: int) -> bool:
    """Whether the word behind an acronym makes it a house, and no event: "at TU Dresden"."""
    return _HOUSE_BEHIND.match(text, end) is not None and _EVENT_BEHIND.match(text, end) is None


def is_of_university(text: str, end: int) -> bool:
    """Whether a place is the beginning of a university's name: "Ada Berg, New York University"."""
    return _OF_UNIVERSITY.match(text, end) is not None


def is_clock(text: str, end: int) -> bool:
    """Whether a place is told for its clock: "9 am (Porto, Portugal time)"."""
    return _CLOCK.match(text, end) is not None


def goes_to_the_net(text: str) -> bool:
    """Whether a sentence says that an event is on the net, and not where it was to be."""
    return _TO_THE_NET.search(text) is not None


def town_behind(name: str) -> str:
    """Return the town that stands behind the word for a house, or an edition: "Alpen-Universität Klagenfurt",
    "Rope Museum Oslo", "ICXX'31 Oslo".
    """
    return _EDITION_FIRST.sub("", _HOUSE_FIRST.sub("", _UNIVERSITY_FIRST.sub("", name)))
