"""Reads one line into statements of dates: which kind, which day, what it replaces, how certain it is."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from bot.cfp.dates.grammar import DateMention, Reading, find_dates
from bot.cfp.dates.labels import MAX_LABEL, clean_label, kind_of
from bot.cfp.dates.segments import Segment
from bot.cfp.dates.struck import struck_days, visible
from bot.cfp.dates.vague import find_vague, undecided_at

_MOVED = re.compile(r"^\W*(?:→|->|=>|⇒|➔|»|extended (?:to|until)|(?:is |has been )?(?:now|moved to|postponed to|changed to|updated to|new(?: deadline)?:?|verlängert bis))\W*$", re.IGNORECASE)  # fmt: skip
_WAS = re.compile(r"\((?:[^()]{0,40}\b)?(?:extended|moved|postponed|was|were|previously|originally|original|old|formerly|before|instead of|statt|ursprünglich|verlängert vom)\b[^()]{0,30}$|\b(?:extended|postponed|moved) from\W*(?:the )?\W*$|\b(?:instead of|previously|originally)\W*$", re.IGNORECASE)  # fmt: skip
_RANGE = re.compile(r"^\W*(?:[-–—−]|to|until|till|through|and|&|bis)\W*(?:\w{3,9}day,?\s*|\w{3}[.,]\s*)?$", re.IGNORECASE)
_MOVED_FROM = re.compile(r"\b(?:extended|moved|postponed|changed|shifted) from\W*$", re.IGNORECASE)
_CHOICE = re.compile(r"^\W*(?:or|oder|/)\W*(?:\w{3,9}day,?\s*)?$", re.IGNORECASE)
_SAME = re.compile(r"^[^)]{0,20}\(\s*(?:[=i≈]|that is|i\.e\.|at|on|equivalently)?[^()]{0,20}$", re.IGNORECASE)
_TENTATIVE = re.compile(r"\btentativ|\bprovisional|\bapprox|\b(?:to be confirmed|tbc)\b|\bexpected\b|\bestimated?\b|\bpreliminary\b|\bvorläufig|\baround\b|\bca\.|\(\?\)|\?\s*$|\bsubject to change", re.IGNORECASE)  # fmt: skip
EXTENDED = re.compile(r"\bextended\b(?! abstract)|\bextension\b|\bverlängert|\bpostponed\b", re.IGNORECASE)
_FIRM = re.compile(r"\bno (?:further )?extensions?\b|\b(?:hard|firm|strict) deadline\b", re.IGNORECASE)
_SENTENCE_END = re.compile(r"\b(?:is|are|was|were|by|on|until|before|than|am|bis|ist|to|from)\s*\W*(?:\w{3,9}day,?\s*)?$", re.IGNORECASE)
_STAMP = re.compile(
    r"\b(?:update[ds]?|news|posted|edit(?:ed)?|as of|last modified)\b\W*$|^\W*\[\W*$", re.IGNORECASE
)  # what a date of writing stands behind
_FILLER = 25  # letters between two dates of one label ("May 1 (long papers), May 8 (short papers)")
_LONGEST_LINE = 1000
_LONGEST = 2 * MAX_LABEL + 120


@dataclass(frozen=True, slots=True)
class Statement:
    """One statement of a date. `mention` is None when the page leaves the day open; `vague` are its words then.

    - `replaced`: the days it had before, oldest first; `over`: the whole line is struck out; `listed`: an entry of a list
    """

    kind: str
    label: str
    mention: DateMention | None
    segment: Segment
    replaced: tuple[date, ...] = ()
    vague: str = ""
    track: str = ""
    tentative: bool = False
    extended: bool = False
    firm: bool = False
    over: bool = False
    listed: bool = True

    @property
    def day(self) -> date | None:
        return self.mention.days[0] if self.mention else None


@dataclass(frozen=True, slots=True)
class _Chain:
    """A date with what it replaces, as they stand side by side."""

    mention: DateMention
    start: int
    end: int
    replaced: tuple[date, ...] = ()


def read_line(segment: Segment, reading: Reading) -> Iterator[Statement]:
    """Yield the statements of a list entry, a table row or a short line: "label: date", "date - label", several of them."""
    if len(segment.text) > _LONGEST_LINE:
        return
    text, over = visible(segment, reading)
    chains = _chains(text, segment, reading)
    if not chains:
        yield from _open(text, segment, reading)
        return
    if len(text) > _LONGEST and len(chains) < 3:  # a paragraph; its sentences are read elsewhere
        return
    for label, chain, track in _labelled(text, chains, segment):
        kind = kind_of(label)
        shown = clean_label(re.sub(r"\((?:tentative|extended|new|final|tbc)[^)]*\)", "", label, flags=re.IGNORECASE))
        if not kind or not shown or len(shown) > MAX_LABEL:
            continue
        yield Statement(
            kind,
            shown,
            chain.mention,
            segment,
            chain.replaced,
            track=track or segment.track,
            tentative=bool(_TENTATIVE.search(text)),
            extended=bool(EXTENDED.search(text) and not _FIRM.search(text)),
            firm=bool(_FIRM.search(text)),
            over=over,
        )


def _chains(text: str, segment: Segment, reading: Reading) -> list[_Chain]:
    """Group the dates of a line: ranges, choices, "May 1 → May 8", "May 8 (was May 1)", and struck ones with their successor."""
    chains: list[_Chain] = []
    for mention in find_dates(text, reading):
        last = chains[-1] if chains else None
        between = text[last.end : mention.start] if last else ""
        if last and (joined := _linked(last, mention, between, text[: last.start])):
            chains[-1] = joined
        else:
            chains.append(_Chain(mention, mention.start, mention.end))
    for struck in segment.struck:
        place = next((n for n, chain in enumerate(chains) if chain.end >= struck.start), len(chains) - 1)
        if place >= 0 and (days := struck_days(struck.text, chains[place].mention, reading)):
            near = text[struck.start : chains[place].start] if chains[place].start > struck.start else ""
            if kind_of(near) and kind_of(near) != kind_of(text[: struck.start]):  # the struck date is of another label
                continue
            chains[place] = replace(chains[place], replaced=(*chains[place].replaced, *days), start=min(chains[place].start, struck.start))
    return chains


def _linked(last: _Chain, mention: DateMention, between: str, before: str) -> _Chain | None:
    """Join a date to the one before it, when what stands between says how they belong together."""
    if _MOVED.match(between) or (
        EXTENDED.search(between) and len(between) < 40 and not kind_of(EXTENDED.sub("", between)) and "from" not in between
    ):
        return _Chain(mention, last.start, mention.end, (*last.replaced, *last.mention.days[-1:]))
    if re.search(r"\(\s*(?:now )?(?:extended|moved|postponed|changed|updated)(?: to| until)?\W*$", between, re.IGNORECASE):
        return _Chain(mention, last.start, last.end, (*last.replaced, *last.mention.days[-1:]))
    if _WAS.search(between) and kind_of(_WAS.sub("", between)) is None:
        told = replace(last.mention, time=last.mention.time or mention.time, zone=last.mention.zone or mention.zone)
        return replace(last, end=mention.end, mention=told, replaced=(*last.replaced, *mention.days[-1:]))
    if _MOVED_FROM.search(before) and _RANGE.match(between):  # "extended from May 1 to May 8"
        return _Chain(mention, last.start, mention.end, (*last.replaced, *last.mention.days[-1:]))
    one_each = len(last.mention.days) == 1 == len(mention.days)
    if one_each and _CHOICE.match(between):
        return replace(last, end=mention.end, mention=replace(last.mention, days=(*last.mention.days, *mention.days), joint="or"))
    if one_each and _RANGE.match(between) and mention.days[0] > last.mention.days[0]:
        days = (*last.mention.days, *mention.days)
        clock = (mention.time, mention.zone or last.mention.zone)
        return replace(last, end=mention.end, mention=replace(last.mention, days=days, joint="-", time=clock[0], zone=clock[1]))
    if _SAME.match(between) and abs((mention.days[0] - last.mention.days[0]).days) <= 1:  # "May 1, AoE (May 2, 12:00 UTC)"
        return replace(last, end=mention.end)
    return None


def _labelled(text: str, chains: list[_Chain], segment: Segment) -> Iterator[tuple[str, _Chain, str]]:
    """Give each date of a line its label, and the track that a bracket after it names."""
    first_before = text[: chains[0].start]
    label_first = kind_of(first_before) is not None
    previous_end, previous_label = 0, ""
    if not label_first and len(chains) > 1 and (_STAMP.search(first_before) or _SENTENCE_END.search(text[chains[0].end : chains[1].start])):
        return  # the first date is when this was written, or the sentence goes on; those are read elsewhere
    for number, chain in enumerate(chains):
        until = chains[number + 1].start if number + 1 < len(chains) else len(text)
        before, after = text[previous_end : chain.start], text[chain.end : until]
        previous_end = chain.end
        bracket = re.match(r"[^(\n]{0,25}\(([^()]{3,50})\)", after)
        if not label_first:
            if segment.news:  # the date is when the news was told
                return
            yield _after_label(after), chain, ""
            continue
        before = re.split(r"[;|•]\s*|\.\s+(?=[A-Z])", before)[-1] if number else before
        if number == 0 and not segment.joined and not _MOVED_FROM.search(before):
            before = _without_preposition(before, segment)
            if _SENTENCE_END.search(before) or not _reads_like_a_label(before):
                return  # a sentence; those are read elsewhere
        if number and (_SENTENCE_END.search(before) or (kind_of(before) is None and len(re.sub(r"\W|\d", "", before)) > _FILLER)):
            continue  # a sentence, or a date of something else
        named = _MOVED_FROM.sub("", before) if kind_of(before) else previous_label
        told = bracket[1] if bracket and len(chains) > 1 and not find_vague(bracket[1]) and not re.search(r"\d|aoe|utc|extend|tentat|time", bracket[1], re.IGNORECASE) else ""  # fmt: skip
        if told and kind_of(told) and kind_of(told) != kind_of(named) and kind_of(before) is None:
            named, told = told, ""
        previous_label = named
        yield named, chain, told


def _without_preposition(before: str, segment: Segment) -> str:
    """Take the end off "Submission of papers until": in a list of dates a label may end so; elsewhere it is a sentence."""
    short = (
        segment.dated
        and segment.block.kind == "item"
        and len(before) < MAX_LABEL
        and not re.search(r"\b(?:is|are|will|must|should|please|can)\b", before)
    )
    return re.sub(r"[\s:,–-]+(?:by|until|till|before|from|bis|bis zum|vom|on)\W*$", " ", before, flags=re.IGNORECASE) if short else before


def _after_label(after: str) -> str:
    """The label behind a date, without the time and zone between them."""
    after = re.sub(r"^\s*\(\s*(?:\w{3,9}day|\w{3})\s*\)", "", after)
    after = re.sub(
        r"^[\s,;:–—\-|\t)]*(?:at |by )?(?:\d{1,2}[:.h]\d\d\s*(?:[ap]\.?m\.?)?|\d{1,2}\s?[ap]m)?[\s,]*(?:\(?(?:AoE|UTC[+-]?\d*|[A-Z]{2,4}T|Anywhere on Earth)\)?)?",
        "",
        after,
    )
    return re.split(r"(?<=[^\W\d_]{3})\.\s|\n", after)[0]


def _reads_like_a_label(before: str) -> bool:
    text = before.strip()
    return bool(re.search(r"[:\t|–—-]\s*(?:\(?[\w ]{0,14}\)?,?\s*)?$|^\W*[\w /&()'’.,+-]{3,70}$", text + " "))


def _open(text: str, segment: Segment, reading: Reading) -> Iterator[Statement]:
    """A line that leaves its date open: "Workshop: TBD", "Notification: early March"; what it was before is kept."""
    if len(text) > MAX_LABEL + 60:
        return
    undecided, vague = undecided_at(text), find_vague(re.split(r"[:\t]", text, maxsplit=1)[-1])
    if not undecided and not (vague and re.search(r"[:\t–-]", text)):
        return
    place = undecided[0] if undecided else text.find(vague or "")
    if vague and vague in text:
        place = min(place, text.find(vague))
    before, after = text[:place], text[(undecided[1] if undecided else place + len(vague or "")) :]
    label = before if kind_of(before) else after
    kind, shown = kind_of(label), clean_label(re.split(r"[:\t]", label.strip(" :\t-–"))[0])
    if (
        not kind
        or not shown
        or len(shown) > MAX_LABEL
        or _SENTENCE_END.search(before.strip())
        or re.search(r"\bwill\b|\bplease\b", before, re.IGNORECASE)
    ):
        return
    old = tuple(day for s in segment.struck for m in find_dates(s.text, reading) for day in m.days[-1:])
    words = text[place:].strip(" .,;()") if vague else ""
    yield Statement(kind, shown, None, segment, old, vague=words[:60], track=segment.track, tentative=bool(vague))
