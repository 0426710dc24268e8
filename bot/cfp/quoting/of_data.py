"""What is said of data, surveys and other people's money in the words of a question."""

from __future__ import annotations

from bot.cfp.submission.blindness import OF_DATA as WITHOUT_NAMES
from bot.rules import Rule

OF_DATA = (
    WITHOUT_NAMES,
    Rule(
        "how long the texts of a data set are",
        r"^ .{0,300}? (?: \b on \s average \b .{0,100} | \b average \s length \b .{0,100} )",
        reads="page_limit",
        examples=("The captions are 40 words long on average.", "On average, texts have 90 words",
            "The average length is 90 words"),
        near_misses=("Texts are 400 words long", "average papers have 4 pages"),
    ),
    Rule(
        "data and surveys without names",
        r"""\b anonym\w+ \s (?: [a-z]{3,14} \s ){0,2} (?: data | datasets? | surveys? | statistics | feedback | records
            | questionnaires? | evaluation ) \b""",
        reads="blind",
        examples=("anonymized demographic data", "an anonymous survey", "anonymised statistics", "anonymous feedback",
            "anonymized patient records", "an anonymous dataset", "an anonymous questionnaire",
            "an anonymous evaluation"),
        near_misses=("anonymous papers", "anonymized, and data are not"),
    ),
    Rule(
        "what others may win",
        r"""\b (?: million | billion ) \s (?: [a-z]{2,10} \s ){0,3} prize \b .{0,60}
            | \b prize \s money \s (?: is \s )? at \s stake \b""",
        reads="best_paper",
        examples=("$9 million of prize money", "a billion dollar prize", "with prize money at stake",
            "the prize money is at stake"),
        near_misses=("prize money for the best talk", "a million knots. The prize"),
    ),
    Rule(
        "that people plan to register for another event",
        r"\b plan \s [^.;,]{3,60}? \b registration \s for \b",
        reads="registration",
        examples=("to plan travel to and registration for the ROPE conference",),
        near_misses=("plan your registration", "registration for the conference"),
    ),
)  # fmt: skip
