"""Steps of a schedule on which nothing is due: a call goes out, people work on what they have handed in or will, or
give it.
"""

from __future__ import annotations

from bot.cfp.language import phrases
from bot.rules import Rule

_STEP = Rule(
    "work on a paper, a talk or a poster",
    r"""^ \W* (?: [^-–:\d]{3,24} [-–:] \s )?
        (?: (?: the | all )? \s? (?: authors? | speakers? | presenters? | participants? | teams? | you | we ) \s )?
        (?: write | writing | develop(?:ing)? | prepar(?:e|ing) | draft(?:ing)? | revis(?:e|ing) | rehearse | improve
        | finali[sz](?:e|ing) | review | edit | editing | work(?:ing)? \s on ) \s
        (?: [a-z]{1,12} \s ){0,3} (?: papers? | talks? | posters? | proposals?
        | manuscripts? | abstracts? | demos? ) \b""",
    examples=("Develop talk and write paper", " and August - Develop talk", "Write paper", "Writing the papers",
        "Developing your talk",
        "Prepare your posters", "preparing demos", "Drafting papers", "Draft the abstract", "Revise papers",
        "Revising manuscripts", "Rehearse talks", "Improve proposals", "Finalise paper", "Finalizing the paper",
        "Review papers", "Edit papers", "Editing of papers", "Work on the talks", "Working on papers",
        "The authors revise their papers", "All speakers prepare a short talk", "Write up the paper",
        "Presenters prepare posters", "Participants write papers", "Teams work on demos", "You write the paper",
        "We review papers"),
    near_misses=("Paper submission", "Paper writing", "Revised papers", "Reviews of papers",
        "Preparation", "Write to the chairs"),
)  # fmt: skip
_GIVEN = Rule(
    "that papers or posters are given at the event",
    r"""^ \W* (?: [a-z]{3,12} \s ){0,2}
        (?: (?: papers? | posters? | demos? | abstracts? | proposals? ) \s presentations? (?: \s sessions? )?
          | presentations? \s of \s (?: the \s )? (?: [a-z]{4,12} \s )? (?: papers? | posters? | demos? | abstracts? )
          | (?: papers? | posters? | demos? ) \s (?: are \s | will \s be \s )? presented )
        (?: \s (?: at | during | on | in ) \s [\w\s'’-]{3,60} )? \W* $""",
    examples=("Poster presentation at the workshop", "Poster presentations", "Presentation of posters",
        "Presentation of the accepted papers", "Oral paper presentations", "Final demo presentation",
        "abstract presentations", "Proposal presentation session", "presentations of abstracts", "Posters presented",
        "Papers are presented in Oslo", "Demos will be presented during the workshop", "paper presentation sessions",
        "The lightning poster presentations on site", "presentation of demos"),
    near_misses=("Poster presentation proposals", "Poster presentation submission", "Presentations due",
        "Presentation of papers: deadline"),
)  # fmt: skip

CALL_SENT = Rule(
    "the day on which one of several calls is sent out",
    r"""^ \W* (?: (?: first | second | third | final | last | \d (?: st | nd | rd | th ) ) \s call
            (?: \s for (?: \s (?! (?: due | ends | deadline | clos ) ) [a-z]{3,15} ){1,4} )?
        | (?: premier | deuxième | dernier ) \s appel \s à \s [^\W\d]{4,16}
        | (?: primera | segunda | última ) \s (?: convocatoria | circular )
        | 第[一二三]轮征[稿文] ) (?: \s announced )? \W* $""",
    examples=("First call for papers", "2nd Call for Papers:", "1st call", "3rd call for proposals", "third call",
        "4th call for abstracts", "Second call for papers and posters",
        "First call for workshop papers", "last call announced", "Final call for talks",
        "Premier appel à communications :", "Deuxième appel à textes", "Dernier appel à projets", "第一轮征稿",
        "第二轮征文", "第三轮征稿", "Primera convocatoria", "Segunda circular", "última convocatoria"),
    near_misses=("Call for papers", "First call for papers closes", "First call for papers due",
        "First call for papers ends", "First call for papers deadline", "Deadline of the first call", "Appel à textes"),
)  # fmt: skip

HELD = Rule(
    "that an event is held, by its acronym",
    r"""^ \W* (?i: (?: realizaci[óo]n | realização | celebraci[óo]n | desarrollo ) \s (?: del? | d[oa] ) \s (?: la \s )?
            | durchführung \s (?: de[rs] \s )? | tenue \s d[eu] \s | svolgimento \s (?: del(?:la)? | di ) \s )
        [A-Z][\w-]*[A-Z][\w-]* (?: [\s'’-]? (?: 20 )? \d\d | \s [IVXL]+ )? \W* $""",
    examples=("Realización de KNOTCON", "Realizacion del KNOTCON XXIV", "Realização do KNOT 2031:",
        "Realização da KNOT", "Celebración de la KNOT", "celebracion de KNOT-31", "Desarrollo del KnotCon 2031",
        "Durchführung der KNOT 2031", "Durchführung KNOT", "Durchführung des KNOT", "Tenue de KNOT 2031",
        "Tenue du KNOT'31", "Svolgimento del KNOT", "Svolgimento della KNOT 2031", "Svolgimento di KNOT"),
    near_misses=("Realización de talleres", "Realización de la encuesta de KNOT"),
    cased=True,
)  # fmt: skip

GIVEN = Rule(
    "what goes on at an event, and nothing that is sent in",
    r"""^ \W* (?: (?: paper | oral | poster | invited | research | contributed ) s? \s ){0,2}
        (?: presentations? | talks | lectures ) (?: \s (?: and | & ) \s (?: posters | demos | panels | discussions? ) )?
        \W* $""",
    examples=("Paper presentations.", "Oral presentation", "Talks and posters", "Invited talks & demos", "Lectures",
        "Contributed research presentations", "Poster presentations and panels", "Talks and discussion",
        "Presentations and discussions"),
    near_misses=("Talks due", "Papers", "Posters and demos", "Video presentations", "Presentation files"),
)  # fmt: skip


def is_step(label: str) -> bool:
    """Whether a label names work or what is given, and nothing that is due or sent: "Write and submit the paper" is
    both.
    """
    named = _STEP.match(label) or _GIVEN.match(label)
    return named is not None and label not in phrases("due") and label not in phrases("send")
