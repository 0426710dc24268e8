"""Links behind words that only point ("here",
"this link"), and links that are no place to submit at: an institution, an
edition that is over.
"""

from __future__ import annotations

import re

from bot.cfp.wording import row
from bot.rules import Rule

_CLAUSE = re.compile(r"[.;!?]\s|[。；]")
_YEAR = re.compile(r"(?<!\d)20[0-4]\d(?!\d)")
_POLICY = re.compile(r"/(?:[\w-]{0,40}-)?polic(?:y|ies)\b", re.IGNORECASE)  # of an address: ".../policies/double"
_BEHIND = 60  # characters behind a link in which stands what it is for
POINTS = Rule(
    "words that only point to an address",
    r"""^ \W* (?: simply \s )? (?: (?: click | press | follow | use | via | by | at | through ) \s )*
        (?: (?: on \s )? (?: the | this | that | our | following | online | submission | web )[\s-] )*
        (?: here | links? | pages? | web-?sites? | sites? | portal | platform | system | url | address | button )
        (?: \s below )? \W* $
      | ^ \W* (?: (?: pulse | pinche | haga \s clic | clique[mz]? | klicken \s sie | cliccare | klik ) \s
            (?: en \s )? )?
        (?: hier | (?: (?: diese[nrms]? | folgende[nrms]? | den ) \s )? (?: link | seite | webseite | adresse )
        | ici | (?: (?: ce | cette | le | la ) \s )? (?: lien | site | page | plateforme ) (?: \s suivante? )?
        | aquí | aqui | qui | (?: (?: este | esta | el | o | a | questo | questa | il ) \s )?
          (?: enlace | página | portal | plataforma | sitio | link | pagina | sito )
        | (?: deze | de ) \s (?: link | pagina | website ) | こちら | ここ | 这里 | 此处 | 链接 | 此链接 ) \W* $""",
    examples=("here", "this link", "Click here", "use this page", "simply follow the link", "press the button",
        "via the portal", "by this page", "at this website", "through our platform", "following link", "on this site",
        "that system", "the online system", "the submission page", "our web page", "this URL", "the address",
        "this web-page", "the link below", "links", "pages", "this web site",
        "hier", "diesen Link", "folgende Seite", "den Link", "Webseite", "diese Adresse", "ici", "ce lien",
        "cette page", "le site", "la plateforme", "lien suivant", "page suivante", "aquí", "aqui", "qui", "este enlace",
        "esta página", "el portal", "o link", "a plataforma", "este sitio", "questo link", "questa pagina", "il sito",
        "deze link", "de pagina", "de website",
        "pulse aquí", "Pinche en este enlace", "Haga clic aquí", "clique aqui", "Cliquez ici", "cliquem aqui",
        "Klicken Sie hier", "cliccare qui", "Klik hier", "こちら", "ここ", "这里", "此处", "链接", "此链接"),
    near_misses=("Rope University", "the programme", "hierarchy", "where", "linkage"),
)  # fmt: skip
ASKS = Rule(
    "that something is submitted, by a link behind it or before it",
    r"""(?: ^ \W* | \s - \s | : \s ) (?: kindly \s )? (?: submit | upload | send ) \b
      | \b (?: to | can | may | must | should | could | will | shall | please ) \s (?: now \s | only \s | also \s )?
        (?: be \s )? (?: submit(?:ted)? | upload(?:ed)? | sent | made ) \b
      | \b submissions? \s (?: is | are | will \s be ) \s (?: now \s )? (?: made | accepted | done | open
      | possible ) \b
      | \b (?: for | paper | abstract ) \s submissions? \b
      | \b (?: einzureichen | einreichen | eingereicht \s werden | reichen \s sie | reicht | hochladen | hochzuladen
        | einreichung(?:en)? \s (?: erfolg(?:t|en) | ist | sind ) ) \b
      | \b (?: soumettre | soumettez | déposer | déposez | être \s (?: soumis | déposé ) e?s?
      | soumissions? \s se \s f(?:ai|on)t )\b
      | \b (?: enviar(?:se|án)? | envíen? | remitir(?:se)? | someter | subir | suba | presentar(?:se)? ) \b
      | \b (?: inviare | inviate | caricare | sottomettere | essere \s inviat[aeio] ) \b
      | \b (?: envie | submeter | submeta | ser \s (?: enviad | submetid ) [oa]s? ) \b
      | \b (?: indienen | ingediend \s worden | in \s te \s dienen | dien | insturen | uploaden ) \b
      | \b (?: form | formular | formulaire | formulario | formulário | modulo ) \s
        (?: for | für | de | des | d['’] | para | di | per ) \s? (?: abstracts? | proposals? | papers | beiträge
        | communications | propositions | résumés | comunicaciones | ponencias | resúmenes | propuestas | trabalhos
        | resumos | propostas | contributi ) \b
      | 投稿 | 提出 | 提交""",
    examples=("Submit: ", "Please submit your abstract ", "Kindly upload it ", "Dates - send it ", "Papers: submit ",
        "To submit, follow ", "You can submit ", "may now be submitted", "must be uploaded", "should be sent",
        "could only submit", "will be made", "shall also be submitted", "Now please upload", "Submissions are made ",
        "Submission is open", "Submissions will be accepted", "Submission is done", "submissions are now possible",
        "for submission, ", "Paper submission", "Abstract submissions", "Um Beiträge einzureichen", "Bitte einreichen",
        "können eingereicht werden", "Reichen Sie", "Ihr reicht", "bitte hochladen", "hochzuladen",
        "Die Einreichung erfolgt", "Einreichungen erfolgen", "Einreichungen sind", "Einreichung ist", "pour soumettre",
        "Soumettez", "déposer", "Déposez", "être soumises", "être déposé", "La soumission se fait",
        "Les soumissions se font", "Para enviar", "Envíe", "envíen", "se enviarán", "debe enviarse", "remitir",
        "remitirse", "someter", "subir", "Suba", "presentar", "presentarse", "Per inviare", "Inviate", "caricare",
        "sottomettere", "essere inviate", "Envie", "submeter", "Submeta", "ser enviados", "ser submetida", "indienen",
        "kan ingediend worden", "in te dienen", "Dien", "insturen", "uploaden",
        "Form for abstracts", "form for proposals", "the form for papers", "Formular für Beiträge",
        "Formulaire de communications", "formulaire des propositions", "formulaire de résumés", "formulaire d’abstract",
        "Formulario de comunicaciones", "formulario para ponencias", "formulario de resúmenes",
        "formulario de propuestas", "Formulário de trabalhos", "formulário para resumos", "formulário de propostas",
        "Modulo di contributi", "modulo per contributi", "form for proposal", "投稿は", "提出は", "提交"),
    near_misses=("Papers submitted to KNOT are ", "We have submitted ", "submissions of last year ", "Submissive"),
)  # fmt: skip
IN_A_FORM = Rule(
    "the words right before a form that something is done in",
    r"""\b (?: in | using | with | through | via | on | by | dans | en | no | con | nel | im ) \s
        (?: (?: the | this | our | a | ce | notre | el | este | questo ) \s )?
        (?: (?: linked | following | attached | online | folgenden | verlinkten ) \s )? \W? $""",
    examples=("In the linked ", "using this ", "With our ", "through a following ", "Via ", "on the attached ",
        "by the online [", "Dans ce ", "dans notre ", "En el ", "en este ", "No ", "con el ", "Nel ", "con questo ",
        "Im folgenden ", "im verlinkten "),
    near_misses=("the linked ", "with all your ", "in the end of the "),
)  # fmt: skip
_SENT_BY_IT = Rule(
    "that something is sent, behind a form",
    r"""^ \W{1,3} (?: please | you \s (?: can | may ) | (?: all \s )? authors \s (?: can | may ) | veuillez
            | vous \s pouvez | por \s favor | bitte | si \s prega \s di ) ,? \s (?: \w{2,8} \s )?
        (?: submit | send | enter | give | soumettre | indiquer | envia | envíe | presentar | inviare | reichen
            | geben \s sie ) \b""",
    examples=(", please submit your name", ", you can submit", ", you may send", ", authors can enter a title",
        ", all authors may give", ", please kindly submit", ", veuillez soumettre", ", veuillez indiquer",
        ", vous pouvez soumettre", ", por favor, envíe", ", por favor presentar", ", por favor, envia",
        ", bitte reichen Sie", ", bitte geben Sie", ", si prega di inviare"),
    near_misses=(", please register", " and submit", ", please find"),
)  # fmt: skip
HOUSE = Rule(
    "the name of an institution",
    r"""\b (?: universit(?:y|ies|ät|é|à|eit) | universidad\w? | institut(?:e|o)? | college | school | department
        | faculty
        | faculté | facultad | fakultät | laborator(?:y|ium) | laboratoire | museum | society | association | foundation
        | academy | ministry | council | centre | center ) \b""",
    examples=("University of Porto", "the universities", "Universität Jena", "Université de Lyon", "Università di Bari",
        "Universiteit Gent", "Universidade do Porto", "Universidad de Cusco", "Rope Institute", "Institut für Seile",
        "Instituto de Nudos", "King's College", "School of Ropes", "Department of Knots", "Faculty of Arts",
        "Faculté des lettres", "Facultad de Letras", "Fakultät", "Rope Laboratory", "Laboratorium", "Laboratoire de X",
        "Rope Museum", "Knot Society", "Rope Association", "Knot Foundation", "Academy of Ropes", "Ministry of Knots",
        "Rope Council", "Rope Centre", "Knot Center"),
    near_misses=("Submit here", "schooling"),
)  # fmt: skip
_FILL = re.compile(r"\b(?:fill|complete)(?: in| out)? (?:the|this|our) (?:\w{3,12} )?\W{0,2}$", re.IGNORECASE)
_WITH_A_TEXT = Rule(
    "what a form is filled in with, where that is a paper or a part of it",
    r"""^ \W{0,3} with \s (?: your | the | a ) \s? (?: short \s | names? ,? \s (?: and \s )? | working \s )?
        (?: title | abstract | proposal | summary | paper ) \b
      | ^ \W{0,3} with \s (?: title | abstract | authors ) \b""",
    examples=(" with your abstract", " with the title of your talk", " with a short summary", " with your name, title",
        " with the names and title", " with title, authors and abstract", " with authors and title",
        " with abstract and title", " with a proposal", " with your paper", " with a working title"),
    near_misses=(" with your name", " with your e-mail address", " with the dinner you prefer"),
)  # fmt: skip
_GONE = Rule(
    "what was sent in, some time ago",
    r"""\b (?: was | were | has \s been | have \s been | had \s been ) \s (?: submitted | sent | published
        | presented ) \b""",
    examples=("Papers were submitted to ", "It was sent to ", "has been published", "have been presented at ",
        "had been submitted"),
    near_misses=("Papers can be submitted at ", "was our friend"),
)  # fmt: skip


