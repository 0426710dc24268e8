"""Keynotes told in a sentence, rules for speakers, and whom to write to below a list of speakers."""

from __future__ import annotations

import pytest

from tests.cfp.small_calls import built

HEAD = "# Knot Conference 2031\n\n- Papers due: March 3, 2031\n\n"


def people(text: str, head: str = HEAD) -> list[tuple[str, str, str | None]]:
    return [(one.name, one.role, one.affiliation) for one in built(head + text).faq.people]


KEYNOTES = [
    "The keynote speaker of this year's conference is Ada Berg (University of Oslo).",
    "The keynote speaker is Ada Berg from the University of Oslo.",
    "We meet again. The invited speaker of this edition is Dr. Ada Berg (University of Oslo).",
    "Die Hauptrednerin ist Ada Berg (University of Oslo).",
    "La conférencière invitée est Ada Berg (University of Oslo).",
    "La ponente principal será Ada Berg (University of Oslo).",
    "La relatrice principale sarà Ada Berg (University of Oslo).",
    "A palestrante principal é Ada Berg (University of Oslo).",
]


@pytest.mark.parametrize("text", KEYNOTES)
def test_a_sentence_may_tell_who_gives_the_keynote(text: str) -> None:
    assert people(text) == [("Ada Berg", "speaker", "University of Oslo")]
    assert built(HEAD + text).faq.workshop.name == "Knot Conference 2031"


NOBODY = [
    "The keynote speaker is expected to arrive by train.",
    "The speaker is responsible for slides (Rope Format).",
    "Each session is chaired by its first speaker.",
    "The conference is Ada Berg (University of Oslo)'s idea.",
]


@pytest.mark.parametrize("text", NOBODY)
def test_what_a_speaker_is_to_do_names_nobody(text: str) -> None:
    assert people(text) == []
    assert built(HEAD + text).faq.workshop.name == "Knot Conference 2031"


RULES = [
    "## Speakers\n\nAll speakers must send their slides to Rope House.",
    "## Speakers\n\nAccepted speakers are asked to use Rope Manager.",
    "## Speakers\n\nSpeakers will receive a Knot Ticket.",
    "## Vortragende\n\nAlle Vortragenden müssen ihre Folien an das Rope Haus senden.",
    "## Ponentes\n\nLos ponentes deben registrarse en Casa Nudo.",
    "## Intervenants\n\nLes intervenants doivent écrire à Maison Corde.",
    "## Palestrantes\n\nOs palestrantes devem usar o Portal Nó.",
    "## Sprekers\n\nAlle sprekers moeten zich melden bij Huis Knoop.",
    "## Speaker travel funding\n\nThe conference will be held at Port Nexus (28 W23rd St, New York, NY, USA).",
]


@pytest.mark.parametrize("text", RULES)
def test_rules_for_speakers_do_not_tell_who_speaks(text: str) -> None:
    assert [one.answer for one in built(HEAD + text).faq.entries if one.id == "speakers"] == []
    assert people(text) == []


def test_who_is_written_to_below_the_speakers_is_none_of_them() -> None:
    text = (
        "We are delighted to announce our keynote lectures:\n\nProf. Ada Berg (Oslo): ‘So Near’\n\n"
        "Prof. Ben Holm (Rome): ‘So Far’\n\n"
        "Please send a title and abstract (maximum 500 words) to the Convenor, Dr Cleo Dahl, at c@port.example.\n\n"
        "Dr Cleo Dahl\nChancellor's Fellow in Ropes\nUniversity of Oslo\n"
    )
    assert [(name, role) for name, role, _ in people(text)] == [
        ("Ada Berg", "speaker"),
        ("Ben Holm", "speaker"),
        ("Cleo Dahl", "organizer"),
    ]


_MORE = "\n\nWe tie knots.\n\n"
HOSTS = " Ada Berg (University of Oslo) and Ben Holm (Rope Tech)."
ORGANIZED = [
    ("The conference is organized by", True),
    ("KNOTCON is organized by", True),
    ("We also host a contest. ROPECOMP has run for years, and goes on. ROPECOMP 2031 is organised by", False),
    ("Boats race, too. The Rope Competition is jointly organized by", False),
    ("## There is more: ROPECOMP\n\nROPECOMP is organized by", False),
    ("On Friday we go to the port. The excursion will be organized by", False),
    ("We have panels.\n\n## Organizers\n\nROPECOMP is organized by", True),
]


@pytest.mark.parametrize(("text", "told"), ORGANIZED)
def test_who_organizes_something_else_is_no_organizer_of_the_event(text: str, told: bool) -> None:
    head = f"# KNOTCON 2031: Conference on Knots\n\nPapers: March 3, 2031\n\n## About\n\n{4 * _MORE}"
    page = f"{head}{text}{HOSTS}"
    assert [one[0] for one in people(page, head="")] == (["Ada Berg", "Ben Holm"] if told else [])
