"""Finds where earlier editions were: an entry in the call's own words, as no fact or line tells it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any

from bot.bank.model import Kind
from bot.cfp.dates.sections import is_cited, is_of_others, is_of_this_call
from bot.cfp.finding import source_of
from bot.cfp.quoting.whole import readable
from bot.english import MONTHS
from bot.faq.vocabulary import EVENTS
from bot.page.page import Page
from bot.page.sentences import Sentence, sentences
from bot.rules import Rule

EARLIER = "previous_editions"  # a kind of the bank
_NOUN = "|".join(sorted(word.replace(" ", r"\s") for names in EVENTS.values() for word in names))
_WAS = r"(?: was | were | has \s been | have \s been )"
_PLACE = rf"(?: in | at ) \s (?! (?: {'|'.join(one[:3].capitalize() for one in MONTHS)} ) ) (?: the \s )? [A-ZÀ-Þ]"
WAS_HELD = Rule(
    "where an earlier edition was",
    r"""\b (?: <was> \s (?: [a-z-]{4,12} \s ){0,2}? (?: held | hosted | organi[sz]ed | located | back )
        | (?<! will \s ) took \s place ) \b [^.;!?:]{0,120}? \b <place>""",
    examples=("The first KNOT was held in Bergen in 2010", "which took place in Oaxaca", "It was hosted at Cornell",
        "KNOT has been held in Oslo", "The 3rd edition was located in Rome", "were organized as satellites in Lyon",
        "have been organised in Delft", "KNOT was back in Aalborg", "was successfully held in the Alps"),
    near_misses=("will be held in Oslo", "was held in May", "was held. In Oslo", "will took place in Oslo",
        "was organized by the University", "The paper was sent in Oslo"),
    parts={"was": _WAS, "place": _PLACE},
    cased=True,
)  # fmt: skip
OF_EDITION = Rule(
    "that a sentence is of an edition of the event",
    r"""\b (?: (?: <nth> | last | previous ) \s (?: [\w’'-]{1,20} \s ){0,4}?
            (?: editions? | instances? | (?: <noun> ) s? )
        | (?: the | its ) \s <nth> \s was ) \b""",
    examples=("The first edition", "its third instance", "the second workshop", "the 7th KNOT workshop",
        "last meeting", "previous editions", "The fifth was held", "its second was in Rome"),
    near_misses=("the edition", "the first paper", "This workshop", "the 12 was"),
    parts={"noun": _NOUN, "nth": r"(?: first | second | third | \w{3,6}th | \d{1,2} (?: st | nd | rd | th ) )"},
)  # fmt: skip
NOT_HELD = Rule(
    "that it came to nothing, or is of something else than the event",
    r"\b (?: planned | postponed | cancell?ed | delayed | deadline | submitted | dinner | tutorials? | keynotes? )\b",
    examples=("was planned in 2020", "was postponed", "was cancelled", "it was canceled", "delayed", "the deadline was",
        "was submitted", "the dinner was held", "a tutorial was held", "The keynote", "tutorials", "keynotes"),
    near_misses=("was held in Oslo",),
)  # fmt: skip
LISTED = Rule(
    "an edition in a list: its year and its place",
    r"""^ \W{0,3} (?: [\w’'&.-]{1,20} \s ){0,5}? [\w’'&.-]{0,12}? (?: 19 | 20 )\d\d \W{0,2}
        (?: \s? [,:(–—-] \s? | \s (?: in | at ) \s (?: the \s )? ) [A-ZÀ-Þ] [^.!?]{2,60} $
      | ^ (?: 19 | 20 )\d\d \s online \b
      | ^ [^.!?\d]{2,60} \b (?: in | at ) \s [A-ZÀ-Þ] [^.!?\d]{2,40} [,(] \s? (?: 19 | 20 )\d\d \W{0,2} $""",
    examples=("KNOT 2022, Lisbon, Portugal", "2018 at CMU", "2018 in the Hague", "• KNOT 2019: Rome (Italy)",
        "1999 – Delft", "2020 online", "1999 online", "The second KNOT in Oslo, 2005", "KNOT at Rome (1998)"),
    near_misses=("KNOT 2022", "2019 proceedings", "Berg, A. Knots. 2019.", "3 May 2019: deadline", "Held in Rome"),
    cased=True,
)  # fmt: skip
LEADS_TO_THEM = Rule(
    "a line that leads to a list of earlier editions",
    r"\b (?: previous | past | earlier | former | prior | recent ) \s [^.!?:]{0,60}? "
    r"(?: editions? | iterations? | instances? | (?: <noun> ) s? ) \b [^.!?]{0,80} : \W* $",
    examples=("Recent iterations of KNOT can be found here:", "Previous editions:", "Past workshops were:",
        "Sites of earlier KNOT meetings:", "The former conference:", "Prior instances:"),
    near_misses=("Previous work:", "Past editions", "Recent papers are:"),
    parts={"noun": _NOUN},
)  # fmt: skip
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_LEAD = "Earlier editions:"  # before the items of a list, which say nothing of what they are
_LONGEST, _MOST, _MOST_READ = 600, 12, 800  # characters and sentences of the answer, and sentences that are read


def read_earlier(page: Page, data: dict[str, Any], kinds: tuple[Kind, ...]) -> Iterator[dict[str, Any]]:
    """Yield the entry that tells where earlier editions were, if the page does."""
    days = [str(date["at"])[:4] for date in data.get("dates") or () if date.get("at")]
    found = list(_told(page, min(days, default="")))[:_MOST]
    if found:
        question = next(kind.question for kind in kinds if kind.id == EARLIER)
        first = found[0]
        source = source_of(page, first.block, words=first.text, offset=first.offset)
        listed = all(LISTED.search(" ".join(one.text.split())) for one in found)
        answer = f"{_LEAD} {'; '.join(_said(one).rstrip('.') for one in found)}." if listed else None
        yield {"id": EARLIER, "question": question, "answer": answer or _joined(map(_said, found)), "source": source}


def _told(page: Page, first: str) -> Iterator[Sentence]:
    """The sentences that tell it; below a heading of earlier editions the items of a list too."""
    read, lead = 0, ""
    for block in page.blocks:
        lead = lead if block.kind == "item" else block.text
        if block.kind in {"heading", "cell"} or is_cited(block) or is_of_others(block):
            continue
        is_past = not is_of_this_call(block) or (block.kind == "item" and LEADS_TO_THEM.search(lead) is not None)
        for one in map(_without_rest, readable(sentences(block))):
            read += 1
            years = _YEAR.findall(one.text)
            is_before = bool(years) and bool(first) and max(years) < first
            held = WAS_HELD.search(one.text) and (is_past or OF_EDITION.search(one.text))
            listed = is_past and block.kind == "item" and LISTED.search(" ".join(one.text.split()))
            if read <= _MOST_READ and is_before and (held or listed) and not NOT_HELD.search(one.text):
                yield one


def _without_rest(sentence: Sentence) -> Sentence:
    """An item of a list without what stands behind the place: chairs, deadlines and speakers of that year."""
    is_item = sentence.block.kind == "item"
    return Sentence(sentence.text.partition(";")[0], sentence.block, sentence.offset) if is_item else sentence


def _said(sentence: Sentence) -> str:
    text = " ".join(sentence.text.split()).rstrip(" ;,").replace("{", "{{").replace("}", "}}")
    return text if text.endswith((".", "!")) else f"{text}."


def _joined(texts: Iterable[str]) -> str:
    """The sentences one after the other; where they are too many, the first and the last of them."""
    told = list(dict.fromkeys(texts))
    while len(told) > 2 and len(" ".join(told)) > _LONGEST:
        told.pop(len(told) // 2)
    whole = " ".join(told)
    return whole if len(whole) <= _LONGEST else whole[: _LONGEST - 1].rsplit(" ", 1)[0] + "…"
