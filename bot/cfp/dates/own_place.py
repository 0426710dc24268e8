"""When a sentence on an event and the one beside it gives the days of which."""

from __future__ import annotations

from bot.rules import Rule

_TO_BE_HELD = Rule(
    "an event that is to take place, behind whatever it is held beside",
    r"""\b (?: workshop | residency | school | symposium | seminar | event | meeting | tutorial | hackathon | conference
            | retreat ) (?: ,? \s (?: that | which ) )?
        \s (?: to | will ) \s (?: take \s place | be \s held | be \s hosted | run ) \b [^.;]{0,120} $""",
    examples=(
        "a workshop to be held in Oslo from ",
        "a residency to take place in Oslo, from ",
        "a summer school that will run from ",
        "a symposium, which will be held from ",
        "a seminar to be hosted in Oslo on ",
        "an event to take place on ",
        "a meeting to be held on ",
        "a tutorial to be held on ",
        "a hackathon to run from ",
        "a conference that will take place on ",
        "a retreat to take place on ",
    ),
    near_misses=("the workshop is held in Oslo from ", "papers will be held back until "),
)


def beside_what(before: str, after: str, whole: str) -> str:
    """The part of a sentence in which words for what an event is beside are of the days that follow `before`: "With
    ROPE 2031, we hold a school to take place from 3 to 9 May" gives the days of the school.
    """
    own = _TO_BE_HELD.search(before)
    return before[own.start() :] + after if own else whole
