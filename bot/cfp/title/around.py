"""Tells the acronyms that a page has of the event around, or of the body that holds both, from the event's own."""

from __future__ import annotations

import re

from bot.cfp.title.lines import TOP
from bot.cfp.title.prose import Name
from bot.page.page import Page
from bot.page.sentences import Sentence
from bot.rules import Rule

LENT = Rule(
    "behind the name of a conference or a society: what it lends to events that it holds",
    r"""^ (?: ['’]s )? \s (?: (?! workshop | is | has ) [\w-]{2,16} \s ){0,2}?
        (?: conference \s (?: proceedings | attendees | registration | site | venue )
        | (?: main | host(?:ing)? ) \s (?: conference | track )
        | templates? | style (?: s | \s files? )? | formats? | polic(?:y|ies) | anthology | digital \s library
        | rolling \s review | code \s of \s (?: conduct | ethics ) ) \b""",
    examples=(" conference proceedings", " conference formats", " conference attendees", " conference registration",
        " conference site", " conference venue", " main conference", " host conference", " hosting conference",
        " main track", " template", " LaTeX templates", "'s style", "’s styles", " style files", " style file",
        " two-column format", " paper formats", " policy", " Policies for Submission", " Anthology",
        " Digital Library", " Rolling Review", " Code of Conduct", " code of ethics"),
    near_misses=(" workshop template", " is our format", " has its policy", " conference", " papers", " invites"),
)  # fmt: skip
GRADES = Rule(
    "since when somebody is a member of a society, as lives have it",
    r"\( (?: (?: GS | StM | SM | LM | LS | LF | AM | S | M | F | A ) ['’‘] \d\d [–—-]? ){1,6} \)",
    examples=("(S’92-M’03-SM’03)", "(M'07–SM'14)", "(SM‘11)", "(GS’19)", "(StM'20—M'24)", "(LM’01)", "(LS'02)",
        "(LF'20)", "(AM’99)", "(F'12)", "(A'88)"),
    near_misses=("(KNOT'31)", "(SM 03)", "SM'31", "(VR’31)"),
    cased=True,
)  # fmt: skip
_AT_HEAD = Rule(
    "a workshop by the conference and the year it is held at, before what it is called",
    r"""^ (?: (?: ACM | IEEE ) [\s/] ){0,2} (?P<host> [A-Z][\w&-]{1,14}[A-Z\d] ) (?: \s? ['’]\d\d | \s? 20\d\d ) \s
        (?: workshop | tutorial ) s? (?: \s (?: on | for ) )? [\s:–—-]{1,3} \w""",
    examples=("KNOT 2031 Workshop: Slow Ropes", "ACM KNOT’31 Workshop on Ropes", "KNOT2031 Workshop Slow Ropes",
        "ACM/IEEE KNOT '31 tutorial – Ropes", "IEEE KNOTS 2031 Workshop for Ropes", "KNOT 2031 Workshops — Ropes"),
    near_misses=("KNOT 2031: Workshop on Ropes", "KNOT Workshop 2031", "KNOT 2031 Workshop"),
)  # fmt: skip
_LARGE = re.compile(r"\b(?:conference|congress|symposium|summit|(?:annual|joint) meeting)\b", re.IGNORECASE)
_OWN = re.compile(r"\bworkshop|\btutorial", re.IGNORECASE)


def is_lent_by_host(name: str, told: list[Sentence]) -> bool:
    """Whether an acronym is that of a conference or a society, whose style, rules or proceedings a page speaks of."""
    named = re.compile(rf"(?<![\w-]){re.escape(name)}(?![\w-])")
    return any(LENT.search(one.text[match.end() :]) for one in told for match in named.finditer(one.text))


def is_around_heading(one: Name, page: Page) -> bool:
    """Whether a name is of the conference by whose acronym a page's title says where the workshop is held."""
    headings = (block.text for block in page.blocks[:TOP] if block.kind == "heading")
    tops = (page.meta.get("title", ""), page.meta.get("description", ""), *headings)
    hosts = {match["host"] for top in tops if (match := _AT_HEAD.match(" ".join(top.split())))}
    return one.short in hosts and _LARGE.search(one.name) is not None and _OWN.search(one.name) is None
