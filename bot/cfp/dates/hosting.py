"""The days of an event in a sentence on who hosts it: "Vom 3. bis 5. Mai lädt das Institut zur Tagung ein"."""

from __future__ import annotations

import re

from bot.cfp.dates.chains import Chain
from bot.cfp.dates.closing import is_told_to_open
from bot.cfp.dates.eastern import is_told
from bot.cfp.dates.forms import WEEKDAY
from bot.cfp.language import phrases
from bot.cfp.title.abroad import holds
from bot.rules import Rule

DAYS = "§"  # stands for the days of a sentence in the rules below
_FAR = 120  # characters between who invites and what to

IS_ON = Rule(
    "that an event is on a day",
    r"""\b is \s on \s (?: [a-z]{3,6}day ,? \s )? (?: the \s )? $
      | ^ \W* (?: we \s (?: hope \s to | will ) \s )? (?: see \s you | meet \s us ) \s (?: [a-z]{2,9} \s )? on \s
        (?: [a-z]{3,6}day ,? \s )? (?: the \s )? \W{0,3} $
      | , \s an? \s (?: (?: half | full | one | two | three | multi | \d ) [-\s] day | afternoon | evening
            | one-off ) \s
        (?: [a-z-]{3,14} \s ){0,2} (?: event | workshop | meeting | symposium | gathering ) \b [^.;:]{0,90} \b on \s
        (?: [a-z]{3,6}day ,? \s )? (?: the \s )? $
      | \b (?: on | at ) \s the \s (?: dates? | days? ) \s of \s (?: the | our ) \s (?: workshop | conference | event
            | symposium | meeting ) \s? [(,] \s? $""",
    examples=(
        ", a half-day event at KNOT 2031 in Oslo, Norway, on ",
        ", a full day workshop on ",
        ", a one-day meeting on ",
        ", a two-day online symposium on Friday, ",
        ", a three-day gathering in Cork on the ",
        ", a multi-day event on ",
        ", a 2-day event on ",
        ", an afternoon meeting on ",
        ", an evening event on ",
        ", a one-off meeting on ",
        "See you on ",
        "We hope to see you there on ",
        "We will see you on Monday, ",
        "Meet us on the ",
        "Ropes is on ",
        "The fair is on the ",
        "The fair is on Friday, ",
        "The fair is on Sunday the ",
        "on the date of the workshop (",
        "on the days of our conference, ",
        "at the day of the event (",
        "on the dates of the symposium (",
        "on the date of the meeting (",
    ),
    near_misses=("The fair is on knots, ", "before the date of the workshop (", "on the date of the dinner ("),
)
HOSTED_BY = Rule(
    "who is behind an event",
    r"\b (?: hosted | organi[sz]ed | run | sponsored ) \s (?: [a-z]{3,10}ly \s | online \s )? by \b",
    examples=(
        "hosted by",
        "organised by",
        "organized by",
        "run by",
        "sponsored by",
        "hosted virtually by",
        "hosted online by",
    ),
    near_misses=("due by", "submitted by"),
)
_CALLED_FOR = Rule(
    "the event that something is sent in for, before a bracket",
    r"""\b (?: talks? | papers? | abstracts? | posters? | proposals? | contributions? | sessions? | workshops? )
        \s for \s (?: (?: the | our ) \s )? (?: (?: upcoming | next ) \s )?
        (?P<name> (?-i: [A-Z] ) [\w’'&+-]{1,24} (?: \s (?: (?-i: [A-Z] ) [\w’'&+-]{1,24} | 20\d\d ) ){0,5} )
        \s \( \s? $""",
    examples=("Send talks for the upcoming RopeConf EU (", "a paper for ROPE 2031 (", "abstracts for our Rope Days (",
        "Posters for the next Rope Congress (", "proposals for RopeCon (", "contributions for Rope Week (",
        "propose sessions for KNOT ( ", "workshops for KNOT 2031 ("),
    near_misses=("the deadline for KNOT (", "papers for a workshop (", "talks for RopeConf on"),
)  # fmt: skip
_PLACED = re.compile(r"\s?(?:\)|,\s(?!(?:AoE|AOE|UTC|GMT|C?EST|[Aa]nywhere|at|by|[Mm]idnight|noon|\d))[A-Za-zÀ-þ])")


