"""Finds what the event is called: in quotation marks, before its acronym, in a heading, in a sentence, in the title, by its acronym.

Headings of sections, file names and the events it belongs to are none: where nothing else is found, the event has no name.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from bot.cfp.dates.grammar import Reading, find_dates
from bot.cfp.dates.labels import kind_of
from bot.cfp.dates.months import month_of
from bot.cfp.language import phrases
from bot.page.blocks import Block
from bot.page.page import Page
from bot.page.sentences import Sentence
from bot.rules import Rule

# What an event calls itself, in the languages of bot/cfp/languages, as a name has it.
_EVENT = Rule(
    "kind of event",
    r"""(?<![A-Za-z]) (?: workshops? | symposi(?:um|a|on) | conference | seminar | colloqui(?:um|a) | meeting | summit | forum | school | track | unconference | hackathon | tutorial
      | kolloquium | [A-Za-zäöü]{0,20}(?:tagung|konferenz|treffen) | atelier | journ[ée]{2}s? | colloque | conférence | séminaire | rencontres
      | taller | congreso | jornadas? | simposio | encuentro | oficina | congresso | simpósio | encontro | mostra | convegno | giornat[ae] | seminario
      | [A-Za-z]{0,16}dag | conferentie | bijeenkomst ) (?![A-Za-z])""",
    examples=("Workshop", "workshops", "Symposium", "symposia", "Symposion", "Conference", "Seminar", "Colloquium", "colloquia", "Meeting", "Summit", "Forum", "School", "Track", "Unconference",
              "hackathon", "tutorial", "Kolloquium", "Fachtagung", "Konferenz", "Usertreffen", "Atelier", "Journées", "Colloque", "Conférence", "Séminaire", "Rencontres", "Taller", "Congreso", "Jornadas",
              "Simposio", "Encuentro", "Oficina", "Congresso", "Simpósio", "Encontro", "Mostra", "Convegno", "Giornata", "Seminario", "Polderdag", "Conferentie", "Bijeenkomst"),
    near_misses=("workshopping", "schooling"),
)  # fmt: skip
_ACRONYM = Rule(
    "acronym",
    r"(?<![\w-])[A-Z][\w’'&+-]{0,18}[A-Z0-9][\w’'&+-]{0,8}(?![\w-])",
    examples=("KnotS", "KNOT'31", "CoRe", "KT"),
    near_misses=("Knots", "a"),
    cased=True,
)
_EDITION = Rule(
    "year of an edition, behind an acronym",
    r"\s?[’'‘]\d\d | [\s-]?20\d\d | -\d\d",
    examples=("KNOT ’31", "KNOT'31", "KNOT 2031", "KNOT-2031", "KNOT-31"),
    near_misses=("KNOT 31",),
)
_ACRO = r"[A-Z][\w’'&+-]{0,18}[A-Z0-9][\w’'&+-]{0,8}"
_PARTS_OF_NAMES = {
    "event": f"(?i:{_EVENT.pattern})",
    "acro": _ACRO,
    "edition": f"(?:{_EDITION.pattern})",
    "lead": r"(?<![\w-])(?:(?:\d{1,2}(?:st|nd|rd|th)|\d{1,4}\.?|[A-Z][\w.ªº-]{0,16}|of|the|and)\s){0,6}",
    "on": r"\s(?:on|for|of|in|zu|zur|zum|über|sur|sobre|su|sulle|sui|over|de)\s(?:the\s|la\s|le\s|les\s|el\s)?",
    "verb": r"(?:will|is|has|was|are|invites?|solicits?|seeks?|takes?|aims?|brings?|calls?|welcomes?|focuses|provides|propose|continues|series|findet|se|sera|aura)",
}
_QUOTED = Rule(
    "in quotation marks",
    r"""[“"„«] (?P<name> [^”"“„«»\n]{8,160} ) [”"“»] \s{0,2} (?: \( [\w’'\ -]{2,20} \) \s? )? (?: workshop | symposium | conference | colloquium )
      | (?: workshop | symposium | colloquium ) \s{0,2} (?: on | : | titled | entitled )? \s{0,2} [“"„«] (?P<name2> [^”"“„«»\n]{8,160} ) [”"“»]""",
    examples=("The “Knots and Proofs” workshop", 'workshop on "Knots and Proofs"', "Workshop: „Glocken und Klang“", 'symposium titled "Knots and Proofs"', 'colloquium entitled "Knots and Proofs"',
              "“Knots and Proofs” (KNOT) symposium", "“Knots and Proofs” conference", "“Knots and Proofs” colloquium", "Workshop «Voci e suoni»"),
    near_misses=("The paper “Knots and Proofs” appeared",),
)  # fmt: skip
_WITH_ACRONYM = Rule(
    "an event and its acronym in brackets",
    r"(?P<name><lead><event>[^.;()\n]{3,140}?)\s?\((?P<short>[A-Z][\w’'&@\s+-]{1,20})\)",
    examples=(
        "4. Workshop Digitale Flusskunde (DiFlu 2029)",
        "atelier IA et zones humides (IAZH)",
        "International Symposium on Knots (KNOT)",
    ),
    near_misses=("Papers (up to 8 pages)",),
    cased=True,
    parts=_PARTS_OF_NAMES,
)
_IN_FRONT = Rule(
    "an acronym and what it stands for",
    r"^\W{0,3}(?P<short><acro>)<edition>?\s?(?:[:–—]|-\s|,(?=\s(?:the\s)?(?:\d|[A-Z]\w{0,20}\s)))\s?(?:the\s)?(?P<name>[A-Z0-9][\w’'-]{0,30}(?:\s[\w’'&,:/-]{1,40}){1,16})",
    examples=("ROPE 2031: Reasoning on Pipes", "KNOT'31 – Workshop on Knots", "LENS 2031, Workshop on Lenses", "LENS, 3rd Workshop on X", "TIDAL 2029 - Turbulence and Data", "KNOT — the Knot Theory Days"),
    near_misses=("Submission: May 1",),
    cased=True,
    parts=_PARTS_OF_NAMES,
)  # fmt: skip
_ON = Rule(
    "an event on something",
    r"""(?P<name><lead><event><on>[A-Z\d][^.;:()\n]{3,130}?)(?:\s?\((?P<short>[A-Z][A-Za-z0-9@&’'\s-]{1,18})\))?
    (?=\s(?:at|to\sbe|in\sconjunction|co-?located|held|which|that|as|<verb>)\b|\s?[.;:(\n,–—]|\s-\s|\s?$)""",
    examples=("3rd Workshop on Knots and Proofs", "Symposium of Knots to be held", "Meeting in Knots, Oslo", "Workshop on Knots at Oslo", "Workshop on Knots in conjunction", "Workshop on Knots co-located",
              "Workshop on Knots which", "Workshop on Knots that", "Workshop on Knots as", "Workshop on Knots held", "Workshop on the Knots (KNOT)", "Workshop on Knots is", "Workshop on Knots - Oslo"),
    near_misses=("workshop on knots", "Workshop papers"),
    cased=True,
    parts=_PARTS_OF_NAMES,
)  # fmt: skip
_CALLED = Rule(
    "the X workshop",
    r"\bThe\s(?P<name>(?:\d{1,2}(?:st|nd|rd|th)\s)?[A-Z][^.;:\n]{3,110}?)\s(?:workshop|conference|symposium)\s(?:at|@|<verb>)\s",
    examples=("The Knots and Proofs workshop at X", "The Knots and Proofs workshop @ X", "The Knots and Proofs conference calls x", "The 3rd Knots symposium invites x", "The 1st Knots workshop is x",
              "The 2nd Knots workshop is x", "The 4th Knots workshop is x"),
    near_misses=("The workshop is",),
    cased=True,
    parts=_PARTS_OF_NAMES,
)  # fmt: skip
_ACTS = Rule(
    "an acronym that does something",
    r"(?:^|[.!?]\s)(?:The\s)?(?P<name><acro><edition>?)\s<verb>\s",
    examples=("KNOT 2031 will be held", "KNOT'31 invites x", "The KNOT seeks x", "It ends. KNOT will go on"),
    near_misses=("we invite",),
    cased=True,
    parts=_PARTS_OF_NAMES,
)
_NAMED = Rule(
    "an event called by its name",
    r"(?<![\w’'-])(?!(?:The|This|Our|An|Each|Every|Last|Next|Previous)\s)(?P<name>(?:[A-Z][\w-]{1,20}\s){1,6}<event>)\s<verb>\s",
    examples=("The Keystone DH Conference will be",),
    near_misses=tuple(
        f"{word} Workshop will be"
        for word in ("The", "This", "Our", "An", "Each", "Every", "Last", "Next", "Previous", "the")
    ),
    cased=True,
    parts=_PARTS_OF_NAMES,
)
_BELONGS = re.compile(
    r"(?i:workshop|track|session|school|meeting|conference|mostra|jornadas?)s?\s(?:of|in|de|for)\s(?:the|\d)"
)
_EAST_ASIAN = Rule(
    "an event in Chinese or Japanese",
    r"[^\s。、，,]{2,40}?(?:研讨会|研討會|大会|大會|工作坊|会议|會議|论坛|論壇|年会|ワークショップ|研究会|シンポジウム|研究集会)(?:\s?[(（]?[A-Z][\w\s]{1,14}[)）]?|\s?20\d\d)?",
    examples=("第十二届中国古籍研讨会(CADP 2030)", "祭礼研究会 2032", "計算ワークショップ", "第15回 地域シンポジウム", "古籍研討會", "人工智能大会", "人工大會", "智能工作坊", "国际会议", "國際會議", "智能论坛", "智能論壇",
              "智能年会", "数理研究集会"),
    near_misses=("論文募集",),
    cased=True,
)  # fmt: skip
_TELLS = re.compile(
    r"\b(?:this|our|the following|organizers?|organisers?|committee|aims|will|registration|participants?)\b",
    re.IGNORECASE,
)
_SERIES = re.compile(rf"(?<![\w-])(?P<name>{_ACRO}) workshops?\b")
_WITH_YEAR = re.compile(rf"(?<![\w-])(?P<name>(?:{_ACRO}|[A-Z][a-z]{{3,14}})(?:\s?[’'‘]\d\d|[\s-]?20\d\d|-\d\d))(?!\w)")
_OTHERS = re.compile(
    r"(?:\bat|@|with|alongside|conjunction with|of|proceedings|to|satellite|in|from|previous|last)\s(?:the\s)?(?:ACM\s|IEEE\s)?$",
    re.IGNORECASE,
)
_TAG = re.compile(r"<[^>]{1,60}>")
_PARTS = re.compile(
    r"\s+[|•·»]\s+|\s+[–—]\s+(?=(?:call|cfp)\b)|\s+-\s+(?=(?:call|cfp)\b)|(?<=papers)\s*[-–—:]\s+|\s*[:–-]\s+(?=call for)|\s*@\s+(?=[A-Z])",
    re.IGNORECASE,
)
_LEAD = Rule(
    "a call for ... before a name",
    r"""^ \W{0,3} (?: (?: \d(?:st|nd|rd|th) | first | second | third | final | last ) \s )?
        (?: call \s for \s (?: papers? | contributions | abstracts | participation | submissions | proposals ) | cfp | deadline \s extension | extended \s deadline ) \b \s? (?: [-–—:] | for (?:\s the)? | to | \( | $ ) \s?""",
    examples=("Call for papers: X", "First call for contributions – X", "2nd call for abstracts for the X", "Final CfP: X", "last call for participation", "Second call for submissions: X",
              "third call for proposals - X", "Deadline extension: X", "Extended deadline - X", "call for paper — X", "CfP to X", "1st CFP (X", "3rd CfP: X", "4th CfP: X"),
    near_misses=("Workshop on Calls",),
)  # fmt: skip
TOP = 25  # blocks among which a page introduces itself
_TITLES = 8  # lines at the top that may be the title
_LONGEST = 200


