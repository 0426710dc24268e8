"""Reads the city in which a call looks forward to its guests: "We hope to see you in Bologna!"."""

from __future__ import annotations

import re

from bot.cfp.dates.sections import in_dates_section, is_of_this_call
from bot.cfp.place.cities import city_alone
from bot.cfp.place.places import NAME, find_place, is_big_city
from bot.page.sentences import Sentence
from bot.rules import Rule

SEEN_IN = Rule(
    "a city in which guests are seen or welcomed, at the end of a sentence",
    r"""\b (?i: (?: see | seeing | meet | meeting | greet | greeting | host | hosting | have | having ) \s
            (?: you | everyone | many \s of \s you )
            (?: \s (?: all | there | soon | again | in \s person ) ){0,2} ,? \s in
          | welcom (?: e | ing ) \s (?: you | everyone ) (?: \s all )? \s (?: in | to ) | join \s us \s in
          | wir \s sehen \s uns \s in | bis \s bald \s in | rendez-vous \s à | nos \s vemos \s en | vemo-nos \s em
          | ci \s vediamo \s a | tot \s ziens \s in )
        \s (?: (?: beautiful | sunny | lovely | historic | vibrant ) \s )?
        (?! [A-Z]\w{2,20}ing \s [A-Z] ) (?P<city> <name> (?: , \s <name> )? ) (?= \s? (?: [.!)] | :\) | $ ) )""",
    examples=(
        "We hope to see you in Bologna!", "We look forward to seeing you all in beautiful Ulm.",
        "looking forward to meeting everyone in Gent", "We hope to meet you there, in Lund", "See you soon in Ulm :)",
        "to greet you in Ulm", "greeting many of you in Ulm", "We will host you in Ulm.", "hosting you in Ulm",
        "happy to have you in sunny Bari", "having you in historic Bari", "We look forward to see you again in Bari",
        "see you in person in lovely Bari", "We hope to welcome you to vibrant Lund, Sweden.",
        "welcoming everyone all in Lund", "Join us in Lund!", "Wir sehen uns in Jena!", "Bis bald in Jena!",
        "Rendez-vous à Lyon !", "Nos vemos en Lima", "Vemo-nos em Braga!", "Ci vediamo a Bari!", "Tot ziens in Gent!",
    ),
    near_misses=("We hope to see you in person.", "Did you see us in Ulm?", "See you in the morning.",
        "We saw you in Ulm.", "We hope to see you in Ulm next year.", "Join us in May and in June",
        "Join us in Mending Open Nets!"),
    cased=True,
    parts={"name": NAME},
)  # fmt: skip
STAYS_IN = Rule(
    "a city in which guests stay while the event is on",
    r"""\b (?i: stay (?: ing )? | accommodation | lodging ) \s in \s (?P<city> <name> (?: , \s <name> )? )
        \s (?: during | throughout | for \s the \s (?: days | duration ) \s of ) \s (?: the | our ) \s
        (?: [\w-]{2,14} \s )? (?: conference | workshop | event | meeting | symposium | school ) \b""",
    examples=("help with the costs of staying in Ulm during the conference", "to stay in Lund throughout our workshop",
        "accommodation in Gent for the duration of the event", "Lodging in Bari for the days of the rope meeting",
        "stay in Jena, Germany during the symposium", "stay in Ulm during the school"),
    near_misses=("staying in Ulm after the conference", "stay in touch during the conference", "stay in Ulm",
        "staying in Ulm during the summer"),
    cased=True,
    parts={"name": NAME},
)  # fmt: skip
LISTED_IN = Rule(
    "the event and its city, as a row or an item of a list of dates has them",
    r"""(?: ^ | [:|] \s ) (?: (?: The \s )? (?: [Ww]orkshop | [Cc]onference | [Ss]ymposium | [Mm]eeting )
            | [A-Z]{2}[\w-]{1,12} (?: \s ['’]? (?: 20 )? \d\d )? )
        (?: \s [Ww]orkshop )? (?: \s (?: at | @ | with ) \s [A-Z][\w’'-]{1,14} (?: \s (?: 20 )? \d\d )? )?
        \s in \s (?P<city> <name> (?: , \s <name> )? ) \W* $""",
    examples=("July 31 - August 1: Workshop at KNOT in Oslo.", "ROPEVAR in Paris", "The conference in Lyon, France",
        "3 May | KNOT 2031 Workshop in Oslo", "Symposium with KNOT 2031 in Oslo", "Meeting in Oslo",
        "workshop @ KNOT in Oslo", "ROPES ’31 in Lyon", "Conference in Gent", "symposium in Bari", "meeting in Rome"),
    near_misses=("Workshop in May, and in Oslo we rest", "Papers in Paris", "We meet at the workshop in Oslo",
        "ROPEVAR in a Paris"),
    cased=True,
    parts={"name": NAME},
)  # fmt: skip
_ANOTHER_TIME = re.compile(r"\b(?:next|last|another|again in 20\d\d)\b", re.IGNORECASE)


def city_seen(told: list[Sentence]) -> tuple[str, Sentence] | None:
    """Return the city in which guests are expected, with its sentence; none where the call expects them in several."""
    found = [
        (city, one)
        for one in told
        if is_of_this_call(one.block) and not _ANOTHER_TIME.search(one.text)
        if (match := SEEN_IN.search(one.text) or STAYS_IN.search(one.text) or _listed(one))
        and (city := find_place(match["city"]) or city_alone(match["city"].rstrip(".")))
    ]
    return found[0] if len({city for city, _ in found}) == 1 else None


def _listed(one: Sentence) -> re.Match[str] | None:
    """The city of the event in a list of dates, where it is a large one: no "KNOT in Practice"."""
    match = LISTED_IN.search(one.text) if in_dates_section(one.block) and one.block.kind in {"cell", "item"} else None
    return match if match and is_big_city(match["city"].partition(",")[0].rstrip(".")) else None
