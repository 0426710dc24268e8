"""Dates told in sentences and headlines: "Papers are due on 3 May", "the workshop will be held on ...", "Porto, 23
April 2018".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.cfp.dates.between import RANGE
from bot.cfp.dates.chains import chains_of
from bot.cfp.dates.eastern import SENTENCE, kind_told
from bot.cfp.dates.grammar import DateMention, Reading, find_dates
from bot.cfp.dates.labelled import CALL_LEAD
from bot.cfp.dates.labels import MAX_LABEL, kind_of
from bot.cfp.dates.prose_rules import (
    AFTER_ANOTHER,
    BESIDE,
    CALLED,
    EDITION_FIRST,
    LASTS,
    PART_OF_IT,
    PAST,
    PERSONAL,
    PLACE,
    STAMP,
    THAT,
    WRITTEN,
)
from bot.cfp.dates.sections import in_dates_section, in_program, is_of_this_call
from bot.cfp.dates.segment import Segment
from bot.cfp.dates.statements import (
    Statement,
    is_of_something_else,
    is_off,
    is_open_again,
    is_season,
    is_tentative,
    says_extended,
)
from bot.cfp.dates.vague import is_rolling
from bot.cfp.dates.years import of_this_edition
from bot.cfp.language import phrases
from bot.cfp.submission.links import FILL_IN
from bot.cfp.title.rules import ACRONYM
from bot.faq.vocabulary import DATE_KINDS
from bot.page.blocks import Block, Struck
from bot.page.page import Page
from bot.page.sentences import Sentence, sentences

LABELS = {kind.id: kind.label for kind in DATE_KINDS.values()}
_SENTENCE_END = re.compile(r"(?<!\d)[.!?]\s+[A-Z]|[.!?。]$")
_CITY_ALONE = re.compile(r"\W*[^\W\d_a-z][\w’'-]+(?: [^\W\d_a-z][\w’'-]+){0,2}\W*")
_BESIDE_EACH = re.compile(r"\s[—–|/]\s")
_LETTER = re.compile(r"[^\W\d_]")
_BRACKETS = re.compile(r"\([^()]{0,200}\)")
_HEADLINES = 14  # blocks at the top of a page among which a line with place and date tells the event's
_DUE_REACH = 90  # characters before a day in which "by", "until" or "deadline" may stand
_YEAR = re.compile(r"\b(20[0-4]\d)\b")
_PLACE_KEYS = ("location", "place", "venue", "city")
_DATE_KEYS = ("dates", "event_date", "event-date", "date")  # of front matter
_LONGEST_HEADLINE = 160


def read_prose(page: Page, reading: Reading) -> Iterator[Statement]:
    """Yield what the page's sentences say of dates, in page order."""
    itself = _acronyms(page)
    for block in of_this_edition(page, reading.year):
        if block.kind not in {"paragraph", "item", "cell"} or any(map(PERSONAL.search, block.section[-1:])):
            continue
        if is_of_this_call(block) and not in_program(block):
            for sentence in sentences(block):
                yield from _sentence(sentence, reading, itself)


def _sentence(sentence: Sentence, reading: Reading, itself: re.Pattern[str] | None) -> Iterator[Statement]:
    text, end = sentence.text, 0
    if text in phrases("past", "ja", "zh") or is_of_something_else(text):  # there, nothing else tells the past
        return
    struck = (Struck(one.text, one.start - sentence.offset) for one in sentence.block.struck)
    inside = tuple(one for one in struck if 0 <= one.start <= len(text))
    segment = Segment(text, sentence.block, sentence.offset, inside, dated=in_dates_section(sentence.block))
    chains = chains_of(text, segment.struck, reading)
    earlier = {int(year) for year in _YEAR.findall(text)}
    for number, chain in enumerate(chains):
        before = text[end : chain.start]
        until = chains[number + 1].start if number + 1 < len(chains) else len(text)
        after, end = text[chain.end : until], chain.end
        if chain.mention.yearless and earlier and reading.year and max(earlier) < reading.year:
            continue  # "in 2031 they were due on 7 February"
        kind = _kind(before, after, text, chain.mention, itself)
        if (
            kind
            and not is_season(kind, chain.mention)
            and not PAST.search(_of_another(text, chain.start))
            and not is_open_again(text, chain.start)
        ):
            yield Statement(
                kind,
                LABELS[kind],
                chain.mention,
                segment,
                chain.replaced,
                extended=says_extended(text),
                tentative=is_tentative(before[-40:] + after[:20]),
                listed=False,
                off=is_off(text),
                rolling=is_rolling(text),
            )


def _of_another(text: str, end: int) -> str:
    """The words before a day without a first clause on the edition before: "Following last year's workshop, ..."."""
    lead = AFTER_ANOTHER.match(text)
    return text[lead.end() if lead and lead.end() < end else 0 : end]


def _acronyms(page: Page) -> re.Pattern[str] | None:
    """What finds the event at the beginning of a sentence by an acronym of its heading: "KNOT '31 takes place"."""
    first = next((block.text for block in page.blocks if block.kind == "heading"), page.meta.get("title", ""))
    found = {match[0] for match in ACRONYM.finditer(first[:_LONGEST_HEADLINE])} or _introduced(page)
    names = "|".join(map(re.escape, sorted(found)))
    return re.compile(rf"^\W*(?:The\s)?(?:{names})(?:[ -]?\d{{1,4}})?(?!\w)") if found else None


