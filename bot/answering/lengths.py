"""Answers about length: the page limits by track, and a number in the question held against them."""

from __future__ import annotations

import re
from typing import NamedTuple

from bot.answering.context import Composed, Context, listed
from bot.answering.event import sent_in
from bot.answering.tracks import limits_meant
from bot.faq.model import PageLimit

_NUMBER_WORDS = {
    word: number
    for number, word in enumerate(
        "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty".split(),
        1,
    )
}
_N = rf"\d{{1,3}}(?:\.\d+)?|{'|'.join(_NUMBER_WORDS)}"
_UNIT = r"(?:content |main |full |extra |additional |more )?(?:pages?|pagers?|sheets?|sides?)"
_PAGES = re.compile(
    rf"\b(?P<first>{_N})(?: (?:or|to|and|through) (?:a half )?(?P<second>{_N})| (?P<range>{_N}))?(?P<half> and a half)? {_UNIT}\b"
)
# A lone number is one of pages, unless something else is counted, dated or numbered with it.
_LONE = re.compile(
    r"(?<![\d.:/-])\b(\d{1,3}(?:\.\d+)?)\b(?!\.?\d|:|%| ?(?:words?|authors?|papers?|figures?|tables?|columns?|pt|point|minutes?|min|hours?|days?|weeks?|am|pm|"
    r"references?|reviewers?|people|euros?|usd|k|mb|january|february|march|april|may|june|july|august|september|october|november|december))"
)
_WORDS = re.compile(r"\b\d[\d,. ]*k? ?words\b|\bword (?:count|limit)\b|\bcharacters\b")
_OVER_BY = re.compile(
    r"\b(?:a|one|half a|a half|\d) (?:page|line|few lines|bit|little)s? (?:over|more|longer|too (?:long|many)|extra|above)\b"
)
_FINAL = re.compile(r"\b(?:camera|final|revised|accepted|publication)\b")
_EXTRA = re.compile(
    rf"\b(?P<extra>{_N}|an?) (?:extra|additional|more|further) (?:content )?pages?\b|\b(?P<up>{_N}) pages? (?:for|in) the (?:camera|final|revised)"
)
_TOO_LONG = re.compile(
    r"\b(?:too (?:much|long|many|big)|over|exceed\w*|above|a problem|more than (?:is )?allowed|violat\w+|rejected)\b"
)
_TOO_SHORT = re.compile(r"\b(?:too (?:short|little|few)|below)\b")
_ENOUGH = re.compile(r"\b(?:enough|sufficient|suffice|at least|minimum|no less)\b")
_IS_MAXIMUM = re.compile(
    r"\b(?:limit|maximum|cap|at most|up to|ceiling|upper bound|no more than)\b(?!.*\b(?:over|within|under|above|below)\b)"
)
_MORE_THAN = re.compile(rf"\b(?:more than|over|beyond|longer than|above|exceed\w*) (?:the )?(?:{_N})\b")
_LESS_THAN = re.compile(rf"\b(?:less than|fewer than|under|below|shorter than) (?:{_N})\b")
_EXACTLY = re.compile(
    r"\b(?:exactly|have to be|has to be|must be|need to be|needs to be|required to be)\b(?!.*\b(?:at most|under|below|max\w*)\b)"
)


# Verdicts on whether a length fits, as they are told where tracks differ.
_FITTING = (
    ("within the limit", {"Yes, that is within the limit. ", "No, that is within the limit. "}),
    ("over it", {"Yes, that is over the limit. ", "No, that is over the limit. "}),
    ("too short", {"No, that is less than the call asks for. ", "Yes, that is less than the call asks for. "}),
)


def limit(context: Context) -> Composed | None:
    """The page limits that are meant; a number in the question is met with yes or no."""
    if not context.faq.submission.page_limits:
        return None
    limits, missing = limits_meant(context)
    separate = f"The call gives no separate limit for {missing}. " if missing else ""
    return _told(limits, context, separate)


def of_track(number: int, context: Context) -> Composed | None:
    """The limit at `number`, asked for by its track."""
    limits = context.faq.submission.page_limits
    return _told([limits[number]], context) if number < len(limits) else None


