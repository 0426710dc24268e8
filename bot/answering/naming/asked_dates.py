"""A date or hour that a question names in so many words and that no other answers for: where the call gives none, that
is said, and no date beside it is told in its stead.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from bot.answering.choosing.choice import Choice
from bot.answering.dates.meant import lacking_date
from bot.answering.lines.day_rows import schedule_in
from bot.answering.model import Outcome
from bot.answering.wordings.day_kinds import DAY_KINDS, OF_DATES, asks_hours
from bot.answering.wordings.day_lines import DAY_LINES
from bot.answering.wordings.deadline_kinds import DEADLINE_KINDS
from bot.answering.wordings.kind_lines import KIND_LINES
from bot.english import DAY
from bot.faq.answerable import abstracts_are_sent
from bot.faq.model import Faq
from bot.faq.passages import Passage
from bot.faq.when import wall_time
from bot.matching.candidates import Candidate
from bot.matching.reading import Reading, Weight
from bot.matching.targets import PASSAGE, Sort, date_target

_ROWS = (*DEADLINE_KINDS, *DAY_KINDS)
_TIME = "workshop_time"  # a kind of the bank
# what a question of the hours of the event may have been taken for
_OF_HOURS = OF_DATES | {"", "about", "schedule"}
# the dates without which the FAQ tells nothing of a kind, whatever its lines say
_NEEDED = {
    "can_still_submit": "submission",
    "submission_deadline": "submission",
    "extension": "submission",
    "time_left": "submission",
    "workshop_date": "workshop",
}
_ORDER = "date_order"  # a kind of the bank
_COMPARED = re.compile(  # "abstracts due before papers?", and not whether they are
    r"^(?!.*\b(?:there|must|have|need|when|by|do|does|want\w*|required|separate|(?:which|what) (?:day|date))\b)"
    r".*\b(?:before|earlier|first|later)\b"
)
_OWN_DATE = {"abstract_deadline": "abstract", "camera_ready": "camera_ready", "supplementary_deadline": "supplementary"}
# what a line of the call says that tells of it, in small letters, where no fact does
_TOLD: Mapping[str, re.Pattern[str]] = {
    "late_submission": re.compile(
        r"^(?!.*\b(?:chang\w+|alter\w*|authors? names?|list of authors|withdraw\w*)\b)"
        r".*\b(?:late (?:submissions?|papers?|abstracts?|entries|arrivals)|(?:submitted|received|arriving"
        r"|submissions?) late|(?:after|past|beyond) (?:the |this |that )?(?:\w+ )?(?:deadline|due date|closing date)"
        r"|grace period)\b"
    ),
    "abstract_deadline": re.compile(
        r"\babstracts?\b.*\b(?:before|prior to|ahead of|in advance|first|by \w+ \d|deadline|due)\b"
        r"|\b(?:regist\w+|submi\w+) (?:\w+ ){0,3}abstracts?\b.*\b(?:before|prior|ahead|first|then)\b"
    ),
    "submission_opens": re.compile(
        r"\b(?:submissions?|portal|system|site|call|easychair|openreview|cmt)"
        r"(?: (?:for|of|papers?|abstracts?|site|system|portal|page|form|will|is|are|now|already|and|the|at)){0,4}"
        r" (?:opens?(?! (?:data|source|review|access|categor\w+|problems?|questions?|science)\b)|opened|opening"
        r"|starts?(?! of)|begins?(?! with))\b"
        r"|\b(?:opens?|opening|starts?) (?:(?:of|for|the|to|papers?|abstracts?|accepting|taking) ){0,4}submissions?\b"
    ),
    "accepted_papers_when": re.compile(
        r"\b(?:lists?|titles?) of (?:the |all )?(?:accepted|selected)\b|\baccepted \w+(?: will be| are| is)?"
        rf" (?:listed|announced|posted|published|online)\b.*(?i:{DAY})"
    ),
    "review_deadline": re.compile(
        r"\breviews? (?:are |is )?(?:due|deadline)\b|\breview(?:ing)? (?:deadline|period|phase)\b"
    ),
    "supplementary_deadline": re.compile(
        r"\b(?:supplement\w*|additional material)\b.*\b(?:due|deadline|days?|same time)\b"
    ),
    "camera_ready": KIND_LINES["camera_ready"],
    _TIME: re.compile(
        r"^(?!.*\b(?:deadlines?|due|submi\w+|aoe|utc|notif\w+|talks?|presentations?|session)\b)"
        r".*(?:\b(?:starts?|begins?|ends?|finish\w*|runs?|lasts?|takes? place|held"
        r"|from)\b.*(?:\b(?:morning|afternoon|evening|noon)\b|\d[:.h]\d\d|\d ?[ap]\.?m\b))"
    ),
}
_PAPERS = re.compile(r"\b(?:papers?|manuscripts?|articles?)\b")
_HALF = re.compile(r"\b(?:half|full|whole|all)(?: a)? days?\b")  # whether it is one or the other, and no hour
_LABELS: Mapping[str, re.Pattern[str]] = {
    "submission_opens": re.compile(
        r"^(?=.*\b(?:submi\w*|portal|system|site|uploads?|call|cfp|easychair|openreview)\b)"
        r".*\b(?:open(?:s|ing)?|starts?|begins?|launch|live)\b"
    ),
    "review_deadline": re.compile(
        r"^(?!.*\bauthors?\b).*\b(?:reviews?|reviewers?|reviewing|referees?)\b"
        r".*\b(?:due|deadline|ends?|until|complete\w*)\b"
    ),
    "accepted_papers_when": re.compile(r"\b(?:lists?|accepted \w+ (?:online|announced|posted|published))\b"),
}


def date_asked(taken: str, faq: Faq, reading: Reading, choice: Choice, passages: Sequence[Passage]) -> Candidate | None:
    """Return the kind that a question is of by such words, or the date or line of the call that tells it; None where it
    is of none, or the organizers' own words answer.

    - `taken`: the kind or entry that the question was surely taken for, or what else was found; empty for nothing
    """
    words = " ".join(reading.words)
    names = {name for unit in reading.units for name in unit.names}
    if faq.is_own(taken) or "{event}" in names or _is_of_stranger(reading):
        return None
    rows = (row for row in _ROWS if not taken or taken in row.taken)
    kind = next((row.kind for row in rows if row.asks(words)), "")
    if not kind and taken in _OF_HOURS and asks_hours(words):
        kind = _TIME
    if kind == "abstract_deadline" and _COMPARED.search(words) and {"abstract", "submission"} <= _kinds_of(faq):
        return None if taken == _ORDER else Candidate.of_kind(_ORDER)
    if kind == taken or (kind == "extension" and "{date}" in names):  # "was it moved to 9 May?" is of the day
        return None
    kind = lacking_date(kind, reading, faq) or kind
    if not kind or (kind in _NEEDED and not faq.dates_of(_NEEDED[kind])):
        return None
    is_abstract = kind == "abstract_deadline" and abstracts_are_sent(faq, passages)
    if is_abstract or faq.entry(kind) or (kind in _OWN_DATE and faq.dates_of(_OWN_DATE[kind])):
        return Candidate.of_kind(kind)
    if kind == "abstract_deadline" and not _takes_papers(faq, passages):
        return None  # it takes something else, and no abstracts before papers
    return _untold(kind, faq, choice, passages, DAY_LINES[0].told if _HALF.search(words) else _TOLD.get(kind))


def _kinds_of(faq: Faq) -> set[str]:
    return {date.kind for date in faq.dates}


def _takes_papers(faq: Faq, passages: Sequence[Passage]) -> bool:
    texts = (*(one.label for one in faq.dates), *(one.text for one in passages))
    return any(_PAPERS.search(text.lower()) for text in texts)


def _is_of_stranger(reading: Reading) -> bool:
    """Whether a question has a name that nobody here knows: "until when does Leeds take abstracts?"."""
    unknown = [unit.text for unit in reading.units if unit.weight is Weight.FOREIGN]
    return any(
        re.search(rf"(?<=\w ){re.escape(one.capitalize())}\b|\b{re.escape(one.upper())}\b", reading.text)
        for one in unknown
    )


def _untold(
    kind: str, faq: Faq, choice: Choice, passages: Sequence[Passage], told: re.Pattern[str] | None
) -> Candidate | None:
    """Return the date or the line of the call that tells what no fact of the kind does, else the kind; None where a
    schedule may tell it.

    - `told`: what such a line says
    """
    if kind == _TIME and any(wall_time(one.at)[1] for one in faq.dates_of("workshop") if one.at):
        return Candidate.of_kind(kind)
    if label := _LABELS.get(kind):
        dates = (one for one in faq.dates if one.kind == "other" and label.search(one.label.lower()))
        if date := next(dates, None):
            return Candidate.of_kind(date_target(date.id))._replace(sort=Sort.FACT)
    if told is None:
        return Candidate.of_kind(kind)
    if kind == _TIME and schedule_in(passages) is not None:
        return None
    lines = [number for number, one in enumerate(passages) if told.search(one.text.lower().replace("-", " "))]
    best = choice.candidate if choice.outcome is Outcome.ANSWERED else None
    if best and best.sort is Sort.PASSAGE and int(best.id.removeprefix(PASSAGE)) in lines:
        return best
    return Candidate.of_passage(lines[0]) if lines else Candidate.of_kind(kind)
