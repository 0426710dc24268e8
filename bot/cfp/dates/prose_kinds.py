"""Sentences that tell what authors learn or may still change by a day, in whatever words: "The committee makes its
choice by", "Corrections are possible until".
"""

from __future__ import annotations

import re

from bot.rules import Rule, says

# Where the clause of a day ends, behind it: what comes then is of another day.
CLAUSE_ENDS = re.compile(r"[,;]\s(?:and|but|then|und|et|y|e|en)\s|[.;:]\s|\s(?:and|und|et)\s(?=the\s|we\s|authors\s)")
_PARTS = {
    "day": r"(?: \s (?: by | on | until | before | in | around | at \s the \s latest | no \s later \s than | later ) )?"
    r" (?: \s the )? \W{0,4} (?: [a-z]{3,6}day ,? \s )? (?: the \s )? \W{0,3} $",
}
_LEARNT = (
    Rule(
        "that those who choose tell or decide, right before the day",
        r"""\b (?: we | committee | chairs | organi[sz]ers | editors | jury | panel ) \s (?: \w{2,9} \s ){0,4}?
            (?: tell | inform | notify | answer | reply | respond | decides? | contact | write \s to
                | (?: makes? | made ) \s (?: its | their | our | a | the ) \s (?: choice | decision | selection ) )
            (?: \s (?! questions? | queries | papers? | talks? | reviewers? ) [\w’'-]{1,14} ){0,6} <day>""",
        examples=(
            "The committee will make its choice by ",
            "The chairs made a selection on ",
            "we make the decision ",
            "The editors make our decision by ",
            "the jury makes their choice by ",
            "We aim to tell you the outcome by the ",
            "We hope to inform everybody on ",
            "the chairs will notify you by ",
            "the organisers reply by ",
            "organizers respond on ",
            "the jury decides by ",
            "The panel will contact you on ",
            "we write to you on ",
            "We answer around ",
        ),
        near_misses=(
            "We answer questions until ",
            "The committee meets on ",
            "We tell reviewers by ",
            "We notify queries by ",
            "We inform question by ",
            "We tell the reviewer by ",
            "we notify talk by ",
            "we notify the paper by ",
        ),
        parts=_PARTS,
    ),
    Rule(
        "that those who sent something in learn of it, right before the day",
        r"""\b (?: authors? | every(?: one | body ) | you | all | speakers | presenters | applicants | contributors
                | students ) \s (?: [\w’'-]{2,12} \s ){0,5}?
            (?: know | hear | learn | (?: be | are ) \s (?: told | contacted | informed )
                | (?: receive | get | have | expect | find \s out | see ) \s
                    (?: (?: an? | our | the | their | your | its ) \s )? (?: final \s )?
                    (?: answer | reply | response | decision | verdict | outcome | feedback | reviews? | results?
                        | notice | e-?mail | word ) )
            (?: \s (?! papers? ) [\w’'-]{1,14} ){0,5} <day>""",
        examples=(
            "Authors will know more on ",
            "everyone will hear from us by ",
            "everybody will hear on ",
            "You should learn of it before ",
            "all will be told on ",
            "Speakers are contacted in ",
            "Presenters are informed ",
            "Applicants receive an answer by ",
            "contributors get our reply ",
            "Students have their response by ",
            "An author can expect the verdict at the latest ",
            "you find out the outcome no later than ",
            "You see your reviews by Monday, ",
            "authors get feedback by ",
            "Authors receive final results on ",
            "authors get an e-mail by ",
            "authors get notice by ",
            "authors get word later ",
            "You see a review on ",
            "you get its result on ",
            "You can expect our answer on ",
            "You receive the decision on ",
        ),
        near_misses=(
            "Everyone must register by ",
            "You have papers by ",
            "You hear papers on ",
            "You hear the paper on ",
        ),
        parts=_PARTS,
    ),
    Rule(
        "that what was decided is told, right before the day",
        r"""\b (?: outcomes? | decisions? | choice | selection | verdicts? | acceptances? | replies | answers?
                | reviews )
            \s (?: [\w’'-]{2,12} \s ){0,6}?
            (?: communicated | known | announced | sent (?: \s out )? | made | taken | told | given | out | decided
                | returned | available | with \s you )
            (?: \s [\w’'-]{1,14} ){0,4} <day>""",
        examples=(
            "The outcome will be communicated on ",
            "Decisions are known by ",
            "The choice is announced on ",
            "A selection will be made by ",
            "verdicts are given ",
            "Acceptance is decided by ",
            "Replies are sent out on ",
            "The decision is taken on ",
            "answers are out on ",
            "an answer is told on ",
            "Reviews will be returned to you by ",
            "Reviews will be back with you by the ",
            "Reviews are available on ",
            "Decisions go out on ",
            "Decisions will be sent on ",
            "Reviews are with you before ",
            "the outcomes are known ",
        ),
        near_misses=("Decisions are due by ", "Reviews are due on "),
        parts=_PARTS,
    ),
)
_CHANGED = Rule(
    "that accepted texts may be changed until the day",
    r"""\b (?: last | final | minor | small ) \s (?: changes? | corrections? | edits? | revisions? | touches ) \b
        | \b corrections? \s (?: to | of | in | are | can | may | must | should ) \b
        | \b accepted \s [^.;:]{2,60}? \b (?: edit | correct | revis | chang | polish | improv | finali[sz] | updat )
            (?: e | es | ed | ing )? \b""",
    examples=("the last changes to the text can be made", "a final change", "Final corrections are due",
        "last correction", "Minor edits are fine", "one last edit", "Small revisions are possible",
        "a minor revision", "final touches", "Corrections to accepted papers", "a correction of errors",
        "corrections in the text", "Corrections are possible", "corrections can be sent", "corrections may be made",
        "corrections must be made", "corrections should be made", "accepted authors have time to revise",
        "Accepted papers can be edited", "accepted texts are corrected", "accepted texts may be changed",
        "accepted papers are revised", "authors of accepted papers polish them", "Those accepted are improving it",
        "accepted papers are finalised", "accepted papers are finalized", "accepted entries may be updated",
        "accepted ones improves"),
    near_misses=("changes to the programme", "Accepted papers are published", "the last day",
        "Accepted. We edit the text"),
)  # fmt: skip
_SAY_LITTLE = frozenset({None, "submission", "abstract", "workshop"})  # kinds that the words of such sentences name


def told_otherwise(kind: str | None, clause: str, after: str, *, due: bool) -> str | None:
    """The kind of a day by what its clause says of authors, where its words by themselves say less; else `kind`."""
    if kind not in _SAY_LITTLE:
        return kind
    if says(_LEARNT, clause):
        return "notification"
    until = CLAUSE_ENDS.split(after)[0]
    return "camera_ready" if due and _CHANGED.search(f"{clause}{until}") else kind
