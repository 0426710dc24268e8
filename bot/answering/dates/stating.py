"""A date in words, with what it says to a claim about it: the day a question names, a move, a journey."""

from __future__ import annotations

import re
from datetime import datetime, timedelta

from bot.answering.dates.claimed_days import claimed_spans, is_other_weekday, is_still_that_day
from bot.answering.dates.on_day import weekday_told
from bot.answering.dates.standing import Meeting, meeting
from bot.answering.facts.context import Composed, Context, capital
from bot.answering.facts.tracks import Chosen, missing_words
from bot.answering.model import Part
from bot.answering.questions.span_days import Span
from bot.faq.history import Move, is_extended, move_of, moved
from bot.faq.labels import full_label
from bot.faq.model import KeyDate
from bot.faq.remarks import noted
from bot.faq.vocabulary import DEADLINES
from bot.faq.when import State, day_of, instant_of, moment, state_of, window_of

_MOST = 20  # dates listed in one answer
_HOUR = timedelta(hours=1)
_EXTENDED = re.compile(
    r"\b(?:extend\w*(?! (?:abstracts?|versions?|papers?|summar\w+))"
    r"|extension|prolonged|postponed|pushed|moved|changed|shifted|delayed|later now)\b"
)
_TRAVEL = re.compile(r"\b(?:land|landing|arriv\w+|flight|fly|flying|plane|train|leave|leaving|depart\w*)\b")
_CLOSES = re.compile(r"\b(?:due|deadlines?|clos\w+|submission|until|end of)\b(?!.*\bopens?\b)")
_ALREADY = re.compile(r"\b(?:already|yet|out|happened)\b")
_REQUIRED = re.compile(r"\b(?:required|requires?|mandatory|must|compulsory|only)\b")
_SUPPLEMENT = re.compile(r"\bsupplement\w*\b")
_LEAVING = re.compile(r"\b(?:leave|leaving|depart\w*|(?:fly|flight|flying|train)(?: back)? home|fly back)\b")
_MAKING_IT = re.compile(r"\b(?:make it|in time|catch|attend|be there|see it|early enough)\b")


def stated(chosen: Chosen, context: Context) -> Composed | None:
    """The dates as the call gives them, by name where there are several."""
    if not chosen.entries:
        return None
    parts: list[Part] = [no_track(chosen, context), _verdict(chosen.entries, context)]
    parts += lines(chosen.entries, context, judged=bool(parts[-1]))
    parts.append(_supplement(chosen.entries, context))
    if context.form.is_rumour:
        parts.append(context.as_read)
    return Composed(tuple(filter(None, parts)), chosen.entries[0].source)


def _supplement(entries: list[KeyDate], context: Context) -> str:
    """What is known of the supplementary material, where the question asks for it besides the deadline."""
    if not _SUPPLEMENT.search(context.form.words) or {one.kind for one in entries} != {"submission"}:
        return ""
    own = context.date("supplementary")
    if own is None:
        return " " + context.say("answer.date.no_supplement")
    return "\n" + "".join(map(str, sentence(own, context)))


def no_track(chosen: Chosen, context: Context) -> str:
    """That a track which the question names has no date of its own."""
    if not chosen.missing:
        return ""
    return context.lead("answer.date.no_track", track=missing_words(chosen.missing, context))


def lines(entries: list[KeyDate], context: Context, *, judged: bool = False) -> list[Part]:
    """Each date in a line of its own; what has passed says so first. `judged`: a verdict stands before."""
    parts: list[Part] = []
    for number, entry in enumerate(entries[:_MOST]):
        if state_of(entry, context.now, context.zone) is State.PASSED:
            single = "" if judged else over_words(entry, context)
            lead = context.lead("answer.date.over") if len(entries) > 1 else single
        else:
            lead = ""
        parts += ["\n" if number else "", lead, *sentence(entry, context)]
    if len(entries) > _MOST:
        parts.append("\n" + context.say("list.more", count=len(entries) - _MOST))
    return parts


