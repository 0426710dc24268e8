"""A FAQ of a workshop on knots with two lines of its call, and what the bot says to a question about it."""

from __future__ import annotations

from bot.clock import parse_now
from tests.conftest import answerer_for, with_lines

FAQ = """\
workshop: {name: Workshop on Bends and Hitches, short_name: BENDS, city: "Oslo, Norway", event: workshop}
dates:
  - {id: submission, kind: submission, label: Paper deadline, at: "2031-04-26"}
  - {id: workshop, kind: workshop, label: Workshop, at: "2031-07-12"}
submission:
  url: "https://bends.example/send"
  contact: chairs@bends.example
  page_limits: [{pages: 8, excludes: [references]}]
  dual_submission: forbidden
people:
  - {name: Ada Moore, role: speaker, affiliation: Rope University}
  - {name: Odd Lund, role: organizer, affiliation: Harbour Institute}
topics: [{name: knots in the wild}, {name: rope physics}]
"""
NOW = parse_now("2031-03-01T12:00Z")
LINES = ("Bends are tied in many places and for many reasons.", "Reviewers see who wrote a paper.")


def told(question: str, lines: tuple[str, ...] = LINES, faq: str = FAQ) -> str:
    """Return all that the bot says to a question, as one line."""
    reply = answerer_for(with_lines(faq, lines)).reply(question, now=NOW)
    return " ".join([*(answer.text for answer in reply.answers), reply.message])
