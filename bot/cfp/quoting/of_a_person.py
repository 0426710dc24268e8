"""Sentences of a biography: the awards, journals and grants in them are of somebody's life, and not of the event."""

from __future__ import annotations

from bot.rules import Rule

OF_A_PERSON = Rule(
    "a sentence on one person",
    r"^ \W{0,3} (?: s?he | his | her ) \s (?! or \s | and \s | / | majesty )",
    examples=(
        "She has a grant of the Rope Fund",
        "He won a prize for the best knot",
        "His work was published in the Journal of Knots",
        "“Her papers are in the proceedings of Nets 2029",
    ),
    near_misses=(
        "He or she must register",
        "His and her papers",
        "He / she pays nothing",
        "Her Majesty's Hall is on the quay",
        "The author and her paper",
        "Hers is a prize",
    ),
)
