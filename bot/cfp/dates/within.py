"""Workshops that take place on some day of the event around them, which has several."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from bot.cfp.dates.grammar import DateMention
from bot.rules import Rule

_MOST_DAYS = 14  # of the event around it
WITHIN = Rule(
    "that a workshop is on one of the days",
    r"""\b [Ww]orkshops? \b [^.;]{0,14}? \b [Dd]uring \s (?: the \s )? [A-Z]
      | \( (?: held \s )? during \s (?: the \s )? (?: [A-Z] | main \s )
      | \b [Oo]ne \s day \s (?: of | during | within ) \b | \b on \s one \s of \s (?: the | these ) \s
      | \b [Oo]ne \s of \s (?: the | these ) \s (?: \w{1,12} \s )? days \b
      | \b (?: exact | precise ) \s (?: day | date ) (?: s | \( s \) )? \s (?: is \s | to \s be \s | will \s be \s )?
            (?: TB[AC] | TBD | tba | tbd | announced | decided | specified | fixed | not \s | later | unknown ) \b""",
    examples=(
        "Workshop Date: During ROPE 2031, October 24–29",
        "workshop day: during the ROPE conference",
        "Workshops during ROPE",
        "October 24–29 (during ROPE 2031)",
        "October 24–29 (held during the main conference)",
        "One day of October 24–29",
        "one day during October 24–29",
        "one day within October 24–29",
        "on one of the days, October 24–29",
        "on one of these days",
        "one of the conference days",
        "One of these days",
        "October 24–29 (exact day TBA)",
        "exact date TBD",
        "exact dates tbd",
        "exact date(s) TBC",
        "exact day tba",
        "exact day to be announced",
        "exact day will be decided",
        "exact day is not known",
        "exact date later",
        "exact day unknown",
        "precise date to be specified",
        "precise day will be fixed",
    ),
    near_misses=(
        "Workshop: 24–29 October, during term",
        "Workshop (during the holidays)",
        "one day workshop",
        "the exact date is 24 October",
        "on one of two campuses",
        "one of the speakers",
    ),
    cased=True,
)


def one_of_days(kind: str, text: str, mention: DateMention) -> DateMention:
    """The days of a statement as a choice, where a workshop takes place on one of them."""
    span = (mention.days[-1] - mention.days[0]).days
    if kind != "workshop" or mention.joint != "-" or not 0 < span < _MOST_DAYS or not WITHIN.search(text):
        return mention
    days = tuple(mention.days[0] + timedelta(days=step) for step in range(span + 1))
    return replace(mention, days=days, joint="or")
