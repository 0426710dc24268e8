"""One person found in a block, and the lines and sentences that name people by themselves."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from bot.cfp.language import phrases
from bot.cfp.people.behind import from_houses, with_role_behind
from bot.cfp.people.cards import beneath, bold_cards, line_above, source_lines
from bot.cfp.people.labels import LABEL, begins_with_role, by_labels, with_wrapped
from bot.cfp.people.leads import led_to
from bot.cfp.people.lines import MAIL, Named, named_by, people_in_line
from bot.cfp.people.names import bare, is_name
from bot.cfp.people.roles import CHAIRS, MEMBERS, RoleOf, only_role, role_of
from bot.cfp.people.told import GIVES, INVITED, ORGANIZED_BY, SPEAKS, WELCOMED, WRITE_TO
from bot.page.blocks import Block
from bot.page.sentences import sentences
from bot.rules import Rule

_LED_BY = Rule(
    "a role, and who has it, in a line without a colon",
    r"""^ \W* (?P<label> [^\W\d] [^.:,;\n]{2,60}? \s
            (?: (?: is | are | will\sbe ) \s (?: given | delivered | held | presented ) \s by | by | from | is | are
            | include | will\sbe | ist | sind | est | sont | es | son | è | sono | é | são | zijn | será | serán
                | sera | seront
            | sarà | saranno | serão )) \s
        (?P<who> [^\n]{6,400} ) $""",
    examples=("Talks by Ada Moore (X) and Ben Okri (Y).", "Keynotes will be given by Ada Moore",
        "The keynote is delivered by Ada Moore", "Lectures are held by Ada Moore",
        "Talks are presented by Ada Moore", "The organizers are Ada Moore and Ben Okri",
        "Invited talks from Ada Moore (X)", "Keynote speakers will be Ada Moore and Ben Okri",
        "Speakers so far include Ada Moore and Ben Okri",
        "The keynote speaker of this year's conference is Ada Moore", "Die Hauptrednerin ist Ada Moore",
        "La conférencière invitée est Ada Moore", "El ponente principal es Ben Okri", "Il relatore è Ben Okri",
        "O palestrante é Ben Okri", "El orador será Ben Okri", "La conférencière sera Ada Moore",
        "La relatrice sarà Ada Moore",
        "Die Vortragenden sind Ada Moore und Ben Okri", "Les conférenciers sont Ada Moore et Ben Okri",
        "Los ponentes son Ada Moore y Ben Okri", "I keynote speakers sono Ada Moore e Ben Okri",
        "Os palestrantes são Ada Moore e Ben Okri", "De sprekers zijn Ada Moore en Ben Okri",
        "Los ponentes serán Ada Moore", "Les intervenants seront Ada Moore", "I relatori saranno Ada Moore",
        "Os oradores serão Ada Moore"),
    near_misses=("Talks: Ada Moore", "by Ada Moore"),
)  # fmt: skip
_SIGNED = Rule(
    "who signs a call for its organizers",
    r"""^ \W* (?P<who> [^\W\d] [^:;()\n]{4,200}? ) ,? \s? [(–—-]? \s?
        (?: for | on\sbehalf\sof | im\snamen | au\snom | pour | en\snombre | a\snome | em\snome | namens )
        \s [^.,:;()\n]{0,40}? (?P<role> \b (?: organi[sz] | komite | comit ) [^.,:;()\n]{0,40} ) \)? \W* $""",
    examples=(
        "Ada Moore and Ben Holm, for the KNOT organizing committee", "Ada Moore, on behalf of the organizers",
        "Ada Moore & Ben Holm (for the organising committee)", "Ada Moore, im Namen des Komitees",
        "Ada Moore, au nom du comité d'organisation", "Ada Moore, pour le comité", "Ada Moore, en nombre del comité",
        "Ada Moore, a nome degli organizzatori", "Ada Moore, em nome da organização",
        "Ada Moore, namens de organisatie",
    ),
    near_misses=("Ada Moore, for the reviewers, thanks the organizing committee.", "for the organizing committee"),
)  # fmt: skip
SIGN_OFF = Rule(
    "a line above the names of those who sign",
    r"""^ \W* (?: (?: (?: (?: best | kind | warm )? \s? (?: regards | wishes | greetings ) , \s )?
        (?: for | on\sbehalf\sof | im\snamen | au\snom | pour | en\snombre | a\snome | em\snome | namens ) \s
        [^.:;()\n]{0,30}? (?: organi[sz] | komite | comit ) [^.:;()\n]{0,40} )
        | (?: the \s )? (?: organi[sz]ers | organi[sz]ing \s committee ) ,? \s (?: of \s )? (?: the \s )?
            [A-Z][\w’' -]{1,24} )
        [,:]? $""",
    examples=(
        "On behalf of the organising committee,", "For the organizers", "Best regards, on behalf of the organizers",
        "Kind wishes, for the organizing committee", "Warm greetings, for the organizers",
        "Regards, for the organizers", "Im Namen des Organisationskomitees", "Im Namen des Komitees",
        "Au nom du comité d'organisation",
        "Pour le comité", "En nombre del comité organizador", "A nome degli organizzatori", "Em nome da organização",
        "Namens de organisatie", "The Organizers, KNOT12", "The organising committee of KNOT 2031",
        "Organizers of the Knot Days",
    ),
    near_misses=("Organizers", "for all papers", "on behalf of all authors, the organizers will pay a fee. It is low."),
)  # fmt: skip
_OFFICE_BEHIND = Rule(
    "names, and in brackets that they organize",
    r"""^ \W* (?P<who> [^\W\d] [^():;\n]{4,120}? ) \s \( (?P<role> [^\W\d] [^()]{3,40} ) \)
        (?= \s? (?: [,.;] | $ ) )""",
    examples=("Ada Moore and Ben Okri (conveners), knots@example.org", "Ada Moore (chair)",
        "Ada Moore (organizer). Write", "Ada Moore (chair); Ben Okri"),
    near_misses=("Ada Moore (2031)", "(chairs)"),
)  # fmt: skip
_FROM = re.compile(r"\s(?:from|at|of)\s(?:the\s)?(?=[A-ZÀ-Þ])")  # "Ada Moore from the University of Oslo"
_AND_MORE = re.compile(r"\sand\s(?![A-ZÀ-Þ])")  # "Ada Moore and other questions to ..."
_WHEN = re.compile(r",?\s(?:at|by|before|until|via|no later than|on)\b")  # and how they are written to
_HELPED = re.compile(r"\s[Ww]ith\s(?:the\s)?(?:collaboration|support|help|cooperation)\b")  # of others
_ASIDE = re.compile(r"\s*\((?=[a-z])[^()]{0,200}\)")  # what a speaker is to speak of
_FEW = 2  # lines that name somebody by chance


class Found(NamedTuple):
    named: Named
    role: RoleOf
    block: Block
    words: str = ""


def lines_of(block: Block) -> list[str]:
    """The lines of a block; the source's own where each begins with a person."""
    lines = [line.strip() for line in block.text.split("\n") if line.strip()]
    if block.kind == "heading":
        return lines
    parts = source_lines(block)
    if len(parts) > len(lines) and (whole := with_wrapped(parts)):
        return whole
    if parts and parts[0].endswith(":") and role_of(parts[0]) is None and any(people_in_line(parts[0])):
        return [f"{parts[0]} {' '.join(parts[1:])}"]  # what a speaker speaks about
    heads = [part for part in parts if CHAIRS.fullmatch(part) or MEMBERS.fullmatch(part)]
    heads += [part for part in parts[-1:] if part.endswith(":") and only_role(part)]  # of those below
    told = all(part in heads or any(people_in_line(part)) for part in parts) and len(heads) < len(parts)
    return parts if len(parts) > len(lines) and told else lines


def _labelled_lines(block: Block) -> list[str]:
    """The lines of a block; the source's own where every one of them has a label: "Chairs: A, B", "Keynotes: C"."""
    lines, parts = block.text.split("\n"), source_lines(block)
    headed = len(parts) > 2 and _alone(parts[0], lines) and role_of(parts[0])
    if headed and all(list(people_in_line(part)) for part in parts[1:]):  # "PC chairs:", and a person a line
        return parts
    if len(parts) > len(lines) > 1 and (whole := with_wrapped(parts)):
        return whole
    if len(lines) > 1 or len(parts) < 2:
        return [part for line in lines for part in by_labels(line)]
    labelled = sum(bool(LABEL.match(part)) for part in parts)
    if labelled > 1 and LABEL.match(parts[0]) and labelled + 1 >= len(parts):
        return parts
    return with_wrapped(parts) or lines


def _alone(first: str, lines: list[str]) -> bool:
    """Whether the first line of the source is one for itself: it ends with a colon, or the page breaks it there."""
    return first.endswith(":") if len(lines) == 1 else len(lines) == 2 and first == lines[0].strip()


def without_role(block: Block) -> Iterator[Found]:
    """Lines that name the role themselves: "Organizers: A, B and C", "organized by A and B"."""
    first, *others = _labelled_lines(block)
    several = others and begins_with_role(first) and begins_with_role(others[0])
    if others and not several and (headed := _headed(first, others, block)):
        yield from headed
        return
    if not others and (signed := _SIGNED.match(first)):
        yield from (Found(one, RoleOf("organizer"), block, one.name) for one in people_in_line(signed["who"]))
    yield from _named_by_the_way(block)
    for named in named_by(block.text):
        if named.role:
            yield Found(named, named.role, block, named.name)
    for line in (first, *others):
        label = re.match(r"^\W*([^:]{4,45}):\s*(\S.*)$", line) or _stopped(line)
        role = role_of(label[1]) if label and len(line) < 1500 and not is_name(label[1]) else None
        if label and role:
            yield from (
                Found(named, role, block, named.name)
                for named in people_in_line(_HELPED.split(label[2])[0], speakers=role.role == "speaker")
            )
        elif led := led_by(line, block) or _with_office_behind(line, block):
            yield from led
        elif behind := with_role_behind(line):
            yield from (Found(one, behind[1], block, line) for one in behind[0])
        elif match := ORGANIZED_BY.search(line):
            yield from (Found(one, RoleOf("organizer"), block, one.name) for one in people_in_line(match["who"]))


def _headed(first: str, others: list[str], block: Block) -> list[Found]:
    """Read "PC chairs" and a line for each, or a card: a name in bold, an affiliation below it."""
    cards = bold_cards(block)
    if cards and (lead := led_to(line_above(block, cards[0][0]))):
        return [Found(Named(bare(name), *beneath(below)), lead, block, name) for name, *below in cards]
    heads = led_to(first) or role_of(first)
    if heads is None or not _name_people(others):
        return []
    label = re.match(r"[^:]{4,45}:\s*(?=\S)", first)  # "Organisation: A B, University of C", D below
    return [
        Found(named, heads, block, line)
        for line in ([first[label.end() :], *others] if label else others)
        for named in people_in_line(line, speakers=heads.role == "speaker", one_of=True)
    ]


def _name_people(lines: list[str]) -> bool:
    """Whether lines name a person each: the first does, or most of several."""
    named = [any(True for _ in people_in_line(line)) for line in lines]
    return named[0] or sum(named) > max(_FEW, len(lines) // 2)


def led_by(line: str, block: Block) -> list[Found]:
    """Read "Talks by A and B (University of C)": the role and its people in a line without a colon."""
    match = _LED_BY.match(line)
    role = role_of(match["label"]) if match else None
    if match is None or role is None:
        return []
    who = match["who"].rstrip(".")
    named = from_houses(who) or list(people_in_line(who)) or _from_one(who)
    # what a speaker presides over is elsewhere
    named = [one._replace(role=None) for one in named] if role.role == "speaker" else named
    return [Found(one, role, block, one.name) for one in named]


def _from_one(who: str) -> list[Named]:
    return list(people_in_line(f"{_FROM.sub(' (', who, count=1)})"))


def _with_office_behind(line: str, block: Block) -> list[Found]:
    """Read "A and B (conveners)": names whose office stands behind them, where nothing else says what they are."""
    match = _OFFICE_BEHIND.match(line)
    role = role_of(match["role"]) if match else None
    if match is None or role is None or role.role != "organizer" or not only_role(match["role"]):
        return []
    return [Found(one, role, block, one.name) for one in people_in_line(match["who"])]


def _stopped(line: str) -> re.Match[str] | None:
    """Match a line that a role heads with a full stop: "Organisation. A and B (University of C)"."""
    match = re.match(r"^\W*([^:.]{4,45})\.\s+(\S.*)$", line)
    return match if match and only_role(match[1]) else None


def speaking(text: str) -> list[Named]:
    """Read who speaks at the start of a sentence: "Prof. Ada Moore (X) will open the workshop"."""
    match = SPEAKS.match(text)
    return list(people_in_line(match["who"])) if match else []


def _named_by_the_way(block: Block) -> Iterator[Found]:
    """Read "themes are explored by keynote speakers A (on X) and B", or "The keynote speakers are A and B" among other
    sentences, in one that is not about other years.
    """
    for sentence in sentences(block):
        if sentence.text != block.text.strip() and sentence.text not in phrases("past"):
            yield from led_by(sentence.text, block)
        if asked := WRITE_TO.search(MAIL.sub("", sentence.text)):
            who = _WHEN.split(_AND_MORE.split(asked["who"].replace(" or ", " and "))[0])[0].strip(" ,")
            yield from (Found(one, RoleOf("organizer"), block, one.name) for one in people_in_line(who))
        match = INVITED.search(sentence.text) or GIVES.search(sentence.text) or WELCOMED.search(sentence.text)
        if match and sentence.text not in phrases("past"):
            who = _ASIDE.sub("", match["who"]).strip(" ,")
            who = who if who.count("(") == who.count(")") else who.rstrip(")")
            told = from_houses(who) or list(people_in_line(who)) or _from_one(who)
            # what a speaker chairs is elsewhere: "by Ada Moore, president of the Rope Society"
            yield from (Found(one._replace(role=None), RoleOf("speaker"), block, one.name) for one in told)