class Name(NamedTuple):
    """- `score` is how surely it is the name; `short` the acronym that stands with it"""

    score: int
    name: str
    sentence: Sentence | None = None
    short: str = ""


def names(page: Page, told: list[Sentence]) -> Iterator[Name]:
    """Yield what the event may be called, each with how surely; none for a page that does not say."""
    yield from _titled(page)
    for number, sentence in enumerate(told):
        yield from _in_sentence(sentence, number)
    for source in ("title", "subtitle", "excerpt"):
        title = _bare(page.meta.get(source, ""))
        if title and (_names_event(title) or _ACRONYM.search(title)):
            # A front matter's subtitle spells out what its title shortens.
            spelt = _names_event(title)
            yield Name(7 + spelt if source == "title" else 6 + spelt, title, None, _short_of(title))
    yield from _counted(told)


def _titled(page: Page) -> Iterator[Name]:
    """Names in the headings and lines at the top of the page."""
    seen = 0
    first = next((block for block in page.blocks if block.kind == "heading"), None)
    for number, block in enumerate(page.blocks[:TOP]):
        heading = block.kind == "heading"
        if not heading and (number >= _TITLES or block.kind in {"item", "cell"} or len(block.text) > 2 * _LONGEST):
            continue
        offset = 0
        for line in [" ".join(block.text.split("\n"))] if heading else block.text.split("\n"):
            sentence, offset = Sentence(line, block, offset), offset + len(line) + 1
            name = _bare(line)
            seen += 1
            if len(name) < 3 or len(name) > _LONGEST or (re.search(r"[.!?。]$", name) and not heading):
                continue
            yield from _line_name(name, sentence, block, first=heading and block is first, early=seen <= _TITLES)


