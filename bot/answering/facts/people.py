"""Answers about people: by role, by title, by name."""

from __future__ import annotations

import re

from bot.answering.facts.affiliations import unnamed
from bot.answering.facts.context import Composed, Context
from bot.answering.facts.labelled_talks import labelled_talk
from bot.answering.facts.offices import (
    PLAIN,
    Office,
    asked_office,
    asked_offices,
    chairs,
    holders,
    named_office,
    title_of,
)
from bot.answering.facts.other_house import names_other_house
from bot.answering.facts.roles import (
    MOST,
    ROLE_WORDS,
    by_role,
    counts,
    names_of,
    pending,
    role_meant,
    with_affiliation,
)
from bot.answering.facts.whom import named_people, names_somebody
from bot.answering.model import Parts
from bot.faq.model import Faq, Person
from bot.matching.normalise import fold
from bot.words.spacing import bracketed

_CHAIRS = re.compile(r"\b(?:(?:co )?chairs?|chairing|chairperson|chairwoman|chairman)\b")
_PANELISTS = re.compile(r"\b(?:panell?ists?|panel members?)\b", re.IGNORECASE)
_AT = re.compile(r"\b(?:from|at|for|with|in) (?:the )?(\w+(?: \w+){0,3})$")  # "is Lund from Google?"
_NEAR = 25  # characters beside a name in which its part is said
_CO = re.compile(r"\bco chairs?\b")
_MODERATES = re.compile(r"\bmoderat\w*")
_NEAREST = ("chair", "organizer", "program_committee", "advisor")  # who is named where nobody holds an office


def organizers(context: Context) -> Composed | None:
    """Everybody who organizes, or of the role, title or institution that the question names."""
    return _people("organizer", context)


def speakers(context: Context) -> Composed | None:
    """Everybody who speaks, or gives the talk that is named; or that they are not announced yet."""
    return labelled_talk(context) or _people("speaker", context)


def panelists(context: Context) -> Composed | None:
    """Everybody on the panel, or that they are not announced yet; the line that names who moderates it."""
    lines = [one for one in context.passages if _MODERATES.search(one.text.lower())]
    if not _MODERATES.search(context.form.words):
        people = context.people("panelist")
        if not people or not all(any(_moderates(person, line.text) for line in lines) for person in people):
            return _people("panelist", context)
        told = next((one for one in context.passages if _PANELISTS.search(one.text) and one not in lines), None)
        return context.quote(told) if told else context.quote(lines[0])
    if lines:
        return context.quote(lines[0])
    found = _people("panelist", context)
    return found and Composed((context.lead("answer.moderator.none"), *found.parts), found.source)


def _moderates(one: Person, line: str) -> bool:
    """Whether a line says that somebody moderates, who then is no panelist: "moderated by Ada Moore"."""
    before, name, behind = line.partition(one.name)
    near = before[-_NEAR:], behind[:_NEAR]
    return bool(name) and any(_MODERATES.search(part.lower()) for part in near)


def _people(default: str, context: Context) -> Composed | None:
    """The people of the role that is asked for; where nobody organizes, the chairs do."""
    if from_there := unnamed(default, context):
        return from_there
    offices = asked_offices(context.form.words, context.faq)
    if len(offices) > 1:
        told = [one for office in offices if (one := _titled(office, context))]
        parts = dict.fromkeys(str(part).strip() for one in told for part in one.parts)
        return Composed((" ".join(parts),), told[0].source) if told else None
    if office := asked_office(context.form.words, context.faq):
        return _titled(office, context)
    role = role_meant(context, default)
    if role in {"organizer", "chair"} and _CHAIRS.search(context.form.words):
        return person(context) or _chairs(context)
    if role == "organizer" and any(one.role == "chair" for one in named_people(context.reading, context.faq)):
        return person(context)
    if role == "organizer" and not context.people(role) and context.people("chair"):
        role = "chair"
    if role == "organizer" and not context.people(role) and chairs(context.faq):
        return _chairs(context)
    return by_role(role, context)


def _titled(office: Office, context: Context) -> Composed | None:
    """The holders of an office ("who is the general chair?"); where nobody holds it, that, and who is nearest to it."""
    found = holders(office, context.faq)
    if not found and (line := office.line_in(context.passages)):
        return context.quote(line)
    if not found:
        lead = context.lead("answer.chair.none_of", office=office.name)
        nearest = next((by_role(role, context) for role in _NEAREST if context.people(role)), None)
        return nearest and Composed((lead, *nearest.parts), nearest.source)
    titles = {_chaired(title_of(one, context.faq)) for one in found}
    title = titles.pop() if len(titles) == 1 else ""
    if all(PLAIN.fullmatch(title_of(one, context.faq)) for one in found):
        title = office.name
    if title:
        names = names_of([with_affiliation(one, context.language) for one in found], context)
        told = context.say("answer.chair", title=_small(title), names=names, count=len(found))
    else:
        told = " ".join(_sentence(one, context) for one in found[:MOST])
    return Composed((told,), found[0].source)


