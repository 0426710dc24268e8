"""Whether it is too late, asked from anywhere in any words: nobody hears "closed" while it is open, nor the reverse.

The verdict is reckoned here from instants alone; the messages tell the same instant in a city's own hours and days.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import product
from zoneinfo import ZoneInfo

import pytest

from bot.answering.answerer import Answerer
from bot.app import build_answerer
from bot.faq.loader import parse_faq

FAQ = """\
workshop: {{name: Workshop on Knots, short_name: KNOT}}
dates:
  - {{id: submission, kind: submission, label: Paper submission, at: "{at}", zone: {zone}}}
  - {{id: workshop, kind: workshop, label: Workshop, at: "2032-03-02"}}
"""
DEADLINES = [  # as the FAQ has it, and when it is over
    ("2031-05-31 23:59", "AoE", datetime(2031, 6, 1, 11, 59, tzinfo=UTC)),
    ("2031-05-31 23:59", "America/New_York", datetime(2031, 6, 1, 3, 59, tzinfo=UTC)),
    ("2031-05-31 17:00", "Europe/Berlin", datetime(2031, 5, 31, 15, 0, tzinfo=UTC)),
    ("2031-12-31 23:59", "AoE", datetime(2032, 1, 1, 11, 59, tzinfo=UTC)),
]
CITIES = {
    "tokyo": "Asia/Tokyo", "berlin": "Europe/Berlin", "lima": "America/Lima", "honolulu": "Pacific/Honolulu",
    "auckland": "Pacific/Auckland", "mumbai": "Asia/Kolkata",
}  # fmt: skip
HOURS = (-26, -9, -2, -0.5, 0.5, 3, 15)  # from the deadline on
NOW, THEN = "asked then", "asked days before"
EVENING = 19
ASKED = [  # what is asked, when, and whether it supposes that it is open
    ("it's {time} on {month} {day} here in {city}. can i still submit?", NOW, True),
    ("{city} here, {th} of {month}, {time}. can i still submit", NOW, True),
    ("{city} here, {th} of {month}, {time}, paper is done. can i still submit", NOW, True),
    ("just landed in {city}, its {month} {day} {time}. am i too late to submit?", NOW, False),
    ("{day} {month}, {time} in {city}, still possible to submit?", NOW, True),
    ("here in {city} it is already {day}.{number}. is submission closed?", NOW, False),
    ("its {weekday} {time} in {city}, can i still hand in my paper", NOW, True),
    ("my clock says {time}, {weekday} the {th}. too late to submit?", NOW, False),
    ("hi from {city}! its {time} on {month} {th}, is the portal still open?", NOW, True),
    ("it is now {time} on {weekday}, {month} {day} in {city}, has the deadline passed?", NOW, False),
    ("can i submit at {time} on {month} {day} {city} time?", THEN, True),
    ("can i submit at {time} on {day}.{number}. {city} time?", THEN, True),
    ("if i submit on {month} {day} at {time} {city} time, am i too late?", THEN, False),
    ("if i submit on {weekday}, {month} {day} at {time} {city} time, am i too late?", THEN, False),
]
CASES = list(product(DEADLINES, CITIES.items(), HOURS))


@pytest.fixture(scope="module")
def answerers() -> dict[tuple[str, str], Answerer]:
    return {
        (at, zone): build_answerer(parse_faq(FAQ.format(at=at, zone=zone), file="faq.yaml"))
        for at, zone, _ in DEADLINES
    }


def told(asked: str, city: str, there: datetime) -> str:
    """A message with the hour and the day of an instant on a city's own clock."""
    last = there.day % 10 if there.day not in range(11, 14) else 0
    return asked.format(
        city=city, time=f"{there:%I:%M %p}".lstrip("0").lower().replace(":00", ""), day=there.day,
        month=f"{there:%B}".lower(), number=there.month, weekday=f"{there:%A}".lower(),
        th=f"{there.day}{ {1: 'st', 2: 'nd', 3: 'rd'}.get(last, 'th') }",
    )  # fmt: skip


def verdict(said: str) -> str:
    """Whether an answer begins with yes or with no; "only until ..." is the yes of a part of the day."""
    first = said.lower().split(",")[0].split(".")[0]
    return "yes" if first.startswith(("yes", "only until")) else "no" if first.startswith("no") else ""


@pytest.mark.parametrize(("asked", "when", "supposes_open"), ASKED, ids=[case[0] for case in ASKED])
def test_the_verdict_is_that_of_the_instants(
    answerers: dict[tuple[str, str], Answerer], asked: str, when: str, supposes_open: bool
) -> None:
    wrong, answered = [], 0
    for (at, zone, end), (city, of_city), hours in CASES:
        instant = (end + timedelta(hours=hours)).replace(minute=30)
        question = told(asked, city, instant.astimezone(ZoneInfo(of_city)))
        now = instant if when == NOW else end - timedelta(days=5)
        reply = answerers[at, zone].reply(question, now=now)
        said = reply.answers[0].text if reply.answers else ""
        expected = "yes" if (instant < end) == supposes_open else "no"
        answered += bool(said)
        if verdict(said) not in {"", expected}:
            wrong.append(f"{question} | {at} {zone}, asked {now:%d %b %H:%M} UTC | {said[:80]}")
    assert wrong == []
    assert answered >= len(CASES) * 0.9


@pytest.mark.parametrize(
    ("asked", "supposes_open"),
    [
        ("can i submit {word} at {time} {city} time", True),
        ("{word} {time} in {city}, still ok to submit?", True),
        ("i can only submit {word} at {time} from {city}, is that too late?", False),
    ],
)
@pytest.mark.parametrize("before", [2, 8, 20])
def test_tonight_and_tomorrow_are_days_of_the_place_that_is_named(
    answerers: dict[tuple[str, str], Answerer], asked: str, supposes_open: bool, before: int
) -> None:
    wrong, answered = [], 0
    for (at, zone, end), (city, of_city), hours in product(DEADLINES, CITIES.items(), (-3, -1, 1, 6)):
        now, instant = end - timedelta(hours=before), (end + timedelta(hours=hours)).replace(minute=30)
        here, there = (one.astimezone(ZoneInfo(of_city)) for one in (now, instant))
        word = {0: "tonight" if there.hour >= EVENING else "today", 1: "tomorrow"}.get(
            (there.date() - here.date()).days
        )
        if instant <= now or word is None:
            continue
        question = told(asked.replace("{word}", word), city, there)
        reply = answerers[at, zone].reply(question, now=now)
        said = reply.answers[0].text if reply.answers else ""
        answered += bool(said)
        if verdict(said) not in {"", "yes" if (instant < end) == supposes_open else "no"}:
            wrong.append(f"{question} | {at} {zone}, asked {now:%d %b %H:%M} UTC | {said[:80]}")
    assert wrong == []
    assert answered


@pytest.mark.parametrize(
    ("question", "begins"),
    [
        ("I have May 30 in my calendar for the paper submission, is that still right?", "No, that is another day."),
        ("I noted May 31 as the submission deadline, is that correct?", "Yes."),
    ],
)
def test_what_is_asked_of_a_day_that_was_told_is_about_that_day(
    answerers: dict[tuple[str, str], Answerer], question: str, begins: str
) -> None:
    at, zone, _ = DEADLINES[0]
    reply = answerers[at, zone].reply(question, now=datetime(2031, 5, 12, 12, tzinfo=UTC))
    assert [answer.text[: len(begins)] for answer in reply.answers] == [begins]
