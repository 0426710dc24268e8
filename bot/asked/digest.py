"""What came of the questions of some days, for organizers: what was asked, what nothing answered, what nobody uses."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from datetime import UTC, date, datetime, time, timedelta
from typing import NamedTuple

from bot.answering.alike import Alike
from bot.answering.answerer import Answerer
from bot.answering.model import Outcome
from bot.bank.model import load_kinds
from bot.faq.labels import called as event_called
from bot.faq.labels import full_label, question_of
from bot.faq.when import day_of
from bot.matching.normalise import fold
from bot.matching.targets import PASSAGE
from bot.store.asked import Span, Tally, Wording
from bot.store.store import Store
from bot.store.verdicts import Verdict
from bot.words.catalogue import SOURCE
from bot.words.language import say
from bot.words.times import day_words, days_from_to

MISSED = (Outcome.UNKNOWN.value, Outcome.UNSTATED.value)
_READ = 400  # wordings of what was missed; those beyond them were typed once, longest ago
_GROUPED = 200  # of them, at most
_SETTLED = timedelta(days=7)  # before an entry is called unused, questions were kept for so long


class DayCount(NamedTuple):
    """The questions of one day; `offered`: close to several, which were offered."""

    day: date
    answered: int = 0
    offered: int = 0
    missed: int = 0

    @property
    def asked(self) -> int:
        return self.answered + self.offered + self.missed


class Missed(NamedTuple):
    """Questions that ask the same and were not answered, by their most frequent wording."""

    text: str
    times: int
    others: tuple[str, ...] = ()


class Counted(NamedTuple):
    what: str
    times: int


class Digest(NamedTuple):
    """Days are those of UTC.

    - `kinds`: what was asked about most, answered or not; `ungrouped`: how many of `missed` are in no group
    - `unused`: the questions of entries that answered nothing in `unused_days`; none while that is too early to say
    - `open_dates`: dates without a day
    """

    workshop: str
    days: tuple[DayCount, ...]
    kinds: tuple[Counted, ...]
    missed: tuple[Missed, ...]
    ungrouped: int
    not_helpful: tuple[Counted, ...]
    unused: tuple[str, ...]
    unused_days: int
    open_dates: tuple[str, ...]

    def when(self, language: str = SOURCE) -> str:
        """Return the days in words: 11–17 September 2023."""
        first, last = self.days[0].day, self.days[-1].day
        return day_words(first, language) if first == last else days_from_to(first, last, language)

    @property
    def total(self) -> DayCount:
        return DayCount(
            self.days[0].day,
            sum(one.answered for one in self.days),
            sum(one.offered for one in self.days),
            sum(one.missed for one in self.days),
        )

    @property
    def is_empty(self) -> bool:
        """Whether nobody asked anything, and nobody judged an answer."""
        return not self.total.asked and not self.not_helpful


class Period(NamedTuple):
    """Whole days, the last one among them."""

    first: date
    last: date

    @property
    def since(self) -> datetime:
        return datetime.combine(self.first, time(), UTC)

    @property
    def until(self) -> datetime:
        return datetime.combine(self.last + timedelta(days=1), time(), UTC)


class Gathered(NamedTuple):
    """What the store knows of the questions of a period, as it gave it.

    - `tallies` reach back for as long as questions are kept; `known`: how long that is
    """

    period: Period
    known: timedelta
    tallies: list[Tally]
    wordings: list[Wording]
    verdicts: list[Verdict]


async def gather(
    store: Store, workshop: str, servers: Collection[int] | None, period: Period, kept: timedelta
) -> Gathered:
    """Read what a digest is made from. Raises StoreError.

    - `servers`: whose questions; None for everyone's; `kept`: for how long questions are kept
    """
    span = Span(workshop, period.since, period.until, servers)
    begun = await store.asked.first(workshop, servers)
    judged = servers if servers is not None else await store.asked.servers(workshop)
    return Gathered(
        period,
        min(kept, period.until - begun) if begun else timedelta(0),
        await store.asked.tallies(span._replace(since=min(span.since, span.until - kept))),
        await store.asked.wordings(span, MISSED, _READ),
        await store.verdicts.of(*judged, since=period.first),
    )


def digest_of(gathered: Gathered, answerer: Answerer, language: str = SOURCE) -> Digest:
    """Return the digest; reading what was missed takes some tens of milliseconds.

    - `language`: that in which kinds of question are named
    """
    faq, period = answerer.faq, gathered.period
    here = [tally for tally in gathered.tallies if period.first <= tally.day <= period.last]
    days = _days(here, period)
    missed = _missed(gathered.wordings, answerer)
    used = {entry for one in gathered.tallies if one.outcome == Outcome.ANSWERED.value for entry in one.entries}
    settled = gathered.known >= _SETTLED
    return Digest(
        event_called(faq.workshop, language),
        days,
        _kinds(here, answerer, language),
        missed,
        sum(one.missed for one in days) - sum(one.times for one in missed),
        tuple(
            Counted(called(one.entry, answerer, language), one.times)
            for one in sorted(gathered.verdicts, key=lambda one: (-one.times, one.entry))
            if not one.helpful
        ),
        tuple(question_of(entry, language) for entry in faq.entries if entry.id not in used) if settled else (),
        gathered.known.days,
        tuple(full_label(entry, language) for entry in faq.dates if day_of(entry) is None),
    )


def called(entry: str, answerer: Answerer, language: str) -> str:
    """Return what an entry or kind is called where people read it: its question."""
    return answerer.titles.of(entry, language) or (
        say("digest.quote", language) if entry.startswith(PASSAGE) else entry
    )


def _days(tallies: Iterable[Tally], period: Period) -> tuple[DayCount, ...]:
    """The questions in people's own words, by day; what was chosen by a button is no question more."""
    counted: Counter[tuple[date, str]] = Counter()
    for one in tallies:
        if one.typed:
            counted[one.day, one.outcome] += one.times
    return tuple(
        DayCount(
            day,
            counted[day, Outcome.ANSWERED.value],
            counted[day, Outcome.SUGGESTED.value],
            sum(counted[day, outcome] for outcome in MISSED),
        )
        for day in (period.first + timedelta(days=number) for number in range((period.last - period.first).days + 1))
    )