def _line_name(name: str, sentence: Sentence, block: Block, *, first: bool, early: bool) -> Iterator[Name]:
    heading = block.kind == "heading"
    if match := _EAST_ASIAN.search(name):
        yield Name(10, match[0], sentence)
    if early and (match := _IN_FRONT.search(name)) and kind_of(match["short"]) is None:
        yield Name(11, name, sentence, match["short"])
    elif match := _WITH_ACRONYM.search(name):
        yield Name(
            11, name if heading and len(name) < 160 else f"{match['name']} ({match['short']})", sentence, match["short"]
        )
    elif match := _ON.search(name):
        yield Name(
            10 if heading else 9, name if heading and len(name) < 160 else match["name"], sentence, match["short"] or ""
        )
    elif (
        (heading or early)
        and _names_event(name)
        and 1 < len(name.split()) < 14
        and not _is_section(name)
        and not _TELLS.search(name)
    ):
        yield Name(6 if heading else 4, name, sentence)
    elif (
        heading
        and (block.level == 1 or first)
        and not _TELLS.search(name)
        and not _is_section(name)
        and (len(name.split()) > 1 or _ACRONYM.search(name))
    ):
        yield Name(5 + bool(_ACRONYM.search(name)), name, sentence)
    elif early and heading and _WITH_YEAR.fullmatch(name):
        yield Name(5, name, sentence)


