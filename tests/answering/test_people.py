"""Who is asked for by role, title, institution and name, and who is told when nobody is."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.clock import parse_now
from bot.faq.loader import parse_faq
from bot.faq.passages import Passage
from tests.answering.conftest import Say
from tests.conftest import answerer_for

FAQ = """\
workshop: {name: Workshop on Knots, short_name: KNOT, venue: ROPES 2031}
people:
  - {name: Ada Green, role: chair, title: General Chair, affiliation: "University of Lyon, France"}
  - {name: Bo Brown, role: chair, title: Program Chair, affiliation: "Institute of Roots, Chile"}
  - {name: Cy Pink, role: chair, title: Program Chair, affiliation: "New York University, USA"}
  - {name: Di White, role: speaker, affiliation: "ETH Zurich, Switzerland"}
  - {name: Ed Black, role: advisor}
""" + "".join(f"  - {{name: Member {n}x Q{n}, role: program_committee, affiliation: Place {n}}}\n" for n in range(30))
PLAIN = """\
workshop: {name: Conference on Moss, event: conference}
people:
  - {name: Ada Green, role: organizer, affiliation: University of Lyon}
  - {name: Bo Brown, role: organizer, affiliation: Institute of Roots}
"""
OFFICES = """\
workshop: {name: Conference on Kelp, event: conference}
people:
  - {name: Ada Green, role: organizer, title: General Chair, affiliation: University of Lyon}
  - {name: Bo Brown, role: organizer, title: Co-Chair, source: {line: 4, quote: "Bo Brown, Co-Chair"}}
  - {name: Cy Pink, role: organizer, title: co-chair}
  - {name: Di White, role: organizer, affiliation: ETH Zurich, source: {line: 6, quote: "Di White, Local Organizer"}}
  - {name: Ed Black, role: organizer, title: Tutorial Co-Chair}
  - {name: Fay Gold, role: program_committee, title: Chair}
  - {name: Gus Grey, role: program_committee}
  - {name: Hal Blue, role: panelist}
