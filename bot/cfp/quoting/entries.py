"""Finds the sentences of a call that answer a known question kind, and quotes them as FAQ entries."""

from __future__ import annotations

import re
from itertools import islice, takewhile
from typing import Any

from bot.bank.model import Kind
from bot.cfp.finding import source_of
from bot.cfp.people.on_talks import is_on_a_talk
from bot.cfp.people.roles import only_role
from bot.cfp.quoting.menus import is_menu
from bot.cfp.quoting.needs import NEEDED
from bot.cfp.quoting.of_a_person import OF_A_PERSON
from bot.cfp.quoting.otherwise import without_otherwise
from bot.cfp.quoting.parts_apart import is_of_a_part, title_of
from bot.cfp.quoting.whole import is_fragment, with_list
from bot.cfp.submission.told import LABEL, paper_of
from bot.cfp.turning import TURNS
from bot.cfp.wording import row, spoken
from bot.page.blocks import Block
from bot.page.page import Page
from bot.page.sentences import Sentence, sentences

_ABSTRACT = "abstract_length"
_SHORTEST = 15  # characters of a sentence that may tell a policy
_MOST = {
    "contact": 3,
    "about": 3,
    "conduct": 3,
    _ABSTRACT: 2,
}  # kinds whose sentences add to each other; else one fits
_BY_TRACK = frozenset({"prior_publication"})  # kinds of which posters may be told another rule than papers
_OF_A_LIFE = frozenset({"prior_publication", "hosting"})  # kinds that lines on speakers only seem to answer
_RULES = (re.compile(r"\b(?:may|can|welcome|allowed|accept\w*)\b"), re.compile(r"\b(?:must|not|unpublished|cannot)\b"))
_EXTENDED = re.compile(r"\b(?:extended|long)\sabstracts?\b", re.IGNORECASE)  # what is sent in place of a paper
_YEAR = re.compile(r"\b20\d\d\b")
_IN_YEARS = re.compile(r"\bin 20\d\d(?: (?:or|and|to) 20\d\d)?\b(?!.*\d)")  # "work that appeared in 2031 or 2032"
_MAX_ANSWER = 700
_MOST_ANSWER = 3  # sentences that answer a question of the page


def read_entries(page: Page, kinds: tuple[Kind, ...]) -> list[dict[str, Any]]:
    """Return an entry for each kind with `cues` that some sentence of the page answers, in the call's own words."""
    told = [sentence for block in page.blocks if _is_read(block) for sentence in sentences(block)]
    told = [one for one in told if len(one.text) > _SHORTEST and not OF_A_PERSON.match(one.text)]
    of_call = [one for one in told if not any(map(only_role, one.block.section[-1:]))]  # no lives of speakers
    entries, tags, title = [], spoken(page), title_of(page)
    for kind in kinds:
        if not kind.cues:
            continue
        cues = re.compile("|".join(f"(?:{cue})" for cue in kind.cues), re.IGNORECASE)
        said = of_call if kind.id in _OF_A_LIFE else told
        fitting = [one for one in said if not _is_key_date(one) and _answers(one.text, kind.id, cues, tags)]
        if kind.id == "registration":
            fitting = [one for one in fitting if not (_recruits(one, tags) or is_of_a_part(one, title))]
        if kind.id in _BY_TRACK:
            fitting = [one for one in fitting if not is_fragment(one)]
        if kind.id == _ABSTRACT:
            fitting = [one for one in fitting if cues.search(_EXTENDED.sub(" ", one.text))] or fitting
        fitting = [one for one in fitting if not one.text.endswith("?")] or fitting
        hits = _by_track(fitting, tags) if kind.id in _BY_TRACK else fitting[: _MOST.get(kind.id, 1)]
        hits = [one for one in hits if not one.text.endswith("?") or _answer(one, told)]
        if not hits:
            continue
        texts = ((one, " ".join(_named(one, hits, kind.id).split())) for one in _with_turns(hits, told))
        answer = " ".join(dict.fromkeys(with_list(page, sentence, text) for sentence, text in texts))
        entries.append(
            {
                "id": kind.id,
                "question": kind.question,
                "answer": _short(answer).replace("{", "{{").replace("}", "}}"),
                "source": source_of(page, hits[0].block, words=hits[0].text, offset=hits[0].offset),
            }
        )
    return entries


