"""What a call of a journal is for: "Special Issue on Knots of the Journal of Ropes"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.cfp.title.lines import LONGEST
from bot.cfp.title.prose import Name
from bot.page.blocks import Block
from bot.page.page import Page
from bot.page.sentences import Sentence
from bot.rules import Rule

_ISSUE = Rule(
    "a special issue and what it is on",
    r"""\b (?P<name> (?: special | thematic | themed | topical ) \s (?: double \s )? (?: issue | section | collection )
        (?! s \b ) [^.;!?\n]{0,160} )""",
    examples=("Special Issue on Knots", "a thematic section: Ropes", "the themed issue of the Journal of Ropes",
        "topical collection on knots", "special double issue on cords"),
    near_misses=("Special issues", "a special topic", "the issue of knots"),
)  # fmt: skip
_CALLED_FOR = Rule(
    "that papers for a special issue are called for",
    r"""\b (?: invit\w{1,4} | calls? \s for | calling \s for | seeks? | solicit\w{0,3} | welcomes? | contribut\w{1,5}
        | submi\w{2,7} ) \b [^.;!?]{0,100}? \b (?: for | to | in ) \s (?: an? | the | this | our | its ) \s
        (?: [\w-]{1,20} \s ){0,2} (?: special | thematic | themed | topical ) \s""",
    examples=("The journal invites papers for a special issue", "We call for papers for the thematic issue",
        "calling for papers to our themed issue", "The journal seeks papers for its special issue",
        "soliciting papers for an upcoming special issue", "welcomes papers to this topical collection",
        "Contributions to the special issue", "submissions to the special issue", "Call for papers in a themed issue"),
    near_misses=("A special issue is planned", "We invite papers on special knots"),
)  # fmt: skip
ISSUE = Rule(
    "the title of a special issue that a call is for",
    r"""(?: ^ \W{0,4} (?: (?i: call \s for \s (?: papers? | contributions? | articles? ) ) \W{1,4}
                (?: (?: for | to ) \s (?: a | the ) \s )? )? (?: [A-Z][\w&-]{1,20} \s ){0,5}
            | \b [Tt]his \s (?: [A-Z][\w&-]{1,20} \s ){0,5} )
        [Ss]pecial \s [Ii]ssue \s? (?: \s on | [:–—-] ) \s [*_“"„«]{0,2}
        (?P<name> [A-Z\d] [^.;:*“”"„«»\n]{8,140} [^\s.;:*“”"„«»\n] )""",
    examples=("Special Issue on Knots and Ropes", "CFP Knots Special issue: Ropes at Sea",
        "Call for Papers: Special Issue on Knots and Ropes", "Call for Articles – Special Issue - Ropes and Knots",
        "Call for contributions: Special Issue – Ropes and Knots", "Call for Paper: Special Issue — Ropes and Knots",
        "Call for Papers for a Special Issue on Knots and Ropes", "Call for Papers to the Special Issue: Knots at Sea",
        "send your text to this KNOT Special Issue on *Knots and Ropes*", "This special issue on Knots and Ropes is",
        "This special issue on “Knots and Ropes”"),
    near_misses=("Papers will appear in a special issue on Knots and Ropes", "this special issue on knots",
        "Special Issues on Knots and Ropes"),
    cased=True,
)  # fmt: skip
_JOURNAL = Rule(
    "a journal that asks for papers",
    r"""^ \W* (?: The \s )? (?P<name> (?: [A-Z][\w&’'-]{1,20} \s ){0,6} Journal
        (?: \s (?: of | for | on | in ) (?: \s (?: the | and | of | in | & | [A-Z][\w&’'-]{1,20} ) ){1,7} )?
        (?: \s \( [A-Z][\w-]{1,12} \) )? ) \W* \s
        (?: (?: warmly | cordially | now ) \s )? (?: invites | welcomes | seeks | solicits | calls \s for
            | is \s (?: now \s )? accepting )
        \b (?! [^.]{0,200} \b (?: special | thematic | themed | topical ) \s )""",
    examples=("The International Journal of Applied Knots (IJAK) invites researchers",
        "Journal of Ropes welcomes papers",
        "Journal for the Study of Knots & Ropes seeks articles", "The Rope Journal calls for papers",
        "Journal on Ropes and Nets solicits", "The Rope Journal warmly invites", "Journal in Ropes cordially invites",
        "Journal of the Art in Knots now welcomes", "The Rope Journal is accepting", "Rope Journal is now accepting"),
    near_misses=("The Journal of Ropes invites papers for a special issue", "Our journal invites papers",
        "Journal of Ropes welcomes texts for the thematic section", "Journal of Ropes seeks texts for the themed issue",
        "Rope Journal calls for papers in a topical collection"),
    cased=True,
)  # fmt: skip
_LATER = re.compile(r"\b(?:selected|some|accepted|best|extended versions?|after the)\b", re.IGNORECASE)
_GOES_ON = re.compile(  # what a sentence says of it behind its name
    r"\s?(?:,\s(?:which|to be|edited|guest|with|and)\b"
    r"|\b(?:that|which|to be|will|is|are|was|has|deadline|edited by|due)\b"
    r"|\s[(\[|]).*$",
    re.IGNORECASE,
)
_EARLY = 8  # sentences at the top
_LEAST = 2  # words that say more than "Special Issue"


def issue_names(page: Page, told: list[Sentence]) -> Iterator[Name]:
    """Yield the special issue that a page is the call of: by its first headings, or a sentence at its top."""
    heads = [block for block in page.blocks if block.kind == "heading"][:2]
    for block in heads:
        yield from _named(block.text, Sentence(block.text, block, 0), 2)
    if title := page.meta.get("title", ""):
        yield from _named(title, None, 2)
    for sentence in told[:_EARLY]:
        if ISSUE.search(" ".join(sentence.text.split())):
            yield from _named(sentence.text, sentence, 2)
        if match := _JOURNAL.match(sentence.text):
            yield Name(1, match["name"], sentence)
        if _CALLED_FOR.search(sentence.text) and not _LATER.search(sentence.text):
            yield from _named(sentence.text, sentence, 1)


def _named(text: str, sentence: Sentence | None, score: int) -> Iterator[Name]:
    match = _ISSUE.search(text)
    name = _GOES_ON.sub("", match["name"]).strip(" ,:–—-") if match else ""
    if len(name.split()) > _LEAST and len(name) <= LONGEST:
        yield Name(score, name[:1].upper() + name[1:], sentence)


def is_of_issue(block: Block) -> bool:
    """Whether a block stands right below a heading of the whole page that names a special issue."""
    return len(block.section) == 1 and _ISSUE.search(block.section[0]) is not None
