"""Whether the items of a list read like topics."""

from __future__ import annotations

from bot.cfp.dates.grammar import Reading, find_dates
from bot.cfp.people.lines import people_in_line
from bot.cfp.quoting.rules import LENGTH
from bot.cfp.title.parts import is_section
from bot.cfp.topics.leads import HEADED, NAMED
from bot.cfp.topics.lists import MIN_ITEMS, ItemList
from bot.cfp.topics.paragraphs import is_paragraph
from bot.cfp.topics.rules import CITED, COUNTED, DATED, KIND_OF_PAPER, LASTING, NO_TOPIC, OVER, RULING, TELLING
from bot.page.blocks import Block
from bot.rules import Rule, says

_TO_READERS = Rule(
    "an item that speaks to its reader, of who sends what, and names no topic",
    r"""^ \W* (?: you (?: ['’] (?: re | ve | d | ll ) )? \s | (?: if | whether | do | are | have ) \s you \b
        | (?: [\w’'-]{2,14} , \s | please \s )? (?: submit | send \s us | apply ) \s
            (?: an? | the | your | to | it ) \b )""",
    examples=(
        "You are new to knots", "You're a sailor", "You’ve tied a knot", "You'd like to tie", "If you tie knots",
        "Do you tie knots", "Are you a sailor", "Have you tied one", "Great, submit a knot!", "Submit your knot",
        "Please send us the knot", "Apply to the school", "Submit it", "submit an essay", "You’ll tie one",
        "Whether you tie or splice",
    ),
    near_misses=("Young sailors", "How sailors submit to the sea", "Knots that you tie", "Submitted knots", "Youth"),
)  # fmt: skip
_HOME = frozenset({"home", "home page", "homepage", "startseite", "accueil", "inicio", "início"})
_LONGEST = 1_500  # characters of a topic; more is a section of its own
_FEW_WORDS = 7  # of a group's name that no colon ends
_MOST_WORDS, _SURELY = 12, 5  # of a term; terms that are a list of topics
_ANY_YEAR = Reading(2000)  # by which days without a year are known to be days
_RULE = 40  # characters of a rule


def is_title(text: str) -> bool:
    """Whether a line reads like the name of a group: short, in large letters first, no sentence."""
    return text[:1].isupper() and text[-1:].isalnum() and len(text.split()) <= _FEW_WORDS


def is_long_title(text: str) -> bool:
    """Whether a line reads like the name of a group, as one of several may be that others before it introduce."""
    return text[:1].isupper() and text[-1:].isalnum() and len(text.split()) <= _MOST_WORDS


def are_counted(one: ItemList) -> bool:
    """Whether the items count tracks or themes, each with what it is about: "Track 1: Ropes"."""
    return len(one.items) >= MIN_ITEMS and all(COUNTED.match(item.text) for item in one.items)


def are_terms(one: ItemList) -> bool:
    """Whether a list holds short terms alone, as lists of topics do, whatever is said above it."""
    texts = [item.text for item in one.items]
    short = all(0 < len(text.split()) <= _MOST_WORDS and not text.rstrip().endswith((".", ":")) for text in texts)
    return len(texts) >= _SURELY and short and not any(says((TELLING, *NO_TOPIC), text) for text in texts)


def stands_by_itself(one: ItemList) -> bool:
    """Whether a list below a heading of topics holds them, whatever is said above it."""
    return are_terms(one) or are_questions(one)


def are_questions(one: ItemList) -> bool:
    """Whether most items of a list ask something, as those of a call do that wants answers to them."""
    asking = sum("?" in item.text for item in one.items)
    return len(one.items) >= _SURELY and asking * 2 > len(one.items)


def may_be_topics(one: ItemList, score: int, *, grouped: bool) -> bool:
    """Whether the items read like topics: no days, rules, people, kinds of papers."""
    texts = [item.text for item in one.items if item.text.strip()]
    if not texts or (len(texts) < MIN_ITEMS and score < HEADED and not grouped):
        return False
    if not without_menu(list(one.items)):
        return False
    if one.items[0].kind == "cell" and (score < HEADED or any(LENGTH.search(text) for text in texts)):
        return False  # "Regular papers | 20 pages"
    strange = [
        sum(bool(DATED.search(CITED.sub("", text)) or find_dates(text, _ANY_YEAR)) for text in texts),
        sum(_is_rule(text) for text in texts),
        sum(len(item.text) > _LONGEST or is_paragraph(item) for item in one.items),
        sum(bool(KIND_OF_PAPER.search(text)) for text in texts),
        sum(bool(OVER.search(text)) for text in texts),
        sum(bool(_TO_READERS.search(text)) for text in texts),
    ]
    if score < NAMED:
        strange.append(sum(bool(item.links) and len(item.links[0].text) > 0.7 * len(item.text) for item in one.items))
    if score < HEADED:
        strange += [sum(text.endswith("?") for text in texts), sum(bool(list(people_in_line(text))) for text in texts)]
    return 2 * max(strange) <= len(texts)


def _is_rule(text: str) -> bool:
    return bool(LASTING.search(text)) or (len(text) > _RULE and bool(RULING.search(text)))


def without_menu(items: list[Block]) -> list[Block]:
    """The items before the menu that a page ends with: "Home", and parts of the page below it."""
    texts = [item.text.strip(" •|").lower() for item in items]
    for place, text in enumerate(texts):
        if text in _HOME and any(map(is_section, texts[place + 1 :])):
            return items[:place]
    return items