def _kinds(tallies: Iterable[Tally], answerer: Answerer, language: str) -> tuple[Counted, ...]:
    counted: Counter[str] = Counter()
    for one in tallies:
        for what in dict.fromkeys(called(entry, answerer, language) for entry in one.entries):
            counted[what] += one.times
    return tuple(Counted(*pair) for pair in sorted(counted.items(), key=lambda pair: (-pair[1], pair[0])))


def _missed(wordings: Sequence[Wording], answerer: Answerer) -> tuple[Missed, ...]:
    """What was missed, together where it asks the same: in nearly the same words, or about one kind of the bank."""
    folded: dict[str, list[Wording]] = {}
    for one in wordings:
        folded.setdefault(fold(one.text) or one.text, []).append(one)
    distinct = list(folded.values())[:_GROUPED]
    aside = {kind.id for kind in load_kinds() if kind.aside}
    groups: dict[object, list[Wording]] = {}
    alike = Alike(answerer.matcher, answerer.tongues)
    for places in alike.groups([same[0].text for same in distinct]):
        about = distinct[places[0]][0].entries
        key = about if len(about) == 1 and about[0] not in aside else (places[0],)
        groups.setdefault(key, []).extend(one for place in places for one in distinct[place])
    found = [_one(group) for group in groups.values()]
    return tuple(sorted(found, key=lambda one: -one.times))


def _one(group: list[Wording]) -> Missed:
    named = sorted(group, key=lambda one: -one.times)
    others = {fold(one.text): one.text for one in reversed(named)}  # of those that differ in case and marks only, one
    others.pop(fold(named[0].text))
    return Missed(named[0].text, sum(one.times for one in group), tuple(reversed(others.values())))
