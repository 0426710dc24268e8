"""Another event that the call tells of beside ours: "when is the summer school?", "where is MOSSCON?". The line that
says when or where that is answers; our own day or place does not.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.answering.choosing.choice import Choice
from bot.answering.model import Outcome
from bot.answering.naming.apart import told_apart
from bot.answering.naming.asked_event import asked_event
from bot.answering.naming.earlier_sites import earlier_site
from bot.answering.naming.former_places import EDITION, former_place
from bot.answering.naming.proposed_events import proposed_event
from bot.answering.wordings.worded import NOUN
from bot.english import DAY, MONTH
from bot.faq.model import Faq
from bot.faq.passages import Passage
from bot.faq.when import day_of, last_day_of
from bot.matching.candidates import Candidate
from bot.matching.lexicon import load_lexicon
from bot.matching.normalise import fold
from bot.matching.own_event import own_event_words, own_names, year_of
from bot.matching.reading import Reading, Weight
from bot.matching.sense import load_senses
from bot.matching.targets import Sort, date_target

OTHER = "other_event"  # a kind of the bank
# what a question of another event is taken for, as long as nothing tells the two apart
_OF_EVENT = frozenset(
    "workshop_date workshop_time location venue other_event previous_editions about all_dates schedule edition".split()
)
_DAYS, _PLACES = frozenset({"workshop_date", "workshop_time", "all_dates"}), frozenset({"location", "venue"})
_WHOLE = r"(?:main|parent|host(?:ing)?|umbrella|big|whole)"
# what is held beside an event, by its sort
_SORT = re.compile(
    r"(?:(?:summer|winter|spring|autumn|phd|doctoral|graduate|training) (?:schools?|academy|camp|consortium|symposium"
    rf"|colloquium)|(?:pre|post|satellite) ?(?:conference|workshop|symposium|event)s?(?: \w+)?"
    rf"|{_WHOLE} (?:conference|conf|congress|symposium))$"
)
# ... which the call must tell of
_PART = re.compile(
    r"\b(?:tutorials?|hack ?athons?|hack ?(?:days?|fest)|code ?fest|(?:code )?sprints?|camps?|boot ?camps?|schools?"
    r"|academy|(?:tutorial|industry|workshop|training|student) days?)$"
)
_OF_ITS_OWN = re.compile(r"\b(?:schools?|academy|forum|summit|consortium|hack ?athon|festival)$")
_NOT_NAMED = frozenset("tracks track special session challenge competition shared task tutorial ws".split())
_PARTS = frozenset({"workshop", "school", "hackathon", "challenge", "seminar", "track"})  # of a conference
_AROUND = re.compile(r"(?:pre|post|satellite)\b")
_ACRONYM = re.compile(r"\b[A-Z][A-Za-z]*[A-Z][A-Za-z]*\b")
_OF_WHOM = re.compile(r" (?:of|at|and|or) .+$")  # "the summer school of LICHENS", "... and the workshop"
_EVENT = re.compile(rf"\b(?:{NOUN})s?$")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_GENERAL = frozenset(
    "annual international main whole entire actual real next two three one four day days online full half this year"
    " first second third last live public in person itself proper in conference event workshop".split()
)
# what is sent in, and until when
_SENT = re.compile(
    r"\b(?:deadlines?|due|submi\w+|appl[yi]\w*|application|regist\w+|abstracts?|papers?|proposals?|notif\w+|extended)\b"
)
_SOON = 70  # letters between a name and its day or place
_OPENS = re.compile(rf"^\W*(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day )?{DAY}[\w ]{{0,24}}? ?(?:[a-z]+ ){{0,2}}$")
_NO_PLACE = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun|The|We|It|If|This)"
_IN_PLACE = re.compile(rf"(?:\b(?:in|at|held at)(?: the)?|[,(–—-]) (?!{_NO_PLACE})[A-Z]\w{{2,}}")


def told_of_others(
    faq: Faq, reading: Reading, around: Reading, choice: Choice, passages: Sequence[Passage]
) -> Candidate | None:
    """Return what tells of an earlier edition's site or place, of what is offered for the event, or of another event
    what is asked of it, or of what is beside the call; None where a question is of none of these.
    """
    found = earlier_site(faq, " ".join(reading.words), passages) or former_place(faq, reading, choice, passages)
    found = found or proposed_event(faq, reading, choice, passages)
    found = found or told_beside(faq, reading, around, choice, passages)
    return found or told_apart(faq, reading, around, choice, passages)


def told_beside(
    faq: Faq, reading: Reading, around: Reading, choice: Choice, passages: Sequence[Passage]
) -> Candidate | None:
    """Return the date or the line that tells of another event what is asked of it; the kind for other events, where
    what is told of ours would be said instead; None where a question is of ours or of none.
    """
    asked = asked_event(fold(reading.text), fold(around.text))
    best = choice.candidate if choice.outcome is Outcome.ANSWERED else None
    if asked is None or (best and (faq.is_own(best.id) or not _may_be(best))):
        return None
    names = _names_of(asked.name, reading, faq)
    is_instead = best is not None and best.id in _DAYS | _PLACES
    if is_instead and _is_of_other_year(asked.name, faq):
        return Candidate.of_kind(EDITION)
    if names and _is_ours(names[0], faq):
        is_whole = _EVENT.search(names[0]) and not asked.of_place and faq.dates_of("workshop")
        return Candidate.of_kind("workshop_date") if is_whole and best is None else None
    if not names:
        return None
    if asked.of_place and faq.workshop.city and _is_of_host(asked.name, faq):
        return Candidate.of_kind("location")  # ours is where its host is
    if not asked.of_place and (date := _date_of(names, faq)):
        return date
    for number, line in enumerate(passages):
        if any(_tells(one, line.text, of_place=asked.of_place) for one in names):
            return Candidate.of_passage(number)
    is_other = _is_host(names[0], faq) or _SORT.search(names[0])
    return Candidate.of_kind(OTHER) if is_other and (is_instead or best is None) else None


def _is_of_other_year(said: str, faq: Faq) -> bool:
    """Whether a name has a year in which ours is not, nor is called so: what is put off may keep its name."""
    workshop, years = faq.workshop, {int(year) for year in _YEAR.findall(said)}
    ours = {int(year) for year in _YEAR.findall(fold(f"{workshop.name} {workshop.short_name} {workshop.venue}"))}
    return bool(years) and years.isdisjoint(ours) and year_of(faq) not in {None, *years}


def _date_of(names: Sequence[str], faq: Faq) -> Candidate | None:
    for date in faq.dates:
        label = fold(f"{date.label} {date.track or ''}")
        if date.kind != "workshop" and not _SENT.search(label) and any(_holds(one, label) for one in names):
            return Candidate.of_kind(date_target(date.id))._replace(sort=Sort.FACT)
    return None


def _may_be(best: Candidate) -> bool:
    """Whether what was chosen may be what was taken for the other event's."""
    return best.sort in {Sort.PASSAGE, Sort.FACT} or best.id in _OF_EVENT


