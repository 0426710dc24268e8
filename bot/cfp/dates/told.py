"""Dates told in sentences and headlines: "Papers are due on 3 May", "the workshop will be held on ...", "Porto, 23 April 2018"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.cfp.dates.grammar import DateMention, Reading, find_dates
from bot.cfp.dates.labels import kind_of
from bot.cfp.dates.segments import Segment, in_dates_section
from bot.cfp.dates.statements import Statement, says_extended
from bot.cfp.dates.years import of_this_edition
from bot.cfp.submission.links import FILL_IN
from bot.faq.vocabulary import DATE_KINDS
from bot.page.blocks import Block
from bot.page.page import Page
from bot.page.sentences import Sentence, sentences

LABELS = {kind.id: kind.label for kind in DATE_KINDS.values()}
_HELD = re.compile(
    r"\b(?:held|take[sn]? place|hosted|organi[sz]ed|join us|happen(?:s|ing)?|scheduled|workshop (?:is|will be)|findet|statt)\b",
    re.IGNORECASE,
)
_EVENT = re.compile(
    r"workshop|\bevent\b|conference|symposium|meeting|seminar|tagung|edition|hackathon|summit|\bit will\b|\bwe\b|join us", re.IGNORECASE
)
_BESIDE = re.compile(r"co-?located|conjunction|alongside|collocated|part of", re.IGNORECASE)
_DUE = re.compile(
    r"\b(?:deadline|due|by|until|till|no later than|not later than|before|closes?|closing|extended (?:to|until)|bis(?: zum)?|spätestens|on or before)\b",
    re.IGNORECASE,
)
_SENDING = re.compile(r"\b(?:send|e-?mail|mail|upload|hand in|provide|propose|apply|considered|pitch)\b", re.IGNORECASE)
_NOTIFY = re.compile(r"\b(?:notif\w+|inform\w*|hear (?:back|from us)|decisions?|get back to)\b|\blet \w+ .{0,20}\bknow\b", re.IGNORECASE)
_PAST = re.compile(
    r"\b(?:was|were|has been|had) (?:held|organi[sz]ed|hosted)|\btook place\b|\bprevious(?:ly)?\b|\blast (?:year|edition)\b|\bpast\b|\bconcurrently\b|\bpublished\b(?=.{0,40}$)|\bafter\b\W*$",
    re.IGNORECASE,
)
_PERSONAL = re.compile(
    r"\breviewers?\b|\btravel\b|\bgrants?\b|\bhotel\b|\bvisa\b|\btutorial\b|\barxiv\b|\bspecial issue\b|\bARR\b", re.IGNORECASE
)
_PLACE = re.compile(
    r"[A-Z][\w.’'-]+,\s*[A-Z][\w.]+|\bin-person\b|\bonline\b|\bvirtual\b|\bhybrid\b|[A-Za-z]+\s?(?:20)?['’]?\d\d\b|·|@", re.UNICODE
)
_HEADLINES = 14  # blocks at the top of a page among which a line with place and date tells the event's


def read_told(page: Page, reading: Reading) -> Iterator[Statement]:
    """Yield what the page's sentences say of dates, in page order."""
    for block in of_this_edition(page):
        if block.kind in {"paragraph", "item", "cell"}:
            for sentence in sentences(block):
                yield from _sentence(sentence, reading)


def _sentence(sentence: Sentence, reading: Reading) -> Iterator[Statement]:
    end = 0
    for mention in find_dates(sentence.text, reading):
        before = sentence.text[end : mention.start]
        end = mention.end
        kind = _kind(before, sentence.text, mention)
        if kind and not _PAST.search(sentence.text[: mention.start]):
            segment = Segment(sentence.text, sentence.block, sentence.offset, dated=in_dates_section(sentence.block))
            moved = says_extended(sentence.text) and not re.search(
                r"\bextended (?:version|paper|abstract)|no extension", sentence.text, re.IGNORECASE
            )
            yield Statement(kind, LABELS[kind], mention, segment, extended=moved, listed=False)


def _kind(before: str, whole: str, mention: DateMention) -> str | None:
    """Which date a sentence states just before naming the day; None when it states none."""
    if _PERSONAL.search(before):
        return None
    held = _HELD.search(before) and _EVENT.search(whole)
    if held and not (len(mention.days) > 1 and (mention.days[-1] - mention.days[0]).days > 2 and _BESIDE.search(whole)):
        return "workshop"
    if not _DUE.search(before) and not (_NOTIFY.search(before) and re.search(r"\b(?:on|around)\W*$", before)):
        return None
    if _NOTIFY.search(before) and re.search(r"\b(?:will|to be|we|you) ", before, re.IGNORECASE):
        return "notification"
    kind = kind_of(re.sub(r"\([^()]*\)", "", before)) or kind_of(before)
    if kind in {None, "workshop"} and (_SENDING.search(before) or FILL_IN.search(whole)):
        return "submission"
    return kind if kind not in {None, "other", "workshop"} else None


def read_headline(page: Page, reading: Reading) -> Iterator[Statement]:
    """Yield the event's date from the lines at the top of the page: "ACL’22, Dublin, Ireland, 27 May 2022"."""
    for block in page.blocks[:_HEADLINES]:
        start = 0
        for line in block.text.split("\n"):
            offset, start = start, start + len(line) + 1
            if _names_event_day(line, block, reading):
                mention = find_dates(line, reading)[0]
                yield Statement("workshop", LABELS["workshop"], mention, Segment(line, block, offset), listed=False)


def _names_event_day(line: str, block: Block, reading: Reading) -> bool:
    if len(line) > 140 or block.kind == "item" or re.search(r"(?<!\d)[.!?]\s+[A-Z]|[.!?]$", line.strip()):  # a headline
        return False
    mentions = find_dates(line, reading)
    if len(mentions) != 1 or _DUE.search(line):
        return False
    rest = line[: mentions[0].start] + " " + line[mentions[0].end :]
    if kind_of(rest) not in {None, "workshop"} or re.search(r"\bupdated?\b|\bposted\b|\bnews\b|\bmodified\b|^\W*\[", line, re.IGNORECASE):
        return False
    if _BESIDE.search(block.text) and len(mentions[0].days) > 1:  # the dates of the conference it belongs to
        return False
    alone = block.kind == "paragraph" and re.fullmatch(r"\W*[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,2}\W*", rest)  # a city
    return bool(kind_of(rest) == "workshop" or alone or _PLACE.search(rest) or block.kind == "heading")