def _in_sentence(sentence: Sentence, number: int) -> Iterator[Name]:
    text = sentence.text
    if match := _QUOTED.search(text):
        if not re.search(r"\bpaper\b.{0,12}$", text[: match.start()]):
            yield Name(12 if number < 4 * TOP else 8, (match["name"] or match["name2"]).strip(" ,.”“"), sentence)
    if sentence.block.kind == "heading":
        return
    if (match := _WITH_ACRONYM.search(text)) and not _is_other(match, text):
        yield Name(9 if number < 4 * TOP else 5, f"{match['name']} ({match['short']})", sentence, match["short"])
    elif (match := _ON.search(text)) and not _is_other(match, text) and not _BELONGS.search(match["name"]):
        yield Name(7, re.sub(r",.*$", "", " ".join(match["name"].split())).strip(" ,"), sentence, match["short"] or "")
    elif match := _CALLED.search(text):
        yield Name(6, " ".join(match["name"].split()), sentence)
    elif match := _NAMED.search(text):
        yield Name(5, match["name"], sentence)
    elif match := _ACTS.search(text):
        yield Name(4, match["name"], sentence)
    bold = next((one for one in sentence.block.bold if _is_called(one, text)), None)
    if bold:
        yield Name(8, bold.strip(" ,.:"), sentence)
    if number < TOP and (match := _EAST_ASIAN.search(text)):
        yield Name(6, match[0], sentence)


