"""What is printed of the papers of an event, where a sentence tells it of some of them, or of the volume they fill."""

from __future__ import annotations

import re

from bot.cfp.submission.clauses import Clause
from bot.page.sentences import Sentence
from bot.rules import Rule

ONLY_SOME = Rule(
    "papers of one sort that alone are printed",
    r"""\b only \s (?: the \s )? (?: papers | submissions | contributions | articles ) \s
            (?: with \s (?: the | a | an ) \s (?! registered ) [^.;,]{3,60} \s (?: tier | acceptance | status | label )
            | (?: in | of | from ) \s (?: the | our ) \s [^.;,]{3,40} \s (?: track | category | stream | round ) )
            \s (?: acceptance \s )? (?: will \s (?: be | appear ) | are | appear )
            \s? (?: published | included | printed | in )
      | \b only \s (?: the \s )? (?: full | long | regular | archival | research | technical ) \s
            (?: research \s )? (?: papers | articles ) \s (?: will \s (?: be | appear ) | are | appear ) \s?
            (?: published | included | printed | in ) \b""",
    examples=("only the papers with the Gold tier acceptance will be published in Knot Letters",
        "only papers with a full and final acceptance are included in the volume",
        "only submissions with an Amber label are printed", "only submissions with the Gold tier are printed",
        "Only contributions with the print status will be printed", "only articles in the main track will appear in it",
        "only papers of our first category appear in the volume", "only papers from the second round are published",
        "only papers in the long stream will be included",
        "Only full papers will be published", "only long papers appear in the proceedings",
        "only the regular papers are printed", "only archival papers will be included",
        "Only research articles appear in",
        "only technical papers are published", "only full research papers will appear in"),
    near_misses=("only papers with a registered author will be printed", "Only accepted papers will be published",
        "only papers in the main track may be long", "only full papers are reviewed",
        "Only papers of members appear in it",
        "only papers with the registered status of an author will be printed"),
)  # fmt: skip
VOLUME_THERE = Rule(
    "proceedings that hold papers, and where they can be had",
    r"""^ \W{0,3} (?: the \s )? (?: (?: workshop | conference | printed | electronic | online | full ) \s ){0,2}
        proceedings \b (?! \s of \s (?: the \s )? (?: past | previous | earlier | last ) ) [^.;:]{0,120}? \s
        will \s (?: also \s )? be \s (?: made \s )?
        (?: available | distributed | handed \s out | published | printed ) \b""",
    examples=("Proceedings including the full papers will be available on-line and at the workshop",
        "The proceedings will be made available on the net", "The workshop proceedings will also be distributed",
        "Printed proceedings will be handed out", "the conference proceedings will be published",
        "The full electronic proceedings will be printed", "Online proceedings will be available"),
    near_misses=("The proceedings of past meetings will be available",
        "Proceedings of previous years will be available",
        "The proceedings of the earlier days will be available", "The proceedings of the last day will be printed",
        "The style of the proceedings will be available", "The proceedings: they will be available"),
)  # fmt: skip
KEPT_ON_THE_NET = Rule(
    "papers that are shown on a page of the event and kept on some server",
    r"""^ (?! .* \b (?: proceedings | librar(?:y|ies) | volume | journal ) \b ) .*
        \b archived \s (?: also \s )? (?: on | in | at | with ) \s (?: the \s | our \s )?
        (?: github | gitlab | internet \s archive
            | (?: workshop (?: ['’]s )? \s )? web \s? (?: site | page ) )""",
    examples=("will be published on our website and archived on GitHub", "archived also on GitLab",
        "Slides are archived at GitHub", "archived with GitHub",
        "archived in the Internet Archive", "archived on the workshop's website", "archived on our web page",
        "archived on the workshop website"),
    near_misses=("archived in the digital library, and on GitHub archived on GitHub", "archived by the ACM",
        "printed in a journal and archived on GitHub", "The proceedings are archived on GitHub",
        "The volume is archived on GitHub", "archived on Zenodo", "of many libraries, archived on GitHub"),
)  # fmt: skip
AND_WILL = Rule(
    "where a rule on what was printed before turns to what will be printed",
    r"""\s and \s (?= (?: they \s )? will \s (?: be \s (?: published | included | printed ) | appear ) \s in \b )""",
    examples=("must not be published before and will be published in the volume", "are new and will be included in it",
        "be new and they will appear in the volume", "are short and will be printed in it"),
    near_misses=("published and will be shown", "and printed in it", "and we will appear in it"),
)  # fmt: skip

_STYLE = re.compile(r"(?:style|format|template)$", re.IGNORECASE)


def are_of_one_list(first: Sentence, second: Sentence) -> bool:
    """Whether two sentences stand in items of one list that come one by one: an item for each sort of paper."""
    one, other = first.block, second.block
    return one.kind == other.kind == "item" and one.group == other.group and one.lines != other.lines


def without_styles(clause: Clause) -> Clause:
    """Leave out a denial that ends with how papers are set: "not exceed 8 pages in proceedings style"."""
    styles = [hit for hit in clause.found if hit.value == "none" and _STYLE.search(clause.text[hit.start : hit.end])]
    kept = (
        hit
        for hit in clause.found
        if hit.value != "no" or not any(hit.start < one.start < hit.end <= one.end for one in styles)
    )
    return Clause(clause.text, clause.sentence, tuple(kept))
