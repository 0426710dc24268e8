"""Reads people out of a line: "Name, Affiliation", "Name (Affiliation)", lists of names."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from bot.cfp.dashes import parted_by_dashes, parted_by_signs
from bot.cfp.people.beside import BEHALF, FOR_TRACK, HOUSE_BEHIND, OFFICE, SECOND_BRACKET, SYSTEMS, office_beside
from bot.cfp.people.footnotes import without_marks
from bot.cfp.people.houses import between_dashes, house_of
from bot.cfp.people.jobs import NICKNAME, without_job
from bot.cfp.people.names import PRONOUNS, bare, in_order, is_name, only_names
from bot.cfp.people.roles import RoleOf, office_of, only_role, role_of
from bot.rules import Rule

_WITH_BRACKETS = re.compile(
    r"(?P<name>[^(),;:、]{2,60}?)\s*[(\[](?P<where>[^()\[\]]{2,140}(?:\([^()]*\)[^()\[\]]{0,80})?)[)\]]"
)
_UNSPACED = re.compile(r"[\u3040-\u9fff\uac00-\ud7af]")
_ALIAS = re.compile(r"^(?P<name>[^(),]{2,60}?)\s*\((?P<other>[^()]{2,40})\)\s*(?:[,;|–—-]\s*(?P<where>.{2,140}))?$")
_LIST = re.compile(r"\s*[,、]\s*(?:and\s+|und\s+|&\s*)?|\s+(?:and|und|et|y|e|en|&)\s+")
_AND = re.compile(r"\s(?:and|und|et|&|y|e|en)\s")
_LINKS = re.compile(r"^\s*[,;]?\s*(?:(?:and|und|et|e|y|en|&)\s+)?")  # what links a person to the one before
_NAME_THEN = re.compile(r"^(?P<name>[^,،;(–—:|]{2,60}?)\s*(?:[,،]|;|:|\s[-–—@/]+\s|–|—|\t|\|)\s*(?P<rest>.+)$")
_FAMILY_FIRST = re.compile(
    r"^(?P<name>[^,;(–—:|\t]{2,40},\s[^,;(–—:|\t]{2,40}?)\s*(?:[,;(–—|\t]|\s-\s|$)\s*(?P<rest>.*?)\)?$"
)
_BEGINS = Rule(
    "a line that may begin with a name: two words, or signs that need no spaces",
    r"^ \W{0,6} (?: [^\W\d_][\w.’'-]{0,40},? \s ['’\u0022“]?[^\W\d_] | [\u3040-\u9fff\uac00-\ud7af]{2} )",
    examples=("Ada Moore", "* Ada M.", "van 't Hoff", 'Ada "Ace" Moore', "Moore, Ada", "李明", "김하늘"),
    near_misses=("Ada", "7 days", "2031-05-01"),
)
_LABEL = re.compile(r"^(?P<label>[^:]{2,60}):\s*(?P<rest>.*)$")
_STOPPED_LABEL = re.compile(r"^(?P<label>[^:.]{4,60})\.\s+(?P<rest>\S.*)$")
_ADDRESS = (
    r"(?:(?<![\w.+-])|(?<=[\u3040-\u9fff\uac00-\ud7af])(?=[A-Za-z\d]))[\w.+-]{1,64}\s?"
    r"(?:@|\[at\]|\(at\)|\s+at\s+(?=[\w-]+\.[a-z]{2,}))(?:[\w.-]{3,80}|\s[\w-]{1,60}\.[\w.-]{2,60})"
)
MAIL = re.compile(rf",?\s*(?:[<\[({{]\s*{_ADDRESS}\s*[>\])}}]|{_ADDRESS})", re.IGNORECASE)
_NOT_WHERE = re.compile(
    r"^(?:(?:web(?:site)?|home ?page|e-?mail|conta[ct]?t[oi]?|kontakt|bio|slides|video|link|abstract|paper|poster"
    r"|recording|twitter|github|linkedin|google scholar|x|bluesky|mastodon)\b\W{0,4}){1,6}$|^[\"“«„‘].{3,}[\"”»“’]$",
    re.IGNORECASE,
)
_BY = re.compile(
    r"(?<!collaboration )\b(?:by|door|von|par|por|da|dalla|dal|durch|with)\s+"
    r"(?P<who>[^()]{4,60}?)\s*\((?P<where>[^()]{2,100})\)"
)
_SENTENCE_END = re.compile(r"(?<=[a-zà-ÿ]{3})\.\s+(?=[A-ZÀ-Þ])")
_NEAR = 80  # characters before a name that tell its role
_DEGREE_FIRST = re.compile(
    r"^(?:Ph\.?\s?D\.?|M\.?\s?Sc\.?|M\.?D\.?|(?:(?:full|associate|assistant) )?prof(?:essor)?\.?)\s*,\s*", re.IGNORECASE
)
_STOP = re.compile(r"(?<=\w{3})(?<!Univ)(?<!Inst)(?<!Dept)(?<!Corp)(?<!Inc)(?<!Ltd)\.$")  # of a sentence
_LONGEST = 140  # characters of an affiliation; more is a biography


class Named(NamedTuple):
    name: str
    where: str = ""
    role: RoleOf | None = None


def people_in_line(line: str, *, speakers: bool = False, one_of: bool = False) -> Iterator[Named]:
    """Yield the people a line names; nothing when it is no such line.

    - `speakers`: what follows a colon is the title of a talk
    - `one_of`: it is a line among lines, a person each: "Ada Moore, Nationaal Archief" is one person
    """
    line = between_dashes(without_marks(NICKNAME.sub("", MAIL.sub("", line))))
    dashed = parted_by_dashes(line)
    line = BEHALF.sub("", _first_sentence(PRONOUNS.sub("", line).strip(" \t-*•·,;")))
    label = _LABEL.match(line)
    stopped = _STOPPED_LABEL.match(line)
    if stopped and only_role(re.sub(r"\(.*?\)", "", stopped["label"])):  # "Organizing chairs. A B (C)"
        label = stopped
    if label and (role := role_of(label["label"])) and not _begins_with_name(label["label"]):
        for named in people_in_line(label["rest"], speakers=role.role == "speaker"):
            yield named if named.role else named._replace(role=role)
        return
    parts = dashed or parted_by_signs(line)
    if len(parts) > 1 and sum(bool(list(_one(part, speakers=speakers))) for part in parts) * 2 > len(parts):
        for part in parts:
            yield from _one(part, speakers=speakers)
        return
    if _BEGINS.match(line):
        listed = [] if one_of and line.count(",") == 1 and "、" not in line and not _AND.search(line) else _listed(line)
        yield from (
            _in_two_scripts(line) or _bracketed(line, speakers=speakers) or listed or _one(line, speakers=speakers)
        )


def _begins_with_name(label: str) -> bool:
    """Whether what stands before a colon is a person: "Ada Moore (Oslo), 'Knots'. Closing talk: ..."."""
    return is_name(re.sub(r"\(.*?\)", "", label)) or bool(_bracketed(label, speakers=True))


def _first_sentence(line: str) -> str:
    """Leave out what follows a list of names: "Ada Moore, Ben Okri. Hosted by the Rope Society."."""
    label, colon, rest = line.rpartition(": ") if line.count(": ") == 1 else ("", "", line)
    first = _SENTENCE_END.split(rest, maxsplit=1)[0]
    return f"{label}{colon}{first}" if first != rest and _listed(first) else line


def _in_two_scripts(line: str) -> list[Named]:
    """Read "Ming Li (李明), Peking University": what stands in the brackets is the same person."""
    alias = _ALIAS.match(line)
    if alias is None or bool(_UNSPACED.search(alias["name"])) == bool(_UNSPACED.search(alias["other"])):
        return []
    same = is_name(alias["name"]) and is_name(alias["other"])
    return [Named(bare(alias["name"]), alias["where"] or "")] if same else []


def _bracketed(line: str, *, speakers: bool) -> list[Named]:
    """Read "A B (X), C D (Y) and E F (Z)": every part a name with brackets."""
    found: list[Named] = []
    end = 0
    if "(" not in line and "[" not in line:
        return found
    for match in _WITH_BRACKETS.finditer(line):
        name = _LINKS.sub("", match["name"])
        shared = _listed(name)
        if shared:  # "A B and C D (X)"
            found += [one._replace(where=match["where"]) for one in shared]
            end = match.end()
            continue
        before = [] if found else only_names(line[: match.start()])
        if not is_name(name) or before is None:  # "A B   Rope College, C (D)"
            if not found:
                return []
            break
        found += [Named(bare(one)) for one in before]
        found.append(Named(bare(name), match["where"]))
        end = match.end()
    rest = line[end:].strip()
    links = re.match(r",|(?:and|und|et|e|y|en|&)\s", rest)
    if not found or (len(rest) > 4 and not links and not re.match(r"[:.;(–—-]", rest)):
        return []
    more = _LINKS.sub("", rest)
    if links and (is_name(more) or _listed(more)):
        found += _listed(more) or [Named(bare(more))]
    elif (
        len(found) == 1
        and not speakers
        and (tail := re.match(r"[,:–—-]\s*(.{3,80})$", rest))
        and not re.search(r"\.\s", tail[1])
    ):
        if office := office_of(found[0].where):  # "A B (General Chair), X"
            return [Named(found[0].name, tail[1], office)]
        return [found[0]._replace(where=house_of(found[0].where, tail[1]), role=office_of(tail[1]))]
    return [*map(_with_office, found[:-1]), _with_second(found[-1], rest)]


def _with_second(named: Named, rest: str) -> Named:
    """Read "A B (X) (chair)": the office has brackets of its own."""
    second = SECOND_BRACKET.match(rest)
    office = office_of(second["office"]) if second else None
    return named._replace(role=office) if office else _with_office(named)


def _with_office(named: Named) -> Named:
    """Read "A B (chair)", "A B (treasurer)": what stands in the brackets is an office, no affiliation."""
    if OFFICE.match(named.where):
        return named._replace(where="")
    last = office_beside(named.where)
    if last and (beside := office_of(last[1])) and beside.role == "organizer":
        return Named(named.name, last[0], beside)
    office = office_of(named.where) if len(named.where) < 40 else None
    if office is None or office.role != "organizer":
        return named
    return Named(named.name, "", office if office.title else None)


def _listed(line: str) -> list[Named]:
    """Read "A B, C D, and E F": nothing but names."""
    parts = [part for part in _LIST.split(line.rstrip(". ")) if part.strip()]
    if (
        len(parts) == 2
        and "," in line
        and len(bare(parts[1]).split()) > 2
        and not re.search(r"\b[A-Z]\.|\b[a-z]", parts[1])
    ):
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
    turned = None if SYSTEMS.match(line) else _FAMILY_FIRST.match(line)
    if turned and (name := in_order(turned["name"])):
        return [Named(name, turned["rest"])]
    match = _NAME_THEN.match(line)
    if match and is_name(match["name"]):
        rest = match["rest"]
        if speakers:  # what follows a colon is the title of the talk
            rest = "" if ":" in line[match.end("name") : match.start("rest")] else rest.split(": ")[0]
        behind = re.match(r"^([^()]{2,80}?)\s*\(([^()]{3,40})\)$", rest)
        if behind and (beside := office_of(behind[2])) and beside.role == "organizer":  # "A B, Chile (co-chair)"
            return [Named(bare(match["name"]), behind[1], beside)]
        if for_track := FOR_TRACK.match(rest):
            rest = for_track["where"]
        office = re.split(r"[,(]", rest)[0]
        title = role_of(office)
        if title and (title.title or only_role(office)):
            rest = re.sub(r"^[^,(]*[,(]?\s*", "", rest).rstrip(")")
        return [
            Named(bare(match["name"]), "" if _NOT_WHERE.match(rest) else rest, title if title and title.title else None)
        ]
    if house := HOUSE_BEHIND.match(line):  # "Eva Lopez. Universidad de Nudos"
        return [Named(bare(name), house["where"])] if is_name(name := _STOP.sub("", house["name"])) else []
    return [Named(bare(line))] if is_name(line) else []


def named_by(text: str) -> list[Named]:
    """Read "the invited talk is given by A B (C)" inside a sentence; the role is what the words before it name."""
    return [
        Named(
            bare(match["who"]),
            match["where"],
            role_of(text[max(0, match.start() - _NEAR) : match.start()].rpartition(".")[2]),
        )
        for match in _BY.finditer(text)
        if is_name(match["who"])
    ]


def affiliation(text: str) -> str:
    """Tidy an affiliation; empty for what is a biography, a link's word or a sentence."""
    text = PRONOUNS.sub("", MAIL.sub("", " ".join(text.split())))
    text = re.sub(r"^(?:website|homepage|email)\b", "", text, flags=re.IGNORECASE).strip(" ,;:|–—-")
    text = without_job(_DEGREE_FIRST.sub("", text))
    text = text[1:-1] if text.startswith("(") and text.endswith(")") else text
    text = _STOP.sub("", text.strip("()[] ,") if text.count("(") != text.count(")") else text)
    return (
        ""
        if not re.search(r"[^\W\d_]", text)
        or _NOT_WHERE.match(text)
        or len(text) > _LONGEST
        or re.search(r"\b(?:is|was|has|received|works|will|[Ss]?[Hh]e)\b|^(?:send|write|contact|ask|mail)\b", text)
        else text
    )
