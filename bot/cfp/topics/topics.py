"""Finds the topics: which lists hold them, under which lead, how they are grouped and nested."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Any

from bot.cfp.finding import source_of
from bot.cfp.phrases import Phrases
from bot.cfp.topics.elements import elements_of
from bot.cfp.topics.headings import headed_topics
from bot.cfp.topics.items import are_counted, is_long_title, is_title, may_be_topics, stands_by_itself, without_menu
from bot.cfp.topics.leads import ASKED, HEADED, NAMED, NONE, calls_them_sorts, leads_itself, score_of
from bot.cfp.topics.lists import SENTENCE_ENDS, ItemList, last_sentence
from bot.cfp.topics.nesting import nest, spells_out
from bot.cfp.topics.rules import COUNTED, TELLING
from bot.cfp.topics.sentences import running_topics
from bot.cfp.topics.themes import Candidate, by_theme
from bot.cfp.wording import spoken, wording
from bot.page.blocks import Block
from bot.page.page import Page

_FOLLOWS = re.compile(r"(?i)\b(?:the following(?:\s\w{3,12}){,2}|below)(\s\([^()]+\))?\.$|^\W*(below|here) (is|are)\b")
_TOPICS_OF = re.compile(r"(?:[\w&-]+ ){2,5}topics$", re.IGNORECASE)
_IN_TEXT = -1  # the group of items that stand in running text
_LABEL, _BARE = 70, 30  # characters of a group's name; of one that is set like any text
_HEADING = 100  # characters of a group's name that is a heading


def read_topics(page: Page) -> tuple[list[Any], dict[str, Any] | None]:
    """Return the topics, grouped and nested as on the page, and their source; nothing when no list is surely theirs."""
    phrases = wording("topics", spoken(page))
    found = [
        one
        for one in by_theme(list(_candidates(list(elements_of(page, phrases)), phrases)), phrases)
        if one.score > NONE and may_be_topics(one.items, one.score, grouped=bool(one.group))
    ]
    sure = [one for one in found if one.score >= HEADED]
    if not sure and found:
        best = max(found, key=lambda one: one.score)
        sure = [one for one in found if one is best or (best.chain and one.chain == best.chain)]
        if best.group and len(sure) == 1:
            sure = []
    if headed := headed_topics(page, phrases):
        return headed
    sure = _once(sure)
    topics: list[Any] = []
    if not sure:
        return running_topics(page, phrases)
    _name_groups(sure)
    for one in sure:
        nested = _named_branch(nest(without_menu(list(one.items.items))), phrases)
        topics += [{"name": one.group, "topics": nested}] if one.group else nested
    block = (first := sure[0]).lead or first.items.items[0]
    return topics, source_of(
        page, block, words=first.items.told or (_leading(first.lead.text, phrases) if first.lead else None)
    )


def _once(lists: list[Candidate]) -> list[Candidate]:
    """Leave out lists that a page gives a second time, in its news and in its call."""
    kept: list[Candidate] = []
    seen: set[str] = set()
    for one in lists:
        names = {re.sub(r"\W", "", item.text.lower()) for item in one.items.items}
        if len(names & seen) * 2 <= len(names):
            kept.append(one)
        seen |= names
    return kept


def _name_groups(lists: list[Candidate]) -> None:
    """Lists right below one another are groups by their leads: "General topics of knots", "Topics specific to nets"."""
    named = [
        one
        for pair in pairwise(lists)
        if pair[1].follows and all(map(_names_group, pair)) and len({one.lead.text for one in pair if one.lead}) > 1
        for one in pair
    ]
    for one in named:
        one.group = one.lead.text if one.lead else ""


def _names_group(one: Candidate) -> bool:
    told = one.lead.text if one.lead and one.score == NAMED and not one.group else ""
    return bool(told) and "\n" not in told and is_title(told) and not TELLING.search(told)


def _named_branch(topics: list[Any], phrases: Phrases) -> list[Any]:
    """The topics alone of a list that holds all of a call: "Topics" and "Dates" are items, each with its own."""
    if len(topics) == 1 and isinstance(topics[0], dict) and score_of(topics[0]["name"], phrases) == NAMED:
        return list(topics[0]["topics"])  # "Scope (choose one or more)", and below it all topics
    named = [one for one in topics if isinstance(one, dict) and _names_topics(one["name"], phrases)]
    return named[0]["topics"] if len(named) == 1 and len(topics) > 1 else topics


def _names_topics(text: str, phrases: Phrases) -> bool:
    return len(text) < _BARE and score_of(text, phrases) == NAMED


def _candidates(elements: list[Block | ItemList], phrases: Phrases) -> Iterator[Candidate]:
    last: tuple[int, Candidate] | None = None  # the list before, and where it stands
    chain = 0
    for number, one in enumerate(elements):
        if not isinstance(one, ItemList):
            continue
        goes_on = last is not None and last[0] == number - 2 and bool(last[1].group)
        led = one.told != ""
        group, above = ("", _block(elements, number - 1)) if led else _group(elements, number, phrases, goes_on=goes_on)
        if counted := COUNTED.match(one.told):  # "Strand 2 – Old ropes: knots; bends; hitches"
            yield Candidate(one, NAMED, above, one.told[counted.end() - 3 :].strip(" :"), chain)
            continue
        place = number - 2 if group else number - 1
        if group and above is None and not (last and last[0] == place and last[1].group):
            group, above = "", _block(elements, number - 1)
        beside = last is not None and last[0] == number - 1 and not one.told and _are_alike(last[1].items, one)
        if last and (beside or (group and last[0] == place and last[1].group)):  # columns, or the next group
            found = Candidate(one, last[1].score, last[1].lead, group, chain)
        else:
            chain += 1
            found = Candidate(one, _context(one, group, above, phrases), above, group, chain)
        if last and last[0] == number - 1 and spells_out(last[1].items, one):
            found.score, found.lead, last[1].score = last[1].score, last[1].lead, NONE
        found.follows = last is not None and last[0] == number - 2
        last = (number, found)
        yield found


def _are_alike(one: ItemList, other: ItemList) -> bool:
    """Whether two lists are set alike: a line parted by dots, "KNOT · May 3", does not go on with a list above it."""
    return (one.items[0].group == _IN_TEXT) == (other.items[0].group == _IN_TEXT)


def _block(elements: list[Block | ItemList], number: int) -> Block | None:
    one = elements[number] if 0 <= number < len(elements) else None
    return one if isinstance(one, Block) else None


def _group(
    elements: list[Block | ItemList], number: int, phrases: Phrases, *, goes_on: bool
) -> tuple[str, Block | None]:
    """Return the name that a list has of its own, and the block that leads to it."""
    label, above = _block(elements, number - 1), _block(elements, number - 2)
    if label is None or len(label.text) > (_HEADING if label.kind == "heading" else _LABEL) or "\n" in label.text:
        return "", label
    values = phrases.values(label.text) - (_meant_otherwise(label.text, phrases) if goes_on else set())
    headed = label.kind == "heading"
    within = not values and _names_a_part(label, phrases, goes_on=goes_on)
    short = label.kind == "paragraph" and (
        label.text.rstrip().endswith((":", "：")) or len(label.text) < _BARE or within
    )
    lead = headed and bool(values) and label.text[:1].islower()
    if (
        values & {"named", "other", "never"}
        or lead
        or not (headed or short)
        or (headed and above is None and number > 1 and label.level <= 2)
    ):
        return "", label
    if above is None:
        return (label.text.rstrip(" :："), None) if number > 1 else ("", label)
    if above.kind == "heading" and headed and (score_of(above.text, phrases) != NAMED or label.level < above.level):
        return "", label
    if (
        above.kind != "heading"
        and not within
        and (
            score_of(last_sentence(above.text), phrases) == NONE
            or (short and not _leads_on(above.text, label.text, phrases))
        )
    ):
        return "", label
    alone = label.text.rstrip().endswith(":") and not _are_parts(label, _block(elements, number + 1), phrases)
    if short and above.kind == "heading" and (score_of(above.text, phrases) != NAMED or alone):
        return "", label
    return label.text.rstrip(" :："), above


def _are_parts(label: Block, then: Block | None, phrases: Phrases) -> bool:
    """Whether the lines above a list and right behind it are the names of its parts: "Theory:", then "Practice:"."""
    both = [label.text.rstrip(" :："), then.text.rstrip(" :：")] if then and then.kind == label.kind else []
    ended = then is not None and then.text.rstrip().endswith((":", "："))
    return ended and all(is_title(text) and not phrases.values(text) for text in both)


def _names_a_part(label: Block, phrases: Phrases, *, goes_on: bool) -> bool:
    """Whether a line under a heading that names topics, or behind other groups of them, reads like a group's name."""
    under = bool(label.section) and score_of(label.section[-1], phrases) == NAMED
    return (under and is_title(label.text)) or (goes_on and is_long_title(label.text))


