"""Answers about people: by role, by title, by name."""

from __future__ import annotations

import re

from bot.answering.affiliations import unnamed
from bot.answering.context import Composed, Context
from bot.answering.model import Parts
from bot.answering.roles import (
    MOST,
    ROLE_WORDS,
    all_of,
    by_role,
    named_people,
    pending,
    role_meant,
    with_affiliation,
)
from bot.faq.model import Person
from bot.matching.normalise import fold

_CHAIR = re.compile(
    r"\b(general|program(?:me)?|publicity|publications?|web|local(?: arrangements?)?|finance|registration"
    r"|posters?|demos?|workshops?|tutorials?|"
    r"sponsorship|proceedings|industry|student|honorary|technical|track|steering|area|session|ethics"
    r"|accessibility|diversity|media|social)"
    r"(?: program(?:me)?)? (?:co )?chairs?\b"
)


def organizers(context: Context) -> Composed | None:
    """Everybody who organizes, or of the role, title or institution that the question names."""
    return _people("organizer", context)


def speakers(context: Context) -> Composed | None:
    """Everybody who speaks, or that they are not announced yet."""
    return _people("speaker", context)


def panelists(context: Context) -> Composed | None:
    """Everybody on the panel, or that they are not announced yet."""
    return _people("panelist", context)


def _people(default: str, context: Context) -> Composed | None:
    """The people of the role that is asked for; where nobody organizes, the chairs do."""
    if from_there := unnamed(default, context):
        return from_there
    if titled := _titled(context):
        return titled
    role = role_meant(context, default)
    if role == "organizer" and not context.people(role) and context.people("chair"):
        role = "chair"
    asked_chair = re.search(r"\b(?:co )?chairs?\b", context.form.words)
    found = by_role(role, context)
    in_words = any("chair" in fold(one.source.quote) for one in context.people(role) if one.source)
    if found and asked_chair and role == "organizer" and not in_words and not _CHAIR.search(context.form.words):
        return Composed((context.lead("answer.chair.none"), *found.parts), found.source)
    return found


def _titled(context: Context) -> Composed | None:
    """The holders of the office that the question names ("who is the general chair?")."""
    asked = _CHAIR.search(context.form.words)
    if asked is None:
        return None
    office = asked[1]
    holders = [one for one in context.faq.people if one.title and re.search(rf"\b{office}", fold(one.title))]
    if holders:
        names = context.listed(with_affiliation(one, context.language) for one in holders[:MOST])
        title = _small(re.sub(r"[ -]?chairs?$", "", holders[0].title or "", flags=re.IGNORECASE))
        told = context.say("answer.chair", title=title, names=names, count=len(holders))
        return Composed((told,), holders[0].source)
    role = "chair" if context.people("chair") else "organizer"
    people = context.people(role)
    if not people:
        return None
    lead = context.lead("answer.chair.none_of", office=office)
    return Composed((lead + all_of(role, people, context),), people[0].source)


def _small(text: str) -> str:
    """A title inside a sentence: "General" small, "PC" and "Web & Social Media" as they are."""
    first = next(iter(text.split()), "")
    return text[:1].lower() + text[1:] if first.istitle() else text


def schedule(context: Context) -> Composed | None:
    """That the schedule is not announced yet."""
    return pending("schedule", context)


def person(context: Context) -> Composed | None:
    """Who the people named are, and where they work."""
    people = named_people(context)
    if not people:
        return None
    form = context.form
    verdict = _at_verdict(people, context) if form.is_check and not form.is_either_or and not form.denies else ""
    lines: Parts = (verdict + _sentence(people[0], context), *(f" {_sentence(one, context)}" for one in people[1:4]))
    return Composed(lines, people[0].source)


def _at_verdict(people: list[Person], context: Context) -> str:
    """Yes or no to "is X at Y?" and "is X a speaker?"."""
    places = [set(value[0] if isinstance(value[0], tuple) else ()) for value in context.reading.values("{affiliation}")]
    elsewhere = [] if places else context.reading.texts("{zone}") + context.reading.texts("{city}")
    same = len({one.name for one in people}) == 1
    if same and len(elsewhere) == 1:
        return _verdict(context, holds=fold(elsewhere[0]) in fold(people[0].affiliation or ""))
    if same and len(places) == 1:
        return _verdict(context, holds=any(context.faq.people.index(one) in places[0] for one in people))
    role = next((role for role, pattern in ROLE_WORDS if re.search(rf"\b(?:{pattern})\b", context.form.words)), None)
    if same and role and not places and context.is_yes_no:
        return _verdict(context, holds=any(_has_role(one, role) for one in people))
    return ""


def _verdict(context: Context, *, holds: bool) -> str:
    return context.lead("answer.yes" if holds else "answer.no")


def _has_role(one: Person, role: str) -> bool:
    return one.role == role or (role == "chair" and "chair" in fold(one.title or ""))


def _sentence(one: Person, context: Context) -> str:
    name = with_affiliation(one, context.language)
    if one.title:
        told = context.say("answer.person.is", name=name, title=one.title)
    else:
        told = context.say(f"answer.role.{one.role}.one_of", name=name)
    return f"{told} {context.say('answer.person.homepage', address=one.url)}" if one.url else told
