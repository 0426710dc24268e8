"""What sentences and headlines say around a day: that it is over, of something else, a place, a day of writing."""

from __future__ import annotations

from bot.rules import Rule

BESIDE = Rule(
    "another event beside it",
    r"""\b (?: co-?located | collocated | conjunction | alongside | part\sof | conjunto\scom
        | junto\s(?:con|a) | conjointement
        | im\srahmen | in\sverbindung\smit | zusammen\smit | samen\smet | insieme | concomitanza ) \b""",
    examples=("em conjunto com", "junto con X", "junto a X", "conjointement avec", "im Rahmen der",
        "in Verbindung mit", "zusammen mit", "samen met", "insieme a", "in concomitanza", "co-located with",
        "colocated", "collocated", "in conjunction", "alongside", "part of"),
    near_misses=("located in",),
)  # fmt: skip
OF_THE_OTHER = Rule(
    "the event that this one is held with, right before a bracket with its days",
    r"""\b (?: co-?l{1,2}ocated \s with | in \s conjunction \s with | together \s with | alongside | part \s of
            | precedes | preceded \s by | follows | followed \s by | adjacent \s to
            | im \s rahmen \s de[rs] | zusammen \s mit | conjointement \s avec | dans \s le \s cadre \s d[eu]
            | junto \s con | en \s el \s marco \s del? | em \s conjunto \s com | no \s âmbito \s d[oa]
            | insieme \s a | samen \s met ) \s [^.;()]{3,90} \( \s? $""",
    examples=("will be co-located with KNOT 2031 (", "colocated with KNOT (", "is collocated with KNOT ( ",
        "held in conjunction with KNOT 2031 (", "together with the Knot Fair (", "alongside KNOT 2031 (",
        "precedes KNOT 2031 (", "preceded by KNOT (", "follows KNOT (", "followed by KNOT (", "adjacent to KNOT (",
        "as part of Knot Week (", "im Rahmen der KNOT 2031 (", "zusammen mit der KNOT (", "conjointement avec KNOT (",
        "dans le cadre de KNOT 2031 (", "junto con KNOT (", "en el marco de KNOT (", "em conjunto com KNOT (",
        "no âmbito do KNOT 2031 (", "insieme a KNOT (", "samen met KNOT ("),
    near_misses=("The workshop (", "co-located with KNOT 2031 (Oslo) (", "KNOT 2031 (", "alongside it. KNOT ("),
)  # fmt: skip
PAST = Rule(
    "what is over",
    r"""\b (?: was | were | has\sbeen | had ) \s (?: held | organi[sz]ed | hosted ) | \b took\splace
        | \b previous(?:ly)? \b | \b last\s(?:year|edition)
      | \b past\b | \b earlier\s(?:meetings?|editions?|workshops?) | \b concurrently | \b after \W{0,3} $
          | \b se\scelebró | \b aconteceu | \b fand\b | \b a\seu\slieu
      | \b si\sè\s(?:tenut|svolt) | \b vond\b""",
    examples=("was held", "were hosted", "has been organised", "had hosted", "took place", "the previous one",
        "previously", "last year", "last edition", "past", "earlier meetings", "earlier edition",
              "earlier workshop", "concurrently", "after ", "se celebró", "aconteceu", "fand", "a eu lieu",
              "si è tenuto", "si è svolto", "vond plaats"),
    near_misses=("will be held",),
)  # fmt: skip
AFTER_ANOTHER = Rule(
    "a first clause on the edition before",
    r"""^ \W{0,3} (?: following | after | building\son | given | encouraged\sby | continuing | nach | après
        | tras | dopo | após | since | as | like ) \s [^,.]{8,160} , \s""",
    examples=(
        "Following last year's workshop, we", "After the meeting in Oslo, we", "Building on the workshop in Oslo, we",
        "Given the success of 2030, we", "Encouraged by the first edition, we", "Continuing the workshops of 2030, we",
        "Nach dem Workshop 2030, der", "Après le succès de 2030, nous", "Tras la edición de 2030, el",
        "Dopo il successo del 2030, il", "Após o sucesso de 2030, o", "Since the last edition, we",
        "As the last two editions, this", "Like the last one in Oslo, this",
    ),
    near_misses=("The workshop, held last year, is", "Following the call"),
)  # fmt: skip
PART_OF_IT = Rule(
    "a sentence on parts of the event",
    r"""^ \W{0,3} (?: (?: an? | the | all | our | die | les | los | las | i | gli | os | de ) \s )?
        (?: main \s conference | (?: [\w-]{2,20} \s )? pre-?conference | workshops | tutorials
            | (?: poster | demo | parallel | special )?\s?sessions | satellite
            | ateliers | talleres | tutoriels | tutoriales | seminari | oficinas | minicursos
            | doctoral | reception | banquet | excursion )
        \b (?! \s (?: series | chair ) )""",
    examples=(
        "The main conference", "Workshops will be held on", "The workshops", "All tutorials", "Our sessions",
        "Poster sessions", "demo sessions", "Parallel sessions", "special sessions", "Satellite events", "Les ateliers",
        "Los talleres", "Las sessions", "Les tutoriels", "los tutoriales", "I seminari", "Gli seminari",
        "Os minicursos", "oficinas", "De workshops", "Die Workshops", "The doctoral consortium",
        "The reception", "The banquet", "The excursion", "An Early-Career Pre-conference event", "A preconference day",
    ),
    near_misses=("The workshop will be held", "Our workshops series", "Doctoral chair: A"),
)  # fmt: skip
PERSONAL = Rule(
    "a date of something else",
    r"\b (?: reviewers? | travel | grants? | hotel | visa | tutorial | arxiv | special\sissue | ARR | "
    r"awards? | competition | challenge | subscri\w+ | scholarships? | bursar(?:y|ies) | "
    r"commentators? | discussants? ) \b",
    examples=("reviewer", "reviewers", "travel", "grant", "grants", "hotel", "visa", "tutorial", "arXiv",
        "special issue", "ARR", "award", "competition", "challenge", "subscribers", "scholarship",
        "bursary", "Student Bursaries", "to the session commentator", "discussants"),
    near_misses=("papers",),
)  # fmt: skip
SENT_LATER = Rule(
    "what accepted people send or bring",
    r"""\b (?: send | upload | bring | submit | provide ) \s (?: us \s )?
        (?: (?: the \s )? [a-z]{2,8} \s versions? \s of \s )? (?: your | the | their ) \s (?: presentation \s )?
        (?: presentations? | slides? | posters? | videos? | recordings? | talks? \s files?
            | photo | bio )
        (?! \s (?: abstracts? | proposals? | submissions? | papers? ) ) \b""",
    examples=("Please send your presentation until ", "upload the slides by ", "Bring your poster by ",
        "submit your video by ", "send us your recording by ", "send the slide by ", "send your talk files by ",
        "send your photo by ", "send your bio by ", "must provide their presentation slides by ",
        "send the PDF version of their posters by ", "send PDF versions of your posters by "),
    near_misses=("send your poster abstract by ", "send your presentation proposal by ", "send your paper by ",
        "submit your presentation submission by ", "upload your poster paper by "),
)  # fmt: skip
REVIEWED = Rule(
    "what the committee does by a day, and no author",
    r"""\b (?: be \s (?: peer-? )? (?: reviewed | evaluated | assessed )
        | (?:seront|sont) \s (?: évaluée?s | examinée?s | expertisée?s )
        | (?:serán|son) \s (?: evaluad[oa]s | revisad[oa]s ) | (?:serão|são) \s (?: avaliad[oa]s )
        | (?:saranno|verranno) \s (?: valutat[ei] | esaminat[ei] ) ) \b
        | ^ [\s,)]{0,3} (?: begutachtet | geprüft | bewertet | beoordeeld ) \b""",
    examples=("Papers will be reviewed by ", "be peer-reviewed", "be evaluated until ", "be assessed by ",
        "Les propositions seront évaluées avant le ", "sont examinés", "seront expertisés",
        "Las propuestas serán evaluadas",
        "son revisados", "As propostas serão avaliadas até ", "são avaliados", "Le proposte saranno valutate entro il ",
        "verranno esaminati", " begutachtet.", " geprüft", " bewertet", " beoordeeld"),
    near_misses=("Papers to review are due by ", "reviewed papers"),
)  # fmt: skip
DEADLINE_OF = Rule(
    "a deadline, right before its day",
    r"\b deadline \s (?: of | is | on | by ) \s (?: [a-z]{3,6}day ,? \s )? (?: the \s )? \W{0,3} $",
    examples=(
        "a final submission deadline of ",
        "the deadline is **",
        "with a deadline on the ",
        "deadline by Friday, ",
        "deadline of Sunday the ",
    ),
    near_misses=("the deadline of the papers to review ends by ", "by "),
)
AT_HOTEL = Rule(
    "a hotel that the event is held at",
    r"\b (?: at | in ) \s (?: the \s )? (?: [A-Z][\w’'-]{0,20} \s ){0,4} (?i: hotel )"
    r" | (?i: \b h[oô]tel \s de \s ville \b )",
    examples=("à l’Hôtel de Ville ", "held at the Rope Hotel ", "in Knot Hotel", "at the hotel"),
    near_misses=("The hotel is booked until ", "Book your hotel by "),
    cased=True,
)
EDITION_FIRST = Rule(
    "an edition that acts, in front of a sentence",
    r"^ \W{0,3} (?: (?: the | die | das | der | la | le | el | il | o | a | de | het ) \s )?"
    r" (?-i:[A-Z]) [\w&.-]{0,14} (?-i:[A-Z]) \w{0,6} [\s-]? (?: 20\d\d | ['’]\d\d ) \s",
    examples=("Die WT 2031 findet", "KNOT 2031 will", "The KNOT-2031 is", "KNOT'31 takes", "Das KNOT2031 findet",
        "KnotDay.IT 2031 si",
        "Der KT 2031 findet", "La KNOT 2031 se", "Le KNOT 2031 se", "El KNOT 2031 se", "Il KNOT 2031 si",
        "O SBRC 2031 será", "A KNOT 2031 será", "De KNOT 2031 vindt", "Het KNOT 2031 vindt"),
    near_misses=("Die Tagung 2031 findet", "The workshop", "In KNOT 2031, we"),
)  # fmt: skip
IT = Rule(
    "what was spoken of, that takes place",
    r"^ \W{0,3} it \s (?: is | will \s be | takes | will \s take ) \s (?: held | hosted | place ) \b",
    examples=("It is held at", "It will be held in", "It takes place in", "It will take place on", "It is hosted by"),
    near_misses=("It is due on", "It takes a day", "Where it is held"),
)
THAT = Rule(
    "a relative clause on what the event is",
    r"\b (?: che | qui | que | which | that | die | der | das | dat ) \s{0,2} $",
    examples=("il convegno X, che ", "X, qui ", "X, que ", "X, which ", "X that ", "X, die ", "X, der ", "X, das ",
        "X, dat "),
    near_misses=("che si ", "which we "),
)  # fmt: skip
ITS_OWN = Rule(
    "the event that a call is for, right before its days",
    r"""\b (?: submissions? | papers | abstracts | proposals | contributions | you ) \s (?: for | to ) \s
        (?: its | our | the ) \s [^.;]{0,90}?
        \b (?: conference | workshop | symposium | meeting | congress | summit | school )
        (?: \s on \s [^.;,()]{3,60} )? (?: \s \( [^()]{1,30} \) )? , \s (?: on \s )? $""",
    examples=("invites submissions for its 49th Annual Conference, ", "Submission to our workshop, on ",
        "papers for the Symposium on Knots (SK), ", "abstracts for the meeting on knots, ",
        "proposals to our congress, ",
        "contributions to the summit, ", "invite you to the school (RS), "),
    near_misses=("submissions for its conference by ", "papers for the conference. The school, ", "its conference, "),
)  # fmt: skip
LASTS = Rule(
    "from the first of several days, right behind what lasts",
    r"\b (?: vom | von | from | du | del | dal | van ) \W{0,3} (?: \w{2,10} \s )? $",
    examples=("Tagung der Akademie vom ", "Konferenz von ", "Symposium from ", "Colloque de Lyon, du ", "Congreso del ",
        "Convegno dal ", "Symposium van ", "Tagung vom Mittwoch "),
    near_misses=("Tagung am ", "der Akademie vom 5. bis "),
)  # fmt: skip
PLACE = Rule(
    "place of an event in a headline",
    r"[^\W\d_][\w.’'-]{1,40},\s[^\W\d_][\w.]+ | \b (?: in-person | online | virtual | hybrid ) \b | "
    r"[A-Za-z]\s?(?:20)?['’]?\d\d\b | · | @ | 会場 | 会场 | 場所"
    r" | [\u4e00-\u9fff]{2} (?: 大学 | 大學 | 会館 | センター )",
    examples=(
        "会場：X",
        "会场：X",
        "場所：X",
        "港都大学",
        "港都大學",
        "港町会館",
        "港町センター",
        "Porto, Portugal",
        "in-person",
        "online",
        "virtual",
        "hybrid",
        "ACL 22",
        "a · b",
        "W @ ICML",
    ),
    near_misses=("May",),
)
WRITTEN = Rule(
    "a date of writing",
    r"\b (?: updated? | posted | news | modified | sent | wrote | subscribers ) \b | ^ \W{0,3} \[ | ^ \W{0,2} date:",
    examples=(
        "updated",
        "update",
        "posted",
        "news",
        "modified",
        "sent",
        "wrote:",
        "2031 subscribers",
        "[2031",
        "Date: Mon",
    ),
    near_misses=("May 1",),
)
STAMP = Rule(
    "the day on which a page was written",
    r"""^ \W* (?: last \s | page \s )? (?: updated? | modified | posted | published | revised | created | written
        | (?: zuletzt \s )? (?: aktualisiert | geändert ) | stand | dernière \s mise \s à \s jour | mise? \s à \s jour
        | publiée? | (?: última \s )? (?: actualizad[oa] | actualización | atualizad[oa] | atualização )
        | (?: ultimo \s )? (?: aggiornat[oa] | aggiornamento ) | (?: laatst \s )? bijgewerkt
        | 最終更新日? | 更新[于於]? | 更新[日时時][间間]? | 发布[日时][期间] | 掲載日 ) \b""",
    examples=(
        "Updated 22 March 2031", "Last update: 22 March 2031", "Page updated on 22 March", "(Last modified: 22 March)",
        "Posted on 22 March", "Published 22 March", "Revised 22 March", "Created 22 March", "Written on 22 March",
        "Aktualisiert am 22. März", "Zuletzt geändert: 22. März", "Stand: 22. März", "Dernière mise à jour : 22 mars",
        "Mis à jour le 22 mars", "Mise à jour : 22 mars", "Publié le 22 mars", "Publiée le 22 mars",
        "Última actualización: 22 de marzo", "Actualizado el 22 de marzo", "actualizada el 22 de marzo",
        "Última atualização: 22 de março", "Atualizado em 22 de março", "atualizada em 22 de março",
        "Ultimo aggiornamento: 22 marzo", "Aggiornato il 22 marzo", "aggiornata il 22 marzo",
        "Laatst bijgewerkt op 22 maart", "最終更新日：3月22日", "最終更新：3月22日", "更新于 3月22日", "更新於 3月22日",
        "更新日：3月22日", "更新时间：3月22日", "更新時間：3月22日", "发布日期：3月22日", "发布时间：3月22日",
        "掲載日：3月22日",
    ),
    near_misses=("22 March (updated)", "Deadline, updated 22 March", "Updates"),
)  # fmt: skip
CALLED = Rule(
    "a letter that calls for papers of an event, and the acronym of the event",
    r"""\b call \s for \s (?: papers | abstracts | contributions | proposals | participation ) \b [^.!?]{0,60}?
        \b (?: conference | workshop | symposium | meeting | seminar ) \b [^.!?()]{0,120}?
        \( (?P<acronym> [A-Z][A-Za-z&-]{1,12} ) \b [^)]{0,8} \)""",
    examples=(
        "the Call for Papers for the 12th International Conference of the Knot Society (KNOTS)!",
        "a call for abstracts for the Workshop on Knots (KNOT 2031)", "call for contributions: Symposium on Knots (SK)",
        "Call for proposals for our meeting on knots (MK)", "Call for participation: a Seminar on Knots (SK)",
    ),
    near_misses=("Call for Papers (CfP)", "the Conference on Knots (CK) calls"),
)  # fmt: skip
