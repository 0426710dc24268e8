"""The spans of time that a question names: "in november", "by friday", "after May 8"."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime

from bot.answering.questions.span_days import NUMBERS, RELATIVE, WEEKDAY_OF, Span, dated, one_day
from bot.english import MONTH_OF
from bot.faq.vocabulary import WEEKDAYS

_M = rf"(?P<month>{'|'.join(sorted(MONTH_OF, key=len, reverse=True))})"
_D = r"(?P<day>\d{1,2})(?!:?\d)(?:st|nd|rd|th)?"  # "9 May 10:00" has one day
_Y = r"(?: (?P<year>(?:19|20)\d\d))?\b"
# Short names of days need a word before them: "sun" and "sat" are words too.
_SHORT_DAYS = "|".join(sorted(set(WEEKDAY_OF) - set(WEEKDAYS), key=len, reverse=True))
_BEFORE_DAY = r"(?:(?<=\bon )|(?<=\bby )|(?<=this )|(?<=next )|(?<=until )|(?<=before )|(?<=after ))"
_WEEKDAY = rf"{'|'.join(WEEKDAYS)}|{_BEFORE_DAY}(?:{_SHORT_DAYS})"
_NO_COUNT = r"(?! (?:pages?|words|authors?|papers?|people|hours?|columns?|figures?|minutes?|[ap]\.? ?m|h)\b)"
_N = rf"(?P<number>\d{{1,3}}|{'|'.join(NUMBERS)})"
_BEFORE_MONTH = (
    r"(?:in|of|on|by|until|before|after|during|early|late|mid|end|since|through|beyond|from|past"
    r"|next|this|beginning|start|middle)"
)
_DOTTED = re.compile(r"(?<![\d.])(?P<day>[0-3]?\d)\.(?P<month>[01]?\d)\.(?P<year>(?:19|20)\d\d)?(?!\d)")
# From the most to the least particular: what one has taken, the next does not see.
_FORMS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("iso", re.compile(r"\b(?P<year>\d{4})-(?P<month>\d\d)-(?P<day>\d\d)\b")),
    ("dotted", _DOTTED),
    ("day", re.compile(rf"\b{_M} (?:the )?{_D}\b{_NO_COUNT}{_Y}")),
    ("day", re.compile(rf"\b{_D} (?:of |in )?{_M}\b{_Y}")),
    ("part", re.compile(
        rf"\b(?P<part>early|late|mid|middle|beginning|start|end)(?: of)? (?:in )?(?:the month of )?(?:{_M}\b{_Y}"
        rf"|(?P<which>the|this|next) (?P<unit>month|week|year)\b)"
    )),
    ("ahead", re.compile(rf"\b(?:in|within) (?:about |another |around |roughly )?(?:a )?{_N}(?: more"
        rf"| of)? (?P<unit>hour|day|week|month)s?\b")),
    ("ahead", re.compile(rf"\b{_N}(?: of)? (?P<unit>hour|day|week|month)s? (?:from (?:now|today)|later)\b")),
    ("ago", re.compile(rf"\b{_N} (?P<unit>day|week|month)s? ago\b")),
    ("days_on", re.compile(r"\b(?P<word>day after tomorrow|today|tonight|tomorrow|yesterday)\b")),
    ("unit", re.compile(r"\b(?P<which>next|this|coming|last) (?P<unit>week|weekend|month|year)\b"
        r"|\bthe (?P<weekend>weekend)\b")),
    ("ordinal", re.compile(r"\b(?:the|on|until|by|before|after|than|or|to) (?P<day>\d{1,2})(?:st|nd|rd|th)\b")),
    ("weekday", re.compile(rf"\b(?:(?P<which>next|this|coming|last|an?|any) )?(?P<weekday>{_WEEKDAY})s?\b")),
    ("month", re.compile(rf"\b{_BEFORE_MONTH} (?:the )?{_M}\b{_Y}")),
    ("month", re.compile(r"\b(?P<month>january|february|april|june|july|august|september|october|november"
        r"|december)\b" + _Y)),
    ("year", re.compile(r"\bin (?P<year>20\d\d)\b")),
)  # fmt: skip
# What was read is marked.
_DAY_BEHIND, _DAY_IN_FRONT = re.compile(r"[ ,(]{0,2}(?:the )?#"), re.compile(r"#[ ,(]{0,2}(?:an? )?$")
# "can I submit once May 8 is over?" is "after May 8"
ONCE_OVER = re.compile(
    r"\b(?:once|when|if|after) (?:the )?[a-z ]{0,12}\d[^,?]{0,12} (?:is|has) (?:over|past|passed|gone|ended)\b"
)
_RELATIONS: tuple[tuple[str, re.Pattern[str]], ...] = (
    (
        "by",
        re.compile(
            r"\b(?:by|until|till|no later than|not later than|at the latest|up to|latest|through|within)(?: the)?$"
        ),
    ),
    (
        "after",
        re.compile(r"\b(?:after|later than|past|beyond|following|passed)(?: the)?(?: (?:end|middle|start) of)?$"),
    ),
    ("before", re.compile(r"\b(?:before|earlier than|prior to|ahead of|sooner than)(?: the)?$")),
    ("from", re.compile(r"\b(?:since|starting|from|as of|beginning)(?: on)?(?: the)?$")),
)


def spans(words: str, now: datetime, near: date | None = None, *, text: str = "") -> list[Span]:
    """Return the spans in a question's words, in order.

    A missing month or year is that which brings a day nearest to `near`; without it, days without a month are the next
    ones from now. `text` is what was typed: only there "1.10." is one word.
    """
    found: list[tuple[int, Span]] = []
    if _DOTTED.search(text):
        words = text.lower()
    rest = words
    for form, pattern in _FORMS:
        for match in list(pattern.finditer(rest)):
            if form == "weekday" and _is_beside_day(match, rest):
                continue
            if span := _span(form, match, now, near):
                start = match.start() + (len(match[0]) - len(match[0].lstrip()))
                relation = _relation(form, match, words)
                found.append((start, span._replace(relation=relation, words=span.words or match[0])))
                rest = rest[: match.start()] + "#" * len(match[0]) + rest[match.end() :]
    return [span for _, span in sorted(found, key=lambda pair: pair[0])][:4]


def _is_beside_day(match: re.Match[str], rest: str) -> bool:
    """Whether a weekday only says more of a day that was read: "Friday, May 8", "the 30th (a Tuesday)"."""
    return bool(_DAY_BEHIND.match(rest, match.end()) or _DAY_IN_FRONT.search(rest[: match.start()]))


def _relation(form: str, match: re.Match[str], words: str) -> str:
    """How the question stands to the span, by the words before it or with which its match begins."""
    inner = next(
        (
            match.start(name)
            for name in ("month", "day", "weekday", "which")
            if name in match.re.groupindex and match[name]
        ),
        None,
    )
    place = (
        min(start for start in (inner, match.end()) if start is not None)
        if form in {"month", "ordinal"}
        else match.start()
    )
    before = words[max(0, place - 40) : place].rstrip()
    after = words[match.end() : match.end() + 16]
    if re.match(r" (?:at the latest|or (?:earlier|before)|latest)\b", after):
        return "by"
    if re.match(r" (?:or later|onwards?)\b", after):
        return "from"
    if re.match(r" (?:(?:is|are|was|has|have|had) )?(?:over|past|passed|gone|passes|ended|been|ends)\b", after):
        return "after"
    return next((name for name, pattern in _RELATIONS if pattern.search(before)), "")


def _span(form: str, match: re.Match[str], now: datetime, near: date | None) -> Span | None:
    got = {name: text for name, text in match.groupdict().items() if text}
    today = now.astimezone(UTC).date()
    try:
        if form in {"iso", "dotted", "day"}:
            month = int(got["month"]) if got["month"].isdigit() else MONTH_OF[got["month"]]
            return one_day(dated(int(got.get("year", 0)), month, int(got["day"]), near or today))
        return RELATIVE[form](got, now, near)
    except (ValueError, OverflowError):
        return None
