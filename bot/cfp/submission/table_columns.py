"""Rows of a table that have the pages of a paper in one column, and in others what they are for final versions, or
whether references count.
"""

from __future__ import annotations

import re

from bot.page.blocks import Block
from bot.rules import Rule

_REFERENCES = Rule(
    "the head of a column on references",
    r"""^ \W* (?P<more> (?: (?: extra | additional ) \s )? pages? \s (?: for | of ) \s | (?: extra | additional ) \s )?
        (?: references? | refs\.? | bibliography | citations | literatur(?: verzeichnis )? | bibliographie
            | referencias | referências | bibliograf[ií]a | riferimenti ) (?: \s pages )? \W* $""",
    examples=("References", "Refs", "Bibliography", "Citations", "Literaturverzeichnis", "Literatur",
        "Bibliographie", "Referencias", "Referências", "Bibliografía", "Bibliografia", "Riferimenti", "Reference pages",
        "Extra pages for references", "Additional references", "Extra references", "Pages for references",
        "Additional pages of references"),
    near_misses=("Recent references in print", "Letters of reference", "References included?"),
)  # fmt: skip
_APART = re.compile(
    r"\W*(?:extra|excluded|not (?:counted|included)|(?:do|does) not count|unlimited|no limit|additional|separate"
    r"|on top|free|any(?: number| length)?|\+ ?\d{1,2}(?: pages?| pp\.?)?"
    r"|(?:up to )?\d{1,2}(?: extra| additional)? (?:pages?|pp\.?))\W*",
    re.IGNORECASE,
)
_COUNTED = re.compile(r"\W*(?:included|counted|incl\.?|inclusive|within(?: the limit)?|in the limit)\W*", re.IGNORECASE)
_NUMBER = re.compile(r"\W*\d{1,2}\W*")
_FINAL = re.compile(r"\b(?:camera|final|accepted|revised|proceedings|endfassung|finale?)\b", re.IGNORECASE)
_DRAFT = re.compile(
    r"\W*(?:submission|submitted|initial|review|draft|first)(?: (?:version|paper|draft))?\W*", re.IGNORECASE
)
_LIMIT = re.compile(
    r"\W{0,3}(?:(?:up to|max(?:imum|\.)?|at most|≤|<=) ?)?(?P<count>\d{1,2}(?: ?(?:[-–—]|to) ?\d{1,2})?)"
    r"(?: ?(?:pages?|pp?\.?|seiten?|páginas?|pagin[ae])\b\.?(?P<rest>[^\d]{0,60}))?$",
    re.IGNORECASE,
)
_LETTERS = re.compile(r"[^\W\d_]{2}")
_LONGEST_KIND = 60


def in_columns(row: list[Block], head: list[Block], limits: set[int]) -> str:
    """What a row says by its columns: "Full: up to 8 pages + references; final version: up to 9 pages"; empty where no
    column is about references or final versions; `limits` are the columns that are headed as limits.
    """
    titles = {cell.column: cell.text.strip() for cell in head}
    references, most, final = "", "", ""
    several = sum(_LIMIT.match(cell.text) is not None for cell in row[1:]) > 1
    for cell in row[1:]:
        title = titles.get(cell.column, "")
        if about := _REFERENCES.match(title):
            references = references or _of_references(cell.text, more=about["more"] is not None)
        elif several and _FINAL.search(title):
            final = final or _limit(cell.text, bare=True)
        else:
            most = most or _limit(cell.text, bare=cell.column in limits or bool(_DRAFT.fullmatch(title)))
    kind = row[0].text.strip()
    if not most or not (references or final) or len(kind) > _LONGEST_KIND or not _LETTERS.search(kind):
        return ""
    return f"{kind}: up to {most}{references}" + (f"; final version: up to {final}" if final else "")


def _of_references(text: str, *, more: bool) -> str:
    """Whether references count, by the cell on them: "extra", "+1", "included"; a number where more pages head it."""
    if _APART.fullmatch(text) or (more and _NUMBER.fullmatch(text)):
        return " + references"
    return " including references" if _COUNTED.fullmatch(text) else ""


def _limit(text: str, *, bare: bool) -> str:
    """The pages of a cell: "8 pages", "up to 8 pp. + refs"; a number alone where its head tells that it is one."""
    told = _LIMIT.match(text.strip())
    if told is None or (told["rest"] is None and not bare):
        return ""
    return f"{told['count']} pages{(told['rest'] or '').rstrip(' .')}"
