"""Quotes what a call tells without a value that could be read: the sentences themselves answer the question.

What stands on the page is never denied: a policy that differs by track, a length in words, papers that go by mail.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import accumulate, islice
from typing import Any

from bot.bank.model import Kind
from bot.cfp.contact import ADDRESS
from bot.cfp.dates.sections import is_of_others
from bot.cfp.finding import source_of
from bot.cfp.language import phrases
from bot.cfp.people.on_talks import is_on_a_talk
from bot.cfp.people.roles import only_role
from bot.cfp.phrases import fold
from bot.cfp.place.houses import is_of_another
from bot.cfp.place.universities import town_of
from bot.cfp.quoting.headed_lists import headed_list
from bot.cfp.quoting.held_online import is_day_and_way
from bot.cfp.quoting.led_addresses import with_led_addresses
from bot.cfp.quoting.menus import is_menu
from bot.cfp.quoting.not_needed import read_not_needed
from bot.cfp.quoting.of_a_person import OF_A_PERSON
from bot.cfp.quoting.parts_apart import is_of_a_part, title_of
from bot.cfp.quoting.place import names_house
from bot.cfp.quoting.registering import read_registration
from bot.cfp.quoting.rules import BARE, SEE
from bot.cfp.quoting.telling import FACTS, Fact, says
from bot.cfp.quoting.whole import is_fragment, only_names, readable, with_address, with_list
from bot.cfp.submission.links import links_in
from bot.cfp.submission.review import readings
from bot.cfp.submission.told import LABEL, paper_of, told_of
from bot.cfp.wording import spoken
from bot.page.page import Page
from bot.page.sentences import Sentence

_MOST_READ = 800  # sentences of a page; what comes later is no call
_LONGEST = 600  # characters of one answer
_LONGEST_LINE = 80
_MENU = 2  # words of an item of a menu
_LINKED = frozenset({"submission_link", "template"})  # answers that need the address behind their words
_OWN = frozenset({"location", "workshop_date"})  # answers that another event has, too
_EACH_TIME = frozenset({"archival", "location", "organizers", "speakers"})  # what an earlier edition says nothing about
_OF_PEOPLE = frozenset({"organizers", "speakers", "contact"})  # what is told of one person may answer
_POLICIES = frozenset({"dual_submission", "archival", "remote"})  # what an item alone may only name
_AFTER = "publication_after"
_PRINTED = frozenset({"archival", _AFTER})  # what the name of a journal alone does not tell
_GRANT, _FEW_WORDS = "travel_grant", 2  # what "Bursary applications", the head of a row, only names
_HEADS = re.compile(r"\W*[^.:!?]{1,45}[:：]\W*$")  # a line that only says what stands below
_FOOT = re.compile(r"\W*(?:©|\(c\)\s|copyright\b)", re.IGNORECASE)  # whose the page is
_LINK = re.compile(r"://\S+$")  # a stop behind it would be taken for part of it
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_LENGTH, _LONGEST_HEAD = "page_limit", 50  # characters of a heading that names a kind of contribution
_NUMBER = re.compile(r"^\W{0,3}(?:\d{1,2}|[A-Ha-h])\s?[.):]\s+")  # of a heading: "1. Technical Papers"
_OF_PAGE = re.compile(r"\b(?:procedure|instructions?|guidelines?|types|requirements?|details)\b", re.IGNORECASE)
_BULLET = re.compile(r"^[•▪‣◦●■]\s*")


def read_quoted(
    page: Page, data: dict[str, Any], kinds: tuple[Kind, ...], entries: list[dict[str, Any]]
) -> list[dict[str, Any]]:
    """Return an entry in the call's own words for each fact that the page tells and `data` has no value of."""
    tags = spoken(page)
    told = list(with_led_addresses(readable(told_of(page, tags)), page.blocks))
    answered = {entry["id"] for entry in entries}
    questions = {kind.id: kind.question for kind in kinds}
    found = []

    def keep(kind: str, texts: list[str], first: Sentence) -> None:
        answered.add(kind)
        answer = _short(" ".join(dict.fromkeys(texts))).replace("{", "{{").replace("}", "}}")
        source = source_of(page, first.block, words=first.text, offset=first.offset)
        found.append({"id": kind, "question": questions[kind], "answer": answer, "source": source})

    for kind, sentences in _told(told, data, tags):
        if sentences and kind not in answered:
            texts = [with_list(page, one, _said(one, kind, tags)) for one in sentences]
            keep(kind, _each_headed(texts, sentences) if kind == _LENGTH else texts, sentences[0])
    headed = None if _AFTER in answered else headed_list(page, says(_AFTER), tags)
    if headed:
        keep(_AFTER, [headed[0]], headed[1])
    title = title_of(page)
    of_event = [one for one in told[:_MOST_READ] if not is_of_a_part(one, title)]
    registering, first = read_registration(of_event, tags)
    if first and "registration" not in answered:
        keep("registration", registering, first)
    return [*found, *read_not_needed(page, told[:_MOST_READ])]


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1].rsplit(" ", 1)[0] + "…"


