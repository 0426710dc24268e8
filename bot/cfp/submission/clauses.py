"""Cuts sentences into clauses that may say opposite things, each with the phrases of a table that it holds."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from bot.cfp.phrases import Found, Phrases
from bot.page.sentences import Sentence
from bot.rules import Rule

_ANSWER = re.compile(
    r"^\W{0,9}(?P<label>[^:\t?]{3,60}?)\s*[:\t?]\s*(?P<answer>[^\W\d_][^:,;.(–—]{0,40})(?:[,;.(–—][^:]{0,160})?$"
)
_ANSWERER = re.compile(r"^\W{0,4}A\W{0,3}[.:)]\W{0,3}\s")  # "A: No, they are not."
# behind an answer that holds for some alone
_BOUNDED = re.compile(
    r"\b(?:only (?:for|if|when|with|by|full|long|regular|short|in)|unless|except|optional\w*|but|(?:yes|no) or)\b",
    re.IGNORECASE,
)
_ASIDE = re.compile(
    r"\([^()]{0,40}\)(?=\s\w)"
)  # short brackets inside a sentence: "published (other than preprints) or"
_WORD, _SHORT_LABEL = 6, 40  # characters of "yes" or "no" alone, and of the label above it
_SHORT_ANSWER = 20  # characters that begin with yes or no
_STOP = re.compile(r"[;:；：—–。，]|(?<=[\u3040-\u9fff]),|\s-\s|\((?=\w{3})")
_SO = Rule(
    "where a sentence turns from a reason to what follows from it",
    r""", \s (?= (?: and \s )? (?: so (?! \s (?: long | that ) \b ) | hence | therefore | thus
            | consequently | donc | ainsi | daher | deshalb | somit | por \s lo \s (?: que | tanto ) | así \s que
            | portanto | quindi | pertanto | dus ) \b )
      | ^ \W* (?: as | since | because | da | weil | comme | como | puisque | poiché
        | omdat ) \s [^,;:]{5,150} (?= , )""",
    examples=("non-archival, so papers may be under review elsewhere", "informal, and so", "no volume, hence",
        "no volume, therefore", "no volume, thus", "no volume, consequently", "pas d'actes, donc", "pas d'actes, ainsi",
        "kein Band, daher", "kein Band, deshalb", "kein Band, somit", "sin actas, por lo que",
        "sin actas, por lo tanto",
        "sin actas, así que", "sem anais, portanto", "senza atti, quindi", "senza atti, pertanto", "geen bundel, dus",
        "As there are no proceedings, papers", "Since nothing is printed, you", "Because we print none, you",
        "Da nichts gedruckt wird, können", "Weil nichts gedruckt wird, können", "Comme rien ne paraît, vous",
        "Como no hay actas, se puede", "Puisque rien ne paraît, vous", "Poiché non ci sono atti, si può",
        "Omdat er geen bundel is, kunt u"),
    near_misses=("allowed, so long as the venue agrees", "printed, so that all can read it",
        "As authors know; nothing", "short, sound papers"),
)  # fmt: skip


class Choice(NamedTuple):
    """What a call says of a policy; `against` is another sentence that says otherwise.

    - `value` is None when the two contradict each other: nothing is better than wrong
    """

    value: str | bool | None
    sentence: Sentence
    against: Sentence | None = None


class Answer(NamedTuple):
    """What a line answers with yes or no: its label or question, and the values of that."""

    label: str
    values: set[str]
    yes: bool


@dataclass(frozen=True, slots=True)
class Clause:
    text: str
    sentence: Sentence
    found: tuple[Found, ...]

    @property
    def values(self) -> set[str]:
        return {hit.value for hit in self.found}

    def starts(self, value: str) -> int:
        """Where the first phrase of `value` begins; behind the text when there is none."""
        return next((hit.start for hit in self.found if hit.value == value), len(self.text) + 1)

    def ends(self, value: str) -> int:
        """Where the first phrase of `value` ends; before the text when there is none."""
        return next((hit.end for hit in self.found if hit.value == value), -1)


def plain(text: str) -> str:
    """Return `text` with one kind of apostrophe and no marks of emphasis, character for character."""
    return re.sub(r"[^\S\t]|_", " ", text.replace("’", "'").replace("‘", "'"))


def asks(text: str) -> bool:
    """Whether a sentence is a question."""
    return text.rstrip(" *_").endswith("?")


def answered(sentence: Sentence, table: Phrases, answers: Phrases) -> Answer | None:
    """Read a line such as "Archival: no", or "No" below "Is it archival?": its label, and whether it says yes."""
    if question := next((heading for heading in sentence.block.section[-1:] if heading.endswith("?")), ""):
        said = answers.find(_ANSWERER.sub("", sentence.text)[:_SHORT_ANSWER])
        if said and not said[0].start:
            return _answer(question, said[0], table)
    if label := _label_above(sentence):
        said = answers.find(sentence.text)
        if said and said[0].end - said[0].start == len(sentence.text.strip(" .")):
            return _answer(label, said[0], table)
    match = _ANSWER.match(plain(sentence.text))
    if match is None or _BOUNDED.search(sentence.text, match.start("answer")):
        return None
    said = answers.find(match["answer"])
    return None if not said or said[0].start else _answer(match["label"], said[0], table)


def _answer(label: str, said: Found, table: Phrases) -> Answer:
    return Answer(label, table.values(plain(label)), said.value == "yes")


def _label_above(sentence: Sentence) -> str:
    """The short heading above a block that is one word: "Anonymous", and "No"."""
    heading = "".join(sentence.block.section[-1:])
    alone = sentence.block.kind == "paragraph" and sentence.text == sentence.block.text.strip()
    return heading if alone and len(sentence.text) <= _WORD and len(heading) <= _SHORT_LABEL else ""


def with_heading(sentence: Sentence) -> str:
    """Return a sentence with the heading it stands under: tracks are often named there."""
    return " ".join([*sentence.block.section[-1:], sentence.text])


def whole(sentence: Sentence, table: Phrases) -> Clause:
    """Return a sentence as one clause."""
    text = plain(sentence.text)
    return Clause(text, sentence, tuple(table.find(text)))


def clauses(sentence: Sentence, table: Phrases, but: Phrases, *others: Rule) -> Iterator[Clause]:
    """Yield the parts of a sentence: it is cut at stops, at words such as "but" and "so", behind a reason, and where
    other rules say so.
    """
    text, start = _ASIDE.sub(lambda aside: " " * len(aside[0]), plain(sentence.text)), 0
    stops = {match.start() for match in _STOP.finditer(text)}
    stops |= {match.end() for rule in (_SO, *others) for match in rule.finditer(text)}
    cuts = sorted(stops | {hit.start for hit in but.find(text)})
    for end in [*cuts, len(text)]:
        if text[start:end].strip():
            yield Clause(text[start:end], sentence, tuple(table.find(text[start:end])))
        start = end


def denies_the_rest(clause: Clause, but: Phrases) -> bool:
    """Whether a clause only denies for some what another says: "...; abstracts are not", "but not abstracts"."""
    for hit in clause.found:
        if hit.value == "not":
            before = clause.text[: hit.start].strip(" ,;:(")
            bracketed = clause.text.lstrip().startswith(("(", "\uff08"))  # "(not counting references)"
            if (
                not clause.text[hit.end :].strip(" .,;:)")
                or (not before and not bracketed)
                or any(one.end >= len(before) for one in but.find(before))
            ):
                return True
    return False
