"""Finds what authors need not do or send: an entry of its own, as a sentence on something else may hold it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from bot.cfp.finding import source_of
from bot.cfp.quoting.whole import is_fragment
from bot.page.page import Page
from bot.page.sentences import Sentence
from bot.rules import Rule

_THING = (
    r"(?: (?! and\b | or\b | with\b | in\b | to\b | for\b | if\b ) [\w&’'-]{1,20} \s ){0,4}"
    r"(?: checklists? | statements? | cover \s (?: letters? | pages? ) | appendi(?: x | ces ) | forms?"
    r" | title \s pages?"
    r" | keywords | CVs? | biograph(?: y | ies ) | letters? | source \s (?: files? | code ) | slides | video )"
)
NOT_DONE = Rule(
    "what need not be done with something that goes with a paper",
    r"""\b (?: (?: do | does | did ) \s not \s (?: need | have ) \s to | (?: do | does ) n['’]t
            \s (?: need | have ) \s to
            | need \s not | (?: are | is ) \s not \s (?: required | asked | expected | obliged ) \s to ) \s
        (?P<verb> attach | include | submit | provide | upload | fill \s (?: in | out ) | complete | append | add | send
            | use | write | prepare ) \s
        (?P<thing> <piece> ) \b""",
    examples=("Note that you do not need to attach the ICXX checklist", "a paper does not have to include a cover page",
        "they did not need to submit the form", "You don't need to provide a cover letter",
        "it doesn’t have to include keywords", "Authors need not upload the appendix",
        "You are not required to fill in the form", "is not asked to fill out the forms",
        "are not expected to complete the checklists", "Nobody is not obliged to append appendices",
        "need not add statements", "need not send letters", "need not use the title page", "need not write a biography",
        "need not prepare slides", "need not submit cover letters", "need not add cover pages", "need not send CVs",
        "need not add title pages", "need not send the letter", "need not upload source files",
        "need not send source code", "need not send the source file", "need not send a CV",
        "need not write biographies",
        "need not submit a video", "need not write an impact statement"),
    near_misses=("you need to attach the checklist", "you do not need to attend", "do not need to include and the form",
        "do not need to submit or a form", "do not need to use with a form", "do not have to add in the form",
        "do not have to send to a form", "need not write for the form", "need not write if the form"),
    parts={"piece": _THING},
)  # fmt: skip
NOT_ASKED = Rule(
    "something that goes with a paper and is not asked for",
    r"""\b (?: the | an? ) \s (?P<thing> <piece> ) \s (?: is | are ) \s not \s
        (?: needed | required | necessary | mandatory | compulsory ) \b""",
    examples=("The ICXX paper checklist is not required.", "a cover letter is not needed",
        "an abstract form is not necessary", "the statements are not mandatory", "the form is not compulsory"),
    near_misses=("The checklist is required", "Forms are not needed", "the rope is not needed"),
    parts={"piece": _THING},
)  # fmt: skip
_MOST = 3  # entries of a page
_SLUG = re.compile(r"[^a-z0-9]+")
_CLAUSE = re.compile(r"\((?P<told>[^()]{20,300})\)")  # a note in brackets says it by itself


def read_not_needed(page: Page, told: list[Sentence]) -> Iterator[dict[str, Any]]:
    """Yield an entry for each thing that authors need not do, quoted by the words that say so."""
    found: dict[str, dict[str, Any]] = {}
    for sentence in told:
        done, asked = NOT_DONE.search(sentence.text), NOT_ASKED.search(sentence.text)
        match = done or asked
        if match is None or is_fragment(sentence) or sentence.text.endswith("?"):
            continue
        thing = " ".join(match["thing"].split())
        verb = " ".join(done["verb"].split()) if done else ""
        name = _SLUG.sub("_", thing.lower().removeprefix("the ").removeprefix("a ")).strip("_")
        question = f"Do I need to {verb} {thing}?" if verb else f"Do I need the {thing}?"
        note = next((one for one in _CLAUSE.finditer(sentence.text) if match.start() in range(*one.span())), None)
        answer = " ".join((note["told"] if note else sentence.text).split())
        found.setdefault(
            name,
            {
                "id": f"{name}_not_needed",
                "question": question,
                "answer": (answer if answer.endswith((".", "!")) else f"{answer}.")
                .replace("{", "{{")
                .replace("}", "}}"),
                "source": source_of(page, sentence.block, words=sentence.text, offset=sentence.offset),
            },
        )
    yield from list(found.values())[:_MOST]
