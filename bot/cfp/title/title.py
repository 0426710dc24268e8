"""Finds what the event is called: in quotation marks, before its acronym, in a heading, in a sentence, in the title.

Headings of sections, file names and the events it belongs to are none: where nothing else is found,
the event has no name.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from bot.cfp.dates.grammar import Reading, find_dates
from bot.cfp.dates.labels import kind_of
from bot.cfp.language import phrases
from bot.cfp.people.names import is_name
from bot.cfp.place.places import find_place
from bot.cfp.title.calls import CALL, LEAD
from bot.cfp.title.contributions import offered
from bot.cfp.title.counted import counted
from bot.cfp.title.eastern import EAST_ASIAN
from bot.cfp.title.edition_of import edition_names
from bot.cfp.title.forms import INITIALS, ON_ANYTHING
from bot.cfp.title.hosts import own_sentences, titling_lines
from bot.cfp.title.is_the import stated_names
from bot.cfp.title.issues import issue_names
from bot.cfp.title.lines import LONGEST, TOP, Line
from bot.cfp.title.misnamed import UNDER, is_misnamed, names_above_hosts
from bot.cfp.title.no_name import CALLED_BY_LABEL, LABEL, is_no_name
from bot.cfp.title.others import is_other
from bot.cfp.title.parts import bare, is_news, is_only_where, is_section, names_event, short_of, stands_for, without_day
from bot.cfp.title.placed import is_days_alone
from bot.cfp.title.plain import plain_names
from bot.cfp.title.polish import polished, with_number, without_host
from bot.cfp.title.prose import WITH_YEAR, Name, about, described, quoted, with_list, without_article
from bot.cfp.title.rules import ACRONYM, DESCRIBED, IN_FRONT, ON, TITLED, WITH_ACRONYM
from bot.cfp.title.served import served_names
from bot.cfp.title.shorts import spelt_below, with_its_acronym
from bot.page.page import Page
from bot.page.sentences import Sentence

__all__ = ["TOP", "Name", "names"]
_TELLS = re.compile(
    r"\b(?:this|our|the following|organizers?|organisers?|committee|aims|will|registration|participants?)\b",
    re.IGNORECASE,
)
_POSTS = frozenset({"post", "posts", "blog", "news"})  # layouts of what was written on some day
_EARLY = 8  # lines at the top that may be the title
_LONG_TITLE = 160
_LONGEST_SENTENCE = 1000  # characters; what goes on for longer without an end is a list, or no language
_MOST_WORDS = 14
_SHORT_TITLE = 2  # words of an acronym with its year
_OF_A_YEAR = re.compile(r"[A-Z][\w’'-]+(?: [A-Za-z&][\w’'-]*){1,5} 20\d\d")  # beside the call: "Rope Day 2031"
_SCHOOL = re.compile(r"(?:The )?(?:Summer|Winter|Spring|Autumn|Fall) School(?: 20\d\d)?", re.IGNORECASE)
_QUOTES = '"“”„«»「」『』'
_BEFORE_DAY = re.compile(r"^[^\W\d][^:.!?]{4,80}\s[-–—|,(]\s?$")
_SHORT_WORD = 17  # letters of one word that may as well be a city


def names(page: Page, told: list[Sentence]) -> Iterator[Name]:
    """Yield what the event may be called, each with how surely; none for a page that does not say."""
    told = own_sentences(one for one in told if len(one.text) <= _LONGEST_SENTENCE)
    for number, sentence in enumerate(told):
        yield from quoted(sentence, number)
    yield from _possible(_titled(page))
    yield from _possible(names_above_hosts(page))
    for number, sentence in enumerate(told):
        yield from _possible(described(sentence, number))
    yield from _possible(_in_front_matter(page))
    yield from _possible(_in_description(page))
    for found in (stated_names(told), edition_names(told), counted(told)):
        yield from _possible(found)
    yield from _possible(plain_names(page, told))
    for sentence in told:
        yield from _possible(about(sentence))
    yield from _possible(served_names(page, told))
    yield from _possible(issue_names(page, told))


def _possible(found: Iterable[Name]) -> Iterator[Name]:
    """Leave out what only looks like a name."""
    for one in map(with_its_acronym, found):
        name = _trimmed(one.name[: 2 * LONGEST])
        if not (is_no_name(name) or is_misnamed(one, name) or is_only_where(name)):
            yield one._replace(name=with_number(name, one.sentence))


def _trimmed(name: str) -> str:
    name = polished(LEAD.sub("", name) or name)
    rest = without_day(name)
    return _without_place(name if rest == name else without_article(rest))


def _without_place(name: str) -> str:
    """Take the place off that a title ends with: "Workshop on Knots, Porto, Portugal", "KNOT 2031 Porto, Portugal"."""
    place = find_place(name)
    if place and (rest := name.removesuffix(f" {place}")) != name and rest[-1:].isdigit():
        return rest
    return name.removesuffix(f", {place}") if place else name


def _in_front_matter(page: Page) -> Iterator[Name]:
    yield from spelt_below(page.meta)
    for source in ("title", "subtitle", "excerpt"):
        title = _titling(page.meta.get(source, ""))
        edition = WITH_YEAR.fullmatch(title) and title != page.meta[source]  # "knotSE31 Call for Contributions"
        called = _OF_A_YEAR.fullmatch(title) and CALL.search(page.meta[source])
        if title and (names_event(title) or ACRONYM.search(title) or edition or called):
            # A front matter's subtitle spells out what its title shortens.
            spelt = names_event(title) or bool(edition)
            score = 2 if _SCHOOL.fullmatch(title) else 7 if source == "title" else 6  # a heading may say of what
            yield Name(score + spelt, title, None, short_of(title))
        elif title and _is_called_for(page.meta[source], title):
            yield Name(5, title)
        elif source == "title" and _is_alone(page, title):
            yield Name(3, title)


def _in_description(page: Page) -> Iterator[Name]:
    """What the description of a page calls the event that it is the call of, where it is the page of one."""
    description = page.meta.get("description", "")
    if match := DESCRIBED.search(description):
        yield Name(2, match["name"])
    elif (match := EAST_ASIAN.search(description)) and match[0] == description.strip():
        yield Name(5, match[0])


def _is_alone(page: Page, title: str) -> bool:
    """Whether a title is the only heading that a page has, or that above "Call for Papers", and long enough to be the
    theme of its event; or stands above the days of one.
    """
    told = is_section(title) or is_news(title) or _TELLS.search(title) is not None or title in phrases("due")
    person = is_name(title.lstrip("0123456789 "))  # who wrote a mail: "12 Ada Moore"
    first = next((block.text for block in page.blocks if block.kind == "heading"), "")
    dated = is_days_alone(page.meta.get("subtitle", ""), Reading(2000)) and page.meta.get("layout") not in _POSTS
    alone = len(title.split()) > 2 and not person and (not first or is_news(first))  # "Call for Papers" heads the page
    return not told and (alone or (dated and len(title.split()) > 1 + person))


def _titling(text: str) -> str:
    """The part of a title that names the event: "ROPE 2031 | The 4th Rope Workshop" has it behind its acronym."""
    title = bare(text)
    parts = [part.strip() for part in text.split(" | ")[1:]] if title and not names_event(title) else []
    spelt = next((part for part in parts if names_event(part) and not is_section(part) and " " in part), "")
    return f"{title}: {spelt}" if spelt and len(title.split()) <= _SHORT_TITLE else title


def _titled(page: Page) -> Iterator[Name]:
    """Names in the headings and lines at the top of the page."""
    sorts = {id(block) for block in offered(page.blocks[:TOP])}
    for seen, line in enumerate(titling_lines(page), 1):
        text = without_host(line.text)
        name = bare(text)
        if (
            id(line.block) in sorts
            or any(map(UNDER.match, line.block.section[-1:]))
            or len(name) < 3
            or len(name) > LONGEST
            or is_only_where(name)
            or (re.search(r"[.!?。]$", text.strip()) and not (line.heading or _is_shouted(text)))
            or _labels_a_day(line.text)
        ):
            continue
        labelled = CALLED_BY_LABEL.match(line.text) is not None
        if _is_called_for(line.text, name):
            marked = line.heading and name[0] in _QUOTES
            yield Name(12 if marked else 5, name.strip(_QUOTES) if marked else name, line.sentence)
        elif seen == 1 and not line.heading and _stands_with_its_day(line.text, name):
            yield Name(9, name, line.sentence)
        yield from _line_name(name, line, early=seen <= _EARLY, labelled=labelled)


def _is_shouted(text: str) -> bool:
    """Whether a line with an exclamation mark names an event with its motto: "10th Knot Congress: a feast!"."""
    return text.strip().endswith("!") and ":" in text and names_event(text.partition(":")[0])


def _labels_a_day(text: str) -> bool:
    """Whether a heading is the label of the day below it: "Day of the poster show:"."""
    return text.rstrip().endswith((":", "：")) and kind_of(text) is not None


def _stands_with_its_day(text: str, name: str) -> bool:
    """Whether a page begins with a name and its days: "Politicologenetmaal - 13/14 juni 2031"."""
    days = find_dates(text, Reading(2000))
    if len(days) != 1 or len(days[0].days) == 1 or not _BEFORE_DAY.search(text[: days[0].start]):
        return False
    place = find_place(name) or (len(name.split()) == 1 and len(name) < _SHORT_WORD)
    return not (place or is_section(name) or is_news(name) or kind_of(name))


def _is_called_for(text: str, name: str) -> bool:
    """Whether a line is a call for contributions to what it names: "Call for Papers: Letters across Empires"."""
    lead = LEAD.match(" ".join(text.split()))
    return (
        lead is not None
        and lead[0].rstrip().endswith((":", "–", "—", "-", "："))
        and len(name.split()) > 2
        and not (is_section(name) or is_news(name) or name in phrases("papers") or name in phrases("due"))
        and _TELLS.search(name) is None
    )


def _line_name(name: str, line: Line, *, early: bool, labelled: bool) -> Iterator[Name]:
    sentence, heading = line.sentence, line.heading
    if match := EAST_ASIAN.search(name):
        yield Name(10, match[0], sentence)
    if early and _is_in_front(name) and (match := IN_FRONT.search(name)):
        yield Name(11, name, sentence, match["short"])
    elif (match := WITH_ACRONYM.search(name)) and not is_other(match, name):
        whole = heading and len(name) < _LONG_TITLE
        shown = name if whole else f"{without_article(match['name'])} ({match['short']})"
        yield Name(11, shown, sentence, match["short"])
    elif (heading or early) and (match := INITIALS.match(name)) and _is_its_own(match):
        yield Name(10 if heading else 9, name, sentence, match["short"])
    elif (match := ON.search(name)) and not is_other(match, name):
        shown = name if heading and len(name) < _LONG_TITLE else without_article(with_list(match, name))
        yield Name(10 if heading else 9, shown, sentence, match["short"] or "")
    elif early and ON_ANYTHING.match(name):
        yield Name(8, name, sentence)
    elif (score := _score(name, line, early=early)) is not None:
        yield Name(8 if labelled else score, name, sentence)
    elif early and TITLED.match(line.text) and len(name.split()) > _SHORT_TITLE and not is_section(name):
        yield Name(8, name, sentence)


def _is_in_front(name: str) -> bool:
    match = IN_FRONT.search(name)
    return (
        match is not None
        and kind_of(match["short"]) is None
        and not is_news(match["name"])
        and find_place(match["name"]) != match["name"]
        and not (LABEL.search(name) and not names_event(match["name"]))
    )


def _is_its_own(match: re.Match[str]) -> bool:
    """Whether what stands in brackets behind a name is its acronym."""
    return stands_for(match["short"], match["name"]) or names_event(match["name"])


def _score(name: str, line: Line, *, early: bool) -> int | None:
    """How surely a line without a known form is the name; None when it is none."""
    heading, words = line.heading, len(name.split())
    telling = _TELLS.search(name) is not None or is_section(name)
    if (heading or early) and names_event(name) and 1 < words < _MOST_WORDS and not telling:
        return 6 if heading else 4
    if heading and line.heads and not telling and (words > 1 or ACRONYM.search(name)):
        return 5 + bool(ACRONYM.search(name))
    return 5 if early and heading and WITH_YEAR.fullmatch(name) else None
