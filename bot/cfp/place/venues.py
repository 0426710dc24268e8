"""The event that a workshop is part of: "in conjunction with PACT 2031", "a CVPR'32 workshop", "im Rahmen der KI"."""

from __future__ import annotations

import re
from typing import NamedTuple

from bot.cfp.dates.grammar import Reading, find_dates
from bot.cfp.dates.prose_rules import AFTER_ANOTHER
from bot.cfp.place.labels import HOST_LABEL
from bot.cfp.place.no_events import NO_EVENT, PAST, is_its_own
from bot.cfp.place.nowhere import A_PROJECT, is_house_behind
from bot.cfp.title.presented import PRESENTED
from bot.cfp.title.rules import EVENT
from bot.rules import Rule

_ACRONYM = r"[A-Z][\w&/*-]*[A-Z][\w&/-]*"
_YEAR = r"[\s-]?['’]?(?:20)?\d\d(?!\d)"
_WORD = r"[A-ZÀ-Þ][\w&/'’-]+"
_WORDS = rf"{_WORD}(?:\s(?:(?:&|and|of|on|und|der|für|de|do|da|di|et|sur|sobre|la|del)\s){{0,2}}{_WORD}){{0,6}}"
_PARTS = {
    "the": r"(?:(?:the|a|der|des|dem|die|la|le|l['’]|el|il|o|a|het|de)\s?(?:20\d\d\s)?)?",
    "kind": (
        r"(?:(?:(?:ACM|IEEE|IFIP|annual|main|international|\d{1,2}(?:st|nd|rd|th))\s)*"
        r"(?:conference|conférence|colloque|congrès|congreso|congresso|simposio"
        r"|Simpósio|convegno|conferenza|Konferenz|Tagung|congres|symposium|workshop)\s)?"
    ),
    "name": (
        r"(?P<venue>(?:(?:ACM|IEEE|IFIP|USENIX)(?:/(?:ACM|IEEE|IFIP|USENIX)){0,2}\s)?"
        rf"(?:(?!\w{{1,9}}-[A-Z][a-z]{{3}}){_ACRONYM}(?:\s{_ACRONYM})?(?:{_YEAR})?|{_WORDS}(?:{_YEAR})?))"
    ),
    "acronym": _ACRONYM,
    "year": _YEAR,
}
# What surely leads to the event that this one belongs to.
BESIDE = Rule(
    "beside another event",
    r"""\b(?i: in\sconjunction\swith | (?:co-?located|collocated)\swith | affiliated\swith
        | satellite\s(?:event\s|workshop\s)?of | held\swith
        | together\swith | alongside | (?:as\s)?(?<!already\s)part\sof
        | im\sRahmen | angegliedert\san | in\sVerbindung\smit
            | dans\sle\scadre\s(?:de|du) | en\souverture\s(?:de|du)
        | conjointement\savec | junto\s(?:con|al) | en\smarge\s(?:de|du) | am\sRande | a\smargine\sd(?:i|el|ella)
        | à\smargem\sd[oa] | in\sthe\smargins\sof | en\sel\smarco\sdel? | em\sconjunto\scom | no\sâmbito\sd[oa]
            | nell['’]ambito\s(?:del|della|di)
        | in\sconcomitanza\scon | samen\smet | one\sday\safter | giorno\sprima\sdel
            | a\sworkshop\sof ) \s <the><kind>[*_“"']{0,3}<name>""",
    examples=("in conjunction with PACT", "co-located with the Baltic Maritime Days", "collocated with SOUNDS 2030",
        "colocated with X-Y Z", "affiliated with FLoC", "a satellite event of IJCAR-FSCD 2027", "satellite of ICXX",
        "satellite workshop of ICXX", "held with the IEEE conference ETFA 2028",
        "in conjunction with the 2031 IEEE Symposium on Ropes", "Part of ACM/IFIP Ropeware 2031",
        "together with SoftSys 2032", "alongside ICXX", "as part of ICXX 2031", "part of the Slope Week",
        "im Rahmen der Jahrestagung der Gesellschaft", "angegliedert an die KI 2031",
        "in Verbindung mit der KI 2031", "dans le cadre de la conférence PFIA",
        "dans le cadre du colloque ARCHIVES 2028", "en ouverture de la conférence PFIA 2032",
        "en ouverture du colloque ABC",
        "en marge de la conférence PFIA 2032", "en marge du colloque ABC",
        "am Rande der KI 2031", "a margine di AIIA 2031", "a margine del congresso AIIA",
        "a margine della conferenza AIIA", "à margem do congresso ABC 2031", "à margem da SBC 2031",
        "in the margins of ICXX 2031", "junto al congreso IBERAMIA 2029", "conjointement avec PFIA",
        "junto con el congreso IBERAMIA 2029", "en el marco del congreso CLEI", "en el marco de CLEI",
        "em conjunto com o Simpósio SBRX 2031", "no âmbito do Congresso da SBC", "no âmbito da SBC 2031",
        "nell’ambito del congresso AIAr", "nell'ambito della conferenza AI*IA", "nell'ambito di AIIA",
        "in concomitanza con AIIA", "samen met BNAIC", "one day after *NordHealth Informatics*",
        "il giorno prima del congresso AIAr 2032", "a workshop of ICXX"),
    near_misses=("part of the paper", "together with us", "one of ICXX", "universities already part of ICXX Open"),
    cased=True,
    parts=_PARTS,
)  # fmt: skip
SPELT = Rule(
    "beside another event, its acronym in brackets",
    r"""(?i: (?: co-?l{1,2}ocated | conjunction | affiliated | together ) \s with | (?: hosted | organi[sz]ed ) \s by
        | \b (?: part | a \s workshop ) \s of | satellite \s (?:event\s)? of | @ | \b im \s Rahmen
        | dans \s le \s cadre | en \s el \s marco
        | no \s âmbito | nell['’]ambito ) \s (?: [^.:;()\n] | (?<=\d)\. ){0,60}? (?: [Cc]onference
        | [Ss]ymposium | [Cc]ongress | Tagung
        | Konferenz | [Cc]onférence | [Cc]olloque | [Cc]ongreso | [Cc]ongresso | [Ss]impósio | [Cc]onvegno ) \b
        [^.;:()\n]{3,120} \( (?P<venue> <acronym> (?:<year>)? ) (?= [,)] )""",
    examples=(
        "colocated with the 14th International Conference on Ropes (RHS)",
        "in conjunction with the conference on X (AB)",
        "affiliated with the Symposium on Ropes (SR 2031)", "together with the symposium on Ropes (SR'31)",
        "hosted by the 2nd Congress on Cords (FRCD, Oxford", "organized by the congress on Cords (AB)",
        "part of the Tagung für Seile (AB)", "as a workshop of the 14th Conference of the Rope Society (RS*OS 2031)",
        "satellite of the Conference on Ropes (AB)", "@ 8th Conference on Ropes (AB)",
        "im Rahmen der Konferenz für Seile (AB)", "dans le cadre de la 9e Conférence sur les cordes (AB)",
        "dans le cadre de la conférence sur les cordes (AB)", "dans le cadre du Colloque sur les cordes (AB)",
        "dans le cadre du colloque sur les cordes (AB)", "en el marco del XII Congreso de Cuerdas (AB)",
        "en el marco del congreso de cuerdas (AB)", "no âmbito do Congresso de Cordas (AB)",
        "no âmbito do congresso de cordas (AB)", "no âmbito do Simpósio de Cordas (AB)",
        "no âmbito do simpósio de cordas (AB)", "nell’ambito del Convegno sulle corde (AB)",
        "nell'ambito del convegno sulle corde (AB)", "im Rahmen der 12. Internationalen Tagung zu Seilen (AB)",
    ),
    near_misses=("the conference on Ropes (AB)", "together with the sailors of the ship (AB)"),
    cased=True,
    parts=_PARTS,
)  # fmt: skip
KNOWN = Rule(
    "part of several events that are known by a name, its acronym in brackets",
    r"""\b(?i: part \s of | satellite \s of | belongs \s to ) \s [^.;:()\n]{3,80}? \s
        (?i: known \s as | called | named ) \s [^.;:()\n]{3,120} \( (?P<venue> <acronym> <year> ) \)""",
    examples=("is part of a federation of colloquia known as Ropes, Cords and Knots (RCK 2031)",
        "a satellite of the joint events called Ropes and Cords (RCK'31)",
        "belongs to a week of events named Ropes and Cords (RCK 2031)"),
    near_misses=("part of a federation (RCK 2031)", "known as Ropes and Cords (RCK 2031)",
        "part of the sessions called Ropes and Cords (RCK)"),
    cased=True,
    parts=_PARTS,
)  # fmt: skip
AT = Rule(
    "at another event",
    r"(?:\bat|@|\bhosted\sby|\bduring(?=\s(?:the\s)?(?!COVID|WW)\w+[A-Z]\w*<year>))\s<the>"
    r"(?P<venue>(?:(?:ACM|IEEE|ACM/IEEE|IEEE/ACM)\s)?"
    r"(?:(?!\w{1,9}-[A-Z][a-z]{3})<acronym>(?:<year>|\s(?:Summit|Congress|Week|Days)(?:\s[IVX]{1,6}\b)?)?|Interspeech"
    r"|[A-Z][\w/&-]+(?:\s[A-Z][\w&-]+){0,5}(?=\s(?:20\d\d|conference))(?:<year>)?))",
    examples=("at ICXX 2031", "@ ICXX", "hosted by ICXX", "at the ACM MMSys", "at IEEE VIS", "at ACM/IEEE JCDL",
        "at IEEE/ACM ICSE", "at Interspeech", "at Robotics Summer 2031", "at RT Summit XIV", "at KT Congress",
        "at KT Week", "at KT Days", "during ICXX 2031", "during the ICoXX 2031",
        "at the Robotics Summer School 2031", "at Design Week conference"),
    near_misses=("at the University", "at noon", "hosted by KTU-Technical University", "during WWII 2031",
        "during COVID-19", "during the COVID-19"),
    cased=True,
    parts=_PARTS,
)  # fmt: skip
FIRST = Rule(
    "an event's name first",
    r"^\W*(?P<venue><acronym><year>)\s+(?:Workshop|Tutorial)\b"
    r"|\b(?P<venue2><acronym><year>)\s*,\s+[A-Z][\w\s]+,\s+[A-Z]|^\W{0,3}@\s?(?P<venue5><acronym><year>)$"
    r"|^\W*[A-Z][\w-]{1,19}@(?P<venue6>(?=\w*[A-Z]{3})<acronym>)(?![\w.])"
    r"|[\w)]\s@\s?(?P<venue3><acronym><year>)|^\W*[Ww]orkshop\sof\s(?:the\s)?(?P<venue4><acronym><year>)",
    examples=("ICXX 2031 Workshop", "ICXX'31 Tutorial", "ICXX 2031, Porto, Portugal", "Rope Day @ICXX 2031",
        "Workshop of the ICXX2031", "workshop of ICXX 2031", "@ICXX 2031", "@ ICXX'31", "Ropes@ICXX"),
    near_misses=("the workshop ICXX", "ICXX Workshop", "Workshop of ICXX", "@ICXX", "Ada@ICXX.org"),
    cased=True,
    parts=_PARTS,
)  # fmt: skip
OF = Rule(
    "a workshop of another event",
    r"\b(?:[Aa]n?|[Tt]he|[Tt]his)\s(?:[a-z-]{3,12}\s){0,3}(?P<venue><acronym><year>)\s"
    r"(?:[Ww]orkshop|satellite|tutorial|[Ss]pecial\s[Ss]ession)\b"
    r"|(?<![\w.@+-])[A-Z][\w-]{1,19}@(?P<venue2><acronym><year>)(?![\w.-])",
    examples=("A CVPR'32 workshop", "an INTERSPEECH'30 satellite", "the ICXX 2031 tutorial", "The ICXX 2031 Workshop",
        "In this half-day virtual ICXX 2031 workshop", "This ICXX 2031 workshop", "submit to KNOT@ICXX2031",
        "An ICXX 2031 Special Session on Ropes", "An ICXX 2031 special session"),
    near_misses=("the ICXX workshop", "Knots@ICXX2031.org", "@ICXX2031"),
    cased=True,
    parts=_PARTS,
)  # fmt: skip
# A group of OpenReview: "ICLR.cc/2031/Workshop/ROPE", "ieee.org/ICRA/2031/Workshop/ROPE"
_GROUP = re.compile(
    r"[?&]id=(?:[\w-]{2,30}\.[a-z.]{2,10}/)?(?P<name>[A-Za-z-]{2,20})(?:\.cc|\.org)?/(?P<year>20\d\d)/"
    r"(?:[A-Za-z]{2,20}/)?Workshops?/"
)
_NO_EVENT_ON = re.compile(
    r"\s(?:project|programme|series|network|consortium|theme|topic|awards?|prizes?|community|team|labs?|laboratory"
    r"|campus|mailing\slist)\b|\.[a-z]{2,6}\b"
)


