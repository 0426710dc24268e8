"""Answers about the event: what it calls itself, where it is, part of what, on which page."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.answering.facts.aim import aim_told
from bot.answering.facts.context import Composed, Context, capital
from bot.answering.facts.topics import all_topics
from bot.answering.wordings.asked_outright import asked_places
from bot.answering.wordings.house_lines import HOUSE_OR_HOST, asks_house, places_event
from bot.faq.labels import name_of
from bot.faq.model import Faq
from bot.faq.ordinals import edition_of, number_of
from bot.faq.passages import Passage
from bot.faq.remarks import remark_words
from bot.faq.vocabulary import EVENTS
from bot.matching.lexicon import load_lexicon
from bot.matching.normalise import fold
from bot.matching.own_event import initials_of
from bot.words.spacing import bracketed, quoted

# What is sent in, where the call does not speak of papers; the first that it names.
_SENT_IN = (
    ("papers", r"papers?|manuscripts?"), ("proposals", r"proposals?"), ("abstracts", r"abstracts?"),
    ("talks", r"talks?"),
    ("posters", r"posters?"), ("applications", r"applications?"),
)  # fmt: skip

_LETTERS = re.compile(r"\b[A-Z][A-Za-z]*[A-Z]\b")
_MOST_LETTERS = 10  # words that one name in full may have
_SPELLED = re.compile(rf"(?P<full>(?:[\w’'-]+[ ,]+){{1,{_MOST_LETTERS - 1}}}[\w’'-]+) \((?P<short>[A-Z][A-Za-z]+)\)")
_PLACE = 160  # characters of a line with the place
_TOWN = re.compile(r"\b(?:city|cities|towns?|country|countries|village|continent)\b")
_NAME = re.compile(r"\b(?:name|title|acronym|abbreviation|called|stands? for)\b")

_NAMED = re.compile(r"\bin (?P<place>[\w ]{2,40})$")
_BESIDE_A_PLACE = frozenset(
    ("city", "correct", "downtown", "guess", "ok", "okay", "pls", "time", "town", "true", "year")
)


def event_word(faq: Faq) -> str:
    """Return what the event calls itself: "workshop", "conference", "summer school"."""
    event = faq.workshop.event or "workshop"
    name = f" {fold(faq.workshop.name)} "
    longer = [word for word in EVENTS[event] if " " in word and f" {word} " in name]
    return longer[0] if longer else event


def the_event(context: Context) -> str:
    """Return "the workshop", "the summer school"."""
    return context.say(f"event.the.{event_word(context.faq).replace(' ', '_')}")


def sent_in(context: Context) -> str:
    """Return the word for what is submitted: "papers"."""
    return context.say(f"sent.{kind_sent_in(context.faq)}")


def kind_sent_in(faq: Faq) -> str:
    """Return what is submitted, in the plural: "papers" unless the dates and limits only speak of something else."""
    told = [date.label for date in faq.dates if date.kind in {"submission", "abstract", "camera_ready"}]
    for limit in faq.submission.page_limits:
        told += [limit.track or "", limit.source.quote if limit.source else ""]
    text = fold(" . ".join(told))
    return next((word for word, pattern in _SENT_IN if re.search(rf"\b(?:{pattern})\b", text)), "papers")


def location(context: Context) -> Composed | None:
    """The city and the conference there; where the call names no city, that alone to who does not ask for a city."""
    workshop = context.faq.workshop
    if workshop.city is None:
        return None if _TOWN.search(fold(context.reading.text)) else venue(context)
    verdict = _place_verdict(context)
    line = house_line(context.faq, context.passages) if asks_house(" ".join(context.around.words)) else None
    if line is not None:  # a city alone is less than that
        quote = context.quote(context.passages[line])
        return Composed((verdict, *quote.parts, *_called_off(context)), quote.source)
    which = "answer.event.place_at" if workshop.venue else "answer.event.place"
    told = context.say(which, event=capital(the_event(context)), city=workshop.city, venue=workshop.venue)
    return Composed((f"{verdict}{told}", *_called_off(context)), context.source("workshop.city"))


def _called_off(context: Context) -> list[str]:
    """That the event is cancelled or postponed, for who asks where it is: nobody shall travel there."""
    remarks = [remark for date in context.dates("workshop") for remark in date.remarks if remark.what == "taken_back"]
    return [f" {remark_words(remark, context.language)}" for remark in remarks[:1]]


def house_line(faq: Faq, passages: Sequence[Passage]) -> int | None:
    """Return the number of the short line that has the city with the building or room there; None where none has."""
    town = fold((faq.workshop.city or "").split(",")[0])
    for number, one in enumerate(passages if town else ()):
        if len(one.text) < _PLACE and town in fold(one.text) and places_event(one.text):
            return number
    return None


def _place_verdict(context: Context) -> str:
    """Yes or no to the place that a question supposes; empty where it supposes none, or the call names no city."""
    city = context.faq.workshop.city
    places = [
        *context.reading.texts("{city}"),
        *context.reading.texts("{zone}"),
        *context.reading.texts("{affiliation}"),
    ] or asked_places(context.reading, city or "")
    if not (city and places and context.form.is_check) or context.form.is_either_or:
        return ""
    if (house := HOUSE_OR_HOST.search(context.form.words)) and house[0] not in fold(city):
        return ""  # that it is in Porto does not tell that it is at the university there
    here = any(fold(place) in fold(city) for place in places)
    if here and _names_more(context.form.words, city):
        return ""  # "in Sydney, Canada": one is right, and what the other is nobody here can tell
    if not (here or "," in city or context.reading.texts("{city}")):  # "Oslo" alone does not say which country
        return ""
    otherwise = "answer.not_that_i_know" if context.form.is_rumour else "answer.no"
    return context.lead("answer.yes" if here != context.form.denies else otherwise)


def _names_more(words: str, city: str) -> bool:
    """Whether a question names a place besides what the city is told by: "in portland maine" of "Portland, OR"."""
    named = _NAMED.search(words)
    if named is None:
        return False
    told = {*fold(city).replace(",", " ").split(), *_BESIDE_A_PLACE}
    return bool(set(named["place"].split()) - told - load_lexicon().light)


def place_before(quoted_place: str, context: Context) -> str:
    """The city, with a verdict where a question supposes one, before the call's own words on the place; empty where
    these are enough.
    """
    verdict, city = _place_verdict(context), context.faq.workshop.city
    if not city or (not verdict and fold(city.split(",")[0]) in fold(quoted_place)):
        return ""
    return f"{verdict}{context.say('answer.event.place', event=capital(the_event(context)), city=city)} "


def venue(context: Context) -> Composed | None:
    workshop = context.faq.workshop
    if workshop.venue is None:
        return None
    verdict = ""
    if context.form.is_check and not context.form.is_either_or and (context.asks("{venue}") or context.asks("{event}")):
        verdict = context.lead("answer.yes" if context.asks("{venue}") != context.form.denies else "answer.no")
    which = "answer.event.part_in" if workshop.city else "answer.event.part"
    told = context.say(which, event=capital(the_event(context)), venue=workshop.venue, city=workshop.city)
    return Composed((f"{verdict}{told}", *_called_off(context)), context.source("workshop.venue"))


def website(context: Context) -> Composed | None:
    site = context.faq.workshop.website or (context.faq.call.url if context.faq.call else None)
    if site is None:
        return None
    told = context.say("answer.event.website", event=capital(the_event(context)), address=site)
    return Composed((told,), context.source("workshop.website"))


def about(context: Context) -> Composed | None:
    """The name, the conference, and the call's own words on what it is for; else its topics. The name alone where that
    is asked.
    """
    workshop, entry = context.faq.workshop, context.entry("about")
    short = workshop.short_name if workshop.short_name != workshop.name else None
    locale = context.language
    name = quoted(name_of(workshop, locale), locale) + (bracketed(short, locale) if short else "")
    if _NAME.search(context.form.words):
        if in_full := _in_full(context):
            return in_full
        return Composed((f"{name}.",), context.source("workshop.name"))
    if entry is None:
        return _aim(context)
    if workshop.venue:
        event = context.say(f"event.a.{event_word(context.faq).replace(' ', '_')}")
        lead = context.say("answer.event.about", name=name, event=event, venue=workshop.venue)
    else:
        lead = context.say("answer.label", label=name)
    return Composed((f"{lead} {entry.answer_in(context.language)}",), entry.source)


def _aim(context: Context) -> Composed | None:
    """What a line of the call says of the aim, and the topics; these alone where none does."""
    source, topics = aim_told(context.passages), all_topics(context)
    if source is None:
        return topics
    told = context.say("answer.quote", quote=quoted(source.quote.strip("“”"), context.language))
    return Composed((told, *(("\n", *topics.parts) if topics else ())), source)


def _in_full(context: Context) -> Composed | None:
    """The words of the call that say what the letters of the name stand for, where the name itself does not."""
    workshop = context.faq.workshop
    letters = _LETTERS.findall(f"{workshop.short_name or ''} {workshop.name}")
    if not letters or any(one.lower() in initials for one in letters for initials in initials_of(workshop)):
        return None
    source = context.source("workshop.name")
    told = [(source.quote, source)] if source else []
    told += [(one.text, one.source) for one in context.passages]
    for text, where in told:
        for found in _SPELLED.finditer(text):
            first = "".join(word[0] for word in re.findall(r"[A-Za-z]+", found["full"]) if word[0].isupper())
            if found["short"] in letters and first.endswith(found["short"].upper()):
                words = found["full"].split()[-_MOST_LETTERS:]
                return Composed((context.say("answer.quote", quote=f"“{' '.join(words)} ({found['short']})”"),), where)
    return None


def edition(context: Context) -> Composed | None:
    """Which edition it is, in the words of the call; yes or no to the number that a question names."""
    found = edition_of(context.faq, context.passages)
    if found is None:
        return None
    form, asked = context.form, number_of(" ".join(context.reading.words))
    verdict = ""
    if asked and form.is_check and not form.is_either_or:
        verdict = context.lead("answer.yes" if (asked == found.number) != form.denies else "answer.no")
    return Composed((verdict, context.say("answer.quote", quote=f"“{found.words.strip('“”')}”")), found.source)