def _leads_on(above: str, label: str, phrases: Phrases) -> bool:
    """Whether a paragraph leads to what stands below a label: "Topics include the following." and "Methods:"."""
    text = above.rstrip()
    follows = label.rstrip().endswith((":", "：")) and _FOLLOWS.search(last_sentence(text)) is not None
    return text.endswith(":") or (follows and score_of(last_sentence(text), phrases) == NAMED)


def _meant_otherwise(text: str, phrases: Phrases) -> set[str]:
    """What the name of one group among others seems to say and does not: "Social and Legal Topics"."""
    if _TOPICS_OF.match(text):
        return {"named", "other"}
    return {"other"} if _adds_to_list(text, phrases) else set()


def _adds_to_list(text: str, phrases: Phrases) -> bool:
    """Whether the name of one group among others only ends with what may head another part of the call: "Uses,
    Experiences, and Requirements".
    """
    first = re.split(r",\s|\s(?:and|&)\s", text)
    return is_title(text) and len(first) > 1 and not phrases.values(first[0]) & {"named", "other", "never"}


def _leading(lead: str, phrases: Phrases) -> str:
    """The sentence of a lead that says what follows, also when others stand behind it: "... not limited to the
    following. We prefer finished work."
    """
    told = (text for text in SENTENCE_ENDS.split(lead) if _FOLLOWS.search(text))
    return next((text for text in told if score_of(text, phrases) == NAMED), last_sentence(lead))


