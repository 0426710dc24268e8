"""Answers about dates: which are meant, and in what way they are asked for."""

from __future__ import annotations

import re

from bot.answering.dates import asked_open, countdown, intervals, openness
from bot.answering.dates.by_track import labelled_in_full
from bot.answering.dates.end_told import end_told
from bot.answering.dates.meant import date_in, kinds_in, meant_deadline, meant_kinds, tells_kind
from bot.answering.dates.of_series import of_series
from bot.answering.dates.on_day import asks_what_on, of_day
from bot.answering.dates.registering import registering_date
from bot.answering.dates.stating import stated
from bot.answering.dates.task_dates import task_date
from bot.answering.facts.context import Composed, Context
from bot.answering.facts.tracks import Chosen, dates_meant, named, names_in
from bot.answering.listings import listing
from bot.answering.model import Part
from bot.answering.questions.confirming import says_yes
from bot.faq.answerable import abstracts_are_sent
from bot.faq.model import KeyDate
from bot.faq.when import wall_time
from bot.matching.normalise import fold

_MOST = 20  # dates listed in one answer
_UNTIL = re.compile(r"\b(?:until|before|to|till) (.{3,80})")
_PART_OF_DAY = re.compile(
    r"\b(?:lunch|dinner|breaks?|coffee|keynotes?|talks?|panels?|posters?|sessions?|reception|doors?|presentations?"
    r"|(?:i|we|you) (?:have to )?present)\b"
)
_ENDING = re.compile(r"\b(?:end|ends|over|finish\w*|conclude\w*|until|closing|close)\b")
_OF_END = re.compile(rf"{_ENDING.pattern}|\b(?:hours?|times?|run|runs|lasts?)\b")
_OF_START = re.compile(r"\b(?:starts?|starting|begins?|beginning|opens?)\b")
_BEGINS = re.compile(r"\b(?:starts?|begins?|kicks? off|takes place)\b")
_OF_CALL = re.compile(r"\b(?:submi\w+|papers?|abstracts?|call|portal|registration|deadlines?|reviews?|notif\w+)\b")
_OF_NEWS = re.compile(
    r"\b(?:notif\w*|decisions?|accept\w*|results?|hear|answers?|told|tell|know|reply|winners?|announce\w*|outcomes?"
    r"|reviews?|verdicts?|informed)\b"
)
_LATER = re.compile(
    r"\b(?:ready|camera|files?|pdfs?|slides|videos?|proofs?"
    r"|(?:final|revised) (?:versions?|papers?|abstracts?|manuscripts?|texts?))\b"
)
_FILE = re.compile(r"\b(?:files?|pdfs?|slides|videos?)\b")
_IT_IS = re.compile(r"^(?:(?:so|and|wait|but) )*(?:it is|its|it s) (?:\w+ ){1,4}(?:right|correct|yes)\b")
# what a label is of, and a question that has other words than it: "from which day can I submit" is of an opening
_SAME = (
    (
        re.compile(r"\b(?:opens?|opening|starts?|begins?|launch|live)\b"),
        re.compile(
            r"\b(?:(?:from|since|starting|as of) (?:when|what|which)|how (?:soon|early)|when can|starts?|starting"
            r"|begins?|beginning|opens?|opening|open(?:ed)?|launch\w*|live)\b"
        ),
    ),
    (re.compile(r"\b(?:review\w*|referee\w*)\b"), re.compile(r"\b(?:reviews|reviewers?|reviewing|referee\w*)\b")),
)
_SENDS = re.compile(r"\b(?:send|hand|submit|upload|turn) (?:in |it |our |my |the )")


def one_date(kind: str, context: Context) -> Composed | None:
    """The dates of `kind` that are meant: a verdict first where the question holds something to be judged."""
    if kind == "abstract" and abstracts_are_sent(context.faq, context.passages):
        kind = "submission"
    return told(dates_meant(kind, context), context)


def by_label(date_id: str, context: Context) -> Composed | None:
    """The date of that id, asked for by its label; another of its kind where that one's track or round is named."""
    entry = next((one for one in context.faq.dates if one.id == date_id), None)
    if entry is None:
        return None
    if one := of_series(context):
        return told(Chosen([one], named=True), context)
    named_in_words = labelled_in_full(context.faq, context.reading) or task_date(context.faq, context.form.words)
    named_in_words = named_in_words or registering_date(context.faq, context.form.words)
    if says_yes(context.form.words) or named_in_words == entry:
        return told(Chosen([entry], named=True), context)
    if entry.kind == "notification" and entry.track and not _OF_NEWS.search(context.form.words):
        sent = [one for one in context.dates("submission") if one.track == entry.track]
        if sent:  # "what is the new date for posters?"
            return told(Chosen(sent, named=True), context)
    if kind := _kind_instead(entry, context):
        return one_date(kind, context)
    if entry.kind == "other":
        return told(Chosen([_of_round(entry, context)], named=True), context)
    siblings = dates_meant(entry.kind, context)
    together = siblings.named or entry.kind == "registration"  # with when it opens
    return told(siblings if together else Chosen([entry], named=True), context)


def _of_round(entry: KeyDate, context: Context) -> KeyDate:
    """The date of the same name for the round that the question names: "cycle 2 artifacts"."""

    def name(one: KeyDate) -> frozenset[str]:
        return names_in(one.label) - names_in(one.track or "")

    same = [one for one in context.dates("other") if name(one) == name(entry)]
    found = named(same, lambda one: f"{one.label} {one.track or ''}", context)
    return found[0] if found and entry not in found else entry


