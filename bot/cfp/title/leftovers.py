"""Ends of sentences and addresses hidden from programs, which hold the words of a name and are none."""

from __future__ import annotations

from bot.cfp.title.rules import EVENT
from bot.rules import Rule

HIDDEN_ADDRESS = Rule(
    "a mail address that programs should not read",
    r"[\[({] \s? (?: at | dot | dash | punkt | arroba ) \s? [\])}]",
    examples=(
        "info [at] knots [dash] workshop [dot] org",
        "workshop(at)knots.example.org",
        "knots{dot}workshop at port",
        "[ dash ]",
        "tagung (punkt) beispiel",
        "taller [arroba] nudos.example.org",
    ),
    near_misses=("Workshop (at ROPE 2031)", "Knots at Sea", "Dots and Dashes [a workshop]"),
)
CUT_SENTENCE = Rule(
    "the end of a sentence on the event",
    r"^ <event> \s (?: is | was | ist | est | es | è | é ) \s",
    examples=("conference is Ada Berg (University of Oslo)", "workshop was Ben Holm (Rome)",
        "Tagung ist Ada Berg (Jena)",
        "conférence est Ada Berg", "congreso es Ada Berg", "convegno è Ada Berg", "congresso é Ada Berg"),
    near_misses=("Conference Issues", "Workshop on What Is Tied"),
    parts={"event": f"(?i:{EVENT.pattern})"},
)  # fmt: skip
GUIDELINES = Rule(
    "the heading of what is said of submitting",
    r"""^ [^\d]{0,60} \b (?: submission | proposal | abstract | author | formatting | application ) s? \s
        (?: guidelines? | instructions? | requirements? | procedures? | deadlines? | information | details ) \W* $""",
    examples=("Workshop Proposal Submission Guidelines", "Workshop proposal instructions", "Seminar abstract guideline",
        "Conference Author Information", "Workshop Formatting Requirements", "Workshop Application Deadline:",
        "School applications procedure", "Workshop submission details"),
    near_misses=("KNOT 2031 Workshop Submission Guidelines", "Workshop on Guidelines", "Author Days"),
)  # fmt: skip
