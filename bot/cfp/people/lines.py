"""Reads people out of a line: "Name, Affiliation", "Name (Affiliation)", lists of names."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from bot.cfp.people.names import bare, is_name
from bot.cfp.people.roles import RoleOf, role_of

_STRONG = re.compile(r"\s*(?:[·•|;▪]|\s/\s)\s*")
_WITH_BRACKETS = re.compile(r"(?P<name>[^(),;:]{4,60}?)\s*[(\[](?P<where>[^()\[\]]{2,140}(?:\([^()]*\)[^()\[\]]{0,80})?)[)\]]")
_LIST = re.compile(r"\s*,\s*(?:and\s+|und\s+|&\s*)?|\s+(?:and|und|et|y|&)\s+")
_NAME_THEN = re.compile(r"^(?P<name>[^,;(–—:|]{4,60}?)\s*(?:,|;|:|\s[-–—]+\s|–|—|\t)\s*(?P<rest>.+)$")
_BEGINS = re.compile(r"\W*[^\W\d_][\w.’'-]*\s+[^\W\d_]")  # as a name does: two words that begin with letters
_LABEL = re.compile(r"^(?P<label>[^:]{4,60}):\s*(?P<rest>.*)$")
_ADDRESS = r"[\w.+-]{1,64}\s?(?:@|\[at\]|\(at\)|\s+at\s+(?=[\w-]+\.[a-z]{2,}))\s?[\w.-]{3,80}"
_MAIL = re.compile(rf",?\s*(?:[<\[({{]\s*{_ADDRESS}\s*[>\])}}]|{_ADDRESS})", re.IGNORECASE)
_NOT_WHERE = re.compile(
    r"^(?:website|homepage|home page|web|email|e-mail|bio|slides|video|link|twitter|github|linkedin|google scholar|scholar)\W*$",
    re.IGNORECASE,
)
_LONGEST = 140  # characters of an affiliation; more is a biography


class Named(NamedTuple):
    name: str
    where: str = ""
    role: RoleOf | None = None


def people_in_line(line: str, *, speakers: bool = False) -> Iterator[Named]:
    """Yield the people a line names; nothing when it is no such line.

    - `speakers`: what follows a colon is the title of a talk
    """
    line = _MAIL.sub("", line).strip(" \t-*•·,;")
    label = _LABEL.match(line)
    if label and (role := role_of(label["label"])) and not is_name(re.sub(r"\(.*?\)", "", label["label"])):
        for named in people_in_line(label["rest"], speakers=role.role == "speaker"):
            yield named if named.role else named._replace(role=role)
        return
    parts = _STRONG.split(line)
    if len(parts) > 1 and sum(bool(list(_one(part, speakers=speakers))) for part in parts) * 2 > len(parts):
        for part in parts:
            yield from _one(part, speakers=speakers)
        return
    if _BEGINS.match(line):
        yield from _bracketed(line, speakers=speakers) or _listed(line) or _one(line, speakers=speakers)


def _bracketed(line: str, *, speakers: bool) -> list[Named]:
    """Read "A B (X), C D (Y) and E F (Z)": every part a name with brackets."""
    found: list[Named] = []
    end = 0
    if "(" not in line and "[" not in line:
        return found
    for match in _WITH_BRACKETS.finditer(line):
        name = re.sub(r"^\s*(?:,|;|and\b|und\b|&)?\s*(?:and\b|und\b|&)?\s*", "", match["name"])
        shared = _listed(name)
        if shared:  # "A B and C D (X)"
            found += [one._replace(where=match["where"]) for one in shared]
            end = match.end()
            continue
        if not is_name(name):
            if not found:
                return []
            break
        found.append(Named(bare(name), match["where"]))
        end = match.end()
    rest = line[end:].strip()
    if not found or (len(rest) > 4 and not re.match(r"[,:.;–—-]|and\b", rest)):
        return []
    more = re.sub(r"^(?:,|and\b)\s*(?:and\s+)?", "", rest)
    if rest.startswith((",", "and")) and (is_name(more) or _listed(more)):
        found += _listed(more) or [Named(bare(more))]
    elif len(found) == 1 and not speakers and (tail := re.match(r"[,:–—-]\s*(.{3,80})$", rest)) and not re.search(r"\.\s", tail[1]):
        if role_of(found[0].where):  # "A B (General Chair), X"
            return [Named(found[0].name, tail[1], role_of(found[0].where))]
        return [found[0]._replace(role=role_of(tail[1]))]
    return [_with_office(one) for one in found]


def _with_office(named: Named) -> Named:
    """Read "A B (chair)": what stands in the brackets is an office, no affiliation."""
    office = role_of(named.where) if len(named.where) < 40 else None
    if office is None or office.role != "organizer":
        return named
    return Named(named.name, "", office if office.title else None)


def _listed(line: str) -> list[Named]:
    """Read "A B, C D, and E F": nothing but names."""
    parts = [part for part in _LIST.split(line.rstrip(". ")) if part.strip()]
    if len(parts) == 2 and "," in line and len(bare(parts[1]).split()) > 2 and not re.search(r"\b[A-Z]\.|\b[a-z]", parts[1]):
        return []  # "Mairi MacLeod, Highland Archaeology Forum"
    if len(parts) > 1 and all(is_name(part) for part in parts):
        return [Named(bare(part)) for part in parts]
    return []


def _one(line: str, *, speakers: bool) -> list[Named]:
    """Read "Name", "Name, Affiliation", "Name - Role, Affiliation"."""
    line = line.strip(" \t,;")
    bracketed = _bracketed(line, speakers=speakers)
    if bracketed:
        return bracketed
    match = _NAME_THEN.match(line)
    if match and is_name(match["name"]):
        rest = match["rest"]
        if ":" in line[match.end("name") : match.start("rest")] and speakers:
            rest = ""
        title = role_of(re.split(r"[,(]", rest)[0])
        if title and title.title:
            rest = re.sub(r"^[^,(]*[,(]?\s*", "", rest)
        return [Named(bare(match["name"]), "" if _NOT_WHERE.match(rest) else rest, title if title and title.title else None)]
    return [Named(bare(line))] if is_name(line) else []


def split_office(text: str) -> Named | None:
    """Read "A B Co-chair", as cards have it: the name and the office behind it."""
    words = text.split()
    for count in (1, 2, 3):
        office = role_of(" ".join(words[-count:])) if len(words) > count + 1 else None
        if office and office.title and is_name(" ".join(words[:-count])):
            return Named(bare(" ".join(words[:-count])), role=office)
    return None


def affiliation(text: str) -> str:
    """Tidy an affiliation; empty for what is a biography, a link's word or a sentence."""
    text = _MAIL.sub("", " ".join(text.split()))
    text = re.sub(r"^(?:website|homepage|email)\b", "", text, flags=re.IGNORECASE).strip(" ,;:|–—-")
    text = text[1:-1] if text.startswith("(") and text.endswith(")") else text
    text = text.strip("()[] ,") if text.count("(") != text.count(")") else text
    return "" if _NOT_WHERE.match(text) or len(text) > _LONGEST or re.search(r"\b(?:is|was|has|received|works|will)\b", text) else text
