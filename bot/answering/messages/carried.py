"""What a part of a message is about where only the head of the message or the part before it says so: the deadline of
"bursary: amount, deadline" is no submission's.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

from bot.answering.messages.heard import Heard
from bot.answering.model import Outcome
from bot.answering.questions.confirming import says_yes
from bot.matching.lacking import held, wanted
from bot.matching.lexicon import stem
from bot.matching.normalise import fold
from bot.matching.reading import TELLING, Reading, Weight
from bot.matching.targets import date_target

# Units that say what is asked, or that it is of the event and its papers, and not what else it is of.
_GENERAL = frozenset(
    "@deadline @close @until @submit @paper @notification @workshop @timezone @aoe @when @where @who @limit @length"
    " @page @count @template @required @allowed @list @between @days @hours @how_many @before @after @about @place"
    " @venue @link @site @system @remain @extend @open @cost @plan @goal @contact @accept @reject @conduct @late"
    " @too_late @organizer @speaker @topic @scope @country @affiliation @website_info @hosted @review @blind"
    " @anonymous summer winter spring autumn start begin finish kick number total amount size big maximum max"
    " minimum price kind sort last final first date day time hour name exact availabl request apply appli confirm"
    " abstract file format window version write email mail address city town building quick things please info event"
    " proceed step itself chance money worth get word minut charact writ use need".split()
)
_ASKS = frozenset("@when @where @who @how_many @deadline @until @allowed @required @cost amount".split())
_SUBJECTS = frozenset({Weight.SUBJECT, Weight.FOREIGN})
_DATE = date_target("")
_DATED = frozenset(
    "submission_deadline can_still_submit time_left abstract_deadline supplementary_deadline notification camera_ready"
    " workshop_date workshop_time registration_deadline submission_opens rebuttal late_submission extension".split()
)
_SIZED = frozenset({"page_limit", "abstract_length", "pages_exclude", "topics", "about"})


class Subject(NamedTuple):
    """- `text`: the words; `names`: their units"""

    text: str
    names: frozenset[str]


Parse = Callable[[str], Reading]


def subject_of(reading: Reading) -> Subject | None:
    """Return what a question is about, beside the event and its papers; None where it is of these."""
    units = [unit for unit in reading.units if unit.weight in _SUBJECTS and _GENERAL.isdisjoint(unit.names)]
    if not units:
        return None
    return Subject(" ".join(unit.text for unit in units), frozenset(name for unit in units for name in unit.names))


def is_of(heard: Heard, subject: Subject | None, parse: Parse) -> bool:
    """Whether an answer is about a subject: of dates and lengths only where they speak of it."""
    if subject is None or heard.answer is None:
        return True
    if not is_dated(heard) and kind_of(heard) not in _SIZED:
        return True
    return _speaks(heard, subject, parse)


def _speaks(heard: Heard, subject: Subject, parse: Parse) -> bool:
    source = heard.answer.source.quote if heard.answer and heard.answer.source else ""
    return bool(heard.answer and speaks_of(f"{heard.answer.text} {source}", subject, parse))


def kind_of(heard: Heard) -> str:
    """The kind of the bank that an answer is of; the id of what is of none."""
    entry = heard.answer.entry if heard.answer else ""
    return heard.match.kind_of(entry) or entry


def is_dated(heard: Heard) -> bool:
    return kind_of(heard) in _DATED or bool(heard.answer and heard.answer.entry.startswith(_DATE))


def speaks_of(text: str, subject: Subject, parse: Parse) -> bool:
    said = frozenset(name for unit in parse(text).units for name in unit.names)
    return not (said | frozenset(map(stem, fold(text).split()))).isdisjoint(subject.names)


def is_told(text: str, reading: Reading, parse: Parse, *, above: float = 0.49) -> bool:
    """Whether a text speaks of what a part of a message asks: it has such a value, and half of its telling words.

    - `above`: the share of the words that it must have more of
    """
    if not wanted(reading.units) <= held(text):
        return False
    telling = [unit for unit in reading.units if unit.weight in TELLING and unit.name not in _ASKS]
    said = frozenset(name for unit in parse(text).units for name in unit.names)
    return sum(not said.isdisjoint(unit.names) for unit in telling) > above * len(telling) or not telling


def is_settled(heard: Heard) -> bool:
    """Whether a question is answered, or it is known that the call says nothing."""
    return heard.outcome in {Outcome.ANSWERED, Outcome.UNSTATED}


def not_understood(heard: Heard) -> Heard:
    """The same question without an answer, so that it is named."""
    return heard._replace(outcome=Outcome.UNKNOWN, answer=None, about="", family="", suggestions=(), lines=())


# "by when", "until which day we ask", "how many", "when does it start": what these are of stands before them
_LEANS = re.compile(
    r"\b(?:when|until|till|how (?:much|many|big|large|long|often|far|soon)|(?:what|which) (?:day|date|amount|size)s?"
    r"|where|whom?|due|deadline|amount|size|number|about what|it|they|them|one)\b"
)
# what names the event, its papers or the decision on them, so that a part with it stands by itself
_OWN = frozenset(
    "@submit @paper @workshop @notification @camera_ready abstract {self} {event} {venue} {city} {date} {time} {topic}"
    " @template @page @limit @organizer @speaker @accept @reject @contact @link @site @system @topic @scope @about"
    " @review @blind @anonymous @hosted @extend @timezone @aoe @reference @accept_rate @website_info".split()
)
_EXPLICIT = re.compile(
    r"\bpay(?:ing|ment)?\b|\b(?:the|your|official|main|final) (?:\w+ )?(?:deadlines?|due dates?)\b|\bdeadlines\b"
)
_WHEN_ALONE = re.compile(
    r"(?:(?:and|so|if so|if yes|then) )*(?:(?:un)?till? |by |on )?(?:when|(?:what|which) (?:day|date))"
    r"(?: exactly| please| (?:is|does) (?:it|that)(?: fall| due)?| (?:it|that) (?:falls|is(?: due)?))?"
)
# "is there a limit, and what is it?"
_WHAT_ALONE = re.compile(r"(?:(?:and|so|if so|if yes|then) )*(?:what|which(?: one)?) (?:is|are) (?:it|that|they|those)")
_IF_THERE = re.compile(
    r"(?:(?:so|and|hi|also|but|please|kindly) )*(?:(?:(?:i|we) (?:would like|d like|want|need|wish) to know"
    r"|(?:(?:could|can) you )?(?:please )?(?:tell me|let me know|say)) )?"
    r"(?:(?:is|are|will) there|(?:whether|if) there (?:is|are|will be))\b"
)
_DAYS = frozenset({"workshop_date", "workshop_time"})
_SORT_OF_PAPER = re.compile(
    r"\b(?:(?:short|long|full|regular|position|vision|demo|tool|industry) (?:papers?|submissions?|contributions?)"
    r"|extended abstracts?|posters?|demos?)\b"
)
_OF_ITS_LENGTH = re.compile(
    r"(?:(?:and|so|also|then) )*(?:how (?:long|many pages)|what length|(?:what is |whats )?(?:the|their|its) (?:page )?"
    r"(?:limit|length))(?: (?:may|can|must|should|are|is|do|does|they|it|one|that|those|these|be|have|has|get|for|of"
    r"|them|then|exactly))*"
)
_IT = re.compile(r"\b(?:it|they|this|that|he|she|each|them)\b")
_FROM = re.compile(r"\([A-Z]|\b(?:in|at) (?:the )?[A-Z]")  # "Ada Berg (Tartu)"
_PLACES = frozenset({"location", "venue"})  # of "where is it?", these are said of the event
_OF_EVENT = frozenset({"location", "venue", "about", "topics"})
_A_DAY = re.compile(r"\b\d{1,2}(?:st|nd|rd|th)?\.? (?:of )?[A-Z][a-z]{2}|\b[A-Z][a-z]{2,8}\.? \d|(?<!-)\bday\b|\d:\d\d")
_NEEDED = (("when", _A_DAY), ("where", _FROM))  # what a text must hold that tells such a thing
# "and how many are there", "until when": nothing but what is asked
_BARE = re.compile(
    r"(?:(?:and|so|but|also|the|is|are|was|then|please|up to) )*"
    r"(?:how (?:much|many|long|big|large|soon)|(?:(?:until|till|by|from|since) )?when|where|what (?:amount|size|length)"
    r"|(?:until|till|by|on|from) (?:what|which) (?:day|date)|due when|when due|amount|size)"
    r"(?: (?:is|are|was|there|exactly|it|they|please|do|does|i|we|ask))*"
)
_YES_NO = r"^(?:(?:so|and|hi|also) )*(?:is|are|was|will|does|do|can|could|may|must|should|did) "
_IS_IT = re.compile(rf"{_YES_NO}(?!there\b|you\b|they\b)")
_OF_IT = re.compile(rf"{_YES_NO}(?:it|this|that|the (?:workshop|event))\b")
_FACILITIES = frozenset("wifi internet parking park @grant @hotel @childcare certif certificat".split())  # at no time
_OF_PLAN = frozenset({"when", "where"})
_NO_THING = frozenset("@remote @dual @arxiv @published @archival @llm_tool @withdraw @visa @register @record".split())


def is_always_there(subject: Subject, asked: frozenset[str]) -> bool:
    """Whether it is the event of which is asked when or where it is, since what was named has no time: "wifi"."""
    return subject.names <= _FACILITIES and not asked.isdisjoint(_OF_PLAN)


def leans(reading: Reading) -> bool:
    """Whether a part of a message says nothing of what it is about: "and by when?", "how many are there"."""
    words, names = " ".join(reading.words), {name for unit in reading.units for name in unit.names}
    bare = subject_of(reading) is None and names.isdisjoint(_OWN) and not reading.mentions
    return bare and bool(_LEANS.search(words)) and not (_EXPLICIT.search(words) or says_yes(words))


def carried(one: Heard, first: Heard, subject: Subject, decide: Callable[[str], Heard], parse: Parse) -> Heard:
    """A part that leans on the one before it, as of what that is about: answered so, told with it, or not understood.

    What is no date and no length stands as it was answered.
    """
    reading = one.match.reading
    before = " ".join(first.match.reading.words)
    points, asked = bool(_IT.search(" ".join(reading.words))), wanted(reading.units)
    short = bool(_BARE.fullmatch(" ".join(reading.words)))
    if short and not points and first.outcome is Outcome.UNSTATED and is_dated(one) and not _OF_IT.match(before):
        return not_understood(one)  # "will talks be recorded, and how soon": no day of the event
    if (
        not subject.names.isdisjoint(_NO_THING)
        or _OF_IT.match(before)
        or (points and (_IS_IT.match(before) or is_always_there(subject, asked)))
    ):
        return one  # "is it hybrid, and when is it?" is of the event
    stands = one.answer is None or _stands(one, subject, parse) or (points and kind_of(one) in _PLACES)
    if is_settled(one) and stands and not (short and not points and one.answer and not _speaks(one, subject, parse)):
        return one
    again = decide(f"{subject.text} {reading.text}")
    text = again.answer.text if again.answer else ""
    if text and _stands(again, subject, parse) and asked <= held(text):
        return again
    told_day = is_dated(first) and "when" in wanted(first.match.reading.units)
    said = first.answer.text if first.answer and not told_day else ""
    has_it = asked <= held(said) and all(how.search(said) for sort, how in _NEEDED if sort in asked)
    return first if (short or points) and asked and has_it else not_understood(one)


def of_sort_before(one: Heard, first: Heard, decide: Callable[[str], Heard]) -> Heard | None:
    """How long the sort of paper is that the part before was of: "do you take short papers, and how long are they?"."""
    words = " ".join(one.match.reading.words)
    sort = _SORT_OF_PAPER.search(" ".join(first.match.reading.words))
    if sort is None or one.answer is None or _SORT_OF_PAPER.search(words) or not _OF_ITS_LENGTH.fullmatch(words):
        return None
    again = decide(f"how long may {sort[0]} be")
    is_part = again.answer and again.answer.text != one.answer.text and again.answer.text in one.answer.text
    return again if is_part else None


def asked_with_first(one: Heard, first: Heard) -> Heard | None:
    """When or what that is of which the part before asked whether there is one, and which it was told with: "is there
    an abstract deadline, and when?", "is there a limit, and what is it?". Nothing where there is none.
    """
    before, words = " ".join(first.match.reading.words), " ".join(one.match.reading.words)
    if not _IF_THERE.match(before):
        return None
    if _WHAT_ALONE.fullmatch(words):
        return first
    if not _WHEN_ALONE.fullmatch(words) or "when" in before.split():
        return None
    is_told = first.answer is not None and is_dated(first) and kind_of(first) not in _DAYS
    is_without = first.outcome is Outcome.UNSTATED and first.about in _DATED
    return first if is_told or is_without else None


def _stands(one: Heard, subject: Subject, parse: Parse) -> bool:
    """Whether a part that says nothing of its subject may be answered so; where the event is, is not where that is."""
    if one.answer and kind_of(one) in _OF_EVENT:
        return speaks_of(one.answer.text, subject, parse)
    return is_of(one, subject, parse)
