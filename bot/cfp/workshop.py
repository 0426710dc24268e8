"""Finds what the workshop is called, what it calls itself, and what is promised for later."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from bot.cfp.dates.sections import is_cited
from bot.cfp.dates.vague import is_undecided
from bot.cfp.event_kinds import PARTS, event_kind
from bot.cfp.finding import source_of
from bot.cfp.language import languages
from bot.cfp.people.on_talks import is_on_a_talk
from bot.cfp.phrases import fold
from bot.cfp.place.named_links import keep_site_behind_name
from bot.cfp.place.where import read_where
from bot.cfp.quoting.of_a_person import OF_A_PERSON
from bot.cfp.submission.told import LABEL
from bot.cfp.title.around import is_around_heading
from bot.cfp.title.at_host import short_at_host, spelt_below_host, spelt_on_the_page
from bot.cfp.title.in_title import short_above, short_in_heading, short_in_title, spelt_above, spelt_in_text, spelt_out
from bot.cfp.title.not_its_own import event_of_group
from bot.cfp.title.parts import is_of_last_words, says_only_when, stands_for
from bot.cfp.title.presented import PRESENTED
from bot.cfp.title.rules import EVENT
from bot.cfp.title.shorts import is_land, short_in_name
from bot.cfp.title.spoken import short_spoken
from bot.cfp.title.title import TOP, Name, names
from bot.faq.vocabulary import NAMELESS
from bot.page.page import Page
from bot.page.sentences import Sentence, sentences

_PENDING = [
    ("speakers", r"speakers?|keynotes?"),
    ("panelists", r"panel"),
    ("schedule", r"schedule|program(?:me)?\b(?! committee| chairs?)|agenda"),
    ("organizers", r"organi[sz]ers"),
    ("accepted_papers", r"accepted papers"),
]

_LONGEST_NAME = 300
_SIGNED = re.compile(r"[A-Z][A-Za-z&-]{0,12}[A-Z][A-Za-z]{0,3}[ -]?(?:20\d\d|['’]\d\d)")  # "KNOT 2031", "KNOTS'31"
_PART = re.compile(r"\b(?:workshops?|tutorials?|satellite|co-?located|challenge|shared task)\b", re.IGNORECASE)
_ONLY_COUNTED = 3  # how surely a name is one that is only said often
_FEW = 2  # words of an acronym with its publisher: "ACM KNOT"
_SURE = 4  # letters of an acronym that are hardly there by chance
_WITH_YEAR = re.compile(r"(?<![\w-])(?P<short>(?!ACM|IEEE)[A-Z][A-Z\d]{2,9})\s?(?:['’]\d\d|20\d\d)\b")
_LANGUAGES = frozenset(one.tag for one in languages())  # "Call for papers (EN)"
_ZONE = re.compile(r"(?:GMT|UTC|AoE)(?![A-Za-z])")  # "at noon (GMT-4)"
_YEAR = re.compile(r"\s?['’]?(?:20)?\d\d$")
# behind the name of the event, and not of the one around it: "Rope Days (RODA 2031) held with Knots (KNO'31)"
_BRACKETED = re.compile(
    r"^(?:(?!\b(?:held|at|with|conjunction|part|co-?located|during)\b)[^()]){4,250}"
    r"\((?P<short>[A-Z][A-Za-z&:+-]{0,12}[A-Z][A-Za-z&-]{0,6}[ -]?['’]?(?:20)?\d\d)\)"
    r"(?:$|\s(?:held|at|in|co-?located)\b)"
)
_COMMITTEE = re.compile(r"\b(?:[Cc]ommittees?|[Bb]oard|[Jj]ury)\s\(([A-Z]{2,8})\)")  # "the Rope Review Committee (RRC)"


def read_workshop(page: Page) -> tuple[dict[str, Any], dict[str, dict[str, Any]]]:
    """Return the FAQ's `workshop` and the sources of its values."""
    told = [
        sentence
        for block in page.blocks
        if not (is_cited(block) or is_on_a_talk(block))
        for sentence in sentences(block)
    ]
    found: dict[str, Any] = {}
    sources: dict[str, dict[str, Any]] = {}

    def keep(name: str, value: str, sentence: Sentence) -> None:
        if name not in found:
            found[name] = value
            sources[f"workshop.{name}"] = source_of(page, sentence.block, words=sentence.text, offset=sentence.offset)

    read_where(page, told, keep)
    if found.get("venue") in {match["name"] for one in told if (match := PRESENTED.search(one.text))}:
        del found["venue"], sources["workshop.venue"]
    best = _name(page, told, found.get("venue", ""))
    if best is None and (name := _name_of_host(found.get("venue", ""), told)):
        found["name"], sources["workshop.name"] = name, sources.pop("workshop.venue")
        del found["venue"]
    if best and best.sentence:
        keep("name", best.name[:_LONGEST_NAME], best.sentence)
    elif "name" not in found:
        found["name"] = best.name[:_LONGEST_NAME] if best else NAMELESS
    line = sources.get("workshop.name", {}).get("quote", "")
    whole = line if line.startswith(found["name"]) else found["name"]  # "Workshop on Knots - KNOT II"
    short = (best and best.short) or _short_name(page, found) or short_in_name(whole, [one.text for one in told])
    _name_by_title(page, found, short or "", told, keep)
    if short and not is_of_last_words(short, found["name"]):
        found["short_name"] = short
    if _is_itself(found.get("venue", ""), found):
        venue, source = found.pop("venue"), sources.pop("workshop.venue")
        if found["name"] == NAMELESS and fold(_YEAR.sub("", venue)) == fold(found.get("short_name", "")):
            found["name"], sources["workshop.name"] = venue, source  # "the KNOT 2031 workshop", and its group KNOT
    keep_site_behind_name(told, [found["name"], found.get("short_name", "")], keep)
    name = found.pop("name")
    return {"name": name} | found | _event(name, told), _name_first(sources)


