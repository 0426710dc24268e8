"""Names that a page says of something else: an event beside this one, a style for papers, a city, a section."""

from __future__ import annotations

import pytest

from bot.cfp.workshop import read_workshop
from bot.faq.vocabulary import NAMELESS
from bot.page.parse import parse_page
from tests.cfp.small_calls import built
from tests.cfp.small_names import name_of, short_of

BESIDE = [
    'Our meeting runs in parallel with the symposium on "Cords and Cables at Sea".',
    'We share our rooms, in parallel to the workshop "Cords and Cables at Sea", for a day.',
    'It is held alongside the colloquium on "Cords and Cables at Sea".',
    'Co-located with the workshop on "Cords and Cables at Sea".',
    'It takes place in conjunction with the symposium "Cords and Cables at Sea".',
    'Held together with the annual symposium on "Cords and Cables at Sea".',
    'It is held back-to-back with the workshop "Cords and Cables at Sea".',
    'We meet next to the symposium on "Cords and Cables at Sea".',
    'We sit adjacent to the workshop on "Cords and Cables at Sea".',
    'It follows the symposium on "Cords and Cables at Sea".',
    'Our day is followed by the workshop "Cords and Cables at Sea".',
    "ORIGIN This workshop evolved from Usable Cords (USCO'27). The USCO'27 program is still online.",
    "It grew out of CORD'28, and all papers of CORD'28 are on our site.",
    "Co-located with the 5th Fair of Ropes (FARO '31), and the First Sailmakers Fair (WISA '31).",
    "The earlier editions of the day were co-located with CORD 2029, CORD 2030 (in its ‘sea week’), and CORD 2031.",
    "Past workshops were held at CORD 2030 and CORD 2031, to our great joy.",
    "Our first meeting was organized by CORD 2030, and the second by CORD 2031.",
]
ITS_OWN = [
    ('We invite you to the workshop on "Cords and Cables at Sea", alongside ROPE 2031.', "Cords and Cables at Sea"),
    ('Together with friends we hold the symposium "Cords and Cables at Sea".', "Cords and Cables at Sea"),
    ('The "Cords and Cables" workshop is co-located with ROPE 2031.', "Cords and Cables"),
    ('In the workshop "Followed by Ropes: Knots" we tie.', "Followed by Ropes: Knots"),
]
LIVES = [
    "He was chair for the 12th RCM Conference on Cords and Hawsers (CCH 2029).",
    "She gave talks at sea, and chaired the 4th Workshop on Hemp (HEMP 2030).",
]
OF_A_STYLE = [
    "Authors must use the two-column CORD conference format provided by the Club of Old Rope Dealers (CORD).",
    "Set your paper in the CORD conference style of the Club of Old Rope Dealers (CORD).",
    "Please prepare your paper using the official CORD '31 template.",
    "Papers follow the CORD 2031 style files.",
    "Use the CORD 2031 LaTeX template.",
    "All papers keep to the CORD 2031 author guidelines.",
    "Follow the CORD 2031 formatting instructions.",
    "Download the CORD 2031 author kit.",
]
OF_AN_EVENT = [
    ("CORD 2031 has a template for papers.", "CORD 2031"),
    ("The CORD 2031 organizers look for short papers.", "CORD 2031"),
    ("CORD 2031 invites papers. Please use the CORD 2031 template.", "CORD 2031"),
]
PLACES = ["#### Monday 19th - Friday 23rd September 2031, Lugano, Switzerland", "## Lugano, Switzerland, 3 May 2031"]
SCHOOLS = [
    ("title: Institute for Rope and Cord Summer School 2031", "Institute for Rope and Cord Summer School 2031"),
    ("title: Faculty of Ropes Winter School", "Faculty of Ropes Winter School"),
    ("title: Institute of Ropes", NAMELESS),
]


@pytest.mark.parametrize("text", BESIDE)
def test_an_event_beside_this_one_lends_it_no_name(text: str) -> None:
    assert name_of(f"# Call for Papers\n\n{text}") == NAMELESS