def _names_of(said: str, reading: Reading, faq: Faq) -> list[str]:
    """The names by which a line may tell of an event; none where nothing shows that it is one, or only ours is."""
    name = _OF_WHOM.sub("", " ".join(_YEAR.sub(" ", said).split()))
    if _is_of_whole(name):
        host = sorted(_host_names(faq))
        is_part = faq.workshop.event in _PARTS or (faq.workshop.event is None and not _is_long(faq))
        return [name, *host, *(("conference",) if is_part else ())] if host or is_part else []
    if not name or (name.split()[-1] in own_event_words(faq.workshop) and not _AROUND.match(name)):
        return []
    is_named = _is_host(name, faq) or set(name.split()) <= _names_in(reading)
    is_sort = _SORT.search(name) or _PART.search(name)
    is_event = _EVENT.search(name) and name.split()[-1] not in _NOT_NAMED and set(name.split()) - _nouns() - _GENERAL
    short = " ".join(word for word in name.split() if word not in own_names(faq))  # "the LICHENS summer school"
    found = [name, short] if _SORT.search(short) else [name]
    found += [word for word in name.split() if _is_host(name, faq) and word in _host_names(faq)]
    return list(dict.fromkeys(found)) if is_named or is_sort or is_event else []


def _names_in(reading: Reading) -> set[str]:
    """The words of a question that are names of something, and of no time, place or person."""
    senses, names = load_senses(), set[str]()
    for unit in reading.units:
        is_event = unit.weight is Weight.FOREIGN or {"{event}", "{venue}"}.intersection(unit.names)
        is_else = any(name.startswith(("{", "@")) for name in unit.names)
        words = unit.text.split()
        names.update(word for word in words if is_event or (not is_else and word not in senses))
    return names