def _told(limits: list[PageLimit], context: Context, separate: str = "") -> Composed:
    verdict = _final_verdict(limits, context) if _FINAL.search(context.form.words) else _verdict(limits, context)
    in_pages = "The call counts pages, not words. " if _WORDS.search(context.form.text) else ""
    read = context.as_read if context.form.is_rumour else ""
    return Composed((f"{separate}{in_pages}{verdict}{sentences(limits, context)}{read}",), limits[0].source)


def sentences(limits: list[PageLimit], context: Context) -> str:
    """Return what the call says of each limit."""
    return " ".join(_sentence(one, context) for one in limits)


def _sentence(one: PageLimit, context: Context) -> str:
    word = sent_in(context.faq)
    size = (
        f"{one.minimum} to {one.pages} pages"
        if one.minimum and one.minimum != one.pages
        else f"up to {one.pages} pages"
    )
    if one.pages == 1:
        size = "up to 1 page"
    elif one.minimum == one.pages:
        size = f"{one.pages} pages"
    verb = "should have" if one.recommended else "may have"
    excludes = f", not counting {listed(one.excludes)}" if one.excludes else ""
    note = f" {one.note}" if one.note else ""
    return f"{f'{one.track}: {word}' if one.track else word.capitalize()} {verb} {size}{excludes}.{note}"


class _Length(NamedTuple):
    """What the question says about a length in pages, both ends of a range."""

    least: float
    most: float


def _asked(context: Context) -> _Length | None:
    """The length that the question names; None when it names none, or several that are no range."""
    words = context.form.words
    found = [
        match
        for match in _PAGES.finditer(words)
        if not words[match.end() :].startswith((" of references", " for references"))
    ]
    if len(found) == 1:
        first, half = _value(found[0]["first"]), 0.5 if found[0]["half"] else 0.0
        other = found[0]["second"] or found[0]["range"]
        second = _value(other) if other else first
        if " or " in found[0][0]:
            return None
        return _Length(min(first, second) + half, max(first, second) + half)
    if found or _WORDS.search(context.form.text):
        return None
    lone = _LONE.findall(context.form.text)
    return _Length(float(lone[0]), float(lone[0])) if len(lone) == 1 and not context.spans() else None


def _value(text: str) -> float:
    return float(_NUMBER_WORDS.get(text) or text)


def _verdict(limits: list[PageLimit], context: Context) -> str:
    """Yes or no to a number of pages; by track where the limits differ."""
    form = context.form
    if form.is_either_or:
        return ""
    asked = _asked(context)
    if asked is None:
        over = _OVER_BY.search(form.words)
        if over is None or not form.is_check:
            return ""
        return f"{'Yes' if _TOO_LONG.search(form.words.replace(over[0], '')) else 'No'}, that is over the limit. "
    verdicts = [_judged(asked, one, context) for one in limits]
    if len(set(verdicts)) == 1:
        return verdicts[0]
    by_word = {
        word: [one.track for one, told in zip(limits, verdicts, strict=True) if told in texts and one.track]
        for word, texts in _FITTING
    }
    if sum(map(len, by_word.values())) < len(limits):
        return ""
    return f"It depends: {'; '.join(f'{word} for {listed(tracks)}' for word, tracks in by_word.items() if tracks)}. "


def _judged(asked: _Length, one: PageLimit, context: Context, extra: int = 0) -> str:
    """The verdict on one limit, as the question puts it."""
    form, most, least = context.form, one.pages + extra, one.minimum or 0
    words = form.words
    if not (form.is_check or form.is_supposition):
        return "That is over the limit. " if asked.most > most else ""
    if _MORE_THAN.search(words) or _LESS_THAN.search(words):
        return _compared(asked, most, least, context)
    if form.is_rumour or form.is_supposition:
        return _claimed(asked, most, least, context)
    if _TOO_SHORT.search(words) or (_ENOUGH.search(words) and not _IS_MAXIMUM.search(words)):
        return _short_verdict(asked, most, least, context)
    if form.denies:
        return ""
    if _TOO_LONG.search(words):
        return "Yes, that is over the limit. " if asked.most > most else "No, that is within the limit. "
    if _EXACTLY.search(words):
        return "Yes. " if (asked.least, asked.most, least) == (most, most, most) else "No. "
    if _IS_MAXIMUM.search(words):
        return "Yes. " if asked.most == most and asked.least in {most, least or most} else "No. "
    return _fit(asked, most, least)