@pytest.mark.parametrize(("text", "expected"), ITS_OWN)
def test_what_stands_beside_another_keeps_its_name(text: str, expected: str) -> None:
    assert name_of(f"# Call for Papers\n\n{text}") == expected


@pytest.mark.parametrize("text", LIVES)
def test_an_event_of_a_life_lends_it_no_name(text: str) -> None:
    assert name_of(f"## Call for Papers\n\nSend your nets.\n\n## Speakers\n\n{text}\n") == NAMELESS


def test_the_series_around_it_lends_it_no_name() -> None:
    text = "All links are on our CORD workshop page. You need to be registered at CORD 2031 to attend the workshop."
    assert name_of(f"## Call for Papers\n\nSend your nets.\n\n## Attendance\n\n{text}\n") == NAMELESS


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("venue: Cords and Hawsers at Sea (CHS)", "Cords and Hawsers at Sea (CHS)"),
        ("venue: Institute of Cords and Hawsers (ICH)", NAMELESS),
        ("venue: The hall of Old Oslo (by the quay)", NAMELESS),
    ],
)
def test_a_value_of_the_front_matter_may_spell_the_name_out(value: str, expected: str) -> None:
    assert name_of(f"---\n{value}\n---\n\n## Call for Papers\n\nSend your nets.\n") == expected


@pytest.mark.parametrize("text", OF_A_STYLE)
def test_a_style_for_papers_is_no_event(text: str) -> None:
    assert name_of(f"# Call for Papers\n\n{text}") == NAMELESS


@pytest.mark.parametrize(("text", "expected"), OF_AN_EVENT)
def test_an_event_may_have_a_template(text: str, expected: str) -> None:
    assert name_of(f"# Call for Papers\n\n{text}") == expected


@pytest.mark.parametrize("text", PLACES)
def test_a_heading_with_days_and_a_place_is_no_name(text: str) -> None:
    assert name_of(f"{text}\n\nPapers on ropes are welcome.") == NAMELESS


@pytest.mark.parametrize(("text", "expected"), SCHOOLS)
def test_a_school_of_an_institute_is_no_institute(text: str, expected: str) -> None:
    assert name_of(f"---\n{text}\n---\n\n## Call for Papers\n\nPapers on ropes.") == expected


def test_a_page_in_parts_of_the_same_level_is_not_named_by_one_of_them() -> None:
    page = (
        "Send us a talk.\n\n# Topics\n\n- Ropes\n\n# What We Do\n\nWe help.\n\n# The Gifts\n\nA bed.\n\n# Misc\n\nNone."
    )
    assert name_of(page) == NAMELESS
    assert name_of(f"# Rope Days\n\n{page}") == "Rope Days"
    assert name_of("# News\n\nNone.\n\n# Ropes and Loops\n\nPapers on ropes.") == "Ropes and Loops"


def test_the_longer_form_of_a_name_goes_before_its_acronym_alone() -> None:
    page = (
        "<html><head><title>RoLo</title></head><body><p>Ropes and Loops in Old Ports (RoLo)</p><p>{}</p></body></html>"
    )
    assert name_of(page.format("Papers on ropes are welcome."), "html") == "Ropes and Loops in Old Ports (RoLo)"


