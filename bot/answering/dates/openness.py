"""Whether something can still be done, now or in a span of time that the question names: instants are compared."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta

from bot.answering.dates.meant import OPENS, date_in
from bot.answering.dates.present import to_judge
from bot.answering.dates.standing import Standing, standing
from bot.answering.dates.stating import abstract_first, closes, lines, no_track
from bot.answering.facts.context import Composed, Context, capital
from bot.answering.facts.tracks import Chosen
from bot.answering.model import Part
from bot.answering.questions.at_hour import zone_named
from bot.answering.questions.span_days import Span
from bot.answering.questions.spans import ONCE_OVER
from bot.faq.labels import full_label
from bot.faq.model import KeyDate
from bot.faq.when import State, day_of, ends_of, instant_of, last_day_of, state_of, window_of
from bot.words.spacing import bracketed
from bot.words.times import instant_words

_CLOSED = re.compile(
    r"\b(?:too late|late|missed|miss|passed|past|over|closed|close|closing|ended|end|expired|shut|gone|finished"
    r"|done|toast|(?:train|boat) (?:already )?left|ship (?:already )?sail(?:ed)?|too slow|happened|taken place"
    r"|took place|behind us|no longer|out|lapsed"
    r"|did (?:\w+ ){1,4}(?:pass|lapse|expire|finish|happen|take place)"
    r"|(?:is|am|are) (?:it|i|we|all|everything|that) (?:already |now |all )?(?:dead|lost|doomed|hopeless|locked)"
    r"|(?:should|must) be (?:dead|locked)|locked (?:for good|now|already)"  # but not "my laptop is dead"
    r"|uploads? (?:is |are )?locked)\b"
)
_OPEN = re.compile(r"\b(?:open|still|in time|possible|accept|accepting|take|taking|ahead|chance|hope|not too late)\b")
_HOPES = re.compile(r"\b(?:any|a) (?:chance|hope)$")  # "forgot it over easter, any chance?"
# what the asker has not done says nothing of what is open: "not sent yet, still possible?"
_UNDONE = re.compile(
    r"\bnot (?:yet |been |even )*(?:in\b(?! time)|ready|sent|submitted|uploaded|finished|registered|paid|written"
    r"|complete|completed|started|begun|signed up|handed in|turned in|there yet)\b"
)
_ANYMORE = re.compile(r"\b(?:any ?more|any longer)\b")
_LATE = re.compile(
    r"\b(?:after|beyond|following) (?:the |your |this )?(?:submission |paper |official )?"
    r"(?:deadline|closing|cutoff|due date)\b"
    r"|\b(?:minutes?|hours?|days?|weeks?|bit|little) late\b"
)
_AFTER = re.compile(r"\bafter (?:the )?([a-z].{3,40})")
_OF_SUBMISSION = re.compile(r"submi|portal|system|call")
_UNDONE_BY_PAGE = frozenset({"taken_back", "closed"})  # remarks that leave open whether something can be done
_SUBJECT = {"submission": "submission", "registration": "registration"}


def state(chosen: Chosen, context: Context) -> Composed | None:
    """Tell whether the dates are over, with a verdict on what the question supposes."""
    entries = chosen.entries
    opening = _not_yet(entries, context)
    if opening:
        return Composed(
            (
                context.lead("answer.open.no_not_yet" if context.is_yes_no else "answer.not_yet"),
                *lines([opening, *entries], context),
            ),
            opening.source,
        )
    if lead := _after_a_date(entries, context):
        return Composed((lead, *lines(entries, context, judged=True)), entries[0].source)
    spans = to_judge(entries, context)
    lead = _in_span(entries, spans[-1], context) if spans else _now(entries, context)
    parts: list[Part] = [
        no_track(chosen, context),
        lead,
        *lines(entries, context, judged=bool(lead)),
        abstract_first(entries, context),
    ]
    return Composed(tuple(filter(None, parts)), entries[0].source)


def _after_a_date(entries: list[KeyDate], context: Context) -> str:
    """What to say to "after the deadline", "a day late", "after the workshop"; empty for other questions."""
    words = context.form.words
    open_ = any(state_of(one, context.now, context.zone) is not State.PASSED for one in entries)
    if not open_ or context.form.is_either_or:
        return ""
    if _LATE.search(words):
        return context.lead("answer.open.no_time_after")
    found = _AFTER.search(words)
    other = date_in(found[1], context) if found else None
    if other is None or other.kind in {one.kind for one in entries}:
        return ""
    start, ends = window_of(other, context.zone), [ends_of(one, context.zone) for one in entries]
    late = start and all(end and start[0] > end[1] for end in ends)
    if not late or _claims_closed(context) is not False:
        return ""
    return _judged(context.say("answer.open.too_late"), context, yes=False)


def _claims_closed(context: Context) -> bool | None:
    """Whether the question supposes that it is over (True) or open (False); None when that cannot be told."""
    form = context.form
    if form.is_either_or or (_ANYMORE.search(form.words) and form.denies):
        return None
    words = (
        _UNDONE.sub(" ", ONCE_OVER.sub(" ", form.statement))
        .replace("no longer", "over")
        .replace("not too late", "open")
    )
    hopes = re.search(r"\bstill\b", words.split("too late")[0]) or _HOPES.search(words)
    closed = bool(_CLOSED.search(words)) and not hopes
    if re.search(r"\bnot\b", words) and (closed or _OPEN.search(words)):
        return not closed
    return closed


def _now(entries: list[KeyDate], context: Context) -> str:
    """The verdict at this instant."""
    running = [one for one in entries if state_of(one, context.now, context.zone) is not State.PASSED]
    if any(remark.what in _UNDONE_BY_PAGE for one in running for remark in one.remarks):
        return ""  # what the page says stands beside the date
    claims_closed = _claims_closed(context)
    if all(one.end and (window := window_of(one, context.zone)) and context.now < window[0] for one in entries):
        return context.lead("answer.open.not_begun")
    if len(running) not in {0, len(entries)}:
        told = context.say(
            "answer.open.still", names=context.listed(full_label(one, context.language) for one in running)
        )
        return _judged(told, context, yes=None if claims_closed is None else not claims_closed)
    entry = entries[0]
    open_ = bool(running)
    if open_ and all(state_of(one, context.now, context.zone) is State.UNKNOWN for one in running):
        return ""
    subject = _SUBJECT.get(entry.kind, "it") if len({one.kind for one in entries}) == 1 else "it"
    if not closes(entry):
        over = "answer.open.event_over" if entry.kind == "workshop" else "answer.open.day_passed"
        which = "answer.open.to_come" if open_ else over
    else:
        which = f"answer.open.{subject}_is_open" if open_ else f"answer.open.{subject}_has_closed"
    told = context.say(which)
    doubtful = [one for one in running if state_of(one, context.now, context.zone) is State.DOUBTFUL]
    if doubtful:
        told = _cautioned(told, doubtful[0], context)
    return _judged(told, context, yes=None if claims_closed is None else claims_closed != open_)


def _judged(told: str, context: Context, *, yes: bool | None) -> str:
    """A clause as a sentence, behind yes or no where the question wants one."""
    if yes is not None:
        told = context.say("answer.yes_and" if yes else "answer.no_and", told=told)
    return f"{capital(told)}{context.say('answer.stop')} "


def _cautioned(told: str, entry: KeyDate, context: Context) -> str:
    """What to think of a day that is over in some places while no zone is named."""
    ends = ends_of(entry, context.zone)
    return context.say("answer.open.doubtful", told=told, when=_utc(ends[1], context)) if ends else told


def _utc(instant: datetime, context: Context) -> str:
    utc = instant.astimezone(UTC)
    return f"{instant_words(utc.date(), f'{utc:%H:%M}', context.language)} UTC"


def _there(instant: datetime, context: Context) -> str:
    """An instant on the clock of the place that the question names, and in UTC."""
    zone, utc = zone_named(context.reading), _utc(instant, context)
    if zone is None or instant.astimezone(zone).utcoffset() in {timedelta(), timedelta(hours=-12)}:  # UTC, AoE
        return utc
    local = instant.astimezone(zone)
    there = instant_words(local.date(), f"{local:%H:%M %Z}", context.language)
    return f"{there}{bracketed(utc, context.language)}"


def _in_span(entries: list[KeyDate], span: Span, context: Context) -> str:
    """The verdict for a span of time to come."""
    open_now = [one for one in entries if state_of(one, context.now, context.zone) is not State.PASSED]
    if not open_now:
        return _now(entries, context)
    if all(one.end and span.last < (day_of(one) or span.last) for one in entries) and not span.relation:
        return context.lead("answer.open.before_it") if _claims_closed(context) is False else ""
    found = {one.id: standing(span, one, context.zone) for one in entries}
    claims_closed = _claims_closed(context)
    values = set(found.values())
    if None in values or (len(values) > 1 and claims_closed is not False):
        return ""
    if len(values) > 1:
        names = [full_label(one, context.language) for one in entries if found[one.id] is Standing.IN_TIME]
        which = "answer.yes_for" if Standing.ACROSS in values else "answer.open.only_for"
        return context.lead(which, names=context.listed(names)) if names else ""
    return _told(values.pop(), span, open_now[0], claims_closed, context)


def _told(
    where: Standing | None,
    span: Span,
    entry: KeyDate,
    claims_closed: bool | None,  # noqa: FBT001
    context: Context,
) -> str:
    if where is Standing.ACROSS:
        limit, ends = instant_of(entry, context.zone), ends_of(entry, context.zone)
        own = last_day_of(entry) or span.last
        until = _there(ends[1], context) if limit and ends else context.say("answer.open.end_of", day=context.day(own))
        sure = claims_closed is False and span.relation == "" and span.instant is None and limit and not span.either
        if sure and span.first == span.last > own:  # the day after, where it is still the day itself elsewhere
            return context.lead("answer.open.no_until", when=until)
        return context.lead("answer.open.yes_until" if sure else "answer.open.only_until", when=until)
    in_time = where is Standing.IN_TIME
    if in_time:
        which = "answer.open.then" if span.relation == "by" else "answer.open.in_time"
    else:
        which = "answer.open.closes_before" if span.relation == "by" else "answer.open.too_late"
    return _judged(context.say(which), context, yes=None if claims_closed is None else claims_closed != in_time)


def _not_yet(entries: list[KeyDate], context: Context) -> KeyDate | None:
    """The date on which submission opens, while it is still to come."""
    if context.spans() or not any(one.kind == "submission" for one in entries):
        return None
    for one in context.faq.dates:
        ends = ends_of(one, context.zone)
        label = one.label.lower()
        if (
            one.kind == "other"
            and OPENS.search(label)
            and _OF_SUBMISSION.search(label)
            and ends
            and context.now < ends[0]
        ):
            return one
    return None
