"""How long talks are, how many papers one may send, and what is said of talks that does not tell how they are given."""

from __future__ import annotations

from bot.rules import Rule

LASTS = Rule(
    "how many minutes a talk has",
    r"""\b (?: <talk> ) \b [^.;!?]{0,80}? \b <long> | \b <long> [^.;!?\d]{0,40}? \b (?: <talk> ) \b
        | \b <long> (?: \s (?: duration | long ) )? \s? \( incl\w* \s (?: q \s? & \s? a | questions | discussion ) \)
        | (?: 発表 | 講演 | トーク ) [^。]{0,20}? \d{1,3} \s? 分 | (?: 报告 | 演讲 ) [^。]{0,20}? \d{1,3} \s? 分钟""",
    examples=("Prepared talks are 25 minutes", "All speakers observe a 15-minute limit", "A presentation of 12 mins",
        "a 20-minute talk", "20 min for each lecture", "Intervento della durata di 40 minuti", "Gli interventi: 40 min",
        "Ponencias de 20 minutos", "Vorträge von 20 Minuten", "ein Vortrag von 20 Minuten",
        "communications de 20 minutes",
        "Comunicações de 15 minutos", "comunicaciones de 15 minutos", "each presenter has 10 minutes",
        "lightning talk (5 minutes)", "All talks* are ten minutes long", "a 15-minutes speech",
        "Talks last an hour",
        "speeches of 10 minutes", "Presenters are usually allocated one hour", "two-hour lectures",
        "half an hour a talk",
        "talks of 1 hour", "2 hours for a lecture", "five minutes a talk", "fifteen-minute talks",
        "twenty-minute talks",
        "thirty-minute talks", "forty minutes a talk", "Chaque orateur dispose de 20 minutes", "20 minutes d'exposé",
        "20 minutes de présentation", "Les intervenants disposeront de 15 minutes",
        "en formato conferencia de 20 minutos",
        "charlas de 40 minutos", "apresentações de 15 minutos", "apresentação de 15 minutos", "palestras de 40 minutos",
        "relazioni di 20 minuti", "una relazione di 20 minuti", "presentazioni di 20 minuti", "lezingen van 45 minuten",
        "een lezing van 45 minuten", "presentaties van 45 minuten",
        "30 to 40 minutes duration (including Q&A)", "45 minutes (including questions)",
        "45 minutes long (including discussion)", "発表時間は15分", "講演20分", "ライトニングトークは1発表5分程度",
        "口頭报告15分钟", "演讲20分钟"),
    near_misses=("We tie a knot in 2 minutes", "The talks are good. It takes 5 minutes", "a talk in minute detail",
        "10 minutes (walking)", "会場まで徒歩15分", "步行15分钟", "open for an hour"),
    parts={
        "long": r"""(?: (?: \d{1,3} | five | ten | fifteen | twenty | thirty | forty ) [\s-]?
            (?: minutes? | mins? | minuti | minutos? | minuten ) \b
            | (?: half \s an | an | one | two | 1 | 2 ) [\s-] hours? \b )""",
        "talk": r"""talks? | presentations? | speakers? | presenters? | lectures? | speech(?:es)? | interventi
            | intervento | ponencias? | vortr[aä]ge? | communications? | comunicações | comunicaci(?:ón | ones)
            | orateurs? | exposés? | présentations? | intervenants | conferencias? | charlas? | apresentaç(?:ão | ões)
            | palestras? | relazion[ei] | presentazioni | lezing(?:en)? | presentaties""",
    },
)  # fmt: skip
SEVERAL = Rule(
    "that one person may send several papers",
    r"""\b (?: you | authors? | speakers? | participants? | people | everyone | everybody ) \s
            (?: may | can | are \s \w{4,8} \s to ) \s (?: \w{4,8} \s )? (?: submit | send | propose ) \s (?: in \s )?
            (?: several | multiple | more \s than \s one | as \s many ) \s <paper>
        | \b mehrere \s (?: themen | vorschläge | beiträge | vorträge ) \s ein (?: reichen | gereicht | zureichen )
        | \b (?: soumettre | proposer | envoyer ) \s plusieurs \s
            (?: propositions | communications | résumés | articles )
        | \b (?: enviar | presentar | proponer ) \s (?: varias | varios | más \s de \s una? ) \s
            (?: propuestas? | trabajos? | ponencias? )
        | \b (?: enviar | submeter ) \s (?: vários | várias | mais \s de \s uma? ) \s (?: propostas? | trabalhos? )
        | \b (?: inviare | presentare ) \s (?: più \s (?: di \s una \s )? | diverse \s ) propost[ae]
        | \b meerdere \s (?: voorstellen | lezingen ) \s (?: in \s? dienen | insturen )
        | \b <most> \s
            (?: deux | dos | due | dois | duas | tre | trois | tres | três | zwei | drei | twee | drie | [1-5] ) \s
            (?: propositions? | communications? | propuestas? | trabajos? | ponencias? | propost[ae]s? | contribut[oi]
            | trabalhos? | resumos? | beiträge | vorschläge | voorstellen ) \b
        | \b (?: deux | trois | [1-5] ) \s (?: propositions? | communications? ) \s (?: au \s )? maximum \b""",
    examples=("You may submit several proposals", "You can submit more than one proposal",
        "You can submit as many talks as you like", "Authors may send multiple abstracts",
        "An author can propose several talks",
        "Speakers are allowed to submit multiple proposals", "A participant may submit several posters",
        "People may send in more than one paper", "Everyone may submit several papers",
        "everybody can gladly submit several talks",
        "Man darf mehrere Themen einreichen", "Es können mehrere Beiträge eingereicht werden",
        "Sie dürfen mehrere Vorschläge einreichen", "mehrere Vorträge einzureichen",
        "Vous pouvez soumettre plusieurs propositions",
        "proposer plusieurs communications", "envoyer plusieurs résumés", "soumettre plusieurs articles",
        "puede enviar varias propuestas", "presentar varios trabajos", "proponer más de una ponencia",
        "enviar más de un trabajo",
        "pode enviar várias propostas", "submeter vários trabalhos", "submeter mais de um trabalho",
        "enviar mais de uma proposta",
        "si possono inviare più proposte", "presentare diverse proposte", "inviare più di una proposta",
        "Je mag meerdere voorstellen indienen", "meerdere lezingen insturen", "meerdere voorstellen in dienen",
        "un massimo di due proposte", "un máximo de dos propuestas", "au plus deux communications",
        "no máximo dois trabalhos",
        "até duas propostas", "hasta tres ponencias", "como máximo dos trabajos", "höchstens zwei Beiträge",
        "maximal drei Vorschläge",
        "hoogstens twee voorstellen", "maximaal drie voorstellen", "au maximum trois propositions",
        "al massimo tre contributi",
        "al massimo 1 contributo", "no máximo três resumos", "deux propositions au maximum",
        "trois communications maximum", "2 propositions au maximum", "como máximo 1 trabajo", "no máximo 1 resumo"),
    near_misses=("Several proposals were submitted", "You can see several talks", "a maximum of two prizes",
        "un máximo de dos premios", "mehrere Themen des Tages", "Papers may have several authors"),
    parts={
        "paper": r"""(?: papers? | proposals? | abstracts? | submissions? | talks? | posters? | contributions?
            | sessions? ) \b""",
        "most": r"(?: un \s massimo \s di | al \s massimo | un \s máximo \s de | como \s máximo | hasta | au \s plus"
        r" | au \s maximum | no \s máximo | até | höchstens | maximal | hoogstens | maximaal )",
    },
)  # fmt: skip
HOW_MANY = Rule(
    "how many papers one person may send",
    r"""\b <most> \s <count> \s <paper> \s <each> \s <person>
        | \b <person> \s (?: may | can | is | are | should ) \s [^.;]{0,30}? \b (?: submit | send | propose | present )
            \s <most> \s <count> \s <paper>
        | \b limited \s to \s <count> \s [^.;]{0,40}? <paper> [^.;]{0,40}? \s <each> \s <person>
        | \b multiple \s <paper> \b [^.;]{0,30}? \s <each> \s <person>""",
    examples=("Multiple submissions of any form by the same person will not be allowed", "multiple papers per author",
        "Only one proposal per person is permitted", "at most 2 papers for each author",
        "up to three abstracts from each speaker", "A maximum of one talk per presenter",
        "maximum of two posters by the same author", "no more than one submission by each participant",
        "not more than two papers per author", "Authors may submit at most two papers",
        "Each author may send no more than 3 abstracts", "each person can propose only one session",
        "A presenter is allowed to present up to two papers", "Authors are allowed to submit a maximum of two papers",
        "participants should submit maximum of one poster", "No author may submit more than four papers",
        "speakers can present only five talks", "an applicant may send only one contribution",
        "Submissions are limited to one single and one joint abstract per author"),
    near_misses=("There is one talk per session", "At most two papers are given an award"),
    parts={
        "most": r"(?: only | at\s most | up\s to | (?: a\s )? maximum\s of | no\s more\s than | more\s than )",
        "count": r"(?: one | two | three | four | five | \d )",
        "paper": r"(?: papers? | proposals? | abstracts? | submissions? | talks? | posters? | contributions?"
        r" | sessions? )",
        "each": r"(?: per | for\s each | from\s each | by\s the\s same | by\s each )",
        "person": r"(?: authors? | persons? | speakers? | presenters? | participants? | applicants? )\b",
    },
)  # fmt: skip
IN_LANGUAGES = Rule(
    "the label of the languages, and which they are",
    r"""^ \W{0,3} (?: (?: working | official | conference | workshop | event ) \s )? languages? \W{0,4} [:：] \W{0,4}
        (?: english | french | german | spanish | portuguese | italian | dutch | japanese | chinese ) \b""",
    examples=("Working language: English.", "LANGUAGES: English and Japanese", "*Official language*: **French**",
        "Conference languages: German, English", "Workshop language: Spanish", "Event language: Portuguese",
        "Language: Italian", "Languages: Dutch", "Language: Japanese", "Language: Chinese"),
    near_misses=("Programming language: English", "Language: Python", "Languages of Englishmen: many"),
)  # fmt: skip
AMONG_LANGUAGES = Rule(
    "English among the languages of papers",
    r"""\b in \s (?: either \s | both \s )? (?-i: [A-Z] ) [a-z]{1,8} (?: ese | ish | ian | nch | man | tch ) \b
        [^.;:()]{0,30} (?: , | \b and | \b or ) \s (?: in \s )? english \b""",
    examples=("written in Portuguese, English, or Spanish", "in either French or English",
        "in both Dutch and in English", "in German, French and English", "in Norwegian or English",
        "in Spanish or English"),
    near_misses=("in English", "in Norway and English towns", "in Bergen (and in English)"),
)  # fmt: skip
NO_TALK = Rule(
    "minutes that are on the way, or between talks",
    r"\b (?: walk\w* | drive | ride | bus(?:es)? | train | trams? | from \s the | every | breaks? | rebuttal ) \b",
    examples=("a 15 minute walk", "15 minutes walking", "a drive", "a ride", "by bus", "Buses leave", "by train",
        "the trams", "10 minutes from the station", "every 20 minutes", "a break", "breaks", "the rebuttal"),
    near_misses=("talks of 20 minutes",),
)  # fmt: skip
OF_TALKS = (
    Rule(
        "talks of who registers",
        r"""\b must\s register \b [^.;]{0,80} \b present \b [^.;]{0,20}""",
        reads="presentation",
        examples=("one author must register, in order to present the paper there",),
        near_misses=("authors must register and print a poster",),
    ),
    Rule(
        "papers of a journal",
        r"""\b (?: thematic\s series | special\s issue ) \b .{0,200}""",
        reads="presentation",
        examples=("submitted to the thematic series and presented", "a special issue is presented"),
        near_misses=("papers of a series are presented",),
    ),
    Rule(
        "the language of talks",
        r"\b present\w* \s in \s (?: [A-Z]\w+ (?: ish | an | ch | ese ) \b | the\s \w+ \s language )",
        reads="presentation",
        examples=("presented in English", "presented in German", "presented in French", "presented in Japanese",
            "to be presented in the Italian language"),
        near_misses=("presented in the hall", "presented in poster sessions"),
    ),
    Rule(
        "which rules hold for them",
        r"\b rules? \b [^.;]{0,80} \b appl(?: y | ies ) \b [^.;]{0,120}",
        reads="presentation",
        examples=("the same rules as for papers apply to poster presentations", "This rule applies to poster sessions"),
        near_misses=("Apply for a poster session", "posters follow the rules of the hall"),
    ),
)  # fmt: skip
