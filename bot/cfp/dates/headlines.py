"""Dates of the event in headlines and front matter: "Porto, 23 April 2031", "Friday and Saturday, 3-4 May 2031"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from bot.cfp.dates.called import HEADLINES, LONGEST_HEADLINE
from bot.cfp.dates.forms import WEEKDAY
from bot.cfp.dates.grammar import Reading, find_dates
from bot.cfp.dates.labelled import CALL_LEAD
from bot.cfp.dates.labels import MAX_LABEL, kind_of
from bot.cfp.dates.prose import LABELS
from bot.cfp.dates.prose_rules import BESIDE, PLACE, STAMP, WRITTEN
from bot.cfp.dates.sections import is_of_this_call
from bot.cfp.dates.segment import Segment
from bot.cfp.dates.statements import Statement, is_off, is_season, says_extended
from bot.cfp.language import phrases
from bot.cfp.place.headlines import city_beside_day, place_alone, place_beside_days
from bot.cfp.title.no_name import ORGANISATION
from bot.cfp.title.parts import is_news
from bot.cfp.title.placed import front_title, is_days_alone
from bot.faq.zones import ABBREVIATIONS
from bot.page.blocks import Block
from bot.page.page import Page
from bot.page.sentences import sentences

_CITY_ALONE = re.compile(r"\W*[^\W\d_a-z][\w’'-]+(?: [^\W\d_a-z][\w’'-]+){0,2}\W*")
_CLOCKS = frozenset({"AOE", "UTC", "ANYWHERE ON EARTH"})
_LETTER = re.compile(r"[^\W\d_]")
_BESIDE_EACH = re.compile(r"\s[—–|/]\s")
_SENTENCE_END = re.compile(r"(?<!\d)[.!?]\s+[A-Z]|[.!?。]$")
_WEEKDAYS = re.compile(rf"(?:\W|\b(?:{WEEKDAY}|and|to|through|und|et|y|e|en|from|on|the)\b)+", re.IGNORECASE)
_WORD = re.compile(r"\b[^\W\d_][\w’'-]*")
_BETWEEN_NAMES = frozenset({"in", "at", "of", "the", "on", "and", "to", "from", "de", "di", "du", "la", "le", "der"})
# "3 June 2031, Oslo. Co-located with KNOTCON 2031": what is said behind the day and the place
_HELD_WITH = re.compile(
    r"[.;]\s+\(?(?:co-?located|collocated|in\sconjunction|held\s(?:in\sconjunction\s)?with|part\sof)\s[^.;]{3,80}\.?$",
    re.IGNORECASE,
)
_FOOT = 4  # blocks at the end of a page
_FEW_LETTERS = 2
_MOST_WORDS = 6  # of a heading that labels the day below it ...
_FEW_WORDS = 3  # ... by what no deadline is called; a longer one is a theme, "Challenges of Open Archives"
_VERY_TOP, _FEW = 4, 6  # blocks of a page, and sentences of one, that may give the event's day
_BEGINS = re.compile(rf"(?:{WEEKDAY},?\s)?(?:\d{{1,2}}\b|[A-Z][a-z]{{2,8}}\s\d)")
_PLACE_KEYS = ("location", "place", "venue", "city", "event_location")
_ABOUT_KEYS = ("description", "subtitle", "excerpt")
_POSTS = frozenset({"post", "posts", "blog", "news"})  # layouts whose date is the day of writing
_CLOCK = re.compile(r"(?<=\d)T\d\d:\d\d\S*$")  # of a timestamp
_START_KEYS = ("start_date", "startdate", "date_start", "event_start")
_END_KEYS = ("end_date", "enddate", "date_end", "event_end")
_CLOSE_KEYS = tuple(
    f"{lead}{key}" for lead in ("", "event_") for key in ("cfp_close_date", "cfp_close", "cfp_end_date", "cfp_end")
)
_DATE_KEYS = ("dates", "event_date", "event-date", "date")  # of front matter


def read_headline(page: Page, reading: Reading) -> Iterator[Statement]:
    """Yield the event's date from the lines at the top of the page ("ACL’22, Dublin, Ireland, 27 May 2022") and from
    its foot ("ACL 22 · 27 May 2022").
    """
    for block in page.blocks[max(HEADLINES, len(page.blocks) - _FOOT) :]:
        mentions = find_dates(block.text, reading)
        if len(mentions) == 1 and _is_named_by(
            f"{block.text[: mentions[0].start]} {block.text[mentions[0].end :]}", page
        ):
            yield Statement(
                "workshop", LABELS["workshop"], mentions[0], Segment(block.text, block, 0), listed=False, off=False
            )
    title = front_title(page)
    if title and _names_event_day(title.text, title, reading, top=True):
        yield _of_event(title.text, title, 0, reading)
    for number, block in enumerate(page.blocks[:HEADLINES]):
        if not is_of_this_call(block) or _is_labelled(page, number):
            continue
        if place_beside_days(page.blocks, number):
            yield _of_event(block.text, block, 0, reading)
        for offset, line in _headlines(block, number):
            if _names_event_day(line, block, reading, top=number < _VERY_TOP):
                yield _of_event(line, block, offset, reading)


def without_listed(heads: Iterable[Statement], listed: Sequence[Statement]) -> Iterator[Statement]:
    """Leave out lines of a single day on which a list has something else: they are the day of a label above them; what
    a list has from the line itself is of the event: "Porto, Portugal | 27 May 2031".
    """
    others = [one for one in listed if one.kind != "workshop"]
    for one in heads:
        days = {other.day for other in others if other.kind != "other" or not _is_same_line(one, other)}
        if one.day not in days or (one.mention and len(one.mention.days) > 1):
            yield one


def _is_same_line(one: Statement, other: Statement) -> bool:
    return one.segment.block is other.segment.block and one.segment.line == other.segment.line


def _of_event(line: str, block: Block, offset: int, reading: Reading) -> Statement:
    mention = find_dates(line, reading)[0]
    return Statement(
        "workshop", LABELS["workshop"], mention, Segment(line, block, offset), listed=False, off=is_off(line)
    )


def _is_named_by(text: str, page: Page) -> bool:
    """Whether a text is the name that the page's title begins with, and nothing else."""
    name = re.sub(r"[\W_]+", " ", text).strip().lower()
    title = re.sub(r"[\W_]+", " ", page.meta.get("title", "")).strip().lower()
    return len(name) > _FEW_LETTERS and title.startswith(name)


