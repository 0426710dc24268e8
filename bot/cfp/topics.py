"""Finds the topics: which list is it, how is it nested, does it go on further down, where were items glued together."""

from __future__ import annotations

import re
from typing import Any

from bot.cfp.finding import source_of
from bot.cfp.lists import MIN_ITEMS, NOT_TOPICS, STRONG, ItemList, grouped, item_lists, last_sentence, nest, tidy
from bot.cfp.people.lines import people_in_line
from bot.page.blocks import PSEUDO_HEADING
from bot.page.page import Page

_INVITES = re.compile(
    r"\b(?:topics?|themes?|areas?|scope|subjects?|interests?|relevant|limited to|invites?|welcomes?|solicits?|seeks?|related to|call for|encourages?|looking for|like talks|thematic|themen|beiträge|include|including|aspects?|cover|address|issues|addressing|regarding)\b",
    re.IGNORECASE,
)
_SENTENCE_OF = re.compile(
    r"\b(?:must|should|will be|please|submit(?:ted|ting)?|submissions?|deadline|accepted|pages?|reviewers?|authors?|anonym\w+|template|registration|pdf)\b",
    re.IGNORECASE,
)
_PROSE = re.compile(r"(?:\b(?:topics|themes|areas)\b[^.:]{0,80}\b(?:include|are|limited to)\b[^:]{0,60}|\blimited to\b[^:.]{0,30}):?\s+(?P<list>[^.]{20,1500}?(?:;[^.;]{3,200}){2,})\.?", re.IGNORECASE)  # fmt: skip
_UNDER = re.compile(
    r"(?:^|:)\s*(?P<list>[^.:;]{3,120}(?:;[^.;]{3,160}){2,})\.?"
)  # a list in a sentence, under a heading that says what it is
_LONGEST = 420  # characters of a topic; more is a paragraph


def read_topics(page: Page) -> tuple[list[Any], dict[str, Any] | None]:
    """Return the topics, nested as on the page, and their source; nothing when no list is clearly the topic list."""
    lists = grouped(item_lists(page), page)
    scored = [(_score(one), -number, one) for number, one in enumerate(lists)]
    best = max(scored, key=lambda found: found[:2], default=None)
    if best is None or best[0] <= 0:
        return _told(page)
    chosen = [one for one in lists if one is best[2] or _goes_on(best[2], one, lists)]
    items = [block for one in chosen for block in one.items]
    lead = chosen[0].lead
    topics = [topic for one in chosen for topic in nest(list(one.items))]
    return topics, source_of(page, lead or items[0], words=last_sentence(lead) if lead else None)


def _score(one: ItemList) -> int:
    texts = [item.text for item in one.items if item.text]
    if len(texts) < MIN_ITEMS:
        return 0
    lead = one.lead if one.lead and one.lead.kind in {"paragraph", "heading"} else None
    near = last_sentence(lead) if lead else ""
    headings = [heading for heading in one.items[0].section[-2:] if heading != near]
    heading = headings[-1] if headings else ""
    if NOT_TOPICS.search(near) and not STRONG.search(near):
        return 0
    if re.search(r"\bnot\b(?! limited| exclusive| exhaustive| necessarily| restricted)", near) or re.search(r"\bnot\b", heading):
        return 0
    score = 3 * bool(STRONG.search(near)) + 2 * any(STRONG.search(text) for text in headings) + bool(_INVITES.search(near))
    if NOT_TOPICS.search(heading) and not STRONG.search(heading):
        score -= 2
    questions = sum(text.endswith("?") for text in texts)
    dated = sum(bool(re.search(r"\b(?:19|20)\d\d\b|deadline", text)) for text in texts)
    ruling = sum(bool(_SENTENCE_OF.search(text)) and len(text) > 40 for text in texts)  # a rule, not a topic
    strong = STRONG.search(near) or any(STRONG.search(text) for text in headings)
    people = 0 if strong else sum(bool(list(people_in_line(text))) for text in texts)
    linked = sum(bool(item.links) and len(item.links[0].text) > 0.7 * len(item.text) for item in one.items)
    long = sum(len(text) > _LONGEST for text in texts)
    return 0 if 2 * max(questions, dated, ruling, people, linked, long) > len(texts) else score


def _goes_on(best: ItemList, other: ItemList, lists: list[ItemList]) -> bool:
    """Whether a list goes on with the topics: the same section, each with a lead or a heading in bold, nothing else between."""
    if best.items[0].file != other.items[0].file or _score_of_items(other) == 0:
        return False
    lead = other.lead.text if other.lead and other.lead.kind != "item" else ""
    ours, theirs = _part(best), _part(other)
    if not ours or ours != theirs or not (STRONG.search(" ".join(ours[-1:])) or STRONG.search(best.lead.text if best.lead else "")):
        return False
    if lead and NOT_TOPICS.search(lead) and not STRONG.search(lead):
        return False
    between = lists[min(lists.index(best), lists.index(other)) : max(lists.index(best), lists.index(other))]
    return all(_part(one) == ours for one in between)


def _part(one: ItemList) -> tuple[str, ...]:
    """The headings that hold a list; a heading right above it that only names a group of topics is left out."""
    section = one.items[0].section
    lead = one.lead
    grouping = lead is not None and lead.kind == "heading" and section and section[-1] == lead.text and lead.level >= 3
    return (
        section[:-1]
        if grouping and len(section) > 1 and (lead is not None and (lead.level == PSEUDO_HEADING or STRONG.search(section[-2])))
        else section
    )


def _score_of_items(one: ItemList) -> int:
    """1 when the items may be topics whatever stands above them."""
    texts = [item.text for item in one.items if item.text]
    ruling = sum(
        bool(_SENTENCE_OF.search(text)) or text.endswith("?") or len(text) > _LONGEST or bool(list(people_in_line(text))) for text in texts
    )
    return int(bool(texts) and 3 * ruling <= len(texts))


def _told(page: Page) -> tuple[list[Any], dict[str, Any] | None]:
    """Topics in a sentence, parted by semicolons: "Topics include: A; B; and C."."""
    for block in page.blocks:
        under = bool(block.section and STRONG.search(block.section[-1]) and block.kind == "paragraph")
        if under and (match := _UNDER.search(block.text)):
            parts = [re.sub(r"^(?:and|or)\s+", "", tidy(part)) for part in match["list"].split(";")]
            return [part for part in parts if part], source_of(page, block, words=block.text)
        if block.kind != "heading" and (match := _PROSE.search(block.text)):
            parts = [re.sub(r"^(?:and|or)\s+", "", tidy(part)) for part in match["list"].split(";")]
            return [part for part in parts if part], source_of(page, block, words=match[0].strip(), offset=match.start())
    return [], None
