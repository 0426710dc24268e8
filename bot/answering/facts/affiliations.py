"""Answers about where people are from: who is there, that nobody is, and the list of institutions."""

from __future__ import annotations

import re

from bot.answering.facts.context import Composed, Context
from bot.answering.facts.grids import in_grid
from bot.answering.facts.other_house import names_other_house
from bot.answering.facts.roles import MOST, all_of, names_of, role_meant, with_affiliation
from bot.answering.questions.whence import asks_whence, is_there, place_asked
from bot.faq.model import Person
from bot.matching.normalise import clean, fold
from bot.matching.reading import Weight
from bot.words.places import is_country
from bot.words.spacing import bracketed

_ANYBODY = re.compile(
    r"\b(?:any\w*|who|some\w*|people|persons?|is there|are there|folks?|which|organi\w+|speak\w*|chairs?"
    r"|committee|members?|researchers?)\b"
)
_FROM = (
    r"(?:from|at|with|of|work(?:s|ing)? (?:at|for|in)|affiliated (?:with|to)|based (?:at|in)|represent(?:s|ing)?"
    r"|belong(?:s|ing)? to|employed (?:at|by))"
)
# The name of an institution as people write it: capitals, or one word that nobody here knows.
_NAMED = re.compile(
    rf"\b{_FROM} (?:the )?"
    rf"((?:[A-Z][\w&.’'-]*)(?: (?:(?:of|and|&|de|for) )?[A-Z][\w&.’'-]*){{0,4}})"
)
_ALL = re.compile(r"\b(?:all|every|each|everybody|everyone)\b")
_BEFORE = re.compile(rf"\b{_FROM} (?:the |an? )?$")
_NO_PLACE = frozenset({"{event}", "{venue}", "{self}", "{date}", "{edition}", "{this_year}", "{person}", "{topic}"})


def at_affiliation(context: Context) -> Composed | None:
    """Who is from the institutions or countries that the question names; nobody, where that is so."""
    asked = _asked(context)
    if not asked:
        return unnamed("organizer", context)
    role = role_meant(context, "")
    parts: list[str] = []
    source, denied = None, False
    everybody = {n for n, one in enumerate(context.faq.people) if one.role == (role or "organizer")}
    if context.is_yes_no and _ALL.search(context.form.words) and len(asked) == 1 and everybody:
        holds = everybody <= set(asked[0][1])
        lead = context.lead("answer.yes" if holds != context.form.denies else "answer.no")
        here = [one for n, one in enumerate(context.faq.people) if n in asked[0][1]]
        return Composed((lead + _there(asked[0][0], here, context),), here[0].source)
    for text, numbers in asked:
        people = [context.faq.people[number] for number in numbers]
        inside = [one for one in people if one.role == role] if role else people
        source = source or people[0].source
        if role and not inside:
            denied = denied or not parts
            parts.append(context.say(f"answer.role.{role}.not_from", place=_place(text, people)))
        parts.append(_there(text, inside or people, context))
    form = context.form
    confirms = form.is_yes_no and not form.is_either_or and not form.denies and not denied
    named = [context.faq.people[number].affiliation or "" for _, numbers in asked for number in numbers]
    confirms = confirms and not names_other_house(named, context.reading)
    return Composed(((context.lead("answer.yes") if confirms else "") + " ".join(parts),), source)


def _asked(context: Context) -> list[tuple[str, tuple[int, ...]]]:
    """The institutions of the question with the positions of their people in the FAQ."""
    pairs = zip(context.reading.texts("{affiliation}"), context.reading.values("{affiliation}"), strict=True)
    return [
        (text, value[0] if isinstance(value, tuple) and isinstance(value[0], tuple) else value) for text, value in pairs
    ]


def _there(text: str, people: list[Person], context: Context) -> str:
    """Who is from a place."""
    apart = len({one.affiliation for one in people}) > 1
    names = names_of([with_affiliation(one, context.language) if apart else one.name for one in people], context)
    place = _place(text, people) if apart else people[0].affiliation or text.title()
    return context.say("answer.from", names=names, place=place, count=len(people))


