"""The sentences of a call, each under the track or question that it belongs to: tables, labels and questions head what
they are about as headings do.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from bot.cfp.dates.sections import is_cited
from bot.cfp.language import phrases
from bot.cfp.people.on_talks import is_on_a_talk
from bot.cfp.phrases import Phrases, fold
from bot.cfp.quoting.of_a_person import OF_A_PERSON
from bot.page.blocks import Block
from bot.page.page import Page
from bot.page.sentences import Sentence, sentences
from bot.rules import Rule

LABEL = Rule(
    "the label of a kind of paper",
    r"""^ \W{0,4} (?: \(?[a-z\d]\)\s )? (?P<label> [^\W\d] [^.:;?!]{2,50} ) [.:]\s (?=\S)""",
    examples=("(a) Full papers: 8 pages", "1) Demos: one page", "- Posters. One page.", "Abstracts: two pages"),
    near_misses=("Full papers, posters", "at 12:30", "Which style? LNCS"),
)
_TELLS = re.compile(r"[:：]\s*\w")  # what an item says itself: "Full papers: 8 pages"
_LEADS_TO_EARLIER = Rule(
    "a line that leads to a list of earlier editions",
    r"""^ [^.!?\n]{0,60} \b (?: previous | past | earlier | former | prior ) \s (?: [\w’'-]{1,20} \s ){0,3}
        (?: workshops? | editions? | conferences? | instances | events? | symposia | meetings? ) \b
        [^.!?]{0,80} : \W* $""",
    examples=("Papers from Previous KNOT Workshops (now in print):", "Past editions:", "Talks of an earlier workshop:",
        "The former KNOT conference:", "Sites of prior instances:", "Previous event information:", "Past events:",
        "Past edition:", "Earlier conferences:", "Past symposia:", "Previous meetings:", "Previous meeting:"),
    near_misses=("Papers that were shown at a previous workshop are welcome.", "Previous work is welcome if:",
        "Past editions"),
)  # fmt: skip
_STATES = Rule(
    "a bold sentence that says something itself, and heads nothing",
    r"""\b (?: is | are | was | were | will | must | may | can | cannot | shall | should | has | have | does
        | ist | sind | wird | werden | müssen | est | sont | es | son | deben | são | devem | è | sono | zijn ) \b""",
    examples=("Reviewing is blind", "Both tracks are non-archival", "The venue was moved", "Dates were moved",
        "Places will be few", "Papers must be short", "Authors may attend", "Anyone can come", "We cannot extend",
        "Authors shall attend", "Authors should register", "The site has moved", "Dates have changed",
        "It does count", "Die Frist ist fest", "Die Plätze sind knapp", "Der Text wird gedruckt",
        "Wir werden antworten",
        "Texte müssen neu sein", "La date est fixe", "Les dates sont fixes", "La fecha es fija", "Las fechas son fijas",
        "Deben ser breves: deben", "Os prazos são fixos", "Os textos devem", "La data è fissa", "Le date sono fisse",
        "Er zijn kosten"),
    near_misses=("Organisation", "Full papers", "Members of the committee", "9 May", "Comissão do programa"),
    cased=True,
)  # fmt: skip
ASKER = re.compile(r"\W{0,4}Q\W{0,3}[.:)]\W{0,3}\s")  # what somebody says who asks: "Q: Four pages are too few."
_LONGEST_TERM = 60  # characters of a cell or item that names a kind of paper
_MOST_WORDS = 5
_LONGEST_QUESTION = 140


def paper_of(sentence: Sentence, tags: tuple[str, ...]) -> str:
    """Return the kind of paper that a sentence speaks of, by its heading or its own words; empty for any or all."""
    kinds = (phrases("papers", *tags), phrases("minor", *tags), phrases("tracks", *tags))
    headed = next((heading for heading in sentence.block.section[-1:] if any(heading in one for one in kinds)), "")
    if headed or (sentence.block.kind == "cell" and sentence.block.column):
        return fold("".join(sentence.block.section[-1:]))
    hits = sorted(hit for one in kinds for hit in one.find(sentence.text))
    return fold(sentence.text[hits[0].start : hits[0].end]) if hits else ""


def told_of(page: Page, tags: tuple[str, ...]) -> list[Sentence]:
    """Return the sentences of a page; `section` of their blocks ends with the track or question they stand under."""
    past = phrases("past", *tags)
    kinds = (phrases("papers", *tags), phrases("minor", *tags), phrases("tracks", *tags))
    found: list[Sentence] = []
    lead = ""  # the line above the list that a block stands in, or the block itself
    for block, terms in _with_terms(page.blocks, kinds):
        lead = lead if block.kind == "item" else block.text
        earlier = block.kind in {"item", "paragraph"} and _LEADS_TO_EARLIER.match(lead) is not None
        before = any(heading in past and not heading.endswith("?") for heading in block.section[-1:])
        if not (earlier or is_cited(block) or before or is_on_a_talk(block)):
            found += _under(block, terms, kinds)
    return [one for one in found if not (OF_A_PERSON.match(one.text) or ASKER.match(one.text))]


def _with_terms(blocks: tuple[Block, ...], kinds: tuple[Phrases, ...]) -> Iterator[tuple[Block, tuple[str, ...]]]:
    """Yield each block with what heads it: its column and the cell that its row begins with, or the item above it."""
    head: dict[int, tuple[int, dict[int, str]]] = {}  # of each table: its first row, and what stands there
    row, first, above, terms = (0, 0), "", "", set[int]()  # lists whose short items are terms of the next
    for block in blocks:
        if block.kind == "cell":
            top, columns = head.setdefault(block.group, (block.row, {}))
            if (block.group, block.row) != row:
                row, first = (block.group, block.row), block.text[:_LONGEST_TERM]
            if block.row == top:
                columns[block.column] = block.text[:_LONGEST_TERM]
            told = block.row > top and block.column > 0
            column = columns.get(block.column, "")
            turned = not columns.get(0, "").strip() and not _is_term(first, kinds)  # a column a track
            yield block, ((first, column) if turned else (column, first)) if told else ()
        elif block.kind == "item":
            yield block, (above,) if above else ()
            short = len(block.text.split()) <= _MOST_WORDS and not above and not _TELLS.search(block.text)
            if short and _is_term(block.text, kinds):
                terms.add(block.group)
            asks = block.text.endswith("?") and len(block.text) < _LONGEST_QUESTION
            above = block.text if asks or (short and block.group in terms) else ""
        else:
            above = ""
            yield block, ()


def _is_term(text: str, kinds: tuple[Phrases, ...]) -> bool:
    """Whether a text is short and begins with a kind of paper."""
    plain = text.strip(" *_:-")
    return 0 < len(plain) <= _LONGEST_TERM and any(hit.start == 0 for table in kinds for hit in table.find(plain)[:1])


def _under(block: Block, terms: tuple[str, ...], kinds: tuple[Phrases, ...]) -> Iterator[Sentence]:
    """Yield the sentences of a block under its terms, the label of their line, or the question before them."""
    whole = sentences(block)
    if not terms and len(whole) > 1 and (lead := _run_in(whole[0])):  # "**Organisation.** Ann Berg, Bob Feld"
        terms, whole = (lead,), whole[1:]
    label, question = "", ""
    for place, one in enumerate(whole):
        if one.text.endswith("?") and len(one.text) < _LONGEST_QUESTION and place + 1 < len(whole):
            question = one.text.strip(" *_")
            continue
        if OF_A_PERSON.match(one.text):  # "He has published in the proceedings of NETS"
            continue
        if not terms:
            label = _label_of(one.text, kinds) or label
        heads = [*block.section, *terms, *filter(None, (label, question))]
        yield (
            Sentence(one.text, replace(block, section=tuple(heads)), one.offset)
            if len(heads) > len(block.section)
            else one
        )


def _label_of(text: str, kinds: tuple[Phrases, ...]) -> str:
    """Return the kind of paper that a sentence begins with as a label, or is: "(a) Full papers: ...", "Demos."."""
    match = LABEL.match(f"{text} -")
    return match["label"] if match and _is_term(match["label"], kinds) else ""


def _run_in(first: Sentence) -> str:
    """Return the bold words that a paragraph begins with, when they are its heading; empty when there are none."""
    lead = first.text.strip(" .:*_")
    bold = any(lead == words.strip(" .:*_") for words in first.block.bold[:1])
    heads = bold and not first.text.endswith("?") and not _STATES.search(lead)
    return lead if heads and len(lead.split()) <= _MOST_WORDS else ""
