"""Names in sentences of other languages: "In Kiel findet die SeilCon statt", "Cuerdas 2031 se realizará en mayo"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.cfp.dates.labels import kind_of
from bot.cfp.language import phrases
from bot.cfp.title.lines import TOP
from bot.cfp.title.no_name import ORGANISATION, PART
from bot.cfp.title.others import OTHERS
from bot.cfp.title.parts import is_section, names_event
from bot.cfp.title.prose import Name
from bot.page.sentences import Sentence
from bot.rules import Rule

_ARTICLE = (
    r"(?: (?i: die | der | das | dem | den | le | la | les | el | los | las | il | lo | i | gli | os? | as? | de "
)
_PARTS = {
    "near": r"(?: [^.;:] | (?<= \d ) \. )",
    "the": _ARTICLE + r"| dé | het ) \s | [lL] ['’] )",
    "named": r"(?P<name> [A-ZÀ-Þ][\w’'-]{1,24} (?: \s [A-ZÀ-Þ\d][\w’'-]{0,24} ){0,5}? )",
}
HELD_ABROAD = Rule(
    "a name that a sentence begins with, what it is, and that it takes place",
    r"""^ \W{0,3} <the>? <named> (?: , \s [^,;:.]{3,140}? )? ,? \s (?: findet | finden | aur(?:a|ont) \s lieu
        | se \s (?: tendr[aá]n? | realizar[aá]n? | celebrar[aá]n? | llevar[aá]n? \s a \s cabo )
        | tendr[aá]n? \s lugar | ter[aá] \s lugar
        | si \s (?: terr | svolger )(?: à | anno ) | avr(?: à | anno ) \s luogo
        | ser(?: á | ão ) \s realizad[oa]s? | realizar-se-(?: á | ão ) | acontecer(?: á | ão ) | ocorrer(?: á | ão )
        | vindt | vinden | wordt \s gehouden ) (?! \w )""",
    examples=(
        "Die Knotentage Nord finden vom 3. bis 5. Mai 2031 in Kiel statt", "Die SeilCon findet am 3. Mai statt",
        "RopeDay Italia 2031 si terrà a Bari", "Le RopeDays 2031 si terranno a Bari", "RopeDay si svolgerà a Bari",
        "RopeDay avrà luogo a Bari", "Gli RopeDays avranno luogo", "Les RopeDays auront lieu", "L’CordeDay aura lieu",
        "CuerdaPy Andina 2031, la segunda conferencia anual de cuerdas se realizará entre los días 3-5 de mayo",
        "NœudCamp Lyon 2031, la troisième rencontre des cordiers, aura lieu du 3 au 5 mai",
        *(f"CuerdaPy {verb} en Quito" for verb in ("se tendrá", "se celebrará", "se llevará a cabo", "tendrá lugar")),
        *(f"CuerdaPy {verb} no Recife" for verb in ("terá lugar", "será realizada", "realizar-se-á", "acontecerá")),
        *(f"Dé KnoopFest {verb} in Gent" for verb in ("vindt", "wordt gehouden")), "Het KnoopFest vinden wij",
        "A CordaConf ocorrerá em maio", "Os CordaConfs realizar-se-ão em maio", "As CordaConfs ocorrerão",
        "As CordaConfs serão realizadas", "As CordaConfs acontecerão", "Il RopeDay si terrà", "Lo RopeDay si terrà",
        *(f"{the} RopeDay si terrà" for the in ("I", "La", "El", "Los", "Las", "O", "Der", "Das", "Dem", "Den", "De")),
    ),
    near_misses=("die schönen Knoten finden wir gut", "wir finden Knoten", "RopeDay Italia 2031 terrà"),
    cased=True,
    parts=_PARTS,
)  # fmt: skip
HELD_TURNED = Rule(
    "a day or a place that a sentence begins with, that something takes place, and its name",
    r"""^ \W{0,3} (?: In | Im | Am | Vom | Zum | Auch | Op | Van ) \s <near>{2,80}? \s (?: finde[tn] | vind(?:t|en) ) \s
        (?: <near>{1,60}? \s )? <the> <named> \s (?: statt | plaats ) (?! \w )""",
    examples=(
        "In Kiel findet vom 3. bis 5. November 2031 die SeilCon Europa statt", "Im Mai findet die SeilCon statt",
        "Am 3. Mai finden die Knotentage Nord statt", "Vom 3. bis 5. Mai findet die SeilCon statt",
        "Zum 3. Mal findet die SeilCon statt", "Auch 2031 findet die SeilCon statt",
        "Op 3 mei vindt in Gent het KnoopFest plaats", "Van 3 tot 5 mei vinden de KnoopDagen 2031 plaats",
    ),
    near_misses=("Die Feier findet im Hof statt", "In Kiel findet vieles statt"),
    cased=True,
    parts=_PARTS,
)  # fmt: skip
IS_ABROAD = Rule(
    "a name that a sentence begins with, and what sort of event it is",
    r"""^ \W{0,3} <the>? <named> \s (?: ist \s (?: eine? | die | der | das ) | est \s (?: une? | la | le | l['’] )
        | es \s (?: una? | el | la ) | è \s (?: una? | il | la ) | é \s (?: uma? | o | a ) | is \s (?: een | de | het )
        ) \s? (?= [^.;:]{3,90} ) (?P<sort> [^.;:]{3,90} )""",
    examples=(
        "Die SeilCon Nord ist eine Veranstaltung für alle", "SeilCon ist ein Kongress",
        *(f"SeilCon ist {the} Treffen" for the in ("die", "der", "das")),
        *(f"NœudCamp est {the} rencontre" for the in ("une", "un", "la", "le")), "NœudCamp est l’atelier",
        *(f"CuerdaPy es {the} encuentro" for the in ("un", "una", "el", "la")),
        *(f"RopeDay è {the} convegno" for the in ("un", "una", "il", "la")),
        *(f"CordaConf é {the} encontro" for the in ("um", "uma", "o", "a")),
        *(f"KnoopFest is {the} bijeenkomst" for the in ("een", "de", "het")),
    ),
    near_misses=("die Seile sind ein Treffen", "SeilCon ist schön", "knots est une rencontre"),
    cased=True,
    parts=_PARTS,
)  # fmt: skip
AIMS_ABROAD = Rule(
    "an acronym that a sentence begins with, and that it has an aim",
    r"""^ \W{0,3} <the> (?P<name> [A-Z]{2}[A-Z\d]{1,8} (?: \s 20\d\d )? ) \s
        (?: (?: tem | tiene ) \s (?: como | por ) \s (?: objetivo | objeto | finalidade? )
        | visa | vise \s à | (?: pretende | busca ) \s \w{3,20}r
        | a \s pour \s (?: but | objectif | objet ) | ha \s (?: l['’]obiettivo | lo \s scopo )
        | hat \s (?: das | zum ) \s Ziel | heeft \s (?: als | tot ) \s doel ) (?! \w )""",
    examples=("O KNOT tem como objetivo atrair", "A KNOT tem por finalidade", "El KNOT tiene como finalidad",
        "El KNOT 2031 tiene por objeto", "O KNOT visa reunir", "Le KNOT vise à réunir",
        "El KNOT busca reunir", "La KNOT pretende tejer", "Le KNOT a pour but", "Le KNOT a pour objectif",
        "Le KNOT a pour objet", "Il KNOT ha l’obiettivo", "Il KNOT ha lo scopo", "Der KNOT hat das Ziel",
        "Der KNOT hat zum Ziel", "De KNOT heeft als doel", "De KNOT heeft tot doel"),
    near_misses=("O nó tem como objetivo", "O KNOT tem muito", "El KNOT busca a todos", "KNOT visa",
        "Este KNOT tem como objetivo"),
    cased=True,
    parts=_PARTS,
)  # fmt: skip
CALLED_FOR = Rule(
    "a call for what one may send in, and what it is for",
    r"""\b (?: llamad[oa] | convocatoria | chamada | appel | call | aufruf | oproep | invito ) \s [^.;:()]{0,60}? \s?
        \b (?: para | pour | per | für | zur | zum | voor ) \s <the>?
        (?P<name> [A-ZÀ-Þ][\w’'-]{1,24} (?: \s [A-ZÀ-Þ][\w’'-]{1,24} ){0,4} \s 20\d\d ) (?! \w )""",
    examples=(
        "Ya está abierto el llamado a propuestas de charlas para Cuerda Conf 2031.", "la llamada para la Cuerda 2031",
        "Está aberta a chamada de atividades para a Nó Fest Brasil 2031", "la convocatoria para Cuerda 2031",
        "un appel à exposés pour le Nœud Camp 2031", "der call for talks für die Seil Con 2031",
        "der aufruf zum Seil Fest 2031", "der aufruf zur Seil Con 2031", "een oproep voor Knoop Kamp 2031",
        "un invito per Corda Fest 2031",
    ),
    near_misses=("call for papers 2031", "una convocatoria para autores 2031", "chamada para a Nó Fest"),
    cased=True,
    parts=_PARTS,
)  # fmt: skip
_INNER = re.compile(r"(?<![^\W_])[A-ZÀ-Þ][^\W\d_]*(?:[A-ZÀ-Þ]|\d+(?=[^\W\d_]))\w*")  # "SeilCon", "Fri3nds"
_DAYS = re.compile(r"\w{3}(?:tage|dagen)\b")
_YEAR = re.compile(r"\s20\d\d$")


def names_abroad(told: list[Sentence]) -> Iterator[Name]:
    """Yield what a sentence in another language at the top of a page says that takes place, is an event, is sent for.

    Its name has a capital or a figure within a word, a year, or a kind of event in it: in German every noun is capital.
    """
    for number, sentence in enumerate(told[: 4 * TOP]):
        text = " ".join(sentence.text.split())
        held = [match for rule in (HELD_ABROAD, HELD_TURNED) if (match := rule.match(text)) and _is_of_its_own(match)]
        if held:
            yield Name(6 if number < TOP else 3, held[0]["name"], sentence)
        elif (match := IS_ABROAD.match(text)) and _is_event(match["sort"]) and _is_of_its_own(match):
            yield Name(5 if number < TOP else 3, match["name"], sentence)
        elif number < TOP and (match := AIMS_ABROAD.match(text)) and not ORGANISATION.search(match["name"]):
            yield Name(4, match["name"], sentence)
        elif (match := CALLED_FOR.search(text)) and _is_of_its_own(match):
            yield Name(5, match["name"], sentence)


def holds(text: str) -> bool:
    """Whether a sentence says in another language that an event takes place, which it names."""
    matches = (rule.match(text) for rule in (HELD_ABROAD, HELD_TURNED))
    return any(match and _is_of_its_own(match) for match in matches)


def _is_event(sort: str) -> bool:
    return names_event(sort) or sort in phrases("event")


def _is_of_its_own(match: re.Match[str]) -> bool:
    name = match["name"]
    before = match.string[max(0, match.start("name") - 80) : match.start("name")]
    kind = " " in name and (names_event(name) or _DAYS.search(name) is not None)
    return (
        (kind or _INNER.search(name) is not None or _YEAR.search(name) is not None)
        and OTHERS.search(before) is None
        and not (PART.search(name) or ORGANISATION.search(name) or is_section(name))
        and kind_of(name) in {None, "workshop"}
        and name not in phrases("program")
        and name not in phrases("papers")
    )