def _event(name: str, told: list[Sentence]) -> dict[str, str]:
    nameless = name == NAMELESS
    event = event_kind("" if nameless else name, told)
    return {"event": event} if event and not (nameless and event in PARTS) else {}


def _name_first(sources: dict[str, dict[str, Any]]) -> dict[str, dict[str, Any]]:
    return {key: sources[key] for key in sorted(sources, key=lambda key: key != "workshop.name")}


def _name(page: Page, told: list[Sentence], venue: str) -> Name | None:
    """The surest of the names; the event that it is part of is none of them, nor is a committee by its acronym."""
    told = [one for one in told if not OF_A_PERSON.match(one.text)]  # "She was chair of the 3rd Knot Days"
    bodies = {body for one in told for body in _COMMITTEE.findall(one.text)}
    found = [
        one
        for one in (*names(page, told), *spelt_above(page, TOP))
        if not (says_only_when(one.name) or _is_host(one, venue) or is_around_heading(one, page))
        and one.name not in bodies
    ]
    best = max(found, key=lambda one: one.score, default=None)
    if best and (spelt := spelt_below_host(page, best) or spelt_on_the_page(page, best, found, told)):
        return spelt
    if best and " " not in best.name:  # an acronym alone, that a line below spells out
        return next((one for one in found if one.name.endswith(f" ({best.name})")), best)
    return (spelt_out(best, found) or spelt_in_text(best, told[: 4 * TOP]) if best else None) or best


def _name_by_title(
    page: Page, found: dict[str, Any], short: str, told: list[Sentence], keep: Callable[[str, str, Sentence], None]
) -> None:
    """Keep the acronym as the name where there is no other, it is all that the title of the page says, and a sentence
    has it.
    """
    named = re.compile(rf"(?<![\w-]){re.escape(short)}(?![\w-])")
    said = next((one for one in told if named.search(one.text) and one.text != short), None)
    if short and said and found["name"] == NAMELESS and fold(page.meta.get("title", "")) == fold(short):
        del found["name"]
        keep("name", short, said)


def _is_host(one: Name, venue: str) -> bool:
    """Whether prose names the event around this one; a title or heading of that name would be the event's own."""
    told = one.sentence is not None and one.sentence.block.kind != "heading"
    series = one.score <= _ONLY_COUNTED and " " not in one.name  # "the ICXX workshops", and "at ICXX 2031"
    return told and fold(one.name) in {fold(venue), fold(_YEAR.sub("", venue)) if series else ""}


def _name_of_host(venue: str, told: list[Sentence]) -> str | None:
    """What a page without a name seems to be part of, where it is all that it is about: "The KNOT31 workshop is"."""
    if re.fullmatch(r"[A-Z]{3,9}\d\d", venue) and any(re.match(rf"The {venue} workshop\b", one.text) for one in told):
        return f"{venue} Workshop"
    if not _SIGNED.fullmatch(venue) or any(_PART.search(one.text) for one in told):
        return None
    given = re.compile(rf"\b(?:sessions?|panels?|papers?|proposals?|talks?)\b[^.;]{{0,60}} at {re.escape(venue)}\b")
    return venue if any(given.search(one.text) for one in told) else None


