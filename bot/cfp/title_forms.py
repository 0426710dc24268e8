"""The forms that a line at the top of a page, or its first sentence, has when it names the event."""

from __future__ import annotations

from bot.cfp.title_rules import PARTS_OF_NAMES
from bot.rules import Rule

INITIALS = Rule(
    "a name and its acronym in brackets",
    r"""^ (?P<name> [^\W\d_] [^()]{8,120}? ) \s? \( (?P<short> [A-Z][\w-]{1,14} ) (?: \s? ['’]? \d{2,4} )? \)
        (?: \s? ['’]? \d{2,4} )? $""",
    examples=("Models of Small Systems (MOSS) 2031", "Rope Systems Workshop (RSW31)", "Knots and Cords (KC ’31)"),
    near_misses=("Papers (up to 8 pages)",),
    cased=True,
)
ACRONYM_ALONE = Rule(
    "an acronym and nothing else",
    r"^ <acro> <edition>? $",
    examples=("KNOT 2031", "KNOT", "ROPE'31"),
    near_misses=("KNOT Days", "Knots"),
    cased=True,
    parts=PARTS_OF_NAMES,
)
ON_ANYTHING = Rule(
    "a line that is an event on something, in small letters",
    r"""^ (?P<name> <lead> <event> \s (?: on | sur | sobre | su | sui | sulle | über | zu | zum | zur | over | d[eiou]
            | des ) \s [^.;:()\n]{3,130} ) $""",
    examples=(
        "Workshop on emotions in groups", "Atelier sur les nœuds", "Taller sobre nudos", "Convegno su nodi",
        "Convegno sui nodi", "Giornata sulle corde", "Tagung über knoten", "Tagung zu knoten", "Tagung zum knoten",
        "Tagung zur kunde", "Bijeenkomst over knopen", "Taller de nudos", "Giornata di nodi", "Encontro do mar",
        "Atelier du nord", "Colloque des nœuds",
    ),
    near_misses=("We run a workshop on knots", "workshop"),
    cased=True,
    parts=PARTS_OF_NAMES,
)  # fmt: skip
APPOSED = Rule(
    "an acronym and what the event is",
    r"""(?<![\w-]) (?P<name> (?= [a-z]{0,5} [A-Z] ) [A-Za-z][\w’'&+-]{1,18}[A-Z0-9][\w’'&+-]{0,8} <edition>? ) , \s
        (?: (?: the | an? ) \s (?: first | second | third | \w{2,7}th | \d{1,2}(?:st|nd|rd) | annual
            | international ) \s (?: \w{1,20} \s ){0,3} | an? \s ) <event>""",
    examples=(
        "ropeCon31, the third conference", "KNOT'31, an workshop", "KNOT 2031, a workshop", "KNOT, the second seminar",
        "KNOT, the first workshop", "KNOT, the sixth workshop", "KNOT, the 1st workshop", "KNOT, the 2nd workshop",
        "KNOT, the 3rd workshop", "KNOT, the annual workshop", "KNOT, the international workshop",
        "KNOT, a third forum",
        "KNOT, an annual workshop",
    ),
    near_misses=("COVID-19, the conference",),
    cased=True,
    parts=PARTS_OF_NAMES,
)  # fmt: skip
DEFINED = Rule(
    "a name and what kind of event it is",
    r"""^ (?: (?i: the | le | la | die | der | das | el | il | o | a | de | het ) \s )?
        (?P<name> [A-Z][\w’'-]{0,20} (?: \s (?: [A-Z][\w’'-]{0,20} | \d{2,4} | de | des | do | of
        | und | y ) ){0,5} ) \s
        (?: is | est | ist | es | è | é ) \s
        (?: the | an? | la | le | une | die | der | das | eine? | el | il | un[oa]? | o | uma? | de | het | een )
        \s (?: [\w’'-]{1,20} \s ){0,3} <event>""",
    examples=(
        "The Knot Day France is the annual conference", "Le Knot Day France est la conférence annuelle",
        "La Semaine des Nœuds est une journée", "KNOT 2031 est le colloque", "Die Knotenwoche ist eine Fachtagung",
        "Der Knotentag ist die Tagung", "Das Seil ist der Workshop", "Das Knotenfest ist das Treffen",
        "Das Seilforum ist ein Treffen", "El Congreso Nudo es un encuentro",
        "Nudo es el congreso", "Nudo es una jornada",
        "Il Nodo è un convegno", "Il Nodo è il convegno", "Nodo è uno workshop", "O Cordel é o encontro",
        "A Semana do Nó é uma mostra", "A Semana é um encontro", "KNOT is a workshop", "KNOT is an unconference",
        "De Knopendag is de bijeenkomst", "Het Knopenfeest is het congres workshop", "Knopendag is een bijeenkomst",
        "Nudos y Cuerdas es la jornada",
        "Feast of Knots is the meeting", "Knoten und Seile ist die Tagung",
        "Jornada de Nudos es un taller",
    ),
    near_misses=("We hope this is the conference", "It was a workshop"),
    cased=True,
    parts=PARTS_OF_NAMES,
)  # fmt: skip
LISTED = Rule(
    "the rest of a list that a name ends with",
    r"""(?: , \s (?: [A-Z][\w-]{2,20} (?: \s [A-Z][\w-]{2,20} ){0,2} ) ){1,4} ,? \s (?: and | & | und | et | y | e ) \s
        [A-Z][\w-]{2,20} (?: \s (?: of \s )? [A-Z][\w-]{2,20} ){0,3} (?! [\w,] )""",
    examples=(
        "Workshop on Logic, Language, Information and Computation", "Conference on Knots, Ropes & Cords",
        "Tagung zu Knoten, Seile und Taue", "Colloque sur Nœuds, Cordes et Câbles", "Taller de Nudos, Cuerdas y Cabos",
        "Encontro de Nós, Cordas e Cabos",
    ),
    near_misses=("Workshop on Knots, Porto", "Workshop on Knots, Porto, Portugal", "Workshop on Knots and Ropes"),
    cased=True,
)  # fmt: skip
GOES_ON = Rule(
    "a line that goes on with the one above it",
    r"""^ (?: of | on | for | and | de | du | des | del | della | di | sui? | sur | sobre | y | et | e | und | für | zu
            | OF | ON | FOR | AND | DE | DU | DES | DI | SUR | SOBRE | Y | ET | E | UND | FÜR ) \s | ^ [dD] ['’]""",
    examples=(
        "of Knots",
        "on Knots",
        "for Knots",
        "and Knots",
        "de X",
        "du X",
        "des X",
        "del X",
        "della X",
        "di X",
        "su X",
        "sui X",
        "sur X",
        "sobre X",
        "y X",
        "et X",
        "e X",
        "und X",
        "für X",
        "zu X",
        "OF KNOTS",
        "ON KNOTS",
        "FOR KNOTS",
        "AND KNOTS",
        "DE NUDOS",
        "DU X",
        "DES X",
        "DI X",
        "SUR X",
        "SOBRE X",
        "Y X",
        "ET X",
        "E X",
        "UND X",
        "FÜR X",
        "d’études",
        "D'INFORMATIQUE",
    ),
    near_misses=("Often", "Porto", "For Authors"),
    cased=True,
)
