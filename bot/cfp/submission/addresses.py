"""Addresses at which nothing is submitted, whatever is said around them."""

from __future__ import annotations

from bot.rules import Rule

NOT_HERE = Rule(
    "a page of a system where nothing is submitted",
    r"""/(?: forum | pdf | signup | faq | attachment | profile | schedule | program | programme )\b
        | \?referrer= | //[\w.-]{4,60}/www\.
            | (?<! precisionconference\.com/user ) (?<! precisionconference\.com ) /(?: user | login )$
        | \b (?: timeanddate\.com | ceur-ws\.org
            | (?: maps | calendar )\.google\. | google\.[a-z]{2,3}/maps | goo\.gl/maps )""",
    examples=(
        "https://openreview.net/forum?id=1",
        "https://openreview.net/pdf?id=1",
        "https://openreview.net/signup",
        "https://openreview.net/faq",
        "https://openreview.net/attachment?id=1",
        "https://openreview.net/profile?id=1",
        "https://openreview.net/group?referrer=x",
        "https://knot.busyconf.com/schedule/full",
        "https://knot.example/program",
        "https://knot.example/programme.html",
        "http://www.blogger.com/www.knots.example.org",
        "https://hotcrp.com/user",
        "https://hotcrp.com/login",
        "http://ceur-ws.org/",
        "http://www.timeanddate.com/worldclock/fixedtime.html?day=15",
        "https://maps.google.com/x",
        "https://calendar.google.com/x",
        "https://www.google.com/maps/x",
        "https://goo.gl/maps/x",
    ),
    near_misses=(
        "https://openreview.net/group?id=Forum",
        "https://openreview.net/group?id=Knots&referrer=x",
        "https://hotcrp.com/login/paper/new",
        "https://new.precisionconference.com/user/login",
        "https://new.precisionconference.com/login",
    ),
)
DOCUMENT = Rule(
    "a document, a site of documents, or what a journal tells its authors",
    r"""\.(?: pdf | zip | docx? | odt | sty | tex | bib | cls | gz | png | jpe?g )(?: $ | [?\#] )
    | (?: github | overleaf | arxiv | wikipedia | twitter | youtube | zenodo | figshare | biorxiv | f1000research )
        \.(?:com|org)
    | /(?: for-authors | authors? | (?: author | submission )-guidelines | (?: guidelines | instructions )-for-authors
        | information-for-authors | publish-your[\w-]* | author-instructions ) (?= / | \.html? | $ )
    | / (?: [\w-]{1,40} - )? (?: formats? | formatting | templates? ) (?: / | \.html? )? $""",
    examples=(
        "https://a.b/x.pdf",
        "https://a.b/x.zip",
        "https://a.b/x.doc",
        "https://a.b/x.docx",
        "https://a.b/x.odt",
        "https://a.b/x.sty",
        "https://a.b/x.tex?y",
        "https://a.b/x.bib#y",
        "https://a.b/x.cls",
        "https://a.b/x.tar.gz",
        "https://a.b/x.png",
        "https://a.b/x.jpg",
        "https://github.com/a",
        "https://overleaf.com/a",
        "https://arxiv.org/a",
        "https://wikipedia.org/a",
        "https://twitter.com/a",
        "https://youtube.com/a",
        "https://zenodo.org/a",
        "https://figshare.com/a",
        "https://biorxiv.org/a",
        "https://f1000research.com/a",
        "https://a.b/for-authors/x",
        "https://a.b/author.html",
        "https://a.b/authors",
        "https://a.b/author-guidelines",
        "https://a.b/submission-guidelines",
        "https://a.b/guidelines-for-authors",
        "https://a.b/instructions-for-authors/",
        "https://a.b/information-for-authors.htm",
        "https://a.b/publish-your-work",
        "https://a.b/author-instructions",
        "https://a.b/paper-formats/",
        "https://a.b/format.html",
        "https://a.b/formatting",
        "https://a.b/manuscript-template",
        "https://a.b/templates",
    ),
    near_misses=(
        "https://a.b/x.pdfs",
        "https://a.b/submit",
        "https://a.b/recall",
        "https://a.b/authors-area/1",
        "https://a.b/reformats/",
        "https://a.b/format/submit",
    ),
)
CALL = Rule(
    "the page of a call",
    r"/(?: cfp | call )[\w-]*(?: \.html? | / )?$",
    examples=("https://a.b/cfp", "https://a.b/call-for-papers.html", "https://a.b/cfp/", "https://a.b/CallForPapers7"),
    near_misses=("https://a.b/recall", "https://a.b/call/7"),
)
DETAILS = Rule(
    "where to read of submitting, before an address",
    r"""\b (?: details | information | instructions | guidelines ) \b [^.;]{0,40} \b
        (?: consult | see | visit | check | refer \s to | be \s found | are \s (?: given | available ) ) \b""",
    examples=("For submission details, please consult the website at ", "details on papers: see ",
        "For submission guidelines check ", "for instructions, refer to ", "Submission details can be found at ",
        "information: visit ", "details are given at ", "details are available at "),
    near_misses=("Visit our system to submit details", "details on papers. Submit at "),
)  # fmt: skip
FORMATTED = Rule(
    "that papers are written in a format, before its address",
    r"""\b (?: format | formatted | formatting | typeset | formatiert | gestaltet | format[ée]e?s?
        | mise?s? \s en \s forme
        | formatead[oa]s? | formatad[oa]s? | formattat[ioae] | opgemaakt ) \b
        (?! [^.;]{0,80} \b (?: submi | upload | sen[dt] \b | ein[gz]ere | einzureich | soum | env[ií] | invi | inge ) )
        [^.;]{0,60} \s $""",
    examples=("All submissions must be formatted using the ", "Submit papers in the format of the ",
        "submitted papers with formatting as in ", "Submissions are typeset with ", "Beiträge sind formatiert nach ",
        "werden gestaltet nach ", "Propositions formatées selon ", "Une soumission formaté par ",
        "articles mis en forme selon ", "textes mises en forme selon ", "envíos formateados según ",
        "submissões formatadas com ", "proposte formattate con ", "inzendingen, opgemaakt volgens "),
    near_misses=("Papers formatted in LNCS style are submitted via ", "formatted papers are uploaded to ",
        "formatted as PDF and sent to ", "formatted, send it to ", "formatiert und eingereicht über ",
        "formatiert, einzureichen über ",
        "formatées et soumises via ", "formateados, se envían por ", "formattate e inviate a ",
        "opgemaakt en ingediend, ingezonden via ", "Submit information at "),
)  # fmt: skip
LIES_AT = Rule(
    "that the format of papers lies at an address, right before it",
    r"""\b (?: formato? | modelo | mod[eè]le | modello | plantilla | gabarit | (?: format )? vorlage | sjabloon
            | template | normas | normes ) \b
        (?! [^.;]{0,60} \b (?: form(?! ato?\b ) | modulo | syst | sistema | port | plat | site ) )
        [^.;]{0,60}? \b (?: disponíve(?: l | is ) \s em | disponibles? \s (?: en | sur | à )
            | disponibile \s (?: su | al )
            | verfügbar \s unter | (?: zu )? finden \s unter | beschikbaar \s op | available \s (?: at | from | on ) )
        \s \W{0,3} $""",
    examples=("seguindo o formato da SBN, disponível em ", "o modelo, disponível em <", "as normas disponíveis em ",
        "selon le modèle de la SNF, disponible sur ", "le gabarit disponible à ", "les normes disponibles sur ",
        "siguiendo la plantilla de SNX, disponible en ", "secondo il modello SNI, disponibile su ",
        "il modello disponibile al ", "in der Formatvorlage, verfügbar unter ", "Vorlage, die Sie finden unter ",
        "die Vorlage ist zu finden unter ", "het sjabloon, beschikbaar op ", "the template available at ",
        "the template available from ", "the template, available on ", "el modele disponible en "),
    near_misses=("no formato PDF pelo formulário disponível em ", "no formato PDF, pelo sistema disponível em ",
        "in format PDF tramite il modulo disponibile su ", "au format PDF sur la plateforme disponible sur ",
        "im Format PDF. Das Portal ist verfügbar unter ", "formato e site disponível em ",
        "template, portal available at ", "format fixé par le système disponible sur "),
)  # fmt: skip
APPLIED = Rule(
    "the words of a link or label at which people apply to take part",
    r"""^ \W{0,3} (?: (?: this | the | our | an? | online | short ) \s ){0,2}
        (?: application \s (?: form | link | portal | page | site | website )
          | (?: apply | applications? ) (?: \s (?: here | now | online | via | through | at ) )?
          | bewerbungsformular | (?: hier | jetzt ) \s bewerben | formulaire \s de \s candidature
          | formulario \s de \s (?: solicitud | candidatura ) ) \s? \W{0,3} $""",
    examples=("this application form", "Application form:", "the online application portal", "an application page",
        "our application link", "a short application site", "Application website", "Apply", "Apply here!", "Apply now",
        "Application", "Applications:", "apply online", "Apply via: ", "apply through ", "Apply at ",
        "Bewerbungsformular", "Hier bewerben", "Jetzt bewerben", "Formulaire de candidature",
        "formulario de solicitud", "formulario de candidatura"),
    near_misses=("applications of knots", "the application domain", "apply for a visa", "grant application form"),
)  # fmt: skip
APPLIED_ELSEWHERE = Rule(
    "that what is applied for is no place at the event",
    r"""\b (?: grants? | visa | funding | bursar(?:y|ies) | scholarships? | stipends? | volunteer\w* | membership
        | awards? | financial | travel | hotel | jobs? | reimburse\w* | sponsor\w* | mentor\w* ) \b""",
    examples=("a travel grant", "grants", "visa", "funding", "a bursary", "bursaries", "a scholarship", "scholarships",
        "a stipend", "stipends", "volunteering", "membership", "award", "awards", "financial help", "travel", "hotel",
        "jobs", "a job", "reimbursement", "sponsors", "mentors"),
    near_misses=("to attend the workshop", "a place", "travellers"),
)  # fmt: skip
SUBMIT_HERE = Rule(
    "what is done by the link behind it",
    r"""(?: ^ | [.!?:] \s ) \W{0,3} (?: please \s )? submit \b (?! [^.;]{0,40} \s to \s ) [^.;]{0,60} \s $
      | \b (?: papers | abstracts | proposals | submissions | contributions ) \s (?: can | may | must | should | are )
        \s (?: now \s )? (?: be \s )? (?: submitted | made ) \s $""",
    examples=("Submit your paper ", "Good. Please submit abstracts ", "Submit ", "Papers can be submitted ",
        "Abstracts may now be submitted ", "Proposals must be submitted ", "Submissions are made ",
        "Contributions should be submitted ", "Deadline: submit it ", "So! Submit it ", "Why? Submit it "),
    near_misses=("Submit to the journal ", "Submit it to our friends ", "We submit that ", "how to submit ",
        "Papers submitted "),
)  # fmt: skip
FILL_IN = Rule(
    "a form to fill in, for no other purpose",
    r"""(?: ^\W{0,6} | ^ if\syou\s(?: would\slike | want | wish )\sto\s[^.;,]{3,60},\s )
    (?: please\s | just\s )? fill\s(?: in | out )\s(?: the | this | our )\s(?: \w+\s )?form\b
    (?!.{0,200}\b(?: volunteer | attend | join | dinner | mentor | sponsor | survey | vote | award | nominat\w*
    | review\w* | regist\w* | feedback )\b)""",
    examples=(
        "Fill in the form by May 5",
        "Please fill out this form",
        "Just fill in our short form",
        "If you would like to give a talk, please fill out this Google form",
        "If you want to tie, fill in the form",
        "If you wish to speak, please fill in our form",
    ),
    near_misses=(
        "Fill in the form to volunteer",
        "Fill in the form to attend",
        "Fill in the form to join us",
        "Fill in the form for the dinner",
        "Fill in the form to be a mentor",
        "Fill in the form to sponsor us",
        "Fill in the form of the survey",
        "Fill in the form to vote",
        "Fill in the form for an award",
        "Fill in the form to nominate",
        "Fill in the form to review",
        "Fill in the form to register",
        "Fill in the form with feedback",
        "Form follows function",
        "Refill the form",
    ),
)
