"""Answers about two dates: how far apart they are, and which comes first."""

from __future__ import annotations

import re
from datetime import date

from bot.answering.dates import asked_open, countdown, openness
from bot.answering.dates.meant import date_in, meant_kinds
from bot.answering.dates.on_day import of_day
from bot.answering.dates.standing import Meeting, meeting
from bot.answering.dates.stating import lines, sentence, stated
from bot.answering.facts.context import Composed, Context, capital
from bot.answering.facts.event import the_event
from bot.answering.facts.tracks import Chosen, dates_meant
from bot.answering.questions.forms import START
from bot.faq.labels import full_label, label_of
from bot.faq.model import KeyDate
from bot.faq.when import day_of, last_day_of, literal
from bot.words.spacing import bracketed, quoted
from bot.words.times import units

_TWO_WEEKS = 14
_VERDICTS = {Meeting.YES: "answer.yes", Meeting.NO: "answer.no", Meeting.MAYBE: "answer.possibly"}
_BOTH = 2
_BETWEEN = re.compile(r"\b(?:between|from) (.{3,60}?) (?:and|to|until|till) (.{3,80})")
_FROM_NOW = re.compile(
    r"\b(?:(?:do|will) (?:i|we) (?:still )?have|have (?:i|we)|left|until|till|(?:this|next) (?:week|month)"
    r"|today|tomorrow)\b"
)
_FROM_A_DATE = re.compile(r"\b(?:after|between|from|following)\b")
# "when are the decisions, and the final version?" wants each day, and not how far apart they are
_JUST_WHEN = re.compile(rf"{START}(?:whens?|(?:what|which) (?:day|date)s?|(?:the )?dates?)\b")
_APART = re.compile(
    r"\b(?:between|apart|difference|gap|days|weeks?|months?|long|much|many|time|after|before|from|to|until|till"
    r"|follow\w*)\b"
)
_WHEN_LAST = re.compile(r"\b(?:when|(?:what|which) (?:day|date)s?)(?: exactly| please)?$")  # "decision and talks when?"
_LENGTH = re.compile(r"\b(?:days?|weeks?|months?|long|time)\b")
_REVIEWING = re.compile(r"\breview(?:s|ing)?\b")  # from the submission to the notification
_BEFORE = re.compile(r"\b(?:before|earlier|prior|anterior|precedes?|sooner|ahead of|first)\b")
_OF_HOST = re.compile(r"\bconferences?(?: s)?(?: own)? (?:notif\w+|decisions?|deadlines?|results)\b")
# "due" and "ends" are said of other dates, too
_OF_PAPERS = re.compile(r"\b(?:submi\w+|papers?|abstracts?|deadlines?|ddl|cut ?offs?|sen[dt]|hand\w* in|upload\w*)\b")
_AFTER = re.compile(r"\b(?:after|later|following|follows?|last)\b")


def difference(context: Context) -> Composed | None:
    """The days between the two dates that the question means."""
    kinds, words = meant_kinds(context), context.form.words
    is_single = _segments(context) is None and len(kinds) < _BOTH
    from_now = _FROM_NOW.search(words) and not _FROM_A_DATE.search(words)
    if is_single and from_now and context.spans():  # "is it this week?"
        return order(context)
    if is_single and (from_now or countdown.asks_left(context)):
        entry = context.date(kinds[0] if kinds else "submission")
        return countdown.left(Chosen([entry]), context) if entry else None
    pair = _two(context)
    if pair is None:
        return None
    first, last = pair
    if day_of(first) == day_of(last) and last.end is None:
        return _same_day(first, last, context)
    if (_JUST_WHEN.search(words) or _WHEN_LAST.search(words)) and not _APART.search(words):
        return stated(Chosen([first, last], named=True), context)
    start, end, latest = day_of(first), day_of(last), last_day_of(last)
    if start is None or end is None or latest is None:
        return None
    days, most = (end - start).days, (latest - start).days
    one, other = (_with_day(entry, context) for entry in pair)
    most = most if last.at is None else days
    size = _size(days, most, context)
    told = context.say("answer.between", count=most, size=size, first=one, last=other)
    return Composed((f"{told}{_undecided(first, last, context=context)}",), last.source)


