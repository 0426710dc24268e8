"""The questions that a page answers itself, below "FAQ": entries of their own, in its words."""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Iterator
from dataclasses import replace
from itertools import chain, count
from typing import Any

from bot.cfp.dates.sections import is_of_this_call
from bot.cfp.finding import source_of
from bot.cfp.quoting.whole import with_address
from bot.page.asked import MARK, is_of_faq
from bot.page.page import Page
from bot.page.sentences import Sentence, sentences
from bot.rules import Rule

_MOST = 40  # questions of a page
_LONGEST = 600  # characters of an answer
_LONGEST_QUESTION = 200
_LONGEST_ID = 40
_FEW = 4  # words of an answer that says nothing without its question: "No, please wait"
_ANSWERS = re.compile(r"^\W{0,3}A\s?[.:)]\s+")
_ASKS = re.compile(r"^\W{0,4}Q(?:uestion)?\W{0,3}[.:)]\W{0,3}\s")
_ALONE = Rule(
    "an answer that needs its question",
    r"^ \W{0,3} (?: yes | no | sure | of \s course | certainly | absolutely | unfortunately | it \s depends ) \b",
    examples=("Yes, it is", "No.", "Sure!", "Of course", "Certainly not", "Absolutely", "Unfortunately not",
        "It depends on the knot"),
    near_misses=("Nobody may", "All papers are", "You may, of course"),
)  # fmt: skip
_ELSEWHERE = Rule(
    "an answer that only says where to look",
    r"""^ \W{0,3} (?: please \s )? (?: see | click | look | refer | check | read ) \b [^.]{0,80} [.!]? $""",
    examples=("See above.", "Please click here", "Look at the programme", "Refer to the site!", "Check the page",
        "Read the call"),
    near_misses=("See above. It is four pages.", "You see it here"),
)  # fmt: skip


def read_faq(page: Page) -> list[dict[str, Any]]:
    """Return an entry for each question of the page that it answers itself."""
    found: dict[str, dict[str, Any]] = {}
    for question, answers in _answered(page):
        asked = " ".join(MARK.sub("", question.text).strip(" *_").split())
        answer = _text(asked, answers)
        is_new = all(one["question"] != asked for one in found.values())
        if answer and is_new and len(asked) <= _LONGEST_QUESTION and len(found) < _MOST:
            source = source_of(page, answers[0].block, words=answers[0].text, offset=answers[0].offset)
            told = answer.replace("{", "{{").replace("}", "}}")
            name = _id(asked, found)
            found[name] = {"id": name, "question": asked, "answer": told, "source": source}
    return list(found.values())


def _answered(page: Page) -> Iterator[tuple[Sentence, list[Sentence]]]:
    """Each question below "FAQ" with the sentences up to the next, or to the end of what it heads."""
    question: Sentence | None = None
    answers: list[Sentence] = []
    for block in page.blocks:
        of_faq = is_of_faq(block.section) and is_of_this_call(block)
        for sentence in _with_leads(sentences(block)) if of_faq or question else ():
            asks = of_faq and sentence.text.rstrip(" *_").endswith("?")
            ends = block.kind == "heading" or not of_faq
            if question and answers and (asks or ends):
                yield question, answers
            if asks or ends:
                question, answers = sentence if asks else None, []
            elif question:
                answers.append(sentence)
    if question and answers:
        yield question, answers


def _with_leads(told: Iterable[Sentence]) -> Iterator[Sentence]:
    """The sentences of a block, with those in one that make a question: "Q: I am new here. May I come?"."""
    lead: Sentence | None = None
    for sentence in told:
        if lead is None and _ASKS.match(sentence.text) and not sentence.text.rstrip(" *_").endswith("?"):
            lead = sentence
        elif lead and not _ANSWERS.match(sentence.text):
            lead = replace(lead, text=f"{lead.text} {sentence.text}")
            if sentence.text.rstrip(" *_").endswith("?"):
                yield lead
                lead = None
        else:
            if lead:
                yield lead
                lead = None
            yield sentence
    if lead:
        yield lead


def _text(question: str, answers: list[Sentence]) -> str:
    """The answer in the words of the page; one that needs the question behind it."""
    text = ""
    for sentence in answers:
        said = " ".join(with_address(_ANSWERS.sub("", sentence.text), sentence).split())
        if len(text) + len(said) > _LONGEST:
            break
        text = f"{text} {said}".strip()
    if not text or _ELSEWHERE.match(text):
        return ""
    text = text if text.endswith((".", "!", "?", ":", ")", "。")) else f"{text}."
    return f"{question} {text}" if _ALONE.match(text) or len(text.split()) <= _FEW else text


def _id(question: str, taken: Container[str]) -> str:
    """An id of the first words of a question; with a number where that is taken, or nothing in it is Latin."""
    words = "_".join(re.findall(r"[a-z0-9]+", question.lower()))
    name = f"asked_{words[:_LONGEST_ID]}".rstrip("_")
    numbered = chain((name,), (f"{name}_{number}" for number in count(2)))
    return next(one for one in numbered if one not in taken)
