"""The site of the event behind its own name: "[ROPE 2031](https://rope.example/2031)", "The Rope Days 2031 site"."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable

from bot.cfp.dates.sections import is_of_this_call
from bot.cfp.phrases import fold
from bot.cfp.place.sites import NO_SITE
from bot.cfp.submission.addresses import DOCUMENT
from bot.cfp.submission.links import links_in, system_of
from bot.page.sentences import Sentence

_MOST_LINKS = 60  # of one block; more are a menu
_YEAR = re.compile(r"\b20\d\d\b")
_BRACKETS = re.compile(r"\s\([^()]*\)$")
_OF_YEAR = re.compile(r"[ '’-]{0,2}(?:20)?\d\d$")
_SITE = re.compile(r"^(?:the )?(?P<name>.{3,200}?)(?: (?:web ?site|home ?page|web ?page))?$")
_HANDS_IN = re.compile(r"\b(?:submi\w+|upload\w*|regist\w+|template|proceedings|published|sent|send)\b", re.IGNORECASE)


def keep_site_behind_name(told: list[Sentence], names: list[str], keep: Callable[[str, str, Sentence], None]) -> None:
    """Keep the address behind words that are nothing but a name of the event with its year."""
    known = {fold(_OF_YEAR.sub("", _BRACKETS.sub("", name))) for name in names if name}
    years = Counter(year for one in told for year in _YEAR.findall(one.text))
    usual = max(years, key=lambda year: (years[year], year), default="")
    for sentence in told:
        if not is_of_this_call(sentence.block) or _HANDS_IN.search(sentence.text):
            continue
        for link in links_in(sentence)[:_MOST_LINKS]:
            words = " ".join(link.text.split())
            match, year = _SITE.match(fold(words)), _YEAR.search(words)
            own = match is not None and fold(_OF_YEAR.sub("", match["name"])) in known
            current = year is not None and year[0] >= usual
            if own and current and link.is_web and not _leads_elsewhere(link.href):
                keep("website", link.href, sentence)


def _leads_elsewhere(href: str) -> bool:
    return bool(system_of(href) or NO_SITE.search(href) or DOCUMENT.search(href))
