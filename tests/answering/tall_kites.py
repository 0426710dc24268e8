"""A FAQ with some facts and a call whose lines tell more, and what the bot says to a question about it."""

from __future__ import annotations

from bot.clock import parse_now
from bot.faq.loader import LoadedFaq
from tests.conftest import answerer_for, with_lines

NOW = "2031-03-01T12:00Z"
FAQ = """\
workshop: {name: Workshop on Tall Kites, short_name: KITES, city: "Porto, Portugal", event: workshop}
dates:
  - {id: submission, kind: submission, label: Paper deadline, at: "2031-04-26 23:59", zone: AoE}
  - {id: notification, kind: notification, label: Notification, at: "2031-06-02"}
  - {id: registration, kind: registration, label: Registration closes, at: "2031-08-01"}
  - {id: workshop, kind: workshop, label: Workshop, at: "2031-08-25", end: "2031-08-28"}
people: [{name: Ada Berg, role: organizer, affiliation: Tartu}]
submission:
  contact: chairs@kites.example
  url: https://openreview.net/group?id=KITES
  system: OpenReview
  page_limits: [{pages: 8}]
entries:
  - id: language
    question: In which language are papers written?
    answer: Papers are written in English or Portuguese.
    source: {line: 4, quote: Papers are written in English or Portuguese.}
"""
CALL = (
    "The workshop is hosted by the Kite Department of the University of Porto.",
    "All sessions take place in the Salt Building, room 3.",
    "Everyone who flies kites is welcome, with or without a paper.",
    "Papers are written in English or Portuguese.",
    "At least one author of each accepted paper must attend the workshop.",
    "Work that has already appeared elsewhere may be shown as a poster.",
    "There is no rebuttal.",
    "Dates are firm: the deadline will not be extended.",
    "Tickets are refunded until 1 August 2031.",
    "Lunch is served in the garden.",
    "We cannot give feedback on proposals that are not accepted.",
    "All authors need an OpenReview profile.",
)


def kites(faq: str = FAQ, call: tuple[str, ...] = CALL) -> LoadedFaq:
    """Return the FAQ with the lines of its call."""
    return with_lines(faq, call)


def told(question: str, now: str = NOW, loaded: LoadedFaq | None = None) -> str:
    """Return all that the bot says to a question, as one line."""
    reply = answerer_for(loaded or kites()).reply(question, now=parse_now(now))
    return " ".join([*(answer.text for answer in reply.answers), reply.message]).strip()
