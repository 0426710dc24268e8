"""Names that stand in a sentence: those that an acronym is made of, those behind a call, with all of their words."""

from __future__ import annotations

import pytest

from tests.cfp.small_names import name_of, short_of

_LTW = "LTW 2031\n\n# Call for Contributions\n\n"
SPELT = [
    (f"{_LTW}The Laid Twine Workshop, Rope Hall, Oslo, June 26-27, 2031.", "Laid Twine Workshop", "LTW 2031"),
    (f"{_LTW}We invite papers to the Laid Twine Workshop, held in Oslo.", "Laid Twine Workshop", "LTW 2031"),
    ("KSC 2031\n\n# Call for Papers\n\nSend us your papers for the Knots and Sea Conference.",
     "Knots and Sea Conference", None),
    (f"{_LTW}We follow the Late Tide Workers, and the Laid Twine Movement.", "LTW 2031", None),
    (f"{_LTW}We like the Old Laid Twine.", "LTW 2031", None),
]  # fmt: skip


@pytest.mark.parametrize(("text", "name", "short"), SPELT)
def test_a_sentence_spells_out_an_acronym(text: str, name: str, short: str | None) -> None:
    assert name_of(text) == name
    assert short is None or short_of(text) == short


WHOLE = [
    ("Call for Abstracts for the 16th Annual Rope Source Conference (ROSC 2031), a special group of CORDS 2031.",
     "16th Annual Rope Source Conference (ROSC 2031)"),
    ("Send talks.\n\nThe Rope Makers' Workshop is to be held alongside CORD. The Rope Symposium is for papers.",
     "Rope Makers' Workshop"),
    ("The 8th Ropes and Old Nets (Ropes and NETS 2031) session is held online.", "Ropes and NETS 2031"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "name"), WHOLE)
def test_a_name_has_all_of_its_words_and_no_other(text: str, name: str) -> None:
    assert name_of(text) == name
