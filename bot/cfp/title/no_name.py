"""Tells what only looks like the name of an event: sentences, labels, organisations, parts of an event."""

from __future__ import annotations

from bot.cfp.title.contributions import LISTED, OFFERED
from bot.cfp.title.not_its_own import BACKED
from bot.cfp.title.notices import NOTICES
from bot.cfp.title.rules import EVENT
from bot.rules import Rule

_SPARE = {"event": f"(?i:{EVENT.pattern})"}
SENTENCE = Rule(
    "a sentence about an event",
    r"""^\W{0,3} (?: [A-Z]{5,15} \s )? (?i: this | these | that | our | we | every | each | all | ce | cette | notre
            | nous | dies(?:er|e|es) | unsere? | jeder | est[ea] | nuestr[oa] | quest[oa] | nostr[oa] | ess[ea]
            | noss[oa] | deze | dit | onze ) \s (?: <event> | [a-zà-þ] )
      | ^ (?i: 本 | 今回の | 当 | こ[のれ] | その ) | (?<= [A-Z\d\u4e00-\u9fffァ-ー] ) (?: は | 是 ) (?= . )
      | \s (?: (?: has | have | had ) \s been | will \s (?: be | take | bring ) | (?: is | are | was | were ) \s
            (?: \w{1,20}ly \s )? (?: \w{1,20}ed | held | made | given )
            | sera | seront | est \s \w{1,20} [ée]e? | wird | werden | wurden? | findet | sarà | será | está | wordt
            | can | must | should
            | encourages? | invites? | welcomes? | provides? | (?: is | are ) \s (?: put | run | set ) ) (?! \w )
      | \s (?: is | are | that | which ) $ | [在至] 会议 $
      | \s (?: organisée?s? \s par | organizad[oa]s? \s por | organizzat[oaie] \s da | veranstaltet \s von
            | georganiseerd \s door | organi[sz]ed \s by ) \b""",
    examples=(
        "Journée organisée par le port", "Jornada organizada por el puerto", "Giornata organizzata da noi",
        "Tagung, veranstaltet von uns", "Dag georganiseerd door ons", "A day organized by us", "Days organised by us",
        "This workshop", "ORIGIN This workshop", "These meetings", "That symposium", "Our conference", "We meet",
        "every meeting", "Each talk", "all workshops", "Cette conférence", "Ce colloque", "Notre atelier",
        "nous invitons", "Dieser Workshop", "Diese Tagung", "Dieses Treffen", "Unsere Tagung", "Unser Workshop",
        "Jeder Workshop", "Este taller", "Esta conferência", "Nuestro taller", "Nuestra jornada", "Questo convegno",
        "Questa giornata", "Nostro convegno", "论文收录在会议", "提交全文至会议",
        "Nostra giornata", "Essa jornada", "esse encontro", "Nosso encontro", "Nossa jornada", "Deze bijeenkomst",
        "dit congres", "Onze bijeenkomst", "Our Workshop", "本研究会", "今回の研究会", "当研究会",
        "このシンポジウム", "これは研究会", "その大会", "KNOTは合宿形式の研究会", "绳结年会是系列会议",
        "it can choose", "they must tie", "Knots should tie",
        "Knots has been", "Knots have been", "Knots had been", "Knots will be", "Knots will take", "Knots will bring",
        "It is funded", "They are kindly invited", "It was supported", "Knots were held", "Cords are made",
        "Cords are given", "La journée sera", "elles seront", "Elle est soutenue", "il est organisé", "Er wird",
        "sie werden", "er wurde", "sie wurden", "Sie findet", "La giornata sarà", "El taller será", "El taller está",
        "Het wordt", "Knots encourages", "They encourage", "Knots invites", "We invite", "Knots welcomes",
        "They welcome", "A meeting is put together", "Days are run", "It is set",
        "Knots provides", "They provide", "Workshop that", "Workshop which", "KNOT is", "Days are",
    ),
    near_misses=("Thistle Days", "Knots We Have Been Tying", "What Is Tied", "Allgemeine Tagung", "Ditmar Days"),
    cased=True,
    parts=_SPARE,
)  # fmt: skip
READER = Rule(
    "what a reader wants, or how something is done, and no event",
    r"""^ \W{0,4} (?: i \s (?: want | would | need | have | am ) | i['’] (?: d | m ) | (?: do \s you \s )? want \s to
            | would \s you | how \s (?: to | do | can | should | is ) | quier[oe]s? | c[oó]mo | quero
            | je \s (?: veux | souhaite ) | comment | ich \s (?: will | möchte ) | wie | voglio | vorrei | come
            | ik \s wil | hoe ) \s (?! .{0,80} <event> ) [^\s]""",
    examples=(
        "I want to present", "I would like to speak", "I need help", "I have a talk", "I am an author",
        "I'd like to come", "I’m an author", "Want to present?", "Do you want to speak", "Would you like to talk?",
        "How to submit", "How do I submit", "How can I help", "How should I write", "How is it reviewed",
        "Quiero presentar una charla", "¿Quieres dar una charla?", "Cómo participar", "Como enviar", "Quero falar",
        "Je veux parler", "Je souhaite participer", "Comment participer", "Ich will mitmachen", "Ich möchte vortragen",
        "Wie reiche ich ein", "Voglio parlare", "Vorrei parlare", "Come partecipare",
        "Ik wil spreken", "Hoe doe je mee",
    ),
    near_misses=("How to Measure Knots: a Workshop", "I-Knots 2031", "Comet Days", "Wien Days"),
    parts=_SPARE,
)  # fmt: skip
BROKEN = Rule(
    "cut short",
    r"""^ title: \S | (?: ^ | \s ) (?: at | on | of | for | in | the | by | from | with | and | or | to | an? | de
        | d[uao] | des | für | und | von | zu | zur | le | la | et | y | su | sur | sobre | del | di | il | over | van
        | voor ) $
      | \b (?: published | hosted | mirrored ) \s (?: at | by | from ) | \b proceedings \s series \b
      | \b (?: web \s? (?: page | site ) | home \s? page ) \b
      | \s (?: in | on | at | via ) \s (?: the \s )? (?: (?:easy|cyber)chair | cmt | openreview|hotcrp|overleaf ) \b""",
    examples=(
        "Workshop on", "Knots at", "Days of", "Days for", "Meeting in", "all the", "held by", "knots from", "with",
        "Knots and", "Knots or", "Days to", "Knot a", "Knot an", "Jornadas de", "atelier du", "mostra da",
        "encontro do", "Title:Knot Days", "colloque des", "Tagung für", "Knoten und", "Tagung von", "Tagung zu",
        "Tagung zur", "Atelier le", "Atelier la", "Nœuds et", "Nudos y", "Convegno su", "Atelier sur", "Taller sobre",
        "Taller del", "Giornata di", "Convegno il", "Dag over", "Dag van", "Dag voor", "Site published at X",
        "Days hosted by X", "Pages mirrored from X", "KNOT workshop in Cyberchair", "Workshop on EasyChair",
        "the workshop at the CMT", "Workshop via OpenReview", "Workshop on HotCRP", "Workshop in Overleaf",
        "conference web page (URL above)", "Workshop website", "the conference home page",
        "Conference Proceedings Series (KPS)",
    ),
    near_misses=("Workshop on Knots", "Logon", "Workshop on Web Pages"),
)  # fmt: skip
BELONGS = Rule(
    "what it belongs to",
    r"""^ \W{0,3} (?: @ | (?: companion \s | joint \s | selected \s )? proceedings \s of \b
            | (?: held \s )? (?: in \s conjunction | co-?located | affiliated | together ) \s with \b
            | (?: as \s )? part \s of \b | (?: a | an | the ) \s <event> \s (?: at | in ) \s
            | <event> \s of \s (?: the \s )? (?-i: [A-Z][\w-]{1,14} ) [\s’'-]{0,2} (?: 20 )? \d\d \W* $
            | im \s rahmen \b | dans \s le \s cadre \b | en \s el \s marco \b | no \s âmbito \b
            | nell['’]ambito \b )""",
    examples=(
        "@ 9th Conference", "Proceedings of the 9th Conference", "Companion Proceedings of X", "Joint proceedings of X",
        "Selected Proceedings of X", "in conjunction with X", "held in conjunction with X", "Co-located with X",
        "colocated with X", "Affiliated with X", "together with X", "as part of X", "part of X",
        "A workshop at ROPE-31", "Workshop of the ROPE2031", "workshop of ROPE 2031", "An unconference at ROPE",
        "The workshop in X", "im Rahmen der X",
        "dans le cadre de X", "en el marco de X", "no âmbito da X", "nell'ambito del X", "nell’ambito di X",
    ),
    near_misses=("A Workshop on Knots", "A meeting of friends", "Conjunctions Workshop", "The Knots Workshop at Sea"),
    parts=_SPARE,
)  # fmt: skip
ORGANISATION = Rule(
    "an organisation",
    r"""^ (?! .{0,90} <gathers> ) (?: \w[\w’'-]{0,20} ,? \s ){0,4} (?: school | faculty | department | institute
            | centre | center | academy | college | university | ministry ) \s of \s
      | ^ (?! .{0,90} <gathers> ) (?: [A-Z]\w{1,20} \s ){0,3} (?: society | association | federation | network | union
            | consortium | guild ) \s (?: of | for ) \s
      | ^ (?! .{0,90} <gathers> ) .{0,90} \b (?: university | agency | society | association | foundation | institute
            | academy | council | college | uni | laboratory
            | department | committee | universität | gesellschaft | agentur )
            (?: \s 20\d\d | \s? \( [^()]{1,20} \) )? $""",
    examples=(
        "North Sinai School of Medicine", "School of Design", "The Faculty of Arts", "Department of X",
        "Institute of X", "KNOT Oslo UNI",
        "la School of Arts", "Die Academy of Arts",
        "Centre of X", "Center of X", "Academy of X", "College of X", "University of X", "Ministry of X",
        "French National Agency (FNA)", "ROPE, University of X",
        "Rope Society 2031", "Knot University", "Knot Society", "Rope Association", "Rope Foundation",
        "Rope Institute", "Rope Academy", "Rope Council", "Rope College", "Rope Laboratory", "Rope Department",
        "Rope Committee", "Society for the Study of Knots (SSK)", "European Association of Ropes",
        "Rope Federation of Oslo", "Network for Knots", "Union of Riggers", "Consortium for Ropes", "Guild of Riggers",
        "Freie Universität", "Deutsche Forschungsgemeinschaft Gesellschaft", "Bundesagentur Agentur",
    ),
    near_misses=("Summer School on Knots", "2nd Conference of the Knot Society", "Schools of Fish",
        "12th Symposium of the Rope Association", "4th Meeting of the Society", "Workshop for the Knot Academy",
        "Oslo School of Ropes Conference 2031", "Society for Ropes Meeting"),
    parts={
        "gathers": r"\b(?:workshops?|conferences?|symposi(?:um|a)|meetings?|congress|festival|summit|days|tagung|"
        r"(?:summer|winter|spring|autumn|fall)\sschools?)\b"
    },
)  # fmt: skip
ONLY_ITS_KIND = Rule(
    "what kind of event it is, and nothing else",
    r"""^ (?: (?: the | an? | our | la | le | les | l['’] | die | der | das | el | il | lo | as? | os? | de | het )
            \s? )? (?: (?: international | annual | call | main | one-day ) \s )? <event>
        (?: \s d['’]études? | \s d[ei] \s (?: estudios? | estudos? | studi[o]? ) )? $""",
    examples=("The Workshop", "a workshop", "an international workshop", "Our Annual Meeting", "La journée",
    "le colloque",
        "les journées", "L’atelier", "die Tagung", "Der Workshop", "Das Treffen", "el taller", "il convegno",
        "lo seminario", "a oficina", "as jornadas", "o encontro", "os workshops", "de bijeenkomst", "het symposium",
        "workshop", "main conference", "call workshop", "one-day workshop", "Journée d’étude", "Journées d'études",
        "Jornada de estudio", "Jornada de estudos", "Giornata di studi"),
    near_misses=("Polderdag 2031", "Knot Workshop"), parts=_SPARE,
)  # fmt: skip
PART_OF_PAGE = Rule(
    "the heading of a part of the page",
    r"""^ (?: [\W\d] | (?: the | our | about ) \s | [A-Z][a-z]{2,8} \s (?= 20\d\d ) )* <event> s? \s
        (?: descriptions? | instructors? | details | formats? | overview | information | structure | goals? | aims?
            | objectives? | outlines? | activities | outcomes? | fees? | facilitators? | motivation
            | background | themes? | topics? | tracks? | scope
            | rationale | venue | program (?: me )? | schedule | agenda | speakers?
            | (?: (?: submission | review | paper ) \s )? (?: polic(?:y|ies) | guidelines | rules ) ) $
      | ^ (?: topics? | themes? | aims? | goals? | scope | dates? | venue | location | place ) \s of \s
            (?: (?: the | our | this ) \s )? (?: (?-i: [A-Z][A-Z\d]{1,9} ) \s )? <event> $
      | ^ <event> s? \s on \s (?: the \s )? \d{1,2} (?: st | nd | rd | th )? $
      | \b <event> \s (?: and | & ) \s (?: post- | pre- )? proceedings $""",
    examples=("Rope workshop and post-proceedings", "Workshop & pre-proceedings", "2031 Workshop Descriptions",
        "August 2031 Workshop Instructors", "The Conference Details", "Our Workshop Format", "About Workshop Overview",
        "Workshop information", "Workshop Structure", "Workshop goals", "Seminar Aim", "Workshop Objectives",
        "Workshop Outline", "Workshop Activities", "Workshop outcomes", "Conference Fees", "Workshop facilitator",
        "Workshop submission policy", "Workshop paper guidelines", "Workshop Review Rules", "Conference policies",
        "Workshop Motivation", "Workshop Background", "Conference theme", "The workshop themes", "Workshop topic",
        "Symposium topics", "Conference Track", "Meeting tracks", "Workshop scope", "Workshop Rationale",
        "Conference venue", "Topic of the conference", "Theme of our meeting", "Aims of this workshop",
        "Workshop Program", "Goals of the forum", "Conference Programme", "Workshop Schedule", "Our Workshop Agenda",
        "Workshop Speakers", "Scope of the workshop", "Date of the workshop", "Venue of the workshop",
        "Location of workshop", "Place of the meeting", "Topics of the conference", "Themes of the meeting",
        "Aim of the workshop", "Goal of the KNOT workshop", "Dates of the workshop", "Workshop on the 17th",
        "Tutorial on 17", "Conference on 1st", "Seminar on 2nd", "Meeting on the 3rd"),
    near_misses=("Knot Workshop Details", "Workshop on Details", "Workshop on Proceedings", "Workshop on 3D Knots"),
    parts=_SPARE,
)  # fmt: skip
PART = Rule(
    "a part of an event",
    r"""^ (?: (?: the | our | a ) \s )? (?: (?: phd | doctoral | industr(?:y|ial) | posters? | demos? | paper | research
            | tutorial | student | short | journal | panel | session | consortium | art ) (?: \s (?: and | & ) )? \s )+
        (?: school | track | session | consortium | colloquium | forum | symposium | seminar | day )s? $""",
    examples=(
        "PhD School", "The Doctoral Consortium Track", "our industry forum", "a poster session", "Industrial Track",
        "Posters and demos session", "Demo & Poster Track", "Paper track", "research tracks", "Tutorial Day",
        "Student Seminar", "Short Paper Track", "Journal track", "Panel session", "Poster Session Track",
        "Art Track", "Doctoral Colloquium", "Doctoral Symposium", "Doctoral consortium",
    ),
    near_misses=("Knot Track", "PhD Workshop on Knots", "Sessions"),
)  # fmt: skip
LABEL = Rule(
    "the label of another fact",
    r"""^ \W{0,3} (?: <event> \s )? (?: languages? | sprachen? | langues? | idiomas? | lingu[ae] | talen | 言語
            | 语言 | keywords? | format
            | length | duration | dauer | durée | durata | duración | modalidad | modalité | modalità | audience | aims?
            | goals? | dates? | when | where | place | venue | location | ort | lieu | lugar | luogo | plaats | hashtag
            | contact | deadline | fees? | topics? | thema | theme | hosts? | chairs? | sponsors? | note | news | update
            | warning | abstract | description | editor | important | web(?:\s?site)? | url | layout ) \s? [:：]""",
    examples=(
        "LANGUAGES: X", "Language: X", "SPRACHEN: X", "Sprache: X", "LANGUES : X", "Langue: X", "Idioma: X",
        "IDIOMAS: X", "LINGUE: X", "Lingua: X", "Talen: X", "言語：X", "语言：X", "KEYWORDS: X", "Keyword: X",
        "Format: X", "LENGTH: X", "Duration: X", "Dauer: X", "Durée : X", "DURATA: X", "Duración: X", "MODALIDAD: X",
        "Modalité: X", "Modalità: X",
        "AUDIENCE: X", "AIMS: X", "AIM: X", "Goals: X", "Goal: X", "DATES: X", "Date: X", "WHEN: X", "WHERE: X",
        "PLACE: X", "VENUE: X", "Location: X", "ORT: X", "Lieu: X", "Lugar: X", "Luogo: X", "Plaats: X", "Hashtag: X",
        "Contact: X", "Deadline: X", "Fee: X", "FEES: X", "Topic: X", "TOPICS: X", "Thema: X", "Theme: X", "Host: X",
        "HOSTS: X", "Chair: X", "CHAIRS: X", "Sponsor: X", "SPONSORS: X", "NOTE: X", "News: X", "UPDATE: X",
        "Warning: X", "Abstract: X", "Description: X", "Editor: X", "IMPORTANT: X", "Web: X",
        "Website: X", "Web site: X", "URL: X", "layout: page", "Workshop date: X", "Conference venue: X",
    ),
    near_misses=("KNOT: X", "Important Knots: X", "Workshop on Dates: X"),
    parts=_SPARE,
)  # fmt: skip
CALLED_BY_LABEL = Rule(
    "the label of a name",
    r"""^ \W{0,3} (?: what | title | event (?: \s (?: name | title ) )? | name (?: \s of \s the \s <event> )?
            | <event> (?: \s (?: name | title ) )? | (?: titel | name ) (?: \s der \s <event> )? | veranstaltung
            | titre | título | titolo | evento? | événement | nome | nom | nombre | naam | 名称 | 名稱 | 会议名称 )
        \s? [:：] \s (?= \S )""",
    examples=(
        "WHAT: X", "Title: X", "Event: X", "Event name: X", "Event title: X", "Name: X", "Name of the workshop: X",
        "Workshop: X", "Conference name: X", "Symposium title: X", "Titel: X", "Titel der Tagung: X",
        "Name der Tagung: X", "Veranstaltung: X", "Titre : X", "Título: X", "Titolo: X", "Evento: X", "Événement : X",
        "Nome: X", "Nom : X", "Nombre: X", "Naam: X", "名称： X", "名稱： X", "会议名称： X",
    ),
    near_misses=("Workshop on Knots: X", "Titles of papers"),
    parts=_SPARE,
)  # fmt: skip
LANGUAGE = Rule(
    "the language that a page is in",
    r"""^ \W* (?: (?-i: EN | FR | DE | ES | PT | IT | NL | JP | JA | CN | ZH ) | english | french | german | spanish
            | français | deutsch | español | português | italiano | nederlands | 日本語 | 中文 | 英文 )
        (?: \s version )? \W* $""",
    examples=("EN", "FR", "DE", "ES", "PT", "IT", "NL", "JP)", "JA", "CN", "ZH", "English version", "French", "German",
        "Spanish", "Français", "Deutsch", "Español", "Português", "Italiano", "Nederlands", "日本語", "中文", "英文"),
    near_misses=("en route", "English Knots", "DEF"),
)  # fmt: skip
_NONE = (SENTENCE, READER, BROKEN, BELONGS, ORGANISATION, LABEL, ONLY_ITS_KIND, OFFERED, LISTED, PART_OF_PAGE, LANGUAGE)
_SHORTEST = 2


def is_no_name(name: str) -> bool:
    """Whether words are no name, whatever they stand in."""
    return len(name) < _SHORTEST or any(rule.search(name) for rule in (*_NONE, BACKED, *NOTICES))
