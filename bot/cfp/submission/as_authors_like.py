"""What leaves a publication to the authors, or to the kind of paper: all of them are told as "mixed"."""

from __future__ import annotations

import re

from bot.cfp.language import phrases
from bot.page.sentences import Sentence
from bot.rules import Rule

_OPT_OUT = Rule(
    "authors who may stay out of what the sentence before tells",
    r"""^ \W{0,3} (?: the \s )? (?: authors | you | they ) \s (?: of \s [^.;,]{3,40} \s )?
        (?: may | can | are \s free \s to ) \s (?: \w{3,9} \s )? opt [ -] (?: in | out )
        (?: \s? (?: / | or | and ) \s? (?: opt [ -] )? out )?
        (?: \s (?: of | from | to ) \s (?: this | it | the \s proceedings | the \s publication ) )? \W* $
      | ^ \W{0,3} (?: the \s )? authors \s who \s (?: prefer | wish | want | choose | ask ) \s not \s to \s
        (?: be \s (?: included | published | printed ) | appear | have \s (?: their | a ) \s papers? \s
            (?: included | published | printed ) ) \b
      | ^ \W{0,3} (?: the \s )? authors \s who \s (?: do \s not | don['’]t ) \s (?: wish | want ) \s
        (?: to \s (?: be \s (?: included | published | printed ) | appear )
            | (?: this | that | (?: a | the ) \s publication ) \b )""",
    examples=(
        "Authors can opt-in or opt-out.", "The authors may opt out of this.", "You can freely opt in or out",
        "They are free to opt out.", "Authors of accepted papers can opt out of the proceedings",
        "Authors may opt in/out", "Authors may opt in and out", "You can opt out of the publication",
        "Authors who prefer not to be included may say so.", "The authors who wish not to appear are left out",
        "Authors who want not to be published write to us", "Authors who choose not to have their papers printed",
        "Authors who ask not to have a paper published", "Authors who prefer not to have their papers included",
        "Authors who wish not to be printed", "Authors who do not want this tell us",
        "Authors who don’t wish to be included", "The authors who do not wish a publication",
        "Authors who do not want to appear", "Authors who do not want to be published",
        "Authors who do not want to be printed", "Authors who do not wish that",
        "Authors who do not want the publication",
        "Authors may opt out from it", "You can opt in to it",
    ),
    near_misses=("You can opt in to our newsletter.", "Authors may opt for a poster.", "Reviewers can opt out.",
        "Authors can opt out of the lunch, and pay less", "Authors who prefer not to be named may say so",
        "Authors who do not want to travel", "Authors who want to be included"),
)  # fmt: skip
BOTH = Rule(
    "archival papers and others beside them",
    r"""(?<! non- ) (?<! non[ ] ) \b archival \b [^.;]{0,60} \b (?: and | or | also | as \s well \s as ) \b [^.;]{0,30}
        \b non-? \s? archival \b""",
    examples=(
        'regular "archival" papers, also non-archival submissions', "archival and non-archival tracks",
        "archival papers or nonarchival ones", "archival papers as well as non-archival abstracts",
    ),
    near_misses=("The workshop is archival.", "non-archival and non-archival"),
)  # fmt: skip
CHOOSE_TO_PRINT = Rule(
    "authors who choose whether a paper is printed",
    r"""\b authors \b [^.;]{0,60} \b (?: may | can | free \s to ) \s (?: choose | opt | elect | decide ) \s
        (?: whether | to \s (?: have | let | see ) ) \s [^.;]{0,40} \b (?: published | printed | included )
        (?! \s on \s arxiv ) \b""",
    examples=("Authors of accepted papers may choose to have their papers published with KNOTDB.",
        "authors are free to opt to let it be printed", "Authors can elect to see their text included in the volume",
        "Authors may decide whether their work is published"),
    near_misses=("Authors may choose to present a poster of published work", "Chairs may choose to have it printed",
        "Authors may choose to have their paper published on arXiv"),
)  # fmt: skip
_POSTED = Rule(
    "papers that go no further than a page of the event",
    r"""^ (?! .* \b (?: proceedings | librar(?:y|ies) | volume | journal | archival ) \b ) .*
        \b (?: posted | put | shown | hosted | listed | published | made \s available )
        \s (?: only \s | online \s ){0,2}
        on \s (?: the | our ) \s (?: [\w’'-]{2,14} \s ){0,3}?
        (?: web \s? (?: site | page ) | home \s? page | page )""",
    examples=("These are reviewed and posted on the session website.", "put online on our workshop page",
        "shown on the home page", "hosted on the web site", "listed only on our homepage", "published on the web page",
        "made available on the workshop webpage"),
    near_misses=("in the proceedings and posted on the website", "posted on the website and in the digital library",
        "A volume is put on the website", "a journal listed on the page", "archival, and hosted on the page",
        "posted in the hall", "of libraries, shown on the page"),
)  # fmt: skip

_OF_A_SORT = re.compile(r"[^\W\d][^.:;]{2,40}\s(?:submissions|papers|contributions):\s", re.IGNORECASE)
_TOP, _LEAD = 3, 60  # characters of an item in which its kind of paper begins, and may stand


def stays_out(sentence: Sentence, before: list[Sentence]) -> bool:
    """Whether a sentence lets authors stay out of the publication that one of its block promises before it."""
    same = any(one.block.lines == sentence.block.lines and one.offset < sentence.offset for one in before)
    return same and _OPT_OUT.search(sentence.text) is not None


def posted_beside(printed: list[Sentence], told: list[Sentence], tags: tuple[str, ...]) -> Sentence | None:
    """The sentence of a list that puts papers of one kind on a website, where others are printed: one item a kind."""
    items = {(one.block.group, one.block.lines) for one in printed if one.block.kind == "item"}
    lists = {group for group, _ in items}
    return next(
        (
            one
            for one in told
            if one.block.kind == "item"
            and one.block.group in lists
            and (one.block.group, one.block.lines) not in items
            and _POSTED.search(one.text)
            and _begins_with_a_kind(one, tags)
        ),
        None,
    )


def _begins_with_a_kind(sentence: Sentence, tags: tuple[str, ...]) -> bool:
    """Whether an item begins with a kind of paper: "Position papers will ...", "Open Submissions: ..."."""
    kinds = (phrases("papers", *tags), phrases("minor", *tags), phrases("tracks", *tags))
    return _OF_A_SORT.match(sentence.block.text) is not None or any(
        hit.start < _TOP for kind in kinds for hit in kind.find(sentence.block.text[:_LEAD])[:1]
    )
