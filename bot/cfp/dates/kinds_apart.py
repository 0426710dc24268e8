"""Dates that stand under the headings of kinds of contributions, each with a deadline of its own."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from bot.cfp.dates.labels import heads_dates, telling
from bot.cfp.dates.statements import Statement
from bot.cfp.dates.tables import names_papers
from bot.cfp.language import phrases

_NUMBER = re.compile(r"^\W{0,3}(?P<number>\d{1,2}|[A-Ha-h]|[IVX]{1,4})\s?[.):]\s+")
_OF_PAPERS = frozenset({"abstract", "submission", "notification", "camera_ready", "rebuttal"})
_MOST_WORDS = 8  # of a heading


def by_heading(listed: Sequence[Statement]) -> list[Statement]:
    """Give dates the kind of contribution as their track that the heading right above names, where several of one label
    differ in it: "1. Technical Papers", "2. Field Notes", each with its deadline.
    """
    under = {id(one): one.segment.block.section for one in listed if one.kind in _OF_PAPERS and not one.track}
    of_label: defaultdict[tuple[object, ...], list[Statement]] = defaultdict(list)
    for one in listed:
        if id(one) in under and one.day and one.segment.block.section:
            of_label[one.kind, telling(one.label), one.segment.block.file, one.segment.block.section[:-1]].append(one)
    apart: set[tuple[str, ...]] = set()
    for same in of_label.values():
        heads = [one.segment.block.section for one in same]
        if 1 < len(set(heads)) == len(same) and len({one.day for one in same}) > 1 and _are_kinds(heads):
            apart |= set(heads)
    return [
        replace(one, track=_NUMBER.sub("", one.segment.block.section[-1]).strip(" :*"))
        if under.get(id(one)) in apart
        else one
        for one in listed
    ]


def _are_kinds(heads: Sequence[tuple[str, ...]]) -> bool:
    """Whether headings side by side name what is sent in: they are numbered, or one of them names papers."""
    names = [head[-1] for head in heads]
    bare = [_NUMBER.sub("", name).strip(" :*") for name in names]
    if any(not 0 < len(name.split()) <= _MOST_WORDS or _is_of_page(name) for name in bare):
        return False
    return all(map(_NUMBER.match, names)) or any(map(names_papers, bare))


def _is_of_page(name: str) -> bool:
    """Whether a heading names a part of the page, or the dates themselves."""
    part = any(not hit.start for key in ("sections", "news", "past") for hit in phrases(key).find(name))
    return heads_dates(name) or name in phrases("extended") or (part and not names_papers(name))
