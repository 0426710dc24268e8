"""Finds people: organizers, speakers, panelists; in tables, cards and lists, with affiliation and homepage."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from bot.cfp.blocks import Block
from bot.cfp.finding import source_of
from bot.cfp.page import Page

_ROLES = [
    ("program_committee", r"program(?:me)? committee|reviewers\b"),
    ("speaker", r"speakers?\b|keynotes?\b|invited talks?"),
    ("panelist", r"panel"),
    ("advisor", r"steering|advis"),
    ("organizer", r"organi[sz]|workshop chairs?|co-?chairs?\b|organising committee|^chairs$"),
]
_NAME = re.compile(r"(?:(?:Prof|Dr|Mr|Ms|Mrs)\.? )*(?:[^\W\d_][\w'’.-]*\s+){1,4}[^\W\d_][\w'’-]*\.?")
_LOWER_PARTICLES = {"de", "van", "von", "der", "den", "di", "da", "del", "la", "le", "bin", "al", "el", "ter", "dos", "du", "y"}
_NO_NAME = {
    "university", "institute", "college", "research", "school", "department", "lab", "laboratory", "inc", "google", "microsoft", "committee", "chair",
    "organizers", "speakers", "workshop", "conference", "paper", "submission", "email", "contact", "center", "centre", "call", "papers", "the", "of",
}  # fmt: skip
_TITLES = re.compile(r"^(?:(?:Prof|Dr|Mr|Ms|Mrs)\.? )+")


def read_people(page: Page) -> list[dict[str, Any]]:
    """Return the people under headings that name a role; nobody is guessed elsewhere."""
    people: list[dict[str, Any]] = []
    seen: set[tuple[str, str]] = set()
    for block in page.blocks:
        role = _role(block)
        if not role or block.kind == "heading":
            continue
        for person in _people_in(block):
            key = (person["name"].lower(), role)
            if key not in seen:
                seen.add(key)
                people.append({"name": person["name"], "role": role} | person | {"source": source_of(page, block)})
    return people


def _role(block: Block) -> str | None:
    for heading in reversed(block.section):
        for role, words in _ROLES:
            if re.search(words, heading, re.IGNORECASE):
                return role
        if len(heading) > 3:  # noqa: PLR2004 - a nearer heading of another kind ends the section
            return None
    return None


def _people_in(block: Block) -> Iterator[dict[str, Any]]:
    """Read "Name / affiliation" in a cell or card, "Name (affiliation)" or "Name, affiliation" in a list or line."""
    lines = [line.strip() for line in block.text.split("\n") if line.strip()]
    if block.kind == "cell" or (len(lines) == 2 and is_name(lines[0]) and not is_name(lines[1])):  # noqa: PLR2004
        if lines and is_name(lines[0]):
            yield _person(block, lines[0], ", ".join(lines[1:]))
        return
    for line in lines:
        match = re.match(r"^(?P<name>[^,(–—:|]{4,50}?)\s*(?:[,(–—:|]|\s-\s)\s*(?P<rest>.*?)\)?\s*$", line)
        if match and is_name(match["name"]):
            yield _person(block, match["name"], match["rest"])
        elif is_name(line) and block.kind == "item":
            yield _person(block, line, "")


def is_name(text: str) -> bool:
    """Whether `text` reads like a person's name: two to five capitalised words, no word of an institution."""
    bare = _TITLES.sub("", text.strip())
    words = bare.split()
    if not _NAME.fullmatch(bare) or {word.lower().strip(".") for word in words} & _NO_NAME:
        return False
    return all(word[:1].isupper() or word.lower() in _LOWER_PARTICLES for word in words) and words[0][:1].isupper()


def _person(block: Block, name: str, rest: str) -> dict[str, Any]:
    name = _TITLES.sub("", name.strip())
    person: dict[str, Any] = {"name": name}
    affiliation = re.sub(r"\s*[<\[(]?[\w.+-]+(?:@|\s?\[at\]\s?)[\w.-]+[>\])]?", "", rest)
    affiliation = re.sub(r"^(?:website|homepage|email)\b|\s+", " ", affiliation).strip(" ,;()[]|–—-")
    if affiliation:
        person["affiliation"] = affiliation
    link = next((link for link in block.links if name in link.text and link.href.startswith("http")), None)
    if link:
        person["url"] = link.href
    return person
