"""Reads one line into statements of dates: which kind, which day, what it replaces, how certain it is."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from bot.cfp.dates import between as link
from bot.cfp.dates.grammar import DateMention, Reading, find_dates
from bot.cfp.dates.labels import MAX_LABEL, clean_label, kind_of
from bot.cfp.dates.segments import Segment
from bot.cfp.dates.struck import struck_days, visible
from bot.cfp.dates.vague import find_vague, is_rolling, undecided_at
from bot.cfp.language import phrases
from bot.cfp.phrases import fold
from bot.rules import Rule

_FIRM = Rule(
    "no extension",
    r"\b no \s (?:further\s)? extensions? \b | \b (?: hard | firm | strict ) \s deadline \b | \( firm \) | ,\s firm \)",
    examples=(
        "no extension",
        "no further extensions",
        "hard deadline",
        "firm deadline",
        "strict deadline",
        "(firm)",
        "(new, firm)",
    ),
    near_misses=("law firm",),
)
_UNCERTAIN = Rule(
    "a question mark behind", r"\(\?\) | \? \s{0,3} $", examples=("May 1 (?)", "May 1?"), near_misses=("What? Papers",)
)
_NO_EXTENSION = Rule(
    "extended, but no deadline",
    r"\b extended \s (?: abstracts? | versions? | papers? ) \b | \b no \s (?:further\s)? extension",
    examples=("extended abstract", "extended versions", "extended papers", "no extension", "no further extension"),
    near_misses=("extended deadline",),
)
_SHOWN_STATUS = re.compile(r"\((?:tentative|extended|new|final|tbc)[^)]{0,60}\)", re.IGNORECASE)
_NOT_A_TRACK = re.compile(
    r"\d|aoe|utc|extend|tentat|time|firm|hard|anywhere|strict|mandatory|optional|required|prev|orig|was ", re.IGNORECASE
)
_ITEM_PREPOSITION = Rule(
    "a label of a list may end so",
    r"[\s:,–-]{1,3} (?: by | until | till? | before | from | bis | bis\szum | vom | on | au | le | jusqu['’]?au | hasta\sel | até | fino\sal | entro\sil | uiterlijk | tot ) \W{0,3} $",
    examples=(" by ", " until ", " til ", " before ", " from ", " bis ", " bis zum ", " vom ", " on ", " au ", " le ", " jusqu'au ", " hasta el ", " até ", " fino al ", " entro il ", " uiterlijk ",
              " tot "),
    near_misses=("deadline",),
)  # fmt: skip
_VERB = Rule(
    "a sentence, no label",
    r"\b (?: is | are | will | must | should | please | can | may ) \b",
    examples=("it is", "they are", "will be", "must", "should", "please", "can", "may not"),
    near_misses=("Submission",),
)
_FINITE = Rule(
    "a sentence that tells",
    r"\b (?: was | were | is | are | will | have | has | had | we | you | our ) \b",
    examples=("it was", "meetings were", "is", "are", "will be", "have", "has", "had", "we", "you", "our workshop"),
    near_misses=("Submission deadline",),
)
_TIME_BEHIND = re.compile(
    r"^[\s,;:–—\-|\t)]{0,6}(?:at |by )?(?:\d{1,2}[:.h]\d\d\s?(?:[ap]\.?m\.?)?|\d{1,2}\s?[ap]m|\d{4}(?= (?:UTC|[A-Z]{2,4}T)))?[\s,]{0,3}"
    r"(?:\(?(?:AoE|UTC[+-]?\d{0,2}|[A-Z]{2,4}T|GMT|Anywhere on Earth)\)?)?"
)
_WEEKDAY_BEHIND = re.compile(r"^\s*\(\s*(?:\w{3,9}day|\w{3})\s*\)")
_READS_LIKE_LABEL = re.compile(
    r"[:：\t|–—-]\s?(?:\(?[\w ]{0,14}\)?,?\s?)?$|^\W*[\w /&()'’.,+-]{3,70}$|[\u3040-\u9fff]\s*$"
)
_TRACK_BEFORE = re.compile(
    r"\W{0,4}((?:round|track|cycle|phase|batch|second round|first round)\s?\w{0,12})\s*[:–-]?\s*$", re.IGNORECASE
)
_SENTENCE = re.compile(r"[^\W\d_]{2}\)?[.!?。！]\s*$")
_LETTERS = re.compile(r"[^\W\d_]")
_REMARK = 8  # letters left beside a date that is struck out: they say why ("no posters this year")
_FILLER = 25  # letters between two dates of one label ("May 1 (long papers), May 8 (short papers)")
_LONGEST_LINE = 1000
_LONGEST = 2 * MAX_LABEL + 120


@dataclass(frozen=True, slots=True)
class Statement:
    """One statement of a date. `mention` is None when the page leaves the day open; `vague` are its words then.

    - `replaced`: the days it had before, oldest first; `over`: the whole line is struck out; `listed`: an entry of a list
    - `off`: the page says that it is cancelled or postponed; `rolling`: the date comes again and again
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
    off: bool = False
    rolling: bool = False

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


