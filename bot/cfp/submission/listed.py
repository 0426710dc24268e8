"""Several kinds of papers that a line lists before the one limit they share."""

from __future__ import annotations

import re

from bot.cfp.submission.counts import Count, Text
from bot.rules import Rule

_LISTED = Rule(
    "kinds of contributions, none of them the main one, that a line lists before a limit in brackets",
    r"""^ \W{0,4} (?: we \s (?: also \s )? (?: accept | invite | welcome | solicit | seek ) \s )?
        (?P<label> (?! (?: <lead> ) \s ) (?! [^(]{0,80} \b (?: <word> ) \s ) <kinds> (?: , \s <kinds> ){0,4}
            ,? \s (?: and | or | & ) \s <kinds> )
        \s? \( (?: up \s to \s | max\w{0,6}\.? \s | at \s most \s | (?: with | of ) \s )? $""",
    examples=(
        "Demos, posters and challenge presentations (", "* Posters and demos (up to ", "Short talks or posters (max. ",
        "Tutorials & panels (at most ", "System papers, or demos (of ", "Talks and demos (with ",
        "We accept demos and posters (", "We also invite talks and demos (", "We welcome talks or demos (",
        "We solicit talks and demos (", "We also seek tools and posters (",
    ),
    near_misses=(
        "We read demos and posters (", "Papers describing tools and posters (", "Demos (", "Demos and posters ",
        "All papers and posters (", "Papers, read by two and shown (", "Full papers and posters (",
        "Abstracts on ropes and knots (", "Bring ropes and posters (",
    ),
    parts={
        "kinds": r"(?: [^\W\d_][\w’'/-]{1,24} \s ){0,3} [^\W\d_][\w’'/-]{1,24}s",
        # what begins no list of kinds, or one of papers that have lengths of their own
        "lead": r"we|you|your|our|the|all|both|each|any|please|send|submit|bring|authors|accepted|these|full|long"
        r"|regular|research|technical",
        "word": r"on|about|of|for|in|with|describing|presenting|reporting|from",
    },
)  # fmt: skip
_ROW = Rule(
    "a row of kinds of papers, up to the last of them",
    r"""(?: ^ \W* (?! (?: the | all | please ) \s )
            | \b (?: seek | solicits | accepts | include | invite | for ) \s )
        (?P<row> (?: [a-z][\w’'/-]{2,20} \s ){0,2} [a-z][\w’'/-]{2,20}
            (?: , \s (?: [a-z][\w’'/-]{2,20} \s ){0,2} [a-z][\w’'/-]{2,20} ){1,3} ,? \s (?: and | or ) \s ) $""",
    examples=("Field reports, research papers, and ", "We seek demos, maps or ", "The track solicits tools, maps and ",
        "We call for maps, demos and ", "we invite maps, demos and ",
        "It accepts maps, demos and ", "These include long papers, short papers, and "),
    near_misses=("We print maps, demos, posters and ", "All maps, demos and ", "The maps, demos and ", "maps and ",
        "Please send maps, demos and ", "Authors of long maps, demos and ", "maps (2 pages), demos and "),
)  # fmt: skip
_NEAR = 16  # characters between the last of a row and its limit: "of up to 6 pages"
_ENDS = re.compile(r"^\)[\W_]*$")
_LONGEST = 70  # characters


def listed_before(text: Text, count: Count) -> str:
    """The kinds of papers that a line lists before its limit and nothing else, one of which is known; empty where there
    is no such list: "Demos, posters and system talks (5 pages)".
    """
    told = _LISTED.search(text.text[: count.start]) if _ENDS.match(text.text[count.end :]) else None
    if told is None or len(told["label"]) > _LONGEST:
        return ""
    is_known = any(hit.end <= told.end("label") for hit in text.papers)
    label = " ".join(told["label"].split())
    return f"{label[0].upper()}{label[1:]}" if is_known else ""


def row_before(text: Text, count: Count) -> str:
    """The row of kinds of papers right before a limit, which holds for all of them: "Demos, field reports, and vision
    papers of up to 6 pages".
    """
    known = [hit for hit in text.papers if hit.end <= count.start]
    if len(known) < 2 or count.start - known[-1].end > _NEAR or "." in text.text[known[-1].end : count.start]:
        return ""
    row = _ROW.search(text.text[: known[-1].start])
    label = " ".join(f"{row['row']}{text.text[known[-1].start : known[-1].end]}".split()) if row else ""
    return f"{label[0].upper()}{label[1:]}" if 0 < len(label) <= _LONGEST else ""
