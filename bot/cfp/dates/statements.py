"""Reads one line into statements of dates: which kind, which day, what it replaces, how certain it is."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from bot.cfp.dates import between as link
from bot.cfp.dates.again import comes_again, is_rolling
from bot.cfp.dates.as_they_come import without_aside
from bot.cfp.dates.chains import Chain, chains_of, in_turn
from bot.cfp.dates.elsewhere import is_elsewhere_then, is_of_something_else, put_off_at
from bot.cfp.dates.grammar import DateMention, Reading, find_dates
from bot.cfp.dates.headed import headed_kind
from bot.cfp.dates.hosting import is_in_sentences
from bot.cfp.dates.labelled import HELD_WITH, leads
from bot.cfp.dates.labels import MAX_LABEL, clean_label, kind_of
from bot.cfp.dates.listed import labelled_for_authors
from bot.cfp.dates.may_move import may_move
from bot.cfp.dates.segment import Segment
from bot.cfp.dates.short_labels import is_told
from bot.cfp.dates.stamps import OWN_CHANGE
from bot.cfp.dates.struck import visible
from bot.cfp.dates.tentative import is_headed_tentative, is_tentative
from bot.cfp.dates.unknown import is_of_a_list
from bot.cfp.dates.vague import undecided_at, vague_of_line
from bot.cfp.dates.within import one_of_days
from bot.cfp.language import phrases
from bot.cfp.phrases import fold
from bot.faq.vocabulary import DATE_KINDS, DEADLINES
from bot.rules import Rule

_FIRM = Rule(
    "no extension",
    r"\b no \s (?:further\s)? extensions? \b | \b (?: hard | firm | strict ) \s deadline \b | \( firm \) | ,\s firm \)",
    examples=("no extension", "no further extensions", "hard deadline", "firm deadline", "strict deadline",
        "(firm)", "(new, firm)"),
    near_misses=("law firm",),
)  # fmt: skip
NO_EXTENSION = Rule(
    "extended, but no deadline",
    r"\b extended \s (?: abstracts? | versions? | papers? ) \b | \b no \s (?:further\s)? extension",
    examples=("extended abstract", "extended versions", "extended papers", "no extension", "no further extension"),
    near_misses=("extended deadline",),
)
_OLD = Rule(
    "a date that is no longer in force",
    r"\( \s? (?: old | original | previous | former | initial ) (?: \s (?: date | deadline ) )? \s? \)",
    examples=("Deadline (old)", "(original)", "(previous date)", "(former deadline)", "(initial)"),
    near_misses=("old deadline", "(old building)"),
)
# "KNOT'31", "State of the Map 2031"
AN_EDITION = re.compile(r"[A-Z][\w&-]{1,14}(?: (?:of|the|and|on|[A-Z][\w&-]{1,14})){0,5}(?: 20\d\d|[ '’-]?(?:20)?\d\d)")
_SHOWN_STATUS = re.compile(
    r"\((?:tentative|extended|new|final|tbc)[^)]{0,60}\)|\([^()]{0,40}\bextensions?\W{0,3}\)", re.IGNORECASE
)
_ASIDE = re.compile(r"\s\([^()]*\)$")
_IN_BRACKETS = re.compile(r"^\(([^()]+)\)$")
# what is to come and is no day: "Submission site: TBA", and of a talk "Abstract: TBA"
_NO_DATE = re.compile(
    r"\b(?:portal|site|web ?site|page|link|url|system|platform|form|template|format|guidelines)$|^abstract$",
    re.IGNORECASE,
)
_LETTERS = re.compile(r"[^\W\d_]")
_MOST_DAYS = 31  # of an event
_REMARK = 8  # letters left beside a date that is struck out: they say why ("no posters this year")
_LEADS_TO_A_DAY = re.compile(r"[^()\[\]:\d]{1,14}")
_LONGEST_LINE = 1000
_LONGEST = 2 * MAX_LABEL + 120


@dataclass(frozen=True, slots=True)
class Statement:
    """One statement of a date. `mention` is None when the page leaves the day open; `vague` are its words then.

    - `replaced`: the days it had before,
    oldest first; `over`: the whole line is struck out; `listed`: an entry of a list
    - `off`: the page says that it is cancelled or postponed; `rolling`: the date comes again and again
    - `yearless`: no year stands anywhere on the page; `vague` are the words of the day
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
    yearless: bool = False

    @property
    def day(self) -> date | None:
        return self.mention.days[0] if self.mention else None


def says_extended(text: str) -> bool:
    """Whether a text says that a deadline was moved to a later day."""
    rest = NO_EXTENSION.sub(" ", text)
    return rest in phrases("extended")


def is_season(kind: str, mention: DateMention) -> bool:
    """Whether the days would be those of an event that lasts for months: more likely when a call is open."""
    return kind == "workshop" and (mention.days[-1] - mention.days[0]).days > _MOST_DAYS


def is_off(text: str) -> bool:
    """Whether a text says that something is cancelled, or postponed to no day; what takes place elsewhere is not."""
    return not is_elsewhere_then(text) and (text in phrases("cancelled") or bool(put_off_at(text)))