def says_extended(text: str) -> bool:
    """Whether a text says that a deadline was moved to a later day."""
    rest = _NO_EXTENSION.sub(" ", text)
    return rest in phrases("extended")


def is_tentative(text: str) -> bool:
    return text in phrases("tentative") or bool(_UNCERTAIN.search(text))


def is_off(text: str) -> bool:
    """Whether a text says that something is cancelled, or postponed to no day."""
    return text in phrases("cancelled") or text in phrases("postponed")


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
        cut = (
            over
            and not find_dates(segment.text, reading)
            and len(_LETTERS.findall(segment.text)) >= _REMARK
            and kind_of(segment.text) is None
        )
        shown = clean_label(_SHOWN_STATUS.sub("", label))
        if not kind and segment.dated and segment.joined:
            kind = "other"  # a row of a list of dates that no table of phrases knows
        if not kind or not shown or len(shown) > MAX_LABEL:
            continue
        yield Statement(
            kind,
            shown,
            chain.mention,
            segment,
            chain.replaced,
            track=track or segment.track,
            tentative=is_tentative(text),
            extended=says_extended(text) and not _FIRM.search(text),
            firm=bool(_FIRM.search(text)),
            over=over,
            off=is_off(text) or (over and says_extended(text)) or cut,
            rolling=is_rolling(text),
        )


def _chains(text: str, segment: Segment, reading: Reading) -> list[_Chain]:
    """Group the dates of a line: ranges, choices, "May 1 → May 8", "May 8 (was May 1)", and struck ones with their successor."""
    chains: list[_Chain] = []
    for mention in find_dates(text, reading):
        last = chains[-1] if chains else None
        words = text[last.end : mention.start] if last else ""
        if last and (joined := _linked(last, mention, words, text[: last.start])):
            chains[-1] = joined
        elif len(mention.days) == 2 and link.MOVED_FROM.search(text[: mention.start]):  # "extended from May 1 to May 8"
            chains.append(
                _Chain(replace(mention, days=mention.days[1:], joint=""), mention.start, mention.end, mention.days[:1])
            )
        else:
            chains.append(_Chain(mention, mention.start, mention.end))
    for struck in segment.struck:
        place = next((n for n, chain in enumerate(chains) if chain.end >= struck.start), len(chains) - 1)
        if place >= 0 and (days := struck_days(struck.text, chains[place].mention, reading)):
            near = text[struck.start : chains[place].start] if chains[place].start > struck.start else ""
            if kind_of(near) and kind_of(text[: struck.start]) and kind_of(near) != kind_of(text[: struck.start]):
                continue  # the struck date is of another label
            start = chains[place].start if kind_of(near) else min(chains[place].start, struck.start)
            chains[place] = replace(chains[place], replaced=(*chains[place].replaced, *days), start=start)
    return chains


def _linked(last: _Chain, mention: DateMention, words: str, before: str) -> _Chain | None:
    """Join a date to the one before it, when what stands between says how they belong together."""
    moved = _Chain(mention, last.start, mention.end, (*last.replaced, *last.mention.days[-1:]))
    if link.is_moved(words):
        return moved
    if link.NOW_IN_BRACKETS.search(words):
        return replace(moved, end=last.end)
    if link.WAS.search(words) and kind_of(link.WAS.sub("", words)) is None:
        told = replace(last.mention, time=last.mention.time or mention.time, zone=last.mention.zone or mention.zone)
        return replace(last, end=mention.end, mention=told, replaced=(*last.replaced, *mention.days[-1:]))
    if link.MOVED_FROM.search(before) and link.RANGE.match(fold(words)):  # "extended from May 1 to May 8"
        return moved
    one = len(last.mention.days) == 1
    one_each = one and len(mention.days) == 1
    if one_each and link.CHOICE.match(fold(words)):
        return replace(
            last, end=mention.end, mention=replace(last.mention, days=(*last.mention.days, *mention.days), joint="or")
        )
    later = mention.days[0] > last.mention.days[-1]
    next_day = (mention.days[0] - last.mention.days[-1]).days == 1
    if later and ((one_each and link.RANGE.match(fold(words))) or (next_day and link.LIST.match(fold(words)))):
        days = (last.mention.days[0], mention.days[-1])
        whole = replace(
            last.mention,
            days=days,
            joint="-",
            time=mention.time,
            zone=mention.zone or last.mention.zone,
            yearless=mention.yearless,
            until=mention.until,
        )
        return replace(last, end=mention.end, mention=whole)
    if (
        link.SAME.match(words) and abs((mention.days[0] - last.mention.days[0]).days) <= 1
    ):  # "May 1, AoE (May 2, 12:00 UTC)"
        return replace(last, end=mention.end)
    return None


