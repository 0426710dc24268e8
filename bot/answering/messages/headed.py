"""The questions of a message that begins with what they are about: "bursary: amount, how many, deadline"."""

from __future__ import annotations

import re
from collections.abc import Callable

from bot.answering.messages.carried import (
    Parse,
    Subject,
    is_dated,
    is_of,
    is_settled,
    kind_of,
    not_understood,
    speaks_of,
    subject_of,
)
from bot.answering.messages.heard import Heard
from bot.answering.messages.pieces import listed_pieces
from bot.answering.questions.event_days import asks_bare_days
from bot.matching.normalise import fold
from bot.matching.reading import Reading
from bot.matching.split import clauses, is_question

# "in Lisbon, when does it close?": says where or for whom, and not what is asked about
_NO_HEAD = re.compile(
    r"^(?:in|at|on|for|with|as|if|from|to|by|about|re|regarding|hi|hello|hey|dear|sorry|ok|okay|so|and|also|well|i|we"
    r"|please|thanks?|my|our|need|questions?|q|two|three|some)\b"
)
_FOR = re.compile(r"^(?:for|about|on|re|regarding) (?:the|an?|our|my|your|these|those) ")  # "for a replay:"
_OTHER_DATES = frozenset({"@notification", "@camera_ready", "@register", "@workshop", "@accept", "@cost"})
_SPEAKER = frozenset({"@speaker"})
_DEADLINES = frozenset("submission_deadline abstract_deadline can_still_submit time_left camera_ready".split())
_SHORT = 3  # words of a keyword
_KINDS = {"@camera_ready": "camera_ready", "@register": "registration_deadline"}  # whatever their labels say
_TELLING_OF_HEAD = frozenset({"@speaker", "abstract", "@notification", "@camera_ready", "@review", "@length"})
_CHECKS = re.compile(r",\s*(?:right|correct|yes|true|ok(?:ay)?|no)\W*$")
_AND = re.compile(r",\s+and\s+")
# What holds of papers, and is said under another head only where it names that.
_OF_PAPERS = frozenset(
    "blind dual_submission archival template submission_link prior_publication review_criteria format_details llm_use"
    " preprint code_release plagiarism license withdraw".split()
)


def head_subject(head: str, parse: Parse) -> Subject | None:
    """Return what the head of a message makes its questions be about; None for one that only introduces them."""
    head = _FOR.sub("", head.lower().strip())
    reading = parse(head)
    names = frozenset(name for unit in reading.units for name in unit.names) & _TELLING_OF_HEAD
    subject = subject_of(reading) or (Subject(head, names) if names <= _SPEAKER and names else None)
    if _NO_HEAD.match(head) or subject is None:
        return None
    return subject._replace(names=subject.names | names)


def under_head(head: str, question: str, decide: Callable[[str], Heard], parse: Parse) -> list[Heard]:
    """Understand each piece of a question as about `head` where that is clear, else by itself where it may be."""
    found: list[Heard] = []
    introduces = bool(_NO_HEAD.match(_FOR.sub("", head.lower().strip())))  # "need all at once pls: ..."
    for part in _pieces(question):
        about = _on_its_day(decide(part if introduces else f"{head} {part}"), head, part, decide, parse)
        said = {one.answer.text for one in found if one.answer and is_dated(one)}
        is_new = about.answer is not None and about.answer.text not in said  # "by when to join, by when to pay"
        if not (is_new and fits_head(about, head, part, parse)):
            alone = decide(part)
            clear = [alone] if is_settled(alone) and fits_alone(alone, head, part, parse) else []
            clear += [about] if is_settled(about) and fits_head(about, head, part, parse) else []
            about = max(clear, key=lambda one: one.answer is not None, default=not_understood(about))
        found.append(about)
    return found


def _on_its_day(about: Heard, head: str, part: str, decide: Callable[[str], Heard], parse: Parse) -> Heard:
    """What is said of "posters: which day": the day of their session, and not until when they are sent in."""
    if kind_of(about) not in _DEADLINES or not asks_bare_days(fold(part)):
        return about
    session = decide(f"{head} session day")
    is_day = is_dated(session) and kind_of(session) not in _DEADLINES and fits_head(session, head, part, parse)
    return session if is_day else not_understood(about)


def fits_head(heard: Heard, head: str, part: str, parse: Parse) -> bool:
    """Whether what a part of a message is answered with may be said under its head."""
    asked = parse(part)
    own = subject_of(asked)
    if _names_date(asked) or (own and heard.answer and speaks_of(heard.answer.text, own, parse)):
        return True
    subject = head_subject(head, parse)
    is_named = subject is not None and any(_KINDS.get(name) == kind_of(heard) for name in subject.names)
    return is_named or is_of(heard, subject, parse)


def fits_alone(heard: Heard, head: str, part: str, parse: Parse) -> bool:
    """The same for what was asked without the head, so that what holds of papers is not said of another thing."""
    subject = head_subject(head, parse) if kind_of(heard) in _OF_PAPERS else None
    if subject and not speaks_of(heard.answer.text if heard.answer else "", subject, parse):
        return False
    return fits_head(heard, head, part, parse)


def _names_date(reading: Reading) -> bool:
    """Whether a part says itself which date it wants: that of the decisions, of the registration."""
    return any(not _OTHER_DATES.isdisjoint(unit.names) for unit in reading.units)


def _pieces(question: str) -> list[str]:
    """The clauses of a question, and the keywords that one lists: "size, pdf by when"."""
    found: list[str] = []
    for clause in clauses(question):
        listed = listed_pieces(clause) if not _CHECKS.search(clause) else [clause]
        short = all(len(one.split()) <= _SHORT for one in listed)
        asks = is_question(clause.rstrip("?")) and not any(map(is_question, listed[1:]))
        found += listed if short or not asks else _AND.split(clause)
    return found
