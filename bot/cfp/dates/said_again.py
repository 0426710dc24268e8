"""Leaves out a deadline that a section says once more and does not name: below "Abstracts", "Deadline: 1 March"."""

from __future__ import annotations

from collections.abc import Sequence

from bot.cfp.dates.statements import Statement
from bot.rules import Rule

_BARE = Rule(
    "a deadline, and not of what",
    r"""(?: ^ | : ) \W* (?: deadline | (?: einsende | abgabe )? frist | einsendeschluss | (?: date | data ) \s limite
            | échéance | fecha \s l[íi]mite | plazo | scadenza | termine | prazo | uiterste \s datum | sluitingsdatum
            | 截止 (?: 日期 | 时间 ) | 締切日? | 締め切り | 〆切 ) \W* $""",
    examples=("Deadline", "Deadline:", "Frist", "Einsendefrist", "Abgabefrist", "Einsendeschluss", "Date limite :",
        "Data limite", "Échéance", "Fecha límite", "Fecha limite", "Plazo", "Scadenza", "Termine", "Prazo",
        "Uiterste datum", "Sluitingsdatum", "报名: 截止日期", "截止时间", "※ 締切", "締切日", "締め切り", "〆切"),
    near_misses=("Submission deadline", "Fristende", "Deadline of abstracts", "発表申込締切", "投稿截止日期"),
)  # fmt: skip
_SENT = frozenset({"abstract", "submission"})


def without_repeats(listed: Sequence[Statement]) -> list[Statement]:
    """Leave out what only says "deadline", where another line of that day names what is due, and as exactly: the
    abstract that is all that is sent in, or the same kind.
    """
    named = [one for one in listed if not _BARE.search(one.label) and one.mention]
    return [one for one in listed if not (_BARE.search(one.label) and any(_says(other, one) for other in named))]


def _says(named: Statement, bare: Statement) -> bool:
    if named.mention is None or bare.mention is None or named.mention.days != bare.mention.days:
        return False
    same = named.kind == bare.kind or {named.kind, bare.kind} <= _SENT
    return same and bare.mention.time in {None, named.mention.time} and not (bare.track or named.track)