def _headlines(block: Block, number: int) -> Iterator[tuple[int, str]]:
    """Yield the lines of a block with their places; of a paragraph at the very top, a sentence that begins with a day,
    too: "Two days of talks. 18 & 19 September 2031, Porto, Portugal."
    """
    start = 0
    for line in block.text.split("\n"):
        yield start, line
        start += len(line) + 1
    told = sentences(block) if number < _VERY_TOP and block.kind == "paragraph" else []
    for one in told[:_FEW] if len(told) > 1 else ():
        if _BEGINS.match(one.text):
            yield one.offset, one.text.rstrip(" .")


def _is_labelled(page: Page, number: int) -> bool:
    """Whether a heading is the day of the heading right above it: "Notification", and "28 August 2031"."""
    above = page.blocks[number - 1] if number else None
    pair = above is not None and above.kind == page.blocks[number].kind == "heading"
    if not pair or above is None or len(above.text) >= MAX_LABEL:
        return False
    below = page.blocks[number + 1 : number + 2]
    if number == 1 and is_news(above.text) and any(map(_is_house, below)):  # "Call for Papers", the day, the place
        return False
    kind, words = kind_of(above.text), len(above.text.split())
    return kind not in {None, "workshop"} and words <= (_FEW_WORDS if kind == "other" else _MOST_WORDS)


def _is_house(block: Block) -> bool:
    return block.kind == "heading" and ORGANISATION.search(block.text) is not None


def read_front_matter(page: Page, reading: Reading) -> Iterator[Statement]:
    """Yield the event's date from the front matter of a page that gives its place, too, and the day its call closes: a
    post's own date is none.
    """
    is_post = page.meta.get("layout") in _POSTS
    is_placed = any(map(page.meta.get, _PLACE_KEYS))
    first = next((key for key in _START_KEYS if page.meta.get(key)), "")
    last = next((page.meta[key] for key in _END_KEYS if page.meta.get(key)), "")
    days = [_CLOCK.sub("", day) for day in (page.meta.get(first, ""), last)]
    told = {first: " – ".join(filter(None, dict.fromkeys(days)))} if first and is_placed else {}
    keys = [key for key in _DATE_KEYS if is_placed and not ((is_post or told) and key == "date")]
    about = [key for key in _ABOUT_KEYS if _is_when_and_where(page.meta.get(key, ""), reading)]
    for key in (*told, *keys, *about):
        mentions = find_dates(told.get(key) or page.meta.get(key, ""), reading)
        if len(mentions) == 1 and mentions[0].time is None:
            yield Statement(
                "workshop", LABELS["workshop"], mentions[0], _in_front_matter(page, key), listed=False, off=False
            )
            break
    closes = next((key for key in _CLOSE_KEYS if page.meta.get(key)), "")
    for mention in find_dates(page.meta.get(closes, ""), reading)[:1]:
        segment = _in_front_matter(page, closes)
        yield Statement("submission", LABELS["submission"], mention, segment, listed=False)