@pytest.mark.parametrize(
    ("groups", "expected"),
    [
        (("ROPY_Pre_Reviewed",), "ROPY"),
        (("ROPY", "ROPY_ARR_Commitment"), "ROPY"),
        (("ROPY_Non-Archival",), "ROPY"),
        (("ROPY_Short_Papers", "ROPY_Long_Papers"), "ROPY"),
        (("ROPY_Direct_Submission",), "ROPY"),
        (("ROPY_Loops",), "ROPY_Loops"),
        (("ROPY", "CORD"), None),
    ],
)
def test_a_group_of_a_way_to_submit_is_named_by_the_event(groups: tuple[str, ...], expected: str | None) -> None:
    links = "\n".join(f"- [Submit](https://openreview.net/group?id=ICXX.cc/2031/Workshop/{one})" for one in groups)
    assert short_of(f"# Call for Papers\n\n{links}") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("We invite you to submit talks for the upcoming RopeConf Oslo (May 6-7, 2031, Oslo).", "RopeConf Oslo"),
        ("Send proposals for the next Rope Days (3 May 2031).", "Rope Days"),
        ("We look for papers for Rope Studies (due May 3, 2031).", NAMELESS),
        ("Send talks for Poster Session (May 3, 2031).", NAMELESS),
    ],
)
def test_what_talks_are_sent_in_for_is_the_event(text: str, expected: str) -> None:
    assert name_of(f"# Call for Speakers\n\n{text}") == expected


_HOST = '<h4><a href="https://rope.example.org/2031">International Conference on Ropes and Ties (ICORT)</a></h4>'
AROUND = [
    ("Slow Knots: Ties that Last", "Slow Knots: Ties that Last", _HOST, "Slow Knots: Ties that Last"),
    ("Slow Knots at Sea", "Slow Knots at Sea", _HOST.replace("h4", "h2"), "Slow Knots at Sea"),
    ("Home", "Workshop on Slow Knots", _HOST, "Workshop on Slow Knots"),
    ("Call for Papers", "Call for Papers", _HOST, "International Conference on Ropes and Ties (ICORT)"),
    (
        "Ropes and Ties in Ports", "Ropes and Ties in Ports",
        '<h2><a href="https://wok.example.org">Workshop on Knots (WoK)</a></h2>', "Workshop on Knots (WoK)",
    ),
    (
        "Ropes and Ties in Ports", "Ropes and Ties in Ports", "<h2>Congress of Rope Dealers (CORD)</h2>",
        "Congress of Rope Dealers (CORD)",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("title", "heading", "below", "name"), AROUND)
def test_a_linked_heading_names_the_conference_around_the_event(
    title: str, heading: str, below: str, name: str
) -> None:
    page = f"<html><head><title>{title}</title></head><body><h1>{heading}</h1>{below}<p>May 3, 2031</p></body></html>"
    assert read_workshop(parse_page(page, file="call.html"))[0]["name"] == name


@pytest.mark.parametrize("title", ["ropeNET", "KnotTYE"])
def test_an_acronym_that_is_all_of_a_title_names_the_event(title: str) -> None:
    page = (
        f"<html><head><title>{title}</title></head><body><h1>Call for Papers</h1><p>The {title} workshop is for those"
        f' who tie. Past meetings were held at CORD 2030.</p><p>Send papers <a href="https://openreview.net/group?id='
        f'KNOTS.org/2031/Workshop/{title}">here</a>.</p></body></html>'
    )
    assert name_of(page, "html") == title


OF_OTHERS = [
    "However, we take papers under review elsewhere (including the ROPE-IJCORD 2031 main conference).",
    "We also take papers that have appeared elsewhere (e.g., workshop or conference papers at ROPS/ICKM/IAAA).",
]


@pytest.mark.parametrize("text", OF_OTHERS)
def test_where_papers_have_been_is_neither_the_event_nor_around_it(text: str) -> None:
    workshop = built(f"# Call for Papers\n\n{text}\n\nPapers are due on May 3, 2031.\n").faq.workshop
    assert (workshop.name, workshop.venue) == (NAMELESS, None)


@pytest.mark.parametrize(
    "title", ["20th NoCal KPS: Knot Programming and Systems", "3rd SoCal KP: <br> Programs for Knots"]
)
def test_a_title_with_its_edition_and_acronym_is_no_section(title: str) -> None:
    page = f"# {title}\n\nThe workshop is an informal gathering.\n\nPapers are due on May 3, 2031.\n"
    assert built(page).faq.workshop.name == title.replace("<br> ", "")
