"""How a sentence says from when and until when a call is open."""

from __future__ import annotations

from bot.rules import Rule

OPENS = "Submission opens"  # the label of the day from which papers are taken, where the page has none
OPEN_ALREADY = Rule(
    "what is open, before a clause on something else",
    r"""^ [^:.;]{3,60}? \s (?: is | are | ist | sind | est | sont | está | están | estão | è | sono | zijn ) \s
        (?: (?: now | jetzt | désormais | ya | já | ora | nu ) \s )?
        (?: open | offen | eröffnet | ouvert\w{0,2} | abiert\w{1,2} | abert\w{1,2} | apert\w | geopend ) ,? \s
        (?: and | und | et | y | e | en ) \s""",
    examples=(
        "Registration is open and ", "Registrations are now open, and ", "Die Anmeldung ist jetzt offen und ",
        "Anmeldungen sind eröffnet und ", "L'inscription est ouverte et ", "La inscripción ya está abierta y ",
        "Les inscriptions sont désormais ouvertes et ", "Las inscripciones están ya abiertas y ",
        "A inscrição está já aberta e ", "As inscrições estão abertas e ", "L'iscrizione è ora aperta e ",
        "Le iscrizioni sono aperte e ", "De aanmelding is nu open en ", "De inschrijvingen zijn geopend en ",
    ),
    near_misses=("Registration opens and closes", "Open registration and ", "Registration is open: submit and "),
)  # fmt: skip
OPEN_UNTIL = Rule(
    "a call that is open until a day",
    r"""\b (?: call | cfp | submissions? | applications? | proposals? | abstracts? | papers | portal ) \b
        (?! [^.;]{0,90} \bregist )
        [^.;]{0,90} \b (?: open | available | accepted | taken | received ) \b [^.;]{0,40}
        \b (?: until | till | through ) \s \W{0,3} (?: [a-z]{3,6}day ,? \s )? $""",
    examples=("The call for talks is open until ", "Submissions are open until Sunday, ", "submission is open till ",
        "Applications are accepted through ", "application is open until ", "proposals are received until ",
        "a proposal is accepted until ", "An abstract may be taken until ", "abstracts are open until ",
        "the portal is available until **", "CFP open until ", "Papers are taken until "),
    near_misses=("Registration is open until ", "The call is open. We meet until ",
        "Submissions are open, registration until "),
)  # fmt: skip
OPEN_FROM = Rule(
    "a call that is open from one day to another",
    r"""\b (?: call | submissions? | applications? | proposals? | abstracts? | papers | entr(?: y | ies )
            | contributions? ) \b
        (?! [^.;]{0,90} \bregist )
        [^.;]{0,90} \b (?: open | available | accepted | taken | received | runs? | period | sent | submitted
            | uploaded | handed \s in ) \b [^.;]{0,20}
        \b (?: from | between ) \s (?: the \s )? \W{0,3} (?: [A-Z][a-z]{2,5}day ,? \s )? $
      | \b (?: you | authors | participants | teams ) \s (?: can | may ) \s (?: submit | apply | send \s in | upload )
        [^.;]{0,40} \b (?: from | between ) \s (?: the \s )? $
      | \b (?: portal | site | system | server | we | page ) \s (?: will \s )? (?: takes? | accepts? | receives? ) \s
        (?: new \s | your \s )? (?: papers | submissions | abstracts | proposals | applications | contributions
            | manuscripts | texts ) \s (?: from | between ) \s (?: the \s )? $
      | \b open \s (?: for | to ) \s (?: new \s )? (?: submissions? | applications | proposals | abstracts | papers )
        \s (?: from | between ) \s (?: the \s )? \W{0,3} $""",
    examples=("The portal takes papers from ", "We will accept new submissions from ",
        "the site receives proposals between ", "The system takes abstracts from the ",
        "Our server accepts applications from ", "The page takes your texts from ", "We accept manuscripts from ",
        "we take contributions from ", "The task is open for submissions from ", "open to new submission from the ",
        "It is open for applications between ", "open for proposals from **", "open to abstracts from ",
        "open for papers from ", "Submissions to speak will be accepted from ",
        "The call for talks is open from the ", "Abstracts are received between **", "a proposal is taken from ",
        "Papers are accepted from ", "applications are available from ", "a submission is accepted from ",
        "An abstract is taken from ", "Proposals are open from ", "an application is open from ",
        "Entries can be sent in from ", "An entry may be uploaded between ", "Contributions are handed in from the ",
        "a contribution can be submitted from ", "You can submit from ", "Authors may apply between the ",
        "Participants can send in drawings from ", "Teams can upload their code between ",
        "The submission period for KNOT runs from Monday, ", "Submissions run from ",
        "The submission period is from "),
    near_misses=("Submissions are open until ", "Registration is open from ", "Papers are accepted from all. On ",
        "Submissions are open, registration from ", "You can register from ", "You can submit papers. Open from "),
)  # fmt: skip
FROM = Rule(
    "the words right before days that are the first and the last",
    r"""\b (?: from | between | vom | zwischen \s dem | entre \s le | du | dal | tra \s il | desde \s el | del | de
        | van )
        \s (?: the \s )? \W{0,3} (?: [^\W\d]{3,10} ,? \s )? $""",
    examples=("accepted from ", "open between ", "from the ", "from Monday, ", "from **", "Einreichung vom ",
        "zwischen dem ", "entre le ", "ouvert du ", "aperto dal ", "tra il ", "desde el ", "del ", "Envío de ",
        "van "),
    near_misses=("until ", "from Oslo to us: ", "Submission: "),
)  # fmt: skip
WINDOW = Rule(
    "a label for a time that begins and ends",
    r"""\b (?: windows? | periods? | phases? ) \b | (?: zeitraum | phase ) \b
        | \b (?: p[ée]riode | per[ií]odo ) \b""",
    examples=("Submission window", "Submission windows", "Submission period", "Periods", "Submission phase", "Phases",
        "Einreichungszeitraum", "Einreichungsphase", "Période de soumission", "Periode de dépôt", "Período de envío",
        "Periodo de envio"),
    near_misses=("Submission", "phaser", "Windowed papers"),
)  # fmt: skip
PRICED = Rule(
    "a price behind a day: until or from then on it holds, and nothing closes",
    r"""^ \W{0,4} (?: (?: the | registration | fees? | prices? | it | standard ) \s ){0,3} (?: will \s )?
        (?: rises? | increases? | goes \s up
          | (?: be | is | are | costs? ) \s
            (?: [€$£] | (?: EUR | USD | GBP ) \s? \d | \d{2,4} \s? (?: [€$£] | EUR | USD ) ) )""",
    examples=("** will be £150.", ", registration will rise to £200", " is €90", ", the fee increases",
        ", fees increase", ", the price rises", ", prices rise", ", it goes up", " costs $90", " cost £90",
        ", the standard fees are EUR 90", ", it will be USD 90", " is GBP 90", " is 90 €", " is 90 EUR",
        " is 90 USD", " is 90$", " is 90£"),
    near_misses=(" and costs 90 EUR", ". Registration is free", " is a Monday", " is 90 minutes away"),
)  # fmt: skip
OPENS_ON = Rule(
    "the day from which papers are taken, in a sentence",
    r"""^ (?! .{0,200} \b (?: regist | review | camera | voting | not \b ) ) .{0,200}? \b
        (?: submissions? | applications | proposals | abstracts | papers | portal | site | system | server | call ) \b
        [^.;]{0,60}? \b (?: opens? | opened | (?: starts? | begins? ) \s (?: accepting | taking )
            \s (?: submissions | papers | abstracts | proposals | applications ) )
        (?: \s [^.;:,]{0,30} )? (?: \s on | \s from | \s starting | \s in | : ) \s? :? \s? \W{0,3}
        (?: [a-z]{3,6}day \W{1,5} )? (?: the \s )? $""",
    examples=(
        "The site will start accepting submissions on: **Friday** **", "The submission system will be opened on ",
        "Submissions open on ", "The call for talks opens from ", "The portal begins accepting papers from the ",
        "The server starts taking abstracts starting ", "Papers: the site starts taking proposals in ",
        "The proposals site begins taking applications on ", "applications open on ", "Abstracts open on Monday, ",
        "proposals open on ", "Papers open on ", "The call opens: ", "submission opens for authors on ",
        "The system begins taking papers: ",
    ),
    near_misses=("Registration opens on ", "The call is open until ", "The site opens registration on ",
        "The call opens. We meet on ", "The camera-ready system opens on ", "The system opens for reviews on ",
        "The call closes on ", "The site to vote: voting opens on ", "The site does not open on "),
)  # fmt: skip
_NOT_AFTER = Rule(
    "after a day nothing is taken any more",
    r"""\b (?: not | no \s longer ) \s (?: be \s )? (?: accepted | available | considered | possible | received ) \s
        after \s (?: \d{1,2} [:.] \d\d \s (?: [A-Z]{2,5} \s )? (?: on \s )? )? (?: the \s )? $""",
    examples=("Submissions will not be accepted after ", "The form will no longer be available after ",
        "Papers are not considered after the ", "Submission is not possible after ", "no paper not received after ",
        "The form will not be available after 23:59 CEST on ", "not be accepted after 23.59 "),
    near_misses=("Papers are accepted after ", "not be accepted after peer review by "),
)  # fmt: skip
_FORM = Rule(
    "a form to register that is open or closes",
    r"\b registration \s form \s (?= (?: is | will | closes | stays | remains ) \b )",
    examples=("the registration form is open", "registration form will be", "registration form closes",
        "registration form stays open", "registration form remains open"),
    near_misses=("sent in through the registration form until", "the registration forms are"),
)  # fmt: skip


def closed_by(text: str) -> str:
    """Return what stands before a day as a deadline is told: "not accepted after" that day is "until" it."""
    return _FORM.sub("registration ", _NOT_AFTER.sub("until ", text))


def opens_told(before: str) -> str | None:
    """Return the label of a day behind words that say that papers are taken from then on; None behind others."""
    return OPENS if OPENS_ON.search(before) else None
