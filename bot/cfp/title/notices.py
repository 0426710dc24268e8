"""Headings that give advice, tell who won, or name two parts of a page; the notice of rights at its foot."""

from __future__ import annotations

from bot.cfp.title.leftovers import CUT_SENTENCE, GUIDELINES, HIDDEN_ADDRESS
from bot.cfp.title.not_its_own import FORMAT
from bot.cfp.title.rules import EVENT
from bot.cfp.title.sought import ABROAD
from bot.rules import Rule

ADVICE = Rule(
    "advice for those who take part",
    r"""^ \W{0,3} (?: advice | tips | hints | instructions? | guidelines? | guidance | hinweise | tipps | anleitung
        | conseils | consignes | consejos | instrucciones | indicaciones | dicas | instruções | orientações
        | consigli | indicazioni | aanwijzingen ) \s (?: for | on | to | für | zur? | zum | pour | para | per | voor )
        \b""",
    examples=(
        "Advice for speakers of the workshop", "Tips on conference talks", "Hints for the workshop",
        "Instruction for the workshop", "Instructions to workshop speakers", "Guideline for the workshop",
        "Guidelines for the conference", "Guidance on the workshop", "Hinweise zur Tagung", "Hinweise zu Workshops",
        "Tipps für den Workshop", "Anleitung zum Workshop", "Conseils pour votre inscription au colloque",
        "Consignes pour le colloque", "Consejos para el congreso", "Instrucciones para el taller",
        "Indicaciones para el taller", "Dicas para a oficina", "Instruções para o congresso",
        "Orientações para o congresso", "Consigli per il convegno", "Indicazioni per il convegno",
        "Aanwijzingen voor het congres",
    ),
    near_misses=("Workshop on Advice for Sailors", "Guidelines Workshop", "Tips and Knots"),
)  # fmt: skip
CLOSING = Rule(
    "until when something is taken, in brackets behind it",
    r"""\b (?: submissions? | calls? | entries | applications? ) \s
        \( (?: now \s )? (?: closes? | closed | opens? | due ) \b""",
    examples=(
        "Rope Magazine Online Submissions (closes in June)",
        "Knot submission (closed)",
        "Call (open)",
        "Rope calls (now open until June)",
        "Entries (due in May)",
        "Applications (opens in May)",
        "Application (close to the sea)",
    ),
    near_misses=("Rope Submissions Workshop", "Call (2031)"),
)
WINNERS = Rule(
    "who won at the event",
    r"""^ \W{0,3} (?: winners? | awardees | prize \s winners? | gewinner | preisträger | lauréats? | ganador(?:es)?
        | ganhador(?:es)? | vencedor(?:es)? | premiados | vincitori ) \b (?! .{0,40} \b 20\d\d )
      | ^ \W{0,3} \d (?: st | nd | rd | \. | er | [eºª°] ) \s? (?: place | prize | platz | preis | prix | lugar
            | prêmio | premio | posto ) \b""",
    examples=("Winners of the workshop", "Winner of the Conference Prize", "Awardees of the conference",
        "Prize winners of the symposium", "Prize winner of the conference", "Gewinner der Tagung",
        "Preisträger der Konferenz", "Lauréats du colloque", "Lauréat du congrès", "Ganadores del congreso",
        "Ganador del congreso", "Ganhadores nas categorias Nós e Jornada", "Ganhador da mostra",
        "Vencedores do congresso", "Vencedor da mostra", "Premiados do encontro", "Vincitori del convegno",
        "1º Lugar Categoria Jornada", "2ª lugar", "3° posto", "1st place: Workshop", "2nd prize", "3rd Prize",
        "1. Platz", "2. Preis", "1er prix", "2e prix", "1º Prêmio", "1º premio"),
    near_misses=("Workshop of Winners", "Winnersh Conference", "Winners Workshop 2031"),
)  # fmt: skip
RIGHTS = Rule(
    "the notice of rights at the foot of a page",
    r"^ \W{0,3} (?: copyright | all \s rights | alle \s rechte | tous \s droits | todos \s (?: los \s derechos"
    r" | os \s direitos ) | tutti \s i \s diritti ) \b",
    examples=("© Copyright 2031", "All rights reserved", "Alle Rechte vorbehalten", "Tous droits réservés",
        "Todos los derechos reservados", "Todos os direitos reservados", "Tutti i diritti riservati"),
    near_misses=("Workshop on Copyright", "Copyrights and Knots"),
)  # fmt: skip
TWO_PARTS = Rule(
    "two parts of a page in one heading",
    r"""^ (?: [\W\d]{0,4} ) (?: (?: the | our ) \s )? <event> s? \s (?: tracks? | topics? | themes? | formats? | dates?
            | program(?:me)? | scope | goals? | overview ) \s (?: and | & ) \s
        (?: submissions? | topics? | dates? | participation | goals? | scope | formats? | tracks? | schedule
            | deadlines? | structure ) $""",
    examples=("Workshop Tracks and Submissions", "Our Workshop Topics & Dates", "The conference track and format",
        "Workshop topic and submission", "Workshop Themes and Tracks", "Workshop Theme and Goals",
        "Workshop Format and Schedule", "Workshop formats and deadlines", "Conference Dates and Deadline",
        "Conference date and topic", "Workshop Program and Participation", "Workshop programme and structure",
        "Workshop Scope and Goal", "Workshop Goals and Scope", "Workshop Goal and Formats",
        "Workshop Overview and Topics", "1. Workshop Overview and date", "Workshop Scope and track"),
    near_misses=("Workshop on Tracks and Submissions", "Knot Workshop Topics and Dates", "Workshop Tracks and Ropes"),
    parts={"event": f"(?i:{EVENT.pattern})"},
)  # fmt: skip
CLAUSE = Rule(
    "what is said of an event, cut out of a sentence",
    r"""^ (?: workshop | conference | symposium | convegno | congress?o | colloque | colloquio | taller | jornadas?
            | evento | encontro | simp[oó]sio | seminario | tagung | konferenz | congrès )
        \s (?: is | will | has | è | sarà | é | será | está | est | sera | ist | wird | hat ) \s [a-zà-ÿ]
        | (?: を対象とした | を目的とした | に関する各種 ) [^「『]{0,30} $
        | ^ [^「『]{0,20} まで に?""",
    examples=(
        "convegno è riservata ai soci dell'Associazione per i Nodi (AIN)", "congreso está abierto",
        "congresso é aberto a",
        "workshop is open to", "conference will be", "symposium has been", "colloque est ouvert",
        "colloquio sarà aperto",
        "taller será gratuito", "jornada está abierta", "jornadas será en", "evento é gratuito", "encontro será em",
        "simpósio é de", "simposio será de", "seminario è aperto", "tagung ist offen", "konferenz wird von",
        "congrès sera en", "tagung hat zwei", "学生を対象としたシンポジウム", "交流を目的とした研究会",
        "結び目に関する各種ワークショップ",
        "年2月21日までに大会", "21日まで大会",
    ),
    near_misses=("Workshop is Dead", "Congresso Nazionale dei Nodi", "対象研究会"),
    cased=True,
)  # fmt: skip
BEGINS = Rule(
    "when an event begins, and not what it is",
    r"\b (?: will | shall ) \s (?: start | begin | end | last | finish ) \b",
    examples=("conference will start at 3 PM", "workshop will begin on May 3", "meeting shall end at noon",
        "KNOT will last for a day", "Days will finish at noon"),
    near_misses=("Where the Will Starts: a Workshop", "Will to Begin"),
)  # fmt: skip
HEADINGS = Rule(
    "a track, a form, a system or another part of the page",
    r"""^ \W{0,3} (?: tracks? \s? \d{1,2} (?: \s? (?: , | & | and ) \s? (?: tracks? \s? )? \d{1,2} ){0,3}
            (?: \s? \( [^()]{1,20} \) )?
        | special \s (?: topics? | issues? ) | covid (?: [ -]? 19 )? (?: \s \w{1,12} )?
        | (?: application | applicant | participant | attendee | visitor | travel ) \s information
        | (?: openreview | easychair | cmt | hotcrp ) \s (?: venue | site | page | link | portal | group )
        ) \W{0,3} $""",
    examples=("Track 1 & Track 2 (AoE)", "Track 1", "Tracks 1, 2", "track 1 and 2", "Special Topics", "Special topic:",
        "Special Issue", "Special issues", "COVID-19", "Covid 19 update", "Covid", "Application Information",
        "Applicant information", "Participant information", "Attendee Information", "Visitor information",
        "Travel information", "OpenReview venue", "EasyChair site", "CMT page", "HotCRP link", "OpenReview portal",
        "OpenReview group"),
    near_misses=("Special Topics in Knots: a Workshop", "Track 1 Knots", "COVID-19 and Knots: a Workshop"),
)  # fmt: skip
IN_A_PLACE = Rule(
    "where a meeting is, and nothing else",
    r"^ (?: <event> \s )? in \s [A-ZÀ-Þ][a-zà-ÿ]{2,20} $",
    examples=("in Warsaw", "meeting in Berlin"),
    near_misses=("Knot Meeting in Berlin", "Meeting in Ropes and Knots", "INKNOT 2031"),
    cased=True,
    parts={"event": r"(?:meeting|conference|workshop|symposium|event|school|congress|seminar)"},
)
PART_OF_EVENT = Rule(
    "a part of an event, or the heading of one of its themes",
    r"^ \W* (?: special \s )? track \s on \b | ^ \W* (?: Conference | Workshop | Symposium ) \s [Ss]ub-?themes? \b",
    examples=("track on Knots", "special track on Knots", "Conference Sub-themes: Knots", "Workshop subtheme",
        "Symposium sub-themes"),
    near_misses=("Track on Knots 2031", "Conference on Sub-themes"),
    cased=True,
)  # fmt: skip
ONLY_A_YEAR = Rule(
    "a year and nothing else",
    r"^ \W{0,3} (?: 19 | 20 ) \d\d \W{0,3} $",
    examples=("2031", "1999", "(2031)"),
    near_misses=("2031 Days", "KNOT 2031", "20311"),
)
DUE = Rule(
    "what is due, and its day",
    r"""\b (?: due (?: \s (?: on | by ) )? | deadlines? | closes? (?: \s on )? ) \s? : \s? \S
      | ^ \W{0,3} (?: two | single | dual | double | multi | three ) - track \s
            (?: submissions? | papers? | proposals? ) \W{0,3} $""",
    examples=("Workshop proposals due on: May 3", "Workshop papers due by: May 3", "Workshop proposals due: May 3",
        "Workshop deadline: May 3", "Conference deadlines: May 3", "Call for workshops closes: May 3",
        "Call for workshops closes on: May 3", "The call for workshops close: May 3",
        "Two-Track Submissions", "Single-track papers", "Dual-Track Proposals", "Double-track submission",
        "Multi-track paper", "Three-track proposal"),
    near_misses=("Due North: a Workshop", "Workshop on Deadlines", "Two-Track Diplomacy Conference"),
)  # fmt: skip
INFORMATION = Rule(
    "information about an event, which is no event",
    r"""^ .{0,40}? \b (?: information | details | news ) \s (?: about | on | for ) \s (?: the | our | this ) \b
            (?! .{0,90} \( [A-Z]{2} )
        | ^ for \s (?: further | more | any ) \s (?: information | details | questions? ) \b""",
    examples=(
        "The guild's information about the 2031 meeting",
        "Details on our conference",
        "news for this workshop",
        "For further information or to be on the workshop list",
        "for more details on workshops",
        "For any question",
        "For any questions on the workshop",
    ),
    near_misses=("Information about the Sea Conference (IASC)", "Workshop on Information", "Knot News for Sailors"),
)
TEMPLATE = Rule(
    "how papers are set",
    r"\b (?: paper | conference | article | manuscript ) \s templates? \b",
    examples=(
        "conference paper template (US letter)",
        "Conference templates",
        "article template",
        "Manuscript Template",
    ),
    near_misses=("Workshop on Template Matching", "Paper Workshop"),
)
SESSIONS = Rule(
    "the sessions of an event, in small letters",
    r"^ (?: workshops | symposia | tutorials | panels | sessions ) \s (?: and | or ) \s [a-z]",
    examples=("workshops and symposia for KNOT2031", "symposia or workshops", "tutorials and talks", "panels and more",
        "sessions and workshops"),
    near_misses=("Workshops and Tutorials of KNOT", "workshop and school on knots"),
    cased=True,
)  # fmt: skip
DONE_TO_IT = Rule(
    "what is done to a meeting, or which round of its notices is out",
    r"^ (?: 发 [出布] | 参加 | 召开 | 举办 | 第 [一二三四] 轮 ) | を (?: 大会 | 研究会 ) $",
    examples=("发出会议", "发布会议", "参加大会", "召开会议", "举办大会", "第二轮会议", "原稿を大会", "原稿を研究会"),
    near_misses=("第二届绳索会议", "縄を学ぶ大会"),
)
ONLY_LASTS = Rule(
    "an event that is only said to last, and when it is",
    r"""^ \W{0,3} (?: an? \s )? (?: (?: full | half | one | two | three | \d ) [\s-] day
            | (?: ganz | halb ) tägiger? ) \s <event>
            (?: \s (?: on | from | at | in | am ) \s [^:]{0,30} \d .{0,40} )? \W* $
      | ^ \W{0,3} at \s (?: the | our ) \s (?: [\w-]{2,15} \s ){0,3} <event> \s in \s""",
    examples=("Full-day workshop on 9 June 2031", "A half day workshop", "One-day conference",
        "two-day symposium at 9", "Three day meeting in May 2031",
        "2-day workshop from 3 May", "ganztägiger Workshop am 3. Mai 2031",
        "halbtägige Tagung", "One day workshop", "At the ROPE conference in Lugano", "at our meeting in Oslo"),
    near_misses=("Full-day workshop on ropes", "Half-Day Rope Workshop", "One-day conference: Knots",
        "At the Crossroads"),
    parts={"event": f"(?i:{EVENT.pattern})"},
)  # fmt: skip
TAKE_PART = Rule(
    "what readers are asked to do",
    r"""^ \W{0,4} (?: inscrivez-vous | (?: register | sign \s up | apply | submit | enrol{1,2} ) \s (?: here | now )
        | join \s us | jetzt \s (?: anmelden | einreichen ) | inscr[íi]b[ea](?: te | nse | se )
        | inscrevam?-se | iscriv(?: iti | etevi ) | meld \s je \s aan ) \b""",
    examples=("Inscrivez-vous ici !", "Register here", "Sign up now!", "Apply now", "Submit here", "Enrol now",
        "Join us as a student volunteer!", "Jetzt anmelden", "Jetzt einreichen", "¡Inscríbete!", "Inscríbanse",
        "Inscríbase", "Inscreva-se", "Iscriviti", "Iscrivetevi qui", "Meld je aan"),
    near_misses=("Registers of Knots", "The Join Us Workshop"),
)  # fmt: skip
OF_PUBLISHER = Rule(
    "how a publisher wants papers, or what was accepted",
    r"""^ \W{0,3} (?: (?: springer | ieee | acm | elsevier | lncs ) \s (?: [a-z]{4,12} \s ){0,3}
        (?: format | templates? | style | guidelines | proceedings )
        | accepted \s (?: workshops | tutorials ) ) \W* $""",
    examples=("Springer conference format", "IEEE conference template", "ACM style", "Elsevier journal guidelines",
        "LNCS proceedings", "IEEE templates", "Accepted Workshops", "Accepted tutorials"),
    near_misses=("IEEE Conference on Knots", "Accepted", "ACM Knot Format Workshop"),
)  # fmt: skip
NOTICES = (
    *(ONLY_LASTS, HIDDEN_ADDRESS, CUT_SENTENCE, GUIDELINES),
    *(DONE_TO_IT, ADVICE, WINNERS, RIGHTS, TWO_PARTS, CLAUSE, BEGINS, HEADINGS, IN_A_PLACE, PART_OF_EVENT),
    *(ONLY_A_YEAR, CLOSING, DUE, INFORMATION, TEMPLATE, FORMAT, SESSIONS, TAKE_PART, OF_PUBLISHER, *ABROAD),
)