def _context(one: ItemList, group: str, above: Block | None, phrases: Phrases) -> int:
    """How surely a list holds topics, by the sentence above it and its headings."""
    section = [heading for heading in one.items[0].section[-3:] if heading != group]
    lead = one.told or (above.text if above and above.kind != "heading" else "")
    near = _leading(lead, phrases) if lead else ""
    if above and above.kind == "heading" and above.text not in section:
        section.append(above.text)
    score = max(score_of(near, phrases), NAMED if are_counted(one) or leads_itself(one, phrases) else NONE)
    leads_on = not near.endswith((".", "!", "?")) or bool(group) or (near == lead.strip() and len(near) < _LABEL)
    if near and score == NONE and leads_on and phrases.values(near) & {"other", "never"}:
        return HEADED if section and calls_them_sorts(near, section[-1], phrases) else NONE
    if score == NAMED:
        return NAMED
    if section and "never" in phrases.values(section[-1]):  # "Who can submit", whatever is said to belong to it
        return NONE
    barred = (
        bool(section)
        and bool(phrases.values(section[-1]) & {"other", "never"})
        and score_of(section[-1], phrases) != NAMED
    )
    headed = max((score_of(heading, phrases) for heading in section[-2:]), default=NONE)
    if headed == NAMED and not barred and (leads_on or score or stands_by_itself(one)):
        return HEADED
    if not near and section:
        return min(score_of(section[-1], phrases), ASKED)
    return score if leads_on and (score == ASKED or not barred) else NONE
