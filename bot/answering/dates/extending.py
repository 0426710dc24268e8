"""Answers about an extension: the one that was, and what the call says of another."""

from __future__ import annotations

import re

from bot.answering.dates.meant import meant_deadline
from bot.answering.dates.stating import sentence
from bot.answering.facts.context import Composed, Context, capital
from bot.answering.facts.tracks import dates_meant
from bot.answering.wordings.kind_lines import KIND_LINES
from bot.faq.history import Move, is_extended, move_of, moved
from bot.faq.model import KeyDate
from bot.faq.passages import Passage
from bot.faq.when import wall_time
from bot.words.times import units

_ON_REQUEST = re.compile(
    r"^(?=.*\b(?:extensions?|more time|extra time)\b)(?=.*\b(?:deadline|submi\w+|extensions?)\b)"
    r".*\b(?:request|ask|contact|e-?mail|write|need)\w*\b"
)
_BY_HOW_MUCH = re.compile(
    r"\bhow (?:many (?:more )?(?:days?|weeks?)|long|much|far)\b.*"
    r"\b(?:exten\w*|moved?|push\w*|shift\w*|postpon\w*|delay\w*)\b"
)
_TO_A_DAY = re.compile(  # and not the day on which it was: "was it extended yesterday?"
    r"\b(?:exten\w*|moved?|push\w*|shift\w*|postpon\w*|delay\w*)\b(?: \w+){0,2}? (?:to|until|till|from)\b"
)
_MORE = re.compile(
    r"\b(?:any way|personal|individual|will|would|going to|again|another|further|more|plan|plans|chance|can|could"
    r"|possible)\b"
)
_ORIGINAL = re.compile(r"\b(?:original\w*|initial\w*|old|earlier|before|previous\w*|at first)\b")
_FIRM = re.compile(r"\b(?:firm|strict|hard|final) ?(?:now|deadline|date|already|or not)?$")
_REFUSED = re.compile(r"\b(?:no|not|never|cannot|without|nor|strict|firm|final|hard)\b", re.IGNORECASE)


def extension(context: Context) -> Composed | None:
    """Whether the deadline was extended; only a past extension is a fact, and an earlier date is none."""
    chosen = dates_meant(meant_deadline(context), context)
    if not chosen.entries:
        return None
    entry = next((one for one in chosen.entries if one.history), chosen.entries[0])
    asks_firm = bool(_FIRM.search(context.form.words))
    asks_more = asks_firm or bool(_MORE.search(context.form.words))
    if asks_more and (line := next((one for one in context.passages if _ON_REQUEST.search(one.text.lower())), None)):
        return context.quote(line)
    change, how = moved(entry, context.language), move_of(entry)
    if (asks_more or not (how or is_extended(entry))) and (line := _said_of_more(context)):
        is_refused = context.form.is_check and asks_more and not context.form.denies and _REFUSED.search(line.text)
        lead = context.lead("answer.yes" if asks_firm else "answer.no") if is_refused else ""
        parts = (lead, *context.quote(line).parts, " ", *sentence(entry, context))
        return Composed(tuple(filter(None, parts)), line.source)
    if how is Move.EXTENDED:
        earlier = [context.day(wall_time(past.at)[0]) for past in reversed(entry.history[:-1])]
        change += "".join(context.say("answer.extension.before", day=day) for day in earlier)
        is_before = _ORIGINAL.search(context.form.words) and (context.form.is_wh or context.says("still"))
        which = "was" if is_before else "no_other" if asks_more else "no" if _names_another(entry, context) else "yes"
        lead = context.lead(f"answer.extension.{which}", change=change)
        lead = f"{_moved_by(entry, context)}{lead}"
        entry = entry.model_copy(update={"note": _unsaid(entry.note or "", Move.EXTENDED.value) or None})
    elif how:
        lead = context.lead("answer.extension.no" if context.is_yes_no else "answer.extension.was", change=change)
    elif is_extended(entry):  # that it was once is no yes to "may I have a few days more?"
        lead = "" if asks_more else context.lead("answer.yes")
    else:
        lead = context.lead("answer.not_that_i_know" if context.form.is_rumour else "answer.extension.not_said")
    ending = context.as_read if context.form.is_rumour else ""
    return Composed(tuple(filter(None, (lead, *sentence(entry, context, change=False), ending))), entry.source)


def _names_another(entry: KeyDate, context: Context) -> bool:
    """Whether a question names a day that the date never was: "was it extended to 3 May?"."""
    form = context.form
    if not form.is_check or form.is_either_or or not _TO_A_DAY.search(form.words):
        return False
    own = [wall_time(at)[0] for at in (entry.at, *(past.at for past in entry.history)) if at]
    asked = [span for span in context.spans(own[0] if own else None) if span.instant is None and span.weekday is None]
    return not all(any(one.first <= day <= one.last for day in own) for one in asked)


def _said_of_more(context: Context) -> Passage | None:
    """The line of the call on an extension to come: that the dates are strict, or that there may be one."""
    return next((one for one in context.passages if KIND_LINES["extension"].search(one.text)), None)


def _moved_by(entry: KeyDate, context: Context) -> str:
    """By how many days a date was moved, where that is asked."""
    first, last = (entry.history[-1].at if entry.history else None), entry.at
    if not first or not last or not _BY_HOW_MUCH.search(context.form.words):
        return ""
    size = units(context.language, days=(wall_time(last)[0] - wall_time(first)[0]).days)
    return f"{capital(size)}{context.say('answer.stop')} "


def _unsaid(note: str, word: str) -> str:
    """A note without the sentences that only say again what was said: that the date was extended."""
    return " ".join(said for said in re.split(r"(?<=[.!])\s+", note) if not said.lower().startswith(word))
