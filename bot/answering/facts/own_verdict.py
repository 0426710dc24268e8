"""The "Yes," or "No," that an organizer's answer begins with, which answers their question and not its opposite: "Yes,
attendance is free" is no answer to "do I have to pay?".
"""

from __future__ import annotations

import re

from bot.answering.questions.forms import Form
from bot.faq.model import Entry
from bot.matching.lexicon import stem
from bot.matching.normalise import fold

_BEGINS = re.compile(r"^\W{0,2}(?P<verdict>yes|no)\b\s?[,.!:;—–-]+\s+(?=\w)", re.IGNORECASE)
_MUST = re.compile(r"\b(?:must|have to|has to|needs? to|need|required?|mandatory|obligatory|compulsory|obliged)\b")
_NOT = re.compile(r"\b(?:not|never|without|forbidden|prohibited|banned|\w+n['’]t|(?:do|does|is|are|ca|wo)nt)\b")
_COSTS = re.compile(r"\b(?:pay|paying|costs?|charged?|fees?|expensive)\b")
_FREE = re.compile(r"\b(?:free|gratis|for nothing|included)\b")
_NAMES = re.compile(r"\b(?:sees?|knows?|shows?|reads?|learns?|told|find out)\b.{0,30}\b(?:names?|who)\b|\bnamed\b")
_HIDES = re.compile(r"\b(?:anonym\w*|blind\w*|hid(?:e|den)|secret)\b")
_SHORT = 3  # letters of a word that tells nothing
_ASKING = frozenset(map(stem, "does will would should could have must there this that your with then".split()))


def has_verdict(answer: str) -> bool:
    """Return whether an answer begins with a yes or a no of its own."""
    return _BEGINS.match(answer) is not None


def worded_for(entry: Entry, answer: str, form: Form) -> str:
    """Return an entry's answer, without the yes or no it begins with where the question asks the opposite."""
    begins = _BEGINS.match(answer)
    if begins is None or not form.is_yes_no:
        return answer
    rest = answer[begins.end() :]
    if not (_is_turned(form.words, entry) or (begins["verdict"].lower() == "no" and _says_so(form.words, rest))):
        return answer
    return rest[:1].upper() + rest[1:]


def _is_turned(asked: str, entry: Entry) -> bool:
    """Whether a question asks the other way round than every phrasing of the entry."""
    return all(_differs(asked, fold(phrasing)) for phrasing in (entry.question, *entry.also))


def _differs(asked: str, phrasing: str) -> bool:
    turned = bool(_MUST.search(asked)) != bool(_MUST.search(phrasing)) or bool(_NOT.search(asked)) != bool(
        _NOT.search(phrasing)
    )
    opposite = (_COSTS.search(asked) and _FREE.search(phrasing)) or (_FREE.search(asked) and _COSTS.search(phrasing))
    names = (_NAMES.search(asked) and _HIDES.search(phrasing)) or (_HIDES.search(asked) and _NAMES.search(phrasing))
    return turned or bool(opposite or names)


def _says_so(asked: str, rest: str) -> bool:
    """Whether what follows a "No" affirms every telling word that is asked for: "is it in person?", "No, the event is
    in person only."
    """
    telling = {stem(word) for word in asked.split() if len(word) > _SHORT} - _ASKING
    held = {stem(word) for word in fold(rest).split()}
    return bool(telling) and telling <= held and not _NOT.search(rest.lower()) and "no" not in held
