"""The time and zone that a page states once for all its deadlines: "All deadlines are 23:59 AoE"."""

from __future__ import annotations

import re
from typing import NamedTuple

from bot.cfp.dates.clock import read_zone
from bot.cfp.dates.grammar import OF_A_DAY, Reading, find_dates
from bot.cfp.dates.hours import read_hours
from bot.cfp.dates.labels import heads_dates
from bot.cfp.dates.sections import in_dates_section, in_program
from bot.cfp.language import phrases
from bot.page.blocks import Block
from bot.page.page import Page
from bot.page.sentences import sentences
from bot.rules import Rule

_FOR_ALL = Rule(
    "for all deadlines",
    r"""\b (?: all | any | every | each | these | the | following | listed | submission | alle | todos | todas
        | tous | toutes | tutt[ei] | le | as | os | las | los | les | de ) \b .{0,60}
        \b (?: deadlines? | dates? | times? | due | cut-?offs? | fristen | termine | fechas | plazos
            | horarios? | horários | horaires | heures | échéances | scadenze | orari | prazos | datas | zeiten
            | zeitangaben | uhrzeiten | tijden )
      | \b everything \s is \s due \b
      | \b (?: submissions? | portal | system | site ) \s closes? \s (?: at | on ) \b
      | \b days? \s (?: end | close )s? \s (?: at | on ) \b | \b on \s all \s days \b | \b telkens \b
      | \b termine \s scade \b
      | \b time\s?zones? \b | \b deadlines? \s (?: are | is | refer | expire | use | in ) \b | 締切 | 截止 | 以上
          | すべて
          | \b hora(?:rio)? \s? :""",
    examples=(
        "Everything is due at 23:59",
        "tutti gli orari",
        "todos os horários",
        "toutes les heures",
        "alle Zeiten",
        "alle Zeitangaben",
        "alle Uhrzeiten",
        "alle tijden",
        "Submission closes at noon",
        "submissions close on",
        "the portal closes at",
        "the system closes at",
        "the site closes at",
        "days end at",
        "day closes at",
        "days end on",
        "on all days",
        "telkens de grens",
        "il termine scade",
        "all deadlines",
        "any dates",
        "every deadline",
        "each date",
        "these times",
        "the cut-off",
        "following dates",
        "listed dates",
        "submission time",
        "alle Fristen",
        "alle Termine",
        "todos los plazos",
        "todas las fechas",
        "tous les horaires",
        "toutes les échéances",
        "tutte le scadenze",
        "les échéances",
        "le scadenze",
        "as datas",
        "os prazos",
        "las fechas",
        "los plazos",
        "de deadlines",
        "time zone",
        "deadlines are",
        "deadline is",
        "deadlines refer",
        "deadlines expire",
        "deadlines use",
        "deadline in",
        "締切は",
        "截止时间",
        "以上时间",
        "時刻はすべて",
        "Horario: ",
        "hora: ",
        "all papers due",
        "every cutoff",
        "todos los horarios",
        "toutes dates",
        "tous dates",
        "todas fechas",
        "todos datas",
        "alle datum times",
    ),
    near_misses=("We meet at noon",),
)
_NOT = Rule(
    "hours of the event",
    r"""\b (?: workshop | program(?:me)? | talks? | sessions? | event | conference | presentations? | lectures? )
        \s (?:will\s)? (?: starts? | begins? | takes?\splace | runs? | is | be\s(?:held|given|streamed) ) \b
        | \b registration\sdesk \b | \b doors\b""",
    examples=(
        "workshop starts",
        "program begins",
        "programme will start",
        "talks begin",
        "session takes place",
        "event runs",
        "conference is",
        "registration desk",
        "doors open",
        "talk will run",
        "talks take place",
        "presentations will be held",
        "lectures will be given",
        "a lecture begins",
        "the presentation is",
        "sessions will be streamed",
    ),
    near_misses=("deadlines are",),
)
_TITLE = Rule(
    "heading of dates with a zone",
    r"^ \W{0,6} (?: important\s | key\s )? (?: dates | deadlines | timeline ) \b .{0,70} $",
    examples=(
        "Important dates (AoE)",
        "Important dates (all in 2031, at the end of the day, anywhere on earth):",
        "key deadlines, UTC",
        "Dates",
        "Timeline (AoE)",
    ),
    near_misses=("The dates are",),
)
_ZONE_WORDS = re.compile(
    r"anywhere (?:on earth|in the world)|aoe|utc|gmt|[ap]m\b|time ?zone|\b[A-Z]{2,4}\b|\W|\d", re.IGNORECASE
)
_TELLS = re.compile(r"\d|aoe|earth|time|utc|[A-Z]{2,4}|hora|heure|zeit|uhr|uur|ora\b|时间|時間", re.IGNORECASE)
_OF_DEADLINES = re.compile(r"deadline|submi|\bdue\b|frist|échéance|plazo|prazo|scaden|締切|截止", re.IGNORECASE)
_LASTING = re.compile(r"\d{1,2}[:.]\d\d\s?[-–~〜～]\s?翌日?\s?\d")  # "20:00-翌日8:00": what goes on over midnight
_LONGEST = 260
_SHORT = 130  # characters of a sentence among the dates that names a time and a zone and hardly anything else
_ALONE = 12  # letters beside a zone in a line that says only that


class Clock(NamedTuple):
    """- `line` and `file` say where the page states it."""

    time: str | None
    zone: str | None
    line: int = 0
    file: str = ""


def read_clock(page: Page, reading: Reading) -> Clock:
    """Return the time and zone stated for all deadlines; both None when there is no such statement."""
    time = zone = None
    line, file = 0, ""
    for block in page.blocks:
        for text in _statements(block, reading):
            found = read_zone(text, around=reading.around)
            hours = read_hours(text)
            clock = None if hours.end else hours.start  # what lasts from one hour to another is no deadline
            if (found and not zone) or (clock and not time and (found or zone or _FOR_ALL.search(text))):
                zone, time = zone or found, time or clock
                line, file = line or block.line, file or block.file
    return Clock(time, zone, line, file)


def _statements(block: Block, reading: Reading) -> list[str]:
    """The sentences of a block that speak of every deadline, or of nothing but a zone among the dates."""
    if block.kind == "heading":
        return [block.text] if heads_dates(block.text) and not find_dates(block.text, reading) else []
    told = []
    for sentence in sentences(block):
        text = sentence.text
        if len(text) > _LONGEST or not _TELLS.search(text) or _NOT.search(text) or find_dates(text, reading):
            continue
        if OF_A_DAY.search(text) or _LASTING.search(text):
            continue
        if in_program(block) and not _OF_DEADLINES.search(text):  # "all times are local", of the talks
            continue
        dated = in_dates_section(block)
        among_dates = dated and len(text) < _SHORT and read_zone(text) is not None and text not in phrases("held")
        if _FOR_ALL.search(text) or _TITLE.match(text) or among_dates or (dated and _is_alone(text)):
            told.append(text)
    return told


def _is_alone(text: str) -> bool:
    return len(_ZONE_WORDS.sub("", text)) <= _ALONE and read_zone(text) is not None
