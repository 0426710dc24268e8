"""Names of months and weekdays in the languages calls are written in, spelling slips included."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

from rapidfuzz import fuzz, process

_MONTHS = (
    "january jan januar jänner enero janvier janv gennaio gen janeiro januari", "february feb febr februar febrero fevrier fev febbraio fevereiro februari",
    "march mar märz marz maerz marzo mars março maart mrz", "april apr abril avril aprile abr avr", "may mai mayo maggio maio mei mag",
    "june jun juni junio juin giugno junho giu", "july jul juli julio juillet juil luglio julho lug",
    "august aug agosto aout août ago augustus", "september sept sep septiembre septembre settembre setembro set",
    "october oct oktober okt octubre octobre ottobre outubro ott", "november nov noviembre novembre novembro",
    "december dec dezember dez diciembre decembre dicembre dezembro dic",
)  # fmt: skip
_WEEKDAYS = (
    "monday mon montag lundi lunes", "tuesday tue tues dienstag mardi martes", "wednesday wed weds mittwoch mercredi miercoles",
    "thursday thu thur thurs donnerstag jeudi jueves", "friday fri freitag vendredi viernes", "saturday sat samstag sonnabend samedi sabado",
    "sunday sun sonntag dimanche domingo",
)  # fmt: skip
_ENGLISH = ("january", "february", "march", "april", "june", "july", "august", "september", "october", "november", "december")
_CLOSE = 84  # likeness of a slip ("Jully", "Novembrer") to the name it means


def _folded(word: str) -> str:
    return unicodedata.normalize("NFKD", word.lower()).encode("ascii", "ignore").decode()


_MONTH = {_folded(name): number for number, names in enumerate(_MONTHS, start=1) for name in names.split()}
_WEEKDAY = {_folded(name): number for number, names in enumerate(_WEEKDAYS) for name in names.split()}
WEEKDAY = rf"(?:{'|'.join(sorted((name for names in _WEEKDAYS for name in names.split()), key=len, reverse=True))})\b\.?"


@lru_cache(maxsize=4096)
def month_of(word: str) -> int | None:
    """Return the month (1 to 12) that `word` names, also with a slip of the pen; None for any other word."""
    name = _folded(word)
    if name in _MONTH:
        return _MONTH[name]
    if len(name) < 5 or name in _WEEKDAY:  # shorter words are like too many others
        return None
    near = process.extractOne(name, _ENGLISH, scorer=fuzz.ratio, score_cutoff=_CLOSE)
    return _MONTH[near[0]] if near and near[0][0] == name[0] else None


def weekday_of(word: str) -> int | None:
    """Return the weekday (Monday is 0) that `word` names."""
    return _WEEKDAY.get(_folded(word.strip(".")))
