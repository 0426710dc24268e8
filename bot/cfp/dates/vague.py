"""Dates that a page leaves open: "to be announced", "early March", "Spring 2031", "every month"."""

from __future__ import annotations

import re

from bot.cfp.dates.months import month_of
from bot.cfp.language import phrases
from bot.rules import Rule

_SIGNS_ALONE = Rule(
    "question marks alone",
    r"^ [\W\d_]* (?: \?{2,} | soon ) \W* $ | \?\?[./-]\d | \b(?: xx | dd ) (?: [./-] | [ ]\w )",
    examples=("???", "soon", "??/05/2031", "xx.05.2031", "dd May"),
    near_misses=("Is it soon enough?",),
)
_PART = Rule(
    "part of a month or year",
    r"""\b (?: early | mid(?:dle)? | late | end | beginning | start
        | (?:first|second|third|last|[1-4](?:st|nd|rd|th))\s(?:half|week)
        | anfang | mitte | ende
      | début | fin | courant | mi | principios | mediados | finales | fines | início | meados | inizio | metà | begin
          | eind ) \b
      (?: \s (?: of|in|de|di|du|do|van|'s ) )? [\s-]* $""",
    examples=(
        "early",
        "mid",
        "middle of",
        "late",
        "end of",
        "beginning in",
        "begin",
        "start of",
        "first half of",
        "second week of",
        "third week of",
        "2nd week of",
        "1st half of",
        "3rd week of",
        "4th week of",
        "last week of",
        "Anfang",
        "Mitte",
        "Ende",
        "début",
        "fin du",
        "courant",
        "mi-",
        "mi ",
        "principios de",
        "mediados de",
        "finales de",
        "fines de",
        "início do",
        "meados de",
        "inizio",
        "metà di",
        "eind van",
        "start 's",
    ),
    near_misses=("admire",),
)
_SEASON = Rule(
    "season of a year",
    r"\b (?: spring | summer | fall | autumn | winter | q[1-4] ) \s*,?\s* (?:of\s)? (?:19|20)\d\d \b",
    examples=("Spring 2031", "summer 2031", "Fall 1999", "autumn, 2031", "winter 2031", "Q3 2031", "summer of 2031"),
    near_misses=("spring school",),
)
_MONTH = Rule(
    "month and perhaps a year",
    r"(?<!\w) (?P<m>[^\W\d_]{3,12}) \.?,? (?: \s* (?:de\s|del\s)? (?P<y>(?:19|20)\d\d) )? (?!\w)",
    examples=("March 2031", "marzo del 1999", "marzo de 2031"),
    near_misses=("2031",),
)


_EASTERN = Rule(
    "month or a part of it, in Japanese and Chinese",
    r"(?: (?:19|20)\d\d \s? 年 \s? )? (?<!\d) 1?\d \s? 月 \s? (?: [上中下] \s? 旬 | [初末底頃] )"
    r" | 20\d\d \s? 年 \s? 1?\d \s? 月 (?! \s? \d )",
    examples=(
        "2031年8月下旬",
        "1999年8月上旬",
        "8 月中旬",
        "6月末",
        "6月初",
        "12月底",
        "3月頃",
        "2031 年 8 月",
        "2031年10月",
    ),
    near_misses=("2031年8月3日", "8月", "8月3日"),
)
_OF_SOMETHING = Rule(
    "what is to come, and no date that is",
    r"forthcoming \s [a-z]{3}",
    examples=("forthcoming updates", "Forthcoming news"),
    near_misses=("Workshop: forthcoming", "forthcoming."),
)
_LABEL_END = re.compile(r"[:：\t]")


def is_undecided(text: str) -> bool:
    """Whether a text says that something is not decided yet."""
    return undecided_at(text) is not None


def undecided_at(text: str) -> tuple[int, int] | None:
    """Return where a text says so, as (start, end)."""
    for hit in phrases("undecided").find(text):
        if not _OF_SOMETHING.match(text[hit.start :]):
            return hit.start, hit.end
    match = _SIGNS_ALONE.search(text)
    return match.span() if match else None


def find_vague(text: str) -> str | None:
    """Return the words of a date that is not known to the day: "Early March", "March 2024", "Spring 2025"."""
    place = vague_at(text)
    return text[place[0] : place[1]] if place else None


def vague_of_line(text: str) -> str | None:
    """Return the words of such a date behind a label, or before it: "Papers: early May", "Early May: papers"."""
    first, _, rest = _LABEL_END.sub("\n", text, count=1).partition("\n")
    lead = find_vague(first) if rest else None
    return find_vague(rest or first) or (lead if lead == first.strip(" .,") else None)


def vague_at(text: str) -> tuple[int, int] | None:
    """Return where the words of a date stand that is not known to the day, as (start, end)."""
    if match := _SEASON.search(text) or _EASTERN.search(text):
        return match.span()
    for match in _MONTH.finditer(text):
        word = match["m"]
        if month_of(word) is None:
            continue
        part = _PART.search(text[max(0, match.start() - 24) : match.start()])
        named = word[0].isupper() and len(word) > 3  # "May" and "mar" are other words too
        if part or match["y"] or named:
            start = match.start() - (len(part[0]) if part else 0)
            return start, start + len(text[start : match.end()].rstrip(" ,."))
    return None