def _told(told: list[Sentence], data: dict[str, Any], tags: tuple[str, ...]) -> Iterator[tuple[str, list[Sentence]]]:
    said = [
        one
        for one in told[:_MOST_READ]
        if not only_role(one.text)
        and not _HEADS.match(one.text)
        and not _points(one)
        and not (is_of_others(one.block) or is_menu(one.block) or is_on_a_talk(one.block))
        and not _FOOT.match(one.text)
    ]
    body = [one for one in said if one.block.kind != "heading" and not one.text.endswith("?")]  # asking tells nothing
    by_review = _reviews(body, tags)
    if len(by_review) > 1:
        yield "blind", by_review
    first = min((str(date["at"])[:4] for date in data.get("dates") or () if date.get("at")), default="")
    now = [one for one in body if not _is_earlier(one.text, first)]
    people = [person for person in data.get("people") or () if "source" in person]
    # no line that says where somebody works, but a headline that says when and where
    placed = [one for one in said if not _is_on_people(one, people) and not _is_earlier(one.text, first)]
    for fact in FACTS:
        if not _value(data, fact.path) or (fact.kind == "location" and _is_town_of_house(data)):
            lines = placed if fact.kind == "location" else now if fact.kind in _EACH_TIME else body
            if fact.kind == "remote":
                lines = [*(one for one in said if one.block.kind == "heading" and is_day_and_way(one.text)), *lines]
            if fact.kind == "location" and _value(data, fact.path):
                lines = [one for one in lines if names_house(one.text) or town_of(one.text)]
            if fact.kind in _OWN:
                lines = [one for one in lines if not is_of_another(one.text)]
            lines = [one for one in lines if not _says_nothing(one, fact.kind)]
            yield fact.kind, _first(lines, fact, tags)


def _says_nothing(one: Sentence, kind: str) -> bool:
    """Whether a line only seems to tell what is asked: of a person, an item of a list, the name of a thing."""
    return (
        (kind not in _OF_PEOPLE and OF_A_PERSON.match(one.text) is not None)
        or (kind in _POLICIES and is_fragment(one))
        or (kind in _PRINTED and only_names(one))
        or (kind == _GRANT and len(one.text.split()) <= _FEW_WORDS)
    )


def _each_headed(texts: list[str], told: list[Sentence]) -> list[str]:
    """Lengths, each with the heading that it stands under, where that names a kind of contribution for each."""
    heads = [_NUMBER.sub("", "".join(one.block.section[-1:])).strip(" :*") for one in told]
    short = all(0 < len(head) <= _LONGEST_HEAD for head in heads)
    of_page = any(
        _OF_PAGE.search(head) or any(not hit.start for hit in phrases("sections").find(head)) for head in heads
    )
    if short and not of_page and 1 < len(set(heads)) == len(heads):
        texts = [
            text if LABEL.match(text) and head.lower() in text.lower() else f"{head}: {text}"
            for head, text in zip(heads, texts, strict=True)
        ]
    ends = accumulate(len(text) + 1 for text in texts)
    return [text for text, end in zip(texts, ends, strict=True) if end <= _LONGEST] or texts


