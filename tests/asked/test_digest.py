"""The digest of some days: what is counted, what is grouped, what nobody uses."""

from __future__ import annotations

import sys
import time
from collections.abc import AsyncIterator, Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from bot.answering.alike import Alike
from bot.answering.answerer import Answerer
from bot.asked.digest import Counted, DayCount, Digest, Missed, Period, digest_of, gather
from bot.asked.week import kept_of, told_at, week_told
from bot.store.asked import Asked
from bot.store.database import address
from bot.store.store import Store

GUILD = 123456789012345678
MONDAY = date(2023, 9, 11)
WEEK = Period(MONDAY, date(2023, 9, 17))
MONTH = timedelta(days=30)
FAQ = """\
workshop: {name: A Workshop on Testing, short_name: AWT}
dates:
  - {id: submission, kind: submission, label: Submission deadline, at: "2023-09-29 23:59", zone: AoE}
  - {id: notification, kind: notification, label: Notification, status: tba}
entries:
  - {id: dogs, question: May I bring my dog?, answer: Yes.}
  - {id: badges, question: Where do I get my badge?, answer: At the door.}
"""


def asked(text: str, outcome: str, *entries: str, day: int = 0, guild: int = GUILD) -> Asked:
    at = datetime(2023, 9, 11, 12, tzinfo=UTC) + timedelta(days=day)
    return Asked(guild, "awt", at, text, outcome, entries)


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[Store]:
    async with await Store.open(address("", tmp_path)) as opened:
        yield opened


async def made(
    store: Store, answerer: Answerer, *questions: Asked, servers: tuple[int, ...] | None = (GUILD,)
) -> Digest:
    await store.asked.keep(questions)
    return digest_of(await gather(store, "awt", servers, WEEK, MONTH), answerer)


@pytest.fixture
def awt(answerer_of: Callable[[str], Answerer]) -> Answerer:
    return answerer_of(FAQ)


async def test_questions_are_counted_by_day_and_kind(store: Store, awt: Answerer) -> None:
    found = await made(
        store,
        awt,
        asked("when is it due?", "answered", "submission_deadline"),
        asked("deadline?", "answered", "submission_deadline", day=1),
        asked("dogs?", "answered", "dogs", day=1),
        asked("", "answered", "dogs", day=1),  # by a button: the entry is used, nothing is asked anew
        asked("hm?", "suggested", day=2),
        asked("is there child care?", "unstated", "childcare", day=6),
        asked("what about swallows?", "unknown", day=6),
        asked("before?", "unknown", day=-1),
        asked("after?", "unknown", day=7),
        asked("elsewhere?", "unknown", day=1, guild=1),
    )
    assert found.workshop == "AWT"
    assert [(one.answered, one.offered, one.missed) for one in found.days] == [
        (1, 0, 0), (2, 0, 0), (0, 1, 0), (0, 0, 0), (0, 0, 0), (0, 0, 0), (0, 0, 2),
    ]  # fmt: skip
    assert found.total == DayCount(MONDAY, 3, 1, 2)
    assert found.kinds == (
        Counted("May I bring my dog?", 2),
        Counted("When is the submission deadline?", 2),
        Counted("Is there childcare?", 1),
    )
    assert found.when() == "11–17 September 2023"
    assert found.open_dates == ("Notification",)
    assert not found.is_empty


async def test_what_was_missed_is_grouped_by_what_it_asks(store: Store, awt: Answerer) -> None:
    found = await made(
        store,
        awt,
        *[asked("is there parking?", "unknown")] * 3,
        asked("Is there PARKING", "unknown", day=2),
        asked("can i park at the venue?", "unknown", day=3),
        asked("do you provide child care?", "unstated", "childcare"),
        *[asked("is there childcare", "unstated", "childcare")] * 2,
        asked("what is the wifi password", "unstated", "offtopic"),
        asked("can you tell me a joke", "unstated", "offtopic"),
        asked("who was Johannes Kepler?", "unknown"),
        asked("who was Ada Lovelace?", "unknown"),
    )
    assert found.missed[:2] == (
        Missed("is there parking?", 5, ("can i park at the venue?",)),
        Missed("is there childcare", 3, ("do you provide child care?",)),
    )
    assert sorted(one.text for one in found.missed[2:]) == [
        "can you tell me a joke",
        "what is the wifi password",
        "who was Ada Lovelace?",
        "who was Johannes Kepler?",
    ]
    assert found.ungrouped == 0


async def test_entries_that_answered_nothing_are_told(store: Store, awt: Answerer) -> None:
    found = await made(store, awt, asked("my dog?", "answered", "dogs", day=-20), asked("hm?", "unknown", day=6))
    assert (found.unused, found.unused_days) == (("Where do I get my badge?",), 26)


async def test_an_entry_that_was_only_suggested_or_asked_about_in_vain_is_unused(store: Store, awt: Answerer) -> None:
    found = await made(store, awt, asked("badge?", "unstated", "badges", day=-9), asked("dog", "answered", "dogs"))
    assert found.unused == ("Where do I get my badge?",)


