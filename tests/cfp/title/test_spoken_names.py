"""A short name that sentences are about and an address holds, where nothing says that it is one."""

from __future__ import annotations

import pytest

from tests.cfp.small_calls import built

_TOP = "# Call for Papers\n\nThe Workshop on Sustainable Ropes brings together all who tie knots.\n\n"
_SAID = "By its nature, HotKnot takes a broad view of ropes. HotKnot will also feature panels.\n\n"
_SENT = "Papers are due on 5 May 2031. Send them to https://hotknot31.example.org ."


@pytest.mark.parametrize(
    ("text", "short"),
    [
        (f"{_SAID}{_SENT}", "HotKnot"),
        (f"{_SAID}Papers are due on 5 May 2031. Write to hotknot31chairs@example.org .", "HotKnot"),
        (f"{_SAID}Papers are due on 5 May 2031.", None),
        (f"HotKnot takes a broad view of ropes. {_SENT}", None),
        (f"The workshop is held at HotKnot 2031 in Oslo, Norway. {_SAID}{_SENT}", None),
        ("# KNOTS 2031\n\nThe KNOTS workshop focuses on ropes.", "KNOTS"),
        ("# KNOTS 2031\n\nIn 2030, the KNOTS workshop was held for the first time.", "KNOTS"),
        ("The KNOTS workshop focuses on ropes. KNOTS 2031 is supported by the port.", None),
        (
            f"The KNOTS workshop focuses on ropes. KNOTS is supported by the port. {_SENT} https://knots31.example.org",
            "KNOTS",
        ),
        ("# KNOTS 2031\n\nSend ropes.", None),
        ("# The 2nd KNOTS Workshop on Ropes\n\nKNOTS stands for Ropes at Sea.", "KNOTS"),
        ("# The 2nd KNOTS Workshop on Ropes\n\nSend ropes.", None),
        ("OpenReview takes papers. OpenReview is a site. Papers: https://openreview.net/group?id=K", None),
    ],
)
def test_a_short_name_is_read_where_sentences_and_addresses_have_it(text: str, short: str | None) -> None:
    assert built(_TOP + text).faq.workshop.short_name == short


def test_an_acronym_before_the_quoted_name_is_short_for_it() -> None:
    told = "We invite you to WOLFKNOT 2031: “Workshop on Slow Ropes and Cords”, which will be held in May."
    workshop = built(f"{told}\n\n{_SENT}").faq.workshop
    assert (workshop.name, workshop.short_name) == ("Workshop on Slow Ropes and Cords", "WOLFKNOT")
