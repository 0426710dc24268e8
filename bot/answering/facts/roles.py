"""Everybody of a role, in a sentence; what is not announced yet."""

from __future__ import annotations

import re

from bot.answering.facts.context import Composed, Context, quoted
from bot.answering.facts.whom import named_people, names_somebody
from bot.answering.questions.strangers import stranger_asked
from bot.english import NUMBER, number_of
from bot.faq.model import Person
from bot.words.spacing import bracketed

MOST = 20  # people named in one answer
# What the call announces for later, by the role that it will fill.
PENDING = {"organizer": "organizers", "speaker": "speakers", "panelist": "panelists"}
# Which role a question speaks of, the more particular first; who organizes is asked for in every other way.
ROLE_WORDS = (
    ("advisor", r"advis(?:ors?|ers?|ory)|steering"),
    ("program_committee", r"(?:\w+) committee(?<!ing committee)|pc(?: members?)?|tpc|reviewers?|committee members?"),
    ("speaker", r"speak\w*|keynotes?|invited|lecturers?|talks?"),
    ("panelist", r"panel\w*"),
    ("chair", r"(?:co )?chairs?|chairing|chairperson|chairwoman|chairman"),
    ("organizer", r"organi\w+|hosts?|runs?|team"),
)  # fmt: skip
_EXISTS = re.compile(r"\b(?:is|are|will) there (?:be )?(?:an?|any|some)?\b")
_CLAIMED = re.compile(
    r"\bthere (?:be )?"
    r"(?P<more>(?:more than|less than|fewer than|at least|at most|over|under|about|only|just|exactly) )?"
    rf"(?P<count>{NUMBER}) "
)
_COUNTS = re.compile(r"\bhow many\b|\bnumber of\b")


def by_role(role: str, context: Context) -> Composed | None:
    """Everybody of a role; a person whom the question names is confirmed or denied first."""
    people = context.people(role)
    lead = _lead(role, people, context)
    if not people:
        later = pending(PENDING.get(role, ""), context)
        return Composed((lead, *later.parts), later.source) if later else None
    told = all_of(role, people, context, counted=counts(context))
    return Composed((lead + told,), people[0].source)


def all_of(role: str, people: list[Person], context: Context, *, counted: bool = False) -> str:
    """Return a sentence that names everybody of a role, so far as a message holds them."""
    names, number = names_of([with_affiliation(person, context.language) for person in people], context), len(people)
    if role != "program_committee" and not counted and number <= MOST:
        return context.say(f"answer.role.{role}", names=names, count=number)
    return context.say(f"answer.role.{role}.counted", names=names, count=number)


def names_of(names: list[str], context: Context) -> str:
    """Return names in a sentence: the first of many, and how many more there are."""
    told = context.listed(names[:MOST])
    return context.say("answer.and_more", names=told, count=len(names) - MOST) if len(names) > MOST else told


def _lead(role: str, people: list[Person], context: Context) -> str:
    """What is said before the people: about somebody named, or that there are some."""
    named = named_people(context.reading, context.faq)
    strange = not named and stranger_asked(context.reading, context.faq, context.passages)
    if strange or (not named and names_somebody(context.reading)):
        return context.lead("answer.person.unknown")
    form = context.form
    if not (form.is_yes_no or (named and form.is_check)) or form.is_either_or or form.denies:
        return ""
    if named:
        inside = [person for person in named if person.role == role]
        if inside:
            return context.lead("answer.person.yes", names=context.listed(one.name for one in inside))
        return context.lead(f"answer.role.{role}.not", name=named[0].name)
    if not people or not _EXISTS.search(context.form.words):
        return ""
    return _so_many(len(people), context)


def _so_many(count: int, context: Context) -> str:
    """What is said to "are there speakers?" and to "are there 5 speakers?"."""
    claimed = _CLAIMED.search(context.form.words)
    if claimed is None:
        return context.lead("answer.yes")
    if claimed["more"] in {None, "only ", "just ", "exactly "}:
        return context.lead("answer.yes" if number_of(claimed["count"]) == count else "answer.no")
    return ""


def counts(context: Context) -> bool:
    """Whether the question asks how many there are."""
    return bool(_COUNTS.search(context.form.words))


def role_meant(context: Context, default: str) -> str:
    """Return the role that the question speaks of, where the call has people of it, else `default`."""
    for role, pattern in ROLE_WORDS:
        if re.search(rf"\b(?:{pattern})\b", context.form.words) and (context.people(role) or role == default):
            return role
    return default


def pending(what: str, context: Context) -> Composed | None:
    """What the call announces for later."""
    promised = next((item for item in context.faq.pending if item.what == what), None)
    if promised is None:
        return None
    told = context.say(f"answer.pending.{what}")
    if promised.source:
        told += " " + context.say("answer.pending.quote", quote=quoted(promised.source, context.language))
    return Composed((told,), promised.source)


def with_affiliation(one: Person, locale: str) -> str:
    return one.name + (bracketed(one.affiliation, locale) if one.affiliation else "")
