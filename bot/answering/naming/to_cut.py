"""How much of a paper of so many pages must go: "I wrote nine pages, how much do I have to chop?"."""

from __future__ import annotations

import re

from bot.english import NUMBER
from bot.faq.model import Faq
from bot.matching.reading import Reading

_CUT = (
    r"(?:cut|chop|trim|shorten|shrink|slash|shave|prune|condense|squeeze|remove|delete|drop|lose|kill|scrap|throw|go"
    r"|over|too long|too many)"
)
_HOW_MUCH = re.compile(rf"\bhow (?:much|many|far)\b(?: \w+){{0,7}}? {_CUT}\b")
_PAGES = re.compile(rf"\b(?:{NUMBER})(?: and a half)? (?:\w+ )?(?:pages?|pagers?)\b")
_OTHER = re.compile(r"\b(?:slides?|posters?|abstracts?|minutes?|talks?|words|chars|characters|reviews?|money|fees?)\b")


def asks_what_to_cut(reading: Reading, around: Reading, faq: Faq) -> bool:
    """Whether a question is by how much a paper is over the limit of pages, which the message tells the length of."""
    words, whole = " ".join(reading.words), " ".join(around.words)
    of_length = _HOW_MUCH.search(words) and _PAGES.search(whole)
    return bool(of_length) and bool(faq.submission.page_limits) and not _OTHER.search(whole)
