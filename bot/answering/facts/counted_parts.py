"""What a line of the call says of references and appendices beside the limit of pages, where its facts do not."""

from __future__ import annotations

import re
from collections.abc import Iterable

from bot.faq.model import PageLimit
from bot.faq.passages import Passage
from bot.matching.normalise import fold

EVERY_PART = "all parts"  # as the limits name it: "8 pages, including everything"
_WORDS = {  # a part as the limits name it, and as lines and questions do
    "references": r"(?:references?|refs?|bibliograph(?:y|ies)|citations?)",
    "appendices": r"append(?:ix|ices|ixes)",
    "acknowledgments": r"acknowledge?ments?",
}
_ROOM = r"(?:additional|extra|separate|further|another|third|one more) page"
_UNBOUND = rf"(?:unlimited|no (?:page )?limit|not limited|any number|as many|{_ROOM})"
_COUNTS = re.compile(
    r"\b(?:not count\w*|counts?|counted|exclud\w+|exclusive|includ\w+|inclusive|without|plus|in addition|may fill"
    rf"|do not (?:fall|fit)|beyond|{_UNBOUND})\b"
)
_LENGTH = re.compile(r"\b(?:pages?|words?|limits?|length|unlimited|any number|as many|pp)\b")
# "References do not count.": what says nothing else is of the length
_ALONE = re.compile(
    rf"(?:the |any )?(?:{'|'.join(_WORDS.values())})(?: (?:and|or) \w+)?"
    r"(?: (?:do|does|is|are|will|be|not|also|never)){1,4} (?:count(?:s|ed)?|excluded|included|free)"
    r"(?: (?:at all|here|either))?$"
)
_NEAR = 90  # letters between a part and what is said of it
# whether the part itself has a limit: "are references capped?", "may I have a third page for them?"
_OWN_LIMIT = re.compile(
    rf"\b(?:cap|caps|capped|{_UNBOUND}|unlimited|as long as|maximum|at most|own pages?"
    r"|(?:have|has|is there) (?:an? |any )?(?:own |separate )?(?:page )?limits?"
    r"|how many (?:references?|refs?|citations?|pages? of|pages? for)|limit (?:on|to|for) (?:the )?(?:number of )?"
    r"(?:references?|refs?|citations?|bibliograph\w+|append\w+))\b"
)
_NOTED = re.compile(r"\b(?:everything|all) (?:is |are )?(?:includ\w+|counts?)\b|\b(?:referenc|bibliograph|citation)\w*")


def asks_own_limit(words: str) -> bool:
    """Whether a question is of how long the references or appendices may be, and not of whether they count."""
    return bool(_OWN_LIMIT.search(words)) and any(re.search(rf"\b{part}\b", words) for part in _WORDS.values())


def line_on(parts: Iterable[str], passages: Iterable[Passage], *, own_limit: bool = False) -> Passage | None:
    """Return the first line that says of a part whether it counts.

    - `own_limit`: it must say how much room the part has, or that there is no limit to it
    """
    said = re.compile(rf"\b{_UNBOUND}\b") if own_limit else _COUNTS
    named = [re.compile(rf"\b{_WORDS[part]}\b") for part in parts if part in _WORDS]
    for one in passages:
        text = fold(one.text)
        if not own_limit and any(part.search(text) for part in named) and _ALONE.match(text):
            return one
        if _LENGTH.search(text) and any(_is_beside(part, said, text) for part in named):
            return one
    return None


def is_noted(limits: Iterable[PageLimit]) -> bool:
    """Whether the note of a limit says itself what counts, as "Everything included." does."""
    return any(_NOTED.search(fold(one.note or "")) for one in limits)


def _is_beside(part: re.Pattern[str], said: re.Pattern[str], text: str) -> bool:
    return any(
        max(found.start(), other.start()) - min(found.end(), other.end()) <= _NEAR
        for found in part.finditer(text)
        for other in said.finditer(text)
    )
