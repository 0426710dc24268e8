"""Dates that contradict each other are never confirmed: a deadline on or after the event, a notification before the
deadline.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from bot.cfp.dates.grammar import DateMention
from bot.cfp.dates.groups import CALL
from bot.cfp.dates.next_year import settle_answers, settle_parts
from bot.cfp.dates.opening import FROM, OPENS, WINDOW
from bot.cfp.dates.remarks import Remark
from bot.cfp.dates.resolve import Entry
from bot.cfp.dates.statements import Statement
from bot.cfp.dates.years import shifted
from bot.cfp.finding import Doubt
from bot.faq.vocabulary import COURSE, DATE_KINDS
from bot.rules import Rule

_OPENINGS = {"submission": OPENS, "abstract": "Abstract submission opens", "rebuttal": "Author response begins"}
_BEFORE_EVENT = ("abstract", "submission", "notification", "registration")
_FAR = timedelta(days=550)  # a year and a half: no call runs longer from its first deadline to its event
_AFTER_EVENT = Rule(
    "submitted after the event",
    r"\b (?: post-? | proceedings | volume | special\sissue | journal | final | revised | version | "
    r"lncs | ceur | full\spapers?\safter | actes | tagungsband | actas | atti ) ",
    examples=("post-proceedings", "post proceedings"[:4] + "-conference", "proceedings papers",
        "papers for the volume", "special issue", "journal", "final papers", "revised papers", "full version",
        "LNCS papers",
              "CEUR submission", "full papers after", "actes du colloque", "Tagungsband", "actas", "atti del convegno"),
    near_misses=("Submission deadline",),
)  # fmt: skip

_RESULTS = Rule(
    "results, and not whose",
    r"""^ (?! .* \b (?: notif | accept | decision | author | paper | review ) )
        .* \b (?: results? | ergebnisse | résultats? | resultados? | risultati | resultaten ) \b | ^ 结果 | ^ 結果""",
    examples=("Release of Results", "Result announced", "Bekanntgabe der Ergebnisse", "Résultats",
        "Publication du résultat", "Resultados", "Resultado", "Pubblicazione dei risultati", "Resultaten", "结果公布",
        "結果発表"),
    near_misses=("Notification of results", "Results of acceptance", "Decision and results", "Results to authors",
        "Paper results", "Results of reviews", "Resulting papers"),
)  # fmt: skip


def keep_page_year(entries: list[Entry], year: int | None) -> None:
    """Take dates back to the page's year that a weekday moved to another, where they keep the usual course in it: a
    slip in a weekday is likelier than a date a year away from all others.
    """
    known = [
        (COURSE.index(entry.main.kind), entry.main.mention.days[0])
        for entry in entries
        if entry.main.kind in COURSE and entry.main.mention and not _is_moved(entry.main.mention, year)
    ]
    for entry in entries if year else ():
        mention, kind = entry.main.mention, entry.main.kind
        if mention is None or kind not in COURSE or not _is_moved(mention, year):
            continue
        back = shifted(mention, (year or 0) - mention.days[0].year)
        place, day = COURSE.index(kind), back.days[0]
        if known and all(day >= other if place > at else day <= other for at, other in known if at != place):
            entry.main = replace(entry.main, mention=back)


def _is_moved(mention: DateMention, year: int | None) -> bool:
    return mention.yearless and mention.weekday is not None and mention.days[0].year != year


def settle_years(entries: list[Entry], doubts: list[Doubt]) -> None:
    """Move dates without a year so that they keep the usual course: deadlines before the event, the event after
    them.
    """
    event = next(
        (entry.main.mention for entry in entries if entry.main.kind == "workshop" and entry.main.mention), None
    )
    known = [
        entry.main
        for entry in entries
        if DATE_KINDS[entry.main.kind].precedes_event
        and entry.main.mention
        and not entry.main.mention.yearless
        and not _AFTER_EVENT.search(entry.main.label + " ")
    ]
    for entry in entries:
        mention = entry.main.mention
        if mention is None or not mention.yearless or _AFTER_EVENT.search(entry.main.label + " "):
            continue
        step = 0
        if entry.main.kind in _BEFORE_EVENT and event and mention.days[0] > event.days[-1]:
            step = -1
        elif entry.main.kind == "workshop" and any(one.day and one.day > mention.days[-1] for one in _binding(known)):
            step = 1
        if step == -1 and event and shifted(mention, step).days[0] > event.days[-1]:
            continue  # an event that long ago is of another edition, or its year is a slip
        if step:
            entry.main = replace(entry.main, mention=shifted(mention, step))
            entry.history = [_moved(day, step, mention.days[0]) for day in entry.history]
            year = f"the page gives no year; taken for {mention.days[0].year + step}, by the order of the dates"
            where = entry.main.segment
            doubts.append(Doubt(where.line, f"{entry.main.label}: {year}", where.block.file))
    settle_answers(entries, event.days[-1] if event else None)
    settle_parts(entries, event.days[0] if event else None)
    _settle_late_ones(entries, event.days[-1] if event else None)


def _binding(known: list[Statement]) -> list[Statement]:
    """The dates that an event must come after: final versions may follow it, where other dates tell the course."""
    others = [one for one in known if one.kind != "camera_ready"]
    return others or known


def _settle_late_ones(entries: list[Entry], event: date | None) -> None:
    """A camera-ready deadline without a year follows the notification, which may have moved to the year before the
    event's.
    """
    notified = max(
        (entry.main.day for entry in entries if entry.main.kind == "notification" and entry.main.day), default=None
    )
    for entry in entries:
        mention = entry.main.mention
        if (
            mention is None
            or not mention.yearless
            or entry.main.kind not in {"camera_ready", "registration", "other"}
            or event is None
        ):
            continue
        if not notified or mention.days[0] <= event or notified.year >= event.year:
            continue
        if shifted(mention, -1).days[0] > notified or _leads_to_a_notification(entry, entries):
            entry.main = replace(entry.main, mention=shifted(mention, -1))


def _moved(day: date, years: int, main: date) -> date:
    """A day that was, in the year of the one that came in its place: both stand without a year."""
    return day.replace(year=day.year + years) if day.year == main.year and (day.month, day.day) != (2, 29) else day


def _leads_to_a_notification(entry: Entry, entries: list[Entry]) -> bool:
    """Whether a date stands in a list between the submission and the notification, and fell between them a year
    before: "Reviews due: Nov 19".
    """
    mention = entry.main.mention
    day = shifted(mention, -1).days[0] if mention else date.max
    later = [one.main for one in entries if one.main.kind == "notification"]
    return any(one.day and day < one.day and one.segment.line > entry.main.segment.line for one in later)


def part_calls_that_open(entries: list[Entry]) -> None:
    """The day of a line "Call for papers" is when the call comes out, where a later one is when papers are due."""
    due = [entry.main.day for entry in entries if entry.main.kind in {"abstract", "submission"} and entry.main.day]
    for entry in entries:
        main = entry.main
        called = main.kind == "submission" and main.listed and CALL.fullmatch(main.label) is not None
        if called and main.day and max(due) > main.day and not main.extended:
            entry.main = replace(main, kind="other")


def add_openings(entries: list[Entry]) -> None:
    """Add the first day of a deadline that is told from its first day to its last: before it, nothing is taken."""
    known = {entry.main.day for entry in entries if entry.main.kind == "other"}
    for entry in [one for one in entries if one.main.kind in _OPENINGS and not (one.main.over or one.main.rolling)]:
        main, mention = entry.main, entry.main.mention
        at = main.segment.text.find(mention.text) if mention else -1
        if mention is None or mention.joint != "-" or mention.days[0] in known or at < 0:
            continue
        told = main.kind == "rebuttal" or WINDOW.search(main.label) or FROM.search(main.segment.text[:at])
        if mention.days[0] < mention.days[-1] and told:
            day = replace(mention, days=mention.days[:1], joint="", time=None, until=None, zone=None)
            opens = replace(main, kind="other", label=_OPENINGS[main.kind], mention=day, replaced=(), extended=False)
            entries.append(Entry(opens, tentative=entry.tentative))
            known.add(opens.day)


def part_after_the_event(entries: list[Entry]) -> None:
    """What is submitted after the event for a volume is another date; so is all that is submitted and told after it
    where papers are due, and a decision is told, before the event.
    """
    event = _event_day(entries, last=True)
    before = {one.main.kind for one in entries if event and (one.main.day or event) < event}
    decided = "notification" in before
    for entry in entries:
        after = event and entry.main.day and entry.main.day > event
        told = _AFTER_EVENT.search(entry.main.label + " " + entry.main.segment.text)
        sent = (told and entry.main.kind in {"abstract", "submission"}) or (
            decided and entry.main.kind == "submission" and "submission" in before
        )
        if after and (sent or (decided and entry.main.kind == "notification")):
            entry.main = replace(entry.main, kind="other")


def part_results(entries: list[Entry]) -> None:
    """The results of a task that are told before papers on it are due are no decision on these papers."""
    due = [entry.main.day for entry in entries if entry.main.kind == "submission" and entry.main.day]
    for entry in entries:
        main = entry.main
        results = main.kind == "notification" and _RESULTS.search(main.label)
        if results and main.day and due and main.day < min(due):
            entry.main = replace(main, kind="other")


def doubt_contradictions(entries: list[Entry]) -> None:
    """Mark every date as tentative that cannot stand beside the others."""
    event = _event_day(entries)
    deadlines = [entry.main.day for entry in entries if entry.main.kind == "submission" and entry.main.day]
    abstracts = [entry.main.day for entry in entries if entry.main.kind == "abstract" and entry.main.day]
    told = [entry.main.day for entry in entries if entry.main.kind == "notification" and entry.main.day]
    for entry in entries:
        day, kind = entry.main.day, entry.main.kind
        if day is None or kind not in COURSE:
            continue
        if event and kind in _BEFORE_EVENT and day >= event:
            _remark(entry, "not_before_event", event)
        answers_abstracts = any(due < day for due in abstracts)
        if kind == "notification" and deadlines and day < min(deadlines) and not answers_abstracts:
            _remark(entry, "before_deadline", min(deadlines))
        if kind == "camera_ready" and told and day < min(told):
            _remark(entry, "before_notification", min(told))
        if event and abs(day - event) > _FAR:
            _remark(entry, "far_from_event", event)
    _doubt_the_event(entries, deadlines)


def _doubt_the_event(entries: list[Entry], deadlines: list[date]) -> None:
    """Doubt an event that every deadline and every notification comes after: its year is as likely to be wrong."""
    course = [entry.main.day for entry in entries if entry.main.kind in _BEFORE_EVENT and entry.main.day]
    for entry in entries if deadlines and len(course) > 1 else ():
        day = entry.main.mention.days[-1] if entry.main.kind == "workshop" and entry.main.mention else None
        if day and all(other > day for other in course):
            _remark(entry, "before_deadline", min(deadlines))


def _event_day(entries: list[Entry], *, last: bool = False) -> date | None:
    days = [
        entry.main.mention.days[-1 if last else 0]
        for entry in entries
        if entry.main.kind == "workshop" and entry.main.mention
    ]
    return (max if last else min)(days, default=None)


def _remark(entry: Entry, what: str, day: date) -> None:
    entry.tentative = True
    entry.remarks.append(Remark(what, day=day))
