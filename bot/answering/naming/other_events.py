"""Questions of another event than that of the call, by how its name is written: what is said of ours is no answer."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from bot.answering.choosing.choice import Choice
from bot.answering.dates.suppose import elsewhere
from bot.answering.messages.carried import Parse
from bot.answering.messages.heard import Heard
from bot.answering.messages.hearing import Occasion
from bot.answering.messages.of_things import without_its_own
from bot.answering.model import Outcome
from bot.answering.naming.apart import asks_by_itself
from bot.answering.naming.at_another import is_at_another
from bot.answering.naming.cases import is_case
from bot.answering.naming.other_names import OF_EACH_NAMED, names_another
from bot.answering.naming.other_places import is_held_elsewhere
from bot.answering.questions.listed import is_of_listed
from bot.english import MONTH_OF
from bot.faq.model import Faq
from bot.faq.passages import Passage
from bot.matching.candidates import Candidate
from bot.matching.lexicon import load_lexicon
from bot.matching.normalise import fold
from bot.matching.own_event import is_own_name
from bot.matching.reading import Reading, Weight
from bot.matching.targets import Sort

OTHER = "other_event"  # the kind of the bank
_ELSEWHERE = frozenset({OTHER, "previous_editions"})
# kinds of which every event has its own
_OF_EACH = frozenset(
    {
        "submission_deadline", "abstract_deadline", "can_still_submit", "time_left", "notification", "camera_ready",
        "rebuttal", "workshop_date", "workshop_time", "location", "registration_deadline", "fees", "page_limit",
        "supplementary_deadline", "all_dates", "topic_scope", "deadline_in_zone",
    }
)  # fmt: skip
_WITH_NUMBER = re.compile(r"\b(?P<name>[A-Z][A-Za-z-]*[A-Z][A-Za-z]*) ?['’]?(?P<number>\d{1,4})\b")  # "SALT 35"
_OF_YEAR = re.compile(r"\b(?P<name>[A-Z][A-Za-z-]*[A-Z][A-Za-z]*) ?(?:['’]|20)\d\d\b")  # "MOSS2031", "MOSS '31"
_OF_WHEN = frozenset({"@when", "@deadline", "@notification", "@camera_ready", "@limit", "@where"})
_AS_EVENT = re.compile(
    r"\b(?P<name>[A-Z][A-Za-z-]*[A-Z]\w*) (?:competition|congress|conference|summit|championship|convention|meeting"
    r"|symposium)\b(?P<itself> itself| proper)?"
)
_MAIN = re.compile(r"\b(?:main|parent|whole|big) $")
# "when does gdc close its submissions": whoever has them is not we
_ITS_OWN = re.compile(
    r"\b(?:does|do|did|will) (?P<name>\w{2,}) (?:in \w+ )?(?:close|open|end|stop|start|publish|announce)"
    r" (?:its|it s|it is|their)\b"
)
# "is ISMIR still taking demos", "has GDC closed": a name in capitals that is open or closed
_IS_OPEN = re.compile(
    r"\b(?:[Ii]s|[Hh]as|[Ww]ill|[Dd]id) (?P<name>[A-Z][A-Za-z-]*[A-Z]\w*) (?:(?:still|already|yet|now) )*"
    r"(?:open|close\w*|closing|accepting|taking|extend\w*|over|running)\b"
)
# "RAMS 2031 in Florida, abstracts by when?": a name that heads what is asked behind it
_HEAD = re.compile(r"\W*(?:(?:[Ff]or|[Aa]t|[Aa]nd|[Ss]o|[Rr]e) )?[A-Z][\w-]* ?['’]?\d{2,4}(?: (?:in|at) [A-Z]\w+)?\W*")
# "and for the edition of 2031, ...", "for next year, ..."
_EDITION = re.compile(
    r"\W*(?:(?:and|so|but) )*(?:for|in|at|about|regarding) (?:(?:the|your) )?(?:(?:next|\d{4}) )?"
    r"(?:edition|year|workshop|event|one)(?: (?:of |in )?\d{4})?\W*",
    re.IGNORECASE,
)
# "INTERACT 2031 Doctoral Consortium": what our event is of the one it is held at
_PART = re.compile(r"\b(?:workshops?|doctoral|student|tutorials?|demos?|posters?|challenge|shared task|track)\b")
_YEAR = re.compile(r"\b\d{2,4}\b")
# what is sent to all of an event, and of which a part of it has none
_MAIN_PAPERS = re.compile(r"\b(?:full|long|regular|main|research|technical) (?:conference )?(?:papers?|track)\b")
_CAPITAL = re.compile(r"(?<![.!?] )(?<!^)\b[A-Z]\w{2,}")
_LEADS = frozenset({"of", "for", "at", "to", "the", "@deadline"})
_GERMAN = "de"  # where every noun has a capital letter
_OF_TIME = frozenset({"{date}", "{time}", "{zone}"})
_NO_EVENT = frozenset("am pm eest eet utc gmt aoe cet cest edt est pst pdt bst ist covid a4 pdf iso lncs llncs".split())
_POINTS_BACK = re.compile(r"\b(?:that|it|this|they|its|their|there)\b")
_OF_OURS = re.compile(r"\b(?:this (?:year|time)|here|your|our|yours|ours)\b")
_ITS = re.compile(r"\b(?:its|it s|their)\b")
_FOR_IT = re.compile(
    r"\b(?:for|to|of) (?:it|that(?: one)?|this one)\b|\bthat (?:call|cfp|edition|event|workshop|conference|deadline)\b"
    r"|^(?:(?:and|is|will|it|be|again|in|at|on|the) )*same (?:city|town|place|country|venue|hotel|building)\W*$"
)
# "when does that of X, its sister, close?", "when are papers of the next one, in a year, due?"
_VERB_ALONE = re.compile(
    r"^(?:(?:(?:will|would|shall|is|are|has|have|to)\s)?(?:be(?:en)?\s)?(?:due|held|announced|expected|published"
    r"|accepted|taken|sent|(?:close|open|end|start|begin)(?:s|d|ed)?)|(?:will|would|shall) (?:take place|happen))\W*$"
)
_FOR = re.compile(r"^(?:(?:and|so|but|hi|hey) )*(?:for|at|about|regarding|concerning|as for)\b")
_LITTLE = 3  # letters of a word that tells nothing

# a name in capitals that nothing here knows: "until when can I send a poster for FLOSS?"
_FOR_OTHER = re.compile(
    r"\b(?:for|of|at|to) (?:the )?(?P<name>[A-Z][A-Za-z-]{0,12}[A-Z])(?=\W*$|\W{1,2}(?:this|next|in|please|pls|again|as"
    r" well|too|instead|not|and when)\b)"
)


def other_event(
    best: Candidate | None,
    choice: Choice,
    reading: Reading,
    occasion: Occasion,
    faq: Faq,
    passages: Sequence[Passage] = (),
) -> str:
    """Return the kind for another event or edition, where a question names one that what it was taken for does not
    hold, or is of what every event has of its own; else empty.

    - `best`: what the choice is, where that is meant
    """
    near, is_sure = choice.candidate, choice.outcome is not Outcome.SUGGESTED
    if near and is_of_listed(near.id, " ".join(reading.words), faq):
        return ""
    if named := elsewhere(best, reading, occasion.around, is_sure=is_sure):
        return named
    is_each = near is not None and (is_of_each(near) or near.id in OF_EACH_NAMED)
    if is_each and names_another(reading, faq, passages):
        return OTHER
    taken = choice.candidate if choice.outcome is Outcome.ANSWERED else None
    if (taken is None or taken.sort is Sort.PASSAGE) and is_at_another(reading, faq, passages):
        return OTHER
    if taken is None and not is_sure and _asks_of_year(reading, faq):
        return OTHER
    if taken is None or not is_of_each(taken):
        return ""
    is_other = _names_other(reading, occasion.around, faq) or _is_of_whole(reading, faq)
    is_other = is_other or is_for_other(reading, faq, passages) or is_held_elsewhere(reading, faq, passages)
    return OTHER if is_other or _named_abroad(reading, occasion) else ""


def is_of_each(taken: Candidate) -> bool:
    """Whether a question was taken for what every event has of its own."""
    return taken.sort is not Sort.PASSAGE and (taken.id in _OF_EACH or taken.sort is Sort.FACT)


def _is_of_whole(reading: Reading, faq: Faq) -> bool:
    """Whether a question is of the papers of the event that ours is a part of: "full papers for INTERACT 2031", at its
    doctoral consortium.
    """
    part = _PART.search(name := fold(faq.workshop.name))
    whole = set(_YEAR.sub("", name[: part.start()]).split()) - load_lexicon().light if part else set()
    if not part or not whole or not _MAIN_PAPERS.search(words := " ".join(reading.words)):
        return False
    ours = " ".join(fold(f"{one.label} {one.track or ''}") for one in faq.dates)
    return whole <= set(words.split()) and not _MAIN_PAPERS.search(ours) and not _PART.search(words)


def _named_abroad(reading: Reading, occasion: Occasion) -> bool:
    """Whether what was said in another language names an event after "of" or "for": "la date limite de l'Acfas"."""
    if not occasion.glossed or occasion.language == _GERMAN:
        return False
    named = {fold(one) for one in _CAPITAL.findall(occasion.typed)}
    return any(
        unit.weight is Weight.FOREIGN and unit.text in named and before.name in _LEADS
        for before, unit in pairwise(reading.units)
    )


def _names_other(reading: Reading, around: Reading, faq: Faq) -> bool:
    text = around.text if _ITS.search(reading.text.lower()) else reading.text
    if text.upper() == text or any("{self}" in unit.names for unit in reading.units):
        return False
    found = _WITH_NUMBER.search(text)
    if found and not _is_ours(found["name"], faq) and not _tells_time(found["name"], reading):
        return True
    named = _AS_EVENT.search(text)
    if named and (named["itself"] or _MAIN.search(text[: named.start()]) or not _is_ours(named["name"], faq)):
        return True
    is_open = _IS_OPEN.search(text)
    if is_open and not _is_ours(is_open["name"], faq):
        return True
    names = {found["name"] for found in _ITS_OWN.finditer(" ".join(reading.words))}
    return any(unit.text in names and unit.weight is Weight.FOREIGN for unit in reading.units)


def is_for_other(reading: Reading, faq: Faq, passages: Sequence[Passage]) -> bool:
    """Whether a question is for an event, or a name in capitals, that neither the FAQ nor its call has."""
    found = None if reading.text.upper() == reading.text else _FOR_OTHER.search(reading.text)
    strange = {one.text for one in reading.units if one.weight is Weight.FOREIGN}
    names = {found["name"].lower()} & strange if found else set()
    names |= {
        one.text for before, one in pairwise(reading.units) if before.name in {"for", "of"} and "{event}" in one.names
    }
    names = {name for name in names if not _is_ours(name, faq)}
    told = (faq.workshop.venue or "", *(f"{one.heading} {one.text}" for one in passages)) if names else ()
    return not names <= {word for text in told for word in re.findall(r"\w+", text.lower())}


def _asks_of_year(reading: Reading, faq: Faq) -> bool:
    """Whether a question that is taken for nothing surely asks when something is, or what it takes, of an event with
    its year: "when is MOSS2031 in Lund".
    """
    named = _OF_YEAR.search(reading.text)
    if not named or _is_ours(named["name"], faq):
        return False
    return any(not _OF_WHEN.isdisjoint(unit.names) for unit in reading.units)


def _tells_time(name: str, reading: Reading) -> bool:
    """Whether a word is of a day or an hour: "11:59 PM 8 May", "on MAY 8", "EEST"."""
    said = {word for one in reading.mentions if _OF_TIME.intersection(one.names) for word in fold(one.text).split()}
    return fold(name) in said or fold(name) in MONTH_OF


def _is_ours(name: str, faq: Faq) -> bool:
    """Whether a name is that of the event itself, or of a date, a limit or a topic of it, or is none of an event."""
    return fold(name) in _NO_EVENT or is_own_name(name, faq)


def without_others(heard: list[Heard], parse: Parse) -> list[Heard]:
    """Return what came of the questions of a message, without a fact of ours that was asked of another event ("the 2019
    meeting, where is that?") or of something that is no event ("is there a shuttle, and when does it leave?"), and
    without what was said to no more than the case of the question before.
    """
    kept = [
        one
        for place, one in enumerate(heard)
        if not (place and (_is_of(heard[:place], one) or is_case(" ".join(one.match.reading.words))))
    ]
    if any(place and _ends(heard[:place], one) for place, one in enumerate(heard)):  # the rest is of the same question
        kept = [one for one in kept if one.answer or one.about]
    return without_its_own(kept, parse)


def _ends(before: Sequence[Heard], one: Heard) -> bool:
    """Whether it is but the end of a question that is of another event."""
    is_end = _VERB_ALONE.match(one.match.reading.text.lower())
    return bool(is_end) and any(other.about in _ELSEWHERE for other in before)


def _is_of(before: Sequence[Heard], one: Heard) -> bool:
    """Whether a question is of the event that was named before it, and nothing was asked of there."""
    first, text = before[-1], one.match.reading.text
    if _ends(before, one):
        return True
    if one.answer is None or one.outcome is not Outcome.ANSWERED or _OF_OURS.search(text.lower()):
        return False
    head = before[0].match.reading.text
    if before[0].about in _ELSEWHERE and (_HEAD.fullmatch(head) or _EDITION.fullmatch(head)):
        return True
    if first.outcome is not Outcome.UNSTATED or first.about not in _ELSEWHERE:
        return False
    if asks_by_itself(first.match.reading.text):
        return bool(_ITS.search(text.lower()) or _FOR_IT.search(text.lower()))
    if _FOR.match(head.lower()) and not any(asks_by_itself(other.match.reading.text) for other in before):
        return True
    said = {word for word in first.match.reading.words if len(word) > _LITTLE}
    return bool(_POINTS_BACK.search(text.lower())) or bool(said & set(one.match.reading.words))