async def test_nothing_is_called_unused_in_the_first_days(store: Store, awt: Answerer) -> None:
    found = await made(store, awt, asked("hm?", "unknown", day=3))
    assert (found.unused, found.unused_days) == ((), 3)


async def test_thumbs_down_are_those_of_the_week(store: Store, awt: Answerer) -> None:
    at = datetime(2023, 9, 12, tzinfo=UTC)
    for entry, days, helpful in (("dogs", 0, False), ("dogs", 1, False), ("dogs", 30, False), ("badges", 0, True)):
        await store.verdicts.count(GUILD, entry, at - timedelta(days=days), helpful=helpful)
    found = await made(store, awt)
    assert found.not_helpful == (Counted("May I bring my dog?", 2),)
    assert (found.total.asked, found.is_empty) == (0, False)


async def test_a_week_in_which_nothing_happened_is_empty(store: Store, awt: Answerer) -> None:
    assert (await made(store, awt)).is_empty


async def test_the_host_sees_every_server_and_its_thumbs(store: Store, awt: Answerer) -> None:
    await store.verdicts.count(5, "dogs", datetime(2023, 9, 12, tzinfo=UTC), helpful=False)
    found = await made(store, awt, asked("a?", "unknown"), asked("b?", "unknown", guild=5), servers=None)
    assert (found.total.asked, len(found.not_helpful)) == (2, 1)


async def test_ten_thousand_questions_take_less_than_a_fifth_of_a_second(store: Store, bugs: Answerer) -> None:
    words = "parking visa dinner poster remote childcare recording wifi hotel flight award slides badge lunch".split()
    questions = [
        asked(
            f"is there {words[number % 14]} or {words[number * 7 % 13]} number {number}?",
            ("unknown", "answered", "unstated", "suggested")[number % 4],
            day=number % 7,
        )
        for number in range(10_000)
    ]
    await store.asked.keep(questions)
    await made(store, bugs)  # what is read once is read
    begun = time.process_time()
    found = await made(store, bugs)
    took = time.process_time() - begun
    assert found.total.asked == 10_000
    assert found.total.missed == found.ungrouped + sum(one.times for one in found.missed)
    assert took < 0.2 * (1 if sys.gettrace() is None else 10)  # 0.06 s; measuring coverage takes its time


def test_a_year_that_ends_in_a_week_is_told() -> None:
    days = tuple(DayCount(date(2023, 12, 25) + timedelta(days=number)) for number in range(10))
    digest = Digest("W", days, (), (), 0, (), (), 0, ())
    assert [digest._replace(days=days[start:end]).when() for start, end in ((0, 7), (0, 10), (6, 7))] == [
        "25–31 December 2023",
        "25 December 2023 – 3 January 2024",
        "31 December 2023",
    ]
    assert digest._replace(days=days[:7]).when("es") == "25–31 de diciembre de 2023"


@pytest.mark.parametrize(
    ("now", "last", "following"),
    [
        ("2023-09-18T08:59", "2023-09-11", "2023-09-18"),
        ("2023-09-18T09:00", "2023-09-18", "2023-09-25"),
        ("2023-09-24T23:59", "2023-09-18", "2023-09-25"),
        ("2024-01-01T10:00", "2024-01-01", "2024-01-08"),
    ],
)
def test_a_week_is_told_on_monday_morning(now: str, last: str, following: str) -> None:
    instants = told_at(datetime.fromisoformat(now).replace(tzinfo=UTC))
    assert [f"{at:%Y-%m-%d}" for at in instants] == [last, following]
    assert all((at.hour, at.weekday()) == (9, 0) for at in instants)
    monday = date.fromisoformat(last)
    assert week_told(instants[0]) == Period(monday - timedelta(days=7), monday - timedelta(days=1))


@pytest.mark.parametrize(("days", "first"), [(1, 17), (3, 15), (7, 11), (30, 11)])
def test_days_whose_questions_are_pruned_are_not_told_as_days_without_any(days: int, first: int) -> None:
    assert kept_of(WEEK, timedelta(days=days)) == Period(date(2023, 9, first), WEEK.last)


ALIKE = [
    ("is there parking?", "can i park at the venue?", True),
    ("will talks be recorded?", "are the talks recorded", True),
    ("is there a visa letter?", "how do I get an invitation letter for a visa", True),
    ("can I present remotely?", "can i present virtually", True),
    ("is there parking?", "有停车场吗？", True),
    ("is registration free for students", "is there free lunch?", False),
    ("will talks be recorded?", "will slides be shared?", False),
    ("who was Ada Lovelace?", "who was Johannes Kepler?", False),
    ("is there a bus in 2023?", "is there a train in 2023?", False),
]


@pytest.mark.parametrize(("one", "other", "same"), ALIKE)
def test_questions_that_ask_the_same_are_told_from_those_that_do_not(
    bugs: Answerer, one: str, other: str, same: bool
) -> None:
    alike = Alike(bugs.matcher, bugs.tongues)
    assert (alike.nearest(one, ["what is the page limit?", other]) == 1) == same
    assert (len(alike.groups([one, other])) == 1) == same
    assert alike.likeness(one, one) == pytest.approx(1)
    assert alike.nearest(one, []) is None
