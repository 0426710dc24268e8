"""Dates as an .ics file by RFC 5545, the same bytes for the same FAQ and the calendar given out before.

- UID is `<date id>@<edition>` for ever, so that a calendar that has the event changes it instead of adding another.
- Whatever changes in an event raises SEQUENCE and sets DTSTAMP (RFC 5546, section 2.1.4): it is compared with the
  calendar that was given out before.
- A date that is gone, or lost its day, is CANCELLED and stays.
- A deadline is an instant in UTC; a day without a time is a whole day, which every calendar shows as that day.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from icalendar import Alarm, Calendar, Event

from bot.faq.edition import edition_of
from bot.faq.labels import called, full_label, label_of
from bot.faq.model import Faq, KeyDate
from bot.faq.remarks import noted
from bot.faq.vocabulary import DEADLINES
from bot.faq.when import instant_of, literal, wall_time, zone_of
from bot.words.catalogue import SOURCE

_ALARMS = (timedelta(days=7), timedelta(days=1), timedelta(hours=3))
_HOURLY = timedelta(hours=1)
_REVISION = frozenset(
    {"SEQUENCE", "DTSTAMP", "LAST-MODIFIED"}
)  # what says that an event changed, and is not a change itself


def calendar_of(
    faq: Faq, *, edition: str = "", before: str = "", now: datetime | None = None, locale: str = SOURCE
) -> bytes:
    """Return the calendar of every date that has, or had, a day.

    - `edition`: its id, where one was kept; `before`: the calendar that was given out before, as text
    - `now`: when what has changed since `before` changed; needed with it
    """
    edition = edition or edition_of(faq)
    old = _events_in(before, edition)
    calendar = Calendar()
    calendar.add("prodid", "-//workshop-bot//EN")
    calendar.add("version", "2.0")
    calendar.add("x-wr-calname", called(faq.workshop, locale))
    calendar.add("refresh-interval", _HOURLY, parameters={"VALUE": "DURATION"})  # RFC 7986, section 5.7
    calendar.add("x-published-ttl", "PT1H")
    made = {str(event["uid"]): event for entry in faq.dates if (event := _event(entry, faq, edition, locale))}
    for uid in sorted({*made, *old}):
        event, was = made.get(uid), old.get(uid)
        calendar.add_component(_revised(event if event is not None else _cancelled(old[uid]), was, now))
    return bytes(calendar.to_ical())


def edition_in(text: str) -> str:
    """Return the edition's id in a calendar that was given out; empty when there is none."""
    events = Calendar.from_ical(text).walk("VEVENT") if text else []
    return next((str(event["uid"]).partition("@")[2] for event in events), "")


def _events_in(text: str, edition: str) -> dict[str, Event]:
    """The events of an edition in a calendar, by UID."""
    events = Calendar.from_ical(text).walk("VEVENT") if text else []
    found = {str(event["uid"]): event for event in events if isinstance(event, Event)}
    return {uid: event for uid, event in found.items() if uid.endswith(f"@{edition}")}


def _revised(event: Event, before: Event | None, now: datetime | None) -> Event:
    """An event with its revision: that of the one before when nothing changed, else the next."""
    if before is None:
        return event
    changed = _content(event) != _content(before)
    sequence = max(_sequence(before) + 1, _sequence(event))
    for name in _REVISION:
        event.pop(name, None)
        if not changed and name in before:
            event[name] = before[name]
    if changed:
        stamp = (now or datetime.fromtimestamp(0, UTC)).astimezone(UTC).replace(microsecond=0)
        event.add("sequence", sequence)
        event.add("dtstamp", stamp)
        event.add("last-modified", stamp)
    return event


def _sequence(event: Event) -> int:
    return int(str(event.get("sequence", 0)))


def _content(event: Event) -> list[bytes]:
    """What an event says, line by line, without its revision."""
    copy = Event.from_ical(event.to_ical())
    for name in _REVISION:
        copy.pop(name, None)
    return sorted(bytes(copy.to_ical()).splitlines())


def _cancelled(event: Event) -> Event:
    """An event whose date is gone: cancelled, without its alarms."""
    copy = Event()
    for name, value in event.items():
        copy[name] = value
    copy.pop("status", None)
    copy.add("status", "CANCELLED")
    return copy


def _event(entry: KeyDate, faq: Faq, edition: str, locale: str) -> Event | None:
    lost = entry.at is None and not entry.candidates and bool(entry.history)
    shown = _before(entry) if lost else entry
    begin_and_end = _span(shown, faq.defaults.zone)
    if begin_and_end is None:
        return None
    event = Event()
    event.add("uid", f"{entry.id}@{edition}")
    event.add("dtstamp", _first_stamp(faq))
    event.add("dtstart", begin_and_end[0])
    if begin_and_end[1]:
        event.add("dtend", begin_and_end[1])
    words = literal(shown, faq.defaults.zone, locale)
    event.add("summary", f"{called(faq.workshop, locale)}: {full_label(entry, locale)}")
    event.add("description", "\n".join(filter(None, (words, noted(entry, locale), faq.workshop.website))))
    event.add("sequence", len(entry.history))
    event.add("status", "CANCELLED" if lost else "CONFIRMED" if entry.status == "confirmed" else "TENTATIVE")
    event.add("transp", "TRANSPARENT")
    if entry.history and entry.history[-1].announced:
        event.add("last-modified", _midnight(entry.history[-1].announced))
    if faq.workshop.website:
        event.add("url", faq.workshop.website)
    if not lost and entry.kind in DEADLINES:
        for lead in _ALARMS:
            event.add_component(_alarm(label_of(entry, locale), lead))
    return event


def _before(entry: KeyDate) -> KeyDate:
    """Return a date that no longer has a day as it last was."""
    past = entry.history[-1]
    return entry.model_copy(update={"at": past.at, "zone": past.zone or entry.zone, "status": "tentative", "end": None})


def _span(entry: KeyDate, default: str | None) -> tuple[date, date | None] | None:
    """Return begin and end (RFC 5545, section 3.6.1): an instant has no end, whole days end on the day after."""
    if instant := instant_of(entry, default):
        return _whole_second(instant), _end_instant(entry, default)
    if entry.at is None:
        days = [date.fromisoformat(day) for day in entry.candidates]
        return (days[0], days[-1] + timedelta(days=1)) if days else None
    day = wall_time(entry.at)[0]
    last = wall_time(entry.end)[0] if entry.end else day
    return day, last + timedelta(days=1)


def _end_instant(entry: KeyDate, default: str | None) -> datetime | None:
    """The end of a date that begins at an instant: the hour that is named, else the end of the day that is."""
    zone = zone_of(entry, default)
    if entry.end is None or zone is None:
        return None
    day, time = wall_time(entry.end)
    return _whole_second(datetime.fromisoformat(f"{day.isoformat()}T{time or '23:59:59'}").replace(tzinfo=zone))


def _whole_second(instant: datetime) -> datetime:
    return instant.astimezone(UTC).replace(microsecond=0)


def _alarm(label: str, lead: timedelta) -> Alarm:
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", label)
    alarm.add("trigger", -lead)
    return alarm


def _first_stamp(faq: Faq) -> datetime:
    """The DTSTAMP of what was never given out: the day of the last move or check, else the year of the first date.

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