def read_line(segment: Segment, reading: Reading) -> Iterator[Statement]:
    """Yield the statements of a list entry, a table row or a short line: "label: date", "date - label", several of
    them.
    """
    if len(segment.text) > _LONGEST_LINE or is_of_something_else(segment.text):
        return
    text, over = visible(segment, reading)
    chains = in_turn(text, reading) if over else chains_of(text, segment.struck, reading)
    if is_in_sentences(text, chains, joined=segment.joined):
        return
    if not chains or is_open_again(text, chains[0].start):
        yield from _open(text, segment, reading)
        return
    if len(text) > _LONGEST and len(chains) < 3 and not leads(text, chains):  # a paragraph, read by its sentences
        return
    for label, chain, track in labelled_for_authors(text, chains, segment):
        kind = _opening(headed_kind(label, segment) or _placed(kind_of(label), label, segment), text, chain)
        cut = over and _is_remark(segment.text, reading)
        shown = DATE_KINDS[kind].label if kind and is_told(label) else _shown(label, segment)
        if not kind or not shown or len(shown) > MAX_LABEL or is_season(kind, chain.mention):
            continue
        if len(chains) == 1 and not (segment.dated or segment.block.group) and OWN_CHANGE.match(label):
            continue
        over = over or bool(_OLD.search(label))
        yield Statement(
            kind,
            shown,
            one_of_days(kind, text, chain.mention),
            segment,
            chain.replaced,
            vague=may_move(segment.text),
            track=track or segment.track,
            tentative=is_tentative(text) or is_headed_tentative(segment.block),
            extended=says_extended(text) and not _FIRM.search(text),
            firm=bool(_FIRM.search(text)),
            over=over,
            off=is_off(text) or _is_put_off(kind, text, chain) or (over and says_extended(text)) or cut,
            rolling=_comes_again(text, kind, chain),
        )


def _is_remark(text: str, reading: Reading) -> bool:
    """Whether what is left beside a date that is struck out tells something, and neither a date nor what it is of."""
    told = len(_LETTERS.findall(text)) >= _REMARK
    return told and not find_dates(text, reading) and kind_of(text) is None


def _shown(label: str, segment: Segment) -> str:
    """The label as it is shown, with the heading that alone says what is due: "Slides: Deadline"."""
    shown = clean_label(_SHOWN_STATUS.sub("", without_aside(label)))
    shown = _ASIDE.sub("", shown) if len(shown) > MAX_LABEL else _IN_BRACKETS.sub(r"\1", shown)
    return f"{clean_label(segment.block.section[-1])}: {shown}" if headed_kind(label, segment) else shown


def _comes_again(text: str, kind: str, chain: Chain) -> bool:
    """Whether a day comes again; "Notification: 15 April (rolling basis)" is told from that day on."""
    days = len(chain.mention.days)
    again = kind != "notification" and (kind in DEADLINES or days == 1)
    return again and comes_again(text, text[: chain.start], days)


def _is_put_off(kind: str, text: str, chain: Chain) -> bool:
    """Whether an event is postponed, and no new day named: "9 July (postponed)", but not "postponed to 9 July"."""
    hits = phrases("put_off").find(text) if kind == "workshop" and not chain.replaced else ()
    return any(not _LEADS_TO_A_DAY.fullmatch(text[hit.end : max(hit.end, chain.start)]) for hit in hits)


def _opening(kind: str | None, text: str, chain: Chain) -> str | None:
    """The kind of a date by the words before it, too: what is open from that day on has no deadline then."""
    since = kind in DEADLINES and link.is_since(text[: chain.start], len(chain.mention.days))
    return "other" if since and not is_rolling(text) else kind


def _placed(kind: str | None, label: str, segment: Segment) -> str | None:
    """The kind of a date by where it stands, too: a row of a list of dates that no table of phrases knows is another
    date, and so are the days of a conference under "Held with".
    """
    named = segment.joined or AN_EDITION.fullmatch(label.strip(" :.,–—-")) is not None or is_of_a_list(label, segment)
    unknown = not kind and segment.dated and named
    return "other" if unknown or (kind == "workshop" and HELD_WITH.search(segment.place)) else kind


def is_open_again(text: str, day: int) -> bool:
    """Whether the day that stands at `day` was taken back: "TBD (was April 10)"."""
    undecided = undecided_at(text)
    return undecided is not None and undecided[1] < day and bool(link.WAS.search(text[undecided[1] : day]))


def _open(text: str, segment: Segment, reading: Reading) -> Iterator[Statement]:
    """A line that leaves its date open: "Workshop: TBD", "Notification: early March"; what it was before is kept."""
    if len(text) > MAX_LABEL + 60:
        return
    undecided, vague = undecided_at(text), vague_of_line(text)
    off, rolling = is_off(text), is_rolling(text)
    if not undecided and not (vague and re.search(r"[:：\t–-]", text)) and not off and not rolling:
        return
    place = undecided[0] if undecided else (text.find(vague) if vague else len(text))
    if vague and vague in text:
        place = min(place, text.find(vague))
    before, after = text[:place], text[(undecided[1] if undecided else place + len(vague or "")) :]
    label = before if kind_of(before) else after
    kind, shown = kind_of(label), clean_label(re.split(r"[:：\t]", label.strip(" :\t-–"))[0])
    goes_on = not before.rstrip().endswith((":", "：")) and link.SENTENCE_GOES_ON.search(fold(before.strip()))
    if (
        not kind
        or not shown
        or len(shown) > MAX_LABEL
        or goes_on
        or (undecided and not segment.dated and (kind == "other" or _NO_DATE.search(shown)))  # "Sponsor: TBA"
        or re.search(r"\bwill\b|\bplease\b", before, re.IGNORECASE)
        or re.search(r"[.!?]\s+[A-ZÀ-Þ]", shown)
    ):
        return
    told = [*([text[place:]] if undecided else ()), *(struck.text for struck in segment.struck)]
    old = tuple(day for words in told for m in find_dates(words, reading) for day in m.days[-1:])
    words = "" if undecided else text.strip()
    if vague:
        words = vague if label is not before and text.startswith(vague) else text[place:].strip(" .,;()")
    yield Statement(
        kind, shown, None, segment, old, vague=words[:90], track=segment.track, tentative=bool(vague), off=off,
        rolling=rolling,
    )  # fmt: skip
