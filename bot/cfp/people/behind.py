"""Roles that stand behind people: at the end of their line, or in a line below all of them."""

from __future__ import annotations

import re
from dataclasses import replace

from bot.cfp.people.cards import source_lines
from bot.cfp.people.lines import Named, people_in_line
from bot.cfp.people.names import is_name
from bot.cfp.people.roles import RoleOf, only_role, role_of
from bot.page.blocks import Block

_ROLE_BEHIND = re.compile(r"^\W*(?P<who>[^\n;]{6,120}?)(?:\s[—–-]|(?<=\)),)\s(?P<role>[^\W\d][^,;.()\n]{3,40})\.?$")
_CAPTION = re.compile(r"\W{0,3}(?:the\s)?(?P<role>[^\W\d][^.,:;()\n]{5,50}?)\W{0,3}", re.IGNORECASE)
_FROM = re.compile(
    r"(?P<name>[^,;()]{4,50}?)\s(?:of|from|at)\s(?:the\s)?(?P<where>(?-i:[A-ZÀ-Þ]).{1,80})", re.IGNORECASE
)
_MOST_WORDS = 3  # of an office
_FEWEST = 2  # people above a line that tells their role
_AND = re.compile(r",?\s(?:and|und|et|&)\s|,\s")


def with_role_behind(line: str) -> tuple[list[Named], RoleOf] | None:
    """Read "Ada Moore, Oslo Tech — organizer": the person of a line and the role at its end."""
    match = _ROLE_BEHIND.match(line)
    role = role_of(match["role"]) if match and _is_role(match["role"]) else None
    return (list(people_in_line(match["who"], one_of=True)), role) if match and role else None


def from_houses(who: str) -> list[Named]:
    """Read "Ada Moore of Oslo Tech and Ben Holm from the Rope Institute"; empty where not each has a house."""
    told: list[Named] = []
    for part in _AND.split(who.strip(" .")):
        match = _FROM.fullmatch(part)
        if match and is_name(match["name"]):
            told += [named._replace(where=match["where"]) for named in people_in_line(match["name"])]
        elif not told or is_name(part):
            return []
        else:  # "of the School of Arts and Sciences"
            told[-1] = told[-1]._replace(where=f"{told[-1].where} and {part}")
    return told


def captions_first(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """The blocks of a page with each line that tells the role of the people above it, and nothing else, before them."""
    ordered: list[Block] = []
    for number, block in enumerate(blocks):
        caption = _CAPTION.fullmatch(block.text) if block.kind == "paragraph" else None
        ends = number + 1 == len(blocks) or blocks[number + 1].kind == "heading"
        start = _run(ordered) if caption and ends and _is_role(caption["role"]) else len(ordered)
        if caption and start < len(ordered):
            ordered.insert(start, replace(block, text=f"{caption['role']}:", bold=(), boxes=ordered[start].boxes))
        else:
            ordered.append(block)
    return tuple(ordered)


def _is_role(text: str) -> bool:
    role = role_of(text)
    short = len(text.split()) <= _MOST_WORDS  # a "chair for rope systems" is a house
    return role is not None and (
        only_role(text) or (short and role.title.lower().rstrip("s") == text.lower().rstrip("s"))
    )


def _run(blocks: list[Block]) -> int:
    """Where the people begin that stand last, two of them at least, below no heading or line that tells their role."""
    start, last = len(blocks), blocks[-1] if blocks else None
    while last and start and blocks[start - 1].kind == last.kind and blocks[start - 1].group == last.group:
        if last.kind == "paragraph" and not any(people_in_line("".join(source_lines(blocks[start - 1])[:1]))):
            break
        start -= 1
    run = blocks[start:]
    lines = [line for one in run for line in (source_lines(one) if one.kind == "paragraph" else [one.text])]
    named = [one for line in lines for one in list(people_in_line(line.split("\n")[0]))[:1]]
    people = len(named)
    bare = (
        run[:1]
        and run[0].kind != "cell"
        and not any(one.where for one in named)
        and not any("\n" in one.text for one in run)
    )  # winners of prizes, or who signs
    headed = start and (_tells(blocks[start - 1].text) or any(map(_tells, run[0].section[-1:] if run else ())))
    known = any(_tells(one.text) for one in run) if last and last.kind == "cell" else False
    return len(blocks) if people < _FEWEST or people * 2 < len(run) or bare or headed or known else start


def _tells(text: str) -> bool:
    return role_of(text) is not None