def _kind_instead(entry: KeyDate, context: Context) -> str:
    """The kind of date that a question names, where it shares only a track or round with the label it was taken for:
    "when is the notification for cycle 1" is not of "Artifact submission (cycle 1)".
    """
    words = " ".join(context.reading.words)
    kinds = [kind for kind in kinds_in(words) if kind not in {"workshop", "registration"}]
    is_same = entry.kind in {"other", "registration"} and any(
        of_label.search(fold(entry.label)) and asked.search(words) for of_label, asked in _SAME
    )
    if is_same or not kinds or entry.kind == kinds[0] or not context.dates(kinds[0]):
        return ""
    label = f"{entry.label} {entry.track or ''}"
    rest = [one for one in context.faq.dates if one.label != entry.label]
    others = frozenset[str]().union(*(names_in(f"{one.label} {one.track or ''}") for one in rest))
    its_own = {name for name in names_in(label) - others if not tells_kind(name)} & names_in(words)
    same = kinds[0] in kinds_in(fold(label)) and kinds[0] != "submission"
    return "" if its_own or same or _is_named(entry, words) else kinds[0]


def _is_named(entry: KeyDate, words: str) -> bool:
    """Whether the label is said as it stands."""
    return f" {fold(entry.label)} " in f" {words} "


def told(chosen: Chosen, context: Context) -> Composed | None:
    """Tell dates in the way the question asks: how long until then, whether it is over, or when."""
    if not chosen.entries:
        return None
    if of_that_day := of_day(context):
        return stated(Chosen(of_that_day, named=True), context)
    if asks_what_on(context.reading):  # nothing is on that day: what is on others
        return all_dates(context)
    if intervals.asks_between(context) and (between := intervals.difference(context)):
        return between
    if countdown.asks_left(context):
        return countdown.left(chosen, context)
    if asked_open.asks_open(chosen, context):
        return openness.state(chosen, context)
    return stated(chosen, context)


def hours(context: Context) -> Composed | None:
    """From when to when the event is on, where the call gives its hours."""
    timed = [one for one in context.dates("workshop") if one.at and wall_time(one.at)[1]]
    if not timed:
        return None
    composed = stated(Chosen(timed), context)
    lead = context.lead("answer.date.no_hour") if _PART_OF_DAY.search(context.form.words) else ""
    if lead or (timed[0].end and wall_time(timed[0].end)[1]) or not _asks_end(context.form.words):
        return composed and composed._replace(parts=tuple(filter(None, (lead, *composed.parts))))
    line = end_told(context.passages)
    if line is None:
        lead = context.lead("answer.date.no_end") if _ENDING.search(context.form.words) else ""
        return composed and composed._replace(parts=tuple(filter(None, (lead, *composed.parts))))
    return composed and composed._replace(parts=(*composed.parts, "\n", *context.quote(line).parts))


def _asks_end(words: str) -> bool:
    """Whether a question is also of the end: "at what time does it start" is not."""
    return bool((_ENDING if _OF_START.search(words) else _OF_END).search(words))


def still_open(context: Context) -> Composed | None:
    """Can one (still) submit, now or on the day the question names."""
    chosen = _first_sent(dates_meant(meant_deadline(context), context), context)
    if asked_open.claims_day(context) or (_IT_IS.search(context.form.words) and context.spans()):
        return stated(chosen, context)
    return openness.state(chosen, context) if chosen.entries else None


def _first_sent(chosen: Chosen, context: Context) -> Chosen:
    """The dates without those of what accepted people hand in later, where the question names none of them: a poster
    file is still open when the call has long closed.
    """
    if chosen.named:
        return chosen
    first = [one for one in chosen.entries if not _LATER.search(one.label.lower())]
    if not first and all(_FILE.search(one.label.lower()) for one in chosen.entries):
        first = context.dates("abstract")
    return chosen._replace(entries=first) if first else chosen


def time_left(context: Context) -> Composed | None:
    """How much time is left until the date the question means."""
    until = _UNTIL.search(context.form.words)
    entry = date_in(until[1], context) if until else None
    if until and entry is None and _is_of_event(until[1], context):
        entry = context.date("workshop")
    sends = bool(_SENDS.search(context.form.words))  # results that are sent in are not those one hears
    if entry and entry.kind != "submission" and not (sends and entry.kind == "notification"):
        return countdown.left(Chosen([entry], named=True), context)
    kinds = [kind for kind in meant_kinds(context) if not (sends and kind == "notification")]
    telling = [kind for kind in kinds if kind != "submission"] or kinds
    chosen = dates_meant(telling[0] if telling else "submission", context)
    return countdown.left(chosen, context) if chosen.entries else None


def _is_of_event(until: str, context: Context) -> bool:
    """Whether what is counted to is the event: "how many days till KNOT starts", "how long until Bergen"."""
    return not _OF_CALL.search(until) and (bool(_BEGINS.search(until)) or context.asks("{self}", "{city}"))


def all_dates(context: Context) -> Composed | None:
    """Every date, the next one first."""
    found = listing("deadlines", context.faq, context.now, context.language)
    if found is None:
        return None
    parts: list[Part] = [found.title]
    for line in found.lines[:_MOST]:
        parts += ["\n• ", *line]
    if len(found.lines) > _MOST:
        parts.append("\n" + context.say("list.more", count=len(found.lines) - _MOST))
    return Composed(tuple(filter(None, parts)), found.source)