def is_done_here(text: str, before: str, after: str, tags: tuple[str, ...]) -> bool:
    """Whether a link whose words only point is what its sentence says that one submits by."""
    if not POINTS.match(text):
        return False
    clause = _CLAUSE.split(before)[-1]
    if not re.search(r"\w{2}", clause) or POINTS.match(f"{clause}link"):
        clause = _CLAUSE.split(after[:_BEHIND])[0]
    asked = max((hit.end() for hit in ASKS.finditer(clause)), default=None)
    if asked is None or _GONE.search(clause):
        return False
    rest = clause[asked:]
    other = [*row("submitting", "other", tags).find(rest), *row("registering", "register", tags).find(rest)]
    return not other and not row("guidance", "about", tags).find(clause)


def is_filled_in(before: str, after: str) -> bool:
    """Whether a form stands before what is sent by it: "In the linked [form], please submit your title"."""
    sent = IN_A_FORM.search(before) is not None and _SENT_BY_IT.match(after) is not None
    return sent or (_FILL.search(before) is not None and _WITH_A_TEXT.match(after) is not None)


def is_no_place(text: str, href: str, before: str, year: int | None) -> bool:
    """Whether a link is an institution's, a policy's, an earlier edition's, or of what was sent in some time ago."""
    clause = _CLAUSE.split(before)[-1]
    if _POLICY.search(href):
        return True
    if HOUSE.search(text) and not ASKS.search(text) and "submi" not in f"{text} {href}".lower():
        return True
    named = [int(one) for one in _YEAR.findall(text)]
    linked = [int(one) for one in _YEAR.findall(href)]
    earlier = year is not None and (max(named, default=year) < year or max(linked, default=year) < year - 1)
    return earlier or _GONE.search(clause) is not None
