"""What stands in brackets behind a name and is no acronym of it: a country, a remark on the date."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from bot.cfp.place.places import lands
from bot.cfp.title.parts import names_event, stands_for
from bot.cfp.title.prose import Name

_REMARK = re.compile(r"^[A-Z][a-z]+(?:\s[a-z]+)?\s(?:from|to|until|by|on|at|in)\s")  # "Extended from January"
_ELSEWHERE = ("venue", "tagline", "description")
_WITH_SHORT = re.compile(r"(?P<name>[A-Z][^()\n]{8,120}) \((?P<short>[A-Z][A-Za-z&-]{1,10})\)")
_SHORT = r"(?P<short>[A-Z][A-Za-z\d]{0,8}[A-Z][A-Za-z\d]{0,6}(?: [IVX]{1,4}| 20\d\d)?)"
_KIND = r"(?:Workshop|Conference|Symposium|Meeting|School)"
# before the kind of event, as in Knots at Sea (KAS) Workshop
_BEFORE_ITS_KIND = re.compile(rf"^(?P<spelt>[^()]{{8,120}}) \({_SHORT}\) {_KIND}$")
_FIRST = re.compile(
    rf"^(?:[Tt]he )?{_SHORT} {_KIND} (?:on|for|of) (?P<spelt>[^()]{{8,120}})$"
)  # the KAS Workshop on Knots at Sea
_DASHED_FIRST = re.compile(rf"^(?:[Tt]he )?{_SHORT} [-–—] (?P<spelt>[^()]{{8,160}})$")
_DASHED_LAST = re.compile(rf"^(?P<spelt>[^()]{{8,160}}) [-–—] {_SHORT}$")
# with its year, what stands behind a dash is no house or town: "Workshop on Ropes -- KNOT 2031"
_DATED_LAST = re.compile(r"\S\s(?:--?|[–—|])\s(?P<short>[A-Z][A-Za-z&:+-]{0,12}[A-Z][A-Za-z+-]{0,8}\s20\d\d)$")
_FEW = 2  # words that spell nothing out


def spelt_below(meta: Mapping[str, str]) -> Iterator[Name]:
    """Yield what the subtitle of a page's front matter spells out, with the acronym that is its title; then what
    another value does.
    """
    short, spelt = meta.get("title", "").strip(), meta.get("subtitle", "").strip()
    if short.isupper() and short.isalpha() and len(spelt.split()) > _FEW and stands_for(short, spelt):
        yield Name(8, f"{spelt} ({short})", None, short)
    yield from _spelt_in_a_value(meta)


def _spelt_in_a_value(meta: Mapping[str, str]) -> Iterator[Name]:
    """Yield a name with its acronym that stands where a layout shows the house or the motto, for a page that says
    nothing surer.
    """
    for key in _ELSEWHERE:
        match = _WITH_SHORT.fullmatch(meta.get(key, "").strip())
        if match and len(match["name"].split()) > _FEW and stands_for(match["short"], match["name"]):
            yield Name(2, match[0], None, match["short"])


def short_in_name(name: str, told: Iterable[str]) -> str:
    """The acronym that a name has before its kind, or behind a dash with its year, or where some sentence of the page
    says what it does; empty where it has none.
    """
    match = _BEFORE_ITS_KIND.match(name) or _FIRST.match(name)
    if match and stands_for(match["short"], match["spelt"]):
        return match["short"]
    if match := _DATED_LAST.search(name):
        return match["short"]
    if (match := _DASHED_FIRST.match(name) or _DASHED_LAST.match(name)) is None or not names_event(match["spelt"]):
        return ""
    does = rf"\b{re.escape(match['short'])}(?: 20\d\d)? (?:welcomes?|invites?|aims?|seeks?|solicits?|workshops?)\b"
    return match["short"] if any(re.search(does, text) for text in told) else ""


def with_its_acronym(one: Name) -> Name:
    """Return a name without what is only where it is, or a remark: "Rope Conference (Norway)" has no acronym."""
    short = one.short.strip()
    if not short or not (is_land(short) or _REMARK.match(short)):
        return one
    return one._replace(name=one.name.removesuffix(f"({one.short})").rstrip(), short="")


def is_land(short: str) -> bool:
    """Whether what stands in brackets is a country, and no acronym in capitals."""
    found = lands(short)
    return bool(found) and not short.isupper() and (found[0].start, found[0].end) == (0, len(short))