def _labelled(text: str, chains: list[_Chain], segment: Segment) -> Iterator[tuple[str, _Chain, str]]:
    """Give each date of a line its label, and the track that a bracket after it names."""
    first_before = text[: chains[0].start]
    label_first = kind_of(first_before) is not None or _is_unknown_label(first_before, segment)
    previous_end, previous_label = 0, ""
    stamped = link.WRITTEN_ON.search(first_before)
    if not label_first and not (segment.dated or segment.joined) and _SENTENCE.search(text):
        return
    if (
        not label_first
        and len(chains) > 1
        and (stamped or link.SENTENCE_GOES_ON.search(fold(text[chains[0].end : chains[1].start])))
    ):
        return  # the first date is when this was written, or the sentence goes on; those are read elsewhere
    for number, chain in enumerate(chains):
        until = chains[number + 1].start if number + 1 < len(chains) else len(text)
        before, after = text[previous_end : chain.start], text[chain.end : until]
        previous_end = chain.end
        bracket = link.BRACKET_TRACK.match(after)
        if not label_first:
            if segment.news:  # the date is when the news was told
                return
            yield _after_label(after), chain, ""
            continue
        before = re.split(r"[;|•]\s*|\.\s+(?=[A-Z])", before)[-1] if number else before
        if number == 0 and not segment.joined and not link.MOVED_FROM.search(before):
            before = _without_preposition(before, segment)
            if (
                link.SENTENCE_GOES_ON.search(fold(before))
                or _FINITE.search(before)
                or not _READS_LIKE_LABEL.search(before.strip() + " ")
            ):
                return  # a sentence; those are read elsewhere
        if number and (
            link.SENTENCE_GOES_ON.search(fold(before))
            or (kind_of(before) is None and len(re.sub(r"\W|\d", "", before)) > _FILLER)
        ):
            continue  # a sentence, or a date of something else
        named = link.MOVED_FROM.sub("", before) if kind_of(before) or not number else previous_label
        if number and (named_track := _TRACK_BEFORE.match(before)):
            yield previous_label, chain, named_track[1]
            continue
        track = (
            bracket[1]
            if bracket and len(chains) > 1 and not find_vague(bracket[1]) and not _NOT_A_TRACK.search(bracket[1])
            else ""
        )
        if track and kind_of(track) and kind_of(track) != kind_of(named) and kind_of(before) is None:
            named, track = track, ""
        previous_label = named
        yield named, chain, track


def _is_unknown_label(before: str, segment: Segment) -> bool:
    """Whether a cell of a list of dates names one that no table of phrases knows."""
    return segment.joined and segment.dated and bool(re.search(r"[^\W\d_]{3}[^\t]{0,60}\t", before))


def _without_preposition(before: str, segment: Segment) -> str:
    """Take the end off "Submission of papers until": in a list of dates a label may end so; elsewhere it is a sentence."""
    short = segment.dated and len(before) < MAX_LABEL and not _VERB.search(before)
    return _ITEM_PREPOSITION.sub(" ", before) if short else before


def _after_label(after: str) -> str:
    """The label behind a date, without the time and zone between them."""
    after = _TIME_BEHIND.sub("", _WEEKDAY_BEHIND.sub("", after))
    label = re.split(r"(?<=[^\W\d_]{3})\.\s|\n|[;；]\s", after.strip(" \t-–—:|>"))[0]
    cells = [cell for cell in label.split("\t") if cell.strip()]
    return next((cell for cell in cells if kind_of(cell)), cells[0] if cells else "")


def _open(text: str, segment: Segment, reading: Reading) -> Iterator[Statement]:
    """A line that leaves its date open: "Workshop: TBD", "Notification: early March"; what it was before is kept."""
    if len(text) > MAX_LABEL + 60:
        return
    undecided, vague = undecided_at(text), find_vague(re.split(r"[:：\t]", text, maxsplit=1)[-1])
    off, rolling = is_off(text), is_rolling(text)
    if not undecided and not (vague and re.search(r"[:：\t–-]", text)) and not off and not rolling:
        return
    place = undecided[0] if undecided else (text.find(vague) if vague else len(text))
    if vague and vague in text:
        place = min(place, text.find(vague))
    before, after = text[:place], text[(undecided[1] if undecided else place + len(vague or "")) :]
    label = before if kind_of(before) else after
    kind, shown = kind_of(label), clean_label(re.split(r"[:：\t]", label.strip(" :\t-–"))[0])
    goes_on = link.SENTENCE_GOES_ON.search(fold(before.strip()))
    if (
        not kind
        or not shown
        or len(shown) > MAX_LABEL
        or goes_on
        or re.search(r"\bwill\b|\bplease\b", before, re.IGNORECASE)
    ):
        return
    old = tuple(day for s in segment.struck for m in find_dates(s.text, reading) for day in m.days[-1:])
    words = text[place:].strip(" .,;()") if vague else ("" if undecided else text.strip())
    yield Statement(
        kind,
        shown,
        None,
        segment,
        old,
        vague=words[:90],
        track=segment.track,
        tentative=bool(vague),
        off=off,
        rolling=rolling,
    )
