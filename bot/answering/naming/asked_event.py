"""Whether a question is when or where an event is, and by what it names that: "on which days is the summer school?"."""

from __future__ import annotations

import re
from typing import NamedTuple

from bot.answering.questions.forms import START
from bot.english import DAY, MONTH

_NAME = r"(?:(?:the|your|that|this) )?(?P<name>\w+(?: \w+){0,5}?)"
_OF = _NAME.replace("name", "of")
_DOES = r"(?:is|are|s|was|were|will|does|do)"
_GOES = (
    r"(?: (?:be|held|happen(?:s|ing)?|tak(?:e|es|ing) place|starts?|starting|begins?|ends?|runs?|on|scheduled|it"
    r"|planned|exactly|then|again|this year|please|too|also|going to be"
    r"|(?:before|after|around|beside) (?:the|your) \w+)){0,5}"
)
_WHEN = re.compile(
    rf"{START}(?:when(?: and where)?|where and when|from when to when"
    r"|(?:on |at |in )?(?:what|which) (?:days?|dates?|week|month))(?: exactly)?"
    rf" {_DOES} {_NAME}{_GOES}$"
    rf"|{START}(?:what (?:is|are) )?(?:the )?(?:dates?|days?) (?:of|for) {_OF}{_GOES}$"
)
_WHERE = re.compile(
    rf"{START}(?:where(?: exactly)?|(?:in|at) (?:what|which) (?:city|town|country|place|building)"
    rf"|(?:what|which) (?:city|town)) {_DOES} {_NAME}{_GOES}$"
)
_IS_IT = re.compile(
    rf"{START}(?:is|are|was|does|do|will) {_NAME}{_GOES} (?:(?:(?:on|from|in) )?{DAY}.{{0,30}}|in {MONTH}"
    rf"|in (?P<place>(?!{MONTH}\b)\w+(?: \w+)?)|(?:(?:in|on|at) )?the same \w+(?: (?:as|at) .{{1,30}})?)"
    r"(?: (?:too|as well|also|right|correct|then))*$"
)
_BY_SORT = re.compile(
    r"\b(?:summer|winter|spring|autumn|doctoral|training) (?:school|consortium|symposium|colloquium)\b"
)
_POINTS_BACK = re.compile(
    rf"{START}(?:when|where|(?:on )?(?:what|which) days?)(?: exactly)? {_DOES} (?:it|that|this)\b"
)
_BOTH = re.compile(rf"{START}(?:when and where|where and when) (?P<of>{_DOES} .+)$")


class AskedEvent(NamedTuple):
    """- `name`: what the other event is called; `of_place`: where it is, and not when"""

    name: str
    of_place: bool


def asked_event(words: str, message: str) -> AskedEvent | None:
    """Return what a question asks of, and whether that is a place; None where it asks for something else.

    - `message`: what it is part of, which may name the event that it points back to
    """
    words = _with_its_name(words, message)
    if found := _WHEN.match(words):
        return AskedEvent(found["name"] or found["of"], of_place=False)
    if found := _WHERE.match(words):
        return AskedEvent(found["name"], of_place=True)
    found = _IS_IT.match(words)
    return AskedEvent(found["name"], of_place=bool(found["place"])) if found else None


def _with_its_name(words: str, message: str) -> str:
    """A question with the event that it points back to: "I am at the summer school. When is it?"; with what "when and
    where" are of.
    """
    if words in {"when", "where"} and (found := _BOTH.match(message)):
        return f"{words} {found['of']}"
    before = message.partition(words)[0] if _POINTS_BACK.match(words) else ""
    named = list(_BY_SORT.finditer(before))
    return re.sub(r"\b(?:it|that|this)\b", f"the {named[-1][0]}", words, count=1) if named else words
