"""A small FAQ with one of each common fact, and what the bot says to a question about it."""

from __future__ import annotations

from bot.clock import parse_now
from bot.faq.loader import parse_faq
from tests.conftest import answerer_for

NOW = parse_now("2031-03-01T12:00Z")
FAQ = """\
workshop: {name: Workshop on Slow Looms, short_name: SLOOM, city: "Porto, Portugal", event: workshop}
dates:
  - {id: abstract, kind: abstract, label: Abstract deadline, at: "2031-04-10 23:59", zone: AoE}
  - {id: submission, kind: submission, label: Paper deadline, at: "2031-04-26 23:59", zone: AoE}
  - {id: notification, kind: notification, label: Notification, at: "2031-06-02"}
  - {id: camera_ready, kind: camera_ready, label: Camera-ready, at: "2031-07-02", zone: AoE}
  - {id: workshop, kind: workshop, label: Workshop, at: "2031-08-25", end: "2031-08-28"}
people:
  - {name: Ada Berg, role: organizer, affiliation: Tartu}
  - {name: Jon Dahl, role: program_committee}
  - {name: Eva Lund, role: program_committee}
submission:
  url: https://openreview.net/group?id=SLOOM
  system: OpenReview
  review: double-blind
  archival: false
  page_limits: [{pages: 8, track: Full papers}, {pages: 4, track: Short papers}]
  template: {name: LOOM style, url: https://example.org/style}
topics: [weaving, knots]
"""


def told(question: str, faq: str = FAQ) -> str:
    """Return all that the bot says to a question, as one line."""
    reply = answerer_for(parse_faq(faq, file="faq.yaml")).reply(question, now=NOW)
    return " ".join([*(answer.text for answer in reply.answers), reply.message]).strip()