def closes(entry: KeyDate) -> bool:
    """Whether a date ends something; of those without a kind, by its label."""
    return entry.kind in DEADLINES or (entry.kind == "other" and bool(_CLOSES.search(entry.label.lower())))


def over_words(entry: KeyDate, context: Context) -> str:
    return context.lead("answer.date.event_over" if entry.kind == "workshop" else "answer.date.passed")


def sentence(entry: KeyDate, context: Context, *, change: bool = True) -> list[Part]:
    """A date with all that is to be known of it; `change`: also from when it was moved."""
    label, note = context.say("answer.label", label=full_label(entry, context.language)), noted(entry, context.language)
    told = change and moved(entry) and moved(entry).split()[0] not in (entry.note or "").lower()
    shown = f" {capital(moved(entry, context.language))}{context.say('answer.stop')}" if told else ""
    if entry.at is None and not entry.candidates:
        if entry.status == "tentative" and note:  # "early March": what the page says of it is no secret
            return [f"{label}{shown} {note}"]
        return [f"{label} {context.say('time.open')}{context.say('answer.stop')}{shown} {note}".strip()]
    state = state_of(entry, context.now, context.zone)
    when = moment(entry, context.now, context.zone, context.language)
    parts: list[Part] = [f"{label} ", when, context.say("answer.stop")]
    if entry.at is None:
        which = "answer.date.not_fixed" if state is not State.PASSED else "answer.date.never_fixed"
        parts.append(" " + context.say(which))
    elif entry.status == "tentative" and state is not State.PASSED:
        parts.append(" " + context.say("answer.date.tentative"))
    if closes(entry):
        parts.append(_hurry(entry, state, context))
    parts.append(weekday_told(entry, context))
    parts += [shown, f" {note}" if note else ""]
    return [part for part in parts if part]


def _hurry(entry: KeyDate, state: State, context: Context) -> str:
    if state is State.PASSED or entry.at is None:
        return ""
    instant = instant_of(entry, context.zone)
    if instant is None and entry.zone:
        return ""
    if instant is None:
        return " " + context.say("answer.date.doubtful" if state is State.DOUBTFUL else "answer.date.no_zone")
    if state is not State.LAST_DAY:
        return ""
    return " " + context.say("answer.date.last_hour" if instant - context.now <= _HOUR else "answer.date.last_day")


def _verdict(entries: list[KeyDate], context: Context) -> str:
    """Meet what the question says of the date: yes, no, or possibly; nothing when there is nothing to judge."""
    form = context.form
    if form.is_either_or:
        return ""
    if len(entries) > 1:
        return _verdict_of_several(entries, context)
    entry = entries[0]
    if any(remark.what in {"taken_back", "another_day"} for remark in entry.remarks):
        return ""  # neither yes nor no is sure; what the page says stands beside the date
    found = claimed_spans(entry, context) if closes(entry) else context.spans(day_of(entry))
    if not found:
        return _moved_verdict(entry, context) or _not_yet(entry, context)
    if entry.kind == "workshop" and _TRAVEL.search(form.words):
        return _travel(found[-1], entry, context)
    if not (form.is_check or form.is_supposition):
        return ""
    met = {meeting(span, entry, context.zone) for span in found}
    if len(met) > 1 or None in met or (met == {Meeting.NO} and is_still_that_day(entry, found, context)):
        return ""
    if met == {Meeting.YES} and any(is_other_weekday(span, form.words) for span in found):
        return ""
    said_day = all(span.relation == "" and (span.either or span.first == span.last) for span in found)
    return context.lead(_met(met.pop(), entry, context, other="answer.date.another_day" if said_day else "answer.no"))


def _verdict_of_several(entries: list[KeyDate], context: Context) -> str:
    """Say for which of several dates a day holds."""
    found = [(entry, context.spans(day_of(entry))) for entry in entries]
    if not context.form.is_check or context.form.denies or any(len(spans) != 1 for _, spans in found):
        return ""
    met = [(entry, meeting(spans[0], entry, context.zone)) for entry, spans in found]
    holding = [full_label(entry, context.language) for entry, one in met if one is Meeting.YES]
    if holding:
        return context.lead("answer.yes_for", names=context.listed(holding))
    if any(one is not Meeting.NO for _, one in met):
        return ""
    return context.lead("answer.not_that_i_know" if context.form.is_rumour else "answer.no")


