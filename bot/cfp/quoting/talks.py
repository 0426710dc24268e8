"""What is said of talks and posters, and tells nothing of how accepted papers are presented."""

from __future__ import annotations

from bot.rules import Rule

LASTS = Rule(
    "how many minutes a talk has",
    r"""\b (?: <talk> ) \b [^.;!?]{0,80}? \b \d{1,3} [\s-]? <minutes> | \b \d{1,3} [\s-]? <minutes> [^.;!?\d]{0,40}?
        \b (?: <talk> ) \b""",
    examples=("Prepared talks are 25 minutes", "All speakers observe a 15-minute limit", "A presentation of 12 mins",
        "a 20-minute talk", "20 min for each lecture", "Intervento della durata di 40 minuti", "Gli interventi: 40 min",
        "Ponencias de 20 minutos", "Vorträge von 20 Minuten", "ein Vortrag von 20 Minuten",
        "communications de 20 minutes",
        "Comunicações de 15 minutos", "comunicaciones de 15 minutos", "each presenter has 10 minutes",
        "lightning talk (5 minutes)"),
    near_misses=("We tie a knot in 2 minutes", "The talks are good. It takes 5 minutes", "a talk in minute detail"),
    parts={
        "minutes": r"(?: minutes? | mins? | minuti | minutos? | minuten )\b",
        "talk": r"talks? | presentations? | speakers? | presenters? | lectures? | interventi | intervento | ponencias?"
        r" | vortr[aä]ge? | communications? | comunicações | comunicaci(?:ón|ones)",
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