def is_in_sentences(text: str, chains: list[Chain], *, joined: bool) -> bool:
    """Whether the days of a line are told in a sentence, and read there; `joined`: it is put together of several."""
    first = chains[0].start if chains else len(text)
    if not joined and (is_told(text, first) or is_told_to_open(text, first) or holds(text)):
        return True
    return bool(chains) and is_in_brackets(text[: chains[0].start], text[chains[0].mention.end :], several=True)


def is_in_brackets(before: str, after: str, *, several: bool) -> bool:
    """Whether days in brackets are those of the event that talks are sent in for: "for RopeConf (May 6-7, Oslo)"."""
    place = _PLACED.match(after)
    return place is not None and (several or not place[0].endswith(")")) and _CALLED_FOR.search(before) is not None


HOSTS = Rule(
    "somebody hosts something on the days that stand first, or invites to it",
    r"""^ \W* (?: (?: vom | von | am | zwischen | du | les? | del? | dal | il | i | el | van | op | from | on
        | between )
        \W{1,3} | nos \s dias \s )?
        <weekday> § ,? \s [^.;:§]{0,120}? \b (?: <hosts> ) \b (?P<what> [^.;:§]{1,160} )""",
    examples=(
        "Vom § lädt das Institut zur Tagung ein", "Von § veranstaltet die Stadt einen Kongress",
        "Am Freitag, § richtet das Institut die Tagung aus", "Zwischen § organisieren wir die Tagung",
        "Am § veranstalten wir einen Workshop", "Vom § laden wir zur Tagung",
        "Du § l’Université de Lyon accueille le colloque", "Les § le laboratoire vous invite à une journée",
        "Le § nous accueillerons un colloque", "Du § l’école organise un colloque",
        "Du § nous organisons un colloque",
        "Du § se réunira à Lyon le colloque", "Le § l’école organisera un colloque",
        "Le § vous accueillera le colloque",
        "Del § la Universidad acoge el congreso", "Del § la Universidad acogerá el congreso",
        "El § el museo organiza un taller", "De § o museu organizará um encontro", "De § a Escola recebe o congresso",
        "Nos dias § a Escola receberá o congresso", "De § a Escola acolhe o encontro",
        "De § a Escola acolherá a jornada",
        "Del § la escuela le invita al congreso",
        "Dal § l'Università ospita il convegno", "Dal § l'Università ospiterà il convegno",
        "Il § il dipartimento organizza un convegno", "I § il museo organizzerà un incontro",
        "Van § organiseert de stad een congres", "Op § nodigt de stad u uit voor het congres",
        "From §, the University of Cork hosts a conference", "On § the school will host a meeting",
        "Between § the school is hosting a meeting", "§ the school organizes a meeting",
        "On § we organise a workshop",
        "On § the University invites you to a symposium", "On § Cork will welcome the conference",
        "On § the school will be hosting a seminar",
        "On § we cordially invite everyone to a meeting", "On § we invite all to a meeting",
        "On § we invite the community to a meeting", "On § we invite researchers to a meeting",
    ),
    near_misses=("By § the institute hosts a workshop", "From § the institute hosted a conference",
        "On § we invite papers for the workshop", "§. The school hosts a meeting"),
    parts={
        "weekday": rf"(?: {WEEKDAY} ,? \s (?: the \s )? )?",
        "hosts": r"""lädt | laden | veranstalte(?:t|n) | richtet | organisieren | accueille(?:ra|rons)?
        | vous \s invite
            | organis(?:era|ons) | se \s réunira | acoge(?:rá)? | organiza(?:rá)? | recebe(?:rá)? | acolhe(?:rá)?
            | le \s invita | ospit(?:a|erà) | organizz(?:a|erà) | organiseert | nodigt | hosts | will \s host
            | (?: is | will \s be ) \s hosting | organi[sz]es? | will \s welcome
            | invites? \s (?: you | everyone | all | the \s community | researchers ) \s to""",
    },
)  # fmt: skip
INVITES = Rule(
    "somebody invites to something on days that stand right before it",
    r"""\b (?: lädt | laden | vous \s invite | invite | invita | convida | nodigt ) \s [^.;:§\d]{0,60}?
        \b (?: vom | am | du | les? | del | dal | il | el | de | nos \s dias | van | op | from | on ) \s <weekday> §
        \s (?P<what> (?: zu[rm]? | nach | aux? | à | al? | alla | ao | para | uit | to ) \s [^.;:§]{1,160} )""",
    examples=(
        "Das Institut lädt vom § zur Tagung", "Wir laden am § zu einem Kongress",
        "Wir laden am Freitag, § zum Kongress",
        "Wir laden vom § nach Jena zur Tagung",
        "Le laboratoire vous invite du § au colloque", "L’école vous invite les § aux journées",
        "L’école vous invite le § à un colloque",
        "El museo le invita del § al congreso", "El museo le invita el § a un congreso",
        "Il museo vi invita dal § al convegno", "Il museo vi invita il § alla conferenza",
        "A Escola convida de § para o encontro", "A Escola convida nos dias § ao encontro",
        "De stad nodigt u van § uit voor het congres", "De stad nodigt u op § uit voor het congres",
        "We invite you from § to a meeting", "We invite you on § to our meeting",
    ),
    near_misses=("Wir laden bis § zur Tagung", "Das Institut lädt zur Tagung vom §"),
    parts={"weekday": rf"(?: {WEEKDAY} ,? \s )?"},
)  # fmt: skip
_NOT_IT = Rule(
    "what people send in or sign up for, and what is only a part of an event",
    r"""\b (?: papers? | submi\w+ | proposals? | abstracts? | apply | applications? | regist\w+ | beiträge\w?
        | einreich\w+
        | vorschläge\w? | anmeld\w+ | propositions? | communications? | inscri\w+ | propuestas | comunicaci\w+
        | ponencias
        | propost[ae]s? | contribut\w+ | trabalhos | voorstellen | bijdragen | aanmeld\w+
        | pre-?conference | satellite | doctoral | tutorials? | reception | dinner | excursion ) \b""",
    examples=("papers for", "paper", "submissions", "proposals", "abstracts for", "apply to", "applications",
        "register",
        "zu Beiträgen", "zur Einreichung", "Vorschlägen", "zur Anmeldung", "des propositions", "les communications",
        "à s'inscrire", "inscripciones", "las propuestas", "comunicaciones", "ponencias", "le proposte", "propostas",
        "contributi", "contributions", "trabalhos", "voorstellen", "bijdragen", "aanmelding", "a pre-conference",
        "a preconference", "satellite", "the doctoral", "tutorial", "a reception", "a dinner", "an excursion"),
    near_misses=("a conference on knots", "zur Tagung"),
)  # fmt: skip
_ONCE = Rule(
    "that somebody hosted something, some time ago",
    r"""^ [\s,)]{0,3} [^.;:\d]{0,80}? \b (?: hosted | organi[sz]ed | held | welcomed ) \s (?: the | an? | its | our
        | their ) \b""",
    examples=(", the University hosted the first", " Cork organised a", " we organized our", " we held an",
        " Cork welcomed its",
        " they held their"),
    near_misses=(", hosted by", " will be held at the", ". We held a"),
)  # fmt: skip


def was_hosted(after: str) -> bool:
    """Whether the words behind days say that somebody hosted something on them, some time ago."""
    return _ONCE.match(after) is not None


def is_hosted(before: str, after: str) -> bool:
    """Whether the words around days say that somebody hosts an event on them, or invites to it."""
    text = f"{before[-_FAR:]}{DAYS}{after}"
    found = HOSTS.match(text) or INVITES.search(text)
    what = found["what"] if found else ""
    hits = phrases("event").find(what)
    return bool(hits) and _NOT_IT.search(what[: hits[0].end]) is None
