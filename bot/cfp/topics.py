"""Finds the topics: which list is it, how is it nested, does it go on further down, where were items glued together."""

from __future__ import annotations

import re
from typing import Any, NamedTuple

from bot.cfp.finding import source_of
from bot.cfp.people.lines import people_in_line
from bot.page.blocks import PSEUDO_HEADING, Block
from bot.page.page import Page

_INVITES = re.compile(
    r"\b(?:topics?|themes?|areas?|scope|subjects?|interests?|relevant|limited to|invites?|welcomes?|solicits?|seeks?|related to|call for|encourages?|looking for|like talks|thematic|themen|beiträge|include|including|aspects|issues|addressing|regarding)\b",
    re.IGNORECASE,
)
_STRONG = re.compile(
    r"\btopics?\b|\blimited to\b|\bareas? of (?:interest|focus)\b|\bthemes?\b|\bscope\b|\bresearch areas?\b|\bsubject areas?\b|\bthemen(?:felder|gebiete|schwerpunkte)?\b|\bof interest\b|\brelevant (?:areas|work|issues)\b"
    r"|\b(?:papers?|work|contributions?|submissions?|research|talks?|proposals?|abstracts?) (?:on|about|related to|in(?: the)? areas?)\b|\blooking for\b",
    re.IGNORECASE,
)
_NOT_TOPICS = re.compile(
    r"\b(?:criteri\w+|dates?|deadlines?|organi[sz]\w*|speakers?|keynotes?|panel\w*|committees?|schedule|program(?:me)?|instructions?|guidelines?|(?:submission|paper|contribution|presentation) (?:types?|formats?|categor\w+|tracks?)"
    r"|types of (?:submissions?|papers?|contributions?)|(?:two|three|four|following) (?:types|kinds|categories|tracks|formats)|sponsors?|awards?|follow(?:ing)? (?:steps|rules|files|requirements|questions?|formats?)|questions?|previous|past|accepted|prizes?|links?"
    r"|contact|venue|registration|not looking|not accept|requirements?|policy|policies|format(?:ting)?|news|updates|how to|goals?|objectives?|aims?|outcomes?|benefits|audience|attendees|why|publication|review\w*|should (?:include|contain|consist|be|address)|must (?:include|contain|be))\b",
    re.IGNORECASE,
)
_SENTENCE_OF = re.compile(
    r"\b(?:must|should|will be|please|submit(?:ted|ting)?|submissions?|deadline|accepted|pages?|reviewers?|authors?|anonym\w+|template|registration|pdf)\b",
    re.IGNORECASE,
)
_GLUED = re.compile(r"\s+-\s+(?=[A-Z])")
_PROSE = re.compile(r"(?:\b(?:topics|themes|areas)\b[^.:]{0,80}\b(?:include|are|limited to)\b[^:]{0,60}|\blimited to\b[^:.]{0,30}):?\s+(?P<list>[^.]{20,1500}?(?:;[^.;]{3,200}){2,})\.?", re.IGNORECASE)  # fmt: skip
_UNDER = re.compile(
    r"(?:^|:)\s*(?P<list>[^.:;]{3,120}(?:;[^.;]{3,160}){2,})\.?"
)  # a list in a sentence, under a heading that says what it is
_BULLET = re.compile(r"^\s*(?:[•·▪●◦*+-]|\d{1,2}[.)])\s+")
_MIN_ITEMS = 3
_LONGEST = 420  # characters of a topic; more is a paragraph


class _List(NamedTuple):
    items: tuple[Block, ...]
    lead: Block | None


def read_topics(page: Page) -> tuple[list[Any], dict[str, Any] | None]:
    """Return the topics, nested as on the page, and their source; nothing when no list is clearly the topic list."""
    lists = _grouped(_lists(page), page)
    scored = [(_score(one), -number, one) for number, one in enumerate(lists)]
    best = max(scored, key=lambda found: found[:2], default=None)
    if best is None or best[0] <= 0:
        return _told(page)
    chosen = [one for one in lists if one is best[2] or _goes_on(best[2], one, lists)]
    items = [block for one in chosen for block in one.items]
    lead = chosen[0].lead
    topics = [topic for one in chosen for topic in _nest(list(one.items))]
    return topics, source_of(page, lead or items[0], words=_last_sentence(lead) if lead else None)


