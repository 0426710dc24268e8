"""What a submission system calls the event, where the page says the same acronym: ".../ROPE2031", "the ROPE way"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.cfp.phrases import fold
from bot.cfp.title.prose import Name
from bot.page.page import Page
from bot.page.sentences import Sentence
from bot.rules import Rule

SERVED = Rule(
    "the event in the address of a submission system",
    r"""(?: easychair\.org/ \S{0,40}? conf= | cmt3?\.research\.microsoft\.com/ | openreview\.net/group\?id=
        | hotcrp\.com/ )
        (?P<short> [a-z]{3,12} ) [-_/]? (?P<year> 20\d\d ) (?! \d )""",
    examples=("https://easychair.org/conferences/?conf=rope2031", "https://cmt3.research.microsoft.com/ROPE2031",
        "cmt.research.microsoft.com/ROPE2031/", "https://openreview.net/group?id=ROPE/2031/Conference",
        "https://x.hotcrp.com/rope-2031"),
    near_misses=("https://easychair.org/cfp/", "https://rope.org/2031", "https://openreview.net/group?id=ICXX.cc/2031"),
)  # fmt: skip
_MOST_LINKS = 60  # of one block; more are a menu


def served_names(page: Page, told: list[Sentence]) -> Iterator[Name]:
    """Yield the acronym and year of the address that papers go to, if a sentence has the acronym as a word."""
    links = (link.href for block in page.blocks for link in block.links[:_MOST_LINKS])
    match = next((match for href in links if (match := SERVED.search(href))), None)
    if match is None:
        return
    word = re.compile(rf"(?<![\w./=-]){re.escape(fold(match['short']))}(?![\w/=-])")
    for sentence in told:
        for found in word.finditer(fold(sentence.text)):
            said = sentence.text[found.start() : found.end()]
            if sum(letter.isupper() for letter in said) > 1:
                yield Name(1, f"{said} {match['year']}", sentence, said)
                return
