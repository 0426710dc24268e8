"""Finds the sentences of a call that answer a known question kind, and quotes them as FAQ entries."""

from __future__ import annotations

import re
from itertools import islice
from typing import Any

from bot.bank.model import Kind
from bot.cfp.entry_rules import OTHERWISE
from bot.cfp.finding import source_of
from bot.cfp.turning import TURNS
from bot.page.blocks import Block
from bot.page.page import Page
from bot.page.sentences import Sentence, sentences

_SHORTEST = 15  # characters of a sentence that may tell a policy
_MAX_SENTENCES = 3
_MAX_ANSWER = 700


def read_entries(page: Page, kinds: tuple[Kind, ...]) -> list[dict[str, Any]]:
    """Return an entry for each kind with `cues` that some sentence of the page answers, in the call's own words."""
    told = [sentence for block in page.blocks if block.kind in {"paragraph", "item"} for sentence in sentences(block)]
    told = [sentence for sentence in told if len(sentence.text) > _SHORTEST]
    entries = []
    for kind in kinds:
        if not kind.cues:
            continue
        cues = re.compile("|".join(f"(?:{cue})" for cue in kind.cues), re.IGNORECASE)
        hits = list(islice((sentence for sentence in told if _answers(sentence.text, kind.id, cues)), _MAX_SENTENCES))
        hits = [sentence for sentence in hits if not _is_key_date(sentence)]
        if not hits:
            continue
        answer = " ".join(_said(page, sentence) for sentence in _with_turns(hits, told))
        entries.append(
            {
                "id": kind.id,
                "question": kind.question,
                "answer": _short(answer).replace("{", "{{").replace("}", "}}"),
                "source": source_of(page, hits[0].block, words=hits[0].text, offset=hits[0].offset),
            }
        )
    return entries


def _answers(text: str, kind: str, cues: re.Pattern[str]) -> bool:
    """Whether a sentence holds a cue, and not only in words that mean something else here."""
    if not cues.search(text):
        return False
    for rule in OTHERWISE:
        if rule.reads == kind:
            text = rule.sub(" ", text)
    return bool(cues.search(text))


def _with_turns(hits: list[Sentence], told: list[Sentence]) -> list[Sentence]:
    """The sentences, each with one behind it that limits what it says."""
    found: list[Sentence] = []
    for hit in hits:
        place = told.index(hit)
        behind = told[place + 1 : place + 2]
        limits = [one for one in behind if one.block is hit.block and TURNS.search(one.text)]
        found += [one for one in (hit, *limits) if one not in found]
    return found


def _is_key_date(sentence: Sentence) -> bool:
    """A labelled date is a date of the call, not a policy."""
    return len(sentence.text) < 90 and bool(re.search(r"\b20\d\d\b", sentence.text))  # characters of a list line


def _said(page: Page, sentence: Sentence) -> str:
    """The sentence, with the list it introduces when it ends in a colon."""
    text = " ".join(sentence.text.split())
    if not text.endswith(":"):
        return text
    items: list[Block] = []
    for block in page.blocks[page.blocks.index(sentence.block) + 1 :]:
        if block.kind != "item":
            break
        items.append(block)
    listed = "; ".join(item.text.rstrip(".;,") for item in items[:12])
    return f"{text} {listed}." if listed else text


def _short(text: str) -> str:
    return text if len(text) <= _MAX_ANSWER else text[: _MAX_ANSWER - 1].rsplit(" ", 1)[0] + "…"