def _lists(page: Page) -> list[_List]:
    """The lists of a page, each with the text right above it; lines that begin with a bullet are a list too."""
    lists: list[_List] = []
    above: Block | None = None
    run: list[Block] = []
    for block in page.blocks:
        if run and (block.kind != "item" or (block.file, block.group) != (run[0].file, run[0].group)):
            lists.append(_List(tuple(run), above))
            above, run = run[-1], []
        if block.kind == "item" and block.group:
            run.append(block)
            continue
        if block.kind == "paragraph" and (lines := _lines(block)):
            lead, items = lines
            lists.append(_List(tuple(items), lead or above))
        above = block
    if run:
        lists.append(_List(tuple(run), above))
    return lists


def _grouped(lists: list[_List], page: Page) -> list[_List]:
    """Join lists that stand under headings of their own below one lead: "Topics of interest: **Hardware** ... **Software** ..."."""
    places = {id(block): number for number, block in enumerate(page.blocks)}
    joined: list[_List] = []
    for one in lists:
        last = joined[-1] if joined else None
        lead = one.lead
        start = places.get(id(one.items[0]), -1)
        if lead and lead.kind == "heading" and lead.level > 3 and start > 1 and places.get(id(lead)) == start - 1:
            above = page.blocks[start - 2]
            if above.kind in {"paragraph", "heading"} and _STRONG.search(_last_sentence(above)) and not _STRONG.search(lead.text):
                joined.append(_List(one.items, above))
                continue
            if last and above is last.items[-1] and last.lead and last.lead is not lead and _is_sibling(last, lead):
                joined[-1] = _List((*last.items, *one.items), last.lead)
                continue
        joined.append(one)
    return joined


def _is_sibling(group: _List, heading: Block) -> bool:
    """Whether a heading stands beside the headings that part a group already."""
    own = group.items[-1].section
    return (
        bool(own)
        and own[:-1] == heading.section[: len(own) - 1]
        and len(heading.section) <= len(own)
        and not _NOT_TOPICS.search(heading.text)
    )


def _lines(block: Block) -> tuple[Block | None, list[Block]] | None:
    """Part a paragraph whose lines (hard breaks, or the source's own) begin with bullets, or are short under a lead."""
    lines = block.text.split("\n")
    bulleted = [line for line in lines if _BULLET.match(line)]
    lead_first = lines[0].rstrip().endswith(":") and len(lines) > _MIN_ITEMS and all(3 < len(line) < 90 for line in lines[1:])
    if len(bulleted) < _MIN_ITEMS and not (lead_first and _STRONG.search(lines[0])):
        return None
    items: list[Block] = []
    lead: Block | None = None
    offset = 0
    for line in lines:
        text = _BULLET.sub("", line).strip()
        piece = Block("item", text, 1, ((0, block.line_at(offset)),), group=-1, section=block.section, file=block.file)
        offset += len(line) + 1
        if _BULLET.match(line) or (lead_first and line is not lines[0]):
            items.append(piece)
        elif not items and text:
            piece.kind, lead = "paragraph", piece
    return lead, items


def _last_sentence(block: Block) -> str:
    return re.split(r"(?<=[.!?])\s+(?=[A-Z])|\n", block.text.strip())[-1]


def _score(one: _List) -> int:
    texts = [item.text for item in one.items if item.text]
    if len(texts) < _MIN_ITEMS:
        return 0
    lead = one.lead if one.lead and one.lead.kind in {"paragraph", "heading"} else None
    near = _last_sentence(lead) if lead else ""
    headings = [heading for heading in one.items[0].section[-2:] if heading != near]
    heading = headings[-1] if headings else ""
    if _NOT_TOPICS.search(near) and not _STRONG.search(near):
        return 0
    if re.search(r"\bnot\b(?! limited| exclusive| exhaustive| necessarily| restricted)", near) or re.search(r"\bnot\b", heading):
        return 0
    score = 3 * bool(_STRONG.search(near)) + 2 * any(_STRONG.search(text) for text in headings) + bool(_INVITES.search(near))
    if _NOT_TOPICS.search(heading) and not _STRONG.search(heading):
        score -= 2
    questions = sum(text.endswith("?") for text in texts)
    dated = sum(bool(re.search(r"\b(?:19|20)\d\d\b|deadline", text)) for text in texts)
    ruling = sum(bool(_SENTENCE_OF.search(text)) and len(text) > 40 for text in texts)  # a rule, not a topic
    people = sum(bool(list(people_in_line(text))) for text in texts)
    linked = sum(bool(item.links) and len(item.links[0].text) > 0.7 * len(item.text) for item in one.items)
    long = sum(len(text) > _LONGEST for text in texts)
    return 0 if 2 * max(questions, dated, ruling, people, linked, long) > len(texts) else score