def _place(text: str, people: list[Person]) -> str:
    """A place as an affiliation writes it."""
    parts = [part.strip() for one in people for part in (one.affiliation or "").split(",")]
    return next((part for part in parts if fold(text) in fold(part)), people[0].affiliation or text)


def unnamed(default: str, context: Context) -> Composed | None:
    """Answer "is anyone from X ...?" where X is no institution of the FAQ: nobody is, then who is; else None."""
    if not _ANYBODY.search(context.form.words) or context.reading.texts("{person}"):
        return None
    if context.reading.texts("{affiliation}"):
        return at_affiliation(context)
    named = place_asked(context.form.words, context.faq)
    places = [named.title()] if named else _strange_places(context)
    role = role_meant(context, default)
    people = context.people(role) or context.people("organizer") or context.people("chair") or list(context.faq.people)
    if not places or not people:
        return None
    here = [one for one in context.faq.people for place in places if is_there(place, one.affiliation)]
    if here:
        other = names_other_house([one.affiliation or "" for one in here], context.reading)
        verdict = context.lead("answer.yes") if context.is_yes_no and not other else ""
        return Composed((verdict + _there(places[0], here, context),), here[0].source)
    if gridded := in_grid(places[0], context):
        return gridded
    if not any(one.affiliation for one in people):  # where nobody's place is known, nobody's is denied
        return None
    role = people[0].role
    untold = any(is_country(place) and not _tells_country(one.affiliation) for place in places for one in people)
    nobody = "" if untold else context.lead("answer.from.nobody", places=context.either(places))
    there = all_of(role, [one for one in people if one.role == role], context)
    return Composed((nobody + there,), people[0].source)


def _tells_country(affiliation: str | None) -> bool:
    """Whether an affiliation names its country: "University of Tartu" may be in any."""
    return affiliation is None or any(is_country(part.strip()) for part in re.split(r"[,;()]", affiliation))


def _strange_places(context: Context) -> list[str]:
    """Names after "from" or "at" that are no institution of the FAQ, as the question writes them."""
    reading = context.reading
    no_place = {fold(unit.text) for unit in reading.units if not _NO_PLACE.isdisjoint(unit.names)}
    found = [
        name for name in _NAMED.findall(reading.text) if fold(name) not in no_place and not _is_ours(name, context)
    ]
    if found:
        return found[:3]
    words = " ".join(clean(reading.text).split())
    for unit in reading.units:
        strange = unit.weight is Weight.FOREIGN or not {"{zone}", "{city}"}.isdisjoint(unit.names)
        place = words.find(unit.text)
        if strange and place > 0 and _BEFORE.search(words[:place]):
            return [unit.text.upper() if len(unit.text) <= 3 else unit.text.title()]  # noqa: PLR2004 - an abbreviation
    return []


def _is_ours(name: str, context: Context) -> bool:
    """Whether a name is that of the event or of what it is part of."""
    workshop = context.faq.workshop
    own = fold(f"{workshop.name} {workshop.short_name or ''} {workshop.venue or ''}").split()
    return all(word in own for word in fold(name).split())


def affiliations(context: Context) -> Composed | None:
    """The institutions of the organizers, or of the role that the question names, with their people; that nobody is
    from the one that it asks of.
    """
    if asks_whence(context.reading, context.faq) and (of_place := unnamed("organizer", context)):
        return of_place
    role = role_meant(context, "organizer")
    people = context.people(role) or context.people("chair")
    groups: dict[str, list[str]] = {}
    for one in people:
        if one.affiliation:
            groups.setdefault(one.affiliation, []).append(one.name)
    if not groups:
        return None
    told = [place + bracketed(context.listed(names), context.language) for place, names in groups.items()]
    places = context.apart(told[:MOST])
    if len(told) > MOST:
        places = context.say("answer.from.more", places=places, count=len(told) - MOST)
    return Composed((context.say(f"answer.role.{people[0].role}.from", places=places),), people[0].source)