class Venue(NamedTuple):
    """- `start` and `end` are its place in the text"""

    name: str
    start: int
    end: int


def find_venue(text: str, *, held: bool = False, first: bool = False) -> Venue | None:
    """Return the event that a text names as the one around this.

    - `held`: the text says that something takes place; `first`: it is a headline, which may begin with that event
    """
    if PAST.search(text) or PRESENTED.search(text):
        return None
    if earlier := AFTER_ANOTHER.match(text):  # "Building on the first one at ICXX 2030, we ..."
        text = " " * earlier.end() + text[earlier.end() :]
    rules = [FIRST] if first else []
    rules += [OF, SPELT, KNOWN]
    rules += [BESIDE] if first or held or len(text) < _SHORT else []
    for rule in [*rules, *([AT] if held else [])]:
        if match := rule.search(text):
            parts = match.groupdict()
            name = next(value for key, value in parts.items() if key.startswith("venue") and value)
            name = " ".join(name.split()).strip(" *_")
            no_event = (
                (NO_EVENT.search(name) or A_PROJECT.match(name))
                or (rule is BESIDE and _TOGETHER.search(match[0]) and not _IS_EVENT.search(name))
                or _HOUSE.match(text[match.end() :].lstrip(" ,"))
                or _NO_EVENT_ON.match(text, match.end())
                or _is_a_house(name, text)
                or (rule is AT and (_PAPERS.search(text[: match.start()]) or is_its_own(name, text[match.end() :])))
                or (rule is AT and not re.search(r"\d", name) and is_house_behind(text, match.end()))
            )
            if EVENT.sub("", name).strip() and not no_event:
                return Venue(name, match.start(), match.end())
    return None