def _chaired(title: str) -> str:
    """What somebody chairs: "Program" of "Program Co-Chair"; empty for a title of another sort."""
    rest = re.sub(r"(?:[ -]?\bco)?[ -]?\bchairs?$", "", title, flags=re.IGNORECASE)
    return rest if rest != title else ""


def _chairs(context: Context) -> Composed | None:
    """Everybody who chairs anything, each with the office; where nobody does, who organizes."""
    found = chairs(context.faq)
    if _CO.search(context.form.words):
        found = [one for one in found if re.search(r"\bco\b", fold(title_of(one, context.faq)))] or found
    if not found:
        rest = by_role("organizer", context)
        in_words = any("chair" in fold(one.source.quote) for one in context.faq.people if one.source)
        lead = () if in_words or _headed_chairs(context) else (context.lead("answer.chair.none"),)
        return rest and Composed((*lead, *rest.parts), rest.source)
    names = [one.name + _office_and_place(one, context) for one in found]
    which = "answer.role.chair.counted" if counts(context) else "answer.role.chair"
    return Composed((context.say(which, names=names_of(names, context), count=len(found)),), found[0].source)


def _headed_chairs(context: Context) -> bool:
    """Whether the call names those who organize below a heading for chairs."""
    below = [line.text for line in context.passages if _CHAIRS.search(fold(line.heading))]
    return any(one.name in text for text in below for one in context.people("organizer"))


def _office_and_place(one: Person, context: Context) -> str:
    title = title_of(one, context.faq)
    told = ", ".join(filter(None, ("" if title.casefold() == "chair" else title, one.affiliation)))
    return bracketed(told, context.language) if told else ""


def _small(text: str) -> str:
    """A title inside a sentence: "General" small, "PC" and "Web & Social Media" as they are."""
    first = next(iter(text.split()), "")
    return text[:1].lower() + text[1:] if first.istitle() else text


def schedule(context: Context) -> Composed | None:
    """That the schedule is not announced yet."""
    return pending("schedule", context)


def person(context: Context) -> Composed | None:
    """Who the people named are, and where they work."""
    people = named_people(context.reading, context.faq)
    if not people:
        return by_role(role_meant(context, "organizer"), context) if names_somebody(context.reading) else None
    form = context.form
    verdict = _at_verdict(people, context) if form.is_check and not form.is_either_or and not form.denies else ""
    lines: Parts = (verdict + _sentence(people[0], context), *(f" {_sentence(one, context)}" for one in people[1:4]))
    return Composed(lines, people[0].source)


def _at_verdict(people: list[Person], context: Context) -> str:
    """Yes or no to "is X at Y?" and "is X a speaker?"."""
    places = [set(value[0] if isinstance(value[0], tuple) else ()) for value in context.reading.values("{affiliation}")]
    elsewhere = [] if places else context.reading.texts("{zone}") + context.reading.texts("{city}")
    same = len({one.name for one in people}) == 1
    if same and names_other_house((people[0].affiliation or "",), context.reading):
        return ""  # "IIT Bombay" is not IIT Madras
    if same and len(elsewhere) == 1:
        there = people[0].affiliation or ""
        holds = fold(elsewhere[0]) in fold(there)
        # "University of Oslo" does not say which country that is in
        return _verdict(context, holds=holds) if holds or "," in there else ""
    if same and len(places) == 1:
        return _verdict(context, holds=any(context.faq.people.index(one) in places[0] for one in people))
    office = named_office(context.form.words, context.faq)
    if same and office and not places and context.is_yes_no:
        return _verdict(context, holds=people[0] in holders(office, context.faq))
    at = _AT.search(context.form.words)
    if same and at and set(at[1].split()) <= set(fold(people[0].affiliation or "").split()):
        return _verdict(context, holds=True)
    role = next((role for role, pattern in ROLE_WORDS if re.search(rf"\b(?:{pattern})\b", context.form.words)), None)
    if same and role and not places and context.is_yes_no:
        return _verdict(context, holds=any(_has_role(one, role, context.faq) for one in people))
    return ""


def _verdict(context: Context, *, holds: bool) -> str:
    return context.lead("answer.yes" if holds else "answer.no")


def _has_role(one: Person, role: str, faq: Faq) -> bool:
    if role == "organizer" and one.role == "chair":
        return True
    return one.role == role or (role == "chair" and one in chairs(faq))


def _sentence(one: Person, context: Context) -> str:
    name = with_affiliation(one, context.language)
    if title := title_of(one, context.faq):
        told = context.say("answer.person.is", name=name, title=title)
    else:
        told = context.say(f"answer.role.{one.role}.one_of", name=name)
    return f"{told} {context.say('answer.person.homepage', address=one.url)}" if one.url else told