def _is_other(match: re.Match[str], text: str) -> bool:
    """Whether the sentence names the event that this one belongs to."""
    return bool(_OTHERS.search(text[: match.start()])) and not re.search(r"\bworkshop", match["name"], re.IGNORECASE)


def _is_called(words: str, text: str) -> bool:
    """Whether words in bold stand right behind what the event is: "the workshop on **Models of Knots**"."""
    before = text[: max(0, text.find(words))][-24:]
    return (
        len(words) > 7
        and re.search(r"\b(?:on|for|über|zu|sur|sobre|su)\s\W{0,3}$", before) is not None
        and _names_event(before)
    )


def _counted(told: list[Sentence]) -> Iterator[Name]:
    """The acronym with a year, or before "workshop", that the page repeats most; those of other events are left out."""
    counts: Counter[str] = Counter()
    where: dict[str, Sentence] = {}
    for sentence in told:
        for pattern in (_WITH_YEAR, _SERIES):
            for match in pattern.finditer(sentence.text):
                if (
                    not _OTHERS.search(sentence.text[max(0, match.start() - 24) : match.start()])
                    and month_of(match["name"].split()[0]) is None
                ):
                    counts[match["name"]] += 1 + (pattern is _SERIES)
                    where.setdefault(match["name"], sentence)
    if counts:
        best = max(counts, key=lambda name: counts[name])
        yield Name(3, best, where[best])


def _names_event(text: str) -> bool:
    return bool(_EVENT.search(text) or _EAST_ASIAN.search(text))


def _bare(text: str) -> str:
    """Take tags, "Call for Papers", the date and the site's other parts off a title; empty when nothing is left."""
    text = _TAG.sub(" ", text)
    parts = [part.strip(" -–—|:#*") for part in _PARTS.split(" ".join(text.split())) if part and part.strip()]
    parts = [_LEAD.sub("", part).strip(" -–—|:") for part in parts]
    kept = next((part for part in parts if part and not _is_section(part)), "")
    for mention in reversed(find_dates(kept, Reading(2000))):
        kept = re.sub(r"[\W_]*(?:\b\w{3,9}day|\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun))?\W*$", "", kept[: mention.start])
    return kept.strip()


def _is_section(text: str) -> bool:
    """Whether a heading names a part of the page, in any language."""
    hits = phrases("sections").find(text)
    begins = bool(hits) and hits[0].start <= 4  # a number may stand before it
    if begins and (_IN_FRONT.search(text) or _WITH_ACRONYM.search(text) or _ON.search(text)):
        return False
    known = (
        text in phrases("dates")
        or kind_of(text) not in {None, "workshop"}
        or (text in phrases("program") and len(text.split()) < 4)
    )
    return begins or (known and not _names_event(text) and not re.search(r"20\d\d|[’']\d\d", text))


def _short_of(title: str) -> str:
    match = _IN_FRONT.search(title)
    return match["short"] if match else ""
