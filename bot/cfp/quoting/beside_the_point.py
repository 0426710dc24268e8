"""Sentences that have the words of a question and tell of something else: help on the spot, a later call."""

from __future__ import annotations

from bot.rules import Rule

BESIDE_THE_POINT = (
    Rule(
        "help with what is built on the spot",
        r"\b support \s for \s (?: building | setting \s up | installing ) \b [^.;]{0,80}",
        reads="remote",
        examples=("Support for building on-site is only provided before", "support for setting up your stand on site",
            "Support for installing works on-site"),
        near_misses=("Support for attending online", "We support building ropes"),
    ),
    Rule(
        "what hosts of a part are given to register people",
        r"\b infrastructure \s to \s register \b",
        reads="registration",
        examples=("Infrastructure to register participants will be provided",),
        near_misses=("You have to register",),
    ),
    Rule(
        "abstracts that are registered",
        r"""\b regist(?: er | ering | ration \s of ) \s (?: (?: your | the | an ) \s )?
            (?: abstract | title | paper )s? \b""",
        reads="registration",
        examples=("The new deadline for registering abstracts is June 3", "Please register your abstract",
            "the registration of titles", "Register the paper", "register an abstract"),
        near_misses=("Register for the workshop", "Registration of participants"),
    ),
    Rule(
        "what another call will tell",
        r"\b separate \s call \b [^.;]{0,60} \b (?: will | is | to ) \b [^.;]{0,160}",
        reads="review_criteria",
        examples=("A separate call for artifacts will be issued, detailing evaluation criteria",
            "There is a separate call to follow with the criteria", "a separate call for demos is out"),
        near_misses=("Papers are judged by these criteria",),
    ),
    Rule(
        "where earlier events are kept",
        r"\b (?: check | visit | browse | see ) \s [^.;]{0,30}? \b archives? \s (?: at | of | on ) \b",
        reads="archival",
        examples=("you might want to check the knothacks archive at attic.example.org", "visit our archive of talks",
            "Browse the archives on the site", "see the archive at example.org"),
        near_misses=("Papers are kept in the archive of the society",),
    ),
    Rule(
        "papers that have appeared before, and may not come again",
        r"""\b (?: not | never ) \s (?: [\w-]{1,12} \s ){0,2}?
            (?: have | has | been | already | yet ) \b [^.;]{0,40}?
            \b (?: appeared | published | presented | printed ) \b [^.;]{0,120}?
            \b (?: proceedings | journals? | archival ) \b [^.;]*""",
        reads="archival",
        examples=("must not have appeared in a journal or conference with published proceedings",
            "work that has not previously been published in proceedings", "never yet published in a journal",
            "must not be or have been presented at any other meeting with proceedings",
            "not already printed in journals",
            "that are not yet published at archival venues", "must never been published in proceedings",
            "a paper that not has appeared in proceedings", "It has not been published in a journal"),
        near_misses=("Papers will not be published in proceedings", "There are no proceedings",
            "Papers that have appeared elsewhere are not put into the proceedings"),
    ),
    Rule(
        "files that are packed together",
        r"""\b (?: archive? | archivi?o | arquivo | archief ) \s (?: [^.;]{1,40} \s )?
            (?: contient | contains | enthält | contiene | contém | bevat ) \b
        | \b (?: zip | tar ) [\s-] archives? \b""",
        reads="archival",
        examples=("L'archive des modèles contient la classe", "The archive contains the class file",
            "Das Archiv enthält die Vorlage", "El archivo contiene la plantilla", "L’archivio contiene il modello",
            "Um arquivo contém o modelo", "Het archief bevat alles", "as a zip archive", "two tar archives"),
        near_misses=("Papers go to the archive", "The archives of the society hold papers"),
    ),
    Rule(
        "what an abstract consists of",
        r"\b format \s? : \s (?: titre | title | titel | título | titolo ) \b",
        reads="template",
        examples=("Format : Titre, auteurs, affiliations", "Format: title, authors", "Format: Titel", "Format: título",
            "Format: titolo"),
        near_misses=("Format: LNCS",),
    ),
    Rule(
        "what papers tell of, and not where they are shown",
        r"""\b present\w* \s (?: in | by | within | throughout ) \s
            (?: the(?:ir|se)? | your | an? | our | this | each ) \s (?: [\w-]{1,14} \s ){0,2}
            (?: papers? | submissions? | manuscripts? | articles? | abstracts? ) \b""",
        reads="presentation",
        examples=("the novel aspects that are presented in their papers", "results presented by these papers",
            "what is presented within your submission", "the idea presented in a short paper",
            "claims presented in an article", "presented in our paper", "presented in this manuscript",
            "presented throughout the abstract", "presented in each abstract"),
        near_misses=("presented in the poster session", "Accepted papers are presented by their authors"),
    ),
    Rule(
        "what was published before, where nothing is said of what is under review",
        r"""\b based \s on \s (?: \w{1,12} \s ){0,2} work \b [^.;]{0,60}
        | \b if \s [^.;,]{3,60} \s (?: has | have ) \s been \s (?: published | presented ) \s (?: in | at )
            \s (?: another | other ) \s \w+
        | \b if \s you \s (?: are \s submitting | submit ) \s (?: previously | already ) \s published \s work \b
            [^.;]{0,120}""",
        reads="dual_submission",
        examples=("talks based on work published elsewhere", "based on earlier work shown at other venues",
            "If a sketch has been published in another book", "if parts have been presented at other events",
            "If you are submitting previously published work, tell us",
            "if you submit already published work elsewhere"),
        near_misses=("work that is under review elsewhere", "If it has been submitted to another venue"),
    ),
    Rule(
        "templates of what a machine reads",
        r"""\b (?: configuration (?: \s management )? | config | code | deployment | prompt | e-?mail | notebook
            | query ) \s templates? \b""",
        reads="template",
        examples=("test suites and configuration management templates", "configuration templates", "config templates",
            "a code template", "deployment templates", "prompt templates", "an e-mail template", "notebook templates",
            "query templates"),
        near_misses=("the LaTeX template", "templates and code"),
    ),
)  # fmt: skip