def _in_front_matter(page: Page, key: str) -> Segment:
    """The line of front matter that begins with a key."""
    lines = page.files.get(page.file, ())
    number = next((n for n, line in enumerate(lines, 1) if re.match(rf"{key}\s?[:=]", line)), 1)
    block = Block("paragraph", lines[number - 1] if lines else key, 0, ((0, number),), file=page.file)
    return Segment(block.text, block, 0)


def _is_when_and_where(text: str, reading: Reading) -> bool:
    """Whether a line of front matter is the day and the place, "June 27, 2031 @ Berlin, Germany"; or days alone."""
    days = find_dates(text, reading)
    if len(days) != 1 or days[0].yearless:
        return False
    return (
        is_days_alone(text, reading)
        or place_alone(f"{text[: days[0].start]} {text[days[0].end :]}".strip(" ,@|·–—-")) is not None
    )


def _stands_over_its_place(line: str, block: Block) -> bool:
    """Whether a line begins a paragraph in which the place follows: "3 June 2031", and "Oslo, Norway"."""
    first, *others = block.text.split("\n")
    return first == line and any(map(place_alone, others[:1]))


def _without_stop(line: str, reading: Reading) -> str:
    """A line that is no sentence for all its stop: names and a day, "October 11, 2031, Rope Hall, Bergen, Norway."."""
    bare = line.strip().removesuffix(".")
    place = city_beside_day(bare) if len(line) < LONGEST_HEADLINE else None
    days = find_dates(bare, reading) if place else []
    if not days or place is None or not ("," in place or len(days[0].days) > 1):  # "Ada Berg, 3 May 2031." is signed
        return line
    words = _WORD.findall(f"{bare[: days[0].start]} {bare[days[0].end :]}")
    return bare if all(word[0].isupper() or word in _BETWEEN_NAMES for word in words) else line


def _may_be_city(part: str) -> bool:
    """Whether a part of a headline is nothing but what may be a city; a zone is none: "3 June 2031 (AoE)"."""
    name = part.strip(" ,;.:()[]").upper()
    return _CITY_ALONE.fullmatch(part) is not None and name not in ABBREVIATIONS and name not in _CLOCKS


def _names_event_day(line: str, block: Block, reading: Reading, *, top: bool) -> bool:
    line = _HELD_WITH.sub("", CALL_LEAD.sub("", line, count=1))
    if city := city_beside_day(line):  # a stop within its name, or before it, ends no sentence
        line = line.replace(f". {city}", f", {city}").replace(city, city.replace(".", ""))
    line = _without_stop(line, reading)
    if len(line) > LONGEST_HEADLINE or block.kind == "item" or _SENTENCE_END.search(line.strip()):  # a headline
        return False
    mentions = find_dates(line, reading)
    if len({mention.days for mention in mentions}) != 1 or line in phrases("due") or says_extended(line):
        return False
    if is_season("workshop", mentions[0]):
        return False
    rest = line
    for mention in reversed(mentions):  # in two languages, the same day twice
        rest = f"{rest[: mention.start]} {rest[mention.end :]}"
    if kind_of(rest) not in {None, "workshop"} or WRITTEN.search(line) or STAMP.match(line):
        return False
    several = len(mentions[0].days) > 1 and mentions[0].joint != "or"
    if BESIDE.search(block.text) and several:  # the dates of the conference it belongs to
        return False
    housed = block.kind == "heading" and ORGANISATION.search(rest.strip())
    if several and top and block.kind in {"heading", "paragraph"} and (housed or not _WEEKDAYS.sub("", rest)):
        return True
    bare = not _LETTER.search(rest) and block.kind in {"heading", "paragraph"}  # nothing but days ...
    bare = bare and (several or (top and _stands_over_its_place(line, block)))  # ... or a day over its place
    heads = block.kind == "heading" and ((top and block.level == 1) or not _LETTER.search(rest))
    alone = block.kind == "paragraph" and all(map(_may_be_city, _BESIDE_EACH.split(rest)))
    return bool(kind_of(rest) == "workshop" or bare or alone or PLACE.search(rest) or heads)
