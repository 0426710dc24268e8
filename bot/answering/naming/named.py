"""What a question names in so many words, where that says more than what it was taken for: a date or track of the call,
an office, a person with a role, the address that papers are mailed to.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.answering.choosing.choice import Choice
from bot.answering.choosing.needed import is_amiss
from bot.answering.choosing.not_meant import names_nobody
from bot.answering.dates.by_track import labelled_in_full, named_date
from bot.answering.dates.of_series import series_named
from bot.answering.dates.on_day import asks_of_day
from bot.answering.dates.registering import registering_date
from bot.answering.dates.still_named import still_named
from bot.answering.dates.task_dates import task_date
from bot.answering.facts.asked_tracks import kind_of_track, limit_asked, limit_quoted
from bot.answering.facts.offices import asked_office, holders, named_office
from bot.answering.facts.whom import named_people
from bot.answering.lines.asked_lines import asked_of_line
from bot.answering.model import Outcome
from bot.answering.naming.asked_freely import CONTACT, asked_freely
from bot.answering.naming.beside import RESPONSE, is_of_deadline
from bot.answering.naming.elsewhere import asks_elsewhere
from bot.answering.naming.hour_of_person import hour_of_person
from bot.answering.naming.later_elsewhere import elsewhere_now, later_elsewhere
from bot.answering.naming.mailed import mails_paper
from bot.answering.naming.name_in_line import name_in_line, unlisted_in_line
from bot.answering.naming.other_events import OTHER, is_for_other, is_of_each
from bot.answering.naming.own_clock import on_own_clock
from bot.answering.naming.own_talk import asks_own_talk, kind_of_talk
from bot.answering.naming.part_of_day import part_of_day
from bot.answering.naming.to_cut import asks_what_to_cut
from bot.answering.naming.told_beside import told_of_others
from bot.answering.naming.topic_heads import asks_of_heads
from bot.answering.naming.which_host import asks_which_host
from bot.answering.questions.confirming import day_to_say_yes, says_yes
from bot.answering.questions.day_claimed import claims_event_day
from bot.answering.questions.defined import defined
from bot.answering.questions.event_days import asks_event_days
from bot.answering.questions.strangers import stranger_asked
from bot.answering.questions.whence import asks_whence
from bot.answering.questions.workplace import asks_workplace
from bot.answering.wordings.asked_outright import asks_share, kind_asked
from bot.answering.wordings.person_kinds import turns_to
from bot.answering.wordings.time_kinds import ON_TIME
from bot.answering.wordings.worded import FOUND
from bot.faq.model import Faq
from bot.faq.passages import Passage
from bot.matching.candidates import Candidate
from bot.matching.reading import Reading, Unit, Weight
from bot.matching.targets import PASSAGE, Sort, date_target

# what is said of a person's part in the event; "giv" is the stem of "giving a talk"
_ROLES = frozenset(
    {"@organizer", "@speaker", "@panelist", "@talk", "@review", "@workshop", "pc", "giv", "com", "really"}
)
_SUBMIT, _SORTS, _GROUP = "submission_link", "submission_types", "topic_group"  # kinds of the bank
_OF_PERSON = re.compile(  # "is Jane Roe from MIT?", "is the web chair Jane Roe?", "does Jane Roe review papers?"
    r"^(?:so |and )?(?:is|are|does|was) (?:\w+ ){1,4}(?:from|works? (?:at|for)|based (?:at|in)) \w+(?: \w+){0,3}$"
    r"|^(?:so |and )?(?:is|are|was) (?:\w+ ){1,6}(?:co )?chairs?(?: \w+){0,4}$"
    r"|^(?:so |and )?(?:is|does|will) (?:\w+ ){1,7}(?:review|referee|judg)\w*(?: (?:the )?(?:papers|submissions))?$"
)
_OF_HOURS = ON_TIME - {"workshop_time"} | FOUND | {""}  # what a question of the event's days may be taken for
_DAYS = frozenset({"workshop_date", "workshop_time"})
_NOTHING = frozenset({"", Sort.PASSAGE.value})
_OF_PAPERS = frozenset({"time_left", "can_still_submit", "late_submission"})
_OF_PART = frozenset({"organizers", "speakers", "panelists", "person"})
_OF_PLACES = frozenset({"affiliations", "affiliation_people"})
_DECISION = re.compile(r"\b(?:notif\w+|decisions?|accept\w*|deadlines?|submi\w+|papers?)\b")
_ASKING = re.compile(r"\b(?:questions?|quer(?:y|ies)|inquir(?:y|ies)|enquir(?:y|ies))\b")


def named_or_told(
    faq: Faq, reading: Reading, around: Reading, choice: Choice, passages: tuple[Passage, ...]
) -> Candidate | None:
    """Return the line of the call that a question wants, else what it names; None where it names nothing, or what it
    was taken for says as much.
    """
    found = told_of_others(faq, reading, around, choice, passages) or _day_claimed(faq, reading, choice)
    found = found or _told_or_named(faq, reading, around, choice, passages)
    words = " ".join(reading.words)
    is_group = found is not None and found.id == _GROUP and asks_of_heads(reading, faq)
    if found is None or (is_amiss(found, words, " ".join(around.words)) and not is_group):
        return None
    return Candidate.of_kind(OTHER) if is_of_each(found) and is_for_other(reading, faq, passages) else found


def _day_claimed(faq: Faq, reading: Reading, choice: Choice) -> Candidate | None:
    """Return the day of the event where a question states it by the name of that, and is surely of nothing else."""
    is_sure = settles(choice) and choice.candidate is not None and choice.candidate.id != OTHER
    is_claimed = not is_sure and faq.dates_of("workshop") and claims_event_day(reading, faq)
    return Candidate.of_kind("workshop_date") if is_claimed else None


def _told_or_named(
    faq: Faq, reading: Reading, around: Reading, choice: Choice, passages: tuple[Passage, ...]
) -> Candidate | None:
    words, taken = " ".join(reading.words), taken_for(choice)
    is_kind = bool(taken) and taken not in FOUND
    kind = asks_elsewhere(faq, reading, around, passages, is_kind=is_kind)
    # an entry on earlier editions does not tell what the call leaves out: "how many papers were there last year?"
    if kind and not (faq.entry(kind) and choice.outcome is Outcome.UNSTATED):
        return Candidate.of_kind(kind)
    if told := _told_outright(taken, faq, reading, around, choice, passages):
        return told
    if instead := _date_instead(faq, reading, choice, passages) or _limit_instead(faq, words, choice, passages):
        return instead
    is_written = choice.candidate is not None and choice.candidate.sort is Sort.ENTRY  # organizers' words stand
    if kind := _meant_by_all(taken if is_kind else "", faq, reading, around, passages):
        return Candidate.of_kind(kind)
    if not is_kind and not turns_to(words) and (kind := kind_asked(faq, reading, around)):
        return Candidate.of_kind(kind)
    if not is_kind and (beside := _beside_facts(reading, passages)):
        return beside
    if freely := asked_freely(taken, faq, reading, choice, passages):
        return freely
    of_papers = taken in _OF_PAPERS
    if (of_papers or taken in _NOTHING) and (date := still_named(faq, words, of_papers=of_papers)):
        return Candidate.of_kind(date_target(date.id))._replace(sort=Sort.FACT)
    if taken in _OF_PLACES and not is_written and asked_office(words, faq):
        return Candidate.of_kind("organizers")
    return _named(faq, reading, is_answered=choice.outcome is Outcome.ANSWERED) if not is_kind else None


def _meant_by_all(taken: str, faq: Faq, reading: Reading, around: Reading, passages: Sequence[Passage]) -> str:
    """Return the kind that a question is of by all its words together: where a paper goes that somebody would mail, by
    how much one is too long, where it may go later, what is under groups of topics, whether a stranger has a part.
    """
    if taken in {"", CONTACT} and mails_paper(reading):
        return _SUBMIT
    if (not taken or taken in _OF_PAPERS) and asks_what_to_cut(reading, around, faq):
        return "page_limit"
    if not taken and asks_which_host(reading, faq):
        return "venue"
    if later_elsewhere(taken, reading, faq, passages):
        return "archival"
    if elsewhere_now(taken, reading, faq):
        return "dual_submission"
    if taken in {"", "topics"} and asks_of_heads(reading, faq):
        return _GROUP
    return stranger_asked(reading, faq, passages) if not taken or taken in _OF_PART else ""


def _told_outright(
    taken: str, faq: Faq, reading: Reading, around: Reading, choice: Choice, passages: tuple[Passage, ...]
) -> Candidate | None:
    """Return when somebody speaks, the deadline on the clock of who asks, or the line that tells what is asked."""
    if clock := on_own_clock(taken, faq, reading, around):
        return Candidate.of_kind(clock)
    row = hour_of_person(reading, faq, passages) or name_in_line(faq, reading, passages)
    row = row or unlisted_in_line(taken, faq, reading, passages) or part_of_day(faq, reading, around, choice, passages)
    return row or asked_of_line(faq, reading, around, choice, passages)


def _beside_facts(reading: Reading, passages: tuple[Passage, ...]) -> Candidate | None:
    """Return what no fact tells: how many papers are accepted, as a share, and what is meant by a word of the call."""
    return Candidate.of_kind("acceptance_rate") if asks_share(reading, passages) else defined(reading, passages)


def taken_for(choice: Choice) -> str:
    """Return the kind that a question was surely taken for, or what was found that is no kind; empty for nothing."""
    if choice.candidate is None or choice.outcome is not Outcome.ANSWERED:
        return ""
    return choice.candidate.kind or choice.candidate.id if settles(choice) else choice.candidate.sort.value


def _date_instead(faq: Faq, reading: Reading, choice: Choice, passages: tuple[Passage, ...]) -> Candidate | None:
    """Return what a question of a day names that is not the date it was taken for: a label in full, a yes that is
    waited for, the days of the event, the response of the authors, a talk to be given.
    """
    words, best = " ".join(reading.words), choice.candidate
    is_answered = best is not None and choice.outcome is Outcome.ANSWERED
    is_deadline = best is not None and is_of_deadline(best.id, faq)
    is_day = is_deadline or (best is not None and best.id in _DAYS)
    if (is_day or not is_answered) and says_yes(words) and (day := day_to_say_yes(faq, passages)):
        return day
    if best and best.sort is Sort.ENTRY and is_answered:
        return None
    if (not is_answered or (best and best.sort is Sort.PASSAGE)) and asks_of_day(reading, faq):
        return Candidate.of_kind("date_order")
    of_label = labelled_in_full(faq, reading) or task_date(faq, words)
    if date := of_label or series_named(faq, words) or registering_date(faq, words):
        return Candidate.of_kind(date_target(date.id))._replace(sort=Sort.FACT)
    if taken_for(choice) in _OF_HOURS and faq.dates_of("workshop") and asks_event_days(reading, faq):
        return Candidate.of_kind("workshop_date")
    kind = kind_of_talk(words, faq) if (is_deadline or not is_answered) and asks_own_talk(words) else ""
    if choice.lines or (best and best.sort is Sort.PASSAGE and is_answered):  # a line may tell it more closely
        return Candidate.of_kind(kind) if kind == "workshop_date" and not is_answered else None
    if is_deadline and RESPONSE.search(words) and not _DECISION.search(words):
        return Candidate.of_kind("rebuttal")
    return Candidate.of_kind(kind) if kind else None


def _limit_instead(faq: Faq, words: str, choice: Choice, passages: tuple[Passage, ...]) -> Candidate | None:
    """Return the limits of pages where a question is of the sorts of paper that are taken, and only these tell them,
    or where the line that answers is the one they were read from.
    """
    best, is_answered = choice.candidate, choice.outcome is Outcome.ANSWERED
    is_sort = best is not None and best.id == _SORTS and best.sort is Sort.KIND
    name = limit_asked(words, faq) if is_sort or not is_answered else ""
    if best and is_answered and best.sort is Sort.PASSAGE:
        name = limit_quoted(words, passages[int(best.id.removeprefix(PASSAGE))].text, faq)
    return Candidate.of_kind(name)._replace(sort=Sort.FACT if ":" in name else Sort.KIND) if name else None


def settles(choice: Choice) -> bool:
    """Whether a question is answered by an entry or a known kind, and not by the line that states a date."""
    sort = choice.candidate.sort if choice.candidate else None
    return choice.outcome is Outcome.ANSWERED and sort in {Sort.ENTRY, Sort.KIND}


def _named(faq: Faq, reading: Reading, *, is_answered: bool) -> Candidate | None:
    """- `is_answered`: a line of the call answers, so that an office which nobody holds is left to it"""
    words = " ".join(reading.words)
    if faq.people and asks_whence(reading, faq):
        return Candidate.of_kind("affiliation_people")
    if (
        reading.values("{person}")
        and not names_nobody(words)
        and _is_of_person(reading, words, is_listed=bool(named_people(reading, faq)))
    ):
        return Candidate.of_kind("person")
    if any("@contact" in unit.names for unit in reading.units):
        asks = named_office(words, faq) or _ASKING.search(words)
        return Candidate.of_kind(CONTACT) if asks else None
    office = asked_office(words, faq)
    if office and (holders(office, faq) or not is_answered):
        return Candidate.of_kind("organizers")
    if kind := kind_of_track(reading, faq):
        return Candidate.of_kind(kind)
    date = named_date(faq, reading)
    return Candidate.of_kind(date_target(date.id))._replace(sort=Sort.FACT) if date else None


def _is_of_person(reading: Reading, words: str, *, is_listed: bool) -> bool:
    """Whether a question is of nothing but a person, or where they work; of one who is not listed, the rest of the name
    is unknown.
    """
    if is_listed and (_OF_PERSON.search(words) or asks_workplace(words)):
        return True
    return all(_is_role(unit) or (unit.weight is Weight.FOREIGN and not is_listed) for unit in reading.units)


def _is_role(unit: Unit) -> bool:
    """Whether a unit names a person or a role, or says nothing: "is Jane Roe a chair?", "is she giving a talk?"."""
    return unit.name == "{person}" or unit.name in _ROLES or unit.weight is Weight.LIGHT or len(unit.text) == 1
