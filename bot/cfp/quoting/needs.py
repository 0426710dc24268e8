"""What a sentence must also say to answer a question kind; `reads` is the id of the kind."""

from __future__ import annotations

import re

from bot.cfp.submission.blindness import ON_PAPERS
from bot.rules import Rule

# how a sentence on this edition begins: "As in previous years, selected papers will ..."
AS_BEFORE = re.compile(
    r"^\W*(?:as|like)\s(?:(?:for|in|with|at|it\swas\sin)\s)?(?:(?:all|the|our|its|most|many)\s){0,2}"
    r"(?:previous|past|earlier)\s(?:\w+\s)?(?:editions?|years?|workshops?|conferences?|events?),",
    re.IGNORECASE,
)
NEEDED = (
    ON_PAPERS,
    Rule(
        "that the length is the abstract's",
        r"""\b abstracts? \b .{0,80}? \d \W? \s? (?: words? | characters? | pages? | lines ) \b
        | \d [\s-]{0,2} (?: words? | characters? | pages? | lines ) \b [^,;.()]{0,30}? \b abstracts? \b""",
        reads="abstract_length",
        examples=(
            "An abstract of 200 words", "abstracts have 900 characters", "Abstract: 1 page", "Abstracts in 20 lines",
            "a 200-word abstract", "900 characters for the abstract", "2-page extended abstracts",
            "20 lines of abstract",
        ),
        near_misses=("Papers (10 pages), Notes (5 pages), and Abstracts of Demos", "200 words. Abstracts are read"),
    ),
    Rule(
        "that it is of papers to submit",
        r"""\b (?: submi\w+ | papers? | contribut\w+ | manuscripts? | articles? | abstracts? | proposals? | research
        | results | original | talks? | authors? )\b
        | \b work\s (?: that | already | which | has | may | must | under )\b | \b not\s (?: have\s )? been\b""",
        reads="prior_publication",
        examples=(
            "We take published work if submitted soon", "a published paper", "your contribution", "no manuscript",
            "an article", "an abstract", "a proposal", "unpublished research", "results", "original work", "a talk",
            "authors", "Work that is published", "work already published", "work which", "work has been", "work may be",
            "work must be", "work under review", "They must not have been published", "not been published",
        ),
        near_misses=("the use of tools in published work", "patent filings related to published work"),
    ),
    Rule(
        "that it is of papers and where they go",
        r"""\b (?: submi\w+ | publi\w+ | reviews? | reviewed | papers? | work | manuscripts? | articles? | abstracts?
        | proposals? | contributions? | venues? | talks? | texts? | presented )\b""",
        reads="dual_submission",
        examples=(
            "submitted elsewhere", "published elsewhere", "with a review elsewhere", "being reviewed elsewhere",
            "a paper that is elsewhere", "work that was shown elsewhere", "manuscripts elsewhere",
            "an article elsewhere", "abstracts elsewhere", "a proposal elsewhere", "contributions elsewhere",
            "with another venue", "talks given elsewhere", "where else a text is", "presented elsewhere",
        ),
        near_misses=("anything you would not dare to show elsewhere", "parking is elsewhere"),
    ),
    Rule(
        "that accepted work is shown",
        r"""\b (?: accepted | submissions? | contributions | authors? | papers | presenters )\b
        [^.;]{0,140} \b (?: present\w* | poster | posters | talks? (?! \s (?: to | abstract ) )
        | oral | orally | demo ) \b
        | \b presentations? \s (?: may | will | are | is | can | should | take ) \b
        | \b poster\s sessions? \s (?: will | is | are ) \b""",
        reads="presentation",
        examples=(
            "Accepted papers are presented", "a submission for a poster", "contributions as posters",
            "Authors give a talk", "Papers become talks", "papers that are oral", "papers are given orally",
            "Presenters show a demo",
            "Presentations may take many forms", "The presentation will be short", "Presentations are short",
            "A presentation is short", "Presentations can be short", "Presentations should be short",
            "Presentations take ten minutes", "A poster session will be held", "The poster session is at noon",
            "Poster sessions are at noon",
        ),
        near_misses=(
            "This helps attendees of the poster session", "the presentation of awards",
            "authors whom you want to talk to", "accepted papers, but not talk abstracts, are published",
        ),
    ),
)  # fmt: skip
