"""How surely a heading or a sentence says that topics follow."""

from __future__ import annotations

import re

from bot.cfp.phrases import Phrases
from bot.cfp.topics.lists import MIN_ITEMS, ItemList, last_sentence
from bot.cfp.topics.rules import CITED, DATED, INCLUDED, OF_A_FIELD
from bot.page.blocks import Block
from bot.rules import Rule

# How surely topics follow: the sentence above names them, their heading does, it asks for papers on them, or may do so.
NAMED, HEADED, ASKED, HINTED, NONE = 4, 3, 2, 1, 0
_SORTS = re.compile(r"\b(?:categor|kinds|types)", re.IGNORECASE)
OF_WHAT_IS_SENT = Rule(
    "what those who send something must put into it",
    r"""(?: ^ | [.!?]\s ) \W{0,3} (?: [\w-]{3,14} \s ){0,2}
        (?: submissions? | entr(?:y|ies) | applications? | proposals? | abstracts? | papers? | nominations? ) \s
        (?: should | must | shall | needs? \s to | ha(?:s|ve) \s to ) \s (?: also \s | at \s least \s )?
        (?: link | contain | include | consist | comprise | provide | have | state | list ) \b
        (?! [^:]{0,200} \b (?: topics? | themes? | areas? | subjects? | work \s on | research | results? ) \b )""",
    examples=(
        "Submissions should link to all material for a project, including but not limited to:",
        "All entries must include, but not be limited to:", "Each entry shall contain what is needed, such as:",
        "Your application has to provide details, including but not limited to:", "Proposals need to state details:",
        "A word first. The proposal needs to consist of parts, including but not limited to:",
        "Every abstract must also have these parts:", "The applications have to comprise at least:",
        "Full papers should at least list details:", "Nominations must contain the following, but not only:",
        "The nomination must include:",
    ),
    near_misses=(
        "Papers should include, but are not limited to, topics such as:", "Papers must have a theme among:",
        "Abstracts must contain themes such as:", "Proposals should list areas such as:", "Papers must list an area:",
        "Entries should have subjects such as:", "Entries should have a subject such as:", "Papers must have a topic:",
        "Papers should contain work on:", "Papers must contain research on:", "Papers should include results on:",
        "Papers should state a result on:", "Papers may include, but are not limited to:", "Topics should include:",
        "The book of papers must have",
    ),
)  # fmt: skip
_LABEL = 70  # characters of a short line that leads to topics


def score_of(text: str, phrases: Phrases) -> int:
    """How surely topics follow a heading or a lead."""
    values = phrases.values(text)
    if "never" in values or OF_A_FIELD.search(text) or OF_WHAT_IS_SENT.search(text):
        return NONE
    if "named" in values:
        return NAMED
    if "other" in values or INCLUDED.search(last_sentence(text)):
        return NONE
    return ASKED if "asked" in values else HINTED if "hinted" in values else NONE


def leads(block: Block, phrases: Phrases) -> bool:
    """Whether topics are sure to follow: the page says so, and has not begun to name them."""
    text = last_sentence(block.text)
    whole = block.kind == "heading" or len(text) < _LABEL or text.endswith((":", "："))
    return whole and score_of(text, phrases) == NAMED


def leads_itself(one: ItemList, phrases: Phrases) -> bool:
    """Whether the first item of a list says that topics follow, and all others stand below it."""
    first, *others = one.items
    below = all(item.level > first.level for item in others)
    return len(others) >= MIN_ITEMS and below and score_of(first.text, phrases) == NAMED


def calls_them_sorts(lead: str, heading: str, phrases: Phrases) -> bool:
    """Whether a lead below a heading that only names topics calls these categories: "Papers of these categories are
    welcome".
    """
    said = [lead[hit.start : hit.end] for hit in phrases.find(lead) if hit.value in {"other", "never"}]
    return phrases.values(heading) == {"named"} and all(map(_SORTS.search, said))


def is_other(block: Block, phrases: Phrases) -> bool:
    """Whether a paragraph is about something else: it begins like another part of the call, or holds a day."""
    first = block.text.split("\n")[0]
    return bool(phrases.values(first) & {"other", "never"}) or bool(DATED.search(CITED.sub("", block.text)))
