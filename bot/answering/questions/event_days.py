"""Whether a question asks for the first or last day of the event, for its days or how long it lasts: neither its hours
nor a deadline.
"""

from __future__ import annotations

import re

from bot.answering.questions.forms import START
from bot.faq.model import Faq
from bot.faq.vocabulary import EVENTS
from bot.matching.normalise import fold
from bot.matching.own_event import EVENT, own_event_words
from bot.matching.reading import Reading

# what the event is called once it is read: its own words ("conference", "school") have become "workshop"
_NAMED = (
    rf"(?:(?:the |this |your )?(?:main |whole |actual |real |online |entire |summer |winter |spring "
    rf"|autumn )?(?:{EVENT}|event)(?: (?:itself|proper))?)"
)
_IT = rf"(?:it|this|that|{_NAMED})"
_DAY = r"(?:when|(?:on |at )?(?:what|which) (?:days?|dates?))(?: exactly)?"
_FROM_WHEN = (
    r"from (?:when|(?:what|which) (?:day|date)) (?:on )?(?:to|until|till) (?:when|(?:what|which)(?: day| date)?)"
)
_DOES = r"(?:does|do|will|is|did|would)"
_GOES = (
    r"(?:actually |really |officially )?(?:starts?|begins?|kicks? off|ends?|finish(?:es)?|stops?|be over|over"
    r"|concludes?|starting|beginning|ending|finishing)"
)
_EDGE = r"(?:first|last|final|opening|closing)"
_FROM_TO = re.compile(
    rf"{START}(?:{_DAY} {_DOES} {_IT} {_GOES}(?: and (?:when (?:does it )?)?{_GOES})?"
    rf"|{_FROM_WHEN} (?:is|does) {_IT}"
    rf"(?: (?:go|run|last|on|held|take place))?)$"
)
_EDGES = re.compile(
    rf"{START}(?:(?:when|what|which)(?: days?| dates?)?(?: is| are)? )?(?:the )?"
    rf"(?:{_EDGE} day (?:of|at) {_NAMED}|{_EDGE}(?: day)? and (?:the )?{_EDGE} days?(?: (?:of|at) {_NAMED})?)$"
)
_DAYS = re.compile(
    rf"{START}(?:(?:what|which) are )?(?:the )?(?:exact )?(?:two |three |four |five |2 |3 |4 )?"
    rf"(?:days|dates|day|date) (?:of|for) {_NAMED}$"
    rf"|{START}(?:what|which) (?:are|is) the (?:two |three |four |five |2 |3 |4 )?(?:days?|event dates?)$"
    rf"|{START}{_DAY} (?:is|are|s) {_NAMED}$|{START}(?:the )?(?:{EVENT}|event) (?:days?|dates?)$"
    rf"|{START}{_DAY} {_DOES} {_IT} (?:actually |really |officially )?(?:be )?"
    rf"(?:(?:take|taking) place|happen(?:ing)?|held)$"
    rf"|{START}{_DAY} {_NAMED} (?:takes? place|happens?|is held)$"
)
_LASTS = re.compile(
    rf"{START}(?:for )?how (?:long|many (?:days|weeks))"
    rf" (?:(?:does|will|do) {_IT} (?:last|run(?: for)?|go on(?: for)?|take)|is {_IT} (?:going to last|held)"
    rf"|(?:is|will) {_NAMED}(?: be)?(?: (?:for|in all|in total|altogether))?)$"
    rf"|{START}(?:(?:what|how long) is )?(?:the )?(?:duration|length) of {_NAMED}$"
)
_BARE = re.compile(
    r"(?:(?:and|on|also|plus|at|from|is|are|it|that) )*(?:the )?(?:exact )?(?:what|which)? ?(?:are )?(?:the )?"
    r"(?:two |three |four |five |2 |3 )?(?:days?|dates?|weekend|week)"
    r"(?: (?:exactly|is (?:it|that|this)|are (?:they|those)))?"
    rf"|(?:and |on )?(?:{_FROM_WHEN}|when to when)(?: is (?:it|that|this)| does (?:it|that|this) (?:run|go|last))?"
)
_EDGE_ALONE = re.compile(
    r"(?:(?:and|what|when|which|is|are|s|the|plus) )*"
    r"(?:(?P<start>first|opening|start|starting|begin|beginning|arrival)|last|final|closing|end|ending) (?:day|date)"
)
_SPAN_ALONE = re.compile(rf"(?:and |on )?{_FROM_WHEN}.*")
_LAST = re.compile(
    rf"(?:(?:and|when|what|which|on|is|are|s|the|day|does|it) )*(?:{_EDGE} (?:day|one)|end|{_GOES})(?: then)?"
)


def asks_event_days(reading: Reading, faq: Faq) -> bool:
    """Whether a question names the event, and wants its days."""
    words = " ".join(reading.words)
    if not (_FROM_TO.match(words) or _EDGES.match(words) or _DAYS.match(words) or _LASTS.match(words)):
        return False
    return is_own(reading, faq)


def is_own(reading: Reading, faq: Faq) -> bool:
    """Whether the workshop that a question speaks of is the event itself, and not one that is held at it."""
    if EVENT in own_words(faq):
        return True
    return EVENT not in fold(reading.text).split() and "workshops" not in fold(reading.text).split()


def own_words(faq: Faq) -> frozenset[str]:
    """The words that the event may be called by, "workshop" only where it is one."""
    event = faq.workshop.event or EVENT
    return own_event_words(faq.workshop) | {word for word in EVENTS[event] if event == EVENT}


def asks_others(reading: Reading, faq: Faq) -> bool:
    """Whether a question is of the day of workshops that are held at the event: its own days are not theirs."""
    if "workshops" not in fold(reading.text).split() or EVENT in own_words(faq):
        return False
    return not any(EVENT in fold(f"{one.label} {one.track or ''}") for one in faq.dates_of("workshop"))


def has_only_others(reading: Reading, faq: Faq) -> bool:
    """Whether the day that a FAQ takes for the event's is that of workshops held at it, which nobody asked for."""
    labels = [fold(one.label).split() for one in faq.dates_of("workshop")]
    others = labels and EVENT not in own_words(faq) and all("workshops" in label for label in labels)
    return bool(others) and "workshops" not in fold(reading.text).split()


def asks_bare_days(words: str) -> bool:
    """Whether a part of a message has nothing but that it wants days: "what day", "the two days", "from when to when".

    What they are of stands before it.
    """
    return bool(_BARE.fullmatch(words))


def asks_span(words: str) -> bool:
    """Whether a part asks from when to when; of an event of one day its hours are meant."""
    return bool(_SPAN_ALONE.fullmatch(words))


def asks_edge(words: str) -> str:
    """Return "start" or "end" for a part that asks for nothing but such a day: "end date"; empty for all else."""
    found = _EDGE_ALONE.fullmatch(words)
    return ("start" if found["start"] else "end") if found else ""


def asks_last_day(words: str) -> bool:
    """Whether a part asks only for a last day, or when "it" ends."""
    return bool(_LAST.fullmatch(words))
