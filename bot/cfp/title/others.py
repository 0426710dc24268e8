"""What stands before the name of another event, and what only tells of one."""

from __future__ import annotations

import re

from bot.rules import Rule

OTHERS = Rule(
    "before an event that is another's",
    r"""(?: \b (?: at | with | mit | avec | con | com | met | alongside | of | proceedings | to | satellite | in | from
            | during | before | previous | last | see | sat[ée]lite \s d[eoa]l?
            | after | follow(?:s|ing) | since | nach | après | tras | dopo
            | (?: hosted | held ) \s by | point \s out \s that
            | im \s rahmen | dans \s le \s cadre | en \s el \s marco | no \s âmbito | nell['’]ambito
            | (?: palais | pal[aá]cio | palau | palazzo | centre | centro | maison | sede | antes )
                \s d(?:es? | ei | el | os )
            | \w{3,12}ed \s for | model+ed \s on | inspired \s by | e\.g\.,? | such \s as ) | @ )
        \s (?: (?: the | der | des | de \s la | du | del | della | d[oae] | di | l[ea] | [ei]l | a ) \s )?
        (?: (?: ACM | IEEE ) \s )?
        (?: [A-Z] [\w’'&+-]{1,20} (?: \s 20\d\d )? \s? [:–—(,-] \s? (?: the \s )? )? $""",
    examples=(
        "at ", "modelled on the ", "modeled on ", "inspired by the ",
        "with the ", "abgestimmt mit der ", "avec la ", "con el ", "com a ", "met de ",
        "alongside ", "of ", "proceedings ", "to ", "satellite ", "in ", "from ", "during the ",
        "previous ", "last ", "como Evento Satélite do ", "satelite del ", "evento satélite de ", "satélite da ",
        "see ", "After the ", "following the ", "follows the ",
        "since ", "nach der ", "Après le ", "tras el ", "Dopo la ",
        "hosted by the ", "is held by ", "Let us point out that the ",
        "im Rahmen der ", "im rahmen des ", "dans le cadre de la ", "dans le cadre du ", "dans le cadre de ",
        "en el marco del ", "no âmbito do ", "no âmbito da ", "nell'ambito di ", "nell’ambito della ",
        "nell’ambito del ", "samen met de ", "listed for the ",
        "@ ", "at ACM ", "at IEEE ", "with SC31: The ", "with ROPE 2031 - the ",
        "at ICR’31 (", "at ICR – the ", "at ICR — the ", "with ICR, the ", "with a ", "no âmbito de ",
        "(e.g. ", "(e.g., ", "such as ",
        "Palais des ", "Palacio de ", "Palau de ", "Palácio dos ", "Palazzo dei ", "Centre de ", "Centro del ",
        "Maison des ", "fuera de la sede del ", "dos días antes del ", "on the day before the ",
    ),
    near_misses=("Knots ", "workshop: "),
)  # fmt: skip
TELLS = Rule(
    "a sentence on an event, no name",
    r"""\b (?: focus(?:es|ed|ing)? \s on | aims \s (?: to | at ) | deals \s with | brings \s together | invites
        | (?: which | that ) \s (?: is | are | was | will | takes )
        | to \s be \s held | (?: held | hosted ) \s (?: at | in | with | as | during ) ) \b""",
    examples=(
        "ROPE workshop which is part of Knots", "ROPE workshop that will sit at Knots", "Workshops that are at Knots",
        "Workshop which was at Knots", "Workshop which takes place at Knots", "workshop to be held at Knots",
        "Workshop held at Knots", "Workshop held in Knots", "workshop held with Knots", "workshop held as a Knot",
        "workshop hosted during Knots",
        "ROPE conference focused on Knots", "a workshop that focuses on Knots", "Meeting focusing on Knots",
        "Conference focus on Knots", "ROPE aims to tie", "ROPE aims at Knots", "ROPE deals with Knots",
        "ROPE brings together Knots", "ROPE invites Friends"),
    near_misses=("Workshop on the Focus of Knots", "Conference on Aims of Knots"),
)  # fmt: skip
# "takes place as part of"; but "As part of the Rope Days we invite workshops"
_PART = re.compile(r"(?<!^As)\s(?:part|satellite(?:\s\w{5,10})?)\s$", re.IGNORECASE)

_AROUND = re.compile(
    r"\b(?:part|satellite(?:\s\w{5,10})?)\sof\s(?:the\s)?$"
    r"|\b(?:co-?located|conjunction|affiliated)\swith\s(?:the\s)?$",
    re.IGNORECASE,
)


def is_around(before: str) -> bool:
    """Whether words lead to the event that this one is part of, and to no other: "co-located with the"."""
    return _AROUND.search(before) is not None


def is_other(match: re.Match[str], text: str) -> bool:
    """Whether the sentence names the event that this one belongs to."""
    before = text[max(0, match.start() - 80) : match.start()]
    around = OTHERS.search(before) or (match[0].startswith("of ") and _PART.search(before))
    return bool(around) and not re.search(r"\bworkshop", match["name"], re.IGNORECASE)
