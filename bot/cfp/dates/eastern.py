"""Reads what Chinese and Japanese sentences say of a day: there "by" and "until" stand behind it, and the verb last."""

from __future__ import annotations

import re

from bot.cfp.dates.labels import kind_of
from bot.cfp.language import phrases
from bot.rules import Rule

SENTENCE = Rule(
    "a sentence in Chinese or Japanese",
    r"[\u3040-\u9fff] [」』”）)]? 。",
    examples=("研究会を開催します。", "(予定)。", "论文截止。"),
    near_misses=("研究会", "Date: 5。"),
)
_LABELLED = re.compile(r"^[^。]{0,40}[:：]\s?$")  # what stands before the day of a list entry that ends like a sentence
_CLAUSE = re.compile(r"[，,、；;。！!？?]")
# The hour and the zone of a day, before what stands behind it: "23:59(日本時間)までに"
_TO_THE_DAY = re.compile(r"^[\s,，:：、）)]*(?:\d{1,2}[:：]\d\d)?(?:[（(][^（）()。]{1,10}[）)])?[\s,，:：、）)]*")
_DUE_REACH = 8  # signs behind a day in which "by" and "until" stand
_HELD_REACH = 40
_LANGUAGES = ("ja", "zh")
_ATTENDING = Rule(
    "people who only come",
    r"参加|聴講|聽講|参会|與會|与会",
    examples=("参加を希望される方は", "聴講希望者は", "聽講", "参会人员", "與會", "与会者"),
    near_misses=("発表を希望される方は",),
)
_SPEAKING = Rule(
    "people who speak",
    r"発表|講演|投稿|论文|論文|报告",
    examples=("発表者は", "講演", "投稿", "论文", "論文", "报告人"),
)
_TALK = re.compile(r"(?:発表|講演)[^。]{0,40}申[し込]")


def is_told(text: str, first: int) -> bool:
    """Whether a line is told in sentences, and no entry of a list; `first` is where its first day stands."""
    if not SENTENCE.search(text):
        return False
    return text.count("。") > 1 or not _LABELLED.match(text[: max(first, 0)])


def kind_told(before: str, after: str, *, named: bool) -> str | None:
    """Which date a sentence states, by the clauses around the day; `named`: it speaks of the event."""
    left = _left(before)
    right = _CLAUSE.split(_TO_THE_DAY.sub("", after))[0]
    due = any(
        place in phrases("due", *_LANGUAGES) for place in (_TO_THE_DAY.sub("", after)[:_DUE_REACH], left, right[-6:])
    )
    if not due and (named or not before.strip()) and after[:_HELD_REACH] in phrases("held", *_LANGUAGES):
        return "workshop"
    kind = kind_of(f"{left} {right}")
    if kind == "notification":
        return kind
    if not due:
        return None
    if kind in {None, "workshop"} and f"{before} {right}" in phrases("send", *_LANGUAGES):
        return _applied_for(f"{before} {right}")
    return kind if kind not in {None, "other", "workshop"} else None


def _left(before: str) -> str:
    """The clause before a day, with its topic: "投稿締切は、"."""
    *others, last = _CLAUSE.split(before)
    return others[-1] if not last.strip() and others and others[-1].endswith("は") else last


def _applied_for(text: str) -> str:
    """What people send in by a day: an application to speak, to come, or a paper."""
    if _TALK.search(text):
        return "abstract"
    return "submission" if _SPEAKING.search(text) or not _ATTENDING.search(text) else "registration"