"""
QUOTED = PLAIN.replace("affiliation: University of Lyon}", "source: {line: 3, quote: 'Ada Green, chair; Bo Brown'}}")
CASES = [
    (FAQ, "organizers", "who organizes it?", "The chairs are Ada Green (University of Lyon, France), Bo Brown"),
    (FAQ, "organizers", "who is the general chair?", "The general chair is Ada Green (University of Lyon, France)."),
    (
        FAQ,
        "organizers",
        "who are the program chairs",
        "The program chairs are Bo Brown (Institute of Roots, Chile) and Cy Pink",
    ),
    (FAQ, "organizers", "publicity chair?", "The call names no publicity chair. The chairs are Ada Green"),
    (
        FAQ,
        "organizers",
        "who is on the program committee",
        "The program committee has 30 members: Member 0x Q0 (Place 0), ",
    ),
    (FAQ, "organizers", "how many chairs are there?", "3 chairs: Ada Green"),
    (FAQ, "organizers", "who are the advisors", "The advisor is Ed Black."),
    (FAQ, "speakers", "who speaks?", "The speaker is Di White (ETH Zurich, Switzerland)."),
    (FAQ, "speakers", "are there any keynotes?", "Yes. The speaker is Di White"),
    (FAQ, "organizers", "is anyone from Google organizing?", "Nobody listed is from Google. The chairs are Ada Green"),
    (FAQ, "organizers", "anyone from deepmind?", "Nobody listed is from Deepmind. The chairs are"),
    (FAQ, "affiliation_people", "is anyone from germany on the team", "Nobody listed is from Germany. "),
    # in which country an institution is, no list says that only names it
    (PLAIN, "affiliation_people", "is anyone from germany on the team", "The organizers are Ada Green"),
    (PLAIN, "affiliation_people", "who is from Estonia?", "The organizers are Ada Green"),
    (PLAIN, "affiliation_people", "is anyone from MIT on the team?", "Nobody listed is from MIT. "),
    (
        FAQ,
        "affiliation_people",
        "is there a speaker from NYU?",
        "No speaker listed is from New York University, USA. Cy Pink is from",
    ),
    (FAQ, "affiliation_people", "who is from NYU?", "Cy Pink is from New York University, USA."),
    (FAQ, "affiliation_people", "any speakers from switzerland?", "Yes. Di White is from ETH Zurich, Switzerland."),
    (
        FAQ,
        "speakers",
        "is somebody from Stanford University speaking?",
        "Nobody listed is from Stanford University. The speaker is",
    ),
    (FAQ, "person", "is Di White a speaker?", "Yes. Di White (ETH Zurich, Switzerland) is one of the speakers."),
    (FAQ, "person", "is Di White a chair?", "No. Di White (ETH Zurich, Switzerland) is one of the speakers."),
    (FAQ, "person", "who is Ada Green", "Ada Green (University of Lyon, France) is General Chair."),
    (
        FAQ,
        "person",
        "Bo Brown is at the University of Lyon, right?",
        "No. Bo Brown (Institute of Roots, Chile) is Program Chair.",
    ),
    (PLAIN, "organizers", "who are the chairs?", "The call names no chairs. The organizers are Ada Green"),
    (QUOTED, "organizers", "who are the chairs?", "The organizers are Ada Green"),
    (OFFICES, "organizers", "who are the co-chairs?", "The chairs are Bo Brown (Co-Chair), Cy Pink (co-chair) and"),
    (
        OFFICES,
        "organizers",
        "who are the chairs",
        "The chairs are Ada Green (General Chair, University of Lyon), Bo Brown (Co-Chair), Cy Pink (co-chair),"
        " Ed Black (Tutorial Co-Chair) and Fay Gold.",
    ),
    (OFFICES, "organizers", "how many chairs are there", "5 chairs: Ada Green"),
    (OFFICES, "organizers", "who's the local organizer", "Di White (ETH Zurich) is Local Organizer."),
    (OFFICES, "organizers", "who is in charge of local arrangements", "Di White (ETH Zurich) is Local Organizer."),
    (OFFICES, "organizers", "who is the boss of local arrangements", "Di White (ETH Zurich) is Local Organizer."),
    (OFFICES, "organizers", "who chairs the tutorials", "The tutorial chair is Ed Black."),
    (OFFICES, "organizers", "who is the programme chair", "The program chair is Fay Gold."),
    (OFFICES, "organizers", "the employer of the programme chair", "The program chair is Fay Gold."),
    (OFFICES, "organizers", "where does the finance chair work", "The call names no finance chair. The organizers"),
    (OFFICES, "organizers", "what is the affiliation of your tutorial chair", "The tutorial chair is Ed Black."),
    (OFFICES, "organizers", "at which university is the local chair", "Di White (ETH Zurich) is Local Organizer."),
    (OFFICES, "organizers", "is the web chair from industry or from a university", "The call names no web chair."),
    (OFFICES, "organizers", "who chairs the pc?", "The pc chair is Fay Gold."),
    (OFFICES, "organizers", "who are the heads of the tutorials", "The tutorial chair is Ed Black."),
    (OFFICES, "organizers", "who's finance chair", "The call names no finance chair. The organizers are Ada Green"),
    (OFFICES, "organizers", "is Gus Grey a chair?", "No. Gus Grey is a member of the program committee."),
    (OFFICES, "organizers", "is Fay Gold a chair?", "Yes. Fay Gold is Chair."),
    (OFFICES, "panelists", "who moderates the panel", "The call names no moderator. The panelist is Hal Blue."),
    (
        PLAIN,
        "organizers",
        "how many organizers?",
        "2 organizers: Ada Green (University of Lyon) and Bo Brown (Institute of Roots).",
    ),
    (PLAIN, "organizers", "who is organizing at ROPES", "Nobody listed is from ROPES. "),
    (
        PLAIN,
        "organizers",
        "who's behind it",
        "The organizers are Ada Green (University of Lyon) and Bo Brown (Institute of Roots).",
    ),
]


@pytest.mark.parametrize(
    ("faq", "kind", "question", "begins"), CASES, ids=[f"{n} {case[2]}" for n, case in enumerate(CASES)]
)
def test_people_are_told_by_what_is_asked(say: Say, faq: str, kind: str, question: str, begins: str) -> None:
    assert say(faq, kind, question)[: len(begins)] == begins


def test_a_long_committee_is_bounded(say: Say) -> None:
    text = say(FAQ, "organizers", "list the program committee")
    assert text.endswith(" and 10 more.")
    assert len(text) < 1600


LINES = (
    Passage(9, "The round table is moderated by Hal Blue."),
    Passage(10, "Panelists are Jo Tan, Kim Ash and Lou Elm."),
    Passage(12, "Publicity chair: Max Orr"),
)


@pytest.mark.parametrize(
    ("question", "said"),
    [
        pytest.param("who moderates the panel?", f"The call says: “{LINES[0].text}”", id="a line"),
        pytest.param("who is on the panel", f"The call says: “{LINES[1].text}”", id="no panelist who moderates"),
        pytest.param("is there a panel? who is on it", "Jo Tan, Kim Ash and Lou Elm", id="on it"),
        pytest.param("who's the publicity chair", f"The call says: “{LINES[2].text}”", id="a line with the office"),
        pytest.param("is anyone from MIT on the team?", "Nobody listed is from MIT. ", id="from nowhere here"),
        pytest.param("who is the finance chair??", "The call names no finance chair.", id="nobody"),
        pytest.param("whos the local organizer", "Di White (ETH Zurich) is Local Organizer.", id="beside a name"),
        pytest.param("is Cy Pink a chair", "Yes. Cy Pink is co-chair.", id="a person with a role"),
        pytest.param("email of the publicity chair pls", "says nothing about a contact address", id="an address"),
    ],
)
def test_offices_are_known_in_a_message(question: str, said: str) -> None:
    answerer = answerer_for(replace(parse_faq(OFFICES, file="faq.yaml"), passages=LINES))
    reply = answerer.reply(question, now=parse_now("2031-01-10T12:00Z"))
    assert said in " ".join((*(one.text for one in reply.answers), reply.message))
