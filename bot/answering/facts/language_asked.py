"""Yes or no to a language that a question wants to write or speak, before the call's words on languages."""

from __future__ import annotations

import re

from bot.answering.facts.context import Context
from bot.answering.questions.tongue_names import LANGUAGE
from bot.matching.normalise import fold

_NAMED = re.compile(rf"\b{LANGUAGE}\b")
# languages in one list, and nowhere else: not "in English; Japanese authors ..."
_LIST = re.compile(rf"\b{LANGUAGE}\b(?:,? ?(?:,|/|&|\b(?:and|or|as well as)\b) ?(?:in |both |either )?{LANGUAGE}\b)*")
_SAME = {
    "deutsch": "german",
    "francais": "french",
    "espanol": "spanish",
    "italiano": "italian",
    "portugues": "portuguese",
}
_SPOKEN = re.compile(r"\b(?:talks?|present\w*|speak\w*|speech|lectures?|oral\w*|sessions?|discussions?|held)\b")
_WRITTEN = re.compile(
    r"\b(?:writ\w+|submi\w+|send|sent|hand|upload\w*|papers?|abstracts?|manuscripts?|articles?|proposals?"
    r"|contributions?|applications?)\b"
)
_BINDS = re.compile(r"\b(?:must|have to|has to|needs? to|should|shall|only|required|are to be|exclusively)\b")
# the line tells more than which languages there are
_OTHERWISE = re.compile(
    r"\b(?:not|except|unless|but|however|translat\w+|summar\w+|preferabl\w+|encourag\w+|native|proficien\w+|recommended"
    r"|same|if)\b"
)
_DENIES = re.compile(r"\b(?:not|no|without|never|only|must|have to|has to|need|should|problem|mind)\b")


def verdict_on_language(told: str, context: Context) -> str:
    """Return yes or no to the one language that a question names; empty where the line tells neither."""
    words, line = context.form.words, fold(told)
    asked, named, listed = _languages(words), _languages(line), _LIST.search(" ".join(told.lower().split()))
    if len(asked) != 1 or not named or not context.form.is_check or context.form.is_either_or or _DENIES.search(words):
        return ""
    if listed is None or _languages(listed[0]) != named or _OTHERWISE.search(line) or not _is_of_same(words, line):
        return ""
    if asked <= named:
        return context.lead("answer.yes")
    return context.lead("answer.no") if _BINDS.search(line) or len(named) > 1 else ""


def _languages(text: str) -> set[str]:
    return {_SAME.get(word, word) for word in _NAMED.findall(text)}


def _is_of_same(words: str, line: str) -> bool:
    """Whether question and line are both of what is written, or both of what is spoken; a question may say neither."""
    spoken, written = bool(_SPOKEN.search(words)), bool(_WRITTEN.search(words))
    if spoken == written:  # both, or neither: what is sent in
        return not spoken and bool(_WRITTEN.search(line)) and not _SPOKEN.search(line)
    return bool((_SPOKEN if spoken else _WRITTEN).search(line))