def _met(met: Meeting | None, entry: KeyDate, context: Context, *, other: str) -> str:
    """The message that meets a claim; `other`: the one for another day."""
    negative = context.form.denies
    if met is Meeting.MAYBE:
        return "answer.possibly"
    if met is Meeting.IN_UTC:
        return "answer.date.only_in_utc"
    if negative:
        return "answer.date.in_fact" if met is Meeting.YES else "answer.right"
    if met is Meeting.YES:
        passed = state_of(entry, context.now, context.zone) is State.PASSED
        return "answer.date.yes_passed" if passed and closes(entry) else "answer.yes"
    return "answer.not_that_i_know" if context.form.is_rumour else other


def _not_yet(entry: KeyDate, context: Context) -> str:
    """To "are decisions out already?", before that day has begun anywhere."""
    asked = context.form.is_yes_no and _ALREADY.search(context.form.words) and not closes(entry)
    window = window_of(entry, context.zone)
    return context.lead("answer.not_yet") if asked and window and context.now < window[0] else ""


def _moved_verdict(entry: KeyDate, context: Context) -> str:
    """Meet the claim that a date was moved."""
    if not _EXTENDED.search(context.form.words) or not (context.form.is_check or context.form.is_supposition):
        return ""
    if move_of(entry) is Move.LATER or is_extended(entry):
        return context.lead("answer.yes") if not context.form.denies else ""
    return context.lead("answer.not_that_i_know") if context.form.is_rumour else ""


def _travel(span: Span, entry: KeyDate, context: Context) -> str:
    """Whether somebody who comes or leaves in `span` misses the event."""
    met = meeting(span._replace(relation=""), entry, context.zone)
    first = day_of(entry)
    if first is None or met is Meeting.MAYBE:
        return context.lead("answer.travel.not_fixed")
    if met is Meeting.YES:
        return context.lead("answer.travel.the_day" if entry.end is None else "answer.travel.while_on")
    misses = (span.last < first) == bool(_LEAVING.search(context.form.words))
    told = context.say("answer.travel.missed" if misses else "answer.travel.in_time")
    if not context.form.is_either_or and context.is_yes_no:
        claim = not _MAKING_IT.search(context.form.words)
        told = context.say("answer.yes_and" if claim == misses else "answer.no_and", told=told)
    return f"{capital(told)}{context.say('answer.stop')} "


def abstract_first(entries: list[KeyDate], context: Context) -> str:
    """What an abstract deadline that has passed means for papers, and what comes after it; only what the call says."""
    faq, kinds = context.faq, {one.kind for one in entries}
    abstracts, papers = ([one for one in faq.dates if one.kind == kind] for kind in ("abstract", "submission"))
    if not abstracts or not papers or not kinds <= {"abstract", "submission"} or len(kinds) > 1:
        return ""
    if any(state_of(one, context.now, context.zone) is not State.PASSED for one in abstracts):
        return ""
    needed = any(
        _REQUIRED.search(f"{one.told_beside} {one.source.quote if one.source else ''}".lower()) for one in abstracts
    )
    only = " " + context.say("answer.open.with_abstract") if needed else ""
    if kinds == {"abstract"}:
        still = [one for one in papers if state_of(one, context.now, context.zone) is not State.PASSED]
        day = next((one.at for one in still if one.at), None)
        if day is None:
            return ""
        told = context.say("answer.label", label=full_label(still[0], context.language))
        return f"\n{told} {context.day(datetime.fromisoformat(day).date())}{context.say('answer.stop')}{only}"
    day = abstracts[0].at
    if day is None:
        return only
    return f" {context.say('answer.open.abstract_was', day=context.day(datetime.fromisoformat(day).date()))}{only}"
