"""The page's text in passages, for answers to quote: every sentence, list item and table row under its heading, and
each heading that says something itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby

from bot.cfp.dates.sections import is_of_this_call
from bot.cfp.people.roles import only_role
from bot.cfp.quoting.hours import with_hours
from bot.cfp.quoting.menus import is_menu
from bot.cfp.quoting.whole import address_behind
from bot.cfp.turning import EXPLAINS, NAMES, SUPPORTED, THANKS, TURNS
from bot.faq.passages import MAX_CHARACTERS, MAX_PASSAGES, Passage
from bot.page.blocks import Block
from bot.page.page import Page
from bot.page.sentences import Sentence, sentences
from bot.rules import Rule

_LED = 12  # list items that a leading line takes along
_LONGEST_ITEM = 6  # sentences of such an item, more or less
_BULLETS = ("•", "◦", "▪", "- ", "– ", "* ")
_LABELLED = re.compile(r"(?P<label>[^\W\d_][^:.!?]{2,45}):\s")  # an item: "Related work: what others did"
_LABELS = 3  # items with one that make a list of them
_SHORT_LINE = 3  # words of a name in a list that has no marks
_LINES_APART = 3  # of a list item from the one before
# of a heading that says something: "3 May, Mason Hall, Room 4", "Grants (deadline: TBD)"
_TELLS = re.compile(r"\d.{0,80},|,.{0,80}\d|\b(?:[Dd]eadline|[Dd]ue|[Dd]ates?)\b.{0,20}\b(?:TBD|TBA|TBC)\b")
# of one that asks to do something, by its link: "Join our mailing list for news"
_INVITES = re.compile(r"\W*(?:[Jj]oin|[Ss]ubscribe|[Ss]ign up|[Ff]ollow|[Rr]egister|[Aa]pply)\s(?:\S+\s){2,12}\S+\W*")
# how a line ends that goes on in the next: "We welcome:", "The theme of this jam will be"
_LEADS = re.compile(r":$|\b(?:is|are|will be|by the|by|of the|of|include|includes|following|for the|with the)$")
_STUB = Rule(
    "a line that is no more than the heading of a part of a call",
    r"""^ \W* (?: (?: call | for | the | and | of | important | key | talks? | papers? | posters? | abstracts?
        | proposals? | submissions? | participation | presentations? | dates? | deadlines? | guidelines
        | information | invited | keynotes? | speakers? | venue | contact | registration
        | organi[sz]ers ) \W* ){1,6} $""",
    examples=("Talk Proposals.", "Call for Papers", "Important dates and deadlines", "Key date", "Paper submissions",
        "Poster abstracts", "The venue of the presentations", "Submission guidelines", "Contact and registration",
        "Invited keynotes", "Keynote speakers", "Information for organizers", "Participation", "Submission deadline",
        "Talk", "Papers", "Posters", "Abstract proposal", "Presentation", "Speaker", "Organisers"),
    near_misses=("Talk proposals in English", "Papers: 8 pages", "Posters only", "Program"),
)  # fmt: skip
_GOES_ON = Rule(
    "a sentence that only says more of the day, length or price that the one before is of",
    r"""^ (?: this | that | the \s (?: latter | said ) ) \s (?: publication \s )? (?: date | day | deadline | limit
        | fee | price | period | number | length ) \s (?: (?: also | only | always ) \s )?
        (?: may | might | can(?:not)? | will | is | must | should | does | includes? | excludes? | applies
            | covers? | holds ) \b""",
    examples=("This date may be a week before", "That deadline is firm.", "The latter limit includes figures",
        "This fee covers lunch", "This publication date can be", "This limit does not include references",
        "This day will be short", "This price also applies to students", "That period must end", "This number is final",
        "The said length holds for all", "This length might change", "This deadline cannot be moved",
        "This limit excludes references", "This length should be kept", "This fee only includes talks",
        "This date always is final"),
    near_misses=("This workshop may be", "The date may be", "This year is", "That day we meet"),
)  # fmt: skip
_LEAST, _LEAST_LETTERS = 12, 8  # signs, and letters among them; a shorter one says nothing by itself
_HOURS = re.compile(r"\b\d{1,2}[:.h]\d\d\b")  # of a row of a programme: "12:00 – 13:30 Lunch"
_LEAST_IN_A_ROW = 3  # letters


def read_passages(page: Page) -> tuple[Passage, ...]:
    """Return the passages of a page in its order, each text once; none of an earlier edition."""
    found: dict[tuple[str, str], Passage] = {}
    for passage in _led(list(_passages(page))):
        is_stub = _STUB.match(passage.text) and not passage.link
        is_role = only_role(passage.text) and not _HOURS.search(passage.text)
        if _says_something(passage.text) and not (is_stub or is_role):
            found.setdefault((passage.heading, passage.text), passage)
    return tuple(found.values())[:MAX_PASSAGES]


def _says_something(text: str) -> bool:
    letters = sum(map(str.isalpha, text))
    is_row = bool(_HOURS.search(text)) and letters >= _LEAST_IN_A_ROW
    return is_row or (sum(map(str.isalnum, text)) >= _LEAST and letters >= _LEAST_LETTERS)


def _led(passages: list[tuple[Passage, Block]]) -> Iterator[Passage]:
    """Yield the passages; one that only leads ("Program chairs:") has what follows it, which stands by itself too: the
    whole of a list, else one sentence.
    """
    for number, (passage, _) in enumerate(passages):
        if _LEADS.search(passage.text):
            yield passage._replace(text=_with_items(passage.text, _behind(passages, number)))
        else:
            yield passage


def _behind(passages: list[tuple[Passage, Block]], number: int) -> list[str]:
    """Return the items behind a line that leads to them, or the one sentence."""
    first = last = passages[number][0]
    found: list[str] = []
    listed = True
    for follows, block in _without_rest(passages[number + 1 : number + 1 + _LED * _LONGEST_ITEM]):
        belongs = follows.heading == first.heading and 0 <= follows.line - last.line <= _LINES_APART
        is_listed = block.kind in {"item", "cell"} or follows.text.startswith(_BULLETS) or _is_name(follows.text)
        if not belongs or _LEADS.search(follows.text) or not listed or (found and not is_listed):
            break
        found.append(follows.text)
        last, listed = follows, is_listed
    return found


def _with_items(lead: str, items: list[str]) -> str:
    """Return a leading line with its items; where all of them are too long, with their labels, else with the first."""
    labels = [found["label"] for one in items if (found := _LABELLED.match(one))]
    told = labels if len(labels) >= _LABELS and len(_joined(lead, items)) > MAX_CHARACTERS else items
    while told and len(_joined(lead, told)) > MAX_CHARACTERS:
        told = told[:-1]
    return _joined(lead, told)


def _joined(lead: str, items: list[str]) -> str:
    return f"{lead} {'; '.join([*(one.rstrip(';') for one in items[:-1]), *items[-1:]])}" if items else lead


def _is_name(text: str) -> bool:
    """Whether a line is a name or the like, as lists without marks have one in each line: "Rope Works"."""
    return 0 < len(text.split()) <= _SHORT_LINE and text[0].isupper() and text[-1].isalnum()


def _without_rest(passages: list[tuple[Passage, Block]]) -> Iterator[tuple[Passage, Block]]:
    """Yield what may follow a line that leads a list: of an item, its first sentence, which names it."""
    before, taken = None, 0
    for passage, block in passages:
        if not (block.kind == "item" and block is before):
            yield passage, block
            taken += 1
        before = block
        if taken == _LED:
            return


def _passages(page: Page) -> Iterator[tuple[Passage, Block]]:
    blocks_of = with_hours(page.blocks)
    rows = groupby(blocks_of, key=lambda block: (block.group, block.row) if block.kind == "cell" else id(block))
    for _, group in rows:
        blocks = list(group)
        invites = blocks[0].links and _INVITES.fullmatch(blocks[0].text)
        is_head = blocks[0].kind == "heading" and not (_TELLS.search(blocks[0].text) or invites)
        if is_head or not is_of_this_call(blocks[0]) or is_menu(blocks[0]):
            continue
        if len(blocks) > 1:
            row = " | ".join(_flat(block.text) for block in blocks if block.text.strip())
            addresses = (address_behind(Sentence(block.text, block, 0)) for block in blocks)
            yield _passage(page, blocks[0], row, blocks[0].line, next(filter(None, addresses), "")), blocks[0]
            continue
        told = sentences(blocks[0])
        for number, sentence in enumerate(told):
            text = _with_next(told, number)
            yield _passage(page, blocks[0], _flat(text), sentence.line, address_behind(sentence)), blocks[0]


def _with_next(told: list[Sentence], number: int) -> str:
    """A sentence with what the next says of it: what limits it, or what the thing is that it names."""
    text = told[number].text
    names = NAMES.search(text)
    for after in told[number + 1 : number + 3]:
        turns = TURNS.search(after.text) or _GOES_ON.search(after.text)
        explains = names and EXPLAINS.match(after.text)
        explains = explains or (SUPPORTED.search(text) and THANKS.match(after.text))
        if not (turns or explains) or len(text) + len(after.text) >= MAX_CHARACTERS:
            break
        text, names = f"{text} {after.text}", None
        if turns:
            break
    return text


def _passage(page: Page, block: Block, text: str, line: int, link: str) -> Passage:
    heading = _flat(block.section[-1]) if block.section else ""
    elsewhere = block.file if block.file and block.file != page.file else None
    return Passage(
        line, text[:MAX_CHARACTERS], heading[:MAX_CHARACTERS], elsewhere, link if len(link) <= MAX_CHARACTERS else ""
    )


def _flat(text: str) -> str:
    return " ".join(text.split())
