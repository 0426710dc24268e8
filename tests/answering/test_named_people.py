"""Whether somebody organizes, speaks or reviews: a name that only shares a part with one listed is nobody's."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.answering.facts.offices import Office
from bot.clock import parse_now
from bot.faq.loader import parse_faq
from bot.faq.passages import Passage
from tests.conftest import answerer_for

NOW = parse_now("2031-03-01T12:00Z")
FAQ = """\
workshop: {name: Workshop on Quiet Machines, short_name: QUIET, venue: LOUD 2031, city: Oslo}
people:
  - {name: Ada Berg, role: organizer, affiliation: University of Oslo}
  - {name: Jonas Weber, role: organizer, affiliation: TU Munich}
  - {name: Li Wei Chen, role: organizer, affiliation: Tsinghua University}
  - {name: Kim Lund, role: speaker, affiliation: Google Research}
  - {name: Maria del Carmen Ruiz, role: speaker, affiliation: ETH Zurich}
  - {name: Jonas Becker, role: program_committee, affiliation: MIT}
"""
NOBODY = "The call names nobody of that name. "
STRANGERS = ("Ada Lovelace", "Jonas Lund", "Kim Berg", "Maria Weber", "Ingrid Berg", "Li Xiang", "P. Berg")
IS_HE = (
    "is {} an organizer?",
    "is {} speaking?",
    "isn't {} a speaker",
    "{} is organizing it, right?",
    "Is {} a chair?",
)


def _told(question: str) -> str:
    reply = answerer_for(parse_faq(FAQ, file="faq.yaml")).reply(question, now=NOW)
    return " ".join([*(answer.text for answer in reply.answers), reply.message]).strip()


@pytest.mark.parametrize(
    "question",
    [
        "does Jonas Becker review papers?",
        "is Jonas Becker among the referees",
        "is Jonas Becker one of the people judging submissions",
        "will Jonas Becker be reviewing the papers",
        "so is Jonas Becker reviewing",
    ],
)
def test_who_reviews_is_known_by_the_committee(question: str) -> None:
    assert "Jonas Becker (MIT) is a member of the program committee." in _told(question)


def test_who_organizes_below_a_heading_for_chairs_chairs() -> None:
    loaded = parse_faq(FAQ, file="faq.yaml")
    lines = (Passage(4, "Ada Berg (University of Oslo)", heading="Workshop Chairs"),)
    reply = answerer_for(replace(loaded, passages=lines)).reply("who is chairing the workshop?", now=NOW)
    assert "names no chairs" in _told("who is chairing the workshop?")
    assert reply.answers[0].text.startswith("The organizers are Ada Berg")


@pytest.mark.parametrize("name", STRANGERS)
@pytest.mark.parametrize("wording", IS_HE)
def test_nobody_is_confirmed_by_half_a_name(wording: str, name: str) -> None:
    told = _told(wording.format(name))
    assert "Yes" not in told
    assert told.startswith(NOBODY)


@pytest.mark.parametrize(
    ("question", "begins"),
    [
        ("is ada lovelace organising", NOBODY),
        ("is Ada Berg an organizer?", "Yes, Ada Berg is. "),
        ("is ada organizing?", "Yes, Ada Berg is. "),
        ("is Dr. Berg an organizer?", "Yes. Ada Berg (University of Oslo) "),
        ("is A. Berg an organizer?", "Yes, Ada Berg is. "),
        ("is Maria Ruiz speaking?", "Yes, Maria del Carmen Ruiz is. "),
        ("is Li Chen an organizer?", "Yes, Li Wei Chen is. "),
        ("is Ada a speaker", "No, Ada Berg is not listed as a speaker. "),
        ("is Jonas Becker a reviewer?", "Yes. Jonas Becker (MIT) is a member of the program committee."),
        ("is J. Becker on the committee?", "Yes, Jonas Becker is. "),
        ("Jonas Becker on the PC?", "Jonas Becker (MIT) is a member of the program committee."),
        ("is Kim Lund going to talk at the workshop?", "Yes, Kim Lund is. The speaker"),
        ("will Jonas Weber give a talk at the workshop", "No, Jonas Weber is not listed as a speaker."),
        ("is Lund from google?", "Yes. Kim Lund (Google Research) "),
        ("is Ada Berg from Norway?", "Ada Berg (University of Oslo) is one of the organizers."),
        ("is Lund at MIT?", "No. Kim Lund (Google Research) is one of the speakers."),
        ("who is from oslo?", "Ada Berg is from University of Oslo."),
        ("anyone from oslo?", "Yes. Ada Berg is from University of Oslo."),
        ("somebody from paris?", "Nobody listed is from Paris. "),
    ],
)
def test_who_is_listed_is_told_with_the_role(question: str, begins: str) -> None:
    assert _told(question)[: len(begins)] == begins


@pytest.mark.parametrize(
    ("line", "tells"),
    [
        ("Questions on the venue go to the General Chair, Lena Fisk, at: lena@kites.example.", True),
        ("Ask the General Co-Chairs, Lena Fisk (Umbra) and Otto Lind, about it.", True),
        ("General Chair Lena M. Fisk", True),
        ("General Chairs: Lena Fisk; Otto Lind", True),
        ("Write to the General Chair, and wait.", False),
        ("The General Chair. Papers Are Due in May.", False),
        ("General Chair of the Day", False),
    ],
)
def test_a_line_that_speaks_of_an_office_names_its_holder(line: str, tells: bool) -> None:
    assert (Office("general", "general").line_in([Passage(1, line)]) is not None) is tells