def _introduced(page: Page) -> set[str]:
    """The acronym by which a letter calls its event: "the Call for Papers for the 12th Conference on Knots (CK)"."""
    for block in page.blocks[:_HEADLINES]:
        if (match := CALLED.search(block.text)) and not BESIDE.search(block.text[: match.end()]):
            return {match["acronym"]}
    return set()


def _kind(
    before: str, after: str, whole: str, mention: DateMention, itself: re.Pattern[str] | None = None
) -> str | None:
    """Which date a sentence states just before naming the day; None when it states none."""
    if PERSONAL.search(before) or CALL_LEAD.match(before):
        return None
    part = PART_OF_IT.match(whole)
    if SENTENCE.search(whole):
        return kind_told(before, after, named=whole in phrases("event") or bool(itself and itself.match(whole)))
    due = before[-_DUE_REACH:] in phrases("due")
    several = len(mention.days) > 1 and mention.joint == "-"
    named = (not part and whole in phrases("event")) or bool((itself or EDITION_FIRST.regex).match(whole))
    held = not due and named and (before in phrases("held") or after[:40] in phrases("held"))
    held = held or (several and not part and not RANGE.match(after) and _is_meant(before))
    if held and not (several and (mention.days[-1] - mention.days[0]).days > 2 and BESIDE.search(whole)):
        return "workshop"
    bare = _BRACKETS.sub("", before)
    kind = kind_of(bare[-200:])
    if kind == "notification":
        return kind
    if not due:
        return None
    if kind in {None, "workshop", "other"}:
        told = kind_of(_BRACKETS.sub("", after)[:80])
        kind = told if told in {"notification", "camera_ready"} and kind is None else kind
    if kind in {None, "workshop"} and (whole in phrases("send") or FILL_IN.search(whole)):
        return "submission"
    return kind if kind not in {None, "other", "workshop"} else None


def _is_meant(before: str) -> bool:
    """Whether several days belong to the event that the words right before them name, though nothing says that it is
    held: "Tagung der Akademie vom 5. bis 7. Mai", "..., che si terrà a Roma il 5-7 maggio".
    """
    if any(THAT.search(before[: hit.start]) for hit in phrases("held").find(before)[-1:]):
        return True
    return bool(LASTS.search(before)) and before in phrases("event") and kind_of(before) in {None, "workshop"}


def read_headline(page: Page, reading: Reading) -> Iterator[Statement]:
    """Yield the event's date from the lines at the top of the page: "ACL’22, Dublin, Ireland, 27 May 2022"."""
    for number, block in enumerate(page.blocks[:_HEADLINES]):
        if not is_of_this_call(block) or _is_labelled(page, number):
            continue
        start = 0
        for line in block.text.split("\n"):
            offset, start = start, start + len(line) + 1
            if _names_event_day(line, block, reading):
                mention = find_dates(line, reading)[0]
                yield Statement(
                    "workshop",
                    LABELS["workshop"],
                    mention,
                    Segment(line, block, offset),
                    listed=False,
                    off=is_off(line),
                )


def _is_labelled(page: Page, number: int) -> bool:
    """Whether a heading is the day of the heading right above it: "Notification", and "28 August 2031"."""
    above = page.blocks[number - 1] if number else None
    pair = above is not None and above.kind == page.blocks[number].kind == "heading"
    return bool(pair and above and len(above.text) < MAX_LABEL and kind_of(above.text) not in {None, "workshop"})


def read_front_matter(page: Page, reading: Reading) -> Iterator[Statement]:
    """Yield the event's date from the front matter of a page that gives its place, too: a post's own date is none."""
    if not any(page.meta.get(key) for key in _PLACE_KEYS):
        return
    for key in _DATE_KEYS:
        mentions = find_dates(page.meta.get(key, ""), reading)
        if len(mentions) == 1 and mentions[0].time is None:
            lines = page.files.get(page.file, ())
            number = next((n for n, line in enumerate(lines, 1) if line.startswith(f"{key}:")), 1)
            block = Block("paragraph", lines[number - 1] if lines else key, 0, ((0, number),), file=page.file)
            yield Statement(
                "workshop", LABELS["workshop"], mentions[0], Segment(block.text, block, 0), listed=False, off=False
            )
            return


def _names_event_day(line: str, block: Block, reading: Reading) -> bool:
    line = CALL_LEAD.sub("", line, count=1)
    if len(line) > _LONGEST_HEADLINE or block.kind == "item" or _SENTENCE_END.search(line.strip()):  # a headline
        return False
    mentions = find_dates(line, reading)
    if len({mention.days for mention in mentions}) != 1 or line in phrases("due") or says_extended(line):
        return False
    rest = line
    for mention in reversed(mentions):  # in two languages, the same day twice
        rest = f"{rest[: mention.start]} {rest[mention.end :]}"
    if kind_of(rest) not in {None, "workshop"} or WRITTEN.search(line) or STAMP.match(line):
        return False
    several = len(mentions[0].days) > 1 and mentions[0].joint != "or"
    if BESIDE.search(block.text) and several:  # the dates of the conference it belongs to
        return False
    bare = (
        several and block.kind in {"heading", "paragraph"} and not _LETTER.search(rest)
    )  # nothing but days, on top of a page
    alone = block.kind == "paragraph" and all(_CITY_ALONE.fullmatch(part) for part in _BESIDE_EACH.split(rest))
    return bool(kind_of(rest) == "workshop" or bare or alone or PLACE.search(rest) or block.kind == "heading")