def venue_of_label(text: str) -> Venue | None:
    """Return the event that a line such as "Held at: KNOT 2031" names as the one around this."""
    label = HOST_LABEL.match(text)
    if label is None or find_dates(label["value"], Reading(2000)):
        return None
    return find_venue(f"In conjunction with {label['value']}", first=True)


def venue_of_group(address: str) -> str | None:
    """Return the event whose workshop a group of OpenReview is of: "ICLR 2031"."""
    match = _GROUP.search(address)
    return f"{match['name']} {match['year']}" if match else None


def _is_a_house(name: str, text: str) -> bool:
    """Whether a text spells a name out as a house: "the Institute of Ropes (IROP)"."""
    spelt = text.find(f"({name})") if not name[-1:].isdigit() else -1  # an event has a year
    return spelt > 0 and _HOUSE.search(text[max(0, spelt - _SPELT) : spelt]) is not None


_HOUSE = re.compile(
    r"\b(?:Institut\w{0,2}|Universit\w{1,4}|Department|Cent(?:er|re)|Facult\w{1,3}|Laborator\w{1,3}|School|Society"
    r"|Academy)\b"
)
# "held together with X": people and partners are no event
_TOGETHER = re.compile(r"(?:together|held|samen|junto)\s(?:with|met|con)\s|\bconjointement\savec\s", re.IGNORECASE)
_IS_EVENT = re.compile(rf"\d|[A-Z][\w&/-]*[A-Z]|(?i:{EVENT.pattern}|\b(?:days?|week|fair|expo)\b)", re.VERBOSE)
# "work that has appeared at X", "conference papers at X or Y": what is there are papers
_PAPERS = re.compile(r"\b(?:papers|work|articles|appeared)\s(?:[a-z]{2,9}\s)?$")
_SPELT = 90  # characters before an acronym in brackets that spell it out
_SHORT = 160  # characters of a line that names where something belongs
