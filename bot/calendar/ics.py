"""Writes dates as an .ics file (RFC 5545), the same bytes for the same FAQ.

- UID is always `<date id>@<edition>`, so that a calendar that has the event updates it instead of adding another.
- SEQUENCE counts how often a date was moved (RFC 5546, section 2.1.4). A date that no longer has a day is CANCELLED,
  not left out.
- A deadline is an instant in UTC. A day without a time is a whole day, which every calendar shows as that day.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from icalendar import Alarm, Calendar, Event

from bot.calendar.edition import edition_of
from bot.faq.model import Faq, KeyDate
from bot.faq.vocabulary import DEADLINES
from bot.faq.when import instant_of, literal, wall_time
from bot.faq.zones import parse_zone

_ALARMS = (timedelta(days=7), timedelta(days=1), timedelta(hours=3))
_HOURLY = timedelta(hours=1)


def calendar_of(faq: Faq) -> bytes:
    """Return the calendar of every date that has, or had, a day."""
    calendar = Calendar()
    calendar.add("prodid", "-//workshop-bot//EN")
    calendar.add("version", "2.0")
    calendar.add("x-wr-calname", faq.workshop.short_name or faq.workshop.name)
    calendar.add("refresh-interval", _HOURLY, parameters={"VALUE": "DURATION"})  # RFC 7986, section 5.7
    calendar.add("x-published-ttl", "PT1H")
    for entry in sorted(faq.dates, key=lambda entry: entry.id):
        if event := _event(entry, faq):
            calendar.add_component(event)
    return bytes(calendar.to_ical())


def _event(entry: KeyDate, faq: Faq) -> Event | None:
    cancelled = entry.at is None and not entry.candidates and bool(entry.history)
    shown = _before(entry) if cancelled else entry
    begin_and_end = _span(shown, faq.defaults.zone)
    if begin_and_end is None:
        return None
    event = Event()
    event.add("uid", f"{entry.id}@{edition_of(faq)}")
    event.add("dtstamp", _revised(faq))
    event.add("dtstart", begin_and_end[0])
    if begin_and_end[1]:
        event.add("dtend", begin_and_end[1])
    words = literal(shown, faq.defaults.zone)
    event.add(
        "summary",
        f"{faq.workshop.short_name or faq.workshop.name}: {entry.label}" + (f" ({entry.track})" if entry.track else ""),
    )
    event.add("description", "\n".join(filter(None, (words, entry.note, faq.workshop.website))))
    event.add("sequence", len(entry.history))
    event.add("status", "CANCELLED" if cancelled else "CONFIRMED" if entry.status == "confirmed" else "TENTATIVE")
    event.add("transp", "TRANSPARENT")
    if entry.history and entry.history[-1].announced:
        event.add("last-modified", _midnight(entry.history[-1].announced))
    if faq.workshop.website:
        event.add("url", faq.workshop.website)
    if not cancelled and entry.kind in DEADLINES:
        for lead in _ALARMS:
            event.add_component(_alarm(entry.label, lead))
    return event


def _before(entry: KeyDate) -> KeyDate:
    """Return a date that no longer has a day as it last was."""
    past = entry.history[-1]
    return entry.model_copy(update={"at": past.at, "zone": past.zone or entry.zone, "status": "tentative"})


def _span(entry: KeyDate, default: str | None) -> tuple[date, date | None] | None:
    """Return begin and end (RFC 5545, section 3.6.1): an instant has no end, whole days end on the day after."""
    if instant := instant_of(entry, default):
        moment = instant.astimezone(UTC).replace(microsecond=0)
        return moment, None
    if entry.at is None:
        days = [date.fromisoformat(day) for day in entry.candidates]
        return (days[0], days[-1] + timedelta(days=1)) if days else None
    day, time = wall_time(entry.at)
    if time and entry.zone:
        moment = (
            datetime.fromisoformat(f"{day.isoformat()}T{time}").replace(tzinfo=parse_zone(entry.zone)).astimezone(UTC)
        )
        return moment, None
    last = wall_time(entry.end)[0] if entry.end else day
    return day, last + timedelta(days=1)


def _alarm(label: str, lead: timedelta) -> Alarm:
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", label)
    alarm.add("trigger", -lead)
    return alarm


def _revised(faq: Faq) -> datetime:
    """Return when the data were last known to be correct: the last move or check, else the year of the first date.

    Never the present: the same FAQ gives the same file.
    """
    days = [past.announced for entry in faq.dates for past in entry.history if past.announced]
    days += [faq.call.checked] if faq.call and faq.call.checked else []
    if days:
        return _midnight(max(days))
    years = [entry.at[:4] for entry in faq.dates if entry.at] or ["1970"]
    return _midnight(f"{min(years)}-01-01")


def _midnight(day: str) -> datetime:
    return datetime.fromisoformat(day).replace(tzinfo=UTC)
