"""Answers about people: by role, by name, by institution."""

from __future__ import annotations

from bot.answering.context import Composed, Context, listed, quoted
from bot.faq.model import Person
from bot.faq.vocabulary import ROLES
from bot.matching.normalise import fold

_MOST = 20


def by_role(role: str, context: Context) -> Composed | None:
    """Everybody of a role; a person whom the question names is confirmed or denied first."""
    people = context.people(role)
    singular, plural = ROLES[role].singular, ROLES[role].plural
    verdict = ""
    named = _named(context)
    if named and context.is_yes_no:
        inside = [person for person in named if person.role == role]
        verdict = (
            f"Yes, {listed(p.name for p in inside)} is. " if inside else f"No, {named[0].name} is not listed as {_article(singular)}. "
        )
    if context.asks("{person}") and not named:
        verdict = "The call names nobody of that name. "
    if not people:
        later = pending(plural, context)
        return Composed((verdict + "".join(str(part) for part in later.parts),), later.source) if later else None
    names = listed(_with_affiliation(person) for person in people[:_MOST])
    more = f" and {len(people) - _MOST} more" if len(people) > _MOST else ""
    return Composed(
        (f"{verdict}The {plural} are {names}{more}." if len(people) > 1 else f"{verdict}The {singular} is {names}.",), people[0].source
    )


def organizers(context: Context) -> Composed | None:
    """Everybody who organizes."""
    return by_role("organizer", context)


def speakers(context: Context) -> Composed | None:
    """Everybody who speaks, or that they are not announced yet."""
    return by_role("speaker", context)


def panelists(context: Context) -> Composed | None:
    """Everybody on the panel, or that they are not announced yet."""
    return by_role("panelist", context)


def schedule(context: Context) -> Composed | None:
    """That the schedule is not announced yet."""
    return pending("schedule", context)


def pending(what: str, context: Context) -> Composed | None:
    """What the call announces for later."""
    promised = next((item for item in context.faq.pending if item.what == what), None)
    if promised is None:
        return None
    noun, verb = {"schedule": ("schedule", "has"), "panelists": ("panelists", "have")}.get(what, (what.replace("_", " "), "have"))
    words = f" The call says {quoted(promised.source)}." if promised.source else ""
    return Composed((f"The {noun} {verb} not been announced yet.{words}",), promised.source)


def person(context: Context) -> Composed | None:
    """Who the people named are, and where they work."""
    people = _named(context)
    if not people:
        return None
    verdict = _at_verdict(people, context) if context.is_yes_no else ""
    lines = [verdict + _sentence(people[0]), *(_sentence(one) for one in people[1:4])]
    return Composed((" ".join(lines),), people[0].source)


def _at_verdict(people: list[Person], context: Context) -> str:
    """Yes or no to "is X at Y?"."""
    places = [set(value[0] if isinstance(value[0], tuple) else ()) for value in context.reading.values("{affiliation}")]
    elsewhere = [] if places else context.reading.texts("{zone}") + context.reading.texts("{city}")
    if len(people) == 1 and len(elsewhere) == 1:
        return "Yes. " if fold(elsewhere[0]) in fold(people[0].affiliation or "") else "No. "
    if not places or len(people) != 1 or len(places) != 1:
        return ""
    here = context.faq.people.index(people[0])
    return "Yes. " if here in places[0] else "No. "


def _sentence(one: Person) -> str:
    where = f" ({one.affiliation})" if one.affiliation else ""
    home = f" Homepage: {one.url}" if one.url else ""
    return f"{one.name}{where} is {ROLES[one.role].one_of}.{home}"


def at_affiliation(context: Context) -> Composed | None:
    """Who is from the institutions or countries that the question names."""
    parts: list[str] = []
    source = None
    for value, text in zip(context.reading.values("{affiliation}"), context.reading.texts("{affiliation}"), strict=True):
        numbers = value[0] if isinstance(value, tuple) and isinstance(value[0], tuple) else value
        people = [context.faq.people[number] for number in numbers]
        source = source or people[0].source
        part = next((p.strip() for p in (people[0].affiliation or "").split(",") if fold(text) in fold(p)), people[0].affiliation)
        verb = "is" if len(people) == 1 else "are"
        apart = len({one.affiliation for one in people}) > 1
        names = listed(_with_affiliation(one) if apart else one.name for one in people)
        parts.append(f"{names} {verb} from {part if apart else people[0].affiliation}." if part else _sentence(people[0]))
    verdict = "Yes. " if parts and context.is_yes_no else ""
    return Composed((verdict + " ".join(parts),), source) if parts else None


def affiliations(context: Context) -> Composed | None:
    """The institutions of the organizers, with their people."""
    groups: dict[str, list[str]] = {}
    for one in context.people("organizer"):
        if one.affiliation:
            groups.setdefault(one.affiliation, []).append(one.name)
    if not groups:
        return None
    told = "; ".join(f"{place} ({listed(names)})" for place, names in groups.items())
    return Composed((f"The organizers are from {told}.",), context.people("organizer")[0].source)


def _named(context: Context) -> list[Person]:
    numbers = [number for value in context.reading.values("{person}") for number in value]
    return [context.faq.people[number] for number in dict.fromkeys(numbers)]


def _with_affiliation(one: Person) -> str:
    return f"{one.name} ({one.affiliation})" if one.affiliation else one.name


def _article(noun: str) -> str:
    return f"an {noun}" if noun[0] in "aeiou" else f"a {noun}"
