"""Where people work, by its kind, and by where it stands in a line."""

from __future__ import annotations

import re

from bot.cfp.people.roles import role_of
from bot.rules import Rule

HOUSE = Rule(
    "where people work, by its kind",
    r"""(?: universi | institut | colleg | hochschul | hogeschool | h[öø][gj]skol | [eé]cole | escola | escuela | scuola
        | polit[eé]c | polytech | laborator | academ | akadem | research \s cent | \b tech \b | ministr ) """,
    examples=(
        "University of Oslo",
        "Rope Institute",
        "Knot College",
        "Hochschule Kiel",
        "Hogeschool Gent",
        "Kungliga Rephögskolan",
        "Reb Højskole",
        "École des Cordes",
        "Ecole des Cordes",
        "Escola do Nó",
        "Escuela del Nudo",
        "Scuola del Nodo",
        "Politecnico di Bari",
        "Politécnica de Vigo",
        "Polytechnic of Oslo",
        "Rope Laboratory",
        "Academy of Knots",
        "Akademie der Seile",
        "Rope Research Center",
        "Oslo Tech",
        "Ministry of Ropes",
    ),
    near_misses=("Ada Moore", "Techla Moore", "Cora Recherche"),
)
_BETWEEN_DASHES = re.compile(
    r"(?P<name>[^(),;:–—]{4,50}?)\s[–—-]\s(?P<house>[^(),;:–—]{2,60}?)\s[–—-]\s(?P<role>[^(),;:–—]{4,40})"
)
_SHORT = 12  # characters of what somebody does, in brackets


def house_of(bracketed: str, behind: str) -> str:
    """Where somebody works: what stands behind the brackets, where that is a house and the brackets hold none: "A B
    (Web), University of X".
    """
    return behind if len(bracketed) < _SHORT and HOUSE.search(behind) and not HOUSE.search(bracketed) else bracketed


def between_dashes(line: str) -> str:
    """A line with the house in brackets: "Ada Moore – Oslo Tech – general chair" is "Ada Moore (Oslo Tech), general
    chair".
    """
    told = _BETWEEN_DASHES.fullmatch(line)
    if told is None or role_of(told["role"]) is None or role_of(told["house"]):
        return line
    return f"{told['name']} ({told['house']}), {told['role']}"