def _is_on_people(sentence: Sentence, people: list[dict[str, Any]]) -> bool:
    """Whether a line names people who were read from it; of a paragraph, whether the sentence does."""
    here = [person["name"] for person in people if person["source"]["line"] == sentence.line]
    prose = sentence.block.kind == "paragraph" and "\n" not in sentence.block.text
    return any(name in sentence.text for name in here) if prose else bool(here)


def _points(sentence: Sentence) -> bool:
    """Whether a sentence only leads to another page of the site: "See Committees", or "Submission" in a menu."""
    links = links_in(sentence)
    text = " ".join(sentence.text.split()).strip(" .:>→")
    alone = any(text == " ".join(link.text.split()).strip(" .:>→") for link in links)
    if alone and len(text.split()) > _MENU and links[0].href.lower().endswith(".pdf"):  # the title of a paper
        return True
    inside = bool(links) and not any(link.is_web or link.href.startswith("mailto:") for link in links)
    return inside and bool(SEE.match(text) or (alone and len(text.split()) <= _MENU))


def _is_earlier(text: str, first: str) -> bool:
    """Whether each year that a sentence names is before the first of the call's own dates."""
    return max(_YEAR.findall(text), default=first) < first


def _first(body: list[Sentence], fact: Fact, tags: tuple[str, ...]) -> list[Sentence]:
    """Return the first sentences that a test finds, by the surest test that finds any."""
    for tells in fact.tests:
        if found := list(islice((one for one in body if tells(one, tags)), fact.most)):
            return found
    return []


def _is_town_of_house(data: dict[str, Any]) -> bool:
    """Whether the city was told by a university, or beside a house, which says more: "held at the University of Leeds",
    "held at the Rope Museum in Oslo".
    """
    quote = data.get("sources", {}).get("workshop.city", {}).get("quote", "")
    return bool(town_of(quote) == data["workshop"].get("city")) or names_house(quote)


def _value(data: dict[str, Any], path: tuple[str, ...]) -> bool:
    """Whether the draft has a value; of people and dates, one of that role or kind."""
    if path[0] in {"people", "dates"}:
        name = {"people": "role", "dates": "kind"}[path[0]]
        return any(one[name] == path[1] for one in data.get(path[0]) or ())
    value: Any = data
    for key in path:
        value = (value or {}).get(key)
    return value is not None and value != []


def _reviews(told: list[Sentence], tags: tuple[str, ...]) -> list[Sentence]:
    """Return a sentence for each track whose review is of another kind; one where all are alike."""
    found: dict[tuple[str, str], Sentence] = {}
    for value, clause in readings(told, tags):
        blind = "double-blind" if value == "hidden" else value
        found.setdefault((blind, paper_of(clause.sentence, tags)), clause.sentence)
    by_value: dict[str, Sentence] = {}
    for (value, _), sentence in found.items():
        by_value.setdefault(value, sentence)
    places = {(one.line, one.block.column, one.offset): one for one in by_value.values()}
    differ = len(places) == 1 or len({paper_of(one, tags) for one in by_value.values()}) > 1
    return [places[place] for place in sorted(places)] if differ else []


def _said(sentence: Sentence, kind: str, tags: tuple[str, ...]) -> str:
    """A sentence as it is quoted: one that is alone in its cell or item is told with the track before it."""
    text, linked = _BULLET.sub("", " ".join(sentence.text.split())), kind in _LINKED
    head = "".join(sentence.block.section[-1:]) if sentence.block.kind in {"cell", "item"} else ""
    headed = bool(head) and not head.endswith((".", "。"))
    if headed and not LABEL.match(sentence.block.text) and paper_of(sentence, tags) == fold(sentence.block.section[-1]):
        column = f" {sentence.block.section[-2]}" if text.isdigit() else ""  # "8" under "Pages"
        text = f"{sentence.block.section[-1].rstrip(':')}: {text}{column}"
    elif sentence.block.section and (BARE.search(text) or kind == "contact") and len(text) <= _LONGEST_LINE:
        text = f"{sentence.block.section[-1].rstrip(':')}: {text}"
    text = text.rstrip(" ;,") if text.endswith((";", ",")) else text
    text = text if text.endswith((".", "!", "?", "。", ":")) or _LINK.search(text) else f"{text}."
    shown = kind == "submission_link" and ADDRESS.search(text)
    return with_address(text, sentence) if linked and not shown else text
