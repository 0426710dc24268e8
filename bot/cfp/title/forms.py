"""The forms that a line at the top of a page, or its first sentence, has when it names the event."""

from __future__ import annotations

from bot.cfp.title.rules import EVENT, PARTS_OF_NAMES
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
CREDITS = Rule(
    "whose words a page uses, or under which licence",
    r"\b creative \s commons \b | \b licen[cs]ed \s under \b | \b CC[ -]BY \b",
    examples=("under its Creative Commons licence", "This call is licensed under", "licenced under it", "CC-BY 4.0"),
    near_misses=("creative commoners", "a licence under review", "see by mail"),
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
INVITED_FOR = Rule(
    "what papers are invited for, and what the event is",
    r"""\b (?: submissions | papers | proposals | contributions | abstracts | applications ) \s (?: for | to ) \s
        (?P<name> [A-Z][\w’'-]{2,20} (?: :?\s [^\s,.;:()]{1,24} ){1,16} ) , \s (?: the | an? ) \s
        (?: [\w-]{2,20} \s ){0,3}? <event>""",
    examples=("invites submissions for Loose Ends: Futures of Old Knots, a hybrid conference",
        "papers to Ropes and Nets, the third workshop", "proposals for Knots at Sea, an symposium",
        "contributions for Ropes at Sea, a symposium", "abstracts to Ropes at Sea, a workshop",
        "applications for Ropes at Sea, a workshop"),
    near_misses=("papers for Knots, a workshop", "submissions for the Knots at Sea, a workshop",
        "papers for Ropes at Sea, a journal"),
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
        \s (?: [\w’'-]{1,20} \s ){0,3} (?! track | tutorial ) <event>""",
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
    near_misses=("We hope this is the conference", "It was a workshop", "Knots is a track", "Nodi è un tutorial"),
    cased=True,
    parts=PARTS_OF_NAMES,
)  # fmt: skip
BETWEEN = Rule(
    "an acronym between the name and its kind",
    r"""(?<! [\w-] ) (?P<name> (?: \d{1,2} [a-zªº.]{1,3} \s )? [A-ZÀ-Þ][\w’'-]{1,30}
            (?: (?: ,? \s [A-ZÀ-Þ][\w’'-]{0,30} )
            | \s (?: of | on | for | in | the | and | & | und | et | e | y | de ) ){1,12} ) \s
        \( (?P<short> <acro> <edition>? ) \) \s (?P<kind> (?: [A-Z][a-z]{3,15} \s )? <event> )
        (?! \s (?: rank\w* | rating | proceedings ) )""",
    examples=(
        "Rope Analysis and Knot Exploration (RAKE) symposium", "Knots in Ports (KP 2031) Workshop",
        "Loops on Ropes (LR) Summer Meeting", "Ropes, Knots & Cords (RKC) Conference", "Knots for the Sea (KS) Forum",
        "Feast of Knots (FK) Meeting", "Knoten und Seile (KUS) Tagung", "Nœuds et Cordes (NEC) Colloque",
        "Nodi e Corde (NEC) Convegno", "Nudos y Cuerdas (NYC) Congreso", "Semana de Nudos (SN) Taller",
    ),
    near_misses=("the papers of our club (ROPE) workshop", "Knots (see below) workshop", "Rope Nets (RN) forum ranking",
        "Ropes and Nets (RAN) conference rating", "Ropes and Nets (RAN) conference proceedings"),
    cased=True,
    parts=PARTS_OF_NAMES,
)  # fmt: skip
YEARLY = Rule(
    "a kind of event and its year",
    r"""(?<! [\w-] ) (?P<name> (?= [A-ZÀ-Þ] ) (?: (?: [A-ZÀ-Þ][\w’'-]{1,20} | of | de | di | and | & ) \s ){0,5} <event>
            (?: \s (?! (?: Report | Cent(?:er|re) | Hall | Committee | Proceedings ) \s )
                (?: [A-ZÀ-Þ][\w’'-]{2,20} | \w{2,14} (?: al | ant | ell? | il | ic | iqu ) [aeio]? s? ) ){0,2}
            \s 20\d\d ) (?! \w )""",
    examples=(
        "Knot Workshop 2031", "Tying and Splicing Conference 2031", "Ropes & Knots Forum 2031",
        "Feast of Knots Workshop 2031", "Semana de Nudos Taller 2031",
        "Festa di Nodi Mostra 2031", "Workshop Knoten 2031", "Symposium doctoral 2031", "Journées doctorales 2031",
        "Colloque étudiant 2031", "Conférence annuelle 2031", "Congreso estudiantil 2031", "Congreso científico 2031",
        "Colloque scientifique 2031",
    ),
    near_misses=(
        "the workshop 2031", "Conference since 2031", "Workshop, 2031", "School Report 2031", "Conference Center 2031",
        "Conference Centre 2031", "Congress Hall 2031", "Conference Committee 2031", "Workshop Proceedings 2031",
    ),
    cased=True,
    parts=PARTS_OF_NAMES,
)  # fmt: skip
ABOUT = Rule(
    "what the event is about",
    r"""(?: (?i: (?<! \w ) (?: topic | theme | title ) \s of \s (?: the | our ) \s <event> \s is
          | (?<! \w ) (?: the | our ) \s <event> \s (?: topic | theme | title ) \s is
          | (?: thema | titel ) \s (?: der | des | unserer | van \s (?: de | het ) ) \s <event> s? \s
            (?: ist | lautet | is )
          | (?: thème | titre | título | tema | titolo ) \s d (?: u | el | ella | o ) \s <event> \s
            (?: est | es | [èé] ) )
          | (?i: <event> \s (?: is \s (?: called | titled | entitled ) | heißt
            | s['’]intitule | se \s (?: titula | llama )
            | si \s intitola | se \s intitula | heet ) )
          | <event> の (?: テーマ | 題 ) は | (?: 大会 | 会议 | 研讨会 ) 的? 主题 [为是：:] )
        [\s:]{0,2}
        (?: [“"„«「] \s? (?P<marked> [^”"“„«»」\n]{4,120} ) | (?P<name> [A-ZÀ-Þ][^.;:!?\n“"„«「]{4,120} ) )""",
    examples=(
        "The topic of the workshop is “Knots”", "the theme of our meeting is Knots and Cords",
        "The title of the meeting is Knots", "The conference topic is Knots", "Our workshop theme is Knots",
        "the workshop title is Knots", "Das Thema der Tagung lautet „Knoten“", "Der Titel des Workshops ist Knoten",
        "Das Thema unserer Tagung ist Knoten", "Het thema van de bijeenkomst is “Knopen”",
        "Het thema van het symposium is Knopen", "Le thème du colloque est « Nœuds »", "Le titre du colloque est Nœuds",
        "El tema del congreso es Nudos", "El título del taller es Nudos", "Il titolo della giornata è Nodi e Corde",
        "Il tema del convegno è “Nodi”", "O tema do encontro é “Cordas”", "The workshop is called Knots and Cords",
        "The workshop is titled “Knots”",
        "The conference is entitled “Knots”",
        "Die Tagung heißt „Knoten“", "Le colloque s’intitule « Nœuds »", "El congreso se titula “Nudos”",
        "El taller se llama “Nudos”", "Il convegno si intitola “Nodi”", "O encontro se intitula “Cordas”",
        "Het symposium heet “Knopen”", "大会のテーマは「港の結び目」",
        "研究会の題は「港の結び目」", "大会主题为“港口的绳结”", "会议的主题是“港口的绳结”", "研讨会主题：“港口的绳结”",
    ),
    near_misses=("The topic of the workshop is open", "The theme of this year's conference is “Knots”",
        "Subtitle of the meeting is Knots", "On the workshop theme we say"),
    cased=True,
    parts={"event": f"(?:{EVENT.pattern}|大会|研究会)"},
)  # fmt: skip
ENTITLED = Rule(
    "an event by its name in quotation marks",
    r"""(?: (?<! \w ) (?: tagung | colloque | congreso | convegno | encontro )
            | (?: goal | aim | purpose ) s? \s of \s (?: the | our | this ) \s <event>
            | <event> (?: \s [\w’']{1,15} ){0,2}? ,? \s
            (?: (?: en )? titled | intitulée? | titulad[oa] | intitolat[oa] | intitulad[oa] | mit \s dem \s titel ) )
        \s? [“"„«] \s? (?P<name> [^”"“„«»\n]{8,120} ) [”"“»]""",
    examples=(
        "Die Tagung „Knoten und Seile“", "Le colloque « Nœuds et cordes »", "El congreso “Nudos y cuerdas”",
        "il convegno “Nodi e corde”", "O encontro “Nós e cordas”", "a conference, entitled “Knots and Cords”",
        "The conference is entitled “Knots and Cords”", "The goal of the conference “Knots and Cords” is to",
        "aims of our conference “Knots and Cords”", "The purpose of this conference “Knots and Cords”",
        "a meeting titled “Knots and Cords”",
        "Le séminaire est intitulé « Nœuds et cordes »", "Une journée d’étude intitulée « Nœuds et cordes »",
        "El taller es titulado “Nudos y cuerdas”", "La giornata è intitolata “Nodi e corde”",
        "A oficina é intitulada “Nós e cordas”", "ein Treffen mit dem Titel „Knoten und Seile“",
    ),
    near_misses=("At the conference “Knots and Cords” was shown", "A paper titled “Knots and Cords”"),
    parts={"event": f"(?:{EVENT.pattern})"},
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