def _size(days: int, most: int, context: Context) -> str:
    """A length in days, and in weeks where these are easier to grasp."""
    told = context.say("time.or_days", least=days, count=most) if most != days else units(context.language, days=days)
    if days < _TWO_WEEKS:
        return told
    weeks = units(context.language, weeks=round(days / 7) or days // 7)
    about = days % 7 or most != days
    return told + bracketed(context.say("time.about", span=weeks) if about else weeks, context.language)


def order(context: Context) -> Composed | None:
    """Which of two dates comes first, or whether a date is before a day that the question names."""
    if of_that_day := of_day(context):
        return stated(Chosen(of_that_day, named=True), context)
    kinds = meant_kinds(context)
    if kinds and (entries := dates_meant(kinds[0], context).entries) and (found := context.spans(day_of(entries[0]))):
        if asked_open.asks_open(Chosen(entries), context):  # "can I submit before May 8?"
            return openness.state(Chosen(entries), context)
        entry = entries[0]
        met = meeting(found[-1], entry, context.zone)
        which = _VERDICTS.get(met) if met else None
        verdict = context.lead(which) if which else ""
        if not context.form.is_check or context.form.is_either_or or context.form.denies:
            verdict = ""
        return Composed((verdict, *sentence(entry, context)), entry.source)
    pair = _two(context, fill=False)
    if pair is None or not _names_both(pair, context):  # the day of the one that is known, and no order
        known = next((kind for kind in kinds if kind != "submission"), "")
        return stated(dates_meant(known, context), context) if known else None
    return _in_order(*pair, kinds, context)


def _names_both(pair: tuple[KeyDate, KeyDate], context: Context) -> bool:
    """Whether a question names both dates, and neither is that of the conference the event is part of."""
    words = context.form.words
    is_sent = "submission" not in {one.kind for one in pair} or bool(_OF_PAPERS.search(words))
    return is_sent and not _OF_HOST.search(words)


def _in_order(first: KeyDate, last: KeyDate, kinds: list[str], context: Context) -> Composed | None:
    if first.id == last.id:
        return stated(Chosen([first], named=True), context)
    if day_of(first) == day_of(last):
        return _same_day(first, last, context)
    told = context.say("answer.order", first=capital(_with_day(first, context)), last=_with_day(last, context))
    verdict = _order_verdict(first, last, kinds, context)
    return Composed((f"{verdict}{told}{_undecided(first, last, context=context)}",), first.source)


def _same_day(first: KeyDate, last: KeyDate, context: Context) -> Composed:
    told = context.say("answer.same_day", first=capital(_named(first, context)), last=_named(last, context))
    return Composed((told, "\n", *lines([first, last], context)), first.source)


def asks_between(context: Context) -> bool:
    """Whether the question wants the time between two dates that it names."""
    return bool(_LENGTH.search(context.form.words)) and _segments(context) is not None


def _segments(context: Context) -> tuple[KeyDate, KeyDate] | None:
    """The dates that the question names with "between ... and ..." or "from ... to ..."; None when it does not.

    Where only its first half was taken for the question, the message holds the other.
    """
    found = _BETWEEN.search(context.form.words)
    if found is None and context.says("between"):
        found = _BETWEEN.search(" ".join(context.around.words))
    if found is None:
        return None
    one, other = date_in(found[1], context), date_in(found[2], context)
    return (one, other) if one and other and one.id != other.id else None


def _order_verdict(first: KeyDate, last: KeyDate, kinds: list[str], context: Context) -> str:
    """Yes or no to "is X before Y?"; none to "which is first, X or Y?"."""
    form = context.form
    named = [kind for kind in kinds if kind in {first.kind, last.kind}]
    before, after = bool(_BEFORE.search(form.words)), bool(_AFTER.search(form.words))
    if not form.is_yes_no or form.is_either_or or form.denies or before == after or len(named) < _BOTH:
        return ""
    return context.lead("answer.yes" if (named[0] == first.kind) == before else "answer.no")


def _undecided(*entries: KeyDate, context: Context) -> str:
    told = [
        context.say("answer.date.label_not_fixed", label=label_of(entry, context.language))
        for entry in entries
        if entry.at is None
    ]
    return "".join(f" {one}" for one in told)


def _with_day(entry: KeyDate, context: Context) -> str:
    """The name of a date with its day in brackets."""
    return _named(entry, context) + bracketed(literal(entry, context.zone, context.language), context.language)


def _named(entry: KeyDate, context: Context) -> str:
    if entry.kind == "workshop":
        return the_event(context)
    return (
        quoted(full_label(entry, context.language), context.language)
        if entry.kind == "other"
        else context.say(f"answer.kind.{entry.kind}")
    )


def _date_of(kind: str, context: Context) -> KeyDate | None:
    """The date of a kind that is meant: that of the posters where they are named, else the first."""
    meant = dates_meant(kind, context)
    return meant.entries[0] if meant.named and meant.entries else context.date(kind)


def _two(context: Context, *, fill: bool = True) -> tuple[KeyDate, KeyDate] | None:
    """The two dates meant, the earlier first. `fill`: submission stands in for one that is not named."""
    if (named := _segments(context)) and all(day_of(one) for one in named):
        first, last = sorted(named, key=lambda entry: day_of(entry) or date.max)
        return first, last
    kinds = meant_kinds(context) or (["submission"] if _REVIEWING.search(context.form.words) else [])
    if len(kinds) < _BOTH and not fill:
        return None
    if len(kinds) < _BOTH and _BETWEEN.search(context.form.words):
        return None  # it names two, and one of them is not known: no other stands in for that
    if len(kinds) > _BOTH:  # "accepted" and "paper" say less than the names of dates
        kinds = [kind for kind in kinds if kind != "submission"][:2]
    if len(kinds) == 1 and kinds[0] != "submission":
        kinds = ["submission", *kinds]
    elif kinds == ["submission"]:
        kinds = ["submission", "notification"]
    entries = [entry for kind in kinds[:2] if (entry := _date_of(kind, context)) and day_of(entry)]
    if len(entries) < _BOTH:
        return None
    first, last = sorted(entries, key=lambda entry: day_of(entry) or date.max)
    return first, last