def _is_read(block: Block) -> bool:
    """Whether a block may tell a policy: of headings, one that asks what the text below it answers; no line of the
    page's own table of contents.
    """
    if any(link.href.startswith("#") and link.text.strip() == block.text.strip() for link in block.links):
        return False
    if is_on_a_talk(block) or is_menu(block):
        return False
    return block.kind in {"paragraph", "item"} or (block.kind == "heading" and block.text.rstrip().endswith("?"))


def _answer(question: Sentence, told: list[Sentence]) -> list[Sentence]:
    """The first sentences that answer a question of the page: behind it, or below it where it is a heading."""
    behind = told[told.index(question) + 1 :]
    heads = question.block.kind == "heading"
    own = takewhile(
        lambda one: question.block.text in one.block.section[-1:] if heads else one.block is question.block, behind
    )
    found = list(islice((one for one in own if not one.text.endswith("?")), _MOST_ANSWER))
    return found if found and found[0].text[0].isalnum() else []  # "(at most 20 words)": what applicants are asked


def _recruits(sentence: Sentence, tags: tuple[str, ...]) -> bool:
    """Whether a sentence stands under a heading that asks for reviewers, who sign up as others do."""
    return any(heading in row("registering", "other", tags) for heading in sentence.block.section[-1:])


def _named(sentence: Sentence, hits: list[Sentence], kind: str) -> str:
    """A sentence, with the kind of paper that its paragraph begins with where others are told of another kind."""
    several = kind == _ABSTRACT and len({hit.line for hit in hits}) > 1
    label = LABEL.match(sentence.block.text) if several else None
    apart = label is not None and sentence.offset >= label.end()
    return f"{label['label']}: {sentence.text}" if apart and label else sentence.text


def _by_track(fitting: list[Sentence], tags: tuple[str, ...]) -> list[Sentence]:
    """Return the first sentence, and the first that says otherwise of another kind of paper."""
    rules = {one.text: (paper_of(one, tags), *(bool(words.search(one.text)) for words in _RULES)) for one in fitting}
    first = rules[fitting[0].text] if fitting else ()
    others = (one for one in fitting if rules[one.text][0] != first[0] and rules[one.text][1:] != first[1:])
    return [*fitting[:1], *islice(others, 1)]


def _answers(text: str, kind: str, cues: re.Pattern[str], tags: tuple[str, ...]) -> bool:
    """Whether a sentence holds a cue, and not only in words that mean something else here."""
    if not cues.search(text) or not cues.search(without_otherwise(text, kind)):
        return False
    return text not in row("unquoted", kind, tags) and all(rule.search(text) for rule in NEEDED if rule.reads == kind)


def _with_turns(hits: list[Sentence], told: list[Sentence]) -> list[Sentence]:
    """The sentences, each with one behind it that limits what it says; a question with what answers it."""
    found: list[Sentence] = []
    for hit in hits:
        place = told.index(hit)
        behind = told[place + 1 : place + 2]
        limits = [one for one in behind if one.block is hit.block and TURNS.search(one.text)]
        limits = _answer(hit, told) if hit.text.endswith("?") else limits
        found += [one for one in (hit, *limits) if one not in found]
    return found


def _is_key_date(sentence: Sentence) -> bool:
    """A labelled date is a date of the call, not a policy."""
    short = len(sentence.text) < 90  # characters of a list line
    return short and bool(_YEAR.search(sentence.text)) and not _IN_YEARS.search(sentence.text)


def _short(text: str) -> str:
    return text if len(text) <= _MAX_ANSWER else text[: _MAX_ANSWER - 1].rsplit(" ", 1)[0] + "…"