def _goes_on(best: _List, other: _List, lists: list[_List]) -> bool:
    """Whether a list goes on with the topics: the same section, each with a lead or a heading in bold, nothing else between."""
    if best.items[0].file != other.items[0].file or _score_of_items(other) == 0:
        return False
    lead = other.lead.text if other.lead and other.lead.kind != "item" else ""
    ours, theirs = _part(best), _part(other)
    if not ours or ours != theirs or not (_STRONG.search(" ".join(ours[-1:])) or _STRONG.search(best.lead.text if best.lead else "")):
        return False
    if lead and _NOT_TOPICS.search(lead) and not _STRONG.search(lead):
        return False
    between = lists[min(lists.index(best), lists.index(other)) : max(lists.index(best), lists.index(other))]
    return all(_part(one) == ours for one in between)


def _part(one: _List) -> tuple[str, ...]:
    """The headings that hold a list; a heading right above it that only names a group of topics is left out."""
    section = one.items[0].section
    lead = one.lead
    grouping = lead is not None and lead.kind == "heading" and section and section[-1] == lead.text and lead.level >= 3
    return (
        section[:-1]
        if grouping and len(section) > 1 and (lead is not None and (lead.level == PSEUDO_HEADING or _STRONG.search(section[-2])))
        else section
    )


def _score_of_items(one: _List) -> int:
    """1 when the items may be topics whatever stands above them."""
    texts = [item.text for item in one.items if item.text]
    ruling = sum(
        bool(_SENTENCE_OF.search(text)) or text.endswith("?") or len(text) > _LONGEST or bool(list(people_in_line(text))) for text in texts
    )
    return int(bool(texts) and 3 * ruling <= len(texts))


def _told(page: Page) -> tuple[list[Any], dict[str, Any] | None]:
    """Topics in a sentence, parted by semicolons: "Topics include: A; B; and C."."""
    for block in page.blocks:
        under = bool(block.section and _STRONG.search(block.section[-1]) and block.kind == "paragraph")
        if under and (match := _UNDER.search(block.text)):
            parts = [re.sub(r"^(?:and|or)\s+", "", tidy(part)) for part in match["list"].split(";")]
            return [part for part in parts if part], source_of(page, block, words=block.text)
        if block.kind != "heading" and (match := _PROSE.search(block.text)):
            parts = [re.sub(r"^(?:and|or)\s+", "", tidy(part)) for part in match["list"].split(";")]
            return [part for part in parts if part], source_of(page, block, words=match[0].strip(), offset=match.start())
    return [], None


def _nest(items: list[Block]) -> list[Any]:
    """Nest items by the depth of their list; a heading item becomes {name, topics}."""
    root: list[Any] = []
    base = min(item.level for item in items)
    trail: list[tuple[int, list[Any]]] = [(base, root)]
    for item in items:
        if not item.text:
            continue
        while len(trail) > 1 and item.level < trail[-1][0]:
            trail.pop()
        level, here = trail[-1]
        if item.level > level and here:
            parent = here.pop()
            group = parent if isinstance(parent, dict) else {"name": parent, "topics": []}
            here.append(group)
            here = group["topics"]
            trail.append((item.level, here))
        here += [text[:600] for text in _unglue(tidy(item.text)) if text]
    return root


def tidy(text: str) -> str:
    """Take the white space and the final punctuation off a topic."""
    text = " ".join(text.split())
    text = re.sub(r"(?:[,;:]|(?<!etc)(?<!\.)\.)+$", "", text).strip()
    return re.sub(r"(?:[,;]\s*(?:and|or|und)|\s+and/or)$", "", text).strip(" ,;")


def _unglue(text: str) -> list[str]:
    """Part two items written on one line with " - ": only when both sides read like items of the same list."""
    parts = _GLUED.split(text)
    if len(parts) == 2 and all(part.split() for part in parts):  # more dashes are punctuation
        first, second = parts
        same_start = first.split()[0].lower() == second.split()[0].lower()
        both_close = first.endswith(")") and second.endswith(")")
        if same_start or both_close:
            return [tidy(first), tidy(second)]
    return [text]