def _nouns() -> frozenset[str]:
    return frozenset(NOUN.split("|")) | load_lexicon().light


def _is_of_whole(name: str) -> bool:
    return bool(re.match(rf"{_WHOLE}\b", name) and _SORT.search(name))


def _is_long(faq: Faq) -> bool:
    """Whether an event goes on for more than two days, as a conference does that does not call itself one."""
    days = [(day_of(one), last_day_of(one)) for one in faq.dates_of("workshop")]
    return any(first and last and (last - first).days > 1 for first, last in days)


def _host_names(faq: Faq) -> set[str]:
    """The names of the conference which ours is held at, and not what ours is called for short; of a house none."""
    named = {fold(name) for name in _ACRONYM.findall(faq.workshop.venue or "")}
    return named - set(fold(faq.workshop.short_name or "").split())


def _is_host(name: str, faq: Faq) -> bool:
    """Whether a name is that of the conference which ours is held at, or a part of it."""
    words = set(name.split()) - {"conference", "conf", "congress", "symposium"}
    return bool(words & _host_names(faq)) and words <= set(fold(faq.workshop.venue or "").split())


def _is_of_host(said: str, faq: Faq) -> bool:
    """Whether it is the conference of this year which ours is held at."""
    name = " ".join(_YEAR.sub(" ", said).split())
    is_named = (_is_of_whole(name) and _host_names(faq)) or _is_host(name, faq)
    return bool(is_named) and set(map(int, _YEAR.findall(said))) <= {year_of(faq)}


def _is_ours(name: str, faq: Faq) -> bool:
    """Whether a name is all of our own, or the line of our day calls the event so."""
    if _is_host(name, faq) or _is_of_whole(name):
        return False
    workshop = faq.workshop
    own = set(fold(f"{workshop.name} {workshop.short_name or ''}").split()) | own_names(faq)
    is_sort = bool(_SORT.search(name) or _OF_ITS_OWN.search(name))  # "the LICHENS summer school" is no workshop
    telling = set(name.split()) - _nouns() - _GENERAL
    own_line = any(_holds(name, line) for line in _own_lines(faq))
    return name in fold(workshop.name) or (not is_sort and (own_line or (bool(telling) and telling <= own)))


def _own_lines(faq: Faq) -> list[str]:
    return [fold(date.source.quote) for date in faq.dates_of("workshop") if date.source]


def _holds(name: str, text: str) -> bool:
    return re.search(rf"\b{re.escape(name)}s?\b", text) is not None


def _tells(name: str, text: str, *, of_place: bool) -> bool:
    """Whether a line has an event's name, and behind it its place or its day, or that day before it as in a list."""
    if of_place:
        raw = re.search(rf"\b{re.escape(name)}s?\b".replace(r"\ ", r"\W{1,3}"), text, re.IGNORECASE)
        return bool(raw and raw[0][0].isupper() and _IN_PLACE.search(text[raw.end() : raw.end() + _SOON]))
    words = fold(text)
    found = re.search(rf"\b{re.escape(name)}s?\b", words)
    if found is None:
        return False
    if _OPENS.match(words[: found.start()]):
        return not _SENT.search(words)
    day = re.search(rf"{DAY}|\b{MONTH} \d", words[found.end() : found.end() + _SOON])
    return day is not None and not _SENT.search(words[: found.end() + day.end()])
