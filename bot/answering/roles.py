"""Everybody of a role, in a sentence; what is not announced yet."""

from __future__ import annotations

import re

from bot.answering.context import Composed, Context, listed, quoted
from bot.faq.model import Person
from bot.faq.vocabulary import ROLES

MOST = 20  # people named in one answer
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
_COUNTS = re.compile(r"\bhow many\b|\bnumber of\b")


def by_role(role: str, context: Context) -> Composed | None:
    """Everybody of a role; a person whom the question names is confirmed or denied first."""
    people = context.people(role)
    lead = _lead(role, people, context)
    if not people:
        later = pending(ROLES[role].plural, context)
        return Composed((lead, *later.parts), later.source) if later else None
    return Composed((lead + all_of(role, people, counted=bool(_COUNTS.search(context.form.words))),), people[0].source)


def all_of(role: str, people: list[Person], *, counted: bool = False) -> str:
    """Return a sentence that names everybody of a role, so far as a message holds them."""
    names = listed(with_affiliation(person) for person in people[:MOST])
    more = f" and {len(people) - MOST} more" if len(people) > MOST else ""
    if role == "program_committee":
        return f"The program committee has {len(people)} {'member' if len(people) == 1 else 'members'}: {names}{more}."
    if len(people) == 1:
        return f"{'1: the' if counted else 'The'} {ROLES[role].singular} is {names}."
    if counted or more:
        return f"{len(people)} {ROLES[role].plural}: {names}{more}."
    return f"The {ROLES[role].plural} are {names}."


def _lead(role: str, people: list[Person], context: Context) -> str:
    """What is said before the people: about somebody named, or that there are some."""
    named = named_people(context)
    if context.asks("{person}") and not named:
        return "The call names nobody of that name. "
    if not context.is_yes_no or context.form.is_either_or or context.form.denies:
        return ""
    if named:
        inside = [person for person in named if person.role == role]
        if inside:
            return f"Yes, {listed(one.name for one in inside)} is. "
        return f"No, {named[0].name} is not listed as {_article(ROLES[role].singular)}. "
    return "Yes. " if people and _EXISTS.search(context.form.words) else ""


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
    noun, verb = what.replace("_", " "), "has" if what == "schedule" else "have"
    words = f" The call says {quoted(promised.source)}." if promised.source else ""
    return Composed((f"The {noun} {verb} not been announced yet.{words}",), promised.source)


def named_people(context: Context) -> list[Person]:
    numbers = [number for value in context.reading.values("{person}") for number in value]
    return [context.faq.people[number] for number in dict.fromkeys(numbers)]


def with_affiliation(one: Person) -> str:
    return f"{one.name} ({one.affiliation})" if one.affiliation else one.name


def _article(noun: str) -> str:
    return f"an {noun}" if noun[0] in "aeiou" else f"a {noun}"
