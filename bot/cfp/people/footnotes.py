"""Marks behind names, and the list of houses below that says what they stand for: "Ada Moore¹, Ben Holm²"."""

from __future__ import annotations

import re

from bot.page.blocks import Block
from bot.page.page import Page
from bot.rules import Rule

_DIGIT = r"(?:[¹²³⁴⁵⁶⁷⁸⁹]|\d)"
_MARKS = Rule(
    "marks behind a name that a list below explains",
    r"""(?<= [^\W\d_] ) (?: [¹²³⁴⁵⁶⁷⁸⁹] (?: [,˒ ]? [¹²³⁴⁵⁶⁷⁸⁹] ){0,3} | \^ \d (?: , \s? \d ){0,3} \^
        | \s? [(\[] \d (?: , \s? \d ){0,3} [)\]] )""",
    examples=("Ada Moore¹, Ben Holm", "Ada Moore¹,², Ben", "Ada Moore^1^", "Ada Moore^1,2^", "Ada Moore (1)",
        "Ada Moore [2]", "Ada Moore(1, 2), Ben"),
    near_misses=("Ada Moore (Oslo)", "(1) Oslo", "¹ Oslo", "Ada Moore (12 May)"),
)  # fmt: skip
_KEY = re.compile(rf"(?:^|(?<=[\s,;]))(?:\^({_DIGIT})\^|[(\[]({_DIGIT})[)\]]|([¹²³⁴⁵⁶⁷⁸⁹]))\s?(?=[A-ZÀ-Þ])")
_PLAIN = str.maketrans("¹²³⁴⁵⁶⁷⁸⁹", "123456789")
_NEAR = 3  # blocks below the names


def without_marks(line: str) -> str:
    """A line without such marks."""
    return _MARKS.sub("", line)


def house_by_mark(page: Page, block: Block, name: str) -> str:
    """Where a person works by the first mark behind the name; empty where there is none, or no list explains it."""
    place = block.text.find(name)
    behind = _MARKS.regex.match(block.text, place + len(name)) if place >= 0 else None
    number = next((at for at, one in enumerate(page.blocks) if one is block), None)
    if behind is None or number is None:
        return ""
    first = re.search(_DIGIT, behind[0])
    mark = first[0].translate(_PLAIN) if first else ""
    below = page.blocks[number : number + _NEAR]
    return next((houses[mark] for one in below if mark in (houses := _houses(one.text))), "")


def _houses(text: str) -> dict[str, str]:
    """What each mark of a list stands for: "¹ University of Oslo, ² Rope Institute"."""
    keys = list(_KEY.finditer(text))
    ends = [*(key.start() for key in keys[1:]), len(text)]
    told = {}
    for key, end in zip(keys, ends, strict=False):
        house = text[key.end() : end].split("\n", maxsplit=1)[0].strip(" ,;.")
        told[(key[1] or key[2] or key[3]).translate(_PLAIN)] = house
    return told