def _fit(asked: _Length, most: int, least: int) -> str:
    if asked.most > most:
        return "No, that is over the limit. "
    return "Yes, that is within the limit. " if asked.least >= least else "No, that is less than the call asks for. "


def _short_verdict(asked: _Length, most: int, least: int, context: Context) -> str:
    """To "is 3 too short?", "is 8 enough?": a length that is over the limit is neither."""
    if context.form.denies or asked.most > most:
        return "That is over the limit. " if asked.most > most else ""
    short = asked.least < least
    if _TOO_SHORT.search(context.form.words):
        return "Yes, that is less than the call asks for. " if short else "No, that is within the limit. "
    if re.search(r"\b(?:at least|minimum)\b", context.form.words):
        return "Yes. " if least and asked.least == least else "No, the call names no minimum. " if not least else "No. "
    return "No, that is less than the call asks for. " if short else "Yes, that is within the limit. "


def _compared(asked: _Length, most: int, least: int, context: Context) -> str:
    """To "may it have more than 6?", "is under 8 fine?"."""
    if context.form.denies:
        return ""
    if _MORE_THAN.search(context.form.words):
        return f"Yes, up to {most}. " if asked.most < most else "No. "
    return f"No, at least {least}. " if asked.least <= least else "Yes. "


def _claimed(asked: _Length, most: int, least: int, context: Context) -> str:
    """What the question supposes or passes on as a rumour, held against the call."""
    holds = asked.most == most and asked.least in {most, least or most}
    if holds:
        return "Yes. " if context.form.is_check else ""
    return "Not that I know. " if context.form.is_rumour else "No. "


def _final_verdict(limits: list[PageLimit], context: Context) -> str:
    """The verdict on the length of the final version, for which the call may grant more."""
    granted = _granted(limits, context)
    asked = _asked(context)
    if asked is None or len(limits) != 1 or context.form.is_either_or:
        return f"{granted[1]} " if granted and granted[1] not in (limits[0].note or "") else ""
    extra = granted[0] if granted else 0
    verdict = _judged(asked, limits[0], context, extra)
    if not granted:
        return verdict if asked.most <= limits[0].pages else "The call gives no other limit for the final version. "
    if verdict.startswith("Yes, that is within") and asked.most > limits[0].pages:
        verdict = f"Yes, with the {'page' if extra == 1 else f'{extra} pages'} more that the final version may have. "
    return verdict if granted[1] in (limits[0].note or "") else f"{verdict}{granted[1]} "


def _granted(limits: list[PageLimit], context: Context) -> tuple[int, str] | None:
    """How many pages more the final version may have, and the sentence that grants them."""
    texts = [one.note for one in limits if one.note] + [one.source.quote for one in limits if one.source]
    texts += [date.note for date in context.faq.dates if date.kind == "camera_ready" and date.note]
    texts += [entry.answer for entry in context.faq.entries]
    for text in texts:
        for said in re.split(r"(?<=[.!;])\s+", text):
            found = _EXTRA.search(said.lower())
            if found and _FINAL.search(said.lower()):
                number = found["extra"] or found["up"]
                pages = 1 if number in {"a", "an"} else int(_value(number))
                return (pages if found["extra"] else max(0, pages - limits[0].pages)), said.rstrip()
    return None


def excludes(context: Context) -> Composed | None:
    """What the limit leaves out."""
    if not context.faq.submission.page_limits:
        return None
    limits, _ = limits_meant(context)
    out = list(dict.fromkeys(part for one in limits for part in one.excludes))
    told = sentences(limits, context)
    if not out:
        return Composed((f"The call does not say that anything is excluded from the limit. {told}",), limits[0].source)
    names = {"@reference": "references", "@appendix": "appendices", "@acknowledgments": "acknowledgments"}
    named = [part for unit, part in names.items() if context.asks(unit)]
    without = [part for part in named if any(part in one.lower() for one in out)]
    within = [part for part in named if part not in without]
    lead = (
        f"{listed(without or ([] if within else out)).capitalize()} do not count toward the limit. "
        if without or not within
        else ""
    )
    if within:
        lead += f"The call does not say that {listed(within, 'or')} are excluded from the limit. "
    return Composed((lead + told,), limits[0].source)