def _is_itself(venue: str, found: dict[str, Any]) -> bool:
    """Whether the event that it seems to be part of is its own acronym: SWEB of "SWEB31 – Semantic Web Days"."""
    if len(venue.split()) <= _FEW and stands_for(_YEAR.sub("", venue), found["name"]) and venue not in found["name"]:
        return _YEAR.sub("", venue).isupper() and len(_YEAR.sub("", venue)) >= _SURE
    if fold(found["name"]) == fold(f"{venue} workshop"):  # "this full-day KNOT2031 workshop"
        return True
    own = {fold(_YEAR.sub("", name)) for name in (found.get("short_name", ""), found["name"])}
    within = len(venue) >= _FEW and _YEAR.sub("", venue) in _YEAR.sub("", found.get("short_name", ""))
    within = within or f"({venue})" in found["name"]
    return bool(venue) and (within or fold(_YEAR.sub("", venue)) in own)


def _short_name(page: Page, workshop: dict[str, Any]) -> str | None:
    """The acronym: in brackets after the name, at its head, or the last part of an OpenReview group."""
    text = "\n".join(block.text for block in page.blocks)
    if match := _BRACKETED.search(workshop.get("name", "")):
        return match["short"]
    name = re.escape(workshop.get("name", "")[:60])
    alone = _SIGNED.fullmatch(workshop.get("name", ""))  # what is in brackets some words behind it is no part of it
    if (
        name
        and not alone
        and (
            match := re.search(
                name + r"(?:(?![.!?]\s)[^\n(]){0,60}[”\"]?\s*\((?P<short>(?!TB[ACD]\))[A-Z][A-Za-z0-9@&-]{1,14})\)",
                text,
            )
        )
    ):
        known = match["short"].lower() in _LANGUAGES or is_land(match["short"]) or _ZONE.match(match["short"])
        return match["short"] if not known else None
    match = re.match(r"(?P<short>[A-Z][A-Za-z0-9-]{1,14})(?: (?:20)?\d\d)?\s*[:–—-] ", workshop.get("name", ""))
    if match and not EVENT.regex.fullmatch(match["short"]):
        return match["short"]
    # its acronym before the name in quotation marks: "KNOT 2031: “Slow Knots”"
    led = rf"(?P<short>[A-Z][A-Z0-9-]{{2,14}})(?:\s['’]?(?:20)?\d\d)?\s?[:–—-]\s?[“\"„«]{name}"
    if name and (match := re.search(led, text)):
        return match["short"]
    if short := _initials(page, workshop.get("name", "")):
        return short
    title = workshop.get("name", "")
    if short := short_in_title(page, title):
        return short
    if title != NAMELESS and (short := short_at_host(page) or short_in_heading(page, title)):
        return short
    if title != NAMELESS and (short := short_above(page, title)):
        return short
    name, venue = workshop.get("name", ""), workshop.get("venue", "")
    groups = {link.href for block in page.blocks for link in block.links if "/Workshop/" in link.href}
    named = {event_of_group(re.split(r"[/&#]", href.split("/Workshop/", 1)[1])[0]) for href in groups}
    return next((one[:60] for one in named if one), None) if len(named) == 1 else short_spoken(page, venue, name)


def _initials(page: Page, name: str) -> str | None:
    """The initials of the name with the year, as the first lines have them: "Knot Theory Days, KTD 2031"."""
    top = "\n".join([page.meta.get("title", ""), *(block.text for block in page.blocks[:TOP])])
    found = [match for match in _WITH_YEAR.finditer(top) if stands_for(match["short"], name)]
    year = re.search(r"\b20(\d\d)\b", name)
    own = [match for match in found if year is None or match[0][-2:] >= year[1]]  # and not an earlier edition's
    if found and not own:
        return found[0]["short"]
    return next((" ".join(match[0].split()) for match in own), None)


def read_pending(page: Page) -> list[dict[str, Any]]:
    """Return what headings promise for later ("Speakers (Coming Soon)"), and sections that say only that."""
    pending: dict[str, dict[str, Any]] = {}
    for block in page.blocks:
        label = LABEL.match(block.text)  # "Committee: TBD"
        section = label["label"] if label else block.section[-1] if block.section else ""
        where = block.text if block.kind == "heading" else section
        if len(block.text) > 160 or not is_undecided(block.text):  # a note, not prose
            continue
        for what, words in _PENDING:
            if re.search(words, where, re.IGNORECASE):
                pending.setdefault(what, {"what": what, "source": source_of(page, block)})
                break
    return list(pending.values())
